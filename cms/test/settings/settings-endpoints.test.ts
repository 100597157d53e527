import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const accounts = [
    ['goc', 'province', 'administrator'],
    ['phuong', 'ward', 'administrator'],
    ['bien-tap', 'ward', 'editor'],
    ['ben-canh', 'neighbour', 'administrator'],
  ] as const;
  for (const [name, place, role] of accounts) {
    await makeAccount(cms.payload, name, [{ portal: places[place], role }]);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password } });
    tokens[name] = String(body['token']);
  }
});
afterAll(() => cms.close());

type Described = {
  mayChange: boolean;
  keys: {
    key: string;
    value: unknown;
    from: { name: string } | null;
    lockedBy: { name: string } | null;
    own: unknown;
  }[];
};
const as = (name: string) => {
  const token = tokens[name];
  return token === undefined ? {} : { token };
};
const show = (id: string, name: string, collection = 'portals') =>
  cms.rest('GET', `/api/${collection}/${id}/effective-settings`, as(name));
const change = (id: string, name: string, changes: unknown, plan = false, collection = 'portals') =>
  cms.rest('POST', `/api/${collection}/${id}/settings`, { ...as(name), body: { changes, plan } });
describe('what holds, as the form asks for it', () => {
  it('is told to accounts of the portal and those above, with origins and locks by name', async () => {
    const lock = { fromBelow: { mode: 'locked', value: 4 }, phone: { mode: 'override', value: '1022' } };
    expect((await change(places.city, 'goc', lock)).status).toBe(200);
    const { status, body } = await show(places.ward, 'phuong');
    expect(status).toBe(200);
    const described = body as unknown as Described;
    expect(described.mayChange).toBe(true);
    const of = (key: string) => described.keys.find((each) => each.key === key);
    expect(of('fromBelow')).toMatchObject({ value: 4, lockedBy: { name: 'Cổng city' }, own: null });
    expect(of('phone')).toMatchObject({ value: '1022', from: { name: 'Cổng city' }, lockedBy: null });
    expect(of('languages')).toMatchObject({ value: ['vi', 'en'], from: null });
    expect(((await show(places.ward, 'bien-tap')).body as unknown as Described).mayChange).toBe(false);
    for (const stranger of ['ben-canh', 'nobody']) expect((await show(places.ward, stranger)).status).toBe(403);
    await change(places.city, 'goc', { fromBelow: null, phone: null });
  });
});

describe('a change by the form', () => {
  it('is planned without being written: every portal that would change is named', async () => {
    const changes = { superior: { mode: 'override', value: { vi: 'UBND thành phố', en: null } } };
    const plan = await change(places.city, 'goc', changes, true);
    expect(plan.body).toMatchObject({ count: 4, others: 3 });
    const names = (plan.body['portals'] as { name: string }[]).map(({ name }) => name).sort();
    expect(names).toEqual(['Cổng city', 'Cổng hamlet', 'Cổng neighbour', 'Cổng ward']);
    const { body } = await show(places.hamlet, 'goc');
    expect((body as unknown as Described).keys.find(({ key }) => key === 'superior')?.value).toBeNull();
  });

  it('touches the keys it names alone, and taking them back leaves nothing', async () => {
    await change(places.ward, 'phuong', { fromBelow: { mode: 'override', value: 2 } });
    const done = await change(places.ward, 'phuong', { phone: { mode: 'override', value: '0234' } });
    expect(done.body).toMatchObject({ count: 2, others: 1 });
    const own = async () =>
      ((await show(places.ward, 'phuong')).body as unknown as Described).keys
        .filter(({ own: entry }) => entry !== null)
        .map(({ key }) => key);
    expect(await own()).toEqual(['theme', 'phone', 'fromBelow']);
    await change(places.ward, 'phuong', { fromBelow: null, phone: null, theme: null });
    expect(await own()).toEqual([]);
    await change(places.ward, 'phuong', { theme: { mode: 'override', value: 'la-xanh' } });
  });

  it('is refused to whoever does not administer the place, with wrong keys or values, and under a lock', async () => {
    const some = { fromBelow: { mode: 'override', value: 2 } };
    for (const name of ['bien-tap', 'ben-canh', 'nobody'])
      for (const plan of [true, false]) expect((await change(places.ward, name, some, plan)).status).toBe(403);
    const wrong = [{ colour: null }, { colour: { mode: 'override', value: 1 } }, { fromBelow: { mode: 'override' } }];
    for (const changes of wrong) expect((await change(places.ward, 'phuong', changes, true)).status).toBe(400);
    await change(places.city, 'goc', { fromBelow: { mode: 'locked', value: 4 } });
    const refused = await change(places.ward, 'phuong', some);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('LT-SETTING-001')]);
    await change(places.city, 'goc', { fromBelow: null });
  });

  it('of a group names its members', async () => {
    const data = { name: 'Cấp ba', portal: places.city, levels: [3] };
    const { id } = await cms.payload.create({ collection: 'portal-groups', data: data as never });
    const changes = { fromBelow: { mode: 'override', value: 1 } };
    const plan = await change(String(id), 'goc', changes, true, 'portal-groups');
    expect(plan.body).toEqual({ count: 1, others: 1, portals: [{ id: places.hamlet, name: 'Cổng hamlet' }] });
    expect((await change(String(id), 'phuong', changes, false, 'portal-groups')).status).toBe(403);
    expect((await change(String(id), 'goc', changes, false, 'portal-groups')).status).toBe(200);
    const { body } = await show(places.hamlet, 'phuong');
    expect((body as unknown as Described).keys.find(({ key }) => key === 'fromBelow')).toMatchObject({
      value: 1,
      from: { kind: 'group', name: 'Cấp ba' },
    });
    expect((await show(String(id), 'goc', 'portal-groups')).body).toMatchObject({ mayChange: true });
  });
});
