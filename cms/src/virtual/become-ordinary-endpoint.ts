import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { portalTypes } from '@lienthong/config/contracts/record';
import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';

const ordinary = portalTypes.filter((type) => type !== 'virtual' && type !== 'external');
const own = ['articles', 'documents', 'events', 'pages', 'people', 'menus', 'forms', 'categories'] as const;

/** What becoming an ordinary portal keeps and ends. */
export type OrdinaryPlan = { hostname: string; own: number; collected: number; rules: number };

/**
 * `POST /api/portals/:id/become-ordinary` with `{type, keepRules, confirm}`: without `confirm` the plan, with it the change. Addresses, own
 * content, menu and accounts stay; the rules stay or go with what they showed.
 */
export const becomeOrdinary: Endpoint = {
  path: '/:id/become-ordinary',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    const id = String(req.routeParams?.['id'] ?? '');
    if (!req.user || !(await portalsOf(req, 'administer')).includes(id)) refuse('LT-ACCESS-001', req, 403);
    const asked = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
    const type = ordinary.find((each) => each === asked['type']);
    const portal = await payload.findByID({ collection: 'portals', id, depth: 0, overrideAccess: true, req });
    if (portal.type !== 'virtual' || !type) refuse('LT-VIRTUAL-012', req);
    let count = 0;
    for (const collection of own)
      count += (await payload.count({ collection, where: { portal: { equals: id } }, overrideAccess: true, req }))
        .totalDocs;
    const plan: OrdinaryPlan = {
      hostname: portal.hostname ?? '',
      own: count,
      collected: collectedBy(id),
      rules: portal.rules?.length ?? 0,
    };
    if (asked['confirm'] !== true) return Response.json(plan);
    await payload.update({
      collection: 'portals',
      id,
      data: { type, ...(asked['keepRules'] === true ? {} : { rules: [], picked: [], excluded: [] }) },
      depth: 0,
      user: req.user,
      overrideAccess: false,
      req,
    });
    return Response.json({ ...plan, done: true });
  },
};

/** Items that a portal shows because of its rules. */
function collectedBy(portal: string): number {
  const file = path.join(parseEnvironment(process.env).dataDir, 'content.db');
  if (!existsSync(file)) return 0;
  const db = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
  try {
    const row = db
      .prepare(
        "SELECT count(DISTINCT g.id) AS count FROM listing g JOIN list l ON l.id = g.list WHERE l.portal = ? AND l.facet = '' AND g.reason = 'rule'",
      )
      .get(portal);
    return Number(row?.['count'] ?? 0);
  } finally {
    db.close();
  }
}
