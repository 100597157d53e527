import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { contentDbVersion } from '@lienthong/config/contracts/content-db';
import { recordSchema } from '@lienthong/config/contracts/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentWriter } from '../../src/publishing/content-writer.ts';
import { readContent } from './read-lists.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-upgrade-'));
  file = path.join(folder, 'content.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fill = (sql: string) => {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; ${sql}`);
  db.close();
};
/** A file as the version before wrote it. */
const fillAsBefore = () => fill(readFileSync(path.join(import.meta.dirname, 'content-v1.sql'), 'utf8'));
const ask = (sql: string) => {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
};

describe('a content.db of version 1', () => {
  beforeEach(fillAsBefore);

  it('gets every live body in today’s shape, and keeps history, chain and former addresses', () => {
    const before = { sequences: ask('SELECT * FROM sequence'), bodies: ask('SELECT * FROM body') };
    const lists = readContent(file).sets();
    const live = ask('SELECT kind, id FROM record WHERE to_seq IS NULL ORDER BY kind, id');
    const writer = openContentWriter(file);
    expect(writer.verifyChain()).toEqual({ ok: true, sequences: 5 });
    expect(writer.read('article', 'mot')).toMatchObject({
      slug: 'mot-moi',
      vietnamese: true,
      corrections: [],
      // An address of before belonged to no language: it leads on in both.
      former: [
        { portal: 'ward', slug: 'mot', lang: 'vi' },
        { portal: 'ward', slug: 'mot', lang: 'en' },
      ],
    });
    expect(writer.isToProjectAnew()).toBe(true);
    writer.close();
    for (const { json } of readContent(file).records)
      expect(JSON.parse(json)).toEqual(recordSchema.parse(JSON.parse(json)));
    expect(ask('PRAGMA user_version')).toEqual([{ user_version: contentDbVersion }]);
    expect(ask('SELECT * FROM sequence').slice(0, 4)).toEqual(before.sequences);
    expect(ask('SELECT * FROM body').slice(0, before.bodies.length)).toEqual(before.bodies);
    expect(ask('SELECT kind, id FROM record WHERE to_seq IS NULL ORDER BY kind, id')).toEqual(live);
    expect(readContent(file).sets()).toEqual(lists);
  });

  it('is upgraded once, and tells readers what changed', () => {
    openContentWriter(file).close();
    openContentWriter(file).close();
    expect(ask('SELECT seq, cause FROM sequence WHERE seq > 4')).toEqual([
      { seq: 5, cause: `upgrade 1 ${contentDbVersion}` },
    ]);
    expect(ask("SELECT tag FROM change WHERE seq = 5 AND tag = 'record:article:mot'")).toHaveLength(1);
  });

  it('takes the next release on top', () => {
    const writer = openContentWriter(file);
    const article = writer.read('article', 'ba');
    if (!article) throw new Error('it is gone');
    const put = [{ ...article, slug: 'ba-moi' }];
    expect(writer.applyRelease({ cause: 'test', at: '2026-11-25T00:00:00.000Z', put, remove: [] })).toBe(6);
    expect(writer.read('article', 'ba')?.former).toEqual([{ portal: 'ward', slug: 'ba', lang: 'vi' }]);
    writer.close();
  });

  it('withdraws what today’s contract refuses, and nothing else', () => {
    fill(
      "UPDATE body SET json = json_set(json, '$.genre', 'rumour') WHERE id = (SELECT body FROM record WHERE id = 'ba')",
    );
    const writer = openContentWriter(file);
    expect([writer.read('article', 'ba'), writer.read('article', 'mot')?.slug]).toEqual([null, 'mot-moi']);
    writer.close();
  });
});

it('a content.db of version 2 gets the settings that came since, so that its home pages can be rendered', () => {
  fillAsBefore();
  openContentWriter(file).close();
  fill(`UPDATE body SET json = json_remove(json, '$.settings.heroPicture', '$.settings.homeLayout');
    PRAGMA user_version = 2`);
  openContentWriter(file).close();
  const portals = readContent(file).records.filter(({ kind }) => kind === 'portal');
  expect(portals.length).toBeGreaterThan(0);
  for (const { json } of portals)
    expect(JSON.parse(json)).toMatchObject({ settings: { heroPicture: null, homeLayout: null } });
});

it('an empty place is no older version; a newer one is left alone', () => {
  const writer = openContentWriter(file);
  expect(writer.isToProjectAnew()).toBe(false);
  writer.close();
  fill(`PRAGMA user_version = ${contentDbVersion + 1}`);
  expect(() => openContentWriter(file)).toThrow('newer version');
  expect(ask('PRAGMA user_version')).toEqual([{ user_version: contentDbVersion + 1 }]);
});
