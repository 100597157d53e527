import { DatabaseSync } from 'node:sqlite';
import type { Language } from '@lienthong/config/contracts/localized';
import type { PageAddress } from '../route/page-key.ts';

export type Ledger = ReturnType<typeof openLedger>;
export type LedgerPage = { id: number; host: string; path: string };

/** What the publisher knows: how far it got, which pages are live, and what each has read. */
export function openLedger(file: string) {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;
    CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS page (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, host TEXT NOT NULL, path TEXT NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS page_path ON page(host, path);
    CREATE TABLE IF NOT EXISTS tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE IF NOT EXISTS read (tag INTEGER NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (tag, page)) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS read_page ON read(page);
    CREATE TABLE IF NOT EXISTS leftover (host TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (host, path)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS unfinished (portal TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS waiting (id INTEGER PRIMARY KEY, key TEXT NOT NULL, seq INTEGER NOT NULL, urgency INTEGER NOT NULL, UNIQUE (key, seq)) STRICT;
    CREATE INDEX IF NOT EXISTS waiting_next ON waiting(urgency, id);
    CREATE TABLE IF NOT EXISTS stand_in (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS former_place (kind TEXT NOT NULL, id TEXT NOT NULL, portal TEXT NOT NULL, slug TEXT NOT NULL, lang TEXT NOT NULL, PRIMARY KEY (kind, id, portal, slug, lang)) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS former_place_portal ON former_place(portal, kind, id);`);
  const sql = {
    get: db.prepare('SELECT value FROM state WHERE name = ?'),
    set: db.prepare('INSERT INTO state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'),
    page: db.prepare('SELECT id, host, path FROM page WHERE key = ?'),
    put: db.prepare(
      'INSERT INTO page (key, host, path) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET host = excluded.host, path = excluded.path RETURNING id',
    ),
    drop: db.prepare('DELETE FROM page WHERE key = ?'),
    unread: db.prepare('DELETE FROM read WHERE page = ?'),
    tag: db.prepare('INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id'),
    read: db.prepare('INSERT OR IGNORE INTO read VALUES (?, ?)'),
    readers: db.prepare(
      'SELECT p.key FROM tag t JOIN read r ON r.tag = t.id JOIN page p ON p.id = r.page WHERE t.name = ?',
    ),
    taken: db.prepare('SELECT 1 FROM page WHERE host = ? AND path = ?'),
    count: db.prepare('SELECT count(*) AS n FROM page'),
    paths: db.prepare('SELECT key, path FROM page WHERE host = ? ORDER BY path'),
    keys: db.prepare('SELECT key FROM page'),
    leave: db.prepare('INSERT OR IGNORE INTO leftover VALUES (?, ?)'),
    leftovers: db.prepare('SELECT host, path FROM leftover ORDER BY host, path'),
    left: db.prepare('DELETE FROM leftover WHERE host = ? AND path = ?'),
    unfinished: db.prepare('SELECT portal FROM unfinished ORDER BY portal'),
    leaveUnfinished: db.prepare('INSERT OR IGNORE INTO unfinished VALUES (?)'),
    finished: db.prepare('DELETE FROM unfinished WHERE portal = ?'),
    wait: db.prepare('INSERT OR IGNORE INTO waiting (key, seq, urgency) VALUES (?, ?, ?)'),
    next: db.prepare('SELECT key FROM waiting ORDER BY urgency, id LIMIT ?'),
    arrived: db.prepare('DELETE FROM waiting WHERE key = ? RETURNING seq'),
    waiting: db.prepare('SELECT seq, count(*) AS n FROM waiting GROUP BY seq'),
    forgetWaiting: db.prepare('DELETE FROM waiting'),
    standsIn: db.prepare('SELECT 1 FROM stand_in WHERE key = ?'),
    anyStandIn: db.prepare('SELECT 1 FROM stand_in LIMIT 1'),
    standIn: db.prepare('INSERT OR IGNORE INTO stand_in VALUES (?)'),
    standNoMore: db.prepare('DELETE FROM stand_in WHERE key = ?'),
    formerHosts: db.prepare('SELECT DISTINCT portal FROM former_place WHERE id = ?'),
    forget: db.prepare('DELETE FROM former_place WHERE kind = ? AND id = ?'),
    former: db.prepare('INSERT OR IGNORE INTO former_place VALUES (?, ?, ?, ?, ?)'),
    formerOf: db.prepare(
      'SELECT kind, id, slug, lang FROM former_place WHERE portal = ? ORDER BY kind, id, slug, lang',
    ),
  };
  const ids = new Map<string, number>();
  const tagId = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = Number(sql.tag.get(name)?.['id']);
    if (ids.size > 50_000) ids.clear();
    ids.set(name, id);
    return id;
  };
  return {
    state: (name: string) => (sql.get.get(name)?.['value'] as string | undefined) ?? null,
    setState: (name: string, value: string) => void sql.set.run(name, value),
    page: (key: string) => sql.page.get(key) as LedgerPage | undefined,
    put(key: string, host: string, path: string, tags: Iterable<string>, known: boolean) {
      const id = Number(sql.put.get(key, host, path)?.['id']);
      if (known) sql.unread.run(id);
      for (const tag of tags) sql.read.run(tagId(tag), id);
    },
    drop(key: string) {
      const page = sql.page.get(key);
      if (page) sql.unread.run(Number(page['id']));
      sql.drop.run(key);
      sql.standNoMore.run(key);
    },
    readersOf: (tag: string) => (sql.readers.all(tag) as { key: string }[]).map(({ key }) => key),
    isTaken: (host: string, path: string) => sql.taken.get(host, path) !== undefined,
    pathsOf: (host: string) => sql.paths.all(host) as { key: string; path: string }[],
    keys: () => (sql.keys.all() as { key: string }[]).map(({ key }) => key),
    /** A page that left its path: the file goes once nothing else lives there, in this process or the next. */
    leave: (host: string, path: string) => void sql.leave.run(host, path),
    leftovers: () => sql.leftovers.all() as { host: string; path: string }[],
    left: (host: string, path: string) => void sql.left.run(host, path),
    /** A portal whose sitemap and redirects are to be written. */
    leaveUnfinished: (portal: string) => void sql.leaveUnfinished.run(portal),
    unfinished: () => (sql.unfinished.all() as { portal: string }[]).map(({ portal }) => portal),
    finished: (portal: string) => void sql.finished.run(portal),
    /** A page that a large publication has not come to yet; several may want it. */
    wait: (key: string, seq: number, urgency: number) => Number(sql.wait.run(key, seq, urgency).changes),
    /** The most urgent of the pages that wait. */
    nextWaiting: (most: number) => [...new Set((sql.next.all(most) as { key: string }[]).map(({ key }) => key))],
    /** A page was rendered: returns the publications that waited for it. */
    arrived: (key: string) => (sql.arrived.all(key) as { seq: number }[]).map(({ seq }) => seq),
    /** How many pages wait, of each publication. */
    waiting: () => new Map((sql.waiting.all() as { seq: number; n: number }[]).map(({ seq, n }) => [seq, n])),
    forgetWaiting: () => void sql.forgetWaiting.run(),
    /** A page that stands in another theme while its own is broken. */
    standsIn: (key: string) => sql.standsIn.get(key) !== undefined,
    anyStandIn: () => sql.anyStandIn.get() !== undefined,
    setStandIn: (key: string, standsIn: boolean) => void (standsIn ? sql.standIn : sql.standNoMore).run(key),
    /** Replaces the former places of an item; returns the portals whose redirects change. */
    putFormer(
      kind: string,
      id: string,
      places: readonly { portal: string; slug: string; lang?: Language | null }[],
    ): string[] {
      const before = (sql.formerHosts.all(id) as { portal: string }[]).map(({ portal }) => portal);
      sql.forget.run(kind, id);
      for (const { portal, slug, lang } of places) sql.former.run(kind, id, portal, slug, lang ?? '');
      return [...before, ...places.map(({ portal }) => portal)];
    },
    forgetFormer: () => db.exec('DELETE FROM former_place'),
    formerOf: (portal: string) =>
      sql.formerOf.all(portal) as {
        kind: 'article' | 'document' | 'event' | 'page' | 'tombstone';
        id: string;
        slug: string;
        /** Empty: the address had this name in both languages. */
        lang: Language | '';
      }[],
    pages: () => Number(sql.count.get()?.['n'] ?? 0),
    begin: () => db.exec('BEGIN'),
    commit: () => db.exec('COMMIT'),
    rollback: () => db.exec('ROLLBACK'),
    close: () => db.close(),
  };
}

export const keyOf = ({ portal, lang, key }: PageAddress): string => JSON.stringify([portal, lang, key]);
export const addressOf = (key: string): PageAddress => {
  const [portal, lang, page] = JSON.parse(key) as [string, PageAddress['lang'], PageAddress['key']];
  return { portal, lang, key: page };
};
