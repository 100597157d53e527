import { slugFromTitle, unifyToneMarks } from '@lienthong/config/contracts/vietnamese-text';
import { describe, expect, it } from 'vitest';
import { categoryNames } from '../../src/demo/demo-categories.ts';
import { departments } from '../../src/demo/demo-portals.ts';
import type { Bilingual } from '../../src/demo/demo-types.ts';
import { sceneNames } from '../../src/demo/draw-scene.ts';
import type { DemoPortalTexts } from '../../src/demo/texts/city/text-shapes.ts';
import { textsOfDepartment } from '../../src/demo/texts/departments/index.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';

const all = departments.map(({ slug, name }) => ({ slug, name: name.vi, texts: textsOfDepartment(slug) }));
const words = (markdown: string) => markdown.split(/[\s|#>*-]+/).filter(Boolean).length;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

/** Every text with the place it stands in, so that a failure names it. */
function bilingualTexts({ articles, documents, pages, people, events }: DemoPortalTexts): [string, Bilingual][] {
  const named = (where: string, parts: Record<string, Bilingual | undefined>) =>
    Object.entries(parts).flatMap(([part, text]): [string, Bilingual][] => (text ? [[`${where}: ${part}`, text]] : []));
  return [
    ...articles.flatMap(({ title, lead, body, caption }) => named(title.vi, { title, lead, body, caption })),
    ...documents.flatMap(({ number, summary }) => named(number, { summary })),
    ...pages.flatMap(({ slug, title, lead, body }) => named(slug, { title, lead, body })),
    ...people.flatMap(({ name, post, unit, duties, biography }) => named(name, { post, unit, duties, biography })),
    ...events.flatMap(({ title, place, body }) => named(title.vi, { title, place, body })),
  ];
}
const vietnameseTexts = (texts: DemoPortalTexts): string[] => [
  ...bilingualTexts(texts).map(([, text]) => text.vi),
  ...texts.documents.flatMap(({ body, signer, issuer }) => [body, signer, issuer]),
  ...texts.people.map(({ name }) => name),
];
const shapeOf = (markdown: string) =>
  (markdownToLexical(markdown).root['children'] as { type: string; children?: unknown[] }[]).map(
    ({ type, children }) => (type === 'list' || type === 'table' ? `${type} of ${children?.length ?? 0}` : type),
  );

describe.each(all)('$name', ({ texts }) => {
  it('has its own items, documents, events, pages and people', () => {
    expect(texts.articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(texts.articles.map(({ genre }) => genre))).toEqual(new Set(['news', 'notice']));
    expect(texts.documents.length).toBeGreaterThanOrEqual(2);
    expect(texts.events.length).toBeGreaterThanOrEqual(2);
    expect(texts.pages.map(({ slug }) => slug)).toEqual(['chuc-nang-nhiem-vu', 'lich-su-hinh-thanh']);
    expect(texts.people.length).toBeGreaterThanOrEqual(4);
    expect(texts.people.filter(({ spokesperson }) => spokesperson)).toHaveLength(1);
  });

  it('says everything in both languages, whole and without placeholders', () => {
    for (const [where, { vi, en }] of bilingualTexts(texts))
      for (const text of [vi, en]) {
        expect(text.trim(), where).not.toBe('');
        expect(text, where).not.toMatch(
          /lorem|ipsum|todo|tbd|xxx|\?\?\?|nguyễn văn a\b|undefined|\[[^\]]*\](?!\()|\.\.\.|  /i,
        );
      }
    const untranslated = bilingualTexts(texts).filter(([, { vi, en }]) => vi === en);
    expect(untranslated).toEqual([]);
  });

  it('is Vietnamese in composed form, with tone marks in one place (hòa, thủy)', () => {
    for (const text of vietnameseTexts(texts)) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).toBe(unifyToneMarks(text));
    }
    for (const { title, lead, body } of texts.articles)
      for (const text of [title.vi, lead.vi, body.vi]) expect(text, title.vi).toMatch(/[ạ-ỹăâđêôơư]/i);
  });

  it('tells the same in both languages: the same headings, lists, tables and quotes', () => {
    for (const { title, body } of [...texts.articles, ...texts.pages])
      expect(shapeOf(body.en), title.vi).toEqual(shapeOf(body.vi));
  });

  it('keeps its items readable: 90 to 260 words, the English neither cut short nor longer', () => {
    for (const { title, lead, body } of texts.articles) {
      const vietnamese = words(lead.vi) + words(body.vi);
      expect(vietnamese, title.vi).toBeGreaterThanOrEqual(90);
      expect(vietnamese, title.vi).toBeLessThanOrEqual(260);
      expect((words(lead.en) + words(body.en)) / vietnamese, title.vi).toBeGreaterThan(0.5);
      expect((words(lead.en) + words(body.en)) / vietnamese, title.vi).toBeLessThan(1.1);
    }
  });

  it('gives each item of a kind an address of its own', () => {
    for (const titles of [
      texts.articles.map(({ title }) => title.vi),
      texts.documents.map(({ summary }) => summary.vi),
      texts.events.map(({ title }) => title.vi),
    ])
      expect(new Set(titles.map(slugFromTitle)).size).toBe(titles.length);
  });

  it('uses categories and scenes that exist', () => {
    const categories = categoryNames.map(([slug]) => slug);
    for (const { category, tags, scene, title } of texts.articles) {
      expect(categories, title.vi).toContain(category);
      expect(tags.length, title.vi).toBeGreaterThan(0);
      for (const tag of tags) expect(tag).toBe(slugFromTitle(tag));
      if (scene) expect(sceneNames).toContain(scene);
    }
    expect(texts.articles[0]?.scene, 'the featured item has a picture').toBeDefined();
  });

  it('has days in order: items of this autumn, documents in force after they are signed, events that end', () => {
    for (const { daysAgo, title } of texts.articles) {
      expect(daysAgo, title.vi).toBeGreaterThanOrEqual(0);
      expect(daysAgo, title.vi).toBeLessThanOrEqual(85);
    }
    expect(Math.max(...texts.articles.map(({ daysAgo }) => daysAgo))).toBeGreaterThan(30);
    for (const { number, issuedOn, effectiveOn, expiresOn } of texts.documents) {
      expect(day(issuedOn), number).toBeGreaterThanOrEqual(day('2026-09-01'));
      expect(day(issuedOn), number).toBeLessThanOrEqual(day('2026-11-24'));
      expect(day(effectiveOn), number).toBeGreaterThanOrEqual(day(issuedOn));
      if (expiresOn) expect(day(expiresOn), number).toBeGreaterThan(day(effectiveOn));
    }
    for (const { title, inDays, start, end } of texts.events) {
      expect(Math.abs(inDays), title.vi).toBeLessThanOrEqual(60);
      expect(start < end, title.vi).toBe(true);
    }
  });

  it('names only days of the calendar', () => {
    for (const text of vietnameseTexts(texts))
      for (const [written, d, m, y] of text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)) {
        const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
        expect([date.getUTCDate(), date.getUTCMonth() + 1], written).toEqual([Number(d), Number(m)]);
      }
  });

  it('writes its documents as official texts, signed by one of its leaders, with sections or articles', () => {
    for (const { number, body, signer, signerTitle } of texts.documents) {
      expect(number).toMatch(/^\d+\/[\p{L}]+-[\p{L}]+$|^\d+\/(?:KH|HD|KL)-[\p{L}]+$/u);
      expect(body.match(/^## (?:Điều \d+\.|[IVX]+\.) /gm)?.length ?? 0, number).toBeGreaterThanOrEqual(3);
      const leader = texts.people.find(({ name }) => name === signer);
      expect(leader?.leader, number).toBe(true);
      expect(leader?.post.vi.split(',')[0], number).toBe(signerTitle);
    }
  });
});

describe('the departments together', () => {
  it('never use a document number, a telephone or an address twice', () => {
    const people = all.flatMap(({ texts }) => texts.people);
    for (const values of [
      all.flatMap(({ texts }) => texts.documents.map(({ number }) => number)),
      people.map(({ phone }) => phone),
      people.map(({ email }) => email),
      people.map(({ name }) => name),
    ])
      expect(new Set(values).size).toBe(values.length);
    for (const { phone, email } of people) {
      expect(phone).toMatch(/^\(0234\) 000 \d{4}$/);
      expect(email).toMatch(/@hue\.example$/);
    }
  });

  it('never give two departments the same item', () => {
    const titles = all.flatMap(({ texts }) => texts.articles.map(({ title }) => title.vi));
    const leads = all.flatMap(({ texts }) => texts.articles.map(({ lead }) => lead.vi));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(leads).size).toBe(leads.length);
  });
});
