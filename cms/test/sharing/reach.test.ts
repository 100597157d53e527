import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reach } from '../../src/sharing/find-reach.ts';
import { password } from '../open-cms/small-province.ts';
import { itemRef, openSharing, type Sharing } from './share-province.ts';

let it_: Sharing;
const tokens = new Map<string, string>();
beforeAll(async () => {
  it_ = await openSharing();
  for (const name of [
    'approver-city',
    'approver-neighbour',
    'approver-hamlet',
    'approver',
    'editor',
    'author',
    'official',
  ]) {
    const { body } = await it_.cms.rest('POST', '/api/users/login', {
      body: { email: `${name}@hue.example`, password },
    });
    tokens.set(name, String(body['token']));
  }
});
afterAll(() => it_.close());

const ask = (name: string, method: string, url: string, body?: unknown) =>
  it_.cms.rest(method, url, { token: tokens.get(name) ?? '', ...(body === undefined ? {} : { body }) });
const reachOf = async (name: string, id: string) =>
  (await ask(name, 'GET', `/api/sharing/reach?collection=articles&id=${id}`)).body as unknown as Reach;
const said = (places: Reach['now'] | null) =>
  Object.fromEntries((places ?? []).map(({ portal, words }) => [placeName(portal), words]));
const placeName = (id: string) => Object.entries(it_.places).find(([, each]) => each === id)?.[0] ?? id;

describe('where an item shows, and why', () => {
  it('says it of every way to a portal, in words, with what can be opened', async () => {
    const { city, ward, hamlet, neighbour, province } = it_.places;
    const collecting = await it_.create('portals', {
      name: 'Cổng chuyên đề',
      slug: 'chuyen-de',
      type: 'virtual',
      state: 'active',
      theme: 'la-xanh',
      parent: province,
      rules: [{ subtree: city, kinds: ['article'], tags: ['le-hoi'] }],
    });
    const id = await it_.article(ward, { tags: ['le-hoi'] });
    const notice = await it_.create('distributions', {
      item: itemRef(id),
      portal: ward,
      place: 'band',
      audience: 'branch',
      state: 'active',
    });
    const proposal = await it_.create('proposals', { item: itemRef(id), to: neighbour }, it_.onWard.editor);
    await it_.update('proposals', proposal, { state: 'accepted', title: 'Tên khác' }, it_.approver.neighbour);
    await it_.catchUp();

    const reach = await reachOf('editor', id);
    expect(said(reach.now)).toEqual({
      ward: 'Cổng sở hữu',
      hamlet: 'Do Cổng ward đưa xuống',
      neighbour: 'Đã nhận đề nghị đăng, dưới tiêu đề “Tên khác”',
      city: 'Theo chính sách tổng hợp của Cổng city',
      province: 'Theo chính sách tổng hợp của Cổng province',
      [collecting]: 'Khớp quy tắc thu thập của Cổng chuyên đề',
    });
    expect(reach.next).toBeNull();
    const at = (portal: string) => reach.now.find((place) => place.portal === portal);
    expect(at(hamlet)).toMatchObject({ band: true, top: false, cause: { collection: 'distributions', id: notice } });
    expect(at(neighbour)?.cause).toEqual({ collection: 'proposals', id: proposal });
    expect(at(ward)?.url).toContain('//ward.localhost');

    const english = await it_.cms.rest('GET', `/api/sharing/reach?collection=articles&id=${id}`, {
      token: tokens.get('editor') ?? '',
      headers: { cookie: 'payload-lng=en' },
    });
    expect(english.text).toContain('Handed down by');
  });

  it('also by subscription', async () => {
    const { ward, neighbour } = it_.places;
    await it_.update('portals', neighbour, { subscriptions: [{ portal: ward }] });
    const id = await it_.article(ward);
    await it_.catchUp();
    expect(said((await reachOf('editor', id)).now)['neighbour']).toBe('Cổng này theo dõi Cổng ward');
    await it_.update('portals', neighbour, { subscriptions: [] });
  });
});

describe('where a draft will show', () => {
  it('is what it then shows on', async () => {
    const id = await it_.article(it_.places.ward, { _status: 'draft' });
    const before = await reachOf('author', id);
    expect(before.now).toEqual([]);
    expect(Object.keys(said(before.next)).sort()).toEqual(['city', 'province', 'ward']);
    await it_.update('articles', id, { _status: 'published' });
    await it_.catchUp();
    const after = await reachOf('author', id);
    expect(said(after.now)).toEqual(said(before.next));
    expect(after.next).toBeNull();
  });

  it('is for those of its portal; others do not learn that it exists', async () => {
    const id = await it_.article(it_.places.ward, { _status: 'draft' });
    const status = async (name: string) =>
      (await ask(name, 'GET', `/api/sharing/reach?collection=articles&id=${id}`)).status;
    expect(await status('official')).toBe(200);
    expect(await status('approver-city')).toBe(200);
    expect(await status('approver-neighbour')).toBe(404);
    expect(await status('approver-hamlet')).toBe(404);
    expect((await it_.cms.rest('GET', `/api/sharing/reach?collection=articles&id=${id}`)).status).toBe(401);
    expect((await ask('approver', 'GET', `/api/sharing/reach?collection=users&id=${id}`)).status).toBe(404);
  });

  it('and the draft over a published item stays with its own too', async () => {
    const id = await it_.article(it_.places.ward);
    await it_.payload.update({ collection: 'articles', id, draft: true, data: { title: 'Bản nháp kín' } });
    await it_.catchUp();
    const outside = await ask('approver-neighbour', 'GET', `/api/sharing/reach?collection=articles&id=${id}`);
    expect(outside.status).toBe(200);
    expect(outside.text).not.toContain('Bản nháp kín');
    expect((outside.body as unknown as Reach).next).toBeNull();
    expect((await reachOf('author', id)).next).not.toBeNull();
  });
});

describe('withdrawing everywhere', () => {
  it('says first what it changes, then does all of it', async () => {
    const { ward, neighbour } = it_.places;
    const id = await it_.article(ward);
    const notice = await it_.create('distributions', {
      item: itemRef(id),
      portal: ward,
      place: 'list',
      audience: 'branch',
      state: 'active',
    });
    const proposal = await it_.create('proposals', { item: itemRef(id), to: neighbour });
    await it_.update('proposals', proposal, { state: 'accepted' });
    await it_.catchUp();
    const plan = await ask('approver', 'GET', `/api/sharing/withdrawal?collection=articles&id=${id}`);
    expect(plan.body).toMatchObject({ notices: [{ id: notice }], proposals: [{ id: proposal, to: 'Cổng neighbour' }] });
    expect((plan.body['portals'] as unknown[]).length).toBe(5);

    const withdraw = (name: string, reason: string) =>
      ask(name, 'POST', '/api/sharing/withdrawal', { collection: 'articles', id, reason });
    expect((await withdraw('editor', 'Sai')).status).toBe(403);
    expect((await withdraw('approver-neighbour', 'Sai')).status).toBe(403);
    expect((await withdraw('approver', ' ')).text).toContain('LT-SHARE-005');
    expect((await reachOf('editor', id)).now).toHaveLength(5);
    expect((await withdraw('approver', 'Thông tin không đúng')).status).toBe(200);
    await it_.catchUp();
    expect((await reachOf('editor', id)).now).toEqual([]);
    expect(it_.live('distribution', notice)).toBeNull();
    expect(it_.live('placement', proposal)).toBeNull();
    expect(it_.live('tombstone', id)).not.toBeNull();
    expect(await it_.payload.findByID({ collection: 'distributions', id: notice })).toMatchObject({
      state: 'withdrawn',
      withdrawReason: 'Thông tin không đúng',
    });
    expect((await withdraw('approver', 'Nữa')).text).toContain('LT-SHARE-021');
  });
});

describe('a draft notice from the panel', () => {
  it('is made by those who publish there, of what is published', async () => {
    const id = await it_.article(it_.places.ward);
    const make = (name: string) => ask(name, 'POST', '/api/sharing/notice', { collection: 'articles', id });
    expect((await make('editor')).status).toBe(403);
    expect((await make('approver-neighbour')).status).toBe(403);
    const made = await make('approver');
    expect(made.status).toBe(201);
    const notice = (made.body as { doc: { id: string } }).doc.id;
    expect(await it_.payload.findByID({ collection: 'distributions', id: notice, depth: 0 })).toMatchObject({
      state: 'draft',
      portal: it_.places.ward,
    });
  });
});
