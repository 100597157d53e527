import { textIn } from '@lienthong/config/contracts/localized';
import { leadersTag } from '../components/leaders-week/week-of-leaders.ts';
import { isPinnable, type PinnedFile } from '../route/pinned.ts';
import type { AnyListed, Listed, PortalStore } from '../store/portal-store.ts';
import { formatDay, formatMoment, words } from '../words/words.ts';

/** Of each kind: a citizen sees six lines of all that was pinned. */
const mostOfKind = 4;
/** So many of a list are read to find those of one kind among them. */
const looked = 40;

type PinnedItem = {
  kind: 'news' | 'notices' | 'documents' | 'events';
  title: string;
  url: string;
  /** When it was published: the newest stands first. */
  at: string;
  /** What stands below the title. */
  facts: string;
  /** When an event is over. */
  until?: string;
};

/** A file of “my portal” (`route/pinned.ts`): what may be pinned, or the newest of a unit or a topic. */
export function writePinned(store: PortalStore, of: PinnedFile): string {
  if (of === 'choices') return json(choicesOf(store));
  return json(of.startsWith('unit:') ? newestOfUnit(store) : newestOfTopic(store, of.slice(6)));
}

function choicesOf(store: PortalStore) {
  const { portal, lang } = store;
  const topics = store
    .categories()
    .filter(({ id, portal: owner }) => owner === portal.id && store.newest('article', `category:${id}`, 1).length > 0);
  return {
    units: store
      .allPortals()
      .filter((unit) => isPinnable(unit, portal))
      .map(({ slug, shortName }) => ({ slug, name: textIn(shortName, lang) })),
    topics: topics.map(({ slug, name }) => ({ slug, name: textIn(name, lang) })),
  };
}

/** What a unit published itself or chose to show. Which parts it has switched off is its own portal's business, as in every list of the city. */
function newestOfUnit(store: PortalStore) {
  const { portal, lang } = store;
  const articles = store.newest('article', 'owner:self', looked);
  const news = articles.filter(({ record }) => record.genre === 'news');
  const notices = articles.filter(({ record }) => record.genre === 'notice');
  const documents = store.newest('document', 'owner:self', mostOfKind);
  const events = store.newest('event', 'owner:self', looked).filter(({ record }) => !record.tags.includes(leadersTag));
  return {
    name: textIn(portal.shortName, lang),
    url: store.homeOf(portal),
    items: [news, notices, documents, events].flatMap((items) => items.slice(0, mostOfKind).map(itemOf(store))),
  };
}

function newestOfTopic(store: PortalStore, id: string) {
  const category = store.record('category', id);
  if (!category) throw new Error(`Category ${id} is not there`);
  const items: Listed<'article'>[] = store.newest('article', `category:${id}`, mostOfKind * 2);
  return { name: textIn(category.name, store.lang), url: null, items: items.map(itemOf(store)) };
}

const itemOf =
  (store: PortalStore) =>
  ({ record, owner, foreign }: AnyListed): PinnedItem => {
    const { lang, portal } = store;
    const w = words[lang];
    const url = store.urlOf(record);
    const by = foreign ? textIn(owner.shortName, lang) : '';
    const said = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');
    const common = {
      title: textIn(record.title, lang),
      url: url.startsWith('/') ? store.origin(portal) + url : url,
      at: record.publishedAt,
    };
    if (record.kind === 'document') {
      const day = record.issuedOn && formatDay(record.issuedOn);
      return { ...common, kind: 'documents', facts: said(w.documents, record.number, day, by) };
    }
    if (record.kind === 'event')
      return {
        ...common,
        kind: 'events',
        facts: said(w.events, formatMoment(record.startsAt), textIn(record.place, lang), by),
        until: record.endsAt,
      };
    const kind = record.genre === 'notice' ? 'notices' : 'news';
    return { ...common, kind, facts: said(w[kind], formatDay(record.publishedAt), by) };
  };

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
