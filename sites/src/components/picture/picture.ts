import { escapeHtml } from '../escape-html.ts';

/** Addresses and measures of a picture; `webp` and `avif` are sets of widths as `srcset` has them, or empty. */
export type PictureFacts = { src: string; webp: string; avif: string; width: number; height: number; alt: string };
type Props = PictureFacts & {
  /** How wide it will stand, as `sizes` says it. */
  sizes: string;
  /** The one the eye meets first. */
  eager?: boolean;
};

/** A picture in the widths there are; its place is kept before it arrives. */
export function picture({ src, webp, avif, width, height, alt, sizes, eager = false }: Props): string {
  const loading = eager ? 'fetchpriority="high"' : 'loading="lazy"';
  const image = `<img src="${src}"${webp === '' ? '' : ` srcset="${webp}" sizes="${sizes}"`} width="${width}" height="${height}" alt="${escapeHtml(alt)}" ${loading} decoding="async">`;
  // Half the size, made in the background: there for most pictures, not yet for the newest.
  return avif === ''
    ? image
    : `<picture><source type="image/avif" srcset="${avif}" sizes="${sizes}">${image}</picture>`;
}
