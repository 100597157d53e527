import { escapeHtml } from '../escape-html.ts';

export type Alert = { level: 'info' | 'warning' | 'danger'; text: string; url: string | null };

/** A band over every page of a portal: what everybody must know now. */
export function alertBand({ level, text, url }: Alert): string {
  const said = escapeHtml(text);
  return `<div class="alert ${level}" role="status"><p class="wrap">${url === null ? said : `<a href="${escapeHtml(url)}">${said}</a>`}</p></div>`;
}
