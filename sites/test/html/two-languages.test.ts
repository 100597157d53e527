import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { portalOf } from '../publisher/make-release.ts';
import { article, both, publishMore } from './rich-province.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'languages-'));
const port = 18_660;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (address: string) => path.join(folder, 'release', 'ward.localhost', address);
const page = (address: string) => readFileSync(at(`${address}index.html`), 'utf8');
const has = (address: string) => existsSync(at(`${address}index.html`));
const json = (file: string) => JSON.parse(readFileSync(at(file), 'utf8')) as unknown;
const links = (html: string) => [...html.matchAll(/<a\b[^>]*href="([^"]+)"/g)].map((match) => match[1]);
const alternates = (html: string) =>
  [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="http:\/\/ward\.localhost:18660([^"]+)"/g)].map(
    ([, lang, to]) => [lang, to],
  );
const languageLink = (html: string) =>
  /<div class="tools">\s*<a href="([^"]+)"[^>]*>\s*([^<]+?)\s*<\/a>/.exec(html)?.slice(1);
const news = (id: string, title: { vi: string; en: string | null }, more: Record<string, unknown> = {}) =>
  article(id, 'ward', title, { image: null, body: { vi: [], en: null }, ...more } as Partial<RecordInput>);
const menu: RecordInput = {
  kind: 'menu',
  id: 'menu',
  portal: 'ward',
  place: 'main',
  items: [
    { label: both('Văn bản', 'Rules'), url: '/van-ban/' },
    { label: both('Giới thiệu', 'Who we are'), url: '/gioi-thieu/phuong/', urlEn: '/en/about/ward/' },
    { label: both('Lịch sử', 'History'), url: '/gioi-thieu/lich-su/' },
    { label: { vi: 'Hỏi đáp', en: null }, url: '/thong-bao/' },
    { label: both('Huế', 'Hue'), url: 'https://hue.example/' },
  ].map((item) => ({ ...item, description: null, icon: null, items: [] })),
};
const publish = (put: RecordInput[], remove: { kind: RecordInput['kind']; id: string }[] = []) =>
  publishMore(folder, port, { cause: 'test', at: '2026-11-24T00:00:00.000Z', put, remove });

const document = (id: string, title: { vi: string; en: string | null }, related: string[]): RecordInput =>
  ({
    ...(news(id, title) as Extract<RecordInput, { kind: 'article' }>),
    kind: 'document',
    number: `${id}/2026`,
    type: 'quyet-dinh',
    issuer: null,
    field: null,
    signer: null,
    signerTitle: null,
    issuedOn: null,
    effectiveOn: null,
    expiresOn: null,
    validity: 'con',
    files: [],
    related: related.map((of) => ({ relation: 'can-cu', number: `${of}/2026`, document: of })),
  }) as RecordInput;

beforeAll(async () => {
  await publish([
    portalOf('city', 0, 0, false),
    portalOf('ward', 1, 0, false),
    { kind: 'clock', id: 'day', value: '2026-11-24' },
    menu,
    { kind: 'category', id: 'land', portal: 'city', slug: 'dat-dai', name: both('Đất đai', 'Land'), order: 1 },
    news('le-hoi', both('Lễ hội', 'Festival'), { slugEn: 'festival' }),
    news('chi-viet', { vi: 'Chỉ tiếng Việt', en: null }),
    news(
      'guide',
      { vi: '', en: 'Guide for visitors' },
      { vietnamese: false, lead: { vi: '', en: 'In English alone.' } },
    ),
    document('one', both('Quyết định một', 'Decision one'), ['two']),
    document('two', { vi: 'Quyết định hai', en: null }, ['one']),
  ]);
});

describe('an item', () => {
  it('has a name of its own in its English address, and says so to machines and people', () => {
    const html = page('/tin-tuc/le-hoi/');
    const pair = [
      ['vi', '/tin-tuc/le-hoi/'],
      ['en', '/en/news/festival/'],
      ['x-default', '/tin-tuc/le-hoi/'],
    ];
    expect(alternates(html)).toEqual(pair);
    expect(alternates(page('/en/news/festival/'))).toEqual(pair);
    expect(languageLink(html)).toEqual(['/en/news/festival/', 'English']);
    expect(has('/en/news/le-hoi/')).toBe(false);
  });

  it('in Vietnamese alone has no English page, is in no English list, feed, sitemap; its language link names the home page', () => {
    const html = page('/tin-tuc/chi-viet/');
    expect(alternates(html)).toEqual([
      ['vi', '/tin-tuc/chi-viet/'],
      ['x-default', '/tin-tuc/chi-viet/'],
    ]);
    expect(languageLink(html)).toEqual(['/en/', 'English home page']);
    expect(has('/en/news/chi-viet/')).toBe(false);
    for (const english of [page('/en/'), page('/en/news/'), readFileSync(at('/en/rss.xml'), 'utf8')])
      expect(english).not.toContain('chi-viet');
  });

  it('in English alone has no Vietnamese page, is in no Vietnamese list, feed, sitemap', () => {
    const html = page('/en/news/guide/');
    expect(alternates(html)).toEqual([
      ['en', '/en/news/guide/'],
      ['x-default', '/en/news/guide/'],
    ]);
    expect(languageLink(html)).toEqual(['/', 'Trang chủ tiếng Việt']);
    expect(html).toContain('In English alone.');
    expect(has('/tin-tuc/guide/')).toBe(false);
    for (const vietnamese of [page('/'), page('/tin-tuc/'), readFileSync(at('/rss.xml'), 'utf8')])
      expect(vietnamese).not.toContain('guide');
    expect(links(page('/en/news/'))).toContain('/en/news/guide/');
  });

  it('every address of the sitemap and every link of an English page within the portal leads to a page', () => {
    const urls = [...readFileSync(at('/sitemap.xml'), 'utf8').matchAll(/<loc>http:\/\/ward\.localhost:18660([^<]+)</g)];
    expect(urls.map((url) => url[1]).filter((url) => !has(url ?? ''))).toEqual([]);
    expect(urls.map((url) => url[1])).toContain('/en/news/festival/');
    const dead = ['/en/', '/en/news/', '/en/news/festival/', '/en/documents/one/', '/en/site-map/'].flatMap((from) =>
      links(page(from)).filter((to) => to?.startsWith('/') && to.endsWith('/') && !has(to) && to !== '/en/about/ward/'),
    );
    expect(dead).toEqual([]);
  });

  it('marks what a page names and has in the other language alone', () => {
    expect(page('/en/documents/one/')).toMatch(
      /<a class="number" href="\/van-ban\/two\/" hreflang="vi">\s*two\/2026\s*<\/a>[^]*?<span lang="vi">[^<]*<\/span>\s*\(in Vietnamese\)/,
    );
    expect(page('/van-ban/two/')).toMatch(/<a class="number" href="\/van-ban\/one\/">\s*one\/2026\s*<\/a>/);
  });
});

describe('the English menu', () => {
  it('has what the portal gave an English name and address; lists find their own', () => {
    const [, nav = ''] = /<nav class="main"[^>]*>([^]*?)<\/nav>/.exec(page('/en/')) ?? [];
    expect(links(nav)).toEqual(['/en/', '/en/documents/', '/en/about/ward/', 'https://hue.example/']);
    expect(links(/<nav class="main"[^>]*>([^]*?)<\/nav>/.exec(page('/'))?.[1] ?? '')).toContain('/gioi-thieu/lich-su/');
  });
});

describe('addresses that were live', () => {
  it('lead on in their language, to the other one when that is all there is, and to what became of them', async () => {
    await publish([
      news('le-hoi', both('Lễ hội', 'Festival'), { slugEn: 'hue-festival' }),
      news('chi-viet', both('Chỉ tiếng Việt', 'Vietnamese no more'), { slug: 'ten-moi', slugEn: 'new-name' }),
    ]);
    expect(json('redirects.json')).toEqual({
      '/en/news/festival/': '/en/news/hue-festival/',
      '/tin-tuc/chi-viet/': '/tin-tuc/ten-moi/',
    });
    await publish([
      news('le-hoi', { vi: 'Lễ hội', en: null }),
      news('guide', both('Cẩm nang', 'Guide'), { slugEn: 'visit' }),
    ]);
    expect(json('redirects.json')).toEqual({
      '/en/news/festival/': '/tin-tuc/le-hoi/',
      '/en/news/hue-festival/': '/tin-tuc/le-hoi/',
      '/en/news/guide/': '/en/news/visit/',
      '/tin-tuc/chi-viet/': '/tin-tuc/ten-moi/',
    });
    expect(has('/tin-tuc/guide/')).toBe(true);
  });

  it('say in each language that an item was taken down', async () => {
    await publish(
      [
        {
          kind: 'tombstone',
          id: 'guide',
          portal: 'ward',
          of: 'article',
          slug: 'guide',
          slugEn: 'visit',
          english: true,
          former: [{ portal: 'ward', slug: 'guide', lang: 'en' }],
          goneAt: '2026-11-25T00:00:00.000Z',
        },
      ],
      [{ kind: 'article', id: 'guide' }],
    );
    expect(json('gone.json')).toEqual(['/en/news/visit/', '/tin-tuc/guide/']);
    expect(page('/en/news/visit/')).toContain('taken down');
    expect(json('redirects.json')).toMatchObject({ '/en/news/guide/': '/en/news/visit/' });
  });
});
