import { readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Coding } from './choose-coding.ts';

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];
/** Smaller than this, a file fits the first packet anyway; larger than that, it would push everything else out. */
const [smallest, largest, kept] = [512, 4 * 1024 ** 2, 32 * 1024 ** 2];

const held = new Map<string, Promise<Buffer>>();
let bytes = 0;

export const isCompressible = (size: number): boolean => size >= smallest && size <= largest;

/**
 * An open file, compressed; the last 32 MB are kept. The key must name the state of the file: a page that was published again is
 * another one. Many who ask at once wait for one compression.
 */
export function compressFile(handle: FileHandle, key: string, coding: Coding): Promise<Buffer> {
  const known = held.get(key);
  if (known) {
    held.delete(key);
    held.set(key, known);
    return known;
  }
  const made = compress(handle, coding);
  held.set(key, made);
  made.then(
    (content) => {
      bytes += content.length;
      void trim();
    },
    () => held.delete(key),
  );
  return made;
}

const params = {
  [constants.BROTLI_PARAM_QUALITY]: 5,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};

/** For what is not a file: the pages made on demand. */
export const compressor = (coding: Coding) => (coding === 'gzip' ? createGzip() : createBrotliCompress({ params }));

async function compress(handle: FileHandle, coding: Coding): Promise<Buffer> {
  const content = await readFile(handle);
  return coding === 'gzip'
    ? gzipOf(content)
    : brotliOf(content, { params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}

async function trim(): Promise<void> {
  for (const [key, content] of held) {
    if (bytes <= kept) return;
    held.delete(key);
    bytes -= (await content).length;
  }
}
