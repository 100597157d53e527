import type { DemoFullArticle } from './text-shapes.ts';

const author = 'Ban Biên tập';

export const notices: DemoFullArticle[] = [
  {
    genre: 'notice',
    category: 'cai-cach-hanh-chinh',
    tags: ['tiep-cong-dan'],
    daysAgo: 1,
    time: '16:30',
    author,
    title: {
      vi: 'Lịch tiếp công dân của lãnh đạo thành phố tháng 12/2026',
      en: 'Reception days of the city’s leaders, December 2026',
    },
    lead: {
      vi: 'Lãnh đạo Ủy ban nhân dân và Hội đồng nhân dân thành phố tiếp công dân tại Trụ sở Ban Tiếp công dân, từ 7:30 đến 11:30.',
      en: 'The leaders of the People’s Committee and the People’s Council receive citizens at the Citizen Reception Office, 7:30–11:30.',
    },
    body: {
      vi: `| Ngày | Người tiếp | Nội dung ưu tiên |
| --- | --- | --- |
| 4/12 | Chủ tịch Ủy ban nhân dân | bồi thường, tái định cư |
| 10/12 | Phó Chủ tịch Hội đồng nhân dân | kiến nghị cử tri |
| 18/12 | Chủ tịch Ủy ban nhân dân | đất đai kéo dài, hỗ trợ sau lũ |
| 24/12 | Phó Chủ tịch Thường trực | đầu tư, xây dựng |

Công dân đăng ký giờ qua cổng thông tin hoặc gọi (0234) 000 1030 trong giờ hành chính; mỗi lượt khoảng 20 phút. Người đến trực tiếp lấy số từ 7:00 và được tiếp sau người đã đăng ký.

Xin mang theo giấy tờ tùy thân, đơn và bản sao tài liệu liên quan. Nhóm từ năm người trở lên cử người đại diện. Phòng tiếp có lối vào cho xe lăn; người nói tiếng Tà Ôi, Cơ Tu hoặc dùng ngôn ngữ ký hiệu báo trước hai ngày để được bố trí phiên dịch.

Kết quả xử lý được thông báo bằng văn bản cho từng người. Ngoài các ngày trên, Ban Tiếp công dân vẫn tiếp thường xuyên từ thứ Hai đến thứ Sáu.`,
      en: `| Date | Received by | Priority |
| --- | --- | --- |
| 4/12 | Chairperson, People’s Committee | compensation, resettlement |
| 10/12 | Vice Chairperson, People’s Council | voters’ petitions |
| 18/12 | Chairperson, People’s Committee | long land cases, flood support |
| 24/12 | Standing Vice Chairperson | investment, construction |

Book a time through the portal or call (0234) 000 1030 in office hours; each meeting takes about 20 minutes. Those who come without booking take a number from 7:00 and are seen afterwards.

Please bring your identity papers, your letter and copies of documents. Groups of five or more name a representative. The room is open to wheelchairs; speakers of Tà Ôi or Cơ Tu and users of sign language should give two days’ notice so that an interpreter can come.

Each person is told the outcome in writing. On other days the office receives citizens from Monday to Friday as usual.`,
    },
  },
  {
    genre: 'notice',
    category: 'phong-chong-thien-tai',
    tags: ['bao-lu', 'ho-chua'],
    daysAgo: 6,
    time: '10:10',
    author,
    scene: 'mua-lu',
    title: {
      vi: 'Thông báo điều tiết nước hồ Tả Trạch từ 14 giờ ngày 18/11',
      en: 'Water to be released from Tả Trạch reservoir from 14:00 on 18 November',
    },
    lead: {
      vi: 'Lưu lượng về hạ du tăng dần từ 150 lên 640 m³/giây; người dân ven sông Tả Trạch, sông Hương chủ động phòng tránh.',
      en: 'The flow downstream rises in steps from 150 to 640 m³/s; people along the Tả Trạch and Perfume rivers should take care.',
    },
    body: {
      vi: `Để dành dung tích đón đợt mưa lớn dự báo đêm 18 và ngày 19/11, Ban Chỉ huy Phòng thủ dân sự thành phố yêu cầu đơn vị quản lý hồ Tả Trạch vận hành qua cửa xả sâu và tràn theo ba bậc, mỗi bậc cách nhau ít nhất bốn giờ.

- 14:00 ngày 18/11: 150 m³/giây.
- 18:00 ngày 18/11: 300 m³/giây.
- Từ 22:00: tối đa 640 m³/giây, tùy lượng nước đến hồ.

Mực nước tại Kim Long có thể lên thêm 0,4–0,6 m sau sáu giờ. Ủy ban nhân dân các phường, xã hạ du thông báo trên loa ba lần, kiểm tra đò ngang, bến cát, công trình đang thi công và các hộ sống trên thuyền.

Người dân không vớt củi, không đánh bắt cá, không đi qua ngầm tràn; đưa gia súc, máy bơm lên cao; neo buộc lồng cá. Khi cần giúp, gọi số trực của phường, xã hoặc (0234) 000 1100.`,
      en: `To make room for heavy rain forecast for the night of 18 and the day of 19 November, the City Civil Defence Command orders the operator of Tả Trạch to release water through the deep outlets and the spillway in three steps, at least four hours apart.

- 14:00 on 18 November: 150 m³/s.
- 18:00 on 18 November: 300 m³/s.
- From 22:00: up to 640 m³/s, depending on inflow.

The level at Kim Long may rise by another 0.4–0.6 m after six hours. Wards and communes downstream announce this three times over loudspeakers and check ferries, sand landings, building sites and families who live on boats.

Do not gather driftwood, fish or cross flooded fords; move animals and pumps to high ground; moor fish cages. For help call the duty number of your ward or commune, or (0234) 000 1100.`,
    },
    caption: {
      vi: 'Nước lên nhanh ở vùng hạ du khi hồ tăng lưu lượng.',
      en: 'Water rises quickly downstream as the release grows.',
    },
  },
  {
    genre: 'notice',
    category: 'an-ninh-trat-tu',
    tags: ['giao-thong', 'le-hoi', 'du-lich'],
    daysAgo: 3,
    time: '09:00',
    author,
    scene: 'cau-truong-tien',
    documents: ['233/TB-UBND'],
    title: {
      vi: 'Phân luồng giao thông phục vụ đêm đón năm mới và lễ Ban Sóc',
      en: 'Traffic arrangements for New Year’s Eve and the Ban Sóc ceremony',
    },
    lead: {
      vi: 'Cầu Trường Tiền và các đường quanh Kỳ Đài chỉ dành cho người đi bộ từ 18:00 ngày 31/12 đến 1:00 ngày 1/1/2027.',
      en: 'Trường Tiền bridge and the streets around the Flag Tower are for pedestrians only from 18:00 on 31 December to 1:00 on 1 January.',
    },
    body: {
      vi: `## Khu vực cấm xe

- Cầu Trường Tiền; đường Lê Lợi từ Đội Cung đến Hà Nội; đường Trần Hưng Đạo từ cầu Phú Xuân đến chợ Đông Ba.
- Đường 23 Tháng 8 và quảng trường Ngọ Môn, từ 5:00 đến 11:00 ngày 1/1.

Xe cấp cứu, chữa cháy và người khuyết tật có thẻ được đi theo lối riêng.

## Hướng đi thay thế

Ô tô qua sông đi cầu Dã Viên, cầu Chợ Dinh hoặc cầu Nguyễn Hoàng. Xe buýt số 3 và 9 tạm dừng ở bến Nguyễn Hoàng và Bà Triệu; xe buýt đêm miễn phí chạy 15 phút một chuyến đến 1:30.

## Điểm gửi xe

Sân vận động Tự Do, Trường Đại học Sư phạm, công viên Phú Xuân và bãi Nguyễn Hoàng, tổng cộng 7.200 xe máy, 640 ô tô; giá niêm yết theo quy định.

Không mang chai thủy tinh, pháo, thiết bị bay không người lái. Trẻ lạc được đưa về điểm đón trước cổng Thương Bạc. Nếu mưa lớn, chương trình được thông báo thay đổi trước 15:00.`,
      en: `## Closed to vehicles

- Trường Tiền bridge; Lê Lợi Street from Đội Cung to Hà Nội; Trần Hưng Đạo Street from Phú Xuân bridge to Đông Ba market.
- 23 Tháng 8 Street and Ngọ Môn square, 5:00–11:00 on 1 January.

Ambulances, fire engines and disabled people with a card have a lane of their own.

## Other ways

Cars cross by Dã Viên, Chợ Dinh or Nguyễn Hoàng bridge. Buses 3 and 9 end at the Nguyễn Hoàng and Bà Triệu stops; free night buses run every 15 minutes until 1:30.

## Parking

Tự Do stadium, the University of Education, Phú Xuân Park and the Nguyễn Hoàng ground hold 7,200 motorbikes and 640 cars; prices are posted.

No glass bottles, firecrackers or drones. Lost children are taken to the point at the Thương Bạc gate. In case of heavy rain, changes are announced by 15:00.`,
    },
    caption: {
      vi: 'Cầu Trường Tiền trở thành phố đi bộ trong đêm giao thừa dương lịch.',
      en: 'Trường Tiền bridge becomes a walkway on New Year’s Eve.',
    },
  },
  {
    genre: 'notice',
    category: 'moi-truong',
    tags: ['lay-y-kien', 'rac-thai'],
    daysAgo: 12,
    time: '08:30',
    author,
    documents: ['31/2024/QĐ-UBND', '12/2026/QĐ-UBND'],
    title: {
      vi: 'Lấy ý kiến dự thảo quy định quản lý chất thải rắn sinh hoạt và giá thu gom',
      en: 'Draft rules on household waste and collection charges open for comment',
    },
    lead: {
      vi: 'Dự thảo mở lấy ý kiến từ ngày 12/11 đến hết ngày 12/12/2026; tổ chức, cá nhân có thể góp ý theo từng điều.',
      en: 'The draft is open from 12 November to 12 December 2026; everyone may comment article by article.',
    },
    body: {
      vi: `Sở Nông nghiệp và Môi trường soạn thảo quyết định thay thế quy định năm 2024 về phân loại rác tại nguồn. Ba thay đổi chính:

1. Rác được chia thành ba nhóm: tái chế, thực phẩm và rác còn lại; rác cồng kềnh, nguy hại có lịch thu riêng.
2. Giá thu gom dần tính theo khối lượng qua túi quy chuẩn, bắt đầu thí điểm tại Thuận Hóa, Phú Xuân và Vỹ Dạ từ tháng 7/2027. Hộ nghèo, cận nghèo nhận túi miễn phí.
3. Vùng đầm phá và miền núi được ủ phân tại chỗ, không phải trả phí cho phần rác đã tự xử lý.

Hồ sơ gồm tờ trình, dự thảo, báo cáo đánh giá tác động và bảng so sánh với quy định cũ. Ý kiến gửi trên trang lấy ý kiến dự thảo, qua thư điện tử gop-y@hue.example hoặc tại ủy ban nhân dân phường, xã.

Bảng tổng hợp tiếp thu, giải trình được công bố chậm nhất ngày 25/12. Hai buổi trao đổi trực tiếp diễn ra tại phường Vỹ Dạ (28/11) và xã Quảng Điền (5/12).`,
      en: `The Department of Agriculture and Environment has drafted a decision to replace the 2024 rules on sorting waste at source. Its three main changes:

1. Three groups of waste: recyclables, food and the rest; bulky and hazardous waste are collected on days of their own.
2. Charges gradually follow the quantity, through standard bags, beginning with a trial in Thuận Hóa, Phú Xuân and Vỹ Dạ from July 2027. Poor and near-poor households get bags free.
3. Lagoon and upland areas may compost on the spot and pay nothing for what they deal with themselves.

The file contains the submission, the draft, an impact assessment and a comparison with the present rules. Comment on the consultation page, by e-mail to gop-y@hue.example or at your ward or commune.

A table of answers will be published by 25 December. Open meetings take place in Vỹ Dạ Ward (28 November) and Quảng Điền Commune (5 December).`,
    },
  },
  {
    genre: 'notice',
    category: 'giao-duc',
    tags: ['tuyen-dung', 'truong-hoc'],
    daysAgo: 24,
    time: '14:00',
    author,
    title: {
      vi: 'Tuyển dụng 286 giáo viên mầm non, phổ thông năm học 2026–2027',
      en: 'The city recruits 286 teachers for the 2026–2027 school year',
    },
    lead: {
      vi: 'Thành phố nhận phiếu đăng ký dự tuyển từ ngày 2/11 đến 17:00 ngày 1/12/2026, ưu tiên trường miền núi và ven phá.',
      en: 'Applications are accepted from 2 November to 17:00 on 1 December 2026, with priority for upland and lagoon schools.',
    },
    body: {
      vi: `| Cấp học | Chỉ tiêu | Trong đó miền núi, ven phá |
| --- | --- | --- |
| Mầm non | 94 | 41 |
| Tiểu học | 102 | 38 |
| Trung học cơ sở | 63 | 22 |
| Trung học phổ thông | 27 | 6 |

Người dự tuyển có bằng sư phạm đúng chuyên ngành hoặc bằng đại học phù hợp và chứng chỉ nghiệp vụ. Người dân tộc thiểu số, người khuyết tật, con liệt sĩ, thương binh được cộng điểm theo quy định. Giáo viên cam kết dạy năm năm tại A Lưới, Nam Đông, Khe Tre, Long Quảng được bố trí nhà công vụ.

Phiếu nộp trực tuyến hoặc tại Sở Giáo dục và Đào tạo; không yêu cầu công chứng bằng cấp ở vòng đăng ký.

- 12/12: công bố danh sách đủ điều kiện.
- 19–20/12: thực hành giảng dạy và vấn đáp.
- 30/12: công bố kết quả; nhận việc từ 18/1/2027.

Lệ phí theo quy định của Bộ Tài chính. Giải đáp: (0234) 000 1410. Mọi lời hứa “lo suất” đều là lừa đảo; xin báo ngay đường dây trên.`,
      en: `| Level | Posts | Upland and lagoon |
| --- | --- | --- |
| Preschool | 94 | 41 |
| Primary | 102 | 38 |
| Lower secondary | 63 | 22 |
| Upper secondary | 27 | 6 |

Candidates hold a teaching degree in their subject, or a suitable university degree with a teaching certificate. Members of ethnic minorities, people with disabilities and children of war dead or invalids receive extra points under the rules. Teachers who commit themselves to five years in A Lưới, Nam Đông, Khe Tre or Long Quảng are given housing.

Apply online or at the Department of Education and Training; certified copies are not needed at this stage.

- 12 December: list of admitted candidates.
- 19–20 December: teaching practice and interview.
- 30 December: results; work begins on 18 January 2027.

Fees follow the rules of the Ministry of Finance. Questions: (0234) 000 1410. Anyone who promises to “arrange” a post is a fraud; please report it to the same number.`,
    },
  },
  {
    genre: 'notice',
    category: 'khoa-hoc-cong-nghe',
    tags: ['cong-thong-tin', 'chuyen-doi-so'],
    daysAgo: 4,
    time: '17:15',
    author,
    title: {
      vi: 'Tạm ngừng một số dịch vụ của cổng thông tin đêm 5/12 để bảo trì',
      en: 'Some portal services will pause for maintenance on the night of 5 December',
    },
    lead: {
      vi: 'Từ 22:00 ngày 5/12 đến 4:00 ngày 6/12/2026, việc đăng nhập và gửi biểu mẫu tạm dừng; tin tức và cảnh báo vẫn xem được.',
      en: 'From 22:00 on 5 December to 4:00 on 6 December 2026, sign-in and forms pause; news and warnings stay available.',
    },
    body: {
      vi: `Ủy ban nhân dân thành phố thông báo trước để người dân và doanh nghiệp sắp xếp công việc. Đợt bảo trì nhằm thay thiết bị lưu trữ, diễn tập khôi phục dữ liệu và cập nhật bản vá an toàn.

## Trong thời gian bảo trì

- Vẫn hoạt động: trang tin, văn bản, lịch tiếp công dân, chuyên trang phòng, chống thiên tai, tra cứu số điện thoại.
- Tạm dừng: đăng nhập, gửi câu hỏi, phản ánh hiện trường, đặt lịch tiếp công dân.
- Hồ sơ có hạn bổ sung rơi vào đêm 5/12 được tự động gia hạn đến hết ngày 7/12.

Phản ánh khẩn cấp gọi (0234) 000 1040; thiên tai, tai nạn gọi (0234) 000 1100. Hệ thống dự kiến trở lại lúc 4:00 ngày 6/12. Nếu có bản tin bão, lũ khẩn cấp trong 24 giờ trước đó, đợt bảo trì sẽ hoãn một tuần và được báo ngay trên trang chủ.

Sau bảo trì, kết quả và thời gian ngừng thực tế được công bố. Người dùng không cần đổi mật khẩu và không ai được phép gọi điện hỏi mật khẩu.`,
      en: `The City People’s Committee gives this notice so that residents and businesses can plan. The work replaces storage equipment, rehearses data recovery and installs security updates.

## During maintenance

- Still working: news, documents, reception days, the storm and flood pages, telephone directory.
- Paused: sign-in, questions, field reports, booking of reception days.
- Files whose deadline for supplements falls on the night of 5 December are extended automatically to the end of 7 December.

For urgent reports call (0234) 000 1040; for disasters and accidents (0234) 000 1100. Services should return at 4:00 on 6 December. If an emergency storm or flood bulletin is issued in the 24 hours before, the work is put off by a week and the home page says so at once.

Afterwards the result and the actual downtime are published. You need not change your password, and nobody is allowed to call and ask for it.`,
    },
  },
  {
    genre: 'notice',
    category: 'nong-nghiep',
    tags: ['khoi-phuc-san-xuat', 'bao-lu'],
    daysAgo: 2,
    time: '11:00',
    author,
    scene: 'ruong-lua',
    title: {
      vi: 'Đăng ký hỗ trợ khôi phục sản xuất sau đợt lũ tháng 11',
      en: 'Register for help to resume production after the November flood',
    },
    lead: {
      vi: 'Hộ trồng trọt, chăn nuôi, nuôi trồng thủy sản kê khai thiệt hại tại thôn, tổ dân phố trước ngày 8/12/2026.',
      en: 'Growers, livestock keepers and fish farmers should declare losses to their village or neighbourhood by 8 December 2026.',
    },
    body: {
      vi: `Đối tượng là hộ, trang trại, hợp tác xã có sản xuất hợp pháp trên địa bàn và thiệt hại từ 30% trở lên. Người thuê đất, người đang tạm trú cũng được kê khai.

| Loại | Mức hỗ trợ dự kiến |
| --- | --- |
| Lúa giống bị hỏng | cấp lại 100% bằng hiện vật |
| Rau màu mất trắng | 6 triệu đồng/ha |
| Cá lồng | đến 10 triệu đồng/100 m³ |
| Gà, vịt | đến 30.000 đồng/con |
| Cây ăn quả trồng lại | 4 triệu đồng/sào |

## Các bước

1. Ghi phiếu kê khai, chụp ảnh hiện trạng nếu có; trưởng thôn giúp người không viết được.
2. Tổ kiểm tra đến xác nhận trong năm ngày làm việc.
3. Niêm yết danh sách bảy ngày tại nhà văn hóa và đăng trên trang của phường, xã.
4. Chi trả qua tài khoản hoặc tại nhà trước ngày 31/12.

Không thu bất kỳ khoản phí nào. Người không đồng ý với kết quả kiểm tra gửi ý kiến cho ủy ban nhân dân phường, xã, được trả lời trong ba ngày làm việc. Số hỗ trợ: (0234) 000 1510.`,
      en: `Households, farms and cooperatives producing lawfully in the city that have lost 30% or more may apply, tenants and temporary residents included.

| Kind | Expected support |
| --- | --- |
| Spoiled rice seed | fully replaced in kind |
| Vegetables lost | 6 million đồng/ha |
| Fish cages | up to 10 million đồng/100 m³ |
| Chickens, ducks | up to 30,000 đồng each |
| Fruit trees replanted | 4 million đồng/sào |

## Steps

1. Fill in the form, with photographs if you have them; the village head helps those who cannot write.
2. A team confirms within five working days.
3. The list hangs in the culture house for seven days and is published by the ward or commune.
4. Payment to your account or at home by 31 December.

There is no charge whatever. If you disagree, write to the ward or commune and you will be answered within three working days. Help: (0234) 000 1510.`,
    },
    caption: { vi: 'Nông dân chuẩn bị đất cho vụ mới.', en: 'Farmers prepare the land for the new crop.' },
  },
];
