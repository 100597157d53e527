import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';
import { actFor } from '../workflow/act-for.ts';
import { effectiveStage, type Stage } from '../workflow/stages.ts';
import { transition, type NewsroomAction } from '../workflow/transitions.ts';
import { actorOn } from './actor-on.ts';
import { factsOf, readRow, type ItemCollection, type ItemVersion } from './item-facts.ts';
import { keepWithSet } from './keep-with-set.ts';
import { readPolicy } from './read-policy.ts';
import { refuseStep } from './refuse-step.ts';
import { decide, type DecidedStep } from './workflow-hooks.ts';

export type Step = {
  collection: ItemCollection;
  id: string;
  action: NewsroomAction;
  reason?: string | null | undefined;
  /** Instants (ISO 8601): when it appears and when it ends; `null` clears, undefined leaves as it is. */
  publishAt?: string | null | undefined;
  expiresAt?: string | null | undefined;
  /** `updatedAt` of the version that was looked at: a newer one refuses the step. */
  seen?: string | undefined;
  /** The release set that this step is part of. */
  releaseSet?: string | undefined;
};
export type Version = ItemVersion & {
  id: string;
  updatedAt: string;
  portal?: unknown;
  title?: unknown;
  stageAt?: unknown;
  stageBy?: unknown;
  submittedBy?: unknown;
};

/** The newest version of an item as the account of a request may read it; refuses what it may not see. */
export async function readNewest(req: PayloadRequest, collection: ItemCollection, id: string): Promise<Version> {
  const doc: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return (doc as Version | null) ?? refuse('LT-NEWS-011', req, 404);
}

/** Takes one step with an item, with all that hangs on it, in the transaction of the request; refuses what the table says no to. */
export async function takeStep(req: PayloadRequest, step: Step): Promise<{ stage: Stage; updatedAt: string }> {
  const { collection, id, action } = step;
  const now = Date.now();
  const version = await readNewest(req, collection, id);
  const portal = portalIdOf(version) ?? '';
  const row = await readRow(req, collection, id);
  const item = factsOf(version, row, now);
  if (step.seen !== undefined && Date.parse(step.seen) !== Date.parse(version.updatedAt))
    refuse('LT-NEWS-012', req, 409);
  if (item.stage === 'approved' && !step.releaseSet) await keepWithSet(req, collection, id);
  const actor = await actorOn(req, portal, true);
  const policy = await readPolicy(req, portal);
  const { verdict, onBehalfOf } = actFor(actor, (one) => transition(item, action, one, policy, step.reason));
  if (!verdict.ok) refuseStep(req, verdict.reason, action, item.stage);

  const goesUp = verdict.to === 'published' || verdict.to === 'approved';
  const times = goesUp ? timesOf(req, step, version, item.live && row?._status === 'published', now) : {};
  const to = goesUp ? effectiveStage({ ...version, ...times, _status: 'published' }, now) : verdict.to;
  const submits = action === 'submit' || (action === 'present' && !version.submittedBy);
  const decided = {
    id,
    from: item.stage,
    to,
    action,
    contributors: item.contributors,
    reviewer: action === 'forward' ? actor.id : verdict.to === 'final-review' || goesUp ? item.reviewer : null,
    submitter: submits ? actor.id : typeof version.submittedBy === 'string' ? version.submittedBy : null,
    reason: step.reason?.trim() || null,
    exception: verdict.exception,
    onBehalfOf,
    releaseSet: step.releaseSet ?? null,
  };
  const comesDown =
    row?._status === 'published' &&
    ['withdraw', 'archive', 'return'].includes(action) &&
    !keepsLive(item.stage, action);
  const saved = await write(req, collection, decided, goesUp ? times : null, comesDown);
  delete req.context['decidedStep'];
  return { stage: to, updatedAt: saved.updatedAt };
}

/** A text returned by a reviewer goes back, the earlier version that is live stays; one that waits for its time is returned itself. */
const keepsLive = (stage: Stage, action: NewsroomAction) => action === 'return' && stage !== 'approved';

function timesOf(
  req: PayloadRequest,
  { publishAt, expiresAt }: Step,
  version: Version,
  live: boolean,
  now: number,
): { publishedAt?: string; expiresAt?: string | null } {
  const later = publishAt ?? (typeof version.publishedAt === 'string' ? version.publishedAt : null);
  const end = expiresAt === undefined ? version.expiresAt : expiresAt;
  const start = later === null ? now : Date.parse(later);
  if (typeof end === 'string' && Date.parse(end) <= Math.max(start, now)) refuse('LT-NEWS-013', req, 400);
  // One row holds what is live: a newer version with a later time would take the live one away until then.
  if (live && start > now && isShown(version, now)) refuse('LT-NEWS-010', req, 409);
  return {
    // A moment that has passed while the item waited for approval is the moment of approval.
    publishedAt: publishAt === null || later === null ? new Date(now).toISOString() : new Date(start).toISOString(),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

const isShown = (version: Version, now: number) => effectiveStage(version, now) !== 'approved';

async function write(
  req: PayloadRequest,
  collection: ItemCollection,
  step: DecidedStep,
  published: Record<string, unknown> | null,
  comesDown: boolean,
): Promise<{ updatedAt: string }> {
  decide(req, step);
  const target = { collection, id: step.id, depth: 0, overrideAccess: true, req } as const;
  if (published) {
    const data = { ...published, _status: 'published' as const };
    return (await req.payload.update({ ...target, data: data as never, draft: false })) as { updatedAt: string };
  }
  const saved = await req.payload.update({ ...target, data: {} as never, draft: true });
  if (!comesDown) return saved as { updatedAt: string };
  decide(req, { ...step, recorded: true });
  // Checks only the status: a text that is not complete yet must not keep what is live from being withdrawn.
  const down = { ...target, data: { _status: 'draft' } as never, draft: false, unpublishAllLocales: true };
  return (await req.payload.update(down)) as unknown as { updatedAt: string };
}
