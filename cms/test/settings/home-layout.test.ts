import { usualLayout } from '@lienthong/config/contracts/home-blocks';
import { portalTypes } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectSettings } from '../../src/publishing/project-settings.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;
let token: string;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'goc', [{ portal: places.province, role: 'administrator' }]);
  const login = await cms.rest('POST', '/api/users/login', { body: { email: 'goc@hue.example', password } });
  token = String(login.body['token']);
});
afterAll(() => cms.close());

const order = (portal: string, value: unknown) =>
  cms.rest('POST', `/api/portals/${portal}/settings`, {
    token,
    body: { changes: { homeLayout: value === undefined ? null : { mode: 'override', value } } },
  });
async function heldBy(portal: string) {
  const { readSettingsBook } = await import('../../src/settings/load-settings.ts');
  return projectSettings(portal, await readSettingsBook(cms.payload)).settings.homeLayout;
}
const news = { block: 'news', count: 3, shown: true, heading: null };

it('is inherited from above, can be another one below, and given back', async () => {
  const layout = [
    { ...news, heading: { vi: ' Tin phường ', en: '' } },
    { ...news, block: 'contact' },
  ];
  expect(await heldBy(places.ward)).toBeNull();
  expect((await order(places.city, layout)).status).toBe(200);
  const above = [
    { ...news, heading: { vi: 'Tin phường', en: null } },
    { ...news, block: 'contact' },
  ];
  expect(await heldBy(places.ward)).toEqual(above);
  const text = { block: 'text', shown: true, heading: null, text: { vi: 'Chào', en: null } };
  expect((await order(places.ward, [text, text])).status).toBe(200);
  expect([await heldBy(places.ward), await heldBy(places.neighbour)]).toEqual([[text, text], above]);
  expect((await order(places.ward, undefined)).status).toBe(200);
  expect(await heldBy(places.ward)).toEqual(above);
});

it('of each type can be saved as it begins', async () => {
  for (const type of portalTypes)
    expect([type, (await order(places.hamlet, usualLayout(type))).status]).toEqual([type, 200]);
});

it.each([
  ['a block that stands twice', [news, news]],
  ['a block nobody knows', [{ ...news, block: 'iframe' }]],
  ['more items than a block bears', [{ ...news, count: 400 }]],
  ['only hidden blocks', [{ ...news, shown: false }]],
  ['no block at all', []],
  ['a text without words', [{ block: 'text', shown: true, heading: null, text: { vi: ' ', en: null } }]],
  ['markup beside the words', [{ ...news, html: '<b>' }]],
])('is refused with %s', async (_what, layout) => {
  const reply = await order(places.city, layout);
  expect([reply.status, reply.text.includes('LT-SETTING-003')]).toEqual([400, true]);
});
