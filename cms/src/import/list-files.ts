import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusals/refusal.ts';

const markdown = /\.(?:md|markdown)$/i;

/** The Markdown files of a folder and the folders in it, as sorted paths within it (`a/b.md`). Throws a Refusal. */
export function listFiles(folder: string): string[] {
  const files = readFolder(folder)
    .filter((entry) => markdown.test(entry))
    .map((entry) => entry.split(path.sep).join('/'))
    .toSorted();
  if (files.length === 0) throw new Refusal('LT-IMPORT-006', { folder });
  return files;
}

function readFolder(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw new Refusal('LT-IMPORT-005', { folder });
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('LT-IMPORT-005', { folder });
  }
}
