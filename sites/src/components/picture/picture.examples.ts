import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { examplePicture } from '../example-pictures.ts';
import { figure } from './figure.ts';

export default defineExamples({
  title: { vi: 'Ảnh', en: 'Picture' },
  component: figure,
  examples: [
    {
      name: { vi: 'Có chú thích', en: 'With a caption' },
      props: (lang) => ({
        picture: examplePicture(lang),
        caption: { vi: 'Cầu Trường Tiền. Ảnh: Phòng Văn hóa', en: 'Trường Tiền bridge. Photo: culture office' }[lang],
      }),
    },
    {
      name: { vi: 'Chú thích dài', en: 'A long caption' },
      props: (lang) => ({ picture: examplePicture(lang, 'lotus'), caption: longTitle[lang] }),
    },
    {
      name: { vi: 'Không có ảnh', en: 'The picture is gone' },
      props: (lang) => ({ picture: null, caption: longTitle[lang] }),
      note: { vi: 'Không để lại khung trống.', en: 'No empty frame is left behind.' },
    },
  ],
});
