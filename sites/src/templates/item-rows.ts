import { textIn } from '@lienthong/config/contracts/localized';
import type { AnyListed, PortalStore } from '../store/portal-store.ts';
import { formatDay, formatMoment } from '../words/words.ts';
import { pictureHtml } from './picture-html.ts';
import { escapeHtml } from './escape-html.ts';

/** Rows of a list, each with its owner's name when another portal owns it. Strings, not components: lists are most of the pages. */
export function itemRows(
  items: readonly AnyListed[],
  store: PortalStore,
  { pictures = false, level = 2 } = {},
): string {
  return `<ul class="rows">${items.map((item) => itemRow(item, store, pictures, level)).join('')}</ul>`;
}

function itemRow({ record, owner, foreign }: AnyListed, store: PortalStore, pictures: boolean, level: number): string {
  const { lang } = store;
  const title = escapeHtml(textIn(record.title, lang));
  const facts: string[] = [];
  if (record.kind === 'event') facts.push(formatMoment(record.startsAt), escapeHtml(textIn(record.place, lang)));
  else if (record.kind === 'document')
    facts.push(
      ...[record.number ? escapeHtml(record.number) : '', record.issuedOn ? formatDay(record.issuedOn) : ''].filter(
        Boolean,
      ),
    );
  else facts.push(formatDay(record.publishedAt));
  if (foreign) facts.push(`<span class="owner">${escapeHtml(textIn(owner.shortName, lang))}</span>`);
  const picture = pictures && record.kind === 'article' ? pictureHtml(store, record.image, '8rem') : '';
  const lead = record.kind === 'article' ? `<p>${escapeHtml(textIn(record.lead, lang))}</p>` : '';
  return `<li class="row">${picture ? `<div class="thumb">${picture}</div>` : ''}<div><h${level}><a href="${store.urlOf(record)}">${title}</a></h${level}>${lead}<p class="facts">${facts.join(' · ')}</p></div></li>`;
}
