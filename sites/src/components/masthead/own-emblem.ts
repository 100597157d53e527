import type { PortalStore } from '../../store/portal-store.ts';

/** The emblem a portal chose, as HTML; nothing where it has none or its picture is gone. The name beside it says what it is. */
export function ownEmblem(store: PortalStore): string {
  const { emblem } = store.portal;
  const media = emblem === null ? null : store.record('media', emblem);
  if (!media || media.width === null || media.height === null) return '';
  const small = media.variants.find(({ type }) => type === 'image/webp');
  const src = small ? store.mediaUrl(small, small.file) : store.mediaUrl(media, media.filename);
  return `<img class="emblem" src="${src}" alt="" width="48" height="48" decoding="async">`;
}
