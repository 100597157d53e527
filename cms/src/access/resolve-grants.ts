import type { PortalTree } from '../portals/portal-tree.ts';
import { allowedActions, roles, type Action, type Role } from './roles.ts';

export type Grant = { portal: string; role: Role };

/** Reads the grants of an account as they come from the database; unknown roles grant nothing. */
export function readGrants(value: unknown): Grant[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: { portal?: unknown; role?: unknown }) => {
    const portal =
      typeof row.portal === 'object' && row.portal !== null && 'id' in row.portal ? row.portal.id : row.portal;
    const role = roles.find((name) => name === row.role);
    return typeof portal === 'string' && role ? [{ portal, role }] : [];
  });
}

/** All portals on which the grants allow an action: each grant holds for its portal and everything under it. */
export function portalsWith(grants: readonly Grant[], action: Action, tree: PortalTree): Set<string> {
  const found = new Set<string>();
  for (const { portal, role } of grants)
    if (allowedActions[role].includes(action)) for (const id of tree.subtree(portal)) found.add(id);
  return found;
}

/** Whether somebody with `own` grants may hand out `wanted`: only where they administer themselves. */
export function mayGrant(own: readonly Grant[], wanted: readonly Grant[], tree: PortalTree): boolean {
  const administered = portalsWith(own, 'administer', tree);
  return wanted.every(({ portal }) => administered.has(portal));
}
