import { escapeHtml } from '../escape-html.ts';

type Row = { key: string; html: string };

/** Names with what they are: the facts of a procedure, answers to check before sending. */
export function summaryList({ rows }: { rows: readonly Row[] }): string {
  const row = ({ key, html }: Row) => `<div><dt>${escapeHtml(key)}</dt><dd>${html}</dd></div>`;
  return `<dl class="fields">${rows.map(row).join('')}</dl>`;
}
