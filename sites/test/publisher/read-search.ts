import { DatabaseSync } from 'node:sqlite';

/**
 * What a search.db says, whatever its row numbers are: its entries with the portals that show them, its portals, and for every word of
 * the index the entries it stands in.
 */
export function searchOf(file: string) {
  const db = new DatabaseSync(file);
  try {
    db.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'words', 'instance')");
    const rows = (sql: string) =>
      db
        .prepare(sql)
        .all()
        .map((row) => JSON.stringify(row));
    return {
      entries: rows(
        `SELECT kind, id, lang, owner, url, title, summary, date, year, field, field_name,
           (SELECT group_concat(portal) FROM (SELECT portal FROM shown WHERE entry = e.rowid ORDER BY portal)) AS shown
         FROM entry e ORDER BY kind, id, lang`,
      ),
      portals: rows('SELECT * FROM portal ORDER BY id'),
      words: rows(
        `SELECT v.term, v.col, v.offset, e.kind, e.id, e.lang FROM temp.vocabulary v LEFT JOIN entry e ON e.rowid = v.doc
         ORDER BY v.term, v.col, e.kind, e.id, e.lang, v.offset`,
      ),
    };
  } finally {
    db.close();
  }
}
