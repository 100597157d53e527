import type { Language } from '@lienthong/config/contracts/localized';
import { escapeHtml } from '../escape-html.ts';

type Props = {
  lang: Language;
  /** Each leads to the control it is about, by its id. */
  errors: readonly { id: string; text: string }[];
};
const title = { vi: 'Có chỗ cần sửa', en: 'There is a problem' };

/** All errors of a form above it. It is named and can take the focus: the page after a refused form begins here. */
export function errorSummary({ lang, errors }: Props): string {
  if (errors.length === 0) return '';
  const rows = errors.map(({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`);
  return `<div class="notice error error-summary" role="alert" tabindex="-1" id="loi"><h2>${title[lang]}</h2><ul>${rows.join('')}</ul></div>`;
}
