import { lockedStages, type Stage } from './stages.ts';
import {
  transition,
  type Actor,
  type ItemFacts,
  type NewsroomAction,
  type Policy,
  type Refusal,
} from './transitions.ts';

/** What somebody sends to be saved, by the form or by the API. */
export type Save = {
  contentChanged: boolean;
  /** The saved version is to be live: `_status: 'published'`, in whatever way it came. */
  publishes: boolean;
  /** What is live would be no longer. */
  takesDown: boolean;
};
export type SavePlan =
  | { ok: true; to: Stage; action: NewsroomAction | 'save'; contributors: string[]; exception: string | null }
  | { ok: false; reason: Refusal | 'locked' | 'with-editors' | 'withdraw-first'; action: NewsroomAction };

const works = ['editor', 'secretary', 'approver', 'administrator'];

/**
 * What a direct save means for the workflow. A draft's save keeps the stage or opens a new round; a save that publishes is `present` and
 * `approve` by the same account, each by the table; a save never takes down what is live: that needs a reason.
 */
export function planSave(item: ItemFacts, save: Save, actor: Actor, policy: Policy): SavePlan {
  if (save.takesDown) return { ok: false, reason: 'withdraw-first', action: 'withdraw' };
  return save.publishes ? planPublication(item, save, actor, policy) : planDraft(item, save, actor);
}

function planDraft(item: ItemFacts, { contentChanged }: Save, actor: Actor): SavePlan {
  const edits = actor.roles.some((role) => works.includes(role));
  const round = edits ? 'editing' : 'draft';
  const keep = (to: Stage, contributors = withActor(item, actor, contentChanged)): SavePlan => ({
    ok: true,
    to,
    action: 'save',
    contributors,
    exception: null,
  });
  const refused = (reason: 'locked' | 'with-editors'): SavePlan => ({ ok: false, reason, action: 'recall' });
  switch (item.stage) {
    case 'published':
      return keep(round, contentChanged ? [actor.id] : []);
    case 'draft':
      return keep('draft');
    case 'submitted':
    case 'editing':
      if (!contentChanged) return keep(item.stage);
      return edits ? keep('editing') : refused('with-editors');
    case 'withdrawn':
    case 'archived':
      if (!contentChanged) return keep(item.stage);
      return edits ? keep('editing') : refused('with-editors');
    case 'review':
    case 'final-review':
      return contentChanged ? refused('locked') : keep(item.stage);
    case 'approved':
      return refused('locked');
  }
}

function planPublication(item: ItemFacts, { contentChanged }: Save, actor: Actor, policy: Policy): SavePlan {
  if (contentChanged && lockedStages.has(item.stage)) return { ok: false, reason: 'locked', action: 'recall' };
  if (!contentChanged && (item.stage === 'published' || item.stage === 'approved'))
    return take(item, ['reschedule'], actor, policy);
  const open = item.stage === 'published' ? { ...item, stage: 'editing' as const } : item;
  const changed = { ...open, contributors: withActor(open, actor, contentChanged) };
  return take(changed, wayToApproval(changed.stage), actor, policy);
}

function wayToApproval(stage: Stage): NewsroomAction[] {
  if (stage === 'withdrawn' || stage === 'archived') return ['reopen', 'present', 'approve'];
  return stage === 'review' || stage === 'final-review' ? ['approve'] : ['present', 'approve'];
}

/** Several actions in a row by one account, each legal by itself; the last one names the save. */
function take(item: ItemFacts, way: readonly NewsroomAction[], actor: Actor, policy: Policy): SavePlan {
  let at = item;
  let exception: string | null = null;
  for (const action of way) {
    const verdict = transition(at, action, actor, policy);
    // Who may not even present lacks the right to publish: that is what is said.
    if (!verdict.ok) return { ok: false, reason: verdict.reason, action: way.at(-1) ?? action };
    at = { ...at, stage: verdict.to };
    exception = verdict.exception;
  }
  return {
    ok: true,
    to: at.stage,
    action: way.at(-1) ?? 'approve',
    contributors: [...item.contributors],
    exception,
  };
}

const withActor = ({ contributors }: ItemFacts, { id }: Actor, changed: boolean): string[] =>
  changed && !contributors.includes(id) ? [...contributors, id] : [...contributors];
