import type { Page } from 'playwright-core';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '@lienthong/config/contracts/localized';
import { openBrowser, startPart, waitForPort } from '../html/open-browser.ts';
import { publishRichProvince } from '../html/rich-province.ts';

/** Every kind of page: its hostname and its address in each language. */
export const kindsOfPage: Record<string, { host: string } & Record<Language, string>> = {
  'province home': { host: 'city', vi: '/', en: '/en/' },
  'commune home': { host: 'ward', vi: '/', en: '/en/' },
  'topic home': { host: 'storm', vi: '/', en: '/en/' },
  'closed home': { host: 'closed', vi: '/', en: '/en/' },
  article: { host: 'ward', vi: '/tin-tuc/plain/', en: '/en/news/plain/' },
  'article list': { host: 'ward', vi: '/tin-tuc/', en: '/en/news/' },
  document: { host: 'ward', vi: '/van-ban/decision/', en: '/en/documents/decision/' },
  'document list': { host: 'ward', vi: '/van-ban/', en: '/en/documents/' },
  'document filter': { host: 'ward', vi: '/van-ban/loc?hieu-luc=con', en: '/en/documents/filter?validity=con' },
  event: { host: 'city', vi: '/su-kien/festival/', en: '/en/events/festival/' },
  'event list': { host: 'city', vi: '/su-kien/', en: '/en/events/' },
  page: { host: 'ward', vi: '/gioi-thieu/about/', en: '/en/about/about/' },
  people: { host: 'ward', vi: '/can-bo/', en: '/en/people/' },
  'search form': { host: 'ward', vi: '/tim-kiem/', en: '/en/search/' },
  'search results': { host: 'ward', vi: '/tim-kiem/ket-qua?q=dat+dai', en: '/en/search/results?q=land' },
  'question form': { host: 'ward', vi: '/hoi-dap/gui-cau-hoi/', en: '/en/questions/ask/' },
  'report form': { host: 'city', vi: '/phan-anh/gui-phan-anh/', en: '/en/reports/send/' },
  accessibility: { host: 'ward', vi: '/tro-nang/', en: '/en/accessibility/' },
  'site map': { host: 'city', vi: '/so-do-cong/', en: '/en/site-map/' },
  'not found': { host: 'ward', vi: '/khong-co/', en: '/en/nothing/' },
  gone: { host: 'ward', vi: '/tin-tuc/da-go/', en: '/tin-tuc/da-go/' },
};

/** A small released province with every kind of page, served by the real host, and a browser to look at it. */
export async function openProvince(webPort: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'browser-'));
  await publishRichProvince(folder, webPort);
  const stop = (['functions', 'live', 'host'] as const).map((part) => startPart(part, folder, webPort));
  for (const at of [0, 1, 2]) await waitForPort(webPort + at);
  const browser = await openBrowser();
  return {
    browser,
    /** A look in a context of its own, which is gone afterwards. */
    visit: async <T>(options: object, look: (page: Page) => Promise<T>): Promise<T> => {
      const context = await browser.newContext(options);
      try {
        return await look(await context.newPage());
      } finally {
        await context.close();
      }
    },
    address: (kind: string, lang: Language = 'vi'): string => {
      const page = kindsOfPage[kind];
      if (!page) throw new Error(`There is no kind of page ${kind}`);
      return `http://${page.host}.localhost:${webPort}${page[lang]}`;
    },
    /** Address of a theme's compiled style. */
    styleOf: (theme: string): string => {
      const file = readdirSync(path.join(folder, 'release', '_a')).find(
        (name) => name.startsWith(`${theme}.`) && name.endsWith('.css'),
      );
      if (!file) throw new Error(`There is no style of ${theme}`);
      return `/_a/${file}`;
    },
    close: async () => {
      await browser.close();
      await Promise.all(stop.map((end) => end()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
