import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { makeWards, type Ward } from './make-wards.ts';
import { readFeed, search } from './read-site.ts';
import { launch, untilReady, type Launcher } from './run-system.ts';
import { ask } from './talk.ts';

vi.setConfig({ testTimeout: 180_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-editor-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
const title = 'Phường mở lớp bơi miễn phí cho trẻ em';

let launcher: Launcher;
let wards: Ward[];
let browser: Browser;

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-editor-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-editor-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-editor-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  wards = await makeWards(ports.cms, dataDir, administrator, ['vy-da', 'thuan-hoa']);
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.localhost 127.0.0.1'],
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  launcher.child.kill('SIGTERM');
  await launcher.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

const admin = (pathname: string) => `http://localhost:${ports.cms}/admin${pathname}`;
const wardOf = (slug: string): Ward => {
  const ward = wards.find((each) => each.slug === slug);
  if (!ward) throw new Error(`There is no ward ${slug}`);
  return ward;
};

async function logIn(slug: string, who: 'bien-tap' | 'duyet' = 'bien-tap'): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(`${who}-${slug}@hue.example`);
  await page.locator('#field-password').fill(`mot-mat-khau-cua-${slug}`);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: `Chào, ${who === 'duyet' ? 'Trưởng ban' : 'Biên tập'} ${slug}` }).waitFor();
  return page;
}

/** A picture the browser itself paints. */
async function paintPicture(page: Page): Promise<Buffer> {
  const painted = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    const brush = canvas.getContext('2d');
    if (brush) {
      brush.fillStyle = '#2a7ab0';
      brush.fillRect(0, 0, 1280, 720);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  return Buffer.from(painted, 'base64');
}

test('an editor of one ward writes an article with a picture, another approves it; it is everywhere it belongs, and nobody else can touch it', async () => {
  const page = await logIn('vy-da');
  await page.getByRole('link', { name: 'Viết tin bài' }).click();
  await page.locator('#field-title').fill(title);
  await page.locator('#field-lead').fill('Lớp học mở tại hồ bơi của phường, từ đầu tháng sáu.');
  await page.locator('.ContentEditable__root').first().click();
  await page.keyboard.type('Phụ huynh đăng ký tại trụ sở phường.');

  await page.locator('#field-image').getByRole('button', { name: 'Tạo mới' }).click();
  const drawer = page.locator('.drawer__content').last();
  await drawer.locator('input[type=file]').setInputFiles({
    name: 'ho-boi.jpg',
    mimeType: 'image/jpeg',
    buffer: await paintPicture(page),
  });
  await drawer.locator('#field-alt').fill('Hồ bơi của phường');
  await drawer.locator('#action-save').click();
  await page.locator('#field-image').getByText('ho-boi').first().waitFor();

  await page.locator('#action-save-draft').click();
  await page.waitForURL(/\/collections\/articles\/[0-9a-f-]{36}/);
  const id = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  await page.locator('#newsroom-present').click();
  await page.locator('.lt-stage--review').waitFor();
  expect(await page.locator('#newsroom-approve').count()).toBe(0);

  const approver = await logIn('vy-da', 'duyet');
  await approver.goto(admin(`/collections/articles/${id}`));
  await approver.waitForLoadState('networkidle');
  const answered = approver.waitForResponse((response) => response.url().includes('/newsroom/transition'));
  await approver.locator('#newsroom-approve').click();
  await approver.locator('#newsroom-send').click();
  expect((await answered).status()).toBe(200);
  await approver.locator('.lt-stage--published').waitFor();
  await approver.context().close();

  const site = (host: string, pathname: string) => `http://${host}:${ports.web}${pathname}`;
  const vyDa = wardOf('vy-da');
  const link = () => page.getByRole('link', { name: title });
  await vi.waitFor(
    async () => {
      await page.goto(site(vyDa.host, '/'));
      expect(await link().count()).toBe(1);
    },
    { timeout: 60_000, interval: 200 },
  );
  await page.goto(site(vyDa.host, '/tin-tuc/'));
  await link().click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  const picture = page.getByRole('img', { name: 'Hồ bơi của phường' });
  await vi.waitFor(async () =>
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0),
  );
  const address = page.url();
  await page.goto(site('localhost', '/'));
  expect(await link().first().getAttribute('href')).toBe(address);
  expect(await readFeed(ports.web, vyDa.host)).toContain(address);
  await vi.waitFor(async () => expect(await search(ports.web, 'localhost', 'lop+boi')).toContain(address), {
    timeout: 60_000,
  });
  await page.context().close();

  const other = await logIn('thuan-hoa');
  await other.goto(admin(`/collections/articles/${id}`));
  await other.waitForLoadState('networkidle');
  expect(await other.locator('#action-save').count()).toBe(0);
  const change = { method: 'PATCH', token: wardOf('thuan-hoa').token, json: { title: 'Của người khác' } };
  expect((await ask(ports.cms, `/api/articles/${id}`, change)).status).toBeGreaterThanOrEqual(400);
  await other.goto(address);
  expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  await other.context().close();
});
