import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawCard } from '../../src/pictures/draw-card.ts';
import { trimPictures } from '../../src/pictures/trim-pictures.ts';
import { startPart, waitForPort } from '../html/open-browser.ts';
import { article, both, publishMore, publishRichProvince } from '../html/rich-province.ts';

const webPort = 18_650;
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const release = path.join(folder, 'release');
let stop: Record<'host' | 'live', () => Promise<void>>;

beforeAll(async () => {
  await publishRichProvince(folder, webPort);
  stop = { host: startPart('host', folder, webPort), live: startPart('live', folder, webPort) };
  await waitForPort(webPort);
  await waitForPort(webPort + 2);
}, 60_000);
afterAll(async () => {
  await Promise.all(Object.values(stop).map((end) => end()));
  rmSync(folder, { recursive: true, force: true });
});

const pageOf = (file: string) => readFileSync(path.join(release, file), 'utf8');
const pictureOf = (file: string) =>
  new URL(/<meta property="og:image" content="([^"]+)">/.exec(pageOf(file))?.[1] ?? 'none:').pathname;

type Reply = { status: number; location: string | undefined; body: Buffer };
const ask = (address: string) =>
  new Promise<Reply>((resolve, reject) => {
    http
      .get({ host: '127.0.0.1', port: webPort, path: address, headers: { host: 'ward.localhost' } }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            body: Buffer.concat(pieces),
          }),
        );
      })
      .on('error', reject);
  });

test('a picture is drawn when somebody first asks, and is a file from then on', async () => {
  const addresses = [
    'ward.localhost/tin-tuc/plain/index.html',
    'ward.localhost/en/news/plain/index.html',
    'ward.localhost/van-ban/decision/index.html',
    'city.localhost/su-kien/festival/index.html',
    'ward.localhost/gioi-thieu/about/index.html',
    'storm.localhost/index.html',
  ].map(pictureOf);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(existsSync(path.join(release, '_o'))).toBe(false);
  for (const { status, body } of await Promise.all([...addresses, ...addresses].map(ask))) {
    expect(status).toBe(200);
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(body.length).toBeLessThanOrEqual(60 * 1024);
  }
  await stop.live();
  for (const address of addresses) expect((await ask(address)).status).toBe(200);
  expect((await ask(addresses[0]?.replace('vi-', 'vi-0') ?? '')).status).toBe(503);
  stop.live = startPart('live', folder, webPort);
  await waitForPort(webPort + 2);
}, 30_000);

test('only what is published can be asked for', async () => {
  const hash = '-000000000000.png';
  for (const address of [
    `/_o/article/nobody/vi${hash}`,
    `/_o/article/vi-only/en${hash}`,
    `/_o/person/chair/vi${hash}`,
    `/_o/article/../../content.db`,
    `/_o/article/%2e%2e%2f%2e%2e%2fsecret/vi${hash}`,
    '/_o/',
  ])
    expect((await ask(address)).status, address).toBe(404);
});

test('an address that is out of date leads to the present picture; a withdrawn item has none', async () => {
  const file = 'ward.localhost/tin-tuc/plain/index.html';
  const before = pictureOf(file);
  expect((await ask(before)).status).toBe(200);
  const changed = article('plain', 'ward', both('Tên mới của tin', 'A new name'));
  await publishMore(folder, webPort, { cause: 'edit', at: '2026-11-24T01:00:00.000Z', put: [changed], remove: [] });
  const after = pictureOf(file);
  expect(after).not.toBe(before);
  expect(existsSync(path.join(release, before))).toBe(false);
  expect(await ask(before)).toMatchObject({ status: 302, location: after });
  expect((await ask(after)).status).toBe(200);
  expect(readdirSync(path.dirname(path.join(release, after)))).toEqual([path.basename(after)]);

  await publishMore(folder, webPort, {
    cause: 'withdraw',
    at: '2026-11-24T02:00:00.000Z',
    put: [],
    remove: [{ kind: 'article', id: 'plain' }],
  });
  expect(existsSync(path.join(release, after))).toBe(false);
  expect((await ask(after)).status).toBe(404);
}, 30_000);

test('tones are drawn, however they are written, and a long title fits', async () => {
  const card = { label: 'Tin tức', owner: 'Phường Vỹ Dạ', superior: 'Thành phố Huế', theme: 'la-xanh', hue: null };
  const draw = (title: string) => drawCard({ ...card, title });
  const [plain, toned, apart] = await Promise.all([draw('De nghi'), draw('Đề nghị'), draw('Đề nghị'.normalize('NFD'))]);
  expect(toned.equals(apart)).toBe(true);
  expect(toned.equals(plain)).toBe(false);
  const long = await draw('Quy định về quản lý, sử dụng và khai thác công trình hạ tầng kỹ thuật đô thị '.repeat(8));
  expect(long.length).toBeLessThanOrEqual(60 * 1024);
  // The band between the fourth line and the owner's name stays empty: nothing ran over.
  const brightest = async (top: number) =>
    Math.max(...(await sharp(long).extract({ left: 72, top, width: 300, height: 20 }).removeAlpha().raw().toBuffer()));
  expect(await brightest(340)).toBeGreaterThan(200);
  expect(await brightest(460)).toBeLessThan(120);
});

test('a picture stands on the ground of its theme, in the hue its portal chose', async () => {
  const card = { title: 'Thông báo', label: 'Tin tức', owner: 'Phường Vỹ Dạ', superior: null };
  /** Which of red, green and blue is the strongest in a corner without text or drawing. */
  const ground = async (theme: string, hue: number | null) => {
    const { channels } = await sharp(await drawCard({ ...card, theme, hue }))
      .removeAlpha()
      .extract({ left: 8, top: 8, width: 40, height: 40 })
      .stats();
    const means = channels.map(({ mean }) => mean);
    return means.indexOf(Math.max(...means));
  };
  const [red, green, blue] = [0, 1, 2];
  expect(await ground('khan-cap', null)).toBe(red);
  expect(await ground('la-xanh', null)).toBe(green);
  expect(await ground('la-xanh', 262)).toBe(blue);
  expect(await ground('la-xanh', 25)).toBe(red);
});

test('the folder of pictures stays bounded: the oldest go first', () => {
  const pictures = path.join(folder, 'bounded');
  for (let at = 0; at < 10; at += 1) {
    const file = path.join(pictures, String(at), 'vi.png');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(1000));
    utimesSync(file, at, at);
  }
  expect(trimPictures(pictures, 20_000)).toBe(0);
  expect(trimPictures(pictures, 5000)).toBe(6);
  expect([0, 5, 6, 9].map((at) => existsSync(path.join(pictures, String(at), 'vi.png')))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
