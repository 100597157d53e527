import { addressWords as words } from '@lienthong/config/contracts/address-words';
import type { Language } from '@lienthong/config/contracts/localized';
import type { Facet } from '@lienthong/config/contracts/content-db';
import { nearestLanguage, slugIn, type Spoken } from '@lienthong/config/contracts/item-languages';
import { formKinds, type FormKind } from '@lienthong/config/contracts/form-definition';
import type { ListedKind } from '@lienthong/config/contracts/record';

/**
 * The URL scheme, in one place (documented in `sites/README.md`). Vietnamese stands at `/`, English at `/en/`; every address ends
 * in a slash and is a folder with an `index.html`.
 */

const listWord = (kind: ListedKind, lang: Language) => words[lang][kind];

export const languageOf = (pathname: string): Language => (pathname.startsWith('/en/') ? 'en' : 'vi');

export const homePath = (lang: Language): string => words[lang].prefix;

/** A list's first page, or one of its numbered pages. Facets that carry a slug take it from `facet` itself. */
export function listPath(
  kind: ListedKind,
  lang: Language,
  facet: Facet,
  number: number | null,
  facetSlug = '',
): string {
  const w = words[lang];
  const base = w.prefix;
  const tail = number === null ? '' : `${w.number}/${number}/`;
  const [name, value = ''] = facet.split(/:(.*)/s);
  const slug = facetSlug === '' ? value : facetSlug;
  switch (name) {
    case '':
      return `${base}${listWord(kind, lang)}/${tail}`;
    case 'genre':
      return value === 'notice'
        ? `${base}${w.notices}/${tail}`
        : `${base}${w.article}/${lang === 'vi' ? 'chi-tin' : 'only-news'}/${tail}`;
    case 'category':
      return kind === 'article'
        ? `${base}${w.category}/${slug}/${tail}`
        : `${base}${listWord(kind, lang)}/${w.category}/${slug}/${tail}`;
    case 'month':
      return `${base}${listWord(kind, lang)}/${w.archive}/${value.replace('-', '/')}/${tail}`;
    case 'type':
      return `${base}${listWord(kind, lang)}/${w.type}/${slug}/${tail}`;
    case 'issuer':
      return `${base}${listWord(kind, lang)}/${w.issuer}/${slug}/${tail}`;
    case 'field':
      return `${base}${listWord(kind, lang)}/${w.field}/${slug}/${tail}`;
    case 'year':
      return `${base}${listWord(kind, lang)}/${w.year}/${value}/${tail}`;
    case 'owner':
      return `${base}${listWord(kind, lang)}/${value === 'below' ? w.below : w.self}/${tail}`;
    default:
      throw new Error(`Unknown facet ${facet}`);
  }
}

type ItemKind = 'article' | 'document' | 'event' | 'page';

/** An address of an item within its own portal, by the name it has or had there. */
export function itemPath(kind: ItemKind, lang: Language, slug: string): string {
  return `${words[lang].prefix}${words[lang][kind]}/${slug}/`;
}

/** Where a reader of `lang` is led to: the item in that language, or in the one it exists in. */
export function itemPathOf(item: Spoken & { kind: ItemKind }, lang: Language): string {
  const shown = nearestLanguage(item, lang);
  return itemPath(item.kind, shown, slugIn(item, shown));
}

export const peoplePath = (lang: Language): string => `${words[lang].prefix}${words[lang].people}/`;
export const searchPath = (lang: Language): string => `${words[lang].prefix}${words[lang].search}/`;
export const siteMapPath = (lang: Language): string => `${words[lang].prefix}${words[lang].siteMap}/`;
export const accessibilityPath = (lang: Language): string => `${words[lang].prefix}${words[lang].accessibility}/`;
/** The form of a kind: below it stands, or will, what was sent by it and answered. */
export function formPath(kind: FormKind, lang: Language): string {
  const w = words[lang];
  return kind === 'questions' ? `${w.prefix}${w.questions}/${w.ask}/` : `${w.prefix}${w.reports}/${w.report}/`;
}
/** On demand: what a form was filled in with, to be mended, looked over and sent. */
export const formCheckPath = (kind: FormKind, lang: Language): string => `${formPath(kind, lang)}${words[lang].check}`;
/** On demand: search results. */
export const searchResultsPath = (lang: Language): string =>
  `${searchPath(lang)}${lang === 'vi' ? 'ket-qua' : 'results'}`;
/** On demand: documents narrowed by several conditions at once. */
export const documentFilterPath = (lang: Language): string =>
  `${listPath('document', lang, '', null)}${lang === 'vi' ? 'loc' : 'filter'}`;

const onDemand: ReadonlySet<string> = new Set(
  (['vi', 'en'] as const).flatMap((lang) => [
    searchResultsPath(lang),
    documentFilterPath(lang),
    ...formKinds.map((kind) => formCheckPath(kind, lang)),
  ]),
);
/** Whether a path is answered on demand, not from a file. */
export const isOnDemand = (pathname: string): boolean => onDemand.has(pathname);
/** The kind of form that is sent to a path; `null` where none is. */
export const formSentTo = (pathname: string): FormKind | null =>
  formKinds.find((kind) => pathname === formCheckPath(kind, languageOf(pathname))) ?? null;
