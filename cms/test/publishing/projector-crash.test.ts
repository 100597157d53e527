import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from './read-lists.ts';

let cms: Cms;
let places: SmallProvince;
const children = new Set<ChildProcess>();
beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await cms.close();
});

/** A CMS process of its own that projects; resolves when it works. */
function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/publishing/project-process.ts'], {
    cwd: cmsRoot,
    env: { ...process.env, ...testSecrets, DATA_DIR: cms.dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the projector's process ended: ${code}`)));
    child.stdout?.once('data', () => resolve(child));
  });
}

const waiting = async () => (await cms.payload.count({ collection: 'outbox-entries', overrideAccess: true })).totalDocs;

describe('a projector killed in the middle', () => {
  it('loses and doubles nothing; the next process takes over', async () => {
    let standby = await startProcess();
    const titles: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const worker = standby;
      const next = startProcess();
      const saves = (async () => {
        for (let i = 0; i < 25; i += 1) {
          const title = `Tin ${round} ${i}`;
          const { id } = await cms.payload.create({
            collection: 'articles',
            data: { title, lead: 'x', portal: places.ward, genre: 'news', _status: 'published' } as never,
          });
          if (i % 5 === 0)
            await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } as never });
          else titles.push(title);
        }
      })();
      standby = await next;
      await new Promise((resolve) => setTimeout(resolve, 40 + round * 37));
      worker.removeAllListeners('exit');
      worker.kill('SIGKILL');
      await saves;
    }
    const deadline = Date.now() + 15_000;
    while ((await waiting()) > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await waiting()).toBe(0);
    const file = path.join(cms.dataDir, 'content.db');
    const { records, rows } = readContent(file);
    const live = records
      .filter((record) => record.kind === 'article')
      .map((record) => (JSON.parse(record.json) as { title: { vi: string } }).title.vi);
    expect(live.sort()).toEqual([...titles].sort());
    expect(rows.filter((row) => row.portal === places.ward && row.facet === '').length).toBe(titles.length);
    const { openContentWriter } = await import('../../src/publishing/content-writer.ts');
    standby.removeAllListeners('exit');
    standby.kill('SIGKILL');
    const writer = openContentWriter(file);
    expect(writer.verifyChain()).toMatchObject({ ok: true });
    writer.close();
    const db = new DatabaseSync(file, { readOnly: true });
    // The same body twice in a row would be a change written twice.
    const repeated = db
      .prepare(
        'SELECT count(*) AS n FROM record a JOIN record b ON a.kind = b.kind AND a.id = b.id AND a.to_seq = b.from_seq JOIN body x ON x.id = a.body JOIN body y ON y.id = b.body WHERE x.json = y.json',
      )
      .get();
    db.close();
    expect(repeated).toEqual({ n: 0 });
  }, 120_000);
});
