import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { receiptsDbSchema, receiptsKept } from '@lienthong/config/contracts/receipt';
import type { Publication } from './follow-publications.ts';

export type Receipts = { note(publication: Publication): void; forget(): void; close(): void };

/** Notes what each publication wrote, for whoever published; a file lost with the power is no loss. */
export function openReceipts(dataDir: string): Receipts {
  const db = new DatabaseSync(path.join(dataDir, 'receipts.db'), { timeout: 1000 });
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${receiptsDbSchema}`);
  const add = db.prepare('INSERT OR REPLACE INTO receipt VALUES (?, ?, ?, ?, ?, ?, ?)');
  const prune = db.prepare(
    'DELETE FROM receipt WHERE last <= (SELECT last FROM receipt ORDER BY last DESC LIMIT 1 OFFSET ?)',
  );
  return {
    note({ first, seq, pages, failed, written }) {
      db.exec('BEGIN');
      add.run(
        seq,
        first,
        new Date().toISOString(),
        pages - failed.length,
        failed.length,
        written.portals.size,
        JSON.stringify(written.links),
      );
      prune.run(receiptsKept);
      db.exec('COMMIT');
    },
    /** A content.db made anew counts from the start: receipts of the former one would answer for other publications. */
    forget: () => db.exec('DELETE FROM receipt'),
    close: () => db.close(),
  };
}
