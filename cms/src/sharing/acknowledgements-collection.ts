import type { CollectionConfig } from 'payload';
import { label } from '../collections/item-fields.ts';
import { guardAcknowledgement } from './guard-acknowledgement.ts';
import { ownedByHooks } from './shared-item.ts';
import { createAcknowledgements, nobody, readAcknowledgements } from './sharing-access.ts';

/** Xác nhận của đơn vị: that a portal has taken note of a notice handed down to it. Written once, by those who answer for the portal. */
export const acknowledgements: CollectionConfig = {
  slug: 'acknowledgements',
  labels: { singular: label('Xác nhận', 'Acknowledgement'), plural: label('Xác nhận', 'Acknowledgements') },
  admin: {
    group: label('Chia sẻ', 'Sharing'),
    useAsTitle: 'byName',
    defaultColumns: ['distribution', 'portal', 'byName', 'at'],
    hidden: true,
  },
  access: { read: readAcknowledgements, create: createAcknowledgements, update: nobody, delete: nobody },
  hooks: { beforeValidate: [guardAcknowledgement] },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    {
      name: 'distribution',
      type: 'relationship',
      relationTo: 'distributions',
      required: true,
      index: true,
      label: label('Thông báo', 'Notice'),
    },
    {
      name: 'portal',
      type: 'relationship',
      relationTo: 'portals',
      required: true,
      index: true,
      label: label('Đơn vị', 'Unit'),
    },
    { name: 'remark', type: 'textarea', maxLength: 1000, label: label('Ý kiến', 'Remark') },
    {
      name: 'sender',
      type: 'relationship',
      relationTo: 'portals',
      index: true,
      label: label('Cổng gửi', 'Sending portal'),
      access: ownedByHooks,
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: label('Tài khoản', 'Account'),
      access: ownedByHooks,
    },
    { name: 'byName', type: 'text', label: label('Người xác nhận', 'Acknowledged by'), access: ownedByHooks },
    { name: 'at', type: 'date', label: label('Lúc', 'At'), access: ownedByHooks },
    { name: 'key', type: 'text', unique: true, access: ownedByHooks, admin: { hidden: true } },
  ],
};
