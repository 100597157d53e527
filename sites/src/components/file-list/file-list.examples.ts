import { defineExamples } from '../example.ts';
import { longTitle, unbroken } from '../example-texts.ts';
import { fileList } from './file-list.ts';

export default defineExamples({
  title: { vi: 'Danh sách tệp', en: 'File list' },
  component: fileList,
  examples: [
    {
      name: { vi: 'Hai tệp', en: 'Two files' },
      props: (lang) => ({
        lang,
        files: [
          {
            href: '#quyet-dinh',
            name: '12-2026-QD-UBND.pdf',
            file: '12-2026-QD-UBND.pdf',
            mime: 'application/pdf',
            bytes: 1_284_000,
          },
          { href: '#mau-don', name: 'Mẫu đơn.docx', file: 'Mẫu đơn.docx', mime: 'application/msword', bytes: 42_000 },
        ],
      }),
    },
    {
      name: { vi: 'Tên tệp rất dài', en: 'Very long names' },
      props: (lang) => ({
        lang,
        files: [
          { href: '#phu-luc', name: unbroken, file: unbroken, mime: 'application/pdf', bytes: 48_200_000 },
          { href: '#toan-van', name: longTitle[lang], file: 'toan-van.pdf', mime: 'application/pdf', bytes: 300 },
        ],
      }),
    },
  ],
});
