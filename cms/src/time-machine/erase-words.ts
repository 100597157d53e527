const vi = {
  commandLine: 'dòng lệnh',
  live: 'đang đăng',
  found: (count: number) => `${count} bản có chứa đoạn chữ này`,
  done: (versions: number, media: number, cms: number) =>
    `Đã xóa ${versions} bản đã đăng, ${media} ảnh hoặc tệp, ${cms} bản lưu trong CMS.`,
  mediaLive: (count: number) => `${count} ảnh hoặc tệp vẫn đang dùng trên cổng nên được giữ lại.`,
  draftKept: (count: number) =>
    `${count} bản trong CMS (bản nháp mới nhất hoặc bản đã xuất bản mới nhất) vẫn còn chứa: hãy sửa trong trang soạn thảo.`,
  notReached:
    'Không với tới: các bản sao lưu, bản sao ở máy khác, nhận xét và nhật ký nội bộ, kết quả của máy tìm kiếm bên ngoài. Hãy xử lý riêng.',
};
const en: typeof vi = {
  commandLine: 'command line',
  live: 'live',
  found: (count) => `${count} versions contain these words`,
  done: (versions, media, cms) =>
    `Erased: ${versions} published versions, ${media} pictures or files, ${cms} versions kept by the CMS.`,
  mediaLive: (count) => `${count} pictures or files are still shown somewhere and stay.`,
  draftKept: (count) =>
    `${count} versions in the CMS (the newest draft or the newest published one) still contain it: change them in the editor.`,
  notReached:
    'Not reached: backups, copies on other machines, internal remarks and histories, results of search engines outside. See to them separately.',
};

/** What erasing says, on the command line and in the admin. */
export const eraseWords = { vi, en };
