import type { Language } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { formSentTo, languageOf } from '../route/addresses.ts';
import { hasPages } from '../route/enumerate-pages.ts';
import { isSwitchedOff, spokenOr } from '../route/offered.ts';
import type { Assets } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import { isContentReady, openContentReader, type ContentReader } from '../store/content-reader.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { openDocumentTable, type DocumentTable } from '../store/document-table.ts';
import type { AskMatches, AskSearch, SendForm, Visit } from './visit.ts';

type Options = {
  content: string;
  origin: PublicOrigin;
  assets: Assets;
  askSearch: AskSearch;
  askMatches: AskMatches;
  sendForm: SendForm;
};

/** A form that a path is about has to be there. */
function isOffered(store: PortalStore, pathname: string): boolean {
  const kind = formSentTo(pathname);
  return kind === null || store.form(kind) !== null;
}

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
  const isOpen = ({ store }: Visit, pathname: string): boolean =>
    ['trial', 'active', 'archived'].includes(store.portal.state) &&
    store.lang === languageOf(pathname) &&
    !isSwitchedOff(store.portal, pathname) &&
    isOffered(store, pathname);
  return { prepare, receive, isOpen };
}
