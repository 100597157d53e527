import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { PreviewDraft } from '@lienthong/config/contracts/preview';
import { homePath, itemPathOf } from '../route/addresses.ts';
import type { Assets, PageView } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import type { ContentReader } from '../store/content-reader.ts';
import { overlayStore } from './overlay-store.ts';

/** What the bar over a preview says, and what its script needs. */
export type PreviewNote = {
  state: PreviewDraft['state'];
  savedAt: string;
  /** Address that leads to the newest draft again, with a fresh link. */
  again: string;
  cms: string;
  /** Origin of the portal, where all other links lead. */
  portal: string;
};
export type PreviewPage = { view: PageView };

/** The page of a draft, over the released content. */
export function pageOfDraft(
  draft: PreviewDraft,
  reader: ContentReader,
  assets: Assets,
  { link, cms, again }: { link: string; cms: string; again: string },
): PreviewPage {
  const portal = draft.records.find((each): each is PortalRecord => each.kind === 'portal' && each.id === draft.portal);
  if (!portal) throw new Error('A draft came without its portal');
  const released = reader.storeFor(withShownTheme(portal, assets), draft.lang, { tags: new Set(), media: new Map() });
  const store = overlayStore(
    released,
    draft.records,
    (sha256, name) => `/xem-truoc/anh/${link}/${sha256}/${encodeURIComponent(name)}`,
  );
  const key = draft.page;
  const item = key.page === 'home' ? null : store.record(key.page, key.id);
  const path = item ? itemPathOf(item, draft.lang) : homePath(draft.lang);
  return {
    view: {
      store,
      key,
      path,
      alternates: { vi: null, en: null },
      assets,
      preview: { state: draft.state, savedAt: draft.savedAt, again, cms, portal: store.origin(portal) },
    },
  };
}

/** The page as it was, from a copy of the records of that moment; `null` when there was none. */
export function pageOfPast(
  draft: PreviewDraft,
  then: ContentReader,
  assets: Assets,
  { link, cms, again }: { link: string; cms: string; again: string },
): PreviewPage | null {
  const key = draft.page;
  const item = key.page === 'home' ? null : then.read(key.page, key.id);
  const portal = then.read('portal', item?.portal ?? draft.portal);
  if (!portal || (key.page !== 'home' && !item)) return null;
  const released = then.storeFor(withShownTheme(portal, assets), draft.lang, { tags: new Set(), media: new Map() });
  const store = {
    ...released,
    mediaUrl: ({ sha256 }: { sha256: string }, name: string) =>
      `/xem-truoc/anh/${link}/${sha256}/${encodeURIComponent(name)}`,
  };
  const path = item ? itemPathOf(item, draft.lang) : homePath(draft.lang);
  const preview = { state: draft.state, savedAt: draft.savedAt, again, cms, portal: store.origin(portal) };
  return { view: { store, key, path, alternates: { vi: null, en: null }, assets, preview } };
}

/** The file in the media folder that a draft shows under a hash, or `null`. */
export function pictureOfDraft(draft: PreviewDraft, sha256: string): string | null {
  for (const record of draft.records) {
    if (record.kind !== 'media') continue;
    if (record.sha256 === sha256) return record.file;
    const variant = record.variants.find((each) => each.sha256 === sha256);
    if (variant) return variant.file;
  }
  return null;
}
