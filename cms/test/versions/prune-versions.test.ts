import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseStaleVersions, type VersionMark } from '../../src/versions/choose-stale-versions.ts';
import { isNightlyTurn } from '../../src/versions/nightly-turn.ts';
import { openLease } from '../../src/workers/open-lease.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-24T19:30:00Z');

describe('which versions of a document go', () => {
  const rule = { newest: 3, publishedDays: 365 };
  /** `p` published, `d` draft; the newest first, one a day. */
  const marks = (states: string, age = 0): VersionMark[] =>
    Array.from(states, (state, nth) => ({
      id: `${nth}`,
      at: now - (age + nth) * day,
      published: state === 'p',
      latest: nth === 0,
    }));
  it('none, as long as there are no more than are kept', () => {
    expect(chooseStaleVersions(marks('ddd', 900), rule, now)).toEqual([]);
  });
  it('older drafts; what was published within the year stays', () => {
    expect(chooseStaleVersions(marks('dddddpd'), rule, now)).toEqual(['3', '4', '6']);
  });
  it('what was published long ago, but for the last time', () => {
    expect(chooseStaleVersions(marks('ddddpdp', 400), rule, now)).toEqual(['3', '5', '6']);
  });
  it('whatever their order, and never the one the editor opens', () => {
    const mixed = marks('ddddd').reverse();
    for (const mark of mixed) mark.latest = mark.id === '4';
    expect(chooseStaleVersions(mixed, { newest: 1, publishedDays: 0 }, now)).toEqual(['1', '2', '3']);
  });
});

describe('the time for it', () => {
  const at = (time: string) => Date.parse(`${time}+07:00`);
  it('is once a night, by the clock of Việt Nam', () => {
    expect(isNightlyTurn(null, at('2026-11-25T00:59'))).toBe(false);
    expect(isNightlyTurn(null, at('2026-11-25T01:00'))).toBe(true);
    expect(isNightlyTurn(at('2026-11-24T01:05'), at('2026-11-25T04:59'))).toBe(true);
    expect(isNightlyTurn(at('2026-11-25T01:05'), at('2026-11-25T03:00'))).toBe(false);
    expect(isNightlyTurn(at('2026-11-24T01:05'), at('2026-11-25T10:00'))).toBe(false);
  });
  it('is any hour, when a week of nights was missed', () => {
    expect(isNightlyTurn(at('2026-11-18T01:05'), at('2026-11-25T10:00'))).toBe(true);
  });
});

describe('a night', () => {
  let cms: Cms;
  let places: SmallProvince;
  beforeAll(async () => {
    cms = await openCms({ VERSIONS_KEPT: '4', VERSIONS_PUBLISHED_DAYS: '365' });
    places = await makeSmallProvince(cms.payload);
  });
  afterAll(() => cms.close());

  const save = (id: string, lead: string, status: 'draft' | 'published') =>
    cms.payload.update({
      collection: 'articles',
      id,
      draft: status === 'draft',
      data: { lead, _status: status },
    });
  async function leadsOf(id: string): Promise<string[]> {
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      pagination: false,
      trash: true,
    });
    return docs.map(({ version }) => String(version.lead));
  }
  async function write(title: string): Promise<string> {
    const { id } = await cms.payload.create({
      collection: 'articles',
      draft: true,
      data: { title, lead: 'nháp 0', genre: 'news', portal: places.ward, _status: 'draft' },
    });
    await save(id, 'đăng 1', 'published');
    for (let number = 2; number < 9; number += 1) await save(id, `nháp ${number}`, 'draft');
    return id;
  }

  it('leaves the newest versions and the published one, changes no document, and is over until the next', async () => {
    const { startNightlyPruning } = await import('../../src/versions/start-nightly-pruning.ts');
    const [id, trashed, short] = [
      await write('Nhiều phiên bản'),
      await write('Trong thùng rác'),
      (
        await cms.payload.create({
          collection: 'articles',
          data: { title: 'Ít', lead: 'một', genre: 'news', portal: places.ward },
        })
      ).id,
    ];
    await cms.payload.update({
      collection: 'articles',
      id: trashed,
      data: { deletedAt: new Date().toISOString() } as never,
    });
    const document = () => cms.payload.findByID({ collection: 'articles', id, depth: 0 });
    const before = await document();
    const kept = ['đăng 1', 'nháp 5', 'nháp 6', 'nháp 7', 'nháp 8'];
    expect((await leadsOf(id)).length).toBe(9);

    const night = startNightlyPruning(cms.payload);
    // While another process has the turn, this one leaves it alone.
    const other = openLease(path.join(cms.dataDir, 'pruning.lock'));
    expect(other.take()).toBe(true);
    expect(await night.turn(now)).toBeNull();
    expect((await leadsOf(id)).length).toBe(9);
    other.release();

    expect(await night.turn(now - 6 * 3600_000)).toBeNull();
    expect(await night.turn(now)).toMatchObject({ documents: 2 });
    expect(await leadsOf(id)).toEqual(kept);
    expect((await leadsOf(trashed)).length).toBeLessThan(9);
    expect(await leadsOf(short)).toEqual(['một']);
    expect(await document()).toEqual(before);
    expect((await cms.payload.findByID({ collection: 'articles', id, draft: true })).lead).toBe('nháp 8');
    expect(readFileSync(path.join(cms.dataDir, 'pruned-at'), 'utf8')).toBe(new Date(now).toISOString());
    expect(await night.turn(now + 600_000)).toBeNull();
    night.stop();
  });
});
