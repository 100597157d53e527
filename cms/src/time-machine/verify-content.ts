import type { DatabaseSync } from 'node:sqlite';
import type { SignedHead } from '@lienthong/config/contracts/signed-head';
import { verifyChain, type ChainFault } from '../publishing/content-chain.ts';
import { isSignedBy, keyId } from '../publishing/sign-head.ts';

/**
 * Why a head that was kept does not belong to this content.db: its signature is not that of its key, its chain is another (`rewritten`), it
 * is newer than all that is here (`truncated`), or its key is none of this installation's (`foreign`).
 */
export type HeadFault = 'signature' | 'rewritten' | 'truncated' | 'foreign';
export type Verdict = {
  ok: boolean;
  /** The first release that does not agree. */
  fault: { seq: number; reason: ChainFault | HeadFault; head?: string } | null;
  sequences: number;
  bodies: number;
  erased: number;
  /** Releases with a signature; those before the first one were made by a version that did not sign. */
  signed: number;
  keys: { id: string; since: number }[];
  newest: { seq: number; at: string; chain: string } | null;
  heads: { name: string; seq: number }[];
};
export type VerifyOrder = {
  /** Heads that were kept elsewhere: that of the release, copies at an archive. */
  heads: readonly { name: string; head: SignedHead }[];
  /** Keys somebody knows to be ours; empty: those content.db lists are believed. */
  trusted: readonly string[];
  onStep?: (done: number) => void;
};

/** Proves that content.db is what was published, as far as its chain, its signatures and heads kept elsewhere can say. */
export function verifyContent(db: DatabaseSync, { heads, trusted, onStep }: VerifyOrder): Verdict {
  const tables = new Set(
    db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
      .all()
      .map((row) => row['name']),
  );
  const signs = tables.has('head');
  const keys = (signs ? db.prepare('SELECT id, public, since FROM signing_key ORDER BY since, id').all() : []) as {
    id: string;
    public: string;
    since: number;
  }[];
  const publicKeys = new Map(keys.filter((key) => keyId(key.public) === key.id).map((key) => [key.id, key]));
  const headOf = signs ? db.prepare('SELECT key, signature FROM head WHERE seq = ?') : null;
  const verdict: Verdict = {
    ok: false,
    fault: null,
    sequences: 0,
    bodies: 0,
    erased: 0,
    signed: 0,
    keys: keys.map(({ id, since }) => ({ id, since })),
    newest: null,
    heads: heads.map(({ name, head }) => ({ name, seq: head.seq })),
  };
  const expected = new Map(heads.map((kept) => [kept.head.seq, kept]));

  const chained = verifyChain(db, (step) => {
    verdict.sequences += 1;
    verdict.bodies += step.bodies;
    verdict.erased += step.erased;
    verdict.newest = { seq: step.seq, at: step.at, chain: step.chain };
    onStep?.(verdict.sequences);
    const head = headOf?.get(step.seq);
    if (!head) return verdict.signed > 0 ? 'unsigned' : null;
    const key = publicKeys.get(String(head['key']));
    if (!key || key.since > step.seq || !isTrusted(key.id)) return 'signature';
    if (!isSignedBy(key.public, step, String(head['signature']))) return 'signature';
    verdict.signed += 1;
    return null;
  });
  const newest = verdict.newest;
  const keyless: Verdict['fault'] =
    trusted.length > 0 && newest && verdict.signed === 0 && chained.ok ? { seq: newest.seq, reason: 'unsigned' } : null;
  // The first release that differs from a head kept elsewhere says more than what follows from it.
  const fault = firstFault([
    ...(chained.ok ? [] : [{ seq: chained.seq, reason: chained.reason }]),
    ...headFaults(),
    ...(keyless ? [keyless] : []),
  ]);
  return { ...verdict, fault, ok: fault === null };

  function isTrusted(id: string): boolean {
    return trusted.length === 0 || trusted.includes(id);
  }

  function* headFaults(): Generator<{ seq: number; reason: HeadFault; head: string }> {
    const link = db.prepare('SELECT chain FROM sequence WHERE seq = ?');
    for (const { name, head } of expected.values()) {
      const { seq } = head;
      if (head.key !== null && head.signature !== null) {
        const own = head.keys.find((key) => key.id === head.key);
        if (!own || keyId(own.public) !== own.id || !isSignedBy(own.public, head, head.signature)) {
          yield { seq, reason: 'signature', head: name };
          continue;
        }
        if (!publicKeys.has(own.id) || !isTrusted(own.id)) {
          yield { seq, reason: 'foreign', head: name };
          continue;
        }
      }
      const row = link.get(seq);
      if (!row) yield { seq, reason: 'truncated', head: name };
      else if (row['chain'] !== head.chain) yield { seq, reason: 'rewritten', head: name };
    }
  }
}

function firstFault<T extends { seq: number }>(faults: T[]): T | null {
  return faults.sort((one, other) => one.seq - other.seq)[0] ?? null;
}
