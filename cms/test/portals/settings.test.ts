import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let places: SmallProvince;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());

async function held(portal: string) {
  const { effectiveSettings } = await import('../../src/settings/load-settings.ts');
  return effectiveSettings(cms.payload, portal);
}
const change = (id: string, data: Record<string, unknown>) =>
  cms.payload.update({ collection: 'portals', id, data: data as never });

describe('what holds for a portal', () => {
  it('comes from above until it says otherwise, and says where it comes from', async (context) => {
    needs('dotted keys', context);
    const { city, ward, hamlet, neighbour } = places;
    await change(city, { settings: { 'newsroom.steps': { mode: 'override', value: 2 } }, phone: '1022' });
    expect((await held(hamlet))['newsroom.steps']).toEqual({
      value: 2,
      from: { kind: 'portal', id: city },
      lockedBy: null,
    });
    await change(ward, { settings: { 'newsroom.steps': { mode: 'override', value: 1 } }, phone: '0234 3822 111' });
    expect((await held(hamlet))['newsroom.steps'].value).toBe(1);
    expect((await held(hamlet)).phone).toEqual({
      value: '0234 3822 111',
      from: { kind: 'portal', id: ward },
      lockedBy: null,
    });
    expect((await held(neighbour))['newsroom.steps'].value).toBe(2);
    await change(ward, { settings: null, phone: null });
    expect((await held(hamlet))['newsroom.steps'].value).toBe(2);
    expect((await held(hamlet)).phone.value).toBe('1022');
  });
});
