import type { Language } from '@lienthong/config/contracts/localized';
import { words } from '../../words/words.ts';
import { openingHours, type HoursRow } from '../opening-hours/opening-hours.ts';
import type { OpeningState } from '../opening-hours/opening-state.ts';
import { waysToReach, type Reach } from './ways-to-reach.ts';

export type ContactProps = Reach & { lang: Language; hours: readonly HoursRow[]; opening: OpeningState | null };

/** When an office is open and how it is reached; a task of the home page leads here. */
export function contactCard({ lang, hours, opening, ...reach }: ContactProps): string {
  const ways = waysToReach(reach, lang).map(({ term, html }) => `<div><dt>${term}</dt><dd>${html}</dd></div>`);
  const parts = [
    hours.length === 0 ? '' : `<div>${openingHours({ lang, hours, opening })}</div>`,
    ways.length === 0 ? '' : `<div><h2 id="lh">${words[lang].contact}</h2><dl>${ways.join('')}</dl></div>`,
  ].join('');
  return `<section id="lien-he" aria-labelledby="${hours.length > 0 ? 'gio' : 'lh'}"><div class="contact">${parts}</div></section>`;
}
