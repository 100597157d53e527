import type { ContentRecord, RecordKind } from '@lienthong/config/contracts/record';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { keepMedia } from '../time-machine/keep-media.ts';
import type { ContentWriter } from './content-writer.ts';
import { tombstoneOf } from './former-places.ts';
import { isLive, itemCollections, publicityOf, turningPoints } from './live-state.ts';
import { mediaOf } from './media-uses.ts';
import { inReachOf, outdatedPortals } from './outdated-portals.ts';
import { projectDocument, type Committed, type Surroundings } from './project-document.ts';
import type { PendingSet } from './settle-release-sets.ts';
import { readCommitted, readIds } from './read-committed.ts';

/** Kind of the record that a collection's documents become. */
export const recordKinds: Readonly<Record<string, Exclude<RecordKind, 'clock' | 'tombstone'>>> = {
  portals: 'portal',
  distributions: 'distribution',
  proposals: 'placement',
  categories: 'category',
  menus: 'menu',
  forms: 'form',
  people: 'person',
  articles: 'article',
  documents: 'document',
  events: 'event',
  pages: 'page',
  media: 'media',
};
/** Collections whose documents come and go with the state of their portal. */
const owned = ['categories', 'menus', 'forms', 'people', 'distributions', 'proposals', ...itemCollections] as const;

/** The field that names the portal whose pages a document is for: a proposal shows on the one that was asked. */
const placeField = (collection: string) => (collection === 'proposals' ? 'to' : 'portal');

export type DocumentRef = { collection: string; id: string };
export const refKey = ({ collection, id }: DocumentRef) => `${collection} ${id}`;

export type Gathered = {
  put: ContentRecord[];
  remove: { kind: RecordKind; id: string }[];
  /** Why a document could not be projected, by `refKey`. */
  failures: Map<string, string>;
  /** When which document appears or ends by itself, by `refKey`. */
  turns: Map<string, number[]>;
  /** Why a release set was held back, by its id. */
  heldSets: Map<string, string>;
};

/**
 * Reads the committed state of documents and of all that depends on them, and says what content.db must have and must no longer have.
 * A document that cannot be projected fails alone, or with its release set.
 */
export async function gatherRelease(
  payload: Payload,
  writer: ContentWriter,
  surroundings: Surroundings,
  refs: Iterable<DocumentRef>,
  at: string,
  sets: readonly PendingSet[] = [],
): Promise<Gathered> {
  const gathered: Gathered = { put: [], remove: [], failures: new Map(), turns: new Map(), heldSets: new Map() };
  const wanted = new Map<string, Set<string>>();
  const due = new Set<string>();
  const want = (collection: string, id: string) => {
    const ids = wanted.get(collection);
    if (ids) ids.add(id);
    else wanted.set(collection, new Set([id]));
  };
  for (const { collection, id } of refs) {
    // A group has no record; of what hangs on it, all that holds otherwise than what is live.
    if (collection === 'portal-groups')
      for (const portal of outdatedPortals(inReachOf(id, surroundings), surroundings, writer)) want('portals', portal);
    if (recordKinds[collection] === undefined) continue;
    want(collection, id);
    // Ancestors and folded settings of everything under a portal hang on it.
    if (collection === 'portals')
      for (const below of outdatedPortals(surroundings.tree.subtree(id), surroundings, writer)) want('portals', below);
  }
  for (const id of wanted.get('portals') ?? []) {
    const before = publicityOf(writer.read('portal', id)?.state);
    if (before === publicityOf(surroundings.tree.get(id)?.state)) continue;
    for (const collection of owned)
      for (const doc of await readIds(payload, collection, { [placeField(collection)]: { equals: id } }))
        want(collection, doc);
    // What the CMS no longer has under this portal.
    if (!surroundings.tree.get(id))
      for (const { kind, id: gone } of writer.ownedBy(id)) gathered.remove.push({ kind, id: gone });
  }

  for (const collection of Object.keys(recordKinds)) {
    if (collection === 'media') continue;
    const ids = [...(wanted.get(collection) ?? [])];
    const docs = await readCommitted(payload, collection, ids);
    for (const id of ids) projectOne(collection, id, docs.get(id), writer, surroundings, at, gathered);
    for (const id of ids) if (isDue(docs.get(id), at)) due.add(refKey({ collection, id }));
  }
  for (const set of sets) if (set.goesUp) holdBack(set, due, gathered);
  await gatherMedia(payload, writer, surroundings, wanted.get('media') ?? new Set(), gathered);
  return gathered;
}

const isDue = (doc: Committed | undefined, at: string) => doc !== undefined && isLive('articles', doc, 'all', at);

/** All or nothing: when one item of a set that should be live cannot be, none of it is put, and each says why. */
function holdBack({ id, refs }: PendingSet, due: ReadonlySet<string>, gathered: Gathered): void {
  const { put, failures, heldSets } = gathered;
  const keyOf = ({ kind, id: record }: ContentRecord) => `${kind} ${record}`;
  const given = new Set(put.map(keyOf));
  const recordOf = (ref: DocumentRef) => `${recordKinds[ref.collection]} ${ref.id}`;
  // Withdrawn by itself meanwhile: the others need not wait for it.
  const wanted = refs.filter((ref) => due.has(refKey(ref)));
  const missing = wanted.find((ref) => !given.has(recordOf(ref)));
  if (!missing) return;
  const why = `${refKey(missing)}: ${failures.get(refKey(missing)) ?? 'its portal is not open'}`;
  heldSets.set(id, why);
  const held = new Set(refs.map(recordOf));
  gathered.put = put.filter((record) => !held.has(keyOf(record)));
  for (const ref of wanted) if (!failures.has(refKey(ref))) failures.set(refKey(ref), `release set held back: ${why}`);
}

function projectOne(
  collection: string,
  id: string,
  doc: Committed | undefined,
  writer: ContentWriter,
  surroundings: Surroundings,
  at: string,
  { put, remove, failures, turns }: Gathered,
): void {
  const kind = recordKinds[collection];
  if (!kind) return;
  const key = refKey({ collection, id });
  turns.set(key, doc ? turningPoints(collection, doc) : []);
  const place = doc?.[placeField(collection)];
  const portal = collection === 'portals' ? id : typeof place === 'string' ? place : '';
  const publicity = publicityOf(surroundings.tree.get(portal)?.state);
  if (doc && isLive(collection, doc, publicity, at)) {
    try {
      put.push(projectDocument(collection, doc, surroundings));
    } catch (error) {
      failures.set(key, reasonOf(error));
    }
    return;
  }
  const live = writer.read(kind, id);
  if (!live) return;
  remove.push({ kind, id });
  // A portal that closes says itself what became of it, for all its addresses.
  const home = 'portal' in live ? surroundings.tree.get(live.portal) : undefined;
  const tombstone = publicityOf(home?.state) === 'all' ? tombstoneOf(live, at) : null;
  if (tombstone) put.push(tombstone);
}

/** Media leave the CMS only when something live shows them. */
async function gatherMedia(
  payload: Payload,
  writer: ContentWriter,
  surroundings: Surroundings,
  changed: ReadonlySet<string>,
  { put, remove, failures }: Gathered,
): Promise<void> {
  const shown = new Set(put.flatMap((record) => [...mediaOf(record)]));
  const wanted = new Set([...shown].filter((id) => changed.has(id) || writer.read('media', id) === null));
  for (const id of changed) if (writer.isMediaUsed(id)) wanted.add(id);
  const docs = await readCommitted(payload, 'media', [...wanted]);
  // A picture deleted while something still shows it is withdrawn all the same.
  for (const id of changed)
    if (wanted.has(id) && !docs.has(id) && writer.read('media', id)) remove.push({ kind: 'media', id });
  const { dataDir } = parseEnvironment(process.env);
  for (const [id, doc] of docs) {
    try {
      const record = projectDocument('media', doc, surroundings);
      if (record.kind === 'media') keepMedia(dataDir, record);
      put.push(record);
    } catch (error) {
      failures.set(refKey({ collection: 'media', id }), reasonOf(error));
    }
  }
}

/** One sentence that names the field. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'issues' in error && Array.isArray(error.issues)) {
    const issues = error.issues as { path: PropertyKey[]; message: string }[];
    return issues
      .slice(0, 3)
      .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
      .join('; ');
  }
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
