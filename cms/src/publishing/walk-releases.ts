import type { DatabaseSync } from 'node:sqlite';
import type { RecordKind } from '@lienthong/config/contracts/record';

type Ref = { kind: RecordKind; id: string };
/** A release as its rows tell it: which records came with it (`body`: theirs), and which ended, replaced ones among them. */
export type ReleaseRows = {
  seq: number;
  at: string;
  cause: string;
  chain: string;
  came: (Ref & { body: number })[];
  ended: Ref[];
};

/**
 * All releases from one sequence number to another, in order. Each table is read once, side by side: there is no index by sequence number,
 * and one question for each release would read all records again and again.
 */
export function* walkReleases(db: DatabaseSync, from = 1, to = Number.MAX_SAFE_INTEGER): Generator<ReleaseRows> {
  const came = bySequence(
    db
      .prepare(
        'SELECT from_seq AS seq, kind, id, body FROM record WHERE from_seq BETWEEN ? AND ? ORDER BY from_seq, body',
      )
      .iterate(from, to) as Iterable<Ref & { seq: number; body: number }>,
  );
  const ended = bySequence(
    db
      .prepare('SELECT to_seq AS seq, kind, id FROM record WHERE to_seq BETWEEN ? AND ? ORDER BY to_seq, kind, id')
      .iterate(from, to) as Iterable<Ref & { seq: number }>,
  );
  try {
    const releases = db.prepare('SELECT seq, at, cause, chain FROM sequence WHERE seq BETWEEN ? AND ? ORDER BY seq');
    for (const row of releases.iterate(from, to)) {
      const seq = Number(row['seq']);
      yield {
        seq,
        at: String(row['at']),
        cause: String(row['cause']),
        chain: String(row['chain']),
        came: came.take(seq),
        ended: ended.take(seq),
      };
    }
  } finally {
    // A question left half-way would hold this moment of the database for as long as it is open.
    came.end();
    ended.end();
  }
}

/** Takes the rows of one sequence number after the other from rows that are in order. */
function bySequence<T extends { seq: number }>(rows: Iterable<T>) {
  const iterator = rows[Symbol.iterator]();
  let next = iterator.next();
  const take = (seq: number): T[] => {
    const found: T[] = [];
    while (!next.done && next.value.seq <= seq) {
      // Those before belong to no release.
      if (next.value.seq === seq) found.push(next.value);
      next = iterator.next();
    }
    return found;
  };
  return { take, end: () => void iterator.return?.() };
}
