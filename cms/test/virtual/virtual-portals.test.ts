import path from 'node:path';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
let token: string;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'quan-tri', [{ portal: places.province, role: 'administrator' }]);
  const { body } = await cms.rest('POST', '/api/users/login', { body: { email: 'quan-tri@hue.example', password } });
  token = String(body['token']);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

async function post(url: string, body: unknown): Promise<Record<string, unknown>> {
  const reply = await cms.rest('POST', url, { token, body });
  if (reply.status >= 300) throw new Error(`${url}: ${reply.status} ${reply.text}`);
  return (reply.body['doc'] ?? reply.body) as Record<string, unknown>;
}
async function publish(title: string, portal: string, tags: string[]): Promise<string> {
  const data = { title, lead: 'Sapo', genre: 'news', portal, tags, _status: 'published' };
  return String((await cms.payload.create({ collection: 'articles', data: data as never })).id);
}
const publishPage = (data: Record<string, unknown>) => cms.payload.create({ collection: 'pages', data: data as never });
const file = () => path.join(cms.dataDir, 'content.db');
const portalRecord = (id: string) => {
  const record = readContent(file()).records.find((each) => each.kind === 'portal' && each.id === id);
  return record ? (JSON.parse(record.json) as PortalRecord) : null;
};
const shownOn = (portal: string) =>
  new Set(readContent(file()).rows.flatMap((row) => (row.portal === portal ? [`${row.id} ${row.reason}`] : [])));

describe('a virtual portal', () => {
  it('needs a name, a place and one rule: its address is made from the name, and what it says reaches its record', async () => {
    const item = await publish('Bơi ở phường', places.ward, ['the-thao']);
    const made = await post('/api/portals?depth=0', {
      name: 'Thể thao Huế',
      type: 'virtual',
      state: 'active',
      theme: 'song-huong',
      parent: places.province,
      rules: [
        {
          subtree: places.city,
          types: ['commune'],
          levels: ['2', '3'],
          kinds: ['article'],
          genres: ['news'],
          documentTypes: [],
          fields: ['Thể dục'],
          tags: ['Thể thao'],
          languages: ['vi'],
        },
        { subtree: places.city, tags: ['the-thao'] },
      ],
      picked: [{ relationTo: 'articles', value: item }],
      homeBlocks: [{ block: 'events', count: 3 }],
    });
    expect(made).toMatchObject({ slug: 'the-thao-hue', hostname: 'the-thao-hue.localhost' });
    await projector.catchUp();
    expect(portalRecord(String(made['id']))).toMatchObject({
      type: 'virtual',
      rules: [
        {
          subtree: places.city,
          types: ['commune'],
          levels: [2, 3],
          genres: ['news'],
          fields: ['the-duc'],
          tags: ['the-thao'],
        },
        { subtree: places.city, tags: ['the-thao'] },
      ],
      picked: [{ kind: 'article', id: item }],
      homeBlocks: [{ block: 'events', count: 3 }],
    });
    expect(shownOn(String(made['id']))).toEqual(new Set([`${item} rule`]));
  });

  it('may stand under another one, with pages of its own, and collects what the other does not', async () => {
    const outer = await post('/api/portals?depth=0', {
      name: 'Lễ hội',
      type: 'virtual',
      state: 'active',
      theme: 'hue-tim',
      parent: places.province,
      rules: [{ subtree: places.province, tags: ['le-hoi'] }],
    });
    const inner = await post('/api/portals?depth=0', {
      name: 'Lễ hội ở phường',
      type: 'virtual',
      state: 'active',
      theme: 'hue-tim',
      parent: outer['id'],
      rules: [{ subtree: places.ward, tags: ['le-hoi'] }],
    });
    const page = await publishPage({
      title: 'Đi lại',
      portal: inner['id'],
      blocks: [],
      _status: 'published',
    });
    const ward = await publish('Lễ ở phường', places.ward, ['le-hoi']);
    const neighbour = await publish('Lễ ở nơi khác', places.neighbour, ['le-hoi']);
    await projector.catchUp();
    expect(portalRecord(String(inner['id']))?.ancestors).toEqual([places.province, outer['id'], inner['id']]);
    expect(shownOn(String(inner['id']))).toEqual(new Set([`${ward} rule`]));
    expect(shownOn(String(outer['id']))).toEqual(new Set([`${ward} rule`, `${neighbour} rule`]));
    const pages = readContent(file()).records.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ id }) => id)).toEqual([page.id]);
  });

  it('becomes an ordinary portal after its plan was looked at: everything of its own stays, the rules as wished', async () => {
    const item = await publish('Chợ đêm', places.ward, ['cho-dem']);
    const virtual = async (name: string) =>
      String(
        (
          await post('/api/portals?depth=0', {
            name,
            type: 'virtual',
            state: 'active',
            theme: 'hue-tim',
            parent: places.province,
            rules: [{ subtree: places.province, tags: ['cho-dem'] }],
          })
        )['id'],
      );
    const [keeps, drops] = [await virtual('Chợ đêm'), await virtual('Chợ đêm hai')];
    const page = await publishPage({ title: 'Giờ mở', portal: drops, blocks: [], _status: 'published' });
    await projector.catchUp();
    const ask = (id: string, body: object) => cms.rest('POST', `/api/portals/${id}/become-ordinary`, { token, body });

    const plan = await ask(drops, { type: 'department', keepRules: false });
    expect(plan.body).toEqual({ hostname: 'cho-dem-hai.localhost', own: 1, collected: 1, rules: 1 });
    expect((await cms.payload.findByID({ collection: 'portals', id: drops })).type).toBe('virtual');

    await ask(drops, { type: 'department', keepRules: false, confirm: true });
    await ask(keeps, { type: 'department', keepRules: true, confirm: true });
    await projector.catchUp();
    expect(portalRecord(drops)).toMatchObject({ type: 'department', hostname: 'cho-dem-hai.localhost', rules: [] });
    expect(shownOn(drops)).toEqual(new Set());
    expect(readContent(file()).records.some(({ id }) => id === page.id)).toBe(true);
    expect(portalRecord(keeps)).toMatchObject({ type: 'department', hostname: 'cho-dem.localhost' });
    expect(shownOn(keeps)).toEqual(new Set([`${item} rule`]));

    expect((await ask(drops, { type: 'other', confirm: true })).text).toContain('LT-VIRTUAL-012');
    expect((await cms.rest('POST', `/api/portals/${keeps}/become-ordinary`, { body: { type: 'other' } })).status).toBe(
      403,
    );
  });
});
