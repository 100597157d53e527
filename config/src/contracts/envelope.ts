import { z } from 'zod';
import { formIdSchema } from './form-definition.ts';
import { languageSchema } from './localized.ts';
import { keyIdSchema } from './sealing-keys.ts';
import { parseSymbols } from './tracking-code.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * An envelope is one file: this header in one line of JSON, a line feed, and an age file. The header is what the zone outside must know;
 * nothing of what the citizen wrote can be guessed from it. age says nothing about who sealed, so the header stands in the sealed part too:
 * an envelope whose header was changed, or whose sealed part belongs to another one, does not open.
 */
export const envelopeHeaderSchema = z.object({
  format: z.literal(1),
  /** SHA-256 of the idempotency key: the name of the file, and the unique key of the import. */
  id: sha256,
  form: z.object({ id: formIdSchema, version: z.number().int().positive() }),
  /** The portal whose agency receives. */
  portal: z.string().min(1).max(64),
  /** Whose keys open it: the agency's and the recovery key. */
  keys: z.object({ agency: keyIdSchema, recovery: keyIdSchema }),
  code: z.string().refine((code) => parseSymbols('code', code) === code),
  receivedAt: z.iso.datetime(),
  /** Tells the same body from another one; keyed with what only the sender has, so that guesses of the content cannot be tried. */
  fingerprint: sha256,
});
export type EnvelopeHeader = z.infer<typeof envelopeHeaderSchema>;

/** What is sealed. `content` is text, so that its hash needs no rule of how to write JSON. */
export const sealedPartSchema = z.object({
  format: z.literal(1),
  header: envelopeHeaderSchema,
  contentHash: sha256,
  content: z.string(),
});
export type SealedPart = z.infer<typeof sealedPartSchema>;

/** The content: answers by field, as `checkAnswers` made them. */
export const submissionSchema = z.object({
  format: z.literal(1),
  language: languageSchema,
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type Submission = z.infer<typeof submissionSchema>;

/** A header is far shorter than this. */
export const longestHeader = 4096;

export function encodeEnvelope(header: EnvelopeHeader, sealed: Uint8Array): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(line.length + sealed.length);
  bytes.set(line);
  bytes.set(sealed, line.length);
  return bytes;
}

/** The header at the beginning of a file, and where the sealed part begins; throws when there is none. */
export function decodeHeader(bytes: Uint8Array): { header: EnvelopeHeader; sealedAt: number } {
  const end = bytes.subarray(0, longestHeader).indexOf(10);
  if (end === -1) throw new Error('no header');
  const line = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
  return { header: envelopeHeaderSchema.parse(JSON.parse(line)), sealedAt: end + 1 };
}

/** Whether two headers say the same. */
export const isSameHeader = (one: EnvelopeHeader, other: EnvelopeHeader): boolean =>
  JSON.stringify(envelopeHeaderSchema.parse(one)) === JSON.stringify(envelopeHeaderSchema.parse(other));
