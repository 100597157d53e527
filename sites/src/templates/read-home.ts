import { hasContact } from '../components/contact-card/read-contact.ts';
import { leadersTag, weekOfLeaders } from '../components/leaders-week/week-of-leaders.ts';
import type { PortalStore } from '../store/portal-store.ts';
import { comingEvents } from './coming-events.ts';

export type HomeContent = ReturnType<typeof readHome>;

/** What the home page of a portal shows, whatever its layout; nothing of a part that is switched off. */
export function readHome(store: PortalStore) {
  const { portal } = store;
  const { modules, fromBelow } = portal.settings;
  const open = ['trial', 'active', 'archived'].includes(portal.state);
  const province = portal.type === 'province';
  const commune = portal.type === 'commune';
  const own = open && modules.news ? store.newest('article', 'owner:self', 9) : [];
  const children = (modules.units ? store.children() : []).filter(
    ({ state }) => state === 'active' || state === 'trial',
  );
  const handed = new Set(store.handed('top').map(({ record }) => record.id));
  return {
    open,
    own,
    news: own.filter(({ record }) => record.genre === 'news'),
    notices:
      open && modules.notices
        ? store.newest('article', 'genre:notice', 5).filter(({ foreign }) => province || !foreign)
        : [],
    documents: open && modules.documents ? store.newest('document', '', 4) : [],
    below: open && province && modules.news ? store.newest('article', 'owner:below', fromBelow) : [],
    /** Of the portals above, beside what they handed down for the first place. */
    above:
      open && commune && modules.news
        ? store
            .newest('article', '', 40)
            .filter(({ record, owner, foreign }) => foreign && owner.type !== 'commune' && !handed.has(record.id))
            .slice(0, 4)
        : [],
    events:
      open && modules.events
        ? comingEvents(store, 24)
            .filter(({ record }) => !record.tags.includes(leadersTag))
            .slice(0, 4)
        : [],
    week: open && modules.events ? weekOfLeaders(store) : null,
    people: open && modules.people ? store.ownPeople().slice(0, commune ? 3 : 4) : [],
    units: children.filter(({ type }) => type === 'commune'),
    bodies: children.filter(({ type }) => type !== 'commune'),
    contact: open && hasContact(store),
  };
}
