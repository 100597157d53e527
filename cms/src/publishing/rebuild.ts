import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { getPayload, type Payload } from 'payload';
import { openContentWriter, type ContentWriter } from './content-writer.ts';
import { openLease } from '../workers/open-lease.ts';
import { environmentSigner } from './sign-head.ts';
import { rebuildContent, type Rebuilt } from './rebuild-content.ts';

/**
 * Makes content.db anew from all that is published, with the former addresses the old one still tells: in its place while nothing runs
 * (the old one is kept beside it), or as another file.
 *
 *     npm run rebuild
 *     npm run rebuild -- --out content-new.db
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const { dataDir } = parseEnvironment(process.env);
const live = path.join(dataDir, 'content.db');
try {
  await rebuild(values.out === undefined ? null : path.resolve(values.out));
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function rebuild(out: string | null): Promise<void> {
  if (out !== null && existsSync(out)) throw new Error(`${out} exists already: name a file that does not.`);
  const lease = openLease(path.join(dataDir, 'projector.lock'));
  if (out === null && !lease.take()) throw new Error('The CMS is running on this data folder: stop it first.');
  const { default: config } = await import('../payload.config.ts');
  const payload = await getPayload({ config, key: 'rebuild', disableOnInit: true });
  const fresh = `${live}.new`;
  const { records, failures } = await rebuildWith(payload, out ?? fresh);
  if (out === null) {
    const kept = `${live}.old-${Date.now()}`;
    for (const end of ['', '-wal', '-shm']) if (existsSync(live + end)) renameSync(live + end, kept + end);
    renameSync(fresh, live);
    lease.release();
  }
  for (const [document, reason] of failures) console.error(`${document}: ${reason}`);
  console.log(`✓ ${records} records, ${failures.size} refused`);
  process.exit(failures.size === 0 ? 0 : 1);
}

/** A damaged content.db may still tell its history, or fail anywhere while it does. */
async function rebuildWith(payload: Payload, file: string): Promise<Rebuilt> {
  let history: ContentWriter | undefined;
  try {
    history = existsSync(live) ? openContentWriter(live, undefined, environmentSigner()) : undefined;
    return await rebuildContent(payload, file, history);
  } catch (error) {
    if (!isDamage(error)) throw error;
    console.error('! The old content.db cannot be read to its end: former addresses and what was taken down are lost.');
    return rebuildContent(payload, file);
  } finally {
    history?.close();
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);
}
