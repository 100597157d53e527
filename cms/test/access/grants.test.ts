import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { allowed, makeAccount, makeSmallProvince, type Place, type SmallProvince } from '../open-cms/small-province.ts';

type Account = Awaited<ReturnType<typeof makeAccount>>;
let cms: Cms;
let province: SmallProvince;
let wardAdministrator: Account;
let wardEditor: Account;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  wardAdministrator = await makeAccount(cms.payload, 'quan-tri-phuong', [
    { portal: province.ward, role: 'administrator' },
  ]);
  wardEditor = await makeAccount(cms.payload, 'bien-tap-phuong', [{ portal: province.ward, role: 'editor' }]);
});
afterAll(() => cms.close());

let number = 0;
const someone = (...grants: [Place, Role][]) =>
  makeAccount(
    cms.payload,
    `ai-do-${(number += 1)}`,
    grants.map(([place, role]) => ({ portal: province[place], role })),
  );
const change = (id: string, data: Record<string, unknown>, user: Account) =>
  cms.payload.update({ collection: 'users', id, data: data as never, overrideAccess: false, user });
const grantsOf = async (id: string) =>
  ((await cms.payload.findByID({ collection: 'users', id, depth: 0 })).grants ?? []).map(({ portal, role }) => [
    portal,
    role,
  ]);

describe('granting', () => {
  it('goes as far as one’s own rights', async () => {
    const account = await someone(['ward', 'author']);
    await change(account.id, { grants: [{ portal: province.hamlet, role: 'administrator' }] }, wardAdministrator);
    expect(await grantsOf(account.id)).toEqual([[province.hamlet, 'administrator']]);
  });
  it.each<[Place, Role]>([
    ['city', 'official'],
    ['neighbour', 'author'],
    ['province', 'administrator'],
  ])('does not reach %s as %s', async (place, role) => {
    const account = await someone(['ward', 'author']);
    await expect(
      change(
        account.id,
        {
          grants: [
            { portal: province.ward, role: 'author' },
            { portal: province[place], role },
          ],
        },
        wardAdministrator,
      ),
    ).rejects.toThrow('LT-ACCESS-002');
    expect(await grantsOf(account.id)).toEqual([[province.ward, 'author']]);
  });
  it('of more rights to oneself is refused', async () => {
    await expect(
      change(wardEditor.id, { grants: [{ portal: province.ward, role: 'administrator' }] }, wardEditor),
    ).rejects.toThrow('LT-ACCESS-002');
    await expect(
      change(
        wardAdministrator.id,
        { grants: [{ portal: province.province, role: 'administrator' }] },
        wardAdministrator,
      ),
    ).rejects.toThrow('LT-ACCESS-002');
  });
  it('in a new account is checked too', async () => {
    const data = {
      name: 'x',
      email: 'x@hue.example',
      password: 'mot-mat-khau',
      grants: [{ portal: province.city, role: 'author' as const }],
    };
    await expect(
      cms.payload.create({ collection: 'users', data, overrideAccess: false, user: wardAdministrator }),
    ).rejects.toThrow('LT-ACCESS-002');
  });
  it('never makes a demo account', async () => {
    const { id } = await cms.payload.create({
      collection: 'users',
      data: {
        name: 'x',
        email: 'demo-x@hue.example',
        password: 'mot-mat-khau',
        demo: true,
        grants: [{ portal: province.ward, role: 'author' }],
      },
      overrideAccess: false,
      user: wardAdministrator,
    });
    expect((await cms.payload.findByID({ collection: 'users', id })).demo).not.toBe(true);
  });
});

describe('an account with rights beyond one’s own', () => {
  it.each<[Place, Role]>([
    ['province', 'administrator'],
    ['neighbour', 'author'],
  ])('(%s, %s) cannot be taken over, disabled or deleted', async (place, role) => {
    const higher = await someone(['ward', 'author'], [place, role]);
    for (const data of [
      { password: 'mat-khau-cua-toi' },
      { email: 'toi@hue.example' },
      { active: false },
      { name: 'Khác' },
    ])
      expect(await allowed(() => change(higher.id, data, wardAdministrator))).toBe(false);
    expect(
      await allowed(() =>
        cms.payload.delete({ collection: 'users', id: higher.id, overrideAccess: false, user: wardAdministrator }),
      ),
    ).toBe(false);
    expect(await cms.payload.findByID({ collection: 'users', id: higher.id })).toMatchObject({
      email: higher.email,
      name: higher.name,
      active: true,
    });
  });
  it('still loses the grant on the portal one administers', async () => {
    const higher = await someone(['ward', 'author'], ['neighbour', 'author']);
    await change(higher.id, { grants: [{ portal: province.neighbour, role: 'author' }] }, wardAdministrator);
    expect(await grantsOf(higher.id)).toEqual([[province.neighbour, 'author']]);
  });
});

describe('one’s own account', () => {
  it('can be renamed, not re-enabled', async () => {
    const account = await someone(['ward', 'author']);
    await change(account.id, { name: 'Tên tôi' }, account);
    await change(account.id, { active: false }, wardAdministrator);
    const disabled = { ...account, active: false };
    await allowed(() => change(account.id, { active: true }, disabled));
    expect(await cms.payload.findByID({ collection: 'users', id: account.id })).toMatchObject({
      name: 'Tên tôi',
      active: false,
    });
  });
});

describe('the tree of portals', () => {
  const portal = (id: string, data: Record<string, unknown>, user: Account) =>
    cms.payload.update({ collection: 'portals', id, data: data as never, overrideAccess: false, user, depth: 0 });
  it('refuses a cycle', async () => {
    await expect(
      cms.payload.update({ collection: 'portals', id: province.city, data: { parent: province.hamlet } }),
    ).rejects.toThrow('LT-PORTAL-001');
    await expect(
      cms.payload.update({ collection: 'portals', id: province.city, data: { parent: province.city } }),
    ).rejects.toThrow('LT-PORTAL-001');
  });
  it('is moved only between places one administers', async () => {
    await expect(portal(province.hamlet, { parent: province.neighbour }, wardAdministrator)).rejects.toThrow(
      'LT-ACCESS-001',
    );
    await expect(portal(province.ward, { parent: province.province }, wardAdministrator)).rejects.toThrow(
      'LT-ACCESS-001',
    );
  });
  it('gets no second root from somebody below', async () => {
    await expect(portal(province.hamlet, { parent: null }, wardAdministrator)).rejects.toThrow('LT-ACCESS-001');
    const data = { name: 'Gốc mới', slug: 'goc-moi', type: 'other', state: 'active', theme: 'la-xanh' } as never;
    await expect(
      cms.payload.create({ collection: 'portals', data, overrideAccess: false, user: wardAdministrator }),
    ).rejects.toThrow('LT-ACCESS-001');
    const root = await makeAccount(cms.payload, 'quan-tri-tinh', [
      { portal: province.province, role: 'administrator' },
    ]);
    expect(
      await allowed(() => cms.payload.create({ collection: 'portals', data, overrideAccess: false, user: root })),
    ).toBe(true);
  });
  it('takes rights along when it moves', async () => {
    const { id } = await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Nháp', lead: 'x', genre: 'news', portal: province.neighbour, _status: 'draft' },
    });
    const read = () =>
      allowed(() =>
        cms.payload.findByID({ collection: 'articles', id, draft: true, overrideAccess: false, user: wardEditor }),
      );
    expect(await read()).toBe(false);
    await cms.payload.update({ collection: 'portals', id: province.neighbour, data: { parent: province.ward } });
    expect(await read()).toBe(true);
    await cms.payload.update({ collection: 'portals', id: province.neighbour, data: { parent: province.city } });
    expect(await read()).toBe(false);
  });
  it('gives each portal a hostname of its own and remembers the former ones', async () => {
    const { hostname } = await cms.payload.findByID({ collection: 'portals', id: province.ward });
    expect(hostname).toBe('ward.localhost');
    await expect(
      cms.payload.update({ collection: 'portals', id: province.ward, data: { hostname: 'city.localhost' } }),
    ).rejects.toThrow('LT-PORTAL-002');
    await cms.payload.update({ collection: 'portals', id: province.ward, data: { hostname: 'phuong.localhost' } });
    await cms.payload.update({ collection: 'portals', id: province.ward, data: { hostname: 'xa.localhost' } });
    expect((await cms.payload.findByID({ collection: 'portals', id: province.ward })).formerHostnames).toEqual([
      'ward.localhost',
      'phuong.localhost',
    ]);
    await cms.payload.update({ collection: 'portals', id: province.ward, data: { hostname: 'ward.localhost' } });
    expect((await cms.payload.findByID({ collection: 'portals', id: province.ward })).formerHostnames).toEqual([
      'phuong.localhost',
      'xa.localhost',
    ]);
  });
  it('loses no portal that still has sub-portals or content, in the trash too', async () => {
    await expect(cms.payload.delete({ collection: 'portals', id: province.city })).rejects.toThrow('LT-PORTAL-003');
    const { id } = await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: { title: 'Còn lại', lead: 'x', genre: 'news', portal: province.hamlet, _status: 'draft' },
    });
    await expect(cms.payload.delete({ collection: 'portals', id: province.hamlet })).rejects.toThrow('LT-PORTAL-004');
    await cms.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } });
    await expect(cms.payload.delete({ collection: 'portals', id: province.hamlet })).rejects.toThrow('LT-PORTAL-004');
    await cms.payload.delete({ collection: 'articles', id, trash: true });
    await cms.payload.create({
      collection: 'people',
      data: { name: 'Một người', post: 'Trưởng thôn', portal: province.hamlet },
    });
    await expect(cms.payload.delete({ collection: 'portals', id: province.hamlet })).rejects.toThrow('LT-PORTAL-004');
  });
});
