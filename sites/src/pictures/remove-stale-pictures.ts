import { rmSync } from 'node:fs';
import path from 'node:path';

const drawn = new Set(['article', 'document', 'event', 'page', 'portal']);

/**
 * Removes the pictures of what has changed or is published no more: they are drawn again when somebody asks. All of them with `null`,
 * when everything was rendered anew.
 */
export function removeStalePictures(out: string, changed: string[] | null): void {
  const folder = path.join(out, '_o');
  if (changed === null) return rmSync(folder, { recursive: true, force: true });
  for (const tag of changed) {
    const [family, kind = '', id = ''] = tag.split(':');
    if (family === 'record' && drawn.has(kind) && /^[\w-]+$/.test(id))
      rmSync(path.join(folder, kind, id), { recursive: true, force: true });
  }
}
