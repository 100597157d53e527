import type { PayloadRequest } from 'payload';
import type { Lent } from '../workflow/act-for.ts';
import { lentTo } from './load-delegations.ts';
import { portalTree } from './load-tree.ts';
import { readGrants } from './resolve-grants.ts';
import type { Role } from './roles.ts';

/**
 * The roles of the account of a request on a portal, those granted there or anywhere above, and what others lend to it there; nothing for
 * visitors and disabled accounts.
 */
export async function rolesOn(req: PayloadRequest, portal: string): Promise<{ roles: Role[]; lent: Lent[] }> {
  const { user } = req;
  if (!user || user['active'] === false) return { roles: [], lent: [] };
  const above = (await portalTree(req.payload)).ancestors(portal);
  const found = readGrants(user['grants']).filter((grant) => above.includes(grant.portal));
  const lent = (await lentTo(req.payload, String(user.id))).filter((one) => above.includes(one.portal));
  return {
    roles: [...new Set(found.map(({ role }) => role))],
    lent: lent.map(({ id, from, role }) => ({ delegation: id, from, role })),
  };
}
