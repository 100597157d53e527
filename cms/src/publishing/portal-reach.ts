import { listedKinds, type ItemRef, type ListedKind, type PortalRecord } from '@lienthong/config/contracts/record';
import { showsItems } from './live-state.ts';
import { isOpen, receives } from './arrange-sharing.ts';

/** Items that a portal owns, or that its whole branch owns. */
export type Scope = { portal: string; branch: boolean; kinds: readonly ListedKind[] };

/** Which items may be listed elsewhere than before because a portal changed: all others need not be looked at. */
export type PortalReach = {
  scopes: Scope[];
  items: ItemRef[];
  /** Whether other notices may reach it, or its own others. */
  handed: boolean;
  /** Whether it began or ceased to show what it accepted. */
  placed: boolean;
};

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** How far a change of a portal from `before` to `after` reaches. What a page shows of it, as its name, reaches no list. */
export function reachOf(before: PortalRecord | undefined, after: PortalRecord | undefined): PortalReach {
  const scopes: Scope[] = [];
  const id = (after ?? before)?.id ?? '';
  const owns = (portal: PortalRecord | undefined) =>
    portal && [portal.ancestors, portal.type, portal.aggregate, showsItems(portal.state), isOpen(portal)];
  if (!same(owns(before), owns(after))) scopes.push({ portal: id, branch: false, kinds: listedKinds });

  const [then, now] = [before, after].map((portal) => (receives(portal) ? portal : null));
  for (const kind of listedKinds) {
    const policies = [then, now].map((portal) => (portal?.collect[kind].show ? portal.collect[kind] : null));
    if (!same(policies[0], policies[1])) scopes.push({ portal: id, branch: true, kinds: [kind] });
  }
  for (const { subtree, kinds } of differing(then?.rules, now?.rules))
    scopes.push({ portal: subtree, branch: true, kinds: kinds.length > 0 ? kinds : listedKinds });
  for (const { portal, kinds } of differing(then?.subscriptions, now?.subscriptions))
    scopes.push({ portal, branch: false, kinds: kinds.length > 0 ? kinds : listedKinds });

  const stands = (portal: PortalRecord | undefined) =>
    portal && [portal.ancestors, portal.type, receives(portal), isOpen(portal)];
  return {
    scopes,
    items: [...differing(then?.picked, now?.picked), ...differing(then?.excluded, now?.excluded)],
    handed: !same(stands(before), stands(after)),
    placed: (then === null) !== (now === null),
  };
}

/** What stands in one of two lists alone. */
function differing<T>(before: readonly T[] = [], after: readonly T[] = []): T[] {
  const keys = [before, after].map((list) => new Set(list.map((each) => JSON.stringify(each))));
  return [
    ...before.filter((each) => !keys[1]?.has(JSON.stringify(each))),
    ...after.filter((each) => !keys[0]?.has(JSON.stringify(each))),
  ];
}

/** Whether a change of a portal shows in the tree, and on pages of others: added, moved, renamed, readdressed, closed. */
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
      portal.website,
      portal.settings.languages,
    ];
  return !same(shape(before), shape(after));
}
