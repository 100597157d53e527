import { renameSync, rmSync } from 'node:fs';
import type { Payload } from 'payload';
import type { ContentRecord } from '@lienthong/config/contracts/record';
import { openContentWriter, type ContentWriter } from './content-writer.ts';
import { gatherRelease, recordKinds, refKey } from './gather-release.ts';
import { readIds, readSurroundings } from './read-committed.ts';
import { readPendingSets } from './settle-release-sets.ts';
import { environmentSigner } from './sign-head.ts';
import { clockRecords } from './tick-clock.ts';

/** Documents in one release of a rebuild. */
const batchSize = 500;

export type Rebuilt = { records: number; failures: Map<string, string> };

/**
 * Projects everything that is published into a new content.db at `file`. `history`: the earlier content.db; former addresses and
 * tombstones live only there, without it they are lost. The file appears under its name when it is whole.
 */
export async function rebuildContent(payload: Payload, file: string, history?: ContentWriter): Promise<Rebuilt> {
  const draft = `${file}.rebuilding`;
  for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true });
  const writer = openContentWriter(draft, history, environmentSigner());
  const failures = new Map<string, string>();
  let records = 0;
  try {
    const at = new Date().toISOString();
    const surroundings = await readSurroundings(payload);
    // Sets that are not live yet as a whole are left to the projector, or still held back.
    const pending = new Set((await readPendingSets(payload, at)).flatMap(({ refs }) => refs.map(refKey)));
    const write = (put: ContentRecord[]) => {
      records += put.length;
      writer.applyRelease({ cause: 'rebuild', at, put, remove: [] });
    };
    write(clockRecords(Date.now()));
    for (const collection of Object.keys(recordKinds)) {
      if (collection === 'media') continue;
      const ids = collection === 'portals' ? surroundings.tree.ids() : await readIds(payload, collection);
      for (let start = 0; start < ids.length; start += batchSize) {
        const refs = ids
          .slice(start, start + batchSize)
          .map((id) => ({ collection, id }))
          .filter((ref) => !pending.has(refKey(ref)));
        const gathered = await gatherRelease(payload, writer, surroundings, refs, at);
        for (const [key, reason] of gathered.failures) failures.set(key, reason);
        write(gathered.put);
      }
    }
    if (history) write(tombstonesOf(history, writer));
  } finally {
    writer.close();
  }
  // What a former file of this name left in its log would be taken for a part of the new one.
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  renameSync(draft, file);
  return { records, failures };
}

function tombstonesOf(history: ContentWriter, writer: ContentWriter): ContentRecord[] {
  return history.idsOf('tombstone').flatMap((id) => {
    const tombstone = history.read('tombstone', id);
    return tombstone && writer.read(tombstone.of, id) === null ? [tombstone] : [];
  });
}
