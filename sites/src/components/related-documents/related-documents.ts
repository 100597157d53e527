import type { Language } from '@lienthong/config/contracts/localized';
import type { DocumentRecord } from '@lienthong/config/contracts/record';
import { words } from '../../words/words.ts';
import { validityBadge } from '../document-list/validity-badge.ts';
import { escapeHtml } from '../escape-html.ts';

type Validity = DocumentRecord['validity'];
export type RelatedDocument = {
  /** What it is to the text beside it (“Sửa đổi”), where that is known. */
  relation: string | null;
  number: string | null;
  /** Where it can be read; a number alone where it is not in the system. */
  target: { href: string; title: string; validity: Validity; lang: Language } | null;
};
type Props = { lang: Language; documents: readonly RelatedDocument[] };

/** Documents that belong to a text, each with its number, whether it is in force, and what it is about; empty without any. */
export function relatedDocuments({ lang, documents }: Props): string {
  if (documents.length === 0) return '';
  const w = words[lang];
  const row = ({ relation, number, target }: RelatedDocument) => {
    const kind = relation === null ? '' : `<span class="relation">${escapeHtml(relation)}</span>`;
    const sign = number === null ? '' : escapeHtml(number);
    if (target === null) return `<li>${kind}<p class="identity"><span class="number">${sign}</span></p></li>`;
    const foreign = target.lang !== lang;
    const link = (html: string, name: string) =>
      `<a${name} href="${escapeHtml(target.href)}"${foreign ? ` hreflang="${target.lang}"` : ''}>${html}</a>`;
    const title = `<span${foreign ? ` lang="${target.lang}"` : ''}>${escapeHtml(target.title)}</span>`;
    // A collection of texts has no number: its title leads there.
    const leads = sign === '' ? link(title, '') : title;
    return `<li>${kind}<p class="identity">${sign === '' ? '' : `${link(sign, ' class="number"')} `}${validityBadge(target.validity, lang)}</p><p>${leads}${foreign ? ` (${w.otherLanguage})` : ''}</p></li>`;
  };
  return `<section aria-labelledby="vblq"><h2 id="vblq">${w.related}</h2><ul class="relations">${documents.map(row).join('')}</ul></section>`;
}
