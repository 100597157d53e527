import type { Facet } from '@lienthong/config/contracts/content-db';
import { formKinds } from '@lienthong/config/contracts/form-definition';
import { formIdOf } from '@lienthong/config/contracts/make-form-definition';
import { existsIn, languagesOf, slugIn } from '@lienthong/config/contracts/item-languages';
import { languages, type Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { ContentReader } from '../store/content-reader.ts';
import type { PageAddress, PageKey } from './page-key.ts';
import { hasCalendar, hasFeed, moduleOf, offers, speaks } from './offered.ts';
import { pinnedFiles, pinnedPath } from './pinned.ts';
import { calendarPath, fedKinds, feedFormats, feedPath } from './feed-paths.ts';
import {
  accessibilityPath,
  formPath,
  homePath,
  itemPath,
  listPath,
  peoplePath,
  searchPath,
  siteMapPath,
} from './addresses.ts';

const items = ['article', 'document', 'event', 'page'] as const;

/** Whether a portal has pages here at all: an agency with a website of its own has them there. */
export const hasPages = ({ type }: Pick<PortalRecord, 'type'>): boolean => type !== 'external';

/** Whether a portal shows anything but its name. */
export const isOpen = ({ state }: PortalRecord): boolean => ['trial', 'active', 'archived'].includes(state);

/** What was handed down stands in blocks of other pages, not in lists of its own. */
const isHanded = (facet: Facet): boolean => facet.startsWith('handed:');

/** The pages of forms, whether or not the portal offers them: `pathOfPage` says so. */
const formPages = (lang: Language): PageKey[] =>
  formKinds.flatMap((of): PageKey[] => [
    { page: 'form', of },
    // Whatever the language of the page, it is one form.
    ...(lang === 'vi' ? [{ page: 'form-schema' as const, of }] : []),
  ]);

/** Every page a portal has in a language. */
export function pagesOfPortal(reader: ContentReader, portal: string, lang: Language): PageKey[] {
  const owner = reader.read('portal', portal);
  if (!owner || !hasPages(owner)) return [];
  const keys: PageKey[] = [
    { page: 'home' },
    { page: 'people' },
    { page: 'search' },
    { page: 'site-map' },
    { page: 'accessibility' },
    { page: 'not-found' },
    { page: 'calendar' },
    ...formPages(lang),
    ...pinnedFiles(reader, owner).map((of) => ({ page: 'pinned' as const, of })),
    ...fedKinds.flatMap((of) => feedFormats.map((format) => ({ page: 'feed' as const, of, format }))),
  ];
  const facets = new Set(['article ', 'document ', 'event ', 'article genre:notice']);
  for (const { kind, lang: of, facet, count, id } of reader.listsOf(portal)) {
    if (of !== lang || isHanded(facet)) continue;
    if (count > 0) facets.add(`${kind} ${facet}`);
    const top = reader.topPage(id);
    for (let number = 1; number <= top; number += 1) keys.push({ page: 'list', kind, facet, number });
  }
  for (const name of facets) {
    const [kind, facet] = name.split(/ (.*)/s) as ['article', ''];
    keys.push({ page: 'list', kind, facet: facet ?? '', number: null });
  }
  for (const kind of items)
    for (const record of reader.outlinesOf(portal, kind))
      if (existsIn(record, lang)) keys.push({ page: kind, id: record.id });
  for (const record of reader.outlinesOf(portal, 'tombstone'))
    if (existsIn(record, lang)) keys.push({ page: 'gone', id: record.id, of: record.of as 'article' });
  return keys;
}

/** The pages a changed tag may bring into being or end; pages that only read it are found in the ledger. */
export function pagesOfTag(reader: ContentReader, tag: string): PageAddress[] {
  const [family, ...rest] = tag.split(':');
  if (family === 'record') {
    const [kind = '', id = ''] = rest;
    const item = items.find((each) => each === kind);
    if (item) {
      const record = reader.read(item, id);
      return record
        ? languagesOf(record).map((lang) => ({ portal: record.portal, lang, key: { page: item, id } }))
        : [];
    }
    if (kind === 'tombstone') {
      const record = reader.read('tombstone', id);
      return record
        ? languagesOf(record).map((lang) => ({ portal: record.portal, lang, key: { page: 'gone', id, of: record.of } }))
        : [];
    }
    const portal = kind === 'portal' ? reader.read('portal', id) : null;
    if (portal)
      return languages.flatMap((lang): PageAddress[] => [
        ...pagesOfPortal(reader, id, lang).map((key) => ({ portal: id, lang, key })),
        // A province offers its units to be pinned.
        ...portal.ancestors
          .filter((above) => above !== id)
          .map((above): PageAddress => ({ portal: above, lang, key: { page: 'pinned', of: `unit:${id}` } })),
      ]);
    const category = kind === 'category' ? reader.read('category', id) : null;
    return category
      ? languages.map((lang) => ({ portal: category.portal, lang, key: { page: 'pinned', of: `topic:${id}` } }))
      : [];
  }
  if (family === 'owned' && rest[1] === 'form') {
    const [owner = ''] = rest;
    return reader
      .portals()
      .filter(({ ancestors }) => ancestors.includes(owner))
      .flatMap(({ id }) =>
        languages.flatMap((lang) => formPages(lang).map((key): PageAddress => ({ portal: id, lang, key }))),
      );
  }
  if (family === 'list') {
    const [portal = '', kind = '', lang = '', ...tail] = rest;
    const last = tail.at(-1);
    const facet = tail.slice(0, -1).join(':');
    const pinned: PageAddress[] =
      kind === 'article' && last === 'head' && facet.startsWith('category:')
        ? [{ portal, lang: lang as Language, key: { page: 'pinned', of: `topic:${facet.slice(9)}` } }]
        : [];
    return [
      ...pinned,
      {
        portal,
        lang: lang as Language,
        key: {
          page: 'list',
          kind: kind as 'article',
          facet: facet as '',
          number: last === 'head' ? null : Number(last),
        },
      },
    ];
  }
  return [];
}

/** The path of a page, or `null` when there is no such page (any more). */
export function pathOfPage(reader: ContentReader, { portal, lang, key }: PageAddress): string | null {
  const owner = reader.read('portal', portal);
  if (!owner || !hasPages(owner) || !speaks(owner, lang)) return null;
  const open = isOpen(owner);
  switch (key.page) {
    case 'home':
      return homePath(lang);
    case 'not-found':
      return lang === 'vi' ? '/404.html' : '/en/404.html';
    case 'people':
      return open && offers(owner, 'people') ? peoplePath(lang) : null;
    case 'search':
      return open ? searchPath(lang) : null;
    case 'site-map':
      return open ? siteMapPath(lang) : null;
    case 'accessibility':
      return open ? accessibilityPath(lang) : null;
    case 'feed':
      return open && hasFeed(owner, key.of) ? feedPath(key.of, key.format, lang) : null;
    case 'pinned':
      return pinnedPath(reader, owner, lang, key.of);
    case 'form':
      return reader.formOn(owner, key.of) ? formPath(key.of, lang) : null;
    case 'form-schema':
      return reader.formOn(owner, key.of) ? `/forms/${formIdOf(key.of, portal)}.json` : null;
    case 'calendar':
      return open && hasCalendar(owner) ? calendarPath(lang) : null;
    case 'list': {
      if (!open || isHanded(key.facet) || !offers(owner, moduleOf(key.kind, key.facet))) return null;
      const list = reader.list(portal, key.kind, lang, key.facet);
      const always = key.facet === '' || key.facet === 'genre:notice';
      if ((list?.count ?? 0) === 0 && !(always && key.number === null)) return null;
      if (key.number !== null && (!list || key.number < 1 || key.number > reader.topPage(list.id))) return null;
      const slug = key.facet.startsWith('category:') ? reader.read('category', key.facet.slice(9))?.slug : '';
      return slug === undefined ? null : listPath(key.kind, lang, key.facet, key.number, slug);
    }
    case 'gone': {
      const record = reader.read('tombstone', key.id);
      return open && record?.portal === portal && existsIn(record, lang)
        ? itemPath(record.of, lang, slugIn(record, lang))
        : null;
    }
    default: {
      const record = reader.read(key.page, key.id);
      if (record?.kind === 'article' && record.external) return null;
      return open && record?.portal === portal && existsIn(record, lang)
        ? itemPath(key.page, lang, slugIn(record, lang))
        : null;
    }
  }
}
