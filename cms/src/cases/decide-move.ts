import type { CaseKind } from '@lienthong/config/contracts/case-work';
import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import type { Role } from '../access/roles.ts';
import { caseActions, caseStates, kinds, type CaseAction, type CaseState, type Move } from './case-kinds.ts';
import type { ClockEvent, ClockState } from './read-clock.ts';

export type CaseFacts = {
  kind: CaseKind;
  state: CaseState;
  /** The portal that owns it. */
  owner: string;
  clock: ClockState;
  clockEvents: readonly ClockEvent[];
  /** The version of the rule it keeps. */
  rule: DeadlineRule;
  draft: string;
  /** Who wrote the draft last. */
  draftedBy: string | null;
  isPublic: boolean;
};
export type CaseActor = { id: string; roles: readonly Role[] };
/** What somebody says with a move. */
export type Asked = {
  reason?: string | null | undefined;
  unit?: string | null | undefined;
  assignee?: string | null | undefined;
  owner?: string | null | undefined;
  original?: string | null | undefined;
  extension?: string | null | undefined;
};
export type CaseRefusal =
  | 'not-from-here'
  | 'not-your-role'
  | 'clock-stands'
  | 'clock-runs'
  | 'needs-reason'
  | 'needs-assignee'
  | 'needs-owner'
  | 'needs-original'
  | 'needs-answer'
  | 'needs-other-person'
  | 'not-public'
  | 'no-extension';
type ClockChange = { event: 'start' | 'pause' | 'resume' | 'stop' } | Extension;
type Extension = { event: 'extend'; extension: string; amount: number };
export type CaseVerdict =
  { ok: true; move: Move; to: CaseState; clock: ClockChange[] } | { ok: false; reason: CaseRefusal };

const empty = (text: string | null | undefined) => (text ?? '').trim() === '';
const no = (reason: CaseRefusal): CaseVerdict => ({ ok: false, reason });

/** Whether a move is legal, where it leads and what it does to the clock. */
export function decideMove(facts: CaseFacts, action: CaseAction, actor: CaseActor, asked: Asked): CaseVerdict {
  const move = moveFrom(facts, action);
  if (!move) return no('not-from-here');
  if (!actor.roles.some((role) => move.roles.includes(role))) return no('not-your-role');
  if (move.while === 'running' && facts.clock === 'paused') return no('clock-stands');
  if (move.while === 'paused' && facts.clock !== 'paused') return no('clock-runs');
  let extension: Extension | null = null;
  for (const need of move.needs)
    switch (need) {
      case 'reason':
        if (empty(asked.reason)) return no('needs-reason');
        break;
      case 'assignee':
        if (empty(asked.assignee) && empty(asked.unit)) return no('needs-assignee');
        break;
      case 'owner':
        if (empty(asked.owner) || asked.owner === facts.owner) return no('needs-owner');
        break;
      case 'original':
        if (empty(asked.original)) return no('needs-original');
        break;
      case 'answer':
        if (empty(facts.draft)) return no('needs-answer');
        break;
      case 'four-eyes':
        if (facts.draftedBy === actor.id) return no('needs-other-person');
        break;
      case 'public':
        if (!facts.isPublic) return no('not-public');
        break;
      case 'extension':
        extension = extensionOf(facts, asked.extension);
        if (!extension) return no('no-extension');
        break;
    }
  return { ok: true, move, to: move.to ?? facts.state, clock: clockChanges(facts, move, extension) };
}

const moveFrom = ({ kind, state, rule }: CaseFacts, action: CaseAction): Move | undefined =>
  kinds[kind].moves.find(
    (one) =>
      one.action === action &&
      one.from.includes(state) &&
      (one.pauses === undefined || rule.pauseEvents.includes(one.pauses)),
  );

/** The extensions a case has left, by the rule it keeps. */
export const extensionsLeft = ({ rule, clockEvents }: Pick<CaseFacts, 'rule' | 'clockEvents'>) =>
  rule.extensions.filter(
    ({ code, times }) => clockEvents.filter((one) => one.event === 'extend' && one.extension === code).length < times,
  );

function extensionOf(facts: CaseFacts, code: string | null | undefined): Extension | null {
  const found = extensionsLeft(facts).find((one) => one.code === code);
  return found ? { event: 'extend', extension: found.code, amount: found.amount } : null;
}

function clockChanges({ clock, rule }: CaseFacts, move: Move, extension: Extension | null): ClockChange[] {
  const changes: ClockChange[] = [];
  if (clock === 'waiting' && move.starts === rule.startEvent) changes.push({ event: 'start' });
  if (move.pauses) changes.push({ event: 'pause' });
  if (extension) changes.push(extension);
  // What stands because the sender is asked has stood since then.
  if (move.clock === 'stop' && clock !== 'stopped') changes.push({ event: 'stop' });
  if (move.clock === 'resume' && (clock === 'stopped' || clock === 'paused')) changes.push({ event: 'resume' });
  return changes;
}

/** The moves an account may make with a case now; those that only lack something to be said are among them. */
export function movesFor(facts: CaseFacts, actor: CaseActor): Move[] {
  const [extension] = extensionsLeft(facts);
  const asked: Asked = { reason: 'x', unit: 'x', owner: '?', original: 'x', extension: extension?.code };
  return caseActions.flatMap((action) => {
    const verdict = decideMove(facts, action, actor, asked);
    return verdict.ok ? [verdict.move] : [];
  });
}

/** The move that will need the words of an answer from here. */
export const answerMove = ({ kind, state }: Pick<CaseFacts, 'kind' | 'state'>): Move | undefined =>
  kinds[kind].moves.find(({ from, needs }) => from.includes(state) && needs.includes('answer'));

/** Whether these roles may write the answer: whoever may hand it on. */
export const mayWriteAnswer = (facts: Pick<CaseFacts, 'kind' | 'state'>, roles: readonly Role[]): boolean =>
  answerMove(facts)?.roles.some((role) => roles.includes(role)) === true;

/** Whose turn it is: who makes the next move that leads on from here; nobody's where there is none. */
export function roleAwaited({ kind, state }: Pick<CaseFacts, 'kind' | 'state'>): Role | null {
  const isOnward = ({ from, to, needs }: Move) =>
    from.includes(state) &&
    to !== null &&
    caseStates.indexOf(to) > caseStates.indexOf(state) &&
    !needs.includes('reason');
  return kinds[kind].moves.find(isOnward)?.roles[0] ?? null;
}
