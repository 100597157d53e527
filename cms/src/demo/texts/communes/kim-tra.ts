import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const kimTra: CommuneTexts = {
  intro: {
    vi: 'Bún Vân Cù, tháp đôi Liễu Cốc và những vườn cây bên sông Bồ.',
    en: 'Vân Cù noodles, the twin towers of Liễu Cốc and orchards along the Bồ river.',
  },
  address: { vi: 'Trụ sở phường Kim Trà, khu Hương Chữ, Huế', en: 'Kim Trà ward office, Hương Chữ, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:00–16:30' }],
  staff: {
    chair: 'Hoàng Thị Lan Hương',
    economy: 'Nguyễn Văn Thiện Tâm',
    society: 'Phan Đình Tư',
    oneGate: 'Lương Thị Ngọc Trâm',
    receptionDays: [11, 25],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Hương Chữ, Hương Xuân, Hương Toàn: đất bún, đất vườn và những ngôi đình bên nước.',
      en: 'Hương Chữ, Hương Xuân and Hương Toàn: noodles, orchards and communal houses by the water.',
    },
    body: {
      vi: `Phường Kim Trà lập ngày 1/7/2025 từ các phường Hương Chữ, Hương Xuân và xã Hương Toàn. Kim Trà là tên huyện xưa của vùng này, nay được lấy lại.

Làng Vân Cù ở Hương Toàn làm bún từ mấy trăm năm, mỗi ngày cung cấp hàng chục tấn cho thành phố. Tháp đôi Liễu Cốc của người Chăm ở Hương Xuân, đình và chùa ở La Chữ là những di tích đáng quý. Dân trồng lúa, cam, thanh trà, bưởi, nuôi cá lồng dọc sông Bồ. Nước từ các lò bún và nhà máy được xử lý chung là việc phường ưu tiên.`,
      en: `Kim Trà ward was created on 1 July 2025 from Hương Chữ, Hương Xuân and the commune of Hương Toàn. Kim Trà was the district’s name long ago and has been taken up again.

Vân Cù village in Hương Toàn has made noodles for centuries and sends tonnes of them to town every day. The Cham twin towers of Liễu Cốc in Hương Xuân and the communal house and pagodas of La Chữ are treasured. People grow rice, oranges and pomelos and keep fish cages along the Bồ. Common treatment of the water from noodle kitchens and factories comes first.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['lang-nghe', 'dac-san', 'moi-truong'],
      on: '2026-11-18',
      scene: 'ruong-lua',
      title: {
        vi: 'Bún Vân Cù chuyển sang đun bằng trấu ép, lò sạch và nhẹ khói',
        en: 'Vân Cù noodles change to rice-husk fuel: cleaner kitchens, less smoke',
      },
      lead: {
        vi: 'Sáu mươi bảy lò dùng viên trấu, tiết kiệm 22% tiền củi; nước chua gom về hầm ủ.',
        en: 'Sixty-seven kitchens use husk briquettes and save 22% on fuel; sour water goes to a digester.',
      },
      body: {
        vi: `Ba giờ sáng, khói từ trăm bếp từng che kín làng Vân Cù. Viên trấu ép cháy đều và rẻ hơn củi keo; các hộ lại có tiền thừa lắp quạt hút.

Khâu làm sạch nước mới là việc khó. Ngày nào làng cũng thải hơn 300 m³ nước gạo chua. Hầm ủ chung nhận một nửa, khí sinh ra đủ đun bếp ăn trường mẫu giáo; phần còn lại chờ hầm thứ hai, xong vào tháng 5/2027.

Chị Hồng, làm nghề từ bé, kể: “Khách hỏi bún tôi trắng vậy có hóa chất không, tôi mời vô coi”. Làng mở cửa đón khách thứ Năm hằng tuần, nhớ mang khẩu trang.`,
        en: `At three in the morning smoke from a hundred kitchens used to fill Vân Cù. Husk briquettes burn evenly and cost less than acacia wood, and what is saved buys extractor fans.

Cleaning the water is harder. Every day the village lets out over 300 m³ of sour rice water. The shared digester takes half, and its gas cooks the nursery’s meals; the rest waits for a second one, due in May 2027.

Mrs Hồng, who has done this from a child, says: “When people ask if white noodles mean chemicals, I invite them in.” Visits on Thursdays; bring a mask.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['di-san'],
      on: '2026-10-18',
      title: {
        vi: 'Tổ chức chăm sóc tháp đôi Liễu Cốc, mời tình nguyện viên',
        en: 'Volunteers invited to care for the Liễu Cốc twin towers',
      },
      lead: {
        vi: 'Dọn cây leo, đo vết nứt và trồng hàng rào xanh, bắt đầu Chủ nhật 25/10.',
        en: 'Clear creepers, measure cracks and plant a hedge, from Sunday 25 October.',
      },
      body: {
        vi: `Hai tháp gạch hơn nghìn năm đã sụt một phần; rễ cây đang tách gạch. Chuyên gia yêu cầu chỉ cắt phần lá và dây nhỏ, không nhổ rễ to khi chưa chống đỡ.

Cần 30 người mỗi buổi, từ 16 tuổi, có thể cúi lâu. Dụng cụ, găng tay, áo mưa có sẵn; không mang giày đế cứng lên nền tháp. Buổi sáng 6:30–9:30, sau đó nghe thầy giáo kể chuyện.

Học sinh nhận giấy xác nhận. Không ai được lấy gạch vỡ về nhà; nhặt được mảnh có chữ hoặc hoa văn, xin báo ngay (0234) 000 1225.`,
        en: `The two brick towers, over a thousand years old, have partly fallen and roots are splitting the bricks. Experts ask that only leaves and small vines be cut; large roots stay until the walls are propped.

Thirty people are needed each time, 16 or over and able to stoop. Tools, gloves and raincoats are ready; no hard soles on the platform. 6:30–9:30, then a teacher tells the story.

Pupils receive a certificate. No one takes broken bricks home; if you find a piece with letters or ornament, call (0234) 000 1225 at once.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nuoi-trong-thuy-san', 'bao-lu'],
      on: '2026-09-25',
      scene: 'dam-pha',
      title: {
        vi: 'Lồng cá sông Bồ có dây cứu hộ và người canh chung mùa mưa',
        en: 'Fish cages on the Bồ get safety cables and a common watch',
      },
      lead: {
        vi: 'Hơn 1.200 lồng đánh số, neo ba điểm; tổ trực luân phiên khi mực nước quá 2 m.',
        en: 'Over 1,200 cages are numbered and moored at three points; a rota watches above 2 m.',
      },
      body: {
        vi: `Năm ngoái, một lồng đứt dây kéo theo cả dãy. Năm nay các hộ họp bốn lần, thống nhất mỗi cụm không quá 20 lồng, cách nhau 15 m, để nước và gỗ trôi không dồn.

Dây cáp do thành phố hỗ trợ, phao dùng lại can nhựa sạch. Mỗi cụm có hai bạn thanh niên canh, có áo phao và đèn; họ được trả công từ quỹ chung và không phải một mình quyết định khi nguy hiểm.

Cá đã đủ cỡ nên bán trước ngày 15/10. Ai còn nhiều cá, hợp tác xã gom về ao đất an toàn, phí giữ 3.000 đồng một ký.`,
        en: `Last year one cage broke loose and dragged the row along. This year the owners met four times and agreed: no more than 20 to a cluster, 15 m apart, so that water and driftwood do not pile up.

The city helps with the cables; clean plastic cans serve as floats. Two young people watch each cluster, with vests and lamps; the common fund pays them, and they never decide alone in danger.

Fish of full size should be sold by 15 October. If you have much left, the cooperative keeps it in safe earth ponds for 3,000 đồng a kilo.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['an-toan', 'suc-khoe'],
      on: '2026-11-02',
      title: {
        vi: 'Kiểm tra an toàn thực phẩm trước Tết: lò bún, giò chả, nước đá',
        en: 'Food checks before Tết: noodles, sausages and ice',
      },
      lead: {
        vi: 'Từ ngày 9/11 đến ngày 20/12, tổ của trạm y tế và Hội Phụ nữ đi từng lò, hướng dẫn là chính.',
        en: 'From 9 November to 20 December the health station and women’s union visit every kitchen, mainly to advise.',
      },
      body: {
        vi: `Tổ mang theo bộ thử hàn the, tẩy trắng, độ ẩm. Kết quả có ngay, chủ lò giữ một bản, phường dán một bản trên cổng thông tin.

- Đạt: nhận giấy treo tường.
- Cần sửa: hướng dẫn và kiểm tra lại sau 15 ngày.
- Có chất cấm: dừng bán, xử lý theo quy định.

Rửa tay, tách dao sống – chín, giấy khám sức khỏe cho người làm là ba điểm hay thiếu. Lò nhỏ không có tủ mát được vay ba triệu đồng không lãi. Người tiêu dùng thấy nghi, gửi mẫu bún tại trạm y tế, hỏi (0234) 000 1225.`,
        en: `The team brings tests for borax, bleach and moisture. Results come at once; the owner keeps a copy and one appears on this site.

- Good: a certificate for the wall.
- To improve: advice and a second visit after 15 days.
- Banned substances: sale stops, and the law applies.

Clean hands, separate knives and the staff’s health papers are what is most often missing. Small kitchens without a fridge can borrow three million đồng at no interest. If in doubt, bring a sample to the health station or call (0234) 000 1225.`,
      },
    },
  ],
  event: {
    on: '2026-12-17',
    start: '06:00',
    end: '09:00',
    tags: ['lang-nghe', 'du-lich'],
    title: { vi: 'Sáng mở lò bún Vân Cù', en: 'Open morning at the Vân Cù noodle kitchens' },
    place: { vi: 'Nhà ông Hồ Xuân Nhân, xóm Trung, Vân Cù', en: 'Mr Hồ Xuân Nhân’s house, Middle hamlet, Vân Cù' },
    body: {
      vi: 'Xem xay bột, ép sợi, luộc bún; ăn bún cá và tìm hiểu hầm biogas. Đăng ký tối đa hai mươi người.',
      en: 'See grinding, pressing and boiling; eat fish noodles and look at the digester. Twenty people at most.',
    },
  },
  document: {
    number: '97/KH-UBND',
    type: 'ke-hoach',
    field: 'Y tế',
    issuedOn: '2026-10-30',
    signedBy: 'society',
    tags: ['suc-khoe', 'tet'],
    summary: {
      vi: 'Kiểm tra an toàn thực phẩm cơ sở chế biến trước Tết Đinh Mùi',
      en: 'Food safety checks of producers before the Lunar New Year 2027',
    },
    body: `## I. Phạm vi

148 cơ sở: 92 lò bún, bánh; 31 lò giò chả; 25 cơ sở nước đá, nước đóng chai.

## II. Thời gian

Từ ngày 9/11 đến ngày 20/12/2026, kiểm tra lại từ ngày 28/12.

## III. Cách làm

1. Lịch kiểm tra không báo trước ngày, chỉ báo tuần.
2. Hai người trở lên; không nhận quà, không ăn uống tại cơ sở.
3. Kết quả đăng cổng thông tin trong 24 giờ.

## IV. Kinh phí

Bộ thử nhanh, tủ mát cho vay, in giấy: 74 triệu đồng từ ngân sách phường.`,
  },
};
