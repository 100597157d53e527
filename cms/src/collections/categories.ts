import type { CollectionConfig } from 'payload';
import { changeStructure, createStructure, readByAll } from '../access/rules.ts';
import { guardItem } from '../access/guard-item-hooks.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { label, portalField, slugField } from './item-fields.ts';
import { fillNameSlug } from './name-slug-hook.ts';

/** Chuyên mục: a portal's categories serve everything under it. */
export const categories: CollectionConfig = {
  slug: 'categories',
  labels: { singular: label('Chuyên mục', 'Category'), plural: label('Chuyên mục', 'Categories') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'portal', 'order'],
    description: label(
      'Chuyên mục của một cổng dùng được ở mọi cổng bên dưới.',
      'A portal’s categories serve every portal under it.',
    ),
  },
  access: { read: readByAll, create: createStructure, update: changeStructure, delete: changeStructure },
  hooks: {
    beforeValidate: [fillNameSlug],
    beforeChange: [guardItem],
    afterChange: [recordChange],
    afterDelete: [recordRemoval],
  },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: label('Tên', 'Name') },
    portalField,
    slugField,
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order'), admin: { position: 'sidebar' } },
  ],
};
