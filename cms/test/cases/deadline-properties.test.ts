import { dayKinds, type DayKind, type DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { workingWeek } from '@lienthong/config/rules/working-calendar-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDay } from '../../src/board/local-time.ts';
import { beginningOf, countDeadline, endOfDay, workingTimeBetween } from '../../src/cases/count-deadline.ts';
import { readClock, type ClockEvent } from '../../src/cases/read-clock.ts';
import { buildCalendar, type WorkCalendar } from '../../src/cases/working-calendar.ts';
import { makeRule } from './make-rule.ts';

const seed = Number(process.env['TEST_SEED'] ?? 1);
const check = <T extends unknown[]>(property: fc.IProperty<T>) => fc.assert(property, { seed, numRuns: 150 });

const firstDay = '2026-01-01';
const dayOf = (n: number) => addDays(firstDay, n);
const instantOf = (minutes: number) =>
  new Date(Date.parse(`${firstDay}T00:00:00+07:00`) + minutes * 60_000).toISOString();

/** Any calendar: some forty days of the year are something else than the week says. */
const calendars = fc
  .array(fc.tuple(fc.nat(400), fc.constantFrom<DayKind>(...dayKinds)), { maxLength: 40 })
  .map((rows) =>
    buildCalendar(
      rows.map(([n, kind]) => ({ date: dayOf(n), kind })),
      workingWeek,
    ),
  );
const instants = fc.nat(360 * 1440).map(instantOf);
const amounts = fc.integer({ min: 1, max: 40 });
const lengths = fc.nat(30 * 1440);

/** Written again, naively: working days whose end lies in a stretch. */
function endsWithin(calendar: WorkCalendar, from: number, to: number): number {
  let count = 0;
  for (let n = -2; n < 800; n += 1) {
    const end = endOfDay(dayOf(n));
    if (calendar.isWorkingDay(dayOf(n)) && from <= end && end < to) count += 1;
  }
  return count;
}
const plus = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const dueOf = (rule: DeadlineRule, at: string, calendar: WorkCalendar, more: ClockEvent[] = []) =>
  Date.parse(readClock(rule, [{ at, event: 'start' }, ...more], calendar).dueAt ?? '');

describe('whatever the calendar', () => {
  it('a deadline in working days ends with a working day, and has exactly so many after the one it began on', () => {
    check(
      fc.property(calendars, instants, amounts, (calendar, at, amount) => {
        const rule = makeRule({ amount });
        const due = dueOf(rule, at, calendar);
        const begin = beginningOf(rule, at, calendar);
        expect(calendar.isWorkingDay(localDay(new Date(begin).toISOString()))).toBe(true);
        expect(calendar.isWorkingDay(localDay(new Date(due).toISOString()))).toBe(true);
        const startDayEnd = endOfDay(localDay(new Date(begin).toISOString()));
        expect(endsWithin(calendar, startDayEnd + 1, due + 1)).toBe(amount);
      }),
    );
  });

  it('what comes later is never due earlier, and more time is never less', () => {
    check(
      fc.property(calendars, instants, lengths, amounts, (calendar, at, later, amount) => {
        for (const unit of ['WD', 'D', 'H'] as const) {
          const rule = makeRule({ amount, unit });
          expect(dueOf(rule, plus(at, later), calendar)).toBeGreaterThanOrEqual(dueOf(rule, at, calendar));
          expect(dueOf({ ...rule, amount: amount + 1 }, at, calendar)).toBeGreaterThanOrEqual(
            dueOf(rule, at, calendar),
          );
        }
      }),
    );
  });

  it('a pause before the due date moves it by the working days whose end it covers', () => {
    check(
      fc.property(
        calendars,
        instants,
        amounts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        lengths,
        (calendar, at, amount, share, length) => {
          const rule = makeRule({ amount });
          const begin = beginningOf(rule, at, calendar);
          const plain = dueOf(rule, at, calendar);
          // After the day it began on: that one is not counted anyway.
          const first = endOfDay(localDay(new Date(begin).toISOString())) + 1;
          const from = Math.floor(first + share * (plain - first));
          const to = from + length * 60_000;
          const more: ClockEvent[] = [
            { at: new Date(from).toISOString(), event: 'pause' },
            { at: new Date(to).toISOString(), event: 'resume' },
          ];
          const moved = countDeadline(rule, amount + endsWithin(calendar, from, to), begin, [], calendar);
          expect(new Date(dueOf(rule, at, calendar, more)).toISOString()).toBe(moved.dueAt);
        },
      ),
    );
  });

  it('an extension is the same as having had more time at once', () => {
    check(
      fc.property(calendars, instants, amounts, amounts, (calendar, at, amount, more) => {
        const extended: ClockEvent[] = [{ at: plus(at, 1), event: 'extend', extension: 'X', amount: more }];
        for (const unit of ['WD', 'D', 'H'] as const)
          expect(dueOf(makeRule({ amount, unit }), at, calendar, extended)).toBe(
            dueOf(makeRule({ amount: amount + more, unit }), at, calendar),
          );
      }),
    );
  });

  it('a deadline in hours has exactly so many working hours, those in which the clock stood left out', () => {
    check(
      fc.property(calendars, instants, amounts, lengths, lengths, (calendar, at, amount, wait, length) => {
        const rule = makeRule({ amount, unit: 'H', cutOff: null });
        const [from, to] = [plus(at, wait), plus(at, wait + length)];
        const due = dueOf(rule, at, calendar, [
          { at: from, event: 'pause' },
          { at: to, event: 'resume' },
        ]);
        const [begin, pause, resume] = [at, from, to].map((one) => Date.parse(one)) as [number, number, number];
        const ran =
          workingTimeBetween(begin, Math.min(due, pause), calendar) +
          workingTimeBetween(resume, Math.max(due, resume), calendar);
        expect(ran).toBe(amount * 3_600_000);
      }),
    );
  });
});
