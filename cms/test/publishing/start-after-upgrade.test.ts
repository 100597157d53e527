import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentDbVersion } from '@lienthong/config/contracts/content-db';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeSmallProvince } from '../open-cms/small-province.ts';
import { readContent } from './read-lists.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());

it('an installation made by the version before starts: what the CMS says now is published on top', async () => {
  const places = await makeSmallProvince(cms.payload);
  const article = await cms.payload.create({
    collection: 'articles',
    data: {
      title: 'Tin cũ',
      lead: 'Sapo',
      genre: 'news',
      portal: places.ward,
      publishedAt: '2026-11-01T02:00:00.000Z',
      _status: 'published',
    } as never,
  });
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  const first = startProjector(cms.payload);
  await first.catchUp();
  await first.stop();
  const file = path.join(cms.dataDir, 'content.db');
  const made = readContent(file).records.length;
  // As the version before would have left it: no field that came since, no new table, a title it projected otherwise.
  const db = new DatabaseSync(file);
  db.exec(`DROP TABLE task; DROP TABLE head; DROP TABLE signing_key; PRAGMA user_version = 1;
    UPDATE body SET json = json_remove(json, '$.vietnamese', '$.slugEn', '$.corrections', '$.settings', '$.collect');
    UPDATE body SET json = json_set(json, '$.title.vi', 'Chiếu khác') WHERE id = (SELECT body FROM record WHERE id = '${article.id}')`);
  const before = db.prepare('SELECT max(seq) AS seq FROM sequence').get()?.['seq'];
  db.close();

  const second = startProjector(cms.payload);
  await second.catchUp();
  await second.stop();
  const { records } = readContent(file);
  const live = records.find(({ id }) => id === article.id);
  expect(JSON.parse(live?.json ?? '{}')).toMatchObject({ title: { vi: 'Tin cũ' }, vietnamese: true, corrections: [] });
  expect(records).toHaveLength(made);
  const after = new DatabaseSync(file, { readOnly: true });
  expect(after.prepare('SELECT cause FROM sequence WHERE seq > ? ORDER BY seq').all(before ?? 0)).toEqual([
    { cause: `upgrade 1 ${contentDbVersion}` },
    { cause: 'anew articles' },
  ]);
  expect(after.prepare('SELECT * FROM task').all()).toEqual([]);
  after.close();
});
