import { textIn } from '@lienthong/config/contracts/localized';
import { homePath } from '../route/addresses.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { words } from '../words/words.ts';

/** The people of a portal by unit, in their order; the first unit is the one that leads. And the bodies below it in the tree. */
export function readOrganisation(store: PortalStore) {
  const { lang } = store;
  const units = [...Map.groupBy(store.ownPeople(), ({ unit }) => textIn(unit, lang))].map(([name, members], at) => ({
    name,
    members,
    anchor: `don-vi-${at + 1}`,
  }));
  const [top, ...rest] = units.map(({ name, members, anchor }) => {
    const [head] = members;
    return {
      href: `#${anchor}`,
      name,
      head: head ? { name: head.name, post: textIn(head.post, lang) } : null,
      people: members.length,
    };
  });
  return { units, chart: top && rest.length > 0 ? { top, units: rest, below: bodiesBelow(store), lang } : null };
}

/** Counted: their names stand on the home page. */
function bodiesBelow(store: PortalStore): { href: string; text: string }[] {
  if (!store.portal.settings.modules.units) return [];
  const w = words[store.lang];
  const open = store.children().filter(({ state }) => state === 'active' || state === 'trial');
  const communes = open.filter(({ type }) => type === 'commune').length;
  const bodies = open.filter(({ type }) => type !== 'commune' && type !== 'virtual').length;
  const home = homePath(store.lang);
  return [
    ...(bodies > 0 ? [{ href: `${home}#so-nganh`, text: `${bodies} ${w.bodies.toLowerCase()}` }] : []),
    ...(communes > 0 ? [{ href: `${home}#don-vi`, text: `${communes} ${w.unitsOf}` }] : []),
  ];
}
