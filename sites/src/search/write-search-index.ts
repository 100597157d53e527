import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { existsIn } from '@lienthong/config/contracts/item-languages';
import { languages, textIn, type Language } from '@lienthong/config/contracts/localized';
import type { PortalRecord, RecordOf } from '@lienthong/config/contracts/record';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { searchDbSchema } from '@lienthong/config/contracts/search-index';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { hasPages } from '../route/enumerate-pages.ts';
import { itemPathOf } from '../route/addresses.ts';
import { speaks } from '../route/offered.ts';
import type { ContentReader } from '../store/content-reader.ts';
import { textOfBlock, textOfBody } from './text-of-block.ts';

const kinds = ['article', 'document', 'event', 'page'] as const;
type Kind = (typeof kinds)[number];

/** Entries written between two commits: the search function answers in between. */
const batchSize = 500;
type Entry = { kind: Kind; id: string };

/**
 * Keeps search.db in step with what is live: the rows of items that changed, are shown elsewhere than before, or have another address. How far it got is kept in search.db itself.
 */
export function openSearchWriter(file: string, origin: PublicOrigin) {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000');
  db.exec(searchDbSchema);
  const sql = {
    position: db.prepare('SELECT seq FROM position'),
    reached: db.prepare('INSERT INTO position VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET seq = excluded.seq'),
    find: db.prepare('SELECT rowid FROM entry WHERE kind = ? AND id = ? AND lang = ?'),
    drop: db.prepare('DELETE FROM entry WHERE rowid = ?'),
    dropShown: db.prepare('DELETE FROM shown WHERE entry = ?'),
    dropWords: db.prepare('DELETE FROM words WHERE rowid = ?'),
    entry: db.prepare(
      'INSERT INTO entry (kind, id, lang, owner, url, title, summary, date, year, field, field_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    words: db.prepare(
      'INSERT INTO words (rowid, title_exact, title_folded, body_exact, body_folded) VALUES (?, ?, ?, ?, ?)',
    ),
    shown: db.prepare('INSERT OR IGNORE INTO shown VALUES (?, ?)'),
    ownedBy: db.prepare('SELECT DISTINCT kind, id FROM entry WHERE owner = ?'),
    portal: db.prepare(
      'INSERT INTO portal VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET hostname = excluded.hostname, name_vi = excluded.name_vi, name_en = excluded.name_en',
    ),
    forgetPortal: db.prepare('DELETE FROM portal WHERE id = ?'),
  };

  function write(reader: ContentReader, kind: Kind, id: string, lang: Language): void {
    const old = sql.find.get(kind, id, lang);
    if (old) {
      sql.dropWords.run(Number(old['rowid']));
      sql.dropShown.run(Number(old['rowid']));
      sql.drop.run(Number(old['rowid']));
    }
    const record = reader.read(kind, id);
    const owner = record ? reader.read('portal', record.portal) : null;
    if (!record || !owner || !existsIn(record, lang) || !speaks(owner, lang)) return;
    if (!['active', 'trial', 'archived'].includes(owner.state)) return;
    const title = textIn(record.title, lang).normalize('NFC');
    const body = bodyOf(record, lang).normalize('NFC');
    const date =
      record.kind === 'document'
        ? (record.issuedOn ?? record.publishedAt)
        : record.kind === 'event'
          ? record.startsAt
          : record.publishedAt;
    const field = record.kind === 'document' ? record.field : null;
    const row = Number(
      sql.entry.run(
        kind,
        id,
        lang,
        owner.id,
        addressOf(record, owner, lang),
        title,
        body.slice(0, 4000),
        date,
        date.slice(0, 4),
        field?.slug ?? '',
        field?.name ?? '',
      ).lastInsertRowid,
    );
    const heading = record.kind === 'document' && record.number ? `${record.number} ${title}` : title;
    sql.words.run(row, heading.toLowerCase(), foldVietnamese(heading), body.toLowerCase(), foldVietnamese(body));
    for (const portal of kind === 'page' ? owner.ancestors : reader.shownOn(id, lang)) sql.shown.run(portal, row);
  }

  /** Where an item is read: what an agency keeps on its own website is read there. */
  function addressOf(record: RecordOf<Kind>, owner: PortalRecord, lang: Language): string {
    if (record.kind === 'article' && record.external) return record.external;
    const home = originOf(owner.hostname, origin);
    if (!hasPages(owner)) return owner.website ?? `${home}/`;
    return home + itemPathOf(record, lang);
  }

  /** Brings the index to `seq`; `reader` stands there. */
  async function catchUp(reader: ContentReader, seq: number): Promise<void> {
    const reached = sql.position.get();
    const position = reached ? Number(reached['seq']) : 0;
    if (position === seq) return;
    const changed = position === 0 || position > seq ? null : reader.changedTags(position, seq);
    if (changed === null)
      db.exec(
        "DELETE FROM position; DELETE FROM shown; DELETE FROM entry; INSERT INTO words (words) VALUES ('delete-all')",
      );
    const items = changed === null ? everyItem(reader) : changedItems(reader, changed);
    for (let start = 0; start < items.length; start += batchSize) {
      db.exec('BEGIN');
      for (const { kind, id } of items.slice(start, start + batchSize))
        for (const lang of languages) write(reader, kind, id, lang);
      db.exec('COMMIT');
      if (items.length > batchSize) await setImmediate();
    }
    db.exec('BEGIN');
    if (changed === null) for (const portal of reader.portals()) writePortal(reader, portal.id);
    else for (const id of portalsIn(changed)) writePortal(reader, id);
    sql.reached.run(seq);
    db.exec('COMMIT');
  }

  function writePortal(reader: ContentReader, id: string): void {
    const portal = reader.read('portal', id);
    if (portal) sql.portal.run(id, portal.hostname, portal.name.vi, textIn(portal.name, 'en'));
    else sql.forgetPortal.run(id);
  }

  function changedItems(reader: ContentReader, changed: string[]): Entry[] {
    const found = new Map<string, Entry>();
    const add = (kind: Kind, id: string) => found.set(`${kind} ${id}`, { kind, id });
    for (const tag of changed) {
      const [family, kind, id] = tag.split(':');
      const known = kinds.find((each) => each === kind);
      if ((family === 'record' || family === 'places') && known && id) add(known, id);
    }
    // A portal that opened, closed, moved has another hostname or other languages: its items have other addresses, or none.
    for (const tag of changed) {
      const [family, portal = ''] = tag.split(':');
      if (family !== 'face') continue;
      for (const { kind, id } of sql.ownedBy.all(portal) as Entry[]) add(kind, id);
      for (const kind of kinds) for (const { id } of reader.outlinesOf(portal, kind)) add(kind, id);
    }
    return [...found.values()];
  }

  return {
    catchUp,
    /** The records are others than those it was made from. */
    forget: () => db.exec('DELETE FROM position'),
    close: () => db.close(),
  };
}

const portalsIn = (changed: readonly string[]) =>
  changed.filter((tag) => tag.startsWith('record:portal:')).map((tag) => tag.slice('record:portal:'.length));

/** The oldest first: the index answers the newest first. */
const everyItem = (reader: ContentReader): Entry[] =>
  reader
    .portals()
    .flatMap((portal) => kinds.flatMap((kind) => reader.outlinesOf(portal.id, kind).map((item) => ({ kind, ...item }))))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function bodyOf(record: NonNullable<ReturnType<ContentReader['read']>>, lang: Language): string {
  if (record.kind === 'page') return record.blocks.map((block) => textOfBlock(block, lang)).join('\n');
  if (record.kind !== 'article' && record.kind !== 'document' && record.kind !== 'event') return '';
  const text = textOfBody(record.body, lang);
  return record.kind === 'article' ? `${textIn(record.lead, lang)}\n${text}` : text;
}
