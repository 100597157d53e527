import type { CollectionBeforeOperationHook } from 'payload';
import { refuse } from '../access/refuse.ts';

const interval = 15_000;
// Next may load this module twice: the times are held once for the process.
const asked: Map<string, number> = ((globalThis as Record<symbol, unknown>)[Symbol.for('lienthong.lettersAsked')] ??=
  new Map()) as Map<string, number>;

/**
 * One letter for an address every 15 seconds, whether it has an account or not. Payload's own limit writes outside the transaction it
 * has open, and would wait behind itself for the one writer of SQLite.
 */
export const limitLetters: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword') return args;
  const address = String((args as { data?: { email?: unknown } }).data?.email ?? '')
    .trim()
    .toLowerCase();
  const now = Date.now();
  for (const [other, at] of asked) if (now - at >= interval) asked.delete(other);
  if (asked.has(address)) refuse('LT-USER-002', req, 429);
  asked.set(address, now);
  return args;
};
