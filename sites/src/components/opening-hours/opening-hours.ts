import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';
import type { OpeningState } from './opening-state.ts';

/** “Thứ Hai – thứ Sáu”, “7:30–11:30, 13:30–17:00”. */
export type HoursRow = { days: string; hours: string };
type Props = {
  lang: Language;
  hours: readonly HoursRow[];
  /** Whether it is open at this hour; `null` where the hours are not understood. */
  opening: OpeningState | null;
};

/** When an office is open, and whether it is so now. */
export function openingHours({ lang, hours, opening }: Props): string {
  const w = words[lang];
  const rows = hours.map((row) => `<div><dt>${escapeHtml(row.days)}</dt><dd>${escapeHtml(row.hours)}</dd></div>`);
  const now = opening === null ? '' : `<p class="opening ${opening.state}">${escapeHtml(opening.text)}</p>`;
  return `<h2 id="gio">${w.hours}</h2>${now}<dl class="hours">${rows.join('')}</dl><p class="facts">${w.hoursNote}</p>`;
}
