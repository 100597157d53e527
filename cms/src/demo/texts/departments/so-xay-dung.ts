import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Xây dựng thành phố Huế', signer: 'Mai Xuân Kiến Quốc', signerTitle: 'Giám đốc' };

export const soXayDung: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['kinh-thanh', 'tai-dinh-cu'],
      daysAgo: 3,
      author: 'Võ Đình Nguyên',
      scene: 'ngo-mon',
      title: {
        vi: 'Di dời dân cư Kinh thành: 128 hộ Thượng Thành nhận nhà trước Tết, phố mới có trường và chợ',
        en: 'Relocation from the Citadel walls: 128 households receive homes before Tết, with a school and a market',
      },
      lead: {
        vi: 'Đợt bàn giao ngày 20/12/2026 là đợt lớn nhất trong năm; nền nhà ở khu tái định cư cao hơn mực lũ năm 1999 ba mươi xăng-ti-mét.',
        en: 'The handover of 20 December is the largest this year; floors in the new quarter lie thirty centimetres above the 1999 flood.',
      },
      body: {
        vi: `Những ngôi nhà chênh vênh trên mặt thành đã ở đó mấy đời. Người ta trồng rau trên pháo đài, phơi áo bên tường gạch hai trăm tuổi, và mùa mưa thì nằm nghe đất trôi. Dời đi, ai cũng mừng, mà ai cũng ngoái lại.

Khu mới ở Hương Sơ có 128 căn và lô nền trong đợt này; trường tiểu học mở từ tháng 9, chợ họp thử từ tháng 10, xe buýt số 5 qua mỗi hai mươi phút. Hộ chưa đủ tiền xây được ở căn hộ liền kề với giá thuê thấp trong khi gom góp.

> Chỗ cũ có gió. Chỗ mới có sổ đỏ và có nước máy. Tôi đem theo cây khế.

Sở mời từng hộ đến xem trước và ghi lại những việc cần sửa; đến nay 96 trong 104 việc đã xong. Mặt thành sau khi trống được bàn giao cho Trung tâm Bảo tồn Di tích khảo cổ, không xây thêm gì.`,
        en: `The houses perched on the wall have stood there for generations. People grew vegetables on the bastions, dried clothes against two-hundred-year-old bricks, and in the rains lay listening to the soil run. Everybody is glad to move, and everybody looks back.

The new quarter in Hương Sơ offers 128 homes and plots in this round; the primary school opened in September, the market has been trading since October, and bus 5 passes every twenty minutes. Families who cannot build yet rent a flat next door at a low rate while they save.

> The old place had wind. The new one has a title and tap water. I am bringing my starfruit tree.

The department invited each household to see its home and noted what needed mending; 96 of 104 items are done. The cleared rampart goes to the Monuments Conservation Centre for archaeology, and nothing will be built on it.`,
      },
      caption: { vi: 'Một góc Kinh thành trong nắng sớm.', en: 'A corner of the Citadel in the morning sun.' },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['ngap-lut', 'thoat-nuoc'],
      daysAgo: 7,
      author: 'Phan Quang Huy',
      scene: 'mua-lu',
      title: {
        vi: 'Ba mươi bảy ki-lô-mét cống được nạo vét, phố Thuận Hóa hết ngập sớm hơn bốn giờ',
        en: '37 kilometres of drains cleared: Thuận Hóa dries four hours sooner',
      },
      lead: {
        vi: 'So với trận mưa tương đương tháng 10/2025, thời gian ngập ở 14 tuyến phố giảm từ chín giờ còn năm; hai tuyến không cải thiện và Sở nói rõ vì sao.',
        en: 'Compared with similar rain in October 2025, flooding on 14 streets fell from nine hours to five; two did not improve, and the department says why.',
      },
      body: {
        vi: `Trước mùa mưa, công nhân chui xuống những đoạn cống gạch vòm xây từ trăm năm trước. Họ lấy lên 5.200 mét khối bùn, bao nhiêu là rễ cây và một chiếc chuông đồng nhỏ, nay gửi ở bảo tàng.

| Tuyến | Tháng 10/2025 | Tháng 11/2026 |
| --- | --- | --- |
| Bà Triệu | 11 giờ | 5 giờ |
| Nguyễn Huệ | 8 giờ | 4 giờ |
| Hùng Vương | 7 giờ | 4 giờ |
| Tố Hữu | 10 giờ | 10 giờ |
| Trường Chinh | 9 giờ | 9 giờ |

Tố Hữu và Trường Chinh chưa khá hơn vì cửa xả ra sông An Cựu thấp hơn mực nước sông khi lũ; nạo cống không giải được, phải có trạm bơm. Hồ sơ trạm bơm đang lấy ý kiến dân cư đến 15/12/2026. Trong lúc chờ, phường đặt bơm lưu động và biển báo độ sâu ở sáu ngã tư.`,
        en: `Before the rains, workers crept into brick vaults built a century ago. They brought up 5,200 cubic metres of mud, endless roots and a small bronze bell that is now in the museum.

| Street | October 2025 | November 2026 |
| --- | --- | --- |
| Bà Triệu | 11 hours | 5 hours |
| Nguyễn Huệ | 8 hours | 4 hours |
| Hùng Vương | 7 hours | 4 hours |
| Tố Hữu | 10 hours | 10 hours |
| Trường Chinh | 9 hours | 9 hours |

Tố Hữu and Trường Chinh are no better because their outlet on the An Cựu canal lies below flood level; cleaning cannot help, only pumps can. The design is open for residents’ comments until 15 December. Meanwhile the ward has placed mobile pumps and depth posts at six crossings.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['nha-o', 'ngap-lut'],
      daysAgo: 4,
      title: {
        vi: 'Tư vấn miễn phí tại nhà cho hộ cần sửa hoặc nâng nền sau lũ',
        en: 'Free advice at home for households repairing or raising their house',
      },
      lead: {
        vi: 'Kiến trúc sư và kỹ sư tình nguyện đến xem nhà trong ba ngày kể từ khi đăng ký, từ 25/11 đến 31/12/2026.',
        en: 'Volunteer architects and engineers visit within three days of registration, from 25 November to 31 December.',
      },
      body: {
        vi: `Người đến có thẻ của Sở và Hội Kiến trúc sư thành phố. Họ xem móng, tường, mái, điện, rồi vẽ tay một tờ giấy: việc gì gấp, việc gì đợi được, mỗi việc chừng bao nhiêu tiền. Họ không bán vật liệu và không giới thiệu thầu.

## Đăng ký

1. Trên cổng này, mục “Sửa nhà sau lũ”.
2. Tại trung tâm phục vụ hành chính công phường, xã.
3. Gọi (0234) 000 4086 từ 7:30 đến 20:00.

Hộ có nhà nghiêng, nứt xiên, sụt nền xin nói ngay khi đăng ký để được đến trong ngày và bố trí chỗ ở tạm. Sáu mẫu nhà tránh lũ kèm bảng khối lượng phát tại mọi nhà văn hóa thôn; bản vẽ được sửa cho vừa lô đất mà không mất tiền.`,
        en: `The visitors carry a card of the department and of the city’s Association of Architects. They look at foundations, walls, roof and wiring and draw one sheet by hand: what is urgent, what can wait, and roughly what each costs. They sell nothing and recommend no contractor.

## Register

1. On this portal, under “Repairs after the flood”.
2. At your public service centre.
3. Call (0234) 000 4086 from 7:30 to 20:00.

If the house leans, shows slanting cracks or has sunk, say so at once; someone comes the same day and a place to stay is arranged. Six flood-safe house designs with bills of quantities lie in every village house, and are fitted to your plot free of charge.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'song-huong'],
      daysAgo: 14,
      scene: 'cau-truong-tien',
      title: {
        vi: 'Cầu Trường Tiền nghỉ đêm ba tuần để thay bu-lông và sơn lại sáu vài',
        en: 'Trường Tiền bridge rests at night for three weeks for new bolts and paint',
      },
      lead: {
        vi: 'Từ 23:00 đến 4:30 hằng đêm, 23/11–13/12/2026, xe máy và xe đạp đi cầu Phú Xuân; người đi bộ vẫn qua được một bên.',
        en: 'From 23:00 to 4:30, 23 November to 13 December, motorbikes and bicycles use Phú Xuân bridge; one footway stays open.',
      },
      body: {
        vi: `Chiếc cầu sáu vài mười hai nhịp ra đời cuối thế kỷ XIX và đã mấy lần gãy, mấy lần dựng lại. Đợt kiểm định tháng 8 cho thấy dầm chính khỏe, nhưng 1.460 bu-lông ở bản nút đã mòn, lớp sơn bong ở chân vài số 3 và số 5.

Thợ làm ban đêm để ban ngày cầu vẫn thông, và để đo đạc khi thép nguội đều. Màu sơn giữ đúng màu bạc quen thuộc; hội đồng chuyên môn chọn trong bảy mẫu treo thử dưới nắng, mưa và ánh đèn.

Thay bu-lông xong nhịp nào, đèn nghệ thuật nhịp ấy tạm tắt một đêm. Đêm 12/12 có đêm di sản, công trường nghỉ hoàn toàn. Người dân nghe tiếng động quá ồn sau nửa đêm xin gọi (0234) 000 4085; giám sát có mặt tại chân cầu phía bắc.`,
        en: `The bridge of six spans and twelve arches was born at the end of the nineteenth century and has several times been broken and rebuilt. In August inspectors found the main girders sound, but 1,460 bolts in the joints worn and paint flaking at the feet of spans 3 and 5.

Crews work at night so that the bridge stays open by day, and because steel is measured best when evenly cool. The familiar silver stays; experts chose among seven samples hung in sun, rain and lamplight.

When a span’s bolts are changed its lights go dark for one night. On 12 December, the first heritage night, the site rests entirely. If the noise after midnight is too much, call (0234) 000 4085; the supervisor is at the north end.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'xe-buyt'],
      daysAgo: 23,
      author: 'Lê Bảo Châu',
      scene: 'mot-cua',
      title: {
        vi: 'Hai mươi xe buýt điện chạy thử: êm hơn, sàn thấp, chờ mười hai phút',
        en: 'Twenty electric buses on trial: quieter, low-floored, every twelve minutes',
      },
      lead: {
        vi: 'Tuyến 1 và tuyến 5 đón 41.000 lượt khách trong tháng đầu; hành khách xe lăn tăng từ 6 lên 118 lượt.',
        en: 'Lines 1 and 5 carried 41,000 passengers in the first month; journeys by wheelchair rose from 6 to 118.',
      },
      body: {
        vi: `Điều hành khách nhận ra trước tiên là tiếng: trên xe có thể nghe nhau nói. Điều thứ hai là bậc lên xuống: không còn bậc. Chị bán vé số ngồi xe lăn ở chợ Bến Ngự nói lần đầu trong bảy năm chị tự đi sang bờ bắc.

Xe sạc đêm ở bến Nguyễn Hoàng, chạy trọn ngày không cần sạc thêm. Những ngày ngập, xe không vào đường nước sâu hơn hai mươi xăng-ti-mét; bảng ở trạm và trên điện thoại báo lộ trình tránh.

Điều chưa được: trạm chờ ở Kim Long dột, loa báo trạm tiếng Anh phát âm sai tên phố, và chuyến cuối 20:30 là quá sớm với công nhân tan ca. Hai việc đầu xong trong tháng này; giờ chuyến cuối đang thử 22:00 vào thứ Sáu, thứ Bảy. Góp ý xin viết vào sổ ở mỗi trạm hoặc trên cổng.`,
        en: `The first thing passengers notice is the sound: people can hear one another. The second is the step: there is none. A lottery seller in a wheelchair at Bến Ngự market says she crossed to the north bank alone for the first time in seven years.

The buses charge at night at Nguyễn Hoàng station and run all day. In floods they avoid streets with more than twenty centimetres of water; boards and telephones show the detour.

What is not right yet: the Kim Long shelter leaks, the English announcements mispronounce streets, and a last bus at 20:30 is too early for shift workers. The first two are fixed this month; 22:00 is being tried on Fridays and Saturdays. Write in the book at any stop or on this portal.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['quy-hoach', 'lay-y-kien'],
      daysAgo: 29,
      title: {
        vi: 'Lấy ý kiến quy hoạch chi tiết khu vực Gia Hội – Chợ Dinh',
        en: 'Comments wanted on the detailed plan for Gia Hội – Chợ Dinh',
      },
      lead: {
        vi: 'Bản vẽ trưng bày tại ba nơi đến ngày 25/12/2026; có buổi giải thích buổi tối cho người đi làm ban ngày.',
        en: 'The drawings are on view in three places until 25 December, with evening sessions for those who work by day.',
      },
      body: {
        vi: `Đồ án giữ nguyên lưới đường cũ, nâng cấp cống, mở ba lối nhỏ ra bờ sông và chọn 46 ngôi nhà phố cổ để hỗ trợ tu sửa. Không có hộ nào phải di dời vì mở đường; bảy hộ lấn bờ sông được mời trao đổi riêng.

## Xem ở đâu

- Nhà văn hóa phường Phú Xuân, cả ngày thứ Bảy, Chủ nhật.
- Đình Chợ Dinh, 8:00–17:00 hằng ngày.
- Trên cổng này, bản vẽ phóng to được, kèm bản mô tả cho người khiếm thị.

## Góp ý thế nào

Viết, nói vào máy ghi âm đặt tại chỗ, hoặc dán giấy nhớ lên bản in. Mọi ý kiến được đánh số; báo cáo tiếp thu, giải trình công bố trước khi trình duyệt. Buổi giải thích: 19:00 các ngày 3/12 và 10/12.`,
        en: `The plan keeps the old street grid, renews the drains, opens three small ways to the river and selects 46 old town houses for restoration support. No household moves for a new road; seven that have built out over the bank are invited to talk separately.

## Where to see it

- Phú Xuân culture house, all day Saturday and Sunday.
- Chợ Dinh communal house, 8:00–17:00 daily.
- On this portal, with zoom and a description for blind readers.

## How to comment

Write, speak into the recorder on the table, or stick a note on the print. Every comment gets a number; what was accepted and why is published before approval. Explanations: 19:00 on 3 and 10 December.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['nha-o'],
      daysAgo: 40,
      author: 'Hoàng Diễm My',
      title: {
        vi: 'Tám trăm căn nhà ở xã hội Vỹ Dạ: bốc thăm công khai, máy quay hướng vào lồng cầu',
        en: '800 social homes in Vỹ Dạ: an open draw with the camera on the drum',
      },
      lead: {
        vi: 'Ngày 15/10/2026, 1.930 hồ sơ đủ điều kiện dự bốc thăm; danh sách, biên bản và đoạn phim đều ở trên cổng.',
        en: 'On 15 October 1,930 eligible applications entered the draw; list, minutes and film are all on this portal.',
      },
      body: {
        vi: `Hội trường không đủ chỗ nên loa được kéo ra sân. Đại diện người bốc thăm lần lượt là một công nhân may, một y tá và một thầy giáo về hưu; quả cầu do họ tự kiểm đếm từ đêm trước, niêm phong có chữ ký của cả ba.

Căn tầng trệt dành cho người khuyết tật và người cao tuổi được bốc trước. Hộ trượt lần này giữ nguyên hồ sơ cho đợt tháng 6/2027, không phải nộp lại. Mười bốn hồ sơ bị rút vì kê khai nhà đất không đúng, có giải thích từng trường hợp cho người nộp.

Nền dự án cao hơn đường bảy mươi xăng-ti-mét; tầng hầm không bố trí trạm điện. Đối tượng, điều kiện và giá bán theo quy định của pháp luật về nhà ở. Ai môi giới suất mua là lừa đảo; xin báo công an hoặc gọi Sở.`,
        en: `The hall was too small, so loudspeakers were carried into the yard. A garment worker, a nurse and a retired teacher drew in turn; they had counted the balls themselves the night before and sealed the drum with three signatures.

Ground-floor flats for disabled and older people were drawn first. Those without luck keep their file for the June 2027 round and need not apply again. Fourteen applications were withdrawn for wrong statements about property, each explained to its owner.

The ground lies seventy centimetres above the street, and no electrical room is in the basement. Eligibility, conditions and price follow the housing law. Anyone offering to sell a place is a swindler: tell the police or call us.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['chieu-sang', 'tiet-kiem'],
      daysAgo: 52,
      scene: 'den-hoa-dang',
      title: {
        vi: 'Đèn đường biết ngủ: giảm sáng sau nửa đêm, đom đóm và hóa đơn cùng được lợi',
        en: 'Street lamps that sleep: dimmer after midnight, good for fireflies and the bill',
      },
      lead: {
        vi: 'Thử nghiệm ở 2.100 bóng đèn ven sông và trong Thành Nội tiết kiệm 38% điện; số vụ tai nạn ban đêm không tăng.',
        en: 'A trial with 2,100 lamps by the river and in the Citadel saves 38% of power; night accidents have not increased.',
      },
      body: {
        vi: `Từ 0 giờ đến 4 giờ 30, đèn giảm còn bốn phần mười độ sáng và chuyển sang ánh vàng ấm. Có người đi qua, đèn trước mặt sáng dần lên rồi dịu lại sau lưng; trẻ con ở đường Nguyễn Phúc Nguyên đặt tên là “đèn dắt tay”.

Ngã tư, vạch sang đường, cổng bệnh viện và đoạn gần trường luôn sáng đủ. Những nơi bà con phản ánh tối quá, như kiệt 42 Kim Long, đã chỉnh lại trong một ngày.

Nhóm sinh viên sinh học đếm đom đóm dọc bờ Thủy Biều trước và sau thử nghiệm: từ vài đốm lẻ đến hơn hai trăm trong một đêm tháng 9. Sở không dám nhận hết công, nhưng số liệu đã công bố để ai quan tâm đếm tiếp. Năm 2027 mở rộng thêm 9.000 bóng.`,
        en: `From midnight to 4:30 the lamps go down to four tenths and turn a warm amber. When someone walks by, the lamp ahead brightens and the one behind fades; the children of Nguyễn Phúc Nguyên Street call them the lamps that hold your hand.

Crossings, hospital gates and roads by schools stay fully lit. Where residents found it too dark, as in lane 42 of Kim Long, the setting was changed within a day.

Biology students counted fireflies along Thủy Biều before and after: from a few sparks to over two hundred in one September night. The department does not claim all the credit, but the data are public for anyone who wishes to go on counting. Another 9,000 lamps follow in 2027.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong', 'bao-lu'],
      daysAgo: 1,
      title: {
        vi: 'Tình hình đường bộ sáng 23/11/2026: còn ba đoạn cấm, hai đoạn hạn chế',
        en: 'Roads on the morning of 23 November: three closures, two restrictions',
      },
      lead: {
        vi: 'Quốc lộ qua địa bàn thông suốt; đèo A Co, đường 74 và cầu tràn Khe Su còn cấm xe, dự kiến mở ngày 26/11.',
        en: 'National roads are clear; the A Co pass, Road 74 and the Khe Su ford stay closed, probably until 26 November.',
      },
      body: {
        vi: `| Đoạn | Tình trạng | Dự kiến |
| --- | --- | --- |
| Đèo A Co, km 62–64 | cấm xe, đang hót sạt | 17:00 ngày 26/11 |
| Đường 74 Nam Đông – A Lưới | cấm xe tải | 28/11 |
| Cầu tràn Khe Su, xã Chân Mây – Lăng Cô | cấm mọi xe | 26/11 |
| Đường phá Quảng Điền – Thuận An | một làn, 20 km/giờ | 25/11 |
| Cầu Ca Cút | cấm xe trên 10 tấn | chờ kiểm định |

Xe cấp cứu, xe chở hàng cứu trợ đi theo người dẫn đường tại chốt. Bản đồ đường cấm cập nhật mỗi giờ trên cổng; ai không có mạng nghe loa lúc 6:00, 11:00 và 17:00. Thấy mặt đường lún, cống sập, xin đặt cành cây cảnh báo rồi gọi (0234) 000 4087.`,
        en: `| Road | State | Expected |
| --- | --- | --- |
| A Co pass, km 62–64 | closed, slide being cleared | 17:00, 26 Nov |
| Road 74 Nam Đông – A Lưới | no lorries | 28 Nov |
| Khe Su ford, Chân Mây – Lăng Cô | closed | 26 Nov |
| Lagoon road Quảng Điền – Thuận An | one lane, 20 km/h | 25 Nov |
| Ca Cút bridge | no vehicles over 10 tonnes | after inspection |

Ambulances and relief lorries follow the guides at the checkpoints. The map is renewed every hour; those without a network can listen to the loudspeakers at 6:00, 11:00 and 17:00. If a road has sunk or a culvert collapsed, mark it with a branch and call (0234) 000 4087.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '1984/SXD-HTKT',
      type: 'cong-van',
      field: 'Hạ tầng kỹ thuật',
      issuedOn: '2026-11-16',
      effectiveOn: '2026-11-16',
      validity: 'con',
      tags: ['ngap-lut', 'thoat-nuoc'],
      summary: {
        vi: 'Vận hành hệ thống thoát nước, cắt tỉa cây xanh trước đợt mưa lớn',
        en: 'Operating the drains and pruning trees before the heavy rain',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã; các đơn vị quản lý thoát nước, cây xanh, chiếu sáng. Sở Xây dựng đề nghị:

## Điều 1. Thoát nước

1. Mở hết cửa phai trước 10 giờ ngày 17/11/2026; ghi mực nước thượng, hạ lưu mỗi giờ.
2. Đặt máy bơm lưu động tại 18 điểm theo danh sách kèm theo.
3. Vớt rác miệng thu suốt thời gian mưa; không cậy nắp hố ga để nước rút nhanh.

## Điều 2. Cây xanh

Cắt tỉa cành khô, cành vươn ra dây điện; không chặt hạ cây cổ thụ khi chưa có biên bản của hội đồng cây xanh. Cây trong khu di tích phối hợp với Trung tâm Bảo tồn.

## Điều 3. Chiếu sáng, công trình đang thi công

Cắt điện tủ thấp khi nước còn cách đáy tủ hai mươi xăng-ti-mét; hạ cần trục tháp, che chắn hố móng, thu dọn vật liệu dễ bay.

## Điều 4. Thông tin

Mỗi đơn vị cử một đầu mối trực, gửi số điện thoại về Sở trước 16 giờ ngày 16/11.`,
    },
    {
      ...issuer,
      number: '143/KH-SXD',
      type: 'ke-hoach',
      field: 'Nhà ở',
      issuedOn: '2026-09-10',
      effectiveOn: '2026-09-10',
      expiresOn: '2027-06-30',
      validity: 'con',
      tags: ['kinh-thanh', 'tai-dinh-cu'],
      summary: {
        vi: 'Kế hoạch bàn giao nhà, đất tái định cư khu vực I di tích Kinh thành, đợt cuối năm 2026',
        en: 'Plan to hand over resettlement homes for the Citadel, end of 2026',
      },
      body: `## I. Nguyên tắc

1. Nhà xong mới mời dân; không giao nhà thiếu nước, thiếu điện, thiếu đường.
2. Hộ được xem trước, ghi ý kiến và được trả lời từng ý.
3. Xóm giềng muốn ở gần nhau được xếp gần nhau khi có thể.

## II. Tiến độ

| Việc | Thời hạn |
| --- | --- |
| Hoàn thiện điện, nước, đường | 30/10/2026 |
| Mời xem nhà | 1–20/11/2026 |
| Sửa theo ý kiến | 10/12/2026 |
| Bàn giao | 20/12/2026 |

## III. Hỗ trợ

Xe chuyển đồ, người bốc xếp, chuyển trường cho trẻ, đổi tên hợp đồng điện, nước do tổ công tác làm giúp. Bồi thường, hỗ trợ thực hiện theo phương án đã phê duyệt và niêm yết.

## IV. Sau bàn giao

Tổ công tác quay lại sau một tháng, ba tháng và một năm; hỏi việc làm, việc học, ngập, nứt; công bố kết quả.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Xây dựng lo nơi ở, con đường, cây cầu, dòng cống và cây xanh của thành phố, trong một đô thị di sản phải biết dừng tay đúng lúc.',
        en: 'The Department of Construction looks after homes, roads, bridges, drains and trees, in a heritage city that must know when not to build.',
      },
      body: {
        vi: `## Các lĩnh vực

- Quy hoạch, kiến trúc, phát triển đô thị.
- Nhà ở, thị trường bất động sản, vật liệu xây dựng.
- Hạ tầng kỹ thuật: cấp nước, thoát nước, chiếu sáng, cây xanh, nghĩa trang.
- Giao thông đường bộ, đường thủy nội địa, vận tải, đăng kiểm.
- Chất lượng và an toàn công trình.

## Khi cần gì thì hỏi ai

| Việc | Nơi trả lời |
| --- | --- |
| Giấy phép xây dựng | Phường, xã nơi có công trình; công trình lớn: phòng Quản lý xây dựng |
| Đường hỏng, đèn tắt, cống nghẹt | Đường dây (0234) 000 4087 |
| Nhà ở xã hội | Phòng Quản lý nhà |
| Xe buýt | Trung tâm Quản lý vận tải |

Hồ sơ, thời hạn, phí theo quy định hiện hành, đăng tại trang thủ tục.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## Fields

- Planning, architecture and urban development.
- Housing, the property market, building materials.
- Water supply, drainage, lighting, trees, cemeteries.
- Roads, inland waterways, transport and vehicle inspection.
- Quality and safety of works.

## Whom to ask

| Matter | Answered by |
| --- | --- |
| Building permits | Your ward or commune; large works: Construction Division |
| Damaged road, lamp or drain | (0234) 000 4087 |
| Social housing | Housing Division |
| Buses | Transport Management Centre |

Papers, time limits and fees follow the rules in force and are shown with each procedure.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Bộ Công của triều Nguyễn đến một cơ quan vừa giữ phố cũ vừa làm phố mới.',
        en: 'From the Nguyễn Ministry of Works to an agency that keeps old streets and makes new ones.',
      },
      body: {
        vi: `Bộ Công ngày xưa ở ngay trong Kinh thành, lo từ viên ngói lưu ly đến chiếc thuyền vua đi. Khi cầu Trường Tiền bắc qua sông, Huế có con đường sắt, nhà đèn và nhà máy nước Dã Viên, những công trình mà nay ta gọi là hạ tầng kỹ thuật.

Sau năm 1975, ty xây dựng và ty giao thông lo dựng lại cầu, trường, bệnh viện bằng rất ít xi măng. Từ khi tỉnh được lập lại năm 1989, hai ngành phát triển thành Sở Xây dựng và Sở Giao thông Vận tải. Đề án di dời dân cư khỏi Kinh thành, bắt đầu năm 2019, là việc lớn nhất hai sở cùng làm với hàng nghìn gia đình.

Đầu năm 2025, hai sở hợp nhất. Từ đó, khi đào một con đường, người làm đường và người làm cống phải ngồi chung một bàn.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The old Ministry of Works sat inside the Citadel and cared for everything from glazed tiles to the royal barge. When the Trường Tiền bridge crossed the river, Hue gained a railway, a power house and the Dã Viên waterworks, what we now call infrastructure.

After 1975 the building and transport services restored bridges, schools and hospitals with very little cement. From 1989, when the province was re-established, they grew into two departments. The relocation from the Citadel walls, begun in 2019, is the largest task they shared with thousands of families.

Early in 2025 the two merged. Since then, whenever a street is dug up, those who build roads and those who lay drains sit at one table.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Mai Xuân Kiến Quốc',
      leader: true,
      phone: '(0234) 000 4081',
      email: 'mxkquoc.sxd@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, quy hoạch, tái định cư; tiếp công dân ngày 8 và ngày 22 hằng tháng.',
        en: 'Overall responsibility, planning and resettlement; receives citizens on the 8th and 22nd.',
      },
      biography: {
        vi: 'Sinh năm 1970 tại Phú Xuân. Kiến trúc sư; lớn lên trong một ngôi nhà trên mặt thành.',
        en: 'Born in Phú Xuân in 1970. Architect; he grew up in a house on the Citadel wall.',
      },
    },
    {
      name: 'Thái Thị Nhã Uyên',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4082',
      email: 'ttnuyen.sxd@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách hạ tầng kỹ thuật, cây xanh, nhà ở.', en: 'Infrastructure, trees and housing.' },
    },
    {
      name: 'La Trường Giang',
      leader: true,
      phone: '(0234) 000 4083',
      email: 'ltgiang.sxd@hue.example',
      post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách giao thông, vận tải, cầu đường.', en: 'Transport, roads and bridges.' },
    },
    {
      name: 'Huỳnh Kim Thoa',
      leader: false,
      phone: '(0234) 000 4085',
      email: 'hkthoa.sxd@hue.example',
      post: { vi: 'Trưởng phòng Quản lý kết cấu hạ tầng giao thông', en: 'Head of the Roads Division' },
      unit: { vi: 'Phòng Quản lý kết cấu hạ tầng giao thông', en: 'Roads Division' },
      duties: {
        vi: 'Bảo trì cầu, đường, biển báo; sự cố mùa mưa.',
        en: 'Maintenance of roads, bridges and signs; failures in the rains.',
      },
    },
    {
      name: 'Đinh Quốc Chấn',
      leader: false,
      phone: '(0234) 000 4086',
      email: 'dqchan.sxd@hue.example',
      post: { vi: 'Trưởng phòng Quản lý nhà', en: 'Head of the Housing Division' },
      unit: { vi: 'Phòng Quản lý nhà', en: 'Housing Division' },
      duties: {
        vi: 'Nhà ở xã hội, nhà tránh lũ, tư vấn sửa nhà.',
        en: 'Social housing, flood-safe houses, advice on repairs.',
      },
    },
  ],
  events: [
    {
      inDays: 26,
      start: '08:00',
      end: '11:00',
      tags: ['kinh-thanh', 'tai-dinh-cu'],
      title: {
        vi: 'Bàn giao nhà cho 128 hộ Thượng Thành',
        en: '128 households of the Citadel wall receive their homes',
      },
      place: { vi: 'Khu tái định cư Hương Sơ', en: 'Hương Sơ resettlement quarter' },
      body: {
        vi: 'Các hộ nhận chìa khóa, sổ bảo hành và lịch xe chuyển đồ; trẻ em được đưa đi thăm trường mới.',
        en: 'Households receive keys, a guarantee book and a date for the moving lorry; children visit their new school.',
      },
    },
    {
      inDays: 9,
      start: '19:00',
      end: '21:00',
      tags: ['quy-hoach', 'lay-y-kien'],
      title: {
        vi: 'Giải thích quy hoạch Gia Hội – Chợ Dinh, buổi một',
        en: 'The Gia Hội – Chợ Dinh plan explained, first evening',
      },
      place: { vi: 'Đình Chợ Dinh, phường Phú Xuân', en: 'Chợ Dinh communal house, Phú Xuân Ward' },
      body: {
        vi: 'Kiến trúc sư trình bày trong hai mươi phút, phần còn lại dành cho câu hỏi. Có nước chè và chỗ chơi cho trẻ.',
        en: 'Architects speak for twenty minutes; the rest is for questions. Tea is served and children have a corner to play.',
      },
    },
  ],
};
