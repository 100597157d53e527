import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { itemCollections } from '../publishing/live-state.ts';

const horizon = 30 * 86_400_000;
const mostItems = 500;
type Due = { collection: string; id: string; title: string; portal: string; at: string; what: 'appears' | 'ends' };
type Row = {
  id: string;
  title?: string | null;
  portal?: unknown;
  publishedAt?: string | null;
  expiresAt?: string | null;
};

/**
 * `GET /api/newsroom/due`: what appears and ends by itself on one's own portals in the next 30 days, soonest first:
 * `{due: [{at, what, collection, id, title, portal}]}`.
 */
export const dueEndpoint: Endpoint = {
  path: '/newsroom/due',
  method: 'get',
  handler: async (req) => {
    if (!req.user) refuse('LT-ACCESS-001', req, 401);
    const portals = await portalsOf(req, 'read');
    const now = Date.now();
    const [from, to] = [now, now + horizon].map((time) => new Date(time).toISOString());
    const within = { greater_than: from, less_than_equal: to };
    const due: Due[] = [];
    for (const collection of portals.length > 0 ? itemCollections : []) {
      const { docs } = await req.payload.find({
        collection,
        where: {
          and: [
            { portal: { in: portals } },
            { _status: { equals: 'published' } },
            { or: [{ publishedAt: within }, { expiresAt: within }] },
          ],
        },
        limit: mostItems,
        pagination: false,
        depth: 0,
        overrideAccess: true,
        select: { title: true, portal: true, publishedAt: true, expiresAt: true } as never,
        req,
      });
      for (const { id, title, portal, publishedAt, expiresAt } of docs as unknown as Row[])
        for (const [what, at] of [
          ['appears', publishedAt],
          ['ends', expiresAt],
        ] as const)
          if (at && Date.parse(at) > now && Date.parse(at) <= now + horizon)
            due.push({ collection, id, title: title ?? '', portal: String(portal), at, what });
    }
    due.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return Response.json({ due: due.slice(0, mostItems) }, { headers: { 'cache-control': 'no-store' } });
  },
};
