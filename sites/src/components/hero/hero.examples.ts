import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import { longTitle } from '../example-texts.ts';
import Hero from './hero.astro';

const task = (title: string, text: string) => ({ href: '#viec', title, text, icon: 'document' as const });

export default defineExamples({
  title: { vi: 'Đầu trang chủ: tìm kiếm và việc thường làm', en: 'Hero: search and tasks' },
  frame: 'page',
  component: Hero,
  examples: [
    {
      name: { vi: 'Có ba việc', en: 'Three tasks' },
      props: (lang) => ({
        store: exampleStore(lang),
        heading: { vi: 'Hôm nay bạn cần làm gì?', en: 'What do you need today?' }[lang],
        intro: { vi: 'Nơi người dân hỏi việc và tra cứu.', en: 'Where residents ask and look up.' }[lang],
        tasks: [1, 2, 3].map((at) =>
          task({ vi: `Việc ${at}`, en: `Task ${at}` }[lang], longTitle[lang].slice(0, 40 * at)),
        ),
      }),
    },
    {
      name: { vi: 'Tên rất dài, không có việc', en: 'A very long name, no tasks' },
      props: (lang) => ({ store: exampleStore(lang), heading: longTitle[lang], intro: '', tasks: [] }),
    },
  ],
});
