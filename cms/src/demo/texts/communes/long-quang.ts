import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const longQuang: CommuneTexts = {
  intro: {
    vi: 'Thượng Long, Thượng Quảng, Hương Hữu: rừng cộng đồng và những làng Cơ Tu cuối đường Nam Đông.',
    en: 'Thượng Long, Thượng Quảng and Hương Hữu: community forests and Cơ Tu villages at the end of the Nam Đông road.',
  },
  address: { vi: 'Trụ sở xã Long Quảng, khu Hương Hữu, Huế', en: 'Long Quảng commune office, Hương Hữu, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:30–16:30' }],
  staff: {
    chair: 'Alăng Văn Bảy',
    economy: 'Nguyễn Thị Hạ Uyên',
    society: 'Rapát Thị Mai',
    oneGate: 'Trần Văn Nhẫn',
    receptionDays: [7, 21],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Ba xã miền núi hợp lại, phần lớn là đồng bào Cơ Tu, giữ rừng bằng luật làng.',
      en: 'Three mountain communes, mostly Cơ Tu, who keep the forest by village law.',
    },
    body: {
      vi: `Xã Long Quảng thành lập ngày 1/7/2025 từ Thượng Long, Thượng Quảng và Hương Hữu, ở phía tây nam thung lũng Nam Đông, giáp thành phố Đà Nẵng.

Rừng tự nhiên che gần bốn phần năm diện tích, nhiều khu được giao cho cộng đồng. Gươl là nơi họp và phân xử; nghề đan mây, dệt thổ cẩm, nấu rượu cần được giữ trong từng nhà. Thượng Quảng có suối và vườn chuối; Hương Hữu là vùng quế, cau và lúa nước; Thượng Long có đỉnh núi mây phủ. Đường đi một chiều vào cuối thung lũng nên y tế, trường học phải gần bản.`,
      en: `Long Quảng commune was formed on 1 July 2025 from Thượng Long, Thượng Quảng and Hương Hữu, in the south-west of the Nam Đông valley, next to Đà Nẵng.

Natural forest covers nearly four fifths, much of it entrusted to the villages. The gươl is where people meet and settle disputes; rattan, weaving and jar wine live on in each home. Thượng Quảng has streams and bananas; Hương Hữu cinnamon, areca and paddy; Thượng Long a cloud-covered summit. The road ends here, so clinics and schools must be close.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['trong-rung'],
      on: '2026-10-19',
      scene: 'nui-rung',
      title: {
        vi: 'Rừng cộng đồng Thượng Quảng bán tín chỉ các-bon, bản quyết chi tiêu ở gươl',
        en: 'Thượng Quảng’s community forest sells carbon credits, and the gươl decides how to spend',
      },
      lead: {
        vi: 'Số tiền đợt đầu 1,26 tỷ đồng: một nửa giữ rừng, ba phần mười cho con trẻ đi học, còn lại phòng khi đói.',
        en: 'The first 1.26 billion đồng: half for guarding, three tenths for children’s schooling, the rest against hunger.',
      },
      body: {
        vi: `Cuộc họp kéo dài từ chiều đến nửa đêm. Mỗi nhà nói một lần, đàn bà nói trước. Có người muốn chia đều ngay; cụ Rapát Chen hỏi lại: “Chia rồi, sang năm ai đi rừng?”.

Bản ghi vào giấy, điểm chỉ: năm tổ tuần tra, lịch mười hai tháng, máy bộ đàm, tủ thuốc. Học bổng cho 54 em, em gái học xa có thêm phòng ở.

Phần dự phòng gửi ngân hàng, ba chữ ký mới được rút, một là người trẻ. Bản báo cáo treo ở gươl bằng chữ to và hình vẽ. Cơ quan kiểm đếm đến vào tháng 3/2027, ai cũng được đi cùng.`,
        en: `The meeting lasted from afternoon to midnight. Each house speaks once, women first. Some wanted to divide it at once; old Rapát Chen asked: “And next year, who will walk the forest?”

It was written and fingerprinted: five patrols, a calendar of twelve months, radios, a medicine chest. There are scholarships for 54 children, and rooms for girls who study far away.

The reserve is in the bank and needs three signatures, one of a young person. The report hangs in the gươl in large letters and drawings. The counters come in March 2027; anybody may walk along.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'sat-lo'],
      on: '2026-11-19',
      scene: 'mua-lu',
      title: {
        vi: 'Thượng Long bị chia cắt: đường tạm bộ đội mở, trực thăng khi cần',
        en: 'Thượng Long cut off: a path opened by soldiers, a helicopter if needed',
      },
      lead: {
        vi: 'Từ 3:00 ngày 19/11 có bốn điểm sạt trên đường chính; 410 người trong bản đều an toàn.',
        en: 'Four slides on the main road since 3:00 on 19 November; all 410 people are safe.',
      },
      body: {
        vi: `Lối bộ theo sống núi dài 2,7 km, ban ngày, đi theo dây trắng, tối đa mười người một đoàn, mang gậy. Trẻ dưới 10 tuổi và người có thai chờ xe khi đường thông.

Gạo ở gươl đủ bảy ngày, có thêm sữa, thuốc tiêu chảy, đèn sạc. Hai y sĩ người Cơ Tu ở lại. Trường học dạy tại gươl, bài viết bằng than.

Tin thật phát qua bộ đàm và loa tay. Cần máy bay cho người bệnh: trưởng bản gọi (0234) 000 1239. Máy móc mở đường từ 10:00 ngày 20/11 khi mưa dưới 50 mm. Không nhặt đồ, chụp ảnh dưới vết nứt.`,
        en: `The ridge path is 2.7 km long, by day only, along the white rope, ten at a time with sticks. Children under 10 and pregnant women wait for a vehicle.

Rice in the gươl lasts seven days, with milk, medicine and lamps. Two Cơ Tu medics stay. Lessons are held in the gươl and written with charcoal.

True news comes by radio and hand loudspeaker. For a patient who must be flown, the village head calls (0234) 000 1239. Machines begin at 10:00 on 20 November if it rains less than 50 mm. Do not gather things or take pictures below the cracks.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['truong-hoc', 'di-san'],
      on: '2026-09-07',
      title: {
        vi: 'Lớp 1 ở Hương Hữu học chữ bằng hai thứ tiếng',
        en: 'First grade in Hương Hữu learns to read in two languages',
      },
      lead: {
        vi: 'Thẻ chữ do học sinh lớp 5 vẽ; mỗi sáng mười lăm phút tiếng Cơ Tu, rồi vào bài tiếng Việt.',
        en: 'Fifth-graders drew the cards; fifteen minutes of Cơ Tu each morning, then Vietnamese.',
      },
      body: {
        vi: `Ngày đầu, nhiều em ngồi im, cô hỏi gì cũng gật. Cô giáo Hồ Thị Hoa học mười hai câu bằng tiếng các em, đến nay nói chuyện được. Em nào cũng chỉ được cái gùi, con sóc, ngọn khói.

Thẻ 60 từ dán quanh lớp, thêm hình vẽ của anh chị. Mế nào rảnh ghé kể một chuyện, cô ghi bằng chữ. Cuối tháng, các em nói được “bản em có suối” bằng hai thứ tiếng.

Phụ huynh lo con chậm hơn lớp khác; kết quả đo giữa kỳ sẽ công khai. Ai có từ hay, chuyện cũ, gửi tiếng ghi âm tại thư viện xã. Sách tái bản năm 2027 nếu lớp này thành.`,
        en: `On the first day many sat still and nodded at every question. Teacher Hồ Thị Hoa learnt twelve sentences in their language and now can talk with them. Every child can point to the basket, the squirrel, the smoke.

Sixty cards hang around the room with drawings by older pupils. A grandmother who has time tells a story, and the teacher writes it down. By the end of the month they say “my village has a stream” in both languages.

Parents worry that their children will be slower; the mid-term results will be public. If you have good words or old tales, leave a recording at the commune library. A book follows in 2027 if this class succeeds.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['ocop', 'trong-rung'],
      on: '2026-11-04',
      title: {
        vi: 'Mùa thu vỏ quế Hương Hữu: xin phép, cân chung và giữ cây mẹ',
        en: 'Cinnamon harvest in Hương Hữu: permission, common weighing, mother trees kept',
      },
      lead: {
        vi: 'Từ ngày 10/11 đến ngày 25/12; chỉ cắt cây từ tám năm, mỗi vườn chừa hai cây lấy hạt.',
        en: 'From 10 November to 25 December; only trees of eight years or more, two seed trees kept in each garden.',
      },
      body: {
        vi: `Nhiều nhà bán non cho lái nên quế mất giá. Năm nay hợp tác xã cân chung tại gươl, mua theo độ dày, trả ngay.

- Vỏ dày trên 6 mm: 78.000 đồng/kg tươi.
- 4–6 mm: 55.000 đồng.
- Dưới 4 mm: không mua, để cây lớn.

Cành, lá nấu tinh dầu; nước thải vào hầm lọc, không đổ suối. Người đốn phải có hai người canh, không làm lúc mưa. Cây trong rừng cộng đồng: xin phép trưởng tổ, một phần mười vào quỹ.

Hẹn lịch cắt qua (0234) 000 1239. Trẻ em đi học, không theo rừng; nhà nào thiếu người, bản đổi công.`,
        en: `Selling young bark to traders brought the price down. This year the cooperative weighs at the gươl, buys by thickness and pays at once.

- Over 6 mm: 78,000 đồng a kilo, fresh.
- 4–6 mm: 55,000 đồng.
- Under 4 mm: not bought; let the tree grow.

Twigs and leaves give oil; the water goes to a filter, not the stream. Two people watch whoever fells, and never in the rain. In the community forest ask the team head; a tenth goes to the fund.

Book your day at (0234) 000 1239. Children go to school, not to the forest; where hands are few the village exchanges labour.`,
      },
    },
  ],
  event: {
    on: '2026-12-19',
    start: '08:00',
    end: '17:00',
    tags: ['le-hoi', 'di-san'],
    title: { vi: 'Lễ mừng lúa mới và kể chuyện giữ rừng', en: 'New rice and forest stories' },
    place: { vi: 'Nhà gươl Thượng Quảng', en: 'Thượng Quảng gươl' },
    body: {
      vi: 'Múa da dá, hát lý, nghe tổ tuần tra kể mười hai tháng trong rừng. Khách góp gạo thay tiền; không quay phim nghi lễ bên trong.',
      en: 'Da dá dances, lý songs and the patrol’s twelve months in the forest. Bring rice instead of money; no filming of the rite inside.',
    },
  },
  document: {
    number: '25/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Lâm nghiệp',
    issuedOn: '2026-10-22',
    effectiveOn: '2026-11-01',
    signedBy: 'chair',
    tags: ['trong-rung'],
    summary: {
      vi: 'Công nhận quy ước giữ rừng và quản lý quỹ của cộng đồng Thượng Quảng',
      en: 'Recognising the forest rules and fund of the Thượng Quảng community',
    },
    body: `## Điều 1

Công nhận quy ước do 188 hộ Thượng Quảng thông qua ngày 17/10/2026 bằng tiếng Cơ Tu và tiếng Việt.

## Điều 2

Quỹ chi: 50% tuần tra, 30% học tập, 20% dự phòng; mọi khoản trên 10 triệu đồng họp gươl.

## Điều 3

Cấm phát nương trong rừng được giao, săn bắt, đào cây cảnh.

## Điều 4

Kiểm toán mỗi năm một lần, có người ngoài và ba người dân.

## Điều 5

Hiệu lực từ ngày 1/11/2026.`,
  },
};
