import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptMediaPath } from '@lienthong/config/contracts/kept-media';
import type { RecordInput } from '@lienthong/config/contracts/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { apply, filesOf, portalOf, text, type Release } from './make-release.ts';

const build = await loadBuild();
const seed = Number(process.env['TEST_SEED'] ?? 1);
const runs = process.env['TEST_LONG'] ? 40 : 5;
const cut = fileURLToPath(new URL('../../../cms/src/time-machine/cut.ts', import.meta.url));
const portals = ['city', 'ward-a', 'ward-b'];
const many = 60;

type Step =
  | { do: 'write'; from: number; count: number; portal: number; title: number; slug: number; day: number }
  | { do: 'withdraw'; from: number; count: number }
  | { do: 'move'; under: boolean; theme: number; closed: boolean }
  | { do: 'tick'; day: number };
const some = { from: fc.nat(many - 1), count: fc.integer({ min: 1, max: 25 }) };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      ...some,
      portal: fc.nat(2),
      title: fc.nat(99),
      slug: fc.nat(2),
      day: fc.nat(60),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), ...some }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      under: fc.boolean(),
      theme: fc.nat(2),
      closed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const), day: fc.integer({ min: 1, max: 28 }) }) },
);

/** Hour after hour, one release each. */
const timeOf = (release: number) => new Date(Date.UTC(2026, 10, 1, release)).toISOString();

function publicationOf(file: string, out: string, dataDir: string, portal?: string) {
  return (async () => {
    const publisher = await openPublisher({
      ...build,
      dataDir,
      content: file,
      out,
      state: `${out}-state`,
      origin: { scheme: 'http', port: 8080 },
      fresh: true,
      ...(portal === undefined ? {} : { portal }),
    });
    const done = await publisher.catchUp();
    publisher.close();
    expect(done?.failed).toEqual([]);
    return filesOf(out);
  })();
}
const cutAt = (file: string, moment: string, target: string) =>
  execFileSync(process.execPath, [cut, '--content', file, '--as-of', moment, '--out', target], {
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: 'pipe',
  });

test('as of the time of any release, what is published equals the full publication made then, every file byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), fc.nat(), async (history, pick) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'as-of-'));
      try {
        const releases = [first(), ...history.map(releaseOf)];
        const then = 1 + (pick % releases.length);
        const file = path.join(folder, 'content.db');
        apply(file, releases.slice(0, then));
        const made = await publicationOf(file, path.join(folder, 'made'), folder);
        apply(file, releases.slice(then));
        const copy = path.join(folder, 'then.db');
        // Half an hour after it, before the next.
        cutAt(file, timeOf(then - 1).replace(':00:00.', ':30:00.'), copy);
        expect(await publicationOf(copy, path.join(folder, 'again'), folder)).toEqual(made);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { seed, numRuns: runs },
  );
}, 600_000);

test('a picture that was replaced and deleted since shows as it was; one portal alone is published when asked', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'as-of-'));
  try {
    const file = path.join(folder, 'content.db');
    const [old, fresh] = ['ảnh cũ', 'ảnh mới'].map((words, number) => {
      const sha256 = createHash('sha256').update(words).digest('hex');
      const kept = path.join(folder, keptMediaPath(sha256));
      mkdirSync(path.dirname(kept), { recursive: true });
      writeFileSync(kept, words);
      return { kept, sha256, name: `cau-${number}.jpg` };
    });
    if (!old || !fresh) throw new Error('no pictures');
    mkdirSync(path.join(folder, 'media'));
    // Only the new one is left in the CMS.
    copyFileSync(fresh.kept, path.join(folder, 'media', fresh.name));
    apply(file, [
      { ...first(), put: [...first().put, picture(old), article(0, { image: 'picture' })] },
      { cause: 'replaced', at: timeOf(1), put: [picture(fresh)], remove: [] },
    ]);
    const copy = path.join(folder, 'then.db');
    cutAt(file, timeOf(0), copy);
    const out = path.join(folder, 'out');
    const files = await publicationOf(copy, out, folder, 'ward-a');
    expect(readFileSync(path.join(out, '_m', old.sha256.slice(0, 16), old.name), 'utf8')).toBe('ảnh cũ');
    const hosts = new Set(Object.keys(files).map((name) => name.split(path.sep)[0]));
    expect([...hosts].filter((host) => !host?.startsWith('_'))).toEqual(['ward-a.localhost']);
    expect(() => cutAt(file, '2026-10-31T23:00', copy)).toThrow('1/11/2026 7:00');
    expect(() => cutAt(file, '2999-01-01', copy)).toThrow('chưa tới');
    expect(() => cutAt(file, '2026-02-30', copy)).toThrow('không phải là một thời điểm');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function first(): Release {
  return {
    cause: 'first',
    at: timeOf(0),
    put: [
      ...portals.map((id) => portalOf(id, 0, 0, false)),
      ...['topic-0', 'topic-1'].map((id): RecordInput => ({
        kind: 'category',
        id,
        portal: 'city',
        slug: id,
        name: text(id),
        order: 0,
      })),
      clock(1),
    ],
    remove: [],
  };
}

function clock(day: number): RecordInput {
  return { kind: 'clock', id: 'day', value: `2026-11-${String(day).padStart(2, '0')}` };
}

function releaseOf(each: Step, at: number): Release {
  const base = { cause: each.do, at: timeOf(at + 1), put: [] as RecordInput[], remove: [] as Release['remove'] };
  const items = 'from' in each ? Array.from({ length: each.count }, (_, item) => (each.from + item) % many) : [];
  switch (each.do) {
    case 'tick':
      return { ...base, put: [clock(each.day)] };
    case 'withdraw':
      return { ...base, remove: items.map((item) => ({ kind: 'article', id: `item-${item}` })) };
    case 'move': {
      const ward = portalOf('ward-b', each.theme, 0, each.closed);
      const moved = { parent: 'ward-a', ancestors: ['city', 'ward-a', 'ward-b'] };
      return { ...base, put: [each.under ? { ...ward, ...(moved as object) } : ward] };
    }
    case 'write':
      return {
        ...base,
        put: items.map((item) =>
          article(item, {
            portal: portals[(each.portal + item) % 3] ?? 'city',
            slug: `item-${item}-${each.slug}`,
            title: text(`Tin số ${each.title + item}`),
            genre: (each.title + item) % 3 === 0 ? 'notice' : 'news',
            category: `topic-${item % 2}`,
            publishedAt: new Date(Date.UTC(2026, 8, 1 + ((each.day * (item + 1)) % 60), item)).toISOString(),
          }),
        ),
      };
  }
}

function article(item: number, more: Partial<Extract<RecordInput, { kind: 'article' }>>): RecordInput {
  const title = more.title ?? text(`Tin ${item}`);
  return {
    kind: 'article',
    id: `item-${item}`,
    portal: 'ward-a',
    slug: `item-${item}`,
    former: [],
    title,
    english: title.en !== null,
    publishedAt: timeOf(0),
    updatedAt: timeOf(0),
    genre: 'news',
    category: null,
    tags: [],
    lead: text('Một câu.'),
    body: { vi: [], en: null },
    author: null,
    source: null,
    image: null,
    caption: null,
    featured: item % 7 === 0,
    expiresAt: null,
    ...more,
  };
}

function picture({ sha256, name }: { sha256: string; name: string }): RecordInput {
  return {
    kind: 'media',
    id: 'picture',
    portal: 'ward-a',
    filename: name,
    mime: 'image/jpeg',
    bytes: 1,
    sha256,
    file: name,
    width: 800,
    height: 600,
    alt: text('Cầu Trường Tiền'),
    credit: null,
    variants: [],
  };
}
