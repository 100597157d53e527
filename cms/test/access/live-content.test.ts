import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { allowed, makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;
let author: Awaited<ReturnType<typeof makeAccount>>;
let approver: typeof author;
let editor: typeof author;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  author = await makeAccount(cms.payload, 'author', [{ portal: province.ward, role: 'author' }]);
  editor = await makeAccount(cms.payload, 'editor', [{ portal: province.ward, role: 'editor' }]);
  approver = await makeAccount(cms.payload, 'approver', [{ portal: province.ward, role: 'approver' }]);
});
afterAll(() => cms.close());

let number = 0;
async function liveArticle(portal = province.ward): Promise<string> {
  number += 1;
  const { id } = await cms.payload.create({
    collection: 'articles',
    data: { title: `Tin đã đăng ${number}`, lead: 'Sapo cũ', genre: 'news', portal, _status: 'published' },
  });
  return String(id);
}
const live = (id: string) => cms.payload.findByID({ collection: 'articles', id, depth: 0 });
const change = (id: string, data: Record<string, unknown>, draft: boolean, user = author) =>
  cms.payload.update({ collection: 'articles', id, data: data as never, draft, depth: 0, overrideAccess: false, user });

/** As it goes in the newsroom: one writes, another approves. */
async function republish(id: string, data: Record<string, unknown>) {
  await change(id, data, true, editor);
  await change(id, { _status: 'published' }, false, approver);
}

describe('an author and what is live', () => {
  it('may prepare a draft beside it, with every field sent', async () => {
    const id = await liveArticle();
    const { slug, title } = await live(id);
    await change(id, { title, slug, lead: 'Sapo mới', portal: province.ward }, true);
    expect((await live(id)).lead).toBe('Sapo cũ');
    expect((await cms.payload.findByID({ collection: 'articles', id, draft: true })).lead).toBe('Sapo mới');
  });

  const attempts: Record<string, Record<string, unknown>> = {
    'change it in place': { lead: 'Sapo mới' },
    'take it down': { _status: 'draft' },
    'publish over it': { lead: 'Sapo mới', _status: 'published' },
    'trash it': { deletedAt: '2026-11-24T00:00:00.000Z' },
    'delay it': { publishedAt: '2036-01-01T00:00:00.000Z' },
  };
  it.each(Object.entries(attempts))('may not %s', async (_, data) => {
    const id = await liveArticle();
    const before = await live(id);
    expect(await allowed(() => change(id, data, false))).toBe(false);
    expect(await live(id)).toEqual(before);
  });
  it.each(Object.entries(attempts))('may not %s after saving a draft first', async (_, data) => {
    const id = await liveArticle();
    await change(id, { lead: 'Bản nháp' }, true);
    const before = await live(id);
    expect(await allowed(() => change(id, data, false))).toBe(false);
    expect(await live(id)).toEqual(before);
  });
  it.each([true, false])('may not bring back an older published version (as a draft: %s)', async (draft) => {
    const id = await liveArticle();
    await republish(id, { lead: 'Sapo mới' });
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    });
    const first = docs[0];
    if (!first) throw new Error('The first version is missing');
    await allowed(() =>
      cms.payload.restoreVersion({ collection: 'articles', id: first.id, draft, overrideAccess: false, user: author }),
    );
    expect(await live(id)).toMatchObject({ lead: 'Sapo mới', _status: 'published' });
  });
  it.each([
    '',
    '?draft=true',
    '?draft=true&autosave=true',
    '?draft=true&unpublishAllLocales=true',
    '?unpublishAllLocales=true',
    '?draft=true&publishAllLocales=true',
    '?draft=true&publishSpecificLocale=vi',
    '?publishSpecificLocale=vi',
    '?draft=true&trash=true',
    '?draft=true&overrideAccess=true',
  ])('may not touch it through REST with %s', async (query) => {
    const id = await liveArticle();
    await change(id, { lead: 'Bản nháp' }, true);
    const before = await live(id);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: author.email, password } });
    for (const data of [
      { lead: 'Sapo mới' },
      { _status: 'draft' },
      { _status: 'published' },
      { deletedAt: '2026-11-24T00:00:00.000Z' },
    ])
      await cms.rest('PATCH', `/api/articles/${id}${query}`, { token: String(body['token']), body: data });
    expect(await live(id)).toEqual(before);
    await republish(id, { lead: 'Xong' });
    expect((await live(id)).lead).toBe('Xong');
  });
  it('may not publish many at once', async () => {
    const { id } = await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Nháp', lead: 'x', genre: 'news', portal: province.ward, _status: 'draft' },
    });
    const result = await cms.payload.update({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { _status: 'published' },
      overrideAccess: false,
      user: author,
    });
    expect(result.docs).toEqual([]);
    expect((await live(String(id)))._status).toBe('draft');
  });
});

describe('moving an item', () => {
  it('needs rights on both portals', async () => {
    const outside = await liveArticle(province.neighbour);
    expect(await allowed(() => change(outside, { portal: province.ward }, false, editor))).toBe(false);
    const inside = await liveArticle();
    await expect(change(inside, { portal: province.neighbour }, false, editor)).rejects.toThrow();
    expect((await live(inside)).portal).toBe(province.ward);
  });
  it('goes down to the portals below', async () => {
    const id = await liveArticle();
    await republish(id, { portal: province.hamlet });
    expect((await live(id)).portal).toBe(province.hamlet);
  });
});

describe('addresses', () => {
  it('are made from the Vietnamese title and stay unique in a portal, also when saved at the same moment', async (context) => {
    needs('saves one after another', context);
    const titles = Array.from({ length: 5 }, () => 'Huế mở hội Đền Huyền Trân');
    const made = await Promise.all(
      titles.map((title) =>
        cms.payload.create({
          collection: 'articles',
          draft: true,
          data: { title, lead: 'x', genre: 'news', portal: province.hamlet, _status: 'draft' },
        }),
      ),
    );
    expect(made.map(({ slug }) => slug).sort()).toEqual(
      ['', '-2', '-3', '-4', '-5'].map((end) => `hue-mo-hoi-den-huyen-tran${end}`),
    );
  });
  it('taken by another item are refused with their code', async () => {
    const first = await live(await liveArticle());
    await expect(change(await liveArticle(), { slug: first.slug }, false, editor)).rejects.toThrow('LT-SLUG-001');
  });
});
