import { validityNames } from '@lienthong/config/contracts/document-words';
import { textIn } from '@lienthong/config/contracts/localized';
import type { AnyListed, PortalStore } from '../../store/portal-store.ts';
import { dayIn, formatDay, formatMoment } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { correctedMark, linkedTitle } from './item-marks.ts';
import { pictureHtml } from '../picture/read-picture.ts';
import { validityToday } from '../document-list/validity-today.ts';

type RowOptions = {
  /** Articles show their picture. */
  pictures?: boolean;
  /** The day stands large beside the title. Events always have it so. */
  days?: boolean;
  /** Articles show their lead. */
  leads?: boolean;
  level?: 2 | 3;
};

/** Rows of a list, each with its owner's name when another portal owns it. Strings, not components: lists are most of the pages. */
export function itemRows(items: readonly AnyListed[], store: PortalStore, options: RowOptions = {}): string {
  return `<ul class="rows">${items.map((item) => itemRow(item, store, options)).join('')}</ul>`;
}

function itemRow(item: AnyListed, store: PortalStore, options: RowOptions): string {
  const { record } = item;
  const { pictures = false, days = false, leads = true, level = 2 } = options;
  const address = escapeHtml(store.urlOf(record));
  const title = `<h${level}><a href="${address}">${linkedTitle(record, item.owner, store.lang)}</a></h${level}>`;
  const corrected = correctedMark(record, store.lang);
  const owner = item.foreign
    ? `<span class="owner">${escapeHtml(textIn(item.owner.shortName, store.lang))}</span>`
    : '';
  if (record.kind === 'document') {
    const validity = validityToday(record, store.now('day'));
    const number = record.number ? `<span class="number">${escapeHtml(record.number)}</span>` : '';
    const badge = `<span class="badge ${validity}">${validityNames[validity][store.lang]}</span>`;
    return `<li class="row document"><div><p class="identity">${number}${badge}</p>${title}${facts([record.issuedOn ? formatDay(record.issuedOn) : '', owner, corrected])}</div></li>`;
  }
  if (record.kind === 'event')
    return `<li class="row">${dayBlock(dayIn(record.startsAt))}<div>${title}${facts([formatMoment(record.startsAt), escapeHtml(textIn(record.place, store.lang)), owner, corrected])}</div></li>`;
  const lead = leads ? `<p>${escapeHtml(textIn(record.lead, store.lang))}</p>` : '';
  if (days)
    return `<li class="row">${dayBlock(dayIn(record.publishedAt))}<div>${title}${lead}${facts([owner, corrected])}</div></li>`;
  const picture = pictures ? pictureHtml(store, record.image, '8rem') : '';
  return `<li class="row">${picture ? `<div class="thumb">${picture}</div>` : ''}<div>${title}${lead}${facts([formatDay(record.publishedAt), owner, corrected])}</div></li>`;
}

const facts = (parts: string[]): string => {
  const shown = parts.filter(Boolean).join(' · ');
  return shown === '' ? '' : `<p class="facts">${shown}</p>`;
};

function dayBlock(day: string): string {
  const [year, month, date] = day.split('-');
  return `<time class="day" datetime="${day}"><b>${date}</b> ${month}/${year}</time>`;
}
