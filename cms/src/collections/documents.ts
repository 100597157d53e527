import { documentRelations, documentTypes, validityStates } from '@lienthong/config/contracts/record';
import type { CollectionConfig } from 'payload';
import { internalField } from '../access/rules.ts';
import { articleEditor } from '../rich-text/editor.ts';
import { documentTypeNames, relationNames, validityNames } from '@lienthong/config/contracts/document-words';
import { itemCollection, itemFields, label } from './item-fields.ts';

/** Văn bản pháp luật và chỉ đạo điều hành. */
export const documents: CollectionConfig = itemCollection({
  slug: 'documents',
  labels: { singular: label('Văn bản', 'Legal document'), plural: label('Văn bản', 'Legal documents') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['number', 'title', 'type', 'issuer', 'issuedOn', 'languages', '_status'],
    description: label(
      'Văn bản quy phạm pháp luật và văn bản chỉ đạo điều hành. Tiêu đề là trích yếu.',
      'Legal and directing documents. The title is what the document is about.',
    ),
    components: { edit: { beforeDocumentControls: ['/word/import-word-button.tsx#ImportWordButton'] } },
  },
  fields: itemFields([
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          index: true,
          label: label('Số/ký hiệu', 'Number'),
          admin: {
            description: label(
              'Ví dụ 12/2026/QĐ-UBND. Để trống với tập hợp văn bản.',
              'Such as 12/2026/QĐ-UBND. Empty for a collection of texts.',
            ),
          },
        },
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'quyet-dinh',
          options: documentTypes.map((value) => ({ value, label: documentTypeNames[value] })),
          label: label('Loại văn bản', 'Type'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'issuer', type: 'text', index: true, label: label('Cơ quan ban hành', 'Issuer') },
        { name: 'field', type: 'text', index: true, label: label('Lĩnh vực', 'Field') },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'signer', type: 'text', label: label('Người ký', 'Signer') },
        { name: 'signerTitle', type: 'text', label: label('Chức vụ người ký', 'Signer’s post') },
      ],
    },
    {
      type: 'row',
      fields: (
        [
          ['issuedOn', 'Ngày ban hành', 'Issued on'],
          ['effectiveOn', 'Ngày hiệu lực', 'In force from'],
          ['expiresOn', 'Ngày hết hiệu lực', 'In force until'],
        ] as const
      ).map(([name, vi, en]) => ({
        name,
        type: 'date' as const,
        label: label(vi, en),
        admin: { date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'dd/MM/yyyy' } },
      })),
    },
    {
      name: 'validity',
      type: 'select',
      required: true,
      defaultValue: 'con',
      options: validityStates.map((value) => ({ value, label: validityNames[value] })),
      label: label('Tình trạng hiệu lực', 'Validity'),
      admin: {
        description: label(
          'Trang công khai còn xét thêm ngày hiệu lực và ngày hết hiệu lực.',
          'The public page also looks at the dates of entering and leaving force.',
        ),
      },
    },
    { name: 'body', type: 'richText', localized: true, editor: articleEditor, label: label('Toàn văn', 'Full text') },
    { name: 'files', type: 'upload', relationTo: 'media', hasMany: true, label: label('Tệp đính kèm', 'Files') },
    {
      name: 'related',
      type: 'array',
      label: label('Văn bản liên quan', 'Related documents'),
      labels: { singular: label('văn bản', 'document'), plural: label('văn bản', 'documents') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'relation',
              type: 'select',
              required: true,
              options: documentRelations.map((value) => ({ value, label: relationNames[value] })),
              label: label('Quan hệ', 'Relation'),
            },
            { name: 'number', type: 'text', required: true, label: label('Số/ký hiệu', 'Number') },
            {
              name: 'document',
              type: 'relationship',
              relationTo: 'documents',
              label: label('Văn bản trong hệ thống', 'Document in the system'),
            },
          ],
        },
      ],
    },
    { name: 'tags', type: 'text', hasMany: true, label: label('Từ khóa', 'Tags'), admin: { position: 'sidebar' } },
    { name: 'source', type: 'text', label: label('Nguồn', 'Source'), admin: { position: 'sidebar' } },
    { name: 'importKey', type: 'text', index: true, access: { read: internalField }, admin: { hidden: true } },
    { name: 'importRecord', type: 'json', access: { read: internalField }, admin: { hidden: true } },
  ]),
});
