import type { CollectionConfig } from 'payload';
import { label } from '../collections/item-fields.ts';
import { changeRules, readRules } from './case-access.ts';
import { guardRule } from './guard-rule-hooks.ts';
import { basisFields, dayField } from './rule-fields.ts';
import { pauseOptions, startOptions, unitOptions } from './rule-words.ts';

/** Quy tắc thời hạn: each row one version of a rule, in force in a period. A case keeps the version it came under. */
export const deadlineRules: CollectionConfig = {
  slug: 'deadline-rules',
  labels: {
    singular: label('Quy tắc thời hạn', 'Deadline rule'),
    plural: label('Quy tắc thời hạn', 'Deadline rules'),
  },
  admin: {
    group: label('Thời hạn pháp lý', 'Legal time limits'),
    useAsTitle: 'code',
    defaultColumns: ['code', 'name', 'amount', 'unit', 'validFrom', 'validTo', 'confidence'],
    description: label(
      'Khi quy định đổi: đặt ngày hết hiệu lực cho dòng cũ rồi thêm dòng mới. Vụ việc đã nhận giữ nguyên quy tắc của ngày nhận.',
      'When the law changes: end the old row and add a new one. Cases that have come keep the rule of the day they came.',
    ),
  },
  access: { read: readRules, create: changeRules, update: changeRules, delete: () => false },
  lockDocuments: false,
  defaultSort: 'code',
  hooks: { beforeChange: [guardRule] },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      index: true,
      maxLength: 40,
      label: label('Mã', 'Code'),
      admin: { description: label('Chữ hoa không dấu, số, gạch nối: HOI-DAP.', 'Capitals, digits, hyphens: HOI-DAP.') },
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 300, label: label('Tên', 'Name') },
    {
      type: 'row',
      fields: [
        { name: 'amount', type: 'number', required: true, min: 1, max: 1000, label: label('Thời hạn', 'Time limit') },
        {
          name: 'unit',
          type: 'select',
          required: true,
          defaultValue: 'WD',
          options: unitOptions,
          label: label('Đơn vị', 'Unit'),
        },
        {
          name: 'startEvent',
          type: 'select',
          required: true,
          defaultValue: 'received',
          options: startOptions,
          label: label('Bắt đầu tính', 'Begins'),
        },
        {
          name: 'pauseEvents',
          type: 'select',
          hasMany: true,
          options: pauseOptions,
          label: label('Tạm dừng khi', 'Pauses when'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'cutOff',
          type: 'text',
          label: label('Giờ chốt trong ngày', 'Cut-off time'),
          admin: {
            placeholder: '15:00',
            description: label(
              'Đến sau giờ này hoặc vào ngày nghỉ: tính từ đầu ngày làm việc tiếp theo. Để trống: không có.',
              'What comes later, or on a day off, counts from the beginning of the next working day. Empty: none.',
            ),
          },
        },
        {
          name: 'endsOnWorkingDay',
          type: 'checkbox',
          defaultValue: true,
          label: label(
            'Hết hạn vào ngày nghỉ thì lùi đến ngày làm việc tiếp theo',
            'What would end on a day off ends with the next working day',
          ),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('validFrom', 'Có hiệu lực từ', 'In force from', { required: true }),
        dayField('validTo', 'Đến hết ngày', 'Until and including'),
      ],
    },
    ...basisFields,
    {
      name: 'extensions',
      type: 'array',
      label: label('Gia hạn', 'Extensions'),
      labels: { singular: label('lần gia hạn', 'extension'), plural: label('gia hạn', 'extensions') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'code', type: 'text', required: true, maxLength: 40, label: label('Mã', 'Code') },
            {
              name: 'name',
              type: 'text',
              required: true,
              localized: true,
              maxLength: 300,
              label: label('Tên', 'Name'),
            },
            {
              name: 'amount',
              type: 'number',
              required: true,
              min: 1,
              max: 1000,
              label: label('Thêm (cùng đơn vị)', 'More (same unit)'),
            },
            {
              name: 'times',
              type: 'number',
              required: true,
              min: 1,
              max: 20,
              defaultValue: 1,
              label: label('Số lần', 'Times'),
            },
          ],
        },
        {
          name: 'legalBasis',
          type: 'textarea',
          required: true,
          maxLength: 500,
          label: label('Căn cứ pháp lý', 'Legal basis'),
        },
      ],
    },
    {
      name: 'tryIt',
      type: 'ui',
      admin: { components: { Field: '/case-work/try-deadline.tsx#TryDeadline' } },
    },
  ],
};
