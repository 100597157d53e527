import type { ArticleRecord, PortalRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeOf, openSharing, type Sharing } from './share-province.ts';

let it_: Sharing;
beforeAll(async () => {
  it_ = await openSharing();
});
afterAll(() => it_.close());

const at = '2026-11-20T02:00:00.000Z';

it('a correction is public, and neither removed nor changed once it was published', async () => {
  const id = await it_.article(it_.places.ward, { corrections: [{ at, text: 'Ngày đúng là 25' }] });
  await it_.catchUp();
  expect(it_.live<ArticleRecord>('article', id)?.corrections).toEqual([
    { at, text: { vi: 'Ngày đúng là 25', en: null } },
  ]);
  const { corrections } = await it_.payload.findByID({ collection: 'articles', id, depth: 0 });
  const [row] = corrections ?? [];
  const save = (rows: unknown[], more: Record<string, unknown> = {}) =>
    codeOf(it_.update('articles', id, { corrections: rows, ...more }));
  expect(await save([])).toBe('LT-SHARE-016');
  expect(await save([{ ...row, text: 'Không có gì' }])).toBe('LT-SHARE-016');
  expect(await save([{ ...row, at: '2026-11-21T02:00:00.000Z' }])).toBe('LT-SHARE-016');
  expect(await save([{ at, text: 'Ngày đúng là 25' }])).toBe('LT-SHARE-016');
  // Neither by way of a draft, nor after the item was withdrawn, nor by naming what was published.
  expect(await save([], { _status: 'draft' })).toBe('LT-SHARE-016');
  expect(await save([row], { _status: 'draft', publishedCorrections: [] })).toBe('allowed');
  expect(await save([])).toBe('LT-SHARE-016');
  expect(await save([row, { at, text: 'Giờ đúng là 8 giờ' }], { _status: 'published' })).toBe('allowed');
  const english = { ...row, text: 'The right day is the 25th' };
  const [, second] = (await it_.payload.findByID({ collection: 'articles', id, depth: 0 })).corrections ?? [];
  await it_.payload.update({
    collection: 'articles',
    id,
    locale: 'en',
    data: {
      title: 'News',
      lead: 'Lead',
      corrections: [english, { ...second, text: 'At eight' }],
      _status: 'published',
    } as never,
  });
  await it_.catchUp();
  expect(it_.live<ArticleRecord>('article', id)?.corrections).toEqual([
    { at, text: { vi: 'Ngày đúng là 25', en: 'The right day is the 25th' } },
    { at, text: { vi: 'Giờ đúng là 8 giờ', en: 'At eight' } },
  ]);
});

it('a correction in a draft may still be put right', async () => {
  const id = await it_.article(it_.places.ward, { _status: 'draft', corrections: [{ at, text: 'Nhầm' }] });
  expect(await codeOf(it_.update('articles', id, { corrections: [] }))).toBe('allowed');
});

it('a portal follows another, not itself, and categories the other one can use', async () => {
  const { ward, neighbour, city } = it_.places;
  const ofCity = await it_.create('categories', { name: 'Chung', portal: city });
  const ofWard = await it_.create('categories', { name: 'Riêng', portal: ward });
  const follow = (row: Record<string, unknown>) => codeOf(it_.update('portals', ward, { subscriptions: [row] }));
  expect(await follow({ portal: ward })).toBe('LT-SHARE-017');
  expect(await follow({ portal: neighbour, category: ofWard })).toBe('LT-SHARE-018');
  expect(await follow({ portal: neighbour, category: ofCity, kinds: ['article'] })).toBe('allowed');
  await it_.catchUp();
  expect(it_.live<PortalRecord>('portal', ward)?.subscriptions).toEqual([
    { portal: neighbour, category: ofCity, kinds: ['article'] },
  ]);
});
