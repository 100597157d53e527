import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listPageSize, tags } from '@lienthong/config/contracts/content-db';
import { parseRecord, type ContentRecord, type RecordKind } from '@lienthong/config/contracts/record';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContentWriter, type ContentWriter } from '../../src/publishing/content-writer.ts';
import {
  makeArticle,
  makeDistribution,
  makeDocument,
  makeEvent,
  makePlacement,
  makePortal,
  makeRule,
} from './make-records.ts';
import { naiveRows } from './naive-membership.ts';
import { readContent } from './read-lists.ts';

let folder: string;
let opened = 0;
const fresh = () => path.join(folder, `${(opened += 1)}.db`);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-listing-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = '2026-11-23T00:00:00.000Z';
const seed = Number(process.env['TEST_SEED'] ?? 1);
const runs = process.env['TEST_LONG'] ? 300 : 40;
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
        makeRule({ subtree: 'city', kinds: ['article'], tags: ['le-hoi'], dates: { from: '2026-11-01', to: null } }),
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

describe('what is shared', () => {
  const city = makePortal('city', ['city'], { type: 'province' });
  const health = makePortal('health', ['city', 'health'], { type: 'department' });
  const ward = makePortal('ward', ['city', 'ward']);
  const other = makePortal('other', ['city', 'other']);
  const tree = [city, health, ward, other];
  const item = { kind: 'article' as const, id: 'a' };
  const article = makeArticle('a', 'city');
  /** `portal reason` of every place, with `+top` or `+band` where it was handed down to there. */
  function placesIn(
    writer: ContentWriter,
    file: string,
    put: ContentRecord[],
    remove: Parameters<typeof apply>[2] = [],
  ) {
    apply(writer, put, remove);
    const rows = readContent(file).rows.filter(({ id, lang }) => id === 'a' && lang === 'vi');
    return rows
      .filter(({ facet }) => facet === '')
      .map(({ portal: shown, reason }) => {
        const handed = rows.filter((row) => row.portal === shown && row.facet.startsWith('handed:'));
        return [`${shown} ${reason}`, ...handed.map(({ facet }) => facet.replace('handed:', '+'))].join(' ');
      })
      .sort();
  }
  const open = () => {
    const file = fresh();
    const writer = openContentWriter(file);
    return { places: placesIn.bind(null, writer, file), close: () => writer.close() };
  };

  it('a notice handed down stands on every portal below that it names, while it and its item are live', () => {
    const { places, close } = open();
    const notice = makeDistribution('n', 'city', item, { place: 'band' });
    expect(places([...tree, notice])).toEqual([]);
    expect(places([article])).toEqual([
      'city own',
      'health inherited +band',
      'other inherited +band',
      'ward inherited +band',
    ]);
    const wards = makeDistribution('n', 'city', item, { place: 'top', to: { types: ['commune'], except: ['other'] } });
    expect(places([wards])).toEqual(['city own', 'ward inherited +top']);
    // A portal that comes later, one that moves away, one that closes.
    expect(places([makePortal('late', ['city', 'late'])])).toEqual([
      'city own',
      'late inherited +top',
      'ward inherited +top',
    ]);
    expect(places([makePortal('late', ['late']), { ...ward, state: 'suspended' }])).toEqual(['city own']);
    expect(places([ward])).toEqual(['city own', 'ward inherited +top']);
    expect(places([], [{ kind: 'distribution', id: 'n' }])).toEqual(['city own']);
    expect(places([wards])).toEqual(['city own', 'ward inherited +top']);
    expect(places([], [{ kind: 'article', id: 'a' }])).toEqual([]);
    close();
  });

  it('hand-picked portals alone, and only below', () => {
    const { places, close } = open();
    const to = { subtree: 'city', portals: ['ward', 'far', 'city', 'health'], types: ['commune' as const] };
    const records = [...tree, makePortal('far', ['far']), makeArticle('a', 'ward')];
    // The owner needs nothing handed to it, the sender neither.
    expect(places([...records, makeDistribution('n', 'health', item, { to })])).toEqual([
      'city aggregated',
      'ward own',
    ]);
    expect(places([makeDistribution('n', 'city', item, { to })])).toEqual([
      'city aggregated',
      'health inherited',
      'ward own',
    ]);
    close();
  });

  it('the first reason counts: own, handed down, accepted, subscribed, aggregated, rule', () => {
    const { places, close } = open();
    const owned = makeArticle('a', 'ward', { category: 'c' });
    const rule = makePortal('health', ['city', 'health'], { rules: [makeRule({ subtree: 'city' })] });
    expect(places([city, rule, ward, owned])).toEqual(['city aggregated', 'health rule', 'ward own']);
    const subscription = { portal: 'ward', category: 'c', kinds: [] };
    const subscribed = [city, rule].map((portal) => ({ ...portal, subscriptions: [subscription] }));
    expect(places(subscribed)).toEqual(['city inherited', 'health inherited', 'ward own']);
    const accepted = ['city', 'health', 'ward'].map((id) => makePlacement(id, id, item));
    expect(places(accepted)).toEqual(['city accepted', 'health accepted', 'ward own']);
    expect(places([makeDistribution('n', 'city', item, { place: 'top' })])).toEqual([
      'city accepted',
      'health inherited +top',
      'ward own',
    ]);
    close();
  });

  it('an excluded item comes neither by policy, rule, pick nor subscription, but when it is handed down or accepted', () => {
    const { places, close } = open();
    const excluded = [item];
    const picky = makePortal('health', ['city', 'health'], {
      rules: [makeRule({ subtree: 'city' })],
      picked: [item],
      subscriptions: [{ portal: 'ward', category: null, kinds: [] }],
      excluded,
    });
    expect(places([{ ...city, excluded }, picky, ward, makeArticle('a', 'ward')])).toEqual(['ward own']);
    expect(places([makePlacement('p', 'city', item), makeDistribution('n', 'city', item)])).toEqual([
      'city accepted',
      'health inherited',
      'ward own',
    ]);
    close();
  });

  it('a picked item shows without any rule', () => {
    const { places, close } = open();
    const topic = makePortal('topic', ['city', 'topic'], { type: 'virtual', picked: [item] });
    expect(places([...tree, topic, article])).toEqual(['city own', 'topic rule']);
    expect(places([{ ...topic, picked: [] }])).toEqual(['city own']);
    close();
  });

  it('the receiving portal says what its lists take in from below', () => {
    const { places, close } = open();
    const all = { show: true, types: [], genres: [], categories: [], tags: [] };
    const taking = (more: object) => ({
      ...city,
      collect: { ...city.collect, article: { ...all, ...more } },
    });
    const notice = makeArticle('a', 'ward', { genre: 'notice', tags: ['le-hoi'] });
    expect(places([taking({ show: false }), ward, notice])).toEqual(['ward own']);
    expect(places([taking({ genres: ['notice'], types: ['commune'] })])).toEqual(['city aggregated', 'ward own']);
    expect(places([taking({ types: ['department'] })])).toEqual(['ward own']);
    expect(places([taking({ tags: ['le-hoi', 'khac'] })])).toEqual(['city aggregated', 'ward own']);
    expect(places([taking({ categories: ['c'] })])).toEqual(['ward own']);
    close();
  });

  it('an external portal has no lists, but its items go up; nothing is handed to it', () => {
    const { places, close } = open();
    const agency = makePortal('agency', ['city', 'agency'], { type: 'external', website: 'https://agency.example/' });
    expect(places([city, agency, makeArticle('a', 'agency', { external: 'https://agency.example/1' })])).toEqual([
      'city aggregated',
    ]);
    expect(places([makeArticle('a', 'city'), makeDistribution('n', 'city', item)])).toEqual(['city own']);
    expect(places([{ ...agency, type: 'department' }])).toEqual(['agency inherited', 'city own']);
    close();
  });

  it('an item that exists in English alone stands in English lists alone', () => {
    const file = fresh();
    const writer = openContentWriter(file);
    apply(writer, [city, makeArticle('a', 'city', { vietnamese: false, english: true })]);
    writer.close();
    expect([...new Set(readContent(file).rows.map(({ lang }) => lang))]).toEqual(['en']);
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
const portalIds = ['root', 'a', 'b', 'a1', 'a2', 'topic'] as const;
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
  topic: [['root', 'topic']],
};
/** Mostly empty: a condition that is there narrows a lot. */
const some = <T>(...values: T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray(values, { minLength: 1, maxLength: Math.min(2, values.length) }) },
  );
const types = ['commune', 'department', 'virtual', 'external'] as const;
const kinds = ['article', 'document', 'event'] as const;
const itemRef = fc.constantFrom(...kinds).chain((kind) =>
  // Few of them, so that notices, proposals and picks meet.
  fc.integer({ min: 0, max: 12 }).map((number) => ({ kind, id: `${kind[0]}${number}` })),
);
const policy = fc.record({
  show: fc.boolean(),
  types: some(...types),
  genres: some('news', 'notice'),
  categories: some('c'),
  tags: some('x'),
});
const day = fc.option(fc.constantFrom('2026-01-01', '2026-03-01'), { nil: null, freq: 1 });
const rule = fc.record({
  subtree: fc.constantFrom('a', 'b', 'root'),
  kinds: some(...kinds),
  categories: some('c'),
  tags: some('x'),
  dates: fc.record({ from: day, to: day }),
  types: some(...types),
  levels: some(1, 2),
  genres: some('news', 'notice'),
  documentTypes: some('quyet-dinh'),
  fields: some('dat-dai'),
  languages: some('vi' as const, 'en' as const),
});
const subscription = fc.record({
  portal: fc.constantFrom('root', 'a', 'b', 'a1'),
  category: fc.constantFrom('c', null),
  kinds: some(...kinds),
});
const portal = fc.constantFrom(...portalIds).chain((id) =>
  fc
    .record({
      ancestors: fc.constantFrom(...below[id]),
      type: fc.constantFrom('commune', 'commune', 'department', 'external'),
      state: fc.constantFrom('active', 'active', 'active', 'trial', 'suspended', 'archived', 'merged'),
      article: fc.boolean(),
      collect: fc.option(fc.record({ article: policy, document: policy, event: policy }), { nil: undefined }),
      rules: id === 'topic' || id === 'b' ? fc.array(rule, { maxLength: 2 }) : fc.constant([]),
      subscriptions: fc.oneof(fc.constant([]), fc.array(subscription, { maxLength: 2 })),
      picked: fc.array(itemRef, { maxLength: 2 }),
      excluded: fc.array(itemRef, { maxLength: 3 }),
    })
    .map(({ ancestors, article, ...more }) =>
      makePortal(id, [...ancestors], { ...more, aggregate: { article, document: true, event: true } } as never),
    ),
);
const distribution = fc
  .record({
    id: fc.integer({ min: 0, max: 6 }),
    portal: fc.constantFrom('root', 'a', 'b'),
    item: itemRef,
    place: fc.constantFrom('band', 'top', 'list'),
    subtree: fc.constantFrom('root', 'a'),
    types: some(...types),
    levels: some(1, 2),
    portals: some('a1', 'b', 'root', 'gone'),
    except: some('a2', 'b'),
  })
  .map(({ id, portal: sender, item, place, ...to }) =>
    makeDistribution(`n${id}`, sender, item, { place: place as 'band', to }),
  );
const placement = fc
  .record({
    id: fc.integer({ min: 0, max: 8 }),
    portal: fc.constantFrom(...portalIds),
    item: itemRef,
    title: fc.nat(2),
  })
  .map(({ id, portal: shown, item, title }) =>
    makePlacement(`p${id}`, shown, item, { title: title === 0 ? null : { vi: `Tên ${title}`, en: null } }),
  );
const listed = fc
  .record({
    id: fc.oneof(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 12 })),
    owner: fc.constantFrom('root', 'a', 'b', 'a1', 'a2'),
    time: fc.integer({ min: 0, max: 300 }),
    languages: fc.constantFrom('vi', 'vi', 'both', 'en'),
    tagged: fc.boolean(),
    slug: fc.constantFrom('mot', 'hai'),
    kind: fc.constantFrom('article', 'article', 'document', 'event'),
  })
  .map(({ id, owner, time, languages, tagged, slug, kind }): ContentRecord => {
    const more = {
      publishedAt: minute(time * 500),
      vietnamese: languages !== 'en',
      english: languages !== 'vi',
      tags: tagged ? ['x'] : [],
      slug: `${slug}-${id}`,
    };
    if (kind === 'document')
      return makeDocument(`d${id}`, owner, {
        ...more,
        issuedOn: time % 2 ? minute(time * 1440).slice(0, 10) : null,
        type: time % 3 ? 'quyet-dinh' : 'cong-van',
        field: time % 4 ? { slug: 'dat-dai', name: 'Đất đai' } : null,
      });
    if (kind === 'event')
      return makeEvent(`e${id}`, owner, {
        ...more,
        startsAt: minute(time),
        endsAt: minute(time + 60),
        category: time % 5 ? 'c' : null,
      });
    return makeArticle(`a${id}`, owner, {
      ...more,
      genre: time % 3 ? 'news' : 'notice',
      category: time % 5 ? 'c' : null,
    });
  });
const removal = fc.record({
  prefix: fc.constantFrom('article', 'document', 'event', 'portal', 'notice', 'proposal'),
  from: fc.integer({ min: 0, max: 150 }),
  size: fc.integer({ min: 1, max: 60 }),
});
const release = fc.record({
  put: fc.oneof(
    { weight: 3, arbitrary: fc.array(listed, { maxLength: 80, size: 'max' }) },
    { weight: 2, arbitrary: fc.array(portal as fc.Arbitrary<ContentRecord>, { maxLength: 3 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.oneof<fc.Arbitrary<ContentRecord>[]>(distribution, placement, listed), { maxLength: 8 }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof<fc.Arbitrary<ContentRecord>[]>(distribution, placement, portal), { maxLength: 6 }),
    },
    { weight: 1, arbitrary: fc.constant<ContentRecord[]>([]) },
  ),
  gone: fc.option(removal, { nil: null, freq: 3 }),
});
function goneRefs(gone: { prefix: string; from: number; size: number }): { kind: RecordKind; id: string }[] {
  const { prefix, from, size } = gone;
  if (prefix === 'portal') return [{ kind: 'portal', id: portalIds[1 + (from % 5)] ?? '' }];
  if (prefix === 'notice') return [{ kind: 'distribution', id: `n${from % 7}` }];
  if (prefix === 'proposal') return [{ kind: 'placement', id: `p${from % 9}` }];
  return Array.from({ length: size }, (_, i) => ({ kind: prefix as RecordKind, id: `${prefix[0]}${from + i}` }));
}

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
          const seq = apply(writer, put, gone ? goneRefs(gone) : []);
          const content = readContent(file);
          const after = content.views();
          const touched = new Set(content.changes.filter((change) => change.seq === seq).map((change) => change.tag));
          for (const tag of new Set([...before.keys(), ...after.keys()]))
            if (before.get(tag) !== after.get(tag))
              expect(touched, `${tag} changed without being touched`).toContain(tag);
          before = after;
          expect(wholeLists(content.rows)).toEqual(
            naiveRows(content.records.map(({ json }) => parseRecord(JSON.parse(json)))),
          );
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
      { numRuns: runs, seed, endOnFailure: true },
    );
  }, 240_000);
});

/** What the naive oracle tells too. */
const wholeLists = (rows: ReturnType<typeof readContent>['rows']) =>
  rows
    .filter(({ facet }) => facet === '' || facet.startsWith('handed:') || facet === 'owner:below')
    .map(({ portal: shown, kind, lang, id, reason, facet }) => `${shown} ${kind} ${lang} ${id} ${reason} ${facet}`)
    .sort();

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
