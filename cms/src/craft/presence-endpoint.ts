import type { Endpoint, PayloadRequest } from 'payload';
import { readItem, type ItemSlug } from './read-item.ts';
import { countOpenComments } from '../comments/count-open-comments.ts';

/** As long as Payload keeps a lock after its holder last typed (`lockDocuments` of the item collections). */
export const lockDuration = 300;

/**
 * `GET /api/newsroom/presence?collection=…&id=…`: who is editing an item now and since when, who took it over last, and who saved the newest
 * version. Asked by every open form, every few seconds.
 */
export const presence: Endpoint = {
  path: '/newsroom/presence',
  method: 'get',
  handler: async (req) => {
    const collection = req.searchParams.get('collection');
    const id = req.searchParams.get('id');
    const item = await readItem(req, collection, id);
    const slug = collection as ItemSlug;
    return Response.json(
      {
        you: String(req.user?.id),
        editor: await editorOf(req, slug, item.id),
        takeover: await lastTakeover(req, item.id),
        newest: { at: item['updatedAt'], by: item['savedBy'] ?? null, name: item['savedByName'] ?? null },
        openComments: await countOpenComments(req, item.id),
      },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};

async function editorOf(req: PayloadRequest, collection: ItemSlug, id: string) {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - lockDuration * 1000).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [lock] = docs;
  const holder = lock?.user.value as { id?: string; name?: string } | undefined;
  return lock && holder
    ? { id: holder.id, name: holder.name ?? null, since: lock.createdAt, lastTyped: lock.updatedAt }
    : null;
}

async function lastTakeover(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'item-events',
    where: { and: [{ item: { equals: id } }, { kind: { equals: 'taken-over' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [event] = docs;
  return event
    ? {
        by: event.by,
        name: event.byName,
        from: (event.details as { from?: string } | null)?.from ?? null,
        at: event.createdAt,
      }
    : null;
}
