import { portalTypes } from '@lienthong/config/contracts/record';
import type { CollectionConfig, Field, PayloadRequest, Where } from 'payload';
import { internalField, portalsOf, portalIdOf } from '../access/rules.ts';
import { portalTree } from '../access/load-tree.ts';
import { label } from '../collections/item-fields.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { distributionEndpoints } from './distribution-endpoints.ts';
import { distributionStates, phaseAt } from './distribution-states.ts';
import { guardDistribution } from './guard-distribution.ts';
import { checkedByHook } from './checked-by-hook.ts';
import { itemCopies, ownedByHooks } from './shared-item.ts';
import { sharedCollections } from './shared-ref.ts';
import { createDistributions, deleteDrafts, readDistributions, updateDistributions } from './sharing-access.ts';
import { idOf } from '../collections/read-related-id.ts';

const moment = { date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' } };
const unit = { ...moment, position: 'sidebar' as const };
const typeNames = {
  province: label('Tỉnh, thành phố', 'Province'),
  department: label('Sở, ban, ngành', 'Department'),
  commune: label('Phường, xã', 'Ward or commune'),
  virtual: label('Cổng ảo', 'Virtual portal'),
  external: label('Cổng ngoài', 'External'),
  other: label('Khác', 'Other'),
};

/** Portals somebody may hand down to: all under those they publish for. */
async function below(req: PayloadRequest, sender: unknown): Promise<Where | boolean> {
  if (!req.user) return true;
  const tree = await portalTree(req.payload);
  const from = idOf(sender);
  const ids = from === null ? await portalsOf(req, 'publish') : tree.subtree(from);
  return { id: { in: ids.filter((id) => id !== from) } };
}

const followUpField = (name: string, reader: 'sender' | 'unit'): Field => ({
  name,
  type: 'ui',
  admin: {
    components: {
      Field: { path: '/sharing/acknowledgement-table.tsx#AcknowledgementTable', clientProps: { reader } },
    },
  },
});

/** Thông báo đưa xuống: portals below show an item of the sender, for a time, and say that they have seen it. */
export const distributions: CollectionConfig = {
  slug: 'distributions',
  labels: {
    singular: label('Thông báo đưa xuống', 'Notice handed down'),
    plural: label('Thông báo đưa xuống', 'Notices handed down'),
  },
  admin: {
    group: label('Chia sẻ', 'Sharing'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'portal', 'phase', 'place', 'from', 'until'],
    description: label(
      'Đưa một nội dung đã đăng của cổng mình xuống các cổng bên dưới, có thời hạn, và theo dõi đơn vị nào đã xác nhận.',
      'Hands a published item of one’s portal down to the portals below, for a time, and follows which units have acknowledged it.',
    ),
  },
  access: { read: readDistributions, create: createDistributions, update: updateDistributions, delete: deleteDrafts },
  hooks: {
    beforeChange: [guardDistribution],
    afterChange: [recordChange],
    afterDelete: [recordRemoval],
  },
  endpoints: distributionEndpoints,
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    // A unit acknowledges before anything else; the sender's table is long and stands below what it is about.
    followUpField('ownUnit', 'unit'),
    ...itemCopies,
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...sharedCollections],
      required: true,
      label: label('Nội dung đưa xuống', 'Content'),
      validate: checkedByHook,
      filterOptions: ({ data }) => {
        const portal = portalIdOf(data);
        return {
          and: [{ _status: { equals: 'published' } }, ...(portal === null ? [] : [{ portal: { equals: portal } }])],
        };
      },
      admin: {
        description: label(
          'Nội dung đã đăng của cổng gửi. Sửa hoặc gỡ ở gốc thì mọi nơi đổi theo ngay.',
          'A published item of the sending portal. Corrected or withdrawn at the source, it changes everywhere at once.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'select',
          required: true,
          defaultValue: 'top',
          options: [
            { value: 'band', label: label('Dải trên mọi trang', 'A band over every page') },
            { value: 'top', label: label('Đầu trang chủ', 'First on the home page') },
            { value: 'list', label: label('Chỉ trong danh sách', 'In the lists alone') },
          ],
          label: label('Vị trí', 'Place'),
        },
        { name: 'from', type: 'date', index: true, label: label('Từ lúc', 'From'), admin: moment },
        { name: 'until', type: 'date', index: true, label: label('Đến lúc', 'Until'), admin: moment },
      ],
    },
    {
      name: 'audience',
      type: 'radio',
      required: true,
      defaultValue: 'branch',
      options: [
        { value: 'branch', label: label('Cả nhánh bên dưới, có thể lọc', 'The whole branch below, perhaps filtered') },
        { value: 'chosen', label: label('Chỉ những cổng được chọn', 'Chosen portals alone') },
      ],
      label: label('Nơi nhận', 'Recipients'),
    },
    {
      type: 'row',
      admin: { condition: (data) => data['audience'] !== 'chosen' },
      fields: [
        {
          name: 'types',
          type: 'select',
          hasMany: true,
          options: portalTypes.map((value) => ({ value, label: typeNames[value] })),
          label: label('Loại cổng (trống = mọi loại)', 'Types (empty = any)'),
        },
        {
          name: 'levels',
          type: 'select',
          hasMany: true,
          options: ['1', '2', '3', '4', '5'].map((value) => ({
            value,
            label: label(`Cấp ${value}`, `Level ${value}`),
          })),
          label: label('Cấp dưới gốc (trống = mọi cấp)', 'Levels under the root (empty = any)'),
        },
      ],
    },
    {
      type: 'row',
      admin: { condition: (data) => data['audience'] !== 'chosen' },
      fields: [
        {
          name: 'branch',
          type: 'relationship',
          relationTo: 'portals',
          label: label('Chỉ nhánh dưới cổng', 'Only the branch under'),
          validate: checkedByHook,
          filterOptions: ({ data, req }) => below(req, (data as { portal?: unknown }).portal),
        },
        {
          name: 'except',
          type: 'relationship',
          relationTo: 'portals',
          hasMany: true,
          label: label('Trừ các cổng', 'Except'),
          validate: checkedByHook,
          filterOptions: ({ data, req }) => below(req, (data as { portal?: unknown }).portal),
        },
      ],
    },
    {
      name: 'portals',
      type: 'relationship',
      relationTo: 'portals',
      hasMany: true,
      label: label('Các cổng nhận', 'Receiving portals'),
      admin: { condition: (data) => data['audience'] === 'chosen' },
      validate: checkedByHook,
      filterOptions: ({ data, req }) => below(req, (data as { portal?: unknown }).portal),
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      access: { read: internalField },
      label: label('Lời nhắn cho đơn vị nhận', 'Note to the units'),
      admin: {
        description: label(
          'Chỉ người của đơn vị nhận đọc được, không đăng lên cổng.',
          'Read by the people of the receiving units alone, never published.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'acknowledge',
          type: 'checkbox',
          defaultValue: true,
          label: label('Yêu cầu đơn vị xác nhận đã tiếp nhận', 'Units are asked to acknowledge'),
        },
        {
          name: 'acknowledgeBy',
          type: 'date',
          label: label('Xác nhận trước', 'To acknowledge by'),
          admin: { ...moment, condition: (data) => data['acknowledge'] === true },
        },
      ],
    },
    followUpField('followUp', 'sender'),
    {
      name: 'portal',
      type: 'relationship',
      relationTo: 'portals',
      required: true,
      index: true,
      label: label('Cổng gửi', 'Sending portal'),
      defaultValue: async ({ req }: { req?: PayloadRequest }) => {
        const ids = req?.user ? await portalsOf(req, 'publish') : [];
        return ids.length === 1 ? ids[0] : undefined;
      },
      validate: checkedByHook,
      filterOptions: async ({ req }) => (req.user ? { id: { in: await portalsOf(req, 'publish') } } : true),
      admin: { position: 'sidebar' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: distributionStates.map((value) => ({
        value,
        label: {
          draft: label('Nháp', 'Draft'),
          active: label('Đưa xuống', 'Handed down'),
          withdrawn: label('Rút lại', 'Withdrawn'),
        }[value],
      })),
      label: label('Trạng thái', 'State'),
      admin: {
        position: 'sidebar',
        isClearable: false,
        description: label(
          'Khi đã đưa xuống, không thể về nháp: chỉ có thể rút lại, kèm lý do.',
          'Once handed down it does not become a draft again: it can be withdrawn, with a reason.',
        ),
      },
    },
    {
      name: 'withdrawReason',
      type: 'textarea',
      maxLength: 1000,
      label: label('Lý do rút', 'Reason for withdrawing'),
      admin: { position: 'sidebar', condition: (data) => data['state'] === 'withdrawn' },
    },
    {
      name: 'phase',
      type: 'select',
      virtual: true,
      options: [
        { value: 'draft', label: label('Nháp', 'Draft') },
        { value: 'waiting', label: label('Chờ đến ngày', 'Waiting for its day') },
        { value: 'active', label: label('Đang hiệu lực', 'In effect') },
        { value: 'ended', label: label('Đã kết thúc', 'Ended') },
        { value: 'withdrawn', label: label('Đã rút', 'Withdrawn') },
      ],
      label: label('Hiện nay', 'At present'),
      access: ownedByHooks,
      hooks: { afterRead: [({ siblingData }) => phaseAt(siblingData, Date.now())] },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['id']) },
    },
    ...(['handed', 'withdrawn'] as const).flatMap((what) => [
      {
        name: `${what}At`,
        type: 'date' as const,
        label: what === 'handed' ? label('Đưa xuống lúc', 'Handed down at') : label('Rút lúc', 'Withdrawn at'),
        access: ownedByHooks,
        admin: { ...unit, readOnly: true, condition: (data: Record<string, unknown>) => Boolean(data[`${what}At`]) },
      },
      {
        name: `${what}By`,
        type: 'relationship' as const,
        relationTo: 'users' as const,
        label: what === 'handed' ? label('Người đưa xuống', 'Handed down by') : label('Người rút', 'Withdrawn by'),
        access: { ...ownedByHooks, read: internalField },
        admin: { hidden: true },
      },
    ]),
    { name: 'remindedAt', type: 'date', access: ownedByHooks, admin: { hidden: true } },
  ],
};
