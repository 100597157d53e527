import { escapeHtml } from '../escape-html.ts';

type Props = {
  kind?: 'info' | 'warning' | 'success' | 'error';
  title?: string;
  html: string;
  level?: 2 | 3;
  /** Said aloud at once: the answer to something the reader just did. */
  alert?: boolean;
};

/** Something to know, set apart from the text. */
export function notice({ kind = 'info', title = '', html, level = 2, alert = false }: Props): string {
  const heading = title === '' ? '' : `<h${level}>${escapeHtml(title)}</h${level}>`;
  return `<div class="notice ${kind}"${alert ? ' role="alert"' : ''}>${heading}${html}</div>`;
}
