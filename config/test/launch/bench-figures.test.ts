import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { keepReading } from '../../launch/bench/keep-reading.mjs';
import { summaryOf } from '../../launch/bench/read-lighthouse.mjs';

test('readers count what failed: an error, a page that does not show what it must, nobody who answers', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/loi/' ? 500 : 200).end(`Trang của ${request.headers.host?.split(':')[0]}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = (host: string, to: string, shows = host) => ({ host, to, shows });
  const failuresOf = async (pages: ReturnType<typeof page>[]) => {
    const stop = keepReading(port, pages);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { requests, failed } = await stop();
    return { some: requests > 0, all: failed === requests, none: failed === 0 };
  };
  expect(await failuresOf([page('a.localhost', '/')])).toEqual({ some: true, all: false, none: true });
  expect(await failuresOf([page('a.localhost', '/loi/')])).toEqual({ some: true, all: true, none: false });
  expect(await failuresOf([page('a.localhost', '/', 'b')])).toEqual({ some: true, all: true, none: false });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await failuresOf([page('a.localhost', '/')])).toEqual({ some: true, all: true, none: false });
});

test('of a Lighthouse report the scores stay, the figures behind them, and only the findings that cost points', () => {
  const audit = (score: number | null, more = {}) => ({ score, scoreDisplayMode: 'binary', ...more });
  const category = (score: number | null, refs: [id: string, weight: number][]) => ({
    score,
    auditRefs: refs.map(([id, weight]) => ({ id, weight })),
  });
  const report = {
    categories: {
      performance: category(0.985, [['largest-contentful-paint', 25]]),
      accessibility: category(1, [['image-alt', 10]]),
      'best-practices': category(0.96, [
        ['image-size-responsive', 1],
        ['inspector-issues', 0],
        ['deprecations', 5],
      ]),
      seo: category(null, []),
    },
    audits: {
      'largest-contentful-paint': audit(0.97, { scoreDisplayMode: 'numeric', numericValue: 1561.4 }),
      'cumulative-layout-shift': audit(1, { numericValue: 0.000_46 }),
      'image-alt': audit(1),
      'image-size-responsive': audit(0, { details: { items: [{ url: 'http://hue.localhost/_m/a.webp' }] } }),
      'inspector-issues': audit(0),
      deprecations: audit(null, { scoreDisplayMode: 'notApplicable' }),
    },
  };
  const { scores, measures, findings } = summaryOf(report);
  expect(scores).toEqual({ performance: 99, accessibility: 100, 'best-practices': 96, seo: 0 });
  expect(measures).toMatchObject({ largestPaintMs: 1561, layoutShift: 0.0005, blockingMs: 0 });
  expect(findings).toEqual([
    'performance largest-contentful-paint 97',
    'best-practices image-size-responsive 0: http://hue.localhost/_m/a.webp',
  ]);
  expect(() => summaryOf({ ...report, runtimeError: { message: 'NO_FCP' } } as typeof report)).toThrow(/NO_FCP/);
});
