import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { apply, portalOf } from '../publisher/make-release.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'lt-missing-theme-'));
const out = path.join(dataDir, 'release');
afterAll(() => rmSync(dataDir, { recursive: true }));
beforeAll(() => {
  const gone = { ...portalOf('ward-a', 0, 0, false), theme: 'giao-dien-cu' } as ReturnType<typeof portalOf>;
  apply(path.join(dataDir, 'content.db'), [
    {
      cause: 'start',
      at: '2026-11-25T00:00:00.000Z',
      put: [portalOf('city', 0, 0, false), gone, { kind: 'clock', id: 'day', value: '2026-11-25' }],
      remove: [],
    },
  ]);
});

test('a portal whose theme is no longer there stands in the standard theme; the others are as they were', async () => {
  const build = await loadBuild();
  const publisher = await openPublisher({
    dataDir,
    out,
    state: dataDir,
    origin: { scheme: 'http', port: 8080 },
    ...build,
  });
  const done = await publisher.catchUp();
  publisher.close();
  expect(done?.failed).toEqual([]);
  const ward = readFileSync(path.join(out, 'ward-a.localhost', 'index.html'), 'utf8');
  expect(ward).toContain('data-theme="la-xanh"');
  expect(ward).toContain(build.assets.themes['la-xanh']);
  expect(readFileSync(path.join(out, 'city.localhost', 'index.html'), 'utf8')).toContain('data-theme="hue-tim"');
});
