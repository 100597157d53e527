import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import type { MediaRecord } from '@lienthong/config/contracts/record';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeBackup } from '../../src/backup/make-backup.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { knownMigrations } from '../../src/backup/read-place.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { filesOf } from '../../src/time-machine/keep-media.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

async function fileOf(color: string) {
  const data = await sharp({ create: { width: 700, height: 500, channels: 3, background: color } })
    .jpeg()
    .toBuffer();
  return { data, mimetype: 'image/jpeg', name: 'cau.jpg', size: data.length };
}
/** All bodies a media record ever had, oldest first. */
function bodiesOf(id: string): MediaRecord[] {
  const db = new DatabaseSync(path.join(cms.dataDir, 'content.db'), { readOnly: true });
  const rows = db
    .prepare(
      "SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = 'media' AND r.id = ? ORDER BY r.from_seq",
    )
    .all(id);
  db.close();
  return rows.map((row) => JSON.parse(String(row['json'])) as MediaRecord);
}
const kept = (record: MediaRecord, place = cms.dataDir) =>
  filesOf(record).map(({ sha256 }) => existsSync(path.join(place, keptMediaPath(sha256))));

it('what was published stays when an editor replaces and deletes it; what never was is not kept', async () => {
  const picture = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Cầu', portal: places.ward } as never,
    file: await fileOf('#5a2a82'),
  });
  await projector.catchUp();
  expect(existsSync(path.join(cms.dataDir, 'media-kept'))).toBe(false);
  await cms.payload.create({
    collection: 'articles',
    data: {
      title: 'Cầu mới',
      lead: 'Sapo',
      genre: 'news',
      portal: places.ward,
      image: picture.id,
      _status: 'published',
    } as never,
  });
  await projector.catchUp();
  await cms.payload.update({ collection: 'media', id: picture.id, data: {}, file: await fileOf('#118844') });
  await projector.catchUp();
  await cms.payload.delete({ collection: 'media', id: picture.id });
  await projector.catchUp();
  const bodies = bodiesOf(String(picture.id));
  expect(bodies).toHaveLength(2);
  expect(new Set(bodies.map(({ sha256 }) => sha256)).size).toBe(2);
  for (const body of bodies) expect(kept(body)).not.toContain(false);
  for (const { file } of bodies) expect(existsSync(path.join(cms.dataDir, 'media', file))).toBe(false);
});

it('a backup holds it, one file for what is also in the CMS, and so does a restored place', async (context) => {
  needs('sqlite', context);
  const picture = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Sông', portal: places.ward } as never,
    file: await fileOf('#0066aa'),
  });
  await cms.payload.create({
    collection: 'articles',
    data: {
      title: 'Sông',
      lead: 'Sapo',
      genre: 'news',
      portal: places.ward,
      image: picture.id,
      _status: 'published',
    } as never,
  });
  await projector.catchUp();
  const [record] = bodiesOf(String(picture.id));
  if (!record) throw new Error('it was not published');
  const order = {
    dataDir: cms.dataDir,
    databaseFile: path.join(cms.dataDir, 'cms.db'),
    product: 'test',
    say: () => {},
  };
  const { folder } = await makeBackup({ ...order, into: path.join(cms.dataDir, 'backups') });
  const place = path.join(cms.dataDir, 'restored');
  await restoreBackup({ backup: folder, into: place, known: knownMigrations(), say: () => {} });
  for (const where of [cms.dataDir, folder, place]) {
    expect(kept(record, where)).not.toContain(false);
    const [own, twin] = [path.join('media', record.file), keptMediaPath(record.sha256)];
    expect(statSync(path.join(where, own)).ino).toBe(statSync(path.join(where, twin)).ino);
  }
  rmSync(place, { recursive: true });
});
