import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { ReceiptAnswer } from '@lienthong/config/contracts/receipt';
import type { CollectionSlug, Endpoint, Payload, Where } from 'payload';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { recordKinds } from './gather-release.ts';
import { lastChangeOf, receiptOf } from './read-receipt.ts';

type Row = { id: string; portal?: unknown; updatedAt?: string; publishedAt?: string | null; expiresAt?: string | null };

/**
 * `GET /api/publishing/receipt?collection=…&id=…`, for those who may write where the document belongs: what became of its last change.
 */
export const publishingReceipt: Endpoint = {
  path: '/publishing/receipt',
  method: 'get',
  handler: async (req) => {
    const { payload, searchParams, user } = req;
    if (!user) return Response.json({ error: 'unauthorized' }, { status: 401 });
    const collection = searchParams.get('collection') ?? '';
    const id = searchParams.get('id') ?? '';
    const doc = recordKinds[collection] === undefined || id === '' ? null : await readDocument(payload, collection, id);
    const portal = collection === 'portals' ? id : portalIdOf(doc);
    const allowed = portal !== null && (await portalsOf(req, 'write')).includes(portal);
    // Who may not write there learns nothing, not even whether it exists.
    if (!doc || !allowed) return Response.json({ error: 'not found' }, { status: 404 });
    const answer = await answerFor(payload, collection, doc);
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  },
};

async function readDocument(payload: Payload, collection: string, id: string): Promise<Row | null> {
  return (await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
  })) as unknown as Row | null;
}

async function answerFor(payload: Payload, collection: string, doc: Row): Promise<ReceiptAnswer> {
  const kind = recordKinds[collection];
  const { dataDir } = parseEnvironment(process.env);
  const entry = await outboxEntry(payload, collection, doc.id);
  if (entry?.failed) return { state: 'failed', reason: entry.failed };
  if (entry) return { state: 'waiting' };
  const change = kind ? lastChangeOf(dataDir, kind, doc.id) : null;
  if (!change) return { state: 'none' };
  const kept = receiptOf(dataDir, change.seq);
  if (kept === null) return { state: 'elsewhere', seq: change.seq };
  if (kept.receipt === null)
    return kept.newest >= change.seq ? { state: 'forgotten', seq: change.seq } : { state: 'waiting' };
  return {
    state: 'live',
    seq: change.seq,
    receipt: kept.receipt,
    gone: !change.live,
    seconds: Math.max(0, Date.parse(kept.receipt.finished) - begunAt(doc, change.at)) / 1000,
  };
}

/** The newest moment before the release at which somebody waited for it: the save, or a time that had been set. */
function begunAt({ updatedAt, publishedAt, expiresAt }: Row, released: string): number {
  const moments = [updatedAt, publishedAt, expiresAt].flatMap((time) => (time ? [Date.parse(time)] : []));
  return Math.max(...moments.filter((time) => time <= Date.parse(released)), 0) || Date.parse(released);
}

async function outboxEntry(payload: Payload, source: string, document: string): Promise<{ failed: string } | null> {
  const where: Where = { source: { equals: source }, document: { equals: document } };
  const { docs } = await payload.find({
    collection: 'outbox-entries',
    where,
    sort: '-order',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [entry] = docs;
  return entry ? { failed: entry.failed ?? '' } : null;
}
