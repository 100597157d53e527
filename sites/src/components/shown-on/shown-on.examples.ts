import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { shownOn } from './shown-on.ts';

const units = ['Thuận Hóa', 'Phú Xuân', 'Vỹ Dạ', 'Kim Long', 'Hương Thủy', 'Phong Điền', 'Chân Mây – Lăng Cô'];
const portals = (count: number) => units.slice(0, count).map((text, at) => ({ href: `#cong-${at}`, text }));

export default defineExamples({
  title: { vi: 'Bài có trên những cổng nào', en: 'Shown on' },
  component: shownOn,
  examples: [
    { name: { vi: 'Hai cổng', en: 'Two portals' }, props: (lang) => ({ lang, places: portals(2) }) },
    { name: { vi: 'Nhiều cổng', en: 'Many portals' }, props: (lang) => ({ lang, places: portals(7) }) },
    {
      name: { vi: 'Tên rất dài', en: 'A very long name' },
      props: (lang) => ({ lang, places: [{ href: '#dai', text: longTitle[lang] }, ...portals(1)] }),
    },
  ],
});
