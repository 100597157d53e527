import type { CalendarDay, WorkingWeek } from '../contracts/legal-time.ts';

const labourCode = 'Bộ luật Lao động 2019, Điều 112';
const notice = 'Thông báo lịch nghỉ lễ, Tết năm 2026 (cần xác nhận số, ngày của thông báo)';

const holiday = (date: string, vi: string, en: string, legalBasis = labourCode): CalendarDay => ({
  date,
  kind: 'HOLIDAY',
  name: { vi, en },
  legalBasis,
  confidence: 'H',
});

/** The ordinary week of state agencies: eight hours a day. */
export const workingWeek: WorkingWeek = {
  days: [1, 2, 3, 4, 5],
  hours: [
    ['07:30', '11:30'],
    ['13:00', '17:00'],
  ],
  legalBasis: 'Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ); giờ trong ngày do địa phương quy định, cần xác nhận',
  confidence: 'M',
};

/** The days of 2026 that differ from the ordinary week. Swaps stand in no library of holidays. */
export const workingCalendar2026: readonly CalendarDay[] = [
  holiday('2026-01-01', 'Tết Dương lịch', 'New Year’s Day'),
  holiday('2026-02-16', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year (Tết)', `${labourCode}; ${notice}`),
  holiday('2026-02-17', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year (Tết)', `${labourCode}; ${notice}`),
  holiday('2026-02-18', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year (Tết)', `${labourCode}; ${notice}`),
  holiday('2026-02-19', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year (Tết)', `${labourCode}; ${notice}`),
  holiday('2026-02-20', 'Tết Nguyên đán Bính Ngọ', 'Lunar New Year (Tết)', `${labourCode}; ${notice}`),
  {
    // 10/3 of the lunar calendar is Sunday, 26 April.
    date: '2026-04-27',
    kind: 'COMP_OFF',
    name: { vi: 'Nghỉ bù Giỗ Tổ Hùng Vương', en: 'Day off for the Hùng Kings’ anniversary' },
    legalBasis: `${labourCode} và Điều 111 khoản 3`,
    confidence: 'H',
  },
  holiday('2026-04-30', 'Ngày Chiến thắng', 'Reunification Day'),
  holiday('2026-05-01', 'Ngày Quốc tế lao động', 'Labour Day'),
  {
    date: '2026-08-22',
    kind: 'SWAP_WORK',
    name: { vi: 'Làm bù cho ngày 31/8', en: 'Worked in exchange for 31 August' },
    legalBasis: notice,
    confidence: 'H',
  },
  {
    date: '2026-08-31',
    kind: 'SWAP_OFF',
    name: { vi: 'Nghỉ hoán đổi với thứ bảy 22/8', en: 'Off in exchange for Saturday 22 August' },
    legalBasis: notice,
    confidence: 'H',
  },
  holiday('2026-09-01', 'Quốc khánh', 'National Day'),
  holiday('2026-09-02', 'Quốc khánh', 'National Day'),
  holiday('2026-11-24', 'Ngày Văn hóa Việt Nam', 'Việt Nam Culture Day', 'Nghị quyết 28/2026/QH16'),
];
