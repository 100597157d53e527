import { words } from '../../words/words.ts';
import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { sectionHead } from './section-head.ts';

export default defineExamples({
  title: { vi: 'Đầu mục', en: 'Section head' },
  component: sectionHead,
  examples: [
    {
      name: { vi: 'Có liên kết đến tất cả', en: 'With a link to all' },
      props: (lang) => ({
        id: 'tin',
        heading: words[lang].news,
        more: { href: '#tat-ca', text: words[lang].all, of: words[lang].news },
      }),
    },
    {
      name: { vi: 'Tên rất dài', en: 'A very long heading' },
      props: (lang) => ({
        id: 'dai',
        heading: longTitle[lang],
        more: { href: '#tat-ca', text: words[lang].all, of: longTitle[lang] },
      }),
    },
    {
      name: { vi: 'Không liên kết', en: 'Without a link' },
      props: (lang) => ({ id: 'mot-minh', heading: words[lang].contact }),
    },
  ],
});
