import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPageSize, tags } from '@lienthong/config/contracts/content-db';
import type { ContentRecord, RecordKind } from '@lienthong/config/contracts/record';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContentWriter, type ContentWriter } from '../../src/publishing/content-writer.ts';
import { makeArticle, makeDocument, makeEvent, makePortal } from './make-records.ts';
import { readContent } from './read-lists.ts';

let folder: string;
let opened = 0;
const fresh = () => path.join(folder, `${(opened += 1)}.db`);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-listing-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = '2026-11-23T00:00:00.000Z';
const apply = (writer: ContentWriter, put: ContentRecord[], remove: { kind: RecordKind; id: string }[] = []) =>
  writer.applyRelease({ cause: 'test', at, put, remove });
const minute = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();

describe('where an item is listed', () => {
  const city = makePortal('city', ['city']);
  const ward = makePortal('ward', ['city', 'ward']);
  const listsOf = (records: ContentRecord[], id: string) => {
    const file = fresh();
    const writer = openContentWriter(file);
    apply(writer, records);
    writer.close();
    const found = readContent(file).rows.filter((row) => row.id === id);
    return [...new Set(found.map((row) => `${row.portal} ${row.reason}`))].sort();
  };

  it('stands on its own portal and on those above', () => {
    expect(listsOf([city, ward, makeArticle('a', 'ward')], 'a')).toEqual(['city aggregated', 'ward own']);
  });
  it('stays at home where its portal says so', () => {
    const quiet = { ...ward, aggregate: { article: false, document: true, event: true } };
    expect(listsOf([city, quiet, makeArticle('a', 'ward')], 'a')).toEqual(['ward own']);
  });
  it('is collected by a rule, and no further', () => {
    const tourism = makePortal('tourism', ['above', 'tourism'], {
      type: 'virtual',
      rules: [
        {
          subtree: 'city',
          kinds: ['article'],
          categories: [],
          tags: ['le-hoi'],
          dates: { from: '2026-11-01', to: null },
        },
      ],
    });
    const records = [city, ward, makePortal('above', ['above']), tourism];
    expect(listsOf([...records, makeArticle('a', 'ward', { tags: ['le-hoi'] })], 'a')).toEqual([
      'city aggregated',
      'tourism rule',
      'ward own',
    ]);
    expect(listsOf([...records, makeArticle('a', 'ward', { tags: ['khac'] })], 'a')).toEqual([
      'city aggregated',
      'ward own',
    ]);
    expect(
      listsOf(
        [...records, makeArticle('a', 'ward', { tags: ['le-hoi'], publishedAt: '2026-10-31T16:59:00.000Z' })],
        'a',
      ),
    ).toEqual(['city aggregated', 'ward own']);
  });
  it('counts days and months in Việt Nam', () => {
    const file = fresh();
    const writer = openContentWriter(file);
    apply(writer, [city, makeArticle('a', 'city', { publishedAt: '2026-10-31T17:00:00.000Z' })]);
    writer.close();
    expect(readContent(file).rows.map((row) => row.facet)).toContain('month:2026-11');
  });
  it('an archived portal lists only its own, a suspended one nothing', () => {
    expect(listsOf([city, { ...ward, state: 'archived' }, makeArticle('a', 'ward')], 'a')).toEqual(['ward own']);
    expect(listsOf([city, { ...ward, state: 'suspended' }, makeArticle('a', 'ward')], 'a')).toEqual([]);
  });
});

describe('numbered pages', () => {
  it('a new item touches the newest page and the head, not the older pages', () => {
    const file = fresh();
    const writer = openContentWriter(file);
    apply(writer, [
      makePortal('city', ['city']),
      ...Array.from({ length: 100 }, (_, i) => makeArticle(`a${i}`, 'city', { publishedAt: minute(i) })),
    ]);
    const seq = apply(writer, [makeArticle('new', 'city', { publishedAt: minute(200) })]);
    writer.close();
    const touched = readContent(file)
      .changes.filter((change) => change.seq === seq)
      .map((change) => change.tag);
    const page = (number: number) => tags.listPage('city', 'article', 'vi', '', number);
    expect(touched).toContain(page(6));
    expect(touched).toContain(tags.listHead('city', 'article', 'vi', ''));
    // The page that was the newest learns that there is a newer one; the older ones stay.
    expect(touched).toContain(page(5));
    expect(touched).not.toContain(page(4));
  });

  it('moves a branch of 190 portals with 10,000 items in seconds', () => {
    const file = fresh();
    const writer = openContentWriter(file);
    const branch = (above: string[]) => Array.from({ length: 190 }, (_, i) => makePortal(`p${i}`, [...above, `p${i}`]));
    apply(writer, [
      makePortal('root', ['root']),
      makePortal('left', ['root', 'left']),
      makePortal('right', ['root', 'right']),
      ...branch(['root', 'left']),
    ]);
    apply(
      writer,
      Array.from({ length: 10_000 }, (_, i) => makeArticle(`a${i}`, `p${i % 190}`, { publishedAt: minute(i) })),
    );
    const started = performance.now();
    apply(writer, branch(['root', 'right']));
    const seconds = (performance.now() - started) / 1000;
    writer.close();
    const { rows } = readContent(file);
    expect(rows.filter((row) => row.portal === 'left')).toEqual([]);
    expect(rows.filter((row) => row.portal === 'right' && row.facet === '' && row.lang === 'vi').length).toBe(10_000);
    expect(seconds).toBeLessThan(20);
  }, 120_000);
});

// Random histories over a small province; many items share few lists, so that pages overflow, empty and move.
const portalIds = ['root', 'a', 'b', 'a1', 'a2', 'rule'] as const;
const below: Record<(typeof portalIds)[number], readonly (readonly string[])[]> = {
  root: [['root']],
  a: [
    ['root', 'a'],
    ['root', 'b', 'a'],
  ],
  b: [['root', 'b']],
  a1: [
    ['root', 'a', 'a1'],
    ['root', 'a1'],
    ['root', 'b', 'a1'],
  ],
  a2: [['root', 'a', 'a2']],
  rule: [['root', 'rule']],
};
const portal = fc.constantFrom(...portalIds).chain((id) =>
  fc
    .record({
      ancestors: fc.constantFrom(...below[id]),
      state: fc.constantFrom('active', 'active', 'active', 'trial', 'suspended', 'archived', 'merged'),
      article: fc.boolean(),
      subtree: fc.constantFrom('a', 'b', 'root'),
      tagged: fc.boolean(),
    })
    .map(({ ancestors, state, article, subtree, tagged }) =>
      makePortal(id, [...ancestors], {
        state: state as 'active',
        aggregate: { article, document: true, event: true },
        rules:
          id === 'rule'
            ? [{ subtree, kinds: [], categories: [], tags: tagged ? ['x'] : [], dates: { from: null, to: null } }]
            : [],
      }),
    ),
);
const listed = fc
  .record({
    id: fc.integer({ min: 0, max: 150 }),
    owner: fc.constantFrom('root', 'a', 'b', 'a1', 'a2'),
    time: fc.integer({ min: 0, max: 300 }),
    english: fc.boolean(),
    tagged: fc.boolean(),
    slug: fc.constantFrom('mot', 'hai'),
    kind: fc.constantFrom('article', 'article', 'document', 'event'),
  })
  .map(({ id, owner, time, english, tagged, slug, kind }): ContentRecord => {
    const more = { publishedAt: minute(time), english, tags: tagged ? ['x'] : [], slug: `${slug}-${id}` };
    if (kind === 'document')
      return makeDocument(`d${id}`, owner, { ...more, issuedOn: time % 2 ? minute(time * 1440).slice(0, 10) : null });
    if (kind === 'event')
      return makeEvent(`e${id}`, owner, { ...more, startsAt: minute(time), endsAt: minute(time + 60) });
    return makeArticle(`a${id}`, owner, {
      ...more,
      genre: time % 3 ? 'news' : 'notice',
      category: time % 5 ? 'c' : null,
    });
  });
const removal = fc.record({
  prefix: fc.constantFrom('article', 'document', 'event'),
  from: fc.integer({ min: 0, max: 150 }),
  size: fc.integer({ min: 1, max: 60 }),
});
const release = fc.record({
  put: fc.oneof(
    { weight: 3, arbitrary: fc.array(listed, { maxLength: 80, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(portal as fc.Arbitrary<ContentRecord>, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<ContentRecord[]>([]) },
  ),
  gone: fc.option(removal, { nil: null, freq: 3 }),
});

describe('after any history', () => {
  it('lists equal those made from scratch, pages keep their rules, and every page that changed is tagged', () => {
    fc.assert(
      fc.property(fc.array(release, { minLength: 2, maxLength: 12, size: 'max' }), (history) => {
        const file = fresh();
        const writer = openContentWriter(file);
        apply(
          writer,
          portalIds.map((id) => makePortal(id, [...(below[id][0] ?? [])])),
        );
        let before = readContent(file).views();
        for (const { put, gone } of history) {
          const ids = gone
            ? Array.from({ length: gone.size }, (_, i) => ({
                kind: gone.prefix as RecordKind,
                id: `${gone.prefix[0]}${gone.from + i}`,
              }))
            : [];
          const seq = apply(writer, put, ids);
          const content = readContent(file);
          const after = content.views();
          const touched = new Set(content.changes.filter((change) => change.seq === seq).map((change) => change.tag));
          for (const tag of new Set([...before.keys(), ...after.keys()]))
            if (before.get(tag) !== after.get(tag))
              expect(touched, `${tag} changed without being touched`).toContain(tag);
          before = after;
        }
        const { rows, counts, records, sets } = readContent(file);
        checkPages(rows);
        for (const { portal: shown, kind, lang, facet, count } of counts)
          expect(
            rows.filter((row) => row.portal === shown && row.kind === kind && row.lang === lang && row.facet === facet)
              .length,
          ).toBe(count);
        const scratch = fresh();
        const other = openContentWriter(scratch);
        apply(
          other,
          records.map((record) => JSON.parse(record.json) as ContentRecord),
        );
        expect(sets()).toEqual(readContent(scratch).sets());
        expect(writer.verifyChain()).toMatchObject({ ok: true });
        writer.close();
        other.close();
        for (const each of [file, scratch]) rmSync(each);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 240_000);
});

function checkPages(rows: ReturnType<typeof readContent>['rows']): void {
  const lists = new Map<string, { page: number; sort: string }[]>();
  for (const row of rows) {
    const key = `${row.portal} ${row.kind} ${row.lang} ${row.facet}`;
    lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  for (const [key, items] of lists) {
    const pages = items.map((item) => item.page);
    expect(pages, `${key} is in order`).toEqual([...pages].sort((one, other) => one - other));
    expect([...new Set(pages)], `${key} has no gap`).toEqual(
      Array.from({ length: pages.at(-1) ?? 0 }, (_, i) => i + 1),
    );
    for (const page of new Set(pages))
      expect(pages.filter((each) => each === page).length).toBeLessThanOrEqual(2 * listPageSize);
  }
}
