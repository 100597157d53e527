import type { SearchAnswer, SearchQuery } from '@lienthong/config/contracts/search-index';
import type { Assets, PageFrame } from '../route/page-view.ts';
import type { PortalStore } from '../store/portal-store.ts';

/** What the search function said: an answer, that it does not take the question, or nothing at all. */
export type SearchReply = { answer: SearchAnswer } | { problem: 'refused' | 'unreachable' };
export type AskSearch = (query: Partial<SearchQuery> & { q: string }) => Promise<SearchReply>;

/** One request for an on-demand page: the portal in its language, and what may be asked for it. Nothing outlives the request. */
export type Visit = {
  store: PortalStore;
  assets: Assets;
  askSearch: AskSearch;
};

/** The visit of a request; an on-demand route without one is a fault of ours. */
export function visitOf(locals: App.Locals): Visit {
  if (!locals.visit) throw new Error('An on-demand page was asked for without a visit');
  return locals.visit;
}

/** The frame of an on-demand page. */
export const frameOf = (
  { store, assets }: Visit,
  path: string,
  alternates: PageFrame['alternates'] = { vi: null, en: null },
): PageFrame => ({ store, assets, path, alternates });
