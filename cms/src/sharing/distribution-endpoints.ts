import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import type { Distribution } from '../payload-types.ts';
import { followUp } from './follow-up.ts';
import { inTransaction } from './in-transaction.ts';
import { remindUnits } from './remind-units.ts';
import { writeFollowUpCsv } from './write-follow-up-csv.ts';

const noStore = { 'cache-control': 'no-store' };

async function readNotice(req: PayloadRequest): Promise<Distribution> {
  if (!req.user) return refuse('LT-ACCESS-001', req, 401);
  const doc = await req.payload.findByID({
    collection: 'distributions',
    id: String(req.routeParams?.['id'] ?? ''),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return doc ?? refuse('LT-SHARE-008', req, 404);
}

/**
 * `GET /api/distributions/:id/acknowledgements` (`?format=csv`): who has taken note; the sender sees all units, a unit itself.
 */
const acknowledgementsEndpoint: Endpoint = {
  path: '/:id/acknowledgements',
  method: 'get',
  handler: async (req) => {
    const notice = await readNotice(req);
    const answer = await followUp(req, notice);
    if (req.searchParams.get('format') !== 'csv') return Response.json(answer, { headers: noStore });
    const csv = writeFollowUpCsv(answer, req.i18n.language === 'en' ? 'en' : 'vi');
    return new Response(csv, {
      headers: {
        ...noStore,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="xac-nhan-${notice.id.slice(0, 8)}.csv"`,
      },
    });
  },
};

/** `POST /api/distributions/:id/remind`: a letter to those who have not acknowledged, at most once a day. */
const remindEndpoint: Endpoint = {
  path: '/:id/remind',
  method: 'post',
  handler: async (req) => {
    const answer = await inTransaction(req, async () => {
      const notice = await readNotice(req);
      const state = await followUp(req, notice);
      if (!state.sender || !(state.mayRemind || state.counts.waiting + state.counts.overdue === 0))
        return refuse('LT-ACCESS-001', req, 403);
      return { letters: await remindUnits(req, notice, state) };
    });
    return Response.json(answer);
  },
};

export const distributionEndpoints = [acknowledgementsEndpoint, remindEndpoint];
