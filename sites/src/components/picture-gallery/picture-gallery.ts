import { escapeHtml } from '../escape-html.ts';
import { picture, type PictureFacts } from '../picture/picture.ts';

type Shown = { picture: PictureFacts | null; caption?: string; /** The picture in full. */ href?: string };
type Props = { pictures: readonly Shown[]; label?: string };

/** Pictures beside each other, each whole and with its words; those that are gone are left out. */
export function pictureGallery({ pictures, label = '' }: Props): string {
  const items = pictures.flatMap(({ picture: facts, caption = '', href }) => {
    if (!facts) return [];
    const image = picture({ ...facts, sizes: '(min-width: 48rem) 21rem, 50vw' });
    const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
    return `<li><figure>${href === undefined ? image : `<a href="${escapeHtml(href)}">${image}</a>`}${words}</figure></li>`;
  });
  if (items.length === 0) return '';
  return `<ul class="gallery"${label === '' ? '' : ` aria-label="${escapeHtml(label)}"`}>${items.join('')}</ul>`;
}
