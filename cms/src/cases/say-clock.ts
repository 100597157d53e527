import type { Language } from '@lienthong/config/contracts/localized';
import type { DeadlineUnit } from '@lienthong/config/contracts/legal-time';
import type { Reading } from './read-clock.ts';

const one: Record<DeadlineUnit, string> = { WD: 'working day', D: 'day', H: 'working hour' };
const units: Record<Language, (unit: DeadlineUnit, amount: number) => string> = {
  vi: (unit) => ({ WD: 'ngày làm việc', D: 'ngày', H: 'giờ làm việc' })[unit],
  en: (unit, amount) => (amount === 1 ? one[unit] : `${one[unit]}s`),
};

/** An amount of time: `10 ngày làm việc`, `1 working day`. */
export const sayAmount = (amount: number, unit: DeadlineUnit, lang: Language): string =>
  `${amount} ${units[lang](unit, amount)}`;

/** What a clock shows, in words alone: `Còn 3 ngày làm việc`, `Quá hạn 2 ngày làm việc`. */
export function sayReading(reading: Reading | null, lang: Language): string {
  const vi = lang === 'vi';
  if (reading === null) return vi ? 'Chưa tính thời hạn' : 'The clock has not begun';
  const { state, overdue, amount, unit } = reading;
  const time = sayAmount(amount, unit, lang);
  if (state === 'stopped') {
    if (!overdue) return vi ? 'Xong đúng hạn' : 'Done in time';
    return amount === 0 ? (vi ? 'Xong, quá hạn' : 'Done late') : vi ? `Xong, quá hạn ${time}` : `Done ${time} late`;
  }
  const left = overdue
    ? amount === 0
      ? vi
        ? 'Quá hạn'
        : 'Overdue'
      : vi
        ? `Quá hạn ${time}`
        : `Overdue by ${time}`
    : amount === 0
      ? dueNow(unit, vi)
      : vi
        ? `Còn ${time}`
        : `${time} left`;
  if (state !== 'paused') return left;
  return vi ? `Tạm dừng (${left.toLowerCase()})` : `Paused (${left.toLowerCase()})`;
}

function dueNow(unit: DeadlineUnit, vi: boolean): string {
  if (unit === 'H') return vi ? 'Còn dưới 1 giờ làm việc' : 'Less than a working hour left';
  return vi ? 'Đến hạn hôm nay' : 'Due today';
}
