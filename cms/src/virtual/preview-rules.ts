import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { LocalizedText } from '@lienthong/config/contracts/localized';
import type { CollectRule, ItemRef, PortalRecord } from '@lienthong/config/contracts/record';
import { matches, type Listable } from '../publishing/list-membership.ts';
import { isOpen } from '../publishing/arrange-sharing.ts';
import { findCandidates } from './find-candidates.ts';

export type PreviewedItem = ItemRef & {
  title: LocalizedText;
  owner: LocalizedText;
  /** Day of issue, or the instant of publication or of the start. */
  date: string;
  /** Numbers of the rules that match it, from 0. */
  rules: number[];
  picked: boolean;
  excluded: boolean;
};

export type RulesPreview = {
  /** Items shown, without the excluded ones, and how many portals own them. */
  total: number;
  portals: number;
  /** Whether all that could match was looked at; else the numbers are “at least”. */
  complete: boolean;
  /** How many items each rule matches. */
  rules: number[];
  /** The newest that match or were picked, excluded ones among them. */
  items: PreviewedItem[];
  /** The newest of the same branches that no rule matches. */
  others: PreviewedItem[];
};

export type RulesAsked = { rules: CollectRule[]; picked: ItemRef[]; excluded: ItemRef[] };

const shownItems = 20;
const shownOthers = 8;
/** Editors save meanwhile: the thread is given back this often. */
const slice = 20;

/**
 * What rules match now, of what is public: content.db holds nothing else. It asks the same function that decides where items are listed.
 * After `budget` milliseconds it answers with what it has found, newest first.
 */
export async function previewOfRules(file: string, asked: RulesAsked, budget = 1500): Promise<RulesPreview> {
  const nothing = { total: 0, portals: 0, complete: true, rules: asked.rules.map(() => 0), items: [], others: [] };
  if (!existsSync(file)) return nothing;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
  try {
    return await look(db, asked, performance.now() + budget);
  } finally {
    db.close();
  }
}

async function look(db: DatabaseSync, { rules, picked, excluded }: RulesAsked, deadline: number) {
  const portals = readPortals(db);
  const card = db.prepare(
    "SELECT json_remove(b.json, '$.body') AS json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = ? AND r.id = ? AND r.to_seq IS NULL",
  );
  const readItem = ({ kind, id }: ItemRef): Listable | null => {
    const row = card.get(kind, id);
    return row ? (JSON.parse(String(row['json'])) as Listable) : null;
  };
  const rulesMatching = (record: Listable): number[] => {
    const owner = portals.get(record.portal);
    return isOpen(owner) ? rules.flatMap((rule, number) => (matches(rule, record, owner) ? [number] : [])) : [];
  };
  const keyOf = ({ kind, id }: ItemRef) => `${kind}:${id}`;
  const out = new Set(excluded.map(keyOf));
  const byHand = new Set(picked.map(keyOf));
  const describe = (record: Listable, matched: number[]): PreviewedItem => ({
    kind: record.kind,
    id: record.id,
    title: record.title,
    owner: portals.get(record.portal)?.shortName ?? { vi: '', en: null },
    date: dateOf(record),
    rules: matched,
    picked: byHand.has(keyOf(record)),
    excluded: out.has(keyOf(record)),
  });

  const breathe = breathing();
  const { candidates, newest } = await findCandidates(db, rules, portals, breathe);
  const counts = rules.map(() => 0);
  const owners = new Set<string>();
  const shown = new Set<string>();
  const shownFirst: { order: string; item: PreviewedItem }[] = [];
  let total = 0;
  const take = (record: Listable, matched: number[]) => {
    shown.add(keyOf(record));
    for (const rule of matched) counts[rule] = (counts[rule] ?? 0) + 1;
    if (!out.has(keyOf(record))) {
      total += 1;
      owners.add(record.portal);
    }
    // By publication: the lists are in the order of days of issue and of starts, where next year's events come first.
    shownFirst.push({ order: record.publishedAt, item: describe(record, matched) });
    if (shownFirst.length >= 10 * shownItems) keepNewest(shownFirst);
  };

  for (const ref of picked) {
    const record = readItem(ref);
    if (record && !shown.has(keyOf(ref))) take(record, rulesMatching(record));
  }
  let complete = true;
  for (const candidate of candidates) {
    complete = performance.now() < deadline;
    if (!complete) break;
    await breathe();
    if (shown.has(keyOf(candidate))) continue;
    const record = readItem(candidate);
    const matched = record ? rulesMatching(record) : [];
    if (record && matched.length > 0) take(record, matched);
  }
  keepNewest(shownFirst);

  const others: PreviewedItem[] = [];
  for (const candidate of newest) {
    if (others.length >= shownOthers || performance.now() > deadline) break;
    if (shown.has(keyOf(candidate))) continue;
    const record = readItem(candidate);
    if (record && rulesMatching(record).length === 0) others.push(describe(record, []));
  }
  return { total, portals: owners.size, complete, rules: counts, items: shownFirst.map(({ item }) => item), others };
}

function keepNewest(found: { order: string }[]): void {
  found.sort((one, other) => (one.order < other.order ? 1 : one.order > other.order ? -1 : 0));
  found.length = Math.min(found.length, shownItems);
}

/** Gives the thread back when it was held for a slice of time. */
function breathing(): () => Promise<void> {
  let pause = performance.now() + slice;
  return async () => {
    if (performance.now() < pause) return;
    await setImmediate();
    pause = performance.now() + slice;
  };
}

function readPortals(db: DatabaseSync): Map<string, PortalRecord> {
  const rows = db
    .prepare(
      "SELECT json_remove(b.json, '$.outline') AS json FROM record r JOIN body b ON b.id = r.body WHERE r.kind = 'portal' AND r.to_seq IS NULL",
    )
    .all() as { json: string }[];
  return new Map(
    rows.map(({ json }) => {
      const portal = JSON.parse(json) as PortalRecord;
      return [portal.id, portal];
    }),
  );
}

function dateOf(record: Listable): string {
  if (record.kind === 'document') return record.issuedOn ?? record.publishedAt;
  return record.kind === 'event' ? record.startsAt : record.publishedAt;
}
