import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import type { MediaRecord } from '@lienthong/config/contracts/record';

/** The files of a media record: the one that was uploaded, and its smaller ones. */
export const filesOf = ({ file, sha256, variants }: MediaRecord) => [
  { file, sha256 },
  ...variants.map((variant) => ({ file: variant.file, sha256: variant.sha256 })),
];

/**
 * Keeps the files of a published media record beside the CMS's own, which go when an editor replaces or deletes them. A second name for the
 * same bytes where the disk can do that, else a copy. Called by the projector before the record is written, never by a hook: what is not
 * committed is not kept.
 */
export function keepMedia(dataDir: string, record: MediaRecord): void {
  for (const { file, sha256 } of filesOf(record)) {
    const kept = path.join(dataDir, keptMediaPath(sha256));
    const source = path.join(dataDir, 'media', path.basename(file));
    if (existsSync(kept) || !existsSync(source)) continue;
    mkdirSync(path.dirname(kept), { recursive: true });
    try {
      linkSync(source, kept);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      const unfinished = `${kept}.${process.pid}.tmp`;
      copyFileSync(source, unfinished);
      renameSync(unfinished, kept);
    }
  }
}
