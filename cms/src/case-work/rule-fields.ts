import type { Field } from 'payload';
import { label } from '../collections/item-fields.ts';
import { confidenceOptions } from './rule-words.ts';

/** A day of the calendar, kept as noon in Greenwich: the same day in Việt Nam and in every browser. */
export const dayField = (
  name: string,
  vi: string,
  en: string,
  more: { required?: true; unique?: true } = {},
): Field => ({
  name,
  type: 'date',
  index: true,
  ...more,
  label: label(vi, en),
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
});

export const basisFields: Field[] = [
  {
    name: 'legalBasis',
    type: 'textarea',
    required: true,
    maxLength: 500,
    label: label('Căn cứ pháp lý', 'Legal basis'),
  },
  {
    name: 'confidence',
    type: 'select',
    required: true,
    defaultValue: 'L',
    options: confidenceOptions,
    label: label('Độ tin cậy', 'Confidence'),
    admin: {
      description: label(
        'Thấp: phải xác nhận trước khi địa phương dựa vào.',
        'Low: to be confirmed before a province relies on it.',
      ),
    },
  },
];
