import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { sayProblem } from '@lienthong/themes/problem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import type { Publication } from '../../src/publisher/follow-publications.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { sayThemeReport } from '../../src/publisher/say-themes.ts';
import { apply, filesOf, portalOf, text } from '../publisher/make-release.ts';

const repository = path.resolve(import.meta.dirname, '..', '..', '..');
const room = mkdtempSync(path.join(tmpdir(), 'lt-broken-theme-'));
const themes = path.join(room, 'themes');
const release = path.join(room, 'release');
const own = path.join(themes, 'thu-nghiem');
const ward = 'ward-a.localhost';
const origin = { scheme: 'http' as const, port: 8080 };
let builds = 0;
let seq = 0;

const slots = (...names: string[]) => names.map((name) => `<slot name="${name}" />`).join('');
const write = (file: string, content: string) => writeFileSync(path.join(own, file), content);
const masthead = (mark: string) =>
  write(
    'components/masthead.astro',
    `---\n${mark}\n---\n<header class="of-ours">${slots('place', 'tools', 'search', 'menu')}</header>\n`,
  );

beforeAll(() => {
  cpSync(path.join(repository, 'themes', 'src'), themes, { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(room, 'node_modules'));
  cpSync(path.join(themes, 'la-xanh'), own, { recursive: true });
  const renamed = readFileSync(path.join(own, 'theme.ts'), 'utf8').replace("name: 'la-xanh'", "name: 'thu-nghiem'");
  write('theme.ts', renamed);
  mkdirSync(path.join(own, 'components'), { recursive: true });
  masthead('');
  const { type: _type, ...rest } = portalOf('ward-a', 0, 0, false) as Record<string, unknown>;
  save([
    portalOf('city', 0, 0, false),
    { ...rest, type: 'commune', theme: 'thu-nghiem' } as unknown as RecordInput,
    { kind: 'clock', id: 'day', value: '2026-11-25' },
    article('city', 'cu'),
    article('ward-a', 'cu'),
    article('ward-a', 'bi-go'),
  ]);
});
afterAll(() => rmSync(room, { recursive: true }));

function save(put: RecordInput[], remove: { kind: RecordInput['kind']; id: string }[] = []): void {
  seq += 1;
  apply(path.join(room, 'content.db'), [{ cause: 'test', at: new Date(seq * 1000).toISOString(), put, remove }]);
}

function article(portal: string, slug: string, title = slug): RecordInput {
  return {
    kind: 'article',
    id: `${portal}-${slug}`,
    portal,
    slug,
    former: [],
    title: text(title),
    english: false,
    publishedAt: '2026-11-24T00:00:00.000Z',
    updatedAt: '2026-11-24T00:00:00.000Z',
    genre: 'news',
    category: null,
    tags: [],
    lead: text('Một câu.'),
    body: { vi: [], en: null },
    author: null,
    source: null,
    image: null,
    caption: null,
    featured: false,
    expiresAt: null,
  };
}

/** Builds the site with the themes as they are now. */
async function build() {
  builds += 1;
  const dist = path.join(room, `dist-${builds}`);
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'build-sites.mjs'], {
    cwd: path.join(repository, 'sites'),
    env: { ...process.env, THEMES_FOLDER: themes, SITES_OUT: dist },
    stdio: 'pipe',
  });
  return loadBuild(dist);
}
type Build = Awaited<ReturnType<typeof build>>;

async function publish(built: Build, out = release, fresh = false): Promise<Publication | null> {
  const publisher = await openPublisher({ dataDir: room, out, state: room, origin, fresh, ...built });
  const done = await publisher.catchUp();
  publisher.close();
  return done;
}
async function publishAnew(built: Build): Promise<Record<string, string>> {
  const out = path.join(room, `full-${builds}`);
  await publish(built, out, true);
  return filesOf(out);
}
const page = (host: string, at: string) => readFileSync(path.join(release, host, at, 'index.html'), 'utf8');
const ofCity = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith('city')));

test('a broken theme is left out by name, keeps its last good pages, and comes back once mended', async () => {
  const sound = await build();
  expect(sound.problems).toEqual([]);
  expect((await publish(sound))?.failed).toEqual([]);
  expect(page(ward, '')).toContain('class="of-ours"');
  expect(page('city.localhost', '')).toContain('class="masthead"');
  const good = page(ward, '');
  const goodItem = page(ward, 'tin-tuc/cu');

  // One theme whose component cannot be bundled, one whose style sheet does not parse.
  masthead(`import { nothing } from '@lienthong/themes/khong-co';\nconst used = nothing();`);
  const style = path.join(themes, 'khan-cap', 'tokens.css');
  writeFileSync(style, readFileSync(style, 'utf8').replace('28);', '28;'));
  const broken = await build();
  const said = broken.problems.map((problem) => sayProblem(problem, 'vi'));
  expect(said).toEqual([
    expect.stringMatching(/^LT-THEME-004 khan-cap\/tokens\.css, dòng 2: sai cú pháp CSS/),
    expect.stringMatching(/^LT-THEME-010 thu-nghiem\/components\/masthead\.astro, dòng \d+: không biên dịch được/),
  ]);
  expect(Object.keys(broken.assets.themes)).toEqual(['hue-tim', 'la-xanh', 'song-huong']);

  save(
    [article('city', 'cu', 'Tin của thành phố đã sửa'), article('ward-a', 'cu', 'Đã sửa'), article('ward-a', 'moi')],
    [{ kind: 'article', id: 'ward-a-bi-go' }],
  );
  const done = await publish(broken);
  expect(done?.failed).toEqual([]);
  expect(page('city.localhost', 'tin-tuc/cu')).toContain('Tin của thành phố đã sửa');
  expect(page(ward, '')).toBe(good);
  expect(page(ward, 'tin-tuc/cu')).toBe(goodItem);
  expect(existsSync(path.join(release, ward, 'tin-tuc', 'bi-go', 'index.html'))).toBe(false);
  expect(page(ward, 'tin-tuc/moi')).toContain('data-theme="la-xanh"');
  const [report] = done?.themes ?? [];
  if (!report) throw new Error('Nothing was reported');
  expect(report).toMatchObject({ theme: 'thu-nghiem', broken: true });
  expect(report.kept).toBeGreaterThan(3);
  expect(sayThemeReport(report, 'la-xanh', 'vi')).toMatch(/^LT-THEME-015 Giao diện “thu-nghiem” có lỗi: \d+ trang giữ/);
  // What stands in goes on changing; what is kept waits.
  save([article('ward-a', 'moi', 'Sửa lần nữa'), article('ward-a', 'cu', 'Sửa lần nữa')]);
  await publish(broken);
  expect(page(ward, 'tin-tuc/moi')).toContain('Sửa lần nữa');
  expect(page(ward, 'tin-tuc/cu')).toBe(goodItem);
  const anew = await publishAnew(broken);
  expect(ofCity(filesOf(release))).toEqual(ofCity(anew));
  expect(anew[path.join(ward, 'index.html')]).toContain('data-theme="la-xanh"');

  // Mended, but for a hero that throws on the ward's home page.
  masthead('');
  write(
    'components/hero.astro',
    `---\nconst { heading } = Astro.props;\nif (heading) throw new Error('hỏng');\n---\n${slots('search')}\n`,
  );
  const mended = await build();
  const again = await publish(mended);
  const homes = ['vi', 'en'].map((lang) => `["ward-a","${lang}",{"page":"home"}]`);
  expect(again?.failed.map((each) => each.page)).toEqual(homes);
  expect(page(ward, '')).toBe(good);
  const full = await publishAnew(mended);
  const live = filesOf(release);
  const different = Object.keys({ ...full, ...live }).filter((file) => full[file] !== live[file]);
  expect(different.sort()).toEqual([path.join(ward, 'en', 'index.html'), path.join(ward, 'index.html')]);
  expect(full[path.join(ward, 'index.html')]).toContain('data-theme="la-xanh"');
  expect(page(ward, 'tin-tuc/moi')).toContain('class="of-ours"');

  // A slot that is there for the eye of the check, and on no page of an item.
  const kept = page(ward, 'tin-tuc/moi');
  write('components/hero.astro', `${slots('search')}\n`);
  write(
    'components/masthead.astro',
    `---\nconst { home } = Astro.props;\n---\n<header>${slots('place', 'tools', 'search')}{home && ${slots('menu')}}</header>\n`,
  );
  save([article('ward-a', 'moi', 'Sửa khi thiếu thực đơn')]);
  const lacking = await publish(await build());
  expect(lacking?.failed.map(({ error }) => (error as Error).message)).toContain(
    'LT-THEME-023 The theme “thu-nghiem”: its masthead does not place <slot name="menu" /> on this page, which keeps its last good version.',
  );
  expect(page(ward, 'tin-tuc/moi')).toBe(kept);
  expect(page(ward, '')).toContain('<header>');
});
