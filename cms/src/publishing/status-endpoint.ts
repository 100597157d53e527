import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';

/** Failures told in one answer. */
const mostFailures = 50;

/**
 * `GET /api/publishing/status`, for accounts: how many changes wait, and which documents, of those the account may read, could not be
 * published and why.
 */
export const publishingStatus: Endpoint = {
  path: '/publishing/status',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ error: 'unauthorized' }, { status: 401 });
    const { payload } = req;
    const rows = { collection: 'outbox-entries', overrideAccess: true } as const;
    const { totalDocs: waiting } = await payload.count({ ...rows, where: { failed: { exists: false } } });
    const { docs } = await payload.find({
      ...rows,
      where: { failed: { exists: true } },
      sort: '-order',
      limit: mostFailures,
      depth: 0,
    });
    const failed = [];
    for (const { source, document, failed: reason, createdAt } of docs)
      if (await mayRead(req, source, document))
        failed.push({ collection: source, id: document, reason, since: createdAt });
    return Response.json({ waiting, failed });
  },
};

async function mayRead(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const doc = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    req,
  });
  return doc !== null;
}
