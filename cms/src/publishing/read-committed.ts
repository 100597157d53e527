import type { Where, CollectionSlug, Payload } from 'payload';
import type { SparseSettings } from '../portals/fold-settings.ts';
import { buildPortalTree } from '../portals/portal-tree.ts';
import type { Committed, Surroundings } from './project-document.ts';

/** Documents read in one query; bodies are large. */
const readSize = 200;

/** The committed, published form of documents, by id; those in the trash or never published are missing or say so. */
export async function readCommitted(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Committed>> {
  const found = new Map<string, Committed>();
  for (let at = 0; at < ids.length; at += readSize)
    for (const doc of await read(payload, collection, { id: { in: ids.slice(at, at + readSize) } }))
      found.set(doc.id, doc);
  return found;
}

async function read(payload: Payload, collection: string, where: Where): Promise<Committed[]> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where,
    locale: 'all',
    depth: 0,
    draft: false,
    pagination: false,
    overrideAccess: true,
  });
  return docs as unknown as Committed[];
}

/** Ids of all documents of a collection, or of those that match, oldest publication first where there is one. */
export async function readIds(payload: Payload, collection: string, where: Where = {}): Promise<string[]> {
  const dated = ['articles', 'documents', 'events', 'pages'].includes(collection);
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    sort: dated ? (collection === 'events' ? 'startsAt' : 'publishedAt') : 'id',
    select: { id: true } as never,
  });
  return (docs as unknown as { id: string }[]).map((doc) => doc.id);
}

/** The tree and the settings of all portals, as committed. */
export async function readSurroundings(payload: Payload): Promise<Surroundings> {
  const { docs } = await payload.find({
    collection: 'portals',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    sort: 'order',
    select: { parent: true, slug: true, state: true, settings: true },
  });
  return {
    tree: buildPortalTree(
      docs.map(({ id, parent, slug, state }) => ({
        id: String(id),
        parent: typeof parent === 'string' ? parent : null,
        slug: slug ?? '',
        state: String(state),
      })),
    ),
    settings: new Map(docs.map((doc) => [String(doc.id), (doc.settings ?? {}) as SparseSettings])),
  };
}
