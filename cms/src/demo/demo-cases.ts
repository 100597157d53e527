import type { EnterCase } from '@lienthong/config/contracts/case-work';
import type { CaseAction } from '../cases/case-kinds.ts';

type By = 'clerk' | 'specialist' | 'leader';
/** A case of the demo: what somebody said, how long ago, and who has done what with it since, by role in the portal that has it. */
export type DemoCase = Omit<EnterCase, 'portal' | 'receivedAt'> & {
  portal: string;
  daysAgo: number;
  steps: (
    | { by: By; action: CaseAction; reason?: string; unit?: string; to?: string; extension?: string }
    | { by: By; draft: string }
    | { by: By; note: string }
  )[];
};

export const demoCases: readonly DemoCase[] = [
  {
    portal: 'hue',
    daysAgo: 2,
    kind: 'questions',
    channel: 'counter',
    title: 'Đổi giấy phép lái xe hết hạn khi đang học ở tỉnh khác',
    text: 'Giấy phép lái xe hạng A1 của con tôi do thành phố cấp, hết hạn ngày 15/12. Cháu đang học ở Đà Nẵng thì đổi ở đâu, có phải về Huế không?',
    field: 'Giao thông',
    senderName: 'Lê Thị Diệu Hương',
    senderPhone: '0905 000 118',
    isPublic: true,
    steps: [{ by: 'clerk', action: 'screen' }],
  },
  {
    portal: 'hue',
    daysAgo: 9,
    kind: 'questions',
    channel: 'post',
    title: 'Vé tháng xe buýt cho người từ 60 tuổi',
    text: 'Tôi 66 tuổi, ở phường An Cựu. Vé tháng tuyến số 3 có được giảm như học sinh không? Cần mang giấy tờ gì?',
    field: 'Giao thông',
    senderName: 'Trần Văn Lộc',
    senderAddress: 'Phường An Cựu',
    isPublic: true,
    steps: [
      { by: 'clerk', action: 'screen' },
      { by: 'clerk', action: 'assign', unit: 'Phòng Hành chính - Tổng hợp' },
      { by: 'specialist', action: 'draft' },
      {
        by: 'specialist',
        draft:
          'Người từ 60 tuổi được miễn tiền vé xe buýt nội thành khi xuất trình căn cước. Ông không cần mua vé tháng tuyến số 3.',
      },
      { by: 'specialist', note: 'Đã hỏi lại đơn vị vận hành: miễn vé áp dụng cả tuyến số 3.' },
      { by: 'specialist', action: 'present' },
    ],
  },
  {
    portal: 'hue',
    daysAgo: 24,
    kind: 'questions',
    channel: 'counter',
    title: 'Bao giờ mở lại đường Nguyễn Sinh Cung đoạn đang làm cống',
    text: 'Rào chắn đã để hơn hai tháng. Cửa hàng của tôi mất khách. Đơn vị thi công hứa xong trong tháng 10 nhưng không thấy ai làm.',
    field: 'Xây dựng',
    place: 'Đường Nguyễn Sinh Cung',
    senderName: 'Hoàng Thị Mẫn',
    isPublic: false,
    steps: [
      { by: 'clerk', action: 'screen' },
      { by: 'clerk', action: 'assign', unit: 'Phòng Hành chính - Tổng hợp' },
      { by: 'specialist', action: 'draft' },
    ],
  },
  {
    portal: 'hue',
    daysAgo: 12,
    kind: 'questions',
    channel: 'e-mail',
    title: 'Mức hỗ trợ nhà bị tốc mái trong đợt mưa lớn vừa qua',
    text: 'Nhà cấp bốn của mẹ tôi bị tốc một phần mái. Mức hỗ trợ là bao nhiêu và nộp đơn ở đâu?',
    field: 'An sinh xã hội',
    senderName: 'Võ Minh Khánh',
    senderEmail: 'khanh@congdan.example',
    isPublic: true,
    steps: [
      { by: 'clerk', action: 'screen' },
      {
        by: 'clerk',
        action: 'ask-sender',
        reason: 'Nhà ở phường, xã nào? Chúng tôi cần biết để chuyển đúng nơi chi trả.',
      },
    ],
  },
  {
    portal: 'thuan-hoa',
    daysAgo: 3,
    kind: 'reports',
    channel: 'phone',
    title: 'Ba bóng đèn đường không sáng ở kiệt 42 Chi Lăng',
    text: 'Ba bóng liền nhau tắt từ tối thứ hai, trẻ con đi học thêm về rất tối.',
    place: 'Kiệt 42 Chi Lăng',
    field: 'Chiếu sáng',
    senderName: 'Phan Ngọc Dung',
    senderPhone: '0914 000 207',
    isPublic: false,
    steps: [
      { by: 'clerk', action: 'accept' },
      { by: 'clerk', action: 'assign', unit: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
      { by: 'specialist', action: 'start' },
    ],
  },
  {
    portal: 'thuan-hoa',
    daysAgo: 13,
    kind: 'reports',
    channel: 'counter',
    title: 'Nắp cống vỡ trước cổng trường',
    text: 'Nắp cống vỡ một góc, lọt được bàn chân trẻ em. Đã lấy ghế gỗ che tạm.',
    place: 'Trước cổng trường tiểu học, đường Lê Lợi',
    field: 'Thoát nước',
    senderName: 'Nguyễn Thanh Giang',
    isPublic: false,
    steps: [
      { by: 'clerk', action: 'accept' },
      { by: 'clerk', action: 'assign', unit: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
      { by: 'specialist', action: 'start' },
      {
        by: 'leader',
        action: 'extend',
        reason: 'Phải đúc nắp mới đúng kích thước, nhà thầu giao trong hai tuần.',
        extension: 'CAN-THI-CONG',
      },
    ],
  },
  {
    portal: 'thuan-hoa',
    daysAgo: 6,
    kind: 'reports',
    channel: 'counter',
    title: 'Quán nhậu đặt loa ngoài hè sau 22 giờ',
    text: 'Gần như tối nào cũng ồn đến quá nửa đêm, đã nhắc nhiều lần.',
    place: 'Góc Phạm Ngũ Lão – Chu Văn An',
    field: 'Trật tự đô thị',
    isPublic: false,
    steps: [
      { by: 'clerk', action: 'accept' },
      { by: 'clerk', action: 'assign', unit: 'Đội trật tự đô thị' },
      { by: 'specialist', action: 'start' },
      { by: 'specialist', draft: 'Đã lập biên bản ngày 22/11, chủ quán cam kết tắt loa lúc 22 giờ.' },
      { by: 'specialist', action: 'resolve' },
      { by: 'leader', action: 'close' },
      { by: 'clerk', action: 'reopen', reason: 'Người phản ánh gọi lại: hai tối sau loa lại mở.' },
    ],
  },
  {
    portal: 'phu-xuan',
    daysAgo: 1,
    kind: 'questions',
    channel: 'counter',
    title: 'Đăng ký khai sinh khi cha mẹ chưa đăng ký kết hôn',
    text: 'Con tôi sinh ngày 10/11, chúng tôi chưa đăng ký kết hôn. Làm giấy khai sinh có tên cha thì cần những giấy tờ gì?',
    field: 'Hộ tịch',
    senderName: 'Đặng Thị Bình',
    senderPhone: '0935 000 451',
    isPublic: true,
    steps: [],
  },
  {
    portal: 'phu-xuan',
    daysAgo: 4,
    kind: 'reports',
    channel: 'counter',
    title: 'Cành cây gãy vướng dây điện trên đường Đặng Dung',
    text: 'Sau trận gió đêm thứ bảy, một cành lớn tựa lên dây điện, chưa rơi.',
    place: 'Đường Đặng Dung, gần cửa Hiển Nhơn',
    field: 'Cây xanh',
    senderName: 'Ngô Quang Phúc',
    isPublic: false,
    steps: [
      { by: 'clerk', action: 'accept' },
      {
        by: 'clerk',
        action: 'transfer',
        to: 'thuan-hoa',
        reason: 'Đoạn đường này do phường Thuận Hóa quản lý cây xanh.',
      },
    ],
  },
];
