import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { calendarDaySchema, deadlineRuleSchema, workingWeekSchema } from '@lienthong/config/contracts/legal-time';
import { caseDeadlines } from '@lienthong/config/rules/case-deadlines';
import { workingCalendar2026, workingWeek } from '@lienthong/config/rules/working-calendar-2026';
import { describe, expect, it } from 'vitest';
import { localMinute } from '../../src/board/local-time.ts';
import { kinds } from '../../src/cases/case-kinds.ts';
import { overlap, ruleInForce } from '../../src/cases/pick-rule.ts';
import { readClock, readingAt, type ClockEvent } from '../../src/cases/read-clock.ts';
import { sayReading } from '../../src/cases/say-clock.ts';
import { buildCalendar } from '../../src/cases/working-calendar.ts';
import { makeRule } from './make-rule.ts';

const calendar = buildCalendar(workingCalendar2026, workingWeek);
const at = (local: string) => `${local}:00+07:00`;
const dueOf = (rule: Partial<DeadlineRule>, received: string, more: ClockEvent[] = []) =>
  localMinute(readClock(makeRule(rule), [{ at: at(received), event: 'start' }, ...more], calendar).dueAt ?? '');

describe('the rules that come with the product', () => {
  it('keep their contract', () => {
    for (const day of workingCalendar2026) calendarDaySchema.parse(day);
    workingWeekSchema.parse(workingWeek);
    for (const rule of caseDeadlines) deadlineRuleSchema.parse(rule);
    expect(new Set(workingCalendar2026.map(({ date }) => date)).size).toBe(workingCalendar2026.length);
  });

  it('have one in force for each kind on every day of 2026, and say they are to be confirmed', () => {
    for (const { rule } of Object.values(kinds))
      for (const day of ['2026-01-01', '2026-07-01', '2026-12-31'])
        expect(ruleInForce(caseDeadlines, rule, day)?.confidence).toBe('L');
    for (const [n, a] of caseDeadlines.entries())
      for (const b of caseDeadlines.slice(n + 1)) expect(overlap(a, b)).toBe(false);
  });

  it('have the days off of 2026', () => {
    const off = '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'
      .split(' ')
      .map((day) => `2026-${day}`);
    const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const ordinary = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(days.filter((day) => ordinary(day) && !calendar.isWorkingDay(day))).toEqual(off);
    expect(days.filter((day) => !ordinary(day) && calendar.isWorkingDay(day))).toEqual(['2026-08-22']);
    // 261 weekdays, 13 of them off, one Saturday worked.
    expect(days.filter((day) => calendar.isWorkingDay(day)).length).toBe(249);
  });
});

it('the hours of Việt Nam are those of Asia/Ho_Chi_Minh', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (let year = 2020; year <= 2040; year += 1)
    for (const month of ['01', '04', '07', '10']) {
      const instant = `${year}-${month}-15T20:30:00.000Z`;
      expect(clock.format(Date.parse(instant)).replace(' ', 'T')).toBe(localMinute(instant));
    }
});

describe('working days', () => {
  it.each([
    ['over Tết', 5, '2026-02-13T10:00', '2026-02-27T23:59'],
    ['over Giỗ Tổ, 30 April and 1 May', 10, '2026-04-20T09:00', '2026-05-07T23:59'],
    ['over the Saturday that is worked', 5, '2026-08-19T10:00', '2026-08-25T23:59'],
    ['over 31 August and National Day', 3, '2026-08-28T09:00', '2026-09-07T23:59'],
    ['over Culture Day', 1, '2026-11-23T09:00', '2026-11-25T23:59'],
    ['come at the cut-off', 1, '2026-11-23T15:00', '2026-11-25T23:59'],
    ['come after the cut-off, before a day off', 1, '2026-11-23T15:01', '2026-11-26T23:59'],
    ['come on the Saturday that is worked', 1, '2026-08-22T14:00', '2026-08-24T23:59'],
    ['come on that Saturday after the cut-off', 1, '2026-08-22T16:00', '2026-08-25T23:59'],
    ['come on a Sunday', 1, '2026-08-23T09:00', '2026-08-25T23:59'],
    ['come in the night', 1, '2026-06-10T00:05', '2026-06-11T23:59'],
    ['come during Tết', 2, '2026-02-18T08:00', '2026-02-25T23:59'],
  ])('%s', (_, amount, received, due) => {
    expect(dueOf({ amount }, received)).toBe(due);
  });

  it('without a cut-off, what comes in the evening or on a day off is counted from that day', () => {
    expect(dueOf({ amount: 1, cutOff: null }, '2026-11-23T22:00')).toBe('2026-11-25T23:59');
    expect(dueOf({ amount: 1, cutOff: null }, '2026-08-23T09:00')).toBe('2026-08-24T23:59');
  });
});

describe('calendar days', () => {
  it.each([
    ['ends on a working day', true, 5, '2026-06-01T09:00', '2026-06-08T23:59'],
    ['would end within Tết', true, 5, '2026-02-11T09:00', '2026-02-23T23:59'],
    ['ends within Tết where the rule says so', false, 5, '2026-02-11T09:00', '2026-02-16T23:59'],
    ['would end on 24 November', true, 14, '2026-11-10T09:00', '2026-11-25T23:59'],
  ])('%s', (_, endsOnWorkingDay, amount, received, due) => {
    expect(dueOf({ amount, unit: 'D', endsOnWorkingDay }, received)).toBe(due);
  });
});

describe('working hours', () => {
  it.each([
    ['within a morning', 2, '2026-06-10T08:00', '2026-06-10T10:00'],
    ['over noon', 4, '2026-06-10T10:30', '2026-06-10T16:00'],
    ['over Culture Day', 4, '2026-11-23T14:00', '2026-11-25T08:30'],
    ['into the Saturday that is worked', 8, '2026-08-21T16:00', '2026-08-22T16:00'],
    ['come at night', 1, '2026-06-10T22:00', '2026-06-11T08:30'],
  ])('%s', (_, amount, received, due) => {
    expect(dueOf({ amount, unit: 'H', cutOff: null }, received)).toBe(due);
  });
});

describe('pauses and extensions', () => {
  const pause = (from: string, to: string): ClockEvent[] => [
    { at: at(from), event: 'pause' },
    { at: at(to), event: 'resume' },
  ];
  it.each([
    ['a pause within one day changes nothing', pause('2026-06-02T08:00', '2026-06-02T16:00'), '2026-06-08T23:59'],
    ['two days', pause('2026-06-02T10:00', '2026-06-04T14:00'), '2026-06-10T23:59'],
    ['over a weekend', pause('2026-06-05T10:00', '2026-06-08T08:00'), '2026-06-09T23:59'],
    [
      'twice',
      [...pause('2026-06-02T10:00', '2026-06-03T10:00'), ...pause('2026-06-04T10:00', '2026-06-05T10:00')],
      '2026-06-10T23:59',
    ],
    [
      'an extension',
      [{ at: at('2026-06-05T10:00'), event: 'extend', extension: 'PHUC-TAP', amount: 5 } as const],
      '2026-06-15T23:59',
    ],
    [
      'closed and reopened: the days between are not counted, no new time is given',
      [
        { at: at('2026-06-03T10:00'), event: 'stop' as const },
        { at: at('2026-06-10T10:00'), event: 'resume' as const },
      ],
      '2026-06-15T23:59',
    ],
  ])('%s', (_, more, due) => {
    expect(dueOf({ amount: 5 }, '2026-06-01T09:00', more)).toBe(due);
  });

  it('hours stand while the clock stands', () => {
    const more = pause('2026-06-10T09:00', '2026-06-10T14:00');
    expect(dueOf({ amount: 4, unit: 'H', cutOff: null }, '2026-06-10T08:00', more)).toBe('2026-06-10T17:00');
  });
});

describe('what a clock shows', () => {
  const shown = (now: string, more: ClockEvent[] = [], rule: Partial<DeadlineRule> = { amount: 5 }) => {
    const made = makeRule(rule);
    const clock = readClock(made, [{ at: at('2026-11-16T09:00'), event: 'start' }, ...more], calendar);
    const reading = readingAt(made, clock, new Date(at(now)).toISOString(), calendar);
    return [sayReading(reading, 'vi'), sayReading(reading, 'en')];
  };
  it.each([
    ['2026-11-16T10:00', 'Còn 5 ngày làm việc', '5 working days left'],
    ['2026-11-20T10:00', 'Còn 1 ngày làm việc', '1 working day left'],
    ['2026-11-23T23:00', 'Đến hạn hôm nay', 'Due today'],
    ['2026-11-24T10:00', 'Quá hạn', 'Overdue'],
    ['2026-11-25T10:00', 'Quá hạn 1 ngày làm việc', 'Overdue by 1 working day'],
    ['2026-11-27T10:00', 'Quá hạn 3 ngày làm việc', 'Overdue by 3 working days'],
  ])('%s: %s', (now, vi, en) => {
    expect(shown(now)).toEqual([vi, en]);
  });

  it('while it stands it shows what it showed then, whatever the time', () => {
    const paused: ClockEvent[] = [{ at: at('2026-11-19T10:00'), event: 'pause' }];
    expect(shown('2026-12-30T10:00', paused)).toEqual([
      'Tạm dừng (còn 2 ngày làm việc)',
      'Paused (2 working days left)',
    ]);
    const stopped = (when: string): ClockEvent[] => [{ at: at(when), event: 'stop' }];
    expect(shown('2026-12-30T10:00', stopped('2026-11-23T17:00'))).toEqual(['Xong đúng hạn', 'Done in time']);
    expect(shown('2026-12-30T10:00', stopped('2026-11-26T17:00'))).toEqual([
      'Xong, quá hạn 2 ngày làm việc',
      'Done 2 working days late',
    ]);
  });

  it('has not begun where the rule waits for acceptance', () => {
    const rule = makeRule({ startEvent: 'accepted' });
    const clock = readClock(rule, [], calendar);
    expect(clock.state).toBe('waiting');
    expect(sayReading(readingAt(rule, clock, at('2026-06-01T10:00'), calendar), 'en')).toBe('The clock has not begun');
  });

  it('says when a year has no calendar yet', () => {
    const clock = readClock(makeRule({ amount: 5 }), [{ at: at('2026-12-30T09:00'), event: 'start' }], calendar);
    expect(clock.calendarKnown).toBe(false);
    expect(clock.dueAt?.slice(0, 10)).toBe('2027-01-06');
  });
});
