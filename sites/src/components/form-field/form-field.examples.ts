import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { formField, type FormField } from './form-field.ts';

export default defineExamples<FormField>({
  title: { vi: 'Ô nhập', en: 'Form field' },
  component: formField,
  examples: [
    {
      name: { vi: 'Một dòng, có gợi ý', en: 'One line with a hint' },
      props: (lang) => ({
        kind: 'tel',
        id: 'dien-thoai',
        label: { vi: 'Số điện thoại', en: 'Phone number' }[lang],
        hint: { vi: 'Chúng tôi chỉ gọi khi hồ sơ thiếu giấy tờ.', en: 'We only call when papers are missing.' }[lang],
        autocomplete: 'tel',
      }),
    },
    {
      name: { vi: 'Có lỗi', en: 'With an error' },
      props: (lang) => ({
        kind: 'text',
        id: 'ho-ten',
        label: { vi: 'Họ và tên', en: 'Full name' }[lang],
        error: { vi: 'Hãy ghi họ và tên như trên giấy tờ.', en: 'Enter your name as it is on your papers.' }[lang],
        value: signs,
        autocomplete: 'name',
      }),
    },
    {
      name: { vi: 'Nhiều dòng, không bắt buộc', en: 'Several lines, optional' },
      props: (lang) => ({
        kind: 'long-text',
        id: 'noi-dung',
        label: longTitle[lang],
        optional: { vi: 'không bắt buộc', en: 'optional' }[lang],
        value: longTitle[lang],
        maxLength: 5000,
      }),
    },
    {
      name: { vi: 'Chọn một', en: 'Choose one' },
      props: (lang) => ({
        kind: 'select',
        id: 'don-vi-chon',
        label: { vi: 'Nơi ở', en: 'Where you live' }[lang],
        none: { vi: 'Chọn phường, xã', en: 'Choose a ward or commune' }[lang],
        choices: ['Thuận Hóa', 'Phú Xuân', 'Chân Mây – Lăng Cô'].map((label) => ({ value: label, label })),
        error: { vi: 'Hãy chọn phường, xã.', en: 'Choose a ward or commune.' }[lang],
      }),
    },
    {
      name: { vi: 'Ngày', en: 'Date' },
      props: (lang) => ({
        kind: 'date',
        id: 'ngay-sinh',
        label: { vi: 'Ngày sinh', en: 'Date of birth' }[lang],
        value: '1990-02-28',
        autocomplete: 'bday',
      }),
    },
    {
      name: { vi: 'Tệp', en: 'File' },
      props: (lang) => ({
        kind: 'file',
        id: 'giay-to',
        label: { vi: 'Ảnh chụp giấy tờ', en: 'Photo of your papers' }[lang],
        hint: { vi: 'JPG, PNG hoặc PDF, tối đa 10 MB.', en: 'JPG, PNG or PDF, at most 10 MB.' }[lang],
      }),
    },
  ],
});
