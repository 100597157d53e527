import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { portalsOf } from '../access/rules.ts';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { checkMove } from './portal-tree.ts';
import { idOf } from '../collections/read-related-id.ts';

const owned = [
  'articles',
  'documents',
  'pages',
  'events',
  'media',
  'people',
  'categories',
  'menus',
  'forms',
  'portal-groups',
  'distributions',
  'acknowledgements',
] as const;

/** Before a portal is written: no cycle, rights on the new parent, a hostname of its own, the former one kept. */
export const placePortal: CollectionBeforeChangeHook = async ({ data, originalDoc, req, operation }) => {
  const tree = await portalTree(req.payload);
  const parent = 'parent' in data ? idOf(data['parent']) : idOf(originalDoc?.['parent']);
  const id = operation === 'update' ? String(originalDoc?.['id']) : null;
  if (id !== null && checkMove(tree, id, parent) === 'cycle') refuse('LT-PORTAL-001', req);
  const before = idOf(originalDoc?.['parent']);
  if (req.user && (operation === 'create' || parent !== before)) {
    const administered = await portalsOf(req, 'administer');
    for (const place of [before, parent])
      if (place !== null && !administered.includes(place)) refuse('LT-ACCESS-001', req, 403);
    // A portal at the top stands beside the province itself.
    if (parent === null && !administered.some((place) => tree.get(place)?.parent === null))
      refuse('LT-ACCESS-001', req, 403);
  }
  if (operation === 'create' && !data['hostname'])
    data['hostname'] = `${data['slug']}.${parseEnvironment(process.env).publicDomain}`;
  const hostname: unknown = data['hostname'] ?? originalDoc?.['hostname'];
  const { docs } = await req.payload.find({
    collection: 'portals',
    where: { hostname: { equals: hostname } },
    limit: 2,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs.some((portal) => portal.id !== id)) refuse('LT-PORTAL-002', req, 400, { hostname: String(hostname) });
  const old: unknown = originalDoc?.['hostname'];
  if (typeof old === 'string' && old !== hostname)
    data['formerHostnames'] = [...new Set([...(originalDoc?.['formerHostnames'] ?? []), old])].filter(
      (name) => name !== hostname,
    );
  return data;
};

/** A portal with sub-portals or content is never deleted under them. */
export const guardPortalDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const below = (await portalTree(req.payload)).children(String(id)).length;
  if (below > 0) refuse('LT-PORTAL-003', req, 400, { count: below });
  let count = 0;
  for (const collection of owned)
    count += (
      await req.payload.count({ collection, where: { portal: { equals: id } }, trash: true, overrideAccess: true, req })
    ).totalDocs;
  const proposed = { or: [{ from: { equals: id } }, { to: { equals: id } }] };
  count += (await req.payload.count({ collection: 'proposals', where: proposed, overrideAccess: true, req })).totalDocs;
  if (count > 0) refuse('LT-PORTAL-004', req, 400, { count });
};
