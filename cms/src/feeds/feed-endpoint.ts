import { setTimeout } from 'node:timers/promises';
import { errorMessage, errorMessages, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';

export type FeedState = {
  fetchedAt: string | null;
  succeededAt: string | null;
  nextAt: string;
  failures: number;
  /** Why the last attempt failed, in words; `null` after a success. */
  reason: string | null;
  code: string | null;
  items: number;
  written: number;
  /** Articles of this portal that came from the feed. */
  kept: number;
};

/** How long an answer waits for the fetch it asked for: ten seconds for the feed, and those before it. */
const patience = 20_000;

async function readState(req: PayloadRequest, portal: string): Promise<FeedState | null> {
  const { payload } = req;
  const { docs } = await payload.find({
    collection: 'feeds',
    where: { portal: { equals: portal } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [row] = docs;
  if (!row) return null;
  const { totalDocs: kept } = await payload.count({
    collection: 'articles',
    where: { and: [{ portal: { equals: portal } }, { external: { exists: true } }] },
    overrideAccess: true,
  });
  const code = row.reason && row.reason in errorMessages ? (row.reason as ErrorCode) : null;
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  return {
    fetchedAt: row.fetchedAt ?? null,
    succeededAt: row.succeededAt ?? null,
    nextAt: row.nextAt,
    failures: row.failures,
    reason: code === null ? null : errorMessage(code, language, (row.details ?? {}) as Record<string, string>),
    code,
    items: row.items,
    written: row.written,
    kept,
  };
}

async function portalAsked(req: PayloadRequest): Promise<string> {
  const id = String(req.routeParams?.['id'] ?? '');
  if (!req.user || !(await portalsOf(req, 'administer')).includes(id)) refuse('LT-ACCESS-001', req, 403);
  return id;
}

/** `GET /api/portals/:id/feed`: how the feed of an external portal stands; for those who administer it. */
export const feedState: Endpoint = {
  path: '/:id/feed',
  method: 'get',
  handler: async (req) => {
    const state = await readState(req, await portalAsked(req));
    return state ? Response.json(state) : refuse('LT-FEED-011', req, 404);
  },
};

/** `POST /api/portals/:id/feed`: fetches it now; the answer waits for the outcome, but not for ever. */
export const fetchFeedNow: Endpoint = {
  path: '/:id/feed',
  method: 'post',
  handler: async (req) => {
    const portal = await portalAsked(req);
    const before = await readState(req, portal);
    if (!before) refuse('LT-FEED-011', req, 404);
    await req.payload.db.updateOne({
      collection: 'feeds',
      where: { portal: { equals: portal } },
      data: { nextAt: new Date().toISOString() },
    });
    let state: FeedState | null = before;
    for (const until = Date.now() + patience; Date.now() < until && state?.fetchedAt === before.fetchedAt;) {
      await setTimeout(200);
      state = await readState(req, portal);
    }
    return state ? Response.json(state) : refuse('LT-FEED-011', req, 404);
  },
};
