import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { cmsRoot, testSecrets } from '../open-cms/run-migration.ts';
import { makeSmallProvince, type SmallProvince } from '../open-cms/small-province.ts';
import { codeOf, newsroomOf, type Person } from './newsroom-people.ts';

vi.setConfig({ testTimeout: 180_000 });

let cms: Cms;
let province: SmallProvince;
let room: ReturnType<typeof newsroomOf>;
let people: Record<'author' | 'editor' | 'approver' | 'above', Person>;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  cms = await openCms();
  province = await makeSmallProvince(cms.payload);
  room = newsroomOf(cms, province);
  people = {
    author: await room.person('author', province.city),
    editor: await room.person('editor', province.city),
    approver: await room.person('approver', province.ward),
    above: await room.person('approver', province.city),
  };
});
afterEach(() => {
  for (const child of children) kill(child);
});
afterAll(() => cms.close());

function kill(child: ChildProcess): void {
  children.delete(child);
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
}

/** A CMS process of its own that projects; resolves when it works. */
function startProjector(): Promise<ChildProcess> {
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

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** Items of two portals and two kinds, each waiting for approval. */
async function makeSet(count: number, more: Record<string, unknown> = {}) {
  const ids: { relationTo: string; value: string }[] = [];
  for (let number = 0; number < count; number += 1) {
    const portal = number % 2 === 0 ? province.ward : province.neighbour;
    const page = number % 3 === 2;
    const id = page
      ? await room.write(people.author, { portal, genre: undefined, lead: undefined }, 'pages')
      : await room.write(people.author, { portal });
    const collection = page ? 'pages' : 'articles';
    await room.steps(id, [people.editor, 'present', { collection }]);
    ids.push({ relationTo: collection, value: id });
  }
  const reply = await cms.rest('POST', '/api/release-sets?depth=0', {
    token: people.editor.token,
    body: { name: 'Gói tuyển sinh', portal: province.city, items: ids, ...more },
  });
  if (reply.status !== 201) throw new Error(reply.text);
  return { set: (reply.body['doc'] as { id: string }).id, ids };
}

const act = (by: Person, id: string, action: string, more: Record<string, unknown> = {}) =>
  cms.rest('POST', '/api/newsroom/release-set', { token: by.token, body: { id, action, ...more } });
const stateOf = async (id: string) => {
  const { state, failure } = await cms.payload.findByID({ collection: 'release-sets', id, depth: 0 });
  return { state, failure: failure ?? null };
};
const settled = (id: string, state: string) =>
  vi.waitFor(async () => expect((await stateOf(id)).state).toBe(state), { timeout: 30_000, interval: 50 });

/** When each item came into content.db and went, as sequence numbers. */
function placesOf(ids: readonly { value: string }[]) {
  const db = new DatabaseSync(path.join(cms.dataDir, 'content.db'), { readOnly: true });
  const marks = ids.map(() => '?').join(', ');
  const rows = db
    .prepare(
      `SELECT id, from_seq, to_seq, (SELECT at FROM sequence WHERE seq = from_seq) AS at FROM record WHERE kind IN ('article', 'page') AND id IN (${marks})`,
    )
    .all(...ids.map(({ value }) => value)) as { id: string; from_seq: number; to_seq: number | null; at: string }[];
  db.close();
  return {
    count: rows.length,
    came: [...new Set(rows.map(({ from_seq }) => from_seq))],
    went: [...new Set(rows.map(({ to_seq }) => to_seq))],
    at: rows[0]?.at ?? '',
  };
}

describe('a release set', () => {
  it('is approved whole or not at all, and says what refuses', async () => {
    const { set, ids } = await makeSet(4);
    const spoilt = ids[1]?.value ?? '';
    await room.steps(spoilt, [people.editor, 'recall']);
    const reply = await act(people.above, set, 'approve');
    expect([reply.status, codeOf(reply)]).toEqual([409, 'LT-NEWS-020']);
    expect(reply.body['refused']).toMatchObject([{ id: spoilt, collection: 'articles', code: 'LT-NEWS-002' }]);
    for (const { relationTo, value } of ids)
      expect(await room.row(value, relationTo)).toMatchObject({ _status: 'draft' });
    expect(await stateOf(set)).toEqual({ state: 'open', failure: null });
    // Nothing of what was undone stands in the history.
    const { docs } = await cms.payload.find({ collection: 'workflow-steps', where: { releaseSet: { equals: set } } });
    expect(docs).toEqual([]);
  });

  it('of several portals needs rights on each', async () => {
    const { set, ids } = await makeSet(2);
    const reply = await act(people.approver, set, 'approve');
    expect(reply.status).toBe(404);
    const { body } = await cms.rest('POST', '/api/release-sets?depth=0', {
      token: people.approver.token,
      body: { name: 'Gói của phường', portal: province.ward, items: ids },
    });
    const own = (body['doc'] as { id: string }).id;
    const half = await act(people.approver, own, 'approve');
    expect(half.body['refused']).toMatchObject([{ id: ids[1]?.value, code: 'LT-NEWS-011' }]);
    expect(await room.row(ids[0]?.value ?? '')).toMatchObject({ _status: 'draft' });
  });

  it('is not changed once approved; its items are not taken out alone', async () => {
    const { set, ids } = await makeSet(2, { publishAt: inSeconds(3600) });
    expect((await act(people.above, set, 'approve')).status).toBe(200);
    const id = ids[0]?.value ?? '';
    expect(codeOf(await room.step(people.above, id, 'return', { reason: 'x' }))).toBe('LT-NEWS-021');
    expect(codeOf(await room.step(people.above, id, 'reschedule', { publishAt: inSeconds(60) }))).toBe('LT-NEWS-021');
    expect(codeOf(await room.patch(people.above, id, { publishedAt: inSeconds(60) }, ''))).toBe('LT-NEWS-021');
    const change = { items: [], name: 'Khác' };
    const token = people.editor.token;
    expect(codeOf(await cms.rest('PATCH', `/api/release-sets/${set}`, { token, body: change }))).toBe('LT-NEWS-022');
    expect(codeOf(await act(people.above, set, 'return'))).toBe('LT-NEWS-020');
    expect((await act(people.above, set, 'return', { reason: 'Chưa đủ bài' })).status).toBe(200);
    expect(await room.row(id)).toMatchObject({ _status: 'draft', stage: 'editing' });
    expect(await stateOf(set)).toMatchObject({ state: 'open' });
  });

  it('goes live as one sequence number, and away as one', async () => {
    const { set, ids } = await makeSet(6);
    await startProjector();
    expect((await act(people.above, set, 'approve')).body).toEqual({ state: 'approved', items: 6 });
    await settled(set, 'live');
    expect(placesOf(ids)).toMatchObject({ count: 6, came: [expect.any(Number)], went: [null] });
    expect((await act(people.above, set, 'withdraw', { reason: 'Sai lịch' })).status).toBe(200);
    await settled(set, 'withdrawn');
    expect(placesOf(ids).went).toEqual([expect.any(Number)]);
    const { docs } = await cms.payload.find({
      collection: 'workflow-steps',
      where: { releaseSet: { equals: set } },
      pagination: false,
    });
    expect(docs.map(({ action }) => action).sort()).toEqual([
      ...Array(6).fill('approve'),
      ...Array(6).fill('withdraw'),
    ]);
  });

  it('goes live as one though the outbox is emptied in smaller pieces', async () => {
    const { set, ids } = await makeSet(7);
    expect((await act(people.above, set, 'approve')).status).toBe(200);
    const { openContentWriter } = await import('../../src/publishing/content-writer.ts');
    const { projectWaiting } = await import('../../src/publishing/empty-outbox.ts');
    const { readSurroundings } = await import('../../src/publishing/read-committed.ts');
    const writer = openContentWriter(path.join(cms.dataDir, 'content.db'));
    while (await projectWaiting(cms.payload, writer, () => readSurroundings(cms.payload), [], 2));
    writer.close();
    expect(placesOf(ids)).toMatchObject({ count: 7, came: [expect.any(Number)] });
    expect(await stateOf(set)).toEqual({ state: 'live', failure: null });
  });

  it('with an item that cannot be projected goes live with none, visibly, and whole once it is mended', async () => {
    const { set, ids } = await makeSet(4);
    const broken = ids[2]?.value ?? '';
    expect((await act(people.above, set, 'approve')).status).toBe(200);
    // Nobody's save passes the checks with it; what comes from inside can still hold what no page can show.
    const links = { blockType: 'links', title: 'Liên kết', links: [{ label: 'Thành phố', url: 'www.hue.gov.vn' }] };
    const change = (blocks: unknown[]) =>
      cms.payload.update({ collection: 'pages', id: broken, data: { blocks, _status: 'published' } as never });
    await change([links]);
    const first = await startProjector();
    await settled(set, 'failed');
    expect(placesOf(ids).count).toBe(0);
    expect((await stateOf(set)).failure).toContain(broken);
    // Another start tries again, and still shows nothing of it.
    kill(first);
    await startProjector();
    await pause(1500);
    expect(placesOf(ids).count).toBe(0);
    await change([]);
    await settled(set, 'live');
    expect(placesOf(ids)).toMatchObject({ count: 4, came: [expect.any(Number)] });
  });

  it('that is scheduled goes live as one at its time, though every projector before was killed', async () => {
    const first = await startProjector();
    const at = inSeconds(6);
    const { set, ids } = await makeSet(4, { publishAt: at });
    expect((await act(people.above, set, 'approve')).status).toBe(200);
    kill(first);
    expect(placesOf(ids).count).toBe(0);
    await pause(Date.parse(at) - Date.now());
    await startProjector();
    await settled(set, 'live');
    const { count, came, at: appeared } = placesOf(ids);
    expect([count, came.length]).toEqual([4, 1]);
    expect(Date.parse(appeared)).toBeGreaterThanOrEqual(Date.parse(at));
  });

  it('that is scheduled waits for its time while a projector works', async () => {
    await startProjector();
    const at = inSeconds(5);
    const { set, ids } = await makeSet(3, { publishAt: at });
    const approved = await act(people.above, set, 'approve');
    // On a slow machine the time may have passed while the items were written.
    if (approved.status !== 200) return expect(codeOf(approved)).toBe('LT-NEWS-013');
    await settled(set, 'live');
    const { came, at: appeared } = placesOf(ids);
    expect(came).toHaveLength(1);
    expect(Date.parse(appeared)).toBeGreaterThanOrEqual(Date.parse(at));
  });
});

describe('an item that was scheduled', () => {
  it('appears and ends at its time though the projector is killed across both', async () => {
    const id = await room.write(people.author, {}, 'pages');
    await room.steps(id, [people.editor, 'present', { collection: 'pages' }]);
    const at = inSeconds(4);
    await room.steps(id, [people.above, 'approve', { collection: 'pages', publishAt: at }]);
    kill(await startProjector());
    await pause(Date.parse(at) - Date.now());
    const projector = await startProjector();
    const shown = () => placesOf([{ value: id }]);
    await vi.waitFor(() => expect(shown().count).toBe(1), { timeout: 30_000, interval: 50 });
    const end = inSeconds(3);
    await room.steps(id, [people.above, 'reschedule', { collection: 'pages', expiresAt: end }]);
    kill(projector);
    await pause(Date.parse(end) - Date.now());
    await startProjector();
    await vi.waitFor(() => expect(shown().went.every((seq) => seq !== null)).toBe(true), {
      timeout: 30_000,
      interval: 50,
    });
    expect(Date.parse(shown().at)).toBeGreaterThanOrEqual(Date.parse(at));
    const said = await cms.rest('GET', `/api/newsroom/item?collection=pages&id=${id}`, { token: people.editor.token });
    expect(said.body).toMatchObject({ stage: 'archived', live: false });
  });
});
