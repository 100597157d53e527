import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { sameSource, sourceOf, type Source } from './read-source.ts';
import { asSystem, readSharedItem } from './shared-item.ts';
import { isShared, keyOf } from './shared-ref.ts';
import { tellReceivers } from './tell-receivers.ts';

/**
 * After an item was saved: portals that took it over are told, in the same transaction, that it now reads otherwise or is gone. Their
 * pages follow by themselves; what is noted here is what their editors have not looked at yet.
 */
export const followSource: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (!isShared(collection.slug)) return doc;
  const ref = { collection: collection.slug, id: String(doc.id) };
  const { docs } = await req.payload.find({
    collection: 'proposals',
    where: { and: [{ itemKey: { equals: keyOf(ref) } }, { state: { equals: 'accepted' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return doc;
  const item = await readSharedItem(req, ref);
  for (const proposal of docs) {
    const source = !item?.published
      ? 'withdrawn'
      : sameSource((proposal.seen ?? {}) as Source, sourceOf(ref.collection, item.doc))
        ? 'same'
        : 'changed';
    if (source === proposal.source) continue;
    await req.payload.update({
      collection: 'proposals',
      id: proposal.id,
      data: { source },
      depth: 0,
      overrideAccess: true,
      req: asSystem(req),
    });
    if (source !== 'same') await tellReceivers(req, proposal, item?.title ?? proposal.name ?? '', source);
  }
  return doc;
};

/** What other portals show by agreement or order is withdrawn first, never deleted under them. */
export const keepShared: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (!isShared(collection.slug)) return;
  const itemKey = { equals: keyOf({ collection: collection.slug, id: String(id) }) };
  const out = await req.payload.count({
    collection: 'distributions',
    where: { and: [{ itemKey }, { state: { equals: 'active' } }] },
    overrideAccess: true,
    req,
  });
  const taken = await req.payload.count({
    collection: 'proposals',
    where: { and: [{ itemKey }, { state: { equals: 'accepted' } }] },
    overrideAccess: true,
    req,
  });
  const count = out.totalDocs + taken.totalDocs;
  if (count > 0) refuse('LT-SHARE-015', req, 409, { count });
};
