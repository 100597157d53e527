import type { CollectionConfig } from 'payload';
import { changeStructure, createStructure, readByAll } from '../access/rules.ts';
import { guardItem } from '../access/guard-item-hooks.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { englishAddress } from './english-address.ts';
import { label, portalField } from './item-fields.ts';
import { validateUrl } from './validate-url.ts';

const entry = [
  { name: 'label', type: 'text' as const, localized: true, required: true, label: label('Tên', 'Label') },
  {
    name: 'url',
    type: 'text' as const,
    required: true,
    validate: validateUrl,
    label: label('Địa chỉ', 'Address'),
    admin: {
      description: label(
        'Trong cổng: /van-ban/. Nơi khác: https://…',
        'Within the portal: /van-ban/. Elsewhere: https://…',
      ),
    },
  },
  englishAddress,
];

/** Trình đơn: a portal without its own uses the nearest ancestor's. */
export const menus: CollectionConfig = {
  slug: 'menus',
  labels: { singular: label('Trình đơn', 'Menu'), plural: label('Trình đơn', 'Menus') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'place',
    defaultColumns: ['place', 'portal', 'updatedAt'],
    description: label(
      'Cổng không có trình đơn riêng dùng của cổng cấp trên gần nhất. Trang tiếng Anh dùng các mục có tên tiếng Anh (chọn ngôn ngữ ở đầu trang).',
      'A portal without a menu of its own uses that of the nearest portal above. English pages use the entries that have an English name (choose the language at the top).',
    ),
  },
  access: { read: readByAll, create: createStructure, update: changeStructure, delete: changeStructure },
  hooks: { beforeChange: [guardItem], afterChange: [recordChange], afterDelete: [recordRemoval] },
  fields: [
    {
      name: 'place',
      type: 'select',
      required: true,
      options: [
        { value: 'main', label: label('Trình đơn chính', 'Main menu') },
        { value: 'tasks', label: label('Việc thường làm (trang chủ)', 'Common tasks (home page)') },
        { value: 'footer', label: label('Chân trang', 'Footer') },
      ],
      label: label('Vị trí', 'Place'),
    },
    portalField,
    {
      name: 'items',
      type: 'array',
      label: label('Các mục', 'Entries'),
      labels: { singular: label('mục', 'entry'), plural: label('mục', 'entries') },
      fields: [
        ...entry,
        { name: 'description', type: 'text', localized: true, label: label('Mô tả', 'Description') },
        { name: 'icon', type: 'text', label: label('Biểu tượng', 'Icon') },
        {
          name: 'entries',
          type: 'array',
          label: label('Mục con', 'Sub-entries'),
          labels: { singular: label('mục con', 'sub-entry'), plural: label('mục con', 'sub-entries') },
          fields: entry,
        },
      ],
    },
  ],
};
