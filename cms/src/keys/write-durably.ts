import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { KeyProblem } from './key-problem.ts';

/** Puts a file in its place whole and durable, or not at all. */
export function replaceFile(file: string, text: string, mode: number): void {
  const unfinished = writeBeside(file, text, mode);
  renameSync(unfinished, file);
  syncFolder(path.dirname(file));
}

/** The same for what must not be there yet: a key is never written over. */
export function makeFile(file: string, text: string, mode: number): void {
  const unfinished = writeBeside(file, text, mode);
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new KeyProblem('LT-KEY-004', { place: file });
    throw error;
  } finally {
    rmSync(unfinished);
  }
  syncFolder(path.dirname(file));
}

function writeBeside(file: string, text: string, mode: number): string {
  const unfinished = `${file}.new`;
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(unfinished, { force: true });
  const handle = openSync(unfinished, 'wx', mode);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return unfinished;
}

export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
