import type {
  CollectRule,
  DistributionRecord,
  ItemRef,
  PlacementRecord,
  PortalRecord,
} from '@lienthong/config/contracts/record';
import { openStates } from '../portals/portal-states.ts';

type Subscription = PortalRecord['subscriptions'][number];
type ByItem<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Who shows what at a moment: portals, notices handed down, accepted proposals, each under the key by which an item finds it. The places of
 * one item are found without going through two thousand portals.
 */
export type Sharing = PortalPolicies & { handed: ByItem<DistributionRecord>; placed: ByItem<PlacementRecord> };

export type PortalPolicies = {
  portals: ReadonlyMap<string, PortalRecord>;
  /** By the portal under which a rule looks. */
  rules: ReadonlyMap<string, readonly { portal: string; rule: CollectRule }[]>;
  /** By the portal that is subscribed to. */
  subscriptions: ReadonlyMap<string, readonly { portal: string; subscription: Subscription }[]>;
  picked: ByItem<string>;
  excluded: ByItem<string>;
};

export const itemKey = ({ kind, id }: ItemRef): string => `${kind} ${id}`;

export const isOpen = (portal: PortalRecord | undefined): portal is PortalRecord =>
  portal !== undefined && openStates.has(portal.state);

/** Whether a portal shows items of others: an agency's own website is not ours to fill. */
export const receives = (portal: PortalRecord | undefined): portal is PortalRecord =>
  isOpen(portal) && portal.type !== 'external';

/** Arranges what portals collect. */
export function arrangePolicies(portals: ReadonlyMap<string, PortalRecord>): PortalPolicies {
  const policies = {
    rules: new Map<string, { portal: string; rule: CollectRule }[]>(),
    subscriptions: new Map<string, { portal: string; subscription: Subscription }[]>(),
    picked: new Map<string, string[]>(),
    excluded: new Map<string, string[]>(),
  };
  for (const portal of portals.values()) {
    if (!receives(portal)) continue;
    for (const rule of portal.rules) append(policies.rules, rule.subtree, { portal: portal.id, rule });
    for (const subscription of portal.subscriptions)
      append(policies.subscriptions, subscription.portal, { portal: portal.id, subscription });
    for (const item of portal.picked) append(policies.picked, itemKey(item), portal.id);
    for (const item of portal.excluded) append(policies.excluded, itemKey(item), portal.id);
  }
  return { portals, ...policies };
}

/** Records that name an item, kept by that item while releases come. */
export function keepByItem<T extends { id: string; item: ItemRef }>() {
  const byItem = new Map<string, T[]>();
  return {
    byItem: byItem as ByItem<T>,
    put: (record: T) => append(byItem, itemKey(record.item), record),
    remove: (record: T) => {
      const key = itemKey(record.item);
      const left = (byItem.get(key) ?? []).filter(({ id }) => id !== record.id);
      if (left.length > 0) byItem.set(key, left);
      else byItem.delete(key);
    },
    clear: () => byItem.clear(),
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
