import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backupFormat, parseBackupManifest, type BackupManifest } from '@lienthong/config/contracts/backup';
import { keptMediaFolder } from '@lienthong/config/contracts/kept-media';
import { verifyChain } from '../publishing/content-chain.ts';
import { BackupProblem, writingInto } from './backup-problem.ts';
import { flushFile, hashFile } from './hash-files.ts';
import { countRows, problemOf } from './read-database.ts';

/** What may stand in a place that counts as empty: the secrets of this machine, and backups. */
const harmless: ReadonlySet<string> = new Set(['secrets.json', 'backups']);

export type RestoreOrder = {
  backup: string;
  into: string;
  /** Migrations this version knows. */
  known: readonly string[];
  say: (text: string) => void;
};

/** Brings a backup into an empty place. Everything is checked beside it first: a place is restored whole, or left as it was. */
export async function restoreBackup({ backup, into, known, say }: RestoreOrder): Promise<BackupManifest> {
  const folder = existsSync(backup) && statSync(backup).isFile() ? path.dirname(backup) : backup;
  const manifest = readManifest(folder, known);
  if (existsSync(into)) {
    const name = readdirSync(into).find((entry) => !harmless.has(entry));
    if (name !== undefined) throw new BackupProblem('LT-BACKUP-004', { place: into, name });
  }
  const draft = path.join(into, '.restoring');
  try {
    return await writingInto(into, async () => {
      const whole = new Map<string, string>();
      for (const [number, file] of manifest.files.entries()) {
        say(`${number + 1} of ${manifest.files.length} files`);
        await copyChecked(folder, draft, file, whole);
      }
      say('counts');
      checkDatabases(draft, manifest);
      for (const entry of readdirSync(draft).sort(databasesLast))
        await rename(path.join(draft, entry), path.join(into, entry));
      await rm(draft, { recursive: true });
      return manifest;
    });
  } catch (error) {
    // Where the place cannot be written, there is nothing to remove either.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

/** Cut off between two of them, a place without content.db makes it anew from the CMS; one without its pictures could not. */
function databasesLast(one: string, other: string): number {
  const order = ['cms.db', 'content.db'];
  return order.indexOf(one) - order.indexOf(other);
}

function readManifest(folder: string, known: readonly string[]): BackupManifest {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new BackupProblem('LT-BACKUP-007', { place: folder });
  const damaged = (reason: string) => new BackupProblem('LT-BACKUP-002', { file, reason });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw damaged('it is not whole');
  }
  const { format } = (value ?? {}) as { format?: unknown };
  if (typeof format === 'number' && format > backupFormat)
    throw new BackupProblem('LT-BACKUP-003', { version: `format ${format}` });
  let manifest: BackupManifest;
  try {
    manifest = parseBackupManifest(value);
  } catch {
    throw damaged('it does not say what a manifest says');
  }
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new BackupProblem('LT-BACKUP-003', { version: `${manifest.product}, migration ${unknown}` });
  if (!manifest.files.some((each) => each.path === 'cms.db')) throw damaged('it names no database');
  return manifest;
}

/** `whole`: files already copied and checked, by hash; what is kept for the time machine gets a second name for the same bytes again. */
async function copyChecked(
  from: string,
  to: string,
  file: BackupManifest['files'][number],
  whole: Map<string, string>,
): Promise<void> {
  const damaged = (reason: string) => new BackupProblem('LT-BACKUP-002', { file: file.path, reason });
  const source = path.join(from, file.path);
  if (!existsSync(source)) throw damaged('it is missing');
  const target = path.join(to, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  const isMedia = file.path.startsWith(`${keptMediaFolder}/`) || file.path.startsWith('media/');
  const twin = isMedia ? whole.get(file.sha256) : undefined;
  if (twin !== undefined) return link(twin, target);
  await copyFile(source, target);
  await flushFile(target);
  // The copy is read, not the source: what the disk took is what counts.
  const copied = await hashFile(to, file.path);
  if (copied.bytes !== file.bytes) throw damaged(`${copied.bytes} bytes instead of ${file.bytes}`);
  if (copied.sha256 !== file.sha256) throw damaged('its content is another');
  whole.set(file.sha256, target);
}

function checkDatabases(draft: string, manifest: BackupManifest): void {
  for (const [name, wanted] of [
    ['cms.db', manifest.cms],
    ['content.db', manifest.content],
  ] as const) {
    if (wanted === null) continue;
    const file = path.join(draft, name);
    const reason = problemOf(file) ?? differenceOf(countRows(file), wanted) ?? chainProblemOf(file, name);
    if (reason !== null) throw new BackupProblem('LT-BACKUP-002', { file: name, reason });
    keepLog(file);
  }
}

/** Copies have no write-ahead log. Changed to one only when its writer opens it, it would be locked to the publisher at that moment. */
function keepLog(file: string): void {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL');
  db.close();
}

function differenceOf(counts: Record<string, number>, wanted: Record<string, number>): string | null {
  for (const table of new Set([...Object.keys(counts), ...Object.keys(wanted)]))
    if (counts[table] !== wanted[table])
      return `${counts[table] ?? 'no'} rows in ${table} instead of ${wanted[table] ?? 'none'}`;
  return null;
}

function chainProblemOf(file: string, name: string): string | null {
  if (name !== 'content.db') return null;
  const db = new DatabaseSync(file, { readOnly: true });
  const verdict = verifyChain(db);
  db.close();
  return verdict.ok ? null : `the chain of releases breaks at ${verdict.seq}`;
}
