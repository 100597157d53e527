import type { Language } from '@lienthong/config/contracts/localized';
import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { openingHours } from './opening-hours.ts';
import { openingState } from './opening-state.ts';

const written = [
  { days: { vi: 'Thứ Hai – thứ Sáu', en: 'Monday – Friday' }, hours: '7:30–11:30, 13:30–17:00' },
  { days: { vi: 'Thứ Bảy (bộ phận một cửa)', en: 'Saturday (one-stop counter)' }, hours: '7:30–11:30' },
];
const at = (lang: Language, hour: string) => ({
  lang,
  hours: written.map(({ days, hours }) => ({ days: days[lang], hours })),
  opening: openingState(written, hour, lang),
});

export default defineExamples({
  title: { vi: 'Giờ làm việc', en: 'Opening hours' },
  component: openingHours,
  examples: [
    { name: { vi: 'Đang mở cửa', en: 'Open' }, props: (lang) => at(lang, '2026-11-25T09') },
    { name: { vi: 'Sắp nghỉ trưa', en: 'Closing within the hour' }, props: (lang) => at(lang, '2026-11-25T11') },
    { name: { vi: 'Đã đóng cửa', en: 'Closed' }, props: (lang) => at(lang, '2026-11-28T15') },
    {
      name: {
        vi: 'Giờ viết cách khác, rất dài: không nói đang mở hay đóng',
        en: 'Hours we cannot read, very long: nothing is said of now',
      },
      props: (lang) => ({
        lang,
        hours: [{ days: longTitle[lang], hours: { vi: 'giờ hành chính', en: 'office hours' }[lang] }],
        opening: null,
      }),
    },
  ],
});
