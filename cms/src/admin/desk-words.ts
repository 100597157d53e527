const vi = {
  greeting: 'Chào',
  write: 'Viết tin bài',
  document: 'Đăng văn bản',
  picture: 'Tải ảnh lên',
  portals: 'Cổng của tôi',
  visit: 'Xem cổng',
  edit: 'Thông tin cổng',
  more: 'cổng khác',
  drafts: 'Bản nháp mới nhất',
  noDrafts: 'Không có bản nháp nào đang chờ. Bài mới lưu mà chưa xuất bản sẽ hiện ở đây.',
  recent: 'Vừa đăng',
  noRecent: 'Chưa đăng gì. Bài đã xuất bản sẽ hiện ở đây.',
  nothing: 'Tài khoản chưa được giao cổng nào. Hãy nhờ người quản trị cấp trên giao quyền.',
  all: 'Tất cả',
};
type Words = Record<keyof typeof vi, string>;
const en: Words = {
  greeting: 'Hello',
  write: 'Write an article',
  document: 'Publish a document',
  picture: 'Upload a picture',
  portals: 'My portals',
  visit: 'See the portal',
  edit: 'About the portal',
  more: 'more portals',
  drafts: 'Latest drafts',
  noDrafts: 'No draft is waiting. What is saved but not published shows here.',
  recent: 'Published lately',
  noRecent: 'Nothing yet. What is published shows here.',
  nothing: 'This account has no portal yet. Ask the administrator above for a grant.',
  all: 'All',
};

/** The words of the first screen after login. */
export const deskWords: Record<string, Words> = { vi, en };
