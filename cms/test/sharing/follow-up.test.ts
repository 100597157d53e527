import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/sharing/follow-up.ts';
import { password } from '../open-cms/small-province.ts';
import { itemRef, openSharing, type Sharing } from './share-province.ts';

let it_: Sharing;
const tokens = new Map<string, string>();
beforeAll(async () => {
  it_ = await openSharing();
  for (const name of ['approver-city', 'approver-neighbour', 'approver-hamlet', 'approver', 'official']) {
    const { body } = await it_.cms.rest('POST', '/api/users/login', {
      body: { email: `${name}@hue.example`, password },
    });
    tokens.set(name, String(body['token']));
  }
});
afterAll(() => it_.close());

const ask = (name: string, method: string, url: string, body?: unknown) =>
  it_.cms.rest(method, url, { token: tokens.get(name) ?? '', ...(body === undefined ? {} : { body }) });
const table = async (name: string, id: string) =>
  (await ask(name, 'GET', `/api/distributions/${id}/acknowledgements`)).body as unknown as FollowUp;

async function handDown(more: Record<string, unknown> = {}): Promise<string> {
  return it_.create('distributions', {
    item: itemRef(await it_.article(it_.places.city, { title: 'Phòng chống <bão>' })),
    portal: it_.places.city,
    place: 'list',
    audience: 'branch',
    acknowledge: true,
    state: 'active',
    ...more,
  });
}

describe('the table of a notice', () => {
  it('tells the sender of all units, a unit of itself and those below, others nothing', async () => {
    const id = await handDown();
    const given = await ask('approver', 'POST', '/api/acknowledgements', {
      distribution: id,
      portal: it_.places.ward,
      remark: 'Đã đọc',
    });
    expect(given.status).toBe(201);
    const all = await table('approver-city', id);
    expect(all).toMatchObject({
      sender: true,
      mayRemind: true,
      counts: { all: 3, done: 1, waiting: 2, late: 0, overdue: 0 },
    });
    expect(all.rows.map(({ portal, state }) => [portal, state])).toContainEqual([it_.places.ward, 'done']);
    expect((await table('official', id)).rows.map(({ portal }) => portal).sort()).toEqual(
      [it_.places.ward, it_.places.hamlet].sort(),
    );
    expect((await table('official', id)).rows.some(({ mayAcknowledge }) => mayAcknowledge)).toBe(false);
    const below = await table('approver-hamlet', id);
    expect(below).toMatchObject({ sender: false, mayRemind: false, counts: { all: 1 } });
    expect(below.rows[0]).toMatchObject({ portal: it_.places.hamlet, mayAcknowledge: true });
    const toWard = await handDown({ audience: 'chosen', portals: [it_.places.ward] });
    expect((await ask('approver-neighbour', 'GET', `/api/distributions/${toWard}/acknowledgements`)).status).toBe(404);
    expect((await it_.cms.rest('GET', `/api/distributions/${id}/acknowledgements`)).status).toBe(401);
  });

  it('counts late and overdue ones, and units that joined later', async () => {
    const yesterday = new Date(Date.now() - 24 * 3600_000).toISOString();
    const id = await handDown({ acknowledgeBy: yesterday });
    const early = {
      distribution: id,
      portal: it_.places.neighbour,
      at: new Date(Date.now() - 48 * 3600_000).toISOString(),
    };
    await it_.create('acknowledgements', early);
    await it_.create('acknowledgements', { distribution: id, portal: it_.places.ward });
    expect((await table('approver-city', id)).counts).toEqual({ all: 3, done: 1, late: 1, waiting: 0, overdue: 1 });
    const late = await it_.create('portals', {
      name: 'Xã sau',
      slug: 'xa-sau',
      type: 'commune',
      state: 'active',
      theme: 'la-xanh',
      parent: it_.places.city,
    });
    const after = await table('approver-city', id);
    expect(after.counts).toMatchObject({ all: 4, overdue: 2 });
    expect(after.rows.map(({ portal }) => portal)).toContain(late);
    await it_.payload.delete({ collection: 'portals', id: late });
  });

  it('goes along as CSV, where no cell is taken for a formula', async () => {
    const id = await handDown();
    await it_.create('acknowledgements', {
      distribution: id,
      portal: it_.places.ward,
      remark: '=1+1',
      byName: 'Lê "A", B',
    });
    const { text, headers } = await ask('approver-city', 'GET', `/api/distributions/${id}/acknowledgements?format=csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(headers.get('content-disposition')).toContain('attachment');
    const lines = text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(lines[0]).toBe('Đơn vị,Tình trạng,Người xác nhận,Lúc,Ý kiến');
    expect(lines).toHaveLength(4);
    const ward = lines.find((line) => line.startsWith('Cổng ward'));
    expect(ward).toMatch(/^Cổng ward,Đã xác nhận,"Lê ""A"", B",\d\d\/\d\d\/\d{4} \d\d:\d\d,'=1\+1$/);
  });
});

describe('a reminder', () => {
  const lettersOf = async (id: string) =>
    (await it_.payload.find({ collection: 'letters', pagination: false })).docs.filter(({ html }) => html.includes(id));

  it('goes to those who have not acknowledged, once a day, also when two press at once', async () => {
    const id = await handDown();
    await it_.create('acknowledgements', { distribution: id, portal: it_.places.neighbour });
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask('approver-city', 'POST', `/api/distributions/${id}/remind`, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    const letters = await lettersOf(id);
    const to = letters.map((letter) => letter.to).sort();
    // Those who work on the ward and on the hamlet by grants there; nobody of the neighbour, which has acknowledged.
    expect(to).toEqual(
      ['administrator', 'approver', 'approver-hamlet', 'editor', 'secretary']
        .map((name) => `${name}@hue.example`)
        .sort(),
    );
    expect(letters[0]?.html).toContain('Phòng chống &lt;bão&gt;');
    const longAgo = new Date(Date.now() - 25 * 3600_000).toISOString();
    await it_.payload.db.updateOne({ collection: 'distributions', id, data: { remindedAt: longAgo } });
    expect((await ask('approver-city', 'POST', `/api/distributions/${id}/remind`, {})).status).toBe(200);
  });

  it('is the sender’s alone, and needs somebody to remind', async () => {
    const id = await handDown({ audience: 'chosen', portals: [it_.places.ward] });
    expect((await ask('approver', 'POST', `/api/distributions/${id}/remind`, {})).status).toBe(403);
    await it_.create('acknowledgements', { distribution: id, portal: it_.places.ward });
    expect((await ask('approver-city', 'POST', `/api/distributions/${id}/remind`, {})).text).toContain('LT-SHARE-020');
    expect(await lettersOf(id)).toEqual([]);
  });
});
