import { mostNewest } from '@lienthong/config/contracts/page-blocks';
import type { Block, Field, UploadField, Where } from 'payload';
import { articleEditor } from '../rich-text/editor.ts';
import { englishAddress } from './english-address.ts';
import { label } from './item-fields.ts';

const names = (vi: string, en: string) => ({ singular: label(vi, en), plural: label(vi, en) });
const titleField = {
  name: 'title',
  type: 'text' as const,
  localized: true,
  maxLength: 300,
  label: label('Tiêu đề khối', 'Title of the block'),
};
const mustTitle: Field = { ...titleField, required: true };
const mayTitle: Field = {
  ...titleField,
  admin: { description: label('Để trống nếu không cần.', 'Leave it empty where none is needed.') },
};
const upload = (name: string, vi: string, en: string, filterOptions: Where, more: Partial<UploadField> = {}): Field =>
  ({ name, type: 'upload', relationTo: 'media', filterOptions, label: label(vi, en), ...more }) as UploadField;
const pictures: Where = { mimeType: { contains: 'image/' } };
const captions: Where = { mimeType: { equals: 'text/vtt' } };
const captionField: Field = { name: 'caption', type: 'text', localized: true, label: label('Chú thích', 'Caption') };
const textField = (name: string, vi: string, en: string, description?: { vi: string; en: string }): Field => ({
  name,
  type: 'richText',
  localized: true,
  editor: articleEditor,
  label: label(vi, en),
  ...(description ? { admin: { description } } : {}),
});
/** Headings with a text each, for an accordion and for tabs. */
const parts = (maxRows: number): Field => ({
  name: 'parts',
  type: 'array',
  minRows: 1,
  maxRows,
  required: true,
  label: label('Các phần', 'Parts'),
  labels: names('Phần', 'Part'),
  admin: { components: { RowLabel: '/collections/row-heading.tsx#RowHeading' } },
  fields: [
    {
      name: 'heading',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 300,
      label: label('Tên phần', 'Heading'),
    },
    textField('body', 'Nội dung', 'Text'),
  ],
});

/** What editors compose pages from. Each is projected by `publishing/project-block.ts`. */
export const pageBlocks: Block[] = [
  {
    slug: 'text',
    labels: names('Văn bản', 'Text'),
    fields: [textField('body', 'Nội dung', 'Text')],
  },
  {
    slug: 'callout',
    labels: names('Lưu ý', 'Notice'),
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
      mustTitle,
      { name: 'text', type: 'textarea', localized: true, required: true, label: label('Nội dung', 'Text') },
    ],
  },
  {
    slug: 'accordion',
    labels: names('Mục mở ra, gấp lại', 'Accordion'),
    fields: [mayTitle, parts(60)],
  },
  {
    slug: 'tabs',
    labels: names('Thẻ', 'Tabs'),
    fields: [mayTitle, parts(8)],
  },
  {
    slug: 'summary',
    labels: names('Bảng tóm tắt', 'Summary list'),
    fields: [
      mayTitle,
      {
        name: 'rows',
        type: 'array',
        minRows: 1,
        maxRows: 60,
        required: true,
        label: label('Các dòng', 'Rows'),
        labels: names('Dòng', 'Row'),
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'term',
                type: 'text',
                localized: true,
                required: true,
                label: label('Mục', 'Name'),
                admin: { width: '33%' },
              },
              {
                name: 'value',
                type: 'textarea',
                localized: true,
                required: true,
                label: label('Nội dung', 'Value'),
                admin: { width: '67%' },
              },
            ],
          },
        ],
      },
    ],
  },
  {
    slug: 'links',
    labels: names('Danh sách liên kết', 'Links'),
    fields: [
      mustTitle,
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
    slug: 'files',
    labels: names('Danh sách tệp', 'File list'),
    fields: [
      mayTitle,
      {
        name: 'files',
        type: 'array',
        minRows: 1,
        maxRows: 100,
        required: true,
        label: label('Tệp', 'Files'),
        labels: names('Tệp', 'File'),
        fields: [
          upload('media', 'Tệp', 'File', {}, { required: true }),
          {
            name: 'label',
            type: 'text',
            localized: true,
            label: label('Tên hiện ra', 'Name shown'),
            admin: { description: label('Để trống: tên của tệp.', 'Empty: the file’s own name.') },
          },
        ],
      },
    ],
  },
  {
    slug: 'picture',
    labels: names('Ảnh', 'Picture'),
    fields: [upload('media', 'Ảnh', 'Picture', pictures, { required: true }), captionField],
  },
  {
    slug: 'gallery',
    labels: names('Bộ ảnh', 'Picture gallery'),
    fields: [
      mayTitle,
      {
        name: 'pictures',
        type: 'array',
        minRows: 1,
        maxRows: 60,
        required: true,
        label: label('Ảnh', 'Pictures'),
        labels: names('Ảnh', 'Picture'),
        fields: [upload('media', 'Ảnh', 'Picture', pictures, { required: true }), captionField],
      },
    ],
  },
  {
    slug: 'video',
    labels: names('Video', 'Video'),
    fields: [
      mustTitle,
      upload('media', 'Tệp video (MP4)', 'Video file (MP4)', { mimeType: { equals: 'video/mp4' } }, { required: true }),
      upload('poster', 'Ảnh chờ', 'Picture before it plays', pictures),
      {
        type: 'row',
        fields: [
          upload('captionsVi', 'Phụ đề tiếng Việt (WebVTT)', 'Vietnamese captions (WebVTT)', captions),
          upload('captionsEn', 'Phụ đề tiếng Anh (WebVTT)', 'English captions (WebVTT)', captions),
        ],
      },
      textField(
        'transcript',
        'Lời của video',
        'Transcript',
        label(
          'Những gì được nói và cho thấy, cho người không nghe, không xem được.',
          'What is said and shown, for those who cannot hear or see it.',
        ),
      ),
    ],
  },
  {
    slug: 'newest',
    labels: names('Tin mới nhất', 'Newest items'),
    fields: [
      mayTitle,
      {
        type: 'row',
        fields: [
          {
            name: 'of',
            type: 'select',
            required: true,
            defaultValue: 'news',
            options: [
              { value: 'news', label: label('Tin tức', 'News') },
              { value: 'notices', label: label('Thông báo', 'Notices') },
              { value: 'documents', label: label('Văn bản', 'Documents') },
              { value: 'events', label: label('Sự kiện sắp tới', 'Coming events') },
            ],
            label: label('Loại', 'Kind'),
            admin: { width: '50%' },
          },
          {
            name: 'count',
            type: 'number',
            required: true,
            defaultValue: 5,
            min: 1,
            max: mostNewest,
            label: label('Số mục', 'How many'),
            admin: { width: '50%' },
          },
        ],
      },
      {
        name: 'category',
        type: 'relationship',
        relationTo: 'categories',
        label: label('Chỉ chuyên mục', 'Only the category'),
        admin: {
          condition: (_data, siblings) => siblings['of'] !== 'documents',
          description: label('Để trống: mọi chuyên mục.', 'Empty: any.'),
        },
      },
    ],
  },
  {
    slug: 'people',
    labels: names('Cán bộ', 'People'),
    fields: [
      mustTitle,
      { name: 'leadersOnly', type: 'checkbox', defaultValue: false, label: label('Chỉ lãnh đạo', 'Leaders only') },
    ],
  },
  { slug: 'contact', labels: names('Liên hệ', 'Contact'), fields: [mustTitle] },
];
