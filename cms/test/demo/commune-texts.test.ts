import { slugFromTitle, unifyToneMarks } from '@lienthong/config/contracts/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { categoryNames } from '../../src/demo/demo-categories.ts';
import { communes, departments } from '../../src/demo/demo-portals.ts';
import { sceneNames } from '../../src/demo/draw-scene.ts';
import { textsOfCommune } from '../../src/demo/texts/communes/index.ts';
import { textsOfDepartment } from '../../src/demo/texts/departments/index.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';
import { daysFromWriting, settleCommune } from '../../src/demo/texts/communes/settle-commune.ts';

const told = communes.map((portal, order) => {
  const own = textsOfCommune(portal.slug);
  return { portal, order, slug: portal.slug, own, texts: settleCommune(portal, order, own) };
});
const phoneOf = (order: number) => `(0234) 000 ${1200 + order}`;

const shapeOf = (markdown: string) =>
  (markdownToLexical(markdown).root['children'] as { type: string; children?: unknown[] }[]).map(
    ({ type, children }) => (type === 'list' || type === 'table' ? `${type} of ${children?.length ?? 0}` : type),
  );

/** Every string of a value, with the path to it. */
function stringsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}
const words = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

describe.each(told)('$slug', ({ portal, order, own, texts }) => {
  const all = stringsOf(own);

  it('is written in both languages, composed (NFC), without blanks or placeholder words', () => {
    for (const [path, text] of all) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text.normalize('NFC'), path).toBe(text);
      if (!path.endsWith('/en')) expect(unifyToneMarks(text), path).toBe(text);
      expect(text, path).not.toMatch(/lorem|ipsum|todo|tbd|xxx|\?\?\?|chưa có nội dung|placeholder/i);
    }
    for (const [path, text] of all.filter(([path]) => path.endsWith('/vi')))
      expect(text, path).not.toBe(all.find(([other]) => other === path.replace(/vi$/, 'en'))?.[1]);
  });

  it('tells the same in both languages: the same headings, lists, tables and paragraphs', () => {
    for (const { body, lead } of [...own.articles, own.about])
      expect(shapeOf(body.en), lead.vi).toEqual(shapeOf(body.vi));
  });

  it('has at least four items, news and notices, of 70 to 220 words', () => {
    expect(own.articles.length).toBeGreaterThanOrEqual(4);
    expect(new Set(own.articles.map(({ genre }) => genre)).size).toBe(2);
    for (const { title, lead, body } of own.articles)
      for (const language of ['vi', 'en'] as const) {
        const length = words(lead[language]) + words(body[language]);
        expect(length, title[language]).toBeGreaterThanOrEqual(70);
        expect(length, title[language]).toBeLessThanOrEqual(220);
      }
  });

  it('has an address of its own for each text', () => {
    const slugs = own.articles.map(({ title }) => slugFromTitle(title.vi));
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('stands in categories that exist, with tags as addresses', () => {
    const categories = categoryNames.map(([slug]) => slug);
    for (const { category, tags, title } of own.articles) {
      expect(categories, title.vi).toContain(category);
      expect(tags.map(slugFromTitle), title.vi).toEqual(tags);
      expect(tags, title.vi).not.toEqual([]);
    }
  });

  it('names only days of the calendar', () => {
    for (const [, text] of all)
      for (const [written, day, month, year] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)) {
        const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
        expect([date.getUTCDate(), date.getUTCMonth() + 1], written).toEqual([Number(day), Number(month)]);
      }
  });

  it('opens with a picture, and shows only pictures that are drawn', () => {
    expect(own.articles[0]?.scene).toBeDefined();
    for (const scene of [...own.articles, own.about].flatMap((text) => (text.scene === undefined ? [] : [text.scene])))
      expect(sceneNames).toContain(scene);
  });

  it('speaks of the autumn of 2026: items published from September on, the event still to come', () => {
    for (const { on, title } of own.articles) {
      expect(daysFromWriting(on), title.vi).toBeGreaterThanOrEqual(-84);
      expect(daysFromWriting(on), title.vi).toBeLessThanOrEqual(0);
    }
    expect(new Set(own.articles.map(({ on }) => on.slice(0, 7))).size).toBeGreaterThanOrEqual(2);
    expect(daysFromWriting(own.event.on)).toBeGreaterThan(0);
    expect(own.event.start < own.event.end).toBe(true);
    expect(daysFromWriting(own.document.issuedOn)).toBeLessThanOrEqual(0);
    expect(texts.articles.map(({ daysAgo }) => Number.isInteger(daysAgo))).not.toContain(false);
  });

  it('gives no telephone number but its own and the city’s, all in the invented range', () => {
    const numbers = all.flatMap(([, text]) => text.match(/\(0234\)[\s\d]*\d/g) ?? []);
    const known = [phoneOf(order), '(0234) 000 1100'];
    expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
  });

  it('has a document numbered, signed by one of its own leaders and issued in its own name', () => {
    const [document] = texts.documents;
    expect(document?.number).toMatch(/^\d+\/(?:TB|KH|QĐ|HD|PA|CV)-UBND$/);
    expect(document?.issuer.endsWith(portal.name.vi.replace(/^(?:Phường|Xã) /, ''))).toBe(true);
    expect(texts.people.filter(({ leader }) => leader).map(({ name }) => name)).toContain(document?.signer);
  });
});

it('names nobody twice, in communes and departments together, and gives each a telephone and an address', () => {
  const people = [...told.map(({ texts }) => texts), ...departments.map(({ slug }) => textsOfDepartment(slug))].flatMap(
    ({ people: own }) => own,
  );
  for (const values of [
    people.map(({ name }) => name),
    people.map(({ phone }) => phone),
    people.map(({ email }) => email),
  ])
    expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
});

it('repeats no title and no sentence that opens an item', () => {
  const openings = told.flatMap(({ own }) =>
    own.articles.flatMap(({ title, body }) => [title.vi, title.en, body.vi.slice(0, 40), body.en.slice(0, 40)]),
  );
  const prose = openings.filter((opening) => !/^[|#-]/.test(opening));
  expect(prose.filter((opening, at) => prose.indexOf(opening) !== at)).toEqual([]);
});
