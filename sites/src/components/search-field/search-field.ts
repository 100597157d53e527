import type { Language } from '@lienthong/config/contracts/localized';
import { searchResultsPath } from '../../route/addresses.ts';
import { words } from '../../words/words.ts';

/** The field that asks the whole portal, as HTML. */
export function searchField(lang: Language): string {
  const w = words[lang];
  return `<form class="search" role="search" action="${searchResultsPath(lang)}" method="get"><label class="visually-hidden" for="q">${w.searchField}</label><input id="q" name="q" type="search" maxlength="200" required placeholder="${w.searchField}"><button type="submit">${w.search}</button></form>`;
}
