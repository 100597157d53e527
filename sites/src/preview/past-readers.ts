import { existsSync } from 'node:fs';
import path from 'node:path';
import { cutPath } from '@lienthong/config/contracts/cut-content';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { openContentReader, type ContentReader } from '../store/content-reader.ts';

const mostReaders = 3;

/** Opens the copies of content.db that the CMS made of past moments; `null` when one is gone (another was asked for since, or it was erased). */
export function openPastReaders(dataDir: string, origin: PublicOrigin): (seq: number) => ContentReader | null {
  const open = new Map<number, ContentReader>();
  return (seq) => {
    const file = path.join(dataDir, cutPath(seq));
    const known = open.get(seq);
    open.delete(seq);
    if (!existsSync(file)) {
      known?.close();
      return null;
    }
    const reader = known ?? openContentReader(file, origin);
    open.set(seq, reader);
    for (const [oldest, other] of open)
      if (open.size > mostReaders) {
        other.close();
        open.delete(oldest);
      }
    reader.refresh(reader.seq());
    return reader;
  };
}
