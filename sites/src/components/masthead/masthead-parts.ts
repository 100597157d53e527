import { textIn } from '@lienthong/config/contracts/localized';
import { homePath, listPath, peoplePath, siteMapPath } from '../../route/addresses.ts';
import { isOpen } from '../../route/enumerate-pages.ts';
import { isSwitchedOff, speaks } from '../../route/offered.ts';
import type { PageFrame } from '../../route/page-view.ts';
import { linkIn } from '../../route/translate-link.ts';
import { words } from '../../words/words.ts';
import { placeInTree } from '../place-in-tree/place-in-tree.ts';
import { searchField } from '../search-field/search-field.ts';
import { escapeHtml } from '../escape-html.ts';
import { ownEmblem } from './own-emblem.ts';

/** The emblem of a portal that has none of its own. */
const usualEmblem =
  '<svg class="emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">' +
  '<circle cx="24" cy="24" r="23" fill="currentColor"></circle>' +
  '<path d="M8 30h32v3H8zM12 22h24v7H12zM6 22q6-1 8-6h20q2 5 8 6z" fill="var(--gold)"></path>' +
  '<path d="M22 29v-5h4v5zM15 29v-4h4v4zM29 29v-4h4v4z" fill="currentColor"></path>' +
  '<path d="M9 37q4-3 7.500 0t7.500 0t7.500 0t7.500 0" stroke="var(--gold)" stroke-width="2" fill="none"></path></svg>';

/** The pieces of a masthead that a theme arranges and may not lose, as HTML: strings, because they stand on every page. */
export function mastheadParts(view: PageFrame, home: boolean) {
  return {
    emblem: ownEmblem(view.store) || usualEmblem,
    place: place(view),
    tools: tools(view),
    search: home ? '' : searchField(view.store.lang),
    menu: menu(view),
  };
}

/** The place in the tree, with this portal at its end. */
function place({ store }: PageFrame): string {
  const { portal, lang } = store;
  const portals = store.ancestors().map((each) => ({
    href: each.id === portal.id ? homePath(lang) : store.homeOf(each),
    text: textIn(each.shortName, lang),
  }));
  return placeInTree({ lang, portals });
}

/** The other language, and the display panel. */
function tools({ store, alternates }: PageFrame): string {
  const { portal, lang } = store;
  const w = words[lang];
  const other = lang === 'vi' ? 'en' : 'vi';
  const language = speaks(portal, other)
    ? `<a href="${escapeHtml(alternates[other] ?? homePath(other))}" lang="${other}" hreflang="${other}">${alternates[other] === null ? w.languageHome : w.language}</a>`
    : '';
  return `<div class="tools">${language}<button type="button" class="display" aria-expanded="false"><span class="display-word">${w.display}</span> <span aria-hidden="true">Aa</span></button></div>`;
}

function menu({ store, path }: PageFrame): string {
  const { portal, lang } = store;
  const w = words[lang];
  const front = homePath(lang);
  const here = ({ href }: { href: string }) => !isSwitchedOff(portal, href);
  const links = (store.menu('main')?.items ?? []).flatMap((item) => linkIn(item, lang) ?? []).filter(here);
  if (links.length === 0)
    links.push(
      ...[
        { href: listPath('article', lang, '', null), text: w.news },
        { href: listPath('article', lang, 'genre:notice', null), text: w.notices },
        { href: listPath('document', lang, '', null), text: w.documents },
        { href: listPath('event', lang, '', null), text: w.events },
        { href: peoplePath(lang), text: w.people },
        { href: siteMapPath(lang), text: w.siteMap },
      ].filter(here),
    );
  if (!isOpen(portal)) links.length = 0;
  if (!links.some(({ href }) => href === front)) links.unshift({ href: front, text: w.home });
  const current = (href: string) => {
    if (href === path) return ' aria-current="page"';
    return href !== front && path.startsWith(href) ? ' aria-current="true"' : '';
  };
  const items = links
    .map(({ href, text }) => `<li><a href="${escapeHtml(href)}"${current(href)}>${escapeHtml(text)}</a></li>`)
    .join('');
  return `<nav class="main" aria-label="${w.mainMenu}"><ul class="wrap">${items}</ul></nav>`;
}
