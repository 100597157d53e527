import type { Language } from '@lienthong/config/contracts/localized';
import { formatDay, weekdayName, words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import { sectionHead, type More } from '../section-head/section-head.ts';
import type { LeadersWeek } from './week-of-leaders.ts';

type Day = LeadersWeek['days'][number];
type Props = {
  lang: Language;
  week: LeadersWeek;
  /** In place of the usual heading. */
  heading?: string;
  /** The link to all events. */
  more?: More | null;
};

/** The engagements of the leaders by day (lịch công tác tuần). */
export function leadersWeek({ lang, week, heading = '', more = null }: Props): string {
  const w = words[lang];
  const engagement = ({ time, title, place, href }: Day['engagements'][number]) =>
    `<li><span class="time">${time}</span><p><a href="${escapeHtml(href)}">${escapeHtml(title)}</a> <span class="where">${escapeHtml(place)}</span></p></li>`;
  const days = week.days.map(
    ({ day, today, engagements }) =>
      `<li${today ? ' class="today"' : ''}><h3>${weekdayName(day, lang)} <time datetime="${day}">${formatDay(day).slice(0, 5)}</time>${today ? ` <span class="mark">${w.today}</span>` : ''}</h3><ul>${engagements.map(engagement).join('')}</ul></li>`,
  );
  const head = sectionHead({ id: 'lct', heading: heading || `${w.leadersWeek} ${week.number}`, more });
  return `<section aria-labelledby="lct">${head}<ol class="week">${days.join('')}</ol></section>`;
}
