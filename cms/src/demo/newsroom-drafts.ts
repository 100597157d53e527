import type { NewsroomAction } from '../workflow/transitions.ts';

/** A text on its way through the newsroom: who did what with it, by role in the portal, in this order. */
export type DemoDraft = {
  portal: string;
  genre: 'news' | 'notice';
  title: string;
  lead: string;
  body: string;
  steps: { by: 'author' | 'editor' | 'approver'; action: NewsroomAction; reason?: string; inDays?: number }[];
  /** The release set it belongs to. */
  set?: string;
};

export const festival = 'Khai mạc Festival nghề 2027';

export const newsroomDrafts: readonly DemoDraft[] = [
  {
    portal: 'hue',
    genre: 'news',
    title: 'Chợ Đông Ba thử một tuần không túi ni lông',
    lead: 'Từ ngày 7 đến 13/12, tiểu thương ba dãy hàng khô gói bằng lá chuối và túi giấy.',
    body: 'Ban Quản lý chợ phát 4.000 túi giấy trong ngày đầu. Cuối tuần, chợ cân lượng rác nhựa và công bố kết quả.',
    steps: [],
  },
  {
    portal: 'hue',
    genre: 'notice',
    title: 'Ba điểm bắn pháo hoa đêm giao thừa Đinh Mùi',
    lead: 'Kỳ đài, bến thuyền Tòa Khâm và sân vận động Phú Bài; mỗi điểm 15 phút, từ 0 giờ.',
    body: 'Đường Lê Duẩn và cầu Phú Xuân cấm xe từ 22 giờ 30. Bãi giữ xe miễn phí đặt ở công viên Thương Bạc.',
    steps: [{ by: 'author', action: 'submit' }],
  },
  {
    portal: 'hue',
    genre: 'news',
    title: 'Cầu vượt Thủy Dương thông xe trước Tết',
    lead: 'Nhà thầu đã lao xong nhịp cuối; còn thảm mặt đường và lan can.',
    body: 'Xe tải trên 10 tấn vẫn đi đường tránh đến hết tháng 1. Biển báo được thay trong tuần này.',
    steps: [
      { by: 'author', action: 'submit' },
      { by: 'editor', action: 'take' },
    ],
  },
  {
    portal: 'hue',
    genre: 'notice',
    title: 'Lịch nghỉ Tết Đinh Mùi của cơ quan thành phố',
    lead: 'Cơ quan nghỉ bảy ngày; bộ phận một cửa trực hồ sơ khẩn các buổi sáng.',
    body: 'Danh sách trực và số điện thoại được niêm yết tại trụ sở từng cơ quan.',
    steps: [
      { by: 'author', action: 'submit' },
      { by: 'editor', action: 'present' },
      { by: 'approver', action: 'return', reason: 'Thiếu số điện thoại trực của Trung tâm Phục vụ hành chính công.' },
    ],
  },
  {
    portal: 'hue',
    genre: 'news',
    title: 'Đại Nội mở cửa buổi tối từ tháng 3',
    lead: 'Khách vào bằng cửa Ngọ Môn từ 18 đến 22 giờ, thứ sáu và thứ bảy.',
    body: 'Vé tối bằng nửa vé ngày; người dân Huế xuất trình căn cước được vào miễn phí tối thứ sáu.',
    steps: [{ by: 'editor', action: 'present' }],
  },
  {
    portal: 'hue',
    genre: 'notice',
    title: 'Đấu giá quyền sử dụng 12 ki-ốt quanh quảng trường Ngọ Môn',
    lead: 'Nhận hồ sơ đến 17 giờ ngày 10/12 tại Trung tâm dịch vụ đấu giá tài sản.',
    body: 'Giá khởi điểm từ 6 đến 9 triệu đồng một tháng; thời hạn thuê ba năm.',
    steps: [
      { by: 'editor', action: 'present' },
      { by: 'approver', action: 'approve', inDays: 2 },
    ],
  },
  {
    portal: 'hue',
    genre: 'news',
    title: 'Festival nghề 2027: mười làng nghề dựng nhà bên sông',
    lead: 'Nón lá Mỹ Lam, gốm Phước Tích và hoa giấy Thanh Tiên cùng làm tại chỗ trong năm ngày.',
    body: 'Khách được thử làm cùng nghệ nhân; mỗi nhà nhận 20 người một lượt, ghi tên tại chỗ.',
    steps: [{ by: 'editor', action: 'present' }],
    set: festival,
  },
  {
    portal: 'hue',
    genre: 'notice',
    title: 'Cấm xe đường Nguyễn Đình Chiểu trong Festival nghề 2027',
    lead: 'Từ 16 đến 23 giờ các ngày lễ hội; cư dân có thẻ được ra vào.',
    body: 'Xe buýt số 3 và số 5 dừng tạm ở đầu cầu Trường Tiền.',
    steps: [],
    set: festival,
  },
  {
    portal: 'thuan-hoa',
    genre: 'notice',
    title: 'Đo lại cột áp nước các kiệt đường Chi Lăng',
    lead: 'Công ty cấp nước đo từ ngày 2/12, mỗi nhà khoảng mười phút.',
    body: 'Nhà vắng người xin báo tổ trưởng để hẹn lại.',
    steps: [{ by: 'editor', action: 'present' }],
  },
];
