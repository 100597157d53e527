import type { DatabaseSync } from 'node:sqlite';
import { contentDbVersion } from '@lienthong/config/contracts/content-db';
import { parseRecord, recordSchema, type ContentRecord, type RecordKind } from '@lienthong/config/contracts/record';

/** Left in content.db by an upgrade until everything published was projected anew by the version that runs now. */
export const projectAnew = 'project-anew';
/** Records in one release of an upgrade: their bodies stand in memory together. */
const batchSize = 2000;

export type UpgradeBatch = { put: ContentRecord[]; remove: { kind: RecordKind; id: string }[] };

export const versionOf = (db: DatabaseSync) => Number(db.prepare('PRAGMA user_version').get()?.['user_version']);

/** A file that a newer version of the product has written is left alone. */
export function refuseNewer(db: DatabaseSync): void {
  const version = versionOf(db);
  if (version > contentDbVersion)
    throw new Error(
      `content.db was written by a newer version of the product (${version}, this one knows ${contentDbVersion}). Start that version.`,
    );
}

/** A record of any age in the shape of today's contract; one that the contract refuses stays what it is. */
export function inTodaysShape(record: ContentRecord): ContentRecord {
  const parsed = recordSchema.safeParse(record);
  return parsed.success ? parsed.data : record;
}

/**
 * Every live record in the shape of today's contract, portals first, because everything else is listed by them. A body that today's
 * contract refuses is withdrawn; if it can be published, projecting anew brings it back.
 */
export function* upgradeBatches(db: DatabaseSync): Generator<UpgradeBatch> {
  const live = db
    .prepare("SELECT kind, id, body FROM record WHERE to_seq IS NULL ORDER BY kind <> 'portal', from_seq, kind, id")
    .all() as { kind: RecordKind; id: string; body: number }[];
  const body = db.prepare('SELECT json FROM body WHERE id = ?');
  for (let at = 0; at < live.length; at += batchSize) {
    const batch: UpgradeBatch = { put: [], remove: [] };
    for (const row of live.slice(at, at + batchSize)) {
      try {
        batch.put.push(parseRecord(JSON.parse(String(body.get(row.body)?.['json']))));
      } catch {
        batch.remove.push({ kind: row.kind, id: row.id });
      }
    }
    yield batch;
  }
}
