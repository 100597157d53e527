import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { decodeHeader } from '@lienthong/config/contracts/envelope';
import { formDefinitionSchema } from '@lienthong/config/contracts/form-definition';
import {
  publicKeysFile,
  readyFolder,
  releasedFormsFolder,
  spoolFolder,
  type PublicKeys,
} from '@lienthong/config/contracts/sealing-keys';
import { parseSymbols } from '@lienthong/config/contracts/tracking-code';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser } from '../html/open-browser.ts';
import { runParts } from './run-parts.ts';
import { citizenForm, portals, release } from './small-province.ts';

/** Public keys alone: nothing here opens a letter. */
const keyOf = (id: string, recipient: string) => ({ id, recipient });
const keys: PublicKeys = {
  format: 1,
  at: '2026-11-25T00:00:00.000Z',
  recovery: keyOf('00000000000000aa', 'age1txaqfh48j9pvdt8u08zp2fteq6t9wtttktv564wawdpfg565rqfs73mvs6'),
  agencies: ['city', 'ward-a'].map((portal) => ({
    ...keyOf('00000000000000bb', 'age123nuxgujju2dmmkhpgc4dxuqqdjz6gm3tl6v8dmq4dcrejtshfmskuufj6'),
    portal,
  })),
};
const secret = 'Nhà tôi ở kiệt 7';

let province: Awaited<ReturnType<typeof runParts>>;
let browser: Browser;
let seen: string[];

beforeAll(async () => {
  const forms = [citizenForm('questions'), citizenForm('reports')];
  province = await runParts([release([...portals, ...forms])], ['functions', 'live', 'host']);
  const file = path.join(province.dataDir, 'release', publicKeysFile);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(keys));
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await province.close();
});
beforeEach(() => {
  seen = envelopes();
});

const envelopes = () => readdirSync(path.join(province.dataDir, spoolFolder, readyFolder));
const address = (host: string, to: string) => `http://${host}.localhost:${province.webPort}${to}`;
async function visit(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}
/** What axe finds, and that nothing is wider than the phone. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
}
/** Axe needs a script of its own: what a page without scripts shows is looked at in one that runs them. */
async function expectAccessibleAs(page: Page): Promise<void> {
  const html = await page.content();
  await visit({ bypassCSP: true }, async (other) => {
    await other.route('**/looked-at', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await other.goto(address('ward-a', '/looked-at'));
    await expectAccessible(other);
  });
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Nobody fills in a form within three seconds, as a test does. */
const takeTime = (page: Page) => page.waitForTimeout(3000);
const shown = (page: Page, name: string) =>
  page.locator('.receipt div', { hasText: name }).locator('code').textContent();

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Đất đai').check();
  await page.getByLabel('Điều muốn nói').fill(`${secret}.\nHỏi về đất.`);
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thu Hà');
}
/** The receipt is right, and exactly one envelope with its code has come. */
async function expectReceipt(page: Page, portal: string): Promise<void> {
  const code = parseSymbols('code', (await shown(page, 'Mã tra cứu')) ?? '');
  expect(code).not.toBeNull();
  expect(parseSymbols('secret', (await shown(page, 'Mã bí mật')) ?? '')).not.toBeNull();
  const come = envelopes().filter((name) => !seen.includes(name));
  expect(come).toHaveLength(1);
  const bytes = readFileSync(path.join(province.dataDir, spoolFolder, readyFolder, come[0] ?? ''));
  expect(decodeHeader(bytes).header).toMatchObject({ code, portal });
  expect(bytes.includes(secret)).toBe(false);
}

it.each([true, false])(
  'a citizen asks: errors beside what was typed, a look before sending, a receipt (JavaScript: %s)',
  async (javaScriptEnabled) => {
    await visit({ javaScriptEnabled, bypassCSP: javaScriptEnabled }, async (page) => {
      const look = javaScriptEnabled ? expectAccessible : expectAccessibleAs;
      await page.goto(address('ward-a', '/hoi-dap/gui-cau-hoi/'));
      await look(page);
      await page.getByLabel('Điều muốn nói').fill('ngắn');
      await page.getByLabel('Số điện thoại').fill('0912 345 678');
      await press(page, 'Xem lại trước khi gửi');
      await page.getByRole('link', { name: 'Hãy điền “Họ và tên”: mục này bắt buộc.' }).waitFor();
      expect(await page.getByLabel('Điều muốn nói').inputValue()).toBe('ngắn');
      await look(page);

      await fillIn(page);
      await page.getByLabel('Tôi đồng ý').check();
      await press(page, 'Xem lại trước khi gửi');
      await page.getByRole('heading', { name: 'Hãy xem lại' }).waitFor();
      expect(await page.locator('dl.fields').textContent()).toContain('+84912345678');
      expect(await page.locator('dl.fields').textContent()).toContain('Đất đai');
      await look(page);
      expect(envelopes()).toEqual(seen);

      await press(page, 'Sửa lại');
      expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Thị Thu Hà');
      await page.getByLabel('Họ và tên').fill('Nguyễn Thu Hà');
      await press(page, 'Xem lại trước khi gửi');
      await press(page, 'Gửi');
      await page.getByRole('heading', { name: 'Đã nhận' }).waitFor();
      await expectReceipt(page, 'ward-a');
      await look(page);
      expect(page.url()).toBe(address('ward-a', '/hoi-dap/gui-cau-hoi/kiem-tra'));

      // The same page asked for again is the same letter.
      const before = await shown(page, 'Mã tra cứu');
      await page.reload();
      expect(await shown(page, 'Mã tra cứu')).toBe(before);
      expect(envelopes()).toHaveLength(seen.length + 1);
    });
  },
  120_000,
);

it('a report to the city names one of its wards; in English too', async () => {
  await visit({}, async (page) => {
    await page.goto(address('city', '/en/reports/send/'));
    await page.getByLabel('Land').check();
    await page.getByLabel('Vỹ Dạ ward').check();
    await page.getByLabel('Where is it?').fill('12 Nguyễn Sinh Cung');
    await page.getByLabel('What it is').fill('The lamp has been dark for a week.');
    await page.getByLabel('Your name').fill('An');
    await page.getByLabel('I agree').check();
    await press(page, 'Look it over before sending');
    await takeTime(page);
    await press(page, 'Send');
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    expect(envelopes()).toHaveLength(seen.length + 1);
  });
  // A ward has no wards: there the question is left out.
  const read = (portal: string) =>
    formDefinitionSchema.parse(
      JSON.parse(
        readFileSync(path.join(province.dataDir, 'release', releasedFormsFolder, `reports-${portal}.json`), 'utf8'),
      ),
    );
  expect(read('city').fields.map(({ id }) => id)).toContain('unit');
  expect(read('ward-a').fields.map(({ id }) => id)).not.toContain('unit');
});

it('with JavaScript what was typed stays in the tab until it is sent, and not longer', async () => {
  await visit({}, async (page) => {
    await page.goto(address('ward-a', '/hoi-dap/gui-cau-hoi/'));
    await fillIn(page);
    await page.goto(address('ward-a', '/'));
    await page.goto(address('ward-a', '/hoi-dap/gui-cau-hoi/'));
    expect(await page.getByLabel('Điều muốn nói').inputValue()).toContain(secret);
    expect(await page.getByLabel('Đất đai').isChecked()).toBe(true);
    await page.getByLabel('Tôi đồng ý').check();
    await press(page, 'Xem lại trước khi gửi');
    await takeTime(page);
    await press(page, 'Gửi');
    await page.getByRole('heading', { name: 'Đã nhận' }).waitFor();
    await page.goto(address('ward-a', '/hoi-dap/gui-cau-hoi/'));
    expect(await page.getByLabel('Điều muốn nói').inputValue()).toBe('');
    await fillIn(page);
    await press(page, 'Xóa phần đã viết');
    await page.reload();
    expect(await page.getByLabel('Điều muốn nói').inputValue()).toBe('');
  });
});

it('while nobody receives, and when the form has changed, nothing typed is lost', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('ward-a', '/hoi-dap/gui-cau-hoi/'));
    await fillIn(page);
    await page.getByLabel('Tôi đồng ý').check();
    await press(page, 'Xem lại trước khi gửi');
    await province.stop('functions');
    await press(page, 'Gửi');
    await page.getByRole('alert').getByText('tạm thời không trả lời').waitFor();
    expect(await page.locator('dl.fields').textContent()).toContain(secret);
    await province.start('functions');

    const changed = citizenForm('questions', { purpose: { vi: 'Để trả lời và thống kê.', en: null } });
    await province.release([release([changed], 5)]);
    await press(page, 'Gửi');
    await page.getByRole('alert').getByText('Biểu mẫu vừa được thay đổi').waitFor();
    expect(await page.getByLabel('Điều muốn nói').inputValue()).toContain(secret);
    expect(envelopes()).toEqual(seen);
    await press(page, 'Xem lại trước khi gửi');
    await press(page, 'Gửi');
    await expectReceipt(page, 'ward-a');
  });
}, 60_000);

it('a form closes for its branch, and opens again; what it was sent is not received meanwhile', async () => {
  const asked = async (host: string) => (await province.visit(`${host}.localhost`, '/hoi-dap/gui-cau-hoi/')).status;
  await province.release([release([citizenForm('questions', { id: 'closed', portal: 'ward-a', open: false })], 10)]);
  expect([await asked('city'), await asked('ward-a')]).toEqual([200, 404]);
  expect((await province.visit('ward-a.localhost', '/hoi-dap/gui-cau-hoi/kiem-tra')).status).toBe(404);
  expect(readdirSync(path.join(province.dataDir, 'release', releasedFormsFolder)).toSorted()).toEqual([
    'questions-city.json',
    'reports-city.json',
    'reports-ward-a.json',
  ]);
  await province.release([{ ...release([], 11), remove: [{ kind: 'form', id: 'closed' }] }]);
  expect([await asked('city'), await asked('ward-a')]).toEqual([200, 200]);
  // A closed portal has none; nobody gets at the folder beside the portals.
  expect(await asked('ward-b')).toBe(404);
  for (const host of ['city.localhost', '_sealing'])
    expect((await province.visit(host, `/${publicKeysFile}`)).status).toBe(404);
  // An address typed by hand leads to the form.
  const { status, headers } = await province.visit('city.localhost', '/hoi-dap/gui-cau-hoi/kiem-tra');
  expect([status, headers.location]).toEqual([303, '/hoi-dap/gui-cau-hoi/']);
});
