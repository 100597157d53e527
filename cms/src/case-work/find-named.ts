import type { PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { readGrants } from '../access/resolve-grants.ts';
import { allowedActions } from '../access/roles.ts';
import { readCaseCode } from '../cases/case-code.ts';
import { idOf } from '../collections/read-related-id.ts';
import type { Case } from '../payload-types.ts';
import { openStates } from '../portals/portal-states.ts';
import type { TreePortal } from '../portals/portal-tree.ts';

/** These are no agencies: nobody works there. */
const noAgency: ReadonlySet<string> = new Set(['virtual', 'external']);

/** Whether a portal can own cases. */
export const takesCases = ({ state, type }: TreePortal): boolean => openStates.has(state) && !noAgency.has(type ?? '');

/** The next owner of a case. */
export async function findOwner(req: PayloadRequest, id: string): Promise<{ id: string; name: string }> {
  const portal = (await portalTree(req.payload)).get(id);
  if (!portal || !takesCases(portal)) refuse('LT-CASE-006', req, 400);
  const { name } = await req.payload.findByID({
    collection: 'portals',
    id,
    depth: 0,
    locale: 'vi',
    fallbackLocale: 'en',
    overrideAccess: true,
    select: { name: true },
    req,
  });
  return { id, name };
}

/** Everybody who may handle the cases of a portal. */
export async function findHandlers(req: PayloadRequest, portal: string): Promise<{ id: string; name: string }[]> {
  const above = (await portalTree(req.payload)).ancestors(portal);
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ 'grants.portal': { in: above } }, { active: { not_equals: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { name: true, grants: true },
    sort: 'name',
    req,
  });
  return docs.flatMap(({ id, name, grants }) =>
    readGrants(grants).some((grant) => above.includes(grant.portal) && allowedActions[grant.role].includes('handle'))
      ? [{ id, name }]
      : [],
  );
}

export async function findAssignee(req: PayloadRequest, portal: string, id: string) {
  return (await findHandlers(req, portal)).find((one) => one.id === id) ?? refuse('LT-CASE-016', req, 400);
}

/** The case that another one repeats: of the same kind, handled by the same people, and not itself merged into one. */
export async function findOriginal(
  req: PayloadRequest,
  row: Case,
  typed: string,
): Promise<{ id: string; code: string; portal: string }> {
  const code = readCaseCode(typed) ?? refuse('LT-CASE-015', req, 400);
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [{ code: { equals: code } }, { kind: { equals: row.kind } }, { original: { exists: false } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const [found] = docs;
  if (!found || found.id === row.id) refuse('LT-CASE-015', req, 400);
  return { id: found.id, code, portal: idOf(found.portal) ?? '' };
}
