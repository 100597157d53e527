import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { alertBand } from './alert-band.ts';

export default defineExamples({
  title: { vi: 'Dải cảnh báo', en: 'Alert band' },
  frame: 'page',
  component: alertBand,
  examples: [
    {
      name: { vi: 'Cần biết', en: 'Information' },
      props: (lang) => ({
        level: 'info' as const,
        text: { vi: 'Bộ phận một cửa chuyển về 12 Lê Lợi.', en: 'The one-stop counter has moved to 12 Lê Lợi.' }[lang],
        url: null,
      }),
    },
    {
      name: { vi: 'Cảnh báo, có liên kết', en: 'A warning that leads on' },
      props: (lang) => ({
        level: 'warning' as const,
        text: { vi: 'Mưa lớn đến hết thứ Bảy: theo dõi mực nước.', en: 'Heavy rain until Saturday: watch the water.' }[
          lang
        ],
        url: '#muc-nuoc',
      }),
    },
    {
      name: { vi: 'Khẩn cấp, rất dài', en: 'Danger, very long' },
      props: (lang) => ({ level: 'danger' as const, text: longTitle[lang], url: '#khan' }),
    },
  ],
});
