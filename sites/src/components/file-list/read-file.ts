import type { PortalStore } from '../../store/portal-store.ts';
import type { FileFacts } from './file-list.ts';

/** A file of the media library as lists of files take it, under its own name where it has no other; nothing when it is gone. */
export function readFile(store: PortalStore, id: string, label: string | null): FileFacts | null {
  const media = store.record('media', id);
  if (!media) return null;
  const { filename, mime, bytes } = media;
  return { href: store.mediaUrl(media, filename), name: label ?? filename, file: filename, mime, bytes };
}
