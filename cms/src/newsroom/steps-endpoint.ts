import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { itemCollectionOf } from './item-facts.ts';
import { readNewest } from './take-step.ts';

const mostSteps = 500;

/**
 * `GET /api/newsroom/steps?collection=…&id=…`: who did what with an item, newest first, for those who may read its drafts: `{steps: [{at,
 * action, from, to, who, onBehalfOf, reason, exception, releaseSet, version}]}`. `exception` is told in full: a self-approval is seen as such.
 */
export const stepsEndpoint: Endpoint = {
  path: '/newsroom/steps',
  method: 'get',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const collection = itemCollectionOf(req.searchParams.get('collection'));
    if (!collection) refuse('LT-NEWS-014', req, 400, { reason: 'collection' });
    const doc = await readNewest(req, collection, req.searchParams.get('id') ?? '');
    if (!(await portalsOf(req, 'read')).includes(portalIdOf(doc) ?? '')) refuse('LT-NEWS-011', req, 404);
    const { docs } = await req.payload.find({
      collection: 'workflow-steps',
      where: { and: [{ source: { equals: collection } }, { document: { equals: doc.id } }] },
      sort: '-at',
      limit: mostSteps,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    const used = [...new Set(docs.flatMap(({ exception }) => (exception ? [exception] : [])))];
    const exceptions = await req.payload.find({
      collection: 'approval-exceptions',
      where: { id: { in: used } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    const steps = docs.map((step) => {
      const exception = exceptions.docs.find(({ id }) => id === step.exception);
      return {
        at: step.at,
        action: step.action,
        from: step.from,
        to: step.to,
        who: { id: step.who, name: step.whoName },
        onBehalfOf: step.onBehalfOf ? { id: step.onBehalfOf, name: step.onBehalfOfName } : null,
        reason: step.reason,
        exception: exception
          ? { reason: exception.reason, legalBasis: exception.legalBasis ?? null, until: exception.until }
          : null,
        releaseSet: step.releaseSet,
        version: step.version,
      };
    });
    return Response.json({ steps }, { headers: { 'cache-control': 'no-store' } });
  },
};
