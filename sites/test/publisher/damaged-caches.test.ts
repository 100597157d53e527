import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadBuild, publishAssets } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { apply, filesOf, portalOf, text, type Release } from './make-release.ts';

const runPublisher = fileURLToPath(new URL('../../src/publisher/run-publisher.ts', import.meta.url));
const webPort = 18_600;
const folder = mkdtempSync(path.join(tmpdir(), 'damaged-'));
const release = path.join(folder, 'release');
const at = (name: string) => path.join(folder, name);

function articles(round: number, count = 60): Release {
  const put = Array.from({ length: count }, (_, item): RecordInput => {
    const published = new Date(Date.UTC(2026, 8, 1, item)).toISOString();
    return {
      kind: 'article',
      id: `item-${item}`,
      portal: item % 2 === 0 ? 'ward-a' : 'ward-b',
      slug: `item-${item}-${round}`,
      former: [],
      title: text(`Tin ${item} lần ${round}`),
      english: text(`Tin ${item} lần ${round}`).en !== null,
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
  return { cause: 'round', at: new Date(Date.UTC(2026, 10, 2, round)).toISOString(), put, remove: [] };
}
const portals: Release = {
  cause: 'first',
  at: '2026-11-01T00:00:00.000Z',
  put: [
    ...['city', 'ward-a', 'ward-b'].map((id) => portalOf(id, 0, 0, false)),
    { kind: 'clock', id: 'day', value: '2026-11-01' },
  ],
  remove: [],
};

/** Runs the publisher until it has caught up, and stops it. Returns what it said. */
async function runUntilPublished(): Promise<string> {
  const secret = 'only-for-this-test-and-nothing-else';
  const child = spawn(process.execPath, [runPublisher], {
    env: {
      ...process.env,
      DATA_DIR: folder,
      WEB_PORT: String(webPort),
      PAYLOAD_SECRET: secret,
      PREVIEW_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let over = false;
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      over = true;
      resolve();
    }),
  );
  for (;;) {
    const reply = await fetch(`http://127.0.0.1:${webPort + 3}/health`).catch(() => null);
    const details = reply ? ((await reply.json()) as { details: { behind: number; position: number } }).details : null;
    if (over || (details?.behind === 0 && details.position > 0)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGTERM');
  await ended;
  return said;
}

async function expectLiveEqualsFull(): Promise<void> {
  const full = mkdtempSync(path.join(folder, 'full-'));
  publishAssets(path.join(full, 'release'));
  const publisher = await openPublisher({
    dataDir: folder,
    origin: { scheme: 'http', port: webPort },
    ...(await loadBuild()),
    out: path.join(full, 'release'),
    state: full,
  });
  expect((await publisher.catchUp())?.failed).toEqual([]);
  publisher.close();
  expect(filesOf(release)).toEqual(filesOf(path.join(full, 'release')));
  const rowsOf = (file: string) => {
    const db = new DatabaseSync(file, { readOnly: true });
    const rows = db.prepare('SELECT url, title FROM entry ORDER BY url, lang').all();
    db.close();
    return rows;
  };
  expect(rowsOf(at('search.db'))).toEqual(rowsOf(path.join(full, 'search.db')));
}

let round = 0;
beforeAll(async () => {
  apply(at('content.db'), [portals, articles(round)]);
  await runUntilPublished();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forget = (name: string) => {
  for (const end of ['', '-wal', '-shm']) rmSync(at(name) + end, { force: true });
};
const overwrite = (name: string) => {
  forget(name);
  writeFileSync(at(name), 'Đây không phải là cơ sở dữ liệu. '.repeat(500));
};

test.each([
  ['the ledger is overwritten', () => overwrite('publisher.db')],
  ['the search index is overwritten', () => overwrite('search.db')],
  ['the ledger is lost', () => forget('publisher.db')],
  ['the release is lost', () => rmSync(release, { recursive: true })],
  [
    'the ledger is damaged inside',
    () => {
      const db = new DatabaseSync(at('publisher.db'));
      db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
      db.close();
      truncateSync(at('publisher.db'), 12_288);
    },
  ],
  [
    'content.db was made anew and counts from the start',
    () => {
      forget('content.db');
      // Fewer items, in fewer releases: nothing but its identity tells that it is another one.
      apply(at('content.db'), [portals, articles(round, 20)]);
    },
  ],
])(
  'the release is right again after %s',
  async (_name, damage) => {
    round += 1;
    // Addresses leave while the publisher does not run: only the ledger knows that their files must go.
    apply(at('content.db'), [articles(round)]);
    damage();
    await runUntilPublished();
    // Damage that shows itself only while running ends the process; the launcher starts it again.
    await runUntilPublished();
    await expectLiveEqualsFull();
  },
  60_000,
);

test('a damaged content.db is said in one sentence', async () => {
  const db = new DatabaseSync(at('content.db'));
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
  truncateSync(at('content.db'), statSync(at('content.db')).size / 2);
  expect(await runUntilPublished()).toMatch(/\n?✗ .*content\.db is damaged\. .*npm run rebuild.*\n$/);
}, 60_000);
