/** A portal as the tree sees it. */
export type TreePortal = { id: string; parent: string | null; slug: string; state: string; type?: string };

/** The tree of portals, held in memory: at most some ten thousand. */
export type PortalTree = {
  get(id: string): TreePortal | undefined;
  /** Root → self; empty for an unknown portal. */
  ancestors(id: string): string[];
  /** The portal and everything under it. */
  subtree(id: string): string[];
  children(id: string): string[];
  ids(): string[];
};

/** Builds the tree; a portal whose parent is missing stands at the top. */
export function buildPortalTree(portals: readonly TreePortal[]): PortalTree {
  const byId = new Map(portals.map((portal) => [portal.id, portal]));
  const childrenOf = new Map<string, string[]>();
  for (const { id, parent } of portals) {
    if (parent === null || !byId.has(parent)) continue;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(id);
    else childrenOf.set(parent, [id]);
  }
  const children = (id: string) => childrenOf.get(id) ?? [];

  function ancestors(id: string): string[] {
    const path: string[] = [];
    for (let at = byId.get(id); at && !path.includes(at.id); at = at.parent === null ? undefined : byId.get(at.parent))
      path.push(at.id);
    return path.reverse();
  }

  function subtree(id: string): string[] {
    if (!byId.has(id)) return [];
    // A set takes each portal once: broken data with a circle must not hang the process.
    const found = new Set([id]);
    for (const at of found) for (const child of children(at)) found.add(child);
    return [...found];
  }

  return { get: (id) => byId.get(id), ancestors, subtree, children, ids: () => [...byId.keys()] };
}

/** Why a portal cannot be placed under `parent`, or that it can. */
export function checkMove(tree: PortalTree, portal: string, parent: string | null): 'ok' | 'cycle' {
  return parent !== null && tree.ancestors(parent).includes(portal) ? 'cycle' : 'ok';
}
