import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ContentRecord, MediaRecord, RecordKind } from '@lienthong/config/contracts/record';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentWriter, type ContentWriter } from '../../src/publishing/content-writer.ts';
import { tombstoneOf } from '../../src/publishing/former-places.ts';
import { makeArticle, makePortal } from './make-records.ts';

let folder: string;
let file: string;
let writer: ContentWriter;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-content-'));
  file = path.join(folder, 'content.db');
  writer = openContentWriter(file);
});
afterEach(() => {
  writer.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = '2026-11-23T00:00:00.000Z';
const apply = (put: ContentRecord[], remove: { kind: RecordKind; id: string }[] = []) =>
  writer.applyRelease({ cause: 'test', at, put, remove });
const city = makePortal('city', ['city']);
const picture: MediaRecord = {
  kind: 'media',
  id: 'm',
  portal: 'city',
  filename: 'cau.jpg',
  mime: 'image/jpeg',
  bytes: 3,
  sha256: 'a'.repeat(64),
  file: 'cau.jpg',
  width: 1,
  height: 1,
  alt: { vi: 'Cầu', en: null },
  credit: null,
  variants: [],
};

describe('releases', () => {
  it('one release is one sequence number; what did not change makes none', () => {
    expect(apply([city, makeArticle('a', 'city')])).toBe(1);
    expect(apply([city, makeArticle('a', 'city')])).toBeNull();
    expect(apply([makeArticle('a', 'city', { featured: true })])).toBe(2);
    expect(apply([], [{ kind: 'article', id: 'never' }])).toBeNull();
  });

  it('a bad record writes nothing of its release', () => {
    expect(() => apply([city, { ...makeArticle('a', 'city'), slug: 'Có Dấu' }])).toThrow();
    expect(writer.read('portal', 'city')).toBeNull();
    expect(apply([city])).toBe(1);
  });

  it('keeps every address an item was live at, through moves, withdrawal and return', () => {
    apply([city, makePortal('ward', ['city', 'ward']), makeArticle('a', 'city', { slug: 'mot' })]);
    apply([makeArticle('a', 'ward', { slug: 'hai' })]);
    expect(writer.read('article', 'a')?.former).toEqual([{ portal: 'city', slug: 'mot', lang: 'vi' }]);
    const live = writer.read('article', 'a');
    const tombstone = live && tombstoneOf(live, at);
    expect(tombstone).toMatchObject({ slug: 'hai', former: [{ portal: 'city', slug: 'mot', lang: 'vi' }] });
    apply(tombstone ? [tombstone] : [], [{ kind: 'article', id: 'a' }]);
    apply([makeArticle('a', 'ward', { slug: 'mot' })]);
    expect(writer.read('tombstone', 'a')).toBeNull();
    expect(writer.read('article', 'a')?.former).toEqual([
      { portal: 'city', slug: 'mot', lang: 'vi' },
      { portal: 'ward', slug: 'hai', lang: 'vi' },
    ]);
  });

  it('withdraws a picture when the last thing that shows it goes', () => {
    apply([city, picture, makeArticle('a', 'city', { image: 'm' }), makeArticle('b', 'city', { image: 'm' })]);
    apply([], [{ kind: 'article', id: 'a' }]);
    expect(writer.read('media', 'm')).not.toBeNull();
    apply([makeArticle('b', 'city')]);
    expect(writer.read('media', 'm')).toBeNull();
  });

  it('sees what another writer did in between', () => {
    apply([city]);
    const other = openContentWriter(file);
    other.applyRelease({ cause: 'other', at, put: [makeArticle('a', 'city')], remove: [] });
    other.close();
    expect(apply([makeArticle('b', 'city')])).toBe(3);
    const db = new DatabaseSync(file, { readOnly: true });
    expect(
      db
        .prepare("SELECT count FROM list WHERE portal = 'city' AND kind = 'article' AND lang = 'vi' AND facet = ''")
        .get(),
    ).toEqual({ count: 2 });
    db.close();
  });
});

describe('the chain', () => {
  const tamper = (sql: string) => {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  };
  beforeEach(() => {
    apply([city, makeArticle('a', 'city')]);
    apply([makeArticle('a', 'city', { featured: true })]);
    apply([makeArticle('b', 'city')], [{ kind: 'article', id: 'a' }]);
  });

  it('verifies what was written', () => {
    expect(writer.verifyChain()).toEqual({ ok: true, sequences: 3 });
  });
  it('finds a changed body, a forged hash, a removed and a revived record', () => {
    tamper("UPDATE body SET json = replace(json, 'Nội dung', 'Nội dụng') WHERE id = 2");
    expect(writer.verifyChain()).toEqual({ ok: false, seq: 1, reason: 'body' });
    tamper("UPDATE body SET json = replace(json, 'Nội dụng', 'Nội dung') WHERE id = 2");
    tamper("UPDATE record SET to_seq = NULL WHERE kind = 'article' AND id = 'a' AND from_seq = 2");
    expect(writer.verifyChain()).toEqual({ ok: false, seq: 3, reason: 'chain' });
    tamper("UPDATE record SET to_seq = 3 WHERE kind = 'article' AND id = 'a' AND from_seq = 2");
    tamper("DELETE FROM record WHERE id = 'b'");
    expect(writer.verifyChain()).toEqual({ ok: false, seq: 3, reason: 'chain' });
  });
});
