import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Room for about 5,000 pictures. */
const mostBytes = 250 * 1024 * 1024;

/** Keeps the folder of pictures bounded: beyond the limit the oldest go, down to four fifths of it. Returns how many went. */
export function trimPictures(folder: string, limit = mostBytes): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
      return { file, size, mtimeMs };
    })
    .sort((a, b) => a.mtimeMs - b.mtimeMs);
  let total = files.reduce((sum, { size }) => sum + size, 0);
  if (total <= limit) return 0;
  let removed = 0;
  for (const { file, size } of files) {
    if (total <= limit * 0.8) break;
    rmSync(file, { force: true });
    total -= size;
    removed += 1;
  }
  return removed;
}
