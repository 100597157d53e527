import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { signPreview, type PreviewClaims } from '@lienthong/config/contracts/preview';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { openBrowser } from '../html/open-browser.ts';
import { runPreviewParts, secret } from './run-preview-parts.ts';

let parts: Awaited<ReturnType<typeof runPreviewParts>>;

beforeAll(async () => {
  parts = await runPreviewParts();
}, 90_000);
afterAll(() => parts.close());

const linkOf = (claims: Partial<PreviewClaims> = {}, key = secret) =>
  signPreview(
    {
      collection: 'articles',
      id: parts.made.article,
      lang: 'vi',
      user: parts.made.editor.id,
      until: Date.now() + 60_000,
      ...claims,
    },
    key,
  );
const open = async (claims: Partial<PreviewClaims> = {}) => parts.ask(`/xem-truoc?link=${await linkOf(claims)}`);
const pictures = (text: string) => [...text.matchAll(/(\/xem-truoc\/anh\/[^ "]+)/g)].map(([, url]) => url ?? '');

describe('the preview of a draft', () => {
  it('shows the draft in the portal’s page, under a bar that says what it is', async () => {
    const { status, text } = await open();
    expect(status).toBe(200);
    expect(text).toContain('Bản nháp &lt;b&gt;bí mật&lt;/b&gt;');
    expect(text).toContain('Bản xem trước – có thay đổi chưa xuất bản');
    expect(text).toContain('Cổng ward');
    expect((await open({ collection: 'documents', id: parts.made.document })).text).toContain(
      'Bản xem trước – chưa xuất bản',
    );
  });

  it('is kept nowhere, found by nobody, and framed by the CMS alone', async () => {
    const { headers, text } = await open();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['content-security-policy']).toContain(`frame-ancestors ${parts.cmsUrl};`);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(text).not.toContain('rel="canonical"');
  });

  it('shows pictures that are published nowhere, behind the same link', async () => {
    const { text } = await open();
    const [picture = ''] = pictures(text);
    const { status, headers } = await parts.ask(picture);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'image/webp', 'no-store']);
    const [, , , link = '', sha256 = '', name = ''] = picture.split('/');
    expect((await parts.ask(`/xem-truoc/anh/${link.slice(0, -4)}AAAA/${sha256}/${name}`)).status).toBe(403);
    expect((await parts.ask(`/xem-truoc/anh/${link}/${'0'.repeat(64)}/${name}`)).status).toBe(404);
    expect((await parts.ask(`/_m/${sha256.slice(0, 16)}/${name}`)).status).toBe(404);
  });

  it('shows the home of a portal that is not open yet to who administers it', async () => {
    const { status, text } = await open({
      collection: 'portals',
      id: parts.made.newPortal,
      user: parts.made.administrator.id,
    });
    expect(status).toBe(200);
    expect(text).toContain('Cổng chưa mở');
  });

  it('shows the home page with settings that are not saved, theme, emblem and pictures among them', async () => {
    const trial = await parts.tryLook();
    const { status, text } = await parts.ask(`/xem-truoc?link=${trial}`);
    expect(status).toBe(200);
    expect(text).toContain('data-theme="hue-tim"');
    expect(text).toContain('Xem thử – thiết lập chưa lưu');
    const own = ['class="emblem"', '<div class="hero-picture">'].map(
      (mark) => pictures(text.slice(text.indexOf(mark)))[0],
    );
    for (const picture of own)
      expect((await parts.ask(String(picture))).headers['content-type'], picture).toMatch(/^image\//);
    expect(text).toContain('<div class="hero-picture">');
    const link = await linkOf({ collection: 'portals', id: parts.made.ward, user: parts.made.administrator.id });
    expect((await parts.ask(`/xem-truoc?link=${link}`)).text).not.toContain('data-theme="hue-tim"');
  });

  it('is valid HTML, refused or not', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: { 'require-sri': ['error', { target: 'crossorigin' }], 'no-inline-style': 'error' },
    });
    for (const { text } of [await open(), await open({ until: 0 })]) {
      const { results } = await validator.validateString(text);
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  it('never reaches the release', async () => {
    await open();
    const out = path.join(parts.dataDir, 'release');
    const publisher = await openPublisher({
      dataDir: parts.dataDir,
      out,
      state: parts.dataDir,
      origin: { scheme: 'http', port: parts.webPort },
      ...(await loadBuild()),
    });
    expect((await publisher.catchUp())?.failed).toEqual([]);
    publisher.close();
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const texts = pages.map((file) => readFileSync(path.join(out, file), 'utf8')).join('');
    expect(texts).toContain('Bản đã đăng');
    for (const secretText of ['bí mật', 'Văn bản nháp', 'Cổng chưa mở']) expect(texts).not.toContain(secretText);
    expect(readdirSync(out)).not.toContain('_m');
  });
});

describe('the preview refuses', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['an expired link', () => linkOf({ until: Date.now() - 1 }), 'LT-PREVIEW-003'],
    ['a link signed by somebody else', () => linkOf({}, 'a-secret-that-nobody-gave-out-to-us'), 'LT-PREVIEW-004'],
    ['a changed link', async () => (await linkOf()).replace(/^.{8}/, 'eyJhYmNk'), 'LT-PREVIEW-004'],
    ['no link', async () => '', 'LT-PREVIEW-004'],
    ['another ward’s editor', () => linkOf({ user: parts.made.neighbour.id }), 'LT-PREVIEW-002'],
    ['an account that does not exist', () => linkOf({ user: 'khong-co' }), 'LT-PREVIEW-002'],
  ])('%s with a page in words', async (_, link, code) => {
    const { status, text, headers } = await parts.ask(`/xem-truoc?link=${await link()}`);
    expect(status).toBe(403);
    expect(text).toContain('Không xem trước được');
    expect(text).toContain(code);
    expect(text).not.toContain('bí mật');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('what is not there, other pages, unknown hosts and everything but reading', async () => {
    expect((await open({ id: 'khong-co' })).status).toBe(404);
    const { status, text } = await parts.ask('/tin-tuc/');
    expect(status).toBe(404);
    expect(text).toContain('Các trang khác hãy xem trên cổng');
    expect((await parts.ask('/', 'evil.example')).status).toBe(404);
    expect((await parts.ask('/xem-truoc', undefined, 'POST')).status).toBe(405);
    for (const away of ['/_a/..%2F..%2Fpackage.json', '/_m/..%2F..%2Fcms.db/x', '/xem-truoc/anh/x/..%2Fcms.db/y'])
      expect((await parts.ask(away)).status).toBeGreaterThanOrEqual(403);
  });
});

describe('an editor’s browser', () => {
  it('goes by way of the CMS to the page, its picture, and links that lead to the portal', async () => {
    const browser = await openBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const { email, password } = parts.made.editor;
      await context.request.post(`${parts.cmsUrl}/api/users/login`, { data: { email, password } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`${parts.previewUrl}/mo/articles/${parts.made.article}?locale=vi`);
      expect(new URL(page.url()).origin).toBe(parts.previewUrl);
      expect(await page.locator('h1').textContent()).toBe('Bản nháp <b>bí mật</b>');
      expect(
        await page.locator('figure img').evaluate((img) => (img as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(0);
      expect(await page.locator('footer a').first().getAttribute('href')).toMatch(
        new RegExp(`^http://ward\\.localhost:${parts.webPort}/`),
      );
      expect(complaints).toEqual([]);
      await context.clearCookies();
      const refused = await page.goto(`${parts.previewUrl}/mo/articles/${parts.made.article}`);
      expect(refused?.status()).toBe(401);
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('is told when the CMS does not answer', async () => {
    await parts.stopCms();
    const { status, text } = await open({ lang: 'en' });
    expect(status).toBe(503);
    expect(text).toContain('The preview cannot be shown');
  });
});
