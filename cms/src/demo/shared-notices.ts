/** What the demo's city hands down: an article of its own, by the beginning of its title, to whom, and how the units took it. */
export const sharedNotices = [
  {
    title: 'Đăng ký hỗ trợ khôi phục sản xuất',
    place: 'top',
    types: ['commune'],
    fromDay: -6,
    untilDay: 14,
    dueDay: -1,
    /** How many units have acknowledged, in the order of the tree. */
    acknowledged: 27,
    note: 'Đề nghị phổ biến đến từng thôn, tổ dân phố; gửi danh sách hộ đăng ký về Văn phòng trước ngày 8/12.',
  },
  {
    title: 'Tạm ngừng một số dịch vụ của cổng',
    place: 'list',
    types: [],
    fromDay: -2,
    untilDay: 12,
    dueDay: 5,
    acknowledged: 9,
    note: 'Đơn vị thông báo cho người dân có hẹn nộp hồ sơ trong đêm bảo trì.',
  },
  {
    title: 'Thông báo điều tiết nước hồ Tả Trạch',
    place: 'band',
    types: ['commune'],
    fromDay: -7,
    untilDay: -5,
    dueDay: -7,
    acknowledged: 40,
    note: 'Các phường, xã ven sông Tả Trạch, sông Hương thông báo ngay trên loa.',
  },
] as const;

/** Remarks units leave; most leave none. */
export const remarks = [
  'Đã thông báo trên loa và nhóm Zalo các tổ dân phố.',
  '',
  '',
  'Đã niêm yết tại bộ phận một cửa.',
  '',
  'Đã phổ biến tại giao ban sáng thứ Hai.',
  '',
] as const;

type Offer = {
  from: string;
  /** The beginning of its title; the newest article without. */
  article?: string;
  to: string;
  message: string;
  state: 'proposed' | 'accepted' | 'refused';
  title?: { vi: string; en: string };
  reason?: string;
  /** How its owner corrects it after it was accepted. */
  corrected?: { lead: string; correction: string };
};

/** What portals of the demo offer one another. */
export const offers: readonly Offer[] = [
  {
    from: 'vy-da',
    to: 'hue',
    message: 'Kính đề nghị thành phố đăng để người dân các phường lân cận cùng biết.',
    state: 'accepted',
    article: 'Hến cồn được dán tem',
    title: { vi: 'Vỹ Dạ giữ nghề cào hến: có tem, có lịch', en: 'Vỹ Dạ keeps its mussels: a label and a calendar' },
    corrected: {
      lead: 'Bốn mươi sáu hộ cào hến thống nhất nghỉ cào ngày rằm và mồng một để hến kịp lớn.',
      correction: 'Số hộ tham gia là 46, không phải 42 như tin đã đăng.',
    },
  },
  {
    from: 'so-du-lich',
    to: 'thuan-hoa',
    message: 'Bài có tuyến đi qua địa bàn phường, đề nghị phường đăng lại trên cổng.',
    state: 'accepted',
  },
  { from: 'thuan-hoa', to: 'hue', message: 'Đề nghị giới thiệu trên trang chủ thành phố.', state: 'proposed' },
  { from: 'a-luoi-1', to: 'hue', message: 'Kính đề nghị thành phố đăng trong mục tin cơ sở.', state: 'proposed' },
  { from: 'so-y-te', to: 'vy-da', message: 'Đề nghị phường đăng lại để tuyên truyền.', state: 'proposed' },
  {
    from: 'phu-xuan',
    to: 'hue',
    message: 'Đề nghị đăng trên trang chủ.',
    state: 'refused',
    reason: 'Nội dung chỉ liên quan một tổ dân phố; tin vẫn hiện trong mục “Từ phường, xã”.',
  },
];
