import type { Where, CollectionSlug, Payload } from 'payload';
import { readSettingsBook } from '../settings/load-settings.ts';
import type { Committed } from './project-document.ts';

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

/** The tree and the settings of all portals and groups, as committed. */
export const readSurroundings = readSettingsBook;
