import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { errorSummary } from './error-summary.ts';

export default defineExamples({
  title: { vi: 'Tóm tắt lỗi', en: 'Error summary' },
  component: errorSummary,
  examples: [
    {
      name: { vi: 'Hai lỗi', en: 'Two errors' },
      props: (lang) => ({
        lang,
        errors: [
          { id: 'ho-ten', text: { vi: 'Hãy ghi họ và tên như trên giấy tờ.', en: 'Enter your name.' }[lang] },
          { id: 'noi-dung', text: longTitle[lang] },
        ],
      }),
    },
  ],
});
