import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { recordKinds } from '../publishing/gather-release.ts';

/** How often the pair is taken anew when content.db was made anew meanwhile. */
const mostTries = 3;

/**
 * Copies content.db, then cms.db, while both are being written. In this order content.db is never ahead of the CMS. What was published
 * between the two copies is missing in the first, and its outbox rows are gone from the second: they are written there again, so that
 * the projector of a restored installation publishes it (once more, where it was in time). Nobody waits for a backup.
 */
export function snapshotDatabases(cmsFile: string, contentFile: string, folder: string): void {
  const [cmsCopy, contentCopy] = [path.join(folder, 'cms.db'), path.join(folder, 'content.db')];
  for (let left = mostTries; left > 0; left -= 1) {
    for (const file of [cmsCopy, contentCopy]) rmSync(file, { force: true });
    const published = existsSync(contentFile);
    if (published) copyDatabase(contentFile, contentCopy);
    copyDatabase(cmsFile, cmsCopy);
    // Without a content.db all that is published is projected at the first start.
    if (!published || writeOutboxAgain(cmsCopy, contentCopy, contentFile)) return;
  }
  throw new Error(`${contentFile} is being made anew: try again when that has ended`);
}

/** One consistent file, from whatever stands in the database and its write-ahead log. */
export function copyDatabase(from: string, to: string): void {
  const db = new DatabaseSync(from, { readOnly: true, timeout: 5000 });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

/**
 * Notes in the copy of the CMS whatever the live content.db changed after its own copy; `false` when it is another content.db by now.
 */
export function writeOutboxAgain(cmsCopy: string, contentCopy: string, contentFile: string): boolean {
  const copy = new DatabaseSync(contentCopy, { readOnly: true });
  const last = copy.prepare('SELECT seq, chain FROM sequence ORDER BY seq DESC LIMIT 1').get();
  copy.close();
  const live = new DatabaseSync(contentFile, { readOnly: true, timeout: 5000 });
  const same = live.prepare('SELECT chain FROM sequence WHERE seq = ?').get(last?.['seq'] ?? 0);
  const tags = live
    .prepare("SELECT DISTINCT tag FROM change WHERE seq > ? AND tag LIKE 'record:%'")
    .all(last?.['seq'] ?? 0)
    .map((row) => String(row['tag']));
  live.close();
  if (last && same?.['chain'] !== last['chain']) return false;

  const collections = new Map(Object.entries(recordKinds).map(([collection, kind]) => [kind as string, collection]));
  const cms = new DatabaseSync(cmsCopy);
  const write = cms.prepare(
    'INSERT INTO outbox_entries (id, source, document, operation, "order") VALUES (?, ?, ?, ?, ?)',
  );
  const time = String(Date.now()).padStart(15, '0');
  cms.exec('BEGIN');
  for (const [number, tag] of tags.entries()) {
    const [, kind = '', ...id] = tag.split(':');
    const collection = collections.get(kind);
    // The clock is no document; a tombstone changes with the document it stands for.
    if (collection)
      write.run(randomUUID(), collection, id.join(':'), 'backup', `${time}-${String(number).padStart(6, '0')}`);
  }
  cms.exec('COMMIT');
  cms.close();
  return true;
}
