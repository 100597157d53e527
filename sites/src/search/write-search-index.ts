import { DatabaseSync } from 'node:sqlite';
import { languages, textIn, type Language } from '@lienthong/config/contracts/localized';
import { plainTextOf } from '@lienthong/config/contracts/rich-text';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { searchDbSchema } from '@lienthong/config/contracts/search-index';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { itemPath } from '../route/addresses.ts';
import type { ContentReader } from '../store/content-reader.ts';

const kinds = ['article', 'document', 'event', 'page'] as const;
type Kind = (typeof kinds)[number];

/** Keeps search.db in step with what is live: rows of changed items only, or everything when `changed` is `null`. */
export function openSearchWriter(file: string, origin: PublicOrigin) {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON');
  db.exec(searchDbSchema);
  const sql = {
    find: db.prepare('SELECT rowid FROM entry WHERE kind = ? AND id = ? AND lang = ?'),
    drop: db.prepare('DELETE FROM entry WHERE rowid = ?'),
    dropWords: db.prepare('DELETE FROM words WHERE rowid = ?'),
    entry: db.prepare(
      'INSERT INTO entry (kind, id, lang, owner, url, title, summary, date, year, field, field_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    words: db.prepare(
      'INSERT INTO words (rowid, title_exact, title_folded, body_exact, body_folded) VALUES (?, ?, ?, ?, ?)',
    ),
    shown: db.prepare('INSERT OR IGNORE INTO shown VALUES (?, ?)'),
    portal: db.prepare(
      'INSERT INTO portal VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET hostname = excluded.hostname, name_vi = excluded.name_vi, name_en = excluded.name_en',
    ),
  };

  function write(reader: ContentReader, kind: Kind, id: string, lang: Language): void {
    const old = sql.find.get(kind, id, lang);
    if (old) {
      sql.dropWords.run(Number(old['rowid']));
      sql.drop.run(Number(old['rowid']));
    }
    const record = reader.read(kind, id);
    const owner = record ? reader.read('portal', record.portal) : null;
    if (
      !record ||
      !owner ||
      (lang === 'en' && !record.english) ||
      !['active', 'trial', 'archived'].includes(owner.state)
    )
      return;
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
        originOf(owner.hostname, origin) + itemPath(kind, lang, record.slug),
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

  function update(reader: ContentReader, changed: string[] | null): void {
    db.exec('BEGIN');
    if (changed === null)
      db.exec("DELETE FROM shown; DELETE FROM entry; INSERT INTO words (words) VALUES ('delete-all')");
    for (const portal of reader.portals())
      sql.portal.run(portal.id, portal.hostname, portal.name.vi, textIn(portal.name, 'en'));
    const items =
      changed === null || changed.some((tag) => tag === 'tree')
        ? everyItem(reader)
        : changed.flatMap((tag) => {
            const [family, kind, id] = tag.split(':');
            const known = kinds.find((each) => each === kind);
            return family === 'record' && known && id ? [{ kind: known, id }] : [];
          });
    for (const { kind, id } of items) for (const lang of languages) write(reader, kind, id, lang);
    db.exec('COMMIT');
  }
  return { update, close: () => db.close() };
}

const everyItem = (reader: ContentReader) =>
  reader
    .portals()
    .flatMap((portal) => kinds.flatMap((kind) => reader.ownedBy(portal.id, kind).map(({ id }) => ({ kind, id }))));

function bodyOf(record: NonNullable<ReturnType<ContentReader['read']>>, lang: Language): string {
  if (record.kind === 'page')
    return record.blocks
      .map((block) =>
        block.type === 'text' ? plainTextOf(lang === 'en' && block.body.en ? block.body.en : block.body.vi) : '',
      )
      .join('\n');
  if (record.kind !== 'article' && record.kind !== 'document' && record.kind !== 'event') return '';
  const text = plainTextOf(lang === 'en' && record.body.en ? record.body.en : record.body.vi);
  return record.kind === 'article' ? `${textIn(record.lead, lang)}\n${text}` : text;
}
