import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { recordSchema, type ContentRecord } from '@lienthong/config/contracts/record';
import { openContentWriter } from '../publishing/content-writer.ts';
import { walkReleases } from '../publishing/walk-releases.ts';

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
    const body = db.prepare('SELECT json FROM body WHERE id = ?');
    const hidden = new Map<string, { kind: string; id: string }>();
    let releases = 0;
    for (const { at, cause, came, ended } of walkReleases(db, 1, seq)) {
      const put: ContentRecord[] = [];
      for (const { kind, id } of ended) hidden.delete(`${kind} ${id}`);
      // In the order they were written: bodies are numbered one after the other.
      for (const { kind, id, body: number } of came) {
        const json = body.get(number)?.['json'];
        const record = typeof json === 'string' ? recordSchema.safeParse(JSON.parse(json)) : null;
        if (record?.success) put.push(record.data);
        else hidden.set(`${kind} ${id}`, { kind, id });
      }
      // What ended goes, unless it is put again: the writer knows.
      writer.applyRelease({ cause, at, put, remove: ended });
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
