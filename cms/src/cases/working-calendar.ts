import type { CalendarDay, WorkingWeek } from '@lienthong/config/contracts/legal-time';
import { addDays } from '../board/local-time.ts';

/** The working days of state agencies. Days are those of Việt Nam: `2026-11-24`. */
export type WorkCalendar = {
  isWorkingDay(day: string): boolean;
  /** Whether the yearly notice of the day's year has been entered: without it only the ordinary week is known. */
  isKnown(day: string): boolean;
  nextWorkingDay(after: string): string;
  /** The working hours of a working day, in minutes after midnight. */
  hours: readonly (readonly [from: number, until: number])[];
};

const works: ReadonlySet<string> = new Set(['WORK', 'SWAP_WORK']);
/** Longer than any stretch of days off, shorter than a table that never works. */
const longestRest = 366;

/** Builds the calendar from the rows that differ from the ordinary week; a later row for a day counts before an earlier one. */
export function buildCalendar(rows: readonly Pick<CalendarDay, 'date' | 'kind'>[], week: WorkingWeek): WorkCalendar {
  const kinds = new Map(rows.map(({ date, kind }) => [date, kind]));
  const years = new Set(rows.map(({ date }) => date.slice(0, 4)));
  const isWorkingDay = (day: string): boolean => {
    const kind = kinds.get(day);
    return kind === undefined ? week.days.includes(weekdayOf(day)) : works.has(kind);
  };
  return {
    isWorkingDay,
    isKnown: (day) => years.has(day.slice(0, 4)),
    nextWorkingDay(after) {
      for (let day = addDays(after, 1), left = longestRest; left > 0; day = addDays(day, 1), left -= 1)
        if (isWorkingDay(day)) return day;
      throw new Error(`No working day within a year after ${after}`);
    },
    hours: week.hours.map(([from, until]) => [minutesOf(from), minutesOf(until)] as const),
  };
}

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** `07:30` → 450. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
