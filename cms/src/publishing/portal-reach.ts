import type { PortalRecord } from '@lienthong/config/contracts/record';
import { isOpen } from './list-membership.ts';
import { showsItems } from './live-state.ts';

/** How far a change of a portal reaches: nothing in the lists, its own items, those of its whole branch, or all items. */
export type PortalReach = 'none' | 'own' | 'branch' | 'all';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Which items may be listed elsewhere after a portal changed from `before` to `after`. */
export function reachOf(before: PortalRecord | undefined, after: PortalRecord | undefined): PortalReach {
  const rules = (portal: PortalRecord | undefined) => (isOpen(portal) ? portal.rules : []);
  if (!same(rules(before), rules(after))) return 'all';
  if (isOpen(before) !== isOpen(after)) return 'branch';
  const own = (portal: PortalRecord | undefined) =>
    portal && [portal.ancestors, portal.aggregate, showsItems(portal.state)];
  if (!same(own(before), own(after))) return 'own';
  return 'none';
}

/** Whether a change of a portal shows in the tree: added, moved, renamed, readdressed, closed. */
export function changesTree(before: PortalRecord | undefined, after: PortalRecord | undefined): boolean {
  const shape = (portal: PortalRecord | undefined) =>
    portal && [
      portal.state,
      portal.type,
      portal.parent,
      portal.ancestors,
      portal.order,
      portal.code,
      portal.slug,
      portal.hostname,
      portal.formerHostnames,
      portal.name,
      portal.shortName,
      portal.outline,
      portal.tile,
      portal.successor,
    ];
  return !same(shape(before), shape(after));
}
