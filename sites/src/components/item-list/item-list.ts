import { textIn } from '@lienthong/config/contracts/localized';
import type { AnyListed, PortalStore } from '../../store/portal-store.ts';
import { dayIn, formatDay, formatMoment } from '../../words/words.ts';
import { shortenText } from './shorten-text.ts';
import { escapeHtml } from '../escape-html.ts';
import { correctedMark, linkedTitle } from './item-marks.ts';
import { pictureHtml } from '../picture/read-picture.ts';
import { validityToday } from '../document-list/validity-today.ts';
import { validityBadge } from '../document-list/validity-badge.ts';

export type RowOptions = {
  /** Articles show their picture. */
  pictures?: boolean;
  /** The day stands large beside the title. Events always have it so. */
  days?: boolean;
  /** Articles show their lead. */
  leads?: boolean;
  /** The owner stands above the title. */
  owners?: boolean;
  level?: 2 | 3;
};

/** Rows of a list, each with its owner's name when another portal owns it. Strings, not components: lists are most of the pages. */
export function itemRows(items: readonly AnyListed[], store: PortalStore, options: RowOptions = {}): string {
  return `<ul class="rows">${items.map((item) => itemRow(item, store, options)).join('')}</ul>`;
}

/** Whether a document is in force, on the day the page is made. */
export const badgeToday = (record: Parameters<typeof validityToday>[0], store: PortalStore): string =>
  validityBadge(validityToday(record, store.now('day')), store.lang);

function itemRow(item: AnyListed, store: PortalStore, options: RowOptions): string {
  const { record } = item;
  const { pictures = false, days = false, leads = true, owners = false, level = 2 } = options;
  const address = escapeHtml(store.urlOf(record));
  const title = `<h${level}><a href="${address}">${linkedTitle(record, item.owner, store.lang)}</a></h${level}>`;
  const corrected = correctedMark(record, store.lang);
  const owner = item.foreign
    ? `<span class="owner">${escapeHtml(textIn(item.owner.shortName, store.lang))}</span>`
    : '';
  if (record.kind === 'document') {
    const number = record.number ? `<span class="number">${escapeHtml(record.number)}</span>` : '';
    return `<li class="row document"><div><p class="identity">${number}${badgeToday(record, store)}</p>${title}${facts([record.issuedOn ? formatDay(record.issuedOn) : '', owner, corrected])}</div></li>`;
  }
  if (record.kind === 'event') {
    const day = dayIn(record.startsAt);
    // Its facts have the year.
    return `<li class="row">${dayBlock(day, store, day.slice(0, 4))}<div>${title}${facts([formatMoment(record.startsAt), escapeHtml(textIn(record.place, store.lang)), owner, corrected])}</div></li>`;
  }
  const lead = leads ? `<p>${escapeHtml(shortenText(textIn(record.lead, store.lang)))}</p>` : '';
  if (days)
    return `<li class="row">${dayBlock(dayIn(record.publishedAt), store, store.now('day').slice(0, 4))}<div>${title}${lead}${facts([owner, corrected])}</div></li>`;
  if (owners)
    return `<li class="row"><div><p class="by">${owner}</p>${title}${lead}${facts([formatDay(record.publishedAt), corrected])}</div></li>`;
  const picture = pictures ? pictureHtml(store, record.image, '8rem') : '';
  return `<li class="row">${picture ? `<div class="thumb">${picture}</div>` : ''}<div>${title}${lead}${facts([formatDay(record.publishedAt), owner, corrected])}</div></li>`;
}

const facts = (parts: string[]): string => {
  const shown = parts.filter(Boolean).join(' · ');
  return shown === '' ? '' : `<p class="facts">${shown}</p>`;
};

/** Like a leaf of a calendar: the day large, the month under it, and the year when the page's is another one. */
function dayBlock(day: string, { lang }: PortalStore, thisYear: string): string {
  const [year = '', month, date] = day.split('-');
  const name = lang === 'vi' ? `tháng ${Number(month)}` : monthNames[Number(month) - 1];
  return `<time class="day" datetime="${day}"><b>${date}</b> ${name}${year === thisYear ? '' : ` <span>${year}</span>`}</time>`;
}
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
