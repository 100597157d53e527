import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMongo } from '../database/is-mongo.ts';
import { BackupProblem } from './backup-problem.ts';

/** The installation of this environment; a database other than a file of ours is not saved by us. */
export function readPlace(environment: Readonly<Record<string, string | undefined>>): {
  dataDir: string;
  databaseFile: string;
} {
  const { DATABASE_URL: url } = environment;
  const dataDir = environment['DATA_DIR'] ?? '.data';
  if (url !== undefined && isMongo(url)) throw new BackupProblem('LT-BACKUP-005');
  return { dataDir, databaseFile: url === undefined ? path.join(dataDir, 'cms.db') : url.replace(/^file:/, '') };
}

/** Names of the migrations this version has. */
export function knownMigrations(): string[] {
  return readdirSync(fileURLToPath(new URL('../database/migrations', import.meta.url)))
    .filter((name) => /^\d{8}_\d{6}.*\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
}

/** Version of the product, as its package says. */
export function readVersion(): string {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
