import type { Role } from '../access/roles.ts';
import type { Stage } from './stages.ts';

/** What a person can do with an item, beyond changing its text. */
export const newsroomActions = [
  'submit',
  'recall',
  'take',
  'present',
  'forward',
  'approve',
  'return',
  'reschedule',
  'withdraw',
  'archive',
  'reopen',
] as const;
export type NewsroomAction = (typeof newsroomActions)[number];

export type Rule = {
  from: Stage;
  action: NewsroomAction;
  to: Stage;
  roles: readonly Role[];
  /** A reason in words, kept in the history. */
  reason?: true;
  /** Not by somebody who changed the content since it was last published. */
  fourEyes?: true;
  /** Only where the portal has this many review steps; without it, with either. */
  steps?: 1 | 2;
  /** Only while a version of the item is live or scheduled. */
  live?: true;
};

const writers: readonly Role[] = ['author', 'editor', 'secretary', 'approver', 'administrator'];
const editors: readonly Role[] = ['editor', 'secretary', 'approver', 'administrator'];
const reviewers: readonly Role[] = ['secretary', 'approver', 'administrator'];
const approvers: readonly Role[] = ['approver', 'administrator'];

/** The whole workflow. Approving something for later is the same transition: `approved` becomes `published` by the clock. */
export const rules: readonly Rule[] = [
  { from: 'draft', action: 'submit', to: 'submitted', roles: writers },
  { from: 'submitted', action: 'recall', to: 'draft', roles: writers },
  { from: 'submitted', action: 'take', to: 'editing', roles: editors },
  { from: 'submitted', action: 'return', to: 'draft', roles: editors, reason: true },
  { from: 'draft', action: 'present', to: 'review', roles: editors },
  { from: 'submitted', action: 'present', to: 'review', roles: editors },
  { from: 'editing', action: 'present', to: 'review', roles: editors },
  { from: 'editing', action: 'return', to: 'draft', roles: editors, reason: true },
  { from: 'review', action: 'recall', to: 'editing', roles: editors },
  { from: 'review', action: 'return', to: 'editing', roles: reviewers, reason: true },
  { from: 'review', action: 'forward', to: 'final-review', roles: reviewers, fourEyes: true, steps: 2 },
  { from: 'review', action: 'approve', to: 'published', roles: approvers, fourEyes: true, steps: 1 },
  { from: 'final-review', action: 'approve', to: 'published', roles: approvers, fourEyes: true },
  { from: 'final-review', action: 'return', to: 'editing', roles: approvers, reason: true },
  { from: 'approved', action: 'return', to: 'editing', roles: approvers, reason: true },
  { from: 'approved', action: 'reschedule', to: 'approved', roles: approvers },
  { from: 'published', action: 'reschedule', to: 'published', roles: approvers },
  { from: 'published', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true },
  // A new draft is under way while the earlier version is live: that one can be taken down at any time.
  { from: 'draft', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true, live: true },
  { from: 'submitted', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true, live: true },
  { from: 'editing', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true, live: true },
  { from: 'review', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true, live: true },
  { from: 'final-review', action: 'withdraw', to: 'withdrawn', roles: approvers, reason: true, live: true },
  { from: 'published', action: 'archive', to: 'archived', roles: approvers, reason: true },
  { from: 'withdrawn', action: 'archive', to: 'archived', roles: editors },
  { from: 'withdrawn', action: 'reopen', to: 'editing', roles: editors },
  { from: 'archived', action: 'reopen', to: 'editing', roles: editors },
];

/** The account that acts: its roles on the item's portal, and a valid exception from the four eyes there, if it has one. */
export type Actor = { id: string; roles: readonly Role[]; exception: string | null };
export type ItemFacts = {
  stage: Stage;
  live: boolean;
  /** Who changed the content since it was last published; nobody, of what is published now. */
  contributors: readonly string[];
  /** Who passed the first of two review steps. */
  reviewer: string | null;
};
export type Policy = { steps: 1 | 2 };
export type Refusal =
  'not-from-here' | 'not-your-role' | 'needs-reason' | 'needs-second-approver' | 'needs-other-reviewer';
export type Verdict = { ok: true; to: Stage; exception: string | null } | { ok: false; reason: Refusal };

/** Whether an action is legal, and where it leads. `exception` in the answer says that it was needed. */
export function transition(
  item: ItemFacts,
  action: NewsroomAction,
  actor: Actor,
  policy: Policy,
  reason?: string | null,
): Verdict {
  const rule = rules.find(
    (one) =>
      one.from === item.stage &&
      one.action === action &&
      (one.steps ?? policy.steps) === policy.steps &&
      (!one.live || item.live),
  );
  if (!rule) return { ok: false, reason: 'not-from-here' };
  if (!actor.roles.some((role) => rule.roles.includes(role))) return { ok: false, reason: 'not-your-role' };
  if (rule.reason && (reason ?? '').trim() === '') return { ok: false, reason: 'needs-reason' };
  if (!rule.fourEyes) return { ok: true, to: rule.to, exception: null };
  const wrote = item.contributors.includes(actor.id);
  const reviewed = item.stage === 'final-review' && item.reviewer === actor.id;
  if ((wrote || reviewed) && actor.exception === null)
    return { ok: false, reason: wrote ? 'needs-second-approver' : 'needs-other-reviewer' };
  return { ok: true, to: rule.to, exception: wrote || reviewed ? actor.exception : null };
}

/** The actions an account may take on an item now; those that only lack a reason are among them. */
export function actionsFor(item: ItemFacts, actor: Actor, policy: Policy): NewsroomAction[] {
  return newsroomActions.filter((action) => transition(item, action, actor, policy, 'x').ok);
}

/** Whether an action wants a reason in this stage. */
export const wantsReason = (stage: Stage, action: NewsroomAction): boolean =>
  rules.some((rule) => rule.from === stage && rule.action === action && rule.reason === true);
