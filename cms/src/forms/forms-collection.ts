import type { CollectionConfig, Condition, Field } from 'payload';
import { changeStructure, createStructure, readForms } from '../access/rules.ts';
import { guardItem } from '../access/guard-item-hooks.ts';
import { label, portalField } from '../collections/item-fields.ts';
import { recordChange, recordRemoval } from '../outbox/record-change.ts';
import { checkForm } from './check-form-hook.ts';

const asks =
  (...kinds: string[]): Condition =>
  (_, row) =>
    kinds.includes(String((row as { kind?: unknown } | undefined)?.kind));
const limit = (name: 'least' | 'most', vi: string, en: string): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 20_000,
  label: label(vi, en),
  admin: { condition: asks('shortText', 'longText'), width: '50%' },
});

/** One question of a form. */
const question: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: [
      { value: 'shortText', label: label('Một dòng chữ', 'One line') },
      { value: 'longText', label: label('Nhiều dòng chữ', 'Several lines') },
      { value: 'choice', label: label('Chọn trong danh sách', 'Choice') },
      { value: 'phone', label: label('Số điện thoại', 'Telephone') },
      { value: 'email', label: label('Thư điện tử', 'E-mail') },
      { value: 'unit', label: label('Phường, xã bên dưới', 'Ward or commune below') },
      { value: 'consent', label: label('Đồng ý', 'Consent') },
    ],
    label: label('Kiểu', 'Kind'),
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 40,
    label: label('Tên dữ liệu', 'Name in the data'),
    admin: {
      description: label(
        'Chữ thường không dấu. Hồ sơ hiểu các tên: title, text, field, place, unit, name, address, phone, email, public.',
        'Lower-case letters. Cases understand: title, text, field, place, unit, name, address, phone, email, public.',
      ),
    },
  },
  { name: 'label', type: 'text', localized: true, required: true, maxLength: 300, label: label('Câu hỏi', 'Question') },
  { name: 'hint', type: 'text', localized: true, maxLength: 500, label: label('Gợi ý', 'Hint') },
  { name: 'required', type: 'checkbox', defaultValue: true, label: label('Bắt buộc', 'Required') },
  {
    type: 'row',
    fields: [
      limit('least', 'Ít nhất (ký tự)', 'At least (characters)'),
      limit('most', 'Nhiều nhất (ký tự)', 'At most (characters)'),
    ],
  },
  {
    name: 'several',
    type: 'checkbox',
    defaultValue: false,
    label: label('Chọn được nhiều mục', 'Several may be chosen'),
    admin: { condition: asks('choice') },
  },
  {
    name: 'options',
    type: 'array',
    label: label('Các mục để chọn', 'Choices'),
    labels: { singular: label('mục', 'choice'), plural: label('mục', 'choices') },
    admin: { condition: asks('choice') },
    fields: [
      { name: 'value', type: 'text', required: true, maxLength: 64, label: label('Tên dữ liệu', 'Name in the data') },
      { name: 'label', type: 'text', localized: true, required: true, label: label('Tên', 'Label') },
    ],
  },
];

/** Biểu mẫu: what citizens fill in. It serves its portal and those below that have none of the kind of their own. */
export const forms: CollectionConfig = {
  slug: 'forms',
  labels: { singular: label('Biểu mẫu', 'Form'), plural: label('Biểu mẫu', 'Forms') },
  admin: {
    group: label('Cấu trúc', 'Structure'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'portal', 'state', 'updatedAt'],
    description: label(
      'Biểu mẫu của một cổng dùng cho mọi cổng bên dưới chưa có biểu mẫu cùng loại; cổng nào nhận thư gửi từ trang của cổng đó. Mỗi lần sửa là một phiên bản mới: người đang điền được báo và xem lại.',
      'A form serves every portal below that has none of the kind; each portal receives what is sent from its own page. Each change is a new version: whoever is filling it in is told and looks it over.',
    ),
  },
  access: { read: readForms, create: createStructure, update: changeStructure, delete: changeStructure },
  hooks: { beforeChange: [guardItem, checkForm], afterChange: [recordChange], afterDelete: [recordRemoval] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'questions', label: label('Hỏi đáp', 'Questions') },
        { value: 'reports', label: label('Phản ánh hiện trường', 'Field reports') },
      ],
      label: label('Loại hồ sơ', 'Kind of case'),
      admin: { position: 'sidebar' },
    },
    portalField,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: label('Đang soạn', 'Being written') },
        { value: 'open', label: label('Đang mở', 'Open') },
        { value: 'closed', label: label('Không nhận', 'Not received') },
      ],
      label: label('Tình trạng', 'State'),
      admin: {
        position: 'sidebar',
        description: label(
          'Đang soạn: chưa ai thấy. Không nhận: cổng này và các cổng bên dưới không nhận loại này, kể cả bằng biểu mẫu của cấp trên.',
          'Being written: nobody sees it. Not received: this portal and those below do not take this kind, by no form from above either.',
        ),
      },
    },
    { name: 'title', type: 'text', localized: true, required: true, maxLength: 200, label: label('Tên', 'Title') },
    { name: 'lead', type: 'textarea', localized: true, maxLength: 600, label: label('Lời dẫn', 'Lead') },
    {
      name: 'purpose',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 2000,
      label: label('Thông báo mục đích xử lý dữ liệu', 'Purpose notice'),
      admin: {
        description: label(
          'Dữ liệu được dùng vào việc gì, ai xem, căn cứ nào. Hiện phía trên các câu hỏi; thời gian lưu được ghi thêm tự động.',
          'What the data are used for, who sees them, on which basis. Stands above the questions; how long they are kept is added.',
        ),
      },
    },
    {
      name: 'retentionDays',
      type: 'number',
      required: true,
      min: 1,
      max: 36_500,
      defaultValue: 1825,
      label: label('Thời gian lưu (ngày)', 'Kept for (days)'),
    },
    {
      name: 'questions',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 60,
      label: label('Các câu hỏi', 'Questions'),
      labels: { singular: label('câu hỏi', 'question'), plural: label('câu hỏi', 'questions') },
      fields: question,
    },
  ],
};
