import type { PayloadRequest } from 'payload';
import { portalTree } from './load-tree.ts';
import { readGrants } from './resolve-grants.ts';
import type { Role } from './roles.ts';

/** The roles of the account of a request on a portal: those granted there or anywhere above; none for visitors and disabled accounts. */
export async function rolesOn(req: PayloadRequest, portal: string): Promise<Role[]> {
  const { user } = req;
  if (!user || user['active'] === false) return [];
  const above = (await portalTree(req.payload)).ancestors(portal);
  const found = readGrants(user['grants']).filter((grant) => above.includes(grant.portal));
  return [...new Set(found.map(({ role }) => role))];
}
