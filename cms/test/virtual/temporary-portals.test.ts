import path from 'node:path';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from '../publishing/read-lists.ts';

type Projector = { stop(): Promise<void>; catchUp(): Promise<void> };
let cms: Cms;
let places: SmallProvince;
let start: () => Projector;
let projector: Projector;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  start = () => startProjector(cms.payload);
  projector = start();
  await projector.catchUp();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await projector.stop();
  await cms.close();
});

let number = 0;
async function make(more: Record<string, unknown>): Promise<string> {
  number += 1;
  const data = { name: `Hội ${number}`, type: 'virtual', state: 'active', theme: 'hue-tim', parent: places.province };
  return String((await cms.payload.create({ collection: 'portals', data: { ...data, ...more } as never })).id);
}
const change = (id: string, data: object) => cms.payload.update({ collection: 'portals', id, data: data as never });
const stateOf = async (id: string) => (await cms.payload.findByID({ collection: 'portals', id, depth: 0 })).state;
const recordOf = (id: string) => {
  const found = readContent(path.join(cms.dataDir, 'content.db')).records.find((each) => each.id === id);
  return found ? (JSON.parse(found.json) as PortalRecord) : null;
};
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'allowed',
    (error: unknown) => (error as { data?: { code?: string } }).data?.code,
  );
/** A day as the date picker sends it: noon. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 11) + '05:00:00.000Z';

describe('a temporary portal', () => {
  it('says where its visitors are led; neither back to itself, nor to an address that is not of the web', async () => {
    expect(await codeOf(make({ endsOn: dayFromNow(3) }))).toBe('LT-VIRTUAL-004');
    expect(await codeOf(make({ endsOn: dayFromNow(-3), successor: { portal: places.city } }))).toBe('LT-VIRTUAL-007');
    expect(await codeOf(make({ endsOn: dayFromNow(3), successor: { url: 'mailto:a@hue.example' } }))).toBe(
      'LT-VIRTUAL-006',
    );
    const one = await make({ state: 'merged', successor: { portal: places.city } });
    const other = await make({ state: 'merged', successor: { portal: one } });
    expect(await codeOf(change(one, { successor: { portal: other } }))).toBe('LT-VIRTUAL-005');
    expect(await codeOf(change(one, { successor: { portal: one } }))).toBe('LT-VIRTUAL-005');
  });

  it('ends by itself at midnight in Việt Nam', async () => {
    const id = await make({
      endsOn: dayFromNow(2),
      successor: { portal: places.city, decision: '12/QĐ-UBND' },
    });
    await projector.catchUp();
    expect(recordOf(id)).toMatchObject({ state: 'active', successor: null });
    // The clock stands a second and a half before that midnight.
    const lastDay = dayFromNow(2).slice(0, 10);
    const end = Date.parse(`${lastDay}T17:00:00.000Z`);
    const ahead = end - 1500 - Date.now();
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    await projector.catchUp();
    expect(await stateOf(id)).toBe('active');
    await vi.waitFor(() => expect(recordOf(id)?.state).toBe('merged'), { timeout: 30_000, interval: 20 });
    const late = Date.now() - end;
    process.stdout.write(`a temporary portal was merged ${late} ms after its end\n`);
    expect(late).toBeGreaterThanOrEqual(0);
    const nextDay = new Date(end + 7 * 3600_000).toISOString().slice(0, 10);
    expect(recordOf(id)?.successor).toEqual({ portal: places.city, url: null, date: nextDay, decision: '12/QĐ-UBND' });
    vi.restoreAllMocks();
  });

  it('ends when the CMS comes back after its last day, and opens again once the day is cleared', async () => {
    const id = await make({ endsOn: dayFromNow(1), successor: { url: 'https://hue.example/hoi' } });
    await projector.catchUp();
    await projector.stop();
    const yesterday = dayFromNow(-1);
    await cms.payload.db.updateOne({ collection: 'portals', id, data: { endsOn: yesterday } });
    projector = start();
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('merged'), { timeout: 30_000, interval: 50 });
    await projector.catchUp();
    expect(recordOf(id)?.successor).toMatchObject({ portal: null, url: 'https://hue.example/hoi' });

    expect(await codeOf(change(id, { state: 'active' }))).toBe('LT-VIRTUAL-007');
    await change(id, { state: 'active', endsOn: null });
    await projector.catchUp();
    expect(recordOf(id)).toMatchObject({ state: 'active', successor: null });
  });
});
