import path from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

let number = 0;
beforeEach(() => (number += 1));

const create = async (locale: 'vi' | 'en', data: Record<string, unknown>, collection: CollectionSlug = 'articles') =>
  (await cms.payload.create({
    collection,
    locale,
    data: { portal: places.ward, genre: 'news', lead: `Lead ${number}`, _status: 'published', ...data } as never,
  })) as unknown as Record<string, string> & { id: string };
const change = async (locale: 'vi' | 'en', id: string, data: Record<string, unknown>) =>
  (await cms.payload.update({ collection: 'articles', id, locale, data: data as never })) as unknown as Record<
    string,
    unknown
  >;
const live = (id: string) => {
  const record = readContent(path.join(cms.dataDir, 'content.db')).records.find((each) => each.id === id);
  return record ? (JSON.parse(record.json) as Record<string, unknown>) : null;
};
/** What keeps a version from being published, in words; empty where nothing does. */
const problemsOf = async (locale: 'vi' | 'en', id: string, data: Record<string, unknown>): Promise<string> => {
  try {
    await change(locale, id, { ...data, _status: 'published' });
    return '';
  } catch (error) {
    return JSON.stringify((error as { data?: unknown }).data);
  }
};

describe('the languages of an item', () => {
  it('are those that have a title; each language may be added and taken away', async () => {
    const { id, languages } = await create('vi', { title: 'Tin' });
    expect(languages).toBe('vi');
    expect(await change('en', id, { title: 'News', lead: 'A line.' })).toMatchObject({
      languages: 'both',
      englishOutdated: false,
    });
    expect(await change('vi', id, { title: '', lead: '' })).toMatchObject({ languages: 'en' });
    await projector.catchUp();
    expect(live(id)).toMatchObject({ vietnamese: false, english: true, title: { vi: '', en: 'News' } });
  });

  it('an item in English alone is made in English, and is found by its English title', async () => {
    const doc = await create('en', { title: `Guide for visitors ${number}` });
    expect(doc).toMatchObject({ languages: 'en', searchText: expect.stringContaining('guide for visitors') });
    await projector.catchUp();
    expect(live(doc.id)).toMatchObject({ vietnamese: false, english: true, slugEn: null });
  });

  it('says when the Vietnamese text changed after the English one, until the English is saved or said to be right', async () => {
    const { id } = await create('vi', { title: 'Tin' });
    expect(await change('vi', id, { title: 'Tin khác' })).toMatchObject({ englishOutdated: false });
    await change('en', id, { title: 'News' });
    expect(await change('vi', id, { featured: true })).toMatchObject({ englishOutdated: false });
    expect(await change('vi', id, { lead: 'Khác' })).toMatchObject({ englishOutdated: true });
    expect(await change('en', id, { lead: 'Other' })).toMatchObject({ englishOutdated: false });
    expect(await change('vi', id, { title: 'Khác nữa' })).toMatchObject({ englishOutdated: true });
    expect(await change('vi', id, { englishOutdated: false })).toMatchObject({ englishOutdated: false });
  });

  it('none is refused in words; a lead belongs to each Vietnamese version', async () => {
    const { id } = await create('vi', { title: 'Nháp', _status: 'draft' });
    expect(await problemsOf('vi', id, { title: '' })).toContain('LT-LANG-001');
    expect(await problemsOf('vi', id, { title: 'Tin', lead: '' })).toContain('LT-LANG-002');
    expect(await problemsOf('vi', id, { title: 'Tin', lead: 'Một câu.' })).toBe('');
    expect(await problemsOf('en', id, { title: 'News' })).toBe('');
    expect(await problemsOf('vi', id, { lead: '' })).toContain('LT-LANG-002');
  });

  it('an event has its place in one language at least', async () => {
    const when = { startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T02:00:00.000Z' };
    const wrong = create('en', { title: 'Fair', ...when }, 'events');
    await expect(wrong).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('LT-LANG-003') }] },
    });
    expect(await create('en', { title: 'Fair', place: 'Imperial City', ...when }, 'events')).toMatchObject({
      languages: 'en',
    });
  });
});

describe('the name in an English address', () => {
  it('comes from the English title, stays when that changes, and is its own within the portal', async () => {
    const { id } = await create('vi', { title: `Lễ hội ${number}` });
    expect(await change('en', id, { title: `Festival ${number}` })).toMatchObject({
      slug: `le-hoi-${number}`,
      slugEn: `festival-${number}`,
    });
    expect(await change('en', id, { title: 'Another title' })).toMatchObject({ slugEn: `festival-${number}` });
    const other = await create('en', { title: `Festival ${number}`, slug: `mot-ten-${number}` });
    expect(other['slugEn']).toBe(`festival-${number}-2`);
    await expect(change('en', other.id, { slugEn: `festival-${number}` })).rejects.toMatchObject({
      data: { code: 'LT-SLUG-001' },
    });
    // In Vietnamese the same name is free.
    expect(await change('vi', other.id, { slug: `festival-${number}` })).toMatchObject({ slug: `festival-${number}` });
  });

  it('may be what an item without one of its own is called in English, only where nobody is', async () => {
    const first = await create('vi', { title: 'Một', slug: `visit-hue-${number}` });
    const second = await create('en', { title: `Visit Hue ${number}`, slug: `khac-${number}` });
    expect(second['slugEn']).toBe(`visit-hue-${number}-2`);
    expect(await change('en', first.id, { title: 'One' })).toMatchObject({ slugEn: 'one' });
  });

  it('when it changes, the address before stays with the item in its language, the Vietnamese name among them', async () => {
    const { id } = await create('vi', { title: 'Tin', slug: `tin-${number}` });
    await change('en', id, { title: `First ${number}`, slugEn: `tin-${number}` });
    await projector.catchUp();
    await change('en', id, { slugEn: `first-${number}` });
    await projector.catchUp();
    await change('en', id, { slugEn: `second-${number}` });
    await projector.catchUp();
    expect(live(id)).toMatchObject({
      slugEn: `second-${number}`,
      former: [
        { portal: places.ward, slug: `tin-${number}`, lang: 'en' },
        { portal: places.ward, slug: `first-${number}`, lang: 'en' },
      ],
    });
  });
});

describe('a menu', () => {
  it('carries English addresses of its own, and refuses unsafe ones', async () => {
    const menu = {
      portal: places.hamlet,
      place: 'main',
      items: [{ label: 'Giới thiệu', url: '/gioi-thieu/lang/', urlEn: '/en/about/village/' }],
    };
    const { id } = await cms.payload.create({ collection: 'menus', data: menu as never });
    await projector.catchUp();
    expect(live(String(id))).toMatchObject({
      items: [{ url: '/gioi-thieu/lang/', urlEn: '/en/about/village/' }],
    });
    const unsafe = { ...menu, items: [{ ...menu.items[0], urlEn: 'javascript:alert(1)' }] };
    await expect(cms.payload.create({ collection: 'menus', data: unsafe as never })).rejects.toThrow();
  });
});
