import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { recordSchema, type ContentRecord, type RecordKind } from '@lienthong/config/contracts/record';
import { verifyChain } from '../publishing/content-chain.ts';
import { isSignedBy } from '../publishing/sign-head.ts';
import { readErasure, type Erasure } from './erasure.ts';
import type { Sequence } from './parse-moment.ts';

/** One body a record had: from which release until which (`null`: it is live). */
export type PastVersion = {
  body: number;
  from: Sequence;
  to: Sequence | null;
  hash: string;
  /** What it said; `null` when it was erased. */
  record: ContentRecord | null;
  erasure: Erasure | null;
};
/** What proves a version: its own hash, the link of its release, and the signature under it. */
export type Proof = {
  body: 'agrees' | 'differs' | 'erased';
  link: 'agrees' | 'differs';
  signature: 'agrees' | 'differs' | 'none';
  chain: string;
  key: string | null;
};

/** Opens the content.db of a data folder for reading; `null` while there is none. */
export function openPast(dataDir: string): DatabaseSync | null {
  const file = path.join(dataDir, 'content.db');
  return existsSync(file) ? new DatabaseSync(file, { readOnly: true, timeout: 5000 }) : null;
}

/** All versions of a record that were ever published, newest first. */
export function versionsOf(db: DatabaseSync, kind: RecordKind, id: string): PastVersion[] {
  return db
    .prepare(
      `SELECT r.body, r.from_seq, f.at AS from_at, r.to_seq, t.at AS to_at, b.hash, b.json, b.erased
         FROM record r JOIN body b ON b.id = r.body JOIN sequence f ON f.seq = r.from_seq
         LEFT JOIN sequence t ON t.seq = r.to_seq WHERE r.kind = ? AND r.id = ? ORDER BY r.from_seq DESC`,
    )
    .all(kind, id)
    .map((row) => ({
      body: Number(row['body']),
      from: { seq: Number(row['from_seq']), at: String(row['from_at']) },
      to: row['to_seq'] === null ? null : { seq: Number(row['to_seq']), at: String(row['to_at']) },
      hash: String(row['hash']),
      record: typeof row['json'] === 'string' ? inTodaysShape(row['json']) : null,
      erasure: row['json'] === null ? readErasure(row['erased']) : null,
    }));
}

function inTodaysShape(json: string): ContentRecord | null {
  return recordSchema.safeParse(JSON.parse(json)).data ?? null;
}

/** The version that was live at a sequence number, if any. */
export const versionAt = (versions: readonly PastVersion[], seq: number): PastVersion | null =>
  versions.find(({ from, to }) => from.seq <= seq && (to === null || to.seq > seq)) ?? null;

/** Computes the proof of one version anew. */
export function proofOf(db: DatabaseSync, version: PastVersion): Proof {
  const { seq } = version.from;
  const body = db.prepare('SELECT salt, json FROM body WHERE id = ?').get(version.body);
  const sealed = createHash('sha256')
    .update(`${String(body?.['salt'])}${String(body?.['json'])}`)
    .digest('hex');
  const verdict = verifyChain(db, undefined, seq);
  const row = db
    .prepare(
      'SELECT s.at, s.chain, h.key, h.signature, k.public FROM sequence s LEFT JOIN head h ON h.seq = s.seq LEFT JOIN signing_key k ON k.id = h.key WHERE s.seq = ?',
    )
    .get(seq);
  const head = { seq, at: String(row?.['at']), chain: String(row?.['chain']) };
  const signed = typeof row?.['signature'] === 'string' && typeof row['public'] === 'string';
  return {
    body: version.record === null ? 'erased' : sealed === version.hash ? 'agrees' : 'differs',
    link: verdict.ok ? 'agrees' : 'differs',
    signature: !signed
      ? 'none'
      : isSignedBy(String(row['public']), head, String(row['signature']))
        ? 'agrees'
        : 'differs',
    chain: head.chain,
    key: signed ? String(row['key']) : null,
  };
}
