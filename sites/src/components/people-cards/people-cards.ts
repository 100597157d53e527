import { textIn } from '@lienthong/config/contracts/localized';
import type { PersonRecord } from '@lienthong/config/contracts/record';
import type { PortalStore } from '../../store/portal-store.ts';
import { phoneLink } from '../contact-card/ways-to-reach.ts';
import { escapeHtml } from '../escape-html.ts';
import { pictureHtml } from '../picture/read-picture.ts';

/** People with their posts and how to reach them; `full` adds duties and e-mail. */
export function peopleCards(people: readonly PersonRecord[], store: PortalStore, full = false): string {
  const card = (person: PersonRecord) => {
    const photo = pictureHtml(store, person.photo, '5rem');
    return [
      photo
        ? `<span class="avatar">${photo}</span>`
        : `<span class="avatar" aria-hidden="true">${escapeHtml(initials(person.name))}</span>`,
      `<strong>${escapeHtml(person.name)}</strong>`,
      `<span>${escapeHtml(textIn(person.post, store.lang))}</span>`,
      full && person.duties ? `<span>${escapeHtml(textIn(person.duties, store.lang))}</span>` : '',
      person.phone ? phoneLink(person.phone) : '',
      full && person.email ? `<a href="mailto:${escapeHtml(person.email)}">${escapeHtml(person.email)}</a>` : '',
    ].join('');
  };
  return `<ul class="people">${people.map((person) => `<li>${card(person)}</li>`).join('')}</ul>`;
}

/** Of the given name and the one before it: Nguyễn Thị Hương Trà → HT. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(-2)
    .map((word) => word[0] ?? '')
    .join('');
