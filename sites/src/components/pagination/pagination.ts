import { escapeHtml } from '../escape-html.ts';
import type { Link } from '../link-items.ts';

type Props = {
  /** What is turned. */
  label: string;
  /** Back to where it begins, for lists whose pages have no fixed number of what is before them. */
  first?: Link | null;
  previous?: Link | null;
  /** Which page this is. */
  here?: string;
  next?: Link | null;
};

/** Turns the pages of a list; empty where there is nothing to turn. */
export function pagination({ label, first = null, previous = null, here = '', next = null }: Props): string {
  const link = (to: Link | null, rel = '') =>
    to === null ? '' : `<a${rel} href="${escapeHtml(to.href)}">${escapeHtml(to.text)}</a>`;
  const parts = [
    link(first),
    link(previous, ' rel="prev"'),
    here === '' ? '' : `<span>${escapeHtml(here)}</span>`,
    link(next, ' rel="next"'),
  ].join('');
  return parts === '' ? '' : `<nav class="pages" aria-label="${escapeHtml(label)}">${parts}</nav>`;
}
