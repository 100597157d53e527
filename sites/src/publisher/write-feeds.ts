import { textIn, type Language } from '@lienthong/config/contracts/localized';
import type { EventRecord, PortalRecord } from '@lienthong/config/contracts/record';
import type { PortalStore } from '../store/portal-store.ts';
import { Feed } from 'feed';
import ical from 'ical-generator';
import { homePath } from '../route/addresses.ts';

/** RSS of the newest items a portal shows. */
export function writeRss(store: PortalStore): string {
  const { portal, lang } = store;
  const origin = store.origin(portal);
  const items = store.newest('article', '', 30);
  const newest = items[0]?.record.updatedAt ?? '2000-01-01T00:00:00.000Z';
  const feed = new Feed({
    id: `${origin}/`,
    link: origin + homePath(lang),
    title: textIn(portal.name, lang),
    language: lang,
    copyright: textIn(portal.name, lang),
    updated: new Date(newest),
    generator: 'liên thông',
  });
  for (const { record } of items) {
    const url = store.urlOf(record);
    const link = url.startsWith('/') ? origin + url : url;
    feed.addItem({
      title: textIn(record.title, lang),
      id: link,
      link,
      description: textIn(record.lead, lang),
      date: new Date(record.publishedAt),
    });
  }
  return feed.rss2();
}

/** One event for a calendar. */
export function writeEventCalendar(event: EventRecord, portal: PortalRecord, lang: Language): string {
  const calendar = ical({
    name: textIn(portal.name, lang),
    prodId: { company: 'lien-thong', product: 'portal', language: lang.toUpperCase() },
  });
  calendar.createEvent({
    id: event.id,
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    stamp: new Date(event.updatedAt),
    summary: textIn(event.title, lang),
    location: textIn(event.place, lang),
  });
  return calendar.toString();
}
