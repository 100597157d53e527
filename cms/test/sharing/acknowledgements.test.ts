import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedActions, roles } from '../../src/access/roles.ts';
import { allowed } from '../open-cms/small-province.ts';
import { codeOf, itemRef, openSharing, type Sharing } from './share-province.ts';

let it_: Sharing;
beforeAll(async () => {
  it_ = await openSharing();
});
afterAll(() => it_.close());

async function handDown(more: Record<string, unknown> = {}): Promise<string> {
  const item = itemRef(await it_.article(it_.places.city));
  return it_.create('distributions', {
    item,
    portal: it_.places.city,
    place: 'list',
    audience: 'branch',
    acknowledge: true,
    state: 'active',
    ...more,
  });
}

describe('who may acknowledge', () => {
  it.each(roles)('as %s of the ward: for it and below, as far as the role edits', async (role) => {
    const found: string[] = [];
    for (const place of ['ward', 'hamlet', 'neighbour', 'city'] as const) {
      const distribution = await handDown();
      const data = { distribution, portal: it_.places[place] };
      if (await allowed(() => it_.create('acknowledgements', data, it_.onWard[role]))) found.push(place);
    }
    expect(found).toEqual(allowedActions[role].includes('edit') ? ['ward', 'hamlet'] : []);
  });

  it('nobody for a notice that is not for the portal, withdrawn, a draft, or asks for nothing', async () => {
    const { ward, neighbour } = it_.places;
    const as = it_.onWard.approver;
    const acknowledge = async (more: Record<string, unknown>) =>
      codeOf(it_.create('acknowledgements', { distribution: await handDown(more), portal: ward }, as));
    expect(await acknowledge({ audience: 'chosen', portals: [neighbour] })).toBe('LT-SHARE-008');
    expect(await acknowledge({ except: [ward] })).toBe('LT-SHARE-008');
    expect(await acknowledge({ state: 'draft' })).toBe('LT-SHARE-009');
    expect(await acknowledge({ acknowledge: false })).toBe('LT-SHARE-009');
    const withdrawn = await handDown();
    await it_.update('distributions', withdrawn, { state: 'withdrawn', withdrawReason: 'Nhầm' });
    expect(await codeOf(it_.create('acknowledgements', { distribution: withdrawn, portal: ward }, as))).toBe(
      'LT-SHARE-009',
    );
  });
});

describe('one for each unit', () => {
  it('is written with who and when, whatever the request says, and never again changed', async () => {
    const data = {
      distribution: await handDown(),
      portal: it_.places.ward,
      remark: 'Đã phổ biến',
      byName: 'Người khác',
      at: '2020-01-01T00:00:00.000Z',
      sender: it_.places.hamlet,
    };
    const as = it_.onWard.secretary;
    const id = await it_.create('acknowledgements', data, as);
    const written = await it_.payload.findByID({ collection: 'acknowledgements', id, depth: 0 });
    expect(written).toMatchObject({ byName: 'secretary', by: as.id, sender: it_.places.city, remark: 'Đã phổ biến' });
    expect(Date.parse(String(written.at))).toBeGreaterThan(Date.now() - 60_000);
    expect(await allowed(() => it_.update('acknowledgements', id, { remark: 'Khác' }, it_.approver.province))).toBe(
      false,
    );
    const erase = { collection: 'acknowledgements', id, overrideAccess: false, user: it_.approver.province } as const;
    expect(await allowed(() => it_.payload.delete(erase))).toBe(false);
  });

  it('also when many press at once', async () => {
    const distribution = await handDown();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        codeOf(it_.create('acknowledgements', { distribution, portal: it_.places.ward }, it_.onWard.approver)),
      ),
    );
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['allowed', 'LT-SHARE-011']));
    const where = { distribution: { equals: distribution } };
    expect((await it_.payload.count({ collection: 'acknowledgements', where })).totalDocs).toBe(1);
  });

  it('also by a unit that joined after the notice went out', async () => {
    const distribution = await handDown();
    const late = await it_.create('portals', {
      name: 'Xã mới',
      slug: 'xa-moi',
      type: 'commune',
      state: 'active',
      theme: 'la-xanh',
      parent: it_.places.ward,
    });
    expect(await codeOf(it_.create('acknowledgements', { distribution, portal: late }, it_.onWard.approver))).toBe(
      'allowed',
    );
  });
});

describe('who may read', () => {
  const seen = async (collection: 'distributions' | 'acknowledgements', user: object) =>
    (
      await it_.payload.find({ collection, overrideAccess: false, user: user as never, pagination: false, depth: 0 })
    ).docs.map(({ id }) => String(id));

  it('notices: the sender, and those they were handed down to once they are out', async () => {
    const { ward, neighbour } = it_.places;
    const toWard = await handDown({ audience: 'chosen', portals: [ward], note: 'Cho riêng phường' });
    const toNeighbour = await handDown({ audience: 'chosen', portals: [neighbour] });
    const draft = await handDown({ audience: 'chosen', portals: [ward], state: 'draft' });
    const mine = async (user: object) =>
      (await seen('distributions', user)).filter((id) => [toWard, toNeighbour, draft].includes(id)).sort();
    expect(await mine(it_.onWard.official)).toEqual([toWard]);
    expect(await mine(it_.approver.hamlet)).toEqual([]);
    expect(await mine(it_.approver.neighbour)).toEqual([toNeighbour]);
    expect(await mine(it_.approver.city)).toEqual([toWard, toNeighbour, draft].sort());
    const anonymous = { collection: 'distributions', overrideAccess: false } as const;
    expect(await allowed(() => it_.payload.find(anonymous))).toBe(false);
  });

  it('acknowledgements: the unit and the sender', async () => {
    const distribution = await handDown();
    const ofWard = await it_.create('acknowledgements', { distribution, portal: it_.places.ward }, it_.onWard.editor);
    const ofNeighbour = await it_.create(
      'acknowledgements',
      { distribution, portal: it_.places.neighbour },
      it_.approver.neighbour,
    );
    const mine = async (user: object) =>
      (await seen('acknowledgements', user)).filter((id) => [ofWard, ofNeighbour].includes(id)).sort();
    expect(await mine(it_.onWard.official)).toEqual([ofWard]);
    expect(await mine(it_.approver.neighbour)).toEqual([ofNeighbour]);
    expect(await mine(it_.approver.hamlet)).toEqual([]);
    expect(await mine(it_.approver.city)).toEqual([ofWard, ofNeighbour].sort());
  });
});
