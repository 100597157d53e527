import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Tài chính thành phố Huế', signer: 'Lại Thế Phú Cường', signerTitle: 'Giám đốc' };

export const soTaiChinh: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['ngan-sach', 'cong-khai'],
      daysAgo: 4,
      author: 'Võ Đình Nguyên',
      scene: 'mot-cua',
      title: {
        vi: 'Ngân sách thành phố trên một tờ giấy gấp tư: mỗi trăm đồng đi về đâu',
        en: 'The city budget on one folded sheet: where each hundred đồng goes',
      },
      lead: {
        vi: 'Bản công khai mười tháng năm 2026 có thêm tờ tóm tắt bằng lời thường, phát ở chợ và nhà văn hóa; số liệu đầy đủ đăng kèm dạng mở.',
        en: 'The ten-month report comes with a plain-language leaflet handed out in markets and culture houses; the full figures are published as open data.',
      },
      body: {
        vi: `Sở làm một phép thử: đưa báo cáo ngân sách bốn mươi trang cho ba mươi tiểu thương chợ Đông Ba. Không ai đọc quá trang thứ hai. Đưa tờ gấp có hình cái mâm chia phần, họ đọc hết và đặt được câu hỏi, có câu khó hơn cả câu của kiểm toán.

| Một trăm đồng chi thường xuyên | Đồng |
| --- | --- |
| Giáo dục, đào tạo | 41 |
| Quản lý hành chính | 19 |
| Y tế | 12 |
| Bảo đảm xã hội | 11 |
| Hoạt động kinh tế, môi trường | 12 |
| Văn hóa, thể thao, khoa học | 5 |

Chi khắc phục thiên tai được ghi riêng vì lấy từ dự phòng. Câu hỏi nhiều nhất ở chợ là: tiền sửa cống nằm ở dòng nào? Câu trả lời nay in ngay mặt sau. Ai muốn tự tính lại có thể tải bảng dữ liệu và cách tính; phát hiện sai, Sở đính chính trong hai ngày làm việc.`,
        en: `The department tried an experiment: it gave the forty-page budget report to thirty traders at Đông Ba market. None read past page two. Given a leaflet with a dinner tray cut into portions, they read it all and asked questions, some harder than the auditors’.

| Of each hundred đồng of recurrent spending | Đồng |
| --- | --- |
| Education and training | 41 |
| Administration | 19 |
| Health | 12 |
| Social protection | 11 |
| Economy and environment | 12 |
| Culture, sport, science | 5 |

Disaster recovery stands apart because it comes from the reserve. The question asked most was: under which line is the drain repair? The answer is now printed on the back. Anyone may download the data and the method; if you find an error we correct it within two working days.`,
      },
      caption: {
        vi: 'Quầy phục vụ người dân, nơi tờ gấp ngân sách được phát.',
        en: 'A service counter where the budget leaflet is given out.',
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['bao-lu', 'ngan-sach'],
      daysAgo: 2,
      scene: 'mua-lu',
      title: {
        vi: 'Sáu mươi tám tỷ đồng dự phòng đến 40 phường, xã trong bốn mươi tám giờ sau lũ',
        en: '68 billion đồng of reserves reach 40 wards and communes within 48 hours',
      },
      lead: {
        vi: 'Tiền được chuyển theo mức ngập đo được, không theo báo cáo thiệt hại ước tính; phần quyết toán công khai từng khoản.',
        en: 'Money went out by measured flood depth, not by estimated losses; every item will be settled in public.',
      },
      body: {
        vi: `Những năm trước, tiền cứu trợ đến chậm vì phải chờ tổng hợp thiệt hại, và nơi báo nhiều có khi được nhiều. Lần này Sở dùng số liệu 60 cảm biến mực nước và số hộ trong vùng ngập để tạm cấp bảy phần mười, ngay trong ngày 22/11/2026. Ba phần còn lại chờ số thật.

Phường, xã được chi ngay cho bốn việc: lương thực và nước, thuốc và khử khuẩn, dọn bùn trường học, chỗ ở tạm. Chứng từ có thể là ảnh chụp có giờ và chữ ký của trưởng thôn; bản giấy bổ sung sau.

Danh sách hộ nhận hỗ trợ dán ở nhà văn hóa bảy ngày. Nếu thấy người cần mà thiếu tên, hoặc có tên mà không cần, xin nói với thôn hoặc gọi (0234) 000 4056; Sở không hỏi tên người gọi.`,
        en: `In other years relief came late because losses had to be added up first, and those who reported more sometimes received more. This time the department used the 60 water sensors and the number of homes in the flooded area to advance seven tenths on 22 November itself; the rest follows when true figures are in.

Wards and communes may spend at once on four things: food and water, medicine and disinfection, cleaning schools, and temporary homes. A photograph with the time and the village head’s signature serves as a voucher; paper comes later.

Lists hang in village houses for seven days. If a family in need is missing, or one without need is there, tell the village or call (0234) 000 4056. We do not ask the caller’s name.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['doanh-nghiep', 'dich-vu-cong'],
      daysAgo: 8,
      title: {
        vi: 'Đăng ký doanh nghiệp, hộ kinh doanh: hỗ trợ tại chỗ cho người kinh doanh vùng lũ',
        en: 'Business registration: help on the spot for traders in flooded areas',
      },
      lead: {
        vi: 'Từ 25/11 đến 15/12/2026, tổ hỗ trợ đến mười hai chợ để cấp lại giấy đăng ký bị hư và hướng dẫn tạm ngừng kinh doanh.',
        en: 'From 25 November to 15 December a team visits twelve markets to replace spoiled certificates and explain how to pause a business.',
      },
      body: {
        vi: `Giấy bị ướt không làm mất tư cách kinh doanh: dữ liệu vẫn trên hệ thống quốc gia. Tổ hỗ trợ in bản mới, hướng dẫn dùng bản điện tử và chỉ cách báo với cơ quan thuế về hàng hóa hư hỏng.

## Lịch

| Chợ | Ngày |
| --- | --- |
| Đông Ba, An Cựu, Bến Ngự | 25–27/11 |
| Sịa, Phú Bài, Tứ Hạ | 30/11–2/12 |
| Nọ, Thuận An, Vinh Thanh | 3–5/12 |
| Cầu Hai, Khe Tre, A Lưới | 8–10/12 |

Lệ phí, thành phần hồ sơ thực hiện theo quy định hiện hành. Không cần thuê dịch vụ; ai hứa “lấy nhanh” là không đúng, vì thời gian giải quyết như nhau cho mọi người. Hỏi trước: (0234) 000 4055.`,
        en: `A wet certificate does not end a business: the data are in the national system. The team prints a new copy, shows how to use the electronic one, and explains how to report spoiled goods to the tax office.

## Calendar

| Market | Date |
| --- | --- |
| Đông Ba, An Cựu, Bến Ngự | 25–27 Nov |
| Sịa, Phú Bài, Tứ Hạ | 30 Nov–2 Dec |
| Nọ, Thuận An, Vinh Thanh | 3–5 Dec |
| Cầu Hai, Khe Tre, A Lưới | 8–10 Dec |

Fees and papers follow the rules in force. You need no agent; promises of a “fast track” are untrue, since everybody waits equally long. Ask first: (0234) 000 4055.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['dau-tu-cong'],
      daysAgo: 15,
      scene: 'ngo-mon',
      title: {
        vi: 'Đầu tư công: 61 dự án xanh, 9 dự án đỏ, mỗi dự án đỏ có tên người gỡ',
        en: 'Public investment: 61 projects green, 9 red, and a named person for each red one',
      },
      lead: {
        vi: 'Giải ngân đến 31/10/2026 đạt 71,4%; bảng tiến độ trên cổng cập nhật hằng tuần, kèm ảnh chụp công trường.',
        en: 'Spending reached 71.4% by 31 October; the board is renewed weekly with photographs of each site.',
      },
      body: {
        vi: `Trong chín dự án chậm, bốn dự án chờ mặt bằng, hai dự án chờ cát sau khi mỏ ngừng vì lũ, hai nhà thầu yếu và một thiết kế phải sửa vì gặp móng gạch cổ. Với dự án cuối cùng ấy, Sở không xem là chậm trễ: dừng lại đúng lúc cũng là một kết quả.

Cách làm mới là mỗi dự án đỏ có một người gỡ, tên và số điện thoại ghi trên bảng, hai tuần một lần phải viết ba câu: tuần qua làm gì, vướng gì, cần ai giúp. Câu thứ ba được gửi thẳng đến người cần giúp.

> Trước đây chúng tôi hỏi: ai chịu trách nhiệm? Bây giờ hỏi: ai cần giúp? Hóa ra câu sau nhanh hơn.

Đến hết tháng 12, mục tiêu là 95%. Sở sẽ không chạy theo con số bằng cách tạm ứng cho nhà thầu mà không có khối lượng.`,
        en: `Of nine late projects, four wait for land, two for sand since the pits closed in the flood, two have weak contractors, and one must be redrawn because it met ancient brick foundations. That last one the department does not call late: stopping in time is also a result.

What is new is that each red project has one person to free it, whose name and number are on the board and who writes three sentences every fortnight: what was done, what is stuck, who must help. The third goes straight to that person.

> We used to ask: who is to blame? Now we ask: who needs help? The second turns out to be quicker.

The aim by the end of December is 95%. The department will not chase the figure by advancing money for work not done.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['tai-san-cong', 'dau-gia'],
      daysAgo: 19,
      title: {
        vi: 'Đấu giá quyền thuê 14 trụ sở dôi dư: ưu tiên trường học, thư viện, nhà trẻ',
        en: 'Fourteen surplus offices for lease: schools, libraries and nurseries first',
      },
      lead: {
        vi: 'Sau sắp xếp đơn vị hành chính, các trụ sở trống được dùng cho cộng đồng trước; chỉ phần không ai nhận mới đưa ra đấu giá.',
        en: 'After the reorganisation empty offices go first to community uses; only what nobody takes is put to auction.',
      },
      body: {
        vi: `Trong 63 trụ sở dôi dư, 31 đã chuyển làm trường học, trạm y tế, thư viện, nhà sinh hoạt thôn; 18 đang được các phường, xã đề nghị. Còn 14 nơi cho thuê trong thời hạn ngắn để không bỏ hoang.

## Xem nhà

Từ 1/12 đến 10/12/2026, mở cửa 8:00–16:00, không cần hẹn. Bản vẽ, ảnh, tình trạng mái và ngập nước ghi trung thực trong hồ sơ; hai nơi từng ngập trên một mét.

## Đăng ký

1. Nhóm cộng đồng, cơ sở giáo dục: gửi đề nghị trước ngày 5/12.
2. Người thuê khác: đăng ký tại tổ chức đấu giá được chọn công khai, trước ngày 18/12.

Trình tự, tiền đặt trước theo pháp luật về đấu giá tài sản và quản lý tài sản công. Danh mục kèm bản đồ ở cuối trang. Hỏi: (0234) 000 4054.`,
        en: `Of 63 surplus offices, 31 have become schools, health stations, libraries and village houses and 18 are requested by wards and communes. Fourteen remain, to be let for short terms so that they do not decay.

## Viewing

1 to 10 December, 8:00–16:00, without appointment. Plans, photographs, the state of the roof and past flooding are stated honestly; two stood in more than a metre of water.

## Apply

1. Community groups and schools: send a request before 5 December.
2. Other tenants: register with the openly chosen auction house before 18 December.

Steps and deposits follow the laws on auctions and public property. The list with a map is at the end of the page. Questions: (0234) 000 4054.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['doanh-nghiep', 'dau-tu'],
      daysAgo: 27,
      author: 'Lê Bảo Châu',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Cà phê doanh nghiệp thứ Sáu: 40 phút, không máy chiếu, ba việc được hứa',
        en: 'Friday business coffee: forty minutes, no slides, three promises',
      },
      lead: {
        vi: 'Sau hai mươi buổi, 58 trong 63 lời hứa đã làm xong; năm lời chưa xong dán ngay ở quầy pha.',
        en: 'After twenty mornings 58 of 63 promises are kept; the five that are not hang by the coffee counter.',
      },
      body: {
        vi: `Bảy giờ sáng, ở quán nhỏ trên đường Trương Định, giám đốc Sở ngồi quay lưng vào tường để khỏi ai phải đứng chờ. Luật chơi: ai nói cũng được, mỗi người bốn phút, người của sở ghi tay, cuối buổi chọn ba việc hứa trước mọi người.

Chị làm mắm ruốc ở Vinh Thanh xin một chữ ký nằm im hai tháng; xong trong ngày. Anh làm phần mềm hỏi về ưu đãi; câu trả lời là không đủ điều kiện, có nói rõ vì sao, và anh cảm ơn vì lần đầu được nghe một chữ “không” rõ ràng.

Năm lời hứa chưa xong đều dính đến nhiều cơ quan. Sở mời luôn các cơ quan ấy đến quán vào ngày 4/12/2026. Ghi chép mỗi buổi đăng trên cổng, tên doanh nghiệp được che nếu họ muốn. Tiền cà phê ai nấy trả.`,
        en: `At seven in the morning, in a small shop in Trương Định Street, the director sits with his back to the wall so that nobody has to stand. The rules: anyone may speak, four minutes each, officials take notes by hand, and at the end three promises are made aloud.

A woman who makes shrimp paste in Vinh Thanh asked about a signature two months overdue; it was done that day. A software maker asked about incentives; the answer was that he does not qualify, and why, and he said thank you for the first clear “no” of his life.

The five open promises all involve several agencies, so those agencies are invited for coffee on 4 December. Notes of each morning are on this portal, names hidden on request. Everybody pays for their own cup.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['mua-sam', 'tiet-kiem'],
      daysAgo: 39,
      title: {
        vi: 'Mua chung máy tính cho trường học, tiết kiệm 11 tỷ đồng và một kho thùng giấy',
        en: 'Buying school computers together saves 11 billion đồng and a warehouse of cardboard',
      },
      lead: {
        vi: 'Gói mua sắm tập trung 4.200 máy cho 187 trường mở thầu qua mạng ngày 12/10/2026; bảy nhà thầu tham dự, giá thấp hơn dự toán 16%.',
        en: 'A joint tender for 4,200 machines in 187 schools opened online on 12 October; seven firms bid, and the price came in 16% below the estimate.',
      },
      body: {
        vi: `Yêu cầu kỹ thuật được đăng lấy ý kiến hai tuần trước khi mời thầu. Một thầy giáo tin học ở Phong Thái chỉ ra rằng cấu hình ban đầu vô tình chỉ hợp với đúng một hãng; Sở sửa lại và gửi thư cảm ơn.

Điều kiện bảo hành có hai điều lạ: máy phải chịu được một lần đổ nước lên bàn phím, và thợ sửa có mặt ở A Lưới trong hai ngày. Bao bì giao chung theo xe, thùng giấy mang về dùng lại.

Số tiền tiết kiệm không quay về ngân sách chung mà mua máy chiếu và sách cho 31 trường miền núi, theo nghị quyết phân bổ. Toàn bộ hồ sơ mời thầu, biên bản và lý do loại từng nhà thầu đăng trên hệ thống đấu thầu quốc gia và cổng này.`,
        en: `The specification was open for comment for two weeks before the tender. A computer teacher in Phong Thái pointed out that the first draft happened to suit exactly one brand; the department changed it and sent a letter of thanks.

Two conditions of the guarantee are unusual: a machine must survive one cup of water on the keyboard, and a repairer must be in A Lưới within two days. Machines travel together by lorry and the boxes go back to be used again.

What was saved buys projectors and books for 31 upland schools, under the allocation resolution. Tender documents, minutes and the reason for refusing each bidder are on the national procurement system and on this portal.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['ngan-sach', 'lay-y-kien'],
      daysAgo: 50,
      title: {
        vi: 'Góp ý dự toán ngân sách năm 2027: viết một dòng cũng được',
        en: 'Comment on the 2027 budget: a single line will do',
      },
      lead: {
        vi: 'Dự thảo mở lấy ý kiến đến 30/11/2026; mười ý được ủng hộ nhiều nhất sẽ được trả lời trực tiếp tại kỳ họp Hội đồng nhân dân.',
        en: 'The draft is open until 30 November; the ten comments with most support are answered in person at the People’s Council.',
      },
      body: {
        vi: `Mỗi năm đến mùa dự toán, các sở nói với nhau nhiều hơn nói với dân. Năm nay phần chi được viết thành 48 thẻ, mỗi thẻ một việc: làm gì, ở đâu, bao nhiêu, bỏ việc này thì được việc nào.

## Cách góp ý

- Trên cổng: chọn thẻ, viết và đánh dấu ủng hộ.
- Ở nhà văn hóa: dán giấy màu lên thẻ in lớn.
- Gọi (0234) 000 4053, có người chép lại và đọc cho nghe.

Trẻ em trên mười hai tuổi cũng được góp ý; năm ngoái một ý của học sinh Vinh Lộc về nhà vệ sinh trường đã vào dự toán. Ý không được chấp nhận sẽ có lý do, không dùng câu “ghi nhận, nghiên cứu”.`,
        en: `At budget time departments talk to one another more than to the people. This year spending has been written on 48 cards, one matter each: what, where, how much, and what could be had instead.

## How to comment

- On the portal: choose a card, write and mark support.
- In culture houses: stick coloured paper on the large prints.
- Call (0234) 000 4053; someone writes it down and reads it back.

Children over twelve may comment too: last year a pupil’s line from Vinh Lộc about school toilets went into the budget. Whatever is not accepted gets a reason, never just “noted for study”.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['quyet-toan', 'kiem-toan'],
      daysAgo: 63,
      title: {
        vi: 'Đọc báo cáo quyết toán 2025 cùng sinh viên kế toán: 212 câu hỏi, 3 lỗi cộng',
        en: 'Reading the 2025 accounts with accounting students: 212 questions, three sums wrong',
      },
      lead: {
        vi: 'Hai mươi sinh viên Đại học Kinh tế ngồi cùng chuyên viên trong ba tuần; ba lỗi cộng nhỏ được đính chính trước khi trình.',
        en: 'Twenty students of the University of Economics sat with officials for three weeks; three small errors were corrected before submission.',
      },
      body: {
        vi: `Sở trao toàn bộ sổ, trừ phần bí mật nhà nước theo luật định, và đề nghị các bạn trẻ hỏi những câu “ngây ngô nhất”. Câu ngây ngô nhất hóa ra hay nhất: vì sao tiền tưới cây công viên tăng vào năm mưa nhiều? Truy ra, một hợp đồng khoán theo tháng chưa hề tính lượng mưa; năm nay đã sửa, giảm được 1,9 tỷ đồng.

Ba lỗi cộng đều dưới hai triệu đồng, do nhập tay từ bảng này sang bảng kia. Từ quý IV, hai bảng nối nhau tự động.

Sinh viên được trả công như chuyên viên thử việc và có giấy chứng nhận. Bài học của họ, viết bằng lời kể, thành tập tài liệu “Ngân sách nhìn từ ghế nhựa”, tải tự do.`,
        en: `The department handed over all the books, except what the law keeps secret, and asked for the most naive questions. The most naive was the best: why did watering the parks cost more in a rainy year? It turned out that a monthly contract took no account of rain; it has been changed and saves 1.9 billion đồng.

The three wrong sums were each under two million đồng, typed by hand from one table to another. From the fourth quarter the tables are linked.

The students were paid like trainee officials and received a certificate. What they learned, told as stories, has become a free booklet: “The budget seen from a plastic stool”.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '4120/STC-QLNS',
      type: 'cong-van',
      field: 'Ngân sách',
      issuedOn: '2026-11-22',
      effectiveOn: '2026-11-22',
      validity: 'con',
      tags: ['ngan-sach', 'bao-lu'],
      summary: {
        vi: 'Tạm cấp và hướng dẫn sử dụng kinh phí dự phòng khắc phục lũ',
        en: 'Advance of reserves for flood recovery and how to use them',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã. Thực hiện ý kiến chỉ đạo của Ủy ban nhân dân thành phố, Sở Tài chính hướng dẫn:

## Điều 1. Mức tạm cấp

Tạm cấp 70% kinh phí tính theo số hộ trong vùng ngập trên 0,3 m và thời gian ngập; phần còn lại cấp theo số liệu xác nhận trước ngày 15/12/2026.

## Điều 2. Nội dung chi

1. Lương thực, nước uống, thuốc, khử khuẩn.
2. Dọn bùn trường học, trạm y tế, chợ, đường thôn.
3. Chỗ ở tạm và vận chuyển người, đồ đạc.

Không chi liên hoan, quà biếu, mua sắm tài sản.

## Điều 3. Chứng từ

Chấp nhận ảnh có ngày giờ, bảng kê có chữ ký người nhận và trưởng thôn; bổ sung hồ sơ trong ba mươi ngày.

## Điều 4. Công khai

Niêm yết bảy ngày tại nhà văn hóa và đăng trên cổng của phường, xã: ai nhận, nhận gì, từ nguồn nào. Không đăng số giấy tờ tùy thân, số tài khoản.

## Điều 5. Kiểm tra

Kiểm tra sau, chọn ngẫu nhiên tám phường, xã; sai thì thu hồi, lỗi thủ tục nhỏ thì hướng dẫn sửa.`,
    },
    {
      ...issuer,
      number: '58/HD-STC',
      type: 'huong-dan',
      field: 'Ngân sách',
      issuedOn: '2026-09-04',
      effectiveOn: '2026-09-15',
      validity: 'con',
      tags: ['ngan-sach', 'cong-khai'],
      summary: {
        vi: 'Hướng dẫn viết bản tóm tắt ngân sách cho người dân',
        en: 'Guidance on writing a citizens’ budget',
      },
      body: `## Điều 1. Đối tượng áp dụng

Các sở, ban, ngành và Ủy ban nhân dân phường, xã khi công khai dự toán, tình hình thực hiện và quyết toán.

## Điều 2. Hình thức

1. Không quá hai mặt giấy A4; chữ cỡ 13 trở lên.
2. Mỗi số kèm một so sánh: năm trước, bình quân đầu người hoặc một công trình quen thuộc.
3. Không viết tắt; từ chuyên môn giải thích trong ngoặc.

## Điều 3. Nội dung

Thu từ đâu; chi vào việc gì; việc gì không làm được và vì sao; hỏi ai.

## Điều 4. Dữ liệu

Đăng bảng số liệu dạng mở, có mô tả cột, kèm bản tóm tắt. Sai sót đính chính công khai, giữ cả bản cũ.

## Điều 5. Thử trước

Trước khi đăng, đưa cho ít nhất năm người ngoài cơ quan đọc; ghi lại chỗ họ dừng lại.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Tài chính giúp Ủy ban nhân dân thành phố quản lý ngân sách, đầu tư, doanh nghiệp, giá và tài sản công.',
        en: 'The Department of Finance helps the City People’s Committee manage the budget, investment, enterprises, prices and public property.',
      },
      body: {
        vi: `## Việc chính

- Lập dự toán, phân bổ, theo dõi và quyết toán ngân sách.
- Quy hoạch, kế hoạch phát triển kinh tế – xã hội, đầu tư công, đấu thầu.
- Đăng ký doanh nghiệp, hợp tác xã, hộ kinh doanh; xúc tiến đầu tư.
- Giá, tài sản công, vốn nhà nước tại doanh nghiệp.

## Người dân, doanh nghiệp hỏi ở đâu

| Việc | Điện thoại |
| --- | --- |
| Đăng ký kinh doanh | (0234) 000 4055 |
| Công khai ngân sách | (0234) 000 4053 |
| Tài sản công, đấu giá | (0234) 000 4054 |
| Phản ánh chi sai | (0234) 000 4056 |

## Nguyên tắc

Tiền của dân thì dân đọc được. Số liệu nào pháp luật cho công khai, Sở công khai đúng hạn, dễ đọc và có cách kiểm lại.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Draft, allocate, follow and close the budget.
- Socio-economic planning, public investment, procurement.
- Registration of companies, cooperatives and household businesses; investment promotion.
- Prices, public property, state capital in enterprises.

## Where to ask

| Matter | Telephone |
| --- | --- |
| Business registration | (0234) 000 4055 |
| The open budget | (0234) 000 4053 |
| Public property, auctions | (0234) 000 4054 |
| Reports of wrong spending | (0234) 000 4056 |

## Principle

What belongs to the people, the people can read. Whatever the law allows to be published we publish on time, legibly, and with the means to check it.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ngo-mon',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Bộ Hộ và những kho thóc trong Kinh thành đến một cơ quan gom cả ngân sách lẫn kế hoạch.',
        en: 'From the Ministry of Revenue and the granaries of the Citadel to an agency of both budget and planning.',
      },
      body: {
        vi: `Bộ Hộ triều Nguyễn giữ sổ đinh, sổ điền, đong thóc và đúc tiền. Châu bản còn lời phê của vua hỏi vì sao một kho ở Thuận An thiếu mười một thạch; câu hỏi ấy, chuyên viên hôm nay vẫn hỏi, chỉ khác đơn vị tính.

Sau năm 1975, ty tài chính lo sổ gạo, tem phiếu, rồi qua thời đổi mới với chuyện hạch toán. Từ năm 1989, hai cơ quan song song là Sở Tài chính và Ủy ban Kế hoạch, về sau là Sở Kế hoạch và Đầu tư.

Đầu năm 2025, hai sở hợp nhất thành Sở Tài chính. Người lập kế hoạch nay ngồi cạnh người giữ tiền: một dự án không còn có hai câu chuyện khác nhau. Cũng năm ấy, ngân sách cấp huyện kết thúc, 40 phường, xã trở thành cấp ngân sách làm việc trực tiếp với Sở.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The Nguyễn Ministry of Revenue kept registers of men and fields, measured rice and minted coins. The imperial records still hold a king’s note asking why a store in Thuận An was eleven measures short; officials ask the same today, only the unit has changed.

After 1975 the finance service dealt with ration books, then, with đổi mới, with real accounts. From 1989 two agencies worked side by side, finance and planning, the latter becoming the Department of Planning and Investment.

Early in 2025 they merged. Those who plan sit next to those who keep the money, and a project no longer has two stories. The same year district budgets ended, and the 40 wards and communes began to work with the department directly.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Lại Thế Phú Cường',
      leader: true,
      phone: '(0234) 000 4051',
      email: 'ltpcuong.stc@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, ngân sách, đầu tư công; tiếp công dân ngày 6 hằng tháng.',
        en: 'Overall responsibility, budget and public investment; receives citizens on the 6th.',
      },
      biography: {
        vi: 'Sinh năm 1973 tại Phong Điền. Thạc sĩ tài chính công; bắt đầu từ kế toán xã.',
        en: 'Born in Phong Điền in 1973. Master of public finance; he began as a commune accountant.',
      },
    },
    {
      name: 'Hồng Thị Minh Giám',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4052',
      email: 'htmgiam.stc@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách doanh nghiệp, giá, công khai ngân sách.',
        en: 'Enterprises, prices and the open budget.',
      },
    },
    {
      name: 'Trịnh Xuân Thăng Bình',
      leader: false,
      phone: '(0234) 000 4053',
      email: 'txtbinh.stc@hue.example',
      post: { vi: 'Trưởng phòng Quản lý ngân sách', en: 'Head of the Budget Division' },
      unit: { vi: 'Phòng Quản lý ngân sách', en: 'Budget Division' },
      duties: {
        vi: 'Dự toán, quyết toán, bản tóm tắt cho người dân.',
        en: 'Estimates, accounts and the citizens’ budget.',
      },
    },
    {
      name: 'Cung Thị Thục Anh',
      leader: false,
      phone: '(0234) 000 4054',
      email: 'cttanh.stc@hue.example',
      post: { vi: 'Trưởng phòng Quản lý giá và công sản', en: 'Head of the Prices and Public Property Division' },
      unit: { vi: 'Phòng Quản lý giá và công sản', en: 'Prices and Public Property Division' },
      duties: { vi: 'Trụ sở dôi dư, mua sắm tập trung, giá.', en: 'Surplus offices, joint procurement, prices.' },
    },
    {
      name: 'Nghiêm Hữu Lợi',
      leader: false,
      phone: '(0234) 000 4055',
      email: 'nhloi.stc@hue.example',
      post: { vi: 'Trưởng phòng Đăng ký kinh doanh', en: 'Head of the Business Registration Division' },
      unit: { vi: 'Phòng Đăng ký kinh doanh', en: 'Business Registration Division' },
      duties: {
        vi: 'Đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã.',
        en: 'Registers companies, household businesses and cooperatives.',
      },
    },
  ],
  events: [
    {
      inDays: 10,
      start: '07:00',
      end: '07:40',
      tags: ['doanh-nghiep'],
      title: { vi: 'Cà phê doanh nghiệp thứ Sáu, buổi liên ngành', en: 'Friday business coffee with several agencies' },
      place: {
        vi: 'Quán nhỏ đường Trương Định, phường Thuận Hóa',
        en: 'Small café in Trương Định Street, Thuận Hóa Ward',
      },
      body: {
        vi: 'Năm lời hứa chưa xong được gỡ trước mặt mọi người. Không cần đăng ký; xin đến đúng giờ.',
        en: 'Five open promises are settled in front of all. No registration; please be on time.',
      },
    },
    {
      inDays: 5,
      start: '18:30',
      end: '20:30',
      tags: ['ngan-sach', 'lay-y-kien'],
      title: {
        vi: 'Đọc dự toán 2027 bằng thẻ ở chợ Đông Ba',
        en: 'Reading the 2027 budget by cards at Đông Ba market',
      },
      place: { vi: 'Tầng hai chợ Đông Ba', en: 'Upper floor, Đông Ba market' },
      body: {
        vi: 'Bốn mươi tám thẻ in lớn, giấy màu và người giải thích. Tiểu thương được mời dán trước.',
        en: 'Forty-eight large cards, coloured paper and people to explain. Traders go first.',
      },
    },
  ],
};
