import type { DemoPage } from './text-shapes.ts';

export const pages: DemoPage[] = [
  {
    slug: 'gioi-thieu-chung',
    scene: 'cau-truong-tien',
    title: { vi: 'Giới thiệu chung', en: 'About Hue' },
    lead: {
      vi: 'Thành phố trực thuộc Trung ương từ ngày 1/1/2025, gồm 21 phường và 19 xã, trải từ dãy Trường Sơn ra Biển Đông.',
      en: 'A centrally-run city since 1 January 2025, with 21 wards and 19 communes between the Trường Sơn range and the East Sea.',
    },
    body: {
      vi: `Huế nằm ở miền Trung Việt Nam, phía bắc giáp Quảng Trị, phía nam giáp Đà Nẵng, phía tây giáp nước Lào và phía đông nhìn ra biển. Sông Hương chảy qua giữa thành phố, chia đôi bờ bắc với Kinh thành và bờ nam với khu phố mới, rồi cùng sông Bồ đổ vào phá Tam Giang.

Từ ngày 1/7/2025, chính quyền tổ chức theo hai cấp: cấp thành phố và cấp phường, xã. Một trăm ba mươi ba đơn vị hành chính cấp xã cũ được sắp xếp còn bốn mươi, không còn cấp huyện.

| Chỉ số | Giá trị |
| --- | --- |
| Diện tích tự nhiên | khoảng 4.947 km² |
| Dân số | hơn 1,2 triệu người |
| Đơn vị hành chính | 21 phường, 19 xã |
| Bờ biển | khoảng 120 km |
| Mặt nước đầm phá | khoảng 22.000 ha |

## Hướng phát triển

Huế chọn con đường của một đô thị di sản, văn hóa, sinh thái, cảnh quan và thân thiện với môi trường. Bốn trụ cột là du lịch – dịch vụ; công nghiệp sạch ở Phú Bài, Phong Điền và khu kinh tế Chân Mây – Lăng Cô; y tế, giáo dục và khoa học chất lượng cao; nông nghiệp hữu cơ gắn với đầm phá và rừng. Mọi dự án lớn phải trả lời ba câu hỏi: có giữ được di sản không, có làm người dân dễ sống hơn không, có chịu được lũ không.`,
      en: `Hue lies in central Vietnam, with Quảng Trị to the north, Đà Nẵng to the south, Laos to the west and the sea to the east. The Perfume River runs through its middle, between the old Citadel on the north bank and the newer quarters on the south, and joins the Bồ River on its way into the Tam Giang lagoon.

Since 1 July 2025 government has two levels: the city, and its wards and communes. One hundred and thirty-three former communes became forty; districts no longer exist.

| Figure | Value |
| --- | --- |
| Area | about 4,947 km² |
| Population | over 1.2 million |
| Units | 21 wards, 19 communes |
| Coastline | about 120 km |
| Lagoon surface | about 22,000 ha |

## Where the city is going

Hue has chosen to grow as a city of heritage, culture, ecology and landscape, at peace with its environment. The four pillars are tourism and services; clean industry in Phú Bài, Phong Điền and the Chân Mây – Lăng Cô economic zone; first-class health care, education and science; and organic farming bound to lagoon and forest. Every large project must answer three questions: does it keep the heritage, does it make life easier for residents, and does it withstand floods?`,
    },
  },
  {
    slug: 'lich-su-van-hoa',
    scene: 'ngo-mon',
    title: { vi: 'Lịch sử, văn hóa và di tích', en: 'History, culture and monuments' },
    lead: {
      vi: 'Từ Thuận Hóa, Phú Xuân đến kinh đô triều Nguyễn, hơn bảy trăm năm lịch sử còn hiện trong thành quách, lăng tẩm và nếp nhà.',
      en: 'From Thuận Hóa and Phú Xuân to the Nguyễn capital, over seven hundred years of history survive in walls, tombs and the way people live.',
    },
    body: {
      vi: `Năm 1306, hai châu Ô, Lý trở thành sính lễ trong cuộc hôn nhân của công chúa Huyền Trân với vua Chế Mân và được đổi tên thành Thuận Châu, Hóa Châu. Từ năm 1687, Phú Xuân là thủ phủ Đàng Trong; cuối thế kỷ XVIII là kinh đô nhà Tây Sơn. Triều Nguyễn đóng đô tại đây từ năm 1802 đến năm 1945.

## Di sản được UNESCO ghi danh

| Di sản | Năm |
| --- | --- |
| Quần thể di tích Cố đô Huế | 1993 |
| Nhã nhạc cung đình | 2003 |
| Mộc bản triều Nguyễn | 2009 |
| Châu bản triều Nguyễn | 2014 |
| Thơ văn trên kiến trúc cung đình Huế | 2016 |
| Những bản đúc nổi trên chín đỉnh đồng | 2024 |

Cùng với các tỉnh, thành khác, Huế còn góp mặt trong di sản thực hành tín ngưỡng thờ Mẫu Tam phủ và nghệ thuật bài chòi.

## Di tích tiêu biểu

- Kinh thành, Hoàng thành và Tử Cấm thành; Ngọ Môn, điện Thái Hòa, Thế Miếu.
- Lăng Gia Long, Minh Mạng, Thiệu Trị, Tự Đức, Đồng Khánh, Khải Định.
- Chùa Thiên Mụ, Văn Miếu, đàn Nam Giao, Hổ Quyền, điện Hòn Chén.
- Cầu ngói Thanh Toàn, làng cổ Phước Tích, địa đạo và các di tích dọc đường Hồ Chí Minh ở A Lưới.

Văn hóa Huế còn nằm trong ca Huế, áo dài, nhà vườn Kim Long, món chay, bún bò, các làng nghề hoa giấy Thanh Tiên, tranh Sình, đúc đồng Phường Đúc, nón lá và nghề dệt zèng của đồng bào Tà Ôi.`,
      en: `In 1306 the districts of Ô and Lý came to Đại Việt as the wedding gift of King Chế Mân for Princess Huyền Trân and were renamed Thuận and Hóa. From 1687 Phú Xuân was the seat of the southern realm, and late in the eighteenth century the Tây Sơn capital. The Nguyễn dynasty ruled from here from 1802 to 1945.

## Inscribed by UNESCO

| Heritage | Year |
| --- | --- |
| Complex of Hue Monuments | 1993 |
| Court music (Nhã nhạc) | 2003 |
| Woodblocks of the Nguyễn dynasty | 2009 |
| Imperial records of the Nguyễn dynasty | 2014 |
| Literature on royal architecture | 2016 |
| Reliefs on the Nine Bronze Urns | 2024 |

With other provinces Hue also shares in the worship of the Mother Goddesses and in the art of bài chòi.

## Principal monuments

- The Citadel, the Imperial City and the Forbidden City; Ngọ Môn, the Thái Hòa Palace, the Thế temple.
- The tombs of Gia Long, Minh Mạng, Thiệu Trị, Tự Đức, Đồng Khánh and Khải Định.
- Thiên Mụ pagoda, the Temple of Literature, the Nam Giao altar, the Hổ Quyền arena, Hòn Chén temple.
- The Thanh Toàn tiled bridge, the old village of Phước Tích, and the tunnels and sites along the Hồ Chí Minh trail in A Lưới.

The culture of Hue is also its singing, the áo dài, the garden houses of Kim Long, vegetarian cooking, beef noodle soup, Thanh Tiên paper flowers, Sình pictures, the bronze of Phường Đúc, conical hats and the zèng cloth of the Tà Ôi people.`,
    },
  },
  {
    slug: 'dieu-kien-tu-nhien',
    scene: 'nui-rung',
    title: { vi: 'Điều kiện tự nhiên', en: 'Natural conditions' },
    lead: {
      vi: 'Núi, gò đồi, đồng bằng hẹp, đầm phá, cồn cát và biển nối nhau trên chiều ngang có nơi chưa tới 60 km.',
      en: 'Mountains, hills, a narrow plain, lagoons, dunes and the sea follow one another, in places within less than 60 km.',
    },
    body: {
      vi: `## Địa hình

Khoảng ba phần tư diện tích là đồi núi. Phía tây là A Lưới và Nam Đông thuộc dãy Trường Sơn; phía nam là khối Bạch Mã – Hải Vân đâm ra sát biển, chắn gió đông bắc và gây mưa lớn. Vườn quốc gia Bạch Mã cao 1.450 m, là nơi sinh sống của nhiều loài đặc hữu như gà lôi lam, sao la.

## Sông và đầm phá

Sông Hương hợp lưu từ Tả Trạch và Hữu Trạch tại ngã ba Bằng Lãng; sông Bồ, Ô Lâu, Truồi, Nông, Bù Lu là các sông lớn khác. Hệ đầm phá Tam Giang – Cầu Hai dài gần 70 km, thông ra biển qua cửa Thuận An và Tư Hiền, là vùng nước lợ lớn bậc nhất Đông Nam Á.

## Khí hậu

| Mùa | Tháng | Đặc điểm |
| --- | --- | --- |
| Khô nóng | 3–8 | gió tây nam, có ngày trên 39 °C |
| Mưa, bão, lũ | 9–12 | khoảng 70% lượng mưa cả năm |
| Lạnh, mưa phùn | 1–2 | gió đông bắc, nhiệt độ 15–20 °C |

Lượng mưa bình quân từ 2.700 mm ở đồng bằng đến hơn 4.000 mm ở vùng núi Bạch Mã, A Lưới; đó vừa là nguồn nước quý vừa là nguyên nhân của lũ. Sông ngắn và dốc nên nước từ núi về tới phố chỉ sáu đến tám giờ.

## Tài nguyên

Rừng che phủ khoảng 57% diện tích. Thành phố có cát trắng, đá vôi, titan, suối khoáng Mỹ An và Thanh Tân, cùng vịnh Lăng Cô và bãi biển Thuận An, Vinh Thanh, Cảnh Dương.`,
      en: `## Land

About three quarters of the area is hill and mountain. A Lưới and Nam Đông in the west belong to the Trường Sơn range; in the south the Bạch Mã – Hải Vân massif reaches the sea, stops the north-east wind and brings heavy rain. Bạch Mã National Park rises to 1,450 m and shelters rare species such as Edwards’s pheasant and the saola.

## Rivers and lagoons

The Perfume River is born where the Tả Trạch and Hữu Trạch meet at Bằng Lãng; the Bồ, Ô Lâu, Truồi, Nông and Bù Lu are the other main rivers. The Tam Giang – Cầu Hai lagoons, nearly 70 km long and open to the sea at Thuận An and Tư Hiền, are among the largest brackish waters in South-East Asia.

## Climate

| Season | Months | What it is like |
| --- | --- | --- |
| Dry and hot | 3–8 | south-west wind, some days above 39 °C |
| Rain, storms, floods | 9–12 | about 70% of the year’s rain |
| Cool, drizzle | 1–2 | north-east wind, 15–20 °C |

Rainfall averages from 2,700 mm on the plain to over 4,000 mm in the Bạch Mã and A Lưới mountains: a precious supply, and the cause of floods. The rivers are short and steep, so water from the hills reaches the streets in six to eight hours.

## Resources

Forest covers about 57% of the land. The city has white sand, limestone, titanium, the hot springs of Mỹ An and Thanh Tân, the bay of Lăng Cô and the beaches of Thuận An, Vinh Thanh and Cảnh Dương.`,
    },
  },
  {
    slug: 'co-cau-to-chuc',
    scene: 'mot-cua',
    title: { vi: 'Cơ cấu tổ chức bộ máy', en: 'How the city is governed' },
    lead: {
      vi: 'Hội đồng nhân dân, Ủy ban nhân dân, các cơ quan chuyên môn và chính quyền 40 phường, xã.',
      en: 'The People’s Council, the People’s Committee, their agencies and the 40 wards and communes.',
    },
    body: {
      vi: `## Hội đồng nhân dân thành phố

Cơ quan quyền lực nhà nước ở địa phương, do cử tri bầu ra, nhiệm kỳ 2026–2031. Hội đồng họp thường lệ ít nhất hai kỳ mỗi năm, có Thường trực và các Ban Pháp chế, Kinh tế – Ngân sách, Văn hóa – Xã hội, Đô thị.

## Ủy ban nhân dân thành phố

Cơ quan chấp hành của Hội đồng nhân dân, gồm Chủ tịch, các Phó Chủ tịch và các ủy viên là người đứng đầu cơ quan chuyên môn, quân sự và công an.

| Nhóm | Cơ quan |
| --- | --- |
| Tổng hợp | Văn phòng Ủy ban nhân dân, Thanh tra, Sở Nội vụ, Sở Tư pháp, Sở Ngoại vụ |
| Kinh tế | Sở Tài chính, Sở Công Thương, Sở Nông nghiệp và Môi trường, Sở Xây dựng, Ban Quản lý Khu kinh tế, công nghiệp |
| Văn hóa – xã hội | Sở Giáo dục và Đào tạo, Sở Y tế, Sở Văn hóa và Thể thao, Sở Du lịch, Sở Khoa học và Công nghệ, Trung tâm Bảo tồn Di tích Cố đô Huế |

## Phường và xã

Mỗi phường, xã có Hội đồng nhân dân và Ủy ban nhân dân; văn phòng, phòng kinh tế (ở phường là phòng kinh tế, hạ tầng và đô thị), phòng văn hóa – xã hội và trung tâm phục vụ hành chính công. Dưới phường là tổ dân phố, dưới xã là thôn; đây là nơi gần dân nhất nhưng không phải một cấp chính quyền.

Trang riêng của từng cơ quan, từng phường, xã có trong sơ đồ cổng, kèm tên người đứng đầu, số điện thoại và lịch tiếp công dân.`,
      en: `## The City People’s Council

The organ of state power in the city, elected by its voters for the 2026–2031 term. It holds at least two regular sessions a year and has a Standing Board and committees for legal affairs, the economy and budget, culture and society, and urban affairs.

## The City People’s Committee

The executive of the Council: a Chairperson, Vice Chairpersons and members who head the specialised agencies, the military command and the police.

| Group | Agencies |
| --- | --- |
| General | Office of the People’s Committee, Inspectorate, Home Affairs, Justice, Foreign Affairs |
| Economy | Finance, Industry and Trade, Agriculture and Environment, Construction, Economic and Industrial Zones Authority |
| Culture and society | Education and Training, Health, Culture and Sports, Tourism, Science and Technology, Hue Monuments Conservation Centre |

## Wards and communes

Each has a People’s Council and a People’s Committee, an office, an economic division (in wards for the economy, infrastructure and urban affairs), a division of culture and society, and a public service centre. Wards are divided into neighbourhoods and communes into villages; they are closest to the people but are not a level of government.

The pages of every agency, ward and commune can be reached from the site map, with the name of the head, the telephone number and the reception days.`,
    },
  },
  {
    slug: 'chuc-nang-nhiem-vu',
    title: { vi: 'Chức năng, nhiệm vụ, quyền hạn', en: 'Functions, duties and powers' },
    lead: {
      vi: 'Ủy ban nhân dân thành phố tổ chức thi hành pháp luật, quản lý và phục vụ trên toàn địa bàn, chịu trách nhiệm trước Hội đồng nhân dân và Chính phủ.',
      en: 'The City People’s Committee carries out the law, manages and serves the whole city, and answers to the People’s Council and the Government.',
    },
    body: {
      vi: `## Ủy ban nhân dân thành phố

1. Xây dựng, trình Hội đồng nhân dân thành phố quyết định kế hoạch phát triển kinh tế – xã hội, dự toán ngân sách, quy hoạch và các chính sách của địa phương; tổ chức thực hiện sau khi được thông qua.
2. Quản lý đất đai, xây dựng, giao thông, tài nguyên, môi trường, nông nghiệp, công nghiệp, thương mại, du lịch.
3. Quản lý giáo dục, y tế, văn hóa, thể thao, khoa học, lao động, an sinh xã hội; bảo tồn và phát huy giá trị Quần thể di tích Cố đô Huế.
4. Bảo đảm quốc phòng, an ninh, phòng thủ dân sự; phòng, chống thiên tai và tìm kiếm cứu nạn.
5. Tiếp công dân, giải quyết khiếu nại, tố cáo; phòng, chống tham nhũng, tiêu cực, lãng phí.
6. Phân cấp, ủy quyền cho phường, xã, đi kèm nguồn lực và kiểm tra.

## Chủ tịch Ủy ban nhân dân thành phố

Lãnh đạo, điều hành công việc của Ủy ban nhân dân; chỉ đạo các sở và chủ tịch ủy ban nhân dân phường, xã; quyết định những việc thuộc thẩm quyền; đình chỉ hoặc bãi bỏ văn bản trái pháp luật của cấp dưới; trực tiếp tiếp công dân ít nhất mỗi tháng một ngày.

## Nguyên tắc làm việc

- Tập thể thảo luận, quyết định theo đa số; cá nhân được giao việc chịu trách nhiệm đến cùng.
- Một việc chỉ giao một cơ quan chủ trì, có thời hạn và sản phẩm.
- Công khai kết quả để người dân giám sát.`,
      en: `## The City People’s Committee

1. Drafts the plan for economic and social development, the budget, land-use plans and local policies for the People’s Council to decide, and carries them out once adopted.
2. Manages land, construction, transport, resources, the environment, farming, industry, trade and tourism.
3. Manages education, health, culture, sports, science, labour and social support; conserves the Complex of Hue Monuments and makes its value known.
4. Sees to defence, security and civil defence, disaster prevention, search and rescue.
5. Receives citizens and settles complaints and denunciations; prevents corruption, misconduct and waste.
6. Delegates powers to wards and communes, together with the means, and checks how they are used.

## The Chairperson

Leads the work of the Committee; directs the departments and the chairpersons of wards and communes; decides what the law leaves to the office; suspends or annuls unlawful acts of lower levels; and personally receives citizens on at least one day a month.

## How the work is done

- The Committee debates and decides by majority; whoever is given a task answers for it to the end.
- Each task has one lead agency, a deadline and a result.
- Results are published so that residents can check them.`,
    },
  },
  {
    slug: 'tiep-can-thong-tin',
    title: { vi: 'Tiếp cận thông tin', en: 'Access to information' },
    lead: {
      vi: 'Mọi công dân có quyền biết thông tin do cơ quan nhà nước tạo ra; cách xem, cách yêu cầu và nơi giải đáp có ở trang này.',
      en: 'Every citizen has the right to information made by state agencies; this page says how to see it, how to ask for it and where to get help.',
    },
    body: {
      vi: `## Thông tin công khai

Văn bản, quy hoạch, kế hoạch, ngân sách, đấu thầu, thủ tục hành chính, lịch tiếp công dân, kết quả giải quyết hồ sơ và số liệu thống kê được đăng ngay khi có hoặc khi thay đổi. Nếu không tìm thấy trên cổng, hãy dùng ô tìm kiếm hoặc gọi đầu mối bên dưới.

## Thông tin cung cấp theo yêu cầu

1. Viết phiếu yêu cầu: họ tên, nơi ở, số định danh cá nhân, thông tin cần, hình thức nhận. Không phải nêu lý do.
2. Gửi trực tiếp, qua bưu điện, thư điện tử hoặc cổng này. Người không biết chữ, người khuyết tật được cán bộ giúp điền phiếu.
3. Cơ quan trả lời trong thời hạn luật định; nếu từ chối phải bằng văn bản, nêu căn cứ.
4. Không đồng ý, công dân có quyền khiếu nại, khởi kiện hoặc tố cáo.

Người yêu cầu không phải trả phí, trừ chi phí thực tế in, sao, chụp và gửi.

## Thông tin không được cung cấp

Bí mật nhà nước; thông tin làm lộ đời sống riêng tư, bí mật kinh doanh khi chưa được đồng ý; tài liệu họp nội bộ và văn bản soạn thảo cho công việc nội bộ.

| Đầu mối | Liên hệ |
| --- | --- |
| Bộ phận cung cấp thông tin, Văn phòng Ủy ban nhân dân thành phố | (0234) 000 1021, thongtin@hue.example |
| Giờ làm việc | thứ Hai – thứ Sáu, 7:30–11:30 và 13:30–17:00 |`,
      en: `## Published information

Legal documents, land-use and other plans, budgets, tenders, procedures, reception days, results of applications and statistics are posted as soon as they exist or change. If you cannot find something, use the search box or call the contact below.

## Information on request

1. Fill in a request: name, address, personal ID number, the information wanted and how you wish to receive it. You need not give a reason.
2. Hand it in, post it, send it by e-mail or through this portal. Staff help those who cannot write or who have a disability.
3. The agency answers within the legal time limit; a refusal must be in writing and state its grounds.
4. If you disagree you may complain, go to court or make a denunciation.

Requests are free of charge, except for the actual cost of printing, copying and posting.

## Information that is not given

State secrets; information that would reveal private life or business secrets without consent; papers of internal meetings and drafts for internal work.

| Contact | Details |
| --- | --- |
| Information desk, Office of the City People’s Committee | (0234) 000 1021, thongtin@hue.example |
| Hours | Monday – Friday, 7:30–11:30 and 13:30–17:00 |`,
    },
  },
  {
    slug: 'lien-he',
    title: { vi: 'Liên hệ', en: 'Contact' },
    lead: {
      vi: 'Gửi câu hỏi, phản ánh, góp ý về nội dung cổng thông tin và nơi cần gọi khi khẩn cấp.',
      en: 'Where to send questions, reports and comments about this portal, and whom to call in an emergency.',
    },
    body: {
      vi: `## Ban Biên tập Cổng thông tin điện tử thành phố Huế

Ban Biên tập tiếp nhận tin, bài, ảnh và các góp ý về sai sót trên cổng. Sai sót về số liệu, tên người, địa danh được sửa trong ngày làm việc và ghi rõ phần đính chính dưới bài.

| Việc cần | Liên hệ |
| --- | --- |
| Trực ban biên tập | (0234) 000 1000, cong-thong-tin@hue.example |
| Hỗ trợ kỹ thuật, tài khoản | (0234) 000 1010, ky-thuat@hue.example |
| Người phát ngôn | (0234) 000 1005, phat-ngon@hue.example |
| Tiếp công dân | (0234) 000 1030, tiep-dan@hue.example |
| Phản ánh hiện trường | (0234) 000 1040, phan-anh@hue.example |
| Cung cấp thông tin | (0234) 000 1021, thongtin@hue.example |

## Khi khẩn cấp

Gọi 113 (công an), 114 (cứu nạn, chữa cháy), 115 (cấp cứu) hoặc 112 (tìm kiếm cứu nạn). Trong mùa mưa bão, Ban Chỉ huy Phòng thủ dân sự thành phố trực suốt ngày đêm tại số (0234) 000 1100; phường, xã nào cũng có số trực riêng, xem ở trang của nơi bạn ở.

## Gửi thư

Ban Biên tập trả lời thư trong năm ngày làm việc. Thư có nội dung khiếu nại, tố cáo không gửi về đây mà gửi cơ quan có thẩm quyền hoặc Ban Tiếp công dân, để được thụ lý đúng trình tự và giữ bí mật. Xin ghi rõ họ tên, số điện thoại; Ban Biên tập chỉ dùng thông tin đó để trả lời.

Người khiếm thị hoặc khó đọc có thể gọi điện để được đọc nội dung; cán bộ trực hỗ trợ cả bằng tiếng Anh.`,
      en: `## Editorial Board of the Hue City Portal

The Board receives news, articles, pictures and reports of mistakes. Wrong figures, names and places are corrected within the working day, and the correction is noted under the text.

| For | Contact |
| --- | --- |
| Editor on duty | (0234) 000 1000, cong-thong-tin@hue.example |
| Technical help, accounts | (0234) 000 1010, ky-thuat@hue.example |
| Spokesperson | (0234) 000 1005, phat-ngon@hue.example |
| Citizen reception | (0234) 000 1030, tiep-dan@hue.example |
| Field reports | (0234) 000 1040, phan-anh@hue.example |
| Access to information | (0234) 000 1021, thongtin@hue.example |

## In an emergency

Call 113 (police), 114 (fire and rescue), 115 (ambulance) or 112 (search and rescue). In the storm season the City Civil Defence Command is on duty day and night at (0234) 000 1100; every ward and commune has a number of its own on its page.

## Writing to us

The Board answers within five working days. Complaints and denunciations should not be sent here but to the competent agency or the Citizen Reception Office, so that they are handled in due form and kept confidential. Please give your name and telephone number; they are used only to answer you.

Blind visitors and those who find reading hard may call and have a page read to them; staff also help in English.`,
    },
  },
];
