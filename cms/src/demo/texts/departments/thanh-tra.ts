import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Thanh tra thành phố Huế', signer: 'Thân Trọng Minh Chiếu', signerTitle: 'Chánh Thanh tra' };

export const thanhTra: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['tiep-cong-dan'],
      daysAgo: 3,
      author: 'Hoàng Diễm My',
      scene: 'mot-cua',
      title: {
        vi: 'Tiếp công dân ngày 20/11/2026: mười bảy lượt, ba chuyện được gỡ trước bữa trưa',
        en: 'Reception of citizens on 20 November: seventeen visits, three matters settled before lunch',
      },
      lead: {
        vi: 'Chánh Thanh tra tiếp cùng đại diện năm sở; người đến được ngồi uống nước và xem lại bản ghi lời mình nói trước khi ký.',
        en: 'The Chief Inspector received visitors with five departments; each could sit, drink tea and read what was written down before signing.',
      },
      body: {
        vi: `Người đầu tiên đến từ sáu giờ, trước cả bảo vệ: ông Thi ở Vinh Lộc, mang theo một túi giấy đã đánh số bằng mực đỏ. Chuyện ranh đất của ông kéo dài mười bốn năm, qua ba lần đổi tên xã. Cán bộ không hỏi ông thuộc thẩm quyền nào; họ trải giấy ra bàn và xếp theo ngày.

Trong mười bảy lượt, ba việc xong ngay: một biên nhận ghi sai ngày, một khoản hỗ trợ chuyển nhầm tài khoản, một lá thư trả lời nằm ở quầy mà không ai gửi. Sáu việc được hẹn trả lời trong thời hạn luật định; năm việc chuyển đúng nơi, có giấy ghi chuyển đến ai; ba người chỉ cần được nghe.

Ông Thi nhận lịch đo lại đất ngày 2/12/2026, có đủ hai nhà cùng đứng. Kết quả từng việc đăng trên cổng bằng mã số, không nêu tên.`,
        en: `The first visitor came at six, before the guard: Mr Thi of Vinh Lộc, with a bag of papers numbered in red ink. His boundary case has lasted fourteen years and three changes of the commune’s name. Nobody asked him under whose competence it falls; they laid the papers on the table in order of date.

Of seventeen matters three were settled at once: a receipt with a wrong date, support paid into the wrong account, a reply that lay at a counter and was never posted. Six will be answered within the time the law sets; five went to the right office, with a slip saying to whom; three people only needed to be heard.

Mr Thi’s land will be measured again on 2 December with both families present. Results appear on this portal by code, never by name.`,
      },
      caption: { vi: 'Bàn tiếp công dân.', en: 'The reception desk.' },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['tiep-cong-dan'],
      daysAgo: 6,
      title: {
        vi: 'Lịch tiếp công dân tháng 12/2026 của Thanh tra thành phố',
        en: 'The City Inspectorate receives citizens: December 2026',
      },
      lead: {
        vi: 'Tiếp thường xuyên các ngày làm việc; Chánh Thanh tra tiếp ngày 4 và ngày 18/12, thêm một buổi tại A Lưới.',
        en: 'Every working day; the Chief Inspector on 4 and 18 December, with one extra day in A Lưới.',
      },
      body: {
        vi: `| Ngày | Người tiếp | Nơi |
| --- | --- | --- |
| 4/12 | Chánh Thanh tra | Trụ sở Thanh tra |
| 9/12 | Phó Chánh Thanh tra | xã A Lưới 1 |
| 18/12 | Chánh Thanh tra | Trụ sở Thanh tra |
| 23/12 | Phó Chánh Thanh tra | xã Phú Lộc |

## Xin nhớ

1. Mang giấy tờ tùy thân và bản sao; bản chính xin giữ ở nhà.
2. Mỗi việc một đơn, ghi rõ mong muốn cuối cùng là gì.
3. Đi nhiều người thì cử người đại diện theo quy định.

Có phiên dịch tiếng Tà Ôi, Cơ Tu, ngôn ngữ ký hiệu nếu báo trước hai ngày: (0234) 000 4025. Người tố cáo được giữ bí mật theo luật; có phòng riêng, cửa riêng. Đến sau giờ tiếp vẫn được nhận đơn.`,
        en: `| Date | Received by | Place |
| --- | --- | --- |
| 4/12 | Chief Inspector | Inspectorate |
| 9/12 | Deputy Chief Inspector | A Lưới 1 Commune |
| 18/12 | Chief Inspector | Inspectorate |
| 23/12 | Deputy Chief Inspector | Phú Lộc Commune |

## Please remember

1. Bring identity papers and copies; keep originals at home.
2. One letter for each matter, saying what you wish for in the end.
3. Larger groups name representatives as the rules provide.

Interpreters for Tà Ôi, Cơ Tu and sign language with two days’ notice: (0234) 000 4025. Those who denounce wrongdoing are kept secret by law; there is a separate room with its own door. Letters are taken also after hours.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['thanh-tra', 'bao-lu'],
      daysAgo: 9,
      scene: 'mua-lu',
      title: {
        vi: 'Giám sát hàng cứu trợ ngay trên thuyền: đếm cùng nhau, ký cùng nhau',
        en: 'Relief goods watched on the boat: counted together, signed together',
      },
      lead: {
        vi: 'Ba tổ thanh tra đi cùng mười chín chuyến hàng tháng 11; phát hiện 42 thùng mì quá hạn và trả lại trước khi phát.',
        en: 'Three teams travelled with nineteen shipments in November; 42 boxes of expired noodles were found and returned before they were handed out.',
      },
      body: {
        vi: `Thanh tra sau thiên tai thường đến khi mọi thứ đã ăn hết. Lần này các tổ đi trước, và đi để giúp đếm. Trên mỗi thuyền có ba chữ ký: người giao, trưởng thôn, một người dân bốc thăm trong danh sách nhận.

Bốn mươi hai thùng mì quá hạn là do kho không xoay hàng, không phải do ai trục lợi. Kho xin lỗi và đổi ngay trong đêm. Một thôn ở Quảng Điền nhận thừa hai mươi phần; họ tự đưa sang thôn bên bằng ghe, rồi mới báo.

> Đi chung thuyền thì không ai còn là người đi kiểm tra.

Báo cáo năm trang, công khai ngày 30/11/2026. Sau Tết sẽ kiểm tra lại tám phường, xã bốc thăm về tiền hỗ trợ nhà ở; danh sách bốc thăm có người dân chứng kiến.`,
        en: `After a disaster inspectors usually arrive when everything has been eaten. This time they went along, and went to help count. Every boat carried three signatures: the giver, the village head, and one resident drawn by lot from the list.

The 42 boxes were a store that did not rotate its stock, not anybody’s gain. It apologised and replaced them the same night. One hamlet in Quảng Điền received twenty parcels too many, took them next door by boat, and only then reported it.

> In one boat nobody is an inspector any more.

The five-page report appears on 30 November. After Tết eight wards and communes drawn by lot will be checked on housing support; residents witness the draw.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['thanh-tra', 'cong-khai'],
      daysAgo: 18,
      scene: 'ngo-mon',
      title: {
        vi: 'Công khai kết luận thanh tra quản lý bến thuyền: bốn việc sai, bốn hạn sửa',
        en: 'Findings on the boat landings made public: four faults, four dates',
      },
      lead: {
        vi: 'Kết luận đăng toàn văn ngày 5/11/2026, kèm bản tóm tắt một trang; bốn mươi ngày sau có bản kiểm tra việc sửa.',
        en: 'The findings appeared in full on 5 November with a one-page summary; forty days later a check on the repairs follows.',
      },
      body: {
        vi: `Cuộc thanh tra kéo dài đúng thời hạn, đi tám bến và nói chuyện với 63 chủ thuyền. Ba phần tư số việc được kiểm tra đang làm tốt, và kết luận nói rõ điều ấy trước.

| Việc sai | Ai sửa | Hạn |
| --- | --- | --- |
| Xếp tài không theo lượt | Hợp tác xã thuyền | 1/12/2026 |
| Thu phí rác hai lần | Ban quản lý bến | đã trả lại 38 triệu đồng |
| Áo phao quá hạn, 112 chiếc | chủ thuyền | 20/11/2026 |
| Sổ khách bỏ trống | Ban quản lý bến | 10/12/2026 |

Hai người thu phí sai bị xử lý theo quy định, không nêu tên vì chưa đến mức phải công khai; người lãnh đạo bến tự nhận trách nhiệm tại cuộc họp. Chủ thuyền nào đã nộp dư mà chưa được trả, xin mang biên lai đến (0234) 000 4023.`,
        en: `The inspection kept to its time, visited eight landings and spoke with 63 boat owners. Three quarters of what was checked is done well, and the findings say so first.

| Fault | Who mends it | By |
| --- | --- | --- |
| Turns not kept | Boat cooperative | 1/12/2026 |
| Litter fee taken twice | Landing management | 38 million đồng returned |
| 112 life jackets out of date | Boat owners | 20/11/2026 |
| Passenger books left blank | Landing management | 10/12/2026 |

Two collectors were dealt with under the rules and are not named, the matter being too small; the head of the landing took responsibility before the meeting. Owners still owed money may bring their receipts: (0234) 000 4023.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['phong-chong-tham-nhung'],
      daysAgo: 32,
      title: {
        vi: 'Nộp lại quà tặng: hộp quà đến cơ quan trước Tết thì làm gì',
        en: 'Gifts before Tết: what to do when a box arrives',
      },
      lead: {
        vi: 'Hướng dẫn ngắn cho công chức và cho người muốn cảm ơn; lời cảm ơn viết tay thì luôn được nhận.',
        en: 'A short guide for officials, and for those who wish to say thanks; a handwritten note is always welcome.',
      },
      body: {
        vi: `## Với công chức

1. Từ chối lịch sự ngay khi có thể.
2. Không từ chối được thì báo người đứng đầu và nộp lại theo quy định về quà tặng.
3. Đừng để quà ở nhà bảo vệ “chờ xem sao”.

## Với người dân, doanh nghiệp

Không ai phải cảm ơn bằng vật chất để được việc. Nếu có người gợi ý, xin ghi lại ngày, quầy, lời nói và gọi (0234) 000 4026. Người báo tin trung thực được bảo vệ theo pháp luật.

Năm ngoái có 31 món quà được nộp lại, trong đó một con gà sống, đã chuyển cho mái ấm ở Kim Long và được đặt tên. Danh sách quà nộp lại đăng trên cổng, ghi món, không ghi tên người tặng.`,
        en: `## For officials

1. Decline politely, at once if you can.
2. If you cannot, tell your head and hand it in under the rules on gifts.
3. Do not leave it with the guard “for the time being”.

## For residents and companies

Nobody has to give thanks in goods. If someone hints at it, note the day, the counter and the words and call (0234) 000 4026. Honest informants are protected by law.

Last year 31 gifts were handed in, among them a live hen, which went to a children’s home in Kim Long and was given a name. The list is on this portal, with the things but not the givers.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['khieu-nai', 'dat-dai'],
      daysAgo: 41,
      author: 'Phan Quang Huy',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Bốn mươi hai vụ khiếu nại kéo dài: ba mươi mốt vụ khép lại bằng một chuyến đi thực địa',
        en: 'Forty-two old complaints: thirty-one closed by going to the place',
      },
      lead: {
        vi: 'Tổ rà soát đọc hết hồ sơ trước, rồi đi bộ cùng người khiếu nại dọc mảnh đất; nhiều giấy tờ tự sáng ra ở đó.',
        en: 'The team read every file first and then walked the land with the complainant; much paper became clear there.',
      },
      body: {
        vi: `Hồ sơ dày nhất nặng bốn cân, có mười hai quyết định. Đứng ở bờ ruộng Phong Thái, người ta thấy cái mương trong bản đồ năm 1994 đã dời đi sáu mét sau trận lũ 1999; cả hai bên đều nói đúng, chỉ là nói về hai cái mương.

Trong 42 vụ, 31 vụ khép lại: 12 vụ cơ quan sai và sửa, 13 vụ hai bên thỏa thuận, 6 vụ người khiếu nại rút đơn sau khi được giải thích. Mười một vụ còn lại được hướng dẫn đi tiếp theo luật, kể cả ra tòa, có trợ giúp pháp lý nếu thuộc diện.

Tài sản lớn nhất có thêm sau chương trình, một thanh tra viên nói đùa, là mười một đôi ủng. Bài học nghiêm túc hơn: đọc kỹ rồi hãy đi, nhưng nhất định phải đi.`,
        en: `The thickest file weighed four kilograms and held twelve decisions. On the edge of a field in Phong Thái it turned out that the ditch on the map of 1994 had moved six metres in the flood of 1999; both sides were right, only about two different ditches.

Of the 42 cases 31 are closed: in 12 the agency was wrong and put it right, in 13 the parties agreed, in 6 the complaint was withdrawn after explanation. The other eleven were shown the next steps in law, courts included, with legal aid where they qualify.

The programme’s greatest acquisition, one inspector jokes, is eleven pairs of boots. The serious lesson: read carefully before you go, but do go.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['thanh-tra', 'ke-hoach'],
      daysAgo: 53,
      title: {
        vi: 'Kế hoạch thanh tra năm 2027: mười một cuộc, không trùng nhau, báo trước',
        en: 'Inspection plan for 2027: eleven inspections, none overlapping, all announced',
      },
      lead: {
        vi: 'Dự thảo giảm từ mười chín còn mười một cuộc; doanh nghiệp và phường, xã góp ý đến 5/12/2026.',
        en: 'The draft has eleven inspections instead of nineteen; companies, wards and communes may comment until 5 December.',
      },
      body: {
        vi: `## Ba nguyên tắc

1. Một nơi không bị thanh tra, kiểm tra hai lần trong năm về cùng một việc.
2. Chọn theo rủi ro và phản ánh, không chọn theo thói quen.
3. Mùa lũ, từ tháng 10 đến tháng 12, không mở cuộc mới ở vùng trũng.

## Các lĩnh vực

- Cấp giấy chứng nhận đất sau khi bỏ cấp huyện.
- Mua sắm thuốc, thiết bị trường học.
- Hỗ trợ nhà ở sau lũ.
- Khai thác cát lòng sông.
- Giải quyết thủ tục quá hạn.

Dự thảo nêu lý do chọn từng nơi. Nơi nào cho rằng bị chọn chưa đúng, xin viết rõ; Thanh tra trả lời từng ý trước khi trình. Kiểm tra đột xuất vẫn có khi có dấu hiệu vi phạm.`,
        en: `## Three principles

1. No place is inspected twice a year on the same matter.
2. Choice by risk and reports, not by habit.
3. From October to December no new inspection starts in the flooded lowlands.

## Fields

- Land certificates since districts ended.
- Purchase of medicines and school equipment.
- Housing support after the flood.
- Sand from river beds.
- Overdue procedures.

The draft gives the reason for each choice. Whoever thinks it mistaken should write; each comment is answered before submission. Unannounced checks remain possible where there are signs of a breach.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['cong-vu', 'ky-luat'],
      daysAgo: 66,
      scene: 'den-hoa-dang',
      title: {
        vi: 'Kiểm tra công vụ bằng cách xếp hàng: thanh tra viên ngồi chờ như mọi người',
        en: 'Checking public service by queuing: inspectors wait like everyone else',
      },
      lead: {
        vi: 'Trong tháng 9/2026, sáu thanh tra viên làm 48 thủ tục thật của chính mình; kết quả được kể lại không nêu tên quầy.',
        en: 'In September six inspectors went through 48 real procedures of their own; the results are told without naming counters.',
      },
      body: {
        vi: `Không ai đóng kịch. Người thì xin trích lục khai sinh cho con, người đổi giấy phép, người hỏi về miếng vườn của mẹ. Họ ghi ba con số: chờ bao lâu, đi mấy lần, bị hỏi bao nhiêu giấy không cần.

Trung bình là chờ mười bốn phút, đi 1,2 lần, hỏi thừa 0,4 giấy. Con số đẹp, nhưng câu chuyện đáng nhớ nằm ở ngoại lệ: một quầy nghỉ trưa sớm mười hai phút, và một quầy khác có cô công chức ra tận ghế nói nhỏ với bà cụ nặng tai.

Quầy nghỉ sớm được nhắc trực tiếp, không lập biên bản. Cô công chức kia không biết mình gặp ai; tên cô do bà cụ đề nghị khen. Cách làm này sẽ lặp lại mỗi quý, ở những nơi bốc thăm.`,
        en: `Nobody acted a part. One needed a copy of a child’s birth certificate, another a new licence, a third asked about his mother’s garden. They noted three figures: how long they waited, how often they came, and how many needless papers they were asked for.

On average: fourteen minutes, 1.2 visits, 0.4 papers. Good figures, but the exceptions stay in the mind: a counter that closed for lunch twelve minutes early, and a young woman who left hers to speak softly to an old lady hard of hearing.

The early closer was spoken to, with no record made. The young woman did not know whom she had met; it was the old lady who proposed her for praise. The exercise is repeated each quarter, at places drawn by lot.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '118/KL-TTTP',
      type: 'bao-cao',
      field: 'Thanh tra',
      issuedOn: '2026-11-05',
      effectiveOn: '2026-11-05',
      validity: 'con',
      tags: ['thanh-tra', 'cong-khai'],
      summary: {
        vi: 'Kết luận thanh tra công tác quản lý bến thuyền du lịch trên sông Hương',
        en: 'Findings on the management of tourist boat landings',
      },
      body: `## I. Phạm vi

Thanh tra tám bến, giai đoạn từ 1/1/2025 đến 30/6/2026; làm việc với ban quản lý, hợp tác xã và 63 chủ thuyền.

## II. Kết quả

### Mục 1. Việc làm tốt

Đăng kiểm đầy đủ; bến sạch; cứu hộ trực đủ ca; không có tai nạn chết người trong kỳ.

### Mục 2. Việc chưa đúng

1. Xếp tài không theo lượt vào 41 ngày cao điểm.
2. Thu phí vệ sinh hai lần, tổng 38,4 triệu đồng.
3. Có 112 áo phao quá hạn.
4. Sổ hành khách bỏ trống 9% số chuyến.

## III. Nguyên nhân

Phần mềm xếp tài hỏng từ tháng 5/2025 nhưng không sửa; hai đơn vị cùng thu một khoản.

## IV. Kiến nghị

Trả lại tiền thu sai; công khai lượt tài trên bảng điện tử; thay áo phao trước ngày 20/11/2026; kiểm điểm trách nhiệm theo quy định.

## V. Theo dõi

Thanh tra kiểm tra việc thực hiện vào ngày 15/12/2026 và đăng kết quả.`,
    },
    {
      ...issuer,
      number: '45/KH-TTTP',
      type: 'ke-hoach',
      field: 'Tiếp công dân',
      issuedOn: '2026-10-12',
      effectiveOn: '2026-10-15',
      expiresOn: '2027-04-30',
      validity: 'con',
      tags: ['tiep-cong-dan'],
      summary: {
        vi: 'Kế hoạch tiếp công dân lưu động mùa mưa và dịp Tết 2027',
        en: 'Plan for mobile reception of citizens in the rains and at Tết',
      },
      body: `## I. Mục tiêu

Người ở xa không phải đi quá hai mươi ki-lô-mét để được tiếp; người khiếu nại được nghe trả lời bằng lời nói trước khi nhận văn bản.

## II. Lịch

| Thời gian | Nơi |
| --- | --- |
| 9/12/2026 | A Lưới 1 |
| 23/12/2026 | Phú Lộc |
| 13/1/2027 | Nam Đông |
| 24/2/2027 | Phong Điền |
| 17/3/2027 | Quảng Điền |

## III. Cách tiếp

1. Hai người tiếp một lượt; một người nghe, một người ghi.
2. Đọc lại bản ghi; người dân sửa rồi mới ký.
3. Hẹn ngày trả lời theo thời hạn luật định.

## IV. Phối hợp

Phường, xã bố trí phòng kín, lối xe lăn, phiên dịch; các sở liên quan cử người có quyền trả lời.

## V. Bảo vệ

Giữ bí mật người tố cáo; không chụp ảnh người đến tiếp.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Thanh tra thành phố giúp Ủy ban nhân dân quản lý nhà nước về thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng.',
        en: 'The City Inspectorate helps the People’s Committee with inspection, reception of citizens, complaints and denunciations, and the prevention of corruption.',
      },
      body: {
        vi: `## Việc chính

- Thanh tra việc thực hiện chính sách, pháp luật của các sở, phường, xã.
- Tiếp công dân; tham mưu giải quyết khiếu nại, tố cáo.
- Phòng, chống tham nhũng, tiêu cực; kiểm soát tài sản, thu nhập theo phân cấp.
- Theo dõi việc thực hiện kết luận thanh tra.

## Khiếu nại, tố cáo, phản ánh khác nhau thế nào

| Loại | Khi nào | Gửi ai |
| --- | --- | --- |
| Khiếu nại | một quyết định, hành vi ảnh hưởng đến mình | người đã ra quyết định |
| Tố cáo | biết có vi phạm pháp luật | người đứng đầu cơ quan quản lý |
| Phản ánh | thấy điều chưa hay | cổng thông tin, đường dây |

Gửi nhầm cũng không sao; đơn được chuyển đúng nơi và có giấy báo. Thời hạn giải quyết do luật quy định.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Inspect how departments, wards and communes carry out policy and law.
- Receive citizens; advise on complaints and denunciations.
- Prevent corruption; check assets and income as delegated.
- Follow up findings.

## Complaint, denunciation, report

| Kind | When | To whom |
| --- | --- | --- |
| Complaint | a decision or act affects you | the one who decided |
| Denunciation | you know of a breach of law | the head of the agency in charge |
| Report | you see something amiss | portal, telephone |

A letter to the wrong place does no harm: it is passed on and you are told. Time limits are set by law.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ngo-mon',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Đô sát viện dám can vua đến một cơ quan đi ủng ra ruộng.',
        en: 'From the Censorate that dared to admonish kings to an agency in boots.',
      },
      body: {
        vi: `Đô sát viện lập dưới thời Minh Mạng có quyền hạch tội quan lại và can gián vua. Quan ngự sử được nói thẳng, nhưng cũng phải chịu tội nếu nói sai vì tư thù. Hai điều ấy, thẳng và công bằng, vẫn là tiêu chuẩn của nghề.

Ngày 23/11/1945, Ban Thanh tra đặc biệt ra đời theo sắc lệnh của Chủ tịch Hồ Chí Minh; ngành thanh tra lấy ngày này làm ngày truyền thống. Ở Huế, tổ chức thanh tra tỉnh được lập lại cùng tỉnh năm 1989.

Năm 2025, thanh tra các sở và thanh tra cấp huyện kết thúc, lực lượng gom về một mối là Thanh tra thành phố. Ít đầu mối hơn, đi xa hơn; mười một đôi ủng là vì vậy.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The Censorate founded under Minh Mạng could impeach mandarins and admonish the king. A censor was free to speak, but was punished if he spoke falsely out of spite. Those two things, frankness and fairness, are still the standard of the trade.

On 23 November 1945 the Special Inspection Board was created by decree of President Hồ Chí Minh, and the service keeps this day. In Hue the provincial inspectorate was set up again with the province in 1989.

In 2025 the inspectorates of departments and districts ended and their people joined one City Inspectorate. Fewer offices and longer journeys: hence the eleven pairs of boots.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Thân Trọng Minh Chiếu',
      leader: true,
      phone: '(0234) 000 4021',
      email: 'ttmchieu.tttp@hue.example',
      post: { vi: 'Chánh Thanh tra', en: 'Chief Inspector' },
      unit: { vi: 'Lãnh đạo Thanh tra', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung; tiếp công dân ngày 4 và ngày 18 hằng tháng.',
        en: 'Overall responsibility; receives citizens on the 4th and 18th.',
      },
      biography: {
        vi: 'Sinh năm 1970 tại Thuận Hóa. Cử nhân luật; ba mươi năm giải quyết đơn thư đất đai.',
        en: 'Born in Thuận Hóa in 1970. Bachelor of law; thirty years of land cases.',
      },
    },
    {
      name: 'Lê Viết Thị Minh Tường',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4022',
      email: 'lvtmtuong.tttp@hue.example',
      post: { vi: 'Phó Chánh Thanh tra, Người phát ngôn', en: 'Deputy Chief Inspector, Spokesperson' },
      unit: { vi: 'Lãnh đạo Thanh tra', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách khiếu nại, tố cáo, tiếp dân lưu động.',
        en: 'Complaints, denunciations and mobile reception.',
      },
    },
    {
      name: 'Ngọ Văn Trực',
      leader: false,
      phone: '(0234) 000 4023',
      email: 'nvtruc.tttp@hue.example',
      post: { vi: 'Trưởng phòng Nghiệp vụ 1', en: 'Head of Division 1' },
      unit: { vi: 'Phòng Nghiệp vụ 1', en: 'Division 1' },
      duties: { vi: 'Thanh tra kinh tế, xây dựng, đất đai.', en: 'Economy, construction and land.' },
    },
    {
      name: 'Mạc Thị Thanh Minh',
      leader: false,
      phone: '(0234) 000 4025',
      email: 'mttminh.tttp@hue.example',
      post: { vi: 'Trưởng phòng Tiếp dân, xử lý đơn', en: 'Head of Reception and Petitions' },
      unit: { vi: 'Phòng Tiếp dân, xử lý đơn', en: 'Reception and Petitions Division' },
      duties: { vi: 'Hẹn gặp, nhận đơn, báo tin cho người gửi.', en: 'Appointments, letters, news for the senders.' },
    },
    {
      name: 'Tạ Quang Hiển',
      leader: false,
      phone: '(0234) 000 4026',
      email: 'tqhien.tttp@hue.example',
      post: { vi: 'Trưởng phòng Phòng, chống tham nhũng', en: 'Head of Anti-corruption' },
      unit: { vi: 'Phòng Phòng, chống tham nhũng', en: 'Anti-corruption Division' },
      duties: {
        vi: 'Quà tặng, kê khai tài sản, bảo vệ người báo tin.',
        en: 'Gifts, declarations, protection of informants.',
      },
    },
  ],
  events: [
    {
      inDays: 10,
      start: '07:30',
      end: '11:30',
      tags: ['tiep-cong-dan'],
      title: { vi: 'Chánh Thanh tra tiếp công dân', en: 'The Chief Inspector receives citizens' },
      place: { vi: 'Trụ sở Thanh tra thành phố', en: 'City Inspectorate' },
      body: {
        vi: 'Nhận số từ 7 giờ; người già, người có con nhỏ được mời trước. Có nước uống và chỗ viết đơn.',
        en: 'Numbers from 7:00; older people and those with small children go first. Tea and a writing table.',
      },
    },
    {
      inDays: 15,
      start: '08:00',
      end: '15:00',
      tags: ['tiep-cong-dan'],
      title: { vi: 'Tiếp công dân lưu động tại A Lưới', en: 'Reception of citizens in A Lưới' },
      place: { vi: 'Nhà văn hóa xã A Lưới 1', en: 'Culture house of A Lưới 1 Commune' },
      body: {
        vi: 'Có phiên dịch tiếng Tà Ôi, Pa Cô, Cơ Tu. Người tố cáo có phòng riêng.',
        en: 'Interpreters for Tà Ôi, Pa Cô and Cơ Tu. A separate room for denunciations.',
      },
    },
  ],
};
