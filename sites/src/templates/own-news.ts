import type { Listed, PortalStore } from '../store/portal-store.ts';

/** So many of a list are read to find those of one kind among them. */
const looked = 40;

/** A portal's own news for its home page; what others wrote stands in blocks of its own. */
export const ownNews = (store: PortalStore, count: number): Listed<'article'>[] =>
  store
    .newest('article', 'owner:self', looked)
    .filter(({ record }) => record.genre === 'news')
    .slice(0, count);

/** Notices for a home page: a province and a topic show those of others too. */
export const ownNotices = (store: PortalStore, count: number): Listed<'article'>[] =>
  ['province', 'virtual'].includes(store.portal.type)
    ? store.newest('article', 'genre:notice', count)
    : store
        .newest('article', 'genre:notice', looked)
        .filter(({ foreign }) => !foreign)
        .slice(0, count);
