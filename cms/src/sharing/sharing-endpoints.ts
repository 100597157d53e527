import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { findReach } from './find-reach.ts';
import { inTransaction } from './in-transaction.ts';
import { readSharedItem } from './shared-item.ts';
import { isShared, type SharedRef } from './shared-ref.ts';
import { planWithdrawal, withdrawEverywhere } from './withdraw-everywhere.ts';

const noStore = { 'cache-control': 'no-store' };

function refOf(req: PayloadRequest, collection: unknown, id: unknown): SharedRef {
  if (!req.user) return refuse('LT-ACCESS-001', req, 401);
  if (!isShared(collection) || typeof id !== 'string' || id === '' || id.length > 64)
    return refuse('LT-PREVIEW-006', req, 404);
  return { collection, id };
}
const asked = (req: PayloadRequest) => refOf(req, req.searchParams.get('collection'), req.searchParams.get('id'));

/** `GET /api/sharing/reach?collection=&id=`: where an item shows and why, and where its draft would. */
const reachEndpoint: Endpoint = {
  path: '/sharing/reach',
  method: 'get',
  handler: async (req) => Response.json(await findReach(req, asked(req)), { headers: noStore }),
};

/** `POST /api/sharing/notice` `{collection, id}`: a draft notice of an item of one's portal, to be addressed on its own page. */
const noticeEndpoint: Endpoint = {
  path: '/sharing/notice',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = ((await req.json?.().catch(() => ({}))) ?? {}) as Record<string, unknown>;
    const ref = refOf(req, collection, id);
    const item = await readSharedItem(req, ref);
    if (!item?.published || item.portal === null) return refuse('LT-SHARE-001', req);
    const doc = await req.payload.create({
      collection: 'distributions',
      data: {
        item: { relationTo: ref.collection, value: ref.id },
        portal: item.portal,
        place: 'top',
        audience: 'branch',
        acknowledge: true,
        state: 'draft',
        from: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    return Response.json({ doc: { id: doc.id } }, { status: 201 });
  },
};

/** `GET /api/sharing/withdrawal?collection=&id=`: what withdrawing an item everywhere would change. */
const planEndpoint: Endpoint = {
  path: '/sharing/withdrawal',
  method: 'get',
  handler: async (req) => Response.json(await planWithdrawal(req, asked(req)), { headers: noStore }),
};

/** `POST /api/sharing/withdrawal` `{collection, id, reason}`: does it, all or nothing. */
const withdrawEndpoint: Endpoint = {
  path: '/sharing/withdrawal',
  method: 'post',
  handler: async (req) => {
    const { collection, id, reason } = ((await req.json?.().catch(() => ({}))) ?? {}) as Record<string, unknown>;
    const ref = refOf(req, collection, id);
    await inTransaction(req, () => withdrawEverywhere(req, ref, typeof reason === 'string' ? reason : ''));
    return Response.json({ ok: true });
  },
};

export const sharingEndpoints = [reachEndpoint, noticeEndpoint, planEndpoint, withdrawEndpoint];
