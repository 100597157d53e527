import type { NewsroomAction } from './transitions.ts';

export const actionNames: Readonly<Record<NewsroomAction, { vi: string; en: string }>> = {
  submit: { vi: 'Gửi biên tập', en: 'Submit' },
  recall: { vi: 'Rút lại', en: 'Take back' },
  take: { vi: 'Nhận biên tập', en: 'Start editing' },
  present: { vi: 'Trình duyệt', en: 'Send for approval' },
  forward: { vi: 'Chuyển duyệt cuối', en: 'Pass to final approval' },
  approve: { vi: 'Duyệt xuất bản', en: 'Approve and publish' },
  return: { vi: 'Trả lại', en: 'Return' },
  reschedule: { vi: 'Đổi giờ', en: 'Change the times' },
  withdraw: { vi: 'Gỡ bài', en: 'Withdraw' },
  archive: { vi: 'Lưu trữ', en: 'Archive' },
  reopen: { vi: 'Mở lại', en: 'Reopen' },
};
