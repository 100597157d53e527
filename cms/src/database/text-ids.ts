import type { Plugin } from 'payload';

/**
 * Ids are text UUIDs on both engines. SQLite's adapter has a setting for it; on MongoDB a collection with an `id` field of its own keeps
 * that text as `_id`, everything else would be an ObjectId. The adapter fills it in; nobody chooses an id from outside.
 */
export const textIds: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    fields: [
      { name: 'id', type: 'text', admin: { hidden: true }, access: { create: () => false, update: () => false } },
      ...collection.fields,
    ],
  })),
});
