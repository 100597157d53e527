import type { Language } from '@lienthong/config/contracts/localized';
import type { PreviewNote } from '../preview/preview-page.ts';
import type { PortalStore } from '../store/portal-store.ts';
import type { PageKey } from './page-key.ts';

/** Addresses of the compiled styles and scripts. */
export type Assets = {
  base: string;
  themes: Record<string, string>;
  /** The theme of portals whose own is not there. */
  standIn: string;
  /** Every hue a portal may choose for its accent. */
  hues: string;
  icons: Record<string, string>;
  script: string;
  /** Of pages about one item. */
  pageTools: string;
  /** Of forms. */
  formScript: string;
  /** Of a province's home page. */
  myPortal: string;
  /** Loaded when somebody wants to pin. */
  pinChooser: string;
  /** Search in the browser, for the search page alone. */
  secondLine: string;
  /** Of the preview of drafts alone. */
  previewScript: string;
  fonts: string[];
};

/** What every page stands in: the one source of data, its own and its translation's path. */
export type PageFrame = {
  store: PortalStore;
  path: string;
  alternates: Record<Language, string | null>;
  assets: Assets;
  /** Where the page is a draft’s. */
  preview?: PreviewNote;
};

/** All that a template of a published page gets. */
export type PageView = PageFrame & { key: PageKey };
