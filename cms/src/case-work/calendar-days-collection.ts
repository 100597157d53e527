import type { CollectionConfig } from 'payload';
import { label } from '../collections/item-fields.ts';
import { changeRules, readRules } from './case-access.ts';
import { guardDay, recountAfterChange, recountAfterRemoval } from './guard-rule-hooks.ts';
import { basisFields, dayField } from './rule-fields.ts';
import { dayKindOptions } from './rule-words.ts';

/** Lịch ngày làm việc: the days that differ from the ordinary week, from the yearly notice. */
export const calendarDays: CollectionConfig = {
  slug: 'calendar-days',
  labels: {
    singular: label('Ngày trong lịch làm việc', 'Day of the working calendar'),
    plural: label('Lịch ngày làm việc', 'Working calendar'),
  },
  admin: {
    group: label('Thời hạn pháp lý', 'Legal time limits'),
    useAsTitle: 'name',
    defaultColumns: ['date', 'kind', 'name', 'legalBasis', 'confidence'],
    description: label(
      'Chỉ ghi những ngày khác tuần làm việc thường (thứ hai đến thứ sáu). Đổi lịch thì hạn của vụ việc đang xử lý được tính lại và ghi vào lịch sử.',
      'Only days that differ from the ordinary week (Monday to Friday). When it changes, the due dates of open cases are counted again and noted in their history.',
    ),
  },
  access: { read: readRules, create: changeRules, update: changeRules, delete: changeRules },
  lockDocuments: false,
  defaultSort: 'date',
  hooks: {
    beforeValidate: [guardDay],
    afterChange: [recountAfterChange],
    afterDelete: [recountAfterRemoval],
  },
  fields: [
    dayField('date', 'Ngày', 'Day', { required: true, unique: true }),
    { name: 'kind', type: 'select', required: true, options: dayKindOptions, label: label('Loại ngày', 'Kind of day') },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 300, label: label('Tên', 'Name') },
    ...basisFields,
  ],
};
