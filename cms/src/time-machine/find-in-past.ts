import type { DatabaseSync } from 'node:sqlite';
import type { Sequence } from './parse-moment.ts';

export type FoundVersion = { kind: string; id: string; from: Sequence; to: Sequence | null };

/** Every published version, live ones too, that says these words. Reads all bodies. */
export function findInPast(db: DatabaseSync, words: string): FoundVersion[] {
  return db
    .prepare(
      `SELECT r.kind, r.id, r.from_seq, f.at AS from_at, r.to_seq, t.at AS to_at FROM body b
         JOIN record r ON r.body = b.id JOIN sequence f ON f.seq = r.from_seq LEFT JOIN sequence t ON t.seq = r.to_seq
         WHERE instr(lower(b.json), lower(?)) > 0 ORDER BY r.kind, r.id, r.from_seq`,
    )
    .all(JSON.stringify(words).slice(1, -1))
    .map((row) => ({
      kind: String(row['kind']),
      id: String(row['id']),
      from: { seq: Number(row['from_seq']), at: String(row['from_at']) },
      to: row['to_seq'] === null ? null : { seq: Number(row['to_seq']), at: String(row['to_at']) },
    }));
}
