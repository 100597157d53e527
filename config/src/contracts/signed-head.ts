import { z } from 'zod';

/**
 * The signed head of the chain of releases. Each release has a link of the chain (a hash over the one before, its time, and the salted hashes
 * of all that came and went with it); the CMS signs the newest with the key of the installation (ed25519), in the same transaction. The
 * publisher puts the head that its pages stand at, with all public keys, into the release: `release/_proof/head.json`. Whoever keeps one
 * of these files can prove later that nothing before it was changed, added or left out (`npm run verify -- --head FILE`).
 */
export const signedHeadFile = '_proof/head.json';

export const signedHeadSchema = z.object({
  format: z.literal(1),
  seq: z.number().int().positive(),
  at: z.iso.datetime(),
  chain: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which key signed, and the signature (base64); `null` where the installation has no key. */
  key: z.string().nullable(),
  signature: z.string().nullable(),
  /** Every key this installation has signed with, the first sequence number of each, and its public part (base64, 32 bytes). */
  keys: z.array(z.object({ id: z.string(), public: z.string(), since: z.number().int().positive() })),
});
export type SignedHead = z.infer<typeof signedHeadSchema>;

/** The text that is signed. */
export const headText = ({ seq, at, chain }: Pick<SignedHead, 'seq' | 'at' | 'chain'>): string =>
  `lien-thong release head 1\n${seq}\n${at}\n${chain}\n`;

/** Parses `head.json`; throws a ZodError that names what is wrong. */
export function parseSignedHead(value: unknown): SignedHead {
  return signedHeadSchema.parse(value);
}
