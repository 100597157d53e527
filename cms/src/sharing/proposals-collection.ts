import type { CollectionConfig } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { internalField, portalsOf } from '../access/rules.ts';
import { label } from '../collections/item-fields.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { openStates } from '../portals/portal-states.ts';
import { changeProposal, makeProposal } from './guard-proposal.ts';
import { proposalEndpoints } from './proposal-endpoints.ts';
import { proposalStates } from './proposal-states.ts';
import { checkedByHook } from './checked-by-hook.ts';
import { itemCopies, ownedByHooks } from './shared-item.ts';
import { sharedCollections } from './shared-ref.ts';
import { createProposals, nobody, readProposals, updateProposals } from './sharing-access.ts';
import { idOf } from '../collections/read-related-id.ts';

const stateNames = {
  proposed: label('Đang đề nghị', 'Proposed'),
  accepted: label('Đã nhận', 'Accepted'),
  refused: label('Từ chối', 'Refused'),
  retracted: label('Đã rút lại', 'Retracted'),
  ended: label('Đã thôi đăng', 'Ended'),
};
const isAccepted = (data: Record<string, unknown>) => data['state'] === 'accepted' || data['state'] === 'proposed';
const stamp = (name: string, vi: string, en: string) => ({
  name,
  type: 'date' as const,
  label: label(vi, en),
  access: ownedByHooks,
  admin: {
    position: 'sidebar' as const,
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' },
    condition: (data: Record<string, unknown>) => Boolean(data[name]),
  },
});
const person = (name: string) => ({
  name,
  type: 'relationship' as const,
  relationTo: 'users' as const,
  access: { ...ownedByHooks, read: internalField },
  admin: { hidden: true },
});

/** Đề nghị đăng: an item offered to another portal, whose editors take it over, perhaps in words of their own, or say why not. */
export const proposals: CollectionConfig = {
  slug: 'proposals',
  labels: { singular: label('Đề nghị đăng', 'Proposal'), plural: label('Đề nghị đăng', 'Proposals') },
  admin: {
    group: label('Chia sẻ', 'Sharing'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'from', 'to', 'state', 'source', 'proposedAt'],
    description: label(
      'Đề nghị cổng khác đăng một nội dung của mình. Nội dung vẫn liên kết với gốc: sửa hoặc gỡ ở gốc thì nơi đăng lại đổi theo.',
      'Offers an item to another portal. It stays linked: corrected or withdrawn at its source, it changes there too.',
    ),
  },
  access: { read: readProposals, create: createProposals, update: updateProposals, delete: nobody },
  hooks: {
    beforeChange: [makeProposal, changeProposal],
    afterChange: [recordChange],
    afterDelete: [recordRemoval],
  },
  endpoints: proposalEndpoints,
  defaultSort: '-proposedAt',
  lockDocuments: false,
  fields: [
    {
      name: 'steps',
      type: 'ui',
      admin: { components: { Field: '/sharing/proposal-steps.tsx#ProposalSteps' } },
    },
    ...itemCopies,
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...sharedCollections],
      required: true,
      label: label('Nội dung', 'Content'),
      validate: checkedByHook,
      filterOptions: async ({ req }) => {
        const published = { _status: { equals: 'published' } };
        return req.user ? { and: [published, { portal: { in: await portalsOf(req, 'edit') } }] } : published;
      },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'portals',
      required: true,
      index: true,
      label: label('Gửi đến cổng', 'To the portal'),
      validate: checkedByHook,
      filterOptions: async ({ req, data }) => {
        const tree = await portalTree(req.payload);
        const from = idOf((data as { from?: unknown }).from);
        const open = (id: string) => openStates.has(tree.get(id)?.state ?? '') && tree.get(id)?.type !== 'external';
        return { id: { in: tree.ids().filter((id) => id !== from && open(id)) } };
      },
    },
    { name: 'message', type: 'textarea', maxLength: 2000, label: label('Lời đề nghị', 'Message') },
    {
      type: 'collapsible',
      label: label('Cách hiện ở cổng nhận', 'How the receiving portal shows it'),
      admin: { condition: (data) => Boolean(data['id']) && isAccepted(data) },
      fields: [
        {
          name: 'title',
          type: 'text',
          localized: true,
          maxLength: 500,
          label: label('Tiêu đề riêng', 'Title of its own'),
          admin: { description: label('Để trống: theo nguồn.', 'Empty: as in the source.') },
        },
        {
          name: 'lead',
          type: 'textarea',
          localized: true,
          maxLength: 600,
          label: label('Sapo riêng', 'Lead of its own'),
          admin: { description: label('Để trống: theo nguồn.', 'Empty: as in the source.') },
        },
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          label: label('Ảnh riêng', 'Picture of its own'),
          validate: checkedByHook,
          filterOptions: async ({ req, data }) => {
            const to = idOf((data as { to?: unknown }).to);
            const library = to === null ? [] : (await portalTree(req.payload)).ancestors(to);
            return { portal: { in: library } };
          },
        },
      ],
    },
    {
      name: 'from',
      type: 'relationship',
      relationTo: 'portals',
      index: true,
      label: label('Của cổng', 'From the portal'),
      access: ownedByHooks,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['from']) },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      options: proposalStates.map((value) => ({ value, label: stateNames[value] })),
      label: label('Trạng thái', 'State'),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['id']) },
    },
    {
      name: 'refusalReason',
      type: 'textarea',
      maxLength: 1000,
      label: label('Lý do từ chối', 'Reason for refusing'),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data['state'] === 'refused' },
    },
    {
      name: 'source',
      type: 'select',
      defaultValue: 'same',
      index: true,
      options: [
        { value: 'same', label: label('Như khi nhận', 'As when accepted') },
        { value: 'changed', label: label('Nguồn đã đổi', 'Source changed') },
        { value: 'withdrawn', label: label('Nguồn đã gỡ', 'Source withdrawn') },
      ],
      label: label('Nguồn', 'Source'),
      access: ownedByHooks,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data['state'] === 'accepted' },
    },
    stamp('proposedAt', 'Đề nghị lúc', 'Proposed at'),
    stamp('decidedAt', 'Quyết định lúc', 'Decided at'),
    { ...stamp('acceptedAt', 'Nhận lúc', 'Accepted at'), admin: { hidden: true } },
    { ...stamp('seenAt', 'Xem nguồn lúc', 'Source seen at'), admin: { hidden: true } },
    person('proposedBy'),
    person('decidedBy'),
    { name: 'seen', type: 'json', access: { ...ownedByHooks, read: internalField }, admin: { hidden: true } },
    { name: 'openKey', type: 'text', unique: true, access: ownedByHooks, admin: { hidden: true } },
  ],
};
