import { languages, type Language } from './localized.ts';

/** What says in which languages an item has a page, and under which name. Records written before there was a choice lack some. */
export type Spoken = {
  slug: string;
  slugEn?: string | null | undefined;
  vietnamese?: boolean | undefined;
  english?: boolean | undefined;
};

/** Whether an item has a page in a language. */
export const existsIn = (item: Pick<Spoken, 'vietnamese' | 'english'>, language: Language): boolean =>
  language === 'vi' ? item.vietnamese !== false : item.english === true;

export const languagesOf = (item: Pick<Spoken, 'vietnamese' | 'english'>): Language[] =>
  languages.filter((language) => existsIn(item, language));

/** The language in which an item is shown to a reader of `wanted`: the other one where it has no page in that. */
export const nearestLanguage = (item: Pick<Spoken, 'vietnamese' | 'english'>, wanted: Language): Language =>
  existsIn(item, wanted) ? wanted : wanted === 'vi' ? 'en' : 'vi';

/** The name in an item's address. */
export const slugIn = (item: Spoken, language: Language): string =>
  language === 'en' ? (item.slugEn ?? item.slug) : item.slug;
