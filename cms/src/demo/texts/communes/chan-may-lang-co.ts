import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const chanMayLangCo: CommuneTexts = {
  intro: {
    vi: 'Vịnh Lăng Cô, đầm Lập An và cảng Chân Mây dưới chân đèo Hải Vân.',
    en: 'Lăng Cô bay, Lập An lagoon and Chân Mây port below the Hải Vân pass.',
  },
  address: {
    vi: 'Trụ sở xã Chân Mây – Lăng Cô, khu Lăng Cô, Huế',
    en: 'Chân Mây – Lăng Cô commune office, Lăng Cô, Hue',
  },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–11:00' },
  ],
  staff: {
    chair: 'Lê Công Minh Đức',
    economy: 'Nguyễn Thị Bạch Vân',
    society: 'Trần Hải Sơn',
    oneGate: 'Đỗ Thị Kiều My',
    receptionDays: [5, 20],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Vùng cực nam thành phố, nơi du lịch biển, cảng nước sâu và làng chài sống cạnh nhau.',
      en: 'The far south of the city, where beaches, a deep-water port and fishing villages live side by side.',
    },
    body: {
      vi: `Xã Chân Mây – Lăng Cô thành lập ngày 1/7/2025 từ thị trấn Lăng Cô và các xã Lộc Tiến, Lộc Vĩnh, Lộc Thủy. Phía nam là đèo Hải Vân, phía bắc là đèo Phước Tượng.

Vịnh Lăng Cô là thành viên câu lạc bộ các vịnh đẹp thế giới từ năm 2009. Đầm Lập An nuôi hàu, phơi chượp; cảng Chân Mây đón tàu hàng và tàu du lịch lớn. Suối Voi ở Lộc Tiến, bãi Cảnh Dương, Bình An ở Lộc Vĩnh đông khách mùa hè. Phần lớn dân tái định cư từ đất dự án, nên nhà ở, việc làm và nước thải là mối quan tâm lâu dài.`,
      en: `Chân Mây – Lăng Cô commune was formed on 1 July 2025 from the town of Lăng Cô and the communes of Lộc Tiến, Lộc Vĩnh and Lộc Thủy. The Hải Vân pass bounds it to the south, Phước Tượng to the north.

Lăng Cô has belonged to the club of the world’s most beautiful bays since 2009. Lập An lagoon grows oysters; Chân Mây port takes cargo and large cruise ships. Suối Voi stream in Lộc Tiến and the beaches of Cảnh Dương and Bình An in Lộc Vĩnh are busy in summer. Many families were resettled from project land, so housing, jobs and waste water are lasting concerns.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'cang-bien'],
      on: '2026-11-19',
      scene: 'dam-pha',
      title: {
        vi: 'Tàu 2.900 khách cập Chân Mây, chợ chiều Lộc Vĩnh bán hết nón trong hai giờ',
        en: 'A ship with 2,900 guests calls at Chân Mây, and Lộc Vĩnh market sells out of hats',
      },
      lead: {
        vi: 'Mùa tàu biển bắt đầu; xã mở phiên chợ nhỏ ở cầu cảng thay vì để khách đi thẳng.',
        en: 'The cruise season begins; the commune opens a small market at the pier instead of letting guests drive past.',
      },
      body: {
        vi: `Những năm trước xe buýt chở khách thẳng ra Huế, ra Đà Nẵng; người địa phương chỉ nhìn. Lần này 32 hộ được bán hàng trong sân cảng, giá ghi rõ, có người nói tiếng Anh và tiếng Hàn.

Một nghìn khách chọn đi quanh đầm Lập An bằng xe đạp, đi thuyền thúng ở Bình An, ăn trưa tại nhà. Doanh thu của các hộ ngày ấy gần 610 triệu đồng.

Bài học: thiếu nhà vệ sinh, thiếu chỗ ngồi cho người già; xã lắp xong trước chuyến 12/12. Có 14 chuyến trong mùa này, lịch dán tại trụ sở; hộ bán hàng phải qua lớp hai buổi.`,
        en: `In other years buses took guests straight to Hue or Đà Nẵng and local people only looked on. This time 32 families sold in the port yard at marked prices, with English and Korean speakers at hand.

A thousand guests chose to cycle round Lập An lagoon, ride basket boats at Bình An and have lunch in homes. The families took nearly 610 million đồng that day.

Lessons: too few toilets and seats for older people; both will be ready for the call of 12 December. There are 14 calls this season, listed at the office; sellers take a course of two sessions first.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['dam-pha', 'rac-thai'],
      on: '2026-10-15',
      title: {
        vi: 'Thu lốp xe và cọc cũ trên đầm Lập An, mỗi lốp trả 7.000 đồng',
        en: 'Old tyres and poles taken out of Lập An lagoon, 7,000 đồng a tyre',
      },
      lead: {
        vi: 'Từ ngày 20/10 đến ngày 15/12; hàu nuôi trên dây thay cho lốp cao su.',
        en: 'From 20 October to 15 December; oysters grow on ropes instead of rubber tyres.',
      },
      body: {
        vi: `Hơn 60.000 chiếc lốp nằm dưới đáy, cản dòng nước và không biết bỏ đi đâu. Nhà máy xi măng nhận đốt theo giấy phép, xã trả tiền công vớt.

Mang tới ba điểm: cầu Lăng Cô, bến An Cư Đông, Hói Mít, từ 5:00 đến 10:00 khi nước ròng. Ghi tên, đếm, nhận tiền tại chỗ.

Hàu bám lốp: gỡ, thả dây mới được cấp theo ô; mỗi hộ 200 dây, nhận tại hợp tác xã. Thợ lặn phải đi đôi, có thuyền canh; trẻ em không tham gia vớt. Hộ có bãi thuê hỏi (0234) 000 1235.`,
        en: `Over 60,000 tyres lie on the bottom, hinder the current and had nowhere to go. A cement works burns them under licence, and the commune pays for the lifting.

Bring them to Lăng Cô bridge, An Cư Đông landing or Hói Mít from 5:00 to 10:00 at low tide. They are counted and paid on the spot.

Take off the oysters and hang them on new ropes, given out by plot at the cooperative, 200 to a family. Divers go in pairs with a boat on watch; children do not take part. For rented grounds call (0234) 000 1235.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'sat-lo', 'bao-lu'],
      on: '2026-11-21',
      title: {
        vi: 'Đèo Phước Tượng: lưới chắn đá giữ được hai tảng lớn trong đợt mưa',
        en: 'Phước Tượng pass: nets hold two large boulders during the rain',
      },
      lead: {
        vi: 'Khối lớn nhất nặng khoảng 3 tấn; đường vẫn thông, người lái xe chỉ nghe một tiếng ầm.',
        en: 'The larger weighed about 3 tonnes; the road stayed open and drivers heard only a boom.',
      },
      body: {
        vi: `Lưới được lắp hồi tháng 8 sau khi bản đồ nguy cơ chỉ ra bảy vách đá. Hai tảng rơi lúc 2:10 và 4:40 sáng 20/11, đúng giờ xe hàng nhiều.

Đội đường sắt, đường bộ và xã kiểm tra cùng lúc; các cảm biến gửi tin trước 18 giây, đủ để đèn vàng nhấp nháy. Phần lưới phồng đã được thay ngày 21/11.

Còn hai vách chưa có lưới, hạn cuối quý I. Tài xế xin chạy 40 km/giờ, không dừng dưới vách chụp ảnh, đặc biệt khi trời mới tạnh. Bà bán nước ở quán lưng đèo được hỗ trợ chuyển vào trong 35 m.`,
        en: `The nets were put up in August after a risk map named seven slopes. The boulders fell at 2:10 and 4:40 on 20 November, just when lorries are many.

Road, rail and commune teams inspected together; sensors had given 18 seconds of warning, enough for the yellow lights. The bulging part was replaced on 21 November.

Two slopes still lack nets, due by the end of the first quarter. Please drive at 40 km/h and do not stop below the slope, least of all when rain has just ended. The woman who sells drinks half-way is helped to move 35 m inwards.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['viec-lam', 'dau-tu', 'lay-y-kien'],
      on: '2026-09-21',
      title: {
        vi: 'Mời dân góp ý khu bến cảng số 4 và khu tái định cư Lộc Vĩnh',
        en: 'Comments invited on berth no. 4 and the Lộc Vĩnh resettlement',
      },
      lead: {
        vi: 'Từ ngày 23/9 đến ngày 23/10 tại trụ sở, có mô hình và máy tính để xem bản đồ.',
        en: 'From 23 September to 23 October at the office, with a model and computers for the map.',
      },
      body: {
        vi: `Dự án cần 38 ha, di dời 112 hộ. Cán bộ ngồi tại nhà văn hóa Cảnh Dương ba buổi một tuần để giải thích từng thửa; ai mù chữ có người đọc.

Những điều cần góp: đường xe tải đi riêng hay chung, tiếng ồn ban đêm, bến cá còn đủ chỗ hay không, nơi làm cho người trên 45 tuổi.

Khu ở mới có chợ, trường, đường rộng; nhưng bà con chỉ ra: xa biển 1,8 km. Xã và chủ đầu tư đã cam kết bến nhỏ và xe đẩy. Mọi ý kiến được trả lời trong 20 ngày, đăng kèm tên nếu người viết đồng ý. Hỏi (0234) 000 1235.`,
        en: `The project takes 38 ha and moves 112 families. Officers sit in the Cảnh Dương culture house three times a week and explain plot by plot; readers help those who cannot.

Please tell us about a separate lorry road, noise at night, room for fishing boats and work for people over 45.

The new quarter has a market, a school and wide streets, but residents point out that it is 1.8 km from the sea. The commune and the investor have promised a small landing and handcarts. Every comment is answered within 20 days and published, with a name if the writer agrees. Questions: (0234) 000 1235.`,
      },
    },
  ],
  event: {
    on: '2026-12-12',
    start: '07:00',
    end: '12:00',
    tags: ['du-lich', 'cang-bien'],
    title: { vi: 'Phiên chợ đón tàu du lịch', en: 'Market for the cruise ship' },
    place: { vi: 'Sân cảng Chân Mây', en: 'Chân Mây port yard' },
    body: {
      vi: 'Mắm, hàu, nón, thúng và trò chơi dân gian cho khách và người trong xã. Người dân vào cửa 2 với căn cước.',
      en: 'Fish sauce, oysters, hats, baskets and folk games for guests and residents. Residents enter by gate 2 with an identity card.',
    },
  },
  document: {
    number: '143/TB-UBND',
    type: 'thong-bao',
    field: 'Đất đai',
    issuedOn: '2026-10-29',
    signedBy: 'chair',
    tags: ['lay-y-kien', 'cang-bien'],
    summary: {
      vi: 'Tổng hợp, giải trình ý kiến về bến số 4 và khu tái định cư Lộc Vĩnh',
      en: 'Comments on berth no. 4 and Lộc Vĩnh resettlement, with the answers',
    },
    body: `Ủy ban nhân dân xã Chân Mây – Lăng Cô thông báo kết quả lấy ý kiến (342 lượt):

1. Tiếp thu: làm đường xe tải riêng dài 3,1 km; cấm xe tải 22:00–5:00 qua khu dân cư.
2. Tiếp thu: dành bến cá 90 m và bãi phơi; 80 chỗ việc cho người trên 45 tuổi.
3. Giải trình: không dời khu tái định cư ra sát biển vì nằm trong hành lang sóng; xây bến nhỏ cách 900 m và xe đưa đón.
4. Chưa thống nhất: mức bồi thường vườn dừa, họp riêng ngày 12/11/2026.

Chi tiết từng ý kiến đăng tại cổng thông tin.`,
  },
};
