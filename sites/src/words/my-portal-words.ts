/** “My portal” before anything is pinned; the rest is said by `my-portal.js`. */
export const myPortalWords = {
  vi: {
    title: 'Cổng của tôi',
    intro: 'Ghim phường, xã và chủ đề bạn quan tâm: tin mới nhất của những nơi ấy sẽ ở ngay đây.',
    kept: 'Lựa chọn chỉ lưu trong trình duyệt này, không cần tài khoản; trình duyệt chỉ đọc các tệp tin công khai của nơi bạn ghim. Máy dùng chung thì nhớ bỏ ghim.',
    choose: 'Chọn để ghim',
  },
  en: {
    title: 'My portal',
    intro: 'Pin your ward or commune and the topics you follow: their newest items will stand right here.',
    kept: 'Your choice is kept in this browser alone, without an account; the browser only reads public files of what you pinned. On a shared device, remember to unpin.',
    choose: 'Choose what to pin',
  },
} as const;
