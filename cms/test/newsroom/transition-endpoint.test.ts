import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { codeOf, newsroomOf, type Person } from './newsroom-people.ts';

let cms: Cms;
let province: SmallProvince;
let room: ReturnType<typeof newsroomOf>;
let [author, editor, secretary, approver, other]: Person[] = [];
const soon = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  room = newsroomOf(cms, province);
  author = await room.person('author');
  editor = await room.person('editor');
  secretary = await room.person('secretary');
  approver = await room.person('approver');
  other = await room.person('approver', province.neighbour);
});
afterAll(() => cms.close());

const who = () => {
  if (!author || !editor || !secretary || !approver || !other) throw new Error('Accounts are missing');
  return { author, editor, secretary, approver, other };
};

describe('an article on its whole way', () => {
  it('goes from draft to published through several hands, and back down', async () => {
    const { author, editor, secretary, approver } = who();
    const id = await room.write(author);
    const seen: unknown[] = [(await room.newest(id))['stage']];
    for (const [by, action, more] of [
      [author, 'submit'],
      [editor, 'return', { reason: 'Thiếu nguồn' }],
      [author, 'submit'],
      [editor, 'take'],
      [editor, 'present'],
      [secretary, 'return', { reason: 'Sai tên phường' }],
      [editor, 'present'],
      [approver, 'approve'],
      [approver, 'withdraw', { reason: 'Sai số liệu' }],
      [editor, 'reopen'],
    ] as [Person, string, Record<string, unknown>?][]) {
      expect([action, (await room.step(by, id, action, more)).status]).toEqual([action, 200]);
      seen.push((await room.newest(id))['stage']);
    }
    expect(seen).toEqual([
      'draft',
      'submitted',
      'draft',
      'submitted',
      'editing',
      'review',
      'editing',
      'review',
      'published',
      'withdrawn',
      'editing',
    ]);
    expect(await room.row(id)).toMatchObject({ _status: 'draft' });
  });

  it('is published with its moment, by somebody else than its writers', async () => {
    const { author, editor, approver } = who();
    const id = await room.write(author);
    await room.patch(approver, id, { lead: 'Sapo người duyệt sửa' });
    await room.steps(id, [editor, 'present']);
    expect(codeOf(await room.step(approver, id, 'approve'))).toBe('LT-NEWS-001');
    expect(await room.row(id)).toMatchObject({ _status: 'draft' });
    const second = await room.person('approver');
    expect((await room.step(second, id, 'approve')).body).toMatchObject({ stage: 'published' });
    const row = await room.row(id);
    expect(row).toMatchObject({ _status: 'published', stage: 'published', lead: 'Sapo người duyệt sửa' });
    expect(Date.parse(String(row['publishedAt']))).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe('a step', () => {
  it('is refused with its code', async () => {
    const { author, editor, approver, other } = who();
    const id = await room.write(author);
    expect(codeOf(await room.step(author, id, 'approve'))).toBe('LT-NEWS-002');
    expect(codeOf(await room.step(author, id, 'present'))).toBe('LT-NEWS-003');
    await room.steps(id, [author, 'submit']);
    expect(codeOf(await room.step(editor, id, 'return'))).toBe('LT-NEWS-004');
    expect(codeOf(await room.step(other, id, 'take'))).toBe('LT-NEWS-011');
    expect(codeOf(await room.step(approver, id, 'fly'))).toBe('LT-NEWS-014');
    expect((await cms.rest('POST', '/api/newsroom/transition', { body: { id } })).status).toBe(401);
    expect(await room.newest(id)).toMatchObject({ stage: 'submitted' });
  });

  it('by two approvers at once is taken once', async () => {
    const { author, editor, approver } = who();
    const second = await room.person('approver');
    for (let round = 0; round < 3; round += 1) {
      const id = await room.write(author);
      await room.steps(id, [editor, 'present']);
      const { updatedAt } = await room.newest(id);
      const replies = await Promise.all([approver, second].map((by) => room.step(by, id, 'approve', { updatedAt })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { totalDocs } = await cms.payload.countVersions({
        collection: 'articles',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      });
      expect(totalDocs).toBe(1);
    }
  });

  it('is refused when the text changed since it was looked at', async () => {
    const { author, editor } = who();
    const id = await room.write(author);
    const { updatedAt } = await room.newest(id);
    await room.patch(author, id, { lead: 'Đã sửa thêm' });
    expect(codeOf(await room.step(editor, id, 'present', { updatedAt }))).toBe('LT-NEWS-012');
  });
});

describe('two review steps', () => {
  it('need an approver who did not pass the first one', async () => {
    const { author, editor, secretary, approver } = who();
    await cms.payload.update({
      collection: 'portals',
      id: province.city,
      data: { settings: { 'newsroom.steps': { mode: 'override', value: 2 } } },
    });
    const id = await room.write(author);
    await room.steps(id, [editor, 'present']);
    expect(codeOf(await room.step(approver, id, 'approve'))).toBe('LT-NEWS-002');
    await room.steps(id, [approver, 'forward']);
    expect(codeOf(await room.step(approver, id, 'approve'))).toBe('LT-NEWS-005');
    expect(codeOf(await room.patch(approver, id, { _status: 'published' }, ''))).toBe('LT-NEWS-005');
    await room.steps(id, [await room.person('approver'), 'approve']);
    const next = await room.write(author);
    await room.steps(next, [editor, 'present'], [secretary, 'forward'], [approver, 'approve']);
    expect(await room.row(next)).toMatchObject({ _status: 'published' });
    await cms.payload.update({ collection: 'portals', id: province.city, data: { settings: {} } });
  });
});

describe('times', () => {
  it('schedule, are changed, and a scheduled item is returned', async () => {
    const { author, editor, approver } = who();
    const id = await room.write(author);
    await room.steps(id, [editor, 'present']);
    expect(codeOf(await room.step(approver, id, 'approve', { expiresAt: soon(-1) }))).toBe('LT-NEWS-013');
    const reply = await room.step(approver, id, 'approve', { publishAt: soon(5), expiresAt: soon(9) });
    expect(reply.body).toMatchObject({ stage: 'approved' });
    expect(codeOf(await room.patch(editor, id, { lead: 'Sửa lén' }))).toBe('LT-NEWS-006');
    const later = soon(6);
    await room.steps(id, [approver, 'reschedule', { publishAt: later }]);
    expect(await room.row(id)).toMatchObject({ _status: 'published', stage: 'approved', publishedAt: later });
    await room.steps(id, [approver, 'return', { reason: 'Chưa đến lúc' }]);
    expect(await room.row(id)).toMatchObject({ _status: 'draft', stage: 'editing' });
    // Whoever wrote it did so still: nothing was published in between.
    expect((await room.newest(id))['contributors']).toEqual([author.id]);
  });

  it('never take away what is live', async () => {
    const { author, editor, approver } = who();
    const id = await room.write(author);
    await room.steps(id, [editor, 'present'], [approver, 'approve']);
    await room.patch(author, id, { lead: 'Bản mới' });
    await room.steps(id, [author, 'submit'], [editor, 'present']);
    expect(codeOf(await room.step(approver, id, 'approve', { publishAt: soon(2) }))).toBe('LT-NEWS-010');
    expect(await room.row(id)).toMatchObject({ _status: 'published', lead: 'Sapo' });
    await room.steps(id, [approver, 'approve']);
    expect(await room.row(id)).toMatchObject({ _status: 'published', lead: 'Bản mới' });
  });
});

describe('withdrawing', () => {
  it('takes down what is live even while an unfinished draft lies over it', async () => {
    const { author, editor, approver } = who();
    const id = await room.write(author);
    await room.steps(id, [editor, 'present'], [approver, 'approve']);
    await room.patch(author, id, { lead: '' });
    await room.steps(id, [approver, 'withdraw', { reason: 'Theo yêu cầu' }]);
    expect(await room.row(id)).toMatchObject({ _status: 'draft', stage: 'withdrawn' });
    expect(await room.newest(id)).toMatchObject({ stage: 'withdrawn', contributors: [author.id] });
    const { docs } = await cms.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } } });
    expect(docs.filter(({ version }) => version._status === 'published')).toHaveLength(1);
  });
});

describe('GET /api/newsroom/item', () => {
  it('says what somebody may do now', async () => {
    const { author, editor, approver, other } = who();
    const id = await room.write(author);
    await room.steps(id, [author, 'submit']);
    const ask = async (by: Person) =>
      (await cms.rest('GET', `/api/newsroom/item?collection=articles&id=${id}`, { token: by.token })).body;
    expect(await ask(author)).toMatchObject({ stage: 'submitted', live: false, stageBy: author.name });
    expect((await ask(author))['actions']).toEqual([{ action: 'recall', wantsReason: false }]);
    expect((await ask(editor))['actions']).toContainEqual({ action: 'return', wantsReason: true });
    expect((await ask(approver))['actions']).not.toContainEqual({ action: 'approve', wantsReason: false });
    expect((await ask(other))['stage']).toBeUndefined();
  });
});
