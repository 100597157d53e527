import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { allowed, makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { newsroomOf, type Person } from './newsroom-people.ts';

let cms: Cms;
let province: SmallProvince;
let room: ReturnType<typeof newsroomOf>;
let people: Record<'author' | 'editor' | 'approver' | 'neighbour' | 'above', Person>;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  room = newsroomOf(cms, province);
  people = {
    author: await room.person('author'),
    editor: await room.person('editor'),
    approver: await room.person('approver'),
    neighbour: await room.person('administrator', province.neighbour),
    above: await room.person('administrator', province.city),
  };
});
afterAll(() => cms.close());

type Told = {
  action: string;
  who: { name: string };
  reason: string | null;
  version: string | null;
  from: string | null;
};
const history = async (by: Person, id: string) =>
  cms.rest('GET', `/api/newsroom/steps?collection=articles&id=${id}`, { token: by.token });
const stepsOf = async (by: Person, id: string) => (await history(by, id)).body['steps'] as Told[];

describe('the history of an item', () => {
  it('tells every save and step: who, when, why, and which version', async () => {
    const { author, editor, approver } = people;
    const id = await room.write(author);
    await room.patch(author, id, { lead: 'Sửa' });
    await room.steps(id, [author, 'submit'], [editor, 'return', { reason: 'Thiếu nguồn tin' }], [editor, 'present']);
    await room.steps(id, [approver, 'approve'], [approver, 'withdraw', { reason: 'Sai số liệu' }]);
    await room.patch(approver, id, { deletedAt: '2026-11-24T00:00:00.000Z' }, '');
    await room.patch(approver, id, { deletedAt: null, _status: 'draft' }, '?trash=true');
    const told = (await stepsOf(editor, id)).reverse();
    expect(told.map(({ action, who, reason }) => [action, who.name, reason])).toEqual([
      ['create', author.name, null],
      ['save', author.name, null],
      ['submit', author.name, null],
      ['return', editor.name, 'Thiếu nguồn tin'],
      ['present', editor.name, null],
      ['approve', approver.name, null],
      ['withdraw', approver.name, 'Sai số liệu'],
      ['trash', approver.name, null],
      ['untrash', approver.name, null],
    ]);
    const versions = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      trash: true,
    });
    const known = new Set(versions.docs.map((version) => version.id));
    for (const { version } of told) expect(known).toContain(version);
  });

  it('is for those who may read the drafts', async () => {
    const id = await room.write(people.author);
    await room.steps(id, [people.editor, 'present'], [people.approver, 'approve']);
    expect(await stepsOf(people.above, id)).toHaveLength(3);
    expect((await history(people.neighbour, id)).status).toBe(404);
    expect((await cms.rest('GET', `/api/newsroom/steps?collection=articles&id=${id}`)).status).toBe(401);
    const found = await cms.rest('GET', '/api/workflow-steps', { token: people.neighbour.token });
    expect(found.body['docs']).toEqual([]);
    expect((await cms.rest('GET', '/api/workflow-steps')).status).toBe(403);
  });

  it('is changed, written and deleted by nobody, not even from inside', async () => {
    const id = await room.write(people.author);
    const { docs } = await cms.payload.find({ collection: 'workflow-steps', where: { document: { equals: id } } });
    const step = docs[0]?.id ?? '';
    const token = people.above.token;
    const data = {
      source: 'articles',
      document: id,
      portal: province.ward,
      action: 'approve',
      at: '2026-01-01T00:00:00Z',
    };
    expect((await cms.rest('POST', '/api/workflow-steps', { token, body: data })).status).toBe(403);
    expect((await cms.rest('PATCH', `/api/workflow-steps/${step}`, { token, body: data })).status).toBe(403);
    expect((await cms.rest('DELETE', `/api/workflow-steps/${step}`, { token })).status).toBe(403);
    const inside = { collection: 'workflow-steps', id: step } as const;
    expect(await allowed(() => cms.payload.update({ ...inside, data: { action: 'approve' } }))).toBe(false);
    expect(await allowed(() => cms.payload.delete(inside))).toBe(false);
    expect(await stepsOf(people.editor, id)).toMatchObject([{ action: 'create' }]);
  });

  it('stays when the item is deleted for good', async () => {
    const id = await room.write(people.author);
    await cms.rest('DELETE', `/api/articles/${id}`, { token: people.editor.token });
    const { docs } = await cms.payload.find({
      collection: 'workflow-steps',
      where: { document: { equals: id } },
      sort: 'at',
    });
    expect(docs.map(({ action, whoName }) => [action, whoName])).toEqual([
      ['create', people.author.name],
      ['delete', people.editor.name],
    ]);
  });
});

describe('what is due', () => {
  it('is told for one’s own portals, soonest first', async () => {
    const { author, editor, approver, neighbour } = people;
    const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000).toISOString();
    const [first, second] = [await room.write(author), await room.write(author)];
    await room.steps(
      first,
      [editor, 'present'],
      [approver, 'approve', { publishAt: inHours(5), expiresAt: inHours(8) }],
    );
    await room.steps(second, [editor, 'present'], [approver, 'approve', { expiresAt: inHours(6) }]);
    const due = async (by: Person) => (await cms.rest('GET', '/api/newsroom/due', { token: by.token })).body['due'];
    expect(await due(author)).toMatchObject([
      { id: first, what: 'appears', at: expect.any(String), portal: province.ward },
      { id: second, what: 'ends' },
      { id: first, what: 'ends' },
    ]);
    expect(await due(neighbour)).toEqual([]);
  });
});
