import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;
beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());

/** Left half red, right half blue. */
const drawn = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);
const upload = (data: Buffer, name: string, mimetype: string, more: Record<string, unknown> = {}) =>
  cms.payload.create({
    collection: 'media',
    data: { alt: 'Ảnh', portal: province.ward } as never,
    file: { data, name, mimetype, size: data.length },
    ...more,
  });
const inMedia = (name: string) => path.join(cms.dataDir, 'media', name);
type Variant = { file: string; type: string; width: number };
const variantsOf = (doc: { variants?: unknown }) => doc.variants as Variant[];

describe('a photograph from a telephone', () => {
  const place = 'CHO-O-CUA-NGUOI-CHUP';
  let names: string[];
  let sent: Buffer;
  let doc: Awaited<ReturnType<typeof upload>>;
  beforeAll(async () => {
    // Held upright: the picture lies on its side, and the file says how to turn it, where and with what it was taken.
    const data = await drawn(1600, 1000)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: 'Dien thoai', Model: 'X1', ImageDescription: place },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '16/1 28/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '107/1 35/1 0/1',
        },
      })
      .toBuffer();
    sent = (await sharp(data).metadata()).exif ?? Buffer.alloc(0);
    doc = await upload(data, 'ảnh chụp.JPG', 'image/jpeg');
    names = [String(doc.filename), ...variantsOf(doc).map(({ file }) => file)];
  });

  it('keeps nothing of where, when and with what it was taken, in no width', async () => {
    expect(sent.includes(place)).toBe(true);
    // The entry that leads to the place on earth, in either order of bytes.
    expect(
      [
        [0x88, 0x25],
        [0x25, 0x88],
      ].some((tag) => sent.includes(Buffer.from(tag))),
    ).toBe(true);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const { exif, xmp, iptc } = await sharp(inMedia(name)).metadata();
      expect([name, exif, xmp, iptc]).toEqual([name, undefined, undefined, undefined]);
      expect((await readFile(inMedia(name))).includes(place)).toBe(false);
    }
  });
  it('stands upright', async () => {
    expect([doc.width, doc.height]).toEqual([1000, 1600]);
    const { data, info } = await sharp(inMedia(String(doc.filename)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1000, 1600]);
    expect([...data.subarray(0, 3)].map((value) => Math.round(value / 255))).toEqual([1, 0, 0]);
  });
  it('comes in WebP widths, none larger than itself, and waits for its AVIF', async () => {
    expect(variantsOf(doc).map(({ type, width }) => [type, width])).toEqual([
      ['image/webp', 320],
      ['image/webp', 640],
      ['image/webp', 1000],
    ]);
    expect(doc.avif).toBe('waiting');
  });
});

describe('what a file says it is', () => {
  it('counts for nothing: its bytes do', async () => {
    const png = await drawn(40, 40).png().toBuffer();
    const doc = await upload(png, 'anh.jpg', 'image/jpeg');
    expect([doc.mimeType, doc.filename?.endsWith('.png')]).toEqual(['image/png', true]);
  });
  it.each([
    ['a page named as a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 'anh.png', 'image/png'],
    [
      'an SVG, which may carry scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'anh.svg',
      'image/svg+xml',
    ],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'van-ban.pdf', 'application/pdf'],
    ['an empty file', Buffer.alloc(0), 'rong.png', 'image/png'],
  ])('refuses %s', async (_what, data, name, mimetype) => {
    const before = await readdir(path.join(cms.dataDir, 'media'));
    await expect(upload(data, name, mimetype)).rejects.toThrow(/LT-MEDIA-001|file/i);
    expect(await readdir(path.join(cms.dataDir, 'media'))).toEqual(before);
  });
  it('refuses a broken picture, and one with more than forty million pixels', async () => {
    const png = await drawn(40, 40).png().toBuffer();
    await expect(upload(png.subarray(0, png.length / 2), 'nua.png', 'image/png')).rejects.toThrow('LT-MEDIA-003');
    const huge = await sharp({ create: { width: 6400, height: 6300, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(huge.length).toBeLessThan(1_000_000);
    await expect(upload(huge, 'lon.png', 'image/png')).rejects.toThrow('LT-MEDIA-003');
  });
  it('refuses more than fifty megabytes', async () => {
    const png = await drawn(40, 40).png().toBuffer();
    const large = Buffer.concat([png, Buffer.alloc(50 * 1024 * 1024)]);
    await expect(upload(large, 'lon.png', 'image/png')).rejects.toThrow('LT-MEDIA-002');
  });
});

describe('a drawing', () => {
  const svg = (inside: string) =>
    Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`);
  const circle = '<circle cx="10" cy="10" r="9" fill="#c00"/>';

  it('is kept as the picture it shows', async () => {
    const doc = await upload(svg(circle), 'bieu-trung.svg', 'image/svg+xml');
    expect([doc.mimeType, doc.width]).toEqual(['image/png', 640]);
    expect(Math.abs(Number(doc.height) - 320)).toBeLessThanOrEqual(1);
    expect((await readFile(inMedia(String(doc.filename)))).includes('svg')).toBe(false);
    expect((await sharp(inMedia(String(doc.filename))).stats()).isOpaque).toBe(false);
  });
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<circle onload="alert(1)" r="1"/>'],
    ['a file from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a link', '<a href="https://example.org"><circle r="1"/></a>'],
    ['a style', '<style>@import "https://example.org/a.css"</style>'],
    ['a reference out of itself', '<use href="file:///etc/passwd#a"/>'],
    ['a fill from elsewhere', '<circle r="1" fill="url(https://example.org/#a)"/>'],
  ])('is refused with %s', async (_what, part) => {
    await expect(upload(svg(circle + part), 'bieu-trung.svg', 'image/svg+xml')).rejects.toThrow('LT-MEDIA-001');
  });
  it('is refused when it declares entities', async () => {
    const bomb = Buffer.from(
      `<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>`,
    );
    await expect(upload(bomb, 'bieu-trung.svg', 'image/svg+xml')).rejects.toThrow('LT-MEDIA-001');
  });
});

describe('a film and its captions', () => {
  const box = (type: string, ...parts: (Buffer | string)[]) => {
    const inside = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const head = Buffer.alloc(8);
    head.writeUInt32BE(inside.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, inside]);
  };
  const place = '+16.4637+107.5909/';
  const film = Buffer.concat([
    box('ftyp', 'isom', Buffer.alloc(4), 'isom', 'mp42'),
    box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('udta', place)), box('udta', box('\u00a9xyz', place))),
    box('mdat', 'HINH VA TIENG'),
  ]);

  it('keeps its pictures and loses where it was taken', async () => {
    const doc = await upload(film, 'IMG_0001.MOV', 'video/quicktime');
    expect([doc.mimeType, doc.filename?.endsWith('.mp4'), doc.filesize]).toEqual(['video/mp4', true, film.length]);
    const kept = await readFile(inMedia(String(doc.filename)));
    expect(film.includes(place)).toBe(true);
    expect([kept.includes(place), kept.includes('udta'), kept.includes('HINH VA TIENG')]).toEqual([false, false, true]);
  });
  it('is refused when its boxes do not add up, or it has none', async () => {
    await expect(upload(film.subarray(0, -4), 'hong.mp4', 'video/mp4')).rejects.toThrow('LT-MEDIA-005');
    await expect(upload(film.subarray(0, 24), 'rong.mp4', 'video/mp4')).rejects.toThrow('LT-MEDIA-005');
  });
  it('has captions that are text alone', async () => {
    const cue = '00:00.000 --> 00:02.000\r\nXin chào';
    const styled = `\ufeffWEBVTT tiếng Việt\r\n\r\nSTYLE\r\n::cue{background:url(https://example.org)}\r\n\r\n${cue}\r\n`;
    const doc = await upload(Buffer.from(styled), 'phu-de.vtt', 'text/vtt');
    expect([doc.mimeType, doc.filename?.endsWith('.vtt')]).toEqual(['text/vtt', true]);
    expect(await readFile(inMedia(String(doc.filename)), 'utf8')).toBe('WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào\n');
    for (const not of ['WEBVTT\n\nkhông có gì', `WEBVTTX\n\n${cue}`, `1\n${cue}`, `WEBVTT\n\n${cue}\u0000`])
      await expect(upload(Buffer.from(not), 'phu-de.vtt', 'text/vtt')).rejects.toThrow('LT-MEDIA-001');
  });
});

it('lets no account say by itself what is shown for a picture', async () => {
  const account = await makeAccount(cms.payload, 'bien-tap', [{ portal: province.ward, role: 'editor' }]);
  const data = await drawn(40, 40).png().toBuffer();
  const forged = [{ file: 'cua-nguoi-khac.webp', type: 'image/webp', width: 1, height: 1, bytes: 1, sha256: 'x' }];
  const asEditor = { overrideAccess: false, user: account };
  const doc = await upload(data, 'anh.png', 'image/png', {
    ...asEditor,
    data: { alt: 'Ảnh', portal: province.ward, variants: forged, sha256: 'x' },
  });
  const changed = await cms.payload.update({
    collection: 'media',
    id: doc.id,
    data: { variants: forged, sha256: 'x', avif: 'done' },
    ...asEditor,
  });
  for (const each of [doc, changed]) {
    expect(variantsOf(each).map(({ file }) => file)).toEqual([expect.stringMatching(/^anh-[0-9a-f]{8}-40\.webp$/)]);
    expect(each.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(each.avif).toBe('waiting');
  }
});
