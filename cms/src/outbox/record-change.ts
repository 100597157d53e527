import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';

let lastTime = 0;
let counter = 0;

/** Time, then a counter within this process: rows sort in the order they were written, even when the clock is set back. */
function nextOrder(): string {
  lastTime = Math.max(lastTime, Date.now());
  counter = (counter + 1) % 1e6;
  if (counter === 0) lastTime += 1;
  return `${String(lastTime).padStart(15, '0')}-${String(counter).padStart(6, '0')}`;
}

async function write(req: PayloadRequest, source: string, document: string, operation: string): Promise<void> {
  await req.payload.create({
    collection: 'outbox-entries',
    data: { source, document, operation, order: nextOrder() },
    req,
    overrideAccess: true,
    depth: 0,
  });
}

/** Notes a change for the projector, in the same transaction; nothing else may happen before the commit. */
export const recordChange: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  await write(req, collection.slug, String(doc.id), operation);
  return doc;
};

export const recordRemoval: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  await write(req, collection.slug, String(id), 'delete');
};
