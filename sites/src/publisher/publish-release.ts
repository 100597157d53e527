import { copyFileSync, existsSync, linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { tags } from '@lienthong/config/contracts/content-db';
import { languages } from '@lienthong/config/contracts/localized';
import type { PublicOrigin } from '@lienthong/config/contracts/release';
import { pagesOfPortal, pagesOfTag, pathOfPage } from '../route/enumerate-pages.ts';
import type { PageAddress } from '../route/page-key.ts';
import type { Assets, PageView } from '../route/page-view.ts';
import { removeStalePictures } from '../pictures/remove-stale-pictures.ts';
import { openSearchWriter } from '../search/write-search-index.ts';
import { openContentReader, type Reads } from '../store/content-reader.ts';
import { addressOf, keyOf, openLedger } from './ledger.ts';
import { writeEventCalendar } from './write-calendars.ts';
import { openFileWriter } from './write-file.ts';
import { writeHostnames, writePortalFiles } from './write-machine-files.ts';

export type PublisherOptions = {
  dataDir: string;
  out: string;
  state: string;
  origin: PublicOrigin;
  assets: Assets;
  build: string;
  render: (view: PageView) => Promise<string>;
};
/** What one publication did; a page that failed keeps its former file, the others go on. */
export type Publication = {
  seq: number;
  pages: number;
  failed: { page: string; error: unknown }[];
  milliseconds: number;
};
export type Publisher = Awaited<ReturnType<typeof openPublisher>>;

const items = ['article', 'document', 'event', 'page'] as const;
/** Pages rendered between two commits of the ledger; a killed process renders at most these again. */
const batchSize = 200;

/** Renders what changed since the position reached; with nothing reached, everything. */
export async function openPublisher(options: PublisherOptions) {
  const { dataDir, out, state, origin, assets, render } = options;
  mkdirSync(out, { recursive: true });
  mkdirSync(state, { recursive: true });
  const reader = openContentReader(path.join(dataDir, 'content.db'), origin);
  const ledger = openLedger(path.join(state, 'publisher.db'));
  const search = openSearchWriter(path.join(state, 'search.db'), origin);
  const writeIfChanged = openFileWriter(out);
  const machine = { out, origin, reader, ledger, writeIfChanged };
  const identity = JSON.stringify([options.build, origin]);
  const sameContent = (ledger.state('content') ?? '') === reader.identity();
  let position = ledger.state('identity') === identity && sameContent ? Number(ledger.state('position') ?? 0) : 0;

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
  async function catchUp(): Promise<Publication | null> {
    const seq = reader.seq();
    if (seq === position) return null;
    const started = performance.now();
    reader.begin();
    try {
      reader.refresh(seq);
      const changed = position === 0 ? null : reader.changedTags(position, seq);
      const { pages, failed, portals } = await renderAll(changed === null ? everyPage() : affected(changed));
      for (const id of noteFormerPlaces(changed)) portals.add(id);
      removeLeftovers();
      removeStalePictures(out, changed);
      search.update(reader, changed);
      const all = changed === null || changed.includes(tags.tree());
      for (const portal of reader.portals()) if (all || portals.has(portal.id)) writePortalFiles(machine, portal);
      if (all) writeHostnames(machine);
      ledger.setState('identity', identity);
      ledger.setState('content', reader.identity());
      ledger.setState('position', String(seq));
      position = seq;
      return { seq, pages, failed, milliseconds: Math.round(performance.now() - started) };
    } finally {
      reader.end();
    }
  }

  /** Keeps where items were before; returns the portals whose redirects may have changed. */
  function noteFormerPlaces(changed: string[] | null): string[] {
    const note = (kind: (typeof items)[number], id: string) =>
      ledger.putFormer(kind, id, reader.read(kind, id)?.former ?? []);
    if (changed === null) {
      for (const portal of reader.portals())
        for (const kind of items) for (const { id } of reader.ownedBy(portal.id, kind)) note(kind, id);
      return [];
    }
    return changed.flatMap((tag) => {
      const [family, name, id] = tag.split(':');
      const kind = items.find((each) => each === name);
      return family === 'record' && kind && id !== undefined ? note(kind, id) : [];
    });
  }

  function removeLeftovers(): void {
    for (const { host, path: old } of ledger.leftovers()) {
      if (!ledger.isTaken(host, old)) removePage(host, old);
      ledger.left(host, old);
    }
  }

  function everyPage(): Map<string, PageAddress> {
    // What the ledger knows is looked at too: a page may have ended since.
    const found = new Map(ledger.keys().map((key) => [key, addressOf(key)]));
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

  async function renderAll(wanted: Map<string, PageAddress>) {
    const portals = new Set<string>();
    const failed: Publication['failed'] = [];
    const all = [...wanted];
    for (let start = 0; start < all.length; start += batchSize) {
      const batch = all.slice(start, start + batchSize);
      announce(batch);
      ledger.begin();
      for (const [key, address] of batch) {
        portals.add(address.portal);
        try {
          await renderOne(key, address);
        } catch (error) {
          failed.push({ page: key, error });
        }
      }
      ledger.commit();
      // Rendering never leaves the processor by itself: the health page would not answer for as long as it takes.
      await setImmediate();
    }
    return { pages: all.length, failed, portals };
  }

  /** Writes down where files will appear before they do: what a killed process had not entered in the ledger is then found. */
  function announce(batch: [string, PageAddress][]): void {
    ledger.begin();
    for (const [key, address] of batch) {
      const to = pathOfPage(reader, address);
      const host = reader.read('portal', address.portal)?.hostname;
      const before = ledger.page(key);
      if (to !== null && host !== undefined && (before?.path !== to || before.host !== host)) ledger.leave(host, to);
    }
    ledger.commit();
  }

  async function renderOne(key: string, address: PageAddress): Promise<void> {
    const before = ledger.page(key);
    const to = pathOfPage(reader, address);
    const host = reader.read('portal', address.portal)?.hostname ?? '';
    if (to !== null) {
      const reads: Reads = { tags: new Set(), media: new Map() };
      const view = viewOf(address, to, reads);
      if (!view) return;
      writePage(host, to, await render(view));
      if (address.key.page === 'event') writeCalendar(host, to, address);
      for (const [url, media] of reads.media) publishMedia(url, media.file);
      ledger.put(key, host, to, reads.tags);
    } else ledger.drop(key);
    if (before && (to !== before.path || host !== before.host)) ledger.leave(before.host, before.path);
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
