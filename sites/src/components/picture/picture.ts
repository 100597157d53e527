import { textIn } from '@lienthong/config/contracts/localized';
import type { PortalStore } from '../../store/portal-store.ts';
import { escapeHtml } from '../escape-html.ts';

/** A picture with its widths; empty when it is gone. `eager` for the one the eye meets first. */
export function pictureHtml(store: PortalStore, id: string | null, sizes: string, eager = false): string {
  const media = id === null ? null : store.record('media', id);
  if (!media || media.width === null || media.height === null) return '';
  const setOf = (type: string) =>
    media.variants
      .filter((variant) => variant.type === type)
      .map((variant) => `${store.mediaUrl(variant, variant.file)} ${variant.width}w`)
      .join(', ');
  const webp = media.variants.filter(({ type }) => type === 'image/webp');
  const smallest = webp[Math.min(1, webp.length - 1)];
  const source = smallest ? store.mediaUrl(smallest, smallest.file) : store.mediaUrl(media, media.filename);
  const loading = eager ? 'fetchpriority="high"' : 'loading="lazy"';
  const [set, avif] = [setOf('image/webp'), setOf('image/avif')];
  const image = `<img src="${source}"${set === '' ? '' : ` srcset="${set}" sizes="${sizes}"`} width="${media.width}" height="${media.height}" alt="${escapeHtml(textIn(media.alt, store.lang))}" ${loading} decoding="async">`;
  // Half the size, made in the background: there for most pictures, not yet for the newest.
  return avif === ''
    ? image
    : `<picture><source type="image/avif" srcset="${avif}" sizes="${sizes}">${image}</picture>`;
}
