import type { CollectionConfig } from 'payload';
import { refuse } from '../access/refuse.ts';
import { placeInOneLanguage } from '../languages/require-one-language.ts';
import { articleEditor } from '../rich-text/editor.ts';
import { itemCollection, itemFields, label } from './item-fields.ts';

const moment = { date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy HH:mm' } };

/** Sự kiện. */
const base = itemCollection({
  slug: 'events',
  labels: { singular: label('Sự kiện', 'Event'), plural: label('Sự kiện', 'Events') },
  admin: {
    group: label('Nội dung', 'Content'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'place', 'portal', 'languages', '_status'],
    description: label(
      'Hội nghị, lễ hội, buổi tiếp công dân mà người dân có thể dự hoặc cần biết.',
      'Meetings, festivals and reception days that people may attend or should know.',
    ),
  },
  fields: itemFields([
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          index: true,
          label: label('Bắt đầu', 'Starts'),
          admin: moment,
        },
        { name: 'endsAt', type: 'date', required: true, label: label('Kết thúc', 'Ends'), admin: moment },
      ],
    },
    {
      name: 'place',
      type: 'text',
      localized: true,
      required: true,
      validate: placeInOneLanguage,
      label: label('Địa điểm', 'Place'),
    },
    { name: 'body', type: 'richText', localized: true, editor: articleEditor, label: label('Nội dung', 'Text') },
    { name: 'image', type: 'upload', relationTo: 'media', label: label('Ảnh', 'Picture') },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      label: label('Chuyên mục', 'Category'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'tags',
      type: 'text',
      hasMany: true,
      label: label('Từ khóa', 'Tags'),
      admin: {
        position: 'sidebar',
        description: label(
          'Từ khóa lich-cong-tac đưa sự kiện vào lịch công tác tuần của lãnh đạo.',
          'The tag lich-cong-tac puts an event into the leaders’ week.',
        ),
      },
    },
  ]),
});

export const events: CollectionConfig = {
  ...base,
  defaultSort: '-startsAt',
  hooks: {
    ...base.hooks,
    beforeValidate: [
      ...(base.hooks?.beforeValidate ?? []),
      ({ data, originalDoc, req }) => {
        const start = data?.['startsAt'] ?? originalDoc?.['startsAt'];
        const end = data?.['endsAt'] ?? originalDoc?.['endsAt'];
        if (start && end && new Date(end) <= new Date(start)) refuse('LT-EVENT-001', req);
        return data;
      },
    ],
  },
};
