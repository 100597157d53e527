import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { takeStep } from '../newsroom/take-step.ts';
import { findReach } from './find-reach.ts';
import { namesOf } from './find-editors.ts';
import { readSharedItem } from './shared-item.ts';
import { keyOf, type SharedRef } from './shared-ref.ts';
import { idOf } from '../collections/read-related-id.ts';

/** What withdrawing an item changes, and where; shown before anybody confirms. */
export type WithdrawalPlan = {
  title: string;
  portals: { portal: string; name: string; words: string }[];
  notices: { id: string; name: string }[];
  proposals: { id: string; to: string; state: string }[];
};

async function openSharing(req: PayloadRequest, ref: SharedRef) {
  const item = await readSharedItem(req, ref);
  if (!item) return refuse('LT-PREVIEW-006', req, 404);
  if (!(await portalsOf(req, 'publish')).includes(item.portal ?? '')) refuse('LT-ACCESS-001', req, 403);
  if (!item.published) refuse('LT-SHARE-021', req, 409);
  const itemKey = { equals: keyOf(ref) };
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const notices = await req.payload.find({
    collection: 'distributions',
    where: { and: [{ itemKey }, { state: { equals: 'active' } }] },
    ...all,
  });
  const proposals = await req.payload.find({
    collection: 'proposals',
    where: { and: [{ itemKey }, { state: { in: ['proposed', 'accepted'] } }] },
    ...all,
  });
  return { item, notices: notices.docs, proposals: proposals.docs };
}

export async function planWithdrawal(req: PayloadRequest, ref: SharedRef): Promise<WithdrawalPlan> {
  const { item, notices, proposals } = await openSharing(req, ref);
  const { now } = await findReach(req, ref);
  const names = await namesOf(
    req,
    proposals.map(({ to }) => idOf(to) ?? ''),
  );
  const lang = req.i18n?.language === 'en' ? 'en' : 'vi';
  return {
    title: item.title,
    portals: now.map(({ portal, name, words }) => ({ portal, name, words })),
    notices: notices.map(({ id, name }) => ({ id, name: name ?? '' })),
    proposals: proposals.map(({ id, to, state }) => ({
      id,
      to: names.get(idOf(to) ?? '')?.[lang] ?? '',
      state: state ?? '',
    })),
  };
}

/** Takes an item down with all that was shared of it, in the transaction of the request: by the newsroom's own step, with its reason. */
export async function withdrawEverywhere(req: PayloadRequest, ref: SharedRef, reason: string): Promise<void> {
  if (reason.trim() === '') refuse('LT-SHARE-005', req);
  const { notices, proposals } = await openSharing(req, ref);
  const save = { depth: 0, overrideAccess: true, req } as const;
  await takeStep(req, { ...ref, action: 'withdraw', reason });
  for (const { id } of notices)
    await req.payload.update({
      collection: 'distributions',
      id,
      data: { state: 'withdrawn', withdrawReason: reason.trim() },
      ...save,
    });
  for (const { id } of proposals)
    await req.payload.update({ collection: 'proposals', id, data: { state: 'retracted' }, ...save });
}
