import type { DemoFullArticle } from './text-shapes.ts';

export const news3: DemoFullArticle[] = [
  {
    genre: 'news',
    category: 'xa-hoi',
    tags: ['an-sinh', 'nha-o'],
    daysAgo: 14,
    time: '09:10',
    author: 'Hoàng Diễm My',
    scene: 'nui-rung',
    title: {
      vi: 'Xóa xong 312 nhà tạm ở miền núi, mỗi ngôi nhà có chủ và có vườn',
      en: 'The last 312 temporary houses in the uplands replaced, each with an owner and a garden',
    },
    lead: {
      vi: 'Ngôi nhà cuối cùng được bàn giao ở xã Long Quảng ngày 10/11, sớm hơn kế hoạch 50 ngày.',
      en: 'The last house was handed over in Long Quảng Commune on 10 November, 50 days ahead of plan.',
    },
    body: {
      vi: `Chương trình dành cho hộ nghèo, cận nghèo và gia đình người có công ở A Lưới, Khe Tre, Nam Đông, Long Quảng, Bình Điền. Mỗi nhà rộng ít nhất 42 m², “ba cứng”: nền cứng, khung cứng, mái cứng; hộ ở nơi thường có lốc được neo mái bằng cáp.

Ngân sách hỗ trợ 60 triệu đồng, Mặt trận vận động thêm 30 triệu đồng; phần còn lại là công của họ hàng, dân quân và bộ đội. Nhờ mua vật liệu chung, giá thành mỗi căn giảm khoảng 12%.

Bà con chọn mẫu nhà. Có 140 hộ giữ bếp lửa giữa nhà và sàn gỗ thấp theo nếp cũ, kỹ sư chỉ thêm ống khói và chỗ vệ sinh khép kín. Mỗi hộ nhận mười cây chuối, cau hoặc cam Nam Đông để làm vườn.

Năm 2027, thành phố chuyển sang giúp các hộ có nhà hư hỏng do lũ; danh sách bình xét tại thôn, niêm yết bảy ngày và đăng trên trang của xã.`,
      en: `The programme served poor and near-poor families and those of war veterans in A Lưới, Khe Tre, Nam Đông, Long Quảng and Bình Điền. Each house has at least 42 m² and a solid floor, frame and roof; where whirlwinds are common the roof is tied down with cable.

The budget gave 60 million đồng a house and the Fatherland Front raised another 30 million; relatives, militia and soldiers gave their labour. Buying materials together cut the cost of each by about 12%.

Residents chose the design. In 140 houses the hearth stays in the middle over a low wooden floor, as of old; engineers added only a chimney and an indoor bathroom. Every family received ten banana, areca or Nam Đông orange plants for a garden.

In 2027 the city turns to homes damaged by floods; lists are agreed in the village, posted for seven days and published on the commune’s pages.`,
    },
    caption: { vi: 'Một thung lũng ở vùng núi phía tây nam.', en: 'A valley in the south-western uplands.' },
  },
  {
    genre: 'news',
    category: 'an-ninh-trat-tu',
    tags: ['phong-chay', 'to-dan-pho'],
    daysAgo: 16,
    time: '14:30',
    author: 'Võ Đình Nguyên',
    scene: 'cau-truong-tien',
    documents: ['09/CT-UBND'],
    title: {
      vi: 'Tổ liên gia phòng cháy phủ kín các khu phố cổ Gia Hội, Bao Vinh',
      en: 'Neighbour fire teams now cover the old quarters of Gia Hội and Bao Vinh',
    },
    lead: {
      vi: 'Thành phố có 1.240 tổ liên gia với hệ thống chuông nối giữa các nhà; hai đám cháy gần đây được dập trong bảy phút.',
      en: 'The city has 1,240 teams with alarms linking their houses; two recent fires were out within seven minutes.',
    },
    body: {
      vi: `Nhà phố cổ hẹp, dài, vách gỗ, nhiều nhà thờ tự và để hàng mã nên nguy cơ cháy lan rất cao, trong khi xe chữa cháy khó vào kiệt. Mỗi tổ gồm 8–12 nhà liền kề, chung chuông báo, bốn bình chữa cháy, dụng cụ phá dỡ và một lối thoát thứ hai qua sân thượng.

Công an thành phố cho biết 96% hộ đã ký cam kết không khóa kín lối thoát; 210 nhà mở thêm cửa trên lồng sắt. Mười trụ nước mới lắp dọc đường Chi Lăng và Bạch Đằng; thuyền máy có bơm trực ở bến Gia Hội để lấy nước sông.

Tháng 12 là cao điểm trước Tết: mỗi tổ tập một lần vào buổi tối, tắt điện và cho người dân tự tìm lối ra trong khói giả. Trường học trên địa bàn cùng tham gia.

Hộ kinh doanh vàng mã, gas, pháo hoa phải để hàng cách bếp ít nhất ba mét và được kiểm tra đột xuất từ ngày 5/12.`,
      en: `The old shophouses are narrow and deep, with timber walls, altars and stocks of votive paper, so fire spreads easily while engines can hardly enter the lanes. A team is 8 to 12 neighbouring houses with a common alarm, four extinguishers, breaking tools and a second way out over the roof.

The City Police say 96% of households have pledged not to lock their escape route, and 210 have cut a door in their iron cages. Ten new hydrants stand along Chi Lăng and Bạch Đằng streets; a motor boat with a pump waits at the Gia Hội landing to draw water from the river.

December is the peak before Tết: each team drills once in the evening, with the lights off, finding its way out through artificial smoke. Local schools take part.

Shops that sell votive paper, gas or fireworks must keep stock three metres from kitchens and will be checked without notice from 5 December.`,
    },
    caption: {
      vi: 'Phố ven sông về đêm, nơi các tổ liên gia luân phiên trực.',
      en: 'Riverside streets at night, watched over by the teams in turn.',
    },
  },
  {
    genre: 'news',
    category: 'y-te',
    tags: ['suc-khoe', 'ngap-lut'],
    daysAgo: 2,
    time: '06:45',
    author: 'Hoàng Diễm My',
    scene: 'mot-cua',
    title: {
      vi: 'Sau lũ, ngành y tế giám sát sốt xuất huyết, tiêu chảy và bệnh Whitmore',
      en: 'After the flood, health workers watch for dengue, diarrhoea and melioidosis',
    },
    lead: {
      vi: 'Bốn mươi trạm y tế báo cáo ca bệnh hằng ngày; người có vết thương tiếp xúc bùn đất cần đi khám nếu sốt quá hai ngày.',
      en: 'Forty health stations report daily; people with wounds that touched mud should see a doctor if a fever lasts more than two days.',
    },
    body: {
      vi: `Tuần qua toàn thành phố ghi nhận 48 ca sốt xuất huyết, giảm 11 ca, chưa có ổ dịch lớn. Sở Y tế nhận định nguy cơ tăng từ đầu tháng 12 khi nước đọng trong lu, chậu, lốp xe cũ. Các phường, xã diệt lăng quăng vào sáng Chủ nhật hằng tuần.

## Sáu lời khuyên

- Ăn chín, uống sôi; không dùng gia súc, gia cầm chết vì lũ.
- Khử khuẩn giếng: múc cạn, thau rửa, hòa hóa chất theo hướng dẫn của trạm.
- Đi ủng, mang găng khi dọn bùn; rửa vết xước bằng xà phòng.
- Ngủ màn cả ban ngày.
- Nhỏ mắt bằng nước muối nếu tiếp xúc nước bẩn.
- Không tự mua kháng sinh.

Bệnh Whitmore do vi khuẩn trong đất, có thể nặng ở người đái tháo đường, bệnh gan, thận. Thuốc điều trị được dự trữ tại các bệnh viện trên địa bàn. Đường dây tư vấn (0234) 000 1300 trực cả ngày nghỉ.`,
      en: `Forty-eight dengue cases were recorded last week, eleven fewer than before, without a large outbreak. The Department of Health expects the risk to grow in early December as water stands in jars, pots and old tyres. Wards and communes clear mosquito larvae every Sunday morning.

## Six pieces of advice

- Eat cooked food, drink boiled water, do not eat animals that died in the flood.
- Disinfect wells: empty, scrub and treat them as your station explains.
- Wear boots and gloves against the mud; wash scratches with soap.
- Sleep under a net by day too.
- Rinse eyes with saline after contact with dirty water.
- Do not buy antibiotics on your own.

Melioidosis comes from bacteria in the soil and can be severe in people with diabetes, liver or kidney disease. The hospitals keep the medicines in stock. The advice line (0234) 000 1300 is open on holidays too.`,
    },
    caption: {
      vi: 'Người dân nhận hóa chất khử khuẩn tại điểm phát.',
      en: 'Residents collect disinfectant at a distribution point.',
    },
  },
  {
    genre: 'news',
    category: 'nong-nghiep',
    tags: ['nong-san', 'dac-san', 'tet'],
    daysAgo: 12,
    time: '08:20',
    author: 'Phan Quang Huy',
    scene: 'ruong-lua',
    title: {
      vi: 'Nhà vườn Thủy Biều cứu 120 ha thanh trà sau lũ, giữ mùa quả 2027',
      en: 'Thủy Biều growers save 120 hectares of thanh trà pomelo for the 2027 crop',
    },
    lead: {
      vi: 'Khơi rãnh, rửa lá, bón lân và vôi ngay trong mười ngày đầu giúp phần lớn cây thanh trà ở phường Thủy Xuân không bị thối rễ.',
      en: 'Draining, washing leaves and adding phosphate and lime within ten days has kept most trees in Thủy Xuân Ward free of root rot.',
    },
    body: {
      vi: `Thanh trà là giống bưởi ngọt thanh gắn với đất bãi bồi ven sông Hương. Lũ cuối tháng 10 ngập vườn ba ngày, bùn bám kín lá; theo kinh nghiệm cũ, nước rút mà nắng gắt là cây chết đứng.

Lần này Hợp tác xã cùng kỹ sư nông nghiệp lập 12 tổ, dùng máy bơm nước sạch xịt lá từ sáng sớm, xẻ rãnh sâu 40 cm, tỉa quả non và quét vôi gốc. Kiểm tra 2.300 cây cho thấy 91% ra rễ trắng trở lại; chỉ bảy hecta già cỗi phải trồng mới.

> Cây thanh trà như người nhà. Trôi cái tủ thì mua lại được, mất cây hai mươi năm thì không.

Thành phố hỗ trợ 4 triệu đồng cho mỗi sào trồng lại bằng cây ghép sạch bệnh. Nhà vườn cũng nhận làm điểm du lịch: từ tháng 12, khách đi xe đạp quanh Lương Quán – Nguyệt Biều, ăn vả trộn, gỏi thanh trà và ngâm chân thảo dược.`,
      en: `Thanh trà is a sweet, mild pomelo of the silt banks along the Perfume River. The flood of late October stood in the orchards for three days and coated the leaves; old experience says that hard sun after the water kills the trees where they stand.

This time the cooperative and agronomists formed twelve teams that sprayed the leaves with clean water early in the morning, cut drains 40 cm deep, thinned young fruit and limed the trunks. A check of 2,300 trees found new white roots on 91%; only seven hectares of old trees must be replanted.

> A thanh trà tree is family. You can buy another wardrobe, but not another twenty-year-old tree.

The city pays 4 million đồng a sào (500 m²) for replanting with healthy grafted stock. Orchards welcome visitors too: from December guests can cycle round Lương Quán – Nguyệt Biều, taste fig salad and pomelo salad and soak their feet in herbs.`,
    },
    caption: { vi: 'Đồng bãi ven sông Hương nhìn từ Thủy Biều.', en: 'Riverside land seen from Thủy Biều.' },
  },
  {
    genre: 'news',
    category: 'ha-tang',
    tags: ['do-thi', 'cho-dong-ba', 'du-lich'],
    daysAgo: 33,
    time: '10:45',
    author: 'Võ Đình Nguyên',
    scene: 'den-hoa-dang',
    documents: ['57/2025/QĐ-UBND'],
    title: {
      vi: 'Chỉnh trang bờ bắc sông Hương đoạn Đông Ba – Gia Hội: giữ bến, thêm cây, bớt bê tông',
      en: 'North bank from Đông Ba to Gia Hội renewed: landings kept, trees added, concrete removed',
    },
    lead: {
      vi: 'Đoạn bờ sông 1,6 km được làm lại với lối đi bộ lát đá, bến thuyền gỗ và 310 cây bản địa, hoàn thành trước Tết Đinh Mùi.',
      en: 'A 1.6 km stretch gets a stone walk, wooden landings and 310 native trees before Tết.',
    },
    body: {
      vi: `Phương án chọn qua cuộc thi và ba lần trưng bày lấy ý kiến tại chợ Đông Ba, nơi 1.870 người bỏ phiếu. Đa số muốn giữ các bậc cấp xuống nước, bởi sáng nào ghe từ Cồn Hến, Thanh Tiên cũng ghé bán rau và hến.

Kè bê tông cũ được hạ thấp thành ba tầng trồng cỏ và lau, để nước lũ tràn qua rồi rút mà không hư hỏng. Đèn thấp, ánh sáng ấm, tự giảm sau 22 giờ để không chói chim và người ngủ trên thuyền. Đường dây điện, cáp được đặt trong hào kỹ thuật cao hơn mức báo động 3.

Gần 200 hộ bán hàng được xếp chỗ tạm cách 150 m và miễn phí mặt bằng sáu tháng. Khi khai quật, đơn vị thi công phát hiện dãy móng đá của bến cũ; đoạn này được giữ lại dưới sàn kính.

Tổng kinh phí 96 tỷ đồng. Nhật ký thi công và camera công trường mở cho mọi người xem.`,
      en: `The design came out of a competition and three exhibitions in Đông Ba market, where 1,870 people voted. Most wished to keep the steps down to the water, since boats from Cồn Hến and Thanh Tiên call every morning to sell vegetables and baby clams.

The old concrete bank is lowered into three terraces of grass and reeds that floods can cross without harm. Lamps are low and warm and dim after 22:00, so as not to trouble birds or people asleep on boats. Power and cables lie in ducts above alert level 3.

Nearly 200 traders have places 150 m away, rent-free for six months. Digging uncovered the stone footing of the former wharf; it will be kept under a glass floor.

The cost is 96 billion đồng. The site diary and cameras are open to everybody.`,
    },
    caption: { vi: 'Bờ sông khi lên đèn.', en: 'The riverbank as the lamps come on.' },
  },
  {
    genre: 'news',
    category: 'khoa-hoc-cong-nghe',
    tags: ['chuyen-doi-so', 'di-san'],
    daysAgo: 41,
    time: '15:00',
    author: 'Tôn Nữ Khánh An',
    scene: 'ngo-mon',
    title: {
      vi: 'Số hóa 5.400 hiện vật cung đình, mở kho ảnh ba chiều cho trường học',
      en: '5,400 court objects digitised and a 3D archive opened to schools',
    },
    lead: {
      vi: 'Từ chiếc chén ngự dụng đến ván khắc thơ trên liên ba, dữ liệu được đo chính xác 0,1 mm để phục vụ trùng tu và học tập.',
      en: 'From royal cups to carved poems on palace panels, objects are measured to 0.1 mm for restoration and study.',
    },
    body: {
      vi: `Dự án hai năm của Trung tâm Bảo tồn Di tích Cố đô Huế và các trường đại học trên địa bàn đã hoàn thành giai đoạn đầu. Mỗi hiện vật có ảnh, mô hình ba chiều, phiên âm chữ Hán, bản dịch và lý lịch trùng tu; hiện vật bằng gỗ còn được đo độ ẩm bốn lần mỗi năm.

Số liệu lập tức có ích: nhờ bản quét năm 2024, thợ mộc làm lại đúng hai con sơn bị bão làm vỡ ở Thế Miếu mà không phải phỏng đoán.

Kho mở có 1.900 mô hình với giấy phép dùng tự do cho giáo dục. Học sinh có thể in ba chiều Cửu đỉnh thu nhỏ, ghép mảnh gốm, so sánh mái điện Thái Hòa qua bốn lần trùng tu. Người khiếm thị được mượn bộ bản sao để sờ.

Giai đoạn tiếp theo dành cho sắc phong, gia phả và hương ước của các làng, do dân tự nguyện cho quét; bản gốc vẫn do làng giữ và quyết định ai được xem.`,
      en: `The two-year project of the Monuments Conservation Centre and local universities has finished its first stage. Each object has photographs, a 3D model, a transcription of its Chinese characters, a translation and its restoration history; wooden pieces are checked for moisture four times a year.

It proved useful at once: with a scan from 2024 carpenters remade two brackets broken by a storm at the Thế temple without guessing.

The open archive holds 1,900 models, free for education. Pupils can print small Nine Urns, piece pottery together and compare the roof of the Thái Hòa Palace through four restorations. Blind visitors may borrow a set of copies to touch.

The next stage turns to royal patents, family records and customs of villages whose people volunteer them; the originals stay with the village, which decides who may look.`,
    },
    caption: {
      vi: 'Kiến trúc cung đình được quét ba chiều từng chi tiết.',
      en: 'Palace architecture is scanned in every detail.',
    },
  },
];
