import type { SearchAnswer } from '@lienthong/config/contracts/search-index';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PortalStore } from '../store/portal-store.ts';
import type { PageKey } from './page-key.ts';

/** Addresses of the compiled styles and scripts. */
export type Assets = { base: string; themes: Record<string, string>; script: string; fonts: string[] };

/** All that a template gets: the page's key, its own and its translation's path, and the one source of data. */
export type PageView = {
  store: PortalStore;
  key: PageKey | OnDemandKey;
  path: string;
  alternates: Record<Language, string | null>;
  assets: Assets;
};

/** Pages that depend on the visitor. */
export type OnDemandKey = {
  page: 'results';
  question: string;
  /** Only what this portal shows. */
  here: boolean;
  answer: SearchAnswer | null;
};
