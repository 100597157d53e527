import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { expect, test } from 'vitest';
import { loadBuild, publishAssets } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { apply, filesOf, portalOf, text, type Release } from './make-release.ts';

const runPublisher = fileURLToPath(new URL('../../src/publisher/run-publisher.ts', import.meta.url));
const kills = process.env['TEST_LONG'] ? 25 : 5;
const webPort = 18_500;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function start(dataDir: string) {
  const secret = 'only-for-this-test-and-nothing-else';
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    WEB_PORT: String(webPort),
    PAYLOAD_SECRET: secret,
    PREVIEW_SECRET: secret,
  };
  return spawn(process.execPath, [runPublisher], { env, stdio: 'ignore' });
}

/** Every round renames a third of the items and moves them to the other ward: pages leave, redirects appear. */
function round(number: number): Release {
  const put = Array.from({ length: 240 }, (_, item): RecordInput => {
    const moved = item % 3 === number % 3 ? number : Math.max(0, number - 1 - ((item + number) % 3));
    const published = new Date(Date.UTC(2026, 8, 1, item)).toISOString();
    const title = text(`Tin ${item} lần ${moved}`);
    return {
      kind: 'article',
      id: `item-${item}`,
      portal: moved % 2 === 0 ? 'ward-a' : 'ward-b',
      slug: `item-${item}-${moved}`,
      former: [],
      title,
      english: title.en !== null,
      publishedAt: published,
      updatedAt: published,
      genre: 'news',
      category: null,
      tags: [],
      lead: text('Một câu.'),
      body: { vi: [], en: null },
      author: null,
      source: null,
      image: null,
      caption: null,
      featured: false,
      expiresAt: null,
    };
  });
  return { cause: 'round', at: new Date(Date.UTC(2026, 10, 2, number)).toISOString(), put, remove: [] };
}

test('a publisher killed again and again leaves nothing behind and loses nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
  try {
    const file = path.join(folder, 'content.db');
    const portals = ['city', 'ward-a', 'ward-b'].map((id) => portalOf(id, 0, 0, false));
    apply(file, [
      {
        cause: 'first',
        at: '2026-11-01T00:00:00.000Z',
        put: [...portals, { kind: 'clock', id: 'day', value: '2026-11-01' }],
        remove: [],
      },
    ]);
    for (let number = 0; number < kills; number += 1) {
      const child = start(folder);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await pause(500);
      apply(file, [round(number)]);
      await pause((number * 137) % 400);
      child.kill('SIGKILL');
      await ended;
    }
    const options = { dataDir: folder, origin: { scheme: 'http' as const, port: webPort }, ...(await loadBuild()) };
    const last = await openPublisher({ ...options, out: path.join(folder, 'release'), state: folder });
    await last.catchUp();
    last.close();
    const full = path.join(folder, 'full');
    publishAssets(full);
    const again = await openPublisher({ ...options, out: full, state: path.join(folder, 'b') });
    expect((await again.catchUp())?.failed).toEqual([]);
    again.close();
    expect(filesOf(path.join(folder, 'release'))).toEqual(filesOf(full));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 180_000);
