import type { DatabaseSync } from 'node:sqlite';
import type { CollectRule, ItemRef, PortalRecord } from '@lienthong/config/contracts/record';
import { isOpen } from '../publishing/arrange-sharing.ts';

/** An item that a rule may match: where it stands in time, and whose it is. */
export type Candidate = ItemRef & { sort: string; owner: string };

const kinds = ['article', 'document', 'event'] as const;
/** More are never looked at. */
const mostCandidates = 200_000;

/** The portals whose items a rule may match. */
export const ownersOf = (rule: CollectRule, portals: ReadonlyMap<string, PortalRecord>): PortalRecord[] =>
  [...portals.values()].filter(
    (portal) =>
      isOpen(portal) &&
      portal.ancestors.includes(rule.subtree) &&
      (rule.types.length === 0 || rule.types.includes(portal.type)) &&
      (rule.levels.length === 0 || rule.levels.includes(portal.ancestors.length - 1)),
  );

/** The lists an item must stand in to match a rule: the narrowest there are. */
function facetsOf(rule: CollectRule, kind: ItemRef['kind']): string[] {
  const named = (family: string, values: readonly string[]) => values.map((value) => `${family}:${value}`);
  if (kind === 'article' && rule.categories.length > 0) return named('category', rule.categories);
  if (kind === 'article' && rule.genres.length > 0) return named('genre', rule.genres);
  if (kind === 'document' && rule.documentTypes.length > 0) return named('type', rule.documentTypes);
  if (kind === 'document' && rule.fields.length > 0) return named('field', rule.fields);
  return ['owner:self'];
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Every item that one of the rules may match, newest first, from the lists its owner keeps of it anyway: what the rules ask besides is asked
 * of the records. Also the newest of the same owners. `breathe` gives the thread back now and then.
 */
export async function findCandidates(
  db: DatabaseSync,
  rules: readonly CollectRule[],
  portals: ReadonlyMap<string, PortalRecord>,
  breathe: () => Promise<void>,
): Promise<{ candidates: Candidate[]; newest: Candidate[] }> {
  const lists = db.prepare('SELECT id, portal FROM list WHERE kind = ? AND facet = ?');
  // Sorted by day of issue or by instant (UTC): a day in Việt Nam begins at 17:00 of the day before.
  const rows = db.prepare('SELECT id, sort FROM listing WHERE list = ? AND owner = ? AND sort >= ? AND sort < ?');
  const last = db.prepare('SELECT id, sort FROM listing WHERE list = ? ORDER BY sort DESC LIMIT 10');
  // An external portal keeps no lists.
  const listless = db.prepare(
    "SELECT r.kind, r.id, json_extract(b.json, '$.publishedAt') AS sort FROM record r JOIN body b ON b.id = r.body WHERE r.portal = ? AND r.kind IN ('article', 'document', 'event') AND r.to_seq IS NULL",
  );
  const found = new Map<string, Candidate>();
  const newest = new Map<string, Candidate>();
  const keep = (into: Map<string, Candidate>, kind: ItemRef['kind'], owner: string, row: Record<string, unknown>) =>
    into.set(`${kind}:${String(row['id'])}`, { kind, id: String(row['id']), sort: String(row['sort']), owner });

  for (const rule of rules) {
    const owning = ownersOf(rule, portals);
    const owners = new Set(owning.map(({ id }) => id));
    for (const { id } of owning.filter(({ type }) => type === 'external'))
      for (const row of listless.iterate(id)) keep(found, row['kind'] as ItemRef['kind'], id, row);
    const { from, to } = rule.dates;
    const since = from === null ? '' : dayAfter(from, -1);
    const until = to === null ? '~' : dayAfter(to, 1);
    for (const kind of kinds) {
      if (rule.kinds.length > 0 && !rule.kinds.includes(kind)) continue;
      for (const facet of facetsOf(rule, kind))
        for (const list of lists.all(kind, facet)) {
          const owner = String(list['portal']);
          if (!owners.has(owner)) continue;
          await breathe();
          for (const row of rows.iterate(Number(list['id']), owner, since, until)) {
            if (found.size >= mostCandidates) break;
            keep(found, kind, owner, row);
          }
        }
      if (newest.size < mostCandidates)
        for (const list of lists.all(kind, 'owner:self')) {
          if (!owners.has(String(list['portal']))) continue;
          await breathe();
          for (const row of last.iterate(Number(list['id']))) keep(newest, kind, String(list['portal']), row);
        }
    }
  }
  return { candidates: newestFirst(found), newest: newestFirst(newest) };
}

const newestFirst = (found: ReadonlyMap<string, Candidate>) =>
  [...found.values()].sort((one, other) => (one.sort < other.sort ? 1 : one.sort > other.sort ? -1 : 0));
