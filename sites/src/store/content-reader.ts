import { DatabaseSync } from 'node:sqlite';
import { tags, type Facet } from '@lienthong/config/contracts/content-db';
import type { Language } from '@lienthong/config/contracts/localized';
import type {
  CategoryRecord,
  ContentRecord,
  ListedKind,
  MenuRecord,
  PageRecord,
  PersonRecord,
  PortalRecord,
  RecordKind,
  RecordOf,
} from '@lienthong/config/contracts/record';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { itemPath } from '../route/addresses.ts';
import type { FacetCount, Listed, ListPage, PortalStore } from './portal-store.ts';

/** The newest end shows at least this many items: the newest page, joined with the one before while it is short. */
const headSize = 20;

export type ContentReader = ReturnType<typeof openContentReader>;
/** What reading a page noted. */
export type Reads = { tags: Set<string>; media: Map<string, { file: string; sha256: string; name: string }> };

/** Reads content.db; records were parsed when they were written, by the same contract. */
export function openContentReader(file: string, origin: PublicOrigin) {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const sql = {
    seq: db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM sequence'),
    identity: db.prepare('SELECT chain FROM sequence ORDER BY seq LIMIT 1'),
    changes: db.prepare('SELECT DISTINCT tag FROM change WHERE seq > ? AND seq <= ?'),
    record: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL',
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
    page: db.prepare('SELECT id, page FROM listing WHERE list = ? AND page = ? ORDER BY sort DESC, id DESC'),
    newest: db.prepare('SELECT id, page FROM listing WHERE list = ? ORDER BY sort DESC, id DESC LIMIT ?'),
    top: db.prepare('SELECT max(page) AS page FROM listing WHERE list = ?'),
    shown: db.prepare(
      "SELECT l.portal FROM listing g JOIN list l ON l.id = g.list WHERE g.id = ? AND l.lang = ? AND l.facet = '' ORDER BY l.portal",
    ),
  };
  let cacheSeq = -1;
  let cache = new Map<string, ContentRecord | null>();
  let tree: PortalRecord[] = [];

  /** Forgets what was read before `seq`; what stays for a batch are the small records every page reads. */
  function refresh(seq: number): void {
    if (seq === cacheSeq) return;
    cacheSeq = seq;
    cache = new Map();
    tree = (sql.kind.all('portal') as { json: string }[])
      .map((row) => JSON.parse(row.json) as PortalRecord)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    for (const portal of tree) cache.set(`portal ${portal.id}`, portal);
  }

  function read<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null {
    const key = `${kind} ${id}`;
    if (cache.has(key)) return cache.get(key) as RecordOf<K> | null;
    const row = sql.record.get(kind, id);
    const record = row ? (JSON.parse(String(row['json'])) as RecordOf<K>) : null;
    if (cache.size > 5000)
      for (const old of cache.keys()) if (!old.startsWith('portal ') && !old.startsWith('category ')) cache.delete(old);
    cache.set(key, record);
    return record;
  }

  function ownedBy<K extends RecordKind>(portal: string, kind: K): RecordOf<K>[] {
    return (sql.owned.all(portal, kind) as { json: string }[]).map((row) => JSON.parse(row.json) as RecordOf<K>);
  }

  function storeFor(portal: PortalRecord, lang: Language, reads: Reads): PortalStore {
    const note = (tag: string) => reads.tags.add(tag);
    const portalOf = (id: string): PortalRecord => {
      note(tags.record('portal', id));
      const found = read('portal', id);
      if (!found) throw new Error(`Portal ${id} is not there`);
      return found;
    };
    const listed = <K extends ListedKind>(kind: K, rows: { id: string }[]): Listed<K>[] =>
      rows.map(({ id }) => {
        note(tags.record(kind, id));
        const record = read(kind, id);
        if (!record) throw new Error(`${kind} ${id} is listed but not there`);
        const item: RecordOf<ListedKind> = record;
        return { record, owner: portalOf(item.portal), foreign: item.portal !== portal.id };
      });
    const listOf = (kind: ListedKind, facet: Facet) =>
      sql.list.get(portal.id, kind, lang, facet) as { id: number; count: number } | undefined;
    const rowsOf = (list: number, page: number) => sql.page.all(list, page) as { id: string }[];
    note(tags.record('portal', portal.id));
    return {
      portal,
      lang,
      record: (kind, id) => {
        note(tags.record(kind, id));
        return read(kind, id);
      },
      listHead: (kind, facet) => {
        note(tags.listHead(portal.id, kind, lang, facet));
        const list = listOf(kind, facet);
        if (!list || list.count === 0) return { items: [], number: 1, hasNewer: false, total: 0 };
        let number = Number(sql.top.get(list.id)?.['page'] ?? 1);
        let rows = rowsOf(list.id, number);
        if (rows.length < headSize && number > 1) {
          number -= 1;
          rows = [...rows, ...rowsOf(list.id, number)];
        }
        return { items: listed(kind, rows), number, hasNewer: false, total: list.count };
      },
      listPage: <K extends ListedKind>(kind: K, facet: Facet, number: number): ListPage<K> | null => {
        note(tags.listPage(portal.id, kind, lang, facet, number));
        const list = listOf(kind, facet);
        const rows = list ? rowsOf(list.id, number) : [];
        if (!list || rows.length === 0) return null;
        return {
          items: listed(kind, rows),
          number,
          hasNewer: Number(sql.top.get(list.id)?.['page']) > number,
          total: null,
        };
      },
      newest: (kind, facet, limit) => {
        note(tags.listHead(portal.id, kind, lang, facet));
        const list = listOf(kind, facet);
        return list ? listed(kind, sql.newest.all(list.id, Math.min(limit, 40)) as { id: string }[]) : [];
      },
      facets: (kind) => {
        note(tags.facets(portal.id, kind, lang));
        return sql.facets.all(portal.id, kind, lang) as FacetCount[];
      },
      ownPages: () => {
        note(tags.owned(portal.id, 'page'));
        return ownedBy(portal.id, 'page').sort((a: PageRecord, b: PageRecord) => a.order - b.order);
      },
      ownPeople: () => {
        note(tags.owned(portal.id, 'person'));
        return ownedBy(portal.id, 'person').sort((a: PersonRecord, b: PersonRecord) => a.order - b.order);
      },
      menu: (place) => {
        for (const id of [...portal.ancestors].reverse()) {
          note(tags.owned(id, 'menu'));
          const key = `menus ${id}`;
          if (!cache.has(key)) cache.set(key, ownedBy(id, 'menu') as never);
          const menu = (cache.get(key) as unknown as MenuRecord[]).find((each) => each.place === place);
          if (menu) return menu;
        }
        return null;
      },
      categories: () =>
        portal.ancestors.flatMap((id) => {
          note(tags.owned(id, 'category'));
          return ownedBy(id, 'category').sort((a: CategoryRecord, b: CategoryRecord) => a.order - b.order);
        }),
      ancestors: () => portal.ancestors.map(portalOf),
      children: () => {
        note(tags.tree());
        return tree.filter(({ parent }) => parent === portal.id);
      },
      allPortals: () => {
        note(tags.tree());
        return tree.filter(({ state }) => state === 'active' || state === 'trial');
      },
      now: (unit) => {
        note(tags.clock(unit));
        return read('clock', unit)?.value ?? (unit === 'day' ? '2000-01-01' : '2000-01-01T00');
      },
      origin: (other) => originOf(other.hostname, origin),
      urlOf: (record) => {
        const path = itemPath(record.kind, lang === 'en' && !record.english ? 'vi' : lang, record.slug);
        return record.portal === portal.id ? path : originOf(portalOf(record.portal).hostname, origin) + path;
      },
      mediaUrl: ({ file, sha256 }, name) => {
        const url = `/_m/${sha256.slice(0, 16)}/${encodeURIComponent(name)}`;
        reads.media.set(url, { file, sha256, name });
        return url;
      },
    };
  }

  return {
    refresh,
    read,
    storeFor,
    ownedBy,
    portals: () => tree,
    seq: () => Number(sql.seq.get()?.['seq'] ?? 0),
    /** Which content.db this is: one made anew counts its sequence numbers from the start. */
    identity: () => String(sql.identity.get()?.['chain'] ?? ''),
    changedTags: (after: number, until: number) =>
      (sql.changes.all(after, until) as { tag: string }[]).map(({ tag }) => tag),
    listsOf: (portal: string) =>
      sql.lists.all(portal) as { kind: ListedKind; lang: Language; facet: Facet; count: number; id: number }[],
    topPage: (list: number) => Number(sql.top.get(list)?.['page'] ?? 0),
    shownOn: (id: string, lang: Language) =>
      (sql.shown.all(id, lang) as { portal: string }[]).map(({ portal }) => portal),
    begin: () => db.exec('BEGIN'),
    end: () => db.exec('COMMIT'),
    close: () => db.close(),
  };
}
