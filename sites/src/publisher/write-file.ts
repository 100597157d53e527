import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Content = string | Uint8Array;
export type WriteFile = (file: string, content: Content) => void;

/**
 * Writes files under `out` whole or not at all: a reader never sees half of one, and an unchanged one keeps its time. Unfinished
 * files stand in one folder, so that what a killed process left is swept here, at the start. `fresh`: nobody reads `out` yet and nothing
 * is there, so files are written in place.
 */
export function openFileWriter(out: string, fresh = false): WriteFile {
  const unfinished = path.join(out, '_tmp');
  rmSync(unfinished, { recursive: true, force: true });
  if (fresh) return writeInPlace;
  mkdirSync(unfinished, { recursive: true });
  return (file, content) => {
    try {
      if (readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content)) return;
    } catch {
      // Not there yet.
      mkdirSync(path.dirname(file), { recursive: true });
    }
    const temporary = path.join(unfinished, String(process.pid));
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  };
}

function writeInPlace(file: string, content: Content): void {
  try {
    mkdirSync(path.dirname(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(path.dirname(file), { recursive: true });
    else if (code !== 'EEXIST') throw error;
  }
  writeFileSync(file, content);
}
