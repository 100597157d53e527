import type { Language } from '@lienthong/config/contracts/localized';
import { filterWords } from '../../words/filter-words.ts';
import { words } from '../../words/words.ts';
import { defineExamples } from '../example.ts';
import { pagination } from './pagination.ts';

const numbered = (lang: Language, page: number, pages: number) => ({
  label: words[lang].pageNumber,
  previous: page > 1 ? { href: `#trang-${page - 1}`, text: filterWords[lang].previous } : null,
  here: `${words[lang].pageNumber} ${page}/${pages}`,
  next: page < pages ? { href: `#trang-${page + 1}`, text: filterWords[lang].next } : null,
});

export default defineExamples({
  title: { vi: 'Lật trang', en: 'Pagination' },
  component: pagination,
  examples: [
    {
      name: { vi: 'Danh sách theo thời gian, giữa chừng', en: 'A list by time, in its middle' },
      props: (lang) => ({
        label: words[lang].pageNumber,
        first: { href: '#dau', text: words[lang].first },
        previous: { href: '#moi-hon', text: words[lang].newer },
        next: { href: '#cu-hon', text: words[lang].older },
      }),
    },
    { name: { vi: 'Kết quả có số trang', en: 'Results with numbers' }, props: (lang) => numbered(lang, 2, 38) },
    { name: { vi: 'Trang cuối', en: 'The last page' }, props: (lang) => numbered(lang, 38, 38) },
    {
      name: { vi: 'Chỉ một trang: không có', en: 'One page alone: none' },
      props: (lang) => ({ label: words[lang].pageNumber }),
    },
  ],
});
