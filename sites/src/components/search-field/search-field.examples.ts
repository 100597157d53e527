import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { searchField, wideSearch } from './search-field.ts';

type Props = Parameters<typeof wideSearch>[0] & { small?: boolean };

export default defineExamples({
  title: { vi: 'Ô tìm kiếm', en: 'Search field' },
  component: ({ small = false, ...props }: Props) => (small ? searchField(props.lang) : wideSearch(props)),
  examples: [
    { name: { vi: 'Ở đầu trang', en: 'In the head of a page' }, props: (lang) => ({ lang, id: 'q', small: true }) },
    {
      name: { vi: 'Là nội dung của trang', en: 'As the matter of a page' },
      props: (lang) => ({ lang, id: 'tim', here: false }),
    },
    {
      name: { vi: 'Đã hỏi, chỉ trong cổng này', en: 'Asked, of this portal alone' },
      props: (lang) => ({ lang, id: 'tim-lai', question: signs, here: true }),
    },
    {
      name: { vi: 'Câu hỏi rất dài', en: 'A very long question' },
      props: (lang) => ({ lang, id: 'tim-dai', question: longTitle[lang].slice(0, 200) }),
    },
  ],
});
