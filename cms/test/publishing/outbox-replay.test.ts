import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from './read-lists.ts';

let cms: Cms;
let places: SmallProvince;
beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());

const news = (title: string, portal: string) =>
  ({ title, lead: 'x', portal, genre: 'news', _status: 'published' }) as never;
const rows = async () =>
  (await cms.payload.find({ collection: 'outbox-entries', sort: 'order', pagination: false, overrideAccess: true }))
    .docs;

describe('the outbox', () => {
  it('has a row for each change, in order, and none of a transaction that was rolled back', async (context) => {
    needs('transactions', context);
    const before = (await rows()).length;
    const { id } = await cms.payload.create({ collection: 'articles', data: news('Một', places.ward) });
    await cms.payload.update({ collection: 'articles', id, data: { author: 'Hai' } as never });
    await cms.payload.delete({ collection: 'articles', id });
    const operations = (await rows()).slice(before).map((row) => `${row.operation} ${row.document}`);
    expect(operations).toEqual([`create ${id}`, `update ${id}`, `delete ${id}`]);

    const transactionID = await cms.payload.db.beginTransaction();
    if (transactionID === null) throw new Error('no transaction');
    await cms.payload.create({
      collection: 'articles',
      data: news('Bỏ', places.ward),
      req: { transactionID } as never,
    });
    await cms.payload.db.rollbackTransaction(transactionID);
    expect((await rows()).length).toBe(before + 3);
  });

  it('projected twice, as after a kill between the two databases, makes one release', async () => {
    const { startProjector } = await import('../../src/publishing/run-projector.ts');
    const file = path.join(cms.dataDir, 'content.db');
    const first = startProjector(cms.payload);
    const { id } = await cms.payload.create({ collection: 'articles', data: news('Lặp', places.ward) });
    await first.catchUp();
    await first.stop();
    const sequences = () => new Set(readContent(file).changes.map((change) => change.seq)).size;
    const before = sequences();
    await cms.payload.db.create({
      collection: 'outbox-entries',
      data: { source: 'articles', document: id, operation: 'create', order: '0' },
    });
    const second = startProjector(cms.payload);
    await second.catchUp();
    expect(await rows()).toEqual([]);
    expect(sequences()).toBe(before);
    // While one holds the lease, another in the same place writes nothing and waits.
    const { openLease } = await import('../../src/workers/open-lease.ts');
    const lease = openLease(path.join(cms.dataDir, 'projector.lock'));
    expect(lease.take()).toBe(false);
    await second.stop();
    expect(lease.take()).toBe(true);
    lease.release();
  });

  it('what fell due while nothing ran is caught up at the next start', async () => {
    const { startProjector } = await import('../../src/publishing/run-projector.ts');
    const file = path.join(cms.dataDir, 'content.db');
    const live = (id: string) =>
      readContent(file).records.some((record) => record.kind === 'article' && record.id === id);
    const soon = Date.now() + 1500;
    const first = startProjector(cms.payload);
    const create = async (title: string, times: Record<string, unknown>) =>
      String(
        (
          await cms.payload.create({
            collection: 'articles',
            data: { ...(news(title, places.ward) as object), ...times } as never,
          })
        ).id,
      );
    const coming = await create('Sắp lên', { publishedAt: new Date(soon).toISOString() });
    const ending = await create('Sắp hết', { expiresAt: new Date(soon).toISOString() });
    await first.catchUp();
    await first.stop();
    expect([live(coming), live(ending)]).toEqual([false, true]);
    await new Promise((resolve) => setTimeout(resolve, soon - Date.now() + 50));
    expect([await rows(), live(coming), live(ending)]).toEqual([[], false, true]);
    const second = startProjector(cms.payload);
    await second.catchUp();
    expect([live(coming), live(ending)]).toEqual([true, false]);
    await second.stop();
  });
});
