import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCaseCode } from '../../src/cases/case-code.ts';
import { codeOf, type Person } from '../newsroom/newsroom-people.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { casesOf } from './case-people.ts';

let cms: Cms;
let province: SmallProvince;
let at: Awaited<ReturnType<typeof casesOf>>;
let clerk: Person;
let specialist: Person;
let leader: Person;
let neighbour: Person;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  at = await casesOf(cms, province);
  clerk = await at.person('clerk');
  specialist = await at.person('specialist');
  leader = await at.person('leader');
  neighbour = await at.person('leader', province.neighbour);
});
afterAll(() => cms.close());

const sayings = { reason: 'Vì nội dung này.' };

describe('a question', () => {
  it('goes from the counter to a public answer, each step with its author', async () => {
    const id = await at.enter(clerk);
    const entered = await at.read(id);
    expect(entered).toMatchObject({ state: 'new', clock: 'running', channel: 'counter', portal: province.ward });
    expect(readCaseCode(entered.code)).toBe(entered.code);
    await at.moves(
      id,
      [clerk, 'screen'],
      [clerk, 'assign', { unit: 'Văn phòng', assignee: specialist.id }],
      [specialist, 'draft'],
    );
    expect(codeOf(await at.move(specialist, id, 'present'))).toBe('LT-CASE-007');
    expect((await at.write(specialist, id, 'Có, từ 7 giờ 30 đến 11 giờ 30.')).status).toBe(200);
    await at.moves(id, [specialist, 'present'], [leader, 'return', { reason: 'Thiếu số điện thoại.' }]);
    expect((await at.write(specialist, id, 'Có, từ 7 giờ 30 đến 11 giờ 30. Điện thoại: …')).status).toBe(200);
    await at.moves(id, [specialist, 'present'], [leader, 'publish']);

    const done = await at.read(id);
    expect(done).toMatchObject({
      state: 'public',
      clock: 'stopped',
      answer: 'Có, từ 7 giờ 30 đến 11 giờ 30. Điện thoại: …',
      assigneeName: specialist.name,
      dueAt: entered.dueAt,
    });
    const history = await at.history(id);
    expect(history.map(({ action, whoName }) => [action, whoName])).toEqual([
      ['enter', clerk.name],
      ['screen', clerk.name],
      ['assign', clerk.name],
      ['draft', specialist.name],
      ['write', specialist.name],
      ['present', specialist.name],
      ['return', leader.name],
      ['write', specialist.name],
      ['present', specialist.name],
      ['publish', leader.name],
    ]);
    expect(history[2]?.named).toBe(`Văn phòng · ${specialist.name}`);
    expect(history[6]).toMatchObject({ reason: 'Thiếu số điện thoại.', from: 'approval', to: 'drafting' });
  });

  it('is not approved by who wrote the answer, nor made public against the sender', async () => {
    const id = await at.enter(clerk, { isPublic: false });
    await at.moves(id, [clerk, 'screen'], [clerk, 'assign', { unit: 'Văn phòng' }], [leader, 'draft']);
    await at.write(leader, id, 'Trả lời của lãnh đạo.');
    await at.moves(id, [specialist, 'present']);
    expect(codeOf(await at.move(leader, id, 'reply'))).toBe('LT-CASE-008');
    const other = await at.person('leader');
    expect(codeOf(await at.move(other, id, 'publish'))).toBe('LT-CASE-009');
    await at.moves(id, [other, 'reply']);
    expect(await at.read(id)).toMatchObject({ state: 'private', answer: 'Trả lời của lãnh đạo.' });
  });

  it('has its clock paused while the sender is asked, and extended once', async () => {
    const id = await at.enter(clerk);
    const { dueAt } = await at.read(id);
    await at.moves(id, [clerk, 'screen'], [clerk, 'ask-sender', { reason: 'Ông hỏi về phường nào?' }]);
    expect((await at.read(id)).clock).toBe('paused');
    await at.moves(id, [clerk, 'assign', { unit: 'Văn phòng' }]);
    expect(codeOf(await at.move(clerk, id, 'transfer', { ...sayings, owner: province.neighbour }))).toBe('LT-CASE-010');
    await at.moves(id, [specialist, 'resume', { reason: 'Ông trả lời qua điện thoại.' }]);
    expect(codeOf(await at.move(specialist, id, 'resume', sayings))).toBe('LT-CASE-011');
    expect(await at.read(id)).toMatchObject({ clock: 'running', dueAt });
    const extension = { ...sayings, extension: 'PHUC-TAP' };
    expect(codeOf(await at.move(specialist, id, 'extend', extension))).toBe('LT-CASE-002');
    await at.moves(id, [leader, 'extend', extension]);
    expect(codeOf(await at.move(leader, id, 'extend', extension))).toBe('LT-CASE-012');
    const [last] = (await at.history(id)).reverse();
    const extended = (await at.read(id)).dueAt ?? '';
    expect(last).toMatchObject({ action: 'extend', named: 'PHUC-TAP', dueBefore: dueAt, dueAfter: extended });
    expect(Date.parse(extended)).toBeGreaterThan(Date.parse(dueAt ?? ''));
  });
});

describe('a report', () => {
  it('goes to its end and is opened again, its clock going on from where it stood', async () => {
    const id = await at.enter(clerk, at.report);
    await at.moves(id, [clerk, 'accept'], [clerk, 'assign', { unit: 'Đội quản lý đô thị' }], [specialist, 'start']);
    await at.write(specialist, id, 'Đã thay ba bóng.');
    await at.moves(id, [specialist, 'resolve'], [leader, 'close']);
    expect(await at.read(id)).toMatchObject({ state: 'closed', clock: 'stopped', answer: 'Đã thay ba bóng.' });
    expect(codeOf(await at.move(clerk, id, 'reopen', { reason: ' ' }))).toBe('LT-CASE-004');
    await at.moves(id, [clerk, 'reopen', { reason: 'Đèn lại tắt sau một đêm.' }], [specialist, 'start']);
    expect(await at.read(id)).toMatchObject({ state: 'in-progress', clock: 'running' });
  });

  it('is merged into the one it repeats, and that one says so', async () => {
    const [first, second, third] = [
      await at.enter(clerk, at.report),
      await at.enter(clerk, at.report),
      await at.enter(clerk),
    ];
    const { code } = await at.read(first);
    const merge = (id: string, original: string) => at.move(clerk, id, 'merge', { ...sayings, original });
    expect(codeOf(await merge(second, 'K7QFW-3M2XB'))).toBe('LT-CASE-015');
    expect(codeOf(await merge(second, (await at.read(third)).code))).toBe('LT-CASE-015');
    expect(codeOf(await merge(second, (await at.read(second)).code))).toBe('LT-CASE-015');
    expect((await merge(second, code.toLowerCase())).status).toBe(200);
    expect(await at.read(second)).toMatchObject({ state: 'duplicate', original: first, clock: 'stopped' });
    // Nothing is merged into what is merged itself.
    expect(codeOf(await merge(first, (await at.read(second)).code))).toBe('LT-CASE-015');
    const told = (await at.history(first)).find(({ action }) => action === 'take-duplicate');
    expect(told?.named).toBe((await at.read(second)).code);
  });
});

describe('a transfer', () => {
  it('keeps code and clock, names the next owner, and takes the case out of the former one’s sight', async () => {
    const id = await at.enter(clerk);
    await at.moves(id, [clerk, 'screen'], [clerk, 'assign', { assignee: specialist.id }]);
    await at.post(clerk, 'note', { id, text: 'Đã gọi hỏi phường bên.' });
    const before = await at.read(id);
    expect(codeOf(await at.move(clerk, id, 'transfer', sayings))).toBe('LT-CASE-005');
    expect(codeOf(await at.move(clerk, id, 'transfer', { ...sayings, owner: province.ward }))).toBe('LT-CASE-005');
    expect(codeOf(await at.move(clerk, id, 'transfer', { ...sayings, owner: 'khong-co' }))).toBe('LT-CASE-006');
    await at.moves(id, [clerk, 'transfer', { ...sayings, owner: province.neighbour }]);
    const { code, dueAt, receivedAt, clockEvents } = before;
    expect(await at.read(id)).toMatchObject({
      code,
      dueAt,
      receivedAt,
      clockEvents,
      state: 'transferred',
      portal: province.neighbour,
      assignee: null,
      clock: 'running',
    });
    const seen = async (by: Person, what: string) =>
      ((await cms.rest('GET', `/api/${what}`, { token: by.token })).body['docs'] as { action?: string }[]).length;
    expect(await seen(clerk, `cases?where[code][equals]=${code}`)).toBe(0);
    expect(await seen(clerk, `case-steps?where[case][equals]=${id}`)).toBe(0);
    expect(await seen(neighbour, `cases?where[code][equals]=${code}`)).toBe(1);
    // Its history, without the former owner's notes.
    expect(await seen(neighbour, `case-steps?where[case][equals]=${id}`)).toBe(4);
    expect(await seen(neighbour, `case-steps?where[action][equals]=note`)).toBe(0);
    expect(codeOf(await at.post(clerk, 'move', { id, step: 3, action: 'screen' }))).toBe('LT-CASE-013');
    const [last] = (await at.history(id)).reverse();
    expect(last).toMatchObject({ action: 'transfer', named: 'Cổng neighbour', portal: province.ward });
    await at.moves(id, [neighbour, 'screen']);
  });
});

describe('what is refused', () => {
  it('a case for an agency one does not work for, without a sender or a place, or from the future', async () => {
    const enter = (by: Person, more: object) =>
      at.post(by, 'enter', { ...at.question, portal: province.ward, ...more });
    expect(codeOf(await enter(neighbour, {}))).toBe('LT-ACCESS-001');
    expect(codeOf(await enter(await at.person('editor'), {}))).toBe('LT-ACCESS-001');
    expect((await enter(clerk, { senderName: '' })).text).toContain('senderName');
    expect((await enter(clerk, { ...at.report, place: ' ' })).text).toContain('place');
    expect((await enter(clerk, { receivedAt: '2126-01-01T00:00:00Z' })).text).toContain('receivedAt');
    expect((await enter(clerk, { state: 'public' })).status).toBe(400);
    expect((await cms.rest('POST', '/api/case-work/enter', { body: at.question })).status).toBe(401);
  });

  it('an assignment to somebody who does not handle cases there', async () => {
    const id = await at.enter(clerk);
    await at.moves(id, [clerk, 'screen']);
    for (const assignee of [neighbour.id, (await at.person('author')).id, 'ai-do'])
      expect(codeOf(await at.move(clerk, id, 'assign', { assignee }))).toBe('LT-CASE-016');
    expect(codeOf(await at.move(clerk, id, 'assign', { unit: ' ' }))).toBe('LT-CASE-016');
  });

  it('whatever is not an endpoint of the cases', async () => {
    const id = await at.enter(clerk);
    const change = { token: leader.token, body: { state: 'public' } };
    for (const [method, url] of [
      ['PATCH', `/api/cases/${id}`],
      ['DELETE', `/api/cases/${id}`],
      ['POST', '/api/cases'],
      ['POST', '/api/case-steps'],
      ['PATCH', `/api/case-steps/${(await at.history(id))[0]?.id}`],
      ['DELETE', `/api/case-steps/${(await at.history(id))[0]?.id}`],
    ] as const)
      expect([url, (await cms.rest(method, url, change)).status]).toEqual([url, 403]);
    // Nor does anything inside the CMS change the history.
    const [first] = await at.history(id);
    await expect(
      cms.payload.update({ collection: 'case-steps', id: first?.id ?? '', data: { reason: 'khác' } }),
    ).rejects.toThrow('only written to');
    await expect(cms.payload.delete({ collection: 'case-steps', id: first?.id ?? '' })).rejects.toThrow(
      'only written to',
    );
  });
});

it('of many moves at once exactly one is made, and a draft does not slip between', async (context) => {
  needs('transactions', context);
  for (let round = 0; round < 3; round += 1) {
    const id = await at.enter(clerk);
    await at.moves(id, [clerk, 'screen'], [clerk, 'assign', { unit: 'Văn phòng' }], [specialist, 'draft']);
    await at.write(specialist, id, 'Bản nháp.');
    await at.moves(id, [specialist, 'present']);
    const { step } = await at.read(id);
    const before = (await at.history(id)).length;
    const replies = await Promise.all([
      ...Array.from({ length: 4 }, () => at.post(leader, 'move', { id, step, action: 'publish' })),
      ...Array.from({ length: 4 }, () => at.post(leader, 'move', { id, step, action: 'return', ...sayings })),
      at.post(specialist, 'draft', { id, step, draft: 'Khác.' }),
    ]);
    const won = replies.filter(({ status }) => status === 200);
    expect(won.length).toBe(1);
    for (const reply of replies) if (reply !== won[0]) expect(codeOf(reply)).toMatch(/^LT-CASE-00[13]$/);
    const after = await at.history(id);
    expect(after.length).toBe(before + 1);
    expect(await at.read(id)).toMatchObject({ step: step + 1, state: won[0]?.body['state'], draft: 'Bản nháp.' });
    expect(after.at(-1)?.to).toBe(won[0]?.body['state']);
  }
});

it('nothing of a case waits in the outbox', async () => {
  const { docs } = await cms.payload.find({ collection: 'outbox-entries', pagination: false, depth: 0 });
  expect(docs.filter(({ source }) => source.startsWith('case')).length).toBe(0);
});
