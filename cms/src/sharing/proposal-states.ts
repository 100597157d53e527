import type { ErrorCode } from '@lienthong/config/contracts/error-codes';

export const proposalStates = ['proposed', 'accepted', 'refused', 'retracted', 'ended'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Whose hand moves a proposal: the portal that offers, or the one that is asked. */
export type Side = 'from' | 'to';

const transitions: Readonly<Record<ProposalState, Partial<Record<ProposalState, readonly Side[]>>>> = {
  proposed: { accepted: ['to'], refused: ['to'], retracted: ['from'] },
  accepted: { ended: ['to'], retracted: ['from'] },
  refused: {},
  retracted: {},
  ended: {},
};

export const isOpen = (state: unknown): boolean => state === 'proposed' || state === 'accepted';

/** Why a proposal may not go from one state to another by the hands of these sides, or `null`. A refusal says its reason. */
export function refusalOf(
  before: ProposalState,
  after: ProposalState,
  sides: readonly Side[],
  reason: string | null,
): ErrorCode | null {
  if (before === after) return null;
  const hands = transitions[before][after];
  if (!hands) return 'LT-SHARE-010';
  if (!hands.some((side) => sides.includes(side))) return 'LT-ACCESS-001';
  return after === 'refused' && reason === null ? 'LT-SHARE-005' : null;
}
