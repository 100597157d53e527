import { afterAll, beforeAll, expect, test } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
let lan: string;
let minh: string;

const logIn = async (email: string) =>
  String((await cms.rest('POST', '/api/users/login', { body: { email, password } })).body['token']);

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'lan', [{ portal: places.ward, role: 'editor' }]);
  await makeAccount(cms.payload, 'minh', [{ portal: places.ward, role: 'editor' }]);
  lan = await logIn('lan@hue.example');
  minh = await logIn('minh@hue.example');
});
afterAll(() => cms.close());

type Doc = { id: string; title: string; startedFrom: string; updatedAt: string; savedByName: string };
const docIn = ({ body }: { body: Record<string, unknown> }) => body['doc'] as Doc;
async function draft(title = 'Bản đầu'): Promise<Doc> {
  const data = { title, lead: 'Sapo', genre: 'news', portal: places.ward };
  return docIn(await cms.rest('POST', '/api/articles?draft=true', { token: lan, body: data }));
}
const save = (id: string, token: string, body: Record<string, unknown>) =>
  cms.rest('PATCH', `/api/articles/${id}?draft=true`, { token, body });
const open = async (id: string, token: string) =>
  (await cms.rest('GET', `/api/articles/${id}?draft=true&depth=0`, { token })).body as unknown as Doc;

test('a save goes through from the newest version, and is refused from an older one, with the name of whoever was faster', async () => {
  const { id } = await draft();
  const [mine, theirs] = [await open(id, lan), await open(id, minh)];
  expect(mine.startedFrom).toBe(mine.updatedAt);
  const first = await save(id, lan, { title: 'Của Lan', startedFrom: mine.startedFrom });
  expect(first.status).toBe(200);
  expect(docIn(first)).toMatchObject({ savedByName: 'lan', startedFrom: docIn(first).updatedAt });
  const second = await save(id, minh, { title: 'Của Minh', startedFrom: theirs.startedFrom });
  expect(second.status).toBe(409);
  expect(second.text).toContain('LT-NEWS-101');
  expect(second.text).toContain('lan đã lưu một bản mới hơn');
  expect((await open(id, minh)).title).toBe('Của Lan');
  // Having seen Lan's version, Minh may go on from it; so may Lan from her own.
  const seen = await open(id, minh);
  expect((await save(id, minh, { title: 'Của hai người', startedFrom: seen.startedFrom })).status).toBe(200);
  expect((await save(id, lan, { title: 'Cũ', startedFrom: docIn(first).startedFrom })).status).toBe(409);
});

test('what a script saves without naming a version is saved as ever', async () => {
  const { id } = await draft();
  expect((await save(id, minh, { title: 'Của một chương trình' })).status).toBe(200);
});

test('of many saves from one version at the same moment exactly one is kept', async (context) => {
  needs('saves one after another', context);
  for (let round = 0; round < 5; round += 1) {
    const { id } = await draft();
    const { startedFrom } = await open(id, lan);
    const answers = await Promise.all(
      [lan, minh, lan, minh, lan, minh].map((token, at) => save(id, token, { title: `Bản ${at}`, startedFrom })),
    );
    const kept = answers.filter(({ status }) => status === 200);
    expect(kept).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
    const [winner] = kept;
    expect((await open(id, lan)).title).toBe(winner ? docIn(winner).title : '');
  }
});

test('a step that changes no word takes nothing away from whoever is writing', async () => {
  const { id } = await draft();
  const { startedFrom } = await open(id, lan);
  await cms.payload.update({ collection: 'articles', id, draft: true, data: {} });
  const saved = await save(id, lan, { title: 'Viết tiếp', startedFrom });
  expect(saved.status).toBe(200);
  await cms.payload.update({ collection: 'articles', id, draft: true, locale: 'en', data: { title: 'In English' } });
  const stale = await save(id, lan, { title: 'Viết tiếp nữa', startedFrom: docIn(saved).startedFrom });
  expect(stale.status).toBe(409);
});

test('who is editing is told by name, a takeover is noted, and a lock is only for oneself', async () => {
  const { id } = await draft();
  const people = await cms.payload.find({ collection: 'users', where: { name: { in: ['lan', 'minh'] } } });
  const idOf = (name: string) => String(people.docs.find((each) => each.name === name)?.id);
  const lockFor = (token: string, user: string) =>
    cms.rest('POST', '/api/payload-locked-documents', {
      token,
      body: { document: { relationTo: 'articles', value: id }, user: { relationTo: 'users', value: user } },
    });
  expect((await lockFor(minh, idOf('lan'))).status).toBe(403);
  const lock = String((docIn(await lockFor(lan, idOf('lan'))) as { id: string }).id);
  const presence = async (token: string) =>
    (await cms.rest('GET', `/api/newsroom/presence?collection=articles&id=${id}`, { token })).body;
  expect(await presence(minh)).toMatchObject({
    editor: { id: idOf('lan'), name: 'lan' },
    takeover: null,
    you: idOf('minh'),
  });
  const seen = await cms.rest('GET', '/api/payload-locked-documents?depth=1', { token: minh });
  expect(seen.text).toContain('"email":"lan"');
  const beside = await save(id, minh, { title: 'Chen ngang' });
  expect(beside.status).toBe(423);
  expect(beside.text).toContain('lan đang sửa nội dung này');

  const takeOver = (token: string, user: string) =>
    cms.rest('PATCH', `/api/payload-locked-documents/${lock}`, {
      token,
      body: { user: { relationTo: 'users', value: user } },
    });
  await makeAccount(cms.payload, 'ngoai', [{ portal: places.neighbour, role: 'editor' }]);
  const outsider = await logIn('ngoai@hue.example');
  const { docs } = await cms.payload.find({ collection: 'users', where: { name: { equals: 'ngoai' } } });
  expect((await takeOver(outsider, String(docs[0]?.id))).status).toBe(403);
  expect((await takeOver(minh, idOf('minh'))).status).toBe(200);
  expect(await presence(lan)).toMatchObject({
    editor: { id: idOf('minh'), name: 'minh' },
    takeover: { name: 'minh', from: idOf('lan') },
  });
  expect((await save(id, lan, { title: 'Lan vẫn gõ' })).status).toBe(423);
  expect((await save(id, minh, { title: 'Minh viết' })).status).toBe(200);
  expect(
    (await cms.rest('GET', `/api/newsroom/presence?collection=articles&id=${id}`, { token: outsider })).status,
  ).toBe(404);
  expect((await cms.rest('GET', `/api/newsroom/presence?collection=articles&id=${id}`)).status).toBe(404);
});
