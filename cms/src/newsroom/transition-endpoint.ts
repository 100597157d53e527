import { transitionRequestSchema } from '@lienthong/config/contracts/newsroom';
import { commitTransaction, initTransaction, killTransaction, type Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { newsroomActions } from '../workflow/transitions.ts';
import { itemCollectionOf } from './item-facts.ts';
import { takeStep } from './take-step.ts';

/**
 * `POST /api/newsroom/transition` `{collection, id, action, reason?, publishAt?, expiresAt?, updatedAt?, acknowledgeChecks?}`: takes one step of the workflow as the
 * account of the request. `updatedAt` is the version that was looked at. Answers `{stage, updatedAt}`; all in one transaction, or nothing.
 */
export const transitionEndpoint: Endpoint = {
  path: '/newsroom/transition',
  method: 'post',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const asked = transitionRequestSchema.safeParse(await req.json?.().catch(() => null));
    if (!asked.success)
      refuse('LT-NEWS-014', req, 400, { reason: asked.error.issues.map(({ path }) => path.join('.')).join(', ') });
    const { updatedAt: seen, acknowledgeChecks, ...step } = asked.data;
    if (acknowledgeChecks?.trim()) req.context['acknowledgeChecks'] = acknowledgeChecks.trim();
    const collection = itemCollectionOf(step.collection) ?? refuse('LT-NEWS-014', req, 400, { reason: 'collection' });
    const action =
      newsroomActions.find((name) => name === step.action) ?? refuse('LT-NEWS-014', req, 400, { reason: 'action' });
    const begun = await initTransaction(req);
    try {
      const answer = await takeStep(req, { ...step, collection, action, seen });
      if (begun) await commitTransaction(req);
      return Response.json(answer);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};
