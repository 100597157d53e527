import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareSources, type Difference } from '../../src/sharing/compare-source.ts';
import { proposalStates, refusalOf, type ProposalState, type Side } from '../../src/sharing/proposal-states.ts';
import { password } from '../open-cms/small-province.ts';
import { itemRef, openSharing, type Sharing } from './share-province.ts';

describe('comparing a source with what was seen', () => {
  it('marks the words that came and went, and leaves out long stretches that stayed', () => {
    const long = 'Một đoạn dài không đổi. '.repeat(40);
    const found = compareSources(
      { 'title:vi': 'Cấm đường ngày 25', 'body:vi': `${long}Từ 8 giờ.`, image: 'a' },
      { 'title:vi': 'Cấm đường ngày 26', 'body:vi': `${long}Từ 9 giờ.`, 'title:en': 'Road closed' },
    );
    expect(found.map(({ field, lang }) => [field, lang])).toEqual([
      ['title', 'vi'],
      ['body', 'vi'],
      ['image', null],
      ['title', 'en'],
    ]);
    expect(found[0]?.parts).toEqual([
      { text: 'Cấm đường ngày ', change: 'same' },
      { text: '25', change: 'removed' },
      { text: '26', change: 'added' },
    ]);
    expect(found[1]?.parts.map(({ text }) => text).join('').length).toBeLessThan(300);
    expect(found[3]?.parts).toEqual([{ text: 'Road closed', change: 'added' }]);
  });
  it('is nothing where nothing changed', () => {
    expect(compareSources({ 'title:vi': 'A' }, { 'title:vi': 'A' })).toEqual([]);
  });
});

describe('the steps of a proposal', () => {
  const legal: Record<string, Side> = {
    'proposed accepted': 'to',
    'proposed refused': 'to',
    'proposed retracted': 'from',
    'accepted ended': 'to',
    'accepted retracted': 'from',
  };
  const pairs = proposalStates.flatMap((before) => proposalStates.map((after) => [before, after] as const));
  it.each(pairs)('%s to %s', (before: ProposalState, after: ProposalState) => {
    const hand = legal[`${before} ${after}`];
    for (const side of ['from', 'to'] as const) {
      const may = refusalOf(before, after, [side], 'Lý do') === null;
      expect(may).toBe(before === after || hand === side);
    }
    expect(refusalOf(before, after, [], 'Lý do') === null).toBe(before === after);
    if (after === 'refused' && hand) expect(refusalOf(before, after, ['to'], null)).toBe('LT-SHARE-005');
  });
});

describe('what the receiving editors are shown', () => {
  let it_: Sharing;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    it_ = await openSharing();
    for (const name of ['approver-city', 'editor']) {
      const { body } = await it_.cms.rest('POST', '/api/users/login', {
        body: { email: `${name}@hue.example`, password },
      });
      tokens.set(name, String(body['token']));
    }
  });
  afterAll(() => it_.close());
  const ask = (name: string, method: string, url: string, body?: unknown) =>
    it_.cms.rest(method, url, { token: tokens.get(name) ?? '', ...(body === undefined ? {} : { body }) });

  it('is the difference since they accepted, until they have seen it; their own words stay unless they give them up', async () => {
    const article = await it_.article(it_.places.ward, { title: 'Họp tổ dân phố', lead: 'Vào thứ Bảy' });
    const id = await it_.create('proposals', { item: itemRef(article), to: it_.places.city }, it_.onWard.editor);
    await it_.update('proposals', id, { state: 'accepted', title: 'Tên của thành phố', lead: 'Sapo riêng' });
    const steps = async (name: string) => (await ask(name, 'GET', `/api/proposals/${id}/steps`)).body;
    expect(await steps('approver-city')).toMatchObject({ steps: ['end', 'retract'], differences: [] });

    await it_.update('articles', article, { lead: 'Vào Chủ nhật', _status: 'published' });
    const shown = await steps('approver-city');
    expect(shown['steps']).toEqual(['seen', 'adopt', 'end', 'retract']);
    const [lead] = shown['differences'] as Difference[];
    expect(lead).toMatchObject({ field: 'lead', lang: 'vi' });
    expect((await steps('editor'))['steps']).toEqual(['retract']);

    expect((await ask('editor', 'POST', `/api/proposals/${id}/seen`, {})).status).toBe(403);
    expect((await ask('approver-city', 'POST', `/api/proposals/${id}/seen`, {})).status).toBe(200);
    const find = () => it_.payload.findByID({ collection: 'proposals', id, depth: 0 });
    expect(await find()).toMatchObject({ source: 'same', title: 'Tên của thành phố', lead: 'Sapo riêng' });
    expect(await steps('approver-city')).toMatchObject({ differences: [] });

    await it_.update('articles', article, { lead: 'Vào thứ Hai', _status: 'published' });
    expect(await find()).toMatchObject({ source: 'changed' });
    await ask('approver-city', 'POST', `/api/proposals/${id}/seen`, { adopt: true });
    const adopted = await find();
    expect(adopted).toMatchObject({ source: 'same', title: 'Tên của thành phố' });
    expect(adopted.lead ?? null).toBeNull();
  });
});
