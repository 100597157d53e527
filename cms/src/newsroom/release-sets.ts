import type { CollectionConfig } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { recordChange } from '../outbox/record-change.ts';
import { itemCollections } from '../publishing/live-state.ts';

const label = (vi: string, en: string) => ({ vi, en });
const bySystem = { create: () => false, update: () => false };

export const setStates = ['open', 'approved', 'live', 'failed', 'withdrawing', 'withdrawn'] as const;
export type SetState = (typeof setStates)[number];
export const setStateNames: Readonly<Record<SetState, { vi: string; en: string }>> = {
  open: label('Đang chuẩn bị', 'Being prepared'),
  approved: label('Đã duyệt, chờ lên mạng', 'Approved, waiting to go live'),
  live: label('Đã lên mạng', 'Live'),
  failed: label('Chưa lên mạng được', 'Could not go live'),
  withdrawing: label('Đang gỡ', 'Being withdrawn'),
  withdrawn: label('Đã gỡ', 'Withdrawn'),
};

/**
 * Gói xuất bản: items of any kind, also of several portals, that go live together or not at all, and are withdrawn together. Its state is
 * written by the steps of `POST /api/newsroom/release-set` and by the projector.
 */
export const releaseSets: CollectionConfig = {
  slug: 'release-sets',
  labels: { singular: label('Gói xuất bản', 'Release set'), plural: label('Gói xuất bản', 'Release sets') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'portal', 'state', 'publishAt'],
    description: label(
      'Nhiều nội dung cùng lên mạng một lúc, hoặc không nội dung nào lên.',
      'Several items go live together, or none of them does.',
    ),
  },
  access: {
    read: async ({ req }) => {
      const portals = await portalsOf(req, 'read');
      return portals.length > 0 && { portal: { in: portals } };
    },
    create: async ({ req, data }) => {
      const portals = await portalsOf(req, 'edit');
      const portal = portalIdOf(data);
      return portal === null ? portals.length > 0 : portals.includes(portal);
    },
    update: async ({ req }) => ({ portal: { in: await portalsOf(req, 'edit') } }),
    delete: async ({ req }) => ({
      and: [{ portal: { in: await portalsOf(req, 'edit') } }, { state: { equals: 'open' } }],
    }),
  },
  hooks: {
    beforeChange: [
      async ({ data, originalDoc, operation, req }) => {
        if (!req.user || req.context['decidedSet'] === originalDoc?.['id']) return data;
        const portals = await portalsOf(req, 'edit');
        for (const portal of [portalIdOf(originalDoc), portalIdOf(data)])
          if (portal !== null && !portals.includes(portal)) refuse('LT-ACCESS-001', req, 403);
        // What was approved is what goes live: it is returned before it is changed.
        if (operation === 'update' && originalDoc?.['state'] !== 'open') refuse('LT-NEWS-022', req, 409);
        return { ...data, state: 'open', failure: null };
      },
    ],
    afterChange: [recordChange],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: label('Tên gói', 'Name') },
    {
      name: 'portal',
      type: 'relationship',
      relationTo: 'portals',
      required: true,
      index: true,
      label: label('Cổng', 'Portal'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...itemCollections],
      hasMany: true,
      required: true,
      maxRows: 5000,
      label: label('Nội dung', 'Items'),
    },
    {
      name: 'publishAt',
      type: 'date',
      index: true,
      label: label('Giờ đăng', 'Goes live at'),
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
        description: label('Để trống: ngay khi duyệt.', 'Empty: when it is approved.'),
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: setStates.map((value) => ({ value, label: setStateNames[value] })),
      access: bySystem,
      label: label('Trạng thái', 'State'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'failure',
      type: 'textarea',
      access: bySystem,
      label: label('Vì sao chưa lên mạng', 'Why it is not live'),
      admin: { readOnly: true, condition: (data) => Boolean(data['failure']) },
    },
  ],
};
