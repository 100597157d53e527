import type { ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { actionNames } from '../workflow/action-names.ts';
import type { SavePlan } from '../workflow/plan-save.ts';
import { stageNames, type Stage } from '../workflow/stages.ts';
import type { NewsroomAction } from '../workflow/transitions.ts';

type Reason = Extract<SavePlan, { ok: false }>['reason'];

const codes: Readonly<Record<Reason, { code: ErrorCode; status: number }>> = {
  'needs-second-approver': { code: 'LT-NEWS-001', status: 403 },
  'not-from-here': { code: 'LT-NEWS-002', status: 409 },
  'not-your-role': { code: 'LT-NEWS-003', status: 403 },
  'needs-reason': { code: 'LT-NEWS-004', status: 400 },
  'needs-other-reviewer': { code: 'LT-NEWS-005', status: 403 },
  locked: { code: 'LT-NEWS-006', status: 409 },
  'with-editors': { code: 'LT-NEWS-007', status: 403 },
  'withdraw-first': { code: 'LT-NEWS-008', status: 409 },
};

/** Refuses a step with its permanent code, naming the action and the stage in words. */
export function refuseStep(req: PayloadRequest, reason: Reason, action: NewsroomAction, stage: Stage): never {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { code, status } = codes[reason];
  refuse(code, req, status, { action: actionNames[action][language], stage: stageNames[stage][language] });
}
