import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runParts } from '../live/run-parts.ts';
import { named, portals, publishedDocument, release } from '../live/small-province.ts';

type PortalInput = Extract<RecordInput, { kind: 'portal' }>;
const bilingual = (vi: string, en: string | null = null) => ({ vi, en });
let province: Awaited<ReturnType<typeof runParts>>;

const virtual = (more: Partial<PortalInput> = {}): RecordInput => ({
  ...(named('hoi', 'Lễ hội Huế', 'Huế festival') as PortalInput),
  type: 'virtual',
  rules: [{ subtree: 'city', kinds: [], categories: [], tags: ['le-hoi'], dates: { from: null, to: null } }],
  ...more,
});
const article = (id: string, genre: 'news' | 'notice'): RecordInput => ({
  kind: 'article',
  id,
  portal: 'ward-a',
  slug: id,
  former: [],
  title: bilingual(`Tin ${id}`, `News ${id}`),
  english: true,
  publishedAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  genre,
  category: null,
  tags: ['le-hoi'],
  lead: bilingual('Sapo'),
  body: { vi: [], en: [] },
  author: null,
  source: null,
  image: null,
  caption: null,
  featured: false,
  expiresAt: null,
});
const page: RecordInput = {
  kind: 'page',
  id: 'di-lai',
  portal: 'hoi',
  slug: 'di-lai',
  former: [],
  title: bilingual('Đi lại trong lễ hội', 'Getting around'),
  english: true,
  publishedAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  lead: null,
  order: 0,
  image: null,
  blocks: [],
};

beforeAll(async () => {
  const document = publishedDocument('ke-hoach', { portal: 'ward-a', tags: ['le-hoi'] });
  const items = [article('mot', 'news'), article('hai', 'notice'), document, page];
  province = await runParts([release([...portals, virtual(), ...items])], ['live', 'host']);
}, 120_000);
afterAll(() => province.close());

const home = (lang = '') =>
  readFileSync(path.join(province.dataDir, 'release', 'hoi.localhost', lang, 'index.html'), 'utf8');
/** Headings of the blocks, top to bottom. */
const headings = (html: string) => [...html.matchAll(/<h2[^>]*>\s*([^<]+?)\s*<\/h2>/g)].map(([, text]) => text);

describe('the home page of a virtual portal', () => {
  it('has the usual blocks without being told, and leaves out the empty ones', () => {
    expect(headings(home()).slice(0, 4)).toEqual(['Tin tức', 'Thông báo', 'Văn bản mới', 'Giới thiệu']);
    expect(home()).toContain('Đi lại trong lễ hội');
  });

  it('has the blocks it was given, in their order, in both languages', async () => {
    const homeBlocks: PortalInput['homeBlocks'] = [
      { block: 'pages', count: 2 },
      { block: 'documents', count: 4 },
      { block: 'news', count: 1 },
    ];
    await province.release([release([virtual({ homeBlocks })], 1)]);
    expect(headings(home()).slice(0, 3)).toEqual(['Giới thiệu', 'Văn bản mới', 'Tin tức']);
    expect(headings(home())).not.toContain('Thông báo');
    // Without a block of notices, news are everything.
    expect(home()).toMatch(/Tin (mot|hai)/);
    expect(headings(home('en')).slice(0, 2)).toEqual(['About', 'News']);
  });
});

describe('a virtual portal that ended', () => {
  const visit = async (host: string, url: string) => {
    const { status, headers } = await province.visit(host, url);
    return { status, location: headers.location };
  };
  const ended = (successor: PortalInput['successor'], more: Partial<PortalInput> = {}) =>
    virtual({ state: 'merged', successor, formerHostnames: ['hoi-cu.localhost'], ...more });
  const date = '2026-12-01';

  it('leads every address to its successor, in the language of the address', async () => {
    expect((await visit('hoi.localhost', '/gioi-thieu/di-lai/')).status).toBe(200);
    await province.release([
      {
        ...release([ended({ portal: 'ward-a', date, decision: '' })], 2),
        remove: [{ kind: 'page', id: 'di-lai' }],
      },
    ]);
    const there = `http://ward-a.localhost:${province.webPort}`;
    for (const url of ['/', '/gioi-thieu/di-lai/', '/tin-tuc/', '/tim-kiem/ket-qua?q=a', '/khong-co', '/rss.xml'])
      expect(await visit('hoi.localhost', url)).toEqual({ status: 301, location: `${there}/` });
    for (const url of ['/en/', '/en/about/di-lai/', '/en/news/'])
      expect(await visit('hoi.localhost', url)).toEqual({ status: 301, location: `${there}/en/` });
    // A former name leads to the last one, and on from there.
    expect(await visit('hoi-cu.localhost', '/tin-tuc/')).toEqual({
      status: 301,
      location: `http://hoi.localhost:${province.webPort}/tin-tuc/`,
    });
  });

  it('leads to an address elsewhere, passes over a successor that ended too, and opens again', async () => {
    await province.release([release([ended({ portal: null, url: 'https://hue.example/hoi', date, decision: '' })], 3)]);
    expect(await visit('hoi.localhost', '/tin-tuc/')).toEqual({ status: 301, location: 'https://hue.example/hoi' });

    const wardEnded = { ...(named('ward-b', 'B', 'B') as PortalInput), state: 'merged' as const };
    await province.release([
      release(
        [
          ended({ portal: 'ward-b', date, decision: '' }),
          { ...wardEnded, successor: { portal: 'city', date, decision: '' } },
        ],
        4,
      ),
    ]);
    const city = `http://city.localhost:${province.webPort}/`;
    expect(await visit('hoi.localhost', '/')).toEqual({ status: 301, location: city });
    // A body that ended says so on its front page; all else leads on, and its successor says whom it continues.
    const front = await province.visit('ward-b.localhost', '/');
    expect(front.status).toBe(200);
    expect(front.text).toMatch(/Từ ngày 01\/12\/2026, B nằm trong/);
    expect(await visit('ward-b.localhost', '/tin-tuc/')).toEqual({ status: 301, location: city });
    expect((await province.visit('city.localhost', '/')).text).toMatch(
      /Cổng này tiếp nối\s+B \(từ ngày 01\/12\/2026\)/,
    );

    await province.release([release([virtual(), page], 5)]);
    expect((await visit('hoi.localhost', '/')).status).toBe(200);
    expect((await visit('hoi.localhost', '/gioi-thieu/di-lai/')).status).toBe(200);
  });
});
