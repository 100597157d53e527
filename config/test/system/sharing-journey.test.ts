import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { callCms, logIn as logInBy, makeAccount, makeWards, type Ward } from './make-wards.ts';
import { launch, untilReady, type Launcher } from './run-system.ts';

vi.setConfig({ testTimeout: 240_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-sharing-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
let launcher: Launcher;
let browser: Browser;
let city: { id: string; name: string; host: string; editor: string; approver: string };
let ward: Ward;

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-sharing-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-sharing-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-sharing-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  const token = await logInBy(ports.cms, administrator);
  type Portals = { docs: { id: string; name: string; hostname: string }[] };
  const root = (await callCms<Portals>(ports.cms, '/api/portals?depth=0', undefined, token)).docs[0];
  if (!root) throw new Error('There is no portal');
  const staff = (role: string, kind: string) =>
    makeAccount(ports.cms, dataDir, token, {
      email: `${kind}-thanh-pho@hue.example`,
      name: `${kind} thành phố`,
      portal: root.id,
      role,
      password: 'mot-mat-khau-cua-thanh-pho',
    });
  city = {
    id: root.id,
    name: root.name,
    host: root.hostname,
    editor: await staff('editor', 'bien-tap'),
    approver: await staff('approver', 'duyet'),
  };
  const [made] = await makeWards(ports.cms, dataDir, administrator, ['vy-da', 'thuan-hoa']);
  if (!made) throw new Error('There is no ward');
  ward = made;
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
const listOf = (host: string) => `http://${host}:${ports.web}/tin-tuc/`;

async function logIn(kind: string, where: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(`${kind}-${where}@hue.example`);
  await page.locator('#field-password').fill(`mot-mat-khau-cua-${where}`);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /^Chào, / }).waitFor();
  return page;
}

const step = (token: string, id: string, action: string) =>
  callCms(ports.cms, '/api/newsroom/transition', { collection: 'articles', id, action }, token);

/** Writes, or changes, by the editor; approved by somebody else. */
async function publish(who: { token: string; approver: string }, fields: Record<string, unknown>, id?: string) {
  const [where, method] = id ? [`/${id}`, 'PATCH'] : ['', 'POST'];
  const { doc } = await callCms<{ doc: { id: string } }>(
    ports.cms,
    `/api/articles${where}?depth=0&draft=true`,
    fields,
    who.token,
    method,
  );
  await step(who.token, doc.id, 'present');
  await step(who.approver, doc.id, 'approve');
  return doc.id;
}

async function untilListed(reader: Page, host: string, title: string, times: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await reader.goto(listOf(host));
      expect(await reader.getByRole('link', { name: title }).count()).toBe(times);
    },
    { timeout: 60_000, interval: 300 },
  );
}

test('a ward offers an item, the city takes it under its own title, hears of changes, and the ward withdraws it everywhere', async () => {
  const title = 'Vỹ Dạ mở phố đi bộ ven sông';
  const article = { title, slug: 'pho-di-bo', lead: 'Mở vào tối thứ bảy.', genre: 'news', portal: ward.id };
  const id = await publish(ward, article);
  const editor = await logIn('bien-tap', 'vy-da');
  await editor.goto(admin(`/collections/articles/${id}/chia-se`));
  await editor.getByRole('heading', { name: 'Đang hiện ở 2 cổng' }).waitFor();
  await editor.getByRole('button', { name: 'Đề nghị cổng khác đăng' }).click();
  const form = editor.getByRole('group', { name: 'Đề nghị cổng khác đăng' });
  await form.locator('.rs__control').click();
  await editor.locator('.rs__option', { hasText: city.name }).first().click();
  await form.getByRole('textbox', { name: 'Lời đề nghị' }).fill('Sự kiện của cả thành phố.');
  await form.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await editor.getByText('đang chờ trả lời').waitFor();

  const { docs } = await callCms<{ docs: { id: string }[] }>(
    ports.cms,
    '/api/proposals?depth=0',
    undefined,
    city.editor,
  );
  const proposal = admin(`/collections/proposals/${docs[0]?.id}`);
  const desk = await logIn('bien-tap', 'thanh-pho');
  await desk.getByRole('link', { name: title }).first().waitFor();
  await desk.goto(proposal);
  await desk.locator('#field-title').fill('Huế có thêm phố đi bộ');
  await desk.getByRole('button', { name: 'Nhận đăng' }).click();
  await desk.getByRole('region', { name: 'Đã nhận: đang hiện ở cổng nhận' }).waitFor();

  const reader = await (await browser.newContext()).newPage();
  await untilListed(reader, city.host, 'Huế có thêm phố đi bộ', 1);
  const address = await reader.getByRole('link', { name: 'Huế có thêm phố đi bộ' }).getAttribute('href');
  expect(address).toBe(`http://${ward.host}:${ports.web}/tin-tuc/pho-di-bo/`);

  const later = 'Vỹ Dạ mở phố đi bộ ven sông vào chủ nhật';
  await publish(ward, { title: later }, id);
  await desk.goto(proposal);
  await desk.getByRole('heading', { name: 'Nguồn đã đổi từ khi nhận' }).waitFor();
  await desk.locator('.lt-differences ins', { hasText: 'chủ nhật' }).waitFor();
  const { violations } = await new AxeBuilder({ page: desk }).include('.lt-steps').analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
  await desk.getByRole('button', { name: 'Cập nhật theo nguồn' }).click();
  await untilListed(reader, city.host, later, 1);

  const chief = await logIn('duyet', 'vy-da');
  await chief.goto(admin(`/collections/articles/${id}/chia-se`));
  await chief.getByRole('button', { name: 'Gỡ khỏi mọi nơi' }).click();
  await chief.getByText('Không còn hiện ở 2 cổng').waitFor();
  await chief.getByRole('textbox', { name: /^Lý do/ }).fill('Hoãn vì mưa.');
  await chief.getByRole('button', { name: 'Gỡ khỏi mọi nơi ngay' }).click();
  await untilListed(reader, city.host, later, 0);
  await untilListed(reader, ward.host, later, 0);
  for (const page of [editor, desk, reader, chief]) await page.context().close();
});

test('a unit acknowledges a notice of the city, and the city’s open table follows', async () => {
  const title = 'Trực ban phòng chống bão số 12';
  const id = await publish(
    { token: city.editor, approver: city.approver },
    { title, lead: 'Trực 24 giờ.', genre: 'notice', portal: city.id },
  );
  const notice = {
    portal: city.id,
    item: { relationTo: 'articles', value: id },
    place: 'top',
    audience: 'branch',
    types: ['commune'],
    acknowledge: true,
    state: 'active',
  };
  const { doc } = await callCms<{ doc: { id: string } }>(
    ports.cms,
    '/api/distributions?depth=0',
    notice,
    city.approver,
  );
  const sender = await logIn('duyet', 'thanh-pho');
  await sender.goto(admin(`/collections/distributions/${doc.id}`));
  await sender.getByText('0 trên 2 đơn vị đã xác nhận').waitFor();

  const unit = await logIn('bien-tap', 'vy-da');
  await unit.getByRole('link', { name: title }).first().click();
  await unit.getByRole('textbox', { name: /Phường vy-da$/ }).fill('Đã phân công trực.');
  await unit.getByRole('button', { name: 'Xác nhận đã tiếp nhận' }).click();
  await sender.getByText('1 trên 2 đơn vị đã xác nhận').waitFor();
  await sender.getByText('Đã phân công trực.').waitFor();
  for (const page of [sender, unit]) await page.context().close();
});
