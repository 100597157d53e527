import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { tags } from '@lienthong/config/contracts/content-db';
import { languages, type Language } from '@lienthong/config/contracts/localized';
import { receiptLinks } from '@lienthong/config/contracts/receipt';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { signedHeadFile } from '@lienthong/config/contracts/signed-head';
import { hasPages, pagesOfPortal, pagesOfTag, pathOfPage } from '../route/enumerate-pages.ts';
import type { PageAddress } from '../route/page-key.ts';
import type { Assets, PageView } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import { removeStalePictures } from '../pictures/remove-stale-pictures.ts';
import { openSearchWriter } from '../search/write-search-index.ts';
import { openContentReader, type Reads } from '../store/content-reader.ts';
import { addressOf, keyOf, openLedger, type LedgerPage } from './ledger.ts';
import { openReleaseFiles } from './release-files.ts';
import { writeEventCalendar } from './write-calendars.ts';
import { openFileWriter } from './write-file.ts';
import { writeAddresses, writeHostnames } from './write-machine-files.ts';

export type PublisherOptions = {
  dataDir: string;
  out: string;
  state: string;
  origin: PublicOrigin;
  assets: Assets;
  build: string;
  render: (view: PageView) => Promise<string | Uint8Array>;
  /** Which records: content.db of the data folder, unless another file is named. */
  content?: string;
  /** Slug of the one portal to publish, with `fresh`; all, unless one is named. */
  portal?: string;
  /** A whole release into an empty folder nobody reads yet: pages only, no ledger of reads, no search index. */
  fresh?: boolean;
};
/** What one publication did; a page that failed keeps its former file, the others go on. */
export type Publication = {
  /** The sequence numbers it brought to the pages. */
  first: number;
  seq: number;
  pages: number;
  failed: { page: string; error: unknown }[];
  milliseconds: number;
  written: Written;
};
/** Where pages were written or left, and the addresses of the first of them. */
export type Written = { portals: Set<string>; links: string[] };
export type Publisher = Awaited<ReturnType<typeof openPublisher>>;
type Wanted = { key: string; address: PageAddress; host: string; to: string | null; before: LedgerPage | undefined };

const portalTag = tags.record('portal', '');
const withPlaces = ['article', 'document', 'event', 'page', 'tombstone'] as const;
/** Pages rendered between two commits of the ledger; a killed process renders at most these again. */
const batchSize = 200;

/** Whoever saved looks at the item, then at the home pages and lists it should stand on; nobody waits for feeds. */
function urgencyOf({ key }: PageAddress, changed: ReadonlySet<string>): number {
  if ('id' in key && key.page !== 'gone' && changed.has(tags.record(key.page, key.id))) return 0;
  if (key.page === 'home') return 1;
  if (key.page === 'list') return key.number === null && key.facet === '' ? 1 : 3;
  if (key.page === 'feed' || key.page === 'calendar') return 5;
  return key.page === 'article' || key.page === 'document' || key.page === 'event' || key.page === 'page' ? 2 : 4;
}

/** Renders what changed since the position reached; with nothing reached, everything. */
export async function openPublisher(options: PublisherOptions) {
  const { dataDir, out, state, origin, assets, render, fresh = false } = options;
  mkdirSync(out, { recursive: true });
  mkdirSync(state, { recursive: true });
  const reader = openContentReader(options.content ?? path.join(dataDir, 'content.db'), origin);
  const ledger = openLedger(fresh ? ':memory:' : path.join(state, 'publisher.db'));
  const search = fresh ? null : openSearchWriter(path.join(state, 'search.db'), origin);
  const writeIfChanged = openFileWriter(out, fresh);
  const files = openReleaseFiles(out, dataDir);
  const machine = { out, origin, reader, ledger, writeIfChanged };
  const identity = JSON.stringify([options.build, origin]);
  const sameContent = (ledger.state('content') ?? '') === reader.identity();
  let position = ledger.state('identity') === identity && sameContent ? Number(ledger.state('position') ?? 0) : 0;
  if (position === 0) search?.forget();

  function viewOf({ address, to }: Wanted, reads: Reads): PageView | null {
    const portal = reader.read('portal', address.portal);
    if (!portal) return null;
    const alternates = Object.fromEntries(
      languages.map((lang) => [lang, lang === address.lang ? to : translationOf(address, lang, reads)]),
    ) as PageView['alternates'];
    return {
      store: reader.storeFor(withShownTheme(portal, assets), address.lang, reads),
      key: address.key,
      path: to ?? '',
      alternates,
      assets,
    };
  }

  /** The same page in the other language. Numbered pages of a list have none: there the same number holds other items. */
  function translationOf(address: PageAddress, lang: Language, reads: Reads): string | null {
    const { key, portal } = address;
    if (key.page === 'list') {
      if (key.number !== null) return null;
      // A list may come into being in the one language alone.
      reads.tags.add(tags.listHead(portal, key.kind, lang, key.facet));
    }
    return pathOfPage(reader, { ...address, lang });
  }

  /** Brings every page up to the newest sequence number; returns what was done, `null` when there was nothing. */
  async function publishPages(): Promise<Publication | null> {
    const seq = reader.seq();
    if (seq === position) return null;
    const started = performance.now();
    reader.begin();
    try {
      reader.refresh(seq);
      const changed = position === 0 ? null : reader.changedTags(position, seq);
      const first = position + 1;
      const { pages, failed, written } = await renderAll(
        changed === null ? everyPage() : affected(changed),
        changed && new Set(changed),
      );
      writeIfChanged(path.join(out, signedHeadFile), `${JSON.stringify(reader.signedHead(seq), null, 1)}\n`);
      ledger.begin();
      for (const id of noteFormerPlaces(changed)) ledger.leaveUnfinished(id);
      // Whether search engines may list a portal is one of its settings.
      for (const tag of changed ?? [])
        if (tag.startsWith(portalTag)) ledger.leaveUnfinished(tag.slice(portalTag.length));
      if (changed === null || changed.includes(tags.tree())) {
        for (const { id } of wantedPortals()) ledger.leaveUnfinished(id);
        ledger.setState('hostnames', 'unfinished');
      }
      removeStalePictures(out, changed);
      ledger.setState('identity', identity);
      ledger.setState('content', reader.identity());
      ledger.setState('position', String(seq));
      ledger.commit();
      position = seq;
      return { first, seq, pages, failed, milliseconds: Math.round(performance.now() - started), written };
    } finally {
      reader.end();
    }
  }

  /**
   * What follows the pages: files of pages that are gone, the search index, sitemaps and redirects. It ends early when `interrupted`
   * says that newer pages wait, and goes on the next time; what is left is kept in the ledger.
   */
  async function finish(interrupted: () => boolean = () => false): Promise<boolean> {
    removeLeftovers();
    reader.begin();
    try {
      // This may be newer than the pages: what is written here then is written again after them.
      const seq = reader.seq();
      reader.refresh(seq);
      await search?.catchUp(reader, seq);
      for (const id of ledger.unfinished()) {
        if (interrupted()) return false;
        const portal = reader.read('portal', id);
        if (portal && hasPages(portal)) writeAddresses(machine, portal);
        ledger.finished(id);
        // The health page answers in between.
        await setImmediate();
      }
      if (ledger.state('hostnames') === 'unfinished') {
        writeHostnames(machine);
        ledger.setState('hostnames', '');
      }
      return true;
    } finally {
      reader.end();
    }
  }

  /** Pages and all that follows them. */
  async function catchUp(): Promise<Publication | null> {
    const done = await publishPages();
    await finish();
    return done;
  }

  /** Keeps where items were before; returns the portals whose redirects may have changed. */
  function noteFormerPlaces(changed: string[] | null): string[] {
    if (changed === null) {
      ledger.forgetFormer();
      for (const { kind, id, former } of reader.formerPlaces()) ledger.putFormer(kind, id, former);
      return [];
    }
    return changed.flatMap((tag) => {
      const [family, name, id] = tag.split(':');
      const kind = withPlaces.find((each) => each === name);
      return family === 'record' && kind && id !== undefined
        ? ledger.putFormer(kind, id, reader.read(kind, id)?.former ?? [])
        : [];
    });
  }

  function removeLeftovers(): void {
    const leftovers = ledger.leftovers();
    if (leftovers.length === 0) return;
    for (const { host, path: old } of leftovers) if (!ledger.isTaken(host, old)) files.removePage(host, old);
    ledger.begin();
    for (const { host, path: old } of leftovers) ledger.left(host, old);
    ledger.commit();
  }

  const wantedPortals = () =>
    options.portal === undefined ? reader.portals() : reader.portals().filter(({ slug }) => slug === options.portal);

  /** Every page there is, portal by portal, and every page the ledger knows that has ended since. */
  function* everyPage(): Generator<PageAddress> {
    for (const portal of wantedPortals())
      for (const lang of languages)
        for (const key of pagesOfPortal(reader, portal.id, lang)) yield { portal: portal.id, lang, key };
    for (const key of ledger.keys()) {
      const address = addressOf(key);
      if (pathOfPage(reader, address) === null) yield address;
    }
  }

  function affected(changed: string[]): Iterable<PageAddress> {
    const found = new Map<string, PageAddress>();
    for (const tag of changed) {
      for (const address of pagesOfTag(reader, tag)) found.set(keyOf(address), address);
      for (const key of ledger.readersOf(tag)) found.set(key, addressOf(key));
    }
    const tagged = new Set(changed);
    return [...found.values()].sort((a, b) => urgencyOf(a, tagged) - urgencyOf(b, tagged));
  }

  function* inBatches(pages: Iterable<PageAddress>): Generator<Wanted[]> {
    let batch: Wanted[] = [];
    for (const address of pages) {
      const key = keyOf(address);
      batch.push({
        key,
        address,
        host: reader.read('portal', address.portal)?.hostname ?? '',
        to: pathOfPage(reader, address),
        before: ledger.page(key),
      });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  /** `changed`: the tags that changed, `null` for everything. */
  async function renderAll(pages: Iterable<PageAddress>, changed: ReadonlySet<string> | null) {
    const failed: Publication['failed'] = [];
    const written: Written = { portals: new Set(), links: [] };
    let count = 0;
    for (const batch of inBatches(pages)) {
      count += batch.length;
      if (!fresh) announce(batch);
      ledger.begin();
      for (const wanted of batch) {
        const moved = wanted.before?.path !== (wanted.to ?? undefined) || wanted.before?.host !== wanted.host;
        // With the page: a process killed afterwards would not see it move again.
        if (moved || changed === null) ledger.leaveUnfinished(wanted.address.portal);
        try {
          await renderOne(wanted);
          noteWritten(written, wanted, changed);
        } catch (error) {
          failed.push({ page: wanted.key, error });
        }
      }
      ledger.commit();
      // Rendering never leaves the processor by itself: the health page would not answer for as long as it takes.
      await setImmediate();
    }
    return { pages: count, failed, written };
  }

  /** Pages of what itself changed come first among the links. */
  function noteWritten({ portals, links }: Written, wanted: Wanted, changed: ReadonlySet<string> | null): void {
    const { address, host, to } = wanted;
    portals.add(address.portal);
    if (to === null) return;
    const url = originOf(host, origin) + to;
    const own = 'id' in address.key && changed?.has(tags.record(address.key.page as 'article', address.key.id));
    if (own) links.unshift(url);
    else if (links.length < receiptLinks) links.push(url);
    links.length = Math.min(links.length, receiptLinks);
  }

  /** Writes down where files will appear before they do: what a killed process had not entered in the ledger is then found. */
  function announce(batch: Wanted[]): void {
    const coming = batch.filter(({ to, host, before }) => to !== null && (before?.path !== to || before.host !== host));
    if (coming.length === 0) return;
    ledger.begin();
    for (const { host, to } of coming) if (host !== '' && to !== null) ledger.leave(host, to);
    ledger.commit();
  }

  async function renderOne(wanted: Wanted): Promise<void> {
    const { key, address, host, to, before } = wanted;
    if (to !== null) {
      const reads: Reads = { tags: new Set(), media: new Map() };
      const view = viewOf(wanted, reads);
      if (!view) return;
      writeIfChanged(files.fileOf(host, to), await render(view));
      if (address.key.page === 'event') writeCalendar(host, to, address);
      for (const [url, media] of reads.media) files.publishMedia(url, media.file, media.sha256);
      ledger.put(key, host, to, fresh ? [] : reads.tags, before !== undefined);
    } else ledger.drop(key);
    if (before && (to !== before.path || host !== before.host)) ledger.leave(before.host, before.path);
  }

  function writeCalendar(host: string, to: string, address: PageAddress): void {
    const event = address.key.page === 'event' ? reader.read('event', address.key.id) : null;
    const portal = reader.read('portal', address.portal);
    if (event && portal)
      writeIfChanged(path.join(out, host, to, 'event.ics'), writeEventCalendar(event, portal, address.lang));
  }

  return {
    catchUp,
    publishPages,
    finish,
    position: () => position,
    newest: () => reader.seq(),
    pages: () => ledger.pages(),
    /** Portals whose sitemaps and redirects are still to be written. */
    unfinished: () => ledger.unfinished().length,
    reader,
    close: () => {
      reader.close();
      ledger.close();
      search?.close();
    },
  };
}
