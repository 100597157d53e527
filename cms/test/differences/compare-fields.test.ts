import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { compareFields } from '../../src/differences/compare-fields.ts';
import { readLines } from '../../src/differences/read-lines.ts';
import {
  formats,
  heading,
  link,
  list,
  paragraph,
  picture,
  rootOf,
  text,
  type LexicalNode,
} from '../../src/rich-text/lexical-nodes.ts';

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true, label: { vi: 'Tiêu đề', en: 'Title' } },
  { name: 'body', type: 'richText', localized: true, label: { vi: 'Nội dung', en: 'Text' } },
  { name: 'portal', type: 'relationship', relationTo: 'portals', label: { vi: 'Cổng', en: 'Portal' } },
  { name: 'genre', type: 'select', options: [{ value: 'news', label: { vi: 'Tin tức', en: 'News' } }] },
  { name: 'publishedAt', type: 'date' },
  { name: 'searchText', type: 'text', admin: { hidden: true } },
];
const names = new Map([
  ['ward', 'Phường Vỹ Dạ'],
  ['m', 'Cầu'],
]);
const compare = (before: Record<string, unknown>, after: Record<string, unknown>, language: 'vi' | 'en' = 'vi') =>
  compareFields(readLines(fields, before, language, names), readLines(fields, after, language, names)).filter(
    ({ changed }) => changed,
  );
const body = (...blocks: LexicalNode[]) => ({ body: { vi: rootOf(blocks) } });
const say = (value: string) => paragraph([text(value)]);
const shown = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  compare(before, after)[0]?.lines.map(({ is, tag, pieces }) => [
    is,
    tag,
    pieces
      .map((piece) =>
        piece.is === 'added' ? `+[${piece.text}]` : piece.is === 'removed' ? `-[${piece.text}]` : piece.text,
      )
      .join(''),
  ]);

test('words that changed are marked within their sentence, whatever letters they have', () => {
  expect(shown({ title: { vi: 'Phường mở lớp bơi' } }, { title: { vi: 'Phường mở lớp võ' } })).toEqual([
    ['changed', 'p', 'Phường mở lớp -[bơi]+[võ]'],
  ]);
  expect(compare({ title: { vi: 'A', en: 'B' } }, { title: { vi: 'A', en: 'C' } })).toEqual([]);
  expect(compare({ title: { vi: 'A', en: 'B' } }, { title: { vi: 'A', en: 'C' } }, 'en')).toHaveLength(1);
});

test('paragraphs that came, went and stayed keep their places', () => {
  expect(
    shown(
      body(say('Mở đầu không đổi.'), say('Đoạn này sẽ mất đi hoàn toàn.'), say('Kết thúc lúc 8 giờ.')),
      body(say('Mở đầu không đổi.'), say('Kết thúc lúc 9 giờ.'), say('Vui lòng mang theo giấy tờ.')),
    ),
  ).toEqual([
    ['same', 'p', 'Mở đầu không đổi.'],
    ['removed', 'p', '-[Đoạn này sẽ mất đi hoàn toàn.]'],
    ['changed', 'p', 'Kết thúc lúc -[8]+[9] giờ.'],
    ['added', 'p', '+[Vui lòng mang theo giấy tờ.]'],
  ]);
});

test('a heading made of a paragraph, bold words and a link’s address are changes too', () => {
  expect(shown(body(say('Thời gian')), body(heading(2, [text('Thời gian')])))).toEqual([
    ['restyled', 'h2', 'Thời gian'],
  ]);
  expect(shown(body(say('Miễn phí')), body(paragraph([text('Miễn phí', formats.bold)])))).toEqual([
    ['restyled', 'p', 'Miễn phí'],
  ]);
  const to = (url: string) => body(paragraph([text('Xem '), link(url, [text('kế hoạch')])]));
  expect(shown(to('/van-ban/a/'), to('/van-ban/b/'))?.[0]?.[2]).toMatch(/^Xem kế hoạch ⟨.*-\[.*a.*\].*\+\[.*b.*\]/);
});

test('lists are read item by item, pictures are named with what replaced them', () => {
  const items = (...own: string[]) =>
    body(
      list(
        false,
        1,
        own.map((each) => ({ own: [text(each)], under: [] })),
      ),
    );
  expect(shown(items('Một', 'Hai'), items('Một', 'Hai', 'Ba'))).toEqual([
    ['same', 'li', 'Một'],
    ['same', 'li', 'Hai'],
    ['added', 'li', '+[Ba]'],
  ]);
  const [field] = compare(body(picture('m')), body(picture('n')));
  expect(field?.lines[0]).toMatchObject({ is: 'changed', media: { before: 'm', after: 'n' } });
});

test('ids, codes and instants are told as people say them; what the system keeps for itself is left out', () => {
  const [portal, genre, when] = compare(
    { searchText: 'a' },
    { portal: 'ward', genre: 'news', publishedAt: '2026-11-25T02:30:00.000Z', searchText: 'b' },
  );
  expect(portal?.lines[0]?.pieces[0]?.text).toBe('Phường Vỹ Dạ');
  expect(genre?.lines[0]?.pieces[0]?.text).toBe('Tin tức');
  expect(when?.lines[0]?.pieces[0]?.text).toContain('09:30');
});
