import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { searchAnswerSchema, searchDbSchema } from '@lienthong/config/contracts/search-index';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRouter } from '../open-router.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
const file = path.join(folder, 'search.db');
const { router } = openRouter(folder);

const ask = async (query: string) => {
  const response = await router.request(`/api/search?${query}`);
  return { status: response.status, body: await response.json() };
};
const titles = async (query: string) =>
  searchAnswerSchema.parse((await ask(query)).body).results.map((result) => result.title);

beforeAll(() => {
  const db = new DatabaseSync(file);
  db.exec(searchDbSchema);
  db.exec(
    "INSERT INTO portal VALUES ('city', 'hue.localhost', 'Thành phố Huế', 'Hue City'), ('vyda', 'vy-da.localhost', 'Phường Vỹ Dạ', 'Vy Da Ward')",
  );
  const rows = [
    ['article', 'vyda', 'Đất đai ở Vỹ Dạ', 'Thông báo về hồ sơ đất đai và thủ tục cấp giấy.', '2026'],
    ['article', 'city', 'Dat dai khong dau', 'Bài viết không dấu.', '2025'],
    ['document', 'city', 'Quyết định về thủ tục hành chính', 'Thủ tục hành chính thuộc thẩm quyền của phường.', '2026'],
    ['article', 'vyda', 'Thu tuc ngày hội', 'Người dân thu tục lệ cũ.', '2024'],
  ] as const;
  rows.forEach(([kind, owner, title, summary, year], at) => {
    const rowid = at + 1;
    db.prepare("INSERT INTO entry VALUES (?, ?, ?, 'vi', ?, ?, ?, ?, ?, ?, 'dat-dai', 'Đất đai')").run(
      rowid,
      kind,
      `id-${rowid}`,
      owner,
      `http://x/${rowid}/`,
      title,
      summary,
      `${year}-05-01`,
      year,
    );
    db.prepare(
      'INSERT INTO words (rowid, title_exact, title_folded, body_exact, body_folded) VALUES (?, ?, ?, ?, ?)',
    ).run(rowid, title.toLowerCase(), foldVietnamese(title), summary.toLowerCase(), foldVietnamese(summary));
    db.prepare("INSERT INTO shown VALUES ('city', ?)").run(rowid);
    if (owner === 'vyda') db.prepare("INSERT INTO shown VALUES ('vyda', ?)").run(rowid);
  });
  db.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a question without tones finds texts with them, and the other way round; exact tones come first', async () => {
  expect(await titles('q=dat dai')).toEqual(['Dat dai khong dau', 'Đất đai ở Vỹ Dạ']);
  expect(await titles(`q=${encodeURIComponent('đất đai')}`)).toEqual(['Đất đai ở Vỹ Dạ', 'Dat dai khong dau']);
  expect((await titles(`q=${encodeURIComponent('thủ tục')}`))[0]).toBe('Quyết định về thủ tục hành chính');
  expect((await titles('q=thu tuc')).length).toBe(3);
});

test('decomposed input (NFD) finds the same', async () => {
  expect(await titles(`q=${encodeURIComponent('đất đai'.normalize('NFD'))}`)).toEqual([
    'Đất đai ở Vỹ Dạ',
    'Dat dai khong dau',
  ]);
});

test('a portal sees only what it shows; kind and year narrow', async () => {
  expect(await titles('q=dat dai&portal=vyda')).toEqual(['Đất đai ở Vỹ Dạ']);
  expect(await titles('q=thu tuc&kind=document')).toEqual(['Quyết định về thủ tục hành chính']);
  expect(await titles('q=thu tuc&year=2024')).toEqual(['Thu tuc ngày hội']);
});

test('the last word may be unfinished', async () => {
  expect(await titles('q=hành chí')).toEqual(['Quyết định về thủ tục hành chính']);
});

test('operators of the index and signs are just text', async () => {
  for (const q of ['" OR 1', 'NEAR(a b)', 'title_exact:x*', '*', '(((', '-đất', 'a AND'])
    expect((await ask(`q=${encodeURIComponent(q)}`)).status).toBe(200);
});

test('an empty or too long question is refused with its code', async () => {
  expect(await ask('q=')).toMatchObject({ status: 400, body: { code: 'LT-SEARCH-001' } });
  expect((await ask(`q=${'x'.repeat(201)}`)).status).toBe(400);
});

test('words found are marked, facets counted with names', async () => {
  const answer = searchAnswerSchema.parse((await ask(`q=${encodeURIComponent('đất đai')}`)).body);
  expect(answer.results[0]?.snippet).toBe('Thông báo về hồ sơ [[đất]] [[đai]] và thủ tục cấp giấy.');
  expect(answer.facets.portals).toEqual([
    { value: 'vyda', label: 'Phường Vỹ Dạ', count: 1 },
    { value: 'city', label: 'Thành phố Huế', count: 1 },
  ]);
});

test('before the first publication search says that it cannot answer yet', async () => {
  const empty = openRouter(path.join(folder, 'none'));
  const response = await empty.router.request('/api/search?q=x');
  expect(response.status).toBe(503);
});
