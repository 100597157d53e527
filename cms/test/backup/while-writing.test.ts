import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyDatabase, writeOutboxAgain } from '../../src/backup/snapshot-databases.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';
import { runCommand } from './run-command.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
const scratch = mkdtempSync(path.join(tmpdir(), 'lienthong-backups-'));

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
beforeEach((context) => needs('sqlite', context));
afterAll(async () => {
  await projector.stop();
  await cms.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function publish(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const data = { title, lead: 'x', portal: places.ward, genre: 'news', _status: 'published', ...more } as never;
  return String((await cms.payload.create({ collection: 'articles', data })).id);
}
async function upload(name: string): Promise<string> {
  const data = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#7a1f5c' } })
    .png()
    .toBuffer();
  const file = { data, mimetype: 'image/png', name, size: data.length };
  const { id } = await cms.payload.create({
    collection: 'media',
    data: { alt: name, portal: places.ward } as never,
    file,
  });
  return String(id);
}

function query(file: string, sql: string): Record<string, unknown>[] {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
}
const publishedIn = (dataDir: string) =>
  query(
    path.join(dataDir, 'cms.db'),
    "SELECT a.id, l.title FROM articles a JOIN articles_locales l ON l._parent_id = a.id AND l._locale = 'vi' WHERE a._status = 'published' AND a.deleted_at IS NULL",
  )
    .map((row) => `${String(row['id'])} ${String(row['title'])}`)
    .sort();
const liveIn = (dataDir: string) =>
  readContent(path.join(dataDir, 'content.db'))
    .records.filter((record) => record.kind === 'article')
    .map((record) => `${record.id} ${(JSON.parse(record.json) as { title: { vi: string } }).title.vi}`)
    .sort();

/** Lets a CMS process of its own publish what waits in a restored installation. */
async function projectIn(dataDir: string): Promise<void> {
  const child = spawn(process.execPath, ['test/publishing/project-process.ts'], {
    cwd: cmsRoot,
    env: { ...process.env, ...testSecrets, DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  await once(child.stdout, 'data');
  const waiting = () => query(path.join(dataDir, 'cms.db'), 'SELECT id FROM outbox_entries').length;
  const deadline = Date.now() + 20_000;
  while (waiting() > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(waiting()).toBe(0);
  child.kill('SIGTERM');
  await gone;
}

describe('a backup taken while editors save and the projector publishes', () => {
  it('is restored as one state: what the CMS says is published is live, with its pictures, and nothing else', async () => {
    for (let number = 0; number < 10; number += 1) await publish(`Có sẵn ${number}`);
    let writing = true;
    const saves = (async () => {
      const ids: string[] = [];
      for (let number = 0; writing; number += 1) {
        const more = number % 5 === 0 ? { image: await upload(`anh-${number}.png`) } : {};
        ids.push(await publish(`Tin ${number}`, more));
        const [older] = ids.splice(Math.floor(Math.random() * ids.length), number % 3 === 0 ? 1 : 0);
        if (older === undefined) continue;
        if (number % 2 === 0) await cms.payload.delete({ collection: 'articles', id: older });
        else {
          const data = { title: `Sửa ${number}`, ...(number % 4 === 1 ? { _status: 'draft' } : {}) } as never;
          await cms.payload.update({ collection: 'articles', id: older, data });
        }
      }
    })();
    const made = [];
    for (let round = 0; round < 3; round += 1)
      made.push(await runCommand('backup', [path.join(scratch, 'busy')], { DATA_DIR: cms.dataDir }));
    writing = false;
    await saves;
    for (const { code, output } of made) {
      expect(code).toBe(0);
      expect(output).toMatch(/checked\.\n.*secrets/s);
    }
    const backups = readdirSync(path.join(scratch, 'busy'));
    expect(backups.length).toBe(3);
    for (const name of backups) {
      const place = path.join(scratch, `restored-${name}`);
      const { code, output, errors } = await runCommand(
        'restore',
        [path.join(scratch, 'busy', name), '--into', place],
        {},
      );
      expect([code, errors]).toEqual([0, '']);
      expect(output).toMatch(/rows of the CMS by their counts/);
      for (const file of ['cms.db', 'content.db'])
        expect(query(path.join(place, file), 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
      await projectIn(place);
      const published = publishedIn(place);
      expect(published.length).toBeGreaterThan(0);
      expect(liveIn(place)).toEqual(published);
      for (const { filename } of query(path.join(place, 'cms.db'), 'SELECT filename FROM media'))
        expect(statSync(path.join(place, 'media', String(filename))).size).toBeGreaterThan(0);
    }
  }, 240_000);

  it('holds again the outbox rows of what was published between its two copies', async () => {
    const kept = await publish('Có từ trước');
    const gone = await publish('Sẽ xóa giữa chừng');
    await projector.catchUp();
    const place = mkdtempSync(path.join(scratch, 'between-'));
    const [cmsCopy, contentCopy] = [path.join(place, 'cms.db'), path.join(place, 'content.db')];
    const contentFile = path.join(cms.dataDir, 'content.db');
    copyDatabase(contentFile, contentCopy);
    const came = await publish('Đăng giữa chừng');
    await cms.payload.update({ collection: 'articles', id: kept, data: { title: 'Sửa giữa chừng' } as never });
    await cms.payload.delete({ collection: 'articles', id: gone });
    await projector.catchUp();
    copyDatabase(path.join(cms.dataDir, 'cms.db'), cmsCopy);
    expect(query(cmsCopy, 'SELECT id FROM outbox_entries')).toEqual([]);
    expect(liveIn(place)).not.toEqual(publishedIn(place));
    expect(writeOutboxAgain(cmsCopy, contentCopy, contentFile)).toBe(true);
    expect(
      query(cmsCopy, 'SELECT document FROM outbox_entries')
        .map((row) => row['document'])
        .sort(),
    ).toEqual([kept, gone, came].sort());
    await projectIn(place);
    expect(liveIn(place)).toEqual(publishedIn(place));
    expect(readContent(contentCopy).records.find(({ kind, id }) => kind === 'tombstone' && id === gone)).toBeTruthy();
  }, 60_000);

  it('is taken anew when content.db was made anew meanwhile', async () => {
    const place = mkdtempSync(path.join(scratch, 'anew-'));
    const [cmsCopy, contentCopy] = [path.join(place, 'cms.db'), path.join(place, 'content.db')];
    copyDatabase(path.join(cms.dataDir, 'content.db'), contentCopy);
    copyDatabase(path.join(cms.dataDir, 'cms.db'), cmsCopy);
    const { rebuildContent } = await import('../../src/publishing/rebuild-content.ts');
    const other = path.join(place, 'made-anew.db');
    await rebuildContent(cms.payload, other);
    expect(writeOutboxAgain(cmsCopy, contentCopy, other)).toBe(false);
  });
});

describe('a backup of an installation that is not running', () => {
  it('has what stood in the write-ahead logs only', async () => {
    await publish('Trong nhật ký ghi trước');
    await projector.catchUp();
    // As after a loss of power: the files as they are, logs beside them, nobody has them open.
    const place = mkdtempSync(path.join(scratch, 'stopped-'));
    for (const name of ['cms.db', 'cms.db-wal', 'content.db', 'content.db-wal'])
      if (existsSync(path.join(cms.dataDir, name))) copyFileSync(path.join(cms.dataDir, name), path.join(place, name));
    const { code, errors } = await runCommand('backup', [], { DATA_DIR: place });
    expect([code, errors]).toEqual([0, '']);
    const [name = ''] = readdirSync(path.join(place, 'backups'));
    const folder = path.join(place, 'backups', name);
    expect(readdirSync(folder).sort()).toEqual(['cms.db', 'content.db', 'manifest.json']);
    expect(readFileSync(path.join(folder, 'manifest.json'), 'utf8')).toContain('"articles_locales"');
    expect(publishedIn(folder).some((line) => line.endsWith('Trong nhật ký ghi trước'))).toBe(true);
  });
});
