import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProjector, type Projector } from '../../src/publishing/run-projector.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let projector: Projector;
let places: SmallProvince;
let item: string;
const tokens: Record<string, string> = {};
const secret = 'xin-xem-lai-so-lieu-nay';

beforeAll(async () => {
  cms = await openCms();
  projector = startProjector(cms.payload);
  places = await makeSmallProvince(cms.payload);
  for (const [name, portal, role] of [
    ['viet', places.ward, 'author'],
    ['doc', places.city, 'official'],
    ['khac', places.neighbour, 'administrator'],
    ['duoi', places.hamlet, 'editor'],
  ] as const) {
    await makeAccount(cms.payload, name, [{ portal, role }]);
    const { body } = await cms.rest('POST', '/api/users/login', { body: { email: `${name}@hue.example`, password } });
    tokens[name] = String(body['token']);
  }
  const data = { title: 'Tin', lead: 'Sapo', genre: 'news', portal: places.ward, _status: 'published' };
  item = String((await cms.payload.create({ collection: 'articles', data: data as never })).id);
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

const say = (name: string, body: Record<string, unknown>) =>
  cms.rest('POST', '/api/comments', { token: tokens[name] ?? '', body: { of: 'articles', item, ...body } });
const read = (name?: string) =>
  cms.rest('GET', `/api/comments?where[item][equals]=${item}`, name === undefined ? {} : { token: tokens[name] ?? '' });

test('whoever reads the draft remarks on it, answers and settles; writer and place are not the client’s to say', async () => {
  const body = {
    text: secret,
    field: 'lead',
    language: 'vi',
    quote: 'Sapo',
    author: 'x',
    authorName: 'Ai đó',
    portal: places.neighbour,
  };
  const made = await say('doc', body);
  expect(made.status).toBe(201);
  const comment = made.body['doc'] as { id: string; portal: unknown };
  expect(comment).toMatchObject({ authorName: 'doc', resolved: false, quote: 'Sapo' });
  expect(JSON.stringify(comment.portal)).toContain(places.ward);
  expect((await say('viet', { text: 'Đã xem', thread: comment.id })).status).toBe(201);
  expect((await say('viet', { text: 'Vào đâu?', thread: 'khong-co' })).status).toBe(404);
  const presence = await cms.rest('GET', `/api/newsroom/presence?collection=articles&id=${item}`, {
    token: tokens['viet'] ?? '',
  });
  expect(presence.body['openComments']).toBe(1);
  const checks = await cms.rest('POST', '/api/newsroom/checks', {
    token: tokens['viet'] ?? '',
    body: { collection: 'articles', id: item },
  });
  expect(checks.text).toContain('Còn 1 ý kiến nội bộ chưa giải quyết.');
  const settled = await cms.rest('PATCH', `/api/comments/${comment.id}`, {
    token: tokens['viet'] ?? '',
    body: { resolved: true, text: 'Sửa lời người khác', resolvedByName: 'Không phải tôi' },
  });
  expect(settled.body['doc']).toMatchObject({ resolved: true, resolvedByName: 'viet', text: secret });
  expect((await cms.rest('DELETE', `/api/comments/${comment.id}`, { token: tokens['viet'] ?? '' })).status).toBe(403);
});

test('nobody beside, below or outside reads or writes remarks', async () => {
  for (const name of ['khac', 'duoi']) {
    expect((await read(name)).body['totalDocs']).toBe(0);
    expect((await say(name, { text: 'Chen vào' })).status).toBe(404);
  }
  expect([401, 403]).toContain((await read()).status);
  expect((await read()).text).not.toContain(secret);
  expect((await cms.rest('POST', '/api/comments', { body: { of: 'articles', item, text: 'Ẩn danh' } })).status).toBe(
    403,
  );
  expect((await cms.rest('GET', `/api/articles/${item}?depth=5`)).text).not.toContain(secret);
});

test('remarks are in no record', async () => {
  await projector.catchUp();
  await cms.payload.update({ collection: 'articles', id: item, data: { lead: 'Sapo mới' } });
  await projector.catchUp();
  for (const file of ['content.db', 'content.db-wal']) {
    let bytes = '';
    try {
      bytes = readFileSync(path.join(cms.dataDir, file), 'latin1');
    } catch {
      continue;
    }
    expect(bytes).not.toContain(secret);
    if (file === 'content.db-wal') expect(bytes).toContain('Sapo');
  }
});

test('an item that moves takes its remarks along', async () => {
  await cms.payload.update({ collection: 'articles', id: item, data: { portal: places.neighbour } });
  expect((await read('viet')).body['totalDocs']).toBe(0);
  expect((await read('khac')).body['totalDocs']).toBe(2);
});
