import { escapeHtml } from '../escape-html.ts';
import { picture, type PictureFacts } from './picture.ts';

type Props = { picture: PictureFacts | null; caption?: string; sizes?: string; eager?: boolean };

/** A picture of the text with its caption; nothing when the picture is gone. */
export function figure({
  picture: facts,
  caption = '',
  sizes = '(min-width: 48rem) 42rem, 100vw',
  eager = false,
}: Props): string {
  if (!facts) return '';
  const words = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure>${picture({ ...facts, sizes, eager })}${words}</figure>`;
}
