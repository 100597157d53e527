import { defineExamples } from '../example.ts';
import { longTitle, paragraphs } from '../example-texts.ts';
import { summaryList } from './summary-list.ts';

export default defineExamples({
  title: { vi: 'Bảng tóm tắt', en: 'Summary list' },
  component: summaryList,
  examples: [
    {
      name: { vi: 'Thông tin ngắn', en: 'Short facts' },
      props: (lang) => ({
        rows: [
          { key: { vi: 'Nơi nộp', en: 'Where' }[lang], html: { vi: 'Bộ phận một cửa', en: 'One-stop counter' }[lang] },
          { key: { vi: 'Điện thoại', en: 'Phone' }[lang], html: '<a href="tel:02343822222">0234 3822 222</a>' },
          { key: { vi: 'Hạn nộp', en: 'By' }[lang], html: '30/11/2026' },
        ],
      }),
    },
    {
      name: { vi: 'Nội dung dài', en: 'Long contents' },
      props: (lang) => ({
        rows: [
          { key: { vi: 'Căn cứ', en: 'Basis' }[lang], html: longTitle[lang] },
          { key: longTitle[lang].split(' ').slice(0, 10).join(' '), html: paragraphs(lang, 2) },
        ],
      }),
    },
  ],
});
