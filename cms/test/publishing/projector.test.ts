import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ContentRecord } from '@lienthong/config/contracts/record';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../open-cms/needs.ts';
import { openCms, type Cms } from '../open-cms/open-cms.ts';
import { makeAccount, makeSmallProvince, password, type SmallProvince } from '../open-cms/small-province.ts';
import { readContent } from './read-lists.ts';

let cms: Cms;
let places: SmallProvince;
let file: string;
let projector: { stop(): Promise<void>; catchUp(): Promise<void> };
const scratch = mkdtempSync(path.join(tmpdir(), 'lienthong-rebuilt-'));

beforeAll(async () => {
  cms = await openCms();
  file = path.join(cms.dataDir, 'content.db');
  places = await makeSmallProvince(cms.payload);
  const { startProjector } = await import('../../src/publishing/run-projector.ts');
  projector = startProjector(cms.payload);
  await projector.catchUp();
});
afterAll(async () => {
  await projector.stop();
  await cms.close();
  rmSync(scratch, { recursive: true, force: true });
});

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});
const news = (title: string, portal: string, more: Record<string, unknown> = {}) => ({
  title,
  lead: 'Tóm tắt',
  body: text(title),
  portal,
  genre: 'news',
  _status: 'published',
  ...more,
});
async function create(collection: CollectionSlug, data: Record<string, unknown>): Promise<string> {
  return String((await cms.payload.create({ collection, data: data as never })).id);
}
const change = (collection: CollectionSlug, id: string, data: Record<string, unknown>, more = {}) =>
  cms.payload.update({ collection, id, data: data as never, ...more });
function live<T extends ContentRecord>(kind: T['kind'], id: string): T | null {
  const record = readContent(file).records.find((each) => each.kind === kind && each.id === id);
  return record ? (JSON.parse(record.json) as T) : null;
}
const shownOn = (id: string) =>
  [
    ...new Set(
      readContent(file)
        .rows.filter((row) => row.id === id)
        .map((row) => `${row.portal} ${row.reason}`),
    ),
  ].sort();
async function waitFor(done: () => boolean, patience: number): Promise<number> {
  const started = Date.now();
  while (!done()) {
    if (Date.now() - started > patience) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return Date.now();
}

describe('what is published becomes a record', () => {
  it('a portal with its ancestors and folded settings', async (context) => {
    needs('dotted keys', context);
    await change('portals', places.city, { settings: { 'aggregate.event': { mode: 'locked', value: false } } });
    await projector.catchUp();
    expect(live('portal', places.hamlet)).toMatchObject({
      ancestors: [places.province, places.city, places.ward, places.hamlet],
      aggregate: { article: true, document: true, event: false },
    });
    await change('portals', places.city, { settings: {} });
  });

  it('an article in both languages, on its ward and above; a draft of it changes nothing', async () => {
    const id = await create('articles', news('Lịch tiếp công dân', places.ward, { tags: ['Tiếp công dân'] }));
    await change(
      'articles',
      id,
      { title: 'Citizen reception days', lead: 'In short', body: text('Dates') },
      { locale: 'en' },
    );
    await projector.catchUp();
    expect(live('article', id)).toMatchObject({
      title: { vi: 'Lịch tiếp công dân', en: 'Citizen reception days' },
      english: true,
      tags: ['tiep-cong-dan'],
      slug: 'lich-tiep-cong-dan',
    });
    expect(shownOn(id)).toEqual(
      [`${places.city} aggregated`, `${places.province} aggregated`, `${places.ward} own`].sort(),
    );
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { title: 'Bản nháp', _status: 'draft' } as never,
      draft: true,
    });
    await projector.catchUp();
    expect(live('article', id)).toMatchObject({ title: { vi: 'Lịch tiếp công dân' } });
  });

  it('goes live within a blink after the save, without anybody asking', async () => {
    const id = await create('articles', news('Khẩn', places.hamlet));
    const saved = Date.now();
    expect((await waitFor(() => live('article', id) !== null, 3000)) - saved).toBeLessThan(1500);
  });

  it('withdrawn, restored, trashed and deleted items leave a tombstone while they are gone', async () => {
    const id = await create('articles', news('Sẽ gỡ', places.ward));
    await projector.catchUp();
    await change('articles', id, { _status: 'draft' });
    await projector.catchUp();
    expect(live('article', id)).toBeNull();
    expect(live('tombstone', id)).toMatchObject({ of: 'article', portal: places.ward, slug: 'se-go' });
    await change('articles', id, { _status: 'published' });
    await projector.catchUp();
    expect([live('article', id) !== null, live('tombstone', id)]).toEqual([true, null]);
    await change('articles', id, { deletedAt: new Date().toISOString() });
    await projector.catchUp();
    expect([live('article', id), live('tombstone', id) !== null]).toEqual([null, true]);
    await change('articles', id, { deletedAt: null }, { trash: true });
    await projector.catchUp();
    expect(live('article', id)).not.toBeNull();
    await cms.payload.delete({ collection: 'articles', id });
    await projector.catchUp();
    expect([live('article', id), live('tombstone', id) !== null]).toEqual([null, true]);
  });

  it('a renamed and moved item keeps its former address', async () => {
    const id = await create('articles', news('Tên cũ', places.ward));
    await projector.catchUp();
    await change('articles', id, { slug: 'ten-moi' });
    await projector.catchUp();
    await change('articles', id, { portal: places.neighbour });
    await projector.catchUp();
    expect(live('article', id)).toMatchObject({
      former: [
        { portal: places.ward, slug: 'ten-cu' },
        { portal: places.ward, slug: 'ten-moi' },
      ],
    });
  });

  it('shows people only when they are to be shown, and never a birthday', async () => {
    const id = await create('people', {
      name: 'Lê Thị Hoa',
      post: 'Chủ tịch',
      portal: places.ward,
      published: true,
      birthday: '02/09',
    });
    await projector.catchUp();
    expect(JSON.stringify(live('person', id))).not.toContain('02/09');
    expect(live('person', id)).toMatchObject({ name: 'Lê Thị Hoa' });
    await change('people', id, { published: false });
    await projector.catchUp();
    expect(live('person', id)).toBeNull();
  });
});

describe('pictures', () => {
  it('leave the CMS only while something live shows them, and follow their own changes', async () => {
    const data = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#7a1f5c' } })
      .png()
      .toBuffer();
    const upload = async (alt: string) =>
      String(
        (
          await cms.payload.create({
            collection: 'media',
            data: { alt, portal: places.ward } as never,
            file: { data, mimetype: 'image/png', name: 'cau.png', size: data.length },
          })
        ).id,
      );
    const [shown, unused] = [await upload('Cầu Trường Tiền'), await upload('Chưa dùng')];
    const id = await create('articles', news('Có ảnh', places.ward, { image: shown }));
    await projector.catchUp();
    expect(live('media', unused)).toBeNull();
    expect(live('media', shown)).toMatchObject({ alt: { vi: 'Cầu Trường Tiền' }, width: 400, mime: 'image/png' });
    await change('media', shown, { alt: 'Cầu Trường Tiền về đêm' });
    await projector.catchUp();
    expect(live('media', shown)).toMatchObject({ alt: { vi: 'Cầu Trường Tiền về đêm' } });
    await change('articles', id, { _status: 'draft' });
    await projector.catchUp();
    expect(live('media', shown)).toBeNull();
    await change('articles', id, { _status: 'published' });
    await projector.catchUp();
    expect(live('media', shown)).not.toBeNull();
  });
});

describe('time', () => {
  it('a scheduled article appears and ends at its second, with no save between', async () => {
    const from = Date.now() + 2000;
    const until = from + 2000;
    const id = await create(
      'articles',
      news('Hẹn giờ', places.ward, {
        publishedAt: new Date(from).toISOString(),
        expiresAt: new Date(until).toISOString(),
      }),
    );
    await projector.catchUp();
    expect(live('article', id)).toBeNull();
    expect(Math.abs((await waitFor(() => live('article', id) !== null, 6000)) - from)).toBeLessThan(1000);
    expect(Math.abs((await waitFor(() => live('article', id) === null, 6000)) - until)).toBeLessThan(1000);
  });

  it('keeps the day and the hour of Việt Nam', () => {
    expect(live('clock', 'hour')).toEqual({
      kind: 'clock',
      id: 'hour',
      value: new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 13),
    });
  });
});

describe('portals', () => {
  it('a suspended portal takes its items down without tombstones and brings them back', async () => {
    const id = await create('articles', news('Của tổ dân phố', places.hamlet));
    await projector.catchUp();
    await change('portals', places.hamlet, { state: 'suspended' });
    await projector.catchUp();
    expect([live('article', id), live('tombstone', id), live('portal', places.hamlet) !== null]).toEqual([
      null,
      null,
      true,
    ]);
    await change('portals', places.hamlet, { state: 'active' });
    await projector.catchUp();
    expect(live('article', id)).not.toBeNull();
  });

  it('a moved portal takes its items from the lists above to the new ones', async () => {
    const id = await create('articles', news('Đi theo cổng', places.hamlet));
    await change('portals', places.hamlet, { parent: places.neighbour });
    await projector.catchUp();
    expect(shownOn(id)).toContain(`${places.neighbour} aggregated`);
    expect(shownOn(id)).not.toContain(`${places.ward} aggregated`);
    await change('portals', places.hamlet, { parent: places.ward });
    await projector.catchUp();
    expect(shownOn(id)).toContain(`${places.ward} aggregated`);
  });
});

describe('what cannot be published', () => {
  it('is parked with its reason, told to its editors only, and does not hold up the others', async () => {
    const links = (url: string) => [{ blockType: 'links', title: 'Liên kết', links: [{ label: 'Thành phố', url }] }];
    const bad = await create('pages', {
      title: 'Liên kết',
      portal: places.ward,
      _status: 'published',
      blocks: links('www.hue.gov.vn'),
    });
    const good = await create('articles', news('Lành', places.ward));
    await projector.catchUp();
    expect(live('article', good)).not.toBeNull();
    const editor = await makeAccount(cms.payload, 'editor', [{ portal: places.ward, role: 'editor' }]);
    const { token } = await cms.payload.login({ collection: 'users', data: { email: editor.email, password } });
    const { status, body } = await cms.rest('GET', '/api/publishing/status', { token: String(token) });
    expect(status).toBe(200);
    expect(body['failed']).toMatchObject([
      { collection: 'pages', id: bad, reason: expect.stringContaining('blocks.0.links.0.url') },
    ]);
    expect((await cms.rest('GET', '/api/publishing/status')).status).toBe(401);
    await change('pages', bad, { blocks: links('https://www.hue.gov.vn') });
    await projector.catchUp();
    expect(live('page', bad)).toMatchObject({ slug: 'lien-ket' });
    expect((await cms.payload.count({ collection: 'outbox-entries', overrideAccess: true })).totalDocs).toBe(0);
  });
});

describe('a rebuild', () => {
  it('has the same records as what was written change by change, and the chain holds', async () => {
    const { openContentWriter } = await import('../../src/publishing/content-writer.ts');
    const { rebuildContent } = await import('../../src/publishing/rebuild-content.ts');
    await projector.catchUp();
    const history = openContentWriter(file);
    const again = path.join(scratch, 'again.db');
    expect((await rebuildContent(cms.payload, again, history)).failures.size).toBe(0);
    expect(history.verifyChain()).toMatchObject({ ok: true });
    history.close();
    const [old, made] = [readContent(file), readContent(again)];
    expect(made.records).toEqual(old.records);
    expect(made.sets()).toEqual(old.sets());
    const db = new DatabaseSync(file, { readOnly: true });
    expect(
      Number(db.prepare("SELECT count(*) AS n FROM record WHERE kind = 'article' AND to_seq IS NULL").get()?.['n']),
    ).toBeGreaterThan(5);
    db.close();
  });
});
