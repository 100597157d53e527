import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { makeWards, type Ward } from './make-wards.ts';
import { launch, untilReady, type Launcher } from './run-system.ts';
import { ask } from './talk.ts';

vi.setConfig({ testTimeout: 240_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-virtual-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
const slugs = ['vy-da', 'thuan-hoa', 'kim-long', 'an-cuu', 'phu-xuan'];

let launcher: Launcher;
let wards: Ward[];
let browser: Browser;

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-virtual-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-virtual-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-virtual-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  wards = await makeWards(ports.cms, dataDir, administrator, slugs);
  for (const ward of wards) {
    await publish(ward, `Lễ hội ở ${ward.slug}`, ['le-hoi']);
    await publish(ward, `Việc khác ở ${ward.slug}`, ['giao-thong']);
  }
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

/** Written by an editor of the ward, published by its approver. */
async function publish(ward: Ward, title: string, tags: string[]): Promise<string> {
  const json = { title, lead: 'Sapo.', genre: 'news', portal: ward.id, tags };
  const written = await ask(ports.cms, '/api/articles?depth=0&draft=true', { token: ward.token, json });
  if (written.status !== 201) throw new Error(`${title}: ${written.status} ${written.body}`);
  const { id } = (JSON.parse(written.body) as { doc: { id: string } }).doc;
  const change = { method: 'PATCH', token: ward.approver, json: { _status: 'published' } };
  const approved = await ask(ports.cms, `/api/articles/${id}?depth=0`, change);
  if (approved.status !== 200) throw new Error(`${title}: ${approved.status} ${approved.body}`);
  return id;
}

const admin = (pathname: string) => `http://localhost:${ports.cms}/admin${pathname}`;
const home = `http://le-hoi-cac-phuong.localhost:${ports.web}/`;

async function logIn(): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(administrator.email);
  await page.locator('#field-password').fill(administrator.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('.lt-desk h1').waitFor();
  return page;
}

test('an administrator makes a virtual portal by rules, looks at what they match, and finds it live; new items come and go', async () => {
  const page = await logIn();
  await page.goto(admin('/collections/portals/create'));
  // The form is laid out a moment after the page is there; what is typed before is lost.
  await page.waitForLoadState('networkidle');
  await page.locator('#field-type .rs__control').click();
  await page.getByText('Cổng ảo', { exact: true }).last().click();
  const preview = page.getByRole('region', { name: 'Xem trước' });
  // What a form shows is asked of the server with each change; in the first moments of a start an answer may be passed over.
  await vi.waitFor(
    async () => {
      await page.locator('#field-name').fill('');
      await page.locator('#field-name').fill('Lễ hội các phường');
      await preview.waitFor({ timeout: 5000 });
    },
    { timeout: 60_000 },
  );
  // All of the branch at first, before a condition was named.
  await preview.getByText('Khớp 10 nội dung của 5 cổng').waitFor();

  const tags = page.locator('.field-rules__0__tags');
  await tags.click();
  await page.keyboard.type('Lễ hội');
  await page.keyboard.press('Enter');
  await preview.getByText('Khớp 5 nội dung của 5 cổng').waitFor();
  await preview
    .getByRole('listitem')
    .filter({ hasText: 'Lễ hội ở vy-da' })
    .getByRole('button', { name: 'Loại trừ' })
    .click();
  await preview.getByText('Khớp 4 nội dung của 4 cổng').waitFor();
  await preview.getByText('Cùng nhánh, chưa khớp').click();
  await preview
    .getByRole('listitem')
    .filter({ hasText: 'Việc khác ở vy-da' })
    .getByRole('button', { name: 'Chọn thêm' })
    .click();
  await preview.getByText('Khớp 5 nội dung của 5 cổng').waitFor();
  await page.locator('#action-save').click();
  await page.waitForURL(/\/collections\/portals\/[0-9a-f-]{36}/);

  const shows = (title: string, times: number) =>
    vi.waitFor(
      async () => {
        await page.goto(home);
        expect(await page.getByRole('link', { name: title, exact: true }).count()).toBe(times);
      },
      { timeout: 60_000, interval: 100 },
    );
  for (const slug of slugs.slice(1)) await shows(`Lễ hội ở ${slug}`, 1);
  await shows('Việc khác ở vy-da', 1);
  await shows('Lễ hội ở vy-da', 0);
  expect(await page.getByText('vy-da').count()).toBeGreaterThan(0);

  const [ward] = wards;
  if (!ward) throw new Error('There is no ward');
  const sent = performance.now();
  const id = await publish(ward, 'Lễ hội vừa thêm', ['le-hoi']);
  const saved = performance.now();
  await vi.waitFor(
    async () => {
      const { body } = await ask(ports.web, '/', { host: 'le-hoi-cac-phuong.localhost' });
      expect(body).toContain('Lễ hội vừa thêm');
    },
    { timeout: 60_000, interval: 5 },
  );
  process.stdout.write(
    `a new item stood on the virtual portal ${Math.round(performance.now() - saved)} ms after it was saved (saving took ${Math.round(saved - sent)} ms)\n`,
  );
  await shows('Lễ hội vừa thêm', 1);

  const step = { collection: 'articles', id, action: 'withdraw', reason: 'Lễ hội hoãn' };
  const removed = await ask(ports.cms, '/api/newsroom/transition', { token: ward.approver, json: step });
  expect(removed.status).toBe(200);
  await shows('Lễ hội vừa thêm', 0);
  await page.context().close();
});
