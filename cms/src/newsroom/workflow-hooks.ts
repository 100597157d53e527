import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';
import { actFor, type Lent } from '../workflow/act-for.ts';
import { planSave } from '../workflow/plan-save.ts';
import { effectiveStage, type Stage, type StagedItem } from '../workflow/stages.ts';
import type { NewsroomAction } from '../workflow/transitions.ts';
import { actorOn } from './actor-on.ts';
import { contentChanged } from './content-changed.ts';
import { factsOf, isUp, readRow, type ItemVersion } from './item-facts.ts';
import { readPolicy } from './read-policy.ts';
import { keepWithSet } from './keep-with-set.ts';
import { noteStep } from './record-step.ts';
import { refuseStep } from './refuse-step.ts';
import { workflowFieldNames } from './workflow-fields.ts';

/** A transition that was checked already and is now being written; it stands in the request's context, where no client can put it. */
export type DecidedStep = {
  id: string;
  from: Stage;
  to: Stage;
  action: NewsroomAction;
  contributors: readonly string[];
  reviewer: string | null;
  submitter: string | null;
  reason: string | null;
  exception: string | null;
  onBehalfOf: Lent | null;
  releaseSet: string | null;
  /** Its second write, which takes down what is live, is no second step. */
  recorded?: true;
};

export const decide = (req: PayloadRequest, step: DecidedStep): void => {
  req.context['decidedStep'] = step;
};

/** One language alone is never published by itself: what was reviewed is the whole item. */
export const refuseOneLanguage: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.user && (args as { publishSpecificLocale?: unknown }).publishSpecificLocale) refuse('LT-NEWS-009', req, 400);
  return args;
};

/**
 * The workflow on every way of writing an item: form, API, bulk, restored version, autosave. Stage and contributors are decided here and
 * nowhere else; `_status` changes only by a legal transition. Trusted callers come without an account, and what they write counts.
 */
export const applyWorkflow: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, operation, req }) => {
  const now = Date.now();
  const before = operation === 'update' ? (originalDoc as ItemVersion & { id: string }) : undefined;
  const step = req.context['decidedStep'] as DecidedStep | undefined;
  if (before && step?.id === before.id) {
    if (!step.recorded) noteStep(req, step.id, step);
    return Object.assign(data, {
      stage: step.to,
      stageAt: new Date(now).toISOString(),
      stageBy: req.user?.id ?? null,
      contributors: [...step.contributors],
      reviewedBy: step.reviewer,
      submittedBy: step.submitter,
    });
  }
  const publishes = data['_status'] === 'published' && !restoresAsDraft(req);
  if (!req.user) return Object.assign(data, trustedStage(data, before, publishes, now));

  const row = before ? await readRow(req, collection.slug, before.id) : null;
  const item = factsOf(before, row, now);
  const inPlace = operation === 'update' && (req.context['savesDraft'] !== true || publishes);
  if (before && data['deletedAt'] && !before.deletedAt) {
    if (item.live) refuse('LT-NEWS-008', req, 409);
    noteStep(req, before.id, { action: 'trash', from: item.stage, to: item.stage });
    return Object.assign(data, kept(before));
  }
  if (before && item.stage === 'approved') await keepWithSet(req, collection.slug, before.id);
  const portal = portalIdOf(data) ?? portalIdOf(originalDoc) ?? '';
  const save = {
    contentChanged: operation === 'create' || contentChanged(originalDoc as Record<string, unknown>, data),
    publishes,
    takesDown: inPlace && item.live && !publishes,
  };
  const policy = publishes ? await readPolicy(req, portal) : { steps: 1 as const };
  const standing = await actorOn(req, portal, publishes);
  const { verdict: plan, onBehalfOf } = actFor(standing, (actor) => planSave(item, save, actor, policy));
  if (!plan.ok) refuseStep(req, plan.reason, plan.action, item.stage);
  // A version that would appear later must not take away the one that is live until then.
  if (publishes && row?._status === 'published' && isLater(data, row, now)) refuse('LT-NEWS-010', req, 409);
  const to = publishes ? effectiveStage({ ...(data as StagedItem), deletedAt: null }, now) : plan.to;
  noteStep(req, before?.id, {
    action: plan.action === 'save' ? nameOfSave(req, before, data) : plan.action,
    from: before ? item.stage : null,
    to,
    exception: plan.exception,
    onBehalfOf,
  });
  const moved = to !== item.stage || plan.action !== 'save' || before === undefined;
  return Object.assign(data, kept(before), {
    stage: publishes && to === 'archived' ? 'published' : to,
    contributors: plan.contributors,
    ...(moved ? { stageAt: new Date(now).toISOString(), stageBy: req.user.id } : {}),
    ...(item.stage === 'published' && !publishes ? { reviewedBy: null, submittedBy: null } : {}),
  });
};

/** What is live never disappears without a reason: it is withdrawn first. */
export const guardLiveRemoval: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (!req.user) return;
  const row = await readRow(req, collection.slug, String(id));
  if (row && isUp(row, Date.now())) refuse('LT-NEWS-008', req, 409);
};

function nameOfSave(req: PayloadRequest, before: ItemVersion | undefined, data: StagedItem) {
  if (!before) return 'create';
  if (req.context['isRestoringVersion'] === true) return 'restore';
  return before.deletedAt && !data.deletedAt ? 'untrash' : 'save';
}

const restoresAsDraft = (req: PayloadRequest) =>
  req.context['isRestoringVersion'] === true && req.context['savesDraft'] === true;

const isLater = (data: StagedItem, row: StagedItem, now: number) =>
  effectiveStage(row, now) === 'published' &&
  typeof data.publishedAt === 'string' &&
  Date.parse(data.publishedAt) > now;

/** The workflow's own fields as they were: nothing in a request or a restored version changes them. */
function kept(before: ItemVersion | undefined): Record<string, unknown> {
  const fields = (before ?? {}) as Record<string, unknown>;
  return Object.fromEntries(workflowFieldNames.map((name) => [name, fields[name] ?? null]));
}

function trustedStage(
  data: StagedItem,
  before: ItemVersion | undefined,
  publishes: boolean,
  now: number,
): Record<string, unknown> {
  const merged = { ...before, ...data };
  if (publishes) {
    const stage = effectiveStage({ ...merged, deletedAt: null }, now);
    return { ...kept(before), stage: stage === 'archived' ? 'published' : stage, contributors: [] };
  }
  const stage = before ? effectiveStage(before, now) : 'draft';
  const ended = stage === 'published' || stage === 'approved';
  return { ...kept(before), stage: ended ? 'draft' : stage, contributors: ended ? [] : (before?.contributors ?? []) };
}
