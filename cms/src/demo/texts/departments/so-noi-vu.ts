import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Nội vụ thành phố Huế', signer: 'Từ Hữu Chí Nhân', signerTitle: 'Giám đốc' };

export const soNoiVu: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['tuyen-dung', 'cong-chuc'],
      daysAgo: 3,
      author: 'Võ Đình Nguyên',
      scene: 'mot-cua',
      title: {
        vi: 'Thi tuyển công chức 2026: 1.284 người cho 96 chỗ, phần thi viết thư trả lời dân khó nhất',
        en: 'Civil service examination 2026: 1,284 candidates for 96 posts, and the letter to a citizen is the hardest part',
      },
      lead: {
        vi: 'Vòng hai tổ chức ngày 14 và 15/11/2026 tại Đại học Huế; đề thực hành là một lá đơn viết tay, chữ run, không dấu chấm.',
        en: 'The second round took place on 14 and 15 November; the practical paper was a handwritten petition in a shaky hand, without full stops.',
      },
      body: {
        vi: `Trong đơn, một bà cụ ở Phú Vang hỏi ba việc lẫn vào nhau: tiền trợ cấp, con đường trước nhà và đứa cháu chưa có khai sinh. Thí sinh có chín mươi phút để tìm ra ba việc ấy, nói việc nào của ai và viết một lá thư bà đọc được.

Ban chấm thi không tính điểm theo số điều luật được trích. Điểm cao nhất thuộc về bài chỉ có mười một câu, mở đầu bằng “Cháu đã đọc kỹ thư của bà”.

| Khối | Chỗ | Người thi | Đạt vòng hai |
| --- | --- | --- | --- |
| Cấp thành phố | 34 | 612 | 51 |
| Phường | 37 | 488 | 54 |
| Xã miền núi | 25 | 184 | 33 |

Kết quả, đáp án và bài mẫu (đã che tên) đăng ngày 30/11. Phúc khảo theo quy định. Người trúng tuyển ngồi quầy một cửa ba tháng trước khi về phòng chuyên môn.`,
        en: `In the letter an old woman from Phú Vang mixes three things: her allowance, the road before her house, and a grandchild without a birth certificate. Candidates had ninety minutes to find the three, say whose task each is, and write a letter she can read.

Examiners gave no marks for the number of articles quoted. The best paper had just eleven sentences and began: “I have read your letter carefully.”

| Group | Posts | Candidates | Passed round two |
| --- | --- | --- | --- |
| City | 34 | 612 | 51 |
| Wards | 37 | 488 | 54 |
| Upland communes | 25 | 184 | 33 |

Results, answers and sample papers (names hidden) appear on 30 November; reviews follow the rules. Those who succeed sit at a one-gate counter for three months before joining their division.`,
      },
      caption: {
        vi: 'Quầy một cửa, nơi người trúng tuyển sẽ ngồi ba tháng đầu.',
        en: 'The one-gate counter, where successful candidates spend their first three months.',
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['cong-chuc', 'co-so'],
      daysAgo: 10,
      scene: 'ngo-mon',
      title: {
        vi: 'Một năm rưỡi sau sắp xếp: 214 chuyên gia của sở xuống phường, xã làm bạn nghề',
        en: 'Eighteen months after the reorganisation, 214 experts work beside the wards and communes',
      },
      lead: {
        vi: 'Khảo sát 1.900 công chức cơ sở cho thấy việc nhiều hơn nhưng rõ hơn; điều thiếu nhất là người hiểu đất đai và xây dựng.',
        en: 'A survey of 1,900 local officials shows more work but clearer work; what is most lacking is knowledge of land and building.',
      },
      body: {
        vi: `Khi cấp huyện kết thúc ngày 30/6/2025, nhiều người lo phường, xã ôm việc không xuể. Mười sáu tháng sau, số việc của một xã trung bình tăng gấp đôi rưỡi; tỷ lệ đúng hạn giảm trong ba tháng đầu rồi trở lại 96%.

Điều cứu vãn giai đoạn ấy là chương trình bạn nghề. Mỗi tuần hai ngày, người của sở ngồi chung bàn với công chức xã, không kiểm tra, chỉ cùng làm. Một kỹ sư địa chính ở Long Quảng kể anh học được nhiều hơn dạy: người Cơ Tu đo đất bằng tiếng gọi, và tranh chấp ít hơn nơi đo bằng máy.

Sở rút ra ba việc cho năm 2027: thêm 40 người về đất đai, giảm một phần ba báo cáo định kỳ, và cho phép công chức xã nghỉ bù sau đợt trực lũ mà không phải xin.`,
        en: `When districts ended on 30 June 2025, many feared that communes could not cope. Sixteen months later the average commune has two and a half times the work; the share on time fell for three months and then returned to 96%.

What saved that period was the companion programme. Two days a week people from the departments share a desk with commune officials, not to inspect but to work. A surveyor in Long Quảng says he learned more than he taught: the Cơ Tu measure land by the reach of a call, and quarrel less than where machines do it.

Three things follow for 2027: forty more people for land, a third fewer regular reports, and rest days after flood duty that need no request.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['viec-lam', 'bao-lu'],
      daysAgo: 5,
      title: {
        vi: 'Phiên giao dịch việc làm cho lao động vùng lũ: 2.600 chỗ, có việc ngắn ngày',
        en: 'Job fair for people from flooded areas: 2,600 places, some for a few days',
      },
      lead: {
        vi: 'Ngày 5/12/2026, 7:30–16:00, tại sân Trung tâm Dịch vụ việc làm; xe đón miễn phí từ bảy điểm.',
        en: '5 December, 7:30–16:00, at the Employment Service Centre; free buses from seven places.',
      },
      body: {
        vi: `Bốn mươi hai doanh nghiệp ở Phú Bài, Phong Điền, Chân Mây và các hợp tác xã tham gia. Ngoài việc dài hạn còn có 400 việc từ ba ngày đến ba tuần: dọn kho, sửa lưới, trồng lại rau, lợp nhà.

## Có gì tại chỗ

1. Góc viết hồ sơ giúp, kể cả cho người không biết chữ.
2. Tư vấn bảo hiểm thất nghiệp, học nghề.
3. Góc giữ trẻ, bữa trưa.
4. Phiên dịch ngôn ngữ ký hiệu từ 9:00 đến 11:00.

## Xe đón

Sịa, Phú Đa, Thuận An, Tứ Hạ, Phong Điền, Cầu Hai, Khe Tre; khởi hành 6:30, về 16:30.

Doanh nghiệp phải ghi lương, ca, chỗ ở trên bảng; không thu tiền của người tìm việc dưới mọi hình thức. Hỏi trước: (0234) 000 4036.`,
        en: `Forty-two companies from Phú Bài, Phong Điền and Chân Mây take part, and cooperatives too. Beside long-term work there are 400 jobs of three days to three weeks: clearing stores, mending nets, replanting vegetables, roofing.

## On the spot

1. Help with writing an application, also for those who cannot read.
2. Advice on unemployment insurance and training.
3. Child care and lunch.
4. Sign language from 9:00 to 11:00.

## Buses

Sịa, Phú Đa, Thuận An, Tứ Hạ, Phong Điền, Cầu Hai, Khe Tre; leaving 6:30, back 16:30.

Employers must show wages, shifts and lodging on their board and may not take any money from job seekers. Ask first: (0234) 000 4036.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['nguoi-co-cong'],
      daysAgo: 17,
      author: 'Hoàng Diễm My',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Trả lại tên cho chín liệt sĩ ở nghĩa trang Hương Điền sau bốn mươi chín năm chờ',
        en: 'Nine fallen soldiers at Hương Điền receive their names after forty-nine years',
      },
      lead: {
        vi: 'Kết quả giám định được trao tận tay các gia đình ngày 6/11/2026; một người mẹ 97 tuổi đã đợi được.',
        en: 'The findings were handed to the families on 6 November; one mother of 97 lived to hear.',
      },
      body: {
        vi: `Chín ngôi mộ nằm cạnh nhau dưới hàng phi lao, trước nay chỉ khắc dòng chữ chung. Hồ sơ bắt đầu từ một cuốn sổ tay của người y tá trung đoàn, ghi bằng bút chì tên quê và một đặc điểm: “răng khểnh”, “sẹo cổ tay”, “hay hát”.

Cán bộ chính sách đi qua sáu tỉnh để gặp thân nhân, lấy mẫu, đọc cho nghe trang sổ. Khi có kết quả, Sở không gọi điện báo mà đến từng nhà, vì “tin này không nên nghe qua máy”.

Bia mới do thợ Phường Đúc và thợ đá Thủy Bằng làm, không thu tiền công. Gia đình nào muốn đưa về quê, thành phố lo xe và người đi cùng; sáu gia đình xin để các anh nằm cạnh nhau như cũ. Hồ sơ 2.300 mộ còn thiếu tên tiếp tục được rà.`,
        en: `The nine graves lie side by side under the casuarinas with one common line of text. The search began with the notebook of a regimental nurse, who had pencilled in home villages and one feature each: “crooked tooth”, “scar on wrist”, “always singing”.

Officials travelled through six provinces to meet relatives, take samples and read the page aloud. When the results came nobody telephoned; they went to each house, because “such news should not come from a machine”.

The new stones were made without charge by founders of Phường Đúc and masons of Thủy Bằng. The city provides transport and company for families who wish to bring their son home; six asked that the men stay beside each other. The files of 2,300 graves without names are still being searched.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['khen-thuong'],
      daysAgo: 26,
      title: {
        vi: 'Đề nghị khen thưởng người làm việc tốt trong mùa lũ: ai cũng được giới thiệu',
        en: 'Commend those who did good in the flood: anyone may propose',
      },
      lead: {
        vi: 'Nhận giới thiệu đến 31/12/2026; chỉ cần kể lại việc, không cần hồ sơ thành tích, không ai được tự xin.',
        en: 'Proposals until 31 December; just tell what happened. No record of merits is needed, and nobody may ask for themselves.',
      },
      body: {
        vi: `Mùa lũ nào cũng có những việc lặng lẽ: người chèo ghe đưa sản phụ, anh thợ điện lội sáu lần kiểm tra cầu dao, chị bán rau nấu cháo cho cả xóm. Họ thường không có trong báo cáo.

## Cách giới thiệu

1. Viết, gọi (0234) 000 4037 hoặc nói với cán bộ thôn: ai, làm gì, khi nào, ai biết.
2. Sở cử người đến hỏi thêm, gặp cả người được giúp.
3. Hội đồng có một nửa là người dân được bốc thăm.

Người được giới thiệu có thể từ chối. Khen thưởng theo quy định của pháp luật; ngoài bằng khen còn có một lá thư viết tay của người được giúp, nếu họ muốn viết. Không tổ chức tiệc. Kết quả công bố ngày 15/1/2027.`,
        en: `Every flood has its quiet deeds: the man who rowed a woman in labour, the electrician who waded out six times to check the switches, the vegetable seller who cooked for the hamlet. They are seldom in the reports.

## How to propose

1. Write, call (0234) 000 4037 or tell your village official: who, what, when, and who saw it.
2. Someone comes to ask more and also meets those who were helped.
3. Half of the panel are residents drawn by lot.

The person may decline. Commendation follows the law; beside the certificate there is a letter by hand from those who were helped, if they wish to write. There is no banquet. Results come out on 15 January 2027.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['cai-cach', 'danh-gia'],
      daysAgo: 35,
      author: 'Lê Bảo Châu',
      title: {
        vi: 'Chấm điểm hài lòng bằng hạt sen: 91 điểm, nhưng câu trả lời hay nằm ở chín điểm còn lại',
        en: 'Satisfaction counted in lotus seeds: 91 points, and the useful answers lie in the other nine',
      },
      lead: {
        vi: 'Quý III/2026, 58.000 lượt người thả hạt vào ba lọ ở quầy; Sở phân tích kỹ nhất lọ “chưa hài lòng”.',
        en: 'In the third quarter 58,000 visitors dropped a seed into one of three jars; the department studies the jar of the dissatisfied most closely.',
      },
      body: {
        vi: `Bảng hỏi hai trang trước đây ít ai làm. Ba cái lọ gốm Phước Tích và một rổ hạt sen khô thì ai cũng thả, trẻ con thả nhiều nhất nên Sở phải để riêng một lọ cho các em.

Cạnh lọ thứ ba có giấy và bút. Trong 2.100 mẩu giấy, ý kiến lặp lại nhiều nhất không phải là chậm mà là “không biết đang đến đâu”. Từ 1/11/2026, mọi hồ sơ quá nửa thời gian mà chưa xong sẽ có tin nhắn tự động nói rõ đang ở bàn nào.

| Lọ | Quý II | Quý III |
| --- | --- | --- |
| Hài lòng | 88% | 91% |
| Tạm được | 7% | 5% |
| Chưa hài lòng | 5% | 4% |

Cách đếm, ảnh các lọ và toàn bộ mẩu giấy (đã che tên) đăng trên cổng. Ba nơi điểm thấp nhất được mời nói trước, không bị phê bình trước.`,
        en: `Few people ever filled in the old two-page form. Three Phước Tích jars and a basket of dried lotus seeds are another matter: everybody drops one, and children so many that they now have a jar of their own.

Beside the third jar lie paper and a pen. In 2,100 notes the commonest complaint is not slowness but “I do not know where it is”. Since 1 November every file past half its time sends a message saying on whose desk it lies.

| Jar | Second quarter | Third quarter |
| --- | --- | --- |
| Satisfied | 88% | 91% |
| Fair | 7% | 5% |
| Not satisfied | 5% | 4% |

The method, pictures of the jars and all notes (names hidden) are on this portal. The three lowest offices are invited to speak first, not to be criticised first.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['luu-tru', 'cong-khai'],
      daysAgo: 46,
      title: {
        vi: 'Phòng đọc lưu trữ lịch sử mở cửa thứ Bảy, tìm hộ tài liệu gia đình',
        en: 'The historical archive opens on Saturdays and searches family papers for you',
      },
      lead: {
        vi: 'Từ 10/10/2026, người dân được đọc tài liệu hành chính trước 1975 đã giải mật và nhờ tìm hồ sơ ông bà.',
        en: 'Since 10 October residents may read open administrative files from before 1975 and ask for those of their grandparents.',
      },
      body: {
        vi: `Kho lưu trữ giữ gần hai ki-lô-mét giá tài liệu: sổ địa bạ, bản đồ đắp đê, danh sách học trò, đơn xin mở tiệm ảnh năm 1931. Nhiều gia đình tìm thấy ở đây chữ ký của ông mình lần đầu.

## Cách đọc

1. Đăng ký tên và điều muốn tìm trên cổng, ít nhất ba ngày trước.
2. Đến phòng đọc, mang giấy tờ tùy thân và bút chì; không mang bút mực, đồ uống.
3. Chụp ảnh không đèn; bản sao chứng thực theo quy định hiện hành.

Tài liệu có thông tin riêng tư của người còn sống chỉ người ấy hoặc người được ủy quyền đọc. Người không đi lại được gửi thư, cán bộ tìm và trả lời trong mười ngày làm việc. Thứ Bảy: 8:00–11:30.`,
        en: `The store holds almost two kilometres of shelves: land registers, dyke maps, lists of pupils, an application of 1931 to open a photographer’s shop. Many families see a grandfather’s signature here for the first time.

## Reading

1. Give your name and what you seek on the portal, at least three days ahead.
2. Bring identity papers and a pencil; no ink, no drinks.
3. Photograph without flash; certified copies follow the rules in force.

Files with private matters of living persons are open only to them or their proxies. If you cannot travel, write; staff search and answer within ten working days. Saturdays: 8:00–11:30.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['lao-dong', 'an-toan'],
      daysAgo: 54,
      scene: 'ruong-lua',
      title: {
        vi: 'Không còn ai rơi giàn giáo trong chín tháng: chuyện từ một sợi dây và một người đếm',
        en: 'Nine months without a fall from scaffolding: a rope and someone who counts',
      },
      lead: {
        vi: 'Chương trình “Sáng nào cũng đếm” ở 73 công trường nhỏ bắt đầu từ một tai nạn đau lòng đầu năm ngoái.',
        en: '“Count every morning”, on 73 small sites, began after a painful accident early last year.',
      },
      body: {
        vi: `Công trường nhỏ không có cán bộ an toàn. Chương trình giao cho mỗi nơi một người đếm, thường là chị nấu ăn, vì chị biết ai tối qua không ngủ. Sáng nào chị cũng đếm ba thứ: dây, mũ và những đôi mắt đỏ. Ai mắt đỏ thì hôm ấy làm dưới đất, nguyên lương.

Sở và công đoàn góp dây, lưới, mũ vừa đầu; chủ thầu góp tiền nước sâm. Không có phạt trong ba tháng đầu, chỉ có một bảng lớn ghi số ngày không ai ngã.

Đến 30/9/2026, bảng chung là 274 ngày. Hai vụ trượt chân đều được dây giữ lại; cả hai anh thợ vẽ tên mình bằng sơn đỏ lên sợi dây ấy. Chương trình mở cho thợ lợp nhà sau lũ, mượn dây tại phường, xã, không đặt cọc.`,
        en: `Small sites have no safety officer. The programme gives each one person who counts, usually the cook, because she knows who did not sleep. Every morning she counts three things: ropes, helmets and red eyes. Red eyes work on the ground that day, at full pay.

The department and the trade union give ropes, nets and helmets that fit; contractors pay for the ginseng drinks. For the first three months there are no fines, only a large board with the number of days without a fall.

By 30 September it read 274. Two men slipped and the rope held both; each has painted his name on it in red. Roofers after the flood may borrow ropes from their ward or commune without a deposit.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['lich-nghi', 'truc-co-quan'],
      daysAgo: 1,
      title: {
        vi: 'Lịch nghỉ Ngày Văn hóa Việt Nam và Tết Dương lịch; nơi nào vẫn trực',
        en: 'Culture Day and New Year holidays, and who stays on duty',
      },
      lead: {
        vi: 'Các cơ quan nghỉ ngày 24/11/2026 và ngày 1/1/2027; quầy hộ tịch, y tế, phòng thủ dân sự trực đủ.',
        en: 'Offices close on 24 November and 1 January 2027; civil status, health and civil defence stay open.',
      },
      body: {
        vi: `Hồ sơ nộp trực tuyến trong ngày nghỉ được tiếp nhận và tính thời gian từ ngày làm việc kế tiếp. Hồ sơ có ngày hẹn trùng ngày nghỉ trả vào ngày làm việc liền sau, có tin nhắn báo.

## Vẫn có người

- Khai tử, xác nhận khẩn: mỗi phường, xã một người, số ghi trên cửa.
- Trực thiên tai: (0234) 000 1100.
- Phản ánh hiện trường: (0234) 000 1022.
- Người nước ngoài mất giấy tờ: Sở Ngoại vụ, (0234) 000 4145.

Người lao động làm việc ngày lễ được hưởng quyền lợi theo pháp luật về lao động. Doanh nghiệp không được ép tăng ca; ai gặp việc ấy gọi (0234) 000 4036. Cán bộ trực lũ tuần qua được nghỉ bù luân phiên đến hết tháng 12.`,
        en: `Online applications made on the holiday are accepted and counted from the next working day. Results due on a holiday are ready on the working day after; a message tells you.

## Still there

- Deaths and urgent confirmations: one person in each ward and commune; the number is on the door.
- Disasters: (0234) 000 1100.
- Field reports: (0234) 000 1022.
- Foreigners who lost papers: Department of Foreign Affairs, (0234) 000 4145.

Those who work on the holiday have the rights the labour law gives. Nobody may be forced to work overtime; if it happens call (0234) 000 4036. Officials on flood duty last week take their rest in turns until the end of December.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '1788/SNV-CCVC',
      type: 'cong-van',
      field: 'Công chức',
      issuedOn: '2026-11-02',
      effectiveOn: '2026-11-02',
      validity: 'con',
      tags: ['tuyen-dung', 'cong-chuc'],
      summary: {
        vi: 'Tổ chức vòng hai kỳ thi tuyển công chức năm 2026',
        en: 'Second round of the 2026 civil service examination',
      },
      body: `Kính gửi: các sở, ban, ngành; Ủy ban nhân dân các phường, xã; thí sinh dự thi. Sở Nội vụ thông báo:

## Điều 1. Thời gian, địa điểm

Ngày 14/11/2026 thi viết thực hành; ngày 15/11/2026 phỏng vấn. Địa điểm: Đại học Huế, đường Lê Lợi.

## Điều 2. Nội dung

1. Thực hành: xử lý một tình huống và viết thư trả lời người dân, chín mươi phút.
2. Phỏng vấn: hai tình huống công vụ, một câu hỏi về nơi sẽ làm việc.

## Điều 3. Bảo đảm công bằng

Rọc phách; giám khảo bốc thăm trước giờ chấm; người có thân nhân dự thi không tham gia tổ chức. Phỏng vấn ghi âm, thí sinh được nghe lại.

## Điều 4. Hỗ trợ

Thí sinh khuyết tật, mang thai được bố trí phòng tầng một, thêm thời gian. Đường bị chia cắt do lũ thì dự thi đợt bù ngày 22/11/2026.

## Điều 5. Kết quả

Công bố ngày 30/11/2026 trên cổng; phúc khảo theo quy định.`,
    },
    {
      ...issuer,
      number: '131/KH-SNV',
      type: 'ke-hoach',
      field: 'Cải cách hành chính',
      issuedOn: '2026-09-22',
      effectiveOn: '2026-10-01',
      expiresOn: '2027-12-31',
      validity: 'con',
      tags: ['co-so', 'cai-cach'],
      summary: {
        vi: 'Kế hoạch bạn nghề: công chức sở hỗ trợ phường, xã năm 2026–2027',
        en: 'Companion plan: department officials supporting wards and communes',
      },
      body: `## I. Mục tiêu

Mỗi phường, xã có bạn nghề về đất đai, xây dựng, tài chính, tư pháp và công nghệ thông tin; mỗi tuần ít nhất hai ngày.

## II. Nguyên tắc

1. Cùng làm, không làm thay, không kiểm tra.
2. Người được cử giữ nguyên lương, phụ cấp và được tính thâm niên.
3. Phường, xã chọn người; Sở chỉ giới thiệu.

## III. Nội dung

### Mục 1. Quý IV/2026

Ưu tiên phường, xã bị ngập và mười xã miền núi.

### Mục 2. Năm 2027

Mở rộng 40 phường, xã; mỗi quý đổi chỗ một phần năm số người.

## IV. Giảm việc

Bãi bỏ mười bảy báo cáo định kỳ; số liệu đã có trên hệ thống không hỏi lại.

## V. Đánh giá

Phường, xã chấm bạn nghề; bạn nghề chấm cách phối hợp của sở mình. Kết quả công khai sáu tháng một lần.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Nội vụ lo con người của bộ máy công: tuyển đúng, dùng đúng, trả công xứng đáng; và lo việc làm, người có công, lưu trữ, tôn giáo.',
        en: 'The Department of Home Affairs cares for the people of public service: hired fairly, used well, paid properly; and for employment, veterans, archives and religion.',
      },
      body: {
        vi: `## Việc chính

- Tổ chức bộ máy, chính quyền địa phương, địa giới.
- Công chức, viên chức: tuyển dụng, đào tạo, đánh giá, kỷ luật.
- Cải cách hành chính, thi đua khen thưởng.
- Lao động, tiền lương, việc làm, an toàn lao động, bảo hiểm xã hội.
- Người có công, thanh niên, bình đẳng giới.
- Văn thư, lưu trữ; tín ngưỡng, tôn giáo.

## Liên hệ

| Việc | Điện thoại |
| --- | --- |
| Tuyển dụng | (0234) 000 4034 |
| Người có công | (0234) 000 4035 |
| Việc làm, lao động | (0234) 000 4036 |
| Khen thưởng | (0234) 000 4037 |

Không ai phải nhờ quen biết để được dự tuyển. Mọi thông báo tuyển dụng đều ở trên cổng này; nơi nào nói khác là không đúng.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Organisation of government, local government, boundaries.
- Civil servants: recruitment, training, appraisal, discipline.
- Administrative reform and commendation.
- Labour, wages, employment, safety at work, social insurance.
- Veterans and families of the fallen, youth, gender equality.
- Records and archives; belief and religion.

## Contact

| Matter | Telephone |
| --- | --- |
| Recruitment | (0234) 000 4034 |
| Veterans and families | (0234) 000 4035 |
| Employment, labour | (0234) 000 4036 |
| Commendation | (0234) 000 4037 |

Nobody needs connections to apply. Every vacancy is on this portal; whoever says otherwise is wrong.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ngo-mon',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Bộ Lại chọn quan bằng khoa thi đến một sở chọn người bằng lá thư trả lời dân.',
        en: 'From the Ministry of Personnel and its imperial examinations to choosing people by the letters they write to citizens.',
      },
      body: {
        vi: `Bộ Lại đứng đầu sáu bộ triều Nguyễn, giữ việc bổ quan, xét công, bắt lỗi. Luật “hồi tỵ” ngày ấy không cho làm quan ở quê mình để tránh vị nể; nguyên tắc tránh xung đột lợi ích hôm nay là họ hàng xa của luật ấy.

Ngành nội vụ lấy ngày 28/8 làm ngày truyền thống, từ khi có Bộ Nội vụ của nước Việt Nam Dân chủ Cộng hòa năm 1945. Ở Huế, ban tổ chức chính quyền được lập lại cùng tỉnh năm 1989, sau mang tên Sở Nội vụ.

Ngày 1/3/2025, Sở nhận phần lớn công việc của ngành lao động, thương binh và xã hội. Bốn tháng sau, Sở tham gia việc lớn nhất từ trước tới nay: chuyển 133 đơn vị cấp xã thành 40, kết thúc cấp huyện, sắp xếp chỗ làm cho hàng nghìn người mà không để ai nhận tin qua bảng dán.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The Ministry of Personnel stood first among the six ministries of the Nguyễn: it appointed, rewarded and punished. The old rule of avoidance forbade officials to serve in their home region; today’s rule on conflicts of interest is its distant relative.

The service keeps 28 August as its day, after the first Ministry of Home Affairs of the Democratic Republic in 1945. In Hue the organisation board was set up again with the province in 1989 and later became the Department of Home Affairs.

On 1 March 2025 it took over most of labour, veterans and social affairs. Four months later came its largest task ever: 133 communes became 40, districts ended, and thousands of people were found a new place without anyone learning it from a notice board.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Từ Hữu Chí Nhân',
      leader: true,
      phone: '(0234) 000 4031',
      email: 'thcnhan.snv@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, tổ chức bộ máy, cán bộ; tiếp công dân ngày 9 hằng tháng.',
        en: 'Overall responsibility, organisation and staff; receives citizens on the 9th.',
      },
      biography: {
        vi: 'Sinh năm 1971 tại Hương Trà. Cử nhân hành chính, thạc sĩ chính sách công; từng là chủ tịch xã.',
        en: 'Born in Hương Trà in 1971. Graduate in administration with a master’s degree in public policy; once chairperson of a commune.',
      },
    },
    {
      name: 'Ông Thị Kim Ngọc',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4032',
      email: 'otkngoc.snv@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách lao động, việc làm, người có công.', en: 'Labour, employment, veterans and families.' },
    },
    {
      name: 'Ra Pát Minh Tâm',
      leader: true,
      phone: '(0234) 000 4033',
      email: 'rpmtam.snv@hue.example',
      post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chính quyền cơ sở, tôn giáo, miền núi.',
        en: 'Local government, religion and the uplands.',
      },
    },
    {
      name: 'Chế Thị Bảo Ngân',
      leader: false,
      phone: '(0234) 000 4034',
      email: 'ctbngan.snv@hue.example',
      post: { vi: 'Trưởng phòng Công chức, viên chức', en: 'Head of the Civil Service Division' },
      unit: { vi: 'Phòng Công chức, viên chức', en: 'Civil Service Division' },
      duties: { vi: 'Thi tuyển, đào tạo, bạn nghề.', en: 'Examinations, training and companions.' },
    },
    {
      name: 'Giang Đức Hoài Thương',
      leader: false,
      phone: '(0234) 000 4035',
      email: 'gdhthuong.snv@hue.example',
      post: { vi: 'Trưởng phòng Người có công', en: 'Head of the Veterans Division' },
      unit: { vi: 'Phòng Người có công', en: 'Veterans Division' },
      duties: { vi: 'Chính sách, mộ liệt sĩ, thăm hỏi gia đình.', en: 'Benefits, graves and visits to families.' },
    },
  ],
  events: [
    {
      inDays: 11,
      start: '07:30',
      end: '16:00',
      tags: ['viec-lam', 'bao-lu'],
      title: { vi: 'Phiên giao dịch việc làm cho lao động vùng lũ', en: 'Job fair for people from flooded areas' },
      place: { vi: 'Trung tâm Dịch vụ việc làm, phường An Cựu', en: 'Employment Service Centre, An Cựu Ward' },
      body: {
        vi: 'Bốn mươi hai doanh nghiệp, 2.600 chỗ. Có xe đón từ bảy điểm, bữa trưa và góc giữ trẻ.',
        en: 'Forty-two companies and 2,600 places. Buses from seven points, lunch and child care.',
      },
    },
    {
      inDays: 25,
      start: '08:00',
      end: '11:00',
      tags: ['luu-tru'],
      title: {
        vi: 'Một buổi sáng đọc lại địa bạ làng mình',
        en: 'A morning with the old land register of your village',
      },
      place: { vi: 'Phòng đọc lưu trữ lịch sử', en: 'Reading room of the historical archive' },
      body: {
        vi: 'Cán bộ đọc chữ Hán, chữ Nôm giúp. Xin ghi tên làng khi đăng ký để kịp tìm sổ.',
        en: 'Staff read Chinese and Nôm for you. Name your village when you register, so that the book can be found.',
      },
    },
  ],
};
