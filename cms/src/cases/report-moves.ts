import type { Move } from './case-kinds.ts';
import { clerks, handlers, leaders, specialists } from './case-roles.ts';

/** Phản ánh hiện trường: Mới → Tiếp nhận → Chuyển xử lý → Đang xử lý → Đã xử lý → Đóng / Mở lại; Trùng, Không hợp lệ. */
export const reportMoves: readonly Move[] = [
  { from: ['new'], action: 'accept', to: 'received', roles: clerks, needs: [], starts: 'accepted' },
  {
    from: ['received', 'handed-over', 'in-progress', 'reopened'],
    action: 'assign',
    to: 'handed-over',
    roles: clerks,
    needs: ['assignee'],
  },
  { from: ['handed-over', 'reopened'], action: 'start', to: 'in-progress', roles: specialists, needs: [] },
  {
    from: ['in-progress'],
    action: 'resolve',
    to: 'resolved',
    roles: specialists,
    needs: ['answer'],
    clock: 'stop',
    while: 'running',
  },
  { from: ['resolved'], action: 'close', to: 'closed', roles: leaders, needs: ['four-eyes'] },
  // The clock goes on from where it stood: calling something done too early gives no new time.
  {
    from: ['resolved', 'closed'],
    action: 'reopen',
    to: 'reopened',
    roles: clerks,
    needs: ['reason'],
    clock: 'resume',
  },
  {
    from: ['received', 'handed-over', 'in-progress', 'reopened'],
    action: 'ask-sender',
    to: null,
    roles: handlers,
    needs: ['reason'],
    pauses: 'ask-sender',
    while: 'running',
  },
  {
    from: ['received', 'handed-over', 'in-progress', 'reopened'],
    action: 'resume',
    to: null,
    roles: handlers,
    needs: ['reason'],
    clock: 'resume',
    while: 'paused',
  },
  {
    from: ['received', 'handed-over', 'in-progress', 'reopened'],
    action: 'extend',
    to: null,
    roles: leaders,
    needs: ['reason', 'extension'],
    clock: 'extend',
    while: 'running',
  },
  {
    from: ['new', 'received', 'handed-over', 'in-progress', 'reopened'],
    action: 'transfer',
    to: 'handed-over',
    roles: clerks,
    needs: ['reason', 'owner'],
    starts: 'accepted',
    while: 'running',
  },
  {
    from: ['new', 'received', 'handed-over'],
    action: 'merge',
    to: 'duplicate',
    roles: clerks,
    needs: ['reason', 'original'],
    clock: 'stop',
  },
  { from: ['new', 'received'], action: 'refuse', to: 'invalid', roles: clerks, needs: ['reason'], clock: 'stop' },
];
