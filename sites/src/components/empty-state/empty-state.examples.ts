import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import { longTitle } from '../example-texts.ts';
import { emptyState } from './empty-state.ts';
import { readEmpty } from './read-empty.ts';

export default defineExamples({
  title: { vi: 'Chưa có nội dung', en: 'Empty state' },
  component: emptyState,
  examples: [
    { name: { vi: 'Chưa có tin', en: 'No news yet' }, props: (lang) => readEmpty(exampleStore(lang), 'news') },
    {
      name: { vi: 'Chưa có văn bản, cổng phường', en: 'No documents yet, a ward' },
      props: (lang) => readEmpty(exampleStore(lang, { portal: 'vy-da' }), 'documents'),
    },
    {
      name: { vi: 'Lời rất dài, không có gì thay', en: 'Very long, nothing instead' },
      props: (lang) => ({ lang, said: longTitle[lang], links: [] }),
    },
  ],
});
