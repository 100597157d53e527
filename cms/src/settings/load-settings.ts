import { portalTypes } from '@lienthong/config/contracts/portal-types';
import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import type { FoldedSettings } from '../portals/fold-settings.ts';
import { columnNames, ownSettings } from '../portals/own-settings.ts';
import { buildPortalTree } from '../portals/portal-tree.ts';
import { settingsOf, type SettingsBook } from '../portals/setting-layers.ts';

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
  const { docs } = await payload.find({
    collection: 'portals',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    locale: 'all',
    sort: 'order',
    select: {
      parent: true,
      slug: true,
      state: true,
      type: true,
      settings: true,
      ...(Object.fromEntries(columnNames.map((name) => [name, true])) as Record<(typeof columnNames)[number], true>),
    },
  });
  return {
    tree: buildPortalTree(
      docs.map(({ id, parent, slug, state }) => ({
        id: String(id),
        parent: typeof parent === 'string' ? parent : null,
        slug: slug ?? '',
        state: String(state),
      })),
    ),
    types: new Map(
      docs.flatMap(({ id, type }) => {
        const known = portalTypes.find((name) => name === type);
        return known ? [[String(id), known]] : [];
      }),
    ),
    own: new Map(docs.map((doc) => [String(doc.id), ownSettings(doc as unknown as Record<string, unknown>)])),
    groups: [],
  };
}

/** What holds for a portal, with where each value comes from: `(await effectiveSettings(payload, id))['newsroom.steps'].value`. */
export async function effectiveSettings(payload: Payload, portal: string): Promise<FoldedSettings> {
  return settingsOf(portal, await settingsBook(payload));
}
