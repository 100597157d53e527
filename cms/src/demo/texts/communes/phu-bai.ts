import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuBai: CommuneTexts = {
  intro: {
    vi: 'Cảng hàng không, khu công nghiệp và hồ Tả Trạch ở cửa ngõ phía nam.',
    en: 'The airport, the industrial zone and Tả Trạch lake at the southern gate.',
  },
  address: {
    vi: 'Trụ sở phường Phú Bài, đường Nguyễn Tất Thành, Huế',
    en: 'Phú Bài ward office, Nguyễn Tất Thành Street, Hue',
  },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–11:00' },
  ],
  staff: {
    chair: 'Nguyễn Xuân Trúc',
    economy: 'Lê Thị Minh Tâm',
    society: 'Ngô Hữu Đồng',
    oneGate: 'Phùng Thị Hà',
    receptionDays: [10, 24],
  },
  about: {
    scene: 'mot-cua',
    lead: {
      vi: 'Phú Bài, Thủy Phù, Phú Sơn và Dương Hòa: từ đường băng đến rừng đầu nguồn.',
      en: 'Phú Bài, Thủy Phù, Phú Sơn and Dương Hòa: from the runway to the headwater forest.',
    },
    body: {
      vi: `Phường Phú Bài có diện tích lớn sau ngày 1/7/2025, khi phường Phú Bài nhập cùng các xã Thủy Phù, Phú Sơn và Dương Hòa.

Phía đông là Cảng hàng không quốc tế Phú Bài, ga tàu, khu công nghiệp với hàng vạn lao động. Phía tây là đồi rừng và hồ Tả Trạch, hồ chứa cắt lũ lớn nhất trên sông Hương. Thủy Phù có chợ, làng nghề và lúa; Phú Sơn nổi tiếng với rừng gỗ lớn; Dương Hòa trồng cây ăn quả, làm du lịch ven hồ. Hai nếp sống, công nhân và nông dân, ở cạnh nhau nên giờ mở cửa của các trạm y tế, nhà trẻ cũng phải khác nhau.`,
      en: `Phú Bài ward became large on 1 July 2025, when Phú Bài was joined by the communes of Thủy Phù, Phú Sơn and Dương Hòa.

In the east lie the international airport, the railway station and an industrial zone with tens of thousands of workers. In the west are wooded hills and Tả Trạch lake, the greatest flood reservoir on the Perfume River. Thủy Phù has markets, crafts and rice; Phú Sơn timber forests; Dương Hòa orchards and lakeside tourism. Workers and farmers live side by side, so health posts and nurseries keep different hours.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'du-lich'],
      on: '2026-11-19',
      scene: 'mot-cua',
      title: {
        vi: 'Xe buýt điện nối nhà ga T2 với khu dân cư và khu công nghiệp',
        en: 'Electric buses link terminal T2 with homes and the industrial zone',
      },
      lead: {
        vi: 'Tuyến vòng 11 km chạy từ 5:00 đến 23:30, vé 7.000 đồng, có chỗ cho hành lý và xe lăn.',
        en: 'An 11 km loop from 5:00 to 23:30, fare 7,000 đồng, with room for luggage and wheelchairs.',
      },
      body: {
        vi: `Trước đây muốn ra sân bay phải thuê taxi, còn công nhân ca đêm đi xe máy trên quốc lộ tối. Chiếc xe buýt nhỏ 22 chỗ giải quyết cả hai: khách bay và người tan ca chia nhau ghế, lệch giờ nhau.

Bảng điện ở 14 điểm dừng báo số phút còn lại bằng chữ lớn và tiếng nói. Tuần đầu chở 4.300 lượt, nhiều nhất lúc 22:00.

Phường tiếp nhận hai góp ý ngay: thêm điểm dừng trước trạm y tế Thủy Phù và lùi chuyến đầu cho kịp chuyến bay 6:10. Chuyến đi Dương Hòa chờ đường sửa xong, dự kiến tháng 3/2027.`,
        en: `Getting to the airport used to mean a taxi, and night-shift workers rode motorbikes on a dark highway. The small 22-seat bus serves both: travellers and workers share the seats at different hours.

Boards at 14 stops tell the minutes in large letters and aloud. The first week carried 4,300 people, most of them at 22:00.

Two suggestions were taken at once: a stop in front of the Thủy Phù health station and an earlier first bus for the 6:10 flight. The line to Dương Hòa waits for the road, expected in March 2027.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ho-chua'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Dân hạ lưu hồ Tả Trạch: ba hồi còi là lệnh rời bãi sông',
        en: 'Below Tả Trạch dam three siren calls mean: leave the river flats',
      },
      lead: {
        vi: 'Từ 14:00 ngày 18/11 hồ xả tăng dần; mọi việc trên bãi sông Dương Hòa dừng trước 12:00.',
        en: 'From 14:00 on 18 November the release grows; all work on the Dương Hòa flats ends by 12:00.',
      },
      body: {
        vi: `Một hồi còi: thông báo sẽ xả. Hai hồi: đang tăng lưu lượng. Ba hồi liên tiếp: nguy hiểm, rời bãi ngay.

- Trâu bò đưa lên đồi Khe Sòng, Hộ.
- Máy bơm, lều rẫy dọn trước trưa; thuyền cột hai dây.
- Cầu treo Dương Hòa đóng khi nước chạm vạch vàng.

Nhân viên hồ sẽ gọi điện từng hộ có tên, xin giữ máy mở. Phường cử hai người đứng ở mỗi ngầm. Trẻ em không theo xem nước.

Mức xả từng giờ đăng tại chuyên trang phòng, chống thiên tai. Người cần đưa đón báo (0234) 000 1220.`,
        en: `One call: release announced. Two: the flow is growing. Three in a row: danger, leave at once.

- Drive cattle up to the Khe Sòng and Hộ hills.
- Take away pumps and shelters before noon; moor boats with two ropes.
- The Dương Hòa suspension bridge closes when the water touches the yellow mark.

The dam staff telephones every listed family; keep your telephone on. Two people of the ward stand at each ford. Children must not go to watch.

Hourly figures are on the storm and flood pages. For transport call (0234) 000 1220.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['trong-rung'],
      on: '2026-10-03',
      scene: 'nui-rung',
      title: {
        vi: 'Rừng keo Phú Sơn chờ mười hai năm, gỗ bán được gấp ba',
        en: 'Phú Sơn acacia waits twelve years and sells for three times as much',
      },
      lead: {
        vi: 'Bốn mươi bảy hộ giữ rừng đến kỳ gỗ lớn; ngân hàng cho vay trên chính cây đang mọc.',
        en: 'Forty-seven families let their trees grow large; the bank lends on the standing timber.',
      },
      body: {
        vi: `Bán keo non sau năm năm, mỗi hecta được chừng 70 triệu đồng. Cô Dương Thị Lê chờ đến năm thứ mười hai, bán 232 triệu, “nhưng phải chịu được năm đói”.

Để người ta chịu được, hợp tác xã bày hai cách: tỉa thưa năm thứ sáu lấy tiền nuôi rừng, và vay vốn có bảo hiểm bão. Rừng có chứng chỉ quốc tế được thu mua cao hơn 12%.

Dưới tán, các hộ trồng riềng, ba kích và nuôi ong. Đất không còn bị lột trơ mỗi lần khai thác nên khe nước Phú Sơn mùa khô này chưa cạn, lần đầu tiên trong sáu năm.`,
        en: `Sold young after five years, a hectare of acacia brings about 70 million đồng. Dương Thị Lê waited until the twelfth and received 232 million, “but you have to bear the hungry years”.

To help people bear them the cooperative offers thinning in the sixth year for some income, and loans with storm insurance. Certified forest earns 12% more.

Under the trees grow galangal and medicinal roots, and bees are kept. As the slopes are no longer stripped, the Phú Sơn spring did not run dry this season, for the first time in six years.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['suc-khoe', 'cong-nhan'],
      on: '2026-09-15',
      title: {
        vi: 'Trạm y tế Phú Bài khám buổi tối thứ Ba, thứ Sáu cho công nhân',
        en: 'Phú Bài health station sees workers on Tuesday and Friday evenings',
      },
      lead: {
        vi: 'Từ ngày 22/9, mở 17:30–20:30; khám thai, sức khỏe tâm thần và tai nạn lao động nhẹ.',
        en: 'From 22 September, 17:30–20:30; antenatal care, mental health and minor work injuries.',
      },
      body: {
        vi: `Lấy số qua ứng dụng hoặc gọi (0234) 000 1220 trước 16:00. Mang thẻ bảo hiểm (trên điện thoại cũng được). Người đăng ký bảo hiểm nơi khác vẫn được khám, hưởng như đúng tuyến.

Buổi thứ Sáu có bác sĩ tâm lý, phòng riêng, không ghi tên lên bảng. Thai phụ làm ca đêm được cấp giấy đề nghị đổi ca theo luật.

Thuốc huyết áp, tiểu đường cấp 60 ngày cho người ổn định. Trẻ nhỏ đi cùng có góc chơi. Nhà máy nào muốn trạm đến khám tại chỗ, gửi danh sách trước hai tuần.`,
        en: `Take a number in the app or call (0234) 000 1220 before 16:00. Bring your insurance card (a telephone will do). If you are insured elsewhere you are treated all the same.

On Fridays there is a psychologist in a separate room; no names are written on the board. Pregnant women on night shift receive the letter that the law provides for a change of shift.

Patients in stable condition get medicine for 60 days. Children find a play corner. Factories that want a visit send their list two weeks ahead.`,
      },
    },
  ],
  event: {
    on: '2026-12-16',
    start: '18:00',
    end: '20:30',
    tags: ['cong-nhan', 'viec-lam'],
    title: { vi: 'Tối nhạc và tư vấn luật lao động', en: 'Music and labour law evening' },
    place: { vi: 'Sân nhà văn hóa công nhân Phú Bài', en: 'Workers’ culture house, Phú Bài' },
    body: {
      vi: 'Ban nhạc công nhân, hỏi đáp về tiền tăng ca, bảo hiểm, thuê nhà. Luật sư tư vấn riêng miễn phí; có chỗ trông trẻ.',
      en: 'A workers’ band, questions on overtime, insurance and rent. Free advice from a lawyer in private; child minding.',
    },
  },
  document: {
    number: '172/KH-UBND',
    type: 'ke-hoach',
    field: 'Lao động',
    issuedOn: '2026-10-12',
    signedBy: 'society',
    tags: ['cong-nhan', 'nha-o'],
    summary: {
      vi: 'Cải thiện điều kiện nhà trọ công nhân trên địa bàn phường đến năm 2028',
      en: 'Improving workers’ lodgings in the ward until 2028',
    },
    body: `## I. Hiện trạng

1.140 phòng trọ, 38% dưới 10 m²; 212 phòng chưa có lối thoát thứ hai.

## II. Mục tiêu

Đến năm 2028: không còn phòng dưới 9 m²; 100% có lối thoát và chuông báo cháy; giá điện nước theo đúng quy định.

## III. Giải pháp

1. Vay 50 triệu đồng/nhà trọ để sửa chữa, lãi suất do thành phố hỗ trợ.
2. Công khai danh sách nhà trọ đạt chuẩn; công đoàn giới thiệu người thuê.
3. Khởi công 320 căn nhà ở xã hội cạnh khu công nghiệp trong năm 2027.

## IV. Giám sát

Đoàn có đại diện công nhân, kiểm tra mỗi sáu tháng.`,
  },
};
