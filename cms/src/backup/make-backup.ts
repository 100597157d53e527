import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { backupFormat, type BackupManifest } from '@lienthong/config/contracts/backup';
import { keptMediaFolder } from '@lienthong/config/contracts/kept-media';
import { BackupProblem, writingInto } from './backup-problem.ts';
import { flushFile, hashFile, listFiles } from './hash-files.ts';
import { countRows, migrationsOf, problemOf } from './read-database.ts';
import { snapshotDatabases } from './snapshot-databases.ts';

/** `databaseFile`: the CMS's; `into`: the folder that gets one folder for each backup; `say`: shown while it works. */
export type BackupOrder = {
  dataDir: string;
  databaseFile: string;
  into: string;
  product: string;
  say: (text: string) => void;
};
export type Backup = { folder: string; manifest: BackupManifest };

/** Makes a backup while the system runs. It appears under its name when it is whole; a backup that fails leaves nothing behind. */
export async function makeBackup({ dataDir, databaseFile, into, product, say }: BackupOrder): Promise<Backup> {
  if (!existsSync(databaseFile)) throw new BackupProblem('LT-BACKUP-006', { file: databaseFile });
  const at = new Date().toISOString();
  const folder = path.join(into, `lien-thong-${at.replaceAll(/[-:]/g, '').replace('.', '-')}`);
  const draft = path.join(into, `.${path.basename(folder)}.unfinished`);
  try {
    return await writingInto(into, async () => {
      await mkdir(draft, { recursive: true });
      // Media first: a picture deleted meanwhile is still there for the databases' copies. Then once more, for those that came.
      await copyMedia(path.join(dataDir, 'media'), path.join(draft, 'media'), say);
      say('databases');
      const contentFile = path.join(dataDir, 'content.db');
      takeDatabases(databaseFile, contentFile, draft);
      await copyMedia(path.join(dataDir, 'media'), path.join(draft, 'media'), say);
      await copyKept(dataDir, draft, say);
      // Passwords of demo accounts are random and stand nowhere else; a production installation has no such file.
      const accounts = path.join(dataDir, 'demo-accounts.json');
      if (existsSync(accounts)) await copyFile(accounts, path.join(draft, 'demo-accounts.json'));
      const manifest = await describe(draft, at, product, say);
      await writeFile(path.join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
      await flushFile(path.join(draft, 'manifest.json'));
      await rename(draft, folder);
      return { folder, manifest };
    });
  } catch (error) {
    // Where the place cannot be written, there is nothing to remove either.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

function takeDatabases(databaseFile: string, contentFile: string, draft: string): void {
  try {
    snapshotDatabases(databaseFile, contentFile, draft);
  } catch (error) {
    // A damaged database can fail while it is copied: it is then the culprit, not the place that is written.
    for (const file of [databaseFile, contentFile]) {
      const reason = existsSync(file) ? problemOf(file) : null;
      if (reason !== null) throw new BackupProblem('LT-BACKUP-008', { file, reason });
    }
    throw error;
  }
  for (const name of ['cms.db', 'content.db']) {
    const copy = path.join(draft, name);
    const reason = existsSync(copy) ? problemOf(copy) : null;
    if (reason !== null)
      throw new BackupProblem('LT-BACKUP-008', { file: name === 'cms.db' ? databaseFile : contentFile, reason });
  }
}

/** Copies what is not there yet. */
async function copyMedia(from: string, to: string, say: (text: string) => void): Promise<void> {
  const there = new Set(listFiles(to));
  const missing = listFiles(from).filter((name) => !there.has(name));
  for (const [number, name] of missing.entries()) {
    say(`media ${number + 1} of ${missing.length}`);
    const target = path.join(to, name);
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(path.join(from, name), target).catch((error: unknown) => {
      // Deleted since it was listed.
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    });
  }
}

/** What is kept for the time machine: mostly second names of files in `media`, which they stay in the backup too. */
async function copyKept(dataDir: string, draft: string, say: (text: string) => void): Promise<void> {
  const inode = async (file: string) => (await stat(file).catch(() => null))?.ino;
  const copied = new Map<number, string>();
  for (const name of listFiles(path.join(draft, 'media'))) {
    const known = await inode(path.join(dataDir, 'media', name));
    if (known !== undefined) copied.set(known, path.join(draft, 'media', name));
  }
  const names = listFiles(path.join(dataDir, keptMediaFolder)).filter((name) => !name.endsWith('.tmp'));
  for (const [number, name] of names.entries()) {
    say(`media kept ${number + 1} of ${names.length}`);
    const [source, target] = [path.join(dataDir, keptMediaFolder, name), path.join(draft, keptMediaFolder, name)];
    await mkdir(path.dirname(target), { recursive: true });
    const twin = copied.get((await inode(source)) ?? -1);
    // Erased since it was listed: then it is not in the backup either.
    const copy = twin === undefined ? copyFile(source, target) : link(twin, target);
    await copy.catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    });
  }
}

async function describe(
  draft: string,
  at: string,
  product: string,
  say: (text: string) => void,
): Promise<BackupManifest> {
  const files = [];
  const names = listFiles(draft);
  for (const [number, name] of names.entries()) {
    say(`hash ${number + 1} of ${names.length}`);
    files.push(await hashFile(draft, name));
    await flushFile(path.join(draft, name));
  }
  const [cms, content] = [path.join(draft, 'cms.db'), path.join(draft, 'content.db')];
  return {
    format: backupFormat,
    product,
    at,
    migrations: migrationsOf(cms),
    cms: countRows(cms),
    content: existsSync(content) ? countRows(content) : null,
    files,
  };
}
