import type { Field } from 'payload';
import { label } from '../collections/item-fields.ts';

/** Of an article that came from another body's feed: where it stands there, and its name in the feed. Set by the worker alone. */
export const outsideFields: Field[] = [
  {
    name: 'external',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    label: label('Lấy từ (trang gốc)', 'Taken from (original page)'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data['external']),
      description: label(
        'Tin lấy tự động từ nguồn của cơ quan: sửa ở nguồn, không sửa ở đây. Có thể gỡ xuống; khi đó tin không được lấy lại.',
        'Taken from the feed of its body: corrected there, not here. It can be taken down; then it is not taken again.',
      ),
    },
  },
  {
    name: 'feedGuid',
    type: 'text',
    index: true,
    access: { create: () => false, read: () => false, update: () => false },
    admin: { hidden: true },
  },
];
