import type { PayloadRequest } from 'payload';
import type { CaseAction, CaseState } from '../cases/case-kinds.ts';

/** What happened with a case, beside the moves of its kind. */
export type CaseStepAction =
  CaseAction | 'enter' | 'arrive' | 'resend' | 'write' | 'note' | 'recount' | 'take-duplicate';
export type CaseStep = {
  case: string;
  portal: string;
  action: CaseStepAction;
  from?: CaseState | null;
  to?: CaseState | null;
  reason?: string | null;
  named?: string | null;
  dueBefore?: string | null;
  dueAfter?: string | null;
  at: string;
};

/** Writes an entry of the history, in the transaction of the request. */
export async function writeStep(req: PayloadRequest, step: CaseStep): Promise<void> {
  await req.payload.db.create({
    collection: 'case-steps',
    data: {
      ...step,
      who: req.user ? String(req.user.id) : null,
      whoName: req.user ? String(req.user['name'] ?? req.user['email'] ?? '') : null,
    },
    req,
  });
}
