import type { Payload } from 'payload';
import { buildPortalTree, type PortalTree } from '../portals/portal-tree.ts';
import { afterCommit } from '../database/after-commit.ts';

/** Other CMS processes may move portals too: what is held here is at most this old. */
const freshFor = 1000;

type Held = { tree: Promise<PortalTree>; at: number };
// Next may load this module twice: the tree is held once for the process.
const held: Map<Payload, Held> = ((globalThis as Record<symbol, unknown>)[Symbol.for('lienthong.portalTrees')] ??=
  new Map()) as Map<Payload, Held>;
afterCommit(Symbol.for('lienthong.forgetTrees'), () => held.clear());

/** The tree of portals as committed. */
export function portalTree(payload: Payload): Promise<PortalTree> {
  const now = Date.now();
  const known = held.get(payload);
  if (known && now - known.at < freshFor) return known.tree;
  const tree = load(payload);
  held.set(payload, { tree, at: now });
  tree.catch(() => held.delete(payload));
  return tree;
}

async function load(payload: Payload): Promise<PortalTree> {
  const { docs } = await payload.find({
    collection: 'portals',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { parent: true, slug: true, state: true, type: true },
    sort: 'order',
  });
  return buildPortalTree(
    docs.map(({ id, parent, slug, state, type }) => ({
      id: String(id),
      parent: typeof parent === 'string' ? parent : null,
      slug: slug ?? '',
      state: String(state),
      type: String(type),
    })),
  );
}
