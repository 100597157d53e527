import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { receiptAnswerSchema, type ReceiptAnswer } from '@lienthong/config/contracts/receipt';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { testSecrets } from '../open-cms/run-migration.ts';
import { makeArticle } from './make-records.ts';

const repository = path.resolve(import.meta.dirname, '..', '..', '..');
let cms: Cms;
let places: SmallProvince;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
let publisher: ChildProcess;
let author: string;
let stranger: string;
let stopped = false;

beforeAll(async () => {
  cms = await openCms();
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
  author = await logIn('tac-gia', places.ward, 'author');
  stranger = await logIn('nguoi-khac', places.neighbour, 'administrator');
});
afterAll(async () => {
  await end(publisher);
  if (!stopped) await projector.stop();
  await cms.close();
});

async function logIn(name: string, portal: string, role: 'author' | 'administrator'): Promise<string> {
  const { email } = await makeAccount(cms.payload, name, [{ portal, role }]);
  const { body } = await cms.rest('POST', '/api/users/login', { body: { email, password } });
  return String(body['token']);
}
/** The real publisher, on this data folder. */
function startPublisher(): ChildProcess {
  const webPort = String(31_000 + Math.floor(Math.random() * 800) * 10);
  const env = { ...process.env, ...testSecrets, DATA_DIR: cms.dataDir, WEB_PORT: webPort, CMS_PORT: '3100' };
  const file = path.join(repository, 'sites', 'src', 'publisher', 'run-publisher.ts');
  return spawn(process.execPath, [file], { env, cwd: path.join(repository, 'sites'), stdio: 'ignore' });
}
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
const ask = async (id: string, token: string, collection = 'articles') =>
  cms.rest('GET', `/api/publishing/receipt?collection=${collection}&id=${id}`, { token });
async function answer(id: string): Promise<ReceiptAnswer> {
  const { status, body } = await ask(id, author);
  expect(status).toBe(200);
  return receiptAnswerSchema.parse(body);
}
async function receipt(id: string, more: (found: ReceiptAnswer) => boolean = () => true) {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await answer(id);
    if (found.state === 'live' && more(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('no receipt came');
}
const write = async (data: Record<string, unknown>) =>
  String(
    (
      await cms.payload.create({
        collection: 'articles',
        data: { lead: 'Sapo', genre: 'news', portal: places.ward, ...data } as never,
      })
    ).id,
  );

it('a publication goes from waiting to its receipt: pages, portals, links; a withdrawal has one too', async () => {
  const draft = await write({ title: 'Còn là bản nháp', _status: 'draft' });
  const id = await write({ title: 'Lịch tiếp dân', _status: 'published' });
  await projector.catchUp();
  // Nobody has published on this machine yet.
  expect(await answer(id)).toMatchObject({ state: 'elsewhere' });
  expect(await answer(draft)).toEqual({ state: 'none' });
  publisher = startPublisher();
  const first = await receipt(id);
  expect(first).toMatchObject({ gone: false, receipt: { failed: 0, portals: 5 } });

  await cms.payload.update({ collection: 'articles', id, data: { title: 'Lịch tiếp dân tháng 12' } });
  await projector.catchUp();
  const second = await receipt(id, (found) => found.state === 'live' && found.seq > first.seq);
  // Its own page first; ward, city and province list it.
  expect(second.receipt.links[0]).toMatch(/^http:\/\/ward\.localhost:\d+\/tin-tuc\/lich-tiep-dan/);
  expect(second.receipt.portals).toBe(3);
  expect(second.receipt.pages).toBeGreaterThan(3);
  expect(second.seconds).toBeGreaterThan(0);

  await cms.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
  await projector.catchUp();
  expect(await receipt(id, (found) => found.state === 'live' && found.seq > second.seq)).toMatchObject({ gone: true });
});

it('says what cannot be published, and nothing to those who may not write there', async () => {
  const id = await write({ title: 'Bình thường', _status: 'published' });
  await projector.catchUp();
  await receipt(id);
  expect((await ask(id, stranger)).status).toBe(404);
  expect((await cms.rest('GET', `/api/publishing/receipt?collection=articles&id=${id}`)).status).toBe(401);
  expect((await ask('no-such', author)).status).toBe(404);
  expect((await ask(id, author, 'users')).status).toBe(404);
  await cms.payload.db.create({
    collection: 'outbox-entries',
    data: { source: 'articles', document: id, operation: 'update', order: '1', failed: 'lead: too long' },
  });
  expect(await answer(id)).toEqual({ state: 'failed', reason: 'lead: too long' });
});

it('receipts of a former content.db answer for nobody', async () => {
  await projector.stop();
  stopped = true;
  await end(publisher);
  const file = path.join(cms.dataDir, 'content.db');
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  const { openContentWriter } = await import('../../src/publishing/content-writer.ts');
  const { makePortal } = await import('./make-records.ts');
  const writer = openContentWriter(file);
  const at = new Date().toISOString();
  writer.applyRelease({ cause: 'anew', at, put: [makePortal('ward', ['ward']), makeArticle('a', 'ward')], remove: [] });
  writer.close();
  publisher = startPublisher();
  const db = () => new DatabaseSync(path.join(cms.dataDir, 'receipts.db'), { readOnly: true });
  for (let tries = 0; ; tries += 1) {
    const receipts = db();
    const rows = receipts.prepare('SELECT first, last FROM receipt').all();
    receipts.close();
    if (rows.length === 1) {
      expect(rows).toEqual([{ first: 1, last: 1 }]);
      break;
    }
    if (tries > 400) throw new Error(`still ${rows.length} receipts`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
});
