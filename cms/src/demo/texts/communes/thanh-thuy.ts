import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const thanhThuy: CommuneTexts = {
  intro: {
    vi: 'Cầu ngói Thanh Toàn, chợ quê và những khu phố trẻ ven quốc lộ 1.',
    en: 'The tiled bridge of Thanh Toàn, a country market and young quarters along National Road 1.',
  },
  address: {
    vi: 'Trụ sở phường Thanh Thủy, đường Dương Khuê, Huế',
    en: 'Thanh Thủy ward office, Dương Khuê Street, Hue',
  },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Lê Văn Thạnh',
    economy: 'Nguyễn Thị Hồng Hoa',
    society: 'Phùng Hữu Nhân',
    oneGate: 'Trần Thị Diễm',
    receptionDays: [9, 23],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Thủy Dương, Thủy Phương và Thủy Thanh nối khu phố mới với làng quê có cây cầu cổ.',
      en: 'Thủy Dương, Thủy Phương and Thủy Thanh join new streets with the village of the old bridge.',
    },
    body: {
      vi: `Phường Thanh Thủy thành lập ngày 1/7/2025 từ phường Thủy Dương, phường Thủy Phương và xã Thủy Thanh.

Cầu ngói Thanh Toàn bắc qua nhánh sông Như Ý từ thế kỷ XVIII, do bà Trần Thị Đạo cúng tiền dựng cho dân làng qua lại, nghỉ mát. Bên cầu có nhà trưng bày nông cụ, đình và chợ quê. Dọc quốc lộ 1 là trường đại học, khu dân cư, vườn ươm cây; phía tây là đồi và nghĩa trang các dòng họ. Ruộng lúa Thủy Thanh là vùng thoát lũ, nên việc san lấp phải xét kỹ.`,
      en: `Thanh Thủy ward was formed on 1 July 2025 from the wards of Thủy Dương and Thủy Phương and the commune of Thủy Thanh.

The tiled bridge of Thanh Toàn has spanned an arm of the Như Ý river since the eighteenth century; Mrs Trần Thị Đạo gave the money so that villagers could cross and rest in the shade. By it stand a house of farm tools, the communal house and the country market. Along National Road 1 are a university, housing and nurseries; in the west hills and clan cemeteries. The rice fields of Thủy Thanh carry off floods, so every landfill is weighed with care.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'di-san'],
      on: '2026-11-14',
      scene: 'ruong-lua',
      title: {
        vi: 'Chợ quê bên cầu ngói mở thêm phiên chiều thứ Bảy',
        en: 'The country market by the tiled bridge adds a Saturday afternoon',
      },
      lead: {
        vi: 'Ba mươi gian hàng của chính người làng, bán những thứ làm ra trong bán kính 5 km.',
        en: 'Thirty stalls of villagers themselves, selling what is made within 5 km.',
      },
      body: {
        vi: `Ở đây không có áo thun in hình cầu. Có rau, chổi đót, nón, bánh gói, cá rô đồng và những câu hò giã gạo của câu lạc bộ bà nội.

Phiên chợ đầu hôm 7/11 thu về 41 triệu đồng cho cả xóm; người bán nhiều tuổi nhất là bà Mai Thị Phép, 86 tuổi, bán bánh ướt. Khách được mời xay bột, tát nước, và phải rửa chân trước khi lên cầu nghỉ, đúng nếp cũ.

Xe đạp thuê tại bãi Dương Khuê, 30.000 đồng một buổi, có bản đồ đi đường ruộng. Cầu không cho xe máy; xin giữ yên lặng khi có người ngủ trưa.`,
        en: `There are no T-shirts with the bridge here. There are greens, brooms, hats, wrapped cakes, perch from the fields and the rice-pounding songs of the grandmothers’ club.

The first afternoon, 7 November, brought 41 million đồng to the hamlet; the oldest seller is Mrs Mai Thị Phép, 86, with her steamed rolls. Guests may grind flour and scoop water, and must wash their feet before resting on the bridge, as custom asks.

Bicycles are for hire at Dương Khuê, 30,000 đồng, with a map of the field paths. No motorbikes on the bridge; please be quiet when people take their noon nap.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['di-san'],
      on: '2026-10-19',
      title: {
        vi: 'Thay ngói dột trên cầu Thanh Toàn: cầu đóng hai buổi sáng',
        en: 'Leaking tiles on Thanh Toàn bridge replaced: closed on two mornings',
      },
      lead: {
        vi: 'Ngày 22 và 23/10, từ 6:00 đến 12:00; đi vòng qua cầu xi măng phía chợ.',
        en: '22 and 23 October, 6:00 to 12:00; use the cement bridge by the market.',
      },
      body: {
        vi: `Trận mưa đầu tháng thấm xuống bộ vì kèo gian giữa. Thợ của Trung tâm Bảo tồn dùng ngói cũ cùng lò để thay 64 viên, không thêm keo.

Trong lúc làm, giàn giáo đặt dưới sông, không tựa vào cầu. Người dân có thể đứng ở bờ tây xem thợ đảo ngói và hỏi; chiều 23/10 có buổi giải thích cách dựng vì kèo cho học sinh.

Trẻ chăn trâu, người bán hàng rong vui lòng dời chỗ ngồi nghỉ sang hiên nhà nông cụ. Nếu phát hiện thêm gỗ mục, phường sẽ thông báo lại trước khi thay. Điện thoại (0234) 000 1221.`,
        en: `Rain early this month reached the trusses of the middle bay. Craftsmen of the Monuments Centre replace 64 tiles with old ones from the same kiln, without glue.

The scaffold stands in the water and does not lean on the bridge. You may watch and ask from the west bank; in the afternoon of 23 October pupils learn how the trusses were raised.

Hawkers and herd boys are asked to rest on the veranda of the farm-tool house. Should more rotten wood be found, the ward announces it before any replacement. Telephone (0234) 000 1221.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['ngap-lut', 'do-thi'],
      on: '2026-11-22',
      scene: 'mua-lu',
      title: {
        vi: 'Giữ ruộng Thủy Thanh làm chỗ cho nước, phố Thủy Dương ngập ít hơn',
        en: 'Fields of Thủy Thanh kept as room for water; Thủy Dương floods less',
      },
      lead: {
        vi: 'So với trận lũ cùng mức năm 2023, vết nước ở khu dân cư thấp hơn 18 cm.',
        en: 'Compared with a like flood in 2023, the mark in the quarter is 18 cm lower.',
      },
      body: {
        vi: `Hai năm trước, một dự án xin lấp 26 ha ruộng trũng. Phường cùng dân thuê tính thử: nếu lấp, nước ở Thủy Dương cao thêm 20 đến 25 cm. Dự án được dời lên đất đồi.

Đợt lũ vừa rồi là bài kiểm tra. Ruộng chìm trong hơn một mét nước suốt ba ngày, còn bốn trong bảy tổ vùng trũng không vào nhà.

Công bằng thì phải trả: 112 hộ có ruộng chứa nước được nhận 2,4 triệu đồng mỗi sào, từ quỹ do khu phố bên trên cùng góp. “Ruộng tôi uống nước thay cho phố”, ông Ngô Gạch nói vui khi ký nhận.`,
        en: `Two years ago a project asked to fill 26 ha of low fields. The ward and its people had it calculated: the water in Thủy Dương would stand 20 to 25 cm higher. The project moved uphill.

This flood was the test. The fields lay under more than a metre for three days, while in four of seven low neighbourhoods no house was entered.

Fairness has its price: 112 families whose fields held the water receive 2.4 million đồng a sào, from a fund that the quarter above helps to fill. “My field drinks for the town,” joked Mr Ngô Gạch as he signed.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'lay-y-kien'],
      on: '2026-09-21',
      title: {
        vi: 'Hỏi ý kiến phụ huynh về giờ vào học và bữa trưa tại trường Thủy Phương',
        en: 'Parents asked about school hours and lunch at Thủy Phương',
      },
      lead: {
        vi: 'Phiếu lấy ý kiến mở từ ngày 22/9 đến ngày 2/10, mỗi gia đình một phiếu.',
        en: 'The survey is open from 22 September to 2 October, one form for each family.',
      },
      body: {
        vi: `Ba phương án: vào học 7:00 như hiện nay; 7:20, tan 10:50; hoặc 7:30 và ở lại trưa. Trường có bếp cho 380 suất, còn thiếu chỗ ngủ cho lớp 5.

Tiền ăn dự kiến 27.000 đồng một bữa, hộ nghèo miễn toàn bộ; thực đơn do trạm y tế duyệt, treo ở cổng. Rau mua từ tổ hợp tác Thủy Thanh.

Phiếu giấy nhận ở lớp, phiếu điện tử gửi qua sổ liên lạc. Ngày 5/10 công bố số phiếu từng phương án. Phương án được chọn áp dụng thử từ ngày 12/10 và xem lại sau học kỳ. Góp ý thêm: (0234) 000 1221.`,
        en: `Three choices: begin at 7:00 as now; at 7:20, ending at 10:50; or at 7:30 with lunch at school. The kitchen can serve 380; grade 5 still lacks room to sleep.

Lunch would cost 27,000 đồng, nothing for poor families; the health station approves the menu, which hangs at the gate. Vegetables come from the Thủy Thanh cooperative.

Take the paper form in class or answer in the contact book. The count of each choice is published on 5 October. The one chosen is tried from 12 October and reviewed after the term. Comments: (0234) 000 1221.`,
      },
    },
  ],
  event: {
    on: '2026-12-05',
    start: '14:30',
    end: '18:00',
    tags: ['du-lich', 'le-hoi'],
    title: { vi: 'Hội bài chòi bên cầu ngói', en: 'Bài chòi games by the tiled bridge' },
    place: { vi: 'Sân chợ quê Thanh Toàn', en: 'Thanh Toàn country market' },
    body: {
      vi: 'Chín chòi, anh hiệu hô bài bằng thơ, thưởng gạo và chổi đót. Miễn phí; trẻ em được tập hô ở chòi riêng.',
      en: 'Nine huts, a caller who sings the cards in verse, prizes of rice and brooms. Free; children have a hut of their own.',
    },
  },
  document: {
    number: '127/TB-UBND',
    type: 'thong-bao',
    field: 'Đất đai',
    issuedOn: '2026-11-09',
    signedBy: 'chair',
    tags: ['ngap-lut', 'lay-y-kien'],
    summary: {
      vi: 'Về việc lấy ý kiến xác định 140 ha ruộng Thủy Thanh là vùng trữ lũ',
      en: 'Consultation on 140 ha of Thủy Thanh fields as flood storage',
    },
    body: `Ủy ban nhân dân phường Thanh Thủy lấy ý kiến về đề xuất ghi 140 ha ruộng Thủy Thanh thành vùng trữ lũ trong quy hoạch.

1. Trong vùng trữ lũ: không san lấp, không xây tường kín; vẫn canh tác bình thường.
2. Mỗi năm có ngập trên 1 m, chủ ruộng được bồi hoàn từ quỹ trữ lũ của phường.
3. Khu dân cư phía trên góp quỹ theo mức đã thống nhất tại hội nghị ngày 30/10.

Hồ sơ xem tại trụ sở và nhà văn hóa các tổ từ ngày 10/11 đến ngày 9/12/2026. Hội nghị giải trình: 18:30 ngày 15/12.`,
  },
};
