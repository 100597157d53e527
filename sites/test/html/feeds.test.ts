import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, startPart, waitForPort } from './open-browser.ts';
import { publishRichProvince } from './rich-province.ts';

const webPort = 18_610;
const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));
let browser: Browser;
let page: Page;
let stopHost: () => Promise<void>;

beforeAll(async () => {
  await publishRichProvince(folder, webPort);
  stopHost = startPart('host', folder, webPort);
  browser = await openBrowser();
  page = await browser.newPage();
  await waitForPort(webPort);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await stopHost?.();
  rmSync(folder, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(path.join(folder, 'release', file), 'utf8');
const ward = `http://ward.localhost:${webPort}`;
const city = `http://city.localhost:${webPort}`;

type Parsed = { error: string | null; root: string; entries: Record<string, string>[]; head: Record<string, string> };
/** Parses XML with the browser’s own parser: the text of each child of the feed and of its entries (an attribute where it has no text). */
const parseXml = (xml: string): Promise<Parsed> =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const error = document.querySelector('parsererror')?.textContent ?? null;
    const root = document.documentElement;
    const fields = (element: Element) =>
      Object.fromEntries(
        [...element.children].map((child) => [
          child.getAttribute('rel') === null ? child.nodeName : `${child.nodeName} ${child.getAttribute('rel')}`,
          (child.children[0]?.textContent ?? child.textContent?.trim() ?? '') || (child.getAttribute('href') ?? ''),
        ]),
      );
    const channel = root.querySelector('channel') ?? root;
    return {
      error,
      root: `${root.nodeName} ${root.namespaceURI ?? ''}`.trim(),
      head: fields(channel),
      entries: [...channel.querySelectorAll(':scope > item, :scope > entry')].map(fields),
    };
  }, xml);

test('every XML feed of every portal parses, in both languages', async () => {
  for (const host of ['city', 'ward', 'storm'])
    for (const place of ['', 'van-ban/', 'en/', 'en/documents/'])
      for (const name of ['rss.xml', 'atom.xml', ...(place === '' ? ['sitemap.xml'] : [])])
        expect((await parseXml(read(`${host}.localhost/${place}${name}`))).error, `${host}/${place}${name}`).toBeNull();
});

test('RSS names the owner and leads to the owner’s address', async () => {
  const { root, head, entries } = await parseXml(read('city.localhost/rss.xml'));
  expect(root).toBe('rss');
  expect(head).toMatchObject({ link: `${city}/`, language: 'vi', 'atom:link self': `${city}/rss.xml` });
  expect(entries).toHaveLength(30);
  const plain = entries.find(({ link }) => link === `${ward}/tin-tuc/plain/`);
  expect(plain).toMatchObject({
    title: 'Thủ tục đất đai tại phường',
    'dc:creator': 'Phường Thuận Hóa',
    pubDate: 'Fri, 20 Nov 2026 02:30:00 GMT',
    category: 'Đất đai',
  });
  expect(entries.find(({ link }) => link === `${city}/tin-tuc/nasty/`)?.['title']).toContain('&lt;b&gt;“nóng” &amp;');
});

test('Atom has what RFC 4287 asks of a feed and of an entry', async () => {
  const { root, head, entries } = await parseXml(read('city.localhost/en/documents/atom.xml'));
  expect(root).toBe('feed http://www.w3.org/2005/Atom');
  expect(head).toMatchObject({
    id: `${city}/en/documents/atom.xml`,
    'link self': `${city}/en/documents/atom.xml`,
    'link alternate': `${city}/en/documents/`,
    updated: '2026-11-21T02:30:00.000Z',
    author: 'city (en)',
  });
  expect(entries.map(({ link }) => link)).toContain(`${ward}/en/documents/decision/`);
  for (const entry of entries)
    expect(Object.keys(entry)).toEqual(
      expect.arrayContaining(['id', 'title', 'updated', 'published', 'author', 'summary']),
    );
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.find(({ link }) => link?.endsWith('/decision/'))).toMatchObject({
    title: '12/2026/QĐ-UBND · On land management',
    author: 'Thuận Hóa ward',
  });
});

test('JSON Feed keeps the rules of its version 1.1', () => {
  for (const file of [
    'city.localhost/feed.json',
    'ward.localhost/en/feed.json',
    'ward.localhost/van-ban/feed.json',
    'storm.localhost/van-ban/feed.json',
  ]) {
    const feed = JSON.parse(read(file)) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed, file).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String) as string,
      language: file.includes('/en/') ? 'en' : 'vi',
    });
    expect(new URL(String(feed['feed_url'])).href).toBe(`http://${file.replace('/', `:${webPort}/`)}`);
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of feed.items) {
      expect(each['id']).toEqual(expect.any(String));
      expect(each['content_text'] ?? each['content_html']).toEqual(expect.any(String));
      expect(new Date(String(each['date_published'])).toISOString()).toBe(each['date_published']);
      expect(new URL(String(each['url'])).protocol).toBe('http:');
      expect(each['authors']).toEqual([{ name: expect.any(String) as string, url: expect.any(String) as string }]);
    }
  }
  const items = (JSON.parse(read('city.localhost/feed.json')) as { items: { title: string; url: string }[] }).items;
  expect(items.find(({ url }) => url === `${city}/tin-tuc/nasty/`)?.title).toContain(`<b>“nóng” & 'lạ'</b> ]]>`);
});

test('the calendar of a portal holds its events, each line as RFC 5545 wants it', () => {
  const calendar = read('city.localhost/su-kien.ics');
  const lines = calendar.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const unfolded = calendar.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(unfolded).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:festival',
      'DTSTART:20261201T010000Z',
      'DTEND:20261203T100000Z',
      'SUMMARY:Lễ hội Huế',
      'LOCATION:Đại Nội\\, Huế',
      `URL;VALUE=URI:${city}/su-kien/festival/`,
    ]),
  );
  expect(read('ward.localhost/en/events.ics')).not.toContain('BEGIN:VEVENT');
});

test('pages name their feeds, and nothing they do breaks the content security policy', async () => {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { refused: (what: string) => void }).refused(
        `${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of ['/', '/tin-tuc/plain/', '/van-ban/decision/', '/en/', '/tim-kiem/', '/can-bo/']) {
    const answer = await page.goto(ward + address);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    const seen = await page.evaluate(() => ({
      graph: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      feeds: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][type]')].map(({ href }) => href),
    }));
    expect(JSON.parse(seen.graph)).toHaveProperty('@graph');
    expect(seen.feeds).toHaveLength(7);
    const answers = await page.evaluate(
      (feeds) => Promise.all(feeds.map(async (feed) => (await fetch(feed)).status)),
      seen.feeds,
    );
    expect(answers).toEqual(seen.feeds.map(() => 200));
  }
  expect(refused).toEqual([]);
});
