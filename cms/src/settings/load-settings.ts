import type { PortalType } from '@lienthong/config/contracts/portal-types';
import type { Payload, Where } from 'payload';
import { portalIdOf } from '../access/rules.ts';
import { afterCommit } from '../database/after-commit.ts';
import type { FoldedSettings } from '../portals/fold-settings.ts';
import { columnNames, ownSettings, type SettingColumn } from '../portals/own-settings.ts';
import { buildPortalTree, type PortalTree } from '../portals/portal-tree.ts';
import { settingsOf, type PortalGroup, type SettingsBook } from '../portals/setting-layers.ts';
import { readSettings } from '../portals/sparse-settings.ts';

/** Other CMS processes may change settings too: what is held here is at most this old. */
const freshFor = 1000;

type Held = { book: Promise<SettingsBook>; at: number };
// Next may load this module twice: the book is held once for the process.
const held: Map<Payload, Held> = ((globalThis as Record<symbol, unknown>)[Symbol.for('lienthong.settingsBooks')] ??=
  new Map()) as Map<Payload, Held>;
afterCommit(Symbol.for('lienthong.forgetSettings'), () => held.clear());

/** The tree and what every portal and group says about settings, as committed. */
export function settingsBook(payload: Payload): Promise<SettingsBook> {
  const now = Date.now();
  const known = held.get(payload);
  if (known && now - known.at < freshFor) return known.book;
  const book = readSettingsBook(payload);
  held.set(payload, { book, at: now });
  book.catch(() => held.delete(payload));
  return book;
}

/** The same, read anew. */
export async function readSettingsBook(payload: Payload): Promise<SettingsBook> {
  const docs = await readPortals(payload, {});
  return {
    tree: buildPortalTree(
      docs.map(({ id, parent, slug, state }) => ({
        id: String(id),
        parent: typeof parent === 'string' ? parent : null,
        slug: slug ?? '',
        state: String(state),
      })),
    ),
    types: new Map(docs.map(({ id, type }) => [String(id), type])),
    own: new Map(docs.map((doc) => [String(doc.id), ownSettings({ ...doc })])),
    groups: await readGroups(payload, {}),
  };
}

/** As much of the book as speaks for one portal: with thousands of portals nobody waits for all of them to save one. */
export async function readChain(
  payload: Payload,
  portal: { id: string; type: PortalType },
  tree: PortalTree,
): Promise<SettingsBook> {
  const chain = tree.ancestors(portal.id);
  const docs = await readPortals(payload, { id: { in: chain } });
  return {
    tree,
    types: new Map([[portal.id, portal.type]]),
    own: new Map(docs.map((doc) => [String(doc.id), ownSettings({ ...doc })])),
    groups: await readGroups(payload, { portal: { in: chain } }),
  };
}

async function readPortals(payload: Payload, where: Where) {
  const columns = Object.fromEntries(columnNames.map((name) => [name, true])) as Record<SettingColumn, true>;
  const { docs } = await payload.find({
    collection: 'portals',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    locale: 'all',
    sort: 'order',
    select: { parent: true, slug: true, state: true, type: true, settings: true, ...columns },
  });
  return docs;
}

async function readGroups(payload: Payload, where: Where): Promise<PortalGroup[]> {
  const { docs } = await payload.find({
    collection: 'portal-groups',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.flatMap((doc) => {
    const owner = portalIdOf(doc);
    if (owner === null) return [];
    return {
      id: String(doc.id),
      owner,
      order: doc.order ?? 0,
      types: doc.types ?? [],
      levels: doc.levels ?? [],
      picked: (doc.portals ?? []).map(String),
      settings: readSettings(doc.settings).settings,
    };
  });
}

/** What holds for a portal, with where each value comes from: `(await effectiveSettings(payload, id))['newsroom.steps'].value`. */
export async function effectiveSettings(payload: Payload, portal: string): Promise<FoldedSettings> {
  return settingsOf(portal, await settingsBook(payload));
}
