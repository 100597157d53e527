import type { DistributionRecord } from '@lienthong/config/contracts/record';
import { openStates } from '../portals/portal-states.ts';
import type { PortalTree } from '../portals/portal-tree.ts';

/** Whom a notice is handed down to, as its record says it. */
export type Recipients = DistributionRecord['to'];

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
};
const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(idOf).filter((id): id is string => id !== null) : [];

/** The recipients a document of `distributions` names. Who chose portals by hand and has none left reaches none: `null`. */
export function recipientsIn(given: object): Recipients | null {
  const doc = given as Readonly<Record<string, unknown>>;
  const sender = idOf(doc['portal']);
  if (sender === null) return null;
  const chosen = doc['audience'] === 'chosen';
  const portals = chosen ? idsOf(doc['portals']) : [];
  if (chosen && portals.length === 0) return null;
  return {
    subtree: chosen ? sender : (idOf(doc['branch']) ?? sender),
    types: chosen ? [] : ((doc['types'] ?? []) as Recipients['types']),
    levels: chosen ? [] : ((doc['levels'] ?? []) as unknown[]).map(Number),
    portals,
    except: chosen ? [] : idsOf(doc['except']),
  };
}

/** The portals below that a notice reaches now, open ones alone; one that joins the branch later is among them from then on. */
export function recipientsOf(to: Recipients, tree: PortalTree): string[] {
  return tree.subtree(to.subtree).filter((id) => id !== to.subtree && isRecipient(to, id, tree));
}

/** Whether a portal is among the recipients. */
export function isRecipient(to: Recipients, id: string, tree: PortalTree): boolean {
  const portal = tree.get(id);
  if (!portal || !openStates.has(portal.state)) return false;
  const ancestors = tree.ancestors(id);
  if (id === to.subtree || !ancestors.includes(to.subtree) || to.except.includes(id)) return false;
  if (to.portals.length > 0) return to.portals.includes(id);
  return (
    (to.types.length === 0 || to.types.some((type) => type === portal.type)) &&
    (to.levels.length === 0 || to.levels.includes(ancestors.length - 1))
  );
}

/** Those of the recipients who answer for a portal: a virtual one has nobody who could acknowledge. */
export const acknowledging = (ids: readonly string[], tree: PortalTree): string[] =>
  ids.filter((id) => tree.get(id)?.type !== 'virtual');
