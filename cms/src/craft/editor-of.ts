import type { PayloadRequest } from 'payload';
import type { ItemSlug } from './read-item.ts';

/** As long as Payload keeps a lock after its holder last typed (`lockDuration` of the item collections), in seconds. */
export const lockDuration = 300;

/** Who is editing an item now, since when, and when they last typed; `null` when nobody is. */
export async function editorOf(req: PayloadRequest, collection: ItemSlug, id: string) {
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
