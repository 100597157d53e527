import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { HomeLayout } from '@lienthong/config/contracts/home-blocks';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { pagesOfPortal, pathOfPage } from '../../src/route/enumerate-pages.ts';
import { article } from '../html/rich-province.ts';
import { runParts } from '../live/run-parts.ts';
import { apply, filesOf, portalOf } from '../publisher/make-release.ts';

type Settings = NonNullable<Extract<RecordInput, { kind: 'portal' }>['settings']>;
const both = (vi: string, en: string) => ({ vi, en });

const ward = (settings: Settings): RecordInput =>
  ({ ...portalOf('ward', 1, 0, false), name: both('Phường Vỹ Dạ', 'Vy Da ward'), settings }) as RecordInput;
const document: RecordInput = {
  ...(article('quyet-dinh-1', 'ward', both('Quyết định một', 'Decision one')) as Extract<
    RecordInput,
    { kind: 'article' }
  >),
  kind: 'document',
  number: '1/QĐ-UBND',
  type: 'quyet-dinh',
  issuer: null,
  field: null,
  signer: null,
  signerTitle: null,
  issuedOn: '2026-11-01',
  effectiveOn: null,
  expiresOn: null,
  validity: 'con',
  files: [],
  related: [],
} as RecordInput;
const person: RecordInput = {
  kind: 'person',
  id: 'chairman',
  portal: 'ward',
  name: 'Lê Văn An',
  post: both('Chủ tịch', 'Chairman'),
  unit: both('Lãnh đạo', 'Leaders'),
  leader: true,
  spokesperson: false,
  order: 0,
  phone: null,
  email: null,
  duties: null,
  biography: null,
  photo: null,
};
const menu: RecordInput = {
  kind: 'menu',
  id: 'main',
  portal: 'city',
  place: 'main',
  items: ['/tin-tuc/', '/van-ban/', '/van-ban/loai/quyet-dinh/', '/van-ban/quyet-dinh-1/'].map((url) => ({
    label: both(`Mục ${url}`, url),
    url,
    description: null,
    icon: null,
    items: [],
  })),
};
const bare = { image: null, category: null, body: { vi: [], en: [] } };
const records: RecordInput[] = [
  portalOf('city', 0, 0, false),
  ward({}),
  { ...document, image: null, body: { vi: [], en: [] } } as RecordInput,
  person,
  menu,
  article('tin-mot', 'ward', both('Tin một', 'News one'), bare as never),
];
const at = '2026-11-23T07:00:00.000Z';

let province: Awaited<ReturnType<typeof runParts>>;
const put = (...changed: RecordInput[]) => province.release([{ cause: 'test', at, put: changed, remove: [] }]);
const visit = (url: string, portal = 'ward') => province.visit(`${portal}.localhost`, url);

beforeAll(async () => {
  province = await runParts([{ cause: 'all', at, put: records, remove: [] }], ['live', 'host']);
}, 60_000);
afterEach(() => put(ward({})));
afterAll(() => province.close());

describe('a part that is switched off', () => {
  it('has no list, filter or feed, stands in no menu, task or sitemap, and its items keep their addresses', async () => {
    const lists = ['/van-ban/', '/en/documents/', '/van-ban/loai/quyet-dinh/', '/van-ban/rss.xml', '/van-ban/loc'];
    for (const url of lists) expect([url, (await visit(url)).status]).toEqual([url, 200]);
    await put(ward({ modules: { documents: false } }));
    for (const url of lists) expect([url, (await visit(url)).status]).toEqual([url, 404]);
    expect((await visit('/van-ban/')).text).toContain('Không tìm thấy trang');
    const item = await visit('/van-ban/quyet-dinh-1/');
    expect(item.status).toBe(200);
    const home = await visit('/');
    for (const { text } of [home, item, await visit('/so-do-cong/'), await visit('/sitemap.xml'), await visit('/en/')])
      expect(text.replaceAll('/van-ban/quyet-dinh-1/', '')).not.toMatch(
        /(["'>]|localhost:\d+)(\/van-ban\/|\/en\/documents\/)["'<lr]/,
      );
    expect(home.text).toContain('Mục /van-ban/quyet-dinh-1/');
    expect(home.text).toContain('Mục /tin-tuc/');
    // The city switched nothing off.
    expect((await visit('/van-ban/', 'city')).text).toContain('Quyết định một');
  });

  it('has no page of people, no news, no feeds', async () => {
    expect((await visit('/can-bo/')).status).toBe(200);
    expect((await visit('/')).text).toContain('application/rss+xml');
    await put(ward({ modules: { people: false, news: false, feeds: false } }));
    for (const url of ['/can-bo/', '/tin-tuc/', '/rss.xml', '/su-kien.ics', '/van-ban/atom.xml'])
      expect([url, (await visit(url)).status]).toEqual([url, 404]);
    const home = (await visit('/')).text;
    for (const word of ['application/rss+xml', 'text/calendar', 'Lê Văn An', 'Tin một', '/can-bo/'])
      expect(home).not.toContain(word);
    expect((await visit('/tin-tuc/tin-mot/')).text).toContain('Tin một');
  });
});

describe('a portal without English', () => {
  it('has no English pages, names none, and others lead to its Vietnamese ones', async () => {
    expect((await visit('/')).text).toContain('hreflang="en"');
    await put(ward({ languages: ['vi'] }));
    for (const url of ['/en/', '/en/news/', '/en/news/tin-mot/', '/en/search/results?q=a', '/en/rss.xml']) {
      const { status, text } = await visit(url);
      expect([url, status]).toEqual([url, 404]);
      expect(text).toContain('<html lang="vi"');
    }
    for (const url of ['/', '/tin-tuc/tin-mot/', '/sitemap.xml']) {
      const { text } = await visit(url);
      expect(text).not.toContain('hreflang');
      expect(text).not.toContain('/en/');
    }
    const list = (await visit('/en/news/', 'city')).text;
    expect(list).toContain('News one');
    expect(list).toMatch(/href="http:\/\/ward\.localhost:\d+\/tin-tuc\/tin-mot\/"/);
    expect(list).not.toMatch(/ward\.localhost:\d+\/en\//);
    expect((await visit('/en/site-map/', 'city')).text).not.toMatch(/ward\.localhost:\d+\/en\//);
  });
});

describe('what a portal says about itself', () => {
  it('names what is not accessible yet, line by line, beside what holds for every portal', async () => {
    const before = (await visit('/tro-nang/')).text.match(/<li>/g)?.length ?? 0;
    expect((await visit('/')).text).toContain('href="/tro-nang/"');
    const lines = both('Bản đồ <cũ> chưa có chữ.\n\nPhim năm 2024 chưa có phụ đề.', 'The old map has no text.');
    await put(ward({ accessibilityLimits: lines }));
    const { text } = await visit('/tro-nang/');
    expect(text).toContain('Bản đồ &lt;cũ&gt; chưa có chữ.');
    expect(text.match(/<li>/g)?.length).toBe(before + 2);
    expect((await visit('/en/accessibility/')).text).toContain('The old map has no text.');
    expect((await visit('/tro-nang/', 'city')).text).not.toContain('phụ đề');
  });

  it('is not for search engines where it may not be listed', async () => {
    expect((await visit('/robots.txt')).text).toContain('sitemap.xml');
    await put(ward({ seo: { index: false } }));
    expect((await visit('/')).text).toContain('<meta name="robots" content="noindex">');
    expect((await visit('/tin-tuc/tin-mot/')).text).toContain('<meta name="robots" content="noindex">');
    expect((await visit('/sitemap.xml')).status).toBe(404);
    expect((await visit('/robots.txt')).text).not.toContain('sitemap.xml');
    await put(ward({}));
    expect((await visit('/sitemap.xml')).text).toContain('/tin-tuc/tin-mot/');
  });

  it('has the line above, the sentence below, the description and the hue of its settings', async () => {
    await put(
      ward({
        superior: both('Thành phố Huế', 'Hue city'),
        footer: both('Giữ phường xanh', 'Keep the ward green'),
        seo: { description: both('Cổng của phường', 'Portal of the ward') },
        accentHue: 200,
      }),
    );
    const home = (await visit('/')).text;
    expect(home).toMatch(/class="superior">\s*Thành phố Huế\s*</);
    expect(home).toContain('Giữ phường xanh');
    expect(home).toContain('<meta name="description" content="Cổng của phường">');
    expect(home).toMatch(/<html[^>]* data-hue="200"/);
    expect((await visit('/en/')).text).toContain('Keep the ward green');
    const [, sheet = ''] = /href="(\/_a\/hues\.[^"]+)"/.exec(home) ?? [];
    expect((await visit(sheet)).text).toContain("[data-hue='200']");
    expect((await visit('/', 'city')).text).not.toContain('hues.');
  });

  it('uses the menus its settings let it use', async () => {
    const own: RecordInput = {
      ...menu,
      id: 'own',
      portal: 'ward',
      items: [{ label: both('Của phường', ''), url: '/', description: null, icon: null, items: [] }],
    } as RecordInput;
    await put(own);
    expect((await visit('/')).text).toContain('Của phường');
    await put(ward({ menus: { main: ['city'] } }));
    expect((await visit('/')).text).not.toContain('Của phường');
    expect((await visit('/')).text).toContain('Mục /tin-tuc/');
    await province.release([{ cause: 'test', at, put: [], remove: [{ kind: 'menu', id: 'own' }] }]);
  });
});

describe('a change of settings', () => {
  it('renders the pages of its own portal alone, and what is live equals what is made anew', async () => {
    const origin = { scheme: 'http' as const, port: province.webPort };
    const out = path.join(province.dataDir, 'release');
    const build = await loadBuild();
    const options = { dataDir: province.dataDir, out, state: province.dataDir, origin, ...build };
    const fresh = mkdtempSync(path.join(province.dataDir, 'fresh-'));
    for (const { settings, alone, english } of [
      { settings: { footer: both('Một câu', 'A sentence') }, alone: true, english: '/en/' },
      { settings: { modules: { news: false }, accentHue: 12 }, alone: true, english: '/en/' },
      // Others lead to its pages in the language it speaks.
      { settings: { languages: ['vi' as const], seo: { index: false } }, alone: false, english: null },
    ]) {
      const before = filesOf(path.join(out, 'city.localhost'));
      apply(path.join(province.dataDir, 'content.db'), [{ cause: 'test', at, put: [ward(settings)], remove: [] }]);
      const publisher = await openPublisher(options);
      const done = await publisher.catchUp();
      const wards = (['vi', 'en'] as const).flatMap((lang) => pagesOfPortal(publisher.reader, 'ward', lang));
      // With the two files that say on the city what is new at the ward, one a language.
      if (alone) expect(done?.pages).toBeLessThanOrEqual(wards.length + 2);
      if (alone) expect(filesOf(path.join(out, 'city.localhost'))).toEqual(before);
      const home = pathOfPage(publisher.reader, { portal: 'ward', lang: 'en', key: { page: 'home' } });
      expect(home).toBe(english);
      publisher.close();
      rmSync(fresh, { recursive: true, force: true });
      const whole = await openPublisher({ ...options, out: fresh, state: fresh, fresh: true });
      await whole.catchUp();
      whole.close();
      for (const portal of ['ward', 'city'])
        expect(filesOf(path.join(out, `${portal}.localhost`))).toEqual(
          filesOf(path.join(fresh, `${portal}.localhost`)),
        );
    }
  }, 60_000);
});

it('the sheet of hues is one file for all portals', () => {
  const { assets } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '..', '..', 'dist', 'build.json'), 'utf8'),
  ) as { assets: { hues: string } };
  expect(existsSync(path.join(province.dataDir, 'release', assets.hues))).toBe(true);
});

describe('a home page ordered by its portal', () => {
  const nasty = '<script>alert("x")</script>';
  const counted = (block: 'documents' | 'news' | 'people', shown = true, heading: string | null = null) => ({
    block,
    count: 3,
    shown,
    heading: heading === null ? null : both(heading, `${heading} (en)`),
  });
  const homeLayout: HomeLayout = [
    { block: 'text', shown: true, heading: both('Lời chào', 'Welcome'), text: both(`Một ${nasty}\n\nHai`, 'One') },
    counted('people', true, `Hỏi ai? ${nasty}`),
    counted('news', false),
    counted('documents'),
  ];
  const headings = (html: string) => [...html.matchAll(/<h2[^>]*>\s*([^<]+?)\s*<\/h2>/g)].map(([, text]) => text);

  it('has its blocks in that order, under its own headings, in both languages, and none it hides', async () => {
    await put(ward({ homeLayout }));
    const [vi, en] = [(await visit('/')).text, (await visit('/en/')).text];
    const escaped = nasty.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(headings(vi).slice(0, 3)).toEqual(['Lời chào', `Hỏi ai? ${escaped}`, 'Văn bản mới']);
    expect(headings(en).slice(0, 2)).toEqual(['Welcome', `Hỏi ai? ${escaped} (en)`]);
    expect(vi).toContain('<p>Hai</p>');
    expect(vi).not.toContain('Tin một');
    expect(vi).not.toContain(nasty);
  });

  it('shows nothing of a part that is switched off, and is as before when the order is given back', async () => {
    await put(ward({}));
    const usual = (await visit('/')).text;
    await put(ward({ homeLayout, modules: { people: false } }));
    expect(headings((await visit('/')).text).slice(0, 2)).toEqual(['Lời chào', 'Văn bản mới']);
    await put(ward({ homeLayout: null }));
    expect((await visit('/')).text).toBe(usual);
  });
});
