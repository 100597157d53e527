import { defineExamples } from '../example.ts';
import { exampleItems, exampleStore } from '../example-province/example-store.ts';
import LeadStory from './lead-story.astro';

const news = (lang: 'vi' | 'en', ids: string[]) => {
  const store = exampleStore(lang);
  return { store, news: exampleItems(store, 'article', ids) };
};

export default defineExamples({
  title: { vi: 'Tin chính', en: 'Lead story' },
  frame: 'page',
  component: LeadStory,
  examples: [
    {
      name: { vi: 'Tin chính và các tin khác', en: 'The lead and other news' },
      props: (lang) => news(lang, ['bo-song', 'sen', 'cua-phuong', 'dinh-chinh', 'ben-ngoai']),
    },
    {
      name: { vi: 'Tin chính không có ảnh, tên rất dài', en: 'A lead without a picture, a very long title' },
      props: (lang) => news(lang, ['khong-anh', 'dai']),
    },
    { name: { vi: 'Chỉ một tin', en: 'One story alone' }, props: (lang) => news(lang, ['sen']) },
  ],
});
