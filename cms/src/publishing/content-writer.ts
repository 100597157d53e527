import { DatabaseSync } from 'node:sqlite';
import { contentDbSchema, contentDbVersion, tags } from '@lienthong/config/contracts/content-db';
import {
  listedKinds,
  parseRecord,
  type ContentRecord,
  type DistributionRecord,
  type ItemRef,
  type ListedRecord,
  type PlacementRecord,
  type PortalRecord,
  type RecordInput,
  type RecordKind,
  type RecordOf,
} from '@lienthong/config/contracts/record';
import { cameLine, linkChain, sealBody, verifyChain, wentLine, type ChainVerdict } from './content-chain.ts';
import { keepFormerPlaces } from './former-places.ts';
import { openDisplacement } from './displaced-items.ts';
import { membershipsOf, type Listable } from './list-membership.ts';
import { openListPages, type Relisting } from './list-pages.ts';
import { mediaOf } from './media-uses.ts';
import { changesTree } from './portal-reach.ts';
import { arrangePolicies, itemKey, keepByItem, type PortalPolicies, type Sharing } from './arrange-sharing.ts';
import { openHeadSigning, type HeadSigner } from './sign-head.ts';
import { inTodaysShape, projectAnew, refuseNewer, upgradeBatches, versionOf } from './upgrade-content.ts';

/** What goes live together: one transaction, one sequence number. `at` is an instant (ISO 8601, UTC). */
export type Release = { cause: string; at: string; put: RecordInput[]; remove: { kind: RecordKind; id: string }[] };

/** The writer of an open content.db. */
export type ContentWriter = {
  /** Writes a release; returns its sequence number, or `null` when nothing had changed. Throws, and writes nothing, on a bad record. */
  applyRelease(release: Release): number | null;
  /** The record as it is live now, or `null`. */
  read<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null;
  /** The record as it was last live, whether or not it still is: what its addresses were. */
  readLatest(kind: RecordKind, id: string): ContentRecord | null;
  lastSequence(): { seq: number; at: string; chain: string } | null;
  /** Whether something live shows this picture or file. */
  isMediaUsed(id: string): boolean;
  /** What a portal owns that is live. */
  ownedBy(portal: string): { kind: RecordKind; id: string }[];
  /** Ids of all live records of a kind. */
  idsOf(kind: RecordKind): string[];
  verifyChain(): ChainVerdict;
  /** Whether an upgrade left everything to be projected anew, and that it was done. */
  isToProjectAnew(): boolean;
  endProjectAnew(): void;
  close(): void;
};

const isListed = (record: ContentRecord): record is ListedRecord =>
  (listedKinds as readonly string[]).includes(record.kind);

/** An item whose notices or accepted proposals changed, and the portals that accepted it. */
type Shared = { item: ItemRef; handed: boolean; accepting: Set<string> };

function listable(record: ListedRecord): Listable {
  const { body: _body, ...rest } = record;
  return rest as Listable;
}

/**
 * The one writer of content.db: append-only records, their lists, and the tags of all that changed. What is already there as given
 * is not written again. An item that is live again ends its tombstone; media that nothing live shows any more are withdrawn.
 * `history`: an earlier content.db that knows the former addresses, when this one is made anew. A file of an older version is upgraded.
 * `signer`: signs the head of each release.
 */
export function openContentWriter(file: string, history?: ContentWriter, signer?: HeadSigner): ContentWriter {
  const db = new DatabaseSync(file, { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64000');
  refuseNewer(db);
  db.exec(contentDbSchema);
  const sql = {
    current: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL',
    ),
    latest: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? ORDER BY r.from_seq DESC LIMIT 1',
    ),
    close: db.prepare('UPDATE record SET to_seq = ? WHERE kind = ? AND id = ? AND to_seq IS NULL'),
    body: db.prepare('INSERT INTO body (salt, hash, json) VALUES (?, ?, ?)'),
    record: db.prepare('INSERT INTO record (kind, id, portal, from_seq, body) VALUES (?, ?, ?, ?, ?)'),
    change: db.prepare('INSERT OR IGNORE INTO change (seq, tag) VALUES (?, ?)'),
    last: db.prepare('SELECT seq, at, chain FROM sequence ORDER BY seq DESC LIMIT 1'),
    sequence: db.prepare('INSERT INTO sequence (seq, at, cause, chain) VALUES (?, ?, ?, ?)'),
    uses: db.prepare('SELECT media FROM media_use WHERE kind = ? AND id = ?'),
    use: db.prepare('INSERT OR IGNORE INTO media_use (media, kind, id) VALUES (?, ?, ?)'),
    unuse: db.prepare('DELETE FROM media_use WHERE media = ? AND kind = ? AND id = ?'),
    used: db.prepare('SELECT 1 FROM media_use WHERE media = ? LIMIT 1'),
    everyOne: db.prepare(
      'SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.to_seq IS NULL',
    ),
    idsOf: db.prepare('SELECT kind, id FROM record WHERE portal = ? AND to_seq IS NULL'),
    all: db.prepare('SELECT id FROM record WHERE to_seq IS NULL AND kind = ?'),
  };
  const lists = openListPages(db);
  const signHead = openHeadSigning(db, signer);
  const displacement = openDisplacement(db);
  const portals = new Map<string, PortalRecord>();
  const handed = keepByItem<DistributionRecord>();
  const placed = keepByItem<PlacementRecord>();
  /** Arranged again when a portal has changed. */
  let policies: PortalPolicies | null = null;
  let position = -1;

  // Bodies were parsed by the contract before they were written: they are not parsed a second time, unless by an older contract.
  let ofToday = true;
  const bodyOf = (row: Record<string, unknown> | undefined, live = true) => {
    if (!row || typeof row['json'] !== 'string') return null;
    const record = JSON.parse(row['json']) as ContentRecord;
    return { json: row['json'], record: live && ofToday ? record : inTodaysShape(record) };
  };

  function read<K extends RecordKind>(kind: K, id: string): RecordOf<K> | null {
    return (bodyOf(sql.current.get(kind, id))?.record ?? null) as RecordOf<K> | null;
  }

  function readLatest(kind: RecordKind, id: string): ContentRecord | null {
    return bodyOf(sql.latest.get(kind, id), false)?.record ?? history?.readLatest(kind, id) ?? null;
  }

  function lastSequence(): { seq: number; at: string; chain: string } | null {
    const row = sql.last.get();
    return row ? { seq: Number(row['seq']), at: String(row['at']), chain: String(row['chain']) } : null;
  }

  function reload(): void {
    portals.clear();
    handed.clear();
    placed.clear();
    for (const kind of ['portal', 'distribution', 'placement'] as const)
      for (const row of sql.everyOne.iterate(kind)) {
        // One written before a field was thought of has its default.
        const record = parseRecord(bodyOf(row)?.record);
        if (record.kind === 'portal') portals.set(record.id, record);
        else if (record.kind === 'distribution') handed.put(record);
        else if (record.kind === 'placement') placed.put(record);
      }
    policies = null;
    lists.forget();
  }

  const sharing = (): Sharing => ({
    ...(policies ??= arrangePolicies(portals)),
    handed: handed.byItem,
    placed: placed.byItem,
  });

  function applyRelease(release: Release): number | null {
    db.exec('BEGIN IMMEDIATE');
    try {
      const last = lastSequence();
      if ((last?.seq ?? 0) !== position) reload();
      const seq = write(release, last);
      db.exec(seq === null ? 'ROLLBACK' : 'COMMIT');
      position = seq ?? last?.seq ?? 0;
      return seq;
    } catch (error) {
      db.exec('ROLLBACK');
      position = -1;
      throw error;
    }
  }

  /** Writes all live bodies of an older version anew, on top and in one transaction: history, chain and former addresses stay. */
  function upgrade(): void {
    db.exec('BEGIN IMMEDIATE');
    try {
      const from = versionOf(db);
      if (from < contentDbVersion && lastSequence() !== null) {
        ofToday = false;
        reload();
        const release = { cause: `upgrade ${from} ${contentDbVersion}`, at: new Date().toISOString() };
        for (const batch of upgradeBatches(db)) write({ ...release, ...batch }, lastSequence());
        db.prepare('INSERT OR IGNORE INTO task (name) VALUES (?)').run(projectAnew);
        ofToday = true;
      }
      db.exec(`PRAGMA user_version = ${contentDbVersion}`);
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }

  function write({ cause, at, put, remove }: Release, last: { seq: number; chain: string } | null): number | null {
    const seq = (last?.seq ?? 0) + 1;
    const touched = new Set<string>();
    const chain: string[] = [];
    const relisted = new Map<string, Relisting>();
    const portalsBefore = new Map<string, PortalRecord | undefined>();
    const unused = new Set<string>();
    const toPlace: Listable[] = [];

    const note = (record: ContentRecord) => {
      touched.add(tags.record(record.kind, record.id));
      if ('portal' in record) touched.add(tags.owned(record.portal, record.kind));
    };
    const shared = new Map<string, Shared>();
    const toList = (record: Listable, changed: Relisting['changed'], known: boolean) => {
      const key = itemKey(record);
      if (relisted.has(key)) return;
      // Memberships are computed when all portals of the release are known.
      relisted.set(key, { kind: record.kind, id: record.id, wanted: [], changed, known });
      toPlace.push(record);
    };
    const noteShared = (record: ContentRecord) => {
      if (record.kind !== 'distribution' && record.kind !== 'placement') return;
      const key = itemKey(record.item);
      const known = shared.get(key) ?? { item: record.item, handed: false, accepting: new Set() };
      shared.set(key, known);
      if (record.kind === 'distribution') known.handed = true;
      else known.accepting.add(record.portal);
    };
    const noteUses = (kind: RecordKind, id: string, now: ReadonlySet<string>) => {
      for (const row of sql.uses.all(kind, id)) {
        const media = String(row['media']);
        if (now.has(media)) continue;
        sql.unuse.run(media, kind, id);
        unused.add(media);
      }
      for (const media of now) sql.use.run(media, kind, id);
    };
    const withdraw = (kind: RecordKind, id: string) => {
      const before = read(kind, id);
      if (!before) return;
      sql.close.run(seq, kind, id);
      chain.push(wentLine(kind, id));
      note(before);
      noteUses(kind, id, new Set());
      noteShared(before);
      if (isListed(before))
        relisted.set(itemKey(before), { kind: before.kind, id, wanted: [], changed: 'everywhere', known: true });
      if (before.kind === 'portal') {
        portalsBefore.set(id, portals.get(id));
        portals.delete(id);
        policies = null;
      }
      if (before.kind === 'distribution') handed.remove(before);
      if (before.kind === 'placement') placed.remove(before);
    };

    // Whoever is named twice counts as said last; what is put is not removed.
    const puts = new Map(put.map((record) => [`${record.kind}:${record.id}`, record]));
    for (const given of puts.values()) {
      const before = bodyOf(sql.current.get(given.kind, given.id));
      const record = keepFormerPlaces(parseRecord(given), before?.record ?? readLatest(given.kind, given.id));
      const json = JSON.stringify(record);
      if (before?.json === json) continue;
      if (before) sql.close.run(seq, record.kind, record.id);
      const { salt, hash } = sealBody(json);
      const body = sql.body.run(salt, hash, json).lastInsertRowid;
      sql.record.run(record.kind, record.id, 'portal' in record ? record.portal : null, seq, body);
      chain.push(cameLine(record.kind, record.id, hash));
      note(record);
      if (before) note(before.record);
      const uses = mediaOf(record);
      if (before || uses.size > 0) noteUses(record.kind, record.id, uses);
      if (record.kind === 'portal') {
        portalsBefore.set(record.id, portals.get(record.id));
        portals.set(record.id, record);
        policies = null;
      }
      if (before) noteShared(before.record);
      noteShared(record);
      if (before?.record.kind === 'distribution') handed.remove(before.record);
      if (before?.record.kind === 'placement') placed.remove(before.record);
      if (record.kind === 'distribution') handed.put(record);
      if (record.kind === 'placement') placed.put(record);
      if (isListed(record)) toList(listable(record), 'everywhere', before !== null);
      if (record.kind !== 'tombstone' && 'former' in record && !puts.has(`tombstone:${record.id}`))
        withdraw('tombstone', record.id);
    }
    for (const { kind, id } of remove) if (!puts.has(`${kind}:${id}`)) withdraw(kind, id);
    for (const media of unused) if (!sql.used.get(media) && !puts.has(`media:${media}`)) withdraw('media', media);
    if (chain.length === 0) return null;

    const now = sharing();
    for (const { item, handed: again, accepting } of shared.values()) {
      const record = displacement.find(item);
      // What a notice or a proposal says is shown where it leads to, whether or not the item itself stands there as before.
      const says = ({ portal, facet }: { portal: string; facet: string }) =>
        (again && facet.startsWith('handed:')) || accepting.has(portal);
      if (record) toList(record, says, true);
    }
    for (const [id, before] of portalsBefore)
      if (changesTree(before, portals.get(id))) touched.add(tags.tree()).add(tags.face(id));
    if (portalsBefore.size > 0)
      for (const record of displacement.displaced(portalsBefore, now)) toList(record, () => false, true);
    for (const record of toPlace) {
      const relisting = relisted.get(itemKey(record));
      if (relisting) relisting.wanted = membershipsOf(record, now);
    }
    lists.relist(relisted.values(), touched);
    const link = linkChain({ previous: last?.chain ?? '', seq, at, cause }, chain);
    sql.sequence.run(seq, at, cause, link);
    signHead({ seq, at, chain: link });
    for (const tag of touched) sql.change.run(seq, tag);
    return seq;
  }

  if (versionOf(db) < contentDbVersion) upgrade();

  return {
    applyRelease,
    read,
    readLatest,
    lastSequence,
    isMediaUsed: (id) => sql.used.get(id) !== undefined,
    ownedBy: (portal) => sql.idsOf.all(portal) as { kind: RecordKind; id: string }[],
    idsOf: (kind) => sql.all.all(kind).map((row) => String(row['id'])),
    verifyChain: () => verifyChain(db),
    isToProjectAnew: () => db.prepare('SELECT 1 FROM task WHERE name = ?').get(projectAnew) !== undefined,
    endProjectAnew: () => void db.prepare('DELETE FROM task WHERE name = ?').run(projectAnew),
    close: () => db.close(),
  };
}
