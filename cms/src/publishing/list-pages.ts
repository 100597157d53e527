import type { DatabaseSync } from 'node:sqlite';
import { listPageSize, tags, type Facet } from '@lienthong/config/contracts/content-db';
import type { Language } from '@lienthong/config/contracts/localized';
import type { ListedKind } from '@lienthong/config/contracts/record';
import type { Membership } from './list-membership.ts';

/** The head of a list shows at most this many of its newest items. */
const headItems = 40;

type List = {
  id: number;
  portal: string;
  kind: ListedKind;
  lang: Language;
  facet: Facet;
  /** Its newest end, `undefined` when it must be read again. */
  newest: { page: number; sort: string; onPage: number } | null | undefined;
};
/** What happened to a list within one release. */
type Doings = { newestBefore: number; delta: number; grown: Set<number>; shrunk: Set<number> };
/** An item to be listed: where it should stand, and in which of the rows that stay what it shows there has changed. */
export type Relisting = {
  kind: ListedKind;
  id: string;
  wanted: Membership[];
  changed: 'everywhere' | ((row: { portal: string; facet: Facet }) => boolean);
  known: boolean;
};

type Row = {
  list: number;
  portal: string;
  lang: Language;
  facet: Facet;
  sort: string;
  page: number;
  owner: string;
  reason: string;
};

/** Keeps the numbered pages of all lists. */
export function openListPages(db: DatabaseSync) {
  const sql = {
    find: db.prepare('SELECT id FROM list WHERE portal = ? AND kind = ? AND lang = ? AND facet = ?'),
    add: db.prepare('INSERT INTO list (portal, kind, lang, facet) VALUES (?, ?, ?, ?)'),
    count: db.prepare('UPDATE list SET count = count + ? WHERE id = ?'),
    rowsOf: db.prepare(
      'SELECT g.list, l.portal, l.lang, l.facet, g.sort, g.page, g.owner, g.reason FROM listing g JOIN list l ON l.id = g.list WHERE g.id = ? AND l.kind = ?',
    ),
    unlist: db.prepare('DELETE FROM listing WHERE list = ? AND sort = ? AND id = ?'),
    enlist: db.prepare('INSERT INTO listing (list, sort, id, page, owner, reason) VALUES (?, ?, ?, ?, ?, ?)'),
    explain: db.prepare('UPDATE listing SET owner = ?, reason = ? WHERE list = ? AND sort = ? AND id = ?'),
    newest: db.prepare('SELECT page, sort FROM listing WHERE list = ? ORDER BY sort DESC, id DESC LIMIT 1'),
    neighbour: db.prepare('SELECT page FROM listing WHERE list = ? AND sort < ? ORDER BY sort DESC, id DESC LIMIT 1'),
    onPage: db.prepare('SELECT count(*) AS n FROM listing WHERE list = ? AND page = ?'),
    newer: db.prepare('SELECT count(*) AS n FROM (SELECT 1 FROM listing WHERE list = ? AND sort > ? LIMIT ?)'),
    from: db.prepare('SELECT sort, id, page FROM listing WHERE list = ? AND page >= ? ORDER BY sort, id'),
    move: db.prepare('UPDATE listing SET page = ? WHERE list = ? AND sort = ? AND id = ?'),
  };
  const lists = new Map<string, List>();

  function listOf(portal: string, kind: ListedKind, lang: Language, facet: Facet): List {
    const key = `${portal} ${kind} ${lang} ${facet}`;
    const known = lists.get(key);
    if (known) return known;
    const id =
      sql.find.get(portal, kind, lang, facet)?.['id'] ?? sql.add.run(portal, kind, lang, facet).lastInsertRowid;
    const list: List = { id: Number(id), portal, kind, lang, facet, newest: undefined };
    lists.set(key, list);
    return list;
  }

  function newestOf(list: List): List['newest'] & (object | null) {
    if (list.newest !== undefined) return list.newest;
    const row = sql.newest.get(list.id);
    const page = Number(row?.['page']);
    list.newest = row ? { page, sort: String(row['sort']), onPage: countOn(list, page) } : null;
    return list.newest;
  }

  const countOn = (list: List, page: number) => Number(sql.onPage.get(list.id, page)?.['n']);
  const headTag = ({ portal, kind, lang, facet }: List) => {
    if (facet === 'handed:top' || facet === 'handed:band')
      return tags.handed(portal, lang, facet === 'handed:top' ? 'top' : 'band');
    return tags.listHead(portal, kind, lang, facet);
  };
  const pageTag = (list: List, page: number) =>
    list.facet.startsWith('handed:')
      ? headTag(list)
      : tags.listPage(list.portal, list.kind, list.lang, list.facet, page);

  /** Brings the lists of these items to what they should be; every page, head and facet count that changes goes into `touched`. */
  function relist(items: Iterable<Relisting>, touched: Set<string>): void {
    const doings = new Map<List, Doings>();
    const arrivals: { row: Membership; id: string }[] = [];
    for (const item of items) {
      const target = new Map(item.wanted.map((row) => [`${row.portal} ${row.lang} ${row.facet} ${row.sort}`, row]));
      if (item.known)
        for (const row of sql.rowsOf.all(item.id, item.kind) as Row[]) {
          const key = `${row.portal} ${row.lang} ${row.facet} ${row.sort}`;
          const wanted = target.get(key);
          target.delete(key);
          stay(listOf(row.portal, item.kind, row.lang, row.facet), row, wanted, item, doings, touched);
        }
      for (const row of target.values()) arrivals.push({ row, id: item.id });
    }
    // Oldest first: what comes at the newest end is appended, and no page is cut in vain.
    arrivals.sort((one, other) => (one.row.sort < other.row.sort ? -1 : one.row.sort > other.row.sort ? 1 : 0));
    for (const { row, id } of arrivals) arrive(row, id, doings, touched);
    for (const [list, done] of doings) finish(list, done, touched);
  }

  function doingsOf(list: List, doings: Map<List, Doings>): Doings {
    const known = doings.get(list);
    if (known) return known;
    const fresh = {
      newestBefore: newestOf(list)?.page ?? 0,
      delta: 0,
      grown: new Set<number>(),
      shrunk: new Set<number>(),
    };
    doings.set(list, fresh);
    return fresh;
  }

  function stay(
    list: List,
    row: Row,
    wanted: Membership | undefined,
    { id, changed }: Relisting,
    doings: Map<List, Doings>,
    touched: Set<string>,
  ): void {
    if (!wanted) {
      const done = doingsOf(list, doings);
      sql.unlist.run(list.id, row.sort, id);
      done.delta -= 1;
      done.shrunk.add(row.page);
      list.newest = undefined;
      touched.add(pageTag(list, row.page)).add(headTag(list));
      if (row.facet === '') touched.add(tags.places(list.kind, id));
      return;
    }
    const explained = wanted.owner === row.owner && wanted.reason === row.reason;
    if (!explained) sql.explain.run(wanted.owner, wanted.reason, list.id, row.sort, id);
    if (explained && changed !== 'everywhere' && !changed(row)) return;
    touched.add(pageTag(list, row.page));
    if (Number(sql.newer.get(list.id, row.sort, headItems)?.['n']) < headItems) touched.add(headTag(list));
  }

  function arrive(row: Membership, id: string, doings: Map<List, Doings>, touched: Set<string>): void {
    const list = listOf(row.portal, row.kind, row.lang, row.facet);
    const done = doingsOf(list, doings);
    const newest = newestOf(list);
    let page: number;
    if (!newest) {
      page = 1;
      list.newest = { page, sort: row.sort, onPage: 1 };
    } else if (row.sort > newest.sort) {
      page = newest.onPage >= listPageSize ? newest.page + 1 : newest.page;
      list.newest = { page, sort: row.sort, onPage: page > newest.page ? 1 : newest.onPage + 1 };
    } else {
      page = Number(sql.neighbour.get(list.id, row.sort)?.['page'] ?? 1);
      if (page === newest.page) newest.onPage += 1;
    }
    sql.enlist.run(list.id, row.sort, id, page, row.owner, row.reason);
    done.delta += 1;
    done.grown.add(page);
    touched.add(pageTag(list, page)).add(headTag(list));
    if (row.facet === '') touched.add(tags.places(list.kind, id));
  }

  /** Cuts what overflowed, closes what emptied, and tells the pages whose newer neighbour came or went. */
  function finish(list: List, { newestBefore, delta, grown, shrunk }: Doings, touched: Set<string>): void {
    if (delta !== 0) {
      sql.count.run(delta, list.id);
      touched.add(tags.facets(list.portal, list.kind, list.lang));
    }
    const broken = [
      ...[...grown].filter((page) => countOn(list, page) > 2 * listPageSize),
      ...[...shrunk].filter((page) => countOn(list, page) === 0),
    ];
    if (broken.length > 0) renumber(list, Math.min(...broken), touched);
    const newestAfter = newestOf(list)?.page ?? 0;
    if (newestAfter !== newestBefore)
      for (const page of [newestBefore, newestAfter]) if (page > 0) touched.add(pageTag(list, page));
  }

  function renumber(list: List, first: number, touched: Set<string>): void {
    (sql.from.all(list.id, first) as { sort: string; id: string; page: number }[]).forEach((row, at) => {
      const page = first + Math.floor(at / listPageSize);
      if (page === row.page) return;
      sql.move.run(page, list.id, row.sort, row.id);
      touched.add(pageTag(list, page)).add(pageTag(list, row.page));
    });
    touched.add(headTag(list));
    list.newest = undefined;
  }

  /** After a release that failed, or another writer: nothing held here is known to be true. */
  function forget(): void {
    lists.clear();
  }

  return { relist, forget };
}
