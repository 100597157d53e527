import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { ErrorCode } from '@lienthong/config/contracts/error-codes';
import { previewLinkHeader, readPreviewLink } from '@lienthong/config/contracts/preview';
import type { Endpoint } from 'payload';
import { findDraft } from './find-draft.ts';
import { gatherDraft } from './gather-draft.ts';
import { mayPreview } from './may-preview.ts';
import { pastOf } from './past-of.ts';
import { readTrial } from './trial-store.ts';

/**
 * `GET /api/preview/draft`, for the preview server: the draft a link names, if the link is genuine and the account it was given to may
 * still edit there. The link alone decides; who asks does not count.
 */
export const previewDraft: Endpoint = {
  path: '/preview/draft',
  method: 'get',
  handler: async ({ payload, headers }) => {
    const { dataDir, previewSecret } = parseEnvironment(process.env);
    const read = await readPreviewLink(headers.get(previewLinkHeader) ?? '', previewSecret, Date.now());
    if ('refused' in read) return refusal(read.refused, 403);
    const { claims } = read;
    const account = await payload.findByID({
      collection: 'users',
      id: claims.user,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    });
    const doc = await findDraft(payload, claims.collection, claims.id);
    if (!doc) return refusal('LT-PREVIEW-006', 404);
    if (!(await mayPreview(payload, account, claims.collection, doc))) return refusal('LT-PREVIEW-002', 403);
    if (claims.past) return Response.json(pastOf(claims, doc), { headers: { 'cache-control': 'no-store' } });
    const trial = claims.trial === undefined ? null : await readTrial(dataDir, claims.trial, doc.id);
    if (claims.trial !== undefined && !trial) return refusal('LT-PREVIEW-003', 403);
    const gathered = await gatherDraft(payload, claims, doc, trial);
    if ('reason' in gathered) return refusal('LT-PREVIEW-005', 422, gathered.reason);
    return Response.json(gathered.draft, { headers: { 'cache-control': 'no-store' } });
  },
};

const refusal = (code: ErrorCode, status: number, reason = '') =>
  Response.json({ code, reason }, { status, headers: { 'cache-control': 'no-store' } });
