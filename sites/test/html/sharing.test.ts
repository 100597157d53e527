import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../publisher/make-release.ts';
import { article, both, publishMore } from './rich-province.ts';

type Portal = Extract<RecordInput, { kind: 'portal' }>;
const folder = mkdtempSync(path.join(tmpdir(), 'sharing-'));
const release = path.join(folder, 'release');
const read = (file: string) => readFileSync(path.join(release, file), 'utf8');
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1, minute)).toISOString();
let releases = 0;
const publish = (put: RecordInput[], remove: { kind: RecordInput['kind']; id: string }[] = []) =>
  publishMore(folder, 8080, { cause: 'test', at: at((releases += 1)), put, remove });

const portal = (id: string, theme: number, name: [string, string], more: Partial<Portal> = {}): RecordInput => ({
  ...(portalOf(id, theme, 0, false) as Portal),
  name: both(...name),
  shortName: both(...name),
  ...more,
});
const storm = article('storm', 'city', both('Cấm biển từ 18 giờ', 'Sea closed from 6 p.m.'), {
  genre: 'notice',
  image: null,
});
const notice = (id: string, place: 'band' | 'top', item: string): RecordInput => ({
  kind: 'distribution',
  id,
  portal: 'city',
  item: { kind: 'article', id: item },
  to: { subtree: 'city', types: ['commune'], levels: [], portals: [], except: [] },
  place,
  from: at(0),
  until: null,
});

beforeAll(async () => {
  await publish([
    portal('city', 0, ['Thành phố Huế', 'Huế city'], { type: 'province' }),
    portal('ward-a', 1, ['Phường Thuận Hóa', 'Thuận Hóa ward']),
    portal('ward-b', 2, ['Phường Vỹ Dạ', 'Vỹ Dạ ward']),
    portal('agency', 1, ['Công ty Cấp nước', 'Water company'], {
      type: 'external',
      website: 'https://water.example/',
    }),
    { kind: 'clock', id: 'day', value: '2026-11-24' },
    { kind: 'category', id: 'land', portal: 'city', slug: 'dat-dai', name: both('Đất đai', 'Land'), order: 1 },
    storm,
    article('vaccine', 'city', both('Tiêm chủng mở rộng', 'Vaccination'), { genre: 'notice', image: null }),
    article('outage', 'agency', both('Ngừng cấp nước & sửa ống', 'Water outage'), {
      external: 'https://water.example/?n=1&x=2',
      image: null,
    }),
    article('plain', 'ward-b', both('Hội làng', 'Village fair'), { image: null }),
    notice('n1', 'band', 'storm'),
    notice('n2', 'top', 'vaccine'),
    {
      kind: 'placement',
      id: 'p1',
      portal: 'city',
      item: { kind: 'article', id: 'plain' },
      title: both('Hội làng Vỹ Dạ, mời cả thành phố', 'Vỹ Dạ fair, all welcome'),
      lead: null,
      image: null,
      acceptedAt: at(0),
    },
  ]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a band stands on every page of the portals it was handed to, in both languages, with its sender', () => {
  const band =
    /<aside class="alert handed" aria-label="[^"]+"> <ul class="wrap"> <li> <span class="sender">([^<]*)<\/span> <a href="([^"]*)">([^<]*)<\/a>/;
  const pages = readdirSync(path.join(release, 'ward-a.localhost'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  for (const file of pages) {
    const [, sender, href, title] = band.exec(read(`ward-a.localhost/${file}`)) ?? [];
    expect([file, sender, href, title]).toEqual(
      file.startsWith('en/')
        ? [file, 'Huế city', 'http://city.localhost:8080/en/news/storm/', 'Sea closed from 6 p.m.']
        : [file, 'Thành phố Huế', 'http://city.localhost:8080/tin-tuc/storm/', 'Cấm biển từ 18 giờ'],
    );
  }
  expect(read('city.localhost/index.html')).not.toContain('alert handed');
});

test('what was handed down for the top stands in a block of its own on the home page', () => {
  const home = read('ward-b.localhost/index.html');
  const block = home.slice(home.indexOf('handed-top'), home.indexOf('</section>', home.indexOf('handed-top')));
  expect(block).toContain('Thông báo từ cấp trên');
  expect(block).toContain('Tiêm chủng mở rộng');
  expect(block).not.toContain('Cấm biển');
  expect(home.indexOf('handed-top')).toBeLessThan(home.indexOf('aria-labelledby="tin"'));
  expect(read('ward-b.localhost/en/index.html')).toContain('Notices from higher authorities');
});

test('an accepted item has the title it was accepted under, and leads to its owner', () => {
  const list = read('city.localhost/tin-tuc/index.html');
  expect(list).toContain('<a href="http://ward-b.localhost:8080/tin-tuc/plain/">Hội làng Vỹ Dạ, mời cả thành phố</a>');
  expect(list).toContain('<span class="owner">Phường Vỹ Dạ</span>');
  expect(read('city.localhost/rss.xml')).toContain('Hội làng Vỹ Dạ, mời cả thành phố');
  expect(read('ward-b.localhost/tin-tuc/plain/index.html')).toContain('<h1>Hội làng</h1>');
  // Of the portal's own choice: on its home page among its news.
  expect(read('city.localhost/index.html')).toContain('Hội làng Vỹ Dạ, mời cả thành phố');
});

test('an agency with a website of its own has no pages here; its items and its name lead there, and say so', () => {
  expect(existsSync(path.join(release, 'agency.localhost'))).toBe(false);
  const link = '<a href="https://water.example/?n=1&amp;x=2">Ngừng cấp nước &amp; sửa ống <span class="outside">';
  expect(read('city.localhost/tin-tuc/index.html')).toContain(link);
  expect(read('city.localhost/en/news/index.html')).toMatch(
    /Water outage <span class="outside"><svg[^]*?<\/svg>other website<\/span>/,
  );
  for (const file of ['city.localhost/so-do-cong/index.html', 'city.localhost/index.html'])
    expect(read(file)).toMatch(/<a href="https:\/\/water\.example\/">\s*Công ty Cấp nước\s*<span class="outside">/);
  expect(read('city.localhost/sitemap.xml')).not.toContain('outage');
  const db = new DatabaseSync(path.join(folder, 'search.db'), { readOnly: true });
  const urls = db.prepare("SELECT url FROM entry WHERE id = 'outage'").all();
  db.close();
  expect(urls.map((row) => row['url'])).toEqual(['https://water.example/?n=1&x=2', 'https://water.example/?n=1&x=2']);
});

test('these pages are correct HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'require-sri': ['error', { target: 'crossorigin' }], 'no-inline-style': 'error' },
  });
  for (const file of [
    'ward-a.localhost/index.html',
    'city.localhost/tin-tuc/index.html',
    'city.localhost/so-do-cong/index.html',
  ])
    expect((await validator.validateString(read(file))).results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('corrected once, withdrawn once, and it is so everywhere', async () => {
  const corrected = {
    ...storm,
    title: both('Cấm biển từ 17 giờ', 'Sea closed from 5 p.m.'),
    corrections: [
      {
        at: '2026-11-24T02:00:00.000Z',
        text: both('Giờ cấm biển là 17 giờ, không phải 18 giờ.', 'From 5 p.m., not 6 p.m.'),
      },
    ],
  } as RecordInput;
  await publish([corrected]);
  for (const ward of ['ward-a', 'ward-b'])
    for (const file of ['index.html', 'tim-kiem/index.html', '404.html']) {
      expect(read(`${ward}.localhost/${file}`)).toContain('Cấm biển từ 17 giờ');
      expect(read(`${ward}.localhost/${file}`)).not.toContain('Cấm biển từ 18 giờ');
    }
  expect(read('ward-a.localhost/thong-bao/index.html')).toContain('<span class="badge corrected">Đã đính chính</span>');
  const page = read('city.localhost/tin-tuc/storm/index.html');
  expect(page).toMatch(/<h2 id="dinh-chinh">Đính chính<\/h2>[^]*24\/11\/2026, 09:00[^]*không phải 18 giờ/);
  expect(read('city.localhost/en/news/storm/index.html')).toContain('From 5 p.m., not 6 p.m.');

  await publish([], [{ kind: 'article', id: 'storm' }]);
  const left = readdirSync(release, { recursive: true })
    .map(String)
    .filter((file) => /\.(html|xml|json)$/.test(file) && read(file).includes('Cấm biển'));
  expect(left).toEqual([]);
  expect(read('ward-a.localhost/index.html')).not.toContain('alert handed');
});
