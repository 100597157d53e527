import { existsSync } from 'node:fs';
import path from 'node:path';
import { currentKey } from '../keys/change-keys.ts';
import { makeAgencyKey, makeRecoveryKey, publishKeys, readKeyring, writeKeyring } from '../keys/keyring.ts';

/**
 * Keys for the agencies of a demo, for those that have none, and the recovery key. That one lies beside the data here, as the passwords of
 * the demo do: where citizens write in earnest `npm run keys` wants it elsewhere.
 */
export async function makeDemoKeys(dataDir: string, portals: readonly string[]): Promise<void> {
  const keyring = readKeyring(dataDir);
  const place = path.join(dataDir, 'demo-recovery-key.agekey');
  // Made, and the list of keys not written: a start that was cut off. Nothing is sealed to it yet.
  const recovery = keyring.recovery ?? (await makeRecoveryKey(existsSync(place) ? `${place}.${Date.now()}` : place));
  if (keyring.recovery === null) writeKeyring(dataDir, { ...keyring, recovery });
  const agencies = [...keyring.agencies];
  for (const portal of portals) if (!currentKey(keyring, portal)) agencies.push(await makeAgencyKey(dataDir, portal));
  const now = { ...keyring, recovery, agencies };
  writeKeyring(dataDir, now);
  publishKeys(dataDir, now);
}
