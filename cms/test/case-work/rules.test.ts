import { caseDeadlines } from '@lienthong/config/rules/case-deadlines';
import { workingCalendar2026 } from '@lienthong/config/rules/working-calendar-2026';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rulesOf } from '../../src/case-work/load-rules.ts';
import { seedLegalRules } from '../../src/case-work/seed-legal-rules.ts';
import { codeOf, type Person } from '../newsroom/newsroom-people.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { casesOf } from './case-people.ts';

let cms: Cms;
let province: SmallProvince;
let at: Awaited<ReturnType<typeof casesOf>>;
let administrator: Person;
let clerk: Person;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  at = await casesOf(cms, province);
  administrator = await at.person('administrator', province.province);
  clerk = await at.person('clerk');
});
afterAll(() => cms.close());

const as = (by: Person, method: string, url: string, body?: object) =>
  cms.rest(method, url, { token: by.token, ...(body ? { body } : {}) });
const day = 86_400_000;
const noonIn = (days: number) => `${new Date(Date.now() + days * day).toISOString().slice(0, 10)}T12:00:00.000Z`;

it('an installation gets the rules of the product once, in both languages', async () => {
  await seedLegalRules(cms.payload);
  const calendar = await cms.payload.find({ collection: 'calendar-days', pagination: false, locale: 'en' });
  expect(calendar.totalDocs).toBe(workingCalendar2026.length);
  expect(calendar.docs.find(({ date }) => date.startsWith('2026-11-24'))?.name).toBe('Việt Nam Culture Day');
  for (const rule of caseDeadlines) expect(await rulesOf({ payload: cms.payload }, rule.code)).toEqual([rule]);
});

it('only whoever administers the whole tree changes rules and calendar, every account reads them', async () => {
  const [rule] = (await cms.payload.find({ collection: 'deadline-rules', limit: 1 })).docs;
  const below = await at.person('administrator', province.city);
  const visit = (by: Person | null, method: string, url: string, body?: object) =>
    by ? as(by, method, url, body) : cms.rest(method, url, body ? { body } : {});
  for (const by of [null, clerk, below, await at.person('leader', province.province)]) {
    expect((await visit(by, 'GET', '/api/deadline-rules')).status).toBe(by ? 200 : 403);
    expect((await visit(by, 'GET', '/api/calendar-days')).status).toBe(by ? 200 : 403);
    expect((await visit(by, 'PATCH', `/api/deadline-rules/${rule?.id}`, { amount: 99 })).status).toBe(403);
    const made = { date: noonIn(3), kind: 'HOLIDAY', name: 'Nghỉ', legalBasis: 'x', confidence: 'L' };
    expect((await visit(by, 'POST', '/api/calendar-days', made)).status).toBe(403);
  }
  expect((await as(administrator, 'DELETE', `/api/deadline-rules/${rule?.id}`)).status).toBe(403);
});

it('a case keeps the rule it came under when the law changes; later ones come under the new version', async () => {
  const first = await at.enter(clerk);
  const [row] = (await cms.payload.find({ collection: 'deadline-rules', where: { code: { equals: 'HOI-DAP' } } })).docs;
  const next = {
    code: 'HOI-DAP',
    name: 'Trả lời câu hỏi, quy định mới',
    amount: 3,
    unit: 'WD',
    startEvent: 'received',
    pauseEvents: ['ask-sender'],
    cutOff: '15:00',
    endsOnWorkingDay: true,
    validFrom: noonIn(0),
    legalBasis: 'Quy định mới',
    confidence: 'H',
    extensions: [],
  };
  expect(codeOf(await as(administrator, 'POST', '/api/deadline-rules', next))).toBe('LT-CASE-018');
  expect((await as(administrator, 'PATCH', `/api/deadline-rules/${row?.id}`, { validTo: noonIn(-1) })).status).toBe(
    200,
  );
  expect((await as(administrator, 'POST', '/api/deadline-rules', next)).status).toBe(201);
  const second = await at.enter(clerk);
  expect((await at.read(first)).rule).toMatchObject({ amount: 10, legalBasis: caseDeadlines[0]?.legalBasis });
  expect((await at.read(second)).rule).toMatchObject({ amount: 3, name: { vi: next.name } });
  // What came before is entered under the rule of the day it came.
  const paper = await at.enter(clerk, { receivedAt: new Date(Date.now() - 5 * day).toISOString() });
  expect((await at.read(paper)).rule).toMatchObject({ amount: 10 });
  await at.moves(first, [clerk, 'screen']);
  expect((await at.read(first)).rule).toMatchObject({ amount: 10 });
});

it('a rule that is none is refused, and a case for which there is none', async () => {
  const [row] = (await cms.payload.find({ collection: 'deadline-rules', where: { code: { like: 'PHAN-ANH' } } })).docs;
  const patch = (body: object) => as(administrator, 'PATCH', `/api/deadline-rules/${row?.id}`, body);
  expect((await patch({ cutOff: '25:00' })).text).toContain('cutOff');
  expect((await patch({ validTo: '2025-01-01T12:00:00.000Z' })).text).toContain('validTo');
  expect((await patch({ validTo: noonIn(-1) })).status).toBe(200);
  const entered = await at.post(clerk, 'enter', { ...at.report, portal: province.ward });
  expect(codeOf(entered)).toBe('LT-CASE-017');
  expect((await patch({ validTo: null })).status).toBe(200);
});

it('due dates follow the calendar, and the history says so', async () => {
  const id = await at.enter(clerk, { ...at.report });
  const before = await at.read(id);
  const due = before.dueAt ?? '';
  // The day on which it is due becomes a holiday.
  const made = await as(administrator, 'POST', '/api/calendar-days', {
    date: due,
    kind: 'HOLIDAY',
    name: 'Nghỉ bão',
    legalBasis: 'Công điện của thành phố',
    confidence: 'H',
  });
  expect(made.status).toBe(201);
  const again = { date: due, kind: 'WORK', name: 'x', legalBasis: 'x', confidence: 'L' };
  expect(codeOf(await as(administrator, 'POST', '/api/calendar-days', again))).toBe('LT-CASE-019');
  const moved = await at.read(id);
  expect(Date.parse(moved.dueAt ?? '')).toBeGreaterThan(Date.parse(due));
  const [last] = (await at.history(id)).reverse();
  expect(last).toMatchObject({
    action: 'recount',
    whoName: administrator.name,
    reason: 'Công điện của thành phố',
    dueBefore: due,
    dueAfter: moved.dueAt,
  });
  // Whoever looked at the case before that looks again.
  expect(codeOf(await at.post(clerk, 'move', { id, step: before.step, action: 'accept' }))).toBe('LT-CASE-003');
  const row = (made.body['doc'] as { id: string }).id;
  expect((await as(administrator, 'DELETE', `/api/calendar-days/${row}`)).status).toBe(200);
  expect((await at.read(id)).dueAt).toBe(due);
});

it('a rule can be tried before it is saved', async () => {
  const rule = { amount: 1, unit: 'WD', cutOff: '15:00', endsOnWorkingDay: true };
  const tried = await as(administrator, 'POST', '/api/case-work/try', {
    rule,
    receivedAt: '2026-11-23T15:01:00+07:00',
  });
  expect(tried.body).toEqual({ dueAt: '2026-11-26T16:59:59.999Z', calendarKnown: true });
  const bad = { rule: { ...rule, amount: 0 }, receivedAt: 'hôm nay' };
  expect((await as(administrator, 'POST', '/api/case-work/try', bad)).text).toContain('rule.amount, receivedAt');
});
