import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Ngoại vụ thành phố Huế', signer: 'Diệp Thị Minh Giao', signerTitle: 'Giám đốc' };

export const soNgoaiVu: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['doi-ngoai', 'bao-lu'],
      daysAgo: 2,
      author: 'Lê Bảo Châu',
      scene: 'mua-lu',
      title: {
        vi: 'Ba trăm mười hai du khách nước ngoài an toàn qua lũ; thư cảm ơn dán kín một bức tường',
        en: '312 foreign visitors safe through the flood, and a wall of thank-you notes',
      },
      lead: {
        vi: 'Từ 18/11 đến 21/11/2026, tổ hỗ trợ của Sở gọi đến từng khách sạn vùng ngập, bằng sáu thứ tiếng.',
        en: 'From 18 to 21 November the department’s team called every hotel in the flooded quarters, in six languages.',
      },
      body: {
        vi: `Người lo nhất là một cụ ông Pháp cần thuốc tim, ở nhà nghỉ đường Nguyễn Thị Minh Khai. Thuốc đến bằng thuyền của dân phòng lúc mười một giờ đêm, kèm một tờ giấy viết tay dịch liều dùng. Cụ đòi trả tiền thuyền; anh lái thuyền xin một tấm bưu thiếp.

Hai mươi bảy người phải đổi vé bay được hãng và Sở giúp; chín người mất hộ chiếu vì nước được cơ quan đại diện cấp giấy trong ba ngày. Một nhóm sinh viên Hàn Quốc xin ở lại thêm một tuần để dọn bùn ở trường Quảng Thành.

Việc chưa tốt: tin nhắn cảnh báo tiếng Anh đến chậm hơn tiếng Việt bốn mươi phút vì chờ người dịch. Sở đã soạn sẵn 64 câu bằng tám thứ tiếng; từ nay hai bản gửi cùng lúc.`,
        en: `The greatest worry was an old Frenchman who needed heart medicine in a guesthouse in Nguyễn Thị Minh Khai Street. It came at eleven at night by a militia boat, with the dose translated by hand. He insisted on paying the fare; the boatman asked for a postcard.

Twenty-seven people had flights changed with help from the airlines; nine whose passports were soaked received papers from their missions within three days. A group of Korean students asked to stay another week to clear mud at Quảng Thành school.

What went less well: English warnings came forty minutes after the Vietnamese because a translator had to be found. Sixty-four sentences now lie ready in eight languages, and both versions go out together.`,
      },
      caption: {
        vi: 'Những con phố nơi du khách ở lại tầng hai suốt ba ngày.',
        en: 'Streets where visitors stayed upstairs for three days.',
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['huu-nghi', 'di-san'],
      daysAgo: 12,
      scene: 'ngo-mon',
      title: {
        vi: 'Hai mươi năm kết nghĩa: thợ mộc từ thành phố bạn đến học ghép mộng nhà rường',
        en: 'Twenty years of friendship: carpenters from a sister city learn the joints of the rường house',
      },
      lead: {
        vi: 'Bốn thợ trẻ ở Kim Long ba tuần, ăn cơm với chủ nhà và trả công bằng một bộ bàn đục họ tự rèn.',
        en: 'Four young craftsmen spent three weeks in Kim Long, ate with the family, and paid with a set of chisels they had forged.',
      },
      body: {
        vi: `Chương trình trao đổi năm nay không có lễ ký. Bốn thợ mộc được nhận vào xưởng sửa một căn nhà rường ba gian bị mối; chủ xưởng không biết ngoại ngữ, khách không biết tiếng Việt, hai bên nói bằng cây thước.

Ngày thứ tám, một thợ trẻ chỉ vào mộng “đuôi én” và vẽ kiểu mộng của quê mình, gần như giống hệt nhưng xoay ngược. Cả xưởng bỏ việc một buổi để ghép thử hai kiểu vào nhau. Nó khít.

> Chúng tôi cách nhau ba nghìn cây số, mà ông tổ hình như có quen.

Cây cột ghép hai kiểu mộng nay đứng ở hiên nhà, có khắc ngày. Năm 2027, hai thợ Huế sẽ sang thành phố bạn học lợp mái tuyết. Ai làm nghề truyền thống muốn đi trao đổi, xin đăng ký với Sở trước 31/1/2027.`,
        en: `This year’s exchange had no signing ceremony. Four carpenters joined a workshop that was repairing a three-bay house eaten by termites; the master spoke no foreign language, the guests no Vietnamese, and they talked with a ruler.

On the eighth day one of them pointed at the swallow-tail joint and drew the joint of his own country, almost the same but turned around. The workshop stopped for a morning to fit one into the other. It held.

> We live three thousand kilometres apart, and yet our ancestors seem to have met.

The post with the two joints stands on the porch with its date. In 2027 two Hue carpenters go to learn how roofs bear snow. Craftspeople who wish to take part should register before 31 January 2027.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['bao-ho-cong-dan'],
      daysAgo: 7,
      title: {
        vi: 'Trước khi đi làm việc ở nước ngoài: năm câu hỏi và một danh sách được phép',
        en: 'Before you work abroad: five questions and a list of licensed companies',
      },
      lead: {
        vi: 'Sở và ngành nội vụ mở quầy kiểm tra hợp đồng miễn phí mỗi thứ Ba; 19 người đã tránh được giấy tờ giả.',
        en: 'With the labour service the department checks contracts free of charge every Tuesday; 19 people have been spared false papers.',
      },
      body: {
        vi: `## Hỏi trước khi nộp tiền

1. Công ty có trong danh sách được cấp phép không?
2. Hợp đồng có bản tiếng Việt không, lương tính theo gì?
3. Tiền nộp cho ai, có biên lai không, hoàn lại khi nào?
4. Khi ốm, khi bị nợ lương, gọi ai ở nước đó?
5. Hộ chiếu của tôi do ai giữ? Câu trả lời đúng: do tôi giữ.

## Mang gì đến quầy

Bản chụp hợp đồng, giấy giới thiệu, tin nhắn mời chào. Quầy đặt tại Sở, 8:00–11:00 thứ Ba, và tại nhà văn hóa Vinh Lộc, Phú Vinh mỗi tháng một lần.

Người thân đang gặp khó ở nước ngoài: gọi tổng đài bảo hộ công dân của Bộ Ngoại giao hoặc (0234) 000 4146; thông tin được giữ kín.`,
        en: `## Ask before paying

1. Is the company on the licensed list?
2. Is there a Vietnamese contract, and how is the wage worked out?
3. Who receives the money, is there a receipt, when is it returned?
4. Whom do I call there when ill or unpaid?
5. Who keeps my passport? The right answer: I do.

## Bring

Copies of the contract, letters and messages. The counter is at the department, Tuesdays 8:00–11:00, and once a month in the culture houses of Vinh Lộc and Phú Vinh.

If a relative is in trouble abroad, call the Foreign Ministry’s citizen protection line or (0234) 000 4146; it stays confidential.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['bien-gioi', 'mien-nui'],
      daysAgo: 19,
      scene: 'nui-rung',
      title: {
        vi: 'Chợ phiên biên giới A Lưới: gạo đổi thổ cẩm, hai bên cùng giữ một cái cân',
        en: 'The border market at A Lưới: rice for cloth, and one scale kept by both sides',
      },
      lead: {
        vi: 'Phiên thứ sáu trong năm đón hơn một nghìn người từ hai bên biên giới Việt – Lào; cái cân do hai già làng cùng niêm phong.',
        en: 'The sixth market of the year drew over a thousand people from Vietnam and Laos; the scale is sealed by two elders.',
      },
      body: {
        vi: `Bốn giờ sáng, người bên kia đã đốt đuốc đi qua suối. Họ mang nếp nương, mây, măng khô; mang về muối, cá khô, đinh và pin. Nhiều gia đình hai bên là bà con, phiên chợ cũng là ngày thăm nhau.

Năm ngoái có chuyện cân thiếu. Bộ đội biên phòng hai nước chưa kịp nói thì hai già làng đã quyết: mua một cái cân mới, mỗi bên giữ một chìa khóa hòm, ra chợ cùng mở.

Sở giúp phiên dịch, tờ thủ tục hai thứ tiếng và một trạm y tế dã chiến; hôm ấy khám cho 214 người, đỡ đẻ một ca. Em bé được đặt tên là Chợ theo tiếng Tà Ôi, theo lời bà ngoại là “để nhớ ngày đông vui”. Phiên tới: 19/12/2026, nếu đường khô.`,
        en: `At four in the morning people from the other side were already crossing the stream with torches. They bring upland rice, rattan and dried bamboo shoots and take home salt, dried fish, nails and batteries. Many families are related, and market day is visiting day.

Last year there was talk of short weight. Before the border guards of either country could speak, two elders had decided: buy a new scale, each keeps one key to its box, and open it together.

The department provides interpreters, a leaflet in two languages and a field clinic, which that day saw 214 people and delivered one baby. It was named Market in Tà Ôi, “to remember a lively day”, says its grandmother. Next market: 19 December, if the road is dry.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['hoi-nghi', 'thu-tuc'],
      daysAgo: 28,
      title: {
        vi: 'Xin phép tổ chức hội nghị, hội thảo quốc tế: hồ sơ đi một cửa, có người đi cùng',
        en: 'International conferences: one door for the papers and someone to walk with you',
      },
      lead: {
        vi: 'Từ 1/11/2026, mỗi hồ sơ có một chuyên viên theo từ lúc nộp đến lúc khách ra sân bay.',
        en: 'Since 1 November one officer follows each application from the first paper until the guests reach the airport.',
      },
      body: {
        vi: `Người tổ chức từng phải hỏi riêng về khách, về phòng, về thiết bị, về xe. Nay nộp một bộ trên cổng dịch vụ công; Sở hỏi các cơ quan khác thay bạn.

## Xin chuẩn bị

1. Nội dung, chương trình, người trình bày.
2. Thành phần khách, quốc tịch.
3. Nguồn kinh phí; cơ quan phối hợp.
4. Phương án khi mưa lũ: tháng 10 đến tháng 12 xin luôn có một ngày dự phòng.

Thẩm quyền, thời hạn theo quy định hiện hành về tổ chức hội nghị, hội thảo quốc tế. Nội dung khoa học không bị cắt sửa; Sở chỉ xem điều luật yêu cầu xem.

Hội trường nào có lối xe lăn, phòng cầu nguyện, bếp chay đều đánh dấu trên bản đồ. Hỏi: (0234) 000 4144.`,
        en: `Organisers used to ask separately about guests, rooms, equipment and cars. Now one set of papers goes to the public service portal and the department asks the other agencies for you.

## Please prepare

1. Subject, programme and speakers.
2. Guests and nationalities.
3. Funding and partners.
4. A plan for floods: from October to December always keep a spare day.

Authority and time limits follow the rules on international conferences. Scholarly content is not edited; the department looks only at what the law asks it to.

Halls with ramps, a prayer room and vegetarian kitchens are marked on the map. Questions: (0234) 000 4144.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['phi-chinh-phu', 'nuoc-sach'],
      daysAgo: 40,
      scene: 'dam-pha',
      title: {
        vi: 'Bảy tổ chức nước ngoài cùng làm một kế hoạch nước sạch, thay vì bảy cái giếng',
        en: 'Seven foreign organisations make one plan for clean water instead of seven wells',
      },
      lead: {
        vi: 'Bản đồ chung cho thấy có nơi được tặng ba bể lọc, có nơi chưa ai tới; đợt phân lại bắt đầu từ Phú Hồ.',
        en: 'A shared map showed some villages with three filters and others with none; the new round begins in Phú Hồ.',
      },
      body: {
        vi: `Lòng tốt cũng cần xếp hàng. Ở một thôn ven phá, ba tổ chức đã tặng ba bể lọc trong bốn năm; hai bể thành chỗ nuôi lươn. Cách đó sáu cây số, trường mẫu giáo vẫn mua nước chở bằng xe đẩy.

Sở mời bảy tổ chức ngồi với y tế thôn, không ngồi với nhau trước. Y tế thôn được nói đầu tiên và chiếm gần hết buổi. Kế hoạch cuối cùng có bốn loại việc: sửa cái đã có, đào tạo người sửa, nối ống máy, và chỉ cuối cùng mới làm bể mới.

Tổng giá trị cam kết 1,9 triệu đô la trong ba năm, công khai từng khoản. Mỗi công trình có tên người giữ chìa khóa; người ấy được trả công. Sau lũ tháng 11, 38 trong 40 bể đầu tiên vẫn chạy.`,
        en: `Kindness needs a queue too. In one lagoon village three organisations had given three filters in four years, two of which became eel tanks. Six kilometres away a kindergarten still bought water by the handcart.

The department brought the seven to the village health workers before they met one another. The health workers spoke first and took almost the whole meeting. The plan has four kinds of work: mend what exists, train those who mend, join the mains, and only then build new tanks.

Pledges come to 1.9 million dollars over three years, every item public. Each work has a named keeper of the key, who is paid. After the November flood 38 of the first 40 tanks are still running.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['ngoai-ngu', 'doi-ngoai'],
      daysAgo: 50,
      author: 'Tôn Nữ Khánh An',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Lớp tiếng Việt cho người nước ngoài ở Huế: bài một là xin bớt cay',
        en: 'Vietnamese for foreigners in Hue: lesson one is asking for less chilli',
      },
      lead: {
        vi: 'Sáu mươi hai học viên từ mười chín nước học tối thứ Hai, thứ Tư; thầy cô là sinh viên và các bà bán xôi.',
        en: 'Sixty-two learners from nineteen countries meet on Monday and Wednesday evenings; their teachers are students and sticky-rice sellers.',
      },
      body: {
        vi: `Giáo trình đầu tiên dạy tiếng Việt phổ thông. Học viên ra chợ và không hiểu ai. Giáo trình mới dạy song song: chữ viết theo chuẩn, tai nghe giọng Huế. “Mô, tê, răng, rứa” chiếm trọn tuần thứ hai, kèm bài tập về nhà là đi lạc rồi hỏi đường về.

Một kỹ sư điện gió người Đan Mạch học được câu “dạ” và nói rằng nó dùng được cho mọi tình huống. Một y tá Nhật Bản viết nhật ký bằng tiếng Việt, xin thầy sửa, thầy không sửa một câu: “Hôm nay trời buồn ít.”

Học phí là hai giờ mỗi tháng giúp người Huế học tiếng của mình. Khóa tiếp theo bắt đầu ngày 5/1/2027; còn mười bốn chỗ, ưu tiên người cùng gia đình Việt.`,
        en: `The first textbook taught standard Vietnamese, and learners went to market and understood nobody. The new one teaches both: writing by the standard, ears for the Hue accent. “Mô, tê, răng, rứa” take up the whole second week, with the homework of getting lost and asking the way back.

A Danish wind engineer has learned the word “dạ” and says that it serves every situation. A Japanese nurse keeps a diary in Vietnamese; her teacher corrects it, but left one sentence alone: “Today the sky is only a little sad.”

The fee is two hours a month of helping people of Hue to learn your language. The next course starts on 5 January 2027; fourteen places are left, for members of Vietnamese families first.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['kieu-bao', 'tet'],
      daysAgo: 62,
      title: {
        vi: 'Kiều bào về quê ăn Tết: đón, hỏi, giúp giấy tờ tại sân bay Phú Bài',
        en: 'Coming home for Tết: a desk for overseas Vietnamese at Phú Bài airport',
      },
      lead: {
        vi: 'Quầy mở từ 20/1 đến 15/2/2027; hỏi được cả chuyện hộ tịch, mộ phần và chuyến xe về làng.',
        en: 'The desk is open from 20 January to 15 February 2027, for civil status, family graves and the bus to your village.',
      },
      body: {
        vi: `Người đi xa ba mươi năm thường nhớ tên thôn cũ mà không biết tên phường, xã mới. Quầy có bản đồ tra hai chiều: gõ “làng Phò Trạch” hay “huyện Hương Trà” đều ra nơi cần đến, số điện thoại và người đón.

## Việc giúp được ngay

1. Tra nơi lưu giấy khai sinh, kết hôn của ông bà.
2. Hỏi về quốc tịch, thị thực, nhà ở theo quy định.
3. Gọi trước cho thôn để có người ra đầu đường.
4. Xe lăn, chỗ nằm cho người già đi xa.

Ngày 3/2/2027, thành phố mời kiều bào gặp mặt ở Cung An Định; không quyên góp, không đọc báo cáo, chỉ có bánh tét và người quen. Đăng ký: (0234) 000 4147.`,
        en: `Those who left thirty years ago remember the old village and not the new commune. The desk has a map that works both ways: type “Phò Trạch village” or “Hương Trà district” and it shows the place, a telephone number and who will meet you.

## Help on the spot

1. Find where the records of your grandparents are kept.
2. Ask about nationality, visas and housing under the rules.
3. Call the village so that someone waits at the end of the road.
4. Wheelchairs, and a bed for older travellers.

On 3 February 2027 the city invites you to An Định palace: no fund-raising, no reports, only rice cakes and acquaintances. Register: (0234) 000 4147.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '611/SNgV-LSNV',
      type: 'cong-van',
      field: 'Đối ngoại',
      issuedOn: '2026-11-18',
      effectiveOn: '2026-11-18',
      validity: 'con',
      tags: ['doi-ngoai', 'bao-lu'],
      summary: {
        vi: 'Hỗ trợ người nước ngoài trên địa bàn trong đợt lũ',
        en: 'Assistance to foreigners during the flood',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã; cơ sở lưu trú; trường đại học; doanh nghiệp có người nước ngoài. Sở Ngoại vụ đề nghị:

## Điều 1. Nắm thông tin

Biết số người, quốc tịch, nhu cầu thuốc men; không công bố danh tính.

## Điều 2. Cảnh báo

1. Gửi tin nhắn soạn sẵn bằng tám thứ tiếng cùng lúc với bản tiếng Việt.
2. Nơi không có mạng thì đến gặp; dùng tranh vẽ kèm theo.

## Điều 3. Giấy tờ

Mất, hỏng hộ chiếu: hướng dẫn trình báo và liên hệ cơ quan đại diện; Sở xác nhận trong ngày.

## Điều 4. Lưu trú

Không từ chối người nước ngoài ở nơi sơ tán; sắp xếp bữa ăn phù hợp tín ngưỡng khi có thể.

## Điều 5. Báo tin

Trường hợp bị thương, mất liên lạc báo ngay (0234) 000 4145.`,
    },
    {
      ...issuer,
      number: '52/KH-SNgV',
      type: 'ke-hoach',
      field: 'Đối ngoại',
      issuedOn: '2026-10-05',
      effectiveOn: '2026-10-15',
      expiresOn: '2027-12-31',
      validity: 'con',
      tags: ['huu-nghi'],
      summary: {
        vi: 'Kế hoạch trao đổi nghề truyền thống với các thành phố kết nghĩa năm 2027',
        en: 'Plan for craft exchanges with sister cities in 2027',
      },
      body: `## I. Mục tiêu

Mười thợ Huế đi, mười thợ bạn đến; mỗi chuyến để lại một vật làm chung.

## II. Nghề

Mộc nhà rường, pháp lam, đúc đồng, thêu, nón lá, làm giấy dó, nấu ăn chay, lợp ngói.

## III. Chọn người

1. Nghề nghiệp là chính; không yêu cầu bằng cấp, ngoại ngữ.
2. Một nửa dưới ba mươi lăm tuổi; một nửa là nữ.
3. Người được chọn ký cam kết dạy lại ít nhất hai mươi buổi.

## IV. Kinh phí

Mỗi bên lo đi lại của người mình; bên nhận lo ăn ở trong nhà dân.

## V. Tiến độ

| Việc | Thời gian |
| --- | --- |
| Đăng ký | đến 31/1/2027 |
| Chọn người | tháng 2/2027 |
| Trao đổi đợt một | tháng 4–5/2027 |
| Trưng bày vật làm chung | tháng 11/2027 |`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Ngoại vụ giúp Ủy ban nhân dân thành phố làm bạn với thế giới và chăm lo người Huế ở xa, người lạ ở Huế.',
        en: 'The Department of Foreign Affairs helps the City People’s Committee befriend the world, and cares for people of Hue far away and strangers in Hue.',
      },
      body: {
        vi: `## Việc chính

- Hợp tác quốc tế, thành phố kết nghĩa, tổ chức phi chính phủ nước ngoài.
- Lễ tân, đoàn ra, đoàn vào, hội nghị quốc tế.
- Lãnh sự, bảo hộ công dân.
- Biên giới lãnh thổ.
- Người Việt Nam ở nước ngoài.

## Hỏi ai

| Việc | Điện thoại |
| --- | --- |
| Hội nghị, đoàn khách | (0234) 000 4144 |
| Khách gặp nạn, mất giấy tờ | (0234) 000 4145, ngày và đêm |
| Người Huế gặp khó ở nước ngoài | (0234) 000 4146 |
| Kiều bào | (0234) 000 4147 |

Ai nói tiếng gì cũng được nghe. Nếu không có người biết tiếng ấy, Sở sẽ tìm.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- International cooperation, sister cities, foreign non-governmental organisations.
- Protocol, delegations, international conferences.
- Consular matters and protection of citizens.
- The border.
- Vietnamese abroad.

## Whom to ask

| Matter | Telephone |
| --- | --- |
| Conferences, delegations | (0234) 000 4144 |
| Visitors in distress, lost papers | (0234) 000 4145, day and night |
| Our people in trouble abroad | (0234) 000 4146 |
| Overseas Vietnamese | (0234) 000 4147 |

Whatever language you speak, you are heard. If nobody knows it, we will find someone who does.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Cung Quán đón sứ thần đến đường dây nghe suốt đêm bằng sáu thứ tiếng.',
        en: 'From the guest house of envoys to a telephone line in six languages through the night.',
      },
      body: {
        vi: `Kinh đô nào cũng phải biết đón khách. Triều Nguyễn có ty Hành nhân lo phiên dịch, có nhà khách cho sứ bộ, có lệ ghi chép món ăn người phương xa không dùng được. Từ Huế, các sứ bộ đi Xiêm, đi Thanh, đi Pháp và mang về cả hạt giống.

Sau năm 1975, công việc đối ngoại của tỉnh gói trong một phòng nhỏ thuộc văn phòng ủy ban. Khi di sản được thế giới ghi danh năm 1993, khách quốc tế và các thành phố kết nghĩa tìm đến, phòng ấy lớn thành Sở Ngoại vụ.

Từ năm 2025, các xã biên giới A Lưới làm việc thẳng với Sở. Người giữ mốc giới, người bán thổ cẩm và người viết thư ngoại giao nay có chung một số điện thoại.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Every capital must know how to receive guests. The Nguyễn had an office of interpreters, a house for envoys, and a habit of noting which dishes strangers could not eat. From Hue missions went to Siam, to the Qing and to France, and also brought home seeds.

After 1975 the province’s foreign relations fitted into one small room of the People’s Committee. When the monuments were inscribed in 1993, visitors and sister cities came, and the room grew into a department.

Since 2025 the border communes of A Lưới work with it directly. Those who guard the markers, sell the cloth and write the letters now share one telephone number.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Diệp Thị Minh Giao',
      leader: true,
      phone: '(0234) 000 4141',
      email: 'dtmgiao.sngv@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, hợp tác quốc tế; tiếp công dân ngày 17 hằng tháng.',
        en: 'Overall responsibility and cooperation; receives citizens on the 17th.',
      },
      biography: {
        vi: 'Sinh năm 1976 tại Thuận An. Thạc sĩ quan hệ quốc tế; phiên dịch tiếng Nhật.',
        en: 'Born in Thuận An in 1976. Master of international relations; interpreter of Japanese.',
      },
    },
    {
      name: 'Nghi Văn Hiếu Hòa',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4142',
      email: 'nvhhoa.sngv@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách lãnh sự, bảo hộ công dân.', en: 'Consular matters and protection.' },
    },
    {
      name: 'Pi Hôih Minh Biên',
      leader: false,
      phone: '(0234) 000 4143',
      email: 'phmbien.sngv@hue.example',
      post: { vi: 'Trưởng phòng Biên giới', en: 'Head of the Border Division' },
      unit: { vi: 'Phòng Biên giới', en: 'Border Division' },
      duties: { vi: 'Mốc giới, chợ phiên, năm xã A Lưới.', en: 'Markers, border markets, the A Lưới communes.' },
    },
    {
      name: 'Tăng Thị Tân Xuân',
      leader: false,
      phone: '(0234) 000 4144',
      email: 'tttxuan.sngv@hue.example',
      post: { vi: 'Trưởng phòng Lễ tân', en: 'Head of Protocol' },
      unit: { vi: 'Phòng Lễ tân, hợp tác quốc tế', en: 'Protocol and Cooperation Division' },
      duties: { vi: 'Đoàn khách, hội nghị, thành phố kết nghĩa.', en: 'Delegations, conferences, sister cities.' },
    },
    {
      name: 'Lưu Bích Dạ Hương',
      leader: false,
      phone: '(0234) 000 4147',
      email: 'lbdhuong.sngv@hue.example',
      post: { vi: 'Trưởng phòng Công tác người Việt Nam ở nước ngoài', en: 'Head of Overseas Vietnamese Affairs' },
      unit: { vi: 'Phòng Công tác người Việt Nam ở nước ngoài', en: 'Overseas Vietnamese Division' },
      duties: { vi: 'Quầy đón Tết, tra làng cũ, xã mới.', en: 'The Tết desk; old villages, new communes.' },
    },
  ],
  events: [
    {
      inDays: 25,
      start: '06:00',
      end: '14:00',
      tags: ['bien-gioi'],
      title: { vi: 'Chợ phiên biên giới A Lưới', en: 'A Lưới border market' },
      place: { vi: 'Bãi chợ xã A Lưới 4', en: 'Market ground, A Lưới 4 Commune' },
      body: {
        vi: 'Có phiên dịch, trạm y tế dã chiến và cái cân hai chìa khóa. Nếu đường sạt, dời sang tháng Giêng.',
        en: 'Interpreters, a field clinic and the scale with two keys. If the road slides, it moves to January.',
      },
    },
    {
      inDays: 7,
      start: '08:00',
      end: '11:00',
      tags: ['bao-ho-cong-dan'],
      title: { vi: 'Kiểm tra hợp đồng đi làm việc ở nước ngoài', en: 'Contracts for work abroad checked' },
      place: { vi: 'Sở Ngoại vụ, tầng một', en: 'Department of Foreign Affairs, ground floor' },
      body: {
        vi: 'Mang bản chụp hợp đồng và tin nhắn. Không cần hẹn, không mất tiền.',
        en: 'Bring copies of the contract and messages. No appointment, no fee.',
      },
    },
  ],
};
