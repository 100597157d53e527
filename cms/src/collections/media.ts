import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { CollectionConfig } from 'payload';
import { createItems, deleteItems, internalField, readMedia, updateItems } from '../access/rules.ts';
import { guardItem } from '../access/guard-item-hooks.ts';
import { noteUpload, removeVariants, takeUpload } from '../media/upload-hooks.ts';
import { allowedTypes } from '../media/allowed-types.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { label, portalField } from './item-fields.ts';

/** Ảnh và tệp. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Ảnh, tệp', 'Media'), plural: label('Ảnh, tệp', 'Media') },
  upload: {
    staticDir: path.join(parseEnvironment(process.env).dataDir, 'media'),
    mimeTypes: [...allowedTypes],
    focalPoint: false,
    crop: false,
    adminThumbnail: ({ doc }) =>
      typeof doc['filename'] === 'string' && String(doc['mimeType']).startsWith('image/')
        ? `/api/media/file/${encodeURIComponent(doc['filename'])}`
        : null,
  },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'portal', 'filesize'],
  },
  access: { read: readMedia, create: createItems, update: updateItems, delete: deleteItems },
  hooks: {
    beforeOperation: [takeUpload],
    beforeChange: [guardItem, noteUpload],
    afterChange: [recordChange],
    afterDelete: [removeVariants, recordRemoval],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      label: label('Mô tả ảnh', 'Description of the picture'),
      admin: {
        description: label(
          'Cho người không nhìn thấy ảnh: ảnh cho thấy gì.',
          'For those who cannot see it: what it shows.',
        ),
      },
    },
    { name: 'credit', type: 'text', label: label('Nguồn ảnh', 'Credit') },
    portalField,
    {
      name: 'sha256',
      type: 'text',
      access: { read: internalField, create: () => false, update: () => false },
      admin: { hidden: true },
    },
    { name: 'variants', type: 'json', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    {
      name: 'avif',
      type: 'select',
      index: true,
      options: ['waiting', 'done', 'failed'],
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
};
