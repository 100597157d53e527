import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { publicKeysFile } from '@lienthong/config/contracts/sealing-keys';
import { publishAssets } from './load-build.ts';
import { openPublisher, type PublisherOptions } from './publish-release.ts';

/** What the publisher keeps only to be fast: both can be made again from content.db. */
const caches = ['publisher.db', 'search.db'] as const;
const noted = 'publisher.damaged';

/** Damage found while running: the next start makes the caches again. */
export const noteDamage = (dataDir: string) => writeFileSync(path.join(dataDir, noted), '');

/** SQLITE_CORRUPT or SQLITE_NOTADB: the file is not what was written. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);

/** Whether a SQLite file opens, or is not there at all. */
const opens = (file: string): boolean => !existsSync(file) || answers(file, 'SELECT count(*) FROM sqlite_master');

/** Whether every page of a SQLite file can be read: takes seconds for a large one. */
export const isWhole = (file: string): boolean => answers(file, 'PRAGMA quick_check(1)');

function answers(file: string, question: string): boolean {
  try {
    const db = new DatabaseSync(file, { timeout: 5000 });
    try {
      const [answer] = Object.values(db.prepare(question).get() ?? {});
      return typeof answer !== 'string' || answer === 'ok';
    } finally {
      db.close();
    }
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** Whether the caches are damaged, or of the ledger and the release it tells of one is lost. */
export function needMending({ dataDir, out, state }: Pick<PublisherOptions, 'dataDir' | 'out' | 'state'>): boolean {
  if (existsSync(path.join(dataDir, noted)) || !caches.every((name) => opens(path.join(state, name)))) return true;
  const published = existsSync(out) && readdirSync(out).some((name) => !name.startsWith('_'));
  return published !== existsSync(path.join(state, 'publisher.db'));
}

/**
 * Publishes everything into a folder beside the live release and puts it in its place: without the ledger nobody knows which of the
 * files there are still pages. Citizens read the old release until then. The ledger is put in place last: a process killed before
 * begins again.
 */
export async function mendCaches(options: PublisherOptions): Promise<void> {
  const { dataDir, out, state } = options;
  const workshop = path.join(dataDir, 'mending');
  const release = path.join(workshop, 'release');
  const old = path.join(workshop, 'old');
  writeFileSync(path.join(dataDir, noted), '');
  rmSync(workshop, { recursive: true, force: true });
  publishAssets(release);
  const publisher = await openPublisher({ ...options, out: release, state: workshop });
  await publisher.catchUp();
  publisher.close();
  // Public keys come from the CMS: this release has no others.
  const keys = path.join(out, publicKeysFile);
  if (existsSync(keys)) cpSync(keys, path.join(release, publicKeysFile));
  if (existsSync(out)) renameSync(out, old);
  renameSync(release, out);
  for (const name of [...caches].reverse()) {
    for (const end of ['', '-wal', '-shm']) rmSync(path.join(state, name + end), { force: true });
    renameSync(path.join(workshop, name), path.join(state, name));
  }
  rmSync(path.join(dataDir, noted));
  rmSync(workshop, { recursive: true, force: true });
}
