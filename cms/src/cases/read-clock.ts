import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { beginningOf, countDeadline, daysBetween, workingTimeBetween, type Standing } from './count-deadline.ts';
import type { WorkCalendar } from './working-calendar.ts';

/** What happened to the clock of a case, in order of time. Only written to. */
export type ClockEvent =
  | { at: string; event: 'start' | 'pause' | 'resume' | 'stop' }
  | { at: string; event: 'extend'; extension: string; amount: number };
export const clockStates = ['waiting', 'running', 'paused', 'stopped'] as const;
export type ClockState = (typeof clockStates)[number];
export type Clock = {
  state: ClockState;
  /** While it stands: as if it went on at once. Nothing before it began. */
  dueAt: string | null;
  /** When it came to stand, of one that stands. */
  standsSince: string | null;
  /** Whether each year it runs through has its calendar. */
  calendarKnown: boolean;
};
export type Reading = {
  state: ClockState;
  overdue: boolean;
  /** Until the due date, or since it; whole units, hours rounded down. */
  amount: number;
  unit: DeadlineRule['unit'];
};

/** Reads the clock of a case from what happened to it, by the rule the case keeps and the calendar as it is. */
export function readClock(rule: DeadlineRule, events: readonly ClockEvent[], calendar: WorkCalendar): Clock {
  const start = events.find(({ event }) => event === 'start');
  if (!start) return { state: 'waiting', dueAt: null, standsSince: null, calendarKnown: true };
  let amount = rule.amount;
  let state: ClockState = 'running';
  let since: string | null = null;
  const standing: Standing[] = [];
  for (const one of events) {
    if (one.event === 'extend') amount += one.amount;
    else if (one.event === 'pause' || one.event === 'stop') {
      state = one.event === 'pause' ? 'paused' : 'stopped';
      since ??= one.at;
    } else if (one.event === 'resume' && since !== null) {
      standing.push({ from: Date.parse(since), to: Date.parse(one.at) });
      state = 'running';
      since = null;
    }
  }
  const begin = beginningOf(rule, start.at, calendar);
  return { state, standsSince: since, ...countDeadline(rule, amount, begin, standing, calendar) };
}

/** What a clock shows at `now`; one that stands shows what it showed when it came to stand. */
export function readingAt(rule: DeadlineRule, clock: Clock, now: string, calendar: WorkCalendar): Reading | null {
  if (clock.dueAt === null) return null;
  const at = Date.parse(clock.standsSince ?? now);
  const due = Date.parse(clock.dueAt);
  const overdue = at > due;
  const [from, to] = overdue ? [due, at] : [at, due];
  const amount =
    rule.unit === 'H'
      ? Math.floor(workingTimeBetween(from, to, calendar) / 3_600_000)
      : daysBetween(rule.unit, from, to, calendar);
  return { state: clock.state, overdue, amount, unit: rule.unit };
}
