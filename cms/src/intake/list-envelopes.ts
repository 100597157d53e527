import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decodeHeader, longestHeader, type EnvelopeHeader } from '@lienthong/config/contracts/envelope';
import { readyFolder, spoolFolder } from '@lienthong/config/contracts/sealing-keys';

/** The envelopes that wait in the spool of this machine; `header` is `null` where the file is no envelope. */
export function listEnvelopes(dataDir: string): { file: string; header: EnvelopeHeader | null }[] {
  const folder = path.join(dataDir, spoolFolder, readyFolder);
  return namesIn(folder).map((name) => {
    const file = path.join(folder, name);
    return { file, header: readHeader(file) };
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readHeader(file: string): EnvelopeHeader | null {
  const handle = openSync(file, 'r');
  try {
    const start = new Uint8Array(longestHeader);
    const { header } = decodeHeader(start.subarray(0, readSync(handle, start)));
    return header.id === path.basename(file) ? header : null;
  } catch {
    return null;
  } finally {
    closeSync(handle);
  }
}
