import { documentTypeNames, validityNames } from '@lienthong/config/contracts/document-words';
import type { Language } from '@lienthong/config/contracts/localized';
import { documentTypes, validityStates } from '@lienthong/config/contracts/record';
import { documentFilterPath } from '../route/addresses.ts';
import {
  conditions,
  filterAddress,
  readFilter,
  type Condition,
  type DocumentFilter,
  type FilterPart,
} from '../route/document-filter.ts';
import type { PageFrame } from '../route/page-view.ts';
import type { Count, DocumentTable } from '../store/document-table.ts';
import type { Listed } from '../store/portal-store.ts';
import { filterWords } from '../words/filter-words.ts';
import { frameOf, type Visit } from './visit.ts';

const pageSize = 20;

export type Choice = { value: string; label: string; count: number | null };
export type FilterPage = {
  filter: DocumentFilter;
  problems: (FilterPart | 'no-such-page' | 'unreachable')[];
  choices: Record<Condition, Choice[]>;
  /** What narrows the list, each with the address without it. */
  chips: { label: string; href: string }[];
  items: Listed<'document'>[];
  total: number;
  pages: number;
  /** The text found more than could be looked at. */
  partial: boolean;
  turn: (page: number) => string;
};

/** What the filter page shows for its address: with which status. */
export async function filterDocuments(
  visit: Visit,
  { searchParams }: URL,
): Promise<{ view: PageFrame; page: FilterPage; status: number }> {
  const { store, documents, askMatches } = visit;
  const { portal, lang } = store;
  const { filter, problems: misread } = readFilter(searchParams, lang);
  const problems: FilterPage['problems'] = [...misread];
  const reply = filter.text === '' ? null : await askMatches({ q: filter.text, lang, portal: portal.id });
  if (reply && 'problem' in reply) problems.push(reply.problem === 'refused' ? 'text' : 'unreachable');
  const matches = reply && 'ids' in reply ? reply.ids : null;

  await documents.follow(store.now('day'));
  const offset = (filter.page - 1) * pageSize;
  const { total, ids, counts } = documents.narrow(portal.id, lang, filter, matches, offset, pageSize);
  const pages = Math.ceil(total / pageSize);
  if (filter.page > 1 && filter.page > pages) problems.push('no-such-page');
  const choices = choicesOf(counts, filter, documents, lang);
  const without = (change: Partial<DocumentFilter>) => filterAddress({ ...filter, page: 1, ...change }, lang);
  const chips = [
    ...(filter.text === '' ? [] : [{ label: `“${filter.text}”`, href: without({ text: '' }) }]),
    ...conditions.flatMap((name) => {
      const value = filter[name];
      if (value === null) return [];
      const label = labelOf(name, value, documents, lang);
      return [
        { label: name === 'year' ? `${filterWords[lang].year} ${label}` : label, href: without({ [name]: null }) },
      ];
    }),
  ];
  return {
    view: frameOf(visit, documentFilterPath(lang), {
      vi: filterAddress(filter, 'vi'),
      en: filterAddress(filter, 'en'),
    }),
    status: problems.includes('unreachable') ? 503 : misread.length > 0 ? 400 : problems.length > 0 ? 404 : 200,
    page: {
      filter,
      problems,
      choices,
      chips,
      items: ids.flatMap((id) => {
        const record = store.record('document', id);
        const owner = record && store.record('portal', record.portal);
        return record && owner ? [{ record, owner, foreign: owner.id !== portal.id }] : [];
      }),
      total,
      pages,
      partial: reply !== null && 'ids' in reply && !reply.complete,
      turn: (page) => filterAddress({ ...filter, page }, lang),
    },
  };
}

function choicesOf(
  counts: Record<Condition, Count[]>,
  filter: DocumentFilter,
  documents: DocumentTable,
  lang: Language,
): Record<Condition, Choice[]> {
  const order: Record<'type' | 'validity', readonly string[]> = { type: documentTypes, validity: validityStates };
  const byName = new Intl.Collator(lang);
  return Object.fromEntries(
    conditions.map((name) => {
      const chosen = filter[name];
      // What is chosen stays to be seen, also where it leaves nothing.
      const all =
        chosen === null || counts[name].some(({ value }) => value === chosen)
          ? counts[name]
          : [...counts[name], { value: chosen, count: 0 }];
      const choices = all.map(({ value, count }) => ({ value, count, label: labelOf(name, value, documents, lang) }));
      choices.sort((a, b) =>
        name === 'year'
          ? b.value.localeCompare(a.value)
          : name === 'type' || name === 'validity'
            ? order[name].indexOf(a.value) - order[name].indexOf(b.value)
            : byName.compare(a.label, b.label),
      );
      return [name, choices];
    }),
  ) as Record<Condition, Choice[]>;
}

function labelOf(name: Condition, value: string, documents: DocumentTable, lang: Language): string {
  const find = (words: Record<string, { vi: string; en: string }>) => words[value]?.[lang] ?? value;
  switch (name) {
    case 'type':
      return find(documentTypeNames);
    case 'validity':
      return find(validityNames);
    case 'year':
      return value;
    case 'issuer':
    case 'field':
      return documents.nameOf(name, value);
  }
}
