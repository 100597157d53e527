import { listPath } from '../../route/addresses.ts';
import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { breadcrumbs } from './breadcrumbs.ts';

export default defineExamples({
  title: { vi: 'Bạn đang ở đâu', en: 'Breadcrumbs' },
  component: breadcrumbs,
  examples: [
    {
      name: { vi: 'Một bài trong chuyên mục', en: 'An article in a category' },
      props: (lang) => ({
        lang,
        links: [
          { href: listPath('article', lang, '', null), text: { vi: 'Tin tức', en: 'News' }[lang] },
          { href: '#dat-dai', text: { vi: 'Đất đai', en: 'Land' }[lang] },
        ],
      }),
    },
    {
      name: { vi: 'Tên rất dài', en: 'A very long name' },
      props: (lang) => ({
        lang,
        links: [
          { href: '#van-ban', text: signs },
          { href: '#dai', text: longTitle[lang] },
        ],
      }),
    },
    {
      name: { vi: 'Ngay dưới trang chủ: không có', en: 'Right below the home page: none' },
      props: (lang) => ({ lang, links: [] }),
    },
  ],
});
