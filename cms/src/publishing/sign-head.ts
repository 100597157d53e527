import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { headText, type SignedHead } from '@lienthong/config/contracts/signed-head';

type Head = Pick<SignedHead, 'seq' | 'at' | 'chain'>;
/** Signs heads with the key of the installation. `id`: the beginning of its fingerprint; `publicKey`: base64, 32 bytes. */
export type HeadSigner = { id: string; publicKey: string; sign(head: Head): string };

// RFC 8410: what stands before the 32 bytes of an ed25519 key in PKCS #8 and in SPKI.
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that belongs to a secret (`RELEASE_SIGNING_KEY`): like the other secrets any text of 24 characters, best from a generator. */
export function openSigner(secret: string): HeadSigner {
  const seed = createHash('sha256').update(`lien-thong release signing key\n${secret}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = spki.subarray(publicPrefix.length).toString('base64');
  return {
    id: keyId(publicKey),
    publicKey,
    sign: (head) => sign(null, Buffer.from(headText(head)), key).toString('base64'),
  };
}

/** The signer of this process's environment, `undefined` where it has no key: releases then stay unsigned. */
export function environmentSigner(): HeadSigner | undefined {
  const { releaseSigningKey, production } = parseEnvironment(process.env);
  if (releaseSigningKey !== null) return openSigner(releaseSigningKey);
  if (!production) return undefined;
  throw new Error('RELEASE_SIGNING_KEY is missing: what a production installation publishes is signed.');
}

/** The name of a key: the first 16 signs of its SHA-256. */
export const keyId = (publicKey: string) =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);

export function isSignedBy(publicKey: string, head: Head, signature: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(headText(head)), key, Buffer.from(signature, 'base64'));
}

/** Keeps the signature of each head, and each key from its first use on: one that was replaced stays listed. */
export function openHeadSigning(db: DatabaseSync, signer: HeadSigner | undefined): (head: Head) => void {
  const list = db.prepare('INSERT OR IGNORE INTO signing_key (id, public, since) VALUES (?, ?, ?)');
  const keep = db.prepare('INSERT INTO head (seq, key, signature) VALUES (?, ?, ?)');
  return (head) => {
    if (!signer) return;
    list.run(signer.id, signer.publicKey, head.seq);
    keep.run(head.seq, signer.id, signer.sign(head));
  };
}
