import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseReceipt, type Receipt } from '@lienthong/config/contracts/receipt';
import type { RecordKind } from '@lienthong/config/contracts/record';

/** The last release that changed a record: when it came, or went. */
export type LastChange = { seq: number; at: string; live: boolean };

/** Opens content.db for reading, does something with it, and closes it; `null` while there is none. */
function withDatabase<T>(file: string, ask: (db: DatabaseSync) => T): T | null {
  if (!existsSync(file)) return null;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

/** When a record last changed in content.db; `null` where it never was in it. */
export function lastChangeOf(dataDir: string, kind: RecordKind, id: string): LastChange | null {
  return withDatabase(path.join(dataDir, 'content.db'), (db) => {
    const row = db
      .prepare(
        `SELECT s.seq, s.at, r.live FROM (SELECT max(max(from_seq, coalesce(to_seq, 0))) AS seq, max(to_seq IS NULL) AS live
           FROM record WHERE kind = ? AND id = ?) r JOIN sequence s ON s.seq = r.seq`,
      )
      .get(kind, id);
    return row ? { seq: Number(row['seq']), at: String(row['at']), live: row['live'] === 1 } : null;
  });
}

/** The publication that brought a sequence number to the pages, and the newest one noted. */
export type Kept = { receipt: Receipt | null; newest: number };

/** What the publisher noted; `null` where it has noted nothing on this machine. */
export function receiptOf(dataDir: string, seq: number): Kept | null {
  return withDatabase(path.join(dataDir, 'receipts.db'), (db) => {
    const row = db.prepare('SELECT * FROM receipt WHERE last >= ? AND first <= ? ORDER BY last LIMIT 1').get(seq, seq);
    const newest = Number(db.prepare('SELECT coalesce(max(last), 0) AS last FROM receipt').get()?.['last']);
    return { receipt: row ? parseReceipt(row) : null, newest };
  });
}
