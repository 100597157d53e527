import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { defineExamples } from '../example.ts';
import { longTitle, signs } from '../example-texts.ts';
import { leadersWeek } from './leaders-week.ts';

const meeting = (lang: Language, time: string, title = '') => ({
  time,
  title: title || { vi: 'Họp giao ban với các phường, xã', en: 'Meeting with the wards and communes' }[lang],
  place: { vi: 'Phòng họp A, trụ sở Ủy ban nhân dân', en: 'Room A, People’s Committee' }[lang],
  href: `#lich-${time}`,
});

export default defineExamples({
  title: { vi: 'Lịch công tác tuần của lãnh đạo', en: 'Leaders’ week' },
  component: leadersWeek,
  examples: [
    {
      name: { vi: 'Ba ngày, có hôm nay', en: 'Three days, one of them today' },
      props: (lang) => ({
        lang,
        week: {
          number: 48,
          days: [
            { day: '2026-11-24', today: false, engagements: [meeting(lang, '07:30')] },
            {
              day: '2026-11-25',
              today: true,
              engagements: [
                meeting(lang, '08:00', { vi: 'Tiếp công dân định kỳ', en: 'Reception of citizens' }[lang]),
                meeting(lang, '14:00'),
              ],
            },
            { day: '2026-11-27', today: false, engagements: [meeting(lang, '09:15')] },
          ],
        },
        more: { href: '#su-kien', text: words[lang].all, of: words[lang].events },
      }),
    },
    {
      name: { vi: 'Tên rất dài, không có địa điểm', en: 'Very long titles, no place' },
      props: (lang) => ({
        lang,
        heading: signs,
        week: {
          number: 1,
          days: [
            {
              day: '2027-01-04',
              today: false,
              engagements: [meeting(lang, '08:00', longTitle[lang]), { ...meeting(lang, '10:00', signs), place: '' }],
            },
          ],
        },
      }),
    },
  ],
});
