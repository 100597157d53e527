import type { CollectionConfig } from 'payload';

/** Letters on their way: written in the transaction that gives rise to them, sent after it. They hold links that log people in. */
export const letters: CollectionConfig = {
  slug: 'letters',
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  fields: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'html', type: 'textarea', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAt', type: 'date', required: true, index: true },
    { name: 'failed', type: 'text', index: true },
  ],
};
