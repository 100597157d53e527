import { caseKinds } from '@lienthong/config/contracts/case-work';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import type { PayloadRequest, Where } from 'payload';
import { loadCalendar } from '../case-work/load-rules.ts';
import { clockOfRow } from '../case-work/read-case.ts';
import { localDay } from '../board/local-time.ts';
import { readCaseCode } from '../cases/case-code.ts';
import { endOfDay } from '../cases/count-deadline.ts';
import { readClock, readingAt, type ClockState, type Reading } from '../cases/read-clock.ts';
import type { WorkCalendar } from '../cases/working-calendar.ts';
import type { Case } from '../payload-types.ts';

/** Cases by their clock. */
export const caseTabs = ['running', 'paused', 'done'] as const;
export type CaseTab = (typeof caseTabs)[number];
const clocks: Record<CaseTab, ClockState[]> = {
  running: ['waiting', 'running'],
  paused: ['paused'],
  done: ['stopped'],
};
const size = 30;

/** Running ones by their due date. */
export const dueChoices = ['overdue', 'soon'] as const;
/** Due today, or on the next two working days. */
const soonDays = 2;

type Conditions = { portal: string; kind: string; whose: string; due: string; q: string };

/** The running cases that are overdue, or due soon. */
export function whereDue(due: (typeof dueChoices)[number], calendar: WorkCalendar, now: string): Where[] {
  const running = { clock: { equals: 'running' } };
  if (due === 'overdue') return [running, { dueAt: { less_than: now } }];
  let day = localDay(now);
  for (let left = soonDays; left > 0; left -= 1) day = calendar.nextWorkingDay(day);
  const until = new Date(endOfDay(day)).toISOString();
  return [running, { dueAt: { greater_than_equal: now } }, { dueAt: { less_than_equal: until } }];
}

function whereAsked(
  req: PayloadRequest,
  { portal, kind, whose, due, q }: Conditions,
  calendar: WorkCalendar,
  now: string,
): Where {
  const code = readCaseCode(q);
  const text = foldVietnamese(q);
  const asksDue = dueChoices.find((one) => one === due);
  return {
    and: [
      ...(portal === '' ? [] : [{ portal: { equals: portal } }]),
      ...(caseKinds.some((one) => one === kind) ? [{ kind: { equals: kind } }] : []),
      ...(whose === 'mine' ? [{ assignee: { equals: String(req.user?.id) } }] : []),
      ...(asksDue ? whereDue(asksDue, calendar, now) : []),
      ...(q === '' ? [] : [code ? { code: { equals: code } } : { searchText: { like: text } }]),
    ],
  };
}

/** The cases an account handles, what is due first in front (of those that are done, the latest), with what their clocks show. */
export async function findCases(req: PayloadRequest, tab: CaseTab, asked: Conditions, page: number) {
  const now = new Date().toISOString();
  const calendar = await loadCalendar({ payload: req.payload });
  const where = whereAsked(req, asked, calendar, now);
  const at = (one: CaseTab) => ({ and: [where, { clock: { in: clocks[one] } }] });
  const mine = { collection: 'cases', overrideAccess: false, user: req.user } as const;
  const [found, ...counts] = await Promise.all([
    req.payload.find({
      ...mine,
      where: at(tab),
      sort: tab === 'done' ? '-updatedAt' : 'dueAt',
      limit: size,
      page,
      depth: 0,
    }),
    ...caseTabs.map((one) => req.payload.count({ ...mine, where: at(one) })),
  ]);
  return {
    rows: found.docs.map((row) => ({ row, reading: readingOf(row, calendar, now) })),
    pages: found.totalPages,
    counts: Object.fromEntries(caseTabs.map((one, nth) => [one, counts[nth]?.totalDocs ?? 0])) as Record<
      CaseTab,
      number
    >,
  };
}

export function readingOf(row: Case, calendar: WorkCalendar, now: string): Reading | null {
  const { rule, clockEvents } = clockOfRow(row);
  return readingAt(rule, readClock(rule, clockEvents, calendar), now, calendar);
}
