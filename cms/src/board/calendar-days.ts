import { addDays } from './local-time.ts';

const weekday = (day: string) => (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;
export const mondayOf = (day: string): string => addDays(day, -weekday(day));

/** The days a calendar shows around one of them: a week from Monday, or all weeks that a month touches. */
export function calendarDays(day: string, span: 'month' | 'week'): string[] {
  if (span === 'week') return Array.from({ length: 7 }, (_, at) => addDays(mondayOf(day), at));
  const first = `${day.slice(0, 7)}-01`;
  const start = mondayOf(first);
  const days: string[] = [];
  for (
    let each = start;
    each < first || each.startsWith(day.slice(0, 7)) || weekday(each) !== 0;
    each = addDays(each, 1)
  )
    days.push(each);
  return days;
}

/** The same day one span earlier or later; in a month the first. */
export function turnCalendar(day: string, span: 'month' | 'week', direction: 1 | -1): string {
  if (span === 'week') return addDays(mondayOf(day), 7 * direction);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + direction, 1)).toISOString().slice(0, 10);
}

/** A day an address asks for; `otherwise` when it is none. */
export const dayAsked = (text: string, otherwise: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00.000Z`)) ? text : otherwise;
