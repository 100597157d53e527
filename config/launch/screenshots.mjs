// `npm run screenshots`: the pictures of the README, from the running demo: twenty kinds of public page and twenty of the CMS at three
// widths. `--out DIR` puts them elsewhere, `--only WORD` takes those whose name contains it, `--width N` one width, `--dark`, `--contrast`, `--print`,
// `--whole` look at other faces of the same pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { repository } from './repository.mjs';
import { Problem, failWith, step } from './say.mjs';
import { readSettings } from './settings.mjs';

const widths = { 360: 780, 768: 1024, 1440: 1000 };
const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string' },
    dark: { type: 'boolean' },
    contrast: { type: 'boolean' },
    print: { type: 'boolean' },
    whole: { type: 'boolean' },
  },
});

try {
  const { ports, dataDir } = readSettings();
  const accounts = path.join(dataDir, 'demo-accounts.json');
  if (!existsSync(accounts))
    throw new Problem('There is no demo here. Run “npm start” in another terminal first, with the same DATA_DIR.');
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  const site = (slug, pathname = '/') => `http://${slug}.localhost:${ports.host}${pathname}`;
  const cms = (pathname) => `http://localhost:${ports.cms}/admin${pathname}`;
  const people = JSON.parse(readFileSync(accounts, 'utf8'));
  // What a ward's one person sees, and what the city sees.
  const sessions = { ward: 'editor.vy-da@', city: 'administrator.hue@' };

  const firstLink = async (page, address, selector) => {
    await page.goto(address);
    const href = await page.locator(selector).first().getAttribute('href');
    if (!href) throw new Problem(`${address} shows nothing that fits ${selector}.`);
    return new URL(href, address).href;
  };
  const finder = await browser.newPage();
  const pages = [
    ['sites', 'city-home', site('hue')],
    ['sites', 'city-home-dark', site('hue')],
    ['sites', 'ward-home', site('vy-da')],
    ['sites', 'department-home', site('so-du-lich')],
    ['sites', 'topic-home', site('phong-chong-thien-tai')],
    ['sites', 'merged', site('xuan-phu')],
    ['sites', 'list', site('hue', '/tin-tuc/')],
    ['sites', 'archive', await firstLink(finder, site('hue', '/tin-tuc/'), 'aside a[href*="/luu-tru/"]')],
    ['sites', 'article', await firstLink(finder, site('hue'), '.lead a')],
    ['sites', 'document-list', site('hue', '/van-ban/')],
    ['sites', 'document', await firstLink(finder, site('hue', '/van-ban/'), '.rows h2 a')],
    ['sites', 'people', site('vy-da', '/can-bo/')],
    ['sites', 'organisation', site('hue', '/can-bo/')],
    ['sites', 'events', site('hue', '/su-kien/')],
    ['sites', 'search', site('hue', '/tim-kiem/ket-qua?q=dat+dai')],
    ['sites', 'events-en', site('hue', '/en/events/')],
    ['sites', 'page', await firstLink(finder, site('hue', '/so-do-cong/'), 'main a[href*="/gioi-thieu/"]')],
    ['sites', 'site-map', site('hue', '/so-do-cong/')],
    ['sites', 'not-found', site('hue', '/tin-tuc/lich-cat-dien/')],
    ['sites', 'city-home-en', site('hue', '/en/')],
    ['cms', 'login', cms('/login')],
    ['cms', 'dashboard', cms('')],
    ['cms', 'article-list', cms('/collections/articles')],
    ['cms', 'article-edit', { of: 'articles', where: 'where[portal.slug][equals]=vy-da' }],
    ['cms', 'portal-edit', { of: 'portals', where: 'where[slug][equals]=vy-da' }],
    ['cms', 'media', cms('/collections/media')],
    ['cms', 'desk-city', cms(''), 'city'],
    ['cms', 'newsroom-board', cms('/newsroom'), 'city'],
    ['cms', 'newsroom-due', cms('/newsroom/due'), 'city'],
    ['cms', 'newsroom-calendar', cms('/newsroom/calendar'), 'city'],
    ['cms', 'newsroom-translations', cms('/newsroom/translations'), 'city'],
    ['cms', 'release-sets', cms('/newsroom/release-sets'), 'city'],
    ['cms', 'settings-form', { of: 'portals', where: 'where[slug][equals]=vy-da', tab: '/thiet-lap' }, 'city'],
    ['cms', 'virtual-form', { of: 'portals', where: 'where[type][equals]=virtual' }, 'city'],
    ['cms', 'sharing-panel', { of: 'articles', where: 'where[portal.slug][equals]=hue', tab: '/chia-se' }, 'city'],
    ['cms', 'notice', { of: 'distributions', where: 'where[state][equals]=active' }, 'city'],
    ['cms', 'proposal', { of: 'proposals', where: 'where[state][equals]=accepted' }, 'city'],
    [
      'cms',
      'time-machine',
      { of: 'articles', where: 'where[portal.slug][equals]=hue', tab: '/co-may-thoi-gian' },
      'city',
    ],
    ['cms', 'history', { of: 'articles', where: 'where[portal.slug][equals]=hue', tab: '/lich-su' }, 'city'],
    ['cms', 'comparison', { of: 'articles', where: 'where[portal.slug][equals]=hue', tab: '/versions' }, 'city'],
  ].filter(([, name]) => `${name} `.includes(options.only));
  await finder.close();

  if (pages.some(([room]) => room === 'cms')) {
    for (const [who, address] of Object.entries(sessions)) {
      const page = await browser.newPage();
      const account = people.find(({ email }) => email.startsWith(address));
      const answer = await page.request.post(`http://localhost:${ports.cms}/api/users/login`, {
        data: { email: account.email, password: account.password },
      });
      if (!answer.ok()) throw new Problem(`${account.email} could not log in: ${answer.status()}.`);
      const headers = { authorization: `JWT ${(await answer.json()).token}` };
      for (const entry of pages) {
        const [, name, { of, where, tab = '' }, whose = 'ward'] = entry;
        if (of === undefined || whose !== who) continue;
        const list = await page.request.get(`http://localhost:${ports.cms}/api/${of}?limit=1&depth=0&${where}`, {
          headers,
        });
        if (!list.ok()) throw new Problem(`${name}: ${of} answers ${list.status()} ${await list.text()}`);
        const [doc] = (await list.json()).docs;
        if (!doc) throw new Problem(`The demo has nothing for the picture “${name}”.`);
        entry[2] = cms(`/collections/${of}/${doc.id}${tab}`);
      }
      sessions[who] = await page.context().storageState();
      await page.close();
    }
  }

  for (const [width, height] of Object.entries(widths)) {
    if (options.width && options.width !== width) continue;
    for (const [room, name, address, whose = 'ward'] of pages) {
      const context = await browser.newContext({
        viewport: { width: Number(width), height },
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        reducedMotion: 'reduce',
        colorScheme: options.dark || name.endsWith('-dark') ? 'dark' : 'light',
        ...(room === 'cms' && name !== 'login' ? { storageState: sessions[whose] } : {}),
      });
      if (options.contrast) await context.addInitScript(() => localStorage.setItem('display', 'contrast'));
      const page = await context.newPage();
      if (options.print) await page.emulateMedia({ media: 'print' });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const folder = options.out ? path.resolve(options.out) : path.join(repository, room, 'screenshots');
      mkdirSync(folder, { recursive: true });
      const file = path.join(folder, `${name}-${width}`);
      if (options.whole) await page.screenshot({ fullPage: true, path: `${file}.png` });
      else {
        const session = await context.newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
        writeFileSync(`${file}.webp`, data, 'base64');
      }
      await context.close();
    }
    await step(`${pages.length} pictures at ${width} px`, async () => {});
  }
  await browser.close();
} catch (error) {
  failWith(error);
}
