import { defineExamples } from '../example.ts';
import { longTitle } from '../example-texts.ts';
import { examplePicture } from '../example-pictures.ts';
import { pictureGallery } from './picture-gallery.ts';

export default defineExamples({
  title: { vi: 'Bộ ảnh', en: 'Gallery' },
  component: pictureGallery,
  examples: [
    {
      name: { vi: 'Ba ảnh', en: 'Three pictures' },
      props: (lang) => ({
        label: { vi: 'Ảnh lễ hội', en: 'Pictures of the festival' }[lang],
        pictures: [
          { picture: examplePicture(lang), caption: { vi: 'Chiều xuống', en: 'At dusk' }[lang] },
          { picture: examplePicture(lang, 'lotus'), caption: { vi: 'Hồ Tịnh Tâm', en: 'Tịnh Tâm lake' }[lang] },
          { picture: examplePicture(lang), href: '#anh-3' },
        ],
      }),
    },
    {
      name: { vi: 'Một ảnh đã gỡ, một chú thích rất dài', en: 'One is gone, one has a very long caption' },
      props: (lang) => ({
        pictures: [
          { picture: null, caption: { vi: 'Đã gỡ', en: 'Gone' }[lang] },
          { picture: examplePicture(lang, 'lotus'), caption: longTitle[lang] },
          { picture: examplePicture(lang, 'person') },
        ],
      }),
    },
  ],
});
