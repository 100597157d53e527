import { statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SearchAnswer, SearchMatches, SearchQuery } from '@lienthong/config/contracts/search-index';
import { markSnippet } from '../../search/mark-snippet.ts';
import { matchExpressions } from '../../search/match-expression.ts';
import type { SearchIndex } from '../../search/search-index.ts';

const pageSize = 10;
/** Hits ranked and counted for one question; beyond it the total is a lower bound and nobody turns that many pages. */
const mostHits = 1000;
/** Items told for narrowing a list. */
const mostMatches = 5000;

type Found = {
  kind: SearchAnswer['results'][number]['kind'];
  id: string;
  owner: string;
  url: string;
  title: string;
  summary: string;
  date: string;
  owner_vi: string;
  owner_en: string;
};
type Counted = { value: string; label: string; count: number };

/** The full-text index of what is live, kept in search.db by the publisher. Opened at the first question after it exists. */
export function openSqliteSearchIndex(file: string): SearchIndex & { close(): void } {
  let database: DatabaseSync | null = null;
  let openedInode: number | undefined;
  const prepared = new Map<string, StatementSync>();

  const prepare = (db: DatabaseSync, sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  function open(): DatabaseSync | null {
    const inode = statSync(file, { throwIfNoEntry: false })?.ino;
    if (database && inode === openedInode) return database;
    // The publisher puts another file in its place when it has to make the index anew.
    database?.close();
    database = null;
    prepared.clear();
    if (inode === undefined) return null;
    const opened = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    const ready = opened.prepare("SELECT 1 FROM sqlite_master WHERE name = 'words'").get();
    if (!ready) {
      opened.close();
      return null;
    }
    opened.exec(
      'PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 268435456; CREATE TEMP TABLE hit (entry INTEGER PRIMARY KEY, tier INTEGER)',
    );
    database = opened;
    openedInode = inode;
    return database;
  }

  /**
   * Fills the table of hits, best first and newest first within a tier, until there are enough; says whether there is a word to look for
   * at all. Nothing is weighed over the whole index: words that stand in half of all texts would cost hundreds of milliseconds.
   */
  function findHits(db: DatabaseSync, query: SearchQuery, most: number): boolean {
    const match = matchExpressions(query.q);
    if (!match) return false;
    const { where, values } = conditions(query);
    const fill = prepare(
      db,
      `INSERT OR IGNORE INTO temp.hit SELECT w.rowid, ? FROM words w CROSS JOIN entry e ON e.rowid = w.rowid ${where.join}
       WHERE words MATCH ? ${where.and} ORDER BY w.rowid DESC LIMIT ?`,
    );
    db.exec('DELETE FROM temp.hit');
    let found = 0;
    for (const [tier, expression] of [...match.exact, ...match.folded].entries()) {
      found += Number(fill.run(tier, expression, ...values, most).changes);
      if (found >= most) break;
    }
    return true;
  }

  function search(query: SearchQuery): SearchAnswer | null {
    const db = open();
    if (!db) return null;
    if (!findHits(db, query, mostHits)) return emptyAnswer(query.page);
    const total = Number(prepare(db, 'SELECT count(*) AS n FROM temp.hit').get()?.['n'] ?? 0);
    const rows = prepare(
      db,
      `SELECT e.kind, e.id, e.owner, e.url, e.title, e.summary, e.date, p.name_vi AS owner_vi, p.name_en AS owner_en
       FROM temp.hit h CROSS JOIN entry e ON e.rowid = h.entry JOIN portal p ON p.id = e.owner
       ORDER BY h.tier, e.date DESC, e.id LIMIT ${pageSize} OFFSET ?`,
    ).all((query.page - 1) * pageSize) as Found[];
    return {
      total,
      complete: total < mostHits,
      page: query.page,
      pages: Math.ceil(total / pageSize),
      results: rows.map((row) => ({
        kind: row.kind,
        id: row.id,
        url: row.url,
        title: row.title,
        snippet: markSnippet(row.summary, query.q),
        date: row.date,
        owner: { id: row.owner, name: query.lang === 'en' ? row.owner_en : row.owner_vi },
      })),
      facets: {
        kinds: counts(db, 'e.kind', 'e.kind'),
        portals: counts(
          db,
          'e.owner',
          query.lang === 'en' ? 'p.name_en' : 'p.name_vi',
          'JOIN portal p ON p.id = e.owner',
        ),
        fields: counts(db, 'e.field', 'max(e.field_name)'),
        years: counts(db, 'e.year', 'e.year'),
      },
    };
  }

  function matches(query: SearchQuery): SearchMatches | null {
    const db = open();
    if (!db) return null;
    if (!findHits(db, query, mostMatches)) return { ids: [], complete: true };
    const rows = prepare(
      db,
      `SELECT e.id FROM temp.hit h CROSS JOIN entry e ON e.rowid = h.entry ORDER BY h.tier, e.date DESC, e.id LIMIT ${mostMatches}`,
    ).all() as { id: string }[];
    return { ids: rows.map(({ id }) => id), complete: rows.length < mostMatches };
  }

  function counts(db: DatabaseSync, value: string, label: string, join = ''): Counted[] {
    const sql = `SELECT ${value} AS value, ${label} AS label, count(*) AS count FROM temp.hit h CROSS JOIN entry e ON e.rowid = h.entry ${join}
       WHERE ${value} <> '' GROUP BY ${value} ORDER BY count DESC, value DESC LIMIT 20`;
    return (prepare(db, sql).all() as Counted[]).map(({ value: v, label: l, count }) => ({
      value: v,
      label: l,
      count,
    }));
  }

  return { search, matches, close: () => database?.close() };
}

function conditions(query: SearchQuery): { where: { join: string; and: string }; values: SQLInputValue[] } {
  const and = ['AND e.lang = ?'];
  const values: SQLInputValue[] = [query.lang];
  let join = '';
  if (query.portal !== undefined) {
    join = 'JOIN shown s ON s.entry = w.rowid';
    and.push('AND s.portal = ?');
    values.push(query.portal);
  }
  for (const [column, value] of [
    ['kind', query.kind],
    ['field', query.field],
    ['year', query.year],
  ] as const) {
    if (value === undefined) continue;
    and.push(`AND e.${column} = ?`);
    values.push(value);
  }
  return { where: { join, and: and.join(' ') }, values };
}

function emptyAnswer(page: number): SearchAnswer {
  return {
    total: 0,
    complete: true,
    page,
    pages: 0,
    results: [],
    facets: { kinds: [], portals: [], fields: [], years: [] },
  };
}
