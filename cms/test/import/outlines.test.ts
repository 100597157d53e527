import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOutlines } from '../../src/import/import-outlines.ts';
import {
  areaOf,
  countPoints,
  polygonsOf,
  readOutline,
  shrinkOutline,
  type Position,
} from '../../src/import/outline-geometry.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

const square: Position[] = [
  [107.5, 16.4],
  [107.6, 16.4],
  [107.6, 16.5],
  [107.5, 16.5],
  [107.5, 16.4],
];
/** A wavy circle, finely drawn. */
const fine = (points: number): Position[] =>
  Array.from({ length: points + 1 }, (_, at) => {
    const turn = ((at % points) / points) * 2 * Math.PI;
    const far = 0.1 + 0.005 * Math.sin(turn * 12);
    return [107.5 + far * Math.cos(turn), 16.4 + far * Math.sin(turn)];
  });

describe('outlines', () => {
  it('keep their form when they are drawn with fewer points', () => {
    const outline = shrinkOutline({ type: 'Polygon', coordinates: [fine(20_000)] });
    const [ring = []] = polygonsOf(outline)[0] ?? [];
    expect(countPoints(polygonsOf(outline))).toBeLessThanOrEqual(600);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(Math.abs(areaOf(ring) / areaOf(fine(20_000)) - 1)).toBeLessThan(0.01);
  });

  it('within the size are only rounded, so that neighbours keep one border', () => {
    expect(shrinkOutline({ type: 'Polygon', coordinates: [fine(300)] })).toEqual({
      type: 'Polygon',
      coordinates: [fine(300).map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))])],
    });
  });

  it.each([
    [null],
    [{ type: 'Point', coordinates: [1, 2] }],
    [{ type: 'Polygon', coordinates: [[['a', 1]]] }],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [200, 1],
            [1, 1],
            [1, 2],
            [200, 1],
          ],
        ],
      },
    ],
    [
      {
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [2, 2],
            [3, 3],
            [1, 1],
          ],
        ],
      },
    ],
    [{ type: 'Polygon', coordinates: [] }],
  ])('that are none are refused: %j', (geometry) => expect(readOutline(geometry)).toEqual(expect.any(String)));
});

describe('an import of outlines', () => {
  let cms: Cms;
  let province: SmallProvince;
  let folder: string;
  beforeAll(async () => {
    cms = await openCms();
    province = await makeSmallProvince(cms.payload);
    folder = await mkdtemp(path.join(tmpdir(), 'lienthong-outlines-'));
    for (const [place, code] of [
      ['ward', '19753'],
      ['hamlet', '19754'],
      ['neighbour', '19755'],
    ] as const)
      await cms.payload.update({ collection: 'portals', id: province[place], data: { code } });
  });
  afterAll(async () => {
    await cms.close();
    await rm(folder, { recursive: true, force: true });
  });

  const feature = (code: unknown, ring: unknown = square) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  const run = async (content: unknown, dryRun = false) => {
    const file = path.join(folder, 'units.geojson');
    await writeFile(
      file,
      typeof content === 'string' ? content : JSON.stringify({ type: 'FeatureCollection', features: content }),
    );
    const stop = new AbortController().signal;
    return importOutlines(cms.payload, { file, dryRun, stop, progress: () => undefined });
  };
  const outlineOf = async (place: 'ward' | 'hamlet') =>
    (await cms.payload.findByID({ collection: 'portals', id: province[place], depth: 0 })).outline;
  const features = [feature('19753'), feature(19754), feature('19753'), feature('99999'), feature('19755', [[1, 1]])];

  it('says in a dry run what it would do, and does nothing', async () => {
    expect(await run(features, true)).toMatchObject({ updated: 2, unmatched: 1, refused: 2, total: 5 });
    expect(await outlineOf('ward')).toBeFalsy();
  });

  it('puts each on the portal of its unit, and tells of those without one', async (context) => {
    needs('nested arrays', context);
    const report = await run(features);
    expect(report.outlines.map(({ unit, result, code }) => [unit, result, code])).toEqual([
      ['19753', 'updated', undefined],
      ['19754', 'updated', undefined],
      ['19753', 'refused', 'LT-IMPORT-019'],
      ['99999', 'unmatched', 'LT-IMPORT-018'],
      ['19755', 'refused', 'LT-IMPORT-017'],
    ]);
    expect(await outlineOf('ward')).toEqual({ type: 'Polygon', coordinates: [square] });
    expect(await outlineOf('hamlet')).toEqual({ type: 'Polygon', coordinates: [square] });
  });

  it('again changes nothing', async (context) => {
    needs('nested arrays', context);
    const rows = async () => (await cms.payload.count({ collection: 'outbox-entries' })).totalDocs;
    const before = await rows();
    const report = await run([feature('19753'), feature('19754')]);
    expect(report).toMatchObject({ updated: 0, unchanged: 2, without: ['neighbour'] });
    expect(await rows()).toBe(before);
  });

  it.each(['', '{', '[]', '{"features":[]}', '{"features":[{"properties":{}}]}'])(
    'refuses a file that holds %j',
    async (content) => expect(run(content)).rejects.toMatchObject({ code: 'LT-IMPORT-016' }),
  );
});
