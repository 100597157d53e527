import type { DemoFullArticle } from './text-shapes.ts';

export const news2: DemoFullArticle[] = [
  {
    genre: 'news',
    category: 'van-hoa',
    tags: ['le-hoi', 'di-san', 'du-lich'],
    daysAgo: 2,
    time: '10:30',
    author: 'Tôn Nữ Khánh An',
    scene: 'den-hoa-dang',
    title: {
      vi: 'Festival Huế 2027: bốn mùa, tám làng nghề và đêm hoa đăng kéo dài năm cây số',
      en: 'Hue Festival 2027: four seasons, eight craft villages and five kilometres of floating lanterns',
    },
    lead: {
      vi: 'Ban Tổ chức công bố khung chương trình Festival 2027, mở đầu bằng lễ Ban Sóc trước Ngọ Môn ngày 1/1.',
      en: 'The organisers have presented the outline of Festival 2027, which opens with the Ban Sóc calendar ceremony before Ngọ Môn on 1 January.',
    },
    body: {
      vi: `Festival tiếp tục được tổ chức suốt năm thay vì dồn vào một tuần. Mùa xuân có tết cung đình, hội vật làng Sình và chợ hoa; mùa hạ có tuần lễ cao điểm từ ngày 11 đến 16/6 với 22 đoàn nghệ thuật trong nước và quốc tế; mùa thu là lồng đèn, lân Huế và phố đêm; mùa đông là âm nhạc và ẩm thực ngày mưa.

Điểm mới là tám làng nghề tự dàn dựng lễ hội trên đất mình: hoa giấy Thanh Tiên, tranh Sình, đúc đồng Phường Đúc, nón Mỹ Lam, mây tre Bao La, gốm Phước Tích, dệt zèng A Lưới và dầu tràm Lộc Thủy. Du khách đi theo tuyến xe buýt và thuyền miễn phí.

Đêm hoa đăng ngày 16/6 trải từ bến Thiên Mụ đến cầu Chợ Dinh. Đèn làm bằng giấy dó và bột gạo, tự tan, không để lại rác.

Ngân sách bảo đảm 38% kinh phí, phần còn lại xã hội hóa và được công khai theo từng hạng mục.`,
      en: `The festival again runs through the whole year instead of being squeezed into a week. Spring brings the royal New Year, wrestling at Sình village and flower markets; summer has the peak week of 11–16 June with 22 companies from Vietnam and abroad; autumn is for lanterns, lion dances and the night street; winter for music and rainy-day food.

What is new is that eight craft villages stage a festival on their own ground: Thanh Tiên paper flowers, Sình pictures, Phường Đúc bronze, Mỹ Lam hats, Bao La bamboo, Phước Tích pottery, A Lưới zèng cloth and Lộc Thủy cajuput oil. Free buses and boats take visitors there.

On 16 June the lantern night stretches from the Thiên Mụ landing to Chợ Dinh bridge. The lanterns are made of dó paper and rice flour; they dissolve and leave no litter.

Public money covers 38% of the cost; the rest is raised privately and published item by item.`,
    },
    caption: { vi: 'Hoa đăng trên sông Hương.', en: 'Floating lanterns on the Perfume River.' },
  },
  {
    genre: 'news',
    category: 'van-hoa',
    tags: ['di-san', 'lang-nghe', 'tet'],
    daysAgo: 2,
    time: '07:55',
    author: 'Lê Bảo Châu',
    scene: 'cau-truong-tien',
    title: {
      vi: 'Hoa giấy Thanh Tiên, tranh làng Sình vào mùa Tết Đinh Mùi',
      en: 'Thanh Tiên paper flowers and Sình pictures get ready for the Year of the Goat',
    },
    lead: {
      vi: 'Nước vừa rút, hai làng nghề bên hạ lưu sông Hương đã nhuộm giấy, quét điệp để kịp hàng trước rằm tháng Chạp.',
      en: 'The flood has barely gone, but the two villages on the lower Perfume River are already dyeing paper to be ready before the last full moon of the year.',
    },
    body: {
      vi: `Tại Thanh Tiên, 14 hộ giữ nghề làm chừng 30.000 cặp hoa mỗi mùa. Tre chẻ từ tháng 8 được gác lên trần nên không ướt; riêng giấy màu, ba hộ bị hỏng gần hết và được hợp tác xã ứng trước nguyên liệu. Ngoài hoa thờ ông Táo, làng nhận 2.600 cành sen giấy cho khách sạn và hai triển lãm ở Hà Nội.

Bên kia sông, nghệ nhân làng Sình khắc lại 12 ván con giáp bằng gỗ mít. Bản in dê năm Mùi có thêm họa tiết sóng nước, kỷ niệm một năm bốn lần lũ.

Thành phố hỗ trợ mỗi làng 450 triệu đồng để dựng nhà trưng bày trên cột cao, kê máy móc lên khỏi mực nước lũ năm 2020. Từ ngày 12/12, vào cuối tuần, khách có thể xuôi thuyền từ Tòa Khâm, học làm một cành hoa và tự in một bức tranh mang về.

Hàng hóa có mã truy xuất ghi tên người làm, giúp phân biệt với hoa nhựa nhập từ nơi khác.`,
      en: `In Thanh Tiên the 14 families who keep the craft make about 30,000 pairs of flowers each season. The bamboo, split in August and stored under the roof, stayed dry; three families lost nearly all their coloured paper and were advanced new stock by the cooperative. Beside flowers for the Kitchen God, the village has orders for 2,600 paper lotuses from hotels and two exhibitions in Hà Nội.

Across the river the masters of Sình have recut the twelve zodiac blocks in jackfruit wood. This year’s goat carries a pattern of waves, in memory of a year with four floods.

The city gives each village 450 million đồng to build a showroom on high posts, above the level of the 2020 flood. At weekends from 12 December visitors can take a boat from Tòa Khâm, learn to make a flower and print a picture to take home.

Every piece has a code naming its maker, to tell it from imported plastic.`,
    },
    caption: {
      vi: 'Thuyền xuôi về các làng nghề hạ lưu khởi hành gần cầu Trường Tiền.',
      en: 'Boats to the craft villages leave near Trường Tiền bridge.',
    },
  },
  {
    genre: 'news',
    category: 'du-lich',
    tags: ['du-lich', 'bach-ma'],
    daysAgo: 15,
    time: '13:30',
    author: 'Lê Bảo Châu',
    scene: 'nui-rung',
    title: {
      vi: 'Đường mòn Bạch Mã mở lại từng phần, giới hạn 300 khách mỗi ngày',
      en: 'Bạch Mã trails reopen in part with 300 visitors a day',
    },
    lead: {
      vi: 'Ba tuyến Vọng Hải Đài, Ngũ Hồ và Đỗ Quyên được kiểm tra, gia cố sau mưa lớn; du khách phải đặt chỗ và có hướng dẫn viên.',
      en: 'The Summit, Five Lakes and Rhododendron trails have been inspected and repaired after the rain; visitors must book and go with a guide.',
    },
    body: {
      vi: `Mưa tháng 10 làm sạt 23 điểm trên đường lên đỉnh, trong đó hai điểm cắt đứt mặt đường ở km 9 và km 14. Đến giữa tháng 11, xe trung chuyển của vườn quốc gia đã chạy lại, xe cá nhân để dưới chân núi.

Mỗi nhóm không quá 12 người, đi cùng một hướng dẫn viên là người xã Phú Lộc, Khe Tre hoặc Nam Đông đã qua lớp sơ cứu. Tuyến Đỗ Quyên có thang sắt mới, tay vịn kép; khi mưa vượt 30 mm trong một giờ, hệ thống tự báo đóng tuyến và nhắn tin cho khách.

- Giờ lên núi: 7:00–10:00; xuống trước 16:30.
- Mang giày đế bám, áo mưa, không dùng chai nhựa một lần.
- Giá vé và xe không tăng so với năm ngoái.

Vườn quốc gia dành 10% tiền vé cho quỹ trồng lại cây bản địa ở những vạt rừng bị sạt; khách có thể gieo hạt giống tại vườn ươm ngay đầu tuyến.`,
      en: `The rains of October caused 23 landslips on the road to the summit, two of which cut it at km 9 and km 14. By mid-November the park’s shuttles were running again; private cars stay at the foot of the mountain.

Groups have at most 12 people and a guide from Phú Lộc, Khe Tre or Nam Đông who is trained in first aid. The Rhododendron trail has a new steel stair with double rails; when more than 30 mm of rain falls in an hour the system closes the trail and sends visitors a message.

- Going up: 7:00–10:00; down before 16:30.
- Bring shoes with grip and a raincoat; no single-use plastic bottles.
- Ticket and shuttle prices have not risen.

The park puts 10% of ticket money into replanting native trees where the forest slid; visitors can sow seeds in the nursery at the trailhead.`,
    },
    caption: { vi: 'Rừng và thác nước trên dãy Bạch Mã.', en: 'Forest and waterfall in the Bạch Mã range.' },
  },
  {
    genre: 'news',
    category: 'kinh-te',
    tags: ['hdnd', 'ngan-sach'],
    daysAgo: 1,
    time: '17:00',
    author: 'Võ Đình Nguyên',
    scene: 'mot-cua',
    documents: ['77/BC-UBND'],
    title: {
      vi: 'Kinh tế năm 2026 ước tăng 9,1%; kỳ họp cuối năm sẽ quyết định 24 nghị quyết',
      en: 'Growth of 9.1% expected for 2026; the year-end session will vote on 24 resolutions',
    },
    lead: {
      vi: 'Ủy ban nhân dân thành phố thông qua báo cáo trình kỳ họp thường lệ cuối năm của Hội đồng nhân dân, khai mạc ngày 8/12.',
      en: 'The City People’s Committee has approved its report to the year-end session of the People’s Council, which opens on 8 December.',
    },
    body: {
      vi: `Mười trong mười ba chỉ tiêu chủ yếu đạt và vượt. Thu ngân sách ước 15.200 tỷ đồng, bằng 112% dự toán. Ba chỉ tiêu chưa đạt là giải ngân đầu tư công (ước 91%), tỷ lệ rác thải được phân loại và số nhà ở xã hội hoàn thành.

| Chỉ tiêu | 2025 | Ước 2026 |
| --- | --- | --- |
| Tăng trưởng kinh tế (%) | 8,5 | 9,1 |
| Kim ngạch xuất khẩu (triệu USD) | 1.480 | 1.690 |
| Hộ nghèo (%) | 1,3 | 0,9 |

Thiệt hại do bốn đợt lũ ước 1.870 tỷ đồng, làm giảm khoảng 0,4 điểm phần trăm tăng trưởng. Vì vậy, dự toán năm 2027 dành 620 tỷ đồng cho kè chống sạt lở, nâng nền trường học và trạm bơm tiêu.

Dự thảo 24 nghị quyết đã đăng lấy ý kiến; cử tri gửi góp ý qua cổng thông tin đến hết ngày 2/12. Phiên chất vấn chiều 9/12 được truyền hình trực tiếp, nhóm vấn đề gồm đất đai, thoát nước và nhà ở xã hội.`,
      en: `Ten of thirteen main targets are met or exceeded. Revenue is put at 15,200 billion đồng, 112% of the estimate. The three missed are public investment (91% spent), the share of waste sorted and the number of social homes completed.

| Target | 2025 | 2026 (est.) |
| --- | --- | --- |
| Economic growth (%) | 8.5 | 9.1 |
| Exports (million USD) | 1,480 | 1,690 |
| Poor households (%) | 1.3 | 0.9 |

Four floods cost an estimated 1,870 billion đồng and about 0.4 points of growth. The 2027 budget therefore sets aside 620 billion for river banks, raised schools and drainage pumps.

The 24 drafts are open for comment; voters may write through the portal until 2 December. Question time on the afternoon of 9 December, broadcast live, deals with land, drainage and social housing.`,
    },
    caption: {
      vi: 'Cải thiện thủ tục là một trong những giải pháp tăng trưởng được nêu trong báo cáo.',
      en: 'Better procedures are among the measures for growth in the report.',
    },
  },
  {
    genre: 'news',
    category: 'phong-chong-thien-tai',
    tags: ['bao-lu', 'sat-lo'],
    daysAgo: 10,
    time: '15:45',
    author: 'Phan Quang Huy',
    scene: 'nui-rung',
    documents: ['128/KH-UBND'],
    title: {
      vi: 'A Lưới lập bản đồ 87 điểm nguy cơ sạt lở, dời 46 hộ trước đợt mưa giữa tháng',
      en: 'A Lưới maps 87 landslide spots and moves 46 households before the mid-month rain',
    },
    lead: {
      vi: 'Năm xã A Lưới cùng Bộ đội Biên phòng, các nhà địa chất và già làng đi kiểm tra từng quả đồi phía sau nhà dân.',
      en: 'The five A Lưới communes, border guards, geologists and village elders inspected every slope behind people’s homes.',
    },
    body: {
      vi: `Đoàn khảo sát dùng ảnh máy bay không người lái để tìm vết nứt, rồi hỏi người già về những mạch nước đổi màu. Trong 87 điểm, 19 điểm ở mức rất cao, tập trung tại A Lưới 1, A Lưới 4 và dọc đường Hồ Chí Minh.

Bốn mươi sáu hộ với 203 người đã tạm chuyển đến trường học, nhà gươl và nhà văn hóa. Mỗi điểm có bếp chung, máy phát điện và nhà vệ sinh tách riêng nam, nữ. Xe máy, trâu bò cũng có chỗ gửi, bởi nhiều người chỉ yên tâm rời nhà khi tài sản được trông coi.

Mỗi thôn có hai người gác mưa đọc thùng đo ba giờ một lần; vượt 100 mm trong sáu giờ là đánh cồng báo dời.

Thành phố bố trí 58 tỷ đồng làm ba khu tái định cư tại chỗ, gần rẫy và nguồn nước. Hộ dời đến được cấp giấy chứng nhận đất ở và hỗ trợ dựng nhà theo kiểu nhà truyền thống của người Tà Ôi, Cơ Tu, Pa Cô.`,
      en: `The team looked for cracks on drone pictures, then asked elders about springs that had changed colour. Of the 87 spots 19 are at very high risk, most of them in A Lưới 1, A Lưới 4 and along the Hồ Chí Minh road.

Forty-six households with 203 people moved for the time being into schools, communal gươl houses and culture houses. Each shelter has a shared kitchen, a generator and separate toilets. Motorbikes, buffaloes and cattle are looked after too, since many people leave only when their belongings are safe.

Every village has two rain watchers who read a gauge every three hours; over 100 mm in six hours, the gong sounds and people move.

The city has set aside 58 billion đồng for three resettlement sites close to fields and water. Families receive land certificates and help to build in the traditional style of the Tà Ôi, Cơ Tu and Pa Cô.`,
    },
    caption: { vi: 'Sườn núi A Lưới sau nhiều ngày mưa.', en: 'A slope in A Lưới after days of rain.' },
  },
  {
    genre: 'news',
    category: 'phong-chong-thien-tai',
    tags: ['bao-lu', 'xoi-lo-bo-bien'],
    daysAgo: 15,
    time: '09:25',
    author: 'Phan Quang Huy',
    scene: 'dam-pha',
    title: {
      vi: 'Xử lý khẩn cấp 2,4 km bờ biển xói lở tại Vinh Lộc và Phú Vinh',
      en: 'Emergency works on 2.4 km of eroding coast in Vinh Lộc and Phú Vinh',
    },
    lead: {
      vi: 'Sóng lớn đầu tháng 11 khoét sâu vào đất liền có nơi 25 m; thành phố công bố tình huống khẩn cấp và huy động túi cát, rọ đá.',
      en: 'Heavy surf in early November bit up to 25 m into the land; the city declared an emergency and brought in sandbags and gabions.',
    },
    body: {
      vi: `Đoạn nặng nhất dài 900 m thuộc xã Vinh Lộc, mép sạt chỉ còn cách đường liên xã 12 m và uy hiếp 64 nhà dân. Từ ngày 4/11, 350 chiến sĩ, dân quân và người dân xếp hơn 21.000 túi cát địa kỹ thuật thành ba bậc, phía trước thả rọ đá giảm sóng.

Tại xã Phú Vinh, rừng phi lao do thanh niên trồng từ 1998 giữ được phần lớn cồn cát; chỉ những quãng bị chặt làm đường xuống biển mới bị nước xé. Đây là bài học để phương án lâu dài kết hợp đê ngầm phá sóng với nuôi bãi và trồng lại rừng, thay cho kè bê tông thẳng đứng.

Kinh phí khẩn cấp là 46 tỷ đồng. Sở Nông nghiệp và Môi trường sẽ đo địa hình đáy biển trong tháng 12, lấy ý kiến dân trước khi trình dự án 380 tỷ đồng.

Mười một hộ đã chuyển vào nhà người thân, được hỗ trợ tiền thuê chỗ ở sáu tháng.`,
      en: `The worst stretch, 900 m in Vinh Lộc Commune, has come within 12 m of the local road and threatens 64 homes. Since 4 November 350 soldiers, militia and residents have laid over 21,000 geotextile sandbags in three steps, with gabions in front to break the waves.

In Phú Vinh the casuarina belt planted by young people in 1998 saved most of the dune; the sea broke through only where trees had been cut for paths to the beach. The lesson is that lasting works should combine submerged breakwaters, beach nourishment and replanting rather than an upright concrete wall.

The emergency works cost 46 billion đồng. The Department of Agriculture and Environment will survey the sea bed in December and consult residents before submitting a project of 380 billion.

Eleven families have moved in with relatives and receive rent support for six months.`,
    },
    caption: {
      vi: 'Dải đất hẹp giữa phá và biển ở phía đông thành phố.',
      en: 'The narrow land between lagoon and sea in the east of the city.',
    },
  },
  {
    genre: 'news',
    category: 'phong-chong-thien-tai',
    tags: ['ngap-lut', 'nha-o'],
    daysAgo: 26,
    time: '08:40',
    author: 'Hoàng Diễm My',
    scene: 'mua-lu',
    title: {
      vi: '118 nhà tránh lũ cộng đồng qua mùa thử thách: mỗi nhà che chở 60–150 người',
      en: '118 community flood shelters pass the test, each protecting 60 to 150 people',
    },
    lead: {
      vi: 'Các nhà văn hóa hai tầng ở vùng trũng đã đón hơn 8.100 lượt người trong ba đợt lũ, ưu tiên người già, trẻ nhỏ và phụ nữ mang thai.',
      en: 'Two-storey village halls in the lowlands took in 8,100 people over three floods, the old, the very young and expectant mothers first.',
    },
    body: {
      vi: `Ngày thường đó là nơi họp thôn, phòng đọc và sân bóng bàn. Khi nước vượt báo động 2, cửa tầng hai mở, bếp gas và bể nước 5 m³ sẵn sàng. Tại thôn trũng của xã Phú Hồ, 132 người ở hai đêm mà không ai phải nhịn bữa nào.

Khảo sát của Sở Xây dựng chỉ ra ba điều cần sửa: cầu thang quá dốc với người già, thiếu chỗ cho vật nuôi và 17 nhà bị mất điện vì tủ điện đặt thấp. Toàn bộ được khắc phục trước mùa mưa năm sau.

- Năm 2027 xây thêm 22 nhà ở Quảng Điền, Đan Điền, Phú Vang, Hóa Châu và Phong Dinh.
- Mỗi nhà có đường dốc cho xe lăn, áo phao trẻ em, tủ thuốc và bến buộc ghe.
- Chìa khóa do ba người giữ, số điện thoại dán ngoài cửa.

Kinh phí mỗi nhà khoảng 3,2 tỷ đồng, một nửa do doanh nghiệp và đồng hương đóng góp.`,
      en: `On ordinary days they serve for meetings, reading and table tennis. When the water passes alert level 2 the upper floor opens, with gas stoves and a 5 m³ tank ready. In a low village of Phú Hồ Commune 132 people stayed for two nights and nobody missed a meal.

A survey by the Department of Construction found three faults: stairs too steep for older people, no room for animals, and 17 buildings without power because the switchboard was too low. All will be put right before the next rains.

- Twenty-two more in 2027, in Quảng Điền, Đan Điền, Phú Vang, Hóa Châu and Phong Dinh.
- Each with a wheelchair ramp, children’s life vests, a medicine chest and a mooring.
- Three people hold keys; their numbers are on the door.

One costs about 3.2 billion đồng, half of it given by businesses and people from the area who live elsewhere.`,
    },
    caption: {
      vi: 'Khi nước lên, tầng hai của nhà văn hóa thôn là nơi trú an toàn.',
      en: 'When the water rises, the upper floor of the village hall is a safe place.',
    },
  },
  {
    genre: 'news',
    category: 'moi-truong',
    tags: ['trong-rung', 'dam-pha', 'du-lich'],
    daysAgo: 1,
    time: '07:30',
    author: 'Hoàng Diễm My',
    scene: 'dam-pha',
    title: {
      vi: 'Rú Chá thêm 12 ha rừng ngập mặn, chim nước về sớm nửa tháng',
      en: 'Rú Chá gains 12 hectares of mangrove and water birds arrive two weeks early',
    },
    lead: {
      vi: 'Sau ba năm trồng bù, tỷ lệ cây sống quanh Rú Chá đạt 81%; phường Hóa Châu thử nghiệm tuyến tham quan bằng thuyền chèo.',
      en: 'After three years of planting, 81% of the young trees around Rú Chá have survived; Hóa Châu Ward is trying out a rowing-boat tour.',
    },
    body: {
      vi: `Rú Chá ở hạ lưu sông Hương là mảnh rừng ngập mặn nguyên sinh hiếm hoi còn lại bên phá Tam Giang. Trước đây cây non thường chết vì lũ vùi bùn và trâu bò phá. Cách làm mới là trồng thành cụm trên mô đất, rào bằng tre, chọn cây đước và bần đã lớn hơn một mét.

Trong đợt lũ tháng 11, đê bao phía sau rừng chỉ sạt 40 m, ít hơn hẳn đoạn đê trống bên cạnh. Nhóm quan sát chim ghi nhận 3.400 cá thể thuộc 41 loài, có cò thìa và diệc xám.

Mười tám hộ từng đặt lừ xếp nay chèo thuyền, mỗi chuyến không quá bốn khách, không dùng máy nổ, không đi vào khu chim làm tổ. Một phần ba tiền vé nộp vào quỹ bảo vệ rừng của cộng đồng.

Năm 2027, thành phố dự kiến trồng thêm 25 ha ở Hóa Châu, Quảng Điền và cửa Tư Hiền, kết hợp thả lại tôm đất và cá dìa giống.`,
      en: `Rú Chá, on the lower Perfume River, is a rare remnant of old mangrove by the Tam Giang lagoon. Seedlings used to die under flood mud or be eaten by cattle. Now they are planted in clusters on mounds behind bamboo fences, using trees already more than a metre tall.

In the November flood the dyke behind the forest lost only 40 m, far less than the bare stretch next to it. Birdwatchers counted 3,400 birds of 41 species, spoonbills and grey herons among them.

Eighteen families who used to set folding traps now row visitors, at most four a trip, without engines and away from nesting places. A third of the fare goes to the community’s forest fund.

In 2027 the city plans another 25 hectares in Hóa Châu, Quảng Điền and at Tư Hiền inlet, and will release young shrimp and rabbitfish.`,
    },
    caption: { vi: 'Mặt phá buổi sớm, gần rừng ngập mặn Rú Chá.', en: 'The lagoon at dawn near the Rú Chá mangrove.' },
  },
];
