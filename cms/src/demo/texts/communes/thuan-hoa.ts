import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const thuanHoa: CommuneTexts = {
  intro: {
    vi: 'Trung tâm bờ nam sông Hương: trường học, bệnh viện, phố đi bộ và những khu chợ lâu đời.',
    en: 'The heart of the south bank: schools, hospitals, walking streets and long-standing markets.',
  },
  address: { vi: 'Trụ sở phường Thuận Hóa, khu Vĩnh Ninh, Huế', en: 'Thuận Hóa ward office, Vĩnh Ninh quarter, Hue' },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:30' },
    { days: saturday, hours: '7:30–11:30' },
  ],
  staff: {
    chair: 'Trần Hữu Thiện',
    economy: 'Nguyễn Đức Hạnh',
    society: 'Võ Thị Minh Châu',
    oneGate: 'Lê Phước Bình',
    receptionDays: [10, 25],
  },
  about: {
    scene: 'cau-truong-tien',
    lead: {
      vi: 'Sáu phường cũ bờ nam hợp lại thành phường trung tâm, đông dân và nhiều dịch vụ nhất.',
      en: 'Six former wards of the south bank joined into the busiest ward of the city.',
    },
    body: {
      vi: `Từ ngày 1/7/2025, phường Thuận Hóa gồm địa bàn các phường Phú Hội, Phú Nhuận, Phường Đúc, Vĩnh Ninh, Phước Vĩnh và Trường An.

Nơi đây có cầu Trường Tiền, trường Quốc Học, trường Hai Bà Trưng, ga Huế, Bệnh viện Trung ương, cung An Định, đàn Nam Giao và làng đúc đồng. Các chợ Bến Ngự, Phước Vĩnh và Trường An họp từ tờ mờ sáng. Ban đêm, các phố Võ Thị Sáu, Chu Văn An, Phạm Ngũ Lão dành cho người đi bộ vào cuối tuần.

Phường có nhiều sinh viên ở trọ nên đăng ký tạm trú, an toàn cháy và tiếng ồn là những việc được hỏi nhiều nhất.`,
      en: `Since 1 July 2025 Thuận Hóa ward covers the former wards of Phú Hội, Phú Nhuận, Phường Đúc, Vĩnh Ninh, Phước Vĩnh and Trường An.

It holds Trường Tiền bridge, the Quốc Học and Hai Bà Trưng schools, the railway station, the Central Hospital, An Định palace, the Nam Giao esplanade and the bronze casters’ village. Bến Ngự, Phước Vĩnh and Trường An markets open before dawn. At weekends Võ Thị Sáu, Chu Văn An and Phạm Ngũ Lão streets belong to walkers.

Many students rent rooms here, so residence papers, fire safety and noise are what people ask about most.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['cho-truyen-thong', 'chuyen-doi-so'],
      on: '2026-11-10',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Chợ Bến Ngự lên đèn sớm: bán hàng từ 4 giờ, thanh toán bằng mã ở mọi sạp',
        en: 'Bến Ngự market lights up early: open from 4 a.m., code payment at every stall',
      },
      lead: {
        vi: 'Hệ thống đèn và camera mới giúp chợ an toàn hơn; 312 tiểu thương đã quen với mã thanh toán.',
        en: 'New lamps and cameras make the market safer; 312 traders have grown used to payment codes.',
      },
      body: {
        vi: `Bốn giờ sáng, những gánh rau từ Thủy Biều, Hương Long đã tới. Trước đây người bán phải đội đèn pin; nay 68 bóng đèn sáng từ 3:30 và tắt theo mặt trời.

Ban Quản lý chợ chia tiểu thương thành nhóm mười người, mỗi nhóm có một bạn trẻ kèm cặp trong hai tuần. Mã được dán bằng chữ lớn, có loa nhỏ báo tiền về để người mắt kém khỏi phải nhìn máy.

Khách trả tiền mặt vẫn được phục vụ như mọi khi. Ai nghi ngờ mã bị dán đè, xin báo quầy trực ở cổng chính: hai vụ đã được phát hiện trong tháng 10 và người bán không mất đồng nào.`,
        en: `At four in the morning the vegetable carriers from Thủy Biều and Hương Long arrive. They used to wear head lamps; now 68 lights come on at 3:30 and go out with the sun.

The market office formed groups of ten traders, each with a young helper for two weeks. The codes are printed large, and a small speaker tells when the money has come, for those with weak eyes.

Cash is welcome as ever. If you suspect that a code has been pasted over, tell the desk at the main gate: two cases were found in October, and the traders lost nothing.`,
      },
    },
    {
      genre: 'notice',
      category: 'an-ninh-trat-tu',
      tags: ['cu-tru', 'sinh-vien'],
      on: '2026-09-07',
      title: {
        vi: 'Đăng ký tạm trú cho sinh viên: làm ngay tại khu trọ vào buổi tối',
        en: 'Residence registration for students: in the evening, at the lodging house',
      },
      lead: {
        vi: 'Từ ngày 9 đến ngày 30/9, tổ lưu động đến 24 điểm có đông sinh viên; không thu lệ phí.',
        en: 'From 9 to 30 September a mobile team visits 24 places with many students; no fee.',
      },
      body: {
        vi: `Công an phường và Trung tâm Phục vụ hành chính công làm việc từ 18:30 đến 20:30, lịch từng kiệt dán ở cổng khu trọ.

Sinh viên cần có: căn cước hoặc tài khoản định danh, hợp đồng thuê (ảnh chụp cũng được) và số điện thoại chủ trọ. Người dưới 18 tuổi phải có cha mẹ xác nhận qua điện thoại.

Chủ trọ có trách nhiệm báo khi khách đến ở từ một đêm trở lên. Nhà có từ mười phòng kiểm tra luôn bình chữa cháy và lối thoát thứ hai; chỗ nào thiếu được hướng dẫn khắc phục trong 30 ngày.

Giải đáp: (0234) 000 1203.`,
        en: `The ward police and the public service centre work from 18:30 to 20:30; the timetable of each alley hangs at the gate of the lodging.

Students need an identity card or digital identity, the lease (a photograph will do) and the owner’s telephone number. Those under 18 need a parent’s confirmation by telephone.

Owners must report guests who stay a night or longer. In houses with ten rooms or more, extinguishers and the second exit are checked at the same time; what is missing is to be put right within 30 days.

Questions: (0234) 000 1203.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['lang-nghe', 'di-san'],
      on: '2026-10-17',
      title: {
        vi: 'Lò đúc đồng đỏ lửa dạy nghề cho mười một bạn trẻ',
        en: 'The bronze foundry lights its fire for eleven apprentices',
      },
      lead: {
        vi: 'Khóa học sáu tháng ở Phường Đúc kết thúc bằng một quả chuông do chính học viên đổ khuôn.',
        en: 'A six-month course in Phường Đúc ends with a bell cast by the pupils themselves.',
      },
      body: {
        vi: `Khuôn đất sét trộn trấu phải nung hai ngày; đồng nóng chảy ở hơn một nghìn độ và chỉ có vài phút để rót. Nghệ nhân Nguyễn Trường Sơn Hải, 67 tuổi, đứng cạnh học trò mà không chạm tay: “Phải để các cháu nghe tiếng đồng sôi”.

Trong mười một người có bốn cô gái, một kỹ sư luyện kim và hai em vừa học xong lớp 12. Phường lo tiền đất, củi và bảo hộ; ba lò trong làng nhận học viên vào làm.

Quả chuông nặng 38 kg sẽ treo ở Trường Tiểu học Phường Đúc. Người dân được mời nghe hồi đầu tiên vào 7:00 ngày 20/11.`,
        en: `A mould of clay and rice husk is fired for two days; bronze melts at over a thousand degrees and leaves only minutes to pour. Master Nguyễn Trường Sơn Hải, 67, stands next to his pupils without touching anything: “They must hear the bronze boil.”

Among the eleven are four women, a metallurgist and two school-leavers. The ward paid for clay, firewood and protective clothing; three foundries will employ them.

The bell weighs 38 kg and will hang in Phường Đúc Primary School. Everybody is invited to its first stroke at 7:00 on 20 November.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['mot-cua', 'gio-lam-viec'],
      on: '2026-11-19',
      title: {
        vi: 'Quầy một cửa mở thêm sáng thứ Bảy và tối thứ Năm',
        en: 'One-gate counter opens on Saturday mornings and Thursday evenings',
      },
      lead: {
        vi: 'Bắt đầu từ tuần đầu tháng 12, dành cho người không thể nghỉ làm trong giờ hành chính.',
        en: 'From the first week of December, for people who cannot leave work during the day.',
      },
      body: {
        vi: `- Sáng thứ Bảy: 7:30–11:30, đủ mọi thủ tục.
- Tối thứ Năm: 17:30–19:30, chứng thực, khai sinh, khai tử, xác nhận cư trú và trả kết quả.

Lấy số tại chỗ hoặc hẹn giờ qua mạng từ ngày 30/11. Người hẹn trước được gọi đúng giờ, chờ không quá mười phút.

Cơ sở ở khu Trường An (trụ sở cũ) chỉ còn nhận hồ sơ vào sáng thứ Ba. Ghế ngồi, nước uống và góc cho trẻ nhỏ có ở tầng một. Nếu phải chờ quá ba mươi phút, xin gọi (0234) 000 1203 ngay lúc đó.`,
        en: `- Saturday, 7:30–11:30: all procedures.
- Thursday, 17:30–19:30: certified copies, births, deaths, residence, and collection of results.

Take a number on the spot or book online from 30 November. Those who book are called on time and wait no more than ten minutes.

The former Trường An office now accepts files on Tuesday mornings only. Seats, water and a children’s corner are on the ground floor. If you wait longer than thirty minutes, call (0234) 000 1203 there and then.`,
      },
    },
  ],
  event: {
    on: '2026-12-04',
    start: '18:30',
    end: '22:00',
    tags: ['du-lich', 'le-hoi'],
    title: { vi: 'Đêm nhạc đường phố sinh viên', en: 'Students’ street music night' },
    place: { vi: 'Phố đi bộ Võ Thị Sáu – Chu Văn An', en: 'Võ Thị Sáu – Chu Văn An walking streets' },
    body: {
      vi: 'Mười bốn nhóm nhạc của các trường đại học chơi mộc, không loa lớn sau 21:00. Tiền người nghe tặng dành cho quỹ nhà trọ sinh viên vùng lũ.',
      en: 'Fourteen university bands play unplugged, without loudspeakers after 21:00. What listeners give goes to lodging for students from flooded areas.',
    },
  },
  document: {
    number: '241/KH-UBND',
    type: 'ke-hoach',
    field: 'An ninh trật tự',
    issuedOn: '2026-10-06',
    signedBy: 'chair',
    tags: ['phong-chay'],
    summary: {
      vi: 'Kiểm tra an toàn phòng cháy nhà trọ, nhà nhiều căn hộ quý IV năm 2026',
      en: 'Fire safety checks of lodging and multi-flat houses, fourth quarter of 2026',
    },
    body: `## I. Phạm vi

Toàn bộ 684 nhà trọ từ năm phòng trở lên và 39 nhà nhiều căn hộ trên địa bàn phường.

## II. Nội dung

1. Lối thoát thứ hai, cửa sắt có chốt mở từ bên trong.
2. Chỗ sạc xe điện cách phòng ngủ, có ngắt điện tự động.
3. Bình chữa cháy, chuông báo, hướng dẫn bằng tiếng Việt và tiếng Anh.

## III. Cách làm

Kiểm tra lần một để hướng dẫn, không xử phạt; kiểm tra lại sau 30 ngày. Chủ nhà được báo trước ba ngày. Danh sách nhà đã đạt được đăng để người thuê biết.

## IV. Thời gian

Từ ngày 12/10 đến ngày 18/12/2026.`,
  },
};
