import { documentTypeNames, validityNames } from '@lienthong/config/contracts/document-words';
import { textIn, type Language } from '@lienthong/config/contracts/localized';
import type { Facet } from '@lienthong/config/contracts/content-db';
import { validityStates, type ListedKind } from '@lienthong/config/contracts/record';
import type { Choice } from '../live/filter-documents.ts';
import { conditions, emptyFilter, type Condition, type DocumentFilter } from '../route/document-filter.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { words } from '../words/words.ts';

type Entry = { facet: Facet; label: string; count: number };

/** What a facet is called: a category by its name, a month as 11/2026, an issuer or field as the documents write it. */
export function nameOfFacet(store: PortalStore, facet: Facet): string {
  const [name = '', value = ''] = facet.split(/:(.*)/s);
  const w = words[store.lang];
  if (name === 'category') return textIn(store.record('category', value)?.name ?? { vi: value, en: null }, store.lang);
  if (name === 'genre') return value === 'notice' ? w.notices : w.news;
  if (name === 'month') return value.split('-').reverse().join('/');
  if (name === 'type')
    return Object.entries(documentTypeNames).find(([type]) => type === value)?.[1][store.lang] ?? value;
  if (name === 'owner') return value === 'below' ? w.below : w.owner;
  if (name === 'issuer' || name === 'field') {
    const sample = store.newest('document', facet, 1)[0]?.record;
    return sample?.[name]?.name ?? value;
  }
  return value;
}

/** The narrowing links beside a list, with counts. */
export function facetGroups(store: PortalStore, kind: ListedKind): { title: string; entries: Entry[] }[] {
  const w = words[store.lang];
  const counts = store.facets(kind);
  const group = (prefix: string, title: string, most = 24) => ({
    title,
    entries: counts
      .filter(({ facet }) => facet.startsWith(`${prefix}:`))
      .sort((a, b) =>
        prefix === 'month' || prefix === 'year'
          ? a.facet < b.facet
            ? 1
            : -1
          : b.count - a.count || (a.facet < b.facet ? -1 : 1),
      )
      .slice(0, most)
      .map(({ facet, count }) => ({ facet, count, label: nameOfFacet(store, facet) })),
  });
  const groups =
    kind === 'document'
      ? [group('type', w.types), group('field', w.fields), group('issuer', w.issuers), group('year', w.years)]
      : kind === 'article'
        ? [group('category', w.categories), group('month', w.months)]
        : [group('month', w.months)];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The filter form as it stands on a static list: what the list has, with the list’s own narrowing chosen. */
export function filterChoices(
  groups: ReturnType<typeof facetGroups>,
  facet: Facet,
  lang: Language,
): { choices: Record<Condition, Choice[]>; filter: DocumentFilter } {
  const [chosen = '', value = ''] = facet.split(/:(.*)/s);
  const name = conditions.find((each) => each === chosen);
  const choices = (prefix: string): Choice[] =>
    groups.flatMap(({ entries }) =>
      entries
        .filter((entry) => entry.facet.startsWith(`${prefix}:`))
        .map((entry) => ({ value: entry.facet.slice(prefix.length + 1), label: entry.label, count: entry.count })),
    );
  const validity = validityStates.map((state) => ({ value: state, label: validityNames[state][lang], count: null }));
  return {
    choices: {
      type: choices('type'),
      issuer: choices('issuer'),
      field: choices('field'),
      year: choices('year'),
      validity,
    },
    filter: { ...emptyFilter, ...(name ? { [name]: value } : {}) },
  };
}
