import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureChromium } from '../../launch/chromium.mjs';
import { findFreePorts } from './free-ports.ts';
import { callCms, logIn as logInBy, makeAccount, makeWards, type Ward } from './make-wards.ts';
import { runCms, type RunningCms } from './run-cms.ts';

vi.setConfig({ testTimeout: 120_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), 'lienthong-views-'));
const administrator = { email: 'quan-tri@hue.example', password: 'mot-mat-khau-that-dai-1945' };
const ports = await findFreePorts();

let cms: RunningCms;
let browser: Browser;
let page: Page;
/** Ids of what the screens show. */
let made: Awaited<ReturnType<typeof fill>>;

beforeAll(async () => {
  cms = await runCms(ports, dataDir, {
    PAYLOAD_SECRET: 'a-secret-of-the-views-test-1945-1975',
    PREVIEW_SECRET: 'another-secret-of-the-views-test-1945',
    RELEASE_SIGNING_KEY: 'a-signing-key-of-the-views-test-1945',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });
  const [ward] = await makeWards(ports.cms, dataDir, administrator, ['vy-da']);
  if (!ward) throw new Error('There is no ward');
  made = await fill(ward, await logInBy(ports.cms, administrator));
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage({ locale: 'vi-VN', reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
});

/** Something on every screen: a ward's items in several stages, an offer, a notice handed down, a set, a group, portals of each special kind. */
async function fill(ward: Ward, admin: string) {
  const make = async (collection: string, json: unknown, token: string, draft = false) =>
    (
      await callCms<{ doc: { id: string } }>(
        ports.cms,
        `/api/${collection}?depth=0${draft ? '&draft=true' : ''}`,
        json,
        token,
      )
    ).doc.id;
  const step = (collection: string, id: string, action: string, token: string) =>
    callCms(ports.cms, '/api/newsroom/transition', { collection, id, action }, token);
  const write = (title: string, text: string, more: Record<string, unknown> = {}, token = ward.token) =>
    make(
      'articles',
      {
        title,
        lead: 'Tin của phường.',
        genre: 'news',
        portal: ward.id,
        body: { root: { ...paragraph(''), type: 'root', children: [paragraph(text)] } },
        ...more,
      },
      token,
      true,
    );
  const publish = async (title: string, more = {}, writer = ward.token, approver = ward.approver) => {
    const id = await write(title, 'Bà con đến trước bảy giờ.', more, writer);
    await step('articles', id, 'present', writer);
    await step('articles', id, 'approve', approver);
    return id;
  };
  const { parent: city } = await callCms<{ parent: string }>(ports.cms, `/api/portals/${ward.id}?depth=0`);
  const live = await publish('Phường mở chợ phiên');
  await callCms(ports.cms, `/api/articles/${live}?draft=true&depth=0`, { title: 'Chợ phiên' }, ward.token, 'PATCH');
  const draft = await write('Lớp bơi miễn phí', 'Chị Trần Thị A, CCCD 046190123456, đăng ký đầu tiên.');
  await make('comments', { of: 'articles', item: draft, text: 'Có cần nêu số này không?' }, ward.approver);
  const waiting = await write('Lịch cắt điện', 'Từ 8 giờ.');
  await step('articles', waiting, 'submit', ward.token);
  const items = [draft, waiting].map((value) => ({ relationTo: 'articles', value }));
  await make('release-sets', { name: 'Hai tin cùng lúc', portal: ward.id, items }, ward.token);
  const item = { relationTo: 'articles', value: live };
  const proposal = await make('proposals', { item, to: city, message: 'Cả thành phố nên biết.' }, ward.token);
  const approver = await makeAccount(ports.cms, dataDir, admin, {
    email: 'duyet-thanh-pho@hue.example',
    name: 'Trưởng ban thành phố',
    portal: city,
    role: 'approver',
    password: 'mot-mat-khau-cua-thanh-pho',
  });
  const notice = await publish('Trực ban phòng chống bão', { portal: city, genre: 'notice' }, admin, approver);
  const down = { item: { relationTo: 'articles', value: notice }, place: 'top', audience: 'branch', acknowledge: true };
  const distribution = await make('distributions', { ...down, portal: city, state: 'active' }, approver);
  const page = await make(
    'pages',
    {
      title: 'Đăng ký tạm trú',
      portal: ward.id,
      blocks: [
        { blockType: 'callout', tone: 'warning', title: 'Mang giấy tờ gốc', text: 'Bản sao không cần.' },
        { blockType: 'accordion', title: 'Hỏi đáp', parts: [{ heading: 'Bao lâu?' }] },
        { blockType: 'contact', title: 'Hỏi ở đâu' },
      ],
    },
    ward.token,
    true,
  );
  const entered = await callCms<{ id: string }>(
    ports.cms,
    '/api/case-work/enter',
    {
      kind: 'questions',
      channel: 'counter',
      portal: ward.id,
      title: 'Giờ mở cửa',
      text: 'Sáng thứ bảy có làm việc không?',
      senderName: 'Tôn Nữ Thị Hạnh',
      isPublic: true,
    },
    admin,
  );
  // What is no letter is held, and the desk tells of it.
  const spool = path.join(dataDir, 'spool', 'ready');
  mkdirSync(spool, { recursive: true });
  writeFileSync(path.join(spool, 'khong-phai-thu'), 'không phải thư niêm phong');
  await vi.waitFor(() => expect(readdirSync(spool)).toEqual([]), { timeout: 60_000, interval: 200 });
  const { docs: rules } = await callCms<{ docs: { id: string }[] }>(
    ports.cms,
    '/api/deadline-rules?depth=0',
    undefined,
    admin,
  );
  const portal = { state: 'active', theme: 'hue-tim', parent: city };
  const topic = { ...portal, name: 'Thể thao Huế', type: 'virtual', rules: [{ subtree: city, kinds: ['article'] }] };
  const outside = { ...portal, name: 'Viện', type: 'external', website: 'https://vien.example/' };
  return {
    ward: ward.id,
    city,
    live,
    draft,
    page,
    case: entered.id,
    rule: rules[0]?.id ?? '',
    proposal,
    distribution,
    virtual: await make('portals', topic, admin),
    external: await make('portals', { ...outside, feed: 'http://127.0.0.1:9/rss.xml' }, admin),
    group: await make('portal-groups', { name: 'Mọi phường', portal: city, types: ['commune'] }, admin),
  };
}

type Screen = {
  address: (of: typeof made) => string;
  /** On the screen when it is all there. */
  has: string;
  /** The screen is ours with all there is on it. */
  whole?: true;
  /** What is opened on it first. */
  open?: (page: Page) => Promise<void>;
};
const screens: Record<string, Screen> = {
  'the log-in': { address: () => '/login', has: '#field-password' },
  'the desk': { address: () => '/', has: '.lt-held button' },
  'the cases': { address: () => '/cases', whole: true, has: '.lt-case-table tbody tr' },
  'a case to be entered': { address: () => '/cases/new', whole: true, has: '.lt-entry-form' },
  'a case': { address: ({ case: id }) => `/cases/${id}`, whole: true, has: '.lt-history li' },
  'a move with a case': {
    address: ({ case: id }) => `/cases/${id}`,
    whole: true,
    has: '.lt-history li',
    open: async (on) => {
      await on.getByRole('button', { name: 'Chuyển cơ quan khác' }).click();
      await on.getByRole('dialog').waitFor();
    },
  },
  'a deadline rule': { address: ({ rule }) => `/collections/deadline-rules/${rule}`, has: '.lt-try button' },
  'the board': { address: () => '/newsroom', whole: true, has: '.lt-newsroom article' },
  'a step on the board': {
    address: () => '/newsroom',
    whole: true,
    has: '.lt-newsroom article',
    open: async (on) => {
      await on.locator('.lt-newsroom article button').first().click();
      await on.getByRole('dialog').waitFor();
    },
  },
  'what is due': { address: () => '/newsroom/due', whole: true, has: '.lt-newsroom h1' },
  'the calendar': { address: () => '/newsroom/calendar', whole: true, has: '.lt-newsroom h1' },
  'the calendar as a table': { address: () => '/newsroom/calendar?as=table', whole: true, has: '.lt-newsroom h1' },
  'release sets': { address: () => '/newsroom/release-sets', whole: true, has: '.lt-newsroom section' },
  translations: { address: () => '/newsroom/translations', whole: true, has: '.lt-newsroom h1' },
  'an item with findings and remarks': {
    address: ({ draft }) => `/collections/articles/${draft}`,
    has: '.lt-panel .lt-sum',
  },
  'versions side by side': { address: ({ live }) => `/collections/articles/${live}/versions`, has: '.lt-comparison' },
  'the history': { address: ({ live }) => `/collections/articles/${live}/lich-su`, has: '.lt-craft-view li' },
  sharing: { address: ({ live }) => `/collections/articles/${live}/chia-se`, has: '.lt-places' },
  'the time machine': { address: ({ live }) => `/collections/articles/${live}/co-may-thoi-gian`, has: '.lt-time h2' },
  'a page of blocks': { address: ({ page: id }) => `/collections/pages/${id}`, has: '#blocks-row-2 input' },
  'the blocks there are': {
    address: ({ page: id }) => `/collections/pages/${id}`,
    has: '#blocks-row-2 input',
    open: async (on) => {
      await on.locator('#field-blocks > .blocks-field__drawer-toggler').click();
      await on.locator('.drawer__content .thumbnail-card').first().waitFor();
    },
  },
  'a portal': { address: ({ ward }) => `/collections/portals/${ward}`, has: '#field-name' },
  'a virtual portal': { address: ({ virtual }) => `/collections/portals/${virtual}`, has: '.lt-preview .lt-items' },
  'an external portal': { address: ({ external }) => `/collections/portals/${external}`, has: '.lt-preview' },
  'the settings of a portal': {
    address: ({ ward }) => `/collections/portals/${ward}/thiet-lap`,
    has: '.lt-setting select',
    open: async (on) => {
      for (const name of ['Giao diện', 'Màu nhấn', 'Biểu trưng', 'Bố cục trang chủ'])
        await on.getByRole('combobox', { name: `Cách áp dụng: ${name}`, exact: true }).selectOption('override');
      await on.getByRole('button', { name: 'Sắp xếp riêng' }).click();
      await on.getByLabel('Màu nhấn – Hoặc chọn theo một màu có sẵn').fill('#7fd4a0');
      await on.getByRole('button', { name: 'Dùng màu gần nhất đọc được' }).waitFor();
      await on.getByRole('button', { name: 'Xem thử trang chủ' }).click();
      await on.locator('.lt-preview').waitFor();
    },
  },
  'the plan of a change': {
    address: ({ city }) => `/collections/portals/${city}/thiet-lap`,
    has: '.lt-setting select',
    open: async (on) => {
      await on.getByRole('combobox', { name: 'Cách áp dụng: Giao diện', exact: true }).selectOption('locked');
      await on.getByRole('button', { name: 'Lưu thiết lập' }).click();
      await on.getByRole('dialog').waitFor();
    },
  },
  'the settings of a group': {
    address: ({ group }) => `/collections/portal-groups/${group}/thiet-lap`,
    has: '.lt-setting select',
  },
  'an offer': { address: ({ proposal }) => `/collections/proposals/${proposal}`, has: '.lt-steps' },
  'a notice that was handed down': {
    address: ({ distribution }) => `/collections/distributions/${distribution}`,
    has: '.lt-follow table',
  },
  'a notice to hand down': { address: () => '/collections/distributions/create', has: '.lt-follow' },
};

test.each(Object.keys(screens))('axe finds nothing on %s, wide and light, narrow and dark', async (name) => {
  const screen = screens[name];
  if (!screen) throw new Error(`There is no screen ${name}`);
  await page.setViewportSize({ width: 1440, height: 900 });
  if (name === 'the desk') {
    await page.locator('#field-email').fill(administrator.email);
    await page.locator('#field-password').fill(administrator.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.locator('.lt-desk h1').waitFor();
  } else await page.goto(`http://localhost:${ports.cms}/admin${screen.address(made)}`);
  await page.locator(screen.has).first().waitFor();
  // A colour on its way from light to dark is no colour of either.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  await screen.open?.(page);
  const found: string[] = [];
  for (const [width, theme] of [
    [1440, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // On a screen of the CMS, what we put there; of our own screens, everything.
    if (!screen.whole) axe.include('[class^="lt-"]');
    const { violations } = await axe.options({ rules: { 'target-size': { enabled: true } } }).analyze();
    for (const { id, nodes } of violations)
      for (const { target, html, failureSummary } of nodes)
        found.push(
          `${width} ${id}: ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`,
        );
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wider > 0) found.push(`${width} is ${wider} px wider than its window`);
  }
  expect(found).toEqual([]);
});
