import { z } from 'zod';

/**
 * What the DMZ needs to seal, and all it ever gets: `release/_sealing/keys.json`, the public keys, and `release/_sealing/forms/<id>.json`,
 * the forms that are open (`form-definition.ts`). Private keys never leave `keys/` of the data folder of the internal zone.
 */
export const publicKeysFile = '_sealing/keys.json';
export const releasedFormsFolder = '_sealing/forms';
/** Within the data folder: the private keys, and the envelopes that wait to be pulled. */
export const keysFolder = 'keys';
export const spoolFolder = 'spool';
/** Within the spool: what is complete and durable. Everything else there is unfinished. */
export const readyFolder = 'ready';

/** The first 16 hexadecimal digits of the SHA-256 of the recipient's text. */
export const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/);
/** An X25519 recipient of the age format. */
export const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
const publicKeySchema = z.object({ id: keyIdSchema, recipient: recipientSchema });

export const publicKeysSchema = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  /** Opens everything; its private part is kept offline. */
  recovery: publicKeySchema,
  /** The current key of each agency that receives. */
  agencies: z.array(publicKeySchema.extend({ portal: z.string().min(1) })),
});
export type PublicKeys = z.infer<typeof publicKeysSchema>;
