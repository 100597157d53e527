import type { PlacementRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed } from '../open-cms/small-province.ts';
import { codeOf, itemRef, openSharing, type Account, type Sharing } from './share-province.ts';

let it_: Sharing;
beforeAll(async () => {
  it_ = await openSharing();
});
afterAll(() => it_.close());

const record = (id: string) => it_.live<PlacementRecord>('placement', id);
const find = (id: string) => it_.payload.findByID({ collection: 'proposals', id, depth: 0 });
async function offer(to = it_.places.city, user: Account | undefined = it_.onWard.editor): Promise<string> {
  const item = itemRef(await it_.article(it_.places.ward));
  return it_.create('proposals', { item, to, message: 'Kính đề nghị' }, user);
}
const accept = (id: string, more: Record<string, unknown> = {}, user = it_.approver.city) =>
  it_.update('proposals', id, { state: 'accepted', ...more }, user);
const itemOf = async (id: string) => String(((await find(id)).item as { value: string }).value);

describe('offering', () => {
  it('what is published, from its own portal, once', async () => {
    const draft = itemRef(await it_.article(it_.places.ward, { _status: 'draft' }));
    expect(await codeOf(it_.create('proposals', { item: draft, to: it_.places.city }, it_.onWard.editor))).toBe(
      'LT-SHARE-001',
    );
    const foreign = itemRef(await it_.article(it_.places.neighbour));
    expect(await codeOf(it_.create('proposals', { item: foreign, to: it_.places.city }, it_.onWard.approver))).toBe(
      'LT-ACCESS-001',
    );
    const item = itemRef(await it_.article(it_.places.ward));
    const propose = (user: Account, to = it_.places.neighbour) => codeOf(it_.create('proposals', { item, to }, user));
    expect(await propose(it_.onWard.author)).toBe('refused 403');
    expect(await propose(it_.onWard.editor, it_.places.ward)).toBe('LT-SHARE-012');
    expect(await propose(it_.onWard.editor)).toBe('allowed');
    expect(await propose(it_.onWard.editor)).toBe('LT-SHARE-013');
  });

  it('also when two do it at once', async () => {
    const item = itemRef(await it_.article(it_.places.ward));
    const answers = await Promise.all(
      [it_.onWard.editor, it_.onWard.approver, it_.onWard.secretary].map((user) =>
        codeOf(it_.create('proposals', { item, to: it_.places.city }, user)),
      ),
    );
    expect(answers.sort()).toEqual(['LT-SHARE-013', 'LT-SHARE-013', 'allowed']);
  });

  it('says nothing for the portal that is asked', async () => {
    const item = itemRef(await it_.article(it_.places.ward));
    const data = { item, to: it_.places.city, state: 'accepted', title: 'Tên lạ', from: it_.places.hamlet };
    const id = await it_.create('proposals', data, it_.onWard.editor);
    expect(await find(id)).toMatchObject({ state: 'proposed', from: it_.places.ward });
    expect((await find(id)).title ?? null).toBeNull();
  });
});

describe('deciding', () => {
  it('is the affair of the portal that is asked; retracting that of the other', async () => {
    const id = await offer(it_.places.neighbour);
    const step = (data: Record<string, unknown>, user: Account) => codeOf(it_.update('proposals', id, data, user));
    expect(await step({ state: 'accepted' }, it_.onWard.approver)).toBe('LT-ACCESS-001');
    expect(await step({ title: 'Tên khác' }, it_.onWard.approver)).toBe('LT-ACCESS-001');
    expect(await step({ state: 'retracted' }, it_.approver.neighbour)).toBe('LT-ACCESS-001');
    expect(await step({ message: 'Sửa lời người khác' }, it_.approver.neighbour)).toBe('LT-SHARE-010');
    expect(await step({ state: 'refused' }, it_.approver.neighbour)).toBe('LT-SHARE-005');
    expect(await step({ state: 'refused', refusalReason: 'Trùng tin' }, it_.approver.neighbour)).toBe('allowed');
    expect(await step({ state: 'accepted' }, it_.approver.neighbour)).toBe('LT-SHARE-010');
    expect(
      await codeOf(
        it_.create('proposals', { item: itemRef(await itemOf(id)), to: it_.places.neighbour }, it_.onWard.editor),
      ),
    ).toBe('allowed');
  });

  it('happens once when two accept at the same moment', async () => {
    const id = await offer();
    const answers = await Promise.all([
      codeOf(accept(id, { title: 'Một' }, it_.approver.city)),
      codeOf(it_.update('proposals', id, { state: 'refused', refusalReason: 'Không hợp' }, it_.approver.province)),
    ]);
    expect(answers.sort()).toEqual(['LT-SHARE-010', 'allowed']);
  });

  it('is not for those who only read or write there', async () => {
    const id = await it_.create('proposals', {
      item: itemRef(await it_.article(it_.places.city)),
      to: it_.places.ward,
    });
    for (const role of ['author', 'official'] as const)
      expect(await allowed(() => accept(id, {}, it_.onWard[role]))).toBe(false);
    expect(await codeOf(accept(id, {}, it_.onWard.secretary))).toBe('allowed');
  });
});

describe('what was accepted', () => {
  it('is a record, in the portal’s own words, until it ends', async () => {
    const id = await offer();
    await it_.catchUp();
    expect(record(id)).toBeNull();
    await accept(id, { title: 'Tên trên cổng thành phố' });
    await it_.catchUp();
    expect(record(id)).toMatchObject({
      portal: it_.places.city,
      item: { kind: 'article', id: await itemOf(id) },
      title: { vi: 'Tên trên cổng thành phố', en: null },
      lead: null,
      image: null,
    });
    await it_.update('proposals', id, { title: '', lead: 'Sapo riêng' }, it_.approver.city);
    await it_.catchUp();
    expect(record(id)).toMatchObject({ title: null, lead: { vi: 'Sapo riêng', en: null } });
    await it_.update('proposals', id, { state: 'ended' }, it_.approver.city);
    await it_.catchUp();
    expect(record(id)).toBeNull();
  });

  it('shows pictures of its own library alone', async () => {
    const { default: sharp } = await import('sharp');
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
      .png()
      .toBuffer();
    const upload = async (portal: string) =>
      String(
        (
          await it_.payload.create({
            collection: 'media',
            data: { alt: 'Ảnh', portal } as never,
            file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
          })
        ).id,
      );
    const id = await offer();
    expect(await codeOf(accept(id, { image: await upload(it_.places.neighbour) }))).toBe('LT-SHARE-014');
    expect(await codeOf(accept(id, { image: await upload(it_.places.province) }))).toBe('allowed');
  });

  it('is told apart from its source when that changes, and disappears with it', async () => {
    const id = await offer();
    const article = await itemOf(id);
    await accept(id);
    await it_.update('articles', article, { featured: true });
    expect(await find(id)).toMatchObject({ source: 'same' });
    const draft = { title: 'Chưa đăng' };
    await it_.payload.update({ collection: 'articles', id: article, draft: true, data: draft });
    expect(await find(id)).toMatchObject({ source: 'same' });
    await it_.update('articles', article, { lead: 'Sapo đã sửa', _status: 'published' });
    expect(await find(id)).toMatchObject({ source: 'changed' });
    await it_.update('articles', article, { _status: 'draft' });
    expect(await find(id)).toMatchObject({ source: 'withdrawn' });
    await it_.catchUp();
    expect(record(id)).toBeNull();
    const { docs } = await it_.payload.find({
      collection: 'letters',
      pagination: false,
      where: { to: { equals: 'approver-city@hue.example' } },
    });
    const subjects = docs.map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('Nguồn đã đổi'))).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith('Nguồn đã gỡ'))).toHaveLength(1);
  });
});

it('is read on either portal, nowhere else', async () => {
  const id = await offer(it_.places.neighbour);
  const sees = (user: Account) =>
    allowed(() => it_.payload.findByID({ collection: 'proposals', id, overrideAccess: false, user }));
  expect(await sees(it_.onWard.official)).toBe(true);
  expect(await sees(it_.approver.neighbour)).toBe(true);
  expect(await sees(it_.approver.city)).toBe(true);
  expect(await sees(it_.approver.hamlet)).toBe(false);
  const erase = { collection: 'proposals', id, overrideAccess: false, user: it_.approver.province } as const;
  expect(await allowed(() => it_.payload.delete(erase))).toBe(false);
});
