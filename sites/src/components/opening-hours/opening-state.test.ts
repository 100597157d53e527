import { expect, test } from 'vitest';
import { openingState } from './opening-state.ts';

const row = (days: string, hours: string, en: string | null = null) => ({ days: { vi: days, en }, hours });
const office = [
  row('Thứ Hai – thứ Sáu', '7:15–11:30, 13:30–17:15', 'Monday – Friday'),
  row('Thứ Bảy (bộ phận một cửa)', '7:30–11:30', 'Saturday (one-gate counter)'),
];

test.each([
  ['2026-11-25T09', 'Đang mở cửa, đến 11:30'],
  ['2026-11-25T11', 'Mở cửa đến 11:30, mở lại lúc 13:30'],
  ['2026-11-25T12', 'Đang nghỉ, mở lại lúc 13:30'],
  ['2026-11-25T17', 'Mở cửa đến 17:15'],
  ['2026-11-25T06', 'Hôm nay mở cửa lúc 7:15'],
  ['2026-11-25T18', 'Đã đóng cửa, mở lại ngày mai lúc 7:15'],
  ['2026-11-28T09', 'Đang mở cửa, đến 11:30 (bộ phận một cửa)'],
  ['2026-11-28T15', 'Đã đóng cửa, mở lại thứ Hai lúc 7:15'],
  // A public holiday, on which offices are closed whatever day of the week it is.
  ['2026-11-24T09', 'Đã đóng cửa, mở lại ngày mai lúc 7:15'],
])('at %s: %s', (hour, said) => {
  expect(openingState(office, hour, 'vi')?.text).toBe(said);
});

test('in English', () => {
  expect(openingState(office, '2026-11-28T09', 'en')?.text).toBe('Open now, until 11:30 (one-gate counter)');
  expect(openingState(office, '2026-11-27T18', 'en')?.text).toBe(
    'Closed, open again tomorrow at 7:30 (one-gate counter)',
  );
});

test('what cannot be read says nothing', () => {
  expect(openingState([row('Ngày chẵn', '7:00–11:00')], '2026-11-25T09', 'vi')).toBeNull();
  expect(openingState([row('Thứ Hai đến thứ Sáu', 'giờ hành chính')], '2026-11-25T09', 'vi')).toBeNull();
  expect(openingState([], '2026-11-25T09', 'vi')).toBeNull();
  expect(openingState([row('Từ thứ 2 đến thứ 6', '7h30 - 11h30; 13h – 17h')], '2026-11-25T09', 'vi')?.state).toBe(
    'open',
  );
});
