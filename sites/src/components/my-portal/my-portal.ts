import { hasMyPortal, pinnedFolder } from '../../route/pinned.ts';
import type { PageFrame } from '../../route/page-view.ts';
import { myPortalWords } from '../../words/my-portal-words.ts';

/**
 * The place on a province's home page for what a citizen pins. It is shown where scripts run (`comforts.js` says so before the first
 * paint) and filled by `my-portal.js`; whoever has no JavaScript has the map and the list of units.
 */
export function myPortal({ store, assets }: Pick<PageFrame, 'store' | 'assets'>): string {
  const { portal, lang } = store;
  if (!hasMyPortal(portal)) return '';
  const w = myPortalWords[lang];
  return `<section class="my-portal wrap" aria-labelledby="cua-toi" data-folder="${pinnedFolder(lang)}" data-chooser="${assets.pinChooser}"><div><h2 id="cua-toi">${w.title}</h2><p class="intro">${w.intro}</p><div class="pinned"></div><p class="kept">${w.kept}</p><p class="acts"><button type="button" class="choose">${w.choose}</button></p><p role="status"></p></div></section>`;
}
