import type { PageFrame } from '../../route/page-view.ts';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';

/** What can be done with a page about one item: a letter here, the rest by `page-tools.js`. No third party takes part. */
export function pageTools({ store, path }: PageFrame, title: string): string {
  const w = words[store.lang];
  const url = store.origin(store.portal) + path;
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
  return `<div class="page-tools" role="group" aria-label="${w.pageTools}"><a href="${escapeHtml(letter)}">${w.sendByMail}</a></div><p class="printed-from">${w.printedFrom} ${escapeHtml(url)}</p>`;
}
