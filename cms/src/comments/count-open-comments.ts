import type { PayloadRequest } from 'payload';

/** How many remarks on an item wait for an answer; what was written under one counts with it. */
export async function countOpenComments(req: PayloadRequest, item: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { and: [{ item: { equals: item } }, { thread: { exists: false } }, { resolved: { not_equals: true } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}
