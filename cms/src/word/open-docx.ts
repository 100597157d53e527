import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Refusal } from '../refusals/refusal.ts';

const inflate = promisify(inflateRaw);
/** The largest Word file taken, in bytes. */
export const largestDocx = 20 * 1024 * 1024;
/** All that lies in it, unpacked: a small file can hold terabytes of zeros. */
const largestUnpacked = 150 * 1024 * 1024;
/** One part of XML: the text of a thousand pages is about 10 MB. */
const largestXml = 30 * 1024 * 1024;
const mostParts = 2000;

type Entry = { name: string; method: number; packed: number; at: number };

/**
 * Looks into a Word file before anything reads it: whether it is one, and what it unpacks to, part by part within the limits. The sizes it
 * states are not believed. Throws a Refusal.
 */
export async function checkDocx(file: Buffer): Promise<void> {
  if (file.length > largestDocx)
    throw new Refusal('LT-WORD-002', { size: megabytes(file.length), limit: megabytes(largestDocx) });
  const entries = readDirectory(file);
  if (!entries.some(({ name }) => name === 'word/document.xml')) throw new Refusal('LT-WORD-001');
  let unpacked = 0;
  for (const entry of entries) {
    const isXml = /\.(?:xml|rels)$/i.test(entry.name);
    const data = await unpack(file, entry, Math.min(isXml ? largestXml : largestUnpacked, largestUnpacked - unpacked));
    unpacked += data.length;
    // Word declares no document types; entities are how XML grows without end or reads files.
    if (isXml && (isUtf16(data) || /<!(?:DOCTYPE|ENTITY)/i.test(data.toString('latin1'))))
      throw new Refusal('LT-WORD-003');
  }
}

function readDirectory(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (!file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1')) || end < 0 || end + 22 > file.length)
    throw new Refusal('LT-WORD-001');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > mostParts) throw new Refusal('LT-WORD-003');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw new Refusal('LT-WORD-001');
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new Refusal('LT-WORD-001');
    const length = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + length),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(file: Buffer, { at, packed, method }: Entry, most: number): Promise<Buffer> {
  if (at + 30 > file.length || file.readUInt32LE(at) !== 0x04034b50) throw new Refusal('LT-WORD-001');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const data = file.subarray(start, start + packed);
  if (data.length !== packed) throw new Refusal('LT-WORD-001');
  if (method === 0) {
    if (data.length > most) throw new Refusal('LT-WORD-003');
    return data;
  }
  if (method !== 8) throw new Refusal('LT-WORD-001');
  if (most <= 0) throw new Refusal('LT-WORD-003');
  return inflate(data, { maxOutputLength: most }).catch((error: unknown) => {
    throw new Refusal((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'LT-WORD-003' : 'LT-WORD-001');
  });
}

const isUtf16 = (data: Buffer) =>
  data.length > 1 &&
  (data.readUInt16LE(0) === 0xfeff || data.readUInt16BE(0) === 0xfeff || data.subarray(0, 4).includes(0));
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
