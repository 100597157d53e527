import type { Role } from '../access/roles.ts';
import type { Actor } from './transitions.ts';

/** A role that somebody on leave lent to the account, and from whom. */
export type Lent = { delegation: string; from: string; role: Role };
/** An account on a portal: what it is itself, and what it may do for others. */
export type Standing = Actor & { lent: readonly Lent[] };

/**
 * Decides as the account itself, and only when that is refused as somebody's deputy: whatever one may do oneself is never done on behalf
 * of another. A deputy is still the person: what it wrote itself it does not approve for anybody.
 */
export function actFor<T extends { ok: boolean }>(
  { id, roles, exception, lent }: Standing,
  decide: (actor: Actor) => T,
): { verdict: T; onBehalfOf: Lent | null } {
  let verdict = decide({ id, roles, exception });
  if (verdict.ok) return { verdict, onBehalfOf: null };
  for (const one of lent) {
    verdict = decide({ id, roles: [...roles, one.role], exception });
    if (verdict.ok) return { verdict, onBehalfOf: one };
  }
  return { verdict, onBehalfOf: null };
}
