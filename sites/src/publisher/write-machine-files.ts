import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { existsIn } from '@lienthong/config/contracts/item-languages';
import { languages } from '@lienthong/config/contracts/localized';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { hasPages } from '../route/enumerate-pages.ts';
import { homePath, itemPath } from '../route/addresses.ts';
import { itemPathOn, speaks, spokenOr } from '../route/offered.ts';
import type { ContentReader } from '../store/content-reader.ts';
import { addressOf, type Ledger } from './ledger.ts';
import type { WriteFile } from './write-file.ts';

/** Pages that no search engine needs. */
const unlisted = new Set(['gone', 'not-found', 'search', 'feed', 'calendar', 'pinned']);
/** The most addresses a sitemap may hold. */
const mostAddresses = 50_000;

export type MachineFiles = {
  out: string;
  origin: PublicOrigin;
  reader: ContentReader;
  ledger: Ledger;
  writeIfChanged: WriteFile;
};

/** Sitemap, robots, redirects and what is gone, of one portal: they change when a page comes, goes or moves. */
export function writeAddresses(files: MachineFiles, portal: PortalRecord): void {
  const { out, origin, ledger, writeIfChanged } = files;
  const base = originOf(portal.hostname, origin);
  const folder = path.join(out, portal.hostname);
  const pages = ledger.pathsOf(portal.hostname).map(({ key, path: to }) => ({ page: addressOf(key).key, to }));
  const gone = pages.filter(({ page }) => page.page === 'gone').map(({ to }) => to);
  // Older pages of a list are found through its first one; there are tens of thousands of them on the province's portal.
  const listed = pages
    .filter(({ page }) => !unlisted.has(page.page) && !(page.page === 'list' && page.number !== null))
    .slice(0, mostAddresses);
  const urls = listed.map(({ to }) => `<url><loc>${base}${to}</loc></url>`).join('');
  writeIfChanged(path.join(folder, 'redirects.json'), `${JSON.stringify(redirectsOf(files, portal), null, 1)}\n`);
  writeIfChanged(path.join(folder, 'gone.json'), `${JSON.stringify(gone)}\n`);
  const robots = 'User-agent: *\nDisallow: /tim-kiem/ket-qua\nDisallow: /en/search/results\n';
  if (!portal.settings.seo.index) {
    // Crawlers may come, else they would never read that they shall not list.
    writeIfChanged(path.join(folder, 'robots.txt'), robots);
    rmSync(path.join(folder, 'sitemap.xml'), { force: true });
    return;
  }
  writeIfChanged(
    path.join(folder, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>\n`,
  );
  writeIfChanged(path.join(folder, 'robots.txt'), `${robots}Sitemap: ${base}/sitemap.xml\n`);
}

/**
 * Where items that were here are now, in the same language, or in the other one when they are no longer published in that; what was
 * taken down says so at its last address. An address that lives again is no redirect.
 */
function redirectsOf({ origin, reader, ledger }: MachineFiles, from: PortalRecord): Record<string, string> {
  const redirects: Record<string, string> = {};
  for (const { kind, id, slug, lang: only } of ledger.formerOf(from.id)) {
    const record = reader.read(kind, id);
    const owner = record ? reader.read('portal', record.portal) : null;
    if (!record || !owner || !hasPages(owner) || (record.kind === 'article' && record.external)) continue;
    const item = { ...record, kind: record.kind === 'tombstone' ? record.of : record.kind };
    for (const lang of languages) {
      const old = itemPath(item.kind, lang, slug);
      if (only === '' ? !existsIn(item, lang) : only !== lang) continue;
      const now = itemPathOn(owner, item, lang);
      if (now === null || ledger.isTaken(from.hostname, old)) continue;
      redirects[old] = (owner.id === from.id ? '' : originOf(owner.hostname, origin)) + now;
    }
  }
  return { ...redirects, ...leadsOf(reader, from, origin) };
}

/** Where everything else leads once a portal has ended. A successor that ended too is passed over. */
function leadsOf(reader: ContentReader, from: PortalRecord, origin: PublicOrigin): Record<string, string> {
  const passed = new Set<string>();
  let at: PortalRecord = from;
  while (at.state === 'merged' && at.successor) {
    passed.add(at.id);
    const { portal, url } = at.successor;
    if (portal === null) return url === null ? {} : { '*': url, '/en/*': url };
    const next = reader.read('portal', portal);
    if (!next || passed.has(next.id)) return {};
    at = next;
  }
  if (at === from) return {};
  if (at.type === 'external') return at.website === null ? {} : { '*': at.website, '/en/*': at.website };
  const base = originOf(at.hostname, origin);
  // The front page of a body stays to say what became of it; a topic portal was only a collection.
  const front = from.type === 'virtual' ? [] : languages.filter((lang) => speaks(from, lang)).map(homePath);
  return {
    ...Object.fromEntries(front.map((path) => [path, ''])),
    '*': base + homePath('vi'),
    '/en/*': base + homePath(spokenOr(at, 'en')),
  };
}

/** Which former hostnames lead where; folders of hostnames that no portal has any more go. */
export function writeHostnames({ out, origin, reader, writeIfChanged }: MachineFiles): void {
  const moved: Record<string, string> = {};
  const here = reader.portals().filter(hasPages);
  const hostnames = new Set(here.map(({ hostname }) => hostname));
  for (const portal of here)
    for (const former of portal.formerHostnames)
      if (!hostnames.has(former)) moved[former] = originOf(portal.hostname, origin);
  for (const name of readdirSync(out))
    if (!name.startsWith('_') && !hostnames.has(name)) rmSync(path.join(out, name), { recursive: true, force: true });
  writeIfChanged(path.join(out, '_moved.json'), `${JSON.stringify(moved)}\n`);
}
