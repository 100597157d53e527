import { escapeHtml } from '../escape-html.ts';

/** `of` says to those who hear links alone what all of it is. */
export type More = { href: string; text: string; of: string };
type Props = { id: string; heading: string; more?: More | null };

/** The heading of a section with the link to all of it beside it. */
export const sectionHead = ({ id, heading, more = null }: Props): string =>
  `<div class="section-head"><h2 id="${id}">${escapeHtml(heading)}</h2>${more === null ? '' : moreLink(more)}</div>`;

/** A link to all of what a section shows some of. */
export const moreLink = ({ href, text, of }: More): string =>
  `<p class="more"><a href="${escapeHtml(href)}">${escapeHtml(text)} <span class="visually-hidden">: ${escapeHtml(of)}</span></a></p>`;
