import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, places as allPlaces, type Place, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  // Portals of the small province say their theme themselves.
  for (const place of ['hamlet', 'neighbour'] as const) await change(place, { theme: null });
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
});

const change = (place: Place, data: Record<string, unknown>) =>
  cms.payload.update({ collection: 'portals', id: places[place], data: data as never });
const say = (place: Place, settings: Record<string, unknown>) => change(place, { settings });
const contentFile = () => path.join(cms.dataDir, 'content.db');
function live(place: Place): PortalRecord {
  const row = readContent(contentFile()).records.find(({ kind, id }) => kind === 'portal' && id === places[place]);
  return JSON.parse(row?.json ?? '{}') as PortalRecord;
}
function lastSeq(): number {
  const db = new DatabaseSync(contentFile(), { readOnly: true });
  try {
    return Number(db.prepare('SELECT max(seq) AS seq FROM sequence').get()?.['seq']);
  } finally {
    db.close();
  }
}
/** Which portals have another record than before, and all tags that were touched. */
async function effectOf(doing: () => Promise<unknown>): Promise<{ portals: string[]; tags: string[] }> {
  const before = lastSeq();
  await doing();
  await projector.catchUp();
  const db = new DatabaseSync(contentFile(), { readOnly: true });
  const tags = db
    .prepare('SELECT DISTINCT tag FROM change WHERE seq > ?')
    .all(before)
    .map(({ tag }) => String(tag));
  db.close();
  const portals = allPlaces.filter((place) => tags.includes(`record:portal:${places[place]}`));
  return { portals, tags };
}

describe('a change of settings', () => {
  it('of the city changes the records of those portals alone that inherit it', async () => {
    const themed = await effectOf(() => change('city', { theme: 'song-huong' }));
    expect(themed.portals).toEqual(['city', 'neighbour']);
    expect(allPlaces.map((place) => live(place).theme)).toEqual([
      'la-xanh',
      'song-huong',
      'la-xanh',
      'la-xanh',
      'song-huong',
    ]);
    // Nothing else hangs on it: no list, not the shape of the tree.
    expect(themed.tags.filter((tag) => !tag.startsWith('record:portal:'))).toEqual([]);
    const locked = await effectOf(() => say('city', { theme: { mode: 'locked', value: 'song-huong' } }));
    expect(locked.portals).toEqual(['ward', 'hamlet']);
    expect(live('ward').theme).toBe('song-huong');
    await effectOf(() => say('city', {}));
    await effectOf(() => change('city', { theme: 'la-xanh' }));
  });

  it('that no page shows changes no record', async (context) => {
    needs('dotted keys', context);
    const { portals } = await effectOf(() =>
      say('city', {
        'newsroom.steps': { mode: 'override', value: 2 },
        deadlines: { mode: 'override', value: { petition: { amount: 8, unit: 'WD' } } },
      }),
    );
    expect(portals).toEqual([]);
    expect(JSON.stringify(readContent(contentFile()).records)).not.toContain('petition');
    await effectOf(() => say('city', {}));
  });

  it('of a group reaches its members, also those it loses, and ends with it', async () => {
    let id = '';
    const groups = (data: Record<string, unknown>) =>
      cms.payload.update({ collection: 'portal-groups', id, data: data as never });
    const made = await effectOf(async () => {
      const settings = { superior: { mode: 'override', value: { vi: 'UBND thành phố Huế' } } };
      const data = { name: 'Hai nơi', portal: places.city, portals: [places.ward, places.neighbour], settings };
      id = String((await cms.payload.create({ collection: 'portal-groups', data: data as never })).id);
    });
    expect(made.portals).toEqual(['ward', 'neighbour']);
    expect(live('ward').settings.superior).toEqual({ vi: 'UBND thành phố Huế', en: null });
    expect((await effectOf(() => groups({ portals: [places.ward] }))).portals).toEqual(['neighbour']);
    expect((await effectOf(() => groups({ portals: [], levels: [3] }))).portals).toEqual(['ward', 'hamlet']);
    expect((await effectOf(() => groups({ name: 'Tên mới' }))).portals).toEqual([]);
    const gone = await effectOf(() => cms.payload.delete({ collection: 'portal-groups', id }));
    expect(gone.portals).toEqual(['hamlet']);
    expect(live('hamlet').settings.superior).toBeNull();
  });

  it('carries every public setting into the record, folded', async (context) => {
    needs('dotted keys', context);
    await effectOf(() =>
      say('city', {
        accentHue: { mode: 'override', value: 200 },
        footer: { mode: 'override', value: { vi: 'Bản quyền thuộc thành phố', en: 'Of the city' } },
        phone: { mode: 'override', value: '1022' },
        'modules.events': { mode: 'override', value: false },
        languages: { mode: 'override', value: ['vi'] },
        'seo.index': { mode: 'override', value: false },
        'collect.article': { mode: 'override', value: { show: true, types: ['commune'], tags: ['Lễ hội'] } },
        'aggregate.event': { mode: 'locked', value: false },
        fromBelow: { mode: 'override', value: 2 },
        'menus.main': { mode: 'override', value: 'inherit' },
      }),
    );
    const record = live('hamlet');
    expect(record.phone).toBe('1022');
    expect(record.aggregate).toEqual({ article: true, document: true, event: false });
    expect(record.collect.article).toEqual({
      show: true,
      types: ['commune'],
      genres: [],
      categories: [],
      tags: ['le-hoi'],
    });
    expect(record.settings).toMatchObject({
      accentHue: 200,
      footer: { vi: 'Bản quyền thuộc thành phố', en: 'Of the city' },
      languages: ['vi'],
      fromBelow: 2,
      seo: { index: false, description: null },
    });
    expect(record.settings.modules.events).toBe(false);
    expect(record.settings.modules.news).toBe(true);
    // Whoever inherits asks upwards, past all who inherit too.
    expect(record.settings.menus).toEqual({ main: [places.province], tasks: null, footer: null });
    expect(live('province').settings.menus.main).toBeNull();
    await effectOf(() => say('city', {}));
  });
});
