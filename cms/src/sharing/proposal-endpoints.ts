import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import type { Proposal } from '../payload-types.ts';
import { compareSources } from './compare-source.ts';
import { inTransaction } from './in-transaction.ts';
import { sourceOf, type Source } from './read-source.ts';
import { readSharedItem } from './shared-item.ts';
import { refIn } from './shared-ref.ts';
import { idOf } from '../collections/read-related-id.ts';

async function readProposal(req: PayloadRequest): Promise<Proposal> {
  if (!req.user) return refuse('LT-ACCESS-001', req, 401);
  const doc = await req.payload.findByID({
    collection: 'proposals',
    id: String(req.routeParams?.['id'] ?? ''),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return doc ?? refuse('LT-SHARE-010', req, 404);
}

const on = async (req: PayloadRequest, portal: unknown): Promise<boolean> =>
  (await portalsOf(req, 'edit')).includes(idOf(portal) ?? '');

/** `GET /api/proposals/:id/steps`: what the account may do with a proposal now, and how its source differs from what was accepted. */
const stepsEndpoint: Endpoint = {
  path: '/:id/steps',
  method: 'get',
  handler: async (req) => {
    const proposal = await readProposal(req);
    const ref = refIn(proposal.item);
    const item = ref && (await readSharedItem(req, ref));
    const [from, to] = [await on(req, proposal.from), await on(req, proposal.to)];
    const { state, source } = proposal;
    const steps = [
      ...(state === 'proposed' && to ? ['accept', 'refuse'] : []),
      ...(state === 'accepted' && to ? [...(source === 'changed' ? ['seen', 'adopt'] : []), 'end'] : []),
      ...((state === 'proposed' || state === 'accepted') && from ? ['retract'] : []),
    ];
    const changed = state === 'accepted' && item?.published === true;
    return Response.json(
      {
        state,
        source,
        steps,
        item: ref,
        title: item?.title ?? proposal.name ?? '',
        seenAt: proposal.seenAt ?? null,
        differences: changed
          ? compareSources((proposal.seen ?? {}) as Source, sourceOf(item.collection, item.doc))
          : [],
      },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};

/**
 * `POST /api/proposals/:id/seen` `{adopt?}`: the receiving editors have seen how the source reads now; with `adopt` their own words and
 * picture give way to those of the source where these changed.
 */
const seenEndpoint: Endpoint = {
  path: '/:id/seen',
  method: 'post',
  handler: async (req) => {
    const { adopt = false } = ((await req.json?.().catch(() => ({}))) ?? {}) as { adopt?: unknown };
    await inTransaction(req, async () => {
      const proposal = await readProposal(req);
      if (!(await on(req, proposal.to))) refuse('LT-ACCESS-001', req, 403);
      const ref = refIn(proposal.item);
      const item = ref && (await readSharedItem(req, ref));
      if (proposal.state !== 'accepted' || !item?.published) return refuse('LT-SHARE-010', req, 409);
      const now = sourceOf(item.collection, item.doc);
      const changed = compareSources((proposal.seen ?? {}) as Source, now);
      for (const locale of ['vi', 'en'] as const) {
        const gone = adopt === true ? changed.filter(({ lang }) => lang === null || lang === locale) : [];
        await req.payload.update({
          collection: 'proposals',
          id: proposal.id,
          locale,
          data: {
            seen: now,
            seenAt: new Date().toISOString(),
            source: 'same',
            ...Object.fromEntries(
              gone.filter(({ field }) => ['title', 'lead', 'image'].includes(field)).map(({ field }) => [field, null]),
            ),
          },
          depth: 0,
          overrideAccess: true,
          req,
        });
      }
    });
    return Response.json({ ok: true });
  },
};

export const proposalEndpoints = [stepsEndpoint, seenEndpoint];
