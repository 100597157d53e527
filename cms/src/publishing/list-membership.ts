import type { Facet, ListingReason } from '@lienthong/config/contracts/content-db';
import { reaches } from '@lienthong/config/contracts/handed-down';
import { languagesOf } from '@lienthong/config/contracts/item-languages';
import type { Language } from '@lienthong/config/contracts/localized';
import type { CollectPolicy, CollectRule, ListedRecord, PortalRecord } from '@lienthong/config/contracts/record';
import { showsItems } from './live-state.ts';
import { isOpen, itemKey, receives, type Sharing } from './arrange-sharing.ts';

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

/** Why a portal shows an item, whether its owner stands below that portal, and where else than in lists it was handed down to. */
export type Place = { reason: ListingReason; below: boolean; top: boolean; band: boolean };

/**
 * Which portals show an item, and why. The first that applies counts: `own`; `inherited`, because it was handed down; `accepted`; `inherited`
 * by the portal's own subscription; `aggregated` from the branch below; `rule`. What is handed down cannot be put into other words by the
 * receiver, so it stands before an accepted proposal; a proposal with its own title stands before the subscription that would bring the same
 * item. Nothing shown for another reason than `own` goes any further.
 *
 * A portal that excludes an item keeps out what would come by policy, subscription, rule or pick, not what was handed down or accepted. An
 * archived portal still shows its own items but lends none; new, suspended and merged portals show nothing. A portal of type `external` has
 * no lists: its items show on the others alone.
 */
export function placesOf(record: Listable, sharing: Sharing): Map<string, Place> {
  const places = new Map<string, Place>();
  const { portals } = sharing;
  const owner = portals.get(record.portal);
  if (!owner || !showsItems(owner.state)) return places;
  if (owner.type !== 'external') places.set(owner.id, { reason: 'own', below: false, top: false, band: false });
  if (!isOpen(owner)) return places;

  const key = itemKey(record);
  const add = (portal: string, reason: ListingReason) => {
    const below = owner.ancestors.includes(portal);
    const place = { reason, below, top: false, band: false };
    places.set(portal, place);
    return place;
  };
  for (const distribution of sharing.handed.get(key) ?? []) {
    if (!isOpen(portals.get(distribution.portal))) continue;
    for (const portal of receiversOf(distribution.to, portals)) {
      if (portal.id === owner.id || !receives(portal) || !reaches(distribution, portal)) continue;
      const place = places.get(portal.id) ?? add(portal.id, 'inherited');
      if (distribution.place !== 'list') place[distribution.place] = true;
    }
  }
  for (const { portal } of sharing.placed.get(key) ?? [])
    if (!places.has(portal) && receives(portals.get(portal))) add(portal, 'accepted');

  const excluding = sharing.excluded.get(key) ?? [];
  const takes = (portal: string) => !places.has(portal) && !excluding.includes(portal);
  for (const { portal, subscription } of sharing.subscriptions.get(owner.id) ?? [])
    if (takes(portal) && brings(subscription, record)) add(portal, 'inherited');
  if (owner.aggregate[record.kind])
    for (const id of owner.ancestors) {
      const portal = portals.get(id);
      if (takes(id) && receives(portal) && collects(portal.collect[record.kind], record, owner)) add(id, 'aggregated');
    }
  for (const branch of owner.ancestors)
    for (const { portal, rule } of sharing.rules.get(branch) ?? [])
      if (takes(portal) && matches(rule, record, owner)) add(portal, 'rule');
  for (const portal of sharing.picked.get(key) ?? []) if (takes(portal)) add(portal, 'rule');
  return places;
}

/** All lists an item stands in. */
export function membershipsOf(record: Listable, sharing: Sharing): Membership[] {
  const sort = `${sortDay(record)}|${record.id}`;
  const langs = languagesOf(record);
  return [...placesOf(record, sharing)].flatMap(([portal, place]) =>
    langs.flatMap((lang) =>
      facetsOf(record, place).map((facet) => ({
        portal,
        kind: record.kind,
        lang,
        facet,
        sort,
        owner: record.portal,
        reason: place.reason,
      })),
    ),
  );
}

/** Portals that may be meant: the hand-picked ones, else all. */
function receiversOf(
  to: { portals: readonly string[] },
  portals: ReadonlyMap<string, PortalRecord>,
): Iterable<PortalRecord> {
  return to.portals.length > 0 ? to.portals.flatMap((id) => portals.get(id) ?? []) : portals.values();
}

function brings({ kinds, category }: PortalRecord['subscriptions'][number], record: Listable): boolean {
  return allows(kinds, record.kind) && (category === null || categoryOf(record) === category);
}

function collects(policy: CollectPolicy, record: Listable, owner: PortalRecord): boolean {
  return policy.show && allows(policy.types, owner.type) && narrows(policy, record);
}

/** Whether an item answers to every condition of a rule. A condition on what only one kind has leaves out the other kinds. */
export function matches(rule: CollectRule, record: Listable, owner: PortalRecord): boolean {
  const { subtree, kinds, types, levels, documentTypes, fields, languages, dates } = rule;
  const date = dayOf(sortDay(record));
  return (
    owner.ancestors.includes(subtree) &&
    allows(kinds, record.kind) &&
    allows(types, owner.type) &&
    allows(levels, owner.ancestors.length - 1) &&
    narrows(rule, record) &&
    allows(documentTypes, record.kind === 'document' ? record.type : null) &&
    allows(fields, record.kind === 'document' ? (record.field?.slug ?? null) : null) &&
    (languages.length === 0 || languagesOf(record).some((lang) => languages.includes(lang))) &&
    (dates.from === null || date >= dates.from) &&
    (dates.to === null || date <= dates.to)
  );
}

/** Genre, category and tags, as rules and policies both have them. */
function narrows(
  { genres, categories, tags }: Pick<CollectRule, 'genres' | 'categories' | 'tags'>,
  record: Listable,
): boolean {
  return (
    allows(genres, record.kind === 'article' ? record.genre : null) &&
    allows(categories, categoryOf(record)) &&
    (tags.length === 0 || record.tags.some((tag) => tags.includes(tag)))
  );
}

/** An empty condition allows everything, any other only what it names. */
const allows = <T>(condition: readonly T[], value: T | null) =>
  condition.length === 0 || (value !== null && condition.includes(value));

const categoryOf = (record: Listable) => ('category' in record ? record.category : null);

/** What a list is ordered by: the day of issue of a document, the start of an event, else the moment of publication. */
function sortDay(record: Listable): string {
  if (record.kind === 'document') return record.issuedOn ?? record.publishedAt;
  return record.kind === 'event' ? record.startsAt : record.publishedAt;
}

/** Day in Việt Nam (UTC+7, no summer time) of an instant; a calendar day stays itself. */
const dayOf = (time: string) =>
  time.length === 10 ? time : new Date(Date.parse(time) + 7 * 3600_000).toISOString().slice(0, 10);
const monthOf = (time: string) => dayOf(time).slice(0, 7);

function facetsOf(record: Listable, { reason, below, top, band }: Place): Facet[] {
  const facets: Facet[] = [''];
  // What was accepted is the portal's own choice and stands beside what it wrote.
  if (reason === 'own' || reason === 'accepted') facets.push('owner:self');
  else if (below) facets.push('owner:below');
  if (top) facets.push('handed:top');
  if (band) facets.push('handed:band');
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
