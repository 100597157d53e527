import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { linkItems, type Link } from '../link-items.ts';

/** More than these stand behind one line: a notice of the city is on forty. */
const most = 4;
type Props = { lang: Language; places: readonly Link[] };

/** The other portals an item is shown on; empty where there are none. */
export function shownOn({ lang, places }: Props): string {
  if (places.length === 0) return '';
  const w = words[lang];
  const first = places.length > most + 1 ? places.slice(0, most) : places;
  const rest = places.slice(first.length);
  const list = (portals: readonly Link[]) => `<ul class="plain">${linkItems(portals)}</ul>`;
  const further =
    rest.length === 0
      ? ''
      : `<details class="further"><summary>${rest.length} ${w.morePortals}</summary>${list(rest)}</details>`;
  return `<section aria-labelledby="co-tren"><h2 id="co-tren">${w.shownOn}</h2>${list(first)}${further}</section>`;
}
