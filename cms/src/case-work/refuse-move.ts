import type { ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import type { CaseAction, CaseState } from '../cases/case-kinds.ts';
import { actionNames, stateNames } from '../cases/case-names.ts';
import type { CaseRefusal } from '../cases/decide-move.ts';

const codes: Readonly<Record<CaseRefusal, { code: ErrorCode; status: number }>> = {
  'not-from-here': { code: 'LT-CASE-001', status: 409 },
  'not-your-role': { code: 'LT-CASE-002', status: 403 },
  'needs-reason': { code: 'LT-CASE-004', status: 400 },
  'needs-owner': { code: 'LT-CASE-005', status: 400 },
  'needs-answer': { code: 'LT-CASE-007', status: 409 },
  'needs-other-person': { code: 'LT-CASE-008', status: 403 },
  'not-public': { code: 'LT-CASE-009', status: 409 },
  'clock-stands': { code: 'LT-CASE-010', status: 409 },
  'clock-runs': { code: 'LT-CASE-011', status: 409 },
  'no-extension': { code: 'LT-CASE-012', status: 409 },
  'needs-original': { code: 'LT-CASE-015', status: 400 },
  'needs-assignee': { code: 'LT-CASE-016', status: 400 },
};

/** Refuses a move with its permanent code, naming the action and the state in words. */
export function refuseMove(req: PayloadRequest, reason: CaseRefusal, action: CaseAction, state: CaseState): never {
  const lang = req.i18n?.language === 'en' ? 'en' : 'vi';
  const { code, status } = codes[reason];
  refuse(code, req, status, { action: actionNames[action][lang], state: stateNames[state][lang] });
}
