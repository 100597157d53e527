import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { decodeHeader, sealedPartSchema, type EnvelopeHeader } from '@lienthong/config/contracts/envelope';
import type { FormDefinition } from '@lienthong/config/contracts/form-definition';
import {
  publicKeysFile,
  readyFolder,
  releasedFormsFolder,
  spoolFolder,
  type PublicKeys,
} from '@lienthong/config/contracts/sealing-keys';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { questionForm } from './question-form.ts';

export type Installation = {
  dataDir: string;
  /** Private keys, as the internal zone has them. */
  identities: { agency: string; recovery: string };
  keys: PublicKeys;
  envelopes(): string[];
  open(file: string, identity: string): Promise<{ header: EnvelopeHeader; content: unknown }>;
  remove(): void;
};

/** A data folder with keys and one form in its release. */
export async function makeInstallation(form: FormDefinition = questionForm): Promise<Installation> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'submissions-'));
  const identities = { agency: await generateX25519Identity(), recovery: await generateX25519Identity() };
  const publicOf = async (identity: string) => {
    const recipient = await identityToRecipient(identity);
    return { id: createHash('sha256').update(recipient).digest('hex').slice(0, 16), recipient };
  };
  const keys: PublicKeys = {
    format: 1,
    at: '2026-11-25T00:00:00.000Z',
    recovery: await publicOf(identities.recovery),
    agencies: [{ ...(await publicOf(identities.agency)), portal: form.portal }],
  };
  const release = path.join(dataDir, 'release');
  mkdirSync(path.join(release, releasedFormsFolder), { recursive: true });
  writeFileSync(path.join(release, publicKeysFile), JSON.stringify(keys));
  writeFileSync(path.join(release, releasedFormsFolder, `${form.id}.json`), JSON.stringify(form));
  const ready = path.join(dataDir, spoolFolder, readyFolder);
  return {
    dataDir,
    identities,
    keys,
    envelopes: () => readdirSync(ready).map((name) => path.join(ready, name)),
    async open(file, identity) {
      const bytes = readFileSync(file);
      const { sealedAt } = decodeHeader(bytes);
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      const part = sealedPartSchema.parse(JSON.parse(await decrypter.decrypt(bytes.subarray(sealedAt), 'text')));
      return { header: part.header, content: JSON.parse(part.content) };
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  };
}
