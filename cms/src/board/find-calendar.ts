import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest, Where } from 'payload';
import type { ItemCollection } from '../newsroom/item-facts.ts';
import { findItems, type FoundItem, type Order } from './find-items.ts';
import { addDays, localDay, startOfDay } from './local-time.ts';

export type CalendarWhat = 'published' | 'scheduled' | 'expires' | 'event';
export type CalendarEntry = { day: string; at: string; what: CalendarWhat; item: FoundItem };

const most = 500;

/** What was published, will be, ends and takes place between two days, both included. */
export async function findCalendar(
  req: PayloadRequest,
  lang: Language,
  {
    portals,
    kinds,
    first,
    last,
    now,
  }: { portals: readonly string[]; kinds: readonly ItemCollection[]; first: string; last: string; now: number },
): Promise<CalendarEntry[]> {
  const [from, to] = [startOfDay(first), startOfDay(addDays(last, 1))];
  const within = { greater_than_equal: from, less_than: to };
  const here: Where[] = [{ portal: { in: portals } }, { _status: { equals: 'published' } }];
  const ask = async (of: readonly ItemCollection[], by: Order['by'], where: Where) =>
    of.length === 0
      ? []
      : (
          await findItems(req, lang, {
            kinds: of,
            where: { and: [...here, where] },
            order: { by, newestFirst: false },
            size: most,
            live: true,
          })
        ).items;
  const [published, ended, held] = await Promise.all([
    ask(kinds, 'publishedAt', { publishedAt: within }),
    ask(kinds, 'expiresAt', { expiresAt: within }),
    ask(
      kinds.filter((kind) => kind === 'events'),
      'startsAt',
      { and: [{ startsAt: { less_than: to } }, { endsAt: { greater_than_equal: from } }] },
    ),
  ]);
  const entries: CalendarEntry[] = [
    ...published.map((item): CalendarEntry => {
      const at = item.publishedAt ?? '';
      return { day: localDay(at), at, what: Date.parse(at) > now ? 'scheduled' : 'published', item };
    }),
    ...ended.map((item): CalendarEntry => {
      const at = item.expiresAt ?? '';
      return { day: localDay(at), at, what: 'expires', item };
    }),
    ...held.flatMap((item) => daysOfEvent(item, first, last)),
  ];
  return entries.sort((a, b) => (a.day === b.day ? (a.at < b.at ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** An event stands on each day it takes place. */
function daysOfEvent(item: FoundItem, first: string, last: string): CalendarEntry[] {
  const start = localDay(item.startsAt ?? '');
  const end = localDay(item.endsAt ?? item.startsAt ?? '');
  const days: CalendarEntry[] = [];
  for (let day = start < first ? first : start; day <= end && day <= last; day = addDays(day, 1))
    days.push({ day, at: item.startsAt ?? '', what: 'event', item });
  return days;
}
