import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProjector, type Projector } from '../../src/publishing/run-projector.ts';
import { link, paragraph, rootOf, text } from '../../src/rich-text/lexical-nodes.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let projector: Projector;
let places: SmallProvince;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await openCms();
  projector = startProjector(cms.payload);
  places = await makeSmallProvince(cms.payload);
  for (const [name, portal, role] of [
    ['duyet', places.ward, 'approver'],
    ['viet', places.ward, 'author'],
    ['khac', places.neighbour, 'author'],
  ] as const) {
    await makeAccount(cms.payload, name, [{ portal, role }]);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password } });
    tokens[name] = String(body['token']);
  }
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

const number = 'CCCD 046090123456';
const article = (body: string, more: Record<string, unknown> = {}) => ({
  title: 'Phường mở lớp bơi',
  lead: 'Lớp học mở tại hồ bơi.',
  genre: 'news',
  portal: places.ward,
  body: rootOf([paragraph([text(body)])]),
  ...more,
});
type Found = { code: string; field: string; message: string; passage: string | null };
const check = async (token: string, body: Record<string, unknown>) => {
  const reply = await cms.rest('POST', '/api/newsroom/checks', { token, body: { collection: 'articles', ...body } });
  return { status: reply.status, findings: (reply.body['findings'] ?? []) as Found[] };
};

test('a form that is not saved yet is checked for those who write there, in the language of the account', async () => {
  const { status, findings } = await check(tokens['viet'] ?? '', { data: article(`Ông A, ${number}`), locale: 'vi' });
  expect(status).toBe(200);
  expect(findings).toMatchObject([{ code: 'LT-CHECK-050', field: 'body', passage: '046090123456' }]);
  expect(findings[0]?.message).toContain('căn cước công dân');
  expect((await check(tokens['khac'] ?? '', { data: article(number) })).status).toBe(403);
  expect((await cms.rest('POST', '/api/newsroom/checks', { body: { collection: 'articles', data: {} } })).status).toBe(
    403,
  );
});

test('the form of one language is laid over what is saved in the other', async () => {
  const { id } = await cms.payload.create({
    collection: 'articles',
    draft: true,
    data: article('Từ ngày 1/6.') as never,
  });
  const english = { title: 'The ward opens a class', lead: 'At the pool.', body: null };
  const { findings } = await check(tokens['viet'] ?? '', { id, data: english, locale: 'en' });
  expect(findings.map(({ code }) => code)).toEqual(['LT-CHECK-060']);
  expect((await check(tokens['khac'] ?? '', { id })).status).toBe(404);
});

test('errors keep an item from being published, unless a reason is given, which the history keeps', async () => {
  const token = tokens['duyet'] ?? '';
  const made = await cms.rest('POST', '/api/articles?draft=true', {
    token: tokens['viet'] ?? '',
    body: article(`Tìm người thân: ${number}`),
  });
  const id = String((made.body['doc'] as { id: string }).id);
  const publish = (more: Record<string, unknown>) =>
    cms.rest('PATCH', `/api/articles/${id}`, { token, body: { _status: 'published', ...more } });
  const refused = await publish({});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('LT-NEWS-103');
  expect((await cms.payload.findByID({ collection: 'articles', id }))._status).toBe('draft');
  expect((await publish({ acknowledgeChecks: 'ừ' })).status).toBe(422);
  const reason = 'Cơ quan điều tra đề nghị đăng';
  expect((await publish({ acknowledgeChecks: reason })).status).toBe(200);
  const { docs } = await cms.payload.find({ collection: 'item-events', where: { item: { equals: id } } });
  expect(docs).toMatchObject([{ kind: 'acknowledged', reason, byName: 'duyet', details: { codes: ['LT-CHECK-050'] } }]);
  expect(JSON.stringify(docs)).not.toContain('046090123456');
  const stored = await cms.payload.findByID({ collection: 'articles', id, showHiddenFields: true });
  expect(Object.keys(stored)).not.toContain('acknowledgeChecks');
});

test('a step of the workflow that shows an item to others is checked too, and the history tells both', async () => {
  const token = tokens['viet'] ?? '';
  const made = await cms.rest('POST', '/api/articles?draft=true', {
    token,
    body: article(`Tìm người thân: ${number}`),
  });
  const id = String((made.body['doc'] as { id: string }).id);
  const submit = (more: Record<string, unknown>) =>
    cms.rest('POST', '/api/newsroom/transition', {
      token,
      body: { collection: 'articles', id, action: 'submit', ...more },
    });
  const refused = await submit({});
  expect([refused.status, refused.text.includes('LT-NEWS-103')]).toEqual([422, true]);
  const reason = 'Gia đình đã đồng ý';
  expect((await submit({ acknowledgeChecks: reason })).status).toBe(200);
  const history = await cms.rest('GET', `/api/newsroom/history?collection=articles&id=${id}`, { token });
  const entries = history.body['entries'] as { what: string; name: string; words?: string; text?: string }[];
  expect(entries.find(({ what }) => what === 'step')).toMatchObject({
    name: 'viet',
    words: 'Gửi biên tập → Chờ biên tập',
  });
  expect(entries.find(({ what }) => what === 'acknowledged')).toMatchObject({ name: 'viet', text: reason });
});

test('links are looked up: live, renamed, draft, gone, elsewhere', async () => {
  const make = async (title: string, status: 'draft' | 'published') =>
    cms.payload.create({
      collection: 'articles',
      data: { ...article('Có.'), title, _status: status } as never,
      draft: status === 'draft',
    });
  await make('Dang Live', 'published');
  const renamed = await make('Ten Cu', 'published');
  await make('Con Nhap', 'draft');
  await projector.catchUp();
  await cms.payload.update({ collection: 'articles', id: renamed.id, data: { slug: 'ten-moi' } });
  await projector.catchUp();
  const { hostname } = await cms.payload.findByID({ collection: 'portals', id: places.ward });
  const to = (url: string) => paragraph([link(url, [text(`Bài ${url}`)])]);
  const body = rootOf(
    [
      '/tin-tuc/dang-live/',
      `http://${hostname}:8080/tin-tuc/dang-live/`,
      '/tin-tuc/ten-cu/',
      '/tin-tuc/con-nhap/',
      '/tin-tuc/khong-co/',
      '/tin-tuk/dang-live/',
      '/en/news/dang-live/',
      'https://chinhphu.vn/tin-tuc/khong-co/',
    ].map(to),
  );
  const { findings } = await check(tokens['viet'] ?? '', { data: { ...article(''), body } });
  expect(findings.map(({ code, passage }) => [code, passage?.replace('Bài ', '')])).toEqual([
    ['LT-CHECK-030', '/tin-tuc/khong-co/'],
    ['LT-CHECK-030', '/tin-tuk/dang-live/'],
    ['LT-CHECK-037', '/en/news/dang-live/'],
    ['LT-CHECK-035', '/tin-tuc/ten-cu/'],
    ['LT-CHECK-031', '/tin-tuc/con-nhap/'],
  ]);
  expect(findings.find(({ code }) => code === 'LT-CHECK-035')?.message).toContain('/tin-tuc/ten-moi/');
});
