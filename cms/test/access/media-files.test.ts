import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;
/** Files of pictures: shown by nothing, by something published, and of the city above. */
const files: Record<'unused' | 'published' | 'above', string> = { unused: '', published: '', above: '' };
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await openCms();
  const { payload } = cms;
  province = await makeSmallProvince(payload);
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#123456' } })
    .png()
    .toBuffer();
  const upload = async (portal: string) =>
    payload.create({
      collection: 'media',
      data: { alt: 'Ảnh', portal } as never,
      file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
    });
  const shown = await upload(province.ward);
  files.published = String(shown.filename);
  files.unused = String((await upload(province.ward)).filename);
  files.above = String((await upload(province.city)).filename);
  await payload.create({
    collection: 'articles',
    data: {
      title: 'Tin có ảnh',
      lead: 'Sapo',
      genre: 'news',
      portal: province.ward,
      image: shown.id,
      _status: 'published',
    },
  });
  for (const [name, portal] of [
    ['ward', province.ward],
    ['neighbour', province.neighbour],
  ] as const) {
    await makeAccount(payload, name, [{ portal, role: 'author' }]);
    const { body } = await cms.rest('POST', '/api/users/login', {
      body: { email: `${name}@hue.example`, password },
    });
    tokens[name] = String(body['token']);
  }
});
afterAll(() => cms.close());

const statusFor = async (file: string, name?: string) => {
  const token = name === undefined ? undefined : tokens[name];
  return (await cms.rest('GET', `/api/media/file/${file}`, token === undefined ? {} : { token })).status;
};

describe('the bytes of a picture in the CMS', () => {
  it('are for accounts of its portal, and of those below', async () => {
    expect(await statusFor(files.unused, 'ward')).toBe(200);
    expect(await statusFor(files.published, 'ward')).toBe(200);
    expect(await statusFor(files.above, 'ward')).toBe(200);
    expect(await statusFor(files.above, 'neighbour')).toBe(200);
  });
  it('are not for accounts of another ward', async () => {
    expect(await statusFor(files.unused, 'neighbour')).toBe(403);
    expect(await statusFor(files.published, 'neighbour')).toBe(403);
  });
  it('are for no visitor, whether something published shows it or not, nor are its smaller widths', async () => {
    const kept = await readdir(path.join(cms.dataDir, 'media'));
    expect(kept.length).toBeGreaterThan(6);
    for (const file of kept) expect([file, await statusFor(file)]).toEqual([file, 403]);
  });
  it('are named to no visitor, also not by an article that shows the picture', async () => {
    expect((await cms.rest('GET', '/api/media?limit=0')).status).toBe(403);
    const { text, body } = await cms.rest('GET', '/api/articles?depth=3');
    expect(body['totalDocs']).toBe(1);
    expect(text).not.toContain(files.published);
  });
});
