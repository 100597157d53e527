import { reaches } from '@lienthong/config/contracts/handed-down';
import { portalTypes, type DistributionRecord } from '@lienthong/config/contracts/record';
import { openStates } from '../portals/portal-states.ts';
import type { PortalTree } from '../portals/portal-tree.ts';
import { idOf, idsOf } from '../collections/read-related-id.ts';

/** Sender and recipients of a notice, as its record says them. */
export type Handed = Pick<DistributionRecord, 'portal' | 'to'>;

/** Whom a document of `distributions` names. Who chose portals by hand and has none left reaches none: `null`. */
export function recipientsIn(given: object): Handed | null {
  const doc = given as Readonly<Record<string, unknown>>;
  const portal = idOf(doc['portal']);
  if (portal === null) return null;
  const chosen = doc['audience'] === 'chosen';
  const portals = chosen ? idsOf(doc['portals']) : [];
  if (chosen && portals.length === 0) return null;
  return {
    portal,
    to: {
      subtree: chosen ? portal : (idOf(doc['branch']) ?? portal),
      types: chosen ? [] : ((doc['types'] ?? []) as Handed['to']['types']),
      levels: chosen ? [] : ((doc['levels'] ?? []) as unknown[]).map(Number),
      portals,
      except: chosen ? [] : idsOf(doc['except']),
    },
  };
}

/** The portals below that a notice reaches now, open ones alone; one that joins the branch later is among them from then on. */
export function recipientsOf(handed: Handed, tree: PortalTree): string[] {
  return tree.subtree(handed.to.subtree).filter((id) => isRecipient(handed, id, tree));
}

/** Whether a portal is among the recipients: an open one that has pages here. */
export function isRecipient(handed: Handed, id: string, tree: PortalTree): boolean {
  const portal = tree.get(id);
  const type = portalTypes.find((one) => one === portal?.type);
  if (!portal || !type || type === 'external' || !openStates.has(portal.state)) return false;
  return reaches(handed, { id, type, ancestors: tree.ancestors(id) });
}

/** Those of the recipients who answer for a portal: a virtual one has nobody who could acknowledge. */
export const acknowledging = (ids: readonly string[], tree: PortalTree): string[] =>
  ids.filter((id) => tree.get(id)?.type !== 'virtual');
