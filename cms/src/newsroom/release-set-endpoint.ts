import { releaseSetRequestSchema } from '@lienthong/config/contracts/newsroom';
import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { refuse, sayRefusal } from '../access/refuse.ts';
import type { NewsroomAction } from '../workflow/transitions.ts';
import { itemCollectionOf, type ItemCollection } from './item-facts.ts';
import type { SetState } from './release-sets.ts';
import { takeStep } from './take-step.ts';

type Member = { collection: ItemCollection; id: string };
type ReleaseSet = {
  id: string;
  state: SetState;
  publishAt?: string | null;
  items?: { relationTo: string; value: unknown }[] | null;
};
type Refused = Member & { code: string; message: string };

/** What can be done with a set, what it means for each item, and where it leads. */
const steps: Readonly<Record<string, { from: readonly SetState[]; action: NewsroomAction; to: SetState }>> = {
  approve: { from: ['open'], action: 'approve', to: 'approved' },
  return: { from: ['approved'], action: 'return', to: 'open' },
  withdraw: { from: ['live'], action: 'withdraw', to: 'withdrawing' },
};

/**
 * `POST /api/newsroom/release-set` `{id, action: approve | return | withdraw, reason?}`: takes the step with every item of a set in one
 * transaction, by the same rules as with each alone. One refusal refuses all: `{errors, refused: [{collection, id, code, message}]}`.
 */
export const releaseSetEndpoint: Endpoint = {
  path: '/newsroom/release-set',
  method: 'post',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const asked = releaseSetRequestSchema.safeParse(await req.json?.().catch(() => null));
    const step = asked.success ? steps[asked.data.action] : undefined;
    if (!asked.success || !step) refuse('LT-NEWS-014', req, 400, { reason: 'id, action' });
    const begun = await initTransaction(req);
    try {
      const set = await readSet(req, asked.data.id);
      if (!step.from.includes(set.state)) refuse('LT-NEWS-022', req, 409);
      const members = membersOf(set);
      if (members.length === 0) refuse('LT-NEWS-014', req, 400, { reason: 'items' });
      if (set.publishAt && step.action === 'approve' && Date.parse(set.publishAt) <= Date.now())
        refuse('LT-NEWS-013', req, 400);
      // Its row stands in the outbox before those of its items: whichever batch has one of them has the set.
      req.context['decidedSet'] = set.id;
      await req.payload.update({
        collection: 'release-sets',
        id: set.id,
        data: { state: step.to, failure: null },
        depth: 0,
        overrideAccess: true,
        req,
      });
      const refused = await takeAll(req, set, members, step.action, asked.data.reason ?? null);
      if (refused.length > 0) {
        await killTransaction(req);
        const message = sayRefusal('LT-NEWS-020', req, { count: refused.length });
        return Response.json({ errors: [{ message, data: { code: 'LT-NEWS-020' } }], refused }, { status: 409 });
      }
      if (begun) await commitTransaction(req);
      return Response.json({ state: step.to, items: members.length });
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};

async function readSet(req: PayloadRequest, id: string): Promise<ReleaseSet> {
  const set: unknown = await req.payload.findByID({
    collection: 'release-sets',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return (set as ReleaseSet | null) ?? refuse('LT-NEWS-011', req, 404);
}

function membersOf({ items }: ReleaseSet): Member[] {
  return (items ?? []).flatMap(({ relationTo, value }) => {
    const collection = itemCollectionOf(relationTo);
    const id = typeof value === 'string' ? value : String((value as { id: unknown }).id);
    return collection ? [{ collection, id }] : [];
  });
}

async function takeAll(
  req: PayloadRequest,
  set: ReleaseSet,
  members: readonly Member[],
  action: NewsroomAction,
  reason: string | null,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  const publishAt = action === 'approve' ? { publishAt: set.publishAt ?? null } : {};
  for (const member of members)
    try {
      await takeStep(req, { ...member, action, reason, releaseSet: set.id, ...publishAt });
    } catch (error) {
      // A refusal is told with the others; anything else is an error of the system.
      if (!(error instanceof APIError)) throw error;
      const { code } = (error.data ?? {}) as { code?: string };
      refused.push({ ...member, code: code ?? '', message: error.message });
    }
  return refused;
}
