import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { walkReleases } from './walk-releases.ts';

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
 * about each release whose own link agrees. `only`: one release alone, given the one before it.
 */
export function verifyChain(
  db: DatabaseSync,
  check?: (step: ChainStep) => ChainFault | null,
  only?: number,
): ChainVerdict {
  const bodyOf = db.prepare('SELECT salt, hash, json, erased FROM body WHERE id = ?');
  const before = db.prepare('SELECT chain FROM sequence WHERE seq = ?').get((only ?? 1) - 1);
  let previous = String(before?.['chain'] ?? '');
  let sequences = 0;
  for (const { seq, at, cause, chain, came, ended } of walkReleases(db, only, only)) {
    const lines: string[] = [];
    let erased = 0;
    for (const { kind, id, body } of came) {
      const { salt, hash, json, erased: why } = bodyOf.get(body) ?? {};
      if (typeof json === 'string' && sha256(`${String(salt)}${json}`) !== hash)
        return { ok: false, seq, reason: 'body' };
      if (typeof json !== 'string') {
        if (String(why ?? '').trim() === '') return { ok: false, seq, reason: 'erasure' };
        erased += 1;
      }
      lines.push(cameLine(kind, id, String(hash)));
    }
    const replaced = new Set(came.map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id } of ended) if (!replaced.has(`${kind} ${id}`)) lines.push(wentLine(kind, id));
    if (linkChain({ previous, seq, at, cause }, lines) !== chain) return { ok: false, seq, reason: 'chain' };
    previous = chain;
    sequences += 1;
    const fault = check?.({ seq, at, chain, bodies: came.length, erased });
    if (fault) return { ok: false, seq, reason: fault };
  }
  if (only !== undefined) return { ok: true, sequences };
  const stray = db.prepare(
    'SELECT min(seq) AS seq FROM (SELECT from_seq AS seq FROM record UNION SELECT to_seq FROM record) WHERE seq IS NOT NULL AND seq NOT IN (SELECT seq FROM sequence)',
  );
  const seq = stray.get()?.['seq'];
  return typeof seq === 'number' ? { ok: false, seq, reason: 'stray' } : { ok: true, sequences };
}
