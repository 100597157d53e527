import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../html/open-browser.ts';
import { runParts } from './run-parts.ts';
import { publishedDocument, portals, release } from './small-province.ts';

let province: Awaited<ReturnType<typeof runParts>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const documents = [
    publishedDocument('a', {
      title: { vi: 'Giá đất năm 2025', en: 'Land prices' },
      english: true,
      issuedOn: '2025-01-02',
    }),
    publishedDocument('b', { title: { vi: 'Giá đất năm 2026', en: null } }),
    publishedDocument('c', { title: { vi: 'Lễ hội', en: null }, type: 'ke-hoach', portal: 'ward-a' }),
  ];
  province = await runParts([release([...portals, ...documents])], ['functions', 'live', 'host']);
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await province.close();
});

it('a visitor without JavaScript narrows, widens and changes the language', async () => {
  const found = () => page.locator('.filter-grid .row h2').allTextContents();
  await page.goto(`http://city.localhost:${province.webPort}/van-ban/`);
  await page.getByText('Lọc theo nhiều điều kiện').click();
  await page.getByLabel('Có các từ').fill('gia dat');
  await page.getByLabel('Loại văn bản').selectOption({ label: 'Quyết định (2)' });
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  expect(new URL(page.url()).pathname).toBe('/van-ban/loc');
  expect((await found()).sort()).toEqual(['Giá đất năm 2025', 'Giá đất năm 2026']);

  await page.getByLabel('Năm ban hành').selectOption('2025');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  expect(await found()).toEqual(['Giá đất năm 2025']);
  expect(await page.getByLabel('Loại văn bản').inputValue()).toBe('quyet-dinh');

  await page.getByRole('link', { name: 'Bỏ điều kiện: “gia dat”' }).click();
  await page.getByRole('link', { name: 'English' }).click();
  expect(await found()).toEqual(['Land prices']);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();

  await page.getByRole('link', { name: 'Bỏ điều kiện: Năm ban hành 2025' }).click();
  await page.getByRole('link', { name: 'Bỏ điều kiện: Quyết định' }).click();
  expect((await found()).sort()).toEqual(['Giá đất năm 2025', 'Giá đất năm 2026', 'Lễ hội']);
  // Nothing is wider than the phone.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
}, 60_000);
