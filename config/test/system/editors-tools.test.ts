import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { makeWards, type Ward } from './make-wards.ts';
import { runCms, type RunningCms } from './run-cms.ts';
import { ask } from './talk.ts';

vi.setConfig({ testTimeout: 240_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-tools-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();
/** `SCREENSHOTS=DIR` keeps pictures of what the journey sees, at three widths. */
const pictures = process.env['SCREENSHOTS'];

let cms: RunningCms;
let ward: Ward;
let browser: Browser;

beforeAll(async () => {
  cms = await runCms(ports, dataDir, {
    PAYLOAD_SECRET: 'a-secret-of-the-tools-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-tools-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-tools-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  const [made] = await makeWards(ports.cms, dataDir, administrator, ['vy-da']);
  if (!made) throw new Error('There is no ward');
  ward = made;
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const admin = (pathname: string) => `http://localhost:${ports.cms}/admin${pathname}`;

async function logIn(kind: 'bien-tap' | 'duyet'): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(admin('/login'));
  await page.locator('#field-email').fill(`${kind}-vy-da@hue.example`);
  await page.locator('#field-password').fill('mot-mat-khau-cua-vy-da');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /^Chào, / }).waitFor();
  return page;
}

async function look(page: Page, name: string, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  if (!pictures) return;
  for (const [width, height] of [
    [1440, 1000],
    [768, 1024],
    [360, 780],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator(part).first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(pictures, `${name}-${width}.png`), fullPage: width !== 1440 });
  }
  await page.setViewportSize({ width: 1440, height: 1000 });
}

const call = async (pathname: string, json?: unknown, method?: string) => {
  const { status, body } = await ask(ports.cms, pathname, {
    token: ward.token,
    ...(json === undefined ? {} : { json }),
    ...(method === undefined ? {} : { method }),
  });
  return { status, body: JSON.parse(body) as Record<string, unknown> };
};
const block = (type: string, text: string, more: Record<string, unknown> = {}) => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
  ...more,
});
const textOf = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
});
async function draft(title: string, body: unknown): Promise<string> {
  const data = {
    title,
    lead: 'Lớp học mở tại hồ bơi của phường, từ đầu tháng sáu.',
    genre: 'news',
    portal: ward.id,
    body,
  };
  const made = await call('/api/articles?draft=true&depth=0', data);
  return (made.body['doc'] as { id: string }).id;
}
const saveDraft = (id: string, data: Record<string, unknown>) =>
  call(`/api/articles/${id}?draft=true&depth=0&overrideLock=true`, data, 'PATCH');
const open = async (page: Page, id: string) => {
  await page.goto(admin(`/collections/articles/${id}`));
  await page.locator('#field-title').waitFor();
  await page.locator('.lt-panel .lt-sum').first().waitFor();
};
/** The mark is painted when the text editor has its text. */
const waitForMark = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => [...(CSS.highlights.get('lt-passage') ?? [])].map(String).join('|') === wanted,
    words,
  );
const saveButton = (page: Page) => page.locator('#action-save-draft');

test('what should be mended stands beside the form and leads to its place', async () => {
  const id = await draft(
    'Phường mở lớp bơi miễn phí',
    textOf(
      block('heading', 'Thời gian', { tag: 'h4' }),
      block('paragraph', 'Phụ huynh Trần Văn A, CCCD 046090123456, là người đăng ký đầu tiên.'),
    ),
  );
  const page = await logIn('bien-tap');
  await open(page, id);
  const panel = page.locator('.lt-panel', { hasText: 'Kiểm tra trước khi đăng' });
  await panel.getByText('1 lỗi, 1 lưu ý').waitFor();
  const finding = panel.locator('li', { hasText: 'số căn cước công dân' });
  await finding.getByRole('button', { name: 'Đến chỗ này' }).click();
  await waitForMark(page, '046090123456');
  await look(page, 'checks', '.lt-panel');
  await page.context().close();

  // The button that moves the item on, whichever step comes next.
  const approver = await logIn('duyet');
  await open(approver, id);
  const on = approver.locator('#action-save, [id^="newsroom-"]').first();
  const known = async () =>
    (await call(`/api/newsroom/history?collection=articles&id=${id}`)).body['entries'] as {
      what: string;
      text?: string;
    }[];
  await on.click();
  await approver.getByText(/Kiểm tra trước khi đăng thấy 1 lỗi/).waitFor();
  await approver.getByLabel('Lý do vẫn đăng dù còn lỗi').fill('Phụ huynh đã đồng ý đăng tên');
  await on.click();
  await vi.waitFor(
    async () =>
      expect((await known()).find(({ what }) => what === 'acknowledged')?.text).toBe('Phụ huynh đã đồng ý đăng tên'),
    { timeout: 30_000 },
  );
  await approver.context().close();
});

test('a remark on a passage is found again after edits, answered and settled; the passage that is gone shows its quotation', async () => {
  const id = await draft(
    'Lịch tiếp công dân',
    textOf(block('paragraph', 'Tiếp công dân lúc 8 giờ sáng thứ Hai hằng tuần.')),
  );
  const page = await logIn('duyet');
  await open(page, id);
  await page.locator('.ContentEditable__root').first().getByText('Tiếp công dân').click();
  await page.evaluate(() => {
    const node = document.querySelector('.ContentEditable__root [data-lexical-text]')?.firstChild;
    if (node) document.getSelection()?.setBaseAndExtent(node, 14, node, 27);
  });
  const panel = page.locator('.lt-panel', { hasText: 'Ý kiến nội bộ' });
  await panel.locator('q').waitFor();
  expect(await panel.locator('q').textContent()).toBe('lúc 8 giờ sán');
  await panel.getByLabel('Ý kiến', { exact: true }).fill('Quy chế ghi 7 giờ 30, xem lại giúp.');
  await panel.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await panel.getByText('Quy chế ghi 7 giờ 30').waitFor();

  await saveDraft(id, {
    body: textOf(block('paragraph', 'Thông báo.'), block('paragraph', 'Phường tiếp công dân lúc 8 giờ sáng.')),
  });
  const editor = await logIn('bien-tap');
  await open(editor, id);
  const theirs = editor.locator('.lt-panel', { hasText: 'Ý kiến nội bộ' });
  await theirs.getByText('1 ý kiến chưa giải quyết').waitFor();
  await theirs.locator('.lt-quote').click();
  await waitForMark(editor, 'lúc 8 giờ sán');
  await theirs.getByRole('button', { name: 'Trả lời' }).click();
  await theirs.getByLabel('Trả lời').fill('Đúng là 7 giờ 30, tôi sửa ngay.');
  await theirs.getByRole('button', { name: 'Gửi trả lời' }).click();
  await theirs.locator('.lt-answer').waitFor();
  await look(editor, 'comments', '.lt-panel');
  await saveDraft(id, { body: textOf(block('paragraph', 'Tiếp công dân lúc 7 giờ 30 sáng thứ Hai.')) });
  await open(editor, id);
  await theirs.locator('.lt-quote').click();
  await theirs.getByText('Đoạn này không còn trong bài.').waitFor();
  await theirs.getByRole('button', { name: 'Đã giải quyết' }).click();
  await theirs.getByText('Không có ý kiến nào chờ giải quyết.').waitFor();
  await page.context().close();
  await editor.context().close();
});

test('two people at one item: each sees the other, a takeover is told at once, and nobody’s words are lost or overwritten', async () => {
  const id = await draft('Thông báo cắt điện', textOf(block('paragraph', 'Cắt điện từ 8 giờ.')));
  const lan = await logIn('bien-tap');
  await open(lan, id);
  await lan.locator('#field-lead').fill('Lan đang viết phần này.');
  await lan.getByText(/^Bạn đang sửa, từ/).waitFor();

  const minh = await logIn('duyet');
  await minh.goto(admin('/collections/articles'));
  await minh
    .locator('.lt-edited-now')
    .getByText(/Biên tập vy-da đang sửa/)
    .waitFor();
  await minh.goto(admin(`/collections/articles/${id}`));
  const modal = minh.locator('.document-locked');
  await modal.getByText('Biên tập vy-da').waitFor();
  await modal.locator('#document-locked-take-over').click();
  await lan
    .getByRole('alert')
    .getByText(/Trưởng ban vy-da đã nhận sửa bài này/)
    .waitFor();

  await minh.locator('#field-title').fill('Thông báo cắt điện ngày 28/11');
  await saveButton(minh).click();
  await minh
    .getByText(/thành công/)
    .first()
    .waitFor();
  await lan.getByText(/Trưởng ban vy-da đã lưu một bản mới hơn/).waitFor();
  const stored = async () =>
    (await call(`/api/articles/${id}?draft=true&depth=0`)).body as { title: string; lead: string };
  await lan.evaluate(() => document.querySelector<HTMLButtonElement>('#action-save-draft')?.click());
  await lan
    .getByText(/nên bản của bạn chưa được lưu/)
    .first()
    .waitFor();
  expect(await stored()).toMatchObject({ title: 'Thông báo cắt điện ngày 28/11' });
  expect((await stored()).lead).not.toContain('Lan');

  await lan.getByRole('button', { name: 'So sánh hai bản' }).first().click();
  const comparison = lan.locator('.lt-comparison');
  await comparison.locator('.lt-after ins', { hasText: 'Lan đang viết' }).first().waitFor();
  await look(lan, 'takeover', '.lt-notices');
  await lan.getByRole('button', { name: 'Lấy bản mới về' }).click();
  await lan.getByText(/Có chữ bạn gõ lúc/).waitFor();
  expect(await lan.locator('#field-title').inputValue()).toBe('Thông báo cắt điện ngày 28/11');
  await minh.context().close();
  await lan.context().close();
});

test('what was typed outlives an expired session, and is dropped once it is saved', async () => {
  const id = await draft('Bài viết dở', textOf(block('paragraph', 'Đoạn đầu.')));
  const page = await logIn('bien-tap');
  await open(page, id);
  await page.locator('#field-lead').fill('Gõ rất lâu mới xong câu này.');
  await vi.waitFor(
    async () => expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).toContain('Gõ rất lâu'),
    { timeout: 20_000 },
  );
  const context = page.context();
  const cookies = await context.cookies();
  await page.close({ runBeforeUnload: false });
  await context.clearCookies();
  const again = await context.newPage();
  again.setDefaultTimeout(60_000);
  await again.goto(admin(`/collections/articles/${id}`));
  await again.locator('#field-password').waitFor();
  await context.addCookies(cookies);
  await open(again, id);
  expect(await again.locator('#field-lead').inputValue()).not.toContain('Gõ rất lâu');
  await again.getByRole('button', { name: 'Lấy lại chữ ấy' }).click();
  await vi.waitFor(async () =>
    expect(await again.locator('#field-lead').inputValue()).toBe('Gõ rất lâu mới xong câu này.'),
  );
  expect(await again.locator('.ContentEditable__root').first().textContent()).toContain('Đoạn đầu.');
  await saveButton(again).click();
  await vi.waitFor(
    async () =>
      expect(await again.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('Gõ rất lâu'),
    {
      timeout: 20_000,
    },
  );
  expect(((await call(`/api/articles/${id}?draft=true`)).body as { lead: string }).lead).toBe(
    'Gõ rất lâu mới xong câu này.',
  );
  await context.close();
});

test('versions are read side by side, restored and taken back; the history tells it all', async () => {
  const id = await draft(
    'Kế hoạch lớp bơi',
    textOf(block('paragraph', 'Lớp học mở từ ngày 1/6.'), block('paragraph', 'Học phí 200.000 đồng một tháng.')),
  );
  await saveDraft(id, {
    title: 'Kế hoạch lớp bơi miễn phí',
    body: textOf(
      block('paragraph', 'Lớp học mở từ ngày 5/6.'),
      block('heading', 'Đăng ký', { tag: 'h2' }),
      block('paragraph', 'Phụ huynh đăng ký tại trụ sở phường.'),
    ),
  });
  const page = await logIn('bien-tap');
  await open(page, id);
  await page.getByRole('link', { name: 'So sánh' }).click();
  const comparison = page.locator('.lt-comparison');
  await comparison.locator('.lt-after ins', { hasText: 'miễn phí' }).first().waitFor();
  expect(await comparison.locator('del', { hasText: 'Học phí' }).count()).toBeGreaterThan(0);
  await look(page, 'compare', '.lt-craft-view');
  await page.getByRole('button', { name: 'Khôi phục bản này' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  const title = async () => ((await call(`/api/articles/${id}?draft=true`)).body as { title: string }).title;
  expect(await title()).toBe('Kế hoạch lớp bơi');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await vi.waitFor(async () => expect(await title()).toBe('Kế hoạch lớp bơi miễn phí'));
  await page.getByRole('link', { name: 'Lịch sử' }).click();
  await page.getByText('khôi phục một bản cũ').first().waitFor();
  await look(page, 'history', '.lt-craft-view');
  await page.context().close();
});
