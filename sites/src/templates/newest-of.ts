import type { Facet } from '@lienthong/config/contracts/content-db';
import type { PageBlockOf } from '@lienthong/config/contracts/page-blocks';
import { portalModules } from '@lienthong/config/contracts/portal-settings';
import { listPath } from '../route/addresses.ts';
import { offers } from '../route/offered.ts';
import type { AnyListed, PortalStore } from '../store/portal-store.ts';
import { words } from '../words/words.ts';
import { comingEvents } from './coming-events.ts';

/** What a block of newest items shows: the items, the name of their list and where all of it is. `null` where the portal has no such part. */
export function newestOf(
  { of, category, count }: PageBlockOf<'newest'>,
  store: PortalStore,
): { items: AnyListed[]; name: string; href: string; days: boolean } | null {
  const { lang, portal } = store;
  const w = words[lang];
  const module = portalModules.find((name) => name === of);
  if (module && !offers(portal, module)) return null;
  const slug = category === null ? null : (store.record('category', category)?.slug ?? null);
  // A category that is gone narrows nothing any more.
  const facet: Facet | null = category !== null && slug !== null ? `category:${category}` : null;
  switch (of) {
    case 'news':
    case 'notices': {
      const genre = of === 'news' ? 'news' : 'notice';
      const items = facet
        ? store
            .newest('article', facet, 40)
            .filter(({ record }) => record.genre === genre)
            .slice(0, count)
        : store.newest('article', `genre:${genre}`, count);
      const name = of === 'news' ? w.news : w.notices;
      const href = listPath('article', lang, facet ?? `genre:${genre}`, null, slug ?? '');
      return { items, name, href, days: of === 'notices' };
    }
    case 'documents':
      return {
        items: store.newest('document', '', count),
        name: w.documents,
        href: listPath('document', lang, '', null),
        days: false,
      };
    case 'events': {
      const items = comingEvents(store, category === null ? count : 40)
        .filter(({ record }) => facet === null || record.category === category)
        .slice(0, count);
      return { items, name: w.upcoming, href: listPath('event', lang, '', null), days: false };
    }
  }
}
