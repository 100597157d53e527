import type { Language } from '@lienthong/config/contracts/localized';
import { defineExamples } from '../example.ts';
import { longTitle, paragraphs } from '../example-texts.ts';
import { tabs } from './tabs.ts';

const units = (lang: Language, count: number) =>
  ['Thuận Hóa', 'Phú Xuân', 'Vỹ Dạ', 'Kim Long', 'Hương Thủy', 'Phong Điền', 'Chân Mây – Lăng Cô']
    .slice(0, count)
    .map((title, at) => ({ title, html: `<p><strong>${title}</strong></p>${paragraphs(lang, (at % 3) + 1)}` }));

export default defineExamples({
  title: { vi: 'Thẻ', en: 'Tabs' },
  component: tabs,
  examples: [
    {
      name: { vi: 'Ba thẻ', en: 'Three tabs' },
      props: (lang) => ({
        id: 'ba-the',
        label: { vi: 'Theo địa bàn', en: 'By area' }[lang],
        items: units(lang, 3),
      }),
      note: {
        vi: 'Màn hình hẹp: các mục xếp chồng, mở ra gấp lại. Không cần JavaScript.',
        en: 'On a narrow screen the parts stand below each other and open and close. No JavaScript.',
      },
    },
    {
      name: { vi: 'Hơn năm thẻ: thành các mục gấp lại', en: 'More than five: an accordion' },
      props: (lang) => ({ id: 'bay-the', items: units(lang, 7) }),
    },
    {
      name: { vi: 'Tên thẻ rất dài', en: 'Very long titles' },
      props: (lang) => ({
        id: 'the-dai',
        items: [
          { title: longTitle[lang], html: paragraphs(lang, 1) },
          { title: longTitle[lang].split(' ').slice(0, 12).join(' '), html: paragraphs(lang, 2) },
        ],
      }),
    },
  ],
});
