import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  keyIdSchema,
  keysFolder,
  publicKeysFile,
  recipientSchema,
  type PublicKeys,
} from '@lienthong/config/contracts/sealing-keys';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import { KeyProblem } from './key-problem.ts';
import { replaceFile, makeFile, syncFolder } from './write-durably.ts';

const keySchema = z.object({ id: keyIdSchema, recipient: recipientSchema, at: z.iso.datetime() });
const agencyKeySchema = keySchema.extend({
  portal: z.string().min(1).max(64),
  /** `current` receives; `old` opens what it received; `retired` has no private part any more. */
  state: z.enum(['current', 'old', 'retired']),
});
const keyringSchema = z.object({
  format: z.literal(1),
  recovery: keySchema.nullable(),
  agencies: z.array(agencyKeySchema),
});
export type Keyring = z.infer<typeof keyringSchema>;

const folderOf = (dataDir: string) => path.join(dataDir, keysFolder);
const keyringFile = (dataDir: string) => path.join(folderOf(dataDir), 'keyring.json');
/** As `age-keygen` writes them: `age -d -i` reads them too. */
export const privateKeyFile = (dataDir: string, id: string): string => path.join(folderOf(dataDir), `${id}.agekey`);

/** The list of all keys that ever were; empty before the first. */
export function readKeyring(dataDir: string): Keyring {
  const file = keyringFile(dataDir);
  if (!existsSync(file)) return { format: 1, recovery: null, agencies: [] };
  try {
    return keyringSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new KeyProblem('LT-KEY-008', { file });
  }
}

export function writeKeyring(dataDir: string, keyring: Keyring): void {
  makeFolder(dataDir);
  replaceFile(keyringFile(dataDir), `${JSON.stringify(keyring, null, 2)}\n`, 0o600);
}

function makeFolder(dataDir: string): void {
  mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
}

/** The private part of an agency's key, durable before anything is sealed to it. */
export async function makeAgencyKey(dataDir: string, portal: string): Promise<Keyring['agencies'][number]> {
  const { key, text } = await makeKey(`agency key of portal ${portal}`);
  makeFolder(dataDir);
  makeFile(privateKeyFile(dataDir, key.id), text, 0o600);
  return { ...key, portal, state: 'current' };
}

/** The recovery key's private part is written once, to a place of its own, and is nowhere else. */
export async function makeRecoveryKey(place: string): Promise<NonNullable<Keyring['recovery']>> {
  const { key, text } = await makeKey('recovery key: opens every envelope; keep it offline');
  makeFile(place, text, 0o600);
  return key;
}

async function makeKey(what: string) {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const id = createHash('sha256').update(recipient).digest('hex').slice(0, 16);
  const key = { id, recipient, at: new Date().toISOString() };
  const text = `# ${what}\n# id: ${id}\n# created: ${key.at}\n# public key: ${recipient}\n${identity}\n`;
  return { key, text };
}

export function removePrivateKey(dataDir: string, id: string): void {
  rmSync(privateKeyFile(dataDir, id), { force: true });
  syncFolder(folderOf(dataDir));
}

/** The identity in a file as `age-keygen` writes it. */
export function readIdentity(file: string, id: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
  if (identity === undefined) throw new KeyProblem('LT-KEY-013', { id });
  return identity;
}

/** Puts the public keys into the release: from then on submissions are sealed to them. */
export function publishKeys(dataDir: string, { recovery, agencies }: Keyring): number {
  if (recovery === null) throw new KeyProblem('LT-KEY-002');
  const current = agencies.filter(({ state }) => state === 'current');
  const keys: PublicKeys = {
    format: 1,
    at: new Date().toISOString(),
    recovery: { id: recovery.id, recipient: recovery.recipient },
    agencies: current.map(({ id, recipient, portal }) => ({ id, recipient, portal })),
  };
  replaceFile(path.join(dataDir, 'release', publicKeysFile), `${JSON.stringify(keys)}\n`, 0o644);
  return current.length;
}
