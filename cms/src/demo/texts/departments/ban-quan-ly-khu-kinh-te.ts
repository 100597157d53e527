import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = {
  issuer: 'Ban Quản lý Khu kinh tế, công nghiệp thành phố Huế',
  signer: 'Doãn Thế Khải Nguyên',
  signerTitle: 'Trưởng ban',
};

export const banQuanLyKhuKinhTe: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['khu-cong-nghiep', 'bao-lu'],
      daysAgo: 3,
      author: 'Võ Đình Nguyên',
      scene: 'mua-lu',
      title: {
        vi: 'Khu công nghiệp Phú Bài không ngừng ca nào trong lũ: hồ điều hòa và một lời hứa cũ',
        en: 'Phú Bài industrial park loses no shift in the flood: a retention lake and an old promise',
      },
      lead: {
        vi: 'Hồ 6,2 ha giữ lại 140.000 mét khối nước mưa; khu dân cư phía dưới lần đầu không ngập thêm vì khu công nghiệp.',
        en: 'A 6.2-hectare lake held 140,000 cubic metres of rain, and for the first time the homes below got no extra water from the park.',
      },
      body: {
        vi: `Ba năm trước, bà con tổ 7 phường Phú Bài mang đến Ban Quản lý một chai nước đục và câu hỏi: nhà máy cao lên thì nước của ai? Lời hứa hôm ấy là khu công nghiệp sẽ giữ nước của chính mình.

Hồ điều hòa xong tháng 8/2026. Trong bốn ngày mưa, cửa xả chỉ mở khi mực nước sông Phù Bài đã xuống; giờ mở, giờ đóng được dán ở nhà văn hóa tổ. Nước sâu nhất trong xóm là mười hai xăng-ti-mét, trận tương tự năm 2022 là sáu mươi.

Nhà máy vẫn chạy, nhưng 430 công nhân không đến được vì đường quê ngập. Hai mươi hai trong hai mươi sáu doanh nghiệp trả đủ lương những ngày ấy; bốn doanh nghiệp còn lại đang đối thoại với công đoàn. Mùa khô, hồ là chỗ chạy bộ, có hàng phượng và ghế dài.`,
        en: `Three years ago residents of neighbourhood 7 brought a bottle of muddy water to the Authority and asked: when the factories rise, whose water is it? The promise was that the park would keep its own.

The lake was finished in August. In four days of rain its gate opened only after the Phù Bài river had fallen; the hours were posted in the culture house. The deepest water in the hamlet was twelve centimetres, against sixty in similar rain in 2022.

The factories ran, but 430 workers could not come because their villages were flooded. Twenty-two of twenty-six companies pay those days in full; the other four are talking with the union. In the dry season the lake is for running, with flame trees and benches.`,
      },
      caption: { vi: 'Mưa lớn giữa tháng 11 ở vùng hạ lưu.', en: 'Heavy rain downstream in mid-November.' },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['cang-bien', 'dau-tu'],
      daysAgo: 11,
      scene: 'dam-pha',
      title: {
        vi: 'Chân Mây – Lăng Cô: bến số 4 lắp xong dầm, ngư dân được hỏi trước khi nạo vét',
        en: 'Chân Mây – Lăng Cô: beams of berth 4 in place, and fishers asked before dredging',
      },
      lead: {
        vi: 'Đợt nạo vét bắt đầu ngày 1/12/2026, tránh mùa cá cơm; bùn cát đưa lên bãi, không đổ biển.',
        en: 'Dredging begins on 1 December, outside the anchovy season; the spoil goes ashore, not into the sea.',
      },
      body: {
        vi: `Bảy mươi tám chủ thuyền Lăng Cô, Cảnh Dương xem mô hình cảng đắp bằng cát ngay trên bãi. Họ chỉ tay vào chỗ luồng gấp và nói tàu lớn quay ở đó sẽ đẩy sóng vào bến thuyền; kỹ sư về tính lại và dời phao 140 mét.

| Hạng mục | Tiến độ |
| --- | --- |
| Cọc bến 4, 5 | 100% |
| Dầm bến 4 | 100% |
| Dầm bến 5 | 62% |
| Đê chắn sóng giai đoạn 2 | 88% |
| Khu neo thuyền nhỏ | 45% |

Khu neo thuyền nhỏ là đòi hỏi của ngư dân, ban đầu không có trong dự án. Nay có chỗ cho 90 thuyền, vòi nước ngọt và mái che vá lưới.

Trạm đo độ đục đặt ở ba điểm, số liệu công khai từng giờ; vượt ngưỡng thì tàu hút tự dừng. Giám sát là hai ngư dân do xã cử, được trả công.`,
        en: `Seventy-eight boat owners of Lăng Cô and Cảnh Dương saw a model of the port built of sand on the beach itself. They pointed to a bend where turning ships would push waves into their harbour; the engineers recalculated and moved a buoy by 140 metres.

| Part | Progress |
| --- | --- |
| Piles, berths 4 and 5 | 100% |
| Beams, berth 4 | 100% |
| Beams, berth 5 | 62% |
| Breakwater, second stage | 88% |
| Small-boat harbour | 45% |

The small-boat harbour was the fishers’ demand and not in the first plan. It has room for 90 boats, fresh water, and a roof for mending nets.

Turbidity is measured in three places and published hourly; above the limit the dredger stops by itself. Two fishers named by the commune keep watch and are paid.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['khu-cong-nghiep', 'nha-o'],
      daysAgo: 6,
      title: {
        vi: 'Nhận đơn thuê 640 chỗ ở công nhân Phong Điền, có phòng cho gia đình',
        en: '640 places for workers in Phong Điền, with rooms for families',
      },
      lead: {
        vi: 'Đơn một trang, nộp tại công đoàn nhà máy hoặc trên cổng đến 10/12/2026; bốc thăm công khai ngày 18/12.',
        en: 'One-page forms at the factory union or on the portal until 10 December; open draw on 18 December.',
      },
      body: {
        vi: `Khu nhà gồm 480 chỗ cho người ở một mình và 40 căn cho gia đình có con nhỏ. Có nhà trẻ mở từ 6:00 đến 22:00 theo ca, bếp chung, chỗ phơi có mái và vườn rau trên sân thượng.

## Thứ tự ưu tiên

1. Gia đình có con dưới sáu tuổi.
2. Người khuyết tật, phụ nữ mang thai.
3. Người nhà cách nhà máy trên hai mươi ki-lô-mét hoặc bị lũ làm hỏng nhà.

Giá thuê dán công khai, gồm điện nước theo đồng hồ; không đặt cọc quá một tháng. Chủ nhà máy không giữ chìa khóa, không vào phòng.

Khách thăm được ngủ lại. Nội quy mười hai điều do đại diện người thuê nhà cũ cùng viết. Hỏi: (0234) 000 4155.`,
        en: `There are 480 places for single people and 40 flats for families with small children. A nursery is open from 6:00 to 22:00 with the shifts; there are shared kitchens, covered drying space and a roof garden.

## Priority

1. Families with children under six.
2. Disabled people and pregnant women.
3. Those living over twenty kilometres away, or whose home the flood has damaged.

Rents are posted and power and water metered; the deposit is at most one month. Employers keep no keys and do not enter.

Visitors may stay overnight. The twelve house rules were written with former tenants. Questions: (0234) 000 4155.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['dau-tu', 'moi-truong'],
      daysAgo: 17,
      scene: 'ngo-mon',
      title: {
        vi: 'Từ chối hai dự án, nhận ba dự án: vì sao nước thải là câu hỏi đầu tiên',
        en: 'Two projects refused, three accepted: why waste water is the first question',
      },
      lead: {
        vi: 'Ban công bố lý do từng quyết định của quý III/2026; nhà đầu tư bị từ chối đọc trước và được trả lời lại.',
        en: 'The Authority publishes its reasons for the third quarter; refused investors read them first and may answer.',
      },
      body: {
        vi: `Dự án mạ kim loại muốn vào Phong Điền với vốn lớn và bốn trăm việc làm. Câu hỏi đầu tiên không phải bao nhiêu tiền mà là nước đi đâu. Nước đi ra sông Ô Lâu, qua vùng rau và cuối cùng là phá Tam Giang. Không.

Dự án tái chế pin xin ở gần khu dân cư; Ban đề nghị vị trí khác, nhà đầu tư rút. Ba dự án được nhận làm linh kiện thiết bị y tế, bao bì từ bã mía và kho lạnh thủy sản chạy bằng nắng.

> Một nhà máy ở đây năm mươi năm. Chúng tôi muốn cháu mình còn cảm ơn chữ ký này.

Quy trình nay có bước hỏi phường, xã nơi dòng nước đi qua, không chỉ nơi đặt nhà máy. Thời gian thêm sáu ngày; tỷ lệ tranh chấp sau cấp phép giảm còn gần như không.`,
        en: `A metal-plating company wished to come to Phong Điền with much capital and four hundred jobs. The first question was not how much money but where the water goes. It goes to the Ô Lâu river, past vegetable fields and at last to the lagoon. No.

A battery recycler wanted to be near homes; another site was offered and the investor withdrew. The three accepted make medical parts, packaging from sugar-cane fibre, and cold storage for fish run on sunlight.

> A factory stays for fifty years. We would like our grandchildren to be grateful for the signature.

The procedure now asks the wards and communes through which the water flows, not only the one where the factory stands. It takes six days more; disputes after licensing have almost vanished.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['an-toan', 'lao-dong'],
      daysAgo: 25,
      title: {
        vi: 'Diễn tập cháy và rò hóa chất tại Phú Bài: sáng 9/12/2026, còi thật, khói giả',
        en: 'Fire and chemical drill at Phú Bài: 9 December, real sirens and artificial smoke',
      },
      lead: {
        vi: 'Từ 8:30 đến 10:30, người dân quanh khu công nghiệp nghe còi dài xin đừng lo; ai muốn tham gia được phát thẻ vàng.',
        en: 'From 8:30 to 10:30 neighbours will hear long sirens and need not worry; whoever wishes to join gets a yellow card.',
      },
      body: {
        vi: `## Diễn ra thế nào

1. 8:30: còi báo, kho dung môi giả định cháy.
2. 8:40: công nhân ba nhà máy ra điểm tập trung, đếm người.
3. 9:00: tổ dân phố 5 và 7 thử đường sơ tán; có xe cho người đi lại khó.
4. 9:30: giả định gió đổi hướng, đổi luôn đường đi.
5. 10:00: họp rút kinh nghiệm ngay tại sân, ai cũng được nói.

Đường số 2 tạm đóng từ 8:00. Khói giả làm từ hơi nước, không hại; người hen xin ở trong nhà cho yên tâm.

Danh mục hóa chất trong khu, lượng lớn nhất được phép và cách tránh cho từng loại dán ở mười hai cổng và nhà văn hóa. Hỏi: (0234) 000 4156.`,
        en: `## What happens

1. 8:30: sirens; a solvent store is supposed to be on fire.
2. 8:40: workers of three factories gather and are counted.
3. 9:00: neighbourhoods 5 and 7 try the escape route; there is transport for those who need it.
4. 9:30: the wind is supposed to turn, and so does the route.
5. 10:00: lessons on the spot; everybody may speak.

Road 2 is closed from 8:00. The smoke is water vapour and harmless; people with asthma may prefer to stay indoors.

A list of chemicals in the park, the largest amounts allowed and how to keep safe from each hangs at twelve gates and in the culture houses. Questions: (0234) 000 4156.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['dien-gio', 'lao-dong'],
      daysAgo: 36,
      author: 'Phan Quang Huy',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Xưởng cánh quạt gió đầu tiên tuyển thợ đan: tay quen lưới, nay dán sợi thủy tinh',
        en: 'The first wind-blade workshop hires net makers: hands used to nets now lay glass fibre',
      },
      lead: {
        vi: 'Một trăm mười người từ Vinh Hiền, Lăng Cô vào nghề; lương gấp đôi, và nghề lưới vẫn giữ vào mùa cá.',
        en: 'A hundred and ten people from Vinh Hiền and Lăng Cô have joined; pay is double, and they still fish in season.',
      },
      body: {
        vi: `Giám đốc xưởng tìm thợ dán sợi khắp nơi không ra, cho đến khi thấy một bà vá lưới ở Tư Hiền làm nút bằng cả mười ngón mà mắt nhìn ra cửa biển. Bài thi tuyển sau đó không có máy tính, chỉ có một tấm lưới rách.

Cánh quạt dài sáu mươi hai mét, ghép từ hàng nghìn lớp mỏng; chỉ một nếp gấp là phải bỏ. Tỷ lệ lỗi của tổ “Tư Hiền” thấp nhất xưởng. Họ xin một điều kiện: từ tháng Ba đến tháng Năm được nghỉ luân phiên để đi biển. Xưởng đồng ý và xếp ca theo con nước.

Cánh đầu tiên xuống tàu ở Chân Mây ngày 19/10/2026. Khói dung môi được hút kín; khám phổi sáu tháng một lần, kết quả trả cho người thợ.`,
        en: `The manager had looked everywhere for people to lay fibre, until he saw a woman mending a net at Tư Hiền with all ten fingers while her eyes were on the sea. The entrance test since then needs no computer, only a torn net.

A blade is sixty-two metres long and made of thousands of thin layers; one crease and it is lost. The “Tư Hiền” team has the fewest faults. They asked for one condition: from March to May, leave in turns to go fishing. The workshop agreed and sets its shifts by the tide.

The first blade was shipped at Chân Mây on 19 October. Solvent fumes are drawn off; lungs are examined every six months and the results belong to the worker.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['quy-hoach', 'lay-y-kien'],
      daysAgo: 48,
      title: {
        vi: 'Lấy ý kiến mở rộng Khu công nghiệp Phong Điền: chừa lại con suối và bãi tha ma cổ',
        en: 'Extending Phong Điền industrial park: your views, with the stream and the old graves left alone',
      },
      lead: {
        vi: 'Phương án giảm 46 ha so với bản năm trước; góp ý đến 31/12/2026, gặp tại thôn vào hai tối.',
        en: 'The plan is 46 hectares smaller than last year’s; comment until 31 December or come to two evening meetings.',
      },
      body: {
        vi: `Bản cũ vẽ thẳng qua suối Ồ Ồ và khu mộ họ Trần Văn. Sau 214 ý kiến, đường biên lùi lại; suối có dải cây ba mươi mét mỗi bên, khu mộ giữ nguyên lối vào.

## Còn cần ý kiến

1. Đường xe tải: vòng phía tây dài thêm bốn cây số nhưng tránh trường học. Nên không?
2. Bảy mươi hai hộ có đất trồng ném: đổi đất nơi khác hay thuê lại có thời hạn?
3. Tiếng ồn ban đêm: giờ nào xe được chạy?

## Gặp nhau

19:00 ngày 8/12 tại thôn Hòa Viện; 19:00 ngày 15/12 tại phường Phong Điền. Bồi thường, hỗ trợ nếu có theo quy định của pháp luật về đất đai. Bản đồ giấy treo ở chợ An Lỗ.`,
        en: `The old plan ran straight across the Ồ Ồ stream and the graves of the Trần Văn clan. After 214 comments the line has moved back; the stream keeps thirty metres of trees on each side and the graves their path.

## Still open

1. Lorries: a western bypass is four kilometres longer but avoids the school. Should we?
2. Seventy-two families grow shallots here: land elsewhere, or a lease for a time?
3. Night noise: at what hours may lorries pass?

## Meetings

19:00 on 8 December in Hòa Viện hamlet; 19:00 on 15 December in Phong Điền Ward. Compensation, if any, follows the land law. A paper map hangs in An Lỗ market.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['cai-cach', 'dau-tu'],
      daysAgo: 60,
      scene: 'mot-cua',
      title: {
        vi: 'Cấp phép trong khu kinh tế: hồ sơ đi 9 bàn còn 4 bàn, nhà đầu tư nhỏ vui nhất',
        en: 'Licences in the economic zone: nine desks become four, and small investors are happiest',
      },
      lead: {
        vi: 'Chín tháng có 118 hồ sơ, 112 đúng hạn; sáu hồ sơ trễ đều vì hỏi bổ sung lần hai, điều Ban tự cấm mình.',
        en: 'In nine months there were 118 files, 112 on time; the six late ones all had a second request for papers, which the Authority has forbidden itself.',
      },
      body: {
        vi: `Hồ sơ cũ đi chín bàn vì mỗi bàn hỏi một luật. Nay bốn người ngồi chung một buổi sáng, đọc cùng lúc, hỏi một lần. Nếu còn thiếu mà quên hỏi, Ban tự đi tìm.

Người được lợi nhất không phải tập đoàn mà là xưởng mười lăm người làm khuôn bánh in ở Thủy Phương: trước phải thuê tư vấn bằng ba tháng lãi. Nay chủ xưởng tự nộp, có người gọi lại giải thích từng ô.

Sáu hồ sơ trễ được kể công khai; một hồ sơ trễ vì chính Ban đánh rơi trang bảy. Lá thư xin lỗi treo ở phòng họp, đóng khung, để nhớ. Thời hạn và thành phần hồ sơ theo quy định hiện hành, tra tại trang thủ tục.`,
        en: `A file used to cross nine desks because each desk had its own law. Now four people sit together for a morning, read at the same time and ask once. Whatever they forgot to ask they go and find themselves.

Those who gain most are not large groups but a fifteen-person workshop in Thủy Phương that makes cake moulds: consultants used to cost it three months’ profit. Now its owner applies herself and somebody calls back to explain each box.

The six late files are told in public; one was late because the Authority itself dropped page seven. The letter of apology hangs framed in the meeting room, to be remembered. Time limits and papers follow the rules in force, shown with the procedure.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '733/KKTCN-QLMT',
      type: 'cong-van',
      field: 'Môi trường',
      issuedOn: '2026-11-16',
      effectiveOn: '2026-11-16',
      validity: 'con',
      tags: ['khu-cong-nghiep', 'bao-lu'],
      summary: {
        vi: 'Phòng, chống ngập, sự cố môi trường tại các khu công nghiệp',
        en: 'Preventing flooding and pollution in the industrial parks',
      },
      body: `Kính gửi: các chủ đầu tư hạ tầng, doanh nghiệp trong khu kinh tế, khu công nghiệp. Ban Quản lý yêu cầu:

## Điều 1. Nước mưa

1. Hạ hồ điều hòa xuống mức đón lũ trước 12 giờ ngày 17/11/2026.
2. Chỉ xả khi mực nước hạ lưu cho phép; báo tổ dân phố trước hai giờ.

## Điều 2. Nước thải

Khóa van giữa hệ thống nước mưa và nước thải; bể sự cố để trống. Nghiêm cấm lợi dụng mưa lũ để xả.

## Điều 3. Hóa chất

Kê cao, buộc chặt; danh mục và vị trí gửi về Ban và phường.

## Điều 4. Người lao động

Không buộc làm ca khi đường về nhà bị ngập; trả lương theo pháp luật và thỏa ước; bố trí chỗ nghỉ, ăn nóng.

## Điều 5. Trực

Số trực hai mươi bốn giờ: (0234) 000 4156. Lấy mẫu nước tại cửa xả mỗi sáu giờ, kết quả đăng công khai.`,
    },
    {
      ...issuer,
      number: '28/KH-KKTCN',
      type: 'ke-hoach',
      field: 'Đầu tư',
      issuedOn: '2026-09-25',
      effectiveOn: '2026-10-01',
      expiresOn: '2027-06-30',
      validity: 'con',
      tags: ['dau-tu', 'cai-cach'],
      summary: {
        vi: 'Kế hoạch cải thiện thủ tục đầu tư trong khu kinh tế, khu công nghiệp',
        en: 'Plan to improve investment procedures in the zones',
      },
      body: `## I. Mục tiêu

1. Hỏi bổ sung một lần duy nhất.
2. Nhà đầu tư nhỏ tự nộp được hồ sơ, không cần tư vấn.
3. Nơi dòng nước đi qua được hỏi ý kiến.

## II. Việc làm

### Mục 1. Đọc chung

Mỗi thứ Ba và thứ Năm, bốn bộ phận đọc hồ sơ trong cùng một buổi.

### Mục 2. Mẫu dễ hiểu

Viết lại mười bốn mẫu; thử với năm chủ xưởng nhỏ.

### Mục 3. Công khai lý do

Chấp thuận hay từ chối đều đăng lý do, trừ bí mật kinh doanh.

## III. Theo dõi

Công bố hằng quý: số hồ sơ, đúng hạn, trễ vì ai.

## IV. Tổ chức

Phòng Quản lý đầu tư chủ trì; phòng Quản lý môi trường, quy hoạch, lao động phối hợp.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Ban Quản lý trực tiếp quản lý khu kinh tế Chân Mây – Lăng Cô và các khu công nghiệp Phú Bài, Phong Điền, La Sơn, Tứ Hạ, Quảng Vinh, Phú Đa.',
        en: 'The Authority manages the Chân Mây – Lăng Cô economic zone and the parks of Phú Bài, Phong Điền, La Sơn, Tứ Hạ, Quảng Vinh and Phú Đa.',
      },
      body: {
        vi: `## Việc chính

- Quy hoạch, hạ tầng, đất đai trong khu.
- Đăng ký đầu tư, doanh nghiệp, xây dựng theo phân cấp.
- Môi trường, phòng cháy, hóa chất.
- Lao động, nhà ở, nhà trẻ cho công nhân.
- Đối thoại với phường, xã chung quanh.

## Gọi ai

| Việc | Điện thoại |
| --- | --- |
| Đầu tư, thủ tục | (0234) 000 4154 |
| Nhà ở, lao động | (0234) 000 4155 |
| Mùi, nước, khói, sự cố | (0234) 000 4156, ngày và đêm |

Phản ánh về mùi, nước, khói được kiểm tra trong hai giờ, kể cả ban đêm, và người gọi được mời đi cùng nếu muốn.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Planning, infrastructure and land inside the zones.
- Registration of investment, companies and buildings, as delegated.
- Environment, fire safety, chemicals.
- Labour, housing and nurseries for workers.
- Dialogue with the neighbouring wards and communes.

## Whom to call

| Matter | Telephone |
| --- | --- |
| Investment, procedures | (0234) 000 4154 |
| Housing, labour | (0234) 000 4155 |
| Smell, water, smoke, accidents | (0234) 000 4156, day and night |

Reports of smell, water or smoke are checked within two hours, at night as well, and the caller may come along.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'dam-pha',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ khu công nghiệp đầu tiên bên sân bay Phú Bài đến một khu kinh tế nhìn ra vịnh.',
        en: 'From the first park by Phú Bài airport to an economic zone looking over the bay.',
      },
      body: {
        vi: `Cuối những năm 1990, Khu công nghiệp Phú Bài mở trên vùng đồi cát cạnh sân bay, với vài nhà máy sợi, thực phẩm và rất nhiều bụi bạch đàn. Ban Quản lý các khu công nghiệp khi ấy có chín người và một chiếc xe chung.

Năm 2006, Khu kinh tế Chân Mây – Lăng Cô được thành lập, lấy cảng nước sâu và vịnh làm gốc. Hai ban quản lý hoạt động song song cho đến năm 2017 thì hợp nhất thành Ban Quản lý Khu kinh tế, công nghiệp.

Hai mươi lăm năm qua dạy Ban hai điều: hạ tầng phải đi trước nhà máy, và người sống cạnh hàng rào phải được hỏi trước khi dựng hàng rào. Điều thứ hai học chậm hơn.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `In the late 1990s Phú Bài park opened on sandy hills by the airport, with a few mills, food factories and a great many eucalyptus bushes. The management board had nine people and one car.

In 2006 the Chân Mây – Lăng Cô economic zone was founded, with the deep-water port and the bay at its heart. Two boards worked side by side until 2017, when they became one.

Twenty-five years have taught the Authority two things: infrastructure must come before factories, and those who live beside a fence must be asked before it is put up. The second took longer to learn.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Doãn Thế Khải Nguyên',
      leader: true,
      phone: '(0234) 000 4151',
      email: 'dtknguyen.kkt@hue.example',
      post: { vi: 'Trưởng ban', en: 'Head of the Authority' },
      unit: { vi: 'Lãnh đạo Ban', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, đầu tư; tiếp công dân ngày 19 hằng tháng.',
        en: 'Overall responsibility and investment; receives citizens on the 19th.',
      },
      biography: {
        vi: 'Sinh năm 1972 tại Phú Lộc. Kỹ sư công trình biển; từng giám sát đê chắn sóng Chân Mây.',
        en: 'Born in Phú Lộc in 1972. Marine engineer; he supervised the Chân Mây breakwater.',
      },
    },
    {
      name: 'Hoàng Phủ Thị Lan Chi',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4152',
      email: 'hptlchi.kkt@hue.example',
      post: { vi: 'Phó Trưởng ban, Người phát ngôn', en: 'Deputy Head, Spokesperson' },
      unit: { vi: 'Lãnh đạo Ban', en: 'Leaders' },
      duties: { vi: 'Phụ trách môi trường, lao động, cộng đồng.', en: 'Environment, labour and communities.' },
    },
    {
      name: 'Triệu Quốc Hải Đăng',
      leader: false,
      phone: '(0234) 000 4153',
      email: 'tqhdang.kkt@hue.example',
      post: { vi: 'Trưởng phòng Quy hoạch, xây dựng', en: 'Head of Planning and Construction' },
      unit: { vi: 'Phòng Quy hoạch, xây dựng', en: 'Planning and Construction Division' },
      duties: { vi: 'Hạ tầng cảng, hồ điều hòa, đường khu.', en: 'Port works, lakes and roads.' },
    },
    {
      name: 'Bế Thị Thu Lam',
      leader: false,
      phone: '(0234) 000 4154',
      email: 'bttlam.kkt@hue.example',
      post: { vi: 'Trưởng phòng Quản lý đầu tư', en: 'Head of the Investment Division' },
      unit: { vi: 'Phòng Quản lý đầu tư', en: 'Investment Division' },
      duties: {
        vi: 'Hồ sơ đầu tư, đọc chung mỗi thứ Ba, thứ Năm.',
        en: 'Investment files, read together on Tuesdays and Thursdays.',
      },
    },
    {
      name: 'Nông Đức An Hòa',
      leader: false,
      phone: '(0234) 000 4156',
      email: 'ndahoa.kkt@hue.example',
      post: { vi: 'Trưởng phòng Quản lý môi trường', en: 'Head of the Environment Division' },
      unit: { vi: 'Phòng Quản lý môi trường', en: 'Environment Division' },
      duties: { vi: 'Nước thải, khói, sự cố; trực đêm.', en: 'Waste water, smoke, accidents; night duty.' },
    },
  ],
  events: [
    {
      inDays: 15,
      start: '08:30',
      end: '10:30',
      tags: ['an-toan'],
      title: { vi: 'Diễn tập cháy và rò hóa chất Phú Bài', en: 'Fire and chemical drill at Phú Bài' },
      place: { vi: 'Khu công nghiệp Phú Bài, đường số 2', en: 'Phú Bài industrial park, Road 2' },
      body: {
        vi: 'Còi thật, khói giả. Người dân tổ 5 và 7 được mời tham gia, nhận thẻ vàng tại nhà văn hóa.',
        en: 'Real sirens, artificial smoke. Neighbourhoods 5 and 7 may join with a yellow card from the culture house.',
      },
    },
    {
      inDays: 14,
      start: '19:00',
      end: '21:00',
      tags: ['quy-hoach', 'lay-y-kien'],
      title: {
        vi: 'Gặp dân về mở rộng Khu công nghiệp Phong Điền, tối thứ nhất',
        en: 'Phong Điền extension: first evening',
      },
      place: { vi: 'Nhà văn hóa thôn Hòa Viện', en: 'Hòa Viện village house' },
      body: {
        vi: 'Bản đồ lớn trải trên chiếu, ai cũng bước lên chỉ được đất nhà mình.',
        en: 'A large map on the mats; everybody may step on it and point to their own land.',
      },
    },
  ],
};
