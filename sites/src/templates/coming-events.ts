import type { Listed, PortalStore } from '../store/portal-store.ts';
import { dayIn } from '../words/words.ts';

/** The events that are not over, the nearest first. The list has the most distant at its head: it is read on until one is over. */
export function comingEvents(store: PortalStore, limit: number): Listed<'event'>[] {
  const today = store.now('day');
  const coming = ({ record }: Listed<'event'>) => dayIn(record.endsAt) >= today;
  let { items, number } = store.listHead('event', '');
  while (items.length > 0 && items.every(coming) && number > 1) {
    number -= 1;
    items = [...items, ...(store.listPage('event', '', number)?.items ?? [])];
  }
  return items.filter(coming).reverse().slice(0, limit);
}
