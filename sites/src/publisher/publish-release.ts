import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { languages } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { itemPath } from '../route/addresses.ts';
import { pagesOfPortal, pagesOfTag, pathOfPage } from '../route/enumerate-pages.ts';
import type { PageAddress } from '../route/page-key.ts';
import type { Assets, PageView } from '../route/page-view.ts';
import { openSearchWriter } from '../search/write-search-index.ts';
import { openContentReader, type Reads } from '../store/content-reader.ts';
import { addressOf, keyOf, openLedger } from './ledger.ts';
import { writeEventCalendar, writeRss } from './write-feeds.ts';

export type PublisherOptions = {
  dataDir: string;
  out: string;
  state: string;
  origin: PublicOrigin;
  assets: Assets;
  build: string;
  render: (view: PageView) => Promise<string>;
};
export type Publisher = Awaited<ReturnType<typeof openPublisher>>;

/** Pages rendered between two commits of the ledger; a killed process renders at most these again. */
const batchSize = 500;

/** Renders what changed since the position reached; with nothing reached, everything. */
export async function openPublisher(options: PublisherOptions) {
  const { dataDir, out, state, origin, assets, render } = options;
  mkdirSync(out, { recursive: true });
  mkdirSync(state, { recursive: true });
  const reader = openContentReader(path.join(dataDir, 'content.db'), origin);
  const ledger = openLedger(path.join(state, 'publisher.db'));
  const search = openSearchWriter(path.join(state, 'search.db'), origin);
  const identity = JSON.stringify([options.build, origin]);
  let position = ledger.state('identity') === identity ? Number(ledger.state('position') ?? 0) : 0;

  function viewOf(address: PageAddress, pagePath: string, reads: Reads): PageView | null {
    const portal = reader.read('portal', address.portal);
    if (!portal) return null;
    const alternates = Object.fromEntries(
      languages.map((lang) => [lang, pathOfPage(reader, { ...address, lang })]),
    ) as PageView['alternates'];
    return {
      store: reader.storeFor(portal, address.lang, reads),
      key: address.key,
      path: pagePath,
      alternates,
      assets,
    };
  }

  /** Publishes up to the newest sequence number; returns what was done, `null` when there was nothing. */
  async function catchUp(): Promise<{ seq: number; pages: number; milliseconds: number } | null> {
    const seq = reader.seq();
    if (seq === position) return null;
    const started = performance.now();
    reader.begin();
    try {
      reader.refresh(seq);
      const changed = position === 0 ? null : reader.changedTags(position, seq);
      const pages = await renderAll(changed === null ? everyPage() : affected(changed));
      search.update(reader, changed);
      writeMachineFiles();
      ledger.setState('identity', identity);
      ledger.setState('position', String(seq));
      position = seq;
      return { seq, pages, milliseconds: Math.round(performance.now() - started) };
    } finally {
      reader.end();
    }
  }

  function everyPage(): Map<string, PageAddress> {
    const found = new Map<string, PageAddress>();
    for (const portal of reader.portals())
      for (const lang of languages)
        for (const key of pagesOfPortal(reader, portal.id, lang))
          found.set(keyOf({ portal: portal.id, lang, key }), { portal: portal.id, lang, key });
    return found;
  }

  function affected(changed: string[]): Map<string, PageAddress> {
    const found = new Map<string, PageAddress>();
    for (const tag of changed) {
      for (const address of pagesOfTag(reader, tag)) found.set(keyOf(address), address);
      for (const key of ledger.readersOf(tag)) found.set(key, addressOf(key));
    }
    return found;
  }

  async function renderAll(wanted: Map<string, PageAddress>): Promise<number> {
    let done = 0;
    const leaving: { host: string; path: string }[] = [];
    ledger.begin();
    for (const [key, address] of wanted) {
      const before = ledger.page(key);
      const to = pathOfPage(reader, address);
      const host = reader.read('portal', address.portal)?.hostname ?? '';
      if (before && (to !== before.path || host !== before.host)) leaving.push(before);
      if (to === null) ledger.drop(key);
      else {
        const reads: Reads = { tags: new Set(), media: new Map() };
        // Written down before the file: a page that lives here cannot be mistaken for a leftover.
        const view = viewOf(address, to, reads);
        if (view) {
          writePage(host, to, await render(view));
          if (address.key.page === 'event') writeCalendar(host, to, address);
          for (const [url, media] of reads.media) publishMedia(url, media.file);
          ledger.put(key, host, to, reads.tags);
        }
      }
      done += 1;
      if (done % batchSize === 0) {
        ledger.commit();
        ledger.begin();
      }
    }
    ledger.commit();
    for (const { host, path: old } of leaving) if (!ledger.isTaken(host, old)) removePage(host, old);
    return done;
  }

  function writeCalendar(host: string, to: string, address: PageAddress): void {
    const event = address.key.page === 'event' ? reader.read('event', address.key.id) : null;
    const portal = reader.read('portal', address.portal);
    if (event && portal)
      writeIfChanged(path.join(out, host, to, 'event.ics'), writeEventCalendar(event, portal, address.lang));
  }

  const fileOf = (host: string, to: string) => path.join(out, host, to.endsWith('/') ? `${to}index.html` : to);
  const writePage = (host: string, to: string, html: string) => writeIfChanged(fileOf(host, to), html);

  function removePage(host: string, to: string): void {
    const file = fileOf(host, to);
    rmSync(file, { force: true });
    rmSync(path.join(path.dirname(file), 'event.ics'), { force: true });
    for (let folder = path.dirname(file); folder.startsWith(out) && folder !== out; folder = path.dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        // Something else lives there.
        break;
      }
    }
  }

  function publishMedia(url: string, file: string): void {
    const target = path.join(out, decodeURIComponent(url));
    const source = path.join(dataDir, 'media', path.basename(file));
    if (existsSync(target) || !existsSync(source)) return;
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }

  /** Feeds, sitemap, redirects and what is gone, per hostname; cheap enough to be made from the ledger each time. */
  function writeMachineFiles(): void {
    const redirects = new Map<string, Record<string, string>>();
    for (const portal of reader.portals())
      for (const kind of ['article', 'document', 'event', 'page'] as const)
        for (const record of reader.ownedBy(portal.id, kind))
          for (const place of record.former) {
            const from = reader.read('portal', place.portal);
            if (!from) continue;
            for (const lang of languages) {
              if (lang === 'en' && !record.english) continue;
              const old = itemPath(kind, lang, place.slug);
              if (ledger.isTaken(from.hostname, old)) continue;
              const target =
                (from.id === portal.id ? '' : originOfPortal(portal.hostname)) + itemPath(kind, lang, record.slug);
              redirects.set(from.hostname, { ...redirects.get(from.hostname), [old]: target });
            }
          }
    const moved: Record<string, string> = {};
    for (const portal of reader.portals()) {
      const { hostname } = portal;
      for (const former of portal.formerHostnames) moved[former] = originOfPortal(hostname);
      const base = originOfPortal(hostname);
      const paths = ledger.pathsOf(hostname);
      const gone = paths.filter(({ key }) => addressOf(key).key.page === 'gone').map((page) => page.path);
      const indexed = paths
        .filter(({ key }) => !['gone', 'not-found', 'search'].includes(addressOf(key).key.page))
        .map((page) => page.path);
      const folder = path.join(out, hostname);
      writeIfChanged(
        path.join(folder, 'redirects.json'),
        `${JSON.stringify(redirects.get(hostname) ?? {}, Object.keys(redirects.get(hostname) ?? {}).sort(), 1)}\n`,
      );
      writeIfChanged(path.join(folder, 'gone.json'), `${JSON.stringify(gone)}\n`);
      writeIfChanged(
        path.join(folder, 'sitemap.xml'),
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${indexed
          .slice(0, 50_000)
          .map((each) => `<url><loc>${base}${each}</loc></url>`)
          .join('')}</urlset>\n`,
      );
      writeIfChanged(
        path.join(folder, 'robots.txt'),
        `User-agent: *\nDisallow: /tim-kiem/ket-qua\nDisallow: /en/search/results\nSitemap: ${base}/sitemap.xml\n`,
      );
      for (const lang of languages)
        writeIfChanged(
          path.join(folder, lang === 'vi' ? '' : 'en', 'rss.xml'),
          writeRss(reader.storeFor(portal, lang, { tags: new Set(), media: new Map() })),
        );
    }
    // A hostname that no portal has any more: its pages have moved with their portal.
    const hostnames = new Set(reader.portals().map(({ hostname }) => hostname));
    for (const name of readdirSync(out))
      if (!name.startsWith('_') && !hostnames.has(name)) rmSync(path.join(out, name), { recursive: true, force: true });
    writeIfChanged(path.join(out, '_moved.json'), `${JSON.stringify(moved)}\n`);
  }

  const originOfPortal = (hostname: string) =>
    `${origin.scheme}://${hostname}${origin.port === null ? '' : `:${origin.port}`}`;
  return {
    catchUp,
    position: () => position,
    newest: () => reader.seq(),
    pages: () => ledger.pages(),
    reader,
    close: () => {
      reader.close();
      ledger.close();
      search.close();
    },
  };
}

/** Whole or not at all: a reader never sees half a file, and an unchanged one keeps its time. */
function writeIfChanged(file: string, content: string): void {
  try {
    if (readFileSync(file, 'utf8') === content) return;
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
  }
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}
