import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkItems, type Link } from '../link-items.ts';

/** `said`: what will be here. */
export type EmptyProps = { lang: Language; said: string; links: readonly Link[] };

/** In place of what is not there yet: what will be, and where to look meanwhile. */
export function emptyState({ lang, said, links }: EmptyProps): string {
  const elsewhere = links.length === 0 ? '' : `<p>${words[lang].lookMeanwhile}</p><ul>${linkItems(links)}</ul>`;
  return `<div class="empty"><p>${escapeHtml(said)}</p>${elsewhere}</div>`;
}
