import type { Field } from 'payload';
import { internalField } from '../access/rules.ts';
import { ownedByHooks } from './shared-item.ts';

const label = (vi: string, en: string) => ({ vi, en });

/** Đính chính: what was wrong and is put right, for all to see, for good. */
export const correctionFields: Field[] = [
  {
    name: 'corrections',
    type: 'array',
    label: label('Đính chính', 'Corrections'),
    labels: { singular: label('đính chính', 'correction'), plural: label('đính chính', 'corrections') },
    admin: {
      initCollapsed: true,
      description: label(
        'Nói rõ chỗ đã sai và điều đúng. Khi đã đăng thì không xóa, không sửa được nữa; chỉ có thể thêm.',
        'Say what was wrong and what is right. Once published it is neither removed nor changed; only added to.',
      ),
    },
    fields: [
      {
        name: 'at',
        type: 'date',
        required: true,
        label: label('Lúc', 'At'),
        defaultValue: () => new Date().toISOString(),
        admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
      },
      {
        name: 'text',
        type: 'textarea',
        localized: true,
        required: true,
        maxLength: 1000,
        label: label('Nội dung đính chính', 'Correction'),
      },
    ],
  },
  {
    name: 'publishedCorrections',
    type: 'json',
    access: { ...ownedByHooks, read: internalField },
    admin: { hidden: true },
  },
];
