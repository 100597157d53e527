import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { makeArticle, makePortal } from '../publishing/make-records.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
let tokens: Record<'administrator' | 'ward' | 'editor', string>;
const ids: Record<string, string> = {};

const publish = async (name: string, portal: string, more: Record<string, unknown> = {}) => {
  const data = { title: name, lead: 'Sapo', genre: 'news', portal, _status: 'published', ...more };
  ids[name] = String((await cms.payload.create({ collection: 'articles', data: data as never })).id);
};
async function logIn(email: string): Promise<string> {
  const { body } = await cms.rest('POST', '/api/users/login', { body: { email, password } });
  return String(body['token']);
}

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'quan-tri', [{ portal: places.province, role: 'administrator' }]);
  await makeAccount(cms.payload, 'quan-tri-phuong', [{ portal: places.ward, role: 'administrator' }]);
  await makeAccount(cms.payload, 'bien-tap', [{ portal: places.province, role: 'editor' }]);
  tokens = {
    administrator: await logIn('quan-tri@hue.example'),
    ward: await logIn('quan-tri-phuong@hue.example'),
    editor: await logIn('bien-tap@hue.example'),
  };
  await publish('Lễ hội ở phường', places.ward, { tags: ['Lễ hội'], publishedAt: '2026-11-03T01:00:00.000Z' });
  await publish('Lễ hội ở làng', places.hamlet, { tags: ['le-hoi'], publishedAt: '2026-11-02T01:00:00.000Z' });
  await publish('Đường làng', places.hamlet, { tags: ['giao-thong'], publishedAt: '2026-11-01T18:00:00.000Z' });
  await publish('Lễ hội hàng xóm', places.neighbour, { tags: ['le-hoi'], genre: 'notice' });
  await publish('Lễ hội còn là bản nháp', places.ward, { tags: ['le-hoi'], _status: 'draft' });
  await publish('Lễ hội năm sau', places.ward, { tags: ['le-hoi'], publishedAt: '2031-01-01T00:00:00.000Z' });
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

const ask = (body: unknown, token = tokens.administrator) =>
  cms.rest('POST', '/api/portals/preview-rules', { token, body });
type Item = { title: { vi: string }; rules: number[]; picked: boolean; excluded: boolean };
const titles = (items: unknown) => (items as Item[]).map(({ title }) => title.vi);

describe('the preview of rules', () => {
  it('says what each rule matches, of how many portals, newest first; drafts and what is still to come never', async () => {
    const { status, body } = await ask({
      parent: places.city,
      rules: [
        { subtree: places.ward, tags: ['Lễ hội'] },
        { subtree: places.city, kinds: ['article'], genres: [], tags: ['le hoi'] },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 3, portals: 3, complete: true, rules: [2, 3] });
    expect(titles(body['items'])).toEqual(['Lễ hội hàng xóm', 'Lễ hội ở phường', 'Lễ hội ở làng']);
    expect((body['items'] as Item[]).map(({ rules }) => rules)).toEqual([[1], [0, 1], [0, 1]]);
    expect(titles(body['others'])).toEqual(['Đường làng']);
    expect(JSON.stringify(body)).not.toMatch(/nháp|năm sau/);
  });

  it('counts picked items, and shows excluded ones without counting them', async () => {
    const { body } = await ask({
      parent: places.city,
      rules: [{ subtree: places.ward, tags: ['le-hoi'] }],
      picked: [{ relationTo: 'articles', value: ids['Đường làng'] }],
      excluded: [{ relationTo: 'articles', value: ids['Lễ hội ở phường'] }],
    });
    expect(body).toMatchObject({ total: 2, portals: 1, rules: [2] });
    const flags = (body['items'] as Item[]).map(({ title, picked, excluded }) => [title.vi, picked, excluded]);
    expect(flags).toEqual([
      ['Lễ hội ở phường', false, true],
      ['Lễ hội ở làng', false, false],
      ['Đường làng', true, false],
    ]);
  });

  it('takes days as they are in Việt Nam', async () => {
    // 1 November, 18:00 UTC is the morning of the 2nd.
    const on = (from: string, to: string) =>
      ask({ parent: places.city, rules: [{ subtree: places.hamlet, from, to }] });
    expect(titles((await on('2026-11-02T05:00:00Z', '2026-11-02T05:00:00Z')).body['items'])).toEqual([
      'Lễ hội ở làng',
      'Đường làng',
    ]);
    expect((await on('2026-11-01T05:00:00Z', '2026-11-01T05:00:00Z')).body['total']).toBe(0);
  });

  it('is for those who administer the portal, or the one above a new one', async () => {
    const rules = [{ subtree: places.city }];
    expect((await ask({ portal: places.ward, rules }, tokens.ward)).status).toBe(200);
    expect((await ask({ parent: places.ward, rules }, tokens.ward)).status).toBe(200);
    for (const place of [{ portal: places.neighbour }, { parent: places.city }, {}])
      expect((await ask({ ...place, rules }, tokens.ward)).status).toBe(403);
    expect((await ask({ parent: places.city, rules }, tokens.editor)).status).toBe(403);
    expect((await cms.rest('POST', '/api/portals/preview-rules', { body: { rules } })).status).toBe(401);
  });

  it.each([
    ['no branch', [{ tags: ['le-hoi'] }], 'LT-VIRTUAL-001'],
    ['days the wrong way round', [{ subtree: 'x', from: '2026-11-05', to: '2026-11-04' }], 'LT-VIRTUAL-002'],
    ['an unknown kind', [{ subtree: 'x', kinds: ['user'] }], 'LT-VIRTUAL-003'],
    ['a level below zero', [{ subtree: 'x', levels: ['-1'] }], 'LT-VIRTUAL-003'],
    ['too many rules', Array.from({ length: 31 }, () => ({ subtree: 'x' })), 'LT-VIRTUAL-008'],
  ])('refuses %s', async (_name, rules, code) => {
    const { status, text } = await ask({ parent: places.city, rules });
    expect(status).toBe(400);
    expect(text).toContain(code);
  });

  it('refuses what is no object, and what is too long', async () => {
    expect((await ask([1])).text).toContain('LT-VIRTUAL-011');
    expect((await ask({ rules: [], note: 'x'.repeat(400_000) })).text).toContain('LT-VIRTUAL-011');
  });

  it('answers in time with what it has found when there is too much to look at', async () => {
    const { openContentWriter } = await import('../../src/publishing/content-writer.ts');
    const { previewOfRules } = await import('../../src/virtual/preview-rules.ts');
    const file = path.join(cms.dataDir, 'many.db');
    const writer = openContentWriter(file);
    const at = '2026-11-01T00:00:00.000Z';
    const put = Array.from({ length: 3000 }, (_, number) => makeArticle(`a${number}`, 'ward', { tags: ['le-hoi'] }));
    writer.applyRelease({
      cause: 'test',
      at,
      put: [makePortal('city', ['city']), makePortal('ward', ['city', 'ward'])],
      remove: [],
    });
    writer.applyRelease({ cause: 'test', at, put, remove: [] });
    writer.close();
    const { ruleOfRow } = await import('../../src/virtual/rule-of-row.ts');
    const rules = [ruleOfRow({ subtree: 'city', tags: ['le-hoi'] })] as never;
    const whole = await previewOfRules(file, { rules, picked: [], excluded: [] }, 60_000);
    expect(whole).toMatchObject({ total: 3000, complete: true });
    expect(whole.items).toHaveLength(20);
    const part = await previewOfRules(file, { rules, picked: [], excluded: [] }, 0);
    expect(part.complete).toBe(false);
    expect(part.total).toBeLessThan(3000);
  });
});

describe('saving rules', () => {
  it('refuses the same wrong rules, and a block that stands there twice', async () => {
    const portal = { name: 'Lễ hội', type: 'virtual', state: 'active', theme: 'hue-tim', parent: places.city };
    const save = (more: object) =>
      cms.rest('POST', '/api/portals?depth=0', { token: tokens.administrator, body: { ...portal, ...more } });
    const turned = await save({
      rules: [{ subtree: places.city, from: '2026-11-05T05:00:00.000Z', to: '2026-11-04T05:00:00.000Z' }],
    });
    expect(turned.text).toContain('LT-VIRTUAL-002');
    const block = { block: 'news', count: 3 };
    expect((await save({ homeBlocks: [block, block] })).text).toContain('LT-VIRTUAL-010');
  });
});
