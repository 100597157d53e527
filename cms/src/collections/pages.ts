import type { CollectionConfig } from 'payload';
import { itemCollection, itemFields, label } from './item-fields.ts';
import { pageBlocks } from './page-blocks.ts';

/** Trang giới thiệu và các trang cố định khác. */
export const pages: CollectionConfig = itemCollection({
  slug: 'pages',
  labels: { singular: label('Trang', 'Page'), plural: label('Trang', 'Pages') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'portal', 'languages', '_status', 'updatedAt'],
    description: label(
      'Các trang ít thay đổi: giới thiệu, chức năng, lịch sử, liên hệ.',
      'Pages that seldom change: about, functions, history, contact.',
    ),
  },
  fields: itemFields([
    { name: 'lead', type: 'textarea', localized: true, label: label('Lời dẫn', 'Introduction') },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Ảnh', 'Picture') },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: pageBlocks,
      label: label('Các khối nội dung', 'Blocks'),
      labels: { singular: label('khối', 'block'), plural: label('khối', 'blocks') },
    },
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order'), admin: { position: 'sidebar' } },
  ]),
});
