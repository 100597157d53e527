import { textIn } from '@lienthong/config/contracts/localized';
import type { Listed, PortalStore } from '../../store/portal-store.ts';
import { dayIn } from '../../words/words.ts';

/** An event with this tag is an engagement of the leaders (lịch công tác). */
export const leadersTag = 'lich-cong-tac';
type Engagement = { time: string; title: string; place: string; href: string };
export type LeadersWeek = { number: number; days: { day: string; today: boolean; engagements: Engagement[] }[] };

const isEngagement = ({ record, foreign }: Listed<'event'>) => !foreign && record.tags.includes(leadersTag);

/**
 * The leaders' engagements of the week a day is in, else of the week after, when nothing is left of this one; `null` where there are
 * none. Only the portal's own: those of the bodies below stand on their portals.
 */
export function weekOfLeaders(store: PortalStore): LeadersWeek | null {
  const today = store.now('day');
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const found = engagementsFrom(store, monday);
  const week = (start: string) => found.filter(({ record }) => within(dayIn(record.startsAt), start));
  const left = week(monday).some(({ record }) => dayIn(record.startsAt) >= today);
  const start = left ? monday : addDays(monday, 7);
  const items = week(start);
  if (items.length === 0) return null;
  return {
    number: weekNumber(start),
    days: [...Map.groupBy(items, ({ record }) => dayIn(record.startsAt))].map(([day, events]) => ({
      day,
      today: day === today,
      engagements: events.map(({ record }) => ({
        time: timeIn(record.startsAt),
        title: textIn(record.title, store.lang),
        place: textIn(record.place, store.lang),
        href: store.urlOf(record),
      })),
    })),
  };
}

/** The list has the most distant event at its head: it is read until one lies before the day. In order of time. */
function engagementsFrom(store: PortalStore, day: string): Listed<'event'>[] {
  let { items, number } = store.listHead('event', '');
  while (number > 1 && items.every(({ record }) => dayIn(record.startsAt) >= day)) {
    number -= 1;
    items = [...items, ...(store.listPage('event', '', number)?.items ?? [])];
  }
  return items.filter(isEngagement).reverse();
}

const within = (day: string, start: string) => day >= start && day < addDays(start, 7);
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const timeIn = (instant: string) => new Date(Date.parse(instant) + 7 * 3600_000).toISOString().slice(11, 16);

/** ISO 8601: the week with the year's first Thursday is the first. */
function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / (7 * 86_400_000)) + 1;
}
