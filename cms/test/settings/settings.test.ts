import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { allowed, makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
let root: Record<string, unknown>;
let warden: Record<string, unknown>;
let wardenToken: string;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  root = await makeAccount(cms.payload, 'goc', [{ portal: places.province, role: 'administrator' }]);
  warden = await makeAccount(cms.payload, 'phuong', [{ portal: places.ward, role: 'administrator' }]);
  const login = await cms.rest('POST', '/api/users/login', { body: { email: 'phuong@hue.example', password } });
  wardenToken = String(login.body['token']);
});
afterAll(() => cms.close());

async function held(portal: string) {
  const { effectiveSettings } = await import('../../src/settings/load-settings.ts');
  return effectiveSettings(cms.payload, portal);
}
const change = (id: string, data: Record<string, unknown>, more = {}) =>
  cms.payload.update({ collection: 'portals', id, data: data as never, ...more });
const as = (user: Record<string, unknown>) => ({ overrideAccess: false, user });
const say = (id: string, settings: Record<string, unknown> | null, more = {}) => change(id, { settings }, more);
const makeGroup = async (data: Record<string, unknown>, more = {}) =>
  String((await cms.payload.create({ collection: 'portal-groups', data: data as never, ...more })).id);
const remove = (collection: CollectionSlug, id: string) => cms.payload.delete({ collection, id });

describe('what holds for a portal', () => {
  it('comes from above until it says otherwise, and says where it comes from', async (context) => {
    needs('dotted keys', context);
    const { city, ward, hamlet, neighbour } = places;
    await change(city, { settings: { 'newsroom.steps': { mode: 'override', value: 2 } }, phone: '1022' });
    expect((await held(hamlet))['newsroom.steps']).toEqual({
      value: 2,
      from: { kind: 'portal', id: city },
      lockedBy: null,
    });
    await change(ward, { settings: { 'newsroom.steps': { mode: 'override', value: 1 } }, phone: '0234 3822 111' });
    expect((await held(hamlet))['newsroom.steps'].value).toBe(1);
    expect((await held(hamlet)).phone).toEqual({
      value: '0234 3822 111',
      from: { kind: 'portal', id: ward },
      lockedBy: null,
    });
    expect((await held(neighbour))['newsroom.steps'].value).toBe(2);
    await change(ward, { settings: null, phone: null });
    expect((await held(hamlet))['newsroom.steps'].value).toBe(2);
    expect((await held(hamlet)).phone.value).toBe('1022');
    await change(city, { settings: null, phone: null });
  });

  it('of a group holds for its members alone, and ends with the group', async () => {
    const { city, ward, hamlet, neighbour } = places;
    const group = await makeGroup({
      name: 'Các phường thử nghiệm',
      portal: city,
      portals: [ward],
      settings: { fromBelow: { mode: 'override', value: 3 } },
    });
    expect((await held(ward)).fromBelow).toEqual({ value: 3, from: { kind: 'group', id: group }, lockedBy: null });
    for (const other of [city, hamlet, neighbour]) expect((await held(other)).fromBelow.value).toBe(6);
    await cms.payload.update({ collection: 'portal-groups', id: group, data: { portals: [], levels: [3] } as never });
    expect((await held(ward)).fromBelow.value).toBe(6);
    expect((await held(hamlet)).fromBelow.value).toBe(3);
    await remove('portal-groups', group);
    expect((await held(hamlet)).fromBelow.value).toBe(6);
  });
});

describe('columns over REST', () => {
  it('given on creation are the portal’s own; left out they inherit', async () => {
    const { city, ward } = places;
    await change(city, { theme: 'song-huong', address: '01 Lê Lợi' });
    const make = (slug: string, more: Record<string, unknown>) =>
      cms.rest('POST', '/api/portals', {
        token: wardenToken,
        body: { name: slug, slug, parent: ward, type: 'other', state: 'active', ...more },
      });
    const own = await make('rieng', { theme: 'khan-cap', hours: [{ days: 'Thứ hai', hours: '8:00–12:00' }] });
    const bare = await make('theo-tren', {});
    expect([own.status, bare.status]).toEqual([201, 201]);
    const [first, second] = [own, bare].map(({ body }) => String((body['doc'] as { id: string }).id)) as [
      string,
      string,
    ];
    expect((await held(first)).theme).toEqual({
      value: 'khan-cap',
      from: { kind: 'portal', id: first },
      lockedBy: null,
    });
    expect((await held(first)).hours.value).toEqual([{ days: { vi: 'Thứ hai', en: null }, hours: '8:00–12:00' }]);
    expect((await held(second)).theme.from).toEqual({ kind: 'portal', id: ward });
    expect((await held(second)).address.value).toEqual({ vi: '01 Lê Lợi', en: null });
    for (const id of [first, second]) await remove('portals', id);
    await change(city, { theme: 'la-xanh', address: null });
  });

  it('and settings follow one another, each language by itself', async () => {
    const { ward } = places;
    await say(ward, { address: { mode: 'override', value: { vi: '12 Vỹ Dạ', en: '12 Vy Da' } } });
    const read = async (locale: 'vi' | 'en') =>
      (await cms.payload.findByID({ collection: 'portals', id: ward, locale, fallbackLocale: false })).address;
    expect(await read('vi')).toBe('12 Vỹ Dạ');
    await change(ward, { name: 'Ward', address: '14 Vy Da street' }, { locale: 'en' });
    expect((await held(ward)).address.value).toEqual({ vi: '12 Vỹ Dạ', en: '14 Vy Da street' });
    await change(ward, { address: '14 Vỹ Dạ' });
    expect((await held(ward)).address.value).toEqual({ vi: '14 Vỹ Dạ', en: '14 Vy Da street' });
    await say(ward, null);
    expect((await held(ward)).address).toEqual({ value: null, from: null, lockedBy: null });
    expect(await read('vi')).toBeNull();
  });

  it('a theme written again after the settings set it counts', async () => {
    const { ward } = places;
    await say(ward, { theme: { mode: 'locked', value: 'khan-cap' } });
    expect((await cms.payload.findByID({ collection: 'portals', id: ward })).theme).toBe('khan-cap');
    await change(ward, { theme: 'hue-tim' });
    expect((await held(ward)).theme).toEqual({
      value: 'hue-tim',
      from: { kind: 'portal', id: ward },
      lockedBy: { kind: 'portal', id: ward },
    });
    await change(ward, { settings: null, theme: 'la-xanh' });
  });
});

describe('locks', () => {
  const lock = { fromBelow: { mode: 'locked', value: 4 } };
  const refused = (operation: Promise<unknown>, ...words: string[]) =>
    expect(operation).rejects.toThrow(new RegExp(words.join('.*')));

  it('bind everything below: writing the key there is refused, naming it and who locked it', async () => {
    const { city, ward, hamlet } = places;
    await say(city, lock, as(root));
    expect((await held(hamlet)).fromBelow).toEqual({
      value: 4,
      from: { kind: 'portal', id: city },
      lockedBy: { kind: 'portal', id: city },
    });
    for (const mode of ['override', 'locked'])
      await refused(
        say(ward, { fromBelow: { mode, value: 9 } }, as(warden)),
        'fromBelow',
        'Cổng city',
        'LT-SETTING-001',
      );
    await refused(say(hamlet, { fromBelow: { mode: 'override', value: 9 } }, as(root)), 'LT-SETTING-001');
    // Nor does whoever administers only below unlock it.
    expect(await allowed(() => say(city, null, as(warden)))).toBe(false);
    await say(ward, { fromBelow: { mode: 'inherit' } }, as(warden));
    await say(city, null, as(root));
  });

  it('leave what is said below where it is, without holding, until they are taken away', async () => {
    const { city, ward } = places;
    await say(ward, { fromBelow: { mode: 'override', value: 9 } }, as(warden));
    await say(city, lock, as(root));
    expect((await held(ward)).fromBelow.value).toBe(4);
    // A save that leaves it alone is no new contradiction.
    await change(ward, { intro: 'Phường bên sông' }, as(warden));
    await say(city, null, as(root));
    expect((await held(ward)).fromBelow.value).toBe(9);
    await say(ward, null);
  });

  it('of a group bind its members, and of a column REST clients too', async () => {
    const { city, ward, neighbour } = places;
    const group = await makeGroup({
      name: 'Các phường',
      portal: city,
      portals: [ward],
      settings: { theme: { mode: 'locked', value: 'la-xanh' } },
    });
    const reply = await cms.rest('PATCH', `/api/portals/${ward}`, { token: wardenToken, body: { theme: 'hue-tim' } });
    expect(reply.status).toBe(403);
    expect(reply.text).toContain('LT-SETTING-001');
    expect(reply.text).toContain('Các phường');
    await change(neighbour, { theme: 'hue-tim' });
    await change(neighbour, { theme: 'la-xanh' });
    await remove('portal-groups', group);
  });

  it('hold for a portal made or moved below them', async () => {
    const { city, province } = places;
    await say(city, { theme: { mode: 'locked', value: 'song-huong' } });
    const make = (parent: string, theme: string) =>
      cms.payload.create({
        collection: 'portals',
        data: { name: 'Mới', slug: 'moi', type: 'other', state: 'new', parent, theme } as never,
      });
    await refused(make(city, 'hue-tim'), 'LT-SETTING-001');
    const { id } = await make(city, 'song-huong');
    await remove('portals', String(id));
    const free = String((await make(province, 'hue-tim')).id);
    await change(free, { parent: city });
    expect((await held(free)).theme.value).toBe('song-huong');
    await remove('portals', free);
    await say(city, null);
    await change(city, { theme: 'la-xanh' });
  });
});

describe('what is not correct', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [{ colour: { mode: 'override', value: 'red' } }, 'LT-SETTING-002', 'colour'],
    [{ fromBelow: { mode: 'override', value: 99 } }, 'LT-SETTING-003', 'fromBelow'],
    [{ fromBelow: 'many' }, 'LT-SETTING-003', 'fromBelow'],
    [{ languages: { mode: 'override', value: ['en'] } }, 'LT-SETTING-003', 'languages'],
  ])('%j is refused by the server, by name', async (settings, code, key) => {
    const reply = await cms.rest('PATCH', `/api/portals/${places.ward}`, { token: wardenToken, body: { settings } });
    expect(reply.status).toBe(400);
    expect(reply.text).toContain(code);
    expect(reply.text).toContain(key);
  });
});

describe('groups', () => {
  it('are made and changed by whoever administers their owner, and stay with it', async () => {
    const { city, ward, hamlet } = places;
    const mine = { name: 'Của phường', portal: ward, portals: [hamlet] };
    const group = await makeGroup(mine, as(warden));
    expect(await allowed(() => makeGroup({ ...mine, portal: city }, as(warden)))).toBe(false);
    const theirs = await makeGroup({ ...mine, portal: city }, as(root));
    const rename = (id: string, data: Record<string, unknown>) =>
      cms.payload.update({ collection: 'portal-groups', id, data: data as never, ...as(warden) });
    expect(await allowed(() => rename(theirs, { name: 'Khác' }))).toBe(false);
    const moved = (await rename(group, { portal: city })) as unknown as { portal: string | { id: string } };
    expect(typeof moved.portal === 'string' ? moved.portal : moved.portal.id).toBe(ward);
    const anonymous = await cms.rest('GET', '/api/portal-groups');
    expect(anonymous.status).toBe(403);
    for (const id of [group, theirs]) await remove('portal-groups', id);
  });

  it('take no portals from elsewhere, and no settings their owner’s ancestors locked', async () => {
    const { city, ward, neighbour } = places;
    await expect(makeGroup({ name: 'Lạ', portal: ward, portals: [neighbour] })).rejects.toThrow(
      /Cổng neighbour.*LT-SETTING-004/,
    );
    await say(city, { fromBelow: { mode: 'locked', value: 4 } });
    const settings = { fromBelow: { mode: 'override', value: 9 } };
    await expect(makeGroup({ name: 'Trái', portal: ward, levels: [3], settings })).rejects.toThrow(/LT-SETTING-001/);
    await say(city, null);
  });

  it('keep their owner from being deleted', async () => {
    const group = await makeGroup({ name: 'Rỗng', portal: places.hamlet });
    await expect(remove('portals', places.hamlet)).rejects.toThrow(/LT-PORTAL-004/);
    await remove('portal-groups', group);
  });
});
