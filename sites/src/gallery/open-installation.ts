import path from 'node:path';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PageView } from '../route/page-view.ts';
import { languageOf } from '../route/addresses.ts';
import { hasPages, pagesOfPortal, pathOfPage } from '../route/enumerate-pages.ts';
import type { PageKey } from '../route/page-key.ts';
import { isContentReady, openContentReader, type ContentReader } from '../store/content-reader.ts';
import { themeNames } from './axes.ts';

export const dataFolder = path.resolve(process.env['DATA_DIR'] ?? '.data');
const content = path.join(dataFolder, 'content.db');
let opened: ContentReader | null = null;

/** The records of the installation in the data folder; nothing when there is none. Only read. */
export function openInstallation(): ContentReader | null {
  if (!isContentReady(content)) return null;
  opened ??= openContentReader(content, { scheme: 'http', port: null });
  opened.refresh(opened.seq());
  return opened;
}

/** Portals that have pages here, in tree order. */
export const shownPortals = (reader: ContentReader) =>
  reader.portals().filter((portal) => hasPages(portal) && ['active', 'trial'].includes(portal.state));

/** The page of a portal at an address, in a theme; nothing where the portal has no such page of its own. */
export function viewOf(reader: ContentReader, slug: string, theme: string, address: string): PageView | null {
  const portal = shownPortals(reader).find((each) => each.slug === slug);
  if (!portal || !themeNames.includes(theme)) return null;
  const lang: Language = languageOf(address);
  const key = pagesOfPortal(reader, portal.id, lang).find(
    (each: PageKey) =>
      each.page !== 'feed' &&
      each.page !== 'calendar' &&
      each.page !== 'pinned' &&
      each.page !== 'form-schema' &&
      pathOfPage(reader, { portal: portal.id, lang, key: each }) === address,
  );
  if (!key) return null;
  const store = reader.storeFor({ ...portal, theme }, lang, { tags: new Set(), media: new Map() });
  const assets = {
    base: '/style/base.css',
    themes: Object.fromEntries(themeNames.map((name) => [name, `/style/${name}.css`])),
    standIn: theme,
    hues: '/style/hues.css',
    icons: {},
    script: '/style/comforts.js',
    pageTools: '/style/page-tools.js',
    formScript: '/style/form.js',
    myPortal: '/style/my-portal.js',
    pinChooser: '/style/pin-chooser.js',
    secondLine: '/style/second-line.js',
    previewScript: '/style/preview.js',
    fonts: [],
  };
  return { key, store, path: address, alternates: { vi: null, en: null }, assets };
}
