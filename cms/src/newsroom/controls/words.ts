/** What the newsroom's controls in the form say, beside the names of stages and actions. */
export const words = {
  vi: {
    more: 'Thao tác',
    other: 'Thao tác khác',
    reason: 'Lý do',
    reasonHelp: 'Được ghi vào lịch sử, người viết đọc được.',
    publishAt: 'Giờ đăng',
    publishHelp: 'Để trống: đăng ngay. Giờ Việt Nam.',
    expiresAt: 'Giờ hết hạn',
    expiresHelp: 'Để trống: không tự gỡ.',
    cancel: 'Thôi',
    busy: 'Đang thực hiện…',
    failed: 'Không thực hiện được. Hãy thử lại.',
    unsaved: 'Chưa lưu được nội dung, nên chưa chuyển bước. Hãy xem các lỗi trong biểu mẫu.',
    live: 'bản cũ đang trên mạng',
    new: 'Bài mới, chưa lưu',
    at: (time: string) => `lúc ${time}`,
    appears: (time: string) => `lên mạng lúc ${time}`,
    ends: (time: string) => `tự gỡ lúc ${time}`,
  },
  en: {
    more: 'Actions',
    other: 'Other actions',
    reason: 'Reason',
    reasonHelp: 'Kept in the history; the writer reads it.',
    publishAt: 'Goes live at',
    publishHelp: 'Empty: at once. Time in Việt Nam.',
    expiresAt: 'Ends at',
    expiresHelp: 'Empty: is not taken down by itself.',
    cancel: 'Cancel',
    busy: 'Working…',
    failed: 'This did not work. Try again.',
    unsaved: 'The text could not be saved, so no step was taken. See the errors in the form.',
    live: 'an earlier version is live',
    new: 'New, not saved yet',
    at: (time: string) => `at ${time}`,
    appears: (time: string) => `goes live at ${time}`,
    ends: (time: string) => `is taken down at ${time}`,
  },
};

const hours = 7 * 3600_000;

/** `23/11/2026, 14:30` in Việt Nam. */
export function timeInWords(instant: string): string {
  const local = new Date(Date.parse(instant) + hours).toISOString();
  return `${local.slice(0, 10).split('-').reverse().join('/')}, ${local.slice(11, 16)}`;
}

/** An instant as a field for date and time shows it, in Việt Nam (UTC+7, no summer time), and back. */
export const toLocal = (instant: string) => new Date(Date.parse(instant) + hours).toISOString().slice(0, 16);
export const fromLocal = (local: string) => new Date(Date.parse(`${local}:00Z`) - hours).toISOString();
