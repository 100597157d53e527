import { languages, textIn, type Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { calendarPath, feedFormats, feedPath, feedTypes, type FedKind } from '../route/feed-paths.ts';
import { cardHeight, cardOf, cardWidth, picturePath } from '../pictures/card-of-page.ts';
import { homePath } from '../route/addresses.ts';
import { hasCalendar, hasFeed, isSwitchedOff } from '../route/offered.ts';
import { isOpen } from '../route/enumerate-pages.ts';
import type { PageKey } from '../route/page-key.ts';
import type { PageFrame } from '../route/page-view.ts';
import { escapeHtml } from '../components/escape-html.ts';
import { words } from '../words/words.ts';
import type { ItemFacts, JsonLd } from './item-facts.ts';
import { bodyOf, organizationNode, publisherNode, siteNode } from './portal-facts.ts';

export type PageFacts = {
  title: string;
  description: string;
  /** Whether search engines may list the page. */
  index: boolean;
  item: ItemFacts | null;
};

/** A page that becomes a file has a key; one made on demand has none. */
type Page = PageFrame & { key?: PageKey };

const locales: Record<Language, string> = { vi: 'vi_VN', en: 'en_GB' };
/** Dublin Core terms; every other name is one of the fifteen elements. */
const terms = new Set(['issued', 'modified', 'valid']);

/**
 * What a page says about itself to machines: canonical address, languages, feeds, Open Graph, Dublin Core and JSON-LD. A string, not
 * a component: it stands on every page.
 */
export function headTags(view: Page, facts: PageFacts): string {
  const { store, alternates, path } = view;
  const { portal, lang } = store;
  const { title, description, index, item } = facts;
  const origin = store.origin(portal);
  const url = origin + path;
  const name = textIn(portal.name, lang);
  const body = bodyOf(store);
  const summary = (description || (title === name ? name : `${title}, ${name}`)).slice(0, 300);
  let html = '';
  const meta = (key: string, content: string | null | undefined) => {
    if (content) html += `<meta name="${key}" content="${escapeHtml(content)}">`;
  };
  const property = (key: string, content: string | null | undefined) => {
    if (content) html += `<meta property="${key}" content="${escapeHtml(content)}">`;
  };
  const link = (rel: string, href: string, more: string) => {
    html += `<link rel="${rel}"${more} href="${escapeHtml(href)}">`;
  };

  const emblem = portal.emblem === null ? null : store.record('media', portal.emblem);
  if (emblem) link('icon', store.mediaUrl(emblem, emblem.filename), ` type="${escapeHtml(emblem.mime)}"`);
  else link('icon', view.assets.icons[portal.theme] ?? '', ' type="image/svg+xml"');
  meta('description', summary);
  if (!index) meta('robots', 'noindex');
  if (index) {
    link('canonical', url, '');
    for (const each of portal.settings.languages.length > 1 ? languages : [])
      if (alternates[each]) link('alternate', origin + alternates[each], ` hreflang="${each}"`);
    const first = alternates.vi ?? alternates.en;
    if (first && portal.settings.languages.length > 1) link('alternate', origin + first, ' hreflang="x-default"');
  }
  for (const { href, type, label } of isOpen(portal) ? feedsOf(portal, lang) : [])
    link('alternate', href, ` type="${type}" title="${escapeHtml(`${name} · ${label}`)}"`);

  property('og:type', item?.ogType ?? 'website');
  property('og:title', title);
  property('og:description', summary);
  property('og:site_name', name);
  property('og:url', url);
  const card = cardOf(store, item);
  property('og:image', origin + picturePath(card, store, item, view.assets));
  property('og:image:type', 'image/png');
  property('og:image:width', String(cardWidth));
  property('og:image:height', String(cardHeight));
  property('og:image:alt', `${card.label}: ${card.title} · ${card.owner}`);
  meta('twitter:card', 'summary_large_image');
  property('og:locale', locales[lang]);
  for (const each of languages) if (each !== lang && alternates[each]) property('og:locale:alternate', locales[each]);
  if (item?.ogType === 'article') {
    property('article:published_time', item.record.publishedAt);
    property('article:modified_time', item.record.updatedAt);
    property('article:section', item.section?.name);
  }

  link('schema.DC', 'http://purl.org/dc/elements/1.1/', '');
  link('schema.DCTERMS', 'http://purl.org/dc/terms/', '');
  const core = (element: string, content: string | null | undefined) =>
    meta(`${terms.has(element) ? 'DCTERMS' : 'DC'}.${element}`, content);
  core('title', title);
  core('description', summary);
  core('publisher', textIn(body.name, lang));
  core('language', lang);
  core('format', 'text/html');
  core('identifier', url);
  core('rights', textIn(body.name, lang));
  if (item) {
    const of = item.core;
    if (!of.some(([element, content]) => element === 'creator' && content)) core('creator', textIn(body.name, lang));
    if (!of.some(([element]) => element === 'coverage')) core('coverage', name);
    core('date', item.record.publishedAt);
    core('modified', item.record.updatedAt);
    for (const [element, content] of of) core(element, content);
  } else {
    core('creator', textIn(body.name, lang));
    core('coverage', name);
    core('type', 'Collection');
  }
  meta('agency.identifier', body.code);

  if (index) {
    const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': graphOf(view, facts, url) });
    html += `<script type="application/ld+json">${graph.replaceAll('<', '\\u003c')}</script>`;
  }
  return html;
}

function graphOf(view: Page, { title, description, item }: PageFacts, url: string): JsonLd[] {
  const { store, path } = view;
  const { lang } = store;
  const home = path === homePath(lang);
  const graph: JsonLd[] = [];
  if (home) graph.push(organizationNode(store), siteNode(store));
  else if (item)
    graph.push({
      ...item.node,
      '@id': url,
      url,
      mainEntityOfPage: url,
      inLanguage: lang,
      datePublished: item.record.publishedAt,
      dateModified: item.record.updatedAt,
      [item.node['@type'] === 'Event' ? 'organizer' : 'publisher']: publisherNode(store),
    });
  else
    graph.push({
      '@type': view.key?.page === 'list' || view.key?.page === 'site-map' ? 'CollectionPage' : 'WebPage',
      '@id': url,
      url,
      name: title,
      ...(description === '' ? {} : { description }),
      inLanguage: lang,
      publisher: publisherNode(store),
    });
  const crumbs = [
    ...store.ancestors().map((each) => ({ name: textIn(each.shortName, lang), url: store.homeOf(each) })),
    ...(item?.section && !isSwitchedOff(store.portal, item.section.path)
      ? [{ name: item.section.name, url: store.origin(store.portal) + item.section.path }]
      : []),
    ...(home ? [] : [{ name: title, url }]),
  ];
  if (crumbs.length > 1)
    graph.push({
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: crumb.name,
        item: crumb.url,
      })),
    });
  return graph;
}

function feedsOf(portal: PortalRecord, lang: Language): { href: string; type: string; label: string }[] {
  const w = words[lang];
  const labels: Record<FedKind, string> = { article: w.news, document: w.documents };
  return [
    ...(['article', 'document'] as const)
      .filter((of) => hasFeed(portal, of))
      .flatMap((of) =>
        feedFormats.map((format) => ({ href: feedPath(of, format, lang), type: feedTypes[format], label: labels[of] })),
      ),
    ...(hasCalendar(portal) ? [{ href: calendarPath(lang), type: 'text/calendar', label: w.events }] : []),
  ];
}
