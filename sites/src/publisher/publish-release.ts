import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { tags } from '@lienthong/config/contracts/content-db';
import { languages, type Language } from '@lienthong/config/contracts/localized';
import { receiptLinks } from '@lienthong/config/contracts/receipt';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { releasedFormsFolder } from '@lienthong/config/contracts/sealing-keys';
import { signedHeadFile } from '@lienthong/config/contracts/signed-head';
import { hasPages, pathOfPage } from '../route/enumerate-pages.ts';
import type { PortalRecord } from '@lienthong/config/contracts/record';
import type { PageAddress } from '../route/page-key.ts';
import type { Assets, PageView } from '../route/page-view.ts';
import { withShownTheme } from '../route/shown-theme.ts';
import { removeStalePictures } from '../pictures/remove-stale-pictures.ts';
import { openSearchWriter } from '../search/write-search-index.ts';
import { openContentReader, type Reads } from '../store/content-reader.ts';
import { guardThemes } from './guard-themes.ts';
import { addressOf, keyOf, openLedger, type LedgerPage } from './ledger.ts';
import {
  beginPublication,
  followLarge,
  together,
  type Cause,
  type Publication,
  type PublicationUnderWay,
  type Written,
} from './follow-publications.ts';
import { choosePages, urgencyOf } from './choose-pages.ts';
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
  /** Themes left out of the compilation because they are broken. */
  broken?: ReadonlySet<string>;
  render: (view: PageView) => Promise<string | Uint8Array>;
  /** Which records: content.db of the data folder, unless another file is named. */
  content?: string;
  /** Slug of the one portal to publish, with `fresh`; all, unless one is named. */
  portal?: string;
  /** Pages rendered between two commits, unless the usual number. */
  batchSize?: number;
  /** A whole release into an empty folder nobody reads yet: pages only, no ledger of reads, no search index. */
  fresh?: boolean;
};
export type Publisher = Awaited<ReturnType<typeof openPublisher>>;
type Wanted = { key: string; address: PageAddress; host: string; to: string | null; before: LedgerPage | undefined };

const portalTag = tags.record('portal', '');
/** Forms stand beside the portals, in a folder no host serves. */
const sealingFolder = releasedFormsFolder.split('/', 1)[0] ?? '';
const withPlaces = ['article', 'document', 'event', 'page', 'tombstone'] as const;
/**
 * Pages rendered between two commits of the ledger: a killed process renders at most these again, and newer changes wait for no more.
 * A publication of more pages waits in the ledger, and what is published meanwhile overtakes it.
 */
const usualBatch = 200;
/** Everything is published again, after a new compilation say: what people change goes before it. */
const leastUrgent = 9;

/** Renders what changed since the position reached; with nothing reached, everything. */
export async function openPublisher(options: PublisherOptions) {
  const { dataDir, out, state, origin, assets, render, fresh = false, batchSize = usualBatch } = options;
  mkdirSync(out, { recursive: true });
  mkdirSync(state, { recursive: true });
  const reader = openContentReader(options.content ?? path.join(dataDir, 'content.db'), origin);
  const ledger = openLedger(fresh ? ':memory:' : path.join(state, 'publisher.db'));
  const search = fresh ? null : openSearchWriter(path.join(state, 'search.db'), origin);
  const themes = guardThemes(options.broken ?? new Set(), assets, ledger);
  const writeIfChanged = openFileWriter(out, fresh);
  const files = openReleaseFiles(out, dataDir);
  const machine = { out, origin, reader, ledger, writeIfChanged };
  const identity = JSON.stringify([options.build, origin]);
  const sameContent = (ledger.state('content') ?? '') === reader.identity();
  let position = ledger.state('identity') === identity && sameContent ? Number(ledger.state('position') ?? 0) : 0;
  if (position === 0) {
    search?.forget();
    ledger.forgetWaiting();
  }
  const { wantedPortals, everyPage, affected } = choosePages(reader, ledger, options.portal);
  const large = followLarge(ledger.waiting());
  /** Asked a hundred times a second: kept here as well as in the ledger. */
  let headDue = ledger.state('head') === 'due';

  function viewOf({ address, to }: Wanted, portal: PortalRecord, reads: Reads): PageView {
    const alternates = Object.fromEntries(
      languages.map((lang) => [lang, lang === address.lang ? to : translationOf(address, lang, reads)]),
    ) as PageView['alternates'];
    const { key } = address;
    // What is newest at a unit is read as the unit itself lists it, with its own words for what it accepted.
    const unit = key.page === 'pinned' && key.of.startsWith('unit:') ? reader.read('portal', key.of.slice(5)) : null;
    // Whether there is such a file depends on both portals: on the unit's place in the tree, and on the province's kind and state.
    if (key.page === 'pinned')
      for (const { id } of unit ? [portal, unit] : [portal]) reads.tags.add(tags.record('portal', id));
    return {
      store: reader.storeFor(withShownTheme(unit ?? portal, assets), address.lang, reads),
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

  /**
   * Brings every page up to the newest sequence number, or until `stopped`; returns the publications that came to their end. Of a large
   * one the pages are written batch by batch; whatever changes meanwhile goes first.
   */
  async function publishPages(stopped: () => boolean = () => false): Promise<Publication[]> {
    const done: Publication[] = [];
    while (!stopped()) {
      done.push(...(await takeChanges()));
      if (!isWaiting()) break;
      done.push(...(await renderWaiting()));
    }
    done.at(-1)?.themes.push(...themes.report());
    return done;
  }

  const isWaiting = () => headDue || large.pages() > 0;

  /** The changes since the position reached: few pages are rendered at once, many are put down as waiting. */
  async function takeChanges(): Promise<Publication[]> {
    const seq = reader.seq();
    if (seq === position) return [];
    const started = performance.now();
    reader.begin();
    try {
      reader.refresh(seq);
      const tagged = position === 0 ? null : reader.changedTags(position, seq);
      const changed = tagged && new Set(tagged);
      const first = position + 1;
      const pages = tagged === null ? everyPage() : affected(tagged);
      const isLarge = !fresh && (!Array.isArray(pages) || pages.length > batchSize);
      const ended = isLarge ? [] : await renderAll(pages, { first, seq, changed, started });
      if (!isLarge && !isWaiting()) writeHead(seq);
      ledger.begin();
      if (isLarge) {
        let count = 0;
        for (const address of pages)
          count += ledger.wait(keyOf(address), seq, changed ? urgencyOf(address, changed) : leastUrgent);
        large.add({ first, seq, changed, started }, count);
        ledger.setState('head', 'due');
        headDue = true;
      }
      for (const id of noteFormerPlaces(tagged)) ledger.leaveUnfinished(id);
      // Whether search engines may list a portal is one of its settings.
      for (const tag of tagged ?? [])
        if (tag.startsWith(portalTag)) ledger.leaveUnfinished(tag.slice(portalTag.length));
      if (tagged === null || changed?.has(tags.tree())) {
        for (const { id } of wantedPortals()) ledger.leaveUnfinished(id);
        ledger.setState('hostnames', 'unfinished');
      }
      removeStalePictures(out, tagged);
      ledger.setState('identity', identity);
      ledger.setState('content', reader.identity());
      ledger.setState('position', String(seq));
      ledger.commit();
      position = seq;
      return ended;
    } finally {
      reader.end();
    }
  }

  /** One batch of the pages that wait, as the records are now. */
  async function renderWaiting(): Promise<Publication[]> {
    reader.begin();
    try {
      // Newer changes are taken first.
      if (reader.seq() !== position) return [];
      reader.refresh(position);
      const ended = await renderBatch(ledger.nextWaiting(batchSize).map(toRender));
      if (large.pages() === 0) {
        writeHead(position);
        ledger.setState('head', '');
        headDue = false;
      }
      return ended;
    } finally {
      reader.end();
    }
  }

  const writeHead = (seq: number) =>
    writeIfChanged(path.join(out, signedHeadFile), `${JSON.stringify(reader.signedHead(seq), null, 1)}\n`);

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
    return done.length === 0 ? null : done.reduce(together);
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

  function toRender(key: string): Wanted {
    const address = addressOf(key);
    return {
      key,
      address,
      host:
        address.key.page === 'form-schema' ? sealingFolder : (reader.read('portal', address.portal)?.hostname ?? ''),
      to: pathOfPage(reader, address),
      before: ledger.page(key),
    };
  }

  async function renderAll(pages: Iterable<PageAddress>, cause: Cause): Promise<Publication[]> {
    const publication = beginPublication(cause);
    const ended: Publication[] = [];
    let batch: Wanted[] = [];
    for (const address of pages) {
      batch.push(toRender(keyOf(address)));
      if (batch.length < batchSize) continue;
      ended.push(...(await renderBatch(batch, publication)));
      batch = [];
    }
    ended.push(...(await renderBatch(batch, publication)));
    return [...ended, publication.end()];
  }

  /** Renders pages for a publication, and for the large ones that wait for them; returns those of the latter that this ends. */
  async function renderBatch(batch: Wanted[], small?: PublicationUnderWay): Promise<Publication[]> {
    const ended: Publication[] = [];
    if (!fresh) announce(batch);
    ledger.begin();
    for (const wanted of batch) {
      const waited = large.pages() === 0 ? [] : large.arrived(ledger.arrived(wanted.key));
      const causes = small ? [small, ...waited] : waited;
      const moved = wanted.before?.path !== (wanted.to ?? undefined) || wanted.before?.host !== wanted.host;
      // With the page: a process killed afterwards would not see it move again.
      if (moved || causes.some(({ changed }) => changed === null)) ledger.leaveUnfinished(wanted.address.portal);
      try {
        if (!(await renderOne(wanted))) continue;
        for (const cause of causes) noteWritten(cause.written, wanted, cause.changed);
      } catch (error) {
        for (const cause of causes) cause.failed.push({ page: wanted.key, error });
      }
      for (const cause of causes) cause.pages += 1;
    }
    ledger.commit();
    ended.push(...large.takeEnded());
    // Rendering never leaves the processor by itself: the health page would not answer for as long as it takes.
    await setImmediate();
    return ended;
  }

  /** Pages of what itself changed come first among the links. */
  function noteWritten({ portals, links }: Written, wanted: Wanted, changed: ReadonlySet<string> | null): void {
    const { address, host, to } = wanted;
    portals.add(address.portal);
    if (to === null || address.key.page === 'form-schema') return;
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

  /** Whether anything was written or removed: a page of a broken theme keeps its last good version. */
  async function renderOne(wanted: Wanted): Promise<boolean> {
    const { key, address, host, to, before } = wanted;
    if (to !== null) {
      const portal = reader.read('portal', address.portal);
      if (!portal) return false;
      const inPlace = before?.path === to && before.host === host;
      if (themes.keeps(portal, address.key, key, inPlace)) return false;
      const reads: Reads = { tags: new Set(), media: new Map() };
      let failure: unknown = null;
      let page: string | Uint8Array;
      try {
        page = await render(viewOf(wanted, portal, reads));
      } catch (error) {
        if (before || portal.theme === assets.standIn) throw error;
        // Nothing to keep: perhaps it is the theme's own component that fails.
        failure = error;
        page = await render(viewOf(wanted, { ...portal, theme: assets.standIn }, reads));
      }
      writeIfChanged(files.fileOf(host, to), page);
      themes.wrote(portal, address.key, key);
      if (address.key.page === 'event') writeCalendar(host, to, address);
      for (const [url, media] of reads.media) files.publishMedia(url, media.file, media.sha256);
      ledger.put(key, host, to, fresh ? [] : reads.tags, before !== undefined);
      if (failure !== null) throw failure;
    } else ledger.drop(key);
    if (before && (to !== before.path || host !== before.host)) ledger.leave(before.host, before.path);
    return true;
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
    /** Pages that a large publication has not come to yet. */
    waiting: () => large.pages(),
    isWaiting,
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
