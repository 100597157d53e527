import type { CollectionConfig, PayloadRequest } from 'payload';

export const eventKinds = ['taken-over', 'acknowledged', 'restored'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What people did with an item besides saving it: for its history. Read through the history alone, by those who may read the item. */
export const itemEvents: CollectionConfig = {
  slug: 'item-events',
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  fields: [
    { name: 'of', type: 'text', required: true },
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...eventKinds] },
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'details', type: 'json' },
  ],
};

/** Notes an event in the request's own transaction. */
export async function noteEvent(
  req: PayloadRequest,
  event: { of: string; item: string; kind: EventKind; reason?: string; details?: Record<string, unknown> },
): Promise<void> {
  await req.payload.create({
    collection: 'item-events',
    data: {
      ...event,
      by: req.user ? String(req.user.id) : null,
      byName: req.user ? String(req.user['name'] ?? req.user.email ?? '') : null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
