import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const vyDa: CommuneTexts = {
  intro: {
    vi: 'Thôn Vỹ, cồn Hến và vùng ven đô phía đông, bên dòng sông Hương và sông Như Ý.',
    en: 'Vỹ village, Hến islet and the eastern edge of town, along the Perfume and Như Ý rivers.',
  },
  address: {
    vi: 'Trụ sở phường Vỹ Dạ, đường Nguyễn Sinh Cung, Huế',
    en: 'Vỹ Dạ ward office, Nguyễn Sinh Cung Street, Hue',
  },
  hours: [{ days: weekdays, hours: '7:15–11:30, 13:30–17:15' }],
  staff: {
    chair: 'Lê Thị Hoài Thương',
    economy: 'Trương Công Thành',
    society: 'Đặng Ngọc Khánh',
    oneGate: 'Phạm Thị Thu Vân',
    receptionDays: [7, 21],
  },
  about: {
    scene: 'cau-truong-tien',
    lead: {
      vi: 'Vườn cau, bến nước của thôn Vỹ nay nối liền với khu đô thị An Vân Dương.',
      en: 'The areca gardens and landings of Vỹ village now join the new An Vân Dương quarter.',
    },
    body: {
      vi: `Phường Vỹ Dạ hình thành ngày 1/7/2025 từ các phường Vỹ Dạ, Xuân Phú và Thủy Vân. Cồn Hến nằm giữa sông Hương, nơi nhiều gia đình còn giữ nghề cào hến, nấu cơm hến, làm chè bắp.

Thôn Vỹ đi vào thơ ca với hàng cau, lá trúc và mái nhà rường sau vườn. Phía đông là những con đường mới, bến xe, chợ và khu hành chính; phía Thủy Vân vẫn còn ruộng lúa và những xóm làng có đình cổ. Địa hình thấp nên thoát nước là việc phường lo quanh năm.`,
      en: `Vỹ Dạ ward took shape on 1 July 2025 from Vỹ Dạ, Xuân Phú and Thủy Vân. Hến islet lies in the Perfume River; many families there still rake mussels, cook mussel rice and make sweet-corn pudding.

Vỹ village entered poetry with its areca palms, bamboo leaves and timber houses behind gardens. To the east run new streets, a coach station, markets and offices; Thủy Vân keeps its rice fields and hamlets with old communal houses. The land is low, so drainage is a concern all year round.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['dac-san', 'du-lich'],
      on: '2026-11-12',
      scene: 'dam-pha',
      title: {
        vi: 'Hến cồn được dán tem, bán theo lịch con nước',
        en: 'Mussels of the islet get a label and follow the tide',
      },
      lead: {
        vi: 'Bốn mươi hai hộ cào hến thống nhất nghỉ cào ngày rằm và mồng một để hến kịp lớn.',
        en: 'Forty-two families agree not to rake on the 1st and 15th of the lunar month, so that the mussels can grow.',
      },
      body: {
        vi: `“Ngày xưa một đêm được ba thúng, nay được một thúng đã mừng”, ông Trần Văn Sỏi, người có bốn mươi năm cào hến, nói tại buổi họp ở đầu cồn.

Tổ cộng đồng vừa lập đặt ra ba điều: lưới cào thưa hơn 12 mm, nghỉ hai ngày mỗi tháng âm lịch, hến nhỏ thả lại bãi phía hạ. Đổi lại, hến đạt cỡ được dán tem và mười sáu quán cơm hến cam kết mua trước với giá cao hơn 15%.

Phường cấp mười bảng niêm yết, lắp vòi rửa có bể lắng để vỏ hến không lấp cống. Sau ba tháng, tổ sẽ đếm lại mật độ hến cùng sinh viên thủy sản.`,
        en: `“We used to fill three baskets a night; now one makes us glad,” said Mr Trần Văn Sỏi, who has raked mussels for forty years, at the meeting on the head of the islet.

The new community group set three rules: meshes wider than 12 mm, two days of rest each lunar month, and small mussels go back to the lower bank. In return, those of full size carry a label, and sixteen mussel-rice shops have promised to buy ahead at 15% more.

The ward gave ten price boards and a washing place with a settling tank, so that shells do not block the drains. In three months the group and students of fisheries will count again.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'tuyen-sinh'],
      on: '2026-09-03',
      title: {
        vi: 'Nhận hồ sơ bổ sung vào lớp 1 và lớp mẫu giáo 5 tuổi',
        en: 'Late enrolment for grade 1 and the five-year-old class',
      },
      lead: {
        vi: 'Dành cho trẻ mới chuyển về An Vân Dương; nhận từ ngày 7 đến ngày 11/9 tại trường gần nhà.',
        en: 'For children who have just moved to An Vân Dương; 7 to 11 September at the nearest school.',
      },
      body: {
        vi: `Phường còn 37 chỗ lớp 1 tại ba trường tiểu học Vỹ Dạ, Xuân Phú, Thủy Vân và 22 chỗ mẫu giáo 5 tuổi.

Cha mẹ mang theo mã số định danh của trẻ; trường tự tra nơi cư trú, không cần bản sao giấy khai sinh. Trẻ khuyết tật được nhận trước và có giáo viên đến nhà tìm hiểu.

Nếu trường gần nhà đã đủ, phường sẽ giới thiệu trường kế tiếp trong vòng hai ngày, cách không quá 3 km. Không nơi nào được thu tiền giữ chỗ. Phản ánh xin gọi (0234) 000 1202.`,
        en: `There are 37 places left in grade 1 at the Vỹ Dạ, Xuân Phú and Thủy Vân primary schools and 22 in the five-year-old class.

Bring the child’s identification number; the school looks up the address itself and needs no copy of the birth certificate. Children with disabilities come first, and a teacher visits the family.

If the nearest school is full, the ward names the next one within two days, no more than 3 km away. No school may ask for money to hold a place. Complaints: (0234) 000 1202.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['ngap-lut', 'do-thi'],
      on: '2026-10-28',
      scene: 'mua-lu',
      title: {
        vi: 'Nạo vét 3,4 km kênh Xuân Phú, đường Trường Chinh rút nước sớm hơn ba giờ',
        en: '3.4 km of the Xuân Phú canal dredged; Trường Chinh Street drains three hours sooner',
      },
      lead: {
        vi: 'Hai trận mưa 150 mm trong tháng 10 là phép thử đầu tiên của các cửa thu mới.',
        en: 'Two 150 mm downpours in October were the first test of the new inlets.',
      },
      body: {
        vi: `Mùa mưa năm trước, nước ở ngã tư Trường Chinh – Dương Văn An đứng lại gần bảy giờ. Năm nay, sau khi lấy đi 5.200 m³ bùn và mở rộng 86 cửa thu, nước rút trong bốn giờ.

Phần còn lại của câu chuyện nằm ở miệng cống: một phần tư số rác vớt lên là hộp xốp và túi ni-lông. Mười một tổ dân phố nhận “cửa thu của tổ mình”, mỗi nhà trông một ô lưới khi trời đổ mưa.

Đoạn kênh qua chợ Xuân Phú chưa làm được vì vướng chín mái che; các hộ đã đồng ý lùi vào trước ngày 15/12.`,
        en: `Last year the water at the Trường Chinh – Dương Văn An crossing stood for nearly seven hours. This year, with 5,200 m³ of mud removed and 86 inlets widened, it was gone in four.

The rest of the story is at the grates: a quarter of what was fished out is foam boxes and plastic bags. Eleven neighbourhoods have adopted “our own inlets”; each house watches one grate when the rain begins.

The stretch through Xuân Phú market still waits because of nine awnings; their owners have agreed to draw them back by 15 December.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['suc-khoe', 'tiem-chung'],
      on: '2026-11-23',
      title: {
        vi: 'Lịch tiêm chủng tháng 12 tại ba điểm của trạm y tế',
        en: 'Vaccination days in December at the three health posts',
      },
      lead: {
        vi: 'Tiêm cho trẻ dưới 5 tuổi vào các thứ Tư; tiêm phòng uốn ván miễn phí cho người dọn bùn.',
        en: 'Children under five on Wednesdays; free tetanus shots for those who cleared mud.',
      },
      body: {
        vi: `| Điểm | Ngày | Giờ |
| --- | --- | --- |
| Vỹ Dạ | 2/12, 16/12 | 7:30–11:00 |
| Xuân Phú | 9/12 | 7:30–11:00 |
| Thủy Vân | 23/12 | 7:30–10:30 |

Người bị xây xát khi dọn vệ sinh sau lũ được tiêm uốn ván vào bất kỳ buổi nào ở trên, chỉ cần nói số định danh.

Trẻ đang sốt xin dời sang tuần sau, không mất lượt. Sau tiêm, ngồi lại 30 phút. Bà mẹ đi xe buýt số 5 xuống ngay trước điểm Xuân Phú. Hỏi thêm: (0234) 000 1202.`,
        en: `| Post | Days | Time |
| --- | --- | --- |
| Vỹ Dạ | 2/12, 16/12 | 7:30–11:00 |
| Xuân Phú | 9/12 | 7:30–11:00 |
| Thủy Vân | 23/12 | 7:30–10:30 |

Anyone scratched while cleaning after the flood gets a tetanus shot at any of these sessions; just give your identification number.

Children with a fever come a week later and lose nothing. Stay for 30 minutes afterwards. Bus no. 5 stops right in front of the Xuân Phú post. Questions: (0234) 000 1202.`,
      },
    },
  ],
  event: {
    on: '2026-11-28',
    start: '15:00',
    end: '17:30',
    tags: ['doc-sach'],
    title: { vi: 'Chiều thơ bên hàng cau', en: 'An afternoon of poems by the areca palms' },
    place: {
      vi: 'Nhà vườn bà Tịnh, kiệt 31 Nguyễn Sinh Cung',
      en: 'A garden house in alley 31, Nguyễn Sinh Cung Street',
    },
    body: {
      vi: 'Học sinh ba trường trung học cơ sở đọc thơ viết về quê mình; ai có bài thơ đều được đọc. Có trà, bánh ít và chỗ ngồi cho 80 người.',
      en: 'Pupils of three lower secondary schools read poems about their home; anyone who has a poem may read it. Tea, cakes and seats for 80.',
    },
  },
  document: {
    number: '203/TB-UBND',
    type: 'thong-bao',
    field: 'Đất đai',
    issuedOn: '2026-10-30',
    signedBy: 'economy',
    tags: ['lay-y-kien', 'do-thi'],
    summary: {
      vi: 'Về việc lấy ý kiến quy hoạch chi tiết khu dân cư Thủy Vân giai đoạn 3',
      en: 'Consultation on the detailed plan of the Thủy Vân residential area, stage 3',
    },
    body: `Ủy ban nhân dân phường Vỹ Dạ thông báo lấy ý kiến cộng đồng dân cư đối với đồ án quy hoạch chi tiết khu dân cư Thủy Vân giai đoạn 3, diện tích 28,4 ha.

1. Thời gian: 30 ngày, từ ngày 2/11 đến ngày 1/12/2026.
2. Hồ sơ trưng bày tại trụ sở phường và nhà văn hóa thôn Vân Dương.
3. Cách góp ý: ghi phiếu, gửi thư điện tử hoặc phát biểu tại buổi họp lúc 19:00 ngày 20/11.
4. Nội dung cần góp ý: hướng thoát nước, cốt nền, đường vào nghĩa trang họ tộc, đất cây xanh.

Bảng tổng hợp ý kiến và giải trình được niêm yết trong 15 ngày sau khi kết thúc.`,
  },
};
