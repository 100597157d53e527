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

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-settings-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();

let launcher: Launcher;
let wards: Ward[];
let root: string;
let browser: Browser;

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-settings-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-settings-test-1945',
    RELEASE_SIGNING_KEY: 'a-third-secret-of-the-settings-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  wards = await makeWards(ports.cms, dataDir, administrator, ['vy-da', 'kim-long']);
  const { body } = await ask(ports.cms, `/api/portals/${wards[0]?.id}?depth=0`);
  root = (JSON.parse(body) as { parent: string }).parent;
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

test('settings are inherited, overridden, locked and taken back in the form, and pages follow', async () => {
  const [ward] = wards;
  if (!ward) throw new Error('No ward was made');
  const page = await logIn();
  const setting = (name: string) => page.getByRole('group', { name, exact: true });
  const save = page.getByRole('button', { name: 'Lưu thiết lập' });
  const publicPage = await browser.newPage();
  const footerSays = async (words: string | null) => {
    await expect
      .poll(
        async () => {
          await publicPage.goto(`http://${ward.host}:${ports.web}/`);
          return (await publicPage.locator('footer').innerText()).includes(words ?? 'Chung tay vì thành phố');
        },
        { timeout: 30_000 },
      )
      .toBe(words !== null);
  };

  // The root says something for everybody: a plan names who changes, by keyboard alone.
  await page.goto(admin(`/collections/portals/${root}`));
  await page.getByRole('link', { name: 'Thiết lập' }).click();
  const footer = setting('Câu ở chân trang');
  await footer.getByLabel('Cách áp dụng').selectOption('override');
  await footer.getByLabel('Câu ở chân trang – Tiếng Việt').fill('Chung tay vì thành phố');
  await save.focus();
  await page.keyboard.press('Enter');
  const plan = page.getByRole('dialog');
  await plan.getByRole('heading', { name: '3 cổng sẽ đổi' }).waitFor();
  expect(await plan.getByRole('listitem').allInnerTexts()).toEqual(
    expect.arrayContaining(['Phường vy-da', 'Phường kim-long']),
  );
  await plan.getByRole('button', { name: 'Lưu cho tất cả' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu. 3 cổng đổi theo.').waitFor();
  await footerSays('Chung tay vì thành phố');

  // A ward sees whose it is, says something of its own, and goes back.
  await page.goto(admin(`/collections/portals/${ward.id}/thiet-lap`));
  await footer.getByText('Đang dùng: Chung tay vì thành phố').waitFor();
  expect(await footer.getByRole('link').getAttribute('href')).toBe(`/admin/collections/portals/${root}/thiet-lap`);
  await footer.getByLabel('Cách áp dụng').selectOption('override');
  await footer.getByLabel('Câu ở chân trang – Tiếng Việt').fill('Phường bên sông');
  await save.click();
  await footer.getByText('Đang dùng: Phường bên sông').waitFor();
  await footerSays('Phường bên sông');
  await footer.getByRole('button', { name: 'Kế thừa lại' }).click();
  await save.click();
  await footer.getByText('Đang dùng: Chung tay vì thành phố').waitFor();
  await footerSays('Chung tay vì thành phố');

  // What the root locks, the ward can read and not change.
  await page.goto(admin(`/collections/portals/${root}/thiet-lap`));
  const theme = setting('Giao diện');
  await theme.getByLabel('Cách áp dụng').selectOption('locked');
  await theme.getByRole('radio', { name: /^Sông Hương/ }).check();
  await save.click();
  await plan.getByRole('button', { name: 'Lưu cho tất cả' }).click();
  await page.getByText('Đã lưu. 3 cổng đổi theo.').waitFor();
  await page.goto(admin(`/collections/portals/${ward.id}/thiet-lap`));
  await theme.getByText('khóa cho mọi cổng bên dưới.').waitFor();
  await theme.getByText('không có hiệu lực khi còn khóa').waitFor();
  expect(await theme.getByRole('combobox').or(theme.getByRole('radio')).count()).toBe(0);
  await expect
    .poll(
      async () => {
        await publicPage.goto(`http://${ward.host}:${ports.web}/`);
        return publicPage.locator('html').getAttribute('data-theme');
      },
      { timeout: 30_000 },
    )
    .toBe('song-huong');

  // Saving the portal's own form leaves its settings alone.
  await page.goto(admin(`/collections/portals/${ward.id}`));
  await page.locator('#field-code').fill('19804');
  await page.locator('#action-save').click();
  await page.getByText('thành công').first().waitFor();
  const kept = await ask(ports.cms, `/api/portals/${ward.id}/effective-settings`, { token: ward.token });
  const { keys } = JSON.parse(kept.body) as { keys: { key: string; own: unknown }[] };
  expect(keys.filter(({ own }) => own !== null).map(({ key }) => key)).toEqual(['theme']);
});
