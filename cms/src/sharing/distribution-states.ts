import type { ErrorCode } from '@lienthong/config/contracts/error-codes';

/** What a person decides; that a period has begun or ended is told by the clock. */
export const distributionStates = ['draft', 'active', 'withdrawn'] as const;
export type DistributionState = (typeof distributionStates)[number];

export const distributionPhases = ['draft', 'waiting', 'active', 'ended', 'withdrawn'] as const;
export type DistributionPhase = (typeof distributionPhases)[number];

type Dated = { state?: unknown; from?: unknown; until?: unknown };

const timeOf = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : null);

/** Where a notice stands at an instant (epoch milliseconds). */
export function phaseAt({ state, from, until }: Dated, now: number): DistributionPhase {
  if (state !== 'active') return state === 'withdrawn' ? 'withdrawn' : 'draft';
  if ((timeOf(from) ?? 0) > now) return 'waiting';
  return (timeOf(until) ?? Infinity) <= now ? 'ended' : 'active';
}

/** Whether a notice may go from one state to another: what was handed down is withdrawn, never taken back into a draft. */
export function refusalOf(before: DistributionState | null, after: DistributionState): ErrorCode | null {
  if (before === after || (before ?? 'draft') === 'draft') return after === 'withdrawn' ? 'LT-SHARE-004' : null;
  return before === 'active' && after === 'withdrawn' ? null : 'LT-SHARE-004';
}
