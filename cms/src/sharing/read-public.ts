import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ListingReason } from '@lienthong/config/contracts/content-db';
import type {
  DistributionRecord,
  ItemRef,
  PlacementRecord,
  PortalRecord,
  RecordKind,
  RecordOf,
} from '@lienthong/config/contracts/record';
import { arrangePolicies, itemKey, type Sharing } from '../publishing/arrange-sharing.ts';

/** A portal that shows an item now, as the lists have it. */
export type Listed = { portal: string; reason: ListingReason; top: boolean; band: boolean };

/** What is public now, read and never written: the records and lists that the projector keeps. */
export type PublicContent = {
  /** Who shows what, with the notices and proposals of one item. */
  sharing(item: ItemRef): Sharing;
  listed(item: ItemRef): Listed[];
  close(): void;
};

/** Opens content.db for reading; `null` where this machine has none (the projector works on another one). */
export function openPublicContent(dataDir: string): PublicContent | null {
  const file = path.join(dataDir, 'content.db');
  if (!existsSync(file)) return null;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
  // Bodies were parsed by the contract before they were written.
  const all = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
    db
      .prepare('SELECT b.json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.to_seq IS NULL')
      .all(kind)
      .map((row) => JSON.parse(String(row['json'])) as RecordOf<K>);

  function sharing(item: ItemRef): Sharing {
    const portals = new Map<string, PortalRecord>(all('portal').map((portal) => [portal.id, portal]));
    const key = itemKey(item);
    const of = <T extends DistributionRecord | PlacementRecord>(records: T[]) =>
      new Map([[key, records.filter((record) => itemKey(record.item) === key)]]);
    return { ...arrangePolicies(portals), handed: of(all('distribution')), placed: of(all('placement')) };
  }

  function listed({ kind, id }: ItemRef): Listed[] {
    const rows = db
      .prepare(
        'SELECT l.portal, l.facet, g.reason FROM listing g JOIN list l ON l.id = g.list WHERE g.id = ? AND l.kind = ?',
      )
      .all(id, kind);
    const found = new Map<string, Listed>();
    for (const row of rows) {
      const portal = String(row['portal']);
      const place = found.get(portal) ?? { portal, reason: row['reason'] as ListingReason, top: false, band: false };
      if (row['facet'] === 'handed:top') place.top = true;
      if (row['facet'] === 'handed:band') place.band = true;
      found.set(portal, place);
    }
    return [...found.values()];
  }

  return { sharing, listed, close: () => db.close() };
}
