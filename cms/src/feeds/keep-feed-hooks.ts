import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { openStates } from '../portals/portal-states.ts';

const usualMinutes = 30;

async function drop(req: PayloadRequest, portal: string): Promise<void> {
  await req.payload.delete({
    collection: 'feeds',
    where: { portal: { equals: portal } },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

/** With the portal, in its transaction: an open external portal with a feed is fetched; a new address at once. */
export const keepFeed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { id, type, state, feed, refreshMinutes } = doc as Record<string, unknown>;
  const portal = String(id);
  const url = typeof feed === 'string' ? feed.trim() : '';
  if (type !== 'external' || url === '' || !openStates.has(String(state))) {
    if (previousDoc?.['type'] === 'external') await drop(req, portal);
    return doc;
  }
  const { docs } = await req.payload.find({
    collection: 'feeds',
    where: { portal: { equals: portal } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [known] = docs;
  const minutes = typeof refreshMinutes === 'number' ? refreshMinutes : usualMinutes;
  const anew = {
    url,
    refreshMinutes: minutes,
    nextAt: new Date().toISOString(),
    failures: 0,
    etag: null,
    lastModified: null,
  };
  if (!known)
    await req.payload.create({
      collection: 'feeds',
      data: { portal, ...anew } as never,
      depth: 0,
      overrideAccess: true,
      req,
    });
  else if (known.url !== url || known.refreshMinutes !== minutes)
    await req.payload.update({
      collection: 'feeds',
      id: known.id,
      data: (known.url === url ? { refreshMinutes: minutes } : anew) as never,
      depth: 0,
      overrideAccess: true,
      req,
    });
  return doc;
};

export const dropFeed: CollectionAfterDeleteHook = async ({ id, req }) => drop(req, String(id));
