import type { Language } from '@lienthong/config/contracts/localized';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProvince } from './open-province.ts';

let province: Awaited<ReturnType<typeof openProvince>>;
beforeAll(async () => {
  province = await openProvince(18_730);
}, 60_000);
afterAll(() => province.close());

/** What a screen reader is told, kept as files to be read: `npx vitest run --project sites -u accessibility-tree` writes them again. */
test.each<[string, Language]>([
  ['commune home', 'vi'],
  ['commune home', 'en'],
  ['article', 'vi'],
  ['document list', 'vi'],
  ['search results', 'vi'],
])('the accessibility tree of %s (%s) is as it was', async (kind, lang) => {
  const page = await province.browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  await page.goto(province.address(kind, lang));
  await page.locator('html[data-comforts]').waitFor();
  const tree = (await page.locator('body').ariaSnapshot()).replace(/\/_m\/[0-9a-f]{16}\//g, '/_m/…/');
  await expect(`${tree}\n`).toMatchFileSnapshot(`accessibility-trees/${kind.replaceAll(' ', '-')}.${lang}.yaml`);
  await page.close();
});
