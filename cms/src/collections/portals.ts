import { portalStates, portalTypes } from '@lienthong/config/contracts/record';
import type { CollectionConfig, Condition } from 'payload';
import { changePortals, createPortals, internalField, readPortals } from '../access/rules.ts';
import { themeChoices, typeLabels } from '../portals/name-choices.ts';
import { guardPortalDelete, placePortal } from '../portals/portal-hooks.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { keepSuccession } from '../virtual/succession-hooks.ts';
import { successionFields } from '../virtual/succession-fields.ts';
import { feedFields } from '../feeds/feed-fields.ts';
import { feedState, fetchFeedNow } from '../feeds/feed-endpoint.ts';
import { dropFeed, keepFeed } from '../feeds/keep-feed-hooks.ts';
import { becomeOrdinary } from '../virtual/become-ordinary-endpoint.ts';
import { checkRules } from '../virtual/check-rules-hook.ts';
import { previewRules } from '../virtual/preview-endpoint.ts';
import { ruleFields } from '../virtual/rule-fields.ts';
import { label } from './item-fields.ts';
import { portalSettings } from '../settings/settings-endpoints.ts';
import { settingsTab } from '../settings/settings-tab.ts';
import { keepSettings } from '../settings/settings-hooks.ts';
import { checkSubscriptions, subscriptionField } from '../sharing/subscription-fields.ts';
import { fillNameSlug } from './name-slug-hook.ts';
import { validateUrl } from './validate-url.ts';

const stateNames = {
  new: label('Khởi tạo', 'New'),
  trial: label('Thử nghiệm', 'Trial'),
  active: label('Hoạt động', 'Active'),
  suspended: label('Tạm ngừng', 'Suspended'),
  merged: label('Đã kết thúc (sáp nhập, giải thể)', 'Ended (merged or dissolved)'),
  archived: label('Lưu trữ', 'Archived'),
};
/** What a portal may be given when it is made; later it is one of its settings, in their tab. */
const atFirst: { condition: Condition } = { condition: (_data, _siblings, { operation }) => operation === 'create' };
const moment = { date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' } };

/** Cổng: one node of the tree, with its place, look and settings. */
export const portals: CollectionConfig = {
  slug: 'portals',
  labels: { singular: label('Cổng', 'Portal'), plural: label('Cổng', 'Portals') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'parent', 'state', 'hostname'],
    description: label('Cây cổng thông tin của toàn tỉnh.', 'The tree of portals of the whole province.'),
    components: { views: { edit: { settings: settingsTab } } },
  },
  access: { read: readPortals, create: createPortals, update: changePortals, delete: changePortals },
  hooks: {
    beforeValidate: [fillNameSlug],
    beforeChange: [placePortal, keepSettings, checkSubscriptions, keepSuccession, checkRules],
    beforeDelete: [guardPortalDelete],
    afterChange: [recordChange, keepFeed],
    afterDelete: [recordRemoval, dropFeed],
  },
  defaultSort: 'order',
  endpoints: [previewRules, becomeOrdinary, feedState, fetchFeedNow, ...portalSettings],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, localized: true, label: label('Tên', 'Name') },
        { name: 'shortName', type: 'text', localized: true, label: label('Tên ngắn', 'Short name') },
      ],
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'portals',
      index: true,
      label: label('Cổng cấp trên', 'Parent portal'),
      admin: {
        description: label(
          'Vị trí trong cây: quyền, thiết lập và tin tổng hợp đi theo nhánh này.',
          'Its place in the tree: grants, settings and collected news follow this branch.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'commune',
          options: portalTypes.map((value) => ({ value, label: typeLabels[value] })),
          label: label('Loại', 'Type'),
        },
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'new',
          options: portalStates.map((value) => ({ value, label: stateNames[value] })),
          label: label('Trạng thái', 'State'),
        },
        {
          name: 'theme',
          type: 'select',
          options: themeChoices.map(({ value, label: name }) => ({ value, label: name })),
          // Themes come and go without a change of the types.
          typescriptSchema: [() => ({ type: 'string' })],
          label: label('Giao diện', 'Theme'),
          admin: atFirst,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'slug',
          type: 'text',
          unique: true,
          index: true,
          label: label('Tên ngắn trong địa chỉ', 'Name in the address'),
        },
        {
          name: 'hostname',
          type: 'text',
          unique: true,
          index: true,
          label: label('Tên miền', 'Hostname'),
          admin: { description: label('Để trống sẽ lấy theo tên ngắn.', 'Made from the short name when empty.') },
        },
        { name: 'code', type: 'text', label: label('Mã đơn vị', 'Unit code') },
        { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order') },
      ],
    },
    ...ruleFields,
    ...feedFields,
    ...successionFields,
    {
      name: 'formerHostnames',
      type: 'text',
      hasMany: true,
      label: label('Tên miền cũ', 'Former hostnames'),
      admin: { readOnly: true },
    },
    { name: 'intro', type: 'textarea', localized: true, label: label('Giới thiệu ngắn', 'Short introduction') },
    { name: 'address', type: 'text', localized: true, label: label('Địa chỉ trụ sở', 'Address'), admin: atFirst },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', label: label('Điện thoại', 'Phone'), admin: atFirst },
        { name: 'email', type: 'email', label: label('Thư điện tử', 'E-mail'), admin: atFirst },
      ],
    },
    {
      name: 'hours',
      type: 'array',
      label: label('Giờ làm việc', 'Opening hours'),
      admin: { disabled: true },
      labels: { singular: label('Khung giờ', 'Opening time'), plural: label('Khung giờ', 'Opening times') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'days', type: 'text', localized: true, label: label('Ngày', 'Days') },
            { name: 'hours', type: 'text', required: true, label: label('Giờ', 'Hours') },
          ],
        },
      ],
    },
    {
      name: 'accountable',
      type: 'text',
      localized: true,
      label: label('Người chịu trách nhiệm', 'Accountable person'),
      admin: {
        ...atFirst,
        description: label('Hiện ở chân mọi trang của cổng.', 'Shown at the foot of every page of the portal.'),
      },
    },
    {
      name: 'alert',
      type: 'group',
      label: label('Cảnh báo đầu trang', 'Alert band'),
      admin: {
        description: label(
          'Dải cảnh báo trên mọi trang của cổng, trong khoảng thời gian đã định.',
          'A band over every page of the portal while it lasts.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'level',
              type: 'select',
              defaultValue: 'info',
              options: [
                { value: 'info', label: label('Thông tin', 'Information') },
                { value: 'warning', label: label('Cảnh báo', 'Warning') },
                { value: 'danger', label: label('Khẩn cấp', 'Emergency') },
              ],
              label: label('Mức độ', 'Level'),
            },
            { name: 'url', type: 'text', validate: validateUrl, label: label('Liên kết', 'Link') },
          ],
        },
        { name: 'text', type: 'text', localized: true, label: label('Nội dung', 'Text') },
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', label: label('Từ', 'From'), admin: moment },
            { name: 'until', type: 'date', label: label('Đến', 'Until'), admin: moment },
          ],
        },
      ],
    },
    subscriptionField,
    {
      name: 'tile',
      type: 'group',
      label: label('Vị trí trên bản đồ ô', 'Place in the tile map'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'column', type: 'number', label: label('Cột', 'Column') },
            { name: 'row', type: 'number', label: label('Hàng', 'Row') },
          ],
        },
      ],
    },
    { name: 'outline', type: 'json', label: label('Ranh giới (GeoJSON)', 'Outline (GeoJSON)') },
    {
      name: 'settings',
      type: 'json',
      access: { read: internalField },
      label: label('Thiết lập riêng', 'Own settings'),
      // Changed in a tab of its own.
      admin: { disabled: true },
    },
  ],
};
