import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const huongTra: CommuneTexts = {
  intro: {
    vi: 'Tứ Hạ bên sông Bồ, thanh trà Lại Bằng và vùng đồi Hương Vân.',
    en: 'Tứ Hạ on the Bồ river, Lại Bằng pomelos and the hills of Hương Vân.',
  },
  address: {
    vi: 'Trụ sở phường Hương Trà, đường Cách Mạng Tháng Tám, Huế',
    en: 'Hương Trà ward office, Cách Mạng Tháng Tám Street, Hue',
  },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Nguyễn Duy Thức',
    economy: 'Trần Thị Ánh Nguyệt',
    society: 'Châu Đình Quế',
    oneGate: 'Lê Thị Hương Giang',
    receptionDays: [4, 18],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Ba phường Tứ Hạ, Hương Vân, Hương Văn cùng soi bóng xuống sông Bồ.',
      en: 'Tứ Hạ, Hương Vân and Hương Văn share the banks of the Bồ river.',
    },
    body: {
      vi: `Phường Hương Trà hình thành ngày 1/7/2025 từ ba phường Tứ Hạ, Hương Vân và Hương Văn.

Tứ Hạ là đầu mối giao thông trên quốc lộ 1, có trường, bệnh viện, chợ và các nhà máy. Hương Vân với làng Lại Bằng trồng thanh trà trên đất phù sa; lễ hội thanh trà vào đầu thu. Văn Xá là làng học có tiếng trong vùng. Đập và hồ Hương Điền ở thượng nguồn điều hòa lũ sông Bồ, nhưng khu Lại Bằng và bãi Phú Ốc vẫn ngập khi hồ xả lớn.`,
      en: `Hương Trà ward took shape on 1 July 2025 from the three wards of Tứ Hạ, Hương Vân and Hương Văn.

Tứ Hạ is a hub on National Road 1 with schools, a hospital, a market and factories. In Hương Vân the village of Lại Bằng grows pomelos on river silt and holds its festival in early autumn. Văn Xá is known in the region for its scholars. The Hương Điền dam upstream tempers the Bồ river, yet Lại Bằng and the Phú Ốc flats still go under when the release is large.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['nong-san', 'le-hoi', 'du-lich'],
      on: '2026-09-08',
      scene: 'ruong-lua',
      title: {
        vi: 'Ngày hội thanh trà Lại Bằng: trái nặng nhất 1,42 ký, vườn sạch nhất được giải lớn hơn',
        en: 'Lại Bằng pomelo day: heaviest fruit 1.42 kg, but the larger prize for the cleanest orchard',
      },
      lead: {
        vi: 'Hơn 6.000 lượt khách trong hai ngày 5 và 6/9; 38 tấn quả bán hết tại vườn.',
        en: 'Over 6,000 visitors on 5 and 6 September; 38 tonnes sold at the gate.',
      },
      body: {
        vi: `Mọi năm ban giám khảo chỉ cân và nếm. Năm nay có thêm một điểm: cỏ dưới gốc được cắt hay phun? Nhật ký vườn ghi gì? Vườn bà Hoàng Thị Thí được giải “vườn sạch”, 15 triệu đồng, dù quả chỉ cỡ vừa.

Giải trái nặng thuộc về ông Nguyễn Thanh Tuế, người nói thật rằng quả to thường nhạt hơn. Khách được ăn thử bốn giống và tự chấm phiếu.

Trẻ em thi gọt vỏ không đứt; sợi dài nhất đo được 1,9 m. Vỏ gom về nấu mứt. Đường vào làng đi một chiều, có xe điện cho người già.`,
        en: `In other years the jury weighed and tasted. This time there was one more mark: is the grass cut or sprayed? What does the orchard diary say? Mrs Hoàng Thị Thí won 15 million đồng for the cleanest, with fruit of middling size.

The heaviest was Mr Nguyễn Thanh Tuế’s, who says frankly that large fruit tastes blander. Visitors tried four kinds and voted.

Children competed in peeling without a break; the longest strip was 1.9 m. The peel became jam. Traffic ran one way, with electric cars for older people.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ho-chua'],
      on: '2026-11-17',
      scene: 'mua-lu',
      title: {
        vi: 'Hồ Hương Điền xả 1.300 m³/giây, Lại Bằng và Phú Ốc chuẩn bị ngay',
        en: 'Hương Điền to release 1,300 m³/s; Lại Bằng and Phú Ốc prepare now',
      },
      lead: {
        vi: 'Nước sông Bồ tại Phú Ốc có thể lên 4,1 m vào 2:00 ngày 19/11, gần báo động 3.',
        en: 'The Bồ at Phú Ốc may reach 4.1 m at 2:00 on 19 November, close to alert level 3.',
      },
      body: {
        vi: `## Trước 20:00 tối 18/11

- Hộ ven bãi đưa trâu bò, lúa, xe máy lên quốc lộ hoặc nhà văn hóa Hương Văn.
- Không ngủ ở nhà trệt trong các xóm có tên trên bảng xanh.
- Thanh trà đang ra rễ: cắm cọc, tháo nước gốc ngay khi nước rút.

## Khi nước lên

Đi thuyền theo dây trắng giăng sẵn, tránh cầu Tứ Hạ vì nước xoáy. Thức ăn, sữa, nước ở ba điểm: trường Hương Vân, chùa Lại Bằng, trụ sở Tứ Hạ.

Số trực: (0234) 000 1223. Đừng tin tin nhắn “vỡ đập”; phường xác nhận mọi tin trong mười phút.`,
        en: `## By 20:00 on 18 November

- Families on the flats take cattle, rice and motorbikes to the highway or the Hương Văn culture house.
- In the hamlets on the blue list nobody sleeps on the ground floor.
- Pomelos are rooting: drive stakes, and drain the trunk as soon as the water falls.

## While the water is high

Follow the white ropes by boat and keep away from Tứ Hạ bridge, where it whirls. Food, milk and water: Hương Vân school, Lại Bằng pagoda, Tứ Hạ office.

On duty: (0234) 000 1223. Do not believe messages of a “broken dam”; the ward confirms or denies within ten minutes.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong', 'duong-sat'],
      on: '2026-10-26',
      title: {
        vi: 'Rào chắn mới ở đường ngang Tứ Hạ, giờ tàu chạy đổi từ ngày 1/11',
        en: 'New barrier at the Tứ Hạ level crossing; train times change on 1 November',
      },
      lead: {
        vi: 'Rào tự động có đèn, chuông và camera; tàu đêm tăng hai chuyến.',
        en: 'The automatic barrier has lights, a bell and a camera; two more trains at night.',
      },
      body: {
        vi: `Chuông reo trước 60 giây, rào hạ trong tám giây. Khi đèn đỏ nháy, xe đã vào giữa hai rào phải đi tiếp, không lùi; rào có thể xô gãy khi khẩn cấp.

Lối đi tự mở cạnh nhà số 41 đã bịt, thay bằng đường gom dài 320 m. Học sinh qua đường có người dẫn 6:30–7:10 và 11:00–11:30.

Ai thấy rào hỏng, tắt đèn: đứng cách ray hai mét, gọi số in trên cột hoặc (0234) 000 1223. Bốn hộ trong hành lang được bàn giao nền mới ngày 30/10. Giờ tàu mới dán tại cổng chợ.`,
        en: `The bell rings 60 seconds ahead and the barrier falls in eight. When the red light flashes, vehicles between the arms must go on, not back; in an emergency the arm breaks away.

The unauthorised path beside no. 41 is closed, with 320 m of service road instead. Pupils are led across at 6:30–7:10 and 11:00–11:30.

If the barrier or lights fail, stand two metres from the rail and call the number on the post or (0234) 000 1223. Four families in the corridor receive their new plots on 30 October. Train times hang at the market gate.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['khuyen-hoc', 'van-hoa'],
      on: '2026-11-05',
      title: {
        vi: 'Nhà văn hóa Văn Xá thành phòng đọc đêm cho học sinh lớp 12',
        en: 'The Văn Xá culture house becomes a night reading room for grade 12',
      },
      lead: {
        vi: 'Mở từ 19:00 đến 22:30, đèn đủ sáng, có trà nóng và ba anh chị sinh viên ngồi cùng.',
        en: 'Open 19:00–22:30, good light, hot tea and three university students at the tables.',
      },
      body: {
        vi: `Bóng đèn trong nhà nhiều em yếu, tiếng ti vi lại to. Trưởng họ bàn với phường: sân đình thì rộng, nhưng trời lạnh; nhà văn hóa bỏ trống suốt tuần.

Quạt, mười hai bàn dài, giá sách là do cựu học sinh làng gửi về. Điều kiện duy nhất: không mang điện thoại lên bàn sau 20:00. Ba tuần đầu có 31 em đến thường xuyên, kể cả em ở La Khê qua sông.

Nhà trường hẹn gửi thêm đề cũ, thầy cô ghé tối thứ Tư. Các em thi xong tự quét dọn và để lại vở cho khóa sau.`,
        en: `The lamps at home are weak and the television loud. The clan elders and the ward talked it over: the communal yard is wide but cold, and the culture house stands empty all week.

Fans, twelve long tables and shelves came from former pupils. There is one rule: no telephones on the tables after 20:00. In the first three weeks 31 came regularly, one from across the river.

The school sends old papers, and teachers look in on Wednesdays. After the exams the young people clean up and leave their notes for the next year.`,
      },
    },
  ],
  event: {
    on: '2026-12-02',
    start: '08:00',
    end: '10:30',
    tags: ['tiep-cong-dan'],
    title: { vi: 'Tiếp công dân lưu động tại Hương Vân', en: 'Mobile reception day in Hương Vân' },
    place: { vi: 'Nhà văn hóa Lại Bằng', en: 'Lại Bằng culture house' },
    body: {
      vi: 'Chủ tịch cùng cán bộ đất đai, thủy lợi nghe dân. Ghi biên bản tại chỗ, đọc lại cho người nói nghe và ký.',
      en: 'The chairperson and the land and irrigation officers listen. Minutes are read back and signed on the spot.',
    },
  },
  document: {
    number: '119/TB-UBND',
    type: 'thong-bao',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-10-05',
    signedBy: 'chair',
    tags: ['bao-lu', 'ho-chua'],
    summary: {
      vi: 'Quy ước tín hiệu, tuyến thuyền và nơi tránh lũ ven sông Bồ mùa mưa 2026',
      en: 'Signals, boat routes and shelters along the Bồ river, rainy season of 2026',
    },
    body: `Ủy ban nhân dân phường Hương Trà thông báo:

1. Tín hiệu: loa ba lần cách nhau năm phút; còi ba hồi; đèn đỏ trên cột nước khi vượt báo động 2.
2. Tuyến thuyền ghi trên bản đồ dán ở mỗi xóm, có dây trắng giăng trước ngày 15/10.
3. Nơi tránh: trường Hương Vân, chùa Lại Bằng, trụ sở Tứ Hạ, nhà văn hóa Hương Văn.
4. Mỗi hộ dự trữ bảy ngày lương thực, nước và thuốc.
5. Tin đồn: chỉ nghe loa, cổng thông tin và tin nhắn của phường.`,
  },
};
