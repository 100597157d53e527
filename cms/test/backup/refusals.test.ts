import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseBackupManifest } from '@lienthong/config/contracts/backup';
import { runCommand } from './run-command.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'lienthong-refusals-'));
const source = path.join(scratch, 'data');
let good: string;

beforeAll(async () => {
  mkdirSync(path.join(source, 'media'), { recursive: true });
  cpSync(inject('migratedDatabase'), path.join(source, 'cms.db'));
  writeFileSync(path.join(source, 'media', 'cau.png'), Buffer.alloc(300_000, 7));
  const { errors } = await runCommand('backup', [path.join(scratch, 'good')], { DATA_DIR: source });
  if (errors !== '') throw new Error(errors);
  good = path.join(scratch, 'good', readdirSync(path.join(scratch, 'good'))[0] ?? '');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let number = 0;
const fresh = (name: string) => path.join(scratch, `${name}-${(number += 1)}`);
/** A copy of the good backup, spoilt. */
function spoil(how: (folder: string) => void): string {
  const folder = fresh('spoilt');
  cpSync(good, folder, { recursive: true });
  how(folder);
  return folder;
}
function changeManifest(folder: string, change: (manifest: Record<string, unknown>) => void): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}
async function refusal(backup: string, into = fresh('place')): Promise<string> {
  const { code, errors } = await runCommand('restore', [backup, '--into', into], {});
  expect(code).toBe(1);
  expect(errors).toMatch(/^✗ [^\n]+\(LT-BACKUP-\d{3}\)\n$/);
  return errors;
}

describe('a restore', () => {
  it('takes the folder or its manifest, and keeps the secrets of the place', async () => {
    const place = fresh('place');
    mkdirSync(place);
    writeFileSync(path.join(place, 'secrets.json'), '{}');
    const { code } = await runCommand('restore', [path.join(good, 'manifest.json'), '--into', place], {});
    expect(code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['cms.db', 'media', 'secrets.json']);
    expect(readFileSync(path.join(place, 'media', 'cau.png'))).toEqual(Buffer.alloc(300_000, 7));
  });
  it('refuses a place that is not empty, and leaves it as it was', async () => {
    const place = fresh('place');
    mkdirSync(place);
    writeFileSync(path.join(place, 'cms.db'), 'của người khác');
    expect(await refusal(good, place)).toMatch(/is not empty \(it has cms\.db\).*LT-BACKUP-004/);
    expect(readdirSync(place)).toEqual(['cms.db']);
    expect(readFileSync(path.join(place, 'cms.db'), 'utf8')).toBe('của người khác');
  });

  const damages: [string, (folder: string) => void, RegExp][] = [
    [
      'a picture of another content',
      (folder) => writeFileSync(path.join(folder, 'media', 'cau.png'), Buffer.alloc(300_000, 8)),
      /media\/cau\.png \(its content is another\)/,
    ],
    [
      'a picture that is missing',
      (folder) => rmSync(path.join(folder, 'media', 'cau.png')),
      /media\/cau\.png \(it is missing\)/,
    ],
    [
      'a database that was cut off',
      (folder) => truncateSync(path.join(folder, 'cms.db'), 20_000),
      /cms\.db \(20000 bytes instead of \d+\)/,
    ],
    [
      'a manifest that was cut off',
      (folder) => truncateSync(path.join(folder, 'manifest.json'), 100),
      /manifest\.json \(it is not whole\)/,
    ],
    [
      'a count that does not agree',
      (folder) =>
        changeManifest(folder, (manifest) => {
          (manifest['cms'] as Record<string, number>)['users'] = 5;
        }),
      /cms\.db \(0 rows in users instead of 5\)/,
    ],
    [
      'a manifest that leads out of the folder',
      (folder) =>
        changeManifest(folder, (manifest) => {
          (manifest['files'] as { path: string }[]).push({
            ...(manifest['files'] as { path: string }[])[0],
            path: '../outside',
          });
        }),
      /it does not say what a manifest says/,
    ],
  ];
  for (const [name, how, words] of damages)
    it(`refuses ${name}, and leaves nothing behind`, async () => {
      const place = fresh('place');
      const sentence = await refusal(spoil(how), place);
      expect(sentence).toMatch(/damaged.*LT-BACKUP-002/);
      expect(sentence).toMatch(words);
      expect(listed(place)).toEqual([]);
    });

  it('refuses what a newer version made', async () => {
    const migration = spoil((folder) =>
      changeManifest(folder, (manifest) =>
        (manifest['migrations'] as string[]).push('20991231_235959_from_the_future'),
      ),
    );
    expect(await refusal(migration)).toMatch(/newer version.*20991231_235959_from_the_future.*LT-BACKUP-003/);
    const format = spoil((folder) => changeManifest(folder, (manifest) => (manifest['format'] = 2)));
    expect(await refusal(format)).toMatch(/newer version.*LT-BACKUP-003/);
  });
  it('refuses what is no backup, and a MongoDB', async () => {
    expect(await refusal(source)).toMatch(/is not a backup.*LT-BACKUP-007/);
    const { code, errors } = await runCommand('restore', [good], { DATABASE_URL: 'mongodb://127.0.0.1/x' });
    expect(code).toBe(1);
    expect(errors).toMatch(/mongorestore.*LT-BACKUP-005/);
  });
});

describe('a backup', () => {
  it('has a manifest of all files, with tables and migrations', () => {
    const manifest = parseBackupManifest(JSON.parse(readFileSync(path.join(good, 'manifest.json'), 'utf8')));
    expect(manifest.files.map((file) => file.path)).toEqual(['cms.db', 'media/cau.png']);
    expect([manifest.content, manifest.cms['articles']]).toEqual([null, 0]);
    expect(manifest.migrations.length).toBe(manifest.cms['payload_migrations']);
  });
  it('is refused where there is nothing, in a place that is no folder, and for a MongoDB', async () => {
    const empty = await runCommand('backup', [], { DATA_DIR: fresh('nothing') });
    expect([empty.code, empty.errors]).toEqual([1, expect.stringMatching(/nothing to back up.*LT-BACKUP-006/)]);
    const nowhere = await runCommand('backup', [path.join(source, 'cms.db')], { DATA_DIR: source });
    expect([nowhere.code, nowhere.errors]).toEqual([1, expect.stringMatching(/not a folder.*LT-BACKUP-001/)]);
    const mongo = await runCommand('backup', [], { DATA_DIR: source, DATABASE_URL: 'mongodb+srv://x/y' });
    expect([mongo.code, mongo.errors]).toEqual([1, expect.stringMatching(/mongodump.*LT-BACKUP-005/)]);
  });
  it('is not made of a damaged database', async () => {
    const place = fresh('damaged');
    cpSync(source, place, { recursive: true });
    const file = path.join(place, 'cms.db');
    const db = new DatabaseSync(file);
    const page = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, page, page * 60);
    writeFileSync(file, bytes);
    const { code, errors } = await runCommand('backup', [], { DATA_DIR: place });
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^✗ The database .*cms\.db is damaged.*LT-BACKUP-008\)\n$/),
    ]);
    expect(readdirSync(path.join(place, 'backups'))).toEqual([]);
  });

  it('and a restore end with one sentence on a full disk, and leave nothing behind', async (context) => {
    const disk = fresh('small-disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('a small disk can be mounted by root only');
    }
    try {
      const { code, errors } = await runCommand('backup', [disk], { DATA_DIR: source });
      expect([code, errors]).toEqual([1, expect.stringMatching(/^✗ .*the disk is full.*LT-BACKUP-001\)\n$/)]);
      expect(readdirSync(disk)).toEqual([]);
      expect(await refusal(good, path.join(disk, 'place'))).toMatch(/the disk is full.*LT-BACKUP-001/);
      expect(listed(path.join(disk, 'place'))).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

function listed(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}
