import { createHash } from 'node:crypto';
import {
  decodeHeader,
  encodeEnvelope,
  type EnvelopeHeader,
  type SealedPart,
  type Submission,
} from '@lienthong/config/contracts/envelope';
import { spellSymbols } from '@lienthong/config/contracts/tracking-code';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEnvelope } from '../../src/intake/open-envelope.ts';

const header: EnvelopeHeader = {
  format: 1,
  id: 'a'.repeat(64),
  form: { id: 'hoi-dap', version: 2 },
  portal: 'p-1',
  keys: { agency: '0123456789abcdef', recovery: 'fedcba9876543210' },
  code: spellSymbols('code', new Uint8Array(64).fill(7)) ?? '',
  receivedAt: '2026-11-25T01:02:03.004Z',
  fingerprint: 'b'.repeat(64),
};
const submission: Submission = { format: 1, language: 'vi', answers: { question: 'Bao giờ có kết quả?' } };
let identities: { agency: string; recovery: string; other: string };

beforeAll(async () => {
  identities = {
    agency: await generateX25519Identity(),
    recovery: await generateX25519Identity(),
    other: await generateX25519Identity(),
  };
});

async function sealed(change: Partial<SealedPart> = {}): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const identity of [identities.agency, identities.recovery])
    encrypter.addRecipient(await identityToRecipient(identity));
  const content = JSON.stringify(submission);
  const contentHash = createHash('sha256').update(content).digest('hex');
  return encrypter.encrypt(JSON.stringify({ format: 1, header, contentHash, content, ...change }));
}
const open = (bytes: Uint8Array, identity = identities.agency) => openEnvelope(bytes, () => identity);

describe('an envelope', () => {
  it('opens with the key of the agency and with the recovery key, and says what its header says', async () => {
    const bytes = encodeEnvelope(header, await sealed());
    expect(await open(bytes)).toEqual({ header, submission });
    expect(await open(bytes, identities.recovery)).toEqual({ header, submission });
  });

  it('does not open with another key, and says whose it needs', async () => {
    const bytes = encodeEnvelope(header, await sealed());
    await expect(open(bytes, identities.other)).rejects.toMatchObject({
      code: 'LT-KEY-009',
      message: expect.stringContaining('0123456789abcdef'),
    });
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['another header', async () => encodeEnvelope({ ...header, portal: 'p-2' }, await sealed())],
    [
      'another code',
      async () => encodeEnvelope({ ...header, code: spellSymbols('code', new Uint8Array(64)) ?? '' }, await sealed()),
    ],
    ['another time', async () => encodeEnvelope({ ...header, receivedAt: '2026-11-26T01:02:03.004Z' }, await sealed())],
    [
      'the sealed part of another one',
      async () => encodeEnvelope(header, await sealed({ header: { ...header, id: 'c'.repeat(64) } })),
    ],
    [
      'another content',
      async () => encodeEnvelope(header, await sealed({ content: JSON.stringify({ ...submission, language: 'en' }) })),
    ],
    [
      'no content',
      async () =>
        encodeEnvelope(
          header,
          await sealed({ content: '{}', contentHash: createHash('sha256').update('{}').digest('hex') }),
        ),
    ],
    ['its end cut off', async () => encodeEnvelope(header, (await sealed()).subarray(0, -1))],
    ['its sealed part cut off', async () => encodeEnvelope(header, new Uint8Array())],
    ['no header', async () => sealed()],
  ])('with %s is refused', async (_what, make) => {
    await expect(open(await make())).rejects.toMatchObject({ code: 'LT-KEY-010' });
  });

  it('with any one bit turned is refused, in every part', async () => {
    const bytes = encodeEnvelope(header, await sealed());
    const { sealedAt } = decodeHeader(bytes);
    // The header, the lines of age (its version, a recipient that is not ours included), and the sealed content.
    for (let at = 0; at < bytes.length; at += at < sealedAt ? 17 : 23) {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ 1;
      await expect(open(turned), `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^LT-KEY-0(09|10)$/),
      });
    }
  });
});
