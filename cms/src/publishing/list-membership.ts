import type { Facet, ListingReason } from '@lienthong/config/contracts/content-db';
import type { Language } from '@lienthong/config/contracts/localized';
import type { CollectRule, ListedRecord, PortalRecord } from '@lienthong/config/contracts/record';
import { openStates } from '../portals/portal-states.ts';
import { showsItems } from './live-state.ts';

/** One row of a list: a portal shows an item there, and why. */
export type Membership = {
  portal: string;
  kind: ListedRecord['kind'];
  lang: Language;
  facet: Facet;
  sort: string;
  owner: string;
  reason: ListingReason;
};

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
/** What decides where an item is listed; its text does not. */
export type Listable = Without<ListedRecord, 'body'>;

export const isOpen = (portal: PortalRecord | undefined): portal is PortalRecord =>
  portal !== undefined && openStates.has(portal.state);

/** The portals of a moment, and those of them that collect by rules. */
export type Portals = { byId: ReadonlyMap<string, PortalRecord>; collecting: readonly PortalRecord[] };

export const portalsOf = (byId: ReadonlyMap<string, PortalRecord>): Portals => ({
  byId,
  collecting: [...byId.values()].filter((portal) => portal.rules.length > 0 && isOpen(portal)),
});

/**
 * Which portals show an item, and why: its own, every portal above that is open (unless its own portal keeps its items to itself), and
 * those whose rules match. What a rule collects goes no further up. An archived portal still shows its own items but lends none; new,
 * suspended and merged portals show nothing.
 */
export function placesOf(record: Listable, { byId, collecting }: Portals): Map<string, ListingReason> {
  const places = new Map<string, ListingReason>();
  const owner = byId.get(record.portal);
  if (!owner || !showsItems(owner.state)) return places;
  places.set(owner.id, 'own');
  if (!isOpen(owner)) return places;
  if (owner.aggregate[record.kind])
    for (const id of owner.ancestors) if (id !== owner.id && isOpen(byId.get(id))) places.set(id, 'aggregated');
  for (const portal of collecting)
    if (!places.has(portal.id) && portal.rules.some((rule) => matches(rule, record, owner)))
      places.set(portal.id, 'rule');
  return places;
}

/** All lists an item stands in. */
export function membershipsOf(record: Listable, portals: Portals): Membership[] {
  const sort = `${sortDay(record)}|${record.id}`;
  const langs: Language[] = record.english ? ['vi', 'en'] : ['vi'];
  return [...placesOf(record, portals)].flatMap(([portal, reason]) =>
    langs.flatMap((lang) =>
      facetsOf(record, reason).map((facet) => ({
        portal,
        kind: record.kind,
        lang,
        facet,
        sort,
        owner: record.portal,
        reason,
      })),
    ),
  );
}

function matches(rule: CollectRule, record: Listable, owner: PortalRecord): boolean {
  const { subtree, kinds, categories, tags, dates } = rule;
  const date = dayOf(sortDay(record));
  return (
    owner.ancestors.includes(subtree) &&
    (kinds.length === 0 || kinds.includes(record.kind)) &&
    (categories.length === 0 ||
      ('category' in record && record.category !== null && categories.includes(record.category))) &&
    (tags.length === 0 || record.tags.some((tag) => tags.includes(tag))) &&
    (dates.from === null || date >= dates.from) &&
    (dates.to === null || date <= dates.to)
  );
}

/** What a list is ordered by: the day of issue of a document, the start of an event, else the moment of publication. */
function sortDay(record: Listable): string {
  if (record.kind === 'document') return record.issuedOn ?? record.publishedAt;
  return record.kind === 'event' ? record.startsAt : record.publishedAt;
}

/** Day in Việt Nam (UTC+7, no summer time) of an instant; a calendar day stays itself. */
const dayOf = (time: string) =>
  time.length === 10 ? time : new Date(Date.parse(time) + 7 * 3600_000).toISOString().slice(0, 10);
const monthOf = (time: string) => dayOf(time).slice(0, 7);

function facetsOf(record: Listable, reason: ListingReason): Facet[] {
  const facets: Facet[] = ['', reason === 'own' ? 'owner:self' : 'owner:below'];
  if (record.kind === 'article') {
    facets.push(`genre:${record.genre}`, `month:${monthOf(record.publishedAt)}`);
    if (record.category !== null) facets.push(`category:${record.category}`);
  } else if (record.kind === 'document') {
    facets.push(`type:${record.type}`);
    if (record.issuer) facets.push(`issuer:${record.issuer.slug}`);
    if (record.field) facets.push(`field:${record.field.slug}`);
    if (record.issuedOn) facets.push(`year:${record.issuedOn.slice(0, 4)}`);
  } else facets.push(`month:${monthOf(record.startsAt)}`);
  return facets;
}
