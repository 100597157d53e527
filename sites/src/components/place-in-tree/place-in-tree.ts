import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { linkItems, type Link } from '../link-items.ts';

type Props = { lang: Language; portals: readonly Link[] };

/** Cơ quan cấp trên › cơ quan này: the portals from the root to this one. On every page. */
export const placeInTree = ({ lang, portals }: Props): string =>
  `<nav class="place" aria-label="${words[lang].breadcrumbs}"><ol>${linkItems(portals)}</ol></nav>`;
