import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import Corrections from './corrections.astro';

export default defineExamples({
  title: { vi: 'Đính chính', en: 'Corrections' },
  component: Corrections,
  examples: [
    {
      name: { vi: 'Một đính chính', en: 'One correction' },
      props: (lang) => ({
        lang,
        corrections: [
          { at: '2026-11-21T03:00:00.000Z', text: { vi: 'Sửa giờ bắt đầu thành 8:00.', en: 'It starts at 8:00.' } },
        ],
      }),
    },
    {
      name: { vi: 'Hai, một rất dài và chỉ có tiếng Việt', en: 'Two, one very long and in Vietnamese alone' },
      props: (lang) => ({
        lang,
        corrections: [
          { at: '2026-11-21T03:00:00.000Z', text: longTitle },
          { at: '2026-11-22T03:00:00.000Z', text: { vi: 'Sửa tên đường.', en: null } },
        ],
      }),
    },
  ],
});
