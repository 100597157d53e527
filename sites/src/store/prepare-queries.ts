import type { DatabaseSync } from 'node:sqlite';

/** All that is asked of content.db, prepared once. */
export function prepareQueries(db: DatabaseSync) {
  return {
    seq: db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM sequence'),
    head: db.prepare(
      'SELECT s.seq, s.at, s.chain, h.key, h.signature FROM sequence s LEFT JOIN head h ON h.seq = s.seq WHERE s.seq = ?',
    ),
    keys: db.prepare('SELECT id, public, since FROM signing_key WHERE since <= ? ORDER BY since, id'),
    identity: db.prepare('SELECT chain FROM sequence ORDER BY seq LIMIT 1'),
    changes: db.prepare('SELECT DISTINCT tag FROM change WHERE seq > ? AND seq <= ?'),
    record: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL',
    ),
    // A list shows titles, leads and dates: texts of hundreds of records would be parsed for nothing.
    card: db.prepare(
      "SELECT json_remove(b.json, '$.body') AS json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL",
    ),
    outlines: db.prepare(
      "SELECT r.id, json_extract(b.json, '$.english') AS english, coalesce(json_extract(b.json, '$.vietnamese'), 1) AS vietnamese, json_extract(b.json, '$.of') AS of, coalesce(json_extract(b.json, '$.issuedOn'), json_extract(b.json, '$.startsAt'), json_extract(b.json, '$.publishedAt'), '') AS date FROM record r JOIN body b ON b.id = r.body WHERE r.portal = ? AND r.kind = ? AND r.to_seq IS NULL ORDER BY r.id",
    ),
    moved: db.prepare(
      "SELECT r.kind, r.id, json_extract(b.json, '$.former') AS former FROM record r JOIN body b ON b.id = r.body WHERE r.to_seq IS NULL AND r.kind IN ('article', 'document', 'event', 'page', 'tombstone') AND json_extract(b.json, '$.former') <> '[]'",
    ),
    owned: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.portal = ? AND r.kind = ? AND r.to_seq IS NULL ORDER BY r.id',
    ),
    kind: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.to_seq IS NULL ORDER BY r.id',
    ),
    list: db.prepare('SELECT id, count FROM list WHERE portal = ? AND kind = ? AND lang = ? AND facet = ?'),
    lists: db.prepare('SELECT kind, lang, facet, count, id FROM list WHERE portal = ?'),
    facets: db.prepare(
      "SELECT facet, count FROM list WHERE portal = ? AND kind = ? AND lang = ? AND count > 0 AND facet <> '' ORDER BY facet",
    ),
    page: db.prepare('SELECT id, page, reason FROM listing WHERE list = ? AND page = ? ORDER BY sort DESC, id DESC'),
    newest: db.prepare('SELECT id, page, reason FROM listing WHERE list = ? ORDER BY sort DESC, id DESC LIMIT ?'),
    place: db.prepare('SELECT list, sort, page FROM listing WHERE id = ? AND list = ?'),
    older: db.prepare('SELECT id, page, reason FROM listing WHERE list = ? AND sort < ? ORDER BY sort DESC LIMIT ?'),
    top: db.prepare('SELECT max(page) AS page FROM listing WHERE list = ?'),
    state: db.prepare(
      "SELECT count(*) AS count, max(from_seq) AS newest FROM record WHERE to_seq IS NULL AND (portal = ? OR (kind = 'portal' AND id = ?))",
    ),
    shown: db.prepare(
      "SELECT l.portal FROM listing g JOIN list l ON l.id = g.list WHERE g.id = ? AND l.lang = ? AND l.facet = '' ORDER BY l.portal",
    ),
  };
}
