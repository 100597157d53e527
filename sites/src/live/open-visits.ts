import { existsSync } from 'node:fs';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import type { Assets } from '../route/page-view.ts';
import { openContentReader, type ContentReader } from '../store/content-reader.ts';
import type { AskSearch, Visit } from './visit.ts';

type Options = { content: string; origin: PublicOrigin; assets: Assets; askSearch: AskSearch };

/** Receives requests for the portals of the released content; opened at the first request after it exists. */
export function openVisits({ content, origin, assets, askSearch }: Options) {
  let reader: ContentReader | null = null;

  /** The visit of a portal by its hostname; `null` when there is none: only known hostnames are served. */
  function receive(hostname: string, lang: Language): Visit | null {
    if (!reader && !existsSync(content)) return null;
    reader ??= openContentReader(content, origin);
    reader.refresh(reader.seq());
    const portal = reader.portals().find((each) => each.hostname === hostname);
    if (!portal) return null;
    return { store: reader.storeFor(portal, lang, { tags: new Set(), media: new Map() }), assets, askSearch };
  }

  const isOpen = ({ store }: Visit): boolean => ['trial', 'active', 'archived'].includes(store.portal.state);
  return { receive, isOpen };
}
