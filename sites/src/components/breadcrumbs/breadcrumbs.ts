import type { Language } from '@lienthong/config/contracts/localized';
import { homePath } from '../../route/addresses.ts';
import { words } from '../../words/words.ts';
import { linkItems, type Link } from '../link-items.ts';

/** Lists above the page, from the widest to the nearest, behind the home page; empty where nothing but that is above. */
type Props = { lang: Language; links: readonly Link[] };

export function breadcrumbs({ lang, links }: Props): string {
  if (links.length === 0) return '';
  const w = words[lang];
  const home = { href: homePath(lang), text: w.home };
  return `<nav class="trail" aria-label="${w.trail}"><ol>${linkItems([home, ...links])}</ol></nav>`;
}
