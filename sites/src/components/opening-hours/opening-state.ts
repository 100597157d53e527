import type { Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';

export type OpeningState = { state: 'open' | 'changing' | 'closed'; text: string };
type Hours = PortalRecord['hours'];
/** Minutes of the day. */
type Span = { from: number; until: number; note: string | null };

/** Days off by the Labour Code (art. 112) that have a fixed date, and the Culture Day of 24 November. Days of the lunar year are not known here. */
const daysOff = new Set(['01-01', '04-30', '05-01', '09-02', '11-24']);
const dayNames = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const shownDays: Record<Language, string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const say = {
  vi: {
    until: (time: string) => `Đang mở cửa, đến ${time}`,
    closing: (time: string, again: string | null) => `Mở cửa đến ${time}${again ? `, mở lại lúc ${again}` : ''}`,
    opens: (time: string) => `Hôm nay mở cửa lúc ${time}`,
    again: (time: string) => `Đang nghỉ, mở lại lúc ${time}`,
    next: (day: string, time: string) => `Đã đóng cửa, mở lại ${day} lúc ${time}`,
    tomorrow: 'ngày mai',
  },
  en: {
    until: (time: string) => `Open now, until ${time}`,
    closing: (time: string, again: string | null) => `Open until ${time}${again ? `, again from ${again}` : ''}`,
    opens: (time: string) => `Opens today at ${time}`,
    again: (time: string) => `On a break, open again at ${time}`,
    next: (day: string, time: string) => `Closed, open again ${day} at ${time}`,
    tomorrow: 'tomorrow',
  },
};

/**
 * Whether an office is open, as it is true for the whole of an hour (`2026-11-25T11`, Việt Nam): pages are made anew every hour, not every
 * minute. `null` where the hours are written in a way we don't read: nothing is said rather than something wrong.
 */
export function openingState(hours: Hours, hour: string, lang: Language): OpeningState | null {
  const week = weekOf(hours, lang);
  if (!week) return null;
  const w = say[lang];
  const at = Number(hour.slice(11, 13)) * 60;
  const today = spansOn(week, hour.slice(0, 10));
  const noted = (span: Span, text: string) => (span.note ? `${text} (${span.note})` : text);
  const here = today.find(({ from, until }) => from <= at && until > at);
  const later = today.find(({ from }) => from > at);
  const starts = (span: Span) => clock(span.from);
  if (here && here.until >= at + 60) return { state: 'open', text: noted(here, w.until(clock(here.until))) };
  if (here) return { state: 'changing', text: noted(here, w.closing(clock(here.until), later ? starts(later) : null)) };
  if (later) {
    const first = later === today[0];
    return {
      state: later.from < at + 60 ? 'changing' : 'closed',
      text: noted(later, first ? w.opens(starts(later)) : w.again(starts(later))),
    };
  }
  for (let ahead = 1; ahead <= 8; ahead += 1) {
    const day = new Date(Date.parse(`${hour.slice(0, 10)}T00:00:00Z`) + ahead * 86_400_000);
    const [next] = spansOn(week, day.toISOString().slice(0, 10));
    const name = ahead === 1 ? w.tomorrow : (shownDays[lang][day.getUTCDay()] ?? '');
    if (next) return { state: 'closed', text: noted(next, w.next(name, starts(next))) };
  }
  return null;
}

const spansOn = (week: Span[][], day: string): Span[] =>
  daysOff.has(day.slice(5)) ? [] : (week[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? []);

function weekOf(hours: Hours, lang: Language): Span[][] | null {
  const week: Span[][] = Array.from({ length: 7 }, () => []);
  for (const row of hours) {
    const days = daysOf(row.days.vi);
    const spans = spansOf(row.hours, /\(([^)]+)\)/.exec(row.days[lang] ?? row.days.vi)?.[1] ?? null);
    if (!days || !spans) return null;
    for (const day of days) week[day]?.push(...spans);
  }
  for (const spans of week) spans.sort((a, b) => a.from - b.from);
  return hours.length > 0 ? week : null;
}

/** “Thứ Hai – thứ Sáu”, “thứ Ba, thứ Năm và Chủ nhật”, “Sáng thứ Bảy (bộ phận một cửa)” as days of the week, Sunday 0. */
function daysOf(text: string): number[] | null {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\([^)]*\)/g, '')
    .replace(/thứ ([2-7])/g, (_, digit: string) => dayNames[Number(digit) - 1] ?? '')
    .replace(/^\s*(sáng|chiều|từ|các ngày)\s+/, '')
    .trim();
  if (/^(hằng|hàng) ngày$|^cả tuần$/.test(plain)) return [0, 1, 2, 3, 4, 5, 6];
  const days: number[] = [];
  for (const part of plain.split(/\s*(?:,|;| và )\s*/)) {
    const [from = '', until, ...more] = part.split(/\s*(?:–|-| đến | tới )\s*/);
    const first = dayNames.indexOf(from);
    const last = until === undefined ? first : dayNames.indexOf(until);
    if (first < 0 || last < 0 || more.length > 0) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

/** “7:15–11:30, 13h30 - 17h” as minutes. */
function spansOf(text: string, note: string | null): Span[] | null {
  const spans: Span[] = [];
  for (const part of text.split(/\s*[,;]\s*/)) {
    const found = /^(\d{1,2})[:hg](\d{2})?\s*(?:–|-|đến)\s*(\d{1,2})[:hg](\d{2})?$/.exec(part.trim());
    if (!found) return null;
    const [from, until] = [minutes(found[1], found[2]), minutes(found[3], found[4])];
    if (from >= until || until > 1440) return null;
    spans.push({ from, until, note });
  }
  return spans;
}

const minutes = (hours = '0', rest = '0') => Number(hours) * 60 + Number(rest);
const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
