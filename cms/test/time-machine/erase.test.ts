import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import type { MediaRecord } from '@lienthong/config/contracts/record';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { openPast, proofOf, versionsOf } from '../../src/time-machine/past-versions.ts';
import { verifyContent } from '../../src/time-machine/verify-content.ts';

const cmsRoot = path.resolve(import.meta.dirname, '..', '..');
const secretName = 'Nguyễn Thị Mai, CCCD 046199001234';
let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
let administrator: string;
let approver: string;
let article: string;

beforeAll(async () => {
  cms = await openCms({ RELEASE_SIGNING_KEY: 'the-signing-key-of-these-tests' });
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
  administrator = await logIn('quan-tri', 'administrator');
  approver = await logIn('duyet', 'approver');
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});
/** An article that named a person for a while, and no longer does. */
beforeEach(async () => {
  article = await make('articles', { title: 'Một hộ dân được hỗ trợ', lead: 'Sapo', genre: 'news' });
  await change({ lead: `Bà ${secretName} được hỗ trợ.` });
  await change({ lead: 'Một hộ dân được hỗ trợ.' });
});

async function logIn(name: string, role: 'administrator' | 'approver'): Promise<string> {
  const { email } = await makeAccount(cms.payload, name, [{ portal: places.ward, role }]);
  const { body } = await cms.rest('POST', '/api/users/login', { body: { email, password } });
  return String(body['token']);
}
async function make(collection: 'articles', data: Record<string, unknown>): Promise<string> {
  const doc = await cms.payload.create({
    collection,
    data: { portal: places.ward, _status: 'published', ...data } as never,
  });
  await projector.catchUp();
  return String(doc.id);
}
async function change(data: Record<string, unknown>): Promise<void> {
  await cms.payload.update({ collection: 'articles', id: article, data: data as never });
  await projector.catchUp();
}
function past() {
  const db = openPast(cms.dataDir);
  if (!db) throw new Error('nothing was published');
  const versions = versionsOf(db, 'article', article);
  const proofs = versions.map((version) => proofOf(db, version));
  const verdict = verifyContent(db, { heads: [], trusted: [] });
  db.close();
  return { versions, proofs, verdict };
}
const erase = (token: string, more: Record<string, unknown> = {}) =>
  cms.rest('POST', '/api/time-machine/erase', {
    token,
    body: {
      collection: 'articles',
      id: article,
      containing: secretName,
      reason: 'Người dân yêu cầu',
      basis: 'Điều 14 Luật 91/2025/QH15',
      ...more,
    },
  });
/** What stands on the disk, in whatever state. */
const onDisk = (words: string) =>
  ['content.db', 'content.db-wal'].some((name) => {
    const file = path.join(cms.dataDir, name);
    return existsSync(file) && readFileSync(file).includes(words);
  });
async function versionsSaying(words: string): Promise<number> {
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.filter((doc) => JSON.stringify(doc).includes(words)).length;
}

it('erases what names a person, on the disk and in the CMS, keeps why and who, and the chain still verifies', async () => {
  expect([onDisk(secretName), await versionsSaying(secretName)]).toEqual([true, 1]);
  const { status, body } = await erase(administrator);
  expect([status, body['versions'], body['deleted']]).toEqual([200, 1, 1]);
  expect([onDisk(secretName), await versionsSaying(secretName)]).toEqual([false, 0]);
  const { versions, proofs, verdict } = past();
  expect(versions.map(({ record }) => record !== null)).toEqual([true, false, true]);
  expect(versions[1]?.erasure).toMatchObject({
    reason: 'Người dân yêu cầu',
    basis: 'Điều 14 Luật 91/2025/QH15',
    by: 'quan-tri',
  });
  expect(proofs.map(({ body: own, link, signature }) => [own, link, signature])).toEqual([
    ['agrees', 'agrees', 'agrees'],
    ['erased', 'agrees', 'agrees'],
    ['agrees', 'agrees', 'agrees'],
  ]);
  expect(verdict).toMatchObject({ ok: true, erased: 1 });
  expect((await erase(administrator)).body['code']).toBe('LT-TIME-008');
});

it('refuses without reason or basis, for others than administrators, and what is live', async () => {
  expect((await erase(administrator, { reason: ' ' })).body['code']).toBe('LT-TIME-009');
  expect((await erase(administrator, { basis: '' })).body['code']).toBe('LT-TIME-009');
  expect((await erase(administrator, { containing: '' })).body['code']).toBe('LT-TIME-006');
  expect((await erase(approver)).status).toBe(403);
  expect((await cms.rest('POST', '/api/time-machine/erase', { body: {} })).status).not.toBe(200);
  expect((await erase(administrator, { containing: 'Một hộ dân' })).body['code']).toBe('LT-TIME-007');
  expect(past().versions.filter(({ record }) => record === null)).toEqual([]);
});

it('erases by date, from the command line, with the pictures of what is erased', async () => {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#5a2a82' } })
    .jpeg()
    .toBuffer();
  const picture = await cms.payload.create({
    collection: 'media',
    data: { alt: 'Nhà bà Mai', portal: places.ward } as never,
    file: { data, mimetype: 'image/jpeg', name: 'nha.jpg', size: data.length },
  });
  await change({ image: picture.id });
  await change({ image: null });
  const db = new DatabaseSync(path.join(cms.dataDir, 'content.db'), { readOnly: true });
  const row = db
    .prepare("SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = 'media' AND r.id = ?")
    .get(picture.id);
  db.close();
  const { sha256 } = JSON.parse(String(row?.['json'])) as MediaRecord;
  expect(existsSync(path.join(cms.dataDir, keptMediaPath(sha256)))).toBe(true);

  const [, shown] = past().versions;
  const run = (...more: string[]) =>
    spawnSync(process.execPath, ['src/time-machine/erase.ts', ...more], {
      cwd: cmsRoot,
      env: { ...process.env, LANG: 'vi_VN.UTF-8', NODE_NO_WARNINGS: '1' },
      encoding: 'utf8',
    });
  expect(run('--find', secretName).stdout).toContain(`article ${article}`);
  const order = ['--collection', 'articles', '--id', article, '--from', String(shown?.from.at)];
  const live = run(...order, '--reason', 'Yêu cầu số 12', '--basis', 'Điều 14 Luật 91/2025/QH15');
  expect([live.status, live.stderr]).toEqual([1, expect.stringContaining('Bản đang đăng')]);
  const done = run(
    ...order,
    '--until',
    String(shown?.from.at),
    '--media',
    '--reason',
    'Yêu cầu số 12',
    '--basis',
    'Điều 14 Luật 91/2025',
  );
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(done.stdout).toContain('Đã xóa 1 bản đã đăng, 1 ảnh hoặc tệp');
  expect(existsSync(path.join(cms.dataDir, keptMediaPath(sha256)))).toBe(false);
  expect(past().verdict).toMatchObject({ ok: true });
  expect(past().versions[1]?.erasure?.by).toMatch(/^dòng lệnh/);
});
