import type { CollectionConfig, Where } from 'payload';
import { createItems, deleteItems, internalField, openPortals, portalsOf, updateItems } from '../access/rules.ts';
import { guardItem } from '../access/guard-item-hooks.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { label, portalField } from './item-fields.ts';

/** Cán bộ: leaders and staff as the portal shows them; a birthday never leaves the CMS. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: label('Cán bộ', 'Person'), plural: label('Cán bộ', 'People') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'post', 'unit', 'portal', 'published'],
    description: label(
      'Lãnh đạo và cán bộ hiện trên trang Cán bộ của cổng.',
      'Leaders and staff as shown on the portal’s people page.',
    ),
  },
  access: {
    read: async ({ req }) => {
      const ids = await portalsOf(req, 'read');
      const shown: Where = { and: [{ published: { equals: true } }, { portal: { in: await openPortals(req) } }] };
      return ids.length === 0 ? shown : { or: [shown, { portal: { in: ids } }] };
    },
    create: createItems,
    update: updateItems,
    delete: deleteItems,
  },
  hooks: { beforeChange: [guardItem], afterChange: [recordChange], afterDelete: [recordRemoval] },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, label: label('Họ và tên', 'Name') },
    {
      type: 'row',
      fields: [
        { name: 'post', type: 'text', required: true, localized: true, label: label('Chức vụ', 'Post') },
        { name: 'unit', type: 'text', localized: true, label: label('Đơn vị', 'Unit') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: label('Điện thoại', 'Phone') },
        { name: 'email', type: 'email', label: label('Thư điện tử', 'E-mail') },
      ],
    },
    { name: 'duties', type: 'textarea', localized: true, label: label('Nhiệm vụ', 'Duties') },
    { name: 'biography', type: 'textarea', localized: true, label: label('Tiểu sử', 'Biography') },
    { name: 'photo', type: 'upload', relationTo: 'media', label: label('Ảnh', 'Photo') },
    {
      name: 'birthday',
      type: 'text',
      access: { read: internalField },
      label: label('Ngày sinh (ngày/tháng)', 'Birthday (day/month)'),
      admin: {
        description: label(
          'Chỉ ngày và tháng, để nhắc sinh nhật trong cơ quan; không bao giờ công khai.',
          'Day and month only, for reminders inside the agency; never public.',
        ),
      },
    },
    portalField,
    {
      name: 'leader',
      type: 'checkbox',
      defaultValue: false,
      label: label('Lãnh đạo', 'Leader'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'spokesperson',
      type: 'checkbox',
      defaultValue: false,
      label: label('Người phát ngôn', 'Spokesperson'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'published',
      type: 'checkbox',
      defaultValue: true,
      label: label('Hiện trên cổng', 'Shown on the portal'),
      admin: { position: 'sidebar' },
    },
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order'), admin: { position: 'sidebar' } },
  ],
};
