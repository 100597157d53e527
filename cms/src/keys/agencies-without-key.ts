import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import { releasedFormsFolder } from '@lienthong/config/contracts/sealing-keys';
import { currentKey } from './change-keys.ts';
import type { Keyring } from './keyring.ts';

/** Portals whose forms stand in the release, and that could not receive what is sent by them. */
export function agenciesWithoutKey(dataDir: string, keyring: Keyring): string[] {
  const folder = path.join(dataDir, 'release', releasedFormsFolder);
  const portals = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => formDefinitionSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).portal);
  return [...new Set(portals)].filter((portal) => !currentKey(keyring, portal)).toSorted();
}
