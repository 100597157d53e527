import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/feeds/check-address.ts';
import { feedLimits, fetchFeed, type Known } from '../../src/feeds/fetch-feed.ts';
import { Refusal } from '../../src/refusals/refusal.ts';
import { rssOf, serveFeeds, type FeedServer } from './serve-feeds.ts';

let server: FeedServer;
const none: Known = { etag: null, lastModified: null };
const feed = rssOf([{ guid: 'a', title: 'Tin' }]);

beforeAll(async () => {
  server = await serveFeeds();
  // The same refusal as after ten seconds.
  feedLimits.seconds = 1;
});
afterAll(() => server.close());

const fetchPath = (path: string, known = none) =>
  fetchFeed(server.at(path), known, new Set([`localhost:${server.port}`]));
async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'taken';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
const redirect = (path: string, to: string) =>
  server.answer(path, (_request, response) => response.writeHead(302, { location: to }).end());

describe('a feed is fetched', () => {
  it.each([
    ['plain', {}, Buffer.from(feed)],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(feed)],
    ['brotli', { 'content-encoding': 'br' }, brotliCompressSync(feed)],
  ])('%s, with what tells its version', async (name, headers, body) => {
    server.answerXml(`/${name}`, body, {
      ...headers,
      etag: '"eins"',
      'last-modified': 'Mon, 02 Nov 2026 01:00:00 GMT',
    });
    const fetched = await fetchPath(`/${name}`);
    expect(fetched).toMatchObject({
      changed: true,
      known: { etag: '"eins"', lastModified: 'Mon, 02 Nov 2026 01:00:00 GMT' },
    });
    expect(fetched.changed && fetched.bytes.toString()).toBe(feed);
  });

  it('only when it has changed', async () => {
    server.answer('/known', (request, response) => {
      const same =
        request.headers['if-none-match'] === '"zwei"' &&
        request.headers['if-modified-since'] === 'Mon, 02 Nov 2026 01:00:00 GMT';
      response.writeHead(same ? 304 : 500).end();
    });
    const known = { etag: '"zwei"', lastModified: 'Mon, 02 Nov 2026 01:00:00 GMT' };
    expect(await fetchPath('/known', known)).toEqual({ changed: false });
  });

  it('over a few redirects, not over many', async () => {
    server.answerXml('/end', feed);
    redirect('/one', '/two');
    redirect('/two', server.at('/end'));
    expect(await fetchPath('/one')).toMatchObject({ changed: true, url: server.at('/end') });
    redirect('/round', '/round');
    expect(await codeOf(fetchPath('/round'))).toBe('LT-FEED-005');
  });
});

describe('a hostile or dead server harms nothing', () => {
  it.each([
    ['10 MB', () => server.answerXml('/big', Buffer.alloc(10 * 1024 * 1024, 'a')), '/big', 'LT-FEED-004'],
    [
      'a gzip bomb',
      () => server.answerXml('/bomb', gzipSync(Buffer.alloc(200 * 1024 * 1024)), { 'content-encoding': 'gzip' }),
      '/bomb',
      'LT-FEED-004',
    ],
    [
      'broken gzip',
      () => server.answerXml('/torn', 'kein gzip', { 'content-encoding': 'gzip' }),
      '/torn',
      'LT-FEED-007',
    ],
    ['an unknown packing', () => server.answerXml('/zip', 'x', { 'content-encoding': 'zip' }), '/zip', 'LT-FEED-007'],
    [
      'an error',
      () => server.answer('/500', (_request, response) => response.writeHead(500).end()),
      '/500',
      'LT-FEED-006',
    ],
    ['silence', () => server.answer('/silent', () => undefined), '/silent', 'LT-FEED-003'],
    [
      'one byte at a time',
      () =>
        server.answer('/drip', (_request, response) => {
          response.writeHead(200, { 'content-type': 'application/rss+xml' });
          const timer = setInterval(() => response.write(' '), 20);
          response.on('close', () => clearInterval(timer));
        }),
      '/drip',
      'LT-FEED-003',
    ],
    [
      'a connection that breaks',
      () =>
        server.answer('/break', (_request, response) => {
          response.writeHead(200, { 'content-length': '1000' });
          response.write('<rss');
          setTimeout(() => response.destroy(), 20);
        }),
      '/break',
      'LT-FEED-010',
    ],
  ])('%s', async (_name, prepare, path, code) => {
    prepare();
    expect(await codeOf(fetchPath(path))).toBe(code);
  });

  it('a host that is not there', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as { port: number };
    await new Promise((resolve) => gone.close(resolve));
    expect(await codeOf(fetchFeed(`http://localhost:${port}/`, none, new Set(['localhost'])))).toBe('LT-FEED-010');
    expect(await codeOf(fetchFeed('http://khong-co.invalid/', none, new Set()))).toBe('LT-FEED-010');
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
  ])('an address inside: %s, asked for or redirected to', async (address) => {
    expect(await codeOf(fetchFeed(address, none, new Set()))).toBe('LT-FEED-002');
    redirect('/inside', address);
    expect(await codeOf(fetchPath('/inside'))).toBe('LT-FEED-002');
  });

  it('a name that leads inside, and this machine by another name than the allowed one', async () => {
    const before = server.asked.length;
    expect(await codeOf(fetchFeed(server.at('/end'), none, new Set()))).toBe('LT-FEED-002');
    redirect('/bare', `http://127.0.0.1:${server.port}/end`);
    expect(await codeOf(fetchPath('/bare'))).toBe('LT-FEED-002');
    expect(server.asked.slice(before).map(({ url }) => url)).toEqual(['/bare']);
  });

  it.each(['file:///etc/passwd', 'ftp://so.example/rss', 'http://a:b@so.example/', 'javascript:alert(1)', 'http://'])(
    'what is no address of the web: %s',
    async (address) => {
      expect(await codeOf(fetchFeed(address, none, new Set()))).toBe('LT-FEED-001');
      redirect('/elsewhere', address);
      expect(await codeOf(fetchPath('/elsewhere'))).toBe('LT-FEED-001');
    },
  );

  it('knows public addresses from all others', () => {
    for (const address of ['8.8.8.8', '203.113.131.1', '2001:4860:4860::8888'])
      expect(isPublicAddress(address), address).toBe(true);
    for (const address of [
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '127.0.0.1',
      '169.254.1.1',
      '100.64.0.1',
      '168.63.129.16',
      '0.0.0.0',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '::ffff:127.0.0.1',
      '::',
      '255.255.255.255',
      'localhost',
      '',
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });
});
