import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const thuanAn: CommuneTexts = {
  intro: {
    vi: 'Bãi biển gần thành phố nhất, cảng cá và cửa biển mở ra từ phá Tam Giang.',
    en: 'The beach nearest to the city, a fishing port and the mouth of the Tam Giang lagoon.',
  },
  address: { vi: 'Trụ sở phường Thuận An, đường Thái Dương, Huế', en: 'Thuận An ward office, Thái Dương Street, Hue' },
  hours: [
    { days: weekdays, hours: '7:00–11:00, 13:30–17:00' },
    { days: saturday, hours: '7:00–10:30' },
  ],
  staff: {
    chair: 'Trần Đại Nghiệp',
    economy: 'Phan Thị Hải Yến',
    society: 'La Đình Thống',
    oneGate: 'Nguyễn Thị Kim Phụng',
    receptionDays: [9, 24],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Cửa biển của cố đô xưa, nay là phường của ngư dân, bãi tắm và cây cầu vượt biển mới.',
      en: 'Once the sea gate of the capital, now a ward of fishers, beaches and a new bridge over the sea mouth.',
    },
    body: {
      vi: `Phường Thuận An được lập ngày 1/7/2025 từ phường Thuận An và hai xã Phú Thuận, Phú Hải. Phường trải trên dải cát hẹp giữa biển và phá, cách trung tâm Huế chừng 13 km.

Trấn Hải Thành còn dấu nền bên bờ biển; làng Thái Dương giữ lễ cầu ngư ba năm một lần. Cảng cá, khu neo đậu tránh trú bão và chợ đầu mối hải sản nằm trong cửa. Mùa hè, bãi tắm đón hàng vạn khách; mùa mưa, sóng và nước dâng khiến bờ Phú Thuận liên tục bị xói, cần kè và rừng dương che chắn.`,
      en: `Thuận An ward was created on 1 July 2025 from Thuận An ward and the communes of Phú Thuận and Phú Hải. It lies on the narrow sands between sea and lagoon, about 13 km from the centre of Hue.

Traces of the Trấn Hải fort remain on the shore; Thái Dương village keeps its fishing prayer every three years. The port, the storm anchorage and the wholesale seafood market lie inside the mouth. In summer the beach receives tens of thousands; in the rainy season waves and surge eat at the Phú Thuận shore, which needs sea walls and casuarinas.`,
    },
  },
  articles: [
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngu-dan'],
      on: '2026-11-24',
      scene: 'dam-pha',
      title: {
        vi: 'Khu neo đậu Thuận An nhận tàu trú gió từ 6 giờ ngày 26/11',
        en: 'Thuận An anchorage takes boats in from 6:00 on 26 November',
      },
      lead: {
        vi: 'Sức chứa 500 tàu; tàu dài trên 15 m vào trước, thuyền nan lên bãi phía phá.',
        en: 'Room for 500 boats; those over 15 m enter first, coracles go up on the lagoon side.',
      },
      body: {
        vi: `Gió mùa đông bắc mạnh dự báo đêm 26/11, biển động rất mạnh đến ngày 29. Lối vào cửa rộng 140 m, phao đèn đã thay pin; tàu không chen hàng, giữ khoảng cách 30 m.

- Neo theo sơ đồ của ban quản lý cảng, mũi quay về hướng đông bắc.
- Sau khi neo, mọi người lên bờ; không ai ngủ lại canh tàu khi gió trên cấp 8.
- Dầu, nước đá, lương thực bán đúng giá niêm yết.

Tàu tỉnh bạn được đón như tàu nhà: ở tạm tại trường cấp hai, có bếp ăn. Số trực cảng và phường: (0234) 000 1214; tần số 7903 kHz.`,
        en: `A strong monsoon is forecast for the night of the 26th, with very rough seas until the 29th. The entrance is 140 m wide and its lights have new batteries; do not push in, and keep 30 m apart.

- Anchor by the port’s plan, bow to the north-east.
- Then everybody goes ashore; nobody sleeps on board when the wind passes force 8.
- Fuel, ice and food are sold at the listed price.

Boats from other provinces are received like our own: beds at the lower secondary school, and a kitchen. Port and ward on duty: (0234) 000 1214; frequency 7903 kHz.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'giao-thong'],
      on: '2026-10-26',
      title: {
        vi: 'Bãi tắm Thuận An dọn lều tạm, trả lại 600 m bờ cát',
        en: 'Thuận An beach clears its shacks and wins back 600 m of sand',
      },
      lead: {
        vi: 'Ba mươi chín hộ kinh doanh chuyển vào dãy nhà gỗ lùi sau hàng dương, có nước sạch và nhà vệ sinh.',
        en: 'Thirty-nine businesses move into wooden houses behind the trees, with clean water and toilets.',
      },
      body: {
        vi: `Mỗi mùa bão, lều tôn bay thành mảnh, lều mới lại mọc sát mép nước. Sau một năm bàn bạc, các hộ đồng ý mẫu nhà lắp ghép tháo được trong bốn giờ, giá thuê ba năm đầu bằng một nửa.

Bãi cát trống lại hiện ra, đủ chỗ cho người đi bộ, cho trẻ con đá bóng và cho xe lăn xuống tận mép nước bằng lối gỗ dài 120 m.

Đội cứu hộ tăng lên mười hai người, có hai nữ. Mùa đông, cờ đỏ treo suốt: xin không tắm dù trời nắng. Giá tôm, cua niêm yết ở bảng chung ngay cổng bãi.`,
        en: `Every storm season tin shacks flew to pieces and new ones sprang up at the water’s edge. After a year of talks the owners agreed on houses that come apart in four hours, at half rent for three years.

The open sand is back, with room for walkers, for children’s football and for wheelchairs, which reach the water on 120 m of boards.

The rescue team has grown to twelve, two of them women. In winter the red flag stays up: please do not bathe even in sunshine. Prices of shrimp and crab hang at the gate.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['rac-thai', 'ngu-dan'],
      on: '2026-09-16',
      title: {
        vi: 'Đổi rác biển lấy nước đá tại cảng cá từ ngày 1/10',
        en: 'Sea litter for ice at the fishing port from 1 October',
      },
      lead: {
        vi: 'Mười ký rác nhựa mang về đổi một cây đá; tàu nào cũng được phát bao và sổ ghi.',
        en: 'Ten kilos of plastic brought home earn a block of ice; each boat receives sacks and a book.',
      },
      body: {
        vi: `Mỗi chuyến đi biển bảy ngày sinh khoảng sáu ký rác, trước nay phần lớn bỏ lại ngoài khơi. Ban quản lý cảng cùng ba vựa đá thử cách đổi ngang.

Nhận: chai, bao ni-lông, lưới hỏng, phao xốp, can dầu rỗng đã đậy nắp. Không nhận rác từ bờ mang ra. Cân tại cầu tàu số 2, từ 4:00 đến 10:00 hằng ngày.

Pin, bóng đèn, dầu thải có thùng riêng, không đổi đá nhưng được ghi điểm; tàu nhiều điểm nhất mỗi quý được tặng áo phao mới. Hỏi tại cảng hoặc gọi (0234) 000 1214.`,
        en: `A seven-day trip makes about six kilos of rubbish, most of which stayed out at sea. The port and three ice houses are trying a simple exchange.

Accepted: bottles, plastic sacks, broken nets, foam floats, empty closed cans. No rubbish from land. It is weighed at jetty 2, daily from 4:00 to 10:00.

Batteries, lamps and used oil have bins of their own; they earn points instead of ice, and each quarter the boat with the most wins new life jackets. Ask at the port or call (0234) 000 1214.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['le-hoi', 'di-san', 'ngu-dan'],
      on: '2026-11-02',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Làng Thái Dương dạy con trẻ trò bủa lưới trước kỳ cầu ngư',
        en: 'Thái Dương teaches its children the net-casting play before the fishing prayer',
      },
      lead: {
        vi: 'Hai mươi tư em tập hò, tập chèo, đóng vai cá và người mua bán trong trò diễn trăm năm.',
        en: 'Twenty-four children learn to sing, row and play the fish and the traders of a century-old show.',
      },
      body: {
        vi: `Lễ cầu ngư chính ba năm mới có một lần, giữa hai kỳ người già mất dần, lời hò dễ thất lạc. Năm nay các bậc cao niên mở lớp ngay trên sân đình, chiều thứ Bảy, học bằng cách làm theo.

Trò bủa lưới diễn cảnh ra khơi, thả câu, giăng lưới, bán cá cho “bạn hàng” mặc áo dài. Em đóng vai cá phải nằm im thật lâu, “khó nhất là đừng cười”.

Sinh viên âm nhạc đã ghi lại mười một làn điệu; bản ghi được cất ở thư viện phường, ai cũng nghe được. Người làng đi xa muốn góp lời hò mình nhớ, xin gửi tiếng qua điện thoại.`,
        en: `The great prayer comes every three years; in between, old people pass away and the songs are easily lost. This year the elders hold a class in the communal yard on Saturday afternoons, learning by doing.

The play shows putting to sea, casting lines and nets and selling the fish to “buyers” in áo dài. The child who plays a fish must lie still for a long time: “the hardest thing is not to laugh”.

Music students recorded eleven melodies; they are kept in the ward library for everybody to hear. Villagers far away may send the verses they remember as a voice message.`,
      },
    },
  ],
  event: {
    on: '2026-12-12',
    start: '06:00',
    end: '09:30',
    tags: ['moi-truong', 'du-lich'],
    title: { vi: 'Sáng thứ Bảy nhặt rác, trồng dương chắn cát', en: 'Saturday clean-up and casuarina planting' },
    place: { vi: 'Bãi biển Phú Thuận, lối xuống số 4', en: 'Phú Thuận beach, access 4' },
    body: {
      vi: 'Trồng 1.200 cây dương, nhặt rác dọc 2 km bờ. Găng tay, cây giống có sẵn; ăn sáng cháo cá cùng ngư dân lúc 9:00.',
      en: 'Plant 1,200 casuarinas and clean 2 km of shore. Gloves and seedlings provided; fish porridge with the fishers at 9:00.',
    },
  },
  document: {
    number: '95/KH-UBND',
    type: 'ke-hoach',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-04',
    signedBy: 'chair',
    tags: ['bao-lu', 'xoi-lo-bo-bien'],
    summary: {
      vi: 'Ứng phó bão, nước dâng và sạt lở bờ biển năm 2026',
      en: 'Plan for storms, surge and coastal erosion in 2026',
    },
    body: `## I. Vùng trọng điểm

Bờ biển Phú Thuận dài 1,9 km; các tổ sát cửa biển; 64 hộ trên thuyền phía phá.

## II. Kịch bản

1. Gió cấp 8–9: đưa tàu vào neo, di dời 140 hộ trong vạch 50 m.
2. Gió cấp 10–12: di dời 520 hộ, đóng cầu tàu, cắt điện theo khu.
3. Trên cấp 12 hoặc nước dâng quá 1,5 m: di dời toàn bộ về Phú Hải và phường bạn theo thỏa thuận.

## III. Lực lượng

Xung kích 60 người; biên phòng, cảng cá phối hợp; mỗi tổ có loa tay, đèn và danh sách từng nhà.

## IV. Diễn tập

Một lần trước ngày 20/9, có người dân cùng tham gia.`,
  },
};
