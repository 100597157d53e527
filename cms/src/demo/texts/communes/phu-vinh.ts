import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuVinh: CommuneTexts = {
  intro: {
    vi: 'Biển Vinh Thanh, tháp Phú Diên giữa cát và nghề nước mắm, ruốc của dải ven biển phía nam.',
    en: 'Vinh Thanh beach, the Phú Diên tower in the sand and the fish sauce of the southern shore.',
  },
  address: { vi: 'Trụ sở xã Phú Vinh, khu Vinh Thanh, Huế', en: 'Phú Vinh commune office, Vinh Thanh, Hue' },
  hours: [
    { days: weekdays, hours: '7:00–11:00, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Hồ Xuân Phong',
    economy: 'Trần Thị Tường Vi',
    society: 'Nguyễn Đình Luận',
    oneGate: 'Võ Thị Thương',
    receptionDays: [7, 21],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Bốn xã ven biển Phú Diên, Vinh Xuân, Vinh Thanh, Vinh An thành một.',
      en: 'Four seaside communes, Phú Diên, Vinh Xuân, Vinh Thanh and Vinh An, in one.',
    },
    body: {
      vi: `Xã Phú Vinh thành lập ngày 1/7/2025, dài gần 20 km theo bờ biển, phía trong là đầm phá.

Năm 2001, người khai thác cát đã tìm thấy tháp Chăm Phú Diên nằm sâu dưới cồn, nay được giữ trong nhà kính. Vinh Thanh có bãi tắm và chợ hải sản; Vinh An, Vinh Xuân giữ nghề nước mắm, ruốc, đan lưới. Nghĩa trang An Bằng với những lăng mộ cầu kỳ nói lên tấm lòng của con cháu xa quê. Cát bay, nước mặn và bờ biển xói là khó khăn quen thuộc; rừng dương được mỗi thôn giữ như giữ nhà.`,
      en: `Phú Vinh commune was formed on 1 July 2025. It follows the coast for nearly 20 km, with the lagoon behind.

In 2001 people digging sand found the Cham tower of Phú Diên deep under a dune; it is now kept in a glass house. Vinh Thanh has a beach and a seafood market; Vinh An and Vinh Xuân keep the making of fish sauce, shrimp paste and nets. The cemetery of An Bằng with its ornate tombs speaks of children far away. Blowing sand, salt and erosion are familiar troubles, and each village guards its casuarinas like its own house.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich'],
      on: '2026-10-10',
      scene: 'dam-pha',
      title: {
        vi: 'Tháp Phú Diên có máy hút ẩm mới và người kể chuyện là học sinh',
        en: 'The Phú Diên tower has new dehumidifiers and pupils as its storytellers',
      },
      lead: {
        vi: 'Độ ẩm trong nhà kính giảm từ 92% xuống 70%; rêu trên gạch ngừng lan.',
        en: 'Humidity in the glass house falls from 92% to 70%, and the moss stops spreading.',
      },
      body: {
        vi: `Ngôi tháp hơn nghìn năm tuổi từng được cát biển ôm kín, và chính cát đã giữ nó. Khi lộ ra, gạch bắt đầu mục vì muối và hơi nước.

Bốn máy hút ẩm chạy bằng điện mặt trời vừa lắp xong. Cảm biến báo về Trung tâm Bảo tồn mỗi giờ; chuyên gia khuyên chưa nên chạm bàn chải vào tường, chỉ để khô dần.

Sáng thứ Bảy, sáu học sinh lớp 8, lớp 9 Trường Phú Diên kể chuyện tháp bằng tiếng Việt và tiếng Anh. Các em tự soạn, thầy sử chỉ sửa niên đại. Vào cửa tự do; xin bỏ giày ở bậc cửa.`,
        en: `The tower, over a thousand years old, was wrapped in sea sand, and the sand preserved it. Once it lay open, salt and damp began to rot the bricks.

Four dehumidifiers on solar power have just been installed. Sensors report to the Monuments Centre every hour; experts advise not to touch the walls with a brush yet but to let them dry.

On Saturday mornings six pupils of grades 8 and 9 tell its story in Vietnamese and English. They wrote it themselves; their teacher corrected only the dates. Entry is free; please leave your shoes on the step.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['ocop', 'dac-san'],
      on: '2026-11-03',
      title: {
        vi: 'Đăng ký kiểm nghiệm nước mắm, ruốc bán Tết trước ngày 25/11',
        en: 'Register fish sauce and shrimp paste for testing by 25 November',
      },
      lead: {
        vi: 'Xã trả phí kiểm nghiệm cho 60 hộ đầu tiên; kết quả dán ngay trên chai.',
        en: 'The commune pays for the first 60 families; the result goes on the bottle.',
      },
      body: {
        vi: `Mùa Tết năm trước có hàng giả dùng tên Vinh Thanh, Vinh An. Năm nay mỗi chum được lấy mẫu, đo độ đạm, muối và vi sinh; đạt thì cấp tem có số chum.

Cần chuẩn bị: ba chai mẫu 500 ml, ghi ngày muối cá; khu làm sạch, có lưới che ruồi; giấy khám sức khỏe của người làm. Hộ chưa có giấy, trạm y tế khám ngày 14/11 miễn phí.

Đăng ký tại Hội Phụ nữ thôn. Người mua quét tem thấy tên nhà và ngày đóng chai; thấy tem trùng số, xin báo (0234) 000 1219.`,
        en: `Last Tết counterfeits used the names of Vinh Thanh and Vinh An. This year every vat is sampled for protein, salt and microbes; those that pass get a label with the vat number.

Prepare three sample bottles of 500 ml with the date of salting, a clean place with fly nets, and a health certificate. If you have none, the health station examines you free on 14 November.

Register with the village women’s union. Buyers who scan the label see the family and the bottling date; if you find two labels with one number, call (0234) 000 1219.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'xoi-lo-bo-bien'],
      on: '2026-11-24',
      scene: 'mua-lu',
      title: {
        vi: 'Bờ biển Vinh An xói sâu 9 m, 27 nhà chuyển đồ vào trong',
        en: 'Vinh An shore cut back by 9 m; 27 homes move their belongings inland',
      },
      lead: {
        vi: 'Trước đợt gió mạnh 26–29/11, không ai ngủ lại trong vạch sơn đỏ.',
        en: 'Before the gales of 26–29 November nobody sleeps inside the red line.',
      },
      body: {
        vi: `Sóng đêm 21/11 đã cuốn hàng dương ngoài cùng. Vạch đỏ kẻ cách mép 40 m, từ miếu Bà đến bến An Mỹ.

Nơi ở: nhà bà con hoặc Trường Tiểu học Vinh An (90 chỗ). Xe ba gác của thanh niên chở đồ từ 6:00 ngày 25/11, ưu tiên nhà có người già. Bàn thờ, giấy tờ, máy may mang đi trước.

Bao cát chỉ đắp ở đoạn đã cắm cờ, đừng tự đào cát chân cồn. Kè mềm 600 m được duyệt vốn, thi công ngay khi biển lặng. Việc bồi thường, tái định cư họp tại thôn tối 2/12. Trực: (0234) 000 1219.`,
        en: `Waves in the night of 21 November took the outer trees. The red line runs 40 m from the edge, from the Lady’s shrine to An Mỹ landing.

Stay with relatives or at Vinh An Primary School (90 places). The youth union’s tricycles carry things from 6:00 on 25 November, older people first. Take the altar, papers and the sewing machine first.

Sandbags go only where flags stand; do not dig at the foot of the dune. A soft revetment of 600 m is funded and begins as soon as the sea is calm. Compensation and resettlement: village meeting on the evening of 2 December. On duty: (0234) 000 1219.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['truong-hoc', 'an-toan'],
      on: '2026-09-09',
      title: {
        vi: 'Cả khối lớp 5 Vinh Xuân biết bơi sau một mùa hè',
        en: 'All of grade 5 in Vinh Xuân can swim after one summer',
      },
      lead: {
        vi: 'Bể bơi di động lắp trong sân trường, 96 em qua bài kiểm tra bơi 50 m và nổi năm phút.',
        en: 'A mobile pool in the school yard; 96 children swam 50 m and floated for five minutes.',
      },
      body: {
        vi: `Sống giữa biển và phá nhưng năm ngoái chỉ một phần ba học sinh lớp 5 biết bơi. Xã mượn bể khung thép 10 × 20 m, mời hai cô giáo thể dục và ba ngư dân làm trợ giảng.

Bài khó nhất không phải bơi nhanh mà là nằm ngửa thả nổi, gọi người, chờ. Các ngư dân dạy thêm cách nhận ra dòng rút: mặt nước phẳng lạ giữa hai đầu sóng.

Bể ở lại Vinh Xuân đến ngày 20/9 cho khối lớp 6, rồi chuyển sang Phú Diên. Phụ huynh chưa biết bơi cũng có lớp tối, mặc áo thun dài tay thoải mái.`,
        en: `Between sea and lagoon, yet last year only a third of grade 5 could swim. The commune borrowed a 10 × 20 m steel pool and asked two sports teachers and three fishers to help.

The hardest lesson is not speed but lying on one’s back, floating, calling and waiting. The fishers also teach how to see a rip current: strangely flat water between two ends of the surf.

The pool stays in Vinh Xuân until 20 September for grade 6 and then goes to Phú Diên. Parents have an evening class of their own; long-sleeved shirts are fine.`,
      },
    },
  ],
  event: {
    on: '2026-12-08',
    start: '19:00',
    end: '21:00',
    tags: ['bao-lu'],
    title: { vi: 'Họp dân về tái định cư bờ biển Vinh An', en: 'Residents’ meeting on resettlement, Vinh An shore' },
    place: { vi: 'Nhà văn hóa thôn An Mỹ', en: 'An Mỹ culture house' },
    body: {
      vi: 'Công bố phương án hai khu đất, giá, thời hạn; bà con chọn và góp ý. Có mô hình nhà ba gian chịu bão.',
      en: 'Two sites with prices and dates; residents choose and comment. A model of a storm-proof house is shown.',
    },
  },
  document: {
    number: '88/TB-UBND',
    type: 'thong-bao',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-11-23',
    signedBy: 'chair',
    tags: ['bao-lu', 'xoi-lo-bo-bien'],
    summary: {
      vi: 'Về khu vực nguy hiểm do xói lở bờ biển thôn An Mỹ, Vinh An',
      en: 'Danger zone from coastal erosion at An Mỹ, Vinh An',
    },
    body: `Ủy ban nhân dân xã Phú Vinh thông báo:

1. Khu vực nguy hiểm: dải rộng 40 m tính từ mép xói, dài 620 m, từ miếu Bà đến bến An Mỹ, có vạch đỏ và biển báo.
2. Từ 18:00 ngày 25/11/2026, không ai được ngủ lại trong khu vực này cho đến khi có thông báo mới.
3. Nghiêm cấm lấy cát, chặt dương, neo ghe vào gốc cây trong khu vực.
4. Tài sản của các hộ di dời được lập danh mục, dân quân bảo vệ 24/24 giờ.
5. Hộ thiệt hại được hỗ trợ chỗ ở tạm 1.500.000 đồng/tháng, tối đa sáu tháng.`,
  },
};
