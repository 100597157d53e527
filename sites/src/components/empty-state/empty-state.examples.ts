import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import EmptyState from './empty-state.astro';

export default defineExamples({
  title: { vi: 'Chưa có nội dung', en: 'Empty state' },
  component: EmptyState,
  examples: [
    {
      name: { vi: 'Chưa có tin', en: 'No news yet' },
      props: (lang) => ({ store: exampleStore(lang), of: 'news' as const }),
    },
    {
      name: { vi: 'Chưa có văn bản, cổng phường', en: 'No documents yet, a ward' },
      props: (lang) => ({ store: exampleStore(lang, { portal: 'vy-da' }), of: 'documents' as const }),
    },
  ],
});
