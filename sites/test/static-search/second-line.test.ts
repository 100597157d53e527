import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, startPart, waitForPort } from '../html/open-browser.ts';
import { article, both, publishMore, publishRichProvince } from '../html/rich-province.ts';

const webPort = 18_670;
const folder = mkdtempSync(path.join(tmpdir(), 'second-line-'));
const release = path.join(folder, 'release');
const ward = `http://ward.localhost:${webPort}`;
const complaints: string[] = [];
let browser: Browser;
let page: Page;
let stopHost: () => Promise<void>;
let stopLive: () => Promise<void>;

const build = fileURLToPath(new URL('../../src/static-search/build-process.ts', import.meta.url));
/** Builds what is stale, as the publisher has it done; returns the portals and their numbers of pages. */
function buildIndexes(seq: number): Promise<Record<string, number>> {
  const built: Record<string, number> = {};
  const child = fork(build, ['--content', path.join(folder, 'content.db'), '--release', release, '--seq', String(seq)]);
  child.on('message', ({ portal, pages }: { portal: string; pages: number }) => (built[portal] = pages));
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve(built) : reject(new Error(`The build ended with ${code}`))));
  });
}

beforeAll(async () => {
  await publishRichProvince(folder, webPort);
  const more = [
    article('land-toned', 'ward', both('Quản lý đất đai', 'Managing land')),
    article('land-plain', 'ward', { vi: 'Quan ly dat dai', en: null }),
    article('steps-toned', 'ward', { vi: 'Hướng dẫn thủ tục', en: null }),
    article('steps-plain', 'ward', { vi: 'Huong dan thu tuc', en: null }),
  ].map(
    (record) =>
      ({
        ...record,
        lead: both('Không có gì.', 'Nothing.'),
        body: { vi: [], en: null },
        category: null,
        tags: [],
        caption: null,
      }) as typeof record,
  );
  await publishMore(folder, webPort, { cause: 'more', at: '2026-11-24T01:00:00.000Z', put: more, remove: [] });
  await buildIndexes(2);
  stopHost = startPart('host', folder, webPort);
  stopLive = startPart('live', folder, webPort);
  await Promise.all([waitForPort(webPort), waitForPort(webPort + 2)]);
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('503')) complaints.push(message.text());
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([stopHost?.(), stopLive?.()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Asks through the form of a page, as a citizen does; returns the addresses of the results and how many scripts of Pagefind came. */
async function search(question: string, lang: 'vi' | 'en' = 'vi') {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await page.goto(ward + (lang === 'vi' ? '/tin-tuc/plain/' : '/en/news/plain/'));
  const before = scripts.filter((name) => name.startsWith('/_pagefind/')).length;
  await page.locator('form[role=search] input[name=q]').first().fill(question);
  await page.locator('form[role=search] input[name=q]').first().press('Enter');
  await page.waitForURL(/[?&]q=/);
  await page.locator('[data-second-line] [role=status]:not(:text-matches("…$"))').waitFor();
  page.removeAllListeners('request');
  const results = await page
    .locator('[data-second-line] a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  return { results, before, status: await page.locator('[data-second-line] [role=status]').textContent() };
}

test('with the function stopped, both spellings find both, the exact tones first', async () => {
  const land = await search('đất đai');
  expect(land.before).toBe(0);
  expect(land.results.slice(0, 2)).toContain('/tin-tuc/land-toned/');
  expect(land.results).toContain('/tin-tuc/land-plain/');
  expect(land.results.indexOf('/tin-tuc/land-plain/')).toBeGreaterThan(land.results.indexOf('/tin-tuc/land-toned/'));
  const plain = await search('dat dai');
  expect(plain.results).toEqual(expect.arrayContaining(['/tin-tuc/land-toned/', '/tin-tuc/land-plain/']));
  expect((await search('quan ly dat dai')).results).toContain('/van-ban/decision/');
  expect(plain.results[0]).toBe('/tin-tuc/land-plain/');
  const steps = await search('thủ tục');
  expect(steps.results).toEqual(
    expect.arrayContaining(['/tin-tuc/steps-toned/', '/tin-tuc/steps-plain/', '/tin-tuc/plain/']),
  );
  expect(steps.results.indexOf('/tin-tuc/steps-plain/')).toBe(steps.results.length - 1);
  expect((await search('thu tuc')).results).toEqual(
    expect.arrayContaining(['/tin-tuc/steps-toned/', '/tin-tuc/steps-plain/']),
  );
  expect((await search('management', 'en')).results).toContain('/en/documents/decision/');
  expect((await search('jjwwjj')).status).toContain('Không có kết quả');
}, 60_000);

test('what was typed is never taken for markup, and the policy is kept', async () => {
  const { status } = await search('<img src=x> "đất" & <b>');
  expect(status).toBeTruthy();
  expect(await page.locator('[data-second-line] img').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 30_000);

test('with the on-demand server stopped too, the host gives the page that searches in the browser', async () => {
  await stopLive();
  expect((await search('dat dai')).results).toContain('/tin-tuc/land-toned/');
  expect(complaints).toEqual([]);
}, 30_000);

test('only the search pages may run WebAssembly', async () => {
  const policyOf = async (address: string) => (await page.goto(ward + address))?.headers()['content-security-policy'];
  expect(await policyOf('/')).not.toContain('wasm');
  expect(await policyOf('/tin-tuc/plain/')).not.toContain('wasm');
  for (const address of ['/tim-kiem/', '/en/search/', '/tim-kiem/ket-qua?q=a'])
    expect(await policyOf(address)).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
}, 30_000);

test('an index is built again only when its portal has changed, and keeps nothing of before', async () => {
  const index = path.join(release, 'ward.localhost', '_pagefind');
  const entry = () =>
    JSON.parse(readFileSync(path.join(index, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
  const pages = (lang: string) => entry().languages[lang]?.page_count;
  const files = () =>
    readdirSync(index, { recursive: true })
      .map(String)
      .filter((name) => statSync(path.join(index, name)).isFile());
  const before = {
    vi: pages('vi'),
    en: pages('en'),
    fragments: files().filter((name) => name.includes('fragment')).length,
  };
  expect(before.fragments).toBe((before.vi ?? 0) + (before.en ?? 0));
  expect(await buildIndexes(2)).toEqual({});
  await publishMore(folder, webPort, {
    cause: 'withdraw',
    at: '2026-11-24T02:00:00.000Z',
    put: [],
    remove: [{ kind: 'article', id: 'land-toned' }],
  });
  // The release does not stand there yet, for all the builder knows.
  expect(await buildIndexes(2)).toEqual({});
  const built = await buildIndexes(3);
  expect(Object.keys(built)).toEqual(['ward.localhost']);
  expect(built['ward.localhost']).toBe(before.fragments - 2);
  expect({ vi: pages('vi'), en: pages('en') }).toEqual({ vi: (before.vi ?? 0) - 1, en: (before.en ?? 0) - 1 });
  expect(files().filter((name) => name.includes('fragment'))).toHaveLength(before.fragments - 2);
  expect(files().filter((name) => name.endsWith('.tmp') || name.includes('-ui'))).toEqual([]);
}, 30_000);
