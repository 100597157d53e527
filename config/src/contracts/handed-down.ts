import type { DistributionRecord, PortalRecord } from './record.ts';

/** What decides whether a notice handed down reaches a portal. */
export type Receiver = Pick<PortalRecord, 'id' | 'type' | 'ancestors'>;

/**
 * Whether a notice handed down names a portal: one below `subtree`, other than the sender, that is among the hand-picked ones or, where none
 * are picked, matches types and levels; never one of `except`. Whether that portal is open is another question.
 */
export function reaches(
  { portal: sender, to }: Pick<DistributionRecord, 'portal' | 'to'>,
  receiver: Receiver,
): boolean {
  const { id, type, ancestors } = receiver;
  if (id === to.subtree || id === sender || !ancestors.includes(to.subtree) || to.except.includes(id)) return false;
  if (to.portals.length > 0) return to.portals.includes(id);
  return (
    (to.types.length === 0 || to.types.includes(type)) &&
    (to.levels.length === 0 || to.levels.includes(ancestors.length - 1))
  );
}
