import { defineExamples } from '../example.ts';
import { exampleItems, exampleStore } from '../example-province/example-store.ts';
import { exampleRecord } from '../example-province/example-records.ts';
import HandedBand from './handed-band.astro';

const band = (lang: 'vi' | 'en', ids: string[]) => ({
  store: exampleStore(lang, {
    portal: 'thuan-hoa',
    handed: (store) =>
      exampleItems(store, 'article', ids).map((item) => ({ ...item, sender: exampleRecord('portal', 'hue') })),
  }),
});

export default defineExamples({
  title: { vi: 'Dải thông báo từ cấp trên', en: 'Band of notices from above' },
  frame: 'page',
  component: HandedBand,
  examples: [
    { name: { vi: 'Một thông báo', en: 'One notice' }, props: (lang) => band(lang, ['cat-dien']) },
    { name: { vi: 'Hai, một rất dài', en: 'Two, one very long' }, props: (lang) => band(lang, ['dai', 'ben-ngoai']) },
  ],
});
