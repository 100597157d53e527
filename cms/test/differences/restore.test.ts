import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  for (const [name, portal, role] of [
    ['lan', places.ward, 'editor'],
    ['doc', places.ward, 'official'],
    ['khac', places.neighbour, 'administrator'],
  ] as const) {
    await makeAccount(cms.payload, name, [{ portal, role }]);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password } });
    tokens[name] = String(body['token']);
  }
});
afterAll(() => cms.close());

const ask = (name: string, what: string, body: Record<string, unknown>) =>
  cms.rest('POST', `/api/newsroom/${what}`, { token: tokens[name] ?? '', body: { collection: 'articles', ...body } });
const newest = async (id: string) =>
  (await cms.payload.findByID({ collection: 'articles', id, draft: true, locale: 'all' })) as unknown as {
    title: { vi: string; en?: string };
    _status: string;
  };

async function twice(): Promise<{ id: string; versions: string[] }> {
  const data = { title: 'Bản một', lead: 'Sapo', genre: 'news', portal: places.ward };
  const made = await cms.rest('POST', '/api/articles?draft=true', { token: tokens['lan'] ?? '', body: data });
  const id = String((made.body['doc'] as { id: string }).id);
  await cms.payload.update({ collection: 'articles', id, draft: true, locale: 'en', data: { title: 'One' } });
  await cms.rest('PATCH', `/api/articles/${id}?draft=true`, { token: tokens['lan'] ?? '', body: { title: 'Bản hai' } });
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  });
  return { id, versions: docs.map((version) => String(version.id)) };
}

test('an earlier version comes back as a new draft in both languages, is taken back again, and nothing is lost', async () => {
  const { id, versions } = await twice();
  const restored = await ask('lan', 'restore', { id, version: versions[1] });
  expect(restored.status).toBe(200);
  expect(await newest(id)).toMatchObject({ title: { vi: 'Bản một', en: 'One' }, _status: 'draft' });
  const undone = await ask('lan', 'restore', { id, version: restored.body['undo'] });
  expect(undone.status).toBe(200);
  expect(await newest(id)).toMatchObject({ title: { vi: 'Bản hai', en: 'One' } });
  const { totalDocs } = await cms.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } });
  expect(totalDocs).toBe(versions.length + 2);
});

test('what is live stays while an earlier version is restored over it', async () => {
  const { id, versions } = await twice();
  await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
  expect((await ask('lan', 'restore', { id, version: versions[0] })).status).toBe(200);
  expect(await newest(id)).toMatchObject({ title: { vi: 'Bản một' }, _status: 'draft' });
  expect(await cms.payload.findByID({ collection: 'articles', id })).toMatchObject({
    title: 'Bản hai',
    _status: 'published',
  });
});

test('who may not write restores nothing, nobody restores another item’s version, outsiders compare nothing', async () => {
  const { id, versions } = await twice();
  const other = await twice();
  expect((await ask('doc', 'restore', { id, version: versions[0] })).status).toBe(403);
  expect((await ask('lan', 'restore', { id, version: other.versions[0] })).status).toBe(404);
  expect((await ask('khac', 'restore', { id, version: versions[0] })).status).toBe(404);
  expect((await ask('khac', 'compare', { id })).status).toBe(404);
  expect((await ask('lan', 'compare', { id, before: { version: other.versions[0] } })).status).toBe(404);
  expect(await newest(id)).toMatchObject({ title: { vi: 'Bản hai' } });
});

test('versions are compared with who saved them, and a form that is not saved with the newest', async () => {
  const { id, versions } = await twice();
  type Compared = {
    after: { name: string };
    fields: { path: string; changed: boolean; lines: { pieces: { text: string; is: string }[] }[] }[];
  };
  const compared = (await ask('doc', 'compare', { id, before: { version: versions[0] }, after: { version: 'newest' } }))
    .body as unknown as Compared;
  expect(compared.after.name).toBe('lan');
  const changed = compared.fields.filter((field) => field.changed).map(({ path }) => path);
  expect(changed).toContain('title');
  for (const inner of ['searchText', 'stage', 'savedBy', 'lead']) expect(changed).not.toContain(inner);
  const form = (
    await ask('lan', 'compare', {
      id,
      before: { version: 'newest' },
      after: { data: { title: 'Bản ba' } },
      locale: 'vi',
    })
  ).body as unknown as Compared;
  expect(form.fields.find(({ path }) => path === 'title')?.lines[0]?.pieces).toEqual([
    { text: 'Bản ', is: 'same' },
    { text: 'hai', is: 'removed' },
    { text: 'ba', is: 'added' },
  ]);
});

test('the history tells who did what, newest first, to those who may read the draft', async () => {
  const { id, versions } = await twice();
  await ask('lan', 'restore', { id, version: versions[0] });
  await cms.rest('POST', '/api/comments', {
    token: tokens['doc'] ?? '',
    body: { of: 'articles', item: id, text: 'Xem lại giờ' },
  });
  const history = async (name: string) =>
    cms.rest('GET', `/api/newsroom/history?collection=articles&id=${id}`, { token: tokens[name] ?? '' });
  const entries = (await history('lan')).body['entries'] as { what: string; name: string | null; at: string }[];
  expect(entries.map(({ what, name }) => [what, name])).toEqual([
    ['commented', 'doc'],
    ['restored', 'lan'],
    ['saved', 'lan'],
    ['saved', 'lan'],
    ['saved', null],
    ['saved', 'lan'],
  ]);
  expect([...entries].sort((a, b) => (a.at < b.at ? 1 : -1))).toEqual(entries);
  expect((await history('khac')).status).toBe(404);
});
