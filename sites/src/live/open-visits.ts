import type { Language } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { languageOf } from '../route/addresses.ts';
import { hasPages } from '../route/enumerate-pages.ts';
import { isSwitchedOff, spokenOr } from '../route/offered.ts';
import type { Assets } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import { isContentReady, openContentReader, type ContentReader } from '../store/content-reader.ts';
import { openDocumentTable, type DocumentTable } from '../store/document-table.ts';
import type { AskMatches, AskSearch, Visit } from './visit.ts';

type Options = { content: string; origin: PublicOrigin; assets: Assets; askSearch: AskSearch; askMatches: AskMatches };

/** Receives requests for the portals of the released content; opened at the first request after it exists. */
export function openVisits({ content, origin, ...offers }: Options) {
  let reader: ContentReader | null = null;
  let documents: DocumentTable | null = null;

  function prepare(): void {
    if (!reader && !isContentReady(content)) return;
    reader ??= openContentReader(content, origin);
    documents ??= openDocumentTable(content);
  }

  /** The visit of a portal by its hostname; `null` when there is none: only known hostnames are served. */
  function receive(hostname: string, lang: Language): Visit | null {
    prepare();
    if (!reader || !documents) return null;
    reader.refresh(reader.seq());
    const portal = reader.portals().find((each) => each.hostname === hostname && hasPages(each));
    if (!portal) return null;
    return {
      store: reader.storeFor(withShownTheme(portal, offers.assets), spokenOr(portal, lang), {
        tags: new Set(),
        media: new Map(),
      }),
      documents,
      ...offers,
    };
  }

  /** Whether the portal has such a page: it is open, speaks the language and has not switched off what the page is of. */
  const isOpen = ({ store: { portal, lang } }: Visit, pathname: string): boolean =>
    ['trial', 'active', 'archived'].includes(portal.state) &&
    lang === languageOf(pathname) &&
    !isSwitchedOff(portal, pathname);
  return { prepare, receive, isOpen };
}
