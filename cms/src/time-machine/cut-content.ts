import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { recordSchema, type ContentRecord, type RecordKind } from '@lienthong/config/contracts/record';
import { openContentWriter } from '../publishing/content-writer.ts';

/** `hidden`: records that were live then, but whose text was erased since, or is not to be read by today's contract. */
export type Cut = { seq: number; releases: number; hidden: { kind: string; id: string }[] };

/**
 * Makes a content.db as it stood at a sequence number, by writing its releases again in their order with the writer of today: lists, their
 * numbered pages among them, come out as they were, because they grow the same way. Only one release at a time is in memory. What was
 * erased since is not there. Sequence numbers, chain and signatures are those of the original.
 */
export function cutContent(source: string, target: string, seq: number, onStep?: (done: number) => void): Cut {
  for (const ending of ['', '-wal', '-shm']) rmSync(target + ending, { force: true });
  const db = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
  const writer = openContentWriter(target);
  try {
    // One moment of the original, whatever is published meanwhile.
    db.exec('BEGIN');
    // In the order they were written: bodies are numbered one after the other.
    const came = db.prepare(
      'SELECT r.kind, r.id, b.json FROM record r JOIN body b ON b.id = r.body WHERE r.from_seq = ? ORDER BY r.body',
    );
    const went = db.prepare('SELECT kind, id FROM record WHERE to_seq = ?');
    const hidden = new Map<string, { kind: string; id: string }>();
    let releases = 0;
    for (const row of db.prepare('SELECT seq, at, cause FROM sequence WHERE seq <= ? ORDER BY seq').all(seq)) {
      const put: ContentRecord[] = [];
      // Whatever ended here; the writer takes what is put again as put.
      const remove = went.all(Number(row['seq'])) as { kind: RecordKind; id: string }[];
      for (const { kind, id } of remove) hidden.delete(`${kind} ${id}`);
      for (const { kind, id, json } of came.all(Number(row['seq']))) {
        const record = typeof json === 'string' ? recordSchema.safeParse(JSON.parse(json)) : null;
        if (record?.success) put.push(record.data);
        else hidden.set(`${String(kind)} ${String(id)}`, { kind: String(kind), id: String(id) });
      }
      writer.applyRelease({ cause: String(row['cause']), at: String(row['at']), put, remove });
      releases += 1;
      onStep?.(releases);
    }
    writer.close();
    keepNumbers(source, target, seq);
    return { seq, releases, hidden: [...hidden.values()] };
  } finally {
    db.close();
  }
}

/** A release that says what is already there leaves no number in the copy: the original's are put in place of its own. */
function keepNumbers(source: string, target: string, seq: number): void {
  const copy = new DatabaseSync(target);
  copy.prepare('ATTACH ? AS original').run(source);
  copy.exec('BEGIN');
  copy.exec('DELETE FROM sequence');
  copy.prepare('INSERT INTO sequence SELECT * FROM original.sequence WHERE seq <= ?').run(seq);
  if (copy.prepare("SELECT 1 FROM original.sqlite_master WHERE name = 'head'").get()) {
    copy.prepare('INSERT INTO signing_key SELECT * FROM original.signing_key WHERE since <= ?').run(seq);
    copy.prepare('INSERT INTO head SELECT * FROM original.head WHERE seq <= ?').run(seq);
  }
  copy.exec('COMMIT');
  copy.exec('DETACH original; PRAGMA wal_checkpoint(TRUNCATE)');
  copy.close();
}
