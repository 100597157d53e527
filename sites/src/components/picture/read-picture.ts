import { textIn } from '@lienthong/config/contracts/localized';
import type { PortalStore } from '../../store/portal-store.ts';
import { picture, type PictureFacts } from './picture.ts';

/** A picture of the media library as its component takes it; nothing when it is gone or no picture. */
export function readPicture(store: PortalStore, id: string | null): PictureFacts | null {
  const media = id === null ? null : store.record('media', id);
  if (!media || media.width === null || media.height === null) return null;
  const setOf = (type: string) =>
    media.variants
      .filter((variant) => variant.type === type)
      .map((variant) => `${store.mediaUrl(variant, variant.file)} ${variant.width}w`)
      .join(', ');
  const webp = media.variants.filter(({ type }) => type === 'image/webp');
  const smallest = webp[Math.min(1, webp.length - 1)];
  return {
    src: smallest ? store.mediaUrl(smallest, smallest.file) : store.mediaUrl(media, media.filename),
    webp: setOf('image/webp'),
    avif: setOf('image/avif'),
    width: media.width,
    height: media.height,
    alt: textIn(media.alt, store.lang),
  };
}

/** A picture with its widths; empty when it is gone. `eager` for the one the eye meets first. */
export function pictureHtml(store: PortalStore, id: string | null, sizes: string, eager = false): string {
  const facts = readPicture(store, id);
  return facts ? picture({ ...facts, sizes, eager }) : '';
}
