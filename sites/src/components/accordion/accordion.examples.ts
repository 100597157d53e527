import { defineExamples } from '../example.ts';
import { longTitle, paragraphs } from '../example-texts.ts';
import { accordion } from './accordion.ts';

export default defineExamples({
  title: { vi: 'Mục mở ra, gấp lại', en: 'Accordion' },
  component: accordion,
  examples: [
    {
      name: { vi: 'Ba mục, mục đầu mở sẵn', en: 'Three parts, the first open' },
      props: (lang) => ({
        items: [
          {
            title: { vi: 'Cần mang theo giấy tờ gì?', en: 'Which papers do I bring?' }[lang],
            html: paragraphs(lang, 1),
            open: true,
          },
          { title: { vi: 'Mất bao lâu?', en: 'How long does it take?' }[lang], html: paragraphs(lang, 1) },
          { title: { vi: 'Lệ phí', en: 'Fees' }[lang], html: paragraphs(lang, 2) },
        ],
      }),
    },
    {
      name: { vi: 'Tên mục rất dài', en: 'A very long title' },
      props: (lang) => ({
        items: [
          { title: longTitle[lang], html: paragraphs(lang, 2) },
          { title: { vi: 'Ngắn', en: 'Short' }[lang], html: paragraphs(lang, 1) },
        ],
      }),
    },
  ],
});
