import { endOfPortal } from '../portals/portal-ending.ts';
import { openStates } from '../portals/portal-states.ts';
import { phaseAt } from '../sharing/distribution-states.ts';
import { recipientsIn } from '../sharing/find-recipients.ts';
import { refIn } from '../sharing/shared-ref.ts';

/** Collections whose documents have drafts, a moment of publication, and addresses of their own. */
export const itemCollections = ['articles', 'documents', 'events', 'pages'] as const;
const items: ReadonlySet<string> = new Set(itemCollections);

/**
 * What leaves the CMS of a portal by its state: `nothing` before it opens; only its `frame` (the portal, its menus and categories, which
 * serve the portals below) while it is suspended or after it was merged; `all` while it is open, and when it is archived.
 */
export type PortalPublicity = 'nothing' | 'frame' | 'all';

export const showsItems = (state: string) => openStates.has(state) || state === 'archived';

export function publicityOf(state: string | undefined): PortalPublicity {
  if (state === undefined || state === 'new') return 'nothing';
  return showsItems(state) ? 'all' : 'frame';
}

/** Whether a committed document is public at `now` (ISO instant), given what its portal lets out. */
export function isLive(
  collection: string,
  doc: Readonly<Record<string, unknown>>,
  publicity: PortalPublicity,
  now: string,
): boolean {
  if (publicity === 'nothing') return false;
  if (collection === 'people') return publicity === 'all' && doc['published'] === true;
  if (collection === 'distributions') return publicity === 'all' && isInEffect(doc, now);
  if (collection === 'proposals')
    return (
      publicity === 'all' && doc['state'] === 'accepted' && doc['source'] !== 'withdrawn' && refIn(doc['item']) !== null
    );
  if (collection === 'forms') return doc['state'] !== 'draft';
  if (!items.has(collection)) return true;
  if (publicity !== 'all' || doc['_status'] !== 'published' || doc['deletedAt']) return false;
  return !isAfter(doc['publishedAt'], now) && (instant(doc['expiresAt']) === null || isAfter(doc['expiresAt'], now));
}

/** A notice handed down is a record only while its period lasts, and only while it has an item and somebody to reach. */
const isInEffect = (doc: Readonly<Record<string, unknown>>, now: string): boolean =>
  phaseAt(doc, Date.parse(now)) === 'active' && refIn(doc['item']) !== null && recipientsIn(doc) !== null;

const instant = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null);
const isAfter = (value: unknown, now: string) => (instant(value) ?? 0) > Date.parse(now);

/** Instants (epoch milliseconds) at which a published document, or a temporary portal, appears or ends by itself. */
export function turningPoints(collection: string, doc: Readonly<Record<string, unknown>>): number[] {
  if (collection === 'portals') return [endOfPortal(doc)].filter((time) => time !== null);
  if (collection === 'distributions')
    return doc['state'] === 'active'
      ? [instant(doc['from']), instant(doc['until'])].filter((time) => time !== null)
      : [];
  if (!items.has(collection) || doc['_status'] !== 'published' || doc['deletedAt']) return [];
  return [instant(doc['publishedAt']), instant(doc['expiresAt'])].filter((time) => time !== null);
}
