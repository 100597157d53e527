import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listEnvelopes } from '../intake/list-envelopes.ts';
import { KeyProblem } from './key-problem.ts';
import {
  makeAgencyKey,
  makeRecoveryKey,
  privateKeyFile,
  publishKeys,
  readKeyring,
  removePrivateKey,
  writeKeyring,
  type Keyring,
} from './keyring.ts';
import { makeFile } from './write-durably.ts';

/** New keys for portals that have none, and the recovery key with the first of them. */
export async function generateKeys(
  dataDir: string,
  portals: readonly string[],
  recoveryPlace: string | undefined,
): Promise<Keyring> {
  const keyring = readKeyring(dataDir);
  for (const portal of portals) if (currentKey(keyring, portal)) throw new KeyProblem('LT-KEY-011', { portal });
  if (keyring.recovery === null) {
    if (recoveryPlace === undefined) throw new KeyProblem('LT-KEY-002');
    keyring.recovery = await makeRecoveryKey(placeApart(dataDir, recoveryPlace));
    writeKeyring(dataDir, keyring);
  }
  for (const portal of new Set(portals)) keyring.agencies.push(await makeAgencyKey(dataDir, portal));
  return settle(dataDir, keyring);
}

/** A new key receives from now on; the one before opens what it received. */
export async function rotateKey(dataDir: string, portal: string): Promise<Keyring> {
  const keyring = readKeyring(dataDir);
  const before = currentKey(keyring, portal);
  if (!before) throw new KeyProblem('LT-KEY-005', { portal });
  const next = await makeAgencyKey(dataDir, portal);
  before.state = 'old';
  keyring.agencies.push(next);
  return settle(dataDir, keyring);
}

/** Destroys the private part of an old key: what was sealed to it, the recovery key alone opens. */
export function retireKey(dataDir: string, id: string, retentionEnded: boolean): Keyring {
  const keyring = readKeyring(dataDir);
  const key = keyring.agencies.find((each) => each.id === id && each.state !== 'retired');
  if (!key) throw new KeyProblem('LT-KEY-013', { id });
  if (key.state === 'current') throw new KeyProblem('LT-KEY-006', { id });
  const waiting = listEnvelopes(dataDir).filter(({ header }) => header?.keys.agency === id);
  if (waiting.length > 0) throw new KeyProblem('LT-KEY-007', { id, count: waiting.length });
  if (!retentionEnded) throw new KeyProblem('LT-KEY-012', { id });
  // Stopped in between, the same command goes on from here.
  removePrivateKey(dataDir, id);
  key.state = 'retired';
  writeKeyring(dataDir, keyring);
  return keyring;
}

/** Copies every private key and the list of them into a new folder, and reads back what was written. */
export function backupKeys(dataDir: string, folder: string): number {
  const into = placeApart(dataDir, folder);
  if (existsSync(into)) throw new KeyProblem('LT-KEY-004', { place: into });
  const keyring = readKeyring(dataDir);
  mkdirSync(into, { recursive: true, mode: 0o700 });
  makeFile(path.join(into, 'keyring.json'), `${JSON.stringify(keyring, null, 2)}\n`, 0o600);
  const held = keyring.agencies.filter(({ state }) => state !== 'retired');
  for (const { id } of held) {
    const file = privateKeyFile(dataDir, id);
    if (!existsSync(file)) throw new KeyProblem('LT-KEY-013', { id });
    const copy = path.join(into, path.basename(file));
    makeFile(copy, readFileSync(file, 'utf8'), 0o600);
    if (!readFileSync(copy).equals(readFileSync(file))) throw new KeyProblem('LT-KEY-008', { file: copy });
  }
  return held.length;
}

export const currentKey = (keyring: Keyring, portal: string): Keyring['agencies'][number] | undefined =>
  keyring.agencies.find((key) => key.portal === portal && key.state === 'current');

/** The list is durable before the release tells anybody to seal to a key in it. */
function settle(dataDir: string, keyring: Keyring): Keyring {
  writeKeyring(dataDir, keyring);
  publishKeys(dataDir, keyring);
  return keyring;
}

function placeApart(dataDir: string, given: string): string {
  const place = path.resolve(given);
  const within = path.relative(path.resolve(dataDir), place);
  if (within === '' || !(within.startsWith('..') || path.isAbsolute(within)))
    throw new KeyProblem('LT-KEY-003', { place });
  return place;
}
