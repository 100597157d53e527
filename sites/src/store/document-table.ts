import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { Language } from '@lienthong/config/contracts/localized';
import type { DocumentRecord } from '@lienthong/config/contracts/record';
import { conditions, type Condition, type DocumentFilter } from '../route/document-filter.ts';
import { validityToday } from '../components/document-list/validity-today.ts';

/** Documents read between two turns of the event loop while the table fills. */
const chunk = 1000;

type Row = [
  id: string,
  type: string | null,
  issuer: string | null,
  issuerName: string | null,
  field: string | null,
  fieldName: string | null,
  issuedOn: string | null,
  validity: DocumentRecord['validity'],
  effectiveOn: string | null,
  expiresOn: string | null,
];
type Dates = Pick<DocumentRecord, 'validity' | 'effectiveOn' | 'expiresOn'>;
export type Count = { value: string; count: number };
export type Narrowed = { total: number; ids: string[]; counts: Record<Condition, Count[]> };
export type DocumentTable = ReturnType<typeof openDocumentTable>;

/** The values of one condition over all documents, each value once: a document holds its number (0 = none). */
function openColumn() {
  const values: string[] = [''];
  const numbers = new Map<string, number>();
  const cells: number[] = [];
  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    values.push(value);
    numbers.set(value, values.length - 1);
    return values.length - 1;
  };
  return {
    cells,
    values,
    set: (at: number, value: string | null) => (cells[at] = value === null ? 0 : numberOf(value)),
    /** The number to compare with; -1 for a value that no document has. */
    wanted: (value: string) => numbers.get(value) ?? -1,
  };
}

/**
 * What filters ask about every document, in memory: 100,000 documents take some 30 MB, and one pass over them answers a filter with the
 * counts of every condition. SQLite alone took seconds for those counts. It holds nothing that is not in content.db and follows it.
 */
export function openDocumentTable(file: string) {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const facts = `SELECT r.id, b.json ->> '$.type', b.json ->> '$.issuer.slug', b.json ->> '$.issuer.name', b.json ->> '$.field.slug',
      b.json ->> '$.field.name', b.json ->> '$.issuedOn', b.json ->> '$.validity', b.json ->> '$.effectiveOn', b.json ->> '$.expiresOn'
    FROM record r JOIN body b ON b.id = r.body WHERE r.kind = 'document' AND r.to_seq IS NULL`;
  const sql = {
    seq: db.prepare('SELECT coalesce(max(seq), 0) FROM sequence'),
    some: db.prepare(`${facts} AND r.id > ? ORDER BY r.id LIMIT ${chunk}`),
    one: db.prepare(`${facts} AND r.id = ?`),
    changes: db.prepare('SELECT DISTINCT tag FROM change WHERE seq > ? AND seq <= ?'),
    list: db.prepare(
      "SELECT g.id FROM list l JOIN listing g ON g.list = l.id WHERE l.portal = ? AND l.kind = 'document' AND l.lang = ? AND l.facet = '' ORDER BY g.sort DESC, g.id DESC",
    ),
  };
  for (const statement of Object.values(sql)) statement.setReturnArrays(true);
  const columns = Object.fromEntries(conditions.map((name) => [name, openColumn()])) as Record<
    Condition,
    ReturnType<typeof openColumn>
  >;
  const places = new Map<string, number>();
  const ids: string[] = [];
  const dates: Dates[] = [];
  const names = new Map<string, string>();
  let lists = new Map<string, Uint32Array>();
  let position = seqNow();
  let today = '';
  const filled = fill();
  // Who asks is told; nobody may have asked yet.
  filled.catch(() => {});

  function seqNow(): number {
    return Number((sql.seq.get() as unknown as [number])[0]);
  }

  async function fill(): Promise<void> {
    for (let last = ''; ;) {
      const rows = sql.some.all(last) as unknown as Row[];
      rows.forEach(put);
      last = rows.at(-1)?.[0] ?? '';
      if (rows.length < chunk) return;
      await setImmediate();
    }
  }

  function put([
    id,
    type,
    issuer,
    issuerName,
    field,
    fieldName,
    issuedOn,
    validity,
    effectiveOn,
    expiresOn,
  ]: Row): void {
    const at = places.get(id) ?? ids.length;
    places.set(id, at);
    ids[at] = id;
    dates[at] = { validity, effectiveOn, expiresOn };
    columns.type.set(at, type);
    columns.issuer.set(at, issuer);
    columns.field.set(at, field);
    columns.year.set(at, issuedOn?.slice(0, 4) ?? null);
    columns.validity.set(at, validityToday({ validity, effectiveOn, expiresOn }, today));
    if (issuer !== null) names.set(`issuer ${issuer}`, issuerName ?? issuer);
    if (field !== null) names.set(`field ${field}`, fieldName ?? field);
  }

  /** Takes over what was released since; `day` is the day that validity is judged by. */
  async function follow(day: string): Promise<void> {
    await filled;
    const seq = seqNow();
    if (seq !== position) {
      for (const [tag] of sql.changes.all(position, seq) as unknown as [string][]) {
        const [family, one = '', two = '', lang = '', facet] = tag.split(':');
        if (family === 'list' && two === 'document' && facet === '') lists.delete(`${one} ${lang}`);
        if (family !== 'record' || one !== 'document') continue;
        const row = sql.one.get(two) as unknown as Row | undefined;
        if (row) put(row);
      }
      position = seq;
    }
    if (day === today) return;
    today = day;
    dates.forEach((each, at) => columns.validity.set(at, validityToday(each, today)));
  }

  function listOf(portal: string, lang: Language): Uint32Array {
    const key = `${portal} ${lang}`;
    const known = lists.get(key);
    if (known) return known;
    const rows = sql.list.all(portal, lang) as unknown as [string][];
    const list = Uint32Array.from(rows.flatMap(([id]) => places.get(id) ?? []));
    // The lists of many portals together stay within what one large portal takes several times over.
    if (lists.size >= 400) lists = new Map();
    lists.set(key, list);
    return list;
  }

  /**
   * The documents a portal shows that meet every condition, `limit` of them from `offset`, and for each condition how many there would
   * be with each of its values. `matches`: ids that a text found, best first; `null` where there is no text.
   */
  function narrow(
    portal: string,
    lang: Language,
    filter: DocumentFilter,
    matches: string[] | null,
    offset: number,
    limit: number,
  ): Narrowed {
    const found = matches && new Set(matches.flatMap((id) => places.get(id) ?? []));
    const asked = conditions.map((name) => {
      const { cells, values, wanted } = columns[name];
      const value = filter[name];
      return { cells, wanted: value === null ? null : wanted(value), counts: new Uint32Array(values.length) };
    });
    const hits: number[] = [];
    for (const at of listOf(portal, lang)) {
      if (found && !found.has(at)) continue;
      let failed = -1;
      let failures = 0;
      for (let number = 0; number < asked.length && failures < 2; number += 1) {
        const condition = asked[number];
        if (!condition || condition.wanted === null || condition.cells[at] === condition.wanted) continue;
        failures += 1;
        failed = number;
      }
      if (failures > 1) continue;
      if (failures === 0) hits.push(at);
      asked.forEach(({ cells, counts }, number) => {
        const cell = cells[at] ?? 0;
        // What one condition alone leaves out still counts among that condition's own values.
        if (failures === 0 || number === failed) counts[cell] = (counts[cell] ?? 0) + 1;
      });
    }
    const best = filter.sort === 'best' || (filter.sort === null && found !== null);
    if (filter.sort === 'oldest') hits.reverse();
    else if (best && found) {
      const rank = new Map([...found].map((at, place) => [at, place]));
      hits.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    }
    return {
      total: hits.length,
      ids: hits.slice(offset, offset + limit).map((at) => ids[at] ?? ''),
      counts: Object.fromEntries(
        conditions.map((name, number) => [
          name,
          [...(asked[number]?.counts ?? [])].flatMap((count, cell) =>
            cell === 0 || count === 0 ? [] : [{ value: columns[name].values[cell] ?? '', count }],
          ),
        ]),
      ) as Narrowed['counts'],
    };
  }

  return {
    follow,
    narrow,
    /** What an issuer or a field is called; its address where no document says. */
    nameOf: (condition: 'issuer' | 'field', slug: string) => names.get(`${condition} ${slug}`) ?? slug,
    close: () => db.close(),
  };
}
