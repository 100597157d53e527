import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalOf } from '../publisher/make-release.ts';
import { article, both, publishMore } from './rich-province.ts';

type Portal = Extract<RecordInput, { kind: 'portal' }>;
const folder = mkdtempSync(path.join(tmpdir(), 'pinned-'));
const fileOf = (name: string) => path.join(folder, 'release', 'city.localhost', name);
type Pinned = {
  name: string;
  url: string | null;
  items: { kind: string; title: string; url: string; facts: string }[];
};
const read = <T = Pinned>(name: string) => JSON.parse(readFileSync(fileOf(name), 'utf8')) as T;
const titles = (name: string) => read(name).items.map(({ title }) => title);
let releases = 0;
const publish = (put: RecordInput[], remove: { kind: RecordInput['kind']; id: string }[] = []) => {
  const at = new Date(Date.UTC(2026, 10, 24, 1, (releases += 1))).toISOString();
  return publishMore(folder, 8080, { cause: 'test', at, put, remove });
};
const portal = (id: string, theme: number, more: Partial<Portal> = {}): RecordInput => ({
  ...(portalOf(id, theme, 0, false) as Portal),
  ...more,
});
const written = (id: string, owner: string, more: Partial<RecordInput> = {}) =>
  article(id, owner, both(`Tin ${id}`, `Item ${id}`), { image: null, category: null, ...more });

beforeAll(async () => {
  await publish([
    portal('city', 0, { type: 'province' }),
    portal('ward', 1),
    portal('other', 1),
    portal('agency', 1, { type: 'department' }),
    { kind: 'clock', id: 'day', value: '2026-11-24' },
    { kind: 'category', id: 'land', portal: 'city', slug: 'dat-dai', name: both('Đất đai', 'Land'), order: 1 },
    { kind: 'category', id: 'empty', portal: 'city', slug: 'trong', name: both('Trống', 'Empty'), order: 2 },
    written('a', 'ward', { category: 'land' }),
    written('b', 'ward', { genre: 'notice' }),
    written('c', 'other'),
  ]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('units and topics with items may be pinned, in both languages', () => {
  type Choices = Record<'units' | 'topics', { slug: string; name: string }[]>;
  const slugs = (name: string) => {
    const { units, topics } = read<Choices>(name);
    return [units, topics].map((choices) => choices.map(({ slug }) => slug));
  };
  for (const name of ['cong-cua-toi/choices.json', 'en/my-portal/choices.json'])
    expect(slugs(name)).toEqual([['other', 'ward'], ['dat-dai']]);
  expect(existsSync(fileOf('cong-cua-toi/topic/trong.json'))).toBe(false);
  expect(existsSync(fileOf('cong-cua-toi/unit/agency.json'))).toBe(false);
  expect(readFileSync(fileOf('sitemap.xml'), 'utf8')).not.toContain('cong-cua-toi');
});

test('a unit’s file has what the unit published, with addresses that lead there, in the language of the page', () => {
  expect(read('cong-cua-toi/unit/ward.json').items).toMatchObject([
    { kind: 'news', title: 'Tin a', url: 'http://ward.localhost:8080/tin-tuc/a/' },
    { kind: 'notices', title: 'Tin b', url: 'http://ward.localhost:8080/tin-tuc/b/' },
  ]);
  expect(titles('en/my-portal/unit/ward.json')).toEqual(['Item a', 'Item b']);
  expect(titles('cong-cua-toi/topic/dat-dai.json')).toEqual(['Tin a']);
  expect(read('cong-cua-toi/topic/dat-dai.json').items[0]?.facts).toContain('ward');
});

test('it follows what is published, withdrawn and suspended', async () => {
  await publish([written('d', 'ward', { category: 'empty' })], [{ kind: 'article', id: 'a' }]);
  expect(titles('cong-cua-toi/unit/ward.json')).toEqual(['Tin d', 'Tin b']);
  expect(titles('cong-cua-toi/topic/trong.json')).toEqual(['Tin d']);
  expect(existsSync(fileOf('cong-cua-toi/topic/dat-dai.json'))).toBe(false);
  await publish([portal('ward', 1, { state: 'suspended' } as Partial<Portal>)]);
  expect(existsSync(fileOf('cong-cua-toi/unit/ward.json'))).toBe(false);
  expect(readFileSync(fileOf('cong-cua-toi/choices.json'), 'utf8')).not.toContain('"ward"');
  await publish([portal('city', 0, { type: 'province', settings: { modules: { units: false } } } as Partial<Portal>)]);
  expect(existsSync(fileOf('cong-cua-toi/choices.json'))).toBe(false);
  expect(readFileSync(fileOf('index.html'), 'utf8')).not.toContain('my-portal');
}, 60_000);
