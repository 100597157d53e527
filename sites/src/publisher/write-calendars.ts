import { textIn, type Language } from '@lienthong/config/contracts/localized';
import type { EventRecord, PortalRecord } from '@lienthong/config/contracts/record';
import ical, { type ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import type { CardOf, PortalStore } from '../store/portal-store.ts';

/** One event for a calendar. */
export function writeEventCalendar(event: EventRecord, portal: PortalRecord, lang: Language): string {
  const calendar = calendarOf(textIn(portal.name, lang), lang);
  addEvent(calendar, event, lang);
  return calendar.toString();
}

/** The events a portal shows, the forty with the latest start: to subscribe to. */
export function writePortalCalendar(store: PortalStore): string {
  const { portal, lang } = store;
  const calendar = calendarOf(textIn(portal.name, lang), lang);
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.ttl(3600);
  for (const { record, owner } of store.newest('event', '', 40)) {
    const url = store.urlOf(record);
    addEvent(calendar, record, lang)
      .url(url.startsWith('/') ? store.origin(portal) + url : url)
      .description(textIn(owner.name, lang))
      .lastModified(new Date(record.updatedAt));
  }
  return calendar.toString();
}

const calendarOf = (name: string, lang: Language) =>
  ical({ name, prodId: { company: 'lien-thong', product: 'portal', language: lang.toUpperCase() } });

const addEvent = (calendar: ICalCalendar, event: CardOf<'event'>, lang: Language) =>
  calendar.createEvent({
    id: event.id,
    start: new Date(event.startsAt),
    end: new Date(event.endsAt),
    stamp: new Date(event.updatedAt),
    summary: textIn(event.title, lang),
    location: textIn(event.place, lang),
  });
