import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = {
  issuer: 'Văn phòng Ủy ban nhân dân thành phố Huế',
  signer: 'Nguyễn Quốc Bảo Duy',
  signerTitle: 'Chánh Văn phòng',
};

export const vanPhongUbnd: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['hop-bao', 'bao-lu'],
      daysAgo: 0,
      author: 'Lê Bảo Châu',
      scene: 'mot-cua',
      title: {
        vi: 'Giao ban sáng 24/11/2026: bảy việc trong tuần, việc nào cũng có giờ xong',
        en: 'Morning meeting of 24 November: seven tasks for the week, each with an hour',
      },
      lead: {
        vi: 'Văn phòng công bố kết luận giao ban lúc 8:30, hai tiếng sau khi họp; người dân theo dõi được từng việc trên bảng.',
        en: 'The Office published the conclusions at 8:30, two hours after the meeting; residents can follow each task on the board.',
      },
      body: {
        vi: `Từ mùa lũ này, kết luận giao ban không viết “khẩn trương”, “tích cực”, “phối hợp chặt chẽ”. Mỗi việc chỉ có bốn cột: làm gì, ai, xong lúc nào, người dân thấy gì khi xong.

| Việc | Người nhận | Xong |
| --- | --- | --- |
| Mở đèo A Co cho xe con | Sở Xây dựng | 17:00, 26/11 |
| Cấp đủ thóc giống bốn kho | Sở Nông nghiệp và Môi trường | 28/11 |
| Mở nốt chín trường | Sở Giáo dục và Đào tạo | 27/11 |
| Tiêm bù đợt một | Sở Y tế | 10:30, 26/11 |
| Cấp nước lại cho 310 hộ Phú Hồ | công ty cấp nước | 25/11 |
| Trả lời 46 phản ánh quá hạn | mười một đơn vị | 27/11 |
| Công bố danh sách hỗ trợ | 40 phường, xã | 30/11 |

Tuần trước có tám việc: sáu việc đúng giờ, một việc trễ nửa ngày, một việc không làm được vì bản thân yêu cầu sai; Văn phòng đã ghi lại lỗi ấy là của mình. Bảng cập nhật lúc 7:00 và 16:00 hằng ngày.`,
        en: `Since this flood season the conclusions no longer say “urgently”, “actively” or “in close coordination”. Each task has four columns: what, who, by when, and what residents will see when it is done.

| Task | Given to | Done by |
| --- | --- | --- |
| A Co pass open for cars | Construction | 17:00, 26 Nov |
| Seed in all four stores | Agriculture and Environment | 28 Nov |
| Last nine schools open | Education and Training | 27 Nov |
| First catch-up vaccination | Health | 10:30, 26 Nov |
| Water back for 310 homes in Phú Hồ | water company | 25 Nov |
| 46 overdue reports answered | eleven units | 27 Nov |
| Lists of support published | 40 wards and communes | 30 Nov |

Of last week’s eight tasks six were on time, one half a day late, and one could not be done because the order itself was wrong; the Office has put that down as its own mistake. The board is renewed at 7:00 and 16:00.`,
      },
      caption: {
        vi: 'Bàn tiếp nhận, nơi các kết luận bắt đầu thành việc.',
        en: 'The counters, where conclusions turn into work.',
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['mot-cua', 'bao-lu'],
      daysAgo: 2,
      title: {
        vi: 'Trung tâm Phục vụ hành chính công mở thêm buổi tối hai tuần sau lũ',
        en: 'The Public Service Centre opens in the evening for two weeks after the flood',
      },
      lead: {
        vi: 'Từ 25/11 đến 9/12/2026, các quầy giấy tờ nhân thân, đất đai, hỗ trợ nhà ở nhận hồ sơ đến 20:00.',
        en: 'From 25 November to 9 December the counters for personal papers, land and housing support stay open until 20:00.',
      },
      body: {
        vi: `Người vùng lũ ban ngày dọn nhà, chỉ rảnh buổi tối. Sáu quầy ở Trung tâm thành phố và hai quầy ở mỗi phường, xã ngập sâu mở thêm từ 17:30 đến 20:00 các ngày thứ Hai đến thứ Sáu.

## Mang theo

Chỉ cần số định danh hoặc một giấy tờ còn lại. Không có gì trong tay vẫn được nhận hồ sơ; cán bộ tra dữ liệu giúp.

## Có gì thêm

- Máy sấy giấy tờ ướt, dùng tại chỗ.
- Điện thoại gọi miễn phí, sạc pin.
- Nước gừng nóng và chỗ cho trẻ em nằm.

Xe buýt số 1 và số 5 chạy thêm chuyến 20:15. Người không đi được gọi (0234) 000 4017, tổ lưu động đến nhà trong hai ngày. Hồ sơ không phân biệt nơi ở; nộp đâu cũng được.`,
        en: `People in flooded areas clean by day and are free only in the evening. Six counters in the city centre and two in each deeply flooded ward or commune open from 17:30 to 20:00, Monday to Friday.

## Bring

Your personal number or any paper that is left. You may come with nothing at all; staff will look things up.

## Also there

- A dryer for wet papers, to use on the spot.
- Free telephone and charging.
- Hot ginger tea, and a place for children to lie down.

Buses 1 and 5 run once more at 20:15. If you cannot come, call (0234) 000 4017 and a team visits within two days. Where you live makes no difference.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['van-ban', 'ngon-ngu'],
      daysAgo: 12,
      scene: 'ngo-mon',
      title: {
        vi: 'Viết lại 300 mẫu thư hành chính: bỏ 41% số chữ, thêm một lời chào',
        en: '300 official letters rewritten: 41% fewer words and one greeting more',
      },
      lead: {
        vi: 'Nhóm biên tập gồm nhà ngữ văn, công chức và bốn người bán hàng; mẫu mới dùng từ 16/11/2026.',
        en: 'The editors were a linguist, officials and four shopkeepers; the new letters are in use since 16 November.',
      },
      body: {
        vi: `Mẫu cũ mở đầu bằng bảy dòng căn cứ. Người nhận lướt đến dòng thứ tám để tìm xem mình được hay không được. Mẫu mới đặt câu trả lời lên đầu: “Hồ sơ của ông/bà đã được duyệt” hoặc “Chúng tôi chưa thể giải quyết, vì…”. Căn cứ vẫn đủ, nằm phía sau.

Bốn người bán hàng được mời đọc thử đã gạch chân 212 chỗ không hiểu. “Bổ sung thành phần hồ sơ” thành “xin gửi thêm ba giấy này”. “Quá thời hạn nêu trên, cơ quan không chịu trách nhiệm” thì bị gạch hẳn.

> Lễ phép không phải là nói dài. Lễ phép là để người ta khỏi đọc hai lần.

Bản thể thức vẫn theo đúng quy định về công tác văn thư. Ba trăm mẫu, cả tiếng Anh, tải tự do; phường, xã được sửa cho hợp giọng nơi mình.`,
        en: `The old letters began with seven lines of legal bases, and readers jumped to the eighth to see whether it was yes or no. The new ones answer first: “Your application has been approved” or “We cannot settle it yet, because…”. The bases are still there, behind.

The four shopkeepers underlined 212 places they did not understand. “To supplement the components of the file” became “please send these three papers too”. “Beyond the above time limit the agency bears no responsibility” was struck out.

> Courtesy does not mean length. Courtesy is sparing people a second reading.

The layout still follows the rules on official documents. All three hundred, in English too, are free to download, and wards and communes may tune them to their own voice.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['tiep-cong-dan'],
      daysAgo: 21,
      scene: 'cau-truong-tien',
      title: {
        vi: '“Tuyến 42” về đích: con đường bảy năm kiến nghị ở Bình Điền đã thông xe',
        en: '“Route 42” is finished: a road requested for seven years opens in Bình Điền',
      },
      lead: {
        vi: 'Kiến nghị thứ 42 trong sổ theo dõi công khai được đóng lại ngày 2/11/2026, sau 2.540 ngày và mười chín lần trả lời.',
        en: 'Petition 42 in the open register was closed on 2 November, after 2,540 days and nineteen replies.',
      },
      body: {
        vi: `Con đường chỉ dài chín trăm mét, nối thôn Hương Lộc với trường học. Kiến nghị đầu tiên viết năm 2019; các câu trả lời sau đó đều đúng và đều không giúp gì: chưa có trong kế hoạch, đang rà soát, chờ sắp xếp đơn vị.

Năm ngoái, Văn phòng in cả mười chín lần trả lời thành một cuộn giấy và mang vào phòng họp. Cuộn giấy dài bốn mét. Không ai phải phát biểu thêm.

Đường làm bằng phần vốn còn lại của xã, đá của mỏ gần đó và 640 ngày công của dân. Nước lũ vừa rồi tràn qua, mặt đường còn nguyên. Sổ theo dõi hiện còn 117 kiến nghị trên một năm tuổi; mỗi tháng Văn phòng chọn ba việc lâu nhất đưa lên đầu cuộc họp.`,
        en: `The road is just nine hundred metres, from Hương Lộc hamlet to its school. The first petition dates from 2019; every answer since was correct and of no use: not in the plan, under review, waiting for the reorganisation.

Last year the Office printed all nineteen answers on one roll of paper and carried it into the meeting. It was four metres long. Nobody needed to speak.

The road was built with what was left of the commune’s funds, stone from a nearby pit and 640 days of villagers’ work. This month’s flood passed over it and left it whole. The register still holds 117 petitions over a year old; each month the three oldest come first on the agenda.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['chuong-trinh-cong-tac'],
      daysAgo: 30,
      title: {
        vi: 'Chương trình công tác tháng 12/2026 của Ủy ban nhân dân thành phố',
        en: 'Programme of the City People’s Committee for December 2026',
      },
      lead: {
        vi: 'Mười chín nội dung, trong đó bảy nội dung họp mở cho người dân dự thính; đăng ký trước hai ngày.',
        en: 'Nineteen matters, seven of them in meetings open to the public; register two days ahead.',
      },
      body: {
        vi: `| Ngày | Nội dung | Dự thính |
| --- | --- | --- |
| 1/12 | Kinh tế – xã hội tháng 11; khắc phục lũ | có |
| 3/12 | Dự thảo bãi bỏ 96 văn bản | có |
| 8/12 | Kỳ họp Hội đồng nhân dân | truyền hình |
| 11/12 | Trạm bơm Tố Hữu – Trường Chinh | có |
| 15/12 | Phương án Tết, đêm giao thừa | không |
| 22/12 | Đánh giá năm của từng sở | có |
| 29/12 | Giao kế hoạch 2027 | không |

Người dự thính được ngồi hàng ghế bên trái, không phát biểu nhưng được gửi câu hỏi bằng giấy; mỗi buổi trả lời ít nhất năm câu trước khi kết thúc. Tài liệu đăng trước hai ngày, trừ phần bí mật nhà nước.

Đăng ký trên cổng hoặc gọi (0234) 000 4012. Phòng họp có vòng khuếch âm cho người nghe kém.`,
        en: `| Date | Matter | Public |
| --- | --- | --- |
| 1/12 | Economy and society in November; flood recovery | yes |
| 3/12 | Repeal of 96 regulations | yes |
| 8/12 | Session of the People’s Council | broadcast |
| 11/12 | Tố Hữu – Trường Chinh pumping station | yes |
| 15/12 | Tết and New Year’s Eve | no |
| 22/12 | The year’s appraisal of each department | yes |
| 29/12 | Targets for 2027 | no |

Listeners sit on the left. They do not speak but may hand in written questions; at least five are answered before the meeting closes. Papers are published two days before, except state secrets.

Register on the portal or call (0234) 000 4012. The room has a hearing loop.`,
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['chuyen-doi-so', 'phan-anh'],
      daysAgo: 38,
      title: {
        vi: 'Phản ánh hiện trường: 21.400 tấm ảnh trong quý, một con chó lạc và 612 ổ gà',
        en: 'Field reports: 21,400 pictures in a quarter, one lost dog and 612 potholes',
      },
      lead: {
        vi: 'Thời gian xử lý bình quân còn 2,6 ngày; 4% phản ánh vẫn quá hạn và có danh sách.',
        en: 'The average time is down to 2.6 days; 4% are still late, and listed.',
      },
      body: {
        vi: `Ảnh gửi nhiều nhất lúc bảy giờ sáng và bốn giờ chiều, khi người ta dừng đèn đỏ và nhìn thấy thành phố. Đứng đầu là rác, rồi đèn tắt, ổ gà, cây gãy. Mỗi ảnh được làm mờ mặt người và biển số trước khi chuyển đi.

Con chó lạc ở Vỹ Dạ về nhà sau bốn tiếng, dù không thuộc lĩnh vực nào. Người trực đêm ấy giải thích: “Tôi không tìm thấy mục, nên tôi đi tìm chủ.”

Đơn vị trả lời tốt nhất quý này là công ty cây xanh; chậm nhất là nhóm vỉa hè, vì một vỉa hè có bốn chủ. Từ tháng 12, mỗi đoạn vỉa hè sẽ chỉ còn một người nhận ảnh.

Người phản ánh được hỏi lại sau khi xử lý; 11% nói chưa đạt và hồ sơ được mở lại, không cần gửi từ đầu.`,
        en: `Most pictures arrive at seven in the morning and four in the afternoon, when people stop at red lights and look at their city. Litter leads, then dark lamps, potholes and broken trees. Faces and number plates are blurred before a picture is passed on.

The lost dog of Vỹ Dạ was home after four hours, although it belonged to no category. The night officer explained: “I could not find the box, so I went to find the owner.”

The tree company answered best; pavements were slowest, because a pavement has four owners. From December each stretch has just one person who receives the pictures.

Afterwards the sender is asked again; 11% are not content, and the case is reopened without starting afresh.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['hop-khong-giay', 'tiet-kiem'],
      daysAgo: 48,
      scene: 'den-hoa-dang',
      title: {
        vi: 'Họp ít đi một phần ba: chiều thứ Tư không ai được mời ai',
        en: 'A third fewer meetings: nobody may invite anybody on Wednesday afternoons',
      },
      lead: {
        vi: 'Từ đầu tháng 9, chiều thứ Tư dành để đi cơ sở hoặc ngồi yên làm việc; giấy mời muốn gửi phải trả lời được ba câu hỏi.',
        en: 'Since early September Wednesday afternoons are for field visits or quiet work; every invitation must answer three questions.',
      },
      body: {
        vi: `Ba câu hỏi in sẵn ở đầu giấy mời: cuộc họp quyết định điều gì; ai sẽ làm khác đi sau cuộc họp; có thể thay bằng một lá thư không. Sau hai tháng, 214 giấy mời bị chính người soạn rút lại.

Số giờ họp của lãnh đạo thành phố giảm từ 31 xuống 20 giờ mỗi tuần. Thời gian còn lại đi đâu? Văn phòng đếm: 46 chuyến đi không báo trước đến phường, xã, và theo lời một vị phó chủ tịch, “lần đầu đọc hết một bản quy hoạch trong ban ngày”.

Cuộc họp còn lại ngắn hơn: nói đứng, tối đa bốn mươi lăm phút, kết luận đọc to trước khi tan. Ghế vẫn có, cho ai cần ngồi.`,
        en: `The three questions are printed on top: what will be decided; who will act differently afterwards; could it be a letter? In two months 214 invitations were withdrawn by those who wrote them.

The leaders’ hours in meetings fell from 31 to 20 a week. Where did the time go? The Office counted 46 unannounced visits to wards and communes and, in the words of one vice chairperson, “the first master plan I have read to the end in daylight”.

The meetings that remain are shorter: standing, forty-five minutes at most, the conclusion read aloud before people leave. There are still chairs for those who need them.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['bao-chi'],
      daysAgo: 62,
      title: {
        vi: 'Quy trình trả lời báo chí: ai hỏi, ai trả lời, trong bao lâu',
        en: 'How we answer the press: who asks, who answers, how soon',
      },
      lead: {
        vi: 'Nhà báo gửi câu hỏi qua một hộp thư duy nhất; câu hỏi đơn giản được trả lời trong ngày, câu hỏi khó có hẹn rõ ràng.',
        en: 'Journalists write to one address; simple questions are answered the same day, hard ones get a clear date.',
      },
      body: {
        vi: `## Gửi câu hỏi

Gửi về baochi@hue.example hoặc gọi người phát ngôn. Nêu tên cơ quan báo chí, câu hỏi, thời điểm cần. Không cần giấy giới thiệu khi hỏi số liệu đã công khai.

## Chúng tôi trả lời

1. Xác nhận đã nhận trong một giờ làm việc.
2. Số liệu, tiến độ: trong ngày.
3. Vụ việc đang kiểm tra: nói điều đã biết, điều chưa biết và hẹn lần cập nhật.
4. Từ chối thì nêu căn cứ pháp luật.

Câu trả lời gửi cho một báo được đăng công khai sau hai mươi bốn giờ để mọi báo cùng dùng. Họp báo định kỳ vào ngày 10 hằng tháng; khi thiên tai, hai lần mỗi ngày lúc 9:00 và 17:00. Sai sót của cơ quan được đính chính ở đúng nơi đã sai.`,
        en: `## Ask

Write to baochi@hue.example or call the spokesperson. Give your paper, the question and when you need it. For published figures no letter of introduction is needed.

## We answer

1. Receipt confirmed within one working hour.
2. Figures and progress: the same day.
3. Matters under inquiry: what is known, what is not, and when there will be more.
4. A refusal states its legal basis.

An answer to one paper is published after twenty-four hours for all. Press briefings are on the 10th of each month; in disasters twice a day, at 9:00 and 17:00. Our own errors are corrected where they were made.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '902/VP-KSTT',
      type: 'cong-van',
      field: 'Cải cách hành chính',
      issuedOn: '2026-11-23',
      effectiveOn: '2026-11-23',
      validity: 'con',
      tags: ['mot-cua', 'bao-lu'],
      summary: {
        vi: 'Mở quầy tiếp nhận buổi tối phục vụ người dân vùng lũ',
        en: 'Opening counters in the evening for people in flooded areas',
      },
      body: `Kính gửi: các sở, ban, ngành; Ủy ban nhân dân các phường, xã. Văn phòng đề nghị:

## Điều 1. Thời gian

Từ 25/11 đến 9/12/2026, từ 17:30 đến 20:00, thứ Hai đến thứ Sáu.

## Điều 2. Nơi mở

Trung tâm Phục vụ hành chính công thành phố và các phường, xã có từ ba trăm hộ ngập trở lên.

## Điều 3. Lĩnh vực

Hộ tịch, căn cước (hướng dẫn), đất đai, nhà ở, hỗ trợ thiên tai, bảo trợ xã hội.

## Điều 4. Nhân lực

1. Bố trí theo ca, người trực tối nghỉ bù sáng hôm sau.
2. Sở có hồ sơ chuyển về cử người trực điện thoại đến 20:30.

## Điều 5. Không yêu cầu thêm

Không yêu cầu xác nhận thiệt hại, không hẹn lại vì thiếu giấy tờ đã có trong cơ sở dữ liệu.

## Điều 6. Báo cáo

Báo số lượt, số việc vượt thẩm quyền trước 8 giờ sáng hôm sau.`,
    },
    {
      ...issuer,
      number: '640/HD-VP',
      type: 'huong-dan',
      field: 'Văn thư',
      issuedOn: '2026-11-10',
      effectiveOn: '2026-11-16',
      validity: 'con',
      tags: ['van-ban', 'ngon-ngu'],
      summary: {
        vi: 'Hướng dẫn viết thư trả lời tổ chức, cá nhân',
        en: 'Guidance on letters to organisations and individuals',
      },
      body: `## Điều 1. Áp dụng

Các cơ quan hành chính thành phố và phường, xã khi trả lời hồ sơ, đơn, kiến nghị.

## Điều 2. Bố cục

1. Câu trả lời: được, chưa được, hoặc cần thêm gì.
2. Lý do, bằng lời thường.
3. Căn cứ pháp luật.
4. Việc người nhận có thể làm tiếp và thời hạn.
5. Tên, số điện thoại của người soạn.

## Điều 3. Lời văn

Câu không quá hai mươi lăm chữ khi có thể; gọi ông/bà, không gọi đương sự; không viết hoa để nhấn; ngày ghi dạng 23/11/2026.

## Điều 4. Điều không viết

Không viết “ghi nhận”, “nghiên cứu xem xét” mà không kèm thời hạn; không nhắc nghĩa vụ người nhận không có.

## Điều 5. Thể thức

Thể thức, kỹ thuật trình bày giữ đúng quy định về công tác văn thư.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Văn phòng giúp Ủy ban nhân dân và Chủ tịch điều hành hằng ngày, giữ cho mọi việc có người nhận, có hạn và có câu trả lời.',
        en: 'The Office helps the People’s Committee and its Chairperson run each day, so that every task has an owner, a date and an answer.',
      },
      body: {
        vi: `## Việc chính

- Chương trình công tác, các cuộc họp, theo dõi thực hiện kết luận.
- Thẩm tra hồ sơ trình; phát hành, lưu văn bản.
- Kiểm soát thủ tục hành chính; điều hành Trung tâm Phục vụ hành chính công.
- Tiếp công dân, phản ánh hiện trường.
- Thông tin, báo chí, Cổng thông tin điện tử.

## Đơn vị

| Đơn vị | Việc |
| --- | --- |
| Ban Tiếp công dân | hẹn gặp, nhận đơn |
| Trung tâm Phục vụ hành chính công | nhận và trả hồ sơ |
| Trung tâm Giám sát, điều hành đô thị | phản ánh hiện trường |
| Ban Biên tập | tin, bài, đính chính |

Văn phòng không quyết định thay ai. Nếu một việc nằm im, xin hỏi Văn phòng: nó đang ở bàn nào, từ bao giờ và vì sao.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- The programme, the meetings, and following up their conclusions.
- Check papers for decision; issue and keep documents.
- Control procedures; run the Public Service Centre.
- Receive citizens and field reports.
- Information, press and the portal.

## Units

| Unit | For |
| --- | --- |
| Citizen Reception Office | appointments, petitions |
| Public Service Centre | applications and results |
| City Operations Centre | field reports |
| Editorial Board | news and corrections |

We decide in nobody’s place. If a matter lies still, ask us on whose desk it is, since when, and why.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Nội các giữ châu bản của vua Minh Mạng đến một văn phòng đăng kết luận sau hai tiếng.',
        en: 'From the Nội các that kept the records of King Minh Mạng to an office that publishes conclusions within two hours.',
      },
      body: {
        vi: `Năm 1829, vua Minh Mạng lập Nội các: nơi nhận tấu sớ, ghi lời phê, chép lại ba bản và lưu kho. Nhờ sự cẩn thận ấy, Châu bản triều Nguyễn hôm nay là di sản tư liệu thế giới. Mỗi văn thư ở Văn phòng đều biết câu chuyện này và thấy nó hơi giống mình.

Từ Văn phòng Ủy ban hành chính trong kháng chiến đến nay, tên gọi và con dấu đổi nhiều lần theo đất nước và theo tỉnh. Năm 1989, Văn phòng Ủy ban nhân dân tỉnh Thừa Thiên Huế được lập lại; ngày 1/1/2025 đổi thành Văn phòng Ủy ban nhân dân thành phố.

Điều giữ nguyên là cuốn sổ đến, sổ đi. Chỉ khác là người dân nay cũng mở được cuốn sổ ấy.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `In 1829 King Minh Mạng founded the Nội các to receive reports, note his remarks, copy them three times and store them. Thanks to that care the imperial records of the Nguyễn are documentary heritage of the world. Every clerk in the Office knows the story and finds it rather familiar.

From the administrative offices of the resistance until today the name and the seal have changed many times with the country and the province. In 1989 the office of Thừa Thiên Huế Province was set up again; on 1 January 2025 it became the Office of the City People’s Committee.

What has stayed is the register of letters in and letters out. The only difference is that citizens can open it too.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Nguyễn Quốc Bảo Duy',
      leader: true,
      phone: '(0234) 000 1011',
      email: 'nqbduy@hue.example',
      post: { vi: 'Chánh Văn phòng', en: 'Chief of Office' },
      unit: { vi: 'Lãnh đạo Văn phòng', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung; điều phối chương trình công tác, kiểm soát thủ tục.',
        en: 'Overall responsibility; coordinates the programme and the control of procedures.',
      },
      biography: {
        vi: 'Sinh năm 1981 tại phường An Cựu. Thạc sĩ luật hành chính; 17 năm công tác tại Văn phòng.',
        en: 'Born in An Cựu in 1981. Master of administrative law; 17 years in the Office.',
      },
    },
    {
      name: 'Hoàng Thị Thanh Nhàn',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 1012',
      email: 'phat-ngon@hue.example',
      post: { vi: 'Phó Chánh Văn phòng, Người phát ngôn', en: 'Deputy Chief of Office, Spokesperson' },
      unit: { vi: 'Lãnh đạo Văn phòng', en: 'Leaders' },
      duties: { vi: 'Báo chí, họp báo, các cuộc họp mở.', en: 'Press, briefings and open meetings.' },
    },
    {
      name: 'Đặng Hữu Tâm',
      leader: true,
      phone: '(0234) 000 1013',
      email: 'dhtam@hue.example',
      post: { vi: 'Phó Chánh Văn phòng phụ trách kinh tế', en: 'Deputy Chief of Office for the economy' },
      unit: { vi: 'Lãnh đạo Văn phòng', en: 'Leaders' },
      duties: {
        vi: 'Đầu tư, xây dựng, nông nghiệp; theo dõi kết luận.',
        en: 'Investment, construction, agriculture; follows up conclusions.',
      },
    },
    {
      name: 'Tiêu Thị Cẩm Vân',
      leader: false,
      phone: '(0234) 000 4014',
      email: 'ttcvan.vp@hue.example',
      post: { vi: 'Trưởng phòng Kiểm soát thủ tục hành chính', en: 'Head of Procedure Control' },
      unit: { vi: 'Phòng Kiểm soát thủ tục hành chính', en: 'Procedure Control Division' },
      duties: {
        vi: 'Rà soát thủ tục, mẫu thư, quầy buổi tối.',
        en: 'Reviews procedures, letters and evening counters.',
      },
    },
    {
      name: 'Khương Đình Sách',
      leader: false,
      phone: '(0234) 000 4016',
      email: 'kdsach.vp@hue.example',
      post: { vi: 'Trưởng phòng Hành chính, văn thư', en: 'Head of Records' },
      unit: { vi: 'Phòng Hành chính, văn thư', en: 'Records Division' },
      duties: { vi: 'Sổ đến, sổ đi, phát hành văn bản.', en: 'Registers and issue of documents.' },
    },
  ],
  events: [
    {
      inDays: 7,
      start: '08:00',
      end: '10:30',
      tags: ['bao-lu'],
      title: {
        vi: 'Họp mở: kinh tế – xã hội tháng 11 và khắc phục lũ',
        en: 'Open meeting: the economy in November and flood recovery',
      },
      place: { vi: 'Phòng họp A, trụ sở Ủy ban nhân dân thành phố', en: 'Room A, City People’s Committee' },
      body: {
        vi: 'Người dân dự thính đăng ký trước hai ngày; câu hỏi viết ra giấy, ít nhất năm câu được trả lời.',
        en: 'Listeners register two days ahead; questions on paper, at least five are answered.',
      },
    },
    {
      inDays: 16,
      start: '09:00',
      end: '10:30',
      tags: ['bao-chi'],
      title: { vi: 'Họp báo định kỳ tháng 12', en: 'December press briefing' },
      place: { vi: 'Trung tâm báo chí, đường Lê Lợi', en: 'Press Centre, Lê Lợi Street' },
      body: {
        vi: 'Nội dung: khắc phục lũ, dự toán 2027, Tết Đinh Mùi. Biên bản đăng trong ngày.',
        en: 'Flood recovery, the 2027 budget, Tết. Minutes appear the same day.',
      },
    },
  ],
};
