import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = {
  issuer: 'Sở Khoa học và Công nghệ thành phố Huế',
  signer: 'Đào Duy Trí Viễn',
  signerTitle: 'Giám đốc',
};

export const soKhoaHocVaCongNghe: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['chuyen-doi-so', 'bao-lu'],
      daysAgo: 2,
      author: 'Phan Quang Huy',
      scene: 'mua-lu',
      title: {
        vi: 'Bản đồ ngập theo tuyến phố đúng 87%: chuyện của phần trăm còn lại',
        en: 'A street-by-street flood map was 87% right: the story of the rest',
      },
      lead: {
        vi: 'Đợt lũ 18–21/11/2026 là kỳ thi đầu tiên của mô hình; Sở công bố cả nơi đoán đúng lẫn nơi đoán sai.',
        en: 'The flood of 18–21 November was the model’s first examination; the department publishes right and wrong guesses alike.',
      },
      body: {
        vi: `Mô hình lấy số liệu 60 cảm biến cộng đồng, lượng mưa và mực nước hồ, vẽ ra độ sâu dự kiến ở 1.940 đoạn phố, sáu giờ một lần. Người dân nhận tin ngắn: “Đoạn trước nhà bạn có thể ngập ngang đầu gối từ 2 giờ sáng.”

Trong số đoạn đoán sai, một phần ba nằm ở Tố Hữu, nơi có một công trình đang thi công chặn cống mà mô hình không biết. Một phần ba nữa ở kiệt nhỏ, độ cao đo từ máy bay lẫn vào mái tôn. Phần còn lại chưa hiểu.

> Nói sai ít nhất là một cách nói thật. Nói thật rằng mình sai ở đâu mới giúp được người khác.

Toàn bộ số liệu, mã nguồn và bảng đúng – sai đăng mở. Năm nhóm sinh viên đã tải về; nhóm nào giải thích được phần “chưa hiểu” trước 31/1/2027 sẽ trình bày tại hội thảo tháng 3.`,
        en: `The model takes the 60 community sensors, rainfall and reservoir levels and draws expected depths for 1,940 stretches of street every six hours. Residents receive a short line: “Before your house the water may be knee-deep from 2 a.m.”

A third of the wrong guesses lay in Tố Hữu Street, where a building site had blocked a drain and nobody told the model. Another third were small lanes, where heights measured from the air include tin roofs. The rest is not understood yet.

> To be seldom wrong is good. To say where you were wrong is what helps others.

All data, the code and the table of hits and misses are open. Five student groups have downloaded them; whoever explains the rest before 31 January 2027 will present at the March workshop.`,
      },
      caption: {
        vi: 'Khu phố ngập giữa tháng 11, một trong những nơi mô hình đoán đúng.',
        en: 'Streets under water in mid-November, one of the places the model guessed right.',
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['chuyen-doi-so'],
      daysAgo: 9,
      scene: 'mot-cua',
      title: {
        vi: 'Tổ công nghệ số cộng đồng: mười lăm tuổi dạy bảy mươi lăm tuổi, học phí là chuyện đời xưa',
        en: 'Community digital teams: fifteen teaches seventy-five and is paid in stories',
      },
      lead: {
        vi: 'Sau một năm, 9.800 người cao tuổi tự gọi hình, tự tra hồ sơ; 1.100 câu chuyện được ghi lại.',
        en: 'After a year 9,800 older people make their own video calls and look up their own files; 1,100 stories have been recorded.',
      },
      body: {
        vi: `Lớp ở đình Lại Thế bắt đầu bằng một trao đổi sòng phẳng: cháu chỉ bà một thao tác, bà kể cháu một chuyện. Bà Sâm học phóng to chữ và kể về đám cưới chạy lụt năm 1953. Ông Mộng học chặn số lạ và kể cách nhìn mây đoán gió.

Nội dung khó nhất không phải bấm nút mà là biết lúc nào không bấm. Mỗi buổi dành mười phút cho “cuộc gọi lừa trong tuần”; học viên đóng vai kẻ lừa rất giỏi. Số người mất tiền trong nhóm đã học là ba, so với ba mươi mốt ở nhóm đối chứng.

Chuyện kể được phép đăng thành kho âm thanh “Nghe ông bà”. Sở tìm thêm 200 bạn trẻ, ưu tiên biết tiếng Tà Ôi, Pa Cô, Cơ Tu; chỉ cần kiên nhẫn.`,
        en: `The class in Lại Thế communal house began with a fair exchange: the child shows one operation, the elder tells one story. Mrs Sâm learned to enlarge letters and told of a wedding that fled the flood of 1953. Mr Mộng learned to block strangers and explained how clouds foretell wind.

The hardest thing is not to press a button but to know when not to. Ten minutes each time go to “the swindle of the week”; the pupils play swindlers very well. In the group that learned, three people lost money; in the control group, thirty-one.

With permission the stories appear as a sound archive, “Listening to our grandparents”. Two hundred more young people are wanted, speakers of Tà Ôi, Pa Cô and Cơ Tu first; all that is needed is patience.`,
      },
    },
    {
      genre: 'notice',
      category: 'khoa-hoc-cong-nghe',
      tags: ['du-lieu-mo'],
      daysAgo: 13,
      title: {
        vi: 'Mở thêm 46 bộ dữ liệu: cây xanh, cống, chuyến buýt, giá chợ, độ ồn',
        en: '46 new open datasets: trees, drains, buses, market prices, noise',
      },
      lead: {
        vi: 'Từ 11/11/2026, dữ liệu tải tự do, có mô tả từng cột và tên người trả lời thắc mắc.',
        en: 'Since 11 November the data are free, with each column described and the name of someone who answers questions.',
      },
      body: {
        vi: `## Có gì mới

| Bộ dữ liệu | Số dòng | Cập nhật |
| --- | --- | --- |
| Cây xanh đường phố | 68.410 | hằng tháng |
| Miệng thu nước | 21.900 | hằng quý |
| Vị trí xe buýt | liên tục | 15 giây |
| Giá 12 mặt hàng ở 18 chợ | 400.000 | ngày ba lần |
| Độ ồn 24 điểm | liên tục | 5 phút |

## Dùng thế nào

1. Không cần đăng ký, không cần xin phép; xin ghi nguồn.
2. Thấy sai thì bấm “báo sai” ngay cạnh dòng.
3. Không có dữ liệu cá nhân; vị trí xe buýt không kèm tên tài xế.

Bộ nào bạn cần mà chưa có, xin viết tên và lý do. Trong 90 đề nghị năm nay, 46 được mở, 30 đang làm sạch, 14 không mở được và có giải thích. Hỏi: (0234) 000 4095.`,
        en: `## New

| Dataset | Rows | Updated |
| --- | --- | --- |
| Street trees | 68,410 | monthly |
| Drain inlets | 21,900 | quarterly |
| Bus positions | continuous | 15 seconds |
| Prices of 12 goods in 18 markets | 400,000 | three times a day |
| Noise at 24 places | continuous | 5 minutes |

## Use

1. No registration and no permission; please name the source.
2. If something is wrong, press “report” beside the row.
3. No personal data; bus positions carry no driver’s name.

If you need a set that is not there, write its name and why. Of 90 requests this year 46 are open, 30 are being cleaned and 14 cannot be opened, with reasons. Questions: (0234) 000 4095.`,
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['nghien-cuu', 'nong-nghiep'],
      daysAgo: 21,
      scene: 'ruong-lua',
      title: {
        vi: 'Giống lúa “Đợi nước” chịu ngập mười bốn ngày: kết quả vụ thử đầu tiên ở Đan Điền',
        en: '“Waiting rice” survives fourteen days under water: first results from Đan Điền',
      },
      lead: {
        vi: 'Nhóm nghiên cứu Đại học Nông Lâm và mười hai nông dân thử trên ba héc-ta; năng suất kém giống thường 8% khi không lũ.',
        en: 'Researchers of the University of Agriculture and twelve farmers tried it on three hectares; without a flood it yields 8% less than the usual.',
      },
      body: {
        vi: `Lúa thường chết sau khoảng năm ngày chìm. Dòng lúa mới, lai từ một giống bản địa ở vùng trũng Sịa mà một bà cụ còn giữ trong chum, biết ngủ: ngừng vươn lên, giữ đường trong thân, chờ nước rút.

Ruộng thử bị nhấn chìm mười bốn ngày trong bể đắp bờ. Ba phần tư số bụi sống lại, trổ muộn mười ngày, hạt hơi lép. Nông dân không gọi nó bằng mã số; họ đặt tên “Đợi nước”.

Còn hai câu hỏi: cơm có ngon không, và liệu gió mùa làm nó đổ không. Bữa nếm thử giấu tên giống ngày 30/10/2026 cho điểm 7,1 so với 7,9. Bà cụ giữ giống được ghi tên là đồng tác giả và được chia lợi ích theo thỏa thuận ký trước khi lai.`,
        en: `Ordinary rice dies after about five days under water. The new line, bred from a local variety that an old woman in the low fields of Sịa still kept in a jar, knows how to sleep: it stops growing, keeps its sugar, and waits.

The trial field was drowned for fourteen days behind a bank. Three quarters of the plants revived, flowered ten days late, and bore slightly thin grain. The farmers do not use its code; they call it “Waiting rice”.

Two questions remain: does it taste good, and will the monsoon lay it flat? A blind tasting on 30 October gave 7.1 against 7.9. The woman who kept the seed is named as co-author and shares the benefits under an agreement signed before the breeding began.`,
      },
    },
    {
      genre: 'notice',
      category: 'khoa-hoc-cong-nghe',
      tags: ['nghien-cuu', 'de-tai'],
      daysAgo: 30,
      title: {
        vi: 'Đặt hàng nghiên cứu năm 2027: gửi câu hỏi, không cần biết ai trả lời',
        en: 'Research for 2027: send the question, not the answer',
      },
      lead: {
        vi: 'Phường, xã, doanh nghiệp và bất kỳ ai gửi vấn đề đến hết ngày 20/12/2026; mỗi vấn đề một trang.',
        en: 'Wards, communes, companies and anyone else may send a problem until 20 December, one page each.',
      },
      body: {
        vi: `Những năm trước, đề tài do nhà nghiên cứu đề xuất nên hay mà ít khi trúng chỗ đau. Năm nay bắt đầu từ câu hỏi. Ví dụ đã nhận: làm sao để bánh lọc giữ được năm ngày không chất bảo quản; vì sao sứa dạt vào Lăng Cô sớm hơn; cách đo tiếng ồn karaoke cho công bằng.

## Chọn thế nào

1. Hội đồng có một nửa là người đặt câu hỏi những năm trước.
2. Câu hỏi được đăng mở; ai cũng bỏ phiếu “tôi cũng đau chỗ này”.
3. Hai mươi câu được đặt hàng, kinh phí theo quy định.

Đề tài kết thúc phải trả lời bằng một trang cho người hỏi, trước khi có báo cáo dày. Kết quả “không được” vẫn được nghiệm thu nếu làm trung thực. Gửi: trên cổng hoặc (0234) 000 4094.`,
        en: `In other years researchers proposed the topics, which were interesting and seldom touched the sore spot. This year we begin with questions. Already received: how can tapioca dumplings keep for five days without preservatives; why do jellyfish reach Lăng Cô earlier; how can karaoke noise be measured fairly?

## Selection

1. Half of the panel are people who asked in earlier years.
2. Questions are open; anyone may vote “it hurts me too”.
3. Twenty are commissioned, funded under the rules.

A project must end with one page for the one who asked, before any thick report. “It does not work” is accepted when the work was honest. Send it on the portal or call (0234) 000 4094.`,
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['buu-chinh', 'vien-thong'],
      daysAgo: 43,
      scene: 'nui-rung',
      title: {
        vi: 'Sóng điện thoại đến thôn cuối cùng của Long Quảng, cột cao nấp sau cây chò',
        en: 'The last hamlet of Long Quảng gets a signal; the mast hides behind a chò tree',
      },
      lead: {
        vi: 'Từ 12/10/2026, không còn thôn nào của thành phố nằm ngoài vùng phủ sóng; chín điểm vẫn yếu khi mưa to.',
        en: 'Since 12 October no hamlet of the city is out of reach; nine places are still weak in heavy rain.',
      },
      body: {
        vi: `Bốn mươi hai nóc nhà ở thôn A Tin trước đây muốn gọi điện phải leo lên một mỏm đá bà con gọi là “bưu điện”. Mỏm đá ấy nay vẫn có người ngồi, để ngắm.

Vị trí cột do bà con chọn, tránh khu mộ và cây thiêng; nhà mạng phải dời thiết kế hai lần. Cột chạy bằng nắng và một tua-bin nước nhỏ, sáu ngày không nắng vẫn còn điện. Cột nào cũng có hộp khẩn: khi đứt cáp, người trong thôn nhắn được tin ngắn qua vệ tinh.

Thầy giáo dạy buổi đầu không dạy cách dùng mà hỏi bà con muốn gì. Câu trả lời đứng đầu: nghe giọng con đi làm xa. Thứ hai: giá sắn. Thứ ba: dự báo mưa. Sở đo lại chất lượng mỗi quý, công bố bản đồ.`,
        en: `The forty-two houses of A Tin used to climb a rock called “the post office” to telephone. People still sit there, now for the view.

The villagers chose the site, away from graves and sacred trees, and the company had to move its design twice. The mast lives on sunlight and a small water turbine and lasts six dark days. Each mast has an emergency box: if the cable breaks, the hamlet can send short messages by satellite.

In the first lesson the teacher did not explain anything but asked what people wanted. First: to hear the voice of a child who works far away. Second: the price of cassava. Third: the rain. Quality is measured each quarter and mapped.`,
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['khoi-nghiep'],
      daysAgo: 55,
      author: 'Lê Bảo Châu',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Vườn ươm bên sông: chín nhóm khởi nghiệp, ba nhóm tự đóng cửa và được vỗ tay',
        en: 'The riverside incubator: nine start-ups, three of which closed and were applauded',
      },
      lead: {
        vi: 'Ngày trình bày 30/9/2026 có một góc dành cho thất bại; góc ấy đông người nghe nhất.',
        en: 'The presentation of 30 September had a corner for failures, and it drew the largest crowd.',
      },
      body: {
        vi: `Nhóm làm thùng rác biết nói phát hiện trẻ con nhét lá vào để nghe nó cảm ơn. Nhóm giao hoa bằng thuyền tính sai con nước. Nhóm thứ ba làm ứng dụng hẹn đi lễ chùa, rồi nhận ra người đi lễ không muốn hẹn.

Họ kể lại bằng con số: tiêu bao nhiêu, lẽ ra dừng lúc nào, ai nên thử tiếp. Sở chi trả phần dang dở theo hợp đồng và giữ chỗ ngồi cho họ thêm ba tháng.

Sáu nhóm còn lại đang sống: tủ sấy hương bằng nhiệt thải lò bánh, áo mưa vá được, bản đồ cho người khiếm thị ở Đại Nội, men ủ bèo, kính đọc Châu bản, và phao cảnh báo đuối nước. Tổng doanh thu quý III là 4,6 tỷ đồng. Khóa mới nhận đơn từ 1/12/2026, chỗ ngồi nhìn ra sông.`,
        en: `The talking rubbish bin found that children fed it leaves to hear it say thank you. The boat florist miscalculated the tide. The third made an app for appointments at pagodas, and then noticed that pilgrims do not want appointments.

They told it in figures: what was spent, when they should have stopped, who ought to try again. The department paid what the contracts owed and kept their desks for three more months.

The other six are alive: incense dried with bakery heat, raincoats that can be patched, a map of the Imperial City for the blind, a ferment for hyacinth, a reader for imperial records, and a buoy that warns of drowning. Sales in the third quarter were 4.6 billion đồng. The next course takes applications from 1 December; desks face the river.`,
      },
    },
    {
      genre: 'notice',
      category: 'khoa-hoc-cong-nghe',
      tags: ['an-toan-thong-tin'],
      daysAgo: 64,
      title: {
        vi: 'Mười phút giữ tài khoản an toàn cho cả nhà',
        en: 'Ten minutes to keep the whole family’s accounts safe',
      },
      lead: {
        vi: 'Tờ hướng dẫn một mặt, chữ lớn, có bản tiếng Tà Ôi, Cơ Tu; dán được lên tủ lạnh.',
        en: 'A one-page guide in large print, also in Tà Ôi and Cơ Tu, made for the refrigerator door.',
      },
      body: {
        vi: `## Ba việc làm ngay

1. Mỗi nơi một mật khẩu; ghi vào sổ cất trong nhà còn hơn dùng chung một chữ.
2. Bật xác nhận hai bước cho ngân hàng, thư và mạng xã hội.
3. Đặt một câu hỏi mật của gia đình, chỉ người nhà biết, để hỏi lại khi có cuộc gọi “cháu đây bà ơi”.

## Ba câu không cơ quan nào hỏi

- Đọc giúp tôi mã vừa gửi đến máy.
- Cài ứng dụng này để khỏi bị phạt.
- Chuyển tiền sang tài khoản an toàn.

Nếu lỡ làm theo, gọi ngân hàng trước, rồi (0234) 000 4096, rồi công an. Không ai trách bạn; kẻ lừa làm việc này cả ngày. Phường, xã tổ chức buổi thực hành mỗi thứ Bảy đầu tháng; mang theo điện thoại của mình.`,
        en: `## Three things now

1. One password for each place; a notebook at home is better than one word for all.
2. Switch on two-step confirmation for bank, mail and social media.
3. Agree on a family question that only you can answer, for the call that says “Grandma, it’s me”.

## Three sentences no agency ever says

- Read me the code that has just arrived.
- Install this app or you will be fined.
- Move your money to a safe account.

If it has happened, call your bank first, then (0234) 000 4096, then the police. Nobody will blame you; swindlers do this all day. Wards and communes hold a practice hour on the first Saturday of each month; bring your own telephone.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '1203/SKHCN-CĐS',
      type: 'cong-van',
      field: 'Chuyển đổi số',
      issuedOn: '2026-11-17',
      effectiveOn: '2026-11-17',
      validity: 'con',
      tags: ['chuyen-doi-so', 'bao-lu'],
      summary: {
        vi: 'Bảo đảm thông tin liên lạc, trung tâm dữ liệu trong đợt lũ',
        en: 'Keeping communications and the data centre running in the flood',
      },
      body: `Kính gửi: các doanh nghiệp viễn thông, bưu chính; đơn vị vận hành trung tâm dữ liệu; Ủy ban nhân dân các phường, xã. Sở đề nghị:

## Điều 1. Viễn thông

1. Nạp đầy nhiên liệu, pin cho trạm vùng dễ cô lập trước 18 giờ ngày 17/11/2026.
2. Bật chuyển vùng giữa các mạng khi một trạm ngừng.
3. Nhắn tin cảnh báo miễn phí theo nội dung của Ban Chỉ huy Phòng thủ dân sự.

## Điều 2. Dữ liệu

Kiểm tra bản sao lưu, thử khôi phục một hệ thống; ghi lại thời gian khôi phục thật.

## Điều 3. Bưu chính

Chuyển phát kết quả hồ sơ vùng ngập khi đường an toàn; báo cho người nhận.

## Điều 4. Phường, xã

Sạc sẵn bộ đàm, loa tay; biết nơi đặt hộp khẩn qua vệ tinh.

## Điều 5. Báo cáo

Báo số trạm ngừng, số hộ mất liên lạc sáu giờ một lần.`,
    },
    {
      ...issuer,
      number: '36/HD-SKHCN',
      type: 'huong-dan',
      field: 'Dữ liệu mở',
      issuedOn: '2026-09-18',
      effectiveOn: '2026-10-01',
      validity: 'con',
      tags: ['du-lieu-mo'],
      summary: { vi: 'Hướng dẫn chuẩn bị và công bố dữ liệu mở', en: 'Guidance on preparing and publishing open data' },
      body: `## Điều 1. Đối tượng

Các cơ quan thành phố, phường, xã có dữ liệu được phép công khai.

## Điều 2. Chuẩn bị

1. Bỏ dữ liệu cá nhân; kiểm tra khả năng ghép nối để suy ra cá nhân.
2. Mỗi cột có tên tiếng Việt, tiếng Anh, đơn vị, cách đo.
3. Ghi rõ chỗ thiếu; không điền số đoán.

## Điều 3. Công bố

Định dạng mở, đường dẫn không đổi, giữ bản cũ; ghi người trả lời thắc mắc và thời hạn trả lời ba ngày làm việc.

## Điều 4. Sửa sai

Nhận báo sai công khai; sửa thì ghi ngày, sửa gì; không sửa thì nêu lý do.

## Điều 5. Không công bố

Trường hợp không công bố nêu căn cứ pháp luật; rà soát lại mỗi năm.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Khoa học và Công nghệ lo nghiên cứu, đo lường, sở hữu trí tuệ, bưu chính, viễn thông và chuyển đổi số của thành phố.',
        en: 'The Department of Science and Technology is in charge of research, measurement, intellectual property, post, telecommunications and digital transformation.',
      },
      body: {
        vi: `## Việc chính

- Nhiệm vụ khoa học và công nghệ; khởi nghiệp sáng tạo.
- Tiêu chuẩn, đo lường, chất lượng; an toàn bức xạ.
- Sở hữu trí tuệ, chỉ dẫn địa lý, nhãn hiệu tập thể.
- Bưu chính, viễn thông, tần số, hạ tầng số.
- Dữ liệu mở, nền tảng dùng chung, an toàn thông tin.

## Hỏi ai

| Việc | Điện thoại |
| --- | --- |
| Đề tài, khởi nghiệp | (0234) 000 4094 |
| Dữ liệu mở | (0234) 000 4095 |
| Lừa đảo mạng, an toàn thông tin | (0234) 000 4096 |

Công nghệ nào làm người dân phải học thêm mà không bớt được việc gì, xin báo cho Sở; đó là lỗi của chúng tôi.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Research projects and innovative start-ups.
- Standards, measurement, quality; radiation safety.
- Intellectual property, geographical indications, collective marks.
- Post, telecommunications, frequencies, digital networks.
- Open data, shared platforms, information security.

## Whom to ask

| Matter | Telephone |
| --- | --- |
| Research, start-ups | (0234) 000 4094 |
| Open data | (0234) 000 4095 |
| Online fraud, security | (0234) 000 4096 |

If some technology makes you learn more and spares you nothing, please tell us: it is our mistake.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ngo-mon',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Khâm Thiên Giám nhìn sao đến các cảm biến nhìn nước.',
        en: 'From the imperial observatory watching stars to sensors watching water.',
      },
      body: {
        vi: `Khâm Thiên Giám triều Nguyễn làm lịch, đo bóng nắng và ghi thời tiết từng ngày; Quan Tượng Đài còn trên mặt thành phía tây nam. Những trang ghi mưa gió ấy nay được số hóa và giúp mô hình lũ học thêm hai trăm năm.

Ban Khoa học và Kỹ thuật thời Bình Trị Thiên lo giống lúa và lò gạch. Sau năm 1989, Sở Khoa học và Công nghệ của tỉnh lớn dần cùng Đại học Huế; nhiều đề tài đầu tiên là về phá Tam Giang và thuốc nam.

Đầu năm 2025, Sở nhận các lĩnh vực bưu chính, viễn thông, công nghệ thông tin từ ngành thông tin và truyền thông. Hai nghề vốn khác nhau, một nghề hỏi, một nghề nối, nay làm chung một câu: hỏi đúng rồi hãy nối.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The imperial observatory made calendars, measured shadows and noted each day’s weather; its tower still stands on the south-western wall. Those pages of rain and wind have been digitised and teach the flood model two hundred more years.

The science board of Bình Trị Thiên dealt with rice and brick kilns. After 1989 the province’s department grew with Hue University; many first projects concerned the Tam Giang lagoon and herbal medicine.

Early in 2025 it took over post, telecommunications and information technology. Two different trades, one that asks and one that connects, now share one rule: ask well, then connect.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Đào Duy Trí Viễn',
      leader: true,
      phone: '(0234) 000 4091',
      email: 'ddtvien.skhcn@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, chuyển đổi số; tiếp công dân ngày 16 hằng tháng.',
        en: 'Overall responsibility and digital work; receives citizens on the 16th.',
      },
      biography: {
        vi: 'Sinh năm 1977 tại Hóa Châu. Tiến sĩ thủy văn; lắp chiếc cảm biến đầu tiên ở bến nước nhà mình.',
        en: 'Born in Hóa Châu in 1977. Doctor of hydrology; he fixed the first sensor at his own family’s landing.',
      },
    },
    {
      name: 'Âu Dương Minh Triết',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4092',
      email: 'admtriet.skhcn@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách viễn thông, an toàn thông tin.', en: 'Telecommunications and security.' },
    },
    {
      name: 'Lâm Thị Hoài Vi',
      leader: false,
      phone: '(0234) 000 4094',
      email: 'lthvi.skhcn@hue.example',
      post: { vi: 'Trưởng phòng Quản lý khoa học', en: 'Head of the Research Division' },
      unit: { vi: 'Phòng Quản lý khoa học', en: 'Research Division' },
      duties: { vi: 'Đề tài, khởi nghiệp, đặt hàng câu hỏi.', en: 'Projects, start-ups, questions.' },
    },
    {
      name: 'Phó Đức Thái Nguyên',
      leader: false,
      phone: '(0234) 000 4095',
      email: 'pdtnguyen.skhcn@hue.example',
      post: { vi: 'Trưởng phòng Chuyển đổi số', en: 'Head of the Digital Division' },
      unit: { vi: 'Phòng Chuyển đổi số', en: 'Digital Division' },
      duties: { vi: 'Dữ liệu mở, nền tảng dùng chung.', en: 'Open data and shared platforms.' },
    },
    {
      name: 'Hứa Thị Đồng Tâm',
      leader: false,
      phone: '(0234) 000 4096',
      email: 'htdtam.skhcn@hue.example',
      post: { vi: 'Giám đốc Trung tâm An toàn thông tin', en: 'Director of the Security Centre' },
      unit: { vi: 'Trung tâm An toàn thông tin', en: 'Security Centre' },
      duties: { vi: 'Ứng cứu sự cố, cảnh báo lừa đảo.', en: 'Incidents and warnings.' },
    },
  ],
  events: [
    {
      inDays: 20,
      start: '13:30',
      end: '17:00',
      tags: ['chuyen-doi-so', 'bao-lu'],
      title: {
        vi: 'Ngồi lại với những chỗ mô hình ngập đoán sai',
        en: 'Where the flood model was wrong: an afternoon together',
      },
      place: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
      body: {
        vi: 'Năm nhóm sinh viên trình bày phần “chưa hiểu”; kỹ sư phường mang bản đồ cống đến so, cư dân Tố Hữu kể nước vào từ đâu.',
        en: 'Five student groups take on what is not understood; ward engineers bring drain maps, and people from Tố Hữu Street tell where the water came in.',
      },
    },
    {
      inDays: 11,
      start: '08:00',
      end: '10:00',
      tags: ['an-toan-thong-tin'],
      title: { vi: 'Thứ Bảy thực hành an toàn tài khoản', en: 'Saturday practice: safe accounts' },
      place: { vi: 'Nhà văn hóa 40 phường, xã', en: 'Culture houses of the 40 wards and communes' },
      body: {
        vi: 'Mang theo điện thoại của mình và một người nhà. Có người giúp riêng cho ai mới bắt đầu.',
        en: 'Bring your own telephone and a relative. Beginners have someone to themselves.',
      },
    },
  ],
};
