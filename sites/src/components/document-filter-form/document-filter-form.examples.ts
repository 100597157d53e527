import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { emptyFilter } from '../../route/document-filter.ts';
import DocumentFilterForm from './document-filter-form.astro';

export default defineExamples({
  title: { vi: 'Lọc văn bản', en: 'Document filter' },
  component: DocumentFilterForm,
  examples: [
    {
      name: { vi: 'Có chọn, tên cơ quan rất dài', en: 'With a choice and a very long issuer' },
      props: (lang) => ({
        lang,
        filter: { ...emptyFilter, year: '2026' },
        choices: {
          type: [{ value: 'quyet-dinh', label: { vi: 'Quyết định', en: 'Decision' }[lang], count: 12 }],
          issuer: [{ value: 'a', label: longTitle[lang], count: 3 }],
          field: [],
          year: [{ value: '2026', label: '2026', count: 15 }],
          validity: [],
        },
      }),
    },
  ],
});
