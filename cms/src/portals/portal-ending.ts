import { openStates } from './portal-states.ts';

/** Day in Việt Nam (UTC+7, no summer time) of an instant, epoch milliseconds or ISO 8601. */
export const dayInVietnam = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + 7 * 3600_000).toISOString().slice(0, 10);

/** When a temporary portal ends: the midnight in Việt Nam after its last day; `null` when it is not temporary, or not open. */
export function endOfPortal(portal: Readonly<Record<string, unknown>>): number | null {
  const { endsOn, state } = portal as { endsOn?: unknown; state?: unknown };
  if (typeof endsOn !== 'string' || !openStates.has(String(state))) return null;
  return Date.parse(`${dayInVietnam(endsOn)}T17:00:00.000Z`);
}

/** The group `successor` of a portal. */
export type Successor = { portal?: unknown; url?: unknown; decision?: unknown; date?: unknown };

/** Where a portal's addresses lead, as its record says it; `null` while it is open or leads nowhere. */
export function successorOf(portal: Readonly<Record<string, unknown>>) {
  const { portal: to, url, decision, date } = (portal['successor'] ?? {}) as Successor;
  const successor = typeof to === 'object' && to !== null && 'id' in to ? String(to.id) : to;
  const address = typeof url === 'string' && url.trim() !== '' ? url.trim() : null;
  const isPortal = typeof successor === 'string' && successor !== '';
  if (portal['state'] !== 'merged' || (!isPortal && address === null)) return null;
  return {
    portal: isPortal ? successor : null,
    url: isPortal ? null : address,
    date: dayInVietnam(typeof date === 'string' ? date : String(portal['updatedAt'])),
    decision: typeof decision === 'string' ? decision.trim() : '',
  };
}
