import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseCoding } from '../../src/host/choose-coding.ts';
import { findFreePorts } from '../find-free-ports.ts';
import { startPart, waitForPort } from './open-browser.ts';
import { publishRichProvince } from './rich-province.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'transfer-'));
const release = path.join(folder, 'release');
let port = 0;
let stop: (() => Promise<void>)[] = [];

beforeAll(async () => {
  port = await findFreePorts();
  await publishRichProvince(folder, port);
  stop = (['functions', 'live', 'host'] as const).map((part) => startPart(part, folder, port));
  for (const at of [0, 1, 2]) await waitForPort(port + at);
}, 60_000);
afterAll(async () => {
  await Promise.all(stop.map((end) => end()));
  rmSync(folder, { recursive: true, force: true });
});

type Reply = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
const ask = (host: string, address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Reply>((resolve, reject) => {
    http
      .request({ agent, port, method, path: address, headers: { host, ...headers } }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
        );
      })
      .on('error', reject)
      .end();
  });
const compressed = { 'accept-encoding': 'gzip, deflate, br, zstd' };

/** Addresses of what a page makes the browser load. */
const find = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('weight', () => {
  const sizes = new Map<string, Promise<number>>();
  /** Bytes of a shared file as they travel. */
  const sizeOf = (address: string) => {
    const known = sizes.get(address) ?? ask('ward.localhost', address, compressed).then(({ body }) => body.length);
    sizes.set(address, known);
    return known;
  };
  const total = async (addresses: Iterable<string>) =>
    (await Promise.all([...addresses].map(sizeOf))).reduce((sum, size) => sum + size, 0);

  test('each page with its styles, scripts, fonts and icon travels in 100 KB at most, of them 10 KB scripts', async () => {
    const errors: string[] = [];
    let heaviest = 0;
    const files = readdirSync(release, { recursive: true }).map(String);
    const pages = files.filter((file) => file.endsWith('.html') && !/more-(?!1\/)\d+|_pagefind/.test(file));
    expect(pages.length).toBeGreaterThan(60);
    for (const file of pages) {
      const [host = '', ...rest] = file.split(path.sep);
      const address = `/${rest.join('/').replace(/index\.html$/, '')}`;
      const { headers, body } = await ask(host, address, compressed);
      expect(headers['content-encoding'], file).toBe('br');
      const html = brotliDecompressSync(body).toString();
      const styles = find(html, /<link rel="stylesheet"[^>]*href="([^"]+)"/g);
      const icons = find(html, /<link rel="icon"[^>]*href="([^"]+)"/g);
      const scripts = find(html, /<script[^>]*\ssrc="([^"]+)"/g);
      expect([styles.length > 0, icons.length, scripts.length > 0], file).toEqual([true, 1, true]);
      const fonts = new Set<string>();
      for (const style of styles)
        for (const font of find(readFileSync(path.join(release, style), 'utf8'), /url\((\/_a\/[^)]+\.woff2)\)/g))
          fonts.add(font);
      expect(fonts.size, file).toBe(2);
      // No font is found out about late.
      expect(new Set(find(html, /<link rel="preload" as="font"[^>]*href="([^"]+)"/g)), file).toEqual(fonts);
      const javascript = await total(scripts);
      const weight = body.length + javascript + (await total([...styles, ...icons, ...fonts]));
      heaviest = Math.max(heaviest, weight);
      if (javascript > 10_240) errors.push(`${file}: ${javascript} bytes of JavaScript`);
      if (weight > 102_400) errors.push(`${file}: ${weight} bytes before its pictures`);
      for (const [picture] of html.matchAll(/<(?:img|video|iframe)\b[^>]*>/g))
        if (!/\swidth="\d+"/.test(picture) || !/\sheight="\d+"/.test(picture))
          errors.push(`${file}: no size: ${picture}`);
      for (const asked of find(html, /<(?:img|source|video|track|audio|iframe|embed|script)\b[^>]*\ssrc="([^"]+)"/g))
        if (!/^\/(?!\/)/.test(asked)) errors.push(`${file}: asks ${asked}`);
      for (const set of find(html, /\ssrcset="([^"]+)"/g))
        for (const asked of set.split(',')) if (!/^\s*\/(?!\/)/.test(asked)) errors.push(`${file}: asks ${asked}`);
    }
    expect(errors).toEqual([]);
    expect(heaviest).toBeGreaterThan(40_000);
  }, 60_000);
});

describe('compression', () => {
  const page = '/tin-tuc/plain/';
  const plainPage = () => readFileSync(path.join(release, 'ward.localhost', page, 'index.html'));
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

  test('a reader gets what he can unpack, and it is the same page', async () => {
    for (const [accepted, coding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['*', 'br'],
    ] as const) {
      const { headers, body } = await ask('ward.localhost', page, { 'accept-encoding': accepted });
      expect(headers, accepted).toMatchObject({ 'content-encoding': coding, vary: 'accept-encoding' });
      expect(Number(headers['content-length'])).toBe(body.length);
      expect(unpack[coding](body).equals(plainPage())).toBe(true);
      expect(body.length).toBeLessThan(plainPage().length / 2);
    }
    for (const accepted of ['', 'identity', 'zstd', 'br;q=0, gzip;q=0']) {
      const { headers, body } = await ask('ward.localhost', page, { 'accept-encoding': accepted });
      expect(headers).not.toHaveProperty('content-encoding');
      expect(headers.vary).toBe('accept-encoding');
      expect(body.equals(plainPage())).toBe(true);
    }
  });

  test('each coding has its own tag, and only its own is not sent again', async () => {
    const codings = ['br', 'gzip', 'identity'];
    const tags = await Promise.all(
      codings.map(async (coding) => (await ask('ward.localhost', page, { 'accept-encoding': coding })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    for (const [one, coding] of codings.entries())
      for (const [other, tag] of tags.entries()) {
        const headers = { 'accept-encoding': coding, 'if-none-match': String(tag) };
        const { status } = await ask('ward.localhost', page, headers);
        expect(status).toBe(one === other ? 304 : 200);
      }
  });

  test('HEAD says the length that GET sends', async () => {
    const [head, get] = await Promise.all(
      ['HEAD', 'GET'].map((method) => ask('ward.localhost', page, compressed, method)),
    );
    expect(head?.body.length).toBe(0);
    expect(head?.headers['content-length']).toBe(get?.headers['content-length']);
    expect(head?.headers.etag).toBe(get?.headers.etag);
  });

  test('a page that was published again is compressed again', async () => {
    const file = path.join(release, 'ward.localhost', page, 'index.html');
    const before = plainPage();
    writeFileSync(file, before.toString().replace('Thủ tục đất đai', 'Thủ tục mới'));
    const { body } = await ask('ward.localhost', page, compressed);
    expect(brotliDecompressSync(body).toString()).toContain('Thủ tục mới');
    writeFileSync(file, before);
  });

  test('assets were compressed by the compilation; fonts and pictures travel as they are', async () => {
    const assets = readdirSync(path.join(release, '_a'));
    const texts = assets.filter((name) => /\.(css|js|svg)$/.test(name));
    expect(texts.length).toBeGreaterThan(8);
    for (const name of texts) {
      const stored = readFileSync(path.join(release, '_a', name));
      for (const [coding, suffix] of [
        ['br', 'br'],
        ['gzip', 'gz'],
      ] as const) {
        const packed = readFileSync(path.join(release, '_a', `${name}.${suffix}`));
        expect(unpack[coding](packed).equals(stored), name).toBe(true);
        const { body, headers } = await ask('ward.localhost', `/_a/${name}`, { 'accept-encoding': coding });
        expect(headers['cache-control']).toContain('immutable');
        if (stored.length >= 512) expect(body.equals(packed), name).toBe(true);
        else expect(body.equals(stored), name).toBe(true);
      }
    }
    const font = assets.find((name) => name.endsWith('.woff2')) ?? '';
    expect((await ask('ward.localhost', `/_a/${font}`, compressed)).headers).not.toHaveProperty('content-encoding');
    const picture = readdirSync(path.join(release, '_m'), { recursive: true })
      .map(String)
      .find((name) => name.endsWith('.webp'));
    const sent = await ask('ward.localhost', `/_m/${picture ?? ''}`, compressed);
    expect([sent.status, sent.headers['content-encoding'], sent.headers.vary]).toEqual([200, undefined, undefined]);
  });

  test('pages made on demand, refusals and missing pages travel compressed too', async () => {
    for (const [address, status] of [
      ['/tim-kiem/ket-qua?q=tin', 200],
      ['/van-ban/loc?loai=khac-thuong', 400],
      ['/khong-co-dau/', 404],
      ['/tin-tuc/da-go/', 410],
    ] as const) {
      const { status: got, headers, body } = await ask('ward.localhost', address, compressed);
      expect([got, headers['content-encoding'], headers.vary], address).toEqual([status, 'br', 'accept-encoding']);
      expect(brotliDecompressSync(body).toString()).toMatch(/<\/html>\s*$/);
    }
  });

  test.each([
    ['gzip;q=1, br;q=0.2', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=abc', null],
    [undefined, null],
    ['*;q=0', null],
  ])('%s asks for %s', (accepted, coding) => expect(chooseCoding(accepted)).toBe(coding));
});
