import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { addDays, localDay, localMinute, startOfDay } from '../board/local-time.ts';
import { minutesOf, type WorkCalendar } from './working-calendar.ts';

/** A stretch in which the clock stood still (epoch milliseconds). */
export type Standing = { from: number; to: number };
type Counted = { dueAt: string; calendarKnown: boolean };

const minute = 60_000;
/** A thousand working days are some four years. */
const farthest = 20_000;

/** The last moment of a day in Việt Nam (Civil Code 2015, Article 148: a time limit in days ends at 24:00 of its last day). */
export const endOfDay = (day: string): number => Date.parse(startOfDay(addDays(day, 1))) - 1;
const instantAt = (day: string, minutes: number): number => Date.parse(startOfDay(day)) + minutes * minute;

/** When the clock of a rule begins for what came at `at`: then, or at the beginning of the next working day. */
export function beginningOf(rule: Pick<DeadlineRule, 'cutOff'>, at: string, calendar: WorkCalendar): number {
  const day = localDay(at);
  if (rule.cutOff === null) return Date.parse(at);
  const inTime = calendar.isWorkingDay(day) && minutesOf(localMinute(at).slice(11)) <= minutesOf(rule.cutOff);
  if (inTime) return Date.parse(at);
  return instantAt(calendar.nextWorkingDay(day), calendar.hours[0]?.[0] ?? 0);
}

/**
 * When `amount` of the rule's unit is over, counted from `begin` (epoch milliseconds) and leaving out the stretches in which the clock stood.
 * The day of the event is not counted (Civil Code 2015, Article 147); a day counts when the clock runs at its end.
 */
export function countDeadline(
  rule: Pick<DeadlineRule, 'unit' | 'endsOnWorkingDay'>,
  amount: number,
  begin: number,
  standing: readonly Standing[],
  calendar: WorkCalendar,
): Counted {
  if (rule.unit === 'H') return countHours(amount, begin, standing, calendar);
  let day = localDay(new Date(begin).toISOString());
  let calendarKnown = calendar.isKnown(day);
  let left = amount;
  for (let steps = 0; left > 0; steps += 1) {
    if (steps > farthest) throw new Error('The deadline lies beyond what is counted');
    day = addDays(day, 1);
    calendarKnown &&= calendar.isKnown(day);
    const counts = rule.unit === 'D' || calendar.isWorkingDay(day);
    if (counts && !stands(endOfDay(day), standing)) left -= 1;
  }
  if (rule.unit === 'D' && rule.endsOnWorkingDay && !calendar.isWorkingDay(day)) day = calendar.nextWorkingDay(day);
  return { dueAt: new Date(endOfDay(day)).toISOString(), calendarKnown };
}

const stands = (at: number, standing: readonly Standing[]) => standing.some(({ from, to }) => from <= at && at < to);

function countHours(hours: number, begin: number, standing: readonly Standing[], calendar: WorkCalendar): Counted {
  let left = hours * 60 * minute;
  let calendarKnown = true;
  let day = localDay(new Date(begin).toISOString());
  for (let steps = 0; steps <= farthest; steps += 1, day = addDays(day, 1)) {
    calendarKnown &&= calendar.isKnown(day);
    for (const [from, to] of runningOn(day, begin, standing, calendar)) {
      if (to - from >= left) return { dueAt: new Date(from + left).toISOString(), calendarKnown };
      left -= to - from;
    }
  }
  throw new Error('The deadline lies beyond what is counted');
}

/** The stretches of a day's working hours in which the clock runs. */
function runningOn(day: string, begin: number, standing: readonly Standing[], calendar: WorkCalendar) {
  if (!calendar.isWorkingDay(day)) return [];
  let stretches = calendar.hours.map(
    ([from, until]) => [Math.max(instantAt(day, from), begin), instantAt(day, until)] as const,
  );
  for (const { from, to } of standing)
    stretches = stretches.flatMap(([start, end]) => [
      [start, Math.min(end, from)] as const,
      [Math.max(start, to), end] as const,
    ]);
  return stretches.filter(([start, end]) => end > start);
}

/** Working milliseconds between two instants. */
export function workingTimeBetween(from: number, to: number, calendar: WorkCalendar): number {
  let sum = 0;
  const last = localDay(new Date(to).toISOString());
  for (let day = localDay(new Date(from).toISOString()); day <= last; day = addDays(day, 1))
    for (const [start, end] of runningOn(day, from, [], calendar)) sum += Math.max(0, Math.min(end, to) - start);
  return sum;
}

/** Working days (or, for a rule in calendar days, days) after the day of `from` up to the day of `to`. */
export function daysBetween(unit: 'WD' | 'D', from: number, to: number, calendar: WorkCalendar): number {
  let count = 0;
  const last = localDay(new Date(to).toISOString());
  for (let day = addDays(localDay(new Date(from).toISOString()), 1); day <= last; day = addDays(day, 1))
    if (unit === 'D' || calendar.isWorkingDay(day)) count += 1;
  return count;
}
