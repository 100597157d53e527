import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { ArticleRecord } from '@lienthong/config/contracts/record';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';
import { rssOf, serveFeeds, type FeedServer } from './serve-feeds.ts';

let server: FeedServer;
let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
let worker: { stop(): Promise<void> } | null = null;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  server = await serveFeeds();
  cms = await openCms({ FEED_ALLOWED_HOSTS: `localhost:${server.port}` });
  places = await makeSmallProvince(cms.payload);
  for (const [name, role] of [
    ['quan-tri', 'administrator'],
    ['duyet', 'approver'],
    ['phong-vien', 'author'],
  ] as const) {
    await makeAccount(cms.payload, name, [{ portal: places.province, role }]);
    const login = { email: `${name}@hue.example`, password };
    tokens[name] = String((await cms.rest('POST', '/api/users/login', { body: login })).body['token']);
  }
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
  await server.close();
});

async function startWorker(): Promise<void> {
  const { startFeedWorker } = await import('../../src/feeds/run-feeds.ts');
  worker = startFeedWorker(cms.payload, { first: 0, poll: 20 });
}
let number = 0;
async function makeExternal(feedPath: string): Promise<string> {
  number += 1;
  const data = {
    name: `Viện ${number}`,
    type: 'external',
    state: 'active',
    parent: places.city,
    website: 'https://vien.example/',
    feed: server.at(feedPath),
  };
  return String((await cms.payload.create({ collection: 'portals', data: data as never })).id);
}
const articlesOf = async (portal: string) =>
  (
    await cms.payload.find({
      collection: 'articles',
      where: { portal: { equals: portal } },
      sort: 'title',
      depth: 0,
      trash: true,
      pagination: false,
    })
  ).docs;
const titlesOf = async (portal: string) => (await articlesOf(portal)).map(({ title }) => title);
const rowOf = async (portal: string) => {
  const { docs } = await cms.payload.find({ collection: 'feeds', where: { portal: { equals: portal } } });
  if (!docs[0]) throw new Error('There is no feed');
  return docs[0];
};
const fetched = (portal: string) =>
  vi.waitFor(async () => expect((await rowOf(portal)).fetchedAt).toBeTruthy(), { timeout: 20_000, interval: 20 });
async function fetchNow(portal: string, token = tokens['quan-tri']) {
  return cms.rest('POST', `/api/portals/${portal}/feed`, { token: token ?? '' });
}
const live = () => {
  const content = readContent(path.join(cms.dataDir, 'content.db'));
  return {
    articles: content.records
      .filter(({ kind }) => kind === 'article')
      .map(({ json }) => JSON.parse(json) as ArticleRecord),
    shown: (id: string) =>
      [...new Set(content.rows.flatMap((row) => (row.id === id ? [`${row.portal} ${row.reason}`] : [])))].sort(),
  };
};

describe('an agency that keeps its own website', () => {
  it('takes part: what its feed brings is published above it, leads to its source, and follows corrections', async () => {
    const one = { guid: '1', title: 'Viện mở lớp' };
    const two = { guid: '2', title: 'Viện tuyển người' };
    server.answerXml('/vien', rssOf([one, two]), { etag: '"1"' });
    const portal = await makeExternal('/vien');
    await startWorker();
    await fetched(portal);
    expect(await titlesOf(portal)).toEqual(['Viện mở lớp', 'Viện tuyển người']);
    await projector.catchUp();
    const mine = live().articles.filter((article) => article.portal === portal);
    expect(mine).toHaveLength(2);
    for (const article of mine) {
      expect(article.external).toMatch(/^https:\/\/so\.example\/[12]$/);
      expect(article.body.vi).toEqual([]);
      expect(live().shown(article.id)).toEqual([`${places.city} aggregated`, `${places.province} aggregated`].sort());
    }

    server.asked.length = 0;
    server.answer('/vien', (request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end(),
    );
    expect((await fetchNow(portal)).body).toMatchObject({ code: null, failures: 0, items: 2, written: 0, kept: 2 });
    expect(server.asked).toHaveLength(1);

    // The second left the feed and stays; the first was corrected; a third came.
    server.answerXml(
      '/vien',
      rssOf([
        { ...one, title: 'Viện mở hai lớp' },
        { guid: '3', title: 'Viện thứ ba' },
      ]),
    );
    expect((await fetchNow(portal)).body).toMatchObject({ items: 2, written: 2, kept: 3 });
    expect(await titlesOf(portal)).toEqual(['Viện mở hai lớp', 'Viện thứ ba', 'Viện tuyển người']);
    await projector.catchUp();
    expect(live().articles.filter((article) => article.portal === portal)).toHaveLength(3);
  });

  it('is read in English where its feed is', async () => {
    server.answerXml('/english', rssOf([{ guid: '1', title: 'A course opens' }], 'en-us'));
    const portal = await makeExternal('/english');
    await startWorker();
    await fetched(portal);
    await projector.catchUp();
    const [article] = live().articles.filter((each) => each.portal === portal);
    expect(article).toMatchObject({ title: { en: 'A course opens' }, english: true, vietnamese: false });
  });

  it('has its items changed by nobody here, but taken down they stay down', async () => {
    server.answerXml('/fixed', rssOf([{ guid: '1', title: 'Không sửa' }]));
    const portal = await makeExternal('/fixed');
    await startWorker();
    await fetched(portal);
    const [article] = await articlesOf(portal);
    const at = `/api/articles/${article?.id}`;
    for (const name of ['quan-tri', 'duyet']) {
      const reply = await cms.rest('PATCH', at, { token: tokens[name] ?? '', body: { title: 'Đã sửa' } });
      expect([name, reply.status, reply.text.includes('LT-FEED-013')]).toEqual([name, 403, true]);
    }
    const own = { title: 'Tự viết', lead: 'Sapo', genre: 'news', portal };
    const written = await cms.rest('POST', '/api/articles?draft=true', {
      token: tokens['phong-vien'] ?? '',
      body: own,
    });
    expect(written.text).toContain('LT-FEED-014');
    const moved = { title: 'Giả', lead: 'Sapo', genre: 'news', portal: places.ward, external: 'https://gia.example/' };
    const faked = await cms.rest('POST', '/api/articles?draft=true', {
      token: tokens['phong-vien'] ?? '',
      body: moved,
    });
    expect((faked.body['doc'] as { external?: unknown }).external ?? null).toBe(null);

    const step = { collection: 'articles', id: article?.id, action: 'withdraw', reason: 'Nhầm cơ quan' };
    const down = await cms.rest('POST', '/api/newsroom/transition', { token: tokens['duyet'] ?? '', body: step });
    expect([down.status, down.text]).toEqual([200, expect.stringContaining('withdrawn')]);
    server.answerXml('/fixed', rssOf([{ guid: '1', title: 'Không sửa, có đổi' }]));
    expect((await fetchNow(portal)).body).toMatchObject({ code: null, items: 1, written: 0 });
    expect(await titlesOf(portal)).toEqual(['Không sửa']);
    await projector.catchUp();
    expect(live().articles.filter((each) => each.portal === portal)).toEqual([]);
  });
});

describe('a feed that fails', () => {
  it('is told in words, waits longer each time, harms no item, and works again', async () => {
    server.answerXml('/fails', rssOf([{ guid: '1', title: 'Trước khi hỏng' }]));
    const portal = await makeExternal('/fails');
    await startWorker();
    await fetched(portal);
    server.answerXml('/fails', '<!DOCTYPE x [<!ENTITY a "b">]><rss/>');
    const pauses: number[] = [];
    for (const failures of [1, 2, 3]) {
      const { body } = await fetchNow(portal);
      expect(body).toMatchObject({ code: 'LT-FEED-008', failures, kept: 1 });
      expect(body['reason']).toContain('DOCTYPE');
      pauses.push(Date.parse(String(body['nextAt'])) - Date.parse(String(body['fetchedAt'])));
    }
    const [first = 0, second = 0, third = 0] = pauses;
    expect(first).toBeGreaterThan(30 * 60_000);
    expect(second).toBeGreaterThan(first * 1.5);
    expect(third).toBeGreaterThan(second * 1.5);
    expect(await titlesOf(portal)).toEqual(['Trước khi hỏng']);
    server.answerXml('/fails', rssOf([{ guid: '2', title: 'Sau khi hỏng' }]));
    expect((await fetchNow(portal)).body).toMatchObject({ code: null, failures: 0, kept: 2 });
  });

  it('is shown to those who administer the portal, to nobody else', async () => {
    const portal = await makeExternal('/khong-co');
    await startWorker();
    await fetched(portal);
    const ask = (token?: string) =>
      cms.rest('GET', `/api/portals/${portal}/feed`, token === undefined ? {} : { token });
    expect((await ask(tokens['quan-tri'])).body).toMatchObject({ code: 'LT-FEED-006', items: 0 });
    for (const name of ['duyet', 'phong-vien']) expect((await ask(tokens[name])).status).toBe(403);
    expect((await ask()).status).toBe(403);
    expect((await fetchNow(portal, tokens['duyet'])).status).toBe(403);
    const anonymous = await cms.rest('GET', `/api/portals/${portal}?depth=0`);
    expect(anonymous.text).not.toContain('khong-co');
  });

  it('is no longer fetched once the portal closes, or is no external one any more', async () => {
    const [closes, changes] = [await makeExternal('/a'), await makeExternal('/b')];
    await cms.payload.update({ collection: 'portals', id: closes, data: { state: 'suspended' } });
    await cms.payload.update({ collection: 'portals', id: changes, data: { type: 'other' } });
    const { totalDocs } = await cms.payload.count({
      collection: 'feeds',
      where: { portal: { in: [closes, changes] } },
    });
    expect(totalDocs).toBe(0);
  });

  it('waits its turn after its worker was killed in the middle, and is then taken once by the next', async (context) => {
    needs('sqlite', context);
    const held: (() => void)[] = [];
    server.answer('/held', (_request, response) => {
      held.push(() => response.writeHead(200).end(rssOf([{ guid: '1', title: 'Một lần' }])));
    });
    const portal = await makeExternal('/held');
    const killed = await startProcess();
    await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 30_000 });
    killed.kill('SIGKILL');
    await new Promise((resolve) => killed.once('exit', resolve));
    const row = await rowOf(portal);
    expect(row).toMatchObject({ attempts: 1 });
    expect(Date.parse(row.nextAt)).toBeGreaterThan(Date.now() + 10 * 60_000);
    expect(await titlesOf(portal)).toEqual([]);

    await startWorker();
    server.answerXml('/held', rssOf([{ guid: '1', title: 'Một lần' }]));
    expect((await fetchNow(portal)).body).toMatchObject({ code: null, written: 1, kept: 1 });
    expect(await titlesOf(portal)).toEqual(['Một lần']);
  }, 90_000);
});

/** A CMS process of its own that only fetches feeds. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/feeds/feed-process.ts'], {
    cwd: cmsRoot,
    env: { ...process.env, ...testSecrets, DATA_DIR: cms.dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The process ended with ${code}`)));
  });
  return child;
}
