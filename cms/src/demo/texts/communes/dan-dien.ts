import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const danDien: CommuneTexts = {
  intro: {
    vi: 'Quê của nghề đan Bao La, mây tre Thủy Lập và bến thuyền Ngư Mỹ Thạnh trên phá.',
    en: 'Home of Bao La basketry, Thủy Lập rattan and the Ngư Mỹ Thạnh landing on the lagoon.',
  },
  address: { vi: 'Trụ sở xã Đan Điền, khu Quảng Vinh, Huế', en: 'Đan Điền commune office, Quảng Vinh, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Trần Quốc Tự',
    economy: 'Lê Văn Bảo Toàn',
    society: 'Hà Thị Hạnh Nguyên',
    oneGate: 'Võ Đức Thọ',
    receptionDays: [6, 21],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Bốn xã Quảng Vinh, Quảng Lợi, Quảng Thái, Quảng Phú trở lại với tên xưa Đan Điền.',
      en: 'Quảng Vinh, Quảng Lợi, Quảng Thái and Quảng Phú return to the old name of Đan Điền.',
    },
    body: {
      vi: `Đan Điền là tên huyện cũ đã có từ nhiều thế kỷ trước; ngày 1/7/2025 tên ấy được đặt lại cho xã mới, hợp từ bốn xã Quảng Vinh, Quảng Lợi, Quảng Thái và Quảng Phú.

Phía sông Bồ là Quảng Phú với nghề đan tre Bao La; phía phá là Quảng Lợi có cồn Tộc, bến Ngư Mỹ Thạnh, nơi du khách ngủ lại nghe chim. Quảng Vinh có đồng lúa rộng và nghề mộc; Quảng Thái trồng khoai, ném, nuôi trâu trên trằm cát. Người Đan Điền làm gì cũng rủ nhau thành hội, từ đan rổ đến đua ghe.`,
      en: `Đan Điền was the name of a district many centuries ago; on 1 July 2025 it was given back to the new commune of Quảng Vinh, Quảng Lợi, Quảng Thái and Quảng Phú.

Towards the Bồ river lies Quảng Phú with the bamboo of Bao La; towards the lagoon Quảng Lợi with Tộc islet and the Ngư Mỹ Thạnh landing, where guests stay to hear the birds. Quảng Vinh has wide rice fields and carpenters; Quảng Thái grows sweet potatoes and leeks and keeps buffalo by its sandy ponds. People here do everything in company, from basket weaving to boat racing.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['lang-nghe', 'ocop', 'du-lich'],
      on: '2026-10-15',
      scene: 'ruong-lua',
      title: {
        vi: 'Đèn tre Bao La thắp sáng một khách sạn bên bờ sông Hương',
        en: 'Bao La bamboo lamps light a hotel on the Perfume River',
      },
      lead: {
        vi: 'Đơn hàng 640 chiếc đèn được chia cho 31 hộ, mỗi chiếc ghi tên người đan ở đáy.',
        en: 'The order for 640 lamps went to 31 families; each bears its weaver’s name underneath.',
      },
      body: {
        vi: `Đan đèn khó hơn đan rổ: nan vót mỏng như giấy, hun khói hai lần chống mọt. Hợp tác xã chọn cách dạy chéo, người giỏi vót dạy người giỏi lận vành.

Tiền công mỗi chiếc từ 95.000 đến 180.000 đồng. Bà Võ Thị Nuôi, 70 tuổi, làm được ba chiếc một ngày, “vừa làm vừa nghe cải lương”.

Tre đang là chỗ thiếu. Xã dành 6 ha bãi bồi trồng lồ ô, giao cho các trường chăm. Ai còn bụi tre già muốn bán, hợp tác xã đến chặt, trả tiền và trồng lại tại chỗ.`,
        en: `Lamps are harder than baskets: the strips are thin as paper and smoked twice against beetles. The cooperative lets members teach one another, good splitters and good rim-benders.

Each lamp pays 95,000 to 180,000 đồng. Mrs Võ Thị Nuôi, 70, makes three a day “while listening to cải lương”.

Bamboo is running short. The commune gives 6 ha of river flats to new plantings, cared for by the schools. If you have an old clump to sell, the cooperative cuts it, pays and replants.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'dam-pha'],
      on: '2026-11-01',
      scene: 'dam-pha',
      title: {
        vi: 'Ngủ một đêm ở Ngư Mỹ Thạnh để nghe phá thức giấc',
        en: 'A night in Ngư Mỹ Thạnh to hear the lagoon wake',
      },
      lead: {
        vi: 'Mười một nhà dân đón khách theo mùa; tháng 11 đến tháng 2 là lúc chim di cư về.',
        en: 'Eleven homes take guests by season; migratory birds come from November to February.',
      },
      body: {
        vi: `Khách đến chiều, đi thuyền xem đặt lừ, ăn tối với cá dìa nướng lá nghệ. Bốn giờ sáng có người gõ cửa gọi ra cồn Tộc xem chim sâm cầm, mòng két cất cánh.

Làng thống nhất mấy điều: không loa kéo, thuyền tắt máy khi cách đàn chim 200 m, mỗi đêm không quá 40 khách. Giá trọn gói 450.000 đồng, trong đó 20.000 đồng vào quỹ thả cá giống.

Ngày có báo động lũ, nhà nào cũng ngừng đón khách và trả lại tiền cọc. Liên hệ qua tổ dịch vụ, số trực của xã (0234) 000 1213.`,
        en: `Guests arrive in the afternoon, watch traps being set and dine on rabbitfish grilled in turmeric leaves. At four somebody knocks to take them to Tộc islet, where coots and teal rise.

The village keeps a few rules: no loudspeakers, engines off 200 m from the flocks, no more than 40 guests a night. The price is 450,000 đồng all in, of which 20,000 go to releasing young fish.

On flood-alert days every house stops taking guests and returns the deposit. Contact the service group through the commune, (0234) 000 1213.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['ngap-lut', 'truong-hoc'],
      on: '2026-11-19',
      title: {
        vi: 'Học sinh toàn xã nghỉ học hai ngày 19 và 20/11 do ngập đường',
        en: 'No school on 19 and 20 November because roads are flooded',
      },
      lead: {
        vi: 'Bữa ăn bán trú được chuyển thành gói thực phẩm, nhận tại trưởng thôn.',
        en: 'School meals become food parcels, handed out by village heads.',
      },
      body: {
        vi: `Đường tỉnh 4 ngập ba đoạn, sâu nhất 0,6 m ở Hà Cảng. Trường nào cũng có thầy cô trực, giữ sách vở và máy tính trên tầng.

- Học sinh lớp 9 và 12 nhận bài qua điện thoại, không điểm danh.
- Nhà không có sóng: bài in để ở nhà văn hóa.
- Lễ 20/11 dời sang thứ Sáu 27/11.

Xin giữ trẻ không ra cầu, ra đường ngập chơi ghe chuối. Em nào bị đau, sốt, gọi trạm y tế hoặc (0234) 000 1213. Ngày đi học lại sẽ báo trước 18:00 hôm trước.`,
        en: `Provincial Road 4 is under water in three places, up to 0.6 m at Hà Cảng. Teachers are on duty in every school; books and computers are upstairs.

- Grades 9 and 12 receive work by telephone, without roll call.
- Where there is no signal, printed sheets lie at the culture house.
- Teachers’ Day moves to Friday 27 November.

Keep children away from bridges and flooded roads; no banana-stem rafts. For pain or fever call the health station or (0234) 000 1213. The day of return is announced by 18:00 the evening before.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['dich-vu-cong', 'chuyen-doi-so'],
      on: '2026-09-22',
      title: {
        vi: 'Nộp hồ sơ tại bốn nhà văn hóa, trả kết quả ngay tại thôn',
        en: 'File at four culture houses, collect in your own village',
      },
      lead: {
        vi: 'Điểm hỗ trợ mở chiều thứ Ba và thứ Sáu; miễn phí in, chụp, quét giấy tờ.',
        en: 'Help points open on Tuesday and Friday afternoons; printing and scanning are free.',
      },
      body: {
        vi: `Bốn điểm: Đức Trọng (Quảng Vinh), Thủy Lập (Quảng Lợi), Trằm Ngang (Quảng Thái), Bao La (Quảng Phú), từ 14:00 đến 17:00.

Đoàn viên thanh niên giúp tạo tài khoản, nộp hồ sơ và giữ giúp mã tra cứu. Kết quả giấy được giao về chính điểm đó vào buổi kế tiếp; ai không tiện, bưu tá đem đến nhà.

Xin đừng đưa mật khẩu cho người khác, kể cả người giúp: họ chỉ hướng dẫn để mình tự gõ. Hai tháng thử nghiệm đã giúp 516 lượt người, đỡ chừng 9.000 km đường đi.`,
        en: `The points are Đức Trọng (Quảng Vinh), Thủy Lập (Quảng Lợi), Trằm Ngang (Quảng Thái) and Bao La (Quảng Phú), 14:00 to 17:00.

Youth union members help to open an account, to file and to keep the tracking code. Papers come to the same point at the next session, or the postman brings them home.

Please give your password to nobody, not even to a helper: they show how, and you type. Two trial months served 516 people and saved some 9,000 km of travel.`,
      },
    },
  ],
  event: {
    on: '2026-12-26',
    start: '05:00',
    end: '09:00',
    tags: ['dam-pha', 'du-lich'],
    title: { vi: 'Buổi sáng đếm chim trên phá', en: 'Morning bird count on the lagoon' },
    place: { vi: 'Bến Ngư Mỹ Thạnh', en: 'Ngư Mỹ Thạnh landing' },
    body: {
      vi: 'Đi cùng nhóm sinh viên và ngư dân, đếm chim theo tám ô. Mang áo ấm, giày không trơn; ống nhòm có sẵn 15 chiếc. Trẻ từ 10 tuổi.',
      en: 'Count birds in eight squares with students and fishers. Bring a warm coat and firm shoes; 15 binoculars are available. From 10 years.',
    },
  },
  document: {
    number: '77/TB-UBND',
    type: 'thong-bao',
    field: 'Thủy sản',
    issuedOn: '2026-10-20',
    signedBy: 'economy',
    tags: ['dam-pha'],
    summary: {
      vi: 'Về khu vực cấm khai thác và mùa nghỉ đánh bắt trên phá Tam Giang thuộc xã',
      en: 'Closed areas and seasons for fishing on the Tam Giang lagoon within the commune',
    },
    body: `Ủy ban nhân dân xã Đan Điền thông báo:

1. Cấm khai thác quanh năm tại khu bảo vệ thủy sản cồn Tộc, có phao vàng đánh dấu.
2. Nghỉ đánh bắt cá dìa, cá kình con từ ngày 1/4 đến ngày 30/5 hằng năm.
3. Nghiêm cấm kích điện, lừ mắt lưới dưới 18 mm, chất nổ.
4. Hai chi hội nghề cá được giao tuần tra, có thuyền và đèn hiệu của xã.
5. Người phát hiện vi phạm báo chi hội hoặc công an xã; danh tính được giữ kín.

Thông báo có hiệu lực từ ngày ký.`,
  },
};
