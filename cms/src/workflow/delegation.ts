import type { Grant } from '../access/resolve-grants.ts';
import { allowedActions, type Role } from '../access/roles.ts';
import type { PortalTree } from '../portals/portal-tree.ts';

/** Roles that can be lent while on leave: work in the newsroom, never the administration of portals and accounts. */
export const lendableRoles = ['approver', 'secretary', 'editor', 'author'] as const satisfies readonly Role[];
export type LendableRole = (typeof lendableRoles)[number];

/** Ủy quyền: what one account lends to another, from and until an instant (epoch milliseconds). */
export type Delegation = {
  id: string;
  from: string;
  to: string;
  portal: string;
  role: LendableRole;
  starts: number;
  ends: number;
};

export const isRunning = ({ starts, ends }: Pick<Delegation, 'starts' | 'ends'>, now: number): boolean =>
  starts <= now && now < ends;

/** Whether somebody with `own` grants holds a role on a portal, or one that allows as much. */
export function holds(own: readonly Grant[], portal: string, role: Role, tree: PortalTree): boolean {
  const above = tree.ancestors(portal);
  return own.some(
    (grant) =>
      above.includes(grant.portal) &&
      allowedActions[role].every((action) => allowedActions[grant.role].includes(action)),
  );
}
