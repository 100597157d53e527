import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import ContactCard from './contact-card.astro';

export default defineExamples({
  title: { vi: 'Giờ làm việc và liên hệ', en: 'Hours and contact' },
  component: ContactCard,
  examples: [
    {
      name: { vi: 'Đầy đủ', en: 'In full' },
      props: (lang) => ({ store: exampleStore(lang, { portal: 'thuan-hoa' }) }),
    },
    {
      name: { vi: 'Chỉ có địa chỉ', en: 'An address alone' },
      props: (lang) => ({
        store: exampleStore(lang, { portal: 'thuan-hoa', changes: { hours: [], phone: null, email: null } }),
      }),
    },
  ],
});
