import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { codeOf, newsroomOf, type Person } from './newsroom-people.ts';

let cms: Cms;
let province: SmallProvince;
let room: ReturnType<typeof newsroomOf>;
const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  room = newsroomOf(cms, province);
});
afterAll(() => cms.close());

const post = (by: Person, collection: string, body: Record<string, unknown>) =>
  cms.rest('POST', `/api/${collection}?depth=0`, { token: by.token, body });
const patch = (by: Person, collection: string, id: string, body: Record<string, unknown>) =>
  cms.rest('PATCH', `/api/${collection}/${id}?depth=0`, { token: by.token, body });
const idOf = (reply: { body: Record<string, unknown> }) => (reply.body['doc'] as { id: string }).id;
const lastStep = async (id: string) =>
  (await cms.payload.find({ collection: 'workflow-steps', where: { document: { equals: id } }, sort: '-at', limit: 1 }))
    .docs[0];
/** Time passes for a row that nobody may set back. */
const endNow = (collection: 'approval-exceptions' | 'delegations', id: string, field: string) =>
  cms.payload.db.updateOne({ collection, id, data: { [field]: inHours(-1) } });

describe('a commune with one person', () => {
  it('is approved by somebody of the portal above, whose grant is valid for it', async () => {
    const alone = await room.person('approver', province.hamlet);
    const above = await room.person('approver', province.ward);
    const beside = await room.person('approver', province.neighbour);
    const id = await room.write(alone, { portal: province.hamlet });
    await room.steps(id, [alone, 'present']);
    expect(codeOf(await room.step(alone, id, 'approve'))).toBe('LT-NEWS-001');
    expect(codeOf(await room.step(beside, id, 'approve'))).toBe('LT-NEWS-011');
    await room.steps(id, [above, 'approve']);
    expect(await room.row(id)).toMatchObject({ _status: 'published' });
  });
});

describe('an exception for self-approval', () => {
  const given = { reason: 'Phường mới thành lập, chưa có người thứ hai', legalBasis: 'QĐ 12/QĐ-UBND' };

  it('is used until it ends, and each use stands in the history', async () => {
    const [alone, boss] = [await room.person('approver'), await room.person('administrator', province.city)];
    const id = await room.write(alone);
    await room.steps(id, [alone, 'present']);
    const made = await post(boss, 'approval-exceptions', {
      ...given,
      portal: province.ward,
      account: alone.id,
      until: inHours(48),
    });
    expect(made.status).toBe(201);
    expect(made.body['doc']).toMatchObject({ grantedBy: boss.id });
    await room.steps(id, [alone, 'approve']);
    expect(await lastStep(id)).toMatchObject({ action: 'approve', who: alone.id, exception: idOf(made) });
    const told = await cms.rest('GET', `/api/newsroom/steps?collection=articles&id=${id}`, { token: alone.token });
    expect((told.body['steps'] as unknown[])[0]).toMatchObject({ exception: { reason: given.reason } });
    // Not where somebody else wrote, though the exception is there.
    const other = await room.write(await room.person('author'));
    await room.steps(other, [alone, 'present'], [alone, 'approve']);
    expect((await lastStep(other))?.exception ?? null).toBe(null);
    // Not on another portal, also not below.
    const below = await room.write(alone, { portal: province.hamlet });
    await room.steps(below, [alone, 'present']);
    expect(codeOf(await room.step(alone, below, 'approve'))).toBe('LT-NEWS-001');
    // By the direct save as well.
    const saved = await room.write(alone);
    expect((await room.patch(alone, saved, { lead: 'Một mình', _status: 'published' }, '')).status).toBe(200);
    expect(await lastStep(saved)).toMatchObject({ action: 'approve', exception: idOf(made) });
    await endNow('approval-exceptions', idOf(made), 'until');
    const late = await room.write(alone);
    await room.steps(late, [alone, 'present']);
    expect(codeOf(await room.step(alone, late, 'approve'))).toBe('LT-NEWS-001');
  });

  it('is given by an administrator of the portal or above, never by oneself', async () => {
    const [administrator, approver] = [await room.person('administrator'), await room.person('approver')];
    const beside = await room.person('administrator', province.neighbour);
    const exception = { ...given, portal: province.ward, until: inHours(48) };
    const give = (by: Person, to: Person, more = {}) =>
      post(by, 'approval-exceptions', { ...exception, account: to.id, ...more });
    expect(codeOf(await give(administrator, administrator))).toBe('LT-NEWS-015');
    expect((await give(approver, administrator)).status).toBe(403);
    expect((await give(beside, approver)).status).toBe(403);
    expect(codeOf(await give(administrator, approver, { until: inHours(24 * 400) }))).toBe('LT-NEWS-016');
    expect(codeOf(await give(administrator, approver, { until: inHours(-1) }))).toBe('LT-NEWS-016');
    expect((await give(administrator, approver, { reason: '' })).status).toBe(400);
    expect((await give(administrator, approver, { until: undefined })).status).toBe(400);
    const forged = await give(administrator, approver, { grantedBy: beside.id });
    expect(forged.body['doc']).toMatchObject({ grantedBy: administrator.id });
  });

  it('is ended early, never made longer, changed or deleted', async () => {
    const [boss, alone] = [await room.person('administrator'), await room.person('approver')];
    const until = inHours(48);
    const made = await post(boss, 'approval-exceptions', { ...given, portal: province.ward, account: alone.id, until });
    const id = idOf(made);
    expect(codeOf(await patch(boss, 'approval-exceptions', id, { until: inHours(72) }))).toBe('LT-NEWS-017');
    await patch(boss, 'approval-exceptions', id, { reason: 'Lý do khác', portal: province.hamlet });
    const kept = await cms.payload.findByID({ collection: 'approval-exceptions', id, depth: 0 });
    expect(kept).toMatchObject({ ...given, portal: province.ward, until });
    expect((await patch(alone, 'approval-exceptions', id, { until: inHours(1) })).status).toBeGreaterThanOrEqual(400);
    expect((await cms.rest('DELETE', `/api/approval-exceptions/${id}`, { token: boss.token })).status).toBe(403);
    expect((await patch(boss, 'approval-exceptions', id, { until: inHours(-2) })).status).toBe(200);
  });
});

describe('a deputy', () => {
  const period = { starts: inHours(-1), ends: inHours(24), reason: 'Nghỉ phép năm' };

  it('has the role in the period only, and the history says for whom', async () => {
    const [away, deputy] = [await room.person('approver'), await room.person('editor')];
    const id = await room.write(await room.person('author'));
    await room.steps(id, [deputy, 'present']);
    expect(codeOf(await room.step(deputy, id, 'approve'))).toBe('LT-NEWS-003');
    const lent = { from: away.id, to: deputy.id, portal: province.ward, role: 'approver', ...period };
    const made = await post(away, 'delegations', lent);
    expect(made.status).toBe(201);
    await room.steps(id, [deputy, 'approve']);
    expect(await lastStep(id)).toMatchObject({ who: deputy.id, onBehalfOf: away.id, onBehalfOfName: away.name });
    // What one may do oneself is done in one's own name.
    const own = await room.write(await room.person('author'));
    await room.steps(own, [deputy, 'present']);
    expect((await lastStep(own))?.onBehalfOf ?? null).toBe(null);
    // A deputy approves nothing of their own either.
    await room.steps(own, [deputy, 'recall']);
    await room.patch(deputy, own, { lead: 'Tôi sửa' });
    await room.steps(own, [deputy, 'present']);
    expect(codeOf(await room.step(deputy, own, 'approve'))).toBe('LT-NEWS-001');
    await endNow('delegations', idOf(made), 'ends');
    const late = await room.write(await room.person('author'));
    await room.steps(late, [deputy, 'present']);
    expect(codeOf(await room.step(deputy, late, 'approve'))).toBe('LT-NEWS-003');
  });

  it('sees and writes where the one who is away does, before and after which nothing', async () => {
    const [away, deputy] = [await room.person('editor'), await room.person('official', province.neighbour)];
    const id = await room.write(away);
    const sees = async () =>
      (await cms.rest('GET', `/api/articles/${id}?draft=true`, { token: deputy.token })).status === 200;
    expect(await sees()).toBe(false);
    const lent = { from: away.id, to: deputy.id, portal: province.ward, role: 'editor', reason: 'Đi học' };
    await post(away, 'delegations', { ...lent, starts: inHours(2), ends: inHours(24) });
    expect(await sees()).toBe(false);
    const made = await post(away, 'delegations', { ...lent, starts: inHours(-2), ends: inHours(24) });
    expect(await sees()).toBe(true);
    expect((await patch(away, 'delegations', idOf(made), { ends: inHours(-1) })).status).toBe(200);
    expect(await sees()).toBe(false);
  });

  it('gets no more than the one who is away has, then or later', async () => {
    const [away, deputy] = [await room.person('editor'), await room.person('author')];
    const administrator = await room.person('administrator');
    const lend = (by: Person, more: Record<string, unknown>) =>
      post(by, 'delegations', {
        from: away.id,
        to: deputy.id,
        portal: province.ward,
        role: 'editor',
        ...period,
        ...more,
      });
    expect(codeOf(await lend(away, { role: 'approver' }))).toBe('LT-NEWS-019');
    expect(codeOf(await lend(away, { portal: province.city }))).toBe('LT-NEWS-019');
    expect((await lend(administrator, { role: 'administrator', from: administrator.id })).status).toBe(400);
    expect(codeOf(await lend(away, { to: away.id }))).toBe('LT-NEWS-018');
    expect(codeOf(await lend(away, { ends: inHours(-1) }))).toBe('LT-NEWS-018');
    expect(codeOf(await lend(deputy, {}))).toBe('LT-ACCESS-001');
    expect((await lend(administrator, {})).status).toBe(201);
    // A deputy lends nothing on.
    const third = await room.person('author');
    expect(codeOf(await lend(deputy, { from: deputy.id, to: third.id }))).toBe('LT-NEWS-019');
    const id = await room.write(third);
    await room.steps(id, [deputy, 'present'], [deputy, 'recall']);
    await cms.payload.update({ collection: 'users', id: away.id, data: { grants: [] } });
    expect(codeOf(await room.step(deputy, id, 'present'))).toBe('LT-NEWS-003');
  });
});
