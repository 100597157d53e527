import type { CaseChannel, CaseKind } from '@lienthong/config/contracts/case-work';
import type { CaseAction, CaseState } from './case-kinds.ts';

type Words = { vi: string; en: string };

export const kindNames: Readonly<Record<CaseKind, Words>> = {
  questions: { vi: 'Hỏi đáp', en: 'Question' },
  reports: { vi: 'Phản ánh hiện trường', en: 'Field report' },
};

export const channelNames: Readonly<Record<CaseChannel, Words>> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Tại quầy', en: 'At the counter' },
  phone: { vi: 'Điện thoại', en: 'By telephone' },
  post: { vi: 'Bưu chính', en: 'By post' },
  'e-mail': { vi: 'Thư điện tử', en: 'By e-mail' },
};

export const stateNames: Readonly<Record<CaseState, Words>> = {
  new: { vi: 'Mới', en: 'New' },
  transferred: { vi: 'Chuyển đến, chờ nhận', en: 'Transferred, to be received' },
  screening: { vi: 'Kiểm duyệt', en: 'Screening' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  assigned: { vi: 'Phân công', en: 'Assigned' },
  'handed-over': { vi: 'Chuyển xử lý', en: 'Handed over' },
  drafting: { vi: 'Soạn trả lời', en: 'Drafting the answer' },
  'in-progress': { vi: 'Đang xử lý', en: 'In progress' },
  reopened: { vi: 'Mở lại', en: 'Reopened' },
  approval: { vi: 'Duyệt', en: 'Approval' },
  resolved: { vi: 'Đã xử lý', en: 'Resolved' },
  public: { vi: 'Công khai', en: 'Answered publicly' },
  private: { vi: 'Trả riêng', en: 'Answered privately' },
  closed: { vi: 'Đóng', en: 'Closed' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  invalid: { vi: 'Không hợp lệ', en: 'Not valid' },
  merged: { vi: 'Đã gộp', en: 'Merged' },
  duplicate: { vi: 'Trùng', en: 'Duplicate' },
};

export const actionNames: Readonly<Record<CaseAction, Words>> = {
  screen: { vi: 'Nhận và kiểm duyệt', en: 'Take and screen' },
  accept: { vi: 'Tiếp nhận', en: 'Receive' },
  assign: { vi: 'Phân công', en: 'Assign' },
  draft: { vi: 'Bắt đầu soạn', en: 'Begin the answer' },
  start: { vi: 'Bắt đầu xử lý', en: 'Begin the work' },
  present: { vi: 'Trình duyệt', en: 'Present for approval' },
  resolve: { vi: 'Báo đã xử lý', en: 'Say it is resolved' },
  return: { vi: 'Trả lại', en: 'Return' },
  publish: { vi: 'Duyệt, trả lời công khai', en: 'Approve, answer publicly' },
  reply: { vi: 'Duyệt, trả lời riêng', en: 'Approve, answer privately' },
  close: { vi: 'Đóng', en: 'Close' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
  'ask-sender': { vi: 'Hỏi lại người gửi', en: 'Ask the sender' },
  resume: { vi: 'Người gửi đã trả lời', en: 'The sender has answered' },
  extend: { vi: 'Gia hạn', en: 'Extend' },
  transfer: { vi: 'Chuyển cơ quan khác', en: 'Transfer to another agency' },
  merge: { vi: 'Gộp vào vụ việc khác', en: 'Merge into another case' },
  refuse: { vi: 'Từ chối', en: 'Refuse' },
};
