import type { Access, CollectionBeforeChangeHook, CollectionConfig, Field } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { readItem } from '../craft/read-item.ts';
import { itemCollections } from '../publishing/live-state.ts';
import { label } from '../collections/item-fields.ts';

/** Whoever reads drafts on the item's portal reads and writes remarks on them; nobody else knows of any. */
const amongReaders: Access = async ({ req }) => {
  const ids = await portalsOf(req, 'read');
  return ids.length > 0 && { portal: { in: ids } };
};
const bySystem = { create: () => false, update: () => false };
const once = { update: () => false };

/** Sets down who writes, and where: from the item, never from the request. */
const placeComment: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const now = new Date().toISOString();
  const who = { id: String(req.user?.id ?? ''), name: String(req.user?.['name'] ?? '') };
  if (operation === 'update') {
    const resolved = data['resolved'] === true;
    if (resolved === (originalDoc?.['resolved'] === true)) return data;
    return {
      ...data,
      resolvedAt: resolved ? now : null,
      resolvedBy: resolved ? who.id : null,
      resolvedByName: resolved ? who.name : null,
    };
  }
  const item = await readItem(req, data['of'], data['item']);
  if (typeof data['thread'] === 'string') {
    const first = await req.payload.findByID({
      collection: 'comments',
      id: data['thread'],
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    });
    if (first?.item !== item.id || first.thread) refuse('LT-NEWS-102', req, 404);
  }
  return { ...data, portal: portalIdOf(item), author: who.id, authorName: who.name, resolved: false };
};

const text = (name: string, more: Partial<Field> = {}): Field =>
  ({ name, type: 'text', access: once, ...more }) as Field;

/** Ý kiến nội bộ: remarks of colleagues on a passage of a draft. They never leave the CMS. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('Ý kiến', 'Comment'), plural: label('Ý kiến', 'Comments') },
  admin: { hidden: true },
  access: {
    read: amongReaders,
    create: async ({ req }) => (await portalsOf(req, 'read')).length > 0,
    update: amongReaders,
    delete: () => false,
  },
  lockDocuments: false,
  defaultSort: 'createdAt',
  hooks: { beforeChange: [placeComment] },
  fields: [
    { name: 'of', type: 'select', required: true, options: [...itemCollections], access: once },
    text('item', { required: true, index: true } as Partial<Field>),
    { name: 'portal', type: 'relationship', relationTo: 'portals', index: true, access: bySystem },
    // Where it is about: a field of the form, its language, the words, and what stood around them to find them again.
    text('field', { maxLength: 200 } as Partial<Field>),
    { name: 'language', type: 'select', options: ['vi', 'en'], access: once },
    { name: 'quote', type: 'textarea', maxLength: 1000, access: once },
    text('before', { maxLength: 100 } as Partial<Field>),
    text('after', { maxLength: 100 } as Partial<Field>),
    { name: 'text', type: 'textarea', required: true, maxLength: 4000, access: once },
    // The remark this one answers.
    text('thread', { index: true } as Partial<Field>),
    { name: 'author', type: 'text', access: bySystem },
    { name: 'authorName', type: 'text', access: bySystem },
    { name: 'resolved', type: 'checkbox', defaultValue: false, index: true },
    { name: 'resolvedAt', type: 'date', access: bySystem },
    { name: 'resolvedBy', type: 'text', access: bySystem },
    { name: 'resolvedByName', type: 'text', access: bySystem },
  ],
};
