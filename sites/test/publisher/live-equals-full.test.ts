import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBuild } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { apply, filesOf, portalOf, text, type Release } from './make-release.ts';
import { searchOf } from './read-search.ts';

const build = await loadBuild();
const seed = Number(process.env['TEST_SEED'] ?? 1);
const runs = process.env['TEST_LONG'] ? 60 : 6;

const portalIds = ['city', 'ward-a', 'ward-b'];
type Step =
  | { do: 'write'; item: number; portal: number; title: number; slug: number; day: number }
  | { do: 'withdraw'; item: number }
  | { do: 'portal'; portal: number; theme: number; host: number; closed: boolean }
  | { do: 'tick'; day: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      item: fc.nat(40),
      portal: fc.nat(2),
      title: fc.nat(99),
      slug: fc.nat(2),
      day: fc.nat(60),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), item: fc.nat(40) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('portal' as const),
      portal: fc.nat(2),
      theme: fc.nat(2),
      host: fc.nat(1),
      closed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const), day: fc.integer({ min: 1, max: 28 }) }) },
);

test('after any history the live release equals a full one, every file byte for byte, and its search by meaning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (history) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'publisher-'));
      try {
        const releases = [first(), ...history.map(releaseOf)];
        const options = { dataDir: folder, origin: { scheme: 'http' as const, port: 8080 }, ...build };
        const live = path.join(folder, 'live');
        const file = path.join(folder, 'content.db');
        apply(file, releases.slice(0, 1));
        const publisher = await openPublisher({ ...options, out: live, state: path.join(folder, 'a') });
        await publisher.catchUp();
        const third = Math.ceil(history.length / 3);
        for (let at = 1; at < releases.length; at += third) {
          apply(file, releases.slice(at, at + third));
          await publisher.catchUp();
        }
        publisher.close();
        const full = path.join(folder, 'full');
        const again = await openPublisher({ ...options, out: full, state: path.join(folder, 'b') });
        await again.catchUp();
        again.close();
        expect(filesOf(live)).toEqual(filesOf(full));
        const [searched, afresh] = ['a', 'b'].map((state) => searchOf(path.join(folder, state, 'search.db')));
        expect(searched).toEqual(afresh);
        expect(afresh?.words.some((word) => word.includes('null'))).toBe(false);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { seed, numRuns: runs },
  );
}, 600_000);

function first(): Release {
  return {
    cause: 'first',
    at: '2026-11-01T00:00:00.000Z',
    put: [...portalIds.map((id) => portalOf(id, 0, 0, false)), ...['topic-0', 'topic-1'].map(topic), clock(1)],
    remove: [],
  };
}

const topic = (id: string): RecordInput => ({
  kind: 'category',
  id,
  portal: 'city',
  slug: id,
  name: text(id),
  order: 0,
});
const clock = (day: number): RecordInput => ({
  kind: 'clock',
  id: 'day',
  value: `2026-11-${String(day).padStart(2, '0')}`,
});

function releaseOf(each: Step, at: number): Release {
  const base = { cause: each.do, at: new Date(Date.UTC(2026, 10, 2, 0, at)).toISOString(), remove: [] };
  switch (each.do) {
    case 'tick':
      return { ...base, put: [clock(each.day)] };
    case 'portal':
      return {
        ...base,
        put: [portalOf(portalIds[each.portal] ?? 'city', each.theme, each.host, each.closed && each.portal > 0)],
      };
    case 'withdraw':
      return { ...base, put: [], remove: [{ kind: 'article', id: `item-${each.item}` }] };
    case 'write': {
      const published = new Date(Date.UTC(2026, 8, 1 + each.day)).toISOString();
      const id = `item-${each.item}`;
      const title = { ...text(`Tin số ${each.title}`) };
      return {
        ...base,
        put: [
          {
            kind: 'article',
            id,
            portal: portalIds[each.portal] ?? 'city',
            slug: `${id}-${each.slug}`,
            former: [],
            title,
            english: title.en !== null,
            publishedAt: published,
            updatedAt: published,
            genre: each.title % 3 === 0 ? 'notice' : 'news',
            category: `topic-${each.title % 2}`,
            tags: [],
            lead: text('Một câu.'),
            body: { vi: [], en: null },
            author: null,
            source: null,
            image: null,
            caption: null,
            featured: each.title % 7 === 0,
            expiresAt: null,
          },
        ],
      };
    }
  }
}
