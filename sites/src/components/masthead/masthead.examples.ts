import { defineExamples } from '../example.ts';
import { exampleFrame } from '../example-province/example-frame.ts';
import { longTitle } from '../example-texts.ts';
import Masthead from './masthead.astro';

export default defineExamples({
  title: { vi: 'Đầu trang và vị trí trong cây', en: 'Masthead and place in the tree' },
  frame: 'page',
  component: Masthead,
  examples: [
    {
      name: { vi: 'Thành phố, trang chủ', en: 'The city, home page' },
      props: (lang) => ({ view: exampleFrame(lang), home: true }),
    },
    {
      name: { vi: 'Phường, trang trong', en: 'A ward, inner page' },
      props: (lang) => ({ view: exampleFrame(lang, { portal: 'thuan-hoa' }), home: false }),
    },
    {
      name: { vi: 'Tên rất dài', en: 'A very long name' },
      props: (lang) => ({ view: exampleFrame(lang, { portal: 'lang-co', changes: { name: longTitle } }), home: false }),
    },
  ],
});
