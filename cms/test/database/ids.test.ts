import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProjectorClaim } from '../../src/publishing/projector-claim.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
let cms: Cms;
let places: SmallProvince;
beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  await makeAccount(cms.payload, 'an', [{ portal: places.ward, role: 'editor' }]);
});
afterAll(() => cms.close());

describe('ids, on every engine', () => {
  it('are text UUIDs, in relations too', async () => {
    const { id, portal } = await cms.payload.create({
      collection: 'articles',
      depth: 0,
      data: { title: 'Một', lead: 'x', genre: 'news', portal: places.ward },
    });
    expect(id).toMatch(uuid);
    expect(portal).toBe(places.ward);
    const { docs } = await cms.payload.find({ collection: 'outbox-entries', overrideAccess: true, pagination: false });
    expect(docs.find(({ document }) => document === id)?.id).toMatch(uuid);
  });
  it('are chosen by nobody from outside', async () => {
    const { token } = (await cms.payload.login({
      collection: 'users',
      data: { email: 'an@hue.example', password },
    })) as unknown as { token: string };
    const chosen = '00000000-0000-4000-8000-000000000000';
    const { status, body } = await cms.rest('POST', '/api/articles', {
      token,
      body: { id: chosen, title: 'Hai', lead: 'x', genre: 'news', portal: places.ward },
    });
    expect(status).toBe(201);
    const { id } = body['doc'] as { id: string };
    expect(id).toMatch(uuid);
    expect(id).not.toBe(chosen);
  });
  it('are new in a copy', async () => {
    const first = await cms.payload.create({
      collection: 'people',
      data: { name: 'Lê Thị Hoa', post: 'Chủ tịch', portal: places.ward },
    });
    const copy = await cms.payload.duplicate({ collection: 'people', id: first.id });
    expect(copy.id).toMatch(uuid);
    expect(copy.id).not.toBe(first.id);
  });
});

describe('machines on one MongoDB', () => {
  it('have one content.db that the outbox is emptied into', async (context) => {
    needs('mongodb', context);
    const other = await mkdtemp(path.join(tmpdir(), 'lienthong-other-machine-'));
    const holds = (dataDir: string) => openProjectorClaim(cms.payload, dataDir).holds();
    expect([await holds(cms.dataDir), await holds(other), await holds(cms.dataDir)]).toEqual([true, false, true]);
    await rm(other, { recursive: true });
  });
});
