import type { Language } from '@lienthong/config/contracts/localized';
import { escapeHtml } from '../escape-html.ts';

type Captions = { src: string; lang: Language };
type Props = {
  src: string;
  title: string;
  lang: Language;
  mime?: string;
  poster?: string;
  captions: readonly Captions[];
  /** All that is said and seen in it, as HTML. */
  transcript?: string;
};

const languageNames = { vi: 'Tiếng Việt', en: 'English' };
const transcriptWords = { vi: 'Đọc nội dung video', en: 'Read the video as text' };

/** A film that starts when asked, with captions in the language of the page shown from the start. */
export function video({ src, title, lang, mime = '', poster = '', captions, transcript = '' }: Props): string {
  const shown = captions.find((track) => track.lang === lang) ?? captions[0];
  const tracks = captions.map(
    (track) =>
      `<track kind="captions" srclang="${track.lang}" src="${escapeHtml(track.src)}" label="${languageNames[track.lang]}"${track === shown ? ' default' : ''}>`,
  );
  const attributes = `controls playsinline preload="none" width="1280" height="720"${poster === '' ? '' : ` poster="${escapeHtml(poster)}"`} aria-label="${escapeHtml(title)}"`;
  const text =
    transcript === ''
      ? ''
      : `<div class="accordion"><details><summary>${transcriptWords[lang]}</summary><div class="inside">${transcript}</div></details></div>`;
  return `<figure class="video"><video ${attributes}><source src="${escapeHtml(src)}"${mime === '' ? '' : ` type="${escapeHtml(mime)}"`}>${tracks.join('')}</video><figcaption>${escapeHtml(title)}</figcaption></figure>${text}`;
}
