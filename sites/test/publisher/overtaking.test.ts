import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher, type PublisherOptions } from '../../src/publisher/publish-release.ts';
import { openReceipts } from '../../src/publisher/write-receipts.ts';
import { apply, differences, filesOf, portalOf, text } from './make-release.ts';

const items = 350;
/** Newer changes wait for no more pages than these. */
const batch = 200;
let folder: string;
let content: string;
let options: PublisherOptions;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'overtaking-'));
  content = path.join(folder, 'content.db');
  const state = path.join(folder, 'a');
  const origin = { scheme: 'http' as const, port: 8080 };
  options = { dataDir: folder, out: path.join(folder, 'live'), state, origin, ...(await loadBuild()) };
  const portals = ['city', 'ward-a', 'ward-b'].map((id) => portalOf(id, 0, 0, false));
  const articles = Array.from({ length: items }, (_, at) => article(`item-${at}`, 'ward-a', at));
  write([...portals, { kind: 'clock', id: 'day', value: '2026-11-01' }, ...articles]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (put: RecordInput[]) =>
  apply(content, [{ cause: 'test', at: '2026-11-02T00:00:00.000Z', put, remove: [] }]);
const article = (id: string, portal: string, at: number): RecordInput => ({
  kind: 'article',
  id,
  portal,
  slug: id,
  former: [],
  title: text(`Tin ${id}`),
  english: false,
  publishedAt: new Date(Date.UTC(2026, 8, 1, at)).toISOString(),
  updatedAt: new Date(Date.UTC(2026, 8, 1, at)).toISOString(),
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
});
/** Stands on every page below it: a publication of hundreds of pages. */
const renamedCity = (): RecordInput =>
  ({ ...portalOf('city', 0, 0, false), shortName: text('Kinh đô') }) as RecordInput;
const isUrgent = (page: string) => page.includes('"khan"');

async function expectWhole() {
  const full = path.join(folder, 'full');
  const again = await openPublisher({ ...options, out: full, state: path.join(folder, 'b') });
  await again.catchUp();
  again.close();
  expect(differences(filesOf(options.out), filesOf(full))).toEqual([]);
}

test('what is published during a large publication overtakes it, and both have their receipts', async () => {
  const rendered: string[] = [];
  let during = () => {};
  const publisher = await openPublisher({
    ...options,
    render: async (view) => {
      rendered.push(JSON.stringify(view.key));
      during();
      return options.render(view);
    },
  });
  await publisher.catchUp();
  const before = publisher.position();
  write([renamedCity()]);
  rendered.length = 0;
  during = () => {
    if (rendered.length === 20) write([article('khan', 'ward-b', items)]);
    // As large as the first: the pages they share are rendered once for both.
    if (rendered.length === 220) write([{ ...renamedCity(), intro: text('Chào') } as RecordInput]);
  };
  const ended = await publisher.publishPages();
  const urgent = rendered.findIndex(isUrgent);
  expect(urgent).toBeGreaterThan(20);
  expect(urgent).toBeLessThanOrEqual(batch + 1);
  expect(rendered.length).toBeGreaterThan(urgent + 150);
  expect(ended[0]?.seq).toBe(before + 2);
  expect(ended.map(({ seq }) => seq).toSorted((one, other) => one - other)).toEqual([
    before + 1,
    before + 2,
    before + 3,
  ]);
  expect(ended.flatMap(({ failed }) => failed)).toEqual([]);

  const receipts = openReceipts(folder);
  for (const one of ended) receipts.note(one);
  receipts.close();
  const db = new DatabaseSync(path.join(folder, 'receipts.db'), { readOnly: true });
  expect(db.prepare('SELECT count(*) AS n FROM receipt').get()).toEqual({ n: 3 });
  db.close();
  await publisher.finish();
  publisher.close();
  await expectWhole();
});

test('a publisher stopped in a large publication goes on where it was', async () => {
  const first = await openPublisher(options);
  await first.catchUp();
  write([renamedCity()]);
  let batches = 0;
  expect(await first.publishPages(() => (batches += 1) > 1)).toEqual([]);
  const left = first.waiting();
  expect(left).toBeGreaterThan(0);
  const head = path.join(options.out, '_proof', 'head.json');
  const before = existsSync(head) ? readFileSync(head, 'utf8') : '';
  first.close();

  const second = await openPublisher(options);
  expect(second.waiting()).toBe(left);
  expect(second.newest()).toBe(second.position());
  const done = await second.catchUp();
  expect(done?.pages).toBe(left);
  expect(second.isWaiting()).toBe(false);
  expect(readFileSync(head, 'utf8')).not.toBe(before);
  second.close();
  await expectWhole();
});
