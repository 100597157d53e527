import type { CollectionAfterChangeHook } from 'payload';
import { portalIdOf } from '../access/rules.ts';

/** An item that moves takes its remarks along: who reads them is decided where it is now. */
export const followPortal: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const portal = portalIdOf(doc);
  if (operation !== 'update' || portal === null || portal === portalIdOf(previousDoc)) return doc;
  await req.payload.db.updateMany({
    collection: 'comments',
    where: { item: { equals: String(doc.id) } },
    data: { portal },
    req,
  });
  return doc;
};
