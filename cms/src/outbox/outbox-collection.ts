import type { CollectionConfig } from 'payload';

/** Outbox: one row for each change, in the change's own transaction; the projector empties it in order. */
export const outboxEntries: CollectionConfig = {
  slug: 'outbox-entries',
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  fields: [
    { name: 'source', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'operation', type: 'text', required: true },
    { name: 'order', type: 'text', required: true, index: true },
    { name: 'failed', type: 'text', index: true },
  ],
};
