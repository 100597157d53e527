import { textIn } from '@lienthong/config/contracts/localized';
import type { PersonRecord } from '@lienthong/config/contracts/record';
import { homePath } from '../../route/addresses.ts';
import type { PortalStore } from '../../store/portal-store.ts';
import { words } from '../../words/words.ts';
import { escapeHtml } from '../escape-html.ts';

/** People by the unit they belong to, in their order; the first unit is the one that leads. */
export const unitsOfPeople = (people: readonly PersonRecord[], store: PortalStore) =>
  [...Map.groupBy(people, (person) => textIn(person.unit, store.lang))].map(([name, members], at) => ({
    name,
    members,
    anchor: `don-vi-${at + 1}`,
  }));
type Unit = ReturnType<typeof unitsOfPeople>[number];

/**
 * The organisation of a portal as nested lists drawn as a chart: who leads, the units with their heads, and the bodies below in the
 * tree. Read aloud it is what it is, a list in a list.
 */
export function orgChart(units: readonly Unit[], store: PortalStore): string {
  const [top, ...rest] = units;
  if (!top) return '';
  const w = words[store.lang];
  const box = (unit: Unit) => {
    const head = unit.members[0];
    const more = unit.members.length - 1;
    return [
      `<a href="#${unit.anchor}">${escapeHtml(unit.name)}</a>`,
      head
        ? `<span>${escapeHtml(head.name)}, ${escapeHtml(lowerFirst(textIn(head.post, store.lang)))}${more > 0 ? ` · ${unit.members.length} ${w.persons}` : ''}</span>`
        : '',
    ].join('');
  };
  const below = belowOf(store).map(
    ({ href, text }) => `<li class="bodies"><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`,
  );
  const branches = [...rest.map((unit) => `<li>${box(unit)}</li>`), ...below];
  return `<ul class="org-chart"><li><div>${box(top)}</div>${branches.length > 0 ? `<ul>${branches.join('')}</ul>` : ''}</li></ul>`;
}

/** Bodies below in the tree, counted: their names stand on the home page. */
function belowOf(store: PortalStore): { href: string; text: string }[] {
  if (!store.portal.settings.modules.units) return [];
  const w = words[store.lang];
  const open = store.children().filter(({ state }) => state === 'active' || state === 'trial');
  const communes = open.filter(({ type }) => type === 'commune').length;
  const bodies = open.filter(({ type }) => type !== 'commune' && type !== 'virtual').length;
  const home = homePath(store.lang);
  return [
    ...(bodies > 0 ? [{ href: `${home}#so-nganh`, text: `${bodies} ${lowerFirst(w.bodies)}` }] : []),
    ...(communes > 0 ? [{ href: `${home}#don-vi`, text: `${communes} ${w.unitsOf}` }] : []),
  ];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
