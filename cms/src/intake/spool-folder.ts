import { lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readyFolder, spoolFolder } from '@lienthong/config/contracts/sealing-keys';
import { syncFolder } from '../keys/write-durably.ts';

/** Where envelopes wait in the zone outside: a port, so that it may be a folder here, on another machine, or on a medium carried over. */
export type EnvelopeSource = {
  list(): Promise<string[]>;
  /** `null` when it is gone. */
  read(name: string): Promise<Uint8Array | null>;
  /** Acknowledges: from here on it is ours alone. */
  remove(name: string): Promise<void>;
};

/** Larger ones than any form makes are not read into memory. */
const largest = 4 * 1024 * 1024;

/** The spool of this machine. */
export function openSpoolFolder(dataDir: string): EnvelopeSource {
  const folder = path.join(dataDir, spoolFolder, readyFolder);
  const fileOf = (name: string) => path.join(folder, path.basename(name));
  const unlessMissing = <T>(missing: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return missing;
      throw error;
    }
  };
  return {
    list: async () =>
      unlessMissing([], () => readdirSync(folder, { withFileTypes: true }))
        .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
        .toSorted(),
    read: async (name) =>
      unlessMissing(null, () => {
        if (lstatSync(fileOf(name)).size > largest) throw new Error(`larger than ${largest} bytes`);
        return readFileSync(fileOf(name));
      }),
    remove: async (name) => {
      rmSync(fileOf(name), { force: true });
      syncFolder(folder);
    },
  };
}
