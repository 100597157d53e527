import { createHash } from 'node:crypto';
import {
  decodeHeader,
  isSameHeader,
  sealedPartSchema,
  submissionSchema,
  type EnvelopeHeader,
  type Submission,
} from '@lienthong/config/contracts/envelope';
import { Decrypter } from 'age-encryption';
import { KeyProblem } from '../keys/key-problem.ts';

/**
 * Opens an envelope with one identity, the agency's key that its header names or the recovery key, and checks that it is what it says: the
 * header outside is the one that was sealed, and the content has the hash that was sealed.
 */
export async function openEnvelope(
  bytes: Uint8Array,
  identityOf: (header: EnvelopeHeader) => string,
): Promise<{ header: EnvelopeHeader; submission: Submission }> {
  const { header, sealedAt } = readHeader(bytes);
  const identity = identityOf(header);
  const sealed = await decrypt(bytes.subarray(sealedAt), identity, header.keys.agency);
  try {
    const part = sealedPartSchema.parse(JSON.parse(sealed));
    const hash = createHash('sha256').update(part.content).digest('hex');
    if (!isSameHeader(part.header, header) || part.contentHash !== hash) throw new KeyProblem('LT-KEY-010');
    return { header, submission: submissionSchema.parse(JSON.parse(part.content)) };
  } catch {
    throw new KeyProblem('LT-KEY-010');
  }
}

function readHeader(bytes: Uint8Array): ReturnType<typeof decodeHeader> {
  try {
    return decodeHeader(bytes);
  } catch {
    throw new KeyProblem('LT-KEY-010');
  }
}

async function decrypt(sealed: Uint8Array, identity: string, agency: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed, 'text');
  } catch (error) {
    // The library tells “not for this key” from “damaged” by these words alone.
    const foreign = error instanceof Error && error.message.includes('no identity matched');
    throw foreign ? new KeyProblem('LT-KEY-009', { id: agency }) : new KeyProblem('LT-KEY-010');
  }
}
