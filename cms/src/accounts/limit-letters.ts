import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';

const interval = 15_000;
const hour = 3600_000;
/** Invitations one account may send in an hour. */
const mostInvitations = 60;

type Asked = { addresses: Map<string, number>; invitations: Map<string, number[]> };
// Next may load this module twice: the times are held once for the process.
const asked: Asked = ((globalThis as Record<symbol, unknown>)[Symbol.for('lienthong.lettersAsked')] ??= {
  addresses: new Map(),
  invitations: new Map(),
}) as Asked;

/**
 * One letter for an address every 15 seconds, whether it has an account or not. Payload's own limit writes outside the transaction it
 * has open, and would wait behind itself for the one writer of SQLite.
 */
export const limitLetters: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword') takeTurn(req, String((args as { data?: { email?: unknown } }).data?.email ?? ''));
  return args;
};

/** The same for an invitation, and no more than 60 of one account in an hour. */
export function limitInvitations(req: PayloadRequest, address: string): void {
  const now = Date.now();
  const inviter = String(req.user?.id ?? '');
  const recent = (asked.invitations.get(inviter) ?? []).filter((at) => now - at < hour);
  if (recent.length >= mostInvitations) refuse('LT-USER-003', req, 429);
  takeTurn(req, address);
  asked.invitations.set(inviter, [...recent, now]);
}

function takeTurn(req: PayloadRequest, given: string): void {
  const address = given.trim().toLowerCase();
  const now = Date.now();
  for (const [other, at] of asked.addresses) if (now - at >= interval) asked.addresses.delete(other);
  if (asked.addresses.has(address)) refuse('LT-USER-002', req, 429);
  asked.addresses.set(address, now);
}
