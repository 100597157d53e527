import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { killPart } from './kill-parts.ts';
import { callCms, logIn as logInBy, makeAccount, makeWards, type Ward } from './make-wards.ts';
import { launch, pause, untilReady, type Launcher } from './run-system.ts';
import { openForm, sendLetter, type OpenForm } from './send-letters.ts';
import { ask } from './talk.ts';

vi.setConfig({ testTimeout: 400_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-newsroom-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();

let launcher: Launcher;
let ward: Ward;
/** Token of somebody who only writes. */
let authorToken: string;
let browser: Browser;

beforeAll(async () => {
  launcher = launch({
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    PAYLOAD_SECRET: 'a-secret-of-the-newsroom-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-newsroom-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-newsroom-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  await untilReady(launcher);
  const [made] = await makeWards(ports.cms, dataDir, administrator, ['vy-da']);
  if (!made) throw new Error('There is no ward');
  ward = made;
  authorToken = await makeAccount(ports.cms, dataDir, await logInBy(ports.cms, administrator), {
    email: 'viet-vy-da@hue.example',
    name: 'Người viết vy-da',
    portal: ward.id,
    role: 'author',
    password: 'mot-mat-khau-cua-vy-da',
  });
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
const site = (pathname: string) => `http://${ward.host}:${ports.web}${pathname}`;

async function logIn(kind: 'viet' | 'bien-tap' | 'duyet' | 'van-thu' | 'lanh-dao'): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(`${kind}-vy-da@hue.example`);
  await page.locator('#field-password').fill('mot-mat-khau-cua-vy-da');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /^Chào, / }).waitFor();
  return page;
}

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });

/** What a button or link does, and with which item. */
const named = (what: string, title: string) => new RegExp(`^${what} ?: ${title}$`);

/** Takes a step on the board, by the keyboard alone once the button is found. */
async function take(page: Page, title: string, step: string, from: string, fill?: (dialog: Page) => Promise<void>) {
  await page.goto(admin('/newsroom'));
  await column(page, from)
    .getByRole('article')
    .filter({ hasText: title })
    .getByRole('button', { name: named(step, title) })
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await fill?.(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
const stands = (page: Page, title: string, where: string) =>
  column(page, where).getByRole('article').filter({ hasText: title }).waitFor();

async function write(title: string): Promise<string> {
  const json = { title, lead: 'Tin của phường.', genre: 'news', portal: ward.id, _status: 'draft' };
  const { status, body } = await ask(ports.cms, '/api/articles?depth=0&draft=true', { token: authorToken, json });
  expect(status).toBe(201);
  return (JSON.parse(body) as { doc: { id: string } }).doc.id;
}

/** The next full minute but one, as a clock in Việt Nam shows it. */
const soon = () => new Date(Math.ceil(Date.now() / 60_000 + 0.2) * 60_000 + 7 * 3600_000).toISOString().slice(0, 16);

test('an article goes from its author over the editors to its approval for a time, once returned, and is live at that time', async () => {
  const title = 'Phường mở chợ phiên cuối tuần';
  const id = await write(title);
  const author = await logIn('viet');
  await take(author, title, 'Gửi biên tập', 'Nháp');
  await stands(author, title, 'Chờ biên tập');

  const editor = await logIn('bien-tap');
  await editor.getByRole('link', { name: title }).first().waitFor();
  await take(editor, title, 'Trình duyệt', 'Chờ biên tập');
  await stands(editor, title, 'Chờ duyệt');

  const chief = await logIn('duyet');
  await take(chief, title, 'Trả lại', 'Chờ duyệt', (page) =>
    page.getByRole('dialog').getByRole('textbox', { name: 'Lý do' }).fill('Thiếu giờ họp chợ.'),
  );
  await stands(chief, title, 'Đang biên tập');

  await editor.goto(admin('/'));
  await editor.getByText('Thiếu giờ họp chợ.').waitFor();
  const fix = { method: 'PATCH', token: ward.token, json: { lead: 'Chợ họp từ 6 giờ sáng thứ bảy.' } };
  expect((await ask(ports.cms, `/api/articles/${id}?draft=true`, fix)).status).toBe(200);
  await take(editor, title, 'Trình duyệt', 'Đang biên tập');

  const at = soon();
  await take(chief, title, 'Duyệt xuất bản', 'Chờ duyệt', (page) =>
    page.getByRole('dialog').getByLabel('Đăng lúc').fill(at),
  );
  await stands(chief, title, 'Đã duyệt, hẹn giờ');
  await chief.goto(admin('/newsroom/due'));
  await chief.getByRole('link', { name: title }).waitFor();

  const reader = await (await browser.newContext()).newPage();
  await vi.waitFor(
    async () => {
      await reader.goto(site('/tin-tuc/'));
      expect(await reader.getByRole('link', { name: title }).count()).toBe(1);
    },
    { timeout: 150_000, interval: 500 },
  );
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(`${at}:00+07:00`));
  for (const page of [author, editor, chief, reader]) await page.context().close();
});

test('what one may not do is refused in the dialog, with the reason', async () => {
  const title = 'Lịch cắt điện cuối tuần';
  const id = await write(title);
  const chief = await logIn('duyet');
  await chief.goto(admin('/newsroom'));
  const button = column(chief, 'Nháp').getByRole('button', { name: named('Trình duyệt', title) });
  await button.click();
  // Somebody else is faster.
  const step = { collection: 'articles', id, action: 'submit' };
  expect((await ask(ports.cms, '/api/newsroom/transition', { token: authorToken, json: step })).status).toBe(200);
  await chief.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await chief.getByRole('dialog').getByRole('alert').filter({ hasText: 'LT-NEWS-012' }).waitFor();
  await chief.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  await chief.context().close();
});

test('a release set goes live whole or not at all', async () => {
  const titles = ['Khánh thành cầu Vỹ Dạ', 'Phân luồng giao thông ngày khánh thành', 'Lịch xe buýt qua cầu mới'];
  const ids: string[] = [];
  for (const title of titles) ids.push(await write(title));
  const present = (id: string) =>
    ask(ports.cms, '/api/newsroom/transition', {
      token: ward.token,
      json: { collection: 'articles', id, action: 'present' },
    });
  for (const id of ids.slice(0, 2)) expect((await present(id)).status).toBe(200);
  const name = 'Khánh thành cầu';
  const items = ids.map((value) => ({ relationTo: 'articles', value }));
  const made = await ask(ports.cms, '/api/release-sets', { token: ward.token, json: { name, portal: ward.id, items } });
  expect(made.status).toBe(201);

  const chief = await logIn('duyet');
  const approve = async () => {
    await chief.goto(admin('/newsroom/release-sets'));
    await chief.getByRole('button', { name: named('Duyệt cả gói', name) }).click();
    await chief.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  };
  await approve();
  await chief
    .getByRole('dialog')
    .getByRole('alert')
    .getByRole('listitem')
    .filter({ hasText: titles[2] ?? '' })
    .waitFor();
  await chief.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  const set = chief.getByRole('region', { name: new RegExp(name) });
  await set.getByText('2/3 sẵn sàng').waitFor();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(site('/tin-tuc/'));
  for (const title of titles) expect(await reader.getByRole('link', { name: title }).count()).toBe(0);

  expect((await present(ids[2] ?? '')).status).toBe(200);
  await approve();
  await chief.getByRole('dialog').waitFor({ state: 'hidden' });
  await vi.waitFor(
    async () => {
      await reader.goto(site('/tin-tuc/'));
      for (const title of titles) expect(await reader.getByRole('link', { name: title }).count()).toBe(1);
    },
    { timeout: 60_000, interval: 300 },
  );
  await chief.goto(admin('/newsroom/release-sets'));
  await set.getByText('Đã lên mạng').waitFor();
  for (const page of [chief, reader]) await page.context().close();
});

test('the English version of an item is reached by the language link, and one in Vietnamese alone says where its link leads', async () => {
  const title = 'Lễ hội hoa sen';
  const id = await write(title);
  const save = (locale: string, token: string, json: Record<string, unknown>) =>
    ask(ports.cms, `/api/articles/${id}?depth=0&locale=${locale}`, { method: 'PATCH', token, json });
  expect((await save('vi', ward.approver, { _status: 'published' })).status).toBe(200);
  const reader = await (await browser.newContext()).newPage();
  await vi.waitFor(
    async () => {
      await reader.goto(site('/tin-tuc/le-hoi-hoa-sen/'));
      expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    },
    { timeout: 60_000, interval: 300 },
  );
  expect(await reader.getByRole('link', { name: 'English home page' }).getAttribute('href')).toBe('/en/');

  const chief = await logIn('duyet');
  await chief.goto(admin('/newsroom/translations'));
  await chief.getByRole('link', { name: named('Dịch', title) }).waitFor();
  await chief.context().close();

  const english = await ask(ports.cms, `/api/articles/${id}?depth=0&locale=en&draft=true`, {
    method: 'PATCH',
    token: ward.token,
    json: { title: 'Lotus festival', lead: 'Along the river.' },
  });
  expect(english.status).toBe(200);
  expect((await save('en', ward.approver, { _status: 'published' })).status).toBe(200);
  await vi.waitFor(
    async () => {
      await reader.goto(site('/tin-tuc/le-hoi-hoa-sen/'));
      await reader.getByRole('link', { name: 'English', exact: true }).click({ timeout: 1000 });
      expect(new URL(reader.url()).pathname).toBe('/en/news/lotus-festival/');
    },
    { timeout: 60_000, interval: 300 },
  );
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe('Lotus festival');
  await reader.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  expect(await reader.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  await reader.context().close();
});

/** One move with the case that is on the screen, by the keyboard. */
async function moveOn(
  page: Page,
  title: string,
  name: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: named(name, title) }).press('Enter');
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('button', { name: 'Xác nhận' }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

test('a case is entered at the counter and moved on by the keyboard, and axe finds nothing on its screens', async () => {
  const token = await logInBy(ports.cms, administrator);
  for (const [kind, role] of [
    ['van-thu', 'clerk'],
    ['lanh-dao', 'leader'],
  ] as const)
    await makeAccount(ports.cms, dataDir, token, {
      email: `${kind}-vy-da@hue.example`,
      name: `${kind} vy-da`,
      portal: ward.id,
      role,
      password: 'mot-mat-khau-cua-vy-da',
    });
  const found: string[] = [];
  const look = async (page: Page, screen: string) => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).include('.lt-newsroom').analyze();
      for (const { id, nodes } of violations) found.push(`${width} ${screen} ${id}: ${nodes[0]?.html}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (wider) found.push(`${width} ${screen} is wider than its window`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  const clerk = await logIn('van-thu');
  await clerk.getByRole('link', { name: 'Nhập vụ việc tại quầy' }).click();
  const title = 'Giờ mở cửa của bộ phận một cửa';
  await clerk.getByLabel('Tóm tắt').fill(title);
  await clerk.getByLabel('Nội dung người dân trình bày').fill('Sáng thứ bảy có làm việc không?');
  await clerk.getByLabel('Họ và tên').fill('Tôn Nữ Thị Hạnh');
  await look(clerk, 'entry');
  await clerk.getByLabel('Họ và tên').press('Enter');
  await clerk.getByRole('link', { name: 'Mở vụ việc' }).press('Enter');

  await moveOn(clerk, title, 'Nhận và kiểm duyệt');
  await moveOn(clerk, title, 'Phân công', (dialog) => dialog.getByLabel('Đơn vị, bộ phận').fill('Văn phòng'));
  await clerk.getByText('Phân công: Văn phòng').waitFor();
  await look(clerk, 'case');

  const leader = await logIn('lanh-dao');
  await leader.goto(admin('/cases'));
  // Ten, or eleven where it came after the cut-off.
  await leader
    .getByRole('table')
    .getByText(/^Còn 1[01] ngày làm việc$/)
    .waitFor();
  await look(leader, 'list');
  await leader.getByRole('table').getByRole('link', { name: title }).click();
  await moveOn(leader, title, 'Chuyển cơ quan khác', async (dialog) => {
    await dialog.getByLabel('Lý do').fill('Thuộc Trung tâm Phục vụ hành chính công của thành phố.');
    await dialog.getByLabel('Cơ quan tiếp theo').selectOption({ index: 1 });
  });
  await leader.getByText('đã chuyển sang cơ quan khác').waitFor();
  expect(found).toEqual([]);
  for (const page of [clerk, leader]) await page.context().close();
});

test('a citizen asks by the form, the desk answers; what comes while functions and CMS are killed is a case each, once', async () => {
  const safe = mkdtempSync(path.join(tmpdir(), 'lienthong-safe-'));
  try {
    const token = await logInBy(ports.cms, administrator);
    const form = await openForm(ports.cms, dataDir, token, ward.id, path.join(safe, 'recovery.agekey'));
    const code = await askAsCitizen();
    const codes = [code, ...(await sendWhileKilled(form))];
    const ready = path.join(dataDir, 'spool', 'ready');
    await vi.waitFor(() => expect(readdirSync(ready)).toEqual([]), { timeout: 90_000, interval: 200 });
    const { docs } = await callCms<{ docs: { id: string; code: string; text: string }[] }>(
      ports.cms,
      '/api/cases?depth=0&limit=100&where[channel][equals]=online',
      undefined,
      token,
    );
    expect(docs.map((row) => row.code).toSorted()).toEqual(codes.toSorted());
    expect(new Set(docs.map(({ text }) => text)).size).toBe(codes.length);
    await answer(code, String(docs.find((row) => row.code === code)?.id), token);
    // What was written stands in no log.
    const logs = path.join(dataDir, 'logs');
    const told = readdirSync(logs).map((name) => readFileSync(path.join(logs, name), 'utf8'));
    for (const words of [asked, 'Nguyễn Thị Thu Hà', 'Người thứ 2.3']) expect(told.join('')).not.toContain(words);
  } finally {
    rmSync(safe, { recursive: true, force: true });
  }
});

const asked = 'Bộ phận một cửa có làm việc sáng thứ bảy không';

/** Fills in the form on the ward's page, looks it over, sends it; the code on the receipt. */
async function askAsCitizen(): Promise<string> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const statusOfPage = async () => (await page.goto(site('/hoi-dap/gui-cau-hoi/')))?.status();
  await vi.waitFor(async () => expect(await statusOfPage()).toBe(200), { timeout: 60_000, interval: 500 });
  await page.getByLabel('Câu hỏi').fill(asked);
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thu Hà');
  await page.getByLabel('Được đăng').check();
  await page.getByLabel('Tôi đồng ý').check();
  await page.getByRole('button', { name: 'Xem lại trước khi gửi', exact: true }).click();
  // Nobody fills in a form within three seconds, as a test does.
  await page.waitForTimeout(3000);
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByRole('heading', { name: 'Đã nhận' }).waitFor();
  const code = await page.locator('.receipt div', { hasText: 'Mã tra cứu' }).locator('code').textContent();
  await context.close();
  return code ?? '';
}

async function sendWhileKilled(form: OpenForm): Promise<string[]> {
  const codes: string[] = [];
  const sending = Promise.all(
    Array.from({ length: 4 }, async (_, client) => {
      for (let n = 1; n <= 6; n += 1) {
        const who = { name: `Người thứ ${client}.${n}`, public: 'no', consent: 'yes' };
        codes.push(await sendLetter(ports.web, ward.host, form, { ...who, text: `Câu hỏi thứ ${client}.${n}` }));
        await pause(100);
      }
    }),
  );
  await killPart(dataDir, 'cms');
  await killPart(dataDir, 'functions');
  await sending;
  return codes;
}

/** The clerk finds it by the code and assigns it, a specialist writes, the leader approves. */
async function answer(code: string, id: string, token: string): Promise<void> {
  const clerk = await logIn('van-thu');
  await clerk.goto(admin(`/cases?q=${code}`));
  await clerk.getByRole('table').getByRole('link', { name: asked }).click();
  await clerk.getByText('Người dân gửi bằng biểu mẫu: Gửi câu hỏi').waitFor();
  await clerk.getByText('Nguyễn Thị Thu Hà').waitFor();
  await moveOn(clerk, asked, 'Nhận và kiểm duyệt');
  await moveOn(clerk, asked, 'Phân công', (dialog) => dialog.getByLabel('Đơn vị, bộ phận').fill('Văn phòng'));
  await clerk.context().close();

  const specialist = await makeAccount(ports.cms, dataDir, token, {
    email: 'chuyen-vien-vy-da@hue.example',
    name: 'chuyen-vien vy-da',
    portal: ward.id,
    role: 'specialist',
    password: 'mot-mat-khau-cua-vy-da',
  });
  const work = async (what: string, more: object) => {
    const { step } = await callCms<{ step: number }>(ports.cms, `/api/cases/${id}?depth=0`, undefined, specialist);
    await callCms(ports.cms, `/api/case-work/${what}`, { id, step, ...more }, specialist);
  };
  await work('move', { action: 'draft' });
  await work('draft', { draft: 'Có, từ 7 giờ 30 đến 11 giờ.' });
  await work('move', { action: 'present' });

  const leader = await logIn('lanh-dao');
  await leader.goto(admin(`/cases/${id}`));
  await moveOn(leader, asked, 'Duyệt, trả lời công khai');
  await leader.getByText('Xong đúng hạn').waitFor();
  await leader.context().close();
}
