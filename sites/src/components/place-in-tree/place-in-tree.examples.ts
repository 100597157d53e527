import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { placeInTree } from './place-in-tree.ts';

const city = { vi: 'TP. Huế', en: 'Huế City' };
const ward = { vi: 'Phường Thuận Hóa', en: 'Thuận Hóa Ward' };

export default defineExamples({
  title: { vi: 'Vị trí trong cây cổng', en: 'Place in the tree' },
  component: placeInTree,
  examples: [
    {
      name: { vi: 'Thành phố, gốc của cây', en: 'The city, root of the tree' },
      props: (lang) => ({ lang, portals: [{ href: '/', text: city[lang] }] }),
    },
    {
      name: { vi: 'Phường', en: 'A ward' },
      props: (lang) => ({
        lang,
        portals: [
          { href: '#thanh-pho', text: city[lang] },
          { href: '/', text: ward[lang] },
        ],
      }),
    },
    {
      name: { vi: 'Bốn cấp, một tên rất dài', en: 'Four levels, a very long name' },
      props: (lang) => ({
        lang,
        portals: [
          { href: '#thanh-pho', text: city[lang] },
          { href: '#phuong', text: ward[lang] },
          { href: '#trung-tam', text: longTitle[lang] },
          { href: '/', text: { vi: 'Tổ dân phố 7', en: 'Neighbourhood 7' }[lang] },
        ],
      }),
    },
  ],
});
