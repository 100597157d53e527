import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';

/** Where a body is and how it is called and written to, in the language of the page. */
export type Reach = { address: string | null; phone: string | null; email: string | null };
/** One of them with its name; `html` is its text, linked where it can be called or written to. */
export type Way = { term: string; html: string };

/** The ways there are, in the order they are read. */
export function waysToReach({ address, phone, email }: Reach, lang: Language): Way[] {
  const w = words[lang];
  return [
    ...(address ? [{ term: w.address, html: escapeHtml(address) }] : []),
    ...(phone ? [{ term: w.phone, html: phoneLink(phone) }] : []),
    ...(email ? [{ term: w.email, html: `<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>` }] : []),
  ];
}

/** A telephone number that can be called. */
export const phoneLink = (phone: string): string =>
  `<a href="tel:${phone.replace(/[^0-9+]/g, '')}">${escapeHtml(phone)}</a>`;
