import type { CaseKind } from '@lienthong/config/contracts/case-work';
import type { PauseEvent, StartEvent } from '@lienthong/config/contracts/legal-time';
import type { Role } from '../access/roles.ts';
import { questionMoves } from './question-moves.ts';
import { reportMoves } from './report-moves.ts';

/** In the order in which a case goes through them. */
export const caseStates = [
  'new',
  'transferred',
  'screening',
  'received',
  'reopened',
  'assigned',
  'handed-over',
  'drafting',
  'in-progress',
  'approval',
  'resolved',
  'public',
  'private',
  'closed',
  'refused',
  'invalid',
  'merged',
  'duplicate',
] as const;
export type CaseState = (typeof caseStates)[number];

export const caseActions = [
  'screen',
  'accept',
  'assign',
  'draft',
  'start',
  'present',
  'resolve',
  'return',
  'publish',
  'reply',
  'close',
  'reopen',
  'ask-sender',
  'resume',
  'extend',
  'transfer',
  'merge',
  'refuse',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** What a move asks for besides the role. */
export const needs = [
  'reason',
  'assignee',
  /** The portal that owns the case from then on: nobody is sent away without a door to go to. */
  'owner',
  /** The case that this one repeats. */
  'original',
  /** Words of an answer, or of what was done. */
  'answer',
  /** Somebody else than who wrote the answer. */
  'four-eyes',
  /** The sender agreed that it may be read by all. */
  'public',
  'extension',
] as const;
export type Need = (typeof needs)[number];

export type Move = {
  from: readonly CaseState[];
  action: CaseAction;
  /** Where it leads; `null` leaves the state as it is. */
  to: CaseState | null;
  roles: readonly Role[];
  needs: readonly Need[];
  /** What it does to the clock. A pause holds only where the case's rule knows the event. */
  clock?: 'stop' | 'resume' | 'extend';
  starts?: StartEvent;
  pauses?: PauseEvent;
  /** Only while the clock is as said. */
  while?: 'running' | 'paused';
};

type Kind = { rule: string; moves: readonly Move[] };
/** Each kind: the code of its deadline rule, and all moves there are. Nothing else decides what may be done with a case. */
export const kinds: Readonly<Record<CaseKind, Kind>> = {
  questions: { rule: 'HOI-DAP', moves: questionMoves },
  reports: { rule: 'PHAN-ANH-HIEN-TRUONG', moves: reportMoves },
};
