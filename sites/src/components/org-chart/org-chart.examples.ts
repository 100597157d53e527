import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { orgChart } from './org-chart.ts';

const unit = (name: string, people: number, head: { name: string; post: string } | null = null) => ({
  href: '#nhanh',
  name,
  head,
  people,
});
const said = {
  vi: {
    top: 'Lãnh đạo',
    chair: 'Chủ tịch',
    office: 'Văn phòng',
    chief: 'Chánh Văn phòng',
    centre: 'Trung tâm Phục vụ',
  },
  en: { top: 'Leaders', chair: 'Chairperson', office: 'Office', chief: 'Chief of Office', centre: 'Service centre' },
};

export default defineExamples({
  title: { vi: 'Sơ đồ tổ chức', en: 'Organisation chart' },
  frame: 'page',
  component: orgChart,
  examples: [
    {
      name: { vi: 'Một phường', en: 'A ward' },
      props: (lang) => ({
        lang,
        top: unit(said[lang].top, 3, { name: 'Lê Thị Hoài Thương', post: said[lang].chair }),
        units: [
          unit(said[lang].office, 1, { name: 'Trương Công Thành', post: said[lang].chief }),
          unit(said[lang].centre, 0),
        ],
      }),
    },
    {
      name: { vi: 'Nhiều đơn vị, tên dài, cơ quan bên dưới', en: 'Many units, long names, bodies below' },
      props: (lang) => ({
        lang,
        top: unit(said[lang].top, 4, { name: 'Lê Thị Hương Trà', post: said[lang].chair }),
        units: Array.from({ length: 7 }, (_, at) =>
          unit(at % 3 === 0 ? longTitle[lang] : said[lang].office, at + 1, {
            name: 'Nguyễn Quốc Bảo Duy',
            post: at % 2 === 0 ? longTitle[lang] : said[lang].chief,
          }),
        ),
        below: [{ href: '#nhanh', text: lang === 'vi' ? '40 phường, xã' : '40 wards and communes' }],
      }),
    },
    {
      name: { vi: 'Chỉ có lãnh đạo', en: 'Leaders alone' },
      props: (lang) => ({ lang, top: unit(said[lang].top, 1), units: [] }),
    },
  ],
});
