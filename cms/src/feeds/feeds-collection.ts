import type { CollectionConfig } from 'payload';

/** The state of each external portal's feed: when it is fetched next, how the last time went. No setting of a portal, so that it never meets its form. */
export const feeds: CollectionConfig = {
  slug: 'feeds',
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  fields: [
    { name: 'portal', type: 'text', required: true, unique: true, index: true },
    { name: 'url', type: 'text', required: true },
    { name: 'refreshMinutes', type: 'number', required: true },
    { name: 'nextAt', type: 'date', required: true, index: true },
    /** Attempts noted, successful or not: whoever notes the next one makes it. */
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'failures', type: 'number', required: true, defaultValue: 0 },
    { name: 'fetchedAt', type: 'date' },
    { name: 'succeededAt', type: 'date' },
    /** Code of the last failure, with what its sentence names; empty after a success. */
    { name: 'reason', type: 'text' },
    { name: 'details', type: 'json' },
    /** Items the feed had the last time it was read, and how many of them were new or corrected. */
    { name: 'items', type: 'number', required: true, defaultValue: 0 },
    { name: 'written', type: 'number', required: true, defaultValue: 0 },
    { name: 'etag', type: 'text' },
    { name: 'lastModified', type: 'text' },
  ],
};
