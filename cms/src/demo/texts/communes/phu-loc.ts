import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuLoc: CommuneTexts = {
  intro: {
    vi: 'Đầm Cầu Hai, suối Nhị Hồ và lối lên đỉnh Bạch Mã.',
    en: 'Cầu Hai lagoon, Nhị Hồ stream and the road up to the Bạch Mã summit.',
  },
  address: { vi: 'Trụ sở xã Phú Lộc, khu trung tâm cũ, Huế', en: 'Phú Lộc commune office, former town centre, Hue' },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Trần Đình Lịch',
    economy: 'Nguyễn Thị Cẩm Nhung',
    society: 'Hồ Trọng Cầu',
    oneGate: 'Lê Phúc Hậu',
    receptionDays: [7, 22],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Thị trấn Phú Lộc cùng Lộc Trì, Lộc Bình, giữa núi Bạch Mã và đầm Cầu Hai.',
      en: 'The town of Phú Lộc with Lộc Trì and Lộc Bình, between Bạch Mã and Cầu Hai lagoon.',
    },
    body: {
      vi: `Xã Phú Lộc thành lập ngày 1/7/2025 từ thị trấn Phú Lộc, xã Lộc Trì và xã Lộc Bình. Quốc lộ 1 và đường sắt nằm giữa núi và đầm; cửa Tư Hiền ngăn đầm với biển.

Đầm Cầu Hai rộng nhất trong hệ đầm phá, nuôi hàu, vẹm và cá dìa. Từ xã, con đường quanh co 19 km lên Vườn quốc gia Bạch Mã. Lộc Trì có suối Nhị Hồ; Lộc Bình đi thuyền hoặc đường đèo. Những hộ sống trên mặt nước đã dần lên bờ tái định cư, giữ nghề bằng thuyền.`,
      en: `Phú Lộc commune was formed on 1 July 2025 from the town of Phú Lộc and the communes of Lộc Trì and Lộc Bình. National Road 1 and the railway run between mountain and lagoon; the Tư Hiền mouth lets the lagoon to the sea.

Cầu Hai is the widest of the lagoons and grows oysters, mussels and rabbitfish. From here 19 km of winding road climb to Bạch Mã National Park. Lộc Trì has Nhị Hồ stream; Lộc Bình is reached by boat or pass. Families who lived on the water are moving ashore and keep their trade by boat.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'bach-ma'],
      on: '2026-11-10',
      scene: 'nui-rung',
      title: {
        vi: 'Xe chung lên Bạch Mã từ ga Cầu Hai, giảm nửa số ô tô trên đèo',
        en: 'Shared buses to Bạch Mã from Cầu Hai station halve the cars on the pass',
      },
      lead: {
        vi: 'Năm chuyến mỗi ngày, giá 60.000 đồng; tàu địa phương nối giờ, có bản đồ đi bộ.',
        en: 'Five buses a day, 60,000 đồng, timed with the local trains, with a walking map.',
      },
      body: {
        vi: `Mùa hoa đỗ quyên, ô tô dừng kín hai bên đèo và vọng còi vào rừng. Vườn quốc gia cùng xã thử xe chung sáu tuần, lượng xe con giảm 48%, khách ở lại lâu hơn.

Người lái là dân Lộc Trì, biết chỉ gốc đỗ quyên nào trổ trước. Xe chạy 6:30, 8:30, 10:30, 13:00, 15:30; về chuyến cuối 17:00.

Khi mưa trên 80 mm hoặc sương dày, xe dừng và hoàn vé. Xin mang áo ấm và đem vỏ hộp xuống. Hành trình ngắn dành cho người già có ở chòi Vọng Hải. Hỏi: (0234) 000 1232.`,
        en: `In rhododendron season cars filled both sides of the pass, their horns echoing into the forest. The park and the commune tried shared buses for six weeks: private cars fell by 48% and visitors stayed longer.

The drivers come from Lộc Trì and know which tree blooms first. Departures 6:30, 8:30, 10:30, 13:00, 15:30; the last bus down at 17:00.

With over 80 mm of rain or thick fog the bus stops and tickets are refunded. Bring warm clothes and carry your boxes down. A short walk for older people starts at the Vọng Hải hut. Questions: (0234) 000 1232.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'nuoi-trong-thuy-san'],
      on: '2026-11-17',
      scene: 'mua-lu',
      title: {
        vi: 'Dời 380 lồng hàu, vẹm trên đầm Cầu Hai vào vùng kín gió',
        en: '380 oyster and mussel rafts on Cầu Hai lagoon move to sheltered water',
      },
      lead: {
        vi: 'Làm từ 5:00 đến 16:00 ngày 17 và 18/11; xã có 14 tàu kéo, ba tổ lặn.',
        en: 'From 5:00 to 16:00 on 17 and 18 November; the commune has 14 tugs and three diving teams.',
      },
      body: {
        vi: `Gió nồm đổi bắc kèm nước nguồn làm lồng va nhau. Vùng Đá Bạc, Mỹ Hải được chọn để neo; mỗi lồng gắn thẻ tên, cách 12 m.

Hàu đã đủ lớn nên bán trước: lái mua tại bến cảng mới, giá sàn 22.000 đồng/kg. Con giống gửi ao đất Lộc Trì.

Người trên đầm lên bờ trước 19:00, ngủ ở trường Đá Bạc hoặc nhà người quen. Trẻ mang cặp sách theo. Ai mất dây, phao báo tại điểm trực (0234) 000 1232. Sau gió, tổ kiểm tra trả lồng đúng tên, không tranh.`,
        en: `The wind turns north and the flood makes rafts collide. Đá Bạc and Mỹ Hải are the anchorage; each raft carries its owner’s card and lies 12 m from the next.

Full-grown oysters should be sold first: buyers wait at the new landing, at no less than 22,000 đồng a kilo. Young stock goes to earth ponds in Lộc Trì.

Everybody leaves the lagoon by 19:00 and sleeps at Đá Bạc school or with friends. Children bring their school bags. Lost ropes and floats: (0234) 000 1232. After the wind the team returns rafts by name.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['nha-o', 'dam-pha'],
      on: '2026-10-04',
      title: {
        vi: 'Ba mươi lăm gia đình rời thuyền, nhận nhà ở Lộc Trì nhưng giữ bến riêng',
        en: 'Thirty-five families leave their boats for houses in Lộc Trì and keep a landing',
      },
      lead: {
        vi: 'Nhà 62 m², bến cách cửa nhà 150 m; điều các bà đòi trước tiên là chỗ phơi lưới.',
        en: 'Houses of 62 m², a landing 150 m away; what the women asked for first was a place to dry nets.',
      },
      body: {
        vi: `Nhiều dự án trước thất bại vì nhà xa nước, ở được ba tháng lại xuống thuyền. Lần này cán bộ ngủ hai đêm trên thuyền, ghi xem mấy giờ kéo lừ, mấy giờ bán cá.

Bến chung có cọc, kho lạnh nhỏ, giá phơi. Đất quanh nhà trồng rau, vì trên nước không có. Bé Na, 8 tuổi, chọn phòng quay ra đầm “để ngó coi thuyền ba tới chưa”.

Đợt hai 28 nhà khởi công ngày 8/12. Hộ đủ điều kiện nộp tên tại trụ sở. Ai đã nhận nhà mà vẫn ở thuyền mùa bão, tổ trưởng sang chuyện trò, không phạt.`,
        en: `Earlier projects failed because houses were far from the water; after three months people went back to their boats. This time officers slept aboard for two nights and wrote down when traps are lifted and fish sold.

The landing has posts, a small cold store and drying racks. Vegetables grow around the houses, which they could not on the water. Little Na, 8, chose the room towards the lagoon “to see whether dad’s boat is coming”.

A second group of 28 begins on 8 December; apply at the office. If a family stays on its boat in storms, the neighbourhood head comes to talk, not to fine.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['duong-sat', 'giao-thong'],
      on: '2026-09-23',
      title: {
        vi: 'Cấm tự mở lối qua đường sắt, mở hai hầm chui ở khu Cầu Hai',
        en: 'No self-made crossings: two underpasses open near Cầu Hai',
      },
      lead: {
        vi: 'Sáu lối tự mở đóng từ ngày 28/9; hầm chui rộng 3 m, cao 2,2 m.',
        en: 'Six self-made paths close on 28 September; underpasses are 3 m wide and 2.2 m high.',
      },
      body: {
        vi: `Lối đi tự mở gây ba vụ tai nạn trong năm nay, có một học sinh lớp 6. Hầm chui nối chợ với khu Đá Bạc và khu trường học; đèn sáng cả đêm, bơm nước tự động.

Xe máy vào hầm không nẹt ga, dắt xe khi đông; xe lăn, xe đẩy có lối riêng. Khi hầm ngập trên 30 cm, dùng cầu vượt đi bộ số 2.

Cán bộ giúp hộ có vườn hai bên đường ray làm đường dân sinh; vật liệu xã cấp. Xin dạy trẻ: không đứng giữa đường ray dù nghe tiếng tàu xa. Góp ý (0234) 000 1232.`,
        en: `Self-made paths caused three accidents this year, one with a grade 6 pupil. The underpasses join the market, Đá Bạc and the schools; they are lit all night and pump themselves dry.

Ride slowly, and walk your motorbike when it is crowded; wheelchairs have their own side. If the water stands above 30 cm, use footbridge 2.

Families with gardens on both sides are helped to build a lane; the commune gives the material. Please teach children never to stand on the track, even when the train sounds far away. Comments: (0234) 000 1232.`,
      },
    },
  ],
  event: {
    on: '2026-12-06',
    start: '07:30',
    end: '11:30',
    tags: ['dam-pha', 'du-lich'],
    title: { vi: 'Hội đua thuyền nan trên đầm Cầu Hai', en: 'Coracle race on Cầu Hai lagoon' },
    place: { vi: 'Bến thuyền Đá Bạc', en: 'Đá Bạc landing' },
    body: {
      vi: 'Bốn mươi đội, có hạng trẻ em và hạng trên 60 tuổi. Nếu gió trên cấp 5, dời sang ngày 13/12.',
      en: 'Forty crews, with classes for children and over-60s. If the wind passes force 5, a week later.',
    },
  },
  document: {
    number: '116/TB-UBND',
    type: 'thong-bao',
    field: 'Thủy sản',
    issuedOn: '2026-11-16',
    signedBy: 'economy',
    tags: ['bao-lu', 'nuoi-trong-thuy-san'],
    summary: {
      vi: 'Di chuyển lồng nuôi trên đầm Cầu Hai tránh mưa lũ, gió mạnh',
      en: 'Moving rafts on Cầu Hai lagoon ahead of flood and wind',
    },
    body: `Ủy ban nhân dân xã Phú Lộc thông báo:

1. Hộ nuôi dời lồng về hai vùng neo Đá Bạc, Mỹ Hải trước 16:00 ngày 18/11/2026.
2. Không ai ở lại trên lồng, thuyền neo từ 19:00 ngày 18/11 đến khi có tin.
3. Xã hỗ trợ tàu kéo, nhiên liệu; hộ nghèo được miễn phí dây và phao.
4. Hư hỏng lồng do di dời theo hướng dẫn được hỗ trợ theo biên bản.
5. Hộ không chấp hành tự chịu trách nhiệm và không được hỗ trợ.`,
  },
};
