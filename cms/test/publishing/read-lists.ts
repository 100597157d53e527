import { DatabaseSync } from 'node:sqlite';
import { tags, type Facet } from '@lienthong/config/contracts/content-db';
import type { Language } from '@lienthong/config/contracts/localized';
import type { ContentRecord, ListedKind } from '@lienthong/config/contracts/record';

type Row = {
  portal: string;
  kind: ListedKind;
  lang: Language;
  facet: Facet;
  count: number;
  page: number;
  sort: string;
  id: string;
  owner: string;
  reason: string;
  body: number;
};

/** What content.db holds, as its readers see it. */
export function readContent(file: string) {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db
    .prepare(
      'SELECT l.portal, l.kind, l.lang, l.facet, l.count, g.page, g.sort, g.id, g.owner, g.reason, r.body FROM listing g JOIN list l ON l.id = g.list JOIN record r ON r.kind = l.kind AND r.id = g.id AND r.to_seq IS NULL ORDER BY l.id, g.sort, g.id',
    )
    .all() as Row[];
  const counts = db.prepare('SELECT portal, kind, lang, facet, count FROM list WHERE count <> 0').all() as Row[];
  const changes = db.prepare('SELECT seq, tag FROM change').all() as { seq: number; tag: string }[];
  const records = db
    .prepare(
      'SELECT r.kind, r.id, b.json FROM record r JOIN body b ON b.id = r.body WHERE r.to_seq IS NULL ORDER BY r.kind, r.id',
    )
    .all() as {
    kind: string;
    id: string;
    json: string;
  }[];
  db.close();

  /** What accepted proposals and notices handed down add to an item in a list. */
  const sharing = records
    .map(({ json }) => JSON.parse(json) as ContentRecord)
    .filter((record) => record.kind === 'placement' || record.kind === 'distribution');
  const added = ({ portal, kind, id, reason, facet }: Row) =>
    sharing
      .filter(
        ({ item, ...record }) =>
          item.kind === kind &&
          item.id === id &&
          (record.kind === 'placement'
            ? reason === 'accepted' && record.portal === portal
            : facet.startsWith('handed:')),
      )
      .map((record) => JSON.stringify(record))
      .join();

  const handedTag = ({ portal, lang, facet }: Row) =>
    tags.handed(portal, lang, facet === 'handed:top' ? 'top' : 'band');

  /** What a reader of each tag sees: pages with their items and whether there is a newer page, heads, facet counts. */
  function views(): Map<string, string> {
    const pages = new Map<string, string[]>();
    const newest = new Map<string, number>();
    const heads = new Map<string, string[]>();
    const places = new Map<string, string[]>();
    const add = (map: Map<string, string[]>, key: string, value: string) =>
      map.set(key, [...(map.get(key) ?? []), value]);
    for (const row of rows) {
      const { portal, kind, lang, facet } = row;
      const seen = `${row.sort} ${row.owner} ${row.reason} ${row.body} ${added(row)}`;
      if (facet === '') add(places, tags.places(kind, row.id), `${portal} ${lang}`);
      if (facet.startsWith('handed:')) {
        add(places, handedTag(row), `${kind} ${seen}`);
        continue;
      }
      add(pages, tags.listPage(portal, kind, lang, facet, row.page), seen);
      add(heads, tags.listHead(portal, kind, lang, facet), seen);
      newest.set(tags.listHead(portal, kind, lang, facet), row.page);
    }
    const seen = new Map<string, string>();
    for (const [tag, items] of places) seen.set(tag, JSON.stringify(items));
    for (const [tag, items] of pages) {
      const head = tag.replace(/\d+$/, 'head');
      seen.set(tag, JSON.stringify([items, Number(/\d+$/.exec(tag)?.[0]) < (newest.get(head) ?? 0)]));
    }
    for (const [tag, items] of heads) seen.set(tag, JSON.stringify([items.length, newest.get(tag), items.slice(-40)]));
    for (const { portal, kind, lang, facet, count } of counts) {
      const tag = tags.facets(portal, kind, lang);
      seen.set(tag, `${seen.get(tag) ?? ''}${facet}=${count};`);
    }
    return seen;
  }

  /** The lists without their pages, to compare with another history that led to the same. */
  const sets = () =>
    rows
      .map(({ portal, kind, lang, facet, sort, owner, reason }) =>
        [portal, kind, lang, facet, sort, owner, reason].join(' '),
      )
      .sort();

  return { rows, counts, changes, records, views, sets };
}
