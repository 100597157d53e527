import { describe, expect, it } from 'vitest';
import { categoryNames } from '../../src/demo/demo-categories.ts';
import { communes, departments, virtualPortals } from '../../src/demo/demo-portals.ts';
import { cityTexts } from '../../src/demo/texts/city/index.ts';
import { textsOfCommune } from '../../src/demo/texts/communes/index.ts';
import { settleCommune } from '../../src/demo/texts/communes/settle-commune.ts';
import { textsOfDepartment } from '../../src/demo/texts/departments/index.ts';
import { textsOfVirtualPortal } from '../../src/demo/texts/virtual/index.ts';
import { virtualRules } from '../../src/demo/virtual-rules.ts';

type Item = { kind: 'article' | 'document' | 'event'; category: string | null; tags: string[]; owner: string };

const province = [
  { slug: 'hue', texts: cityTexts },
  ...departments.map(({ slug }) => ({ slug, texts: textsOfDepartment(slug) })),
  ...communes.map((portal, at) => ({
    slug: portal.slug,
    texts: settleCommune(portal, at, textsOfCommune(portal.slug)),
  })),
];
const items = province.flatMap(({ slug: owner, texts }): Item[] => [
  ...texts.articles.map(({ category, tags }) => ({ kind: 'article' as const, category, tags, owner })),
  ...texts.documents.map(({ tags }) => ({ kind: 'document' as const, category: null, tags, owner })),
  ...texts.events.map(({ tags }) => ({ kind: 'event' as const, category: null, tags, owner })),
]);
const collectedBy = (portal: string) =>
  items.filter(({ kind, category, tags }) =>
    (virtualRules[portal] ?? []).some(
      (rule) =>
        rule.kinds.includes(kind) &&
        (rule.categories.length === 0 || (category !== null && rule.categories.includes(category))) &&
        (rule.tags.length === 0 || rule.tags.some((tag) => tags.includes(tag))),
    ),
  );

describe.each(virtualPortals)('$slug', ({ slug }) => {
  it('collects from most of the city: items of every kind its rules name, and of wards, communes and departments', () => {
    const collected = collectedBy(slug);
    expect(collected.length).toBeGreaterThanOrEqual(60);
    const kinds = new Set((virtualRules[slug] ?? []).flatMap((rule) => rule.kinds));
    expect(new Set(collected.map(({ kind }) => kind))).toEqual(kinds);
    const owners = new Set(collected.map(({ owner }) => owner));
    expect(communes.filter((portal) => owners.has(portal.slug)).length).toBeGreaterThanOrEqual(25);
    expect(departments.some((portal) => owners.has(portal.slug))).toBe(true);
  });

  it('names only categories that exist', () => {
    const known = categoryNames.map(([category]) => category);
    for (const rule of virtualRules[slug] ?? [])
      expect(rule.categories.filter((category) => !known.includes(category))).toEqual([]);
  });

  it('says who it is and owns two pages, whole in both languages', () => {
    const { pages, intro, address, accountable } = textsOfVirtualPortal(slug);
    expect(new Set(pages.map((page) => page.slug)).size).toBe(2);
    for (const { title, lead, body } of [{ title: intro, lead: address, body: accountable }, ...pages])
      for (const text of [title, lead, body]) {
        expect(text.vi.normalize('NFC')).toBe(text.vi);
        expect(text.en.trim()).not.toBe('');
        expect(text.en).not.toBe(text.vi);
      }
  });
});
