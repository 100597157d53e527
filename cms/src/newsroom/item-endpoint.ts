import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';
import { actionsFor, wantsReason } from '../workflow/transitions.ts';
import { actorOn } from './actor-on.ts';
import { factsOf, itemCollectionOf, readRow } from './item-facts.ts';
import { readPolicy } from './read-policy.ts';
import { readNewest } from './take-step.ts';

/**
 * `GET /api/newsroom/item?collection=…&id=…`: where an item stands and what the account may do with it now. `live` says that a version is on the
 * net or scheduled; `actions` are those that would be taken, each with whether it wants a reason.
 */
export const itemEndpoint: Endpoint = {
  path: '/newsroom/item',
  method: 'get',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const collection = itemCollectionOf(req.searchParams.get('collection'));
    if (!collection) refuse('LT-NEWS-014', req, 400, { reason: 'collection' });
    const version = await readNewest(req, collection, req.searchParams.get('id') ?? '');
    const portal = portalIdOf(version) ?? '';
    const item = factsOf(version, await readRow(req, collection, version.id), Date.now());
    const [actor, policy] = await Promise.all([actorOn(req, portal, true), readPolicy(req, portal)]);
    // A published item is readable by all accounts; how it came about is not.
    if (actor.roles.length + actor.lent.length === 0) refuse('LT-NEWS-011', req, 404);
    const by =
      typeof version.stageBy === 'string'
        ? await req.payload.findByID({
            collection: 'users',
            id: version.stageBy,
            depth: 0,
            overrideAccess: true,
            disableErrors: true,
            select: { name: true },
          })
        : null;
    return Response.json(
      {
        stage: item.stage,
        live: item.live,
        steps: policy.steps,
        updatedAt: version.updatedAt,
        stageAt: version.stageAt ?? null,
        stageBy: by?.name ?? null,
        publishedAt: version.publishedAt ?? null,
        expiresAt: version.expiresAt ?? null,
        actions: actionsFor(
          item,
          { ...actor, roles: [...actor.roles, ...actor.lent.map(({ role }) => role)] },
          policy,
        ).map((action) => ({
          action,
          wantsReason: wantsReason(item.stage, action),
        })),
      },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};
