import type { Block, CollectionConfig } from 'payload';
import { articleEditor } from '../rich-text/editor.ts';
import { englishAddress } from './english-address.ts';
import { itemCollection, itemFields, label } from './item-fields.ts';

const blockTitle = {
  name: 'title',
  type: 'text' as const,
  localized: true,
  required: true,
  label: label('Tiêu đề khối', 'Title of the block'),
};

const blocks: Block[] = [
  {
    slug: 'text',
    labels: { singular: label('Văn bản', 'Text'), plural: label('Văn bản', 'Texts') },
    fields: [
      { name: 'body', type: 'richText', localized: true, editor: articleEditor, label: label('Nội dung', 'Text') },
    ],
  },
  {
    slug: 'callout',
    labels: { singular: label('Lưu ý', 'Callout'), plural: label('Lưu ý', 'Callouts') },
    fields: [
      {
        name: 'tone',
        type: 'select',
        required: true,
        defaultValue: 'info',
        options: [
          { value: 'info', label: label('Thông tin', 'Information') },
          { value: 'warning', label: label('Cảnh báo', 'Warning') },
          { value: 'success', label: label('Kết quả tốt', 'Success') },
        ],
        label: label('Sắc thái', 'Tone'),
      },
      blockTitle,
      { name: 'text', type: 'textarea', localized: true, required: true, label: label('Nội dung', 'Text') },
    ],
  },
  {
    slug: 'links',
    labels: { singular: label('Danh sách liên kết', 'Links'), plural: label('Danh sách liên kết', 'Links') },
    fields: [
      blockTitle,
      {
        name: 'links',
        type: 'array',
        label: label('Liên kết', 'Links'),
        fields: [
          { name: 'label', type: 'text', localized: true, required: true, label: label('Tên', 'Label') },
          { name: 'url', type: 'text', required: true, label: label('Địa chỉ', 'Address') },
          englishAddress,
          { name: 'description', type: 'text', localized: true, label: label('Mô tả', 'Description') },
        ],
      },
    ],
  },
  {
    slug: 'picture',
    labels: { singular: label('Ảnh', 'Picture'), plural: label('Ảnh', 'Pictures') },
    fields: [
      { name: 'media', type: 'upload', relationTo: 'media', required: true, label: label('Ảnh', 'Picture') },
      { name: 'caption', type: 'text', localized: true, label: label('Chú thích', 'Caption') },
    ],
  },
  {
    slug: 'people',
    labels: { singular: label('Cán bộ', 'People'), plural: label('Cán bộ', 'People') },
    fields: [
      blockTitle,
      { name: 'leadersOnly', type: 'checkbox', defaultValue: false, label: label('Chỉ lãnh đạo', 'Leaders only') },
    ],
  },
  {
    slug: 'contact',
    labels: { singular: label('Liên hệ', 'Contact'), plural: label('Liên hệ', 'Contacts') },
    fields: [blockTitle],
  },
];

/** Trang giới thiệu và các trang cố định khác. */
export const pages: CollectionConfig = itemCollection({
  slug: 'pages',
  labels: { singular: label('Trang', 'Page'), plural: label('Trang', 'Pages') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'portal', 'languages', '_status', 'updatedAt'],
    description: label(
      'Các trang ít thay đổi: giới thiệu, chức năng, lịch sử, liên hệ.',
      'Pages that seldom change: about, functions, history, contact.',
    ),
  },
  fields: itemFields([
    { name: 'lead', type: 'textarea', localized: true, label: label('Lời dẫn', 'Introduction') },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Ảnh', 'Picture') },
    {
      name: 'blocks',
      type: 'blocks',
      blocks,
      label: label('Các khối nội dung', 'Blocks'),
      labels: { singular: label('khối', 'block'), plural: label('khối', 'blocks') },
    },
    { name: 'order', type: 'number', defaultValue: 0, label: label('Thứ tự', 'Order'), admin: { position: 'sidebar' } },
  ]),
});
