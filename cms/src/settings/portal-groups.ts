import { portalTypes } from '@lienthong/config/contracts/portal-types';
import type { Access, CollectionConfig } from 'payload';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { label, portalField } from '../collections/item-fields.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { typeLabels } from '../portals/name-choices.ts';
import { groupSettings } from './settings-endpoints.ts';
import { settingsTab } from './settings-tab.ts';
import { keepGroup } from './settings-hooks.ts';

const seenByAccounts: Access = ({ req }) => Boolean(req.user) && req.user?.['active'] !== false;
const changedByOwners: Access = async ({ req }) => ({ portal: { in: await portalsOf(req, 'administer') } });
const madeByOwners: Access = async ({ req, data }) => {
  const ids = await portalsOf(req, 'administer');
  const owner = portalIdOf(data);
  return owner === null ? ids.length > 0 : ids.includes(owner);
};

/** Nhóm cổng: portals below one that share settings, between their ancestor's and their own. */
export const portalGroups: CollectionConfig = {
  slug: 'portal-groups',
  labels: { singular: label('Nhóm cổng', 'Group of portals'), plural: label('Nhóm cổng', 'Groups of portals') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'name',
    components: { views: { edit: { settings: settingsTab } } },
    defaultColumns: ['name', 'portal', 'types', 'order'],
    description: label(
      'Thiết lập chung cho nhiều cổng bên dưới một cổng: mọi phường, xã; mọi sở, ban, ngành; hoặc các cổng tự chọn.',
      'Settings shared by several portals below one: all communes, all departments, or portals chosen by hand.',
    ),
  },
  access: { read: seenByAccounts, create: madeByOwners, update: changedByOwners, delete: changedByOwners },
  hooks: { beforeChange: [keepGroup], afterChange: [recordChange], afterDelete: [recordRemoval] },
  endpoints: groupSettings,
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: label('Tên nhóm', 'Name') },
    portalField,
    {
      type: 'row',
      fields: [
        {
          name: 'types',
          type: 'select',
          hasMany: true,
          options: portalTypes.map((value) => ({ value, label: typeLabels[value] })),
          label: label('Mọi cổng thuộc loại', 'All portals of the type'),
        },
        {
          name: 'levels',
          type: 'number',
          hasMany: true,
          min: 1,
          label: label('Ở cấp (0 là gốc)', 'At the level (0 is the root)'),
        },
      ],
    },
    {
      name: 'portals',
      type: 'relationship',
      relationTo: 'portals',
      hasMany: true,
      label: label('Và các cổng chọn riêng', 'And these portals'),
      admin: {
        description: label(
          'Chỉ những cổng nằm dưới cổng sở hữu nhóm.',
          'Only portals that lie below the owner of the group.',
        ),
      },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      label: label('Thứ tự', 'Order'),
      admin: {
        position: 'sidebar',
        description: label('Nhóm sau thắng nhóm trước.', 'Later groups win over earlier ones.'),
      },
    },
    { name: 'settings', type: 'json', label: label('Thiết lập', 'Settings'), admin: { disabled: true } },
  ],
};
