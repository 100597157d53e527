import { defineExamples } from '../example.ts';
import { exampleStore } from '../example-province/example-store.ts';
import { longTitle, signs } from '../example-texts.ts';
import { readDocuments } from './read-related.ts';
import { relatedDocuments } from './related-documents.ts';

export default defineExamples({
  title: { vi: 'Văn bản liên quan', en: 'Related documents' },
  component: relatedDocuments,
  examples: [
    {
      name: {
        vi: 'Của một bài: còn, hết hiệu lực; một văn bản không có số',
        en: 'Of an article: in force, expired, one without a number',
      },
      props: (lang) => ({ lang, documents: readDocuments(exampleStore(lang), ['con', 'het', 'khong-so', 'da-go']) }),
    },
    {
      name: {
        vi: 'Của một văn bản: quan hệ, một số không có ở đây',
        en: 'Of a document: relations, one number that is not here',
      },
      props: (lang) => ({
        lang,
        documents: [
          ...readDocuments(exampleStore(lang), ['het']).map((row) => ({
            ...row,
            relation: { vi: 'Thay thế', en: 'Replaces' }[lang],
          })),
          { relation: { vi: 'Căn cứ', en: 'Based on' }[lang], number: '31/2024/QH15', target: null },
        ],
      }),
    },
    {
      name: { vi: 'Tên rất dài, chỉ có ở thứ tiếng kia', en: 'A very long title, in the other language alone' },
      props: (lang) => ({
        lang,
        documents: [
          {
            relation: null,
            number: signs,
            target: {
              href: '#dai',
              title: longTitle.vi,
              validity: 'het-mot-phan' as const,
              lang: lang === 'vi' ? ('en' as const) : ('vi' as const),
            },
          },
        ],
      }),
    },
  ],
});
