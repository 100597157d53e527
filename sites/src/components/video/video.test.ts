import { expect, test } from 'vitest';
import { video } from './video.ts';

const defaultTrack = (html: string) => /srclang="(\w+)"[^>]* default>/.exec(html)?.[1];

test('captions in the language of the page are shown from the start, else those there are', () => {
  const captions = [
    { lang: 'vi' as const, src: '/_m/vi.vtt' },
    { lang: 'en' as const, src: '/_m/en.vtt' },
  ];
  const film = { src: '/_m/film.mp4', title: 'Phim' };
  expect(defaultTrack(video({ ...film, lang: 'en', captions }))).toBe('en');
  expect(defaultTrack(video({ ...film, lang: 'en', captions: captions.slice(0, 1) }))).toBe('vi');
});
