import { tags } from '@lienthong/config/contracts/content-db';
import { languages } from '@lienthong/config/contracts/localized';
import { pagesOfPortal, pagesOfTag, pathOfPage } from '../route/enumerate-pages.ts';
import type { PageAddress } from '../route/page-key.ts';
import type { ContentReader } from '../store/content-reader.ts';
import { addressOf, keyOf, type Ledger } from './ledger.ts';

/** Whoever saved looks at the item, then at the home pages and lists it should stand on; nobody waits for feeds. */
export function urgencyOf({ key }: PageAddress, changed: ReadonlySet<string>): number {
  if ('id' in key && key.page !== 'gone' && changed.has(tags.record(key.page, key.id))) return 0;
  if (key.page === 'home' || key.page === 'form' || key.page === 'form-schema') return 1;
  if (key.page === 'list') return key.number === null && key.facet === '' ? 1 : 3;
  if (key.page === 'feed' || key.page === 'calendar' || key.page === 'pinned') return 5;
  return key.page === 'article' || key.page === 'document' || key.page === 'event' || key.page === 'page' ? 2 : 4;
}

/** Which pages a publication is about. `only`: the slug of the one portal to publish. */
export function choosePages(reader: ContentReader, ledger: Ledger, only: string | undefined) {
  const wantedPortals = () =>
    only === undefined ? reader.portals() : reader.portals().filter(({ slug }) => slug === only);

  /** Every page there is, portal by portal, and every page the ledger knows that has ended since. */
  function* everyPage(): Generator<PageAddress> {
    for (const portal of wantedPortals())
      for (const lang of languages)
        for (const key of pagesOfPortal(reader, portal.id, lang)) yield { portal: portal.id, lang, key };
    for (const key of ledger.keys()) {
      const address = addressOf(key);
      if (pathOfPage(reader, address) === null) yield address;
    }
  }

  function affected(changed: string[]): PageAddress[] {
    const found = new Map<string, PageAddress>();
    for (const tag of changed) {
      for (const address of pagesOfTag(reader, tag)) found.set(keyOf(address), address);
      for (const key of ledger.readersOf(tag)) found.set(key, addressOf(key));
    }
    const tagged = new Set(changed);
    return [...found.values()].sort((a, b) => urgencyOf(a, tagged) - urgencyOf(b, tagged));
  }

  return { wantedPortals, everyPage, affected };
}
