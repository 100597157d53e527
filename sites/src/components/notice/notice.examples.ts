import { defineExamples } from '../example.ts';
import { longTitle, paragraphs } from '../example-texts.ts';
import { notice } from './notice.ts';

const kinds = {
  info: { vi: 'Cần biết', en: 'Good to know' },
  warning: { vi: 'Xin lưu ý', en: 'Please note' },
  success: { vi: 'Đã xong', en: 'Done' },
  error: { vi: 'Chưa được', en: 'Not possible' },
} as const;

export default defineExamples({
  title: { vi: 'Lời nhắn', en: 'Notice' },
  component: notice,
  examples: [
    ...(['info', 'warning', 'success', 'error'] as const).map((kind) => ({
      name: kinds[kind],
      props: (lang: 'vi' | 'en') => ({ kind, title: kinds[kind][lang], html: paragraphs(lang, 1) }),
    })),
    {
      name: { vi: 'Không tiêu đề', en: 'Without a title' },
      props: (lang) => ({ html: paragraphs(lang, 1) }),
    },
    {
      name: { vi: 'Rất dài', en: 'Very long' },
      props: (lang) => ({ kind: 'warning', title: longTitle[lang], html: paragraphs(lang, 3) }),
    },
  ],
});
