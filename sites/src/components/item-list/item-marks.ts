import type { Language } from '@lienthong/config/contracts/localized';
import { textIn } from '@lienthong/config/contracts/localized';
import type { Card, PortalFace } from '../../store/portal-store.ts';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { iconHtml } from '../icon/icon.ts';

/** Said beside a link that leaves the province's portals. */
export const outsideMark = (lang: Language): string =>
  ` <span class="outside">${iconHtml('outside')}${words[lang].outside}</span>`;

/** The title of an item as it stands inside its link. */
export function linkedTitle(record: Card, owner: PortalFace, lang: Language): string {
  const outside = owner.type === 'external' || (record.kind === 'article' && record.external);
  return escapeHtml(textIn(record.title, lang)) + (outside ? outsideMark(lang) : '');
}

/** Said of an item that was corrected after it was published. */
export const correctedMark = ({ corrections }: Card, lang: Language): string =>
  corrections.length > 0 ? `<span class="badge corrected">${words[lang].corrected}</span>` : '';
