import type { DatabaseSync } from 'node:sqlite';
import { reaches } from '@lienthong/config/contracts/handed-down';
import type { ItemRef, ListedKind, PortalRecord } from '@lienthong/config/contracts/record';
import { placesOf, type Listable, type Place } from './list-membership.ts';
import { reachOf, type Scope } from './portal-reach.ts';
import { arrangePolicies, isOpen, itemKey, receives, type Sharing } from './arrange-sharing.ts';

/** Portals as they were before a release, by id; `undefined`: they were not there. */
export type PortalsBefore = ReadonlyMap<string, PortalRecord | undefined>;

/** Finds the items that are shown elsewhere than before because portals changed, and looks at no others than those that may be. */
export function openDisplacement(db: DatabaseSync) {
  // Texts decide nothing here, and are most of a record.
  const card = "SELECT json_remove(b.json, '$.body') AS json FROM record r JOIN body b ON b.id = r.body";
  const sql = {
    owned: db.prepare(`${card} WHERE r.portal = ? AND r.kind = ? AND r.to_seq IS NULL`),
    one: db.prepare(`${card} WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL`),
  };
  const parse = (row: Record<string, unknown>) => JSON.parse(String(row['json'])) as Listable;

  function find({ kind, id }: ItemRef): Listable | null {
    const row = sql.one.get(kind, id);
    return row ? parse(row) : null;
  }

  function* displaced(before: PortalsBefore, now: Sharing): Generator<Listable> {
    const earlier = new Map(now.portals);
    for (const [id, portal] of before)
      if (portal) earlier.set(id, portal);
      else earlier.delete(id);
    const then: Sharing = { ...now, ...arrangePolicies(earlier) };
    const { owners, items } = mayBeDisplaced(before, earlier, now);
    for (const item of items.values()) {
      const record = find(item);
      if (record) yield record;
    }
    for (const [kind, portals] of owners)
      for (const portal of portals)
        for (const row of sql.owned.iterate(portal, kind)) {
          const record = parse(row);
          if (!samePlaces(placesOf(record, then), placesOf(record, now))) yield record;
        }
  }

  return { find, displaced };
}

function mayBeDisplaced(before: PortalsBefore, earlier: ReadonlyMap<string, PortalRecord>, now: Sharing) {
  const owners = new Map<ListedKind, Set<string>>();
  const items = new Map<string, ItemRef>();
  const branches = new Map<string, Set<string>>();
  const branchOf = (id: string) => {
    const known = branches.get(id);
    if (known) return known;
    const found = new Set<string>([id]);
    for (const portals of [earlier, now.portals])
      for (const portal of portals.values()) if (portal.ancestors.includes(id)) found.add(portal.id);
    branches.set(id, found);
    return found;
  };
  const include = ({ portal, branch, kinds }: Scope) => {
    for (const kind of kinds) {
      const known = owners.get(kind) ?? new Set();
      owners.set(kind, known);
      for (const owner of branch ? branchOf(portal) : [portal]) known.add(owner);
    }
  };
  for (const [id, old] of before) {
    const portal = now.portals.get(id);
    const reach = reachOf(old, portal);
    reach.scopes.forEach(include);
    for (const item of reach.items) items.set(itemKey(item), item);
    if (reach.handed)
      for (const distributions of now.handed.values())
        for (const distribution of distributions) {
          const reached = (each: PortalRecord | undefined) => receives(each) && reaches(distribution, each);
          const sends = distribution.portal === id && isOpen(old) !== isOpen(portal);
          if (sends || reached(old) !== reached(portal)) items.set(itemKey(distribution.item), distribution.item);
        }
    if (reach.placed)
      for (const placements of now.placed.values())
        for (const { portal: shown, item } of placements) if (shown === id) items.set(itemKey(item), item);
  }
  return { owners, items };
}

function samePlaces(one: ReadonlyMap<string, Place>, other: ReadonlyMap<string, Place>): boolean {
  const same = (a: Place, b: Place | undefined) =>
    b !== undefined && a.reason === b.reason && a.below === b.below && a.top === b.top && a.band === b.band;
  return one.size === other.size && [...one].every(([portal, place]) => same(place, other.get(portal)));
}
