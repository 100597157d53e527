import { defineExamples } from '../example.ts';
import { longTitle, paragraphs } from '../example-texts.ts';
import { examplePicture } from '../example-pictures.ts';
import { video } from './video.ts';

const captions = (['vi', 'en'] as const).map((lang) => ({
  lang,
  src: `data:text/vtt,${encodeURIComponent('WEBVTT\n\n00:00.000 --> 00:04.000\nXin chào')}`,
}));
/** No film: the player shows its poster and its controls. */
const film = 'data:video/mp4;base64,';

export default defineExamples({
  title: { vi: 'Video có phụ đề', en: 'Video with captions' },
  component: video,
  examples: [
    {
      name: { vi: 'Phụ đề hai thứ tiếng, có bản đọc', en: 'Captions in two languages, and as text' },
      props: (lang) => ({
        lang,
        src: film,
        title: { vi: 'Nộp hồ sơ qua mạng trong ba phút', en: 'Applying online in three minutes' }[lang],
        poster: examplePicture(lang).src,
        captions,
        transcript: paragraphs(lang, 2),
      }),
    },
    {
      name: { vi: 'Không ảnh bìa, tên dài', en: 'No poster, a long title' },
      props: (lang) => ({ lang, src: film, title: longTitle[lang], captions: captions.slice(0, 1) }),
    },
  ],
});
