import type { Language } from '@lienthong/config/contracts/localized';
import { searchResultsPath } from '../../route/addresses.ts';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';

/** The field that asks the whole portal, as HTML. */
export function searchField(lang: Language): string {
  const w = words[lang];
  return `<form class="search" role="search" action="${searchResultsPath(lang)}" method="get"><label class="visually-hidden" for="q">${w.searchField}</label><input id="q" name="q" type="search" maxlength="200" required placeholder="${w.searchField}"><button type="submit">${w.search}</button></form>`;
}

type Wide = {
  lang: Language;
  /** Of the field: another search stands in the head of the page. */
  id: string;
  question?: string;
  /** Whether this portal alone is asked; `null`: that is no question here. */
  here?: boolean | null;
};

/** The same as the matter of a page, with what was asked. */
export function wideSearch({ lang, id, question = '', here = null }: Wide): string {
  const w = words[lang];
  const choice =
    here === null
      ? ''
      : `<label class="choice"><input type="checkbox" name="here" value="1"${here ? ' checked' : ''}> ${w.searchHere}</label>`;
  return `<form class="search wide" action="${searchResultsPath(lang)}" method="get"><label for="${id}">${w.searchField}</label><div><input id="${id}" name="q" type="search" maxlength="200" required${question === '' ? '' : ` value="${escapeHtml(question)}"`}><button type="submit">${w.search}</button></div>${choice}</form>`;
}
