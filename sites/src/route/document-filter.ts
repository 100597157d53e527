import type { Language } from '@lienthong/config/contracts/localized';
import { documentTypes, validityStates } from '@lienthong/config/contracts/record';
import { documentFilterPath } from './addresses.ts';

/** The conditions that narrow a list of documents, in the order in which people see them. */
export const conditions = ['type', 'issuer', 'field', 'year', 'validity'] as const;
export type Condition = (typeof conditions)[number];
export const sorts = ['newest', 'oldest', 'best'] as const;
export type Sort = (typeof sorts)[number];

/** Documents narrowed by several conditions at once; a condition that is `null` does not narrow. */
export type DocumentFilter = Record<Condition, string | null> & {
  text: string;
  /** `null`: best first when there is a text, else newest first. */
  sort: Sort | null;
  page: number;
};
export type FilterPart = keyof DocumentFilter;

/** How an address names the parts of a filter. */
export const partNames: Record<Language, Record<FilterPart, string>> = {
  vi: {
    text: 'q',
    type: 'loai',
    issuer: 'co-quan',
    field: 'linh-vuc',
    year: 'nam',
    validity: 'hieu-luc',
    sort: 'sap-xep',
    page: 'trang',
  },
  en: {
    text: 'q',
    type: 'type',
    issuer: 'issuer',
    field: 'field',
    year: 'year',
    validity: 'validity',
    sort: 'sort',
    page: 'page',
  },
};
export const sortNames: Record<Language, Record<Sort, string>> = {
  vi: { newest: 'moi-nhat', oldest: 'cu-nhat', best: 'phu-hop' },
  en: { newest: 'newest', oldest: 'oldest', best: 'best' },
};

/** The filter that narrows nothing. */
export const emptyFilter: DocumentFilter = {
  text: '',
  type: null,
  issuer: null,
  field: null,
  year: null,
  validity: null,
  sort: null,
  page: 1,
};

const longestText = 200;
const isSlug = (value: string) => value.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
const wellFormed: Record<Condition, (value: string) => boolean> = {
  type: (value) => documentTypes.some((type) => type === value),
  issuer: isSlug,
  field: isSlug,
  year: (value) => /^\d{4}$/.test(value),
  validity: (value) => validityStates.some((state) => state === value),
};

/** The filter of an address; what makes no sense in it is left out and named. */
export function readFilter(
  parameters: URLSearchParams,
  lang: Language,
): { filter: DocumentFilter; problems: FilterPart[] } {
  const names = partNames[lang];
  const problems: FilterPart[] = [];
  const given = (part: FilterPart) => (parameters.get(names[part]) ?? '').normalize('NFC').trim();
  const filter: DocumentFilter = { ...emptyFilter, text: given('text') };
  if (filter.text.length > longestText) {
    filter.text = filter.text.slice(0, longestText);
    problems.push('text');
  }
  for (const condition of conditions) {
    const value = given(condition);
    if (value === '') continue;
    if (wellFormed[condition](value)) filter[condition] = value;
    else problems.push(condition);
  }
  const sort = given('sort');
  filter.sort = sorts.find((each) => sortNames[lang][each] === sort) ?? null;
  if (sort !== '' && filter.sort === null) problems.push('sort');
  const page = given('page');
  if (/^[1-9]\d{0,5}$/.test(page)) filter.page = Number(page);
  else if (page !== '') problems.push('page');
  return { filter, problems };
}

/** The one address of a filter: parts in a fixed order, nothing that says nothing. */
export function filterAddress(filter: DocumentFilter, lang: Language): string {
  const names = partNames[lang];
  const parameters = new URLSearchParams();
  if (filter.text !== '') parameters.set(names.text, filter.text);
  for (const condition of conditions)
    if (filter[condition] !== null) parameters.set(names[condition], filter[condition]);
  if (filter.sort !== null) parameters.set(names.sort, sortNames[lang][filter.sort]);
  if (filter.page > 1) parameters.set(names.page, String(filter.page));
  const query = parameters.toString();
  return `${documentFilterPath(lang)}${query === '' ? '' : `?${query}`}`;
}
