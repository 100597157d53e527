import { textIn } from '@lienthong/config/contracts/localized';
import { homePath, listPath, searchPath } from '../../route/addresses.ts';
import { isSwitchedOff } from '../../route/offered.ts';
import type { PortalStore } from '../../store/portal-store.ts';
import { words } from '../../words/words.ts';
import type { EmptyProps } from './empty-state.ts';

/** What a portal says where it has nothing yet, with what it has instead. */
export function readEmpty(store: PortalStore, of: 'news' | 'notices' | 'documents' | 'events' | 'people'): EmptyProps {
  const { portal, lang } = store;
  const w = words[lang];
  const said = {
    news: w.emptyNews,
    notices: w.emptyNotices,
    documents: w.emptyDocuments,
    events: w.emptyEvents,
    people: w.emptyPeople,
  }[of];
  const parent = store.ancestors().at(-2);
  const notices = { href: listPath('article', lang, 'genre:notice', null), text: w.notices };
  const links = [
    { href: homePath(lang), text: w.home },
    ...(of === 'notices' ? [] : [notices]),
    { href: searchPath(lang), text: w.search },
    ...(parent ? [{ href: store.homeOf(parent), text: textIn(parent.name, lang) }] : []),
  ];
  return { lang, said, links: links.filter(({ href }) => !isSwitchedOff(portal, href)) };
}
