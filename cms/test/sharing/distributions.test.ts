import type { DistributionRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, itemRef, openSharing, type Sharing } from './share-province.ts';

let it_: Sharing;
beforeAll(async () => {
  it_ = await openSharing();
});
afterAll(() => it_.close());

const notice = async (more: Record<string, unknown> = {}) => {
  const portal = (more['portal'] as string | undefined) ?? it_.places.city;
  return {
    item: itemRef(await it_.article(portal)),
    portal,
    place: 'top',
    audience: 'branch',
    state: 'active',
    ...more,
  };
};
const record = (id: string) => it_.live<DistributionRecord>('distribution', id);
const inOneSecond = () => new Date(Date.now() + 1000).toISOString();
const inAnHour = () => new Date(Date.now() + 3600_000).toISOString();
const anHourAgo = () => new Date(Date.now() - 3600_000).toISOString();

describe('what is handed down becomes a record', () => {
  it('with its item, place, period and recipients', async () => {
    const { city, neighbour } = it_.places;
    const id = await it_.create(
      'distributions',
      await notice({ types: ['commune'], levels: ['2'], except: [neighbour] }),
    );
    await it_.catchUp();
    expect(record(id)).toMatchObject({
      portal: city,
      item: { kind: 'article' },
      place: 'top',
      until: null,
      to: { subtree: city, types: ['commune'], levels: [2], portals: [], except: [neighbour] },
    });
  });

  it('not while it is a draft, and never with chosen portals that are gone', async () => {
    const draft = await it_.create('distributions', await notice({ state: 'draft' }));
    await it_.catchUp();
    expect(record(draft)).toBeNull();
    const gone = await it_.create('portals', {
      name: 'Cổng sẽ mất',
      slug: 'cong-se-mat',
      type: 'commune',
      state: 'active',
      theme: 'la-xanh',
      parent: it_.places.city,
    });
    const chosen = await it_.create('distributions', await notice({ audience: 'chosen', portals: [gone] }));
    await it_.catchUp();
    expect(record(chosen)?.to.portals).toEqual([gone]);
    await it_.payload.delete({ collection: 'portals', id: gone });
    expect(await codeOf(it_.update('distributions', chosen, { note: 'Thêm' }))).toBe('LT-SHARE-007');
    await it_.update('distributions', chosen, { state: 'withdrawn', withdrawReason: 'Cổng nhận đã mất' });
    await it_.catchUp();
    expect(record(chosen)).toBeNull();
  });

  it('from its moment until its moment, by itself', async () => {
    const from = inOneSecond();
    const until = new Date(Date.parse(from) + 1200).toISOString();
    const id = await it_.create('distributions', await notice({ from, until }));
    await it_.catchUp();
    expect(record(id)).toBeNull();
    expect(await it_.payload.findByID({ collection: 'distributions', id })).toMatchObject({ phase: 'waiting' });
    const seen: boolean[] = [];
    while (Date.now() < Date.parse(until) + 1500) {
      const there = record(id) !== null;
      if (seen.at(-1) !== there) seen.push(there);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(seen).toEqual([false, true, false]);
    expect(await it_.payload.findByID({ collection: 'distributions', id })).toMatchObject({ phase: 'ended' });
  });

  it('until it is withdrawn, with a reason', async () => {
    const id = await it_.create('distributions', await notice());
    await it_.catchUp();
    expect(record(id)).not.toBeNull();
    expect(await codeOf(it_.update('distributions', id, { state: 'withdrawn' }))).toBe('LT-SHARE-005');
    await it_.update('distributions', id, { state: 'withdrawn', withdrawReason: 'Sai ngày' }, it_.approver.city);
    await it_.catchUp();
    expect(record(id)).toBeNull();
    expect(await it_.payload.findByID({ collection: 'distributions', id, depth: 0 })).toMatchObject({
      phase: 'withdrawn',
      withdrawnBy: it_.approver.city.id,
    });
    expect(await codeOf(it_.update('distributions', id, { state: 'active' }))).toBe('LT-SHARE-004');
  });

  it('no longer when its sender is suspended', async () => {
    const id = await it_.create('distributions', await notice({ portal: it_.places.ward }));
    await it_.catchUp();
    expect(record(id)).not.toBeNull();
    await it_.update('portals', it_.places.ward, { state: 'suspended' });
    await it_.catchUp();
    expect(record(id)).toBeNull();
    await it_.update('portals', it_.places.ward, { state: 'active' });
    await it_.catchUp();
    expect(record(id)).not.toBeNull();
  });
});

describe('what may not be handed down', () => {
  it('what is not published', async () => {
    const item = itemRef(await it_.article(it_.places.city, { _status: 'draft' }));
    expect(await codeOf(it_.create('distributions', await notice({ item })))).toBe('LT-SHARE-001');
  });
  it('what belongs to another portal', async () => {
    const item = itemRef(await it_.article(it_.places.ward));
    expect(await codeOf(it_.create('distributions', await notice({ item }), it_.approver.city))).toBe('LT-SHARE-002');
  });
  it.each(['branch', 'except', 'portals'])('to portals outside the branch, named in %s', async (field) => {
    const outside = it_.places.neighbour;
    const more =
      field === 'portals'
        ? { audience: 'chosen', portals: [outside] }
        : { [field]: field === 'except' ? [outside] : outside };
    const data = await notice({ portal: it_.places.ward, ...more });
    expect(await codeOf(it_.create('distributions', data, it_.onWard.approver))).toBe('LT-SHARE-003');
  });
  it('to nobody', async () => {
    expect(await codeOf(it_.create('distributions', await notice({ types: ['external'] })))).toBe('LT-SHARE-007');
    const data = await notice({ audience: 'chosen', portals: [] });
    expect(await codeOf(it_.create('distributions', data))).toBe('LT-SHARE-007');
  });
  it('to an agency that keeps its own website: it has no pages here', async () => {
    const outside = await it_.create('portals', {
      name: 'Viện có cổng riêng',
      slug: 'vien',
      type: 'external',
      state: 'active',
      website: 'https://vien.example/',
      parent: it_.places.city,
      theme: 'la-xanh',
    });
    expect(await codeOf(it_.create('distributions', await notice({ types: ['external'] })))).toBe('LT-SHARE-007');
    const both = await notice({ audience: 'chosen', portals: [outside, it_.places.ward] });
    const { recipientsIn, recipientsOf } = await import('../../src/sharing/find-recipients.ts');
    const { portalTree } = await import('../../src/access/load-tree.ts');
    const handed = recipientsIn(both);
    expect(handed && recipientsOf(handed, await portalTree(it_.payload))).toEqual([it_.places.ward]);
  });
  it('backwards in time', async () => {
    const data = await notice({ from: inAnHour(), until: anHourAgo() });
    expect(await codeOf(it_.create('distributions', data))).toBe('LT-SHARE-006');
  });
  it('in the place of something already handed down', async () => {
    const id = await it_.create('distributions', await notice());
    const item = itemRef(await it_.article(it_.places.city));
    expect(await codeOf(it_.update('distributions', id, { item }))).toBe('LT-SHARE-004');
    expect(await codeOf(it_.update('distributions', id, { portal: it_.places.province }))).toBe('LT-SHARE-004');
    expect(await codeOf(it_.update('distributions', id, { until: inAnHour() }))).toBe('allowed');
  });
});

it('an item is not deleted under those who show it', async () => {
  const data = await notice();
  const id = await it_.create('distributions', data);
  const remove = () => it_.payload.delete({ collection: 'articles', id: data.item.value });
  expect(await codeOf(remove())).toBe('LT-SHARE-015');
  await it_.update('distributions', id, { state: 'withdrawn', withdrawReason: 'Xong' });
  expect(await codeOf(remove())).toBe('allowed');
});
