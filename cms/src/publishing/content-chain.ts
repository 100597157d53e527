import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { RecordKind } from '@lienthong/config/contracts/record';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Salt and hash of a body. The salt keeps a short erased body from being guessed from its hash. */
export function sealBody(json: string): { salt: string; hash: string } {
  const salt = randomBytes(16).toString('hex');
  return { salt, hash: sha256(salt + json) };
}

export type ChainLink = { previous: string; seq: number; at: string; cause: string };

/** One link for each record that came (`+kind:id:hash`) or went (`-kind:id`) with a release; their order does not matter. */
export function linkChain({ previous, seq, at, cause }: ChainLink, lines: readonly string[]): string {
  return sha256([previous, seq, at, cause, ...[...lines].sort()].join('\n'));
}

export const cameLine = (kind: string, id: string, hash: string) => `+${kind}:${id}:${hash}`;
export const wentLine = (kind: string, id: string) => `-${kind}:${id}`;

/** Why a chain does not agree: a link; a body and its hash; a body erased without a reason; a record of no release; a signature. */
export type ChainFault = 'chain' | 'body' | 'erasure' | 'stray' | 'signature' | 'unsigned';
export type ChainVerdict = { ok: true; sequences: number } | { ok: false; seq: number; reason: ChainFault };
export type ChainStep = { seq: number; at: string; chain: string; bodies: number; erased: number };

/**
 * Computes the chain anew from the rows; names the first release that does not agree. Erased bodies keep their hash. `check` is asked
 * about each release whose own link agrees.
 */
export function verifyChain(db: DatabaseSync, check?: (step: ChainStep) => ChainFault | null): ChainVerdict {
  const came = db.prepare(
    'SELECT r.kind, r.id, b.salt, b.hash, b.json, b.erased FROM record r JOIN body b ON b.id = r.body WHERE r.from_seq = ?',
  );
  const went = db.prepare(
    'SELECT kind, id FROM record r WHERE to_seq = ? AND NOT EXISTS (SELECT 1 FROM record n WHERE n.kind = r.kind AND n.id = r.id AND n.from_seq = r.to_seq)',
  );
  let previous = '';
  let sequences = 0;
  for (const row of db.prepare('SELECT seq, at, cause, chain FROM sequence ORDER BY seq').all()) {
    const seq = Number(row['seq']);
    const lines: string[] = [];
    let erased = 0;
    for (const record of came.all(seq)) {
      if (record['json'] !== null && sha256(`${record['salt']}${record['json']}`) !== record['hash'])
        return { ok: false, seq, reason: 'body' };
      if (record['json'] === null) {
        if (String(record['erased'] ?? '').trim() === '') return { ok: false, seq, reason: 'erasure' };
        erased += 1;
      }
      lines.push(cameLine(String(record['kind']), String(record['id']), String(record['hash'])));
    }
    const bodies = lines.length;
    for (const record of went.all(seq)) lines.push(wentLine(String(record['kind']), String(record['id'])));
    const link = { previous, seq, at: String(row['at']), cause: String(row['cause']) };
    if (linkChain(link, lines) !== row['chain']) return { ok: false, seq, reason: 'chain' };
    previous = String(row['chain']);
    sequences += 1;
    const fault = check?.({ seq, at: link.at, chain: previous, bodies, erased });
    if (fault) return { ok: false, seq, reason: fault };
  }
  const stray = db.prepare(
    'SELECT min(seq) AS seq FROM (SELECT from_seq AS seq FROM record UNION SELECT to_seq FROM record) WHERE seq IS NOT NULL AND seq NOT IN (SELECT seq FROM sequence)',
  );
  const seq = stray.get()?.['seq'];
  return typeof seq === 'number' ? { ok: false, seq, reason: 'stray' } : { ok: true, sequences };
}

/**
 * Erases the bodies of a record that is no longer live (Law 91/2025/QH15 on personal data: erasure on request). Reason and legal
 * basis stay, the hash stays, the salt goes with the body; the chain still verifies. Returns how many bodies were erased.
 */
export function eraseBodies(db: DatabaseSync, kind: RecordKind, id: string, reason: string): number {
  const current = db.prepare('SELECT 1 FROM record WHERE kind = ? AND id = ? AND to_seq IS NULL').get(kind, id);
  if (current) throw new Error(`${kind} ${id} is live: withdraw it first, then erase its history`);
  const { changes } = db
    .prepare(
      "UPDATE body SET json = NULL, salt = '', erased = ? WHERE json IS NOT NULL AND id IN (SELECT body FROM record WHERE kind = ? AND id = ?)",
    )
    .run(reason, kind, id);
  return Number(changes);
}
