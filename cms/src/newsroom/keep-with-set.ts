import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';

/** What waits in an approved release set is not taken out of it alone: all of it goes live, or nothing. */
export async function keepWithSet(req: PayloadRequest, collection: string, id: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'release-sets',
    where: { state: { equals: 'approved' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { items: true },
    req,
  });
  if (docs.some(({ items }) => items?.some((item) => item.relationTo === collection && item.value === id)))
    refuse('LT-NEWS-021', req, 409);
}
