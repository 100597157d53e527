import { textIn, type Language } from '@lienthong/config/contracts/localized';
import type { PageBlockOf } from '@lienthong/config/contracts/page-blocks';
import { video } from '../components/video/video.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { bodyHtml } from './body-html.ts';

const languages: Language[] = ['vi', 'en'];

/** A film of the media library: it loads when it is played, is captioned, and can be read instead; empty when it is gone. */
export function filmHtml(block: PageBlockOf<'video'>, store: PortalStore): string {
  const film = store.record('media', block.media);
  if (!film) return '';
  const poster = block.poster === null ? null : store.record('media', block.poster);
  const still =
    poster?.variants.find(({ type, width }) => type === 'image/webp' && width >= 640) ?? poster?.variants[0];
  return video({
    src: store.mediaUrl(film, film.filename),
    mime: 'video/mp4',
    title: textIn(block.title, store.lang),
    lang: store.lang,
    poster: still ? store.mediaUrl(still, still.file) : '',
    captions: languages.flatMap((lang) => {
      const id = block.captions[lang];
      const file = id === null ? null : store.record('media', id);
      return file ? [{ lang, src: store.mediaUrl(file, file.filename) }] : [];
    }),
    transcript: bodyHtml(block.transcript, store, 2),
  });
}
