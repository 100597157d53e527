import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { commitTransaction, initTransaction, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriteQueue } from '../../src/database/write-queue.ts';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';

let cms: Cms;
let province: SmallProvince;

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
});
afterAll(() => cms.close());

const article = (title: string) => ({
  collection: 'articles' as const,
  data: { title, lead: 'x', genre: 'news' as const, portal: province.ward, _status: 'published' as const },
});

describe('writes at the same moment', () => {
  it('all succeed: 20 creates, each with its version and its outbox row', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => cms.payload.create(article(`Cùng lúc ${nth}`))),
    );
    const ids = made.map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(20);
    expect((await cms.payload.count({ collection: 'articles', where: { id: { in: ids } } })).totalDocs).toBe(20);
    expect(
      (await cms.payload.countVersions({ collection: 'articles', where: { parent: { in: ids } } })).totalDocs,
    ).toBe(20);
    expect(
      (await cms.payload.count({ collection: 'outbox-entries', where: { document: { in: ids } } })).totalDocs,
    ).toBe(20);
  });

  it('to one document leave one of them, whole, and one outbox row each', async () => {
    const { id } = await cms.payload.create(article('Một bài'));
    await Promise.all(
      Array.from({ length: 10 }, (_, nth) =>
        cms.payload.update({ collection: 'articles', id, data: { lead: `Sapo ${nth}`, author: `Tác giả ${nth}` } }),
      ),
    );
    const { lead, author } = await cms.payload.findByID({ collection: 'articles', id });
    expect(lead?.replace('Sapo ', '')).toBe(author?.replace('Tác giả ', ''));
    expect(
      (await cms.payload.count({ collection: 'outbox-entries', where: { document: { equals: id } } })).totalDocs,
    ).toBe(11);
  });

  it('that fail leave nothing behind and hold up nobody', async () => {
    const before = (await cms.payload.count({ collection: 'outbox-entries' })).totalDocs;
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, nth) =>
        cms.payload.create(
          nth % 2 === 0
            ? article(`Được ${nth}`)
            : ({ ...article('x'), data: { ...article('x').data, portal: 'khong-co' } } as never),
        ),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(
      Array.from({ length: 10 }, (_, nth) => (nth % 2 === 0 ? 'fulfilled' : 'rejected')),
    );
    expect((await cms.payload.count({ collection: 'outbox-entries' })).totalDocs).toBe(before + 5);
  });

  it('that the database itself refuses are undone, and the next ones succeed', async () => {
    const portal = (slug: string, hostname: string) =>
      cms.payload.create({
        collection: 'portals',
        data: { name: 'Trùng', slug, hostname, type: 'other', state: 'active', theme: 'la-xanh' } as never,
      });
    const before = (await cms.payload.count({ collection: 'outbox-entries' })).totalDocs;
    const results = await Promise.allSettled([
      portal('ward', 'a.localhost'),
      cms.payload.create(article('Ngay sau đó')),
      portal('ward', 'b.localhost'),
      cms.payload.create(article('Và sau nữa')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await cms.payload.count({ collection: 'outbox-entries' })).totalDocs).toBe(before + 2);
  });

  it('are read by others only once committed', async (context) => {
    needs('transactions', context);
    const req = { payload: cms.payload, context: {} } as PayloadRequest;
    await initTransaction(req);
    const { id } = await cms.payload.create({ ...article('Chưa xong'), req });
    const seen = async () =>
      (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } } })).totalDocs;
    expect(await seen()).toBe(0);
    await commitTransaction(req);
    expect(await seen()).toBe(1);
  });

  it('are an error, not a success, when the commit fails', async (context) => {
    needs('sqlite', context);
    const req = { payload: cms.payload, context: {} } as PayloadRequest;
    await initTransaction(req);
    const { id } = await cms.payload.create({ ...article('Mất'), req });
    const { db } = cms.payload as unknown as {
      db: { sessions: Record<string, { db: { run(sql: string): Promise<unknown> } }> };
    };
    // A deferred foreign key that points nowhere is only noticed by COMMIT itself.
    const session = Object.values(db.sessions)[0];
    await session?.db.run(
      'CREATE TABLE broken_reference (portal TEXT REFERENCES portals(id) DEFERRABLE INITIALLY DEFERRED)',
    );
    await session?.db.run("INSERT INTO broken_reference VALUES ('nowhere')");
    await expect(commitTransaction(req)).rejects.toThrow();
    expect((await cms.payload.count({ collection: 'articles', where: { id: { equals: id } } })).totalDocs).toBe(0);
    expect((await cms.payload.create(article('Sau đó'))).title).toBe('Sau đó');
  });

  it('wait for another process that holds the file', async (context) => {
    needs('sqlite', context);
    const hold = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]); db.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => db.exec("UPDATE portals SET phone = '0234'; COMMIT"), 400);`;
    const other = spawn(process.execPath, ['-e', hold, path.join(cms.dataDir, 'cms.db')], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = once(other, 'close');
    await once(other.stdout, 'data');
    const writing = cms.payload.create(article('Đợi tiến trình khác'));
    expect((await writing).title).toBe('Đợi tiến trình khác');
    expect((await gone)[0]).toBe(0);
  });
});

describe('the queue of writers', () => {
  it('serves in the order of arrival, one at a time', async () => {
    const queue = createWriteQueue();
    const log: string[] = [];
    const work = async (name: string) => {
      const release = await queue.acquire();
      log.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      log.push(`${name} out`);
      release();
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });
  it('lets whoever waited too long go, and serves those behind', async () => {
    const queue = createWriteQueue(20);
    const first = await queue.acquire();
    await expect(queue.acquire()).rejects.toThrow('No turn to write');
    const third = queue.acquire();
    first();
    (await third)();
  });
});
