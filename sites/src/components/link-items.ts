import { escapeHtml } from './escape-html.ts';

export type Link = { href: string; text: string };

/** Links as the items of a list. */
export const linkItems = (links: readonly Link[]): string =>
  links.map(({ href, text }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`).join('');
