import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { contentDbVersion, tags, type Facet } from '@lienthong/config/contracts/content-db';
import type { FormKind } from '@lienthong/config/contracts/form-definition';
import type { Language } from '@lienthong/config/contracts/localized';
import { makeFormDefinition } from '@lienthong/config/contracts/make-form-definition';
import type {
  CategoryRecord,
  ContentRecord,
  DistributionRecord,
  FormRecord,
  ListedKind,
  PageRecord,
  PersonRecord,
  PlacementRecord,
  PortalRecord,
  RecordKind,
  RecordOf,
} from '@lienthong/config/contracts/record';
import { listedKinds } from '@lienthong/config/contracts/record';
import { originOf, type PublicOrigin } from '@lienthong/config/contracts/release';
import { parseSignedHead, type SignedHead } from '@lienthong/config/contracts/signed-head';
import { homePath } from '../route/addresses.ts';
import { itemPathOn, spokenOr } from '../route/offered.ts';
import type { Card, CardOf, FacetCount, Handed, Listed, ListPage, PortalFace, PortalStore } from './portal-store.ts';
import { itemKey, noticesByItem, noticesFor, placementsByItem, underPlacement } from './shared-items.ts';
import { prepareQueries } from './prepare-queries.ts';

/** Items held without their text, and small records held whole, between two publications. */
const mostCards = 20_000;
const mostRecords = 500;
/** After more changes than this it is cheaper to read everything again. */
const mostChanges = 5000;
/** Kinds small and read often enough to be held until they change. */
const heldKinds: ReadonlySet<string> = new Set(['portal', 'category', 'menu', 'media', 'clock']);

/** The newest end shows at least this many items: the newest page, joined with the one before while it is short. */
const headSize = 20;
/** Notices handed down that a place of a page shows at most, the newest ones. */
const mostHanded = 10;
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
type Row = { id: string; page: number; reason: string };

export type ContentReader = ReturnType<typeof openContentReader>;
/** What reading a page noted. */
export type Reads = { tags: Set<string>; media: Map<string, { file: string; sha256: string; name: string }> };

/** Whether content.db is there and in the shape this version reads: the CMS makes it, and upgrades an older one when it starts. */
export function isContentReady(file: string): boolean {
  if (!existsSync(file)) return false;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    return Number(db.prepare('PRAGMA user_version').get()?.['user_version']) === contentDbVersion;
  } finally {
    db.close();
  }
}

/** Reads content.db; records were parsed when they were written, by the same contract. */
export function openContentReader(file: string, origin: PublicOrigin) {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const sql = prepareQueries(db);
  let cacheSeq = -1;
  const held = new Map<string, ContentRecord | null>();
  const records = new Map<string, ContentRecord | null>();
  const cards = new Map<string, Card | null>();
  const ownedRecords = new Map<string, ContentRecord[]>();
  const accepted = new Map<string, Map<string, PlacementRecord>>();
  let tree: PortalRecord[] = [];
  let notices = new Map<string, DistributionRecord[]>();

  /** Forgets what has changed until `seq`. */
  function refresh(seq: number): void {
    if (seq === cacheSeq) return;
    const changed = cacheSeq < 0 || seq < cacheSeq ? null : changedTags(cacheSeq, seq);
    cacheSeq = seq;
    if (changed === null || changed.length > mostChanges) {
      for (const cache of [held, records, cards, ownedRecords, accepted]) cache.clear();
      readTree();
      readNotices();
      return;
    }
    for (const tag of changed) {
      const [family = '', name = '', id = ''] = tag.split(':');
      if (family === 'record') for (const cache of [held, records, cards]) cache.delete(`${name} ${id}`);
      else if (family === 'owned') {
        ownedRecords.delete(`${name} ${id}`);
        if (id === 'placement') accepted.delete(name);
      }
    }
    if (changed.some((tag) => tag.startsWith('record:distribution:'))) readNotices();
    if (changed.some((tag) => tag === tags.tree() || tag.startsWith('record:portal:'))) readTree();
  }

  function readTree(): void {
    tree = (sql.kind.all('portal') as { json: string }[])
      .map((row) => JSON.parse(row.json) as PortalRecord)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    for (const portal of tree) held.set(`portal ${portal.id}`, portal);
  }

  function readNotices(): void {
    notices = noticesByItem(
      (sql.kind.all('distribution') as { json: string }[]).map((row) => JSON.parse(row.json) as DistributionRecord),
    );
  }

  function remember<T>(cache: Map<string, T>, key: string, most: number, make: () => T): T {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (cache.size >= most)
      for (const oldest of cache.keys()) if (cache.delete(oldest) && cache.size < most * 0.9) break;
    cache.set(key, made);
    return made;
  }

  function read<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null {
    const cache = heldKinds.has(kind) ? held : records;
    return remember(cache, `${kind} ${id}`, cache === held ? Infinity : mostRecords, () => {
      const row = sql.record.get(kind, id);
      return row ? (JSON.parse(String(row['json'])) as ContentRecord) : null;
    }) as RecordOf<K> | null;
  }

  /** An item without its text. */
  function readCard<K extends ListedKind>(kind: K, id: string): CardOf<K> | null {
    return remember(cards, `${kind} ${id}`, mostCards, () => {
      const row = sql.card.get(kind, id);
      return row ? (JSON.parse(String(row['json'])) as Card) : null;
    }) as CardOf<K> | null;
  }

  function ownedBy<K extends RecordKind>(portal: string, kind: K): RecordOf<K>[] {
    return (sql.owned.all(portal, kind) as { json: string }[]).map((row) => JSON.parse(row.json) as RecordOf<K>);
  }

  const acceptedBy = (portal: string) =>
    remember(accepted, portal, Infinity, () => placementsByItem(ownedBy(portal, 'placement')));

  /** Few records every page of a portal reads: its menus and categories. */
  const heldOwnedBy = <K extends RecordKind>(portal: string, kind: K) =>
    remember(ownedRecords, `${portal} ${kind}`, Infinity, () => ownedBy(portal, kind)) as RecordOf<K>[];

  /** The nearest form of a kind, where a portal offers it; `looked` hears of each portal that was asked. */
  function formOn(
    portal: PortalRecord,
    kind: FormKind,
    looked: (id: string) => void = () => undefined,
  ): FormRecord | null {
    if (portal.type === 'virtual' || portal.type === 'external') return null;
    if (portal.state !== 'active' && portal.state !== 'trial') return null;
    for (const id of portal.ancestors.toReversed()) {
      looked(id);
      const form = heldOwnedBy(id, 'form').find(({ caseKind }) => caseKind === kind);
      if (form) return form.open ? form : null;
    }
    return null;
  }

  const changedTags = (after: number, until: number) =>
    (sql.changes.all(after, until) as { tag: string }[]).map(({ tag }) => tag);

  function storeFor(portal: PortalRecord, lang: Language, reads: Reads): PortalStore {
    const note = (tag: string) => reads.tags.add(tag);
    const faceOf = (id: string): PortalFace | null => {
      note(tags.face(id));
      return read('portal', id);
    };
    const portalOf = (id: string): PortalFace => {
      if (id === portal.id) return portal;
      const found = faceOf(id);
      if (!found) throw new Error(`Portal ${id} is not there`);
      return found;
    };
    const homeOf = (other: PortalFace) =>
      other.type === 'external' && other.website !== null
        ? other.website
        : originOf(other.hostname, origin) + homePath(spokenOr(other, lang));
    const listed = <K extends ListedKind>(kind: K, rows: Row[]): Listed<K>[] =>
      rows.map(({ id, reason }) => {
        note(tags.record(kind, id));
        const record = readCard(kind, id);
        if (!record) throw new Error(`${kind} ${id} is listed but not there`);
        const item: Card = record;
        const placement = reason === 'accepted' ? acceptedBy(portal.id).get(itemKey(item)) : undefined;
        if (placement) note(tags.record('placement', placement.id));
        return {
          record: placement ? (underPlacement(item, placement) as CardOf<K>) : record,
          owner: portalOf(item.portal),
          foreign: item.portal !== portal.id,
        };
      });
    /** Who handed an item down; of several the first one that is still in operation. */
    const senderOf = (item: Card, place: 'top' | 'band'): PortalFace | null => {
      for (const notice of noticesFor(notices.get(itemKey(item)) ?? [], portal, place)) {
        const sender = faceOf(notice.portal);
        if (sender && (sender.state === 'active' || sender.state === 'trial')) return sender;
      }
      return null;
    };
    const listOf = (kind: ListedKind, facet: Facet) =>
      sql.list.get(portal.id, kind, lang, facet) as { id: number; count: number } | undefined;
    const rowsOf = (list: number, page: number) => sql.page.all(list, page) as Row[];
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
        return list ? listed(kind, sql.newest.all(list.id, Math.min(limit, 40)) as Row[]) : [];
      },
      neighbours: (kind, facet, id, limit) => {
        const list = listOf(kind, facet);
        const place = list ? (sql.place.get(id, list.id) as { sort: string; page: number } | undefined) : undefined;
        if (!list || !place) {
          // It may be listed there one day.
          note(tags.listHead(portal.id, kind, lang, facet));
          return [];
        }
        const notePage = (page: number) => note(tags.listPage(portal.id, kind, lang, facet, page));
        const older = sql.older.all(list.id, place.sort, limit) as Row[];
        for (const { page } of older) notePage(page);
        if (older.length < limit) notePage(place.page);
        const newer = older.length < limit ? rowsOf(list.id, place.page).filter((row) => row.id !== id) : [];
        const rows = [...older, ...newer.filter((row) => !older.some((other) => other.id === row.id))];
        return listed(kind, rows.slice(0, limit));
      },
      placesOf: (kind, id) => {
        note(tags.places(kind, id));
        const shown = new Set((sql.shown.all(id, lang) as { portal: string }[]).map(({ portal: on }) => on));
        return tree
          .filter((each) => each.id !== portal.id && shown.has(each.id))
          .flatMap((each) => faceOf(each.id) ?? [])
          .filter((face) => (face.state === 'active' || face.state === 'trial') && face.type !== 'external');
      },
      predecessors: () => {
        note(tags.tree());
        return tree.filter(({ state, successor }) => state === 'merged' && successor?.portal === portal.id);
      },
      handed: (place) => {
        note(tags.handed(portal.id, lang, place));
        const found = listedKinds.flatMap((kind): Handed[] => {
          const list = listOf(kind, `handed:${place}`);
          if (!list || list.count === 0) return [];
          return listed(kind, sql.newest.all(list.id, mostHanded) as Row[]).flatMap((item) => {
            const sender = senderOf(item.record as Card, place);
            return sender ? [{ ...item, sender } as Handed] : [];
          });
        });
        return found
          .sort((a, b) => compare(b.record.publishedAt, a.record.publishedAt) || compare(a.record.id, b.record.id))
          .slice(0, mostHanded);
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
        for (const id of portal.settings.menus[place] ?? portal.ancestors.toReversed()) {
          note(tags.owned(id, 'menu'));
          const menu = heldOwnedBy(id, 'menu').find((each) => each.place === place);
          if (menu) return menu;
        }
        return null;
      },
      form: (kind) => {
        const form = formOn(portal, kind, (id) => note(tags.owned(id, 'form')));
        if (!form) return null;
        if (!form.fields.some((field) => field.kind === 'unit')) return makeFormDefinition(form, portal.id, []);
        note(tags.tree());
        const units = tree.filter(
          ({ id, type, state, ancestors }) =>
            type === 'commune' &&
            (state === 'active' || state === 'trial') &&
            id !== portal.id &&
            ancestors.includes(portal.id),
        );
        return makeFormDefinition(
          form,
          portal.id,
          units.map(({ code, slug, name }) => ({ code: code ?? slug, name })),
        );
      },
      categories: () =>
        (portal.settings.inheritCategories ? portal.ancestors : [portal.id]).flatMap((id) => {
          note(tags.owned(id, 'category'));
          return heldOwnedBy(id, 'category').toSorted((a: CategoryRecord, b: CategoryRecord) => a.order - b.order);
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
      homeOf,
      urlOf: (record) => {
        if (record.kind === 'article' && record.external) return record.external;
        const owner = portalOf(record.portal);
        // What an agency keeps on its own website and has no address there that we know of is found from its beginning.
        if (owner.type === 'external') return homeOf(owner);
        const path = itemPathOn(owner, record, lang);
        if (path === null) return homeOf(owner);
        return owner === portal ? path : originOf(owner.hostname, origin) + path;
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
    formOn: (portal: PortalRecord, kind: FormKind) => formOn(portal, kind),
    ownedBy,
    portals: () => tree,
    seq: () => Number(sql.seq.get()?.['seq'] ?? 0),
    /** Which content.db this is: one made anew counts its sequence numbers from the start. */
    identity: () => String(sql.identity.get()?.['chain'] ?? ''),
    changedTags,
    /** The head of the chain at a sequence number, with its signature and all keys until then. */
    signedHead: (seq: number): SignedHead =>
      parseSignedHead({ format: 1, ...sql.head.get(seq), keys: sql.keys.all(seq).map((key) => ({ ...key })) }),
    /** What a portal owns of a kind, without reading its texts. */
    outlinesOf: (
      portal: string,
      kind: RecordKind,
    ): { id: string; english: boolean; vietnamese: boolean; of: string | null; date: string }[] =>
      sql.outlines.all(portal, kind).map((row) => ({
        id: String(row['id']),
        english: row['english'] === 1,
        vietnamese: row['vietnamese'] === 1,
        of: row['of'] === null ? null : String(row['of']),
        date: String(row['date']),
      })),
    /** Every item that was elsewhere before, also those taken down since. */
    formerPlaces: () =>
      sql.moved.all().map((row) => ({
        kind: row['kind'] as 'article',
        id: String(row['id']),
        former: JSON.parse(String(row['former'])) as { portal: string; slug: string; lang?: Language | null }[],
      })),
    list: (portal: string, kind: ListedKind, lang: Language, facet: Facet) =>
      sql.list.get(portal, kind, lang, facet) as { id: number; count: number } | undefined,
    listsOf: (portal: string) =>
      sql.lists.all(portal) as { kind: ListedKind; lang: Language; facet: Facet; count: number; id: number }[],
    topPage: (list: number) => Number(sql.top.get(list)?.['page'] ?? 0),
    /** Changes whenever a record of a portal does. */
    stateOf: (portal: string) => sql.state.get(portal, portal) as { count: number; newest: number },
    shownOn: (id: string, lang: Language) =>
      (sql.shown.all(id, lang) as { portal: string }[]).map(({ portal }) => portal),
    begin: () => db.exec('BEGIN'),
    end: () => db.exec('COMMIT'),
    close: () => db.close(),
  };
}
