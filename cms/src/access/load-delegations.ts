import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import { holds, isRunning, lendableRoles, type Delegation } from '../workflow/delegation.ts';
import { portalTree } from './load-tree.ts';
import { readGrants } from './resolve-grants.ts';

/** Other CMS processes may change them too: what is held here is at most this old. */
const freshFor = 1000;

type Held = { delegations: Promise<Delegation[]>; at: number };
// Next may load this module twice: they are held once for the process.
const held: Map<Payload, Held> = ((globalThis as Record<symbol, unknown>)[Symbol.for('lienthong.delegations')] ??=
  new Map()) as Map<Payload, Held>;
afterCommit(Symbol.for('lienthong.forgetDelegations'), () => held.clear());

/** What others lend to an account now: only while they are active and hold it themselves. */
export async function lentTo(payload: Payload, account: string, now = Date.now()): Promise<Delegation[]> {
  const known = held.get(payload);
  if (!known || now - known.at >= freshFor) {
    const delegations = load(payload, now);
    held.set(payload, { delegations, at: now });
    delegations.catch(() => held.delete(payload));
  }
  const all = (await held.get(payload)?.delegations) ?? [];
  return all.filter((one) => one.to === account && isRunning(one, now));
}

async function load(payload: Payload, now: number): Promise<Delegation[]> {
  const { docs } = await payload.find({
    collection: 'delegations',
    where: { ends: { greater_than: new Date(now).toISOString() } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  if (docs.length === 0) return [];
  const tree = await portalTree(payload);
  const lenders = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(docs.map(({ from }) => idOf(from)))] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { grants: true, active: true },
  });
  const grantsOf = new Map(
    lenders.docs.flatMap(({ id, grants, active }) => (active === false ? [] : [[id, readGrants(grants)] as const])),
  );
  return docs.flatMap((doc) => {
    const role = lendableRoles.find((name) => name === doc.role);
    const [from, portal] = [idOf(doc.from), idOf(doc.portal)];
    if (!role || !holds(grantsOf.get(from) ?? [], portal, role, tree)) return [];
    const { id, to, starts, ends } = doc;
    return [{ id, from, to: idOf(to), portal, role, starts: Date.parse(starts), ends: Date.parse(ends) }];
  });
}

const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id);
