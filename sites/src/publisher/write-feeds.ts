import { documentTypeNames } from '@lienthong/config/contracts/document-words';
import { textIn } from '@lienthong/config/contracts/localized';
import { Feed } from 'feed';
import { homePath, listPath } from '../route/addresses.ts';
import { feedPath, type FedKind, type FeedFormat } from '../route/feed-paths.ts';
import type { Listed, PortalStore } from '../store/portal-store.ts';
import { escapeHtml } from '../components/escape-html.ts';
import { formatDay, words } from '../words/words.ts';

const newestItems = 30;
/** What a feed without items says of its age: a clock would make two renderings differ. */
const neverUpdated = '2000-01-01T00:00:00.000Z';
/** Signs that XML 1.0 forbids, whatever way they are written. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;

type Entry = {
  id: string;
  link: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  author: { name: string; link: string };
  category: string | null;
};

/** The newest items a portal shows, its own and others', each with the canonical address and the name of its owner. */
export function writeFeed(store: PortalStore, of: FedKind, format: FeedFormat): string {
  const { portal, lang } = store;
  const origin = store.origin(portal);
  const w = words[lang];
  const name = clean(textIn(portal.name, lang));
  const section = of === 'article' ? w.news : w.documents;
  const head = {
    title: of === 'article' ? name : `${name} · ${section}`,
    description: `${section} · ${name}`,
    link: origin + (of === 'article' ? homePath(lang) : listPath('document', lang, '', null)),
    self: origin + feedPath(of, format, lang),
  };
  const entries =
    of === 'article'
      ? store.newest('article', '', newestItems).map((item) => articleEntry(store, item))
      : store.newest('document', '', newestItems).map((item) => documentEntry(store, item));
  if (format === 'json') return writeJsonFeed(head, entries, store);

  const newest = entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
  const feed = new Feed({
    id: head.self,
    link: head.link,
    feed: head.self,
    title: head.title,
    description: head.description,
    language: lang,
    copyright: name,
    updated: new Date(newest === '' ? neverUpdated : newest),
    generator: 'liên thông',
    author: { name, link: origin + homePath(lang) },
  });
  for (const entry of entries)
    feed.addItem({
      title: escapeHtml(entry.title),
      id: entry.id,
      link: entry.link,
      description: escapeHtml(entry.summary),
      date: new Date(entry.updated),
      published: new Date(entry.published),
      ...(entry.category === null ? {} : { category: [{ name: entry.category, term: entry.category }] }),
      // RSS wants an e-mail address for an author; the owner's name goes into the Dublin Core element.
      ...(format === 'atom'
        ? { author: [entry.author] }
        : {
            extensions: [
              {
                name: 'dc:creator',
                objects: {
                  _attributes: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
                  _text: entry.author.name,
                },
              },
            ],
          }),
    });
  return `${format === 'rss' ? feed.rss2() : feed.atom1()}\n`;
}

/** JSON Feed 1.1 (the library writes 1.0, without authors and language). */
function writeJsonFeed(
  head: { title: string; description: string; link: string; self: string },
  entries: Entry[],
  { portal, lang }: PortalStore,
): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: head.title,
      home_page_url: head.link,
      feed_url: head.self,
      description: head.description,
      language: lang,
      authors: [{ name: clean(textIn(portal.name, lang)) }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.link,
        title: entry.title,
        content_text: entry.summary,
        date_published: entry.published,
        date_modified: entry.updated,
        language: lang,
        authors: [{ name: entry.author.name, url: entry.author.link }],
        ...(entry.category === null ? {} : { tags: [entry.category] }),
      })),
    },
    null,
    1,
  )}\n`;
}

function articleEntry(store: PortalStore, item: Listed<'article'>): Entry {
  const { record } = item;
  const category = record.category === null ? null : store.record('category', record.category);
  return {
    ...baseOf(store, item),
    title: clean(textIn(record.title, store.lang)),
    summary: clean(textIn(record.lead, store.lang)),
    category: category === null ? null : clean(textIn(category.name, store.lang)),
  };
}

function documentEntry(store: PortalStore, item: Listed<'document'>): Entry {
  const { record } = item;
  const type = documentTypeNames[record.type][store.lang];
  return {
    ...baseOf(store, item),
    title: clean([record.number, textIn(record.title, store.lang)].filter(Boolean).join(' · ')),
    summary: clean(
      [type, record.issuer?.name, record.issuedOn === null ? null : formatDay(record.issuedOn)]
        .filter(Boolean)
        .join(' · '),
    ),
    category: type,
  };
}

function baseOf(store: PortalStore, { record, owner }: Listed<'article'> | Listed<'document'>) {
  const url = store.urlOf(record);
  const link = url.startsWith('/') ? store.origin(store.portal) + url : url;
  return {
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(record.id) ? `urn:uuid:${record.id}` : link,
    link,
    published: record.publishedAt,
    updated: record.updatedAt,
    author: { name: clean(textIn(owner.name, store.lang)), link: store.homeOf(owner) },
  };
}

const clean = (text: string) => text.replace(forbidden, '');
