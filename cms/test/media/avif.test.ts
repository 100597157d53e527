import { spawn, type ChildProcess } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { openContentWriter } from '../../src/publishing/content-writer.ts';
import { startProjector, type Projector } from '../../src/publishing/run-projector.ts';

let cms: Cms;
let province: SmallProvince;
let projector: Projector;
const children = new Set<ChildProcess>();
beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  projector = startProjector(cms.payload);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await projector.stop();
  await cms.close();
});

async function uploadPicture(width: number): Promise<string> {
  const height = Math.round(width * 0.6);
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const data = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
  const file = { data, name: 'anh.jpg', mimetype: 'image/jpeg', size: data.length };
  return (await cms.payload.create({ collection: 'media', data: { alt: 'Ảnh', portal: province.ward } as never, file }))
    .id;
}
type Variant = { file: string; type: string; width: number; bytes: number };
const read = async (id: string) => {
  const doc = await cms.payload.findByID({ collection: 'media', id });
  return { avif: doc.avif, variants: doc.variants as Variant[] };
};
const files = async () => (await readdir(path.join(cms.dataDir, 'media'))).sort();

/** A process of its own that encodes; resolves when it works. */
function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/media/avif-process.ts'], {
    cwd: cmsRoot,
    env: { ...process.env, ...testSecrets, DATA_DIR: cms.dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready') && resolve(child));
    child.once('exit', () => reject(new Error('The process ended')));
  });
}

it('comes in the background, survives a killed worker, and reaches the pages as a change of the picture', async () => {
  const pictures: string[] = [];
  for (const width of [400, 380, 360, 340]) pictures.push(await uploadPicture(width));
  const shown = pictures[1] ?? '';
  await cms.payload.create({
    collection: 'articles',
    data: { title: 'Tin', lead: 'x', genre: 'news', portal: province.ward, image: shown, _status: 'published' },
  });
  await projector.catchUp();
  const first = await startProcess();
  await vi.waitFor(async () => expect((await files()).some((name) => name.endsWith('.avif'))).toBe(true), 60_000);
  first.kill('SIGKILL');
  await new Promise((resolve) => first.once('exit', resolve));
  const done = async () => (await Promise.all(pictures.map(read))).filter(({ avif }) => avif === 'done').length;
  expect(await done()).toBeLessThan(pictures.length);

  await startProcess();
  await vi.waitFor(async () => expect(await done()).toBe(pictures.length), 120_000);
  for (const id of pictures) {
    const { variants } = await read(id);
    const widths = (type: string) => variants.filter((each) => each.type === type).map(({ width }) => width);
    expect(widths('image/avif')).toEqual(widths('image/webp'));
    for (const { file, type, width } of variants.filter((each) => each.type === 'image/avif')) {
      const facts = await sharp(path.join(cms.dataDir, 'media', file)).metadata();
      expect([facts.format, facts.width, type]).toEqual(['heif', width, 'image/avif']);
    }
  }
  const told = new Set(
    (await Promise.all(pictures.map(read))).flatMap(({ variants }) => variants.map(({ file }) => file)),
  );
  expect((await files()).filter((name) => /\.(avif|webp)$/.test(name) && !told.has(name))).toEqual([]);

  await projector.catchUp();
  const content = openContentWriter(path.join(cms.dataDir, 'content.db'));
  const types = new Set(content.read('media', shown)?.variants.map(({ type }) => type));
  content.close();
  expect([...types].sort()).toEqual(['image/avif', 'image/webp']);
}, 240_000);

it('gives up on a picture whose file is gone, and goes on with the next', async (context) => {
  needs('settled uploads', context);
  const gone = await uploadPicture(400);
  const doc = await cms.payload.findByID({ collection: 'media', id: gone });
  await cms.payload.db.updateOne({ collection: 'media', id: gone, data: { filename: 'khong-con.jpg' } });
  expect(doc.filename).not.toBe('khong-con.jpg');
  const next = await uploadPicture(400);
  await vi.waitFor(async () => expect((await read(gone)).avif).toBe('failed'), 60_000);
  await vi.waitFor(async () => expect((await read(next)).avif).toBe('done'), 60_000);
}, 120_000);
