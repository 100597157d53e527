import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Du lịch thành phố Huế', signer: 'Hồ Đắc Vĩnh Tường', signerTitle: 'Giám đốc' };

export const soDuLich: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'le-hoi'],
      daysAgo: 2,
      author: 'Lê Bảo Châu',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Đêm di sản tháng 12: thắp lại mười hai ngõ cũ trong Thành Nội',
        en: 'Heritage nights in December: twelve old lanes of the Citadel are lit again',
      },
      lead: {
        vi: 'Ba tối 12, 19 và 26/12/2026, khách đi bộ theo đèn lồng giấy qua những ngõ mà ban ngày ít ai rẽ vào; chủ nhà mở cổng mời nước.',
        en: 'On 12, 19 and 26 December visitors walk by paper lanterns through lanes few turn into by day; householders open their gates and pour tea.',
      },
      body: {
        vi: `Ý tưởng đến từ một cuộc họp tổ dân phố ở phường Phú Xuân: nhà vườn thì đẹp, nhưng tối đến ai cũng cài then. Năm nay ba mươi tám gia đình nhận mở cổng. Nhà này kể chuyện cụ cố làm thợ thêu, nhà kia đãi bánh bó mứt, nhà nọ chỉ để khách ngồi yên nghe dế.

Sở Du lịch lo phần đèn, biển chỉ đường và bảo hiểm; các gia đình lo phần còn lại, và giữ toàn bộ tiền trà. Mỗi ngõ không quá hai mươi khách một lượt, không loa kéo, không xe máy sau 18 giờ.

> Khách đừng sợ làm phiền. Ngại nhất là khách không vô.

Vé ba mươi nghìn đồng cho một tấm bản đồ in tay, bán tại Kỳ Đài từ 17 giờ; trẻ em vào tự do. Nếu mưa lớn, đêm di sản dời sang Chủ nhật liền kề và báo trước 15 giờ.`,
        en: `The idea came from a neighbourhood meeting in Phú Xuân: the garden houses are lovely, but at night everybody bolts the gate. This year thirty-eight families will open theirs. One tells of a great-grandfather who embroidered for the court, another serves candied cakes, a third simply lets guests sit and listen to the crickets.

The department provides lanterns, signs and insurance; the families do the rest and keep all the tea money. Each lane takes twenty guests at a time: no loudspeakers, and no motorbikes after 18:00.

> Do not be afraid to disturb us. What we mind is when guests do not come in.

A hand-printed map costs thirty thousand đồng at the Flag Tower from 17:00; children go free. In heavy rain the night moves to the following Sunday, announced by 15:00.`,
      },
      caption: {
        vi: 'Ánh hoa đăng, gợi ý cho những ngõ đèn của đêm di sản.',
        en: 'Floating lights, the model for the lantern lanes.',
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'le-hoi'],
      daysAgo: 11,
      scene: 'cau-truong-tien',
      title: {
        vi: 'Festival Huế 2027 mở sổ đăng ký cho tình nguyện viên và nhà tài trợ nhỏ',
        en: 'Hue Festival 2027 invites volunteers and small sponsors',
      },
      lead: {
        vi: 'Một nghìn hai trăm tình nguyện viên, trong đó hai trăm chỗ dành cho người trên sáu mươi tuổi; tài trợ từ năm trăm nghìn đồng cũng được ghi tên.',
        en: 'Twelve hundred volunteers are wanted, two hundred of them over sixty; gifts from five hundred thousand đồng are acknowledged by name.',
      },
      body: {
        vi: `Những mùa trước, tình nguyện viên gần như chỉ là sinh viên. Năm nay Ban Tổ chức cần thêm người nhớ đường cũ, biết hát ru, biết chỉ cho trẻ con cách thả hoa đăng mà không làm ướt tim đèn. Ai lớn tuổi được xếp việc ngồi nhiều, đi ít, ca không quá ba giờ.

## Cách đăng ký

1. Điền phiếu trên cổng này hoặc tại nhà văn hóa phường, xã trước ngày 15/1/2027.
2. Dự một buổi gặp mặt để chọn việc.
3. Học hai buổi: sơ cứu và lời chào bằng bốn thứ tiếng.

Tình nguyện viên có bảo hiểm, cơm, áo mưa và một tấm vé mời cho người thân. Nhà tài trợ nhỏ được ghi tên trên vách giấy dó ở Nghinh Lương Đình; sau lễ hội, vách sẽ được cắt thành bưu thiếp gửi tặng từng người.`,
        en: `In past years almost all the volunteers were students. This time we also need people who remember the old roads, can sing a lullaby, and can show children how to float a lantern without wetting the wick. Older volunteers get sitting work and shifts of at most three hours.

## How to join

1. Fill in the form on this portal or at your ward’s culture house before 15 January 2027.
2. Come to one meeting and choose your task.
3. Attend two lessons: first aid, and greetings in four languages.

Volunteers receive insurance, meals, a raincoat and a ticket for a relative. Small sponsors are named on a wall of dó paper at the Nghinh Lương pavilion; afterwards it is cut into postcards and sent to each of them.`,
      },
    },
    {
      genre: 'notice',
      category: 'du-lich',
      tags: ['du-lich', 'song-huong', 'bao-lu'],
      daysAgo: 5,
      title: {
        vi: 'Thuyền du lịch trên sông Hương hoạt động trở lại sau lũ',
        en: 'Boats on the Perfume River are running again',
      },
      lead: {
        vi: 'Từ 13 giờ ngày 22/11/2026, bến Tòa Khâm, Thiên Mụ và Hòn Chén mở lại; đoạn thượng nguồn lên lăng Minh Mạng còn tạm dừng.',
        en: 'From 13:00 on 22 November the landings at Tòa Khâm, Thiên Mụ and Hòn Chén are open; the stretch up to Minh Mạng’s tomb stays closed for now.',
      },
      body: {
        vi: `Đội kiểm tra liên ngành đã thử lái toàn tuyến, vớt bốn mươi mét khối gỗ trôi và thay chín phao tiêu. Tuyến lên lăng Minh Mạng chờ nạo một bãi bồi mới ở khúc cua Châu Ê, dự kiến mở lại ngày 29/11.

## Hành khách cần biết

- Mặc áo phao suốt chuyến, kể cả khi nước lặng; áo trẻ em có đủ ở mỗi thuyền.
- Mực nước tại Kim Long từ báo động 1 trở lên, thuyền không rời bến; tiền vé trả lại trong ngày.
- Không đứng ở mũi thuyền khi qua cầu.

Khách đã mua vé những ngày nghỉ lũ được đổi ngày đến hết tháng 12 hoặc nhận lại tiền tại nơi bán. Phản ánh thuyền quá tải, ép giá: (0234) 000 4135, có người nghe cả ngày lẫn đêm.`,
        en: `The joint inspection team has sailed the whole route, lifted forty cubic metres of driftwood and replaced nine buoys. The upper stretch waits for a new sandbank to be dredged at the Châu Ê bend and should reopen on 29 November.

## For passengers

- Wear the life jacket all the way, also on calm water; every boat carries children’s sizes.
- At or above alert level 1 at Kim Long no boat leaves; fares are refunded the same day.
- Do not stand in the bow under bridges.

Tickets for the flood days may be moved to any date until the end of December or refunded where they were bought. Report overloading or overcharging on (0234) 000 4135, answered day and night.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'dam-pha'],
      daysAgo: 18,
      author: 'Võ Đình Nguyên',
      scene: 'dam-pha',
      title: {
        vi: 'Homestay ven phá Tam Giang đạt chuẩn xanh: tắm nước ấm, không túi ni lông, không máy phát điện',
        en: 'Tam Giang homestays earn a green mark: warm water, no plastic bags, no generators',
      },
      lead: {
        vi: 'Mười bốn nhà ở Quảng Điền, Thuận An và Phú Vinh vượt qua hai mươi sáu tiêu chí; khách lưu trú bình quân 1,8 đêm, gấp đôi năm ngoái.',
        en: 'Fourteen houses in Quảng Điền, Thuận An and Phú Vinh met all twenty-six criteria; guests stay 1.8 nights on average, twice last year’s figure.',
      },
      body: {
        vi: `Chuyện bắt đầu từ mùi khói máy phát điện trên phá. Một nhóm chủ nhà góp tiền lắp pin mặt trời, rồi nhân đó bỏ luôn túi ni lông, thay chai nhựa bằng bình gốm Phước Tích. Bữa sáng là cháo cá dìa, khoai lang và bánh lọc gói lá.

Khách thức dậy lúc năm giờ theo ngư dân đi đổ nò sáo, tám giờ về rửa mặt ăn sáng. Ngày mưa thì ở nhà học đan lưới, nghe chuyện vạn đò lên bờ.

| Tiêu chí | Số nhà đạt khi bắt đầu | Nay |
| --- | --- | --- |
| Điện mặt trời đủ dùng ban đêm | 3 | 14 |
| Nước thải qua bãi lọc cây | 1 | 14 |
| Không đồ nhựa dùng một lần | 0 | 14 |

Dấu xanh có giá trị hai năm; khách có thể chấm lại bất cứ lúc nào qua mã ở cửa phòng.`,
        en: `It began with the smell of generators over the lagoon. A few owners pooled money for solar panels and, while they were at it, gave up plastic bags and replaced bottles with Phước Tích jars. Breakfast is rabbitfish porridge, sweet potato and dumplings in leaves.

Guests rise at five with the fishers to empty the traps and are back at eight for breakfast. On rainy days they learn to knot nets and hear how the boat people came ashore.

| Criterion | At the start | Now |
| --- | --- | --- |
| Solar power through the night | 3 | 14 |
| Waste water through a reed bed | 1 | 14 |
| No single-use plastic | 0 | 14 |

The mark is valid for two years; guests may grade the house again at any time with the code on their door.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'am-thuc'],
      daysAgo: 26,
      title: {
        vi: 'Bản đồ bún bò không xếp hạng: 64 quán, mỗi quán một câu chuyện',
        en: 'A map of beef noodles without rankings: 64 shops, each with its story',
      },
      lead: {
        vi: 'Sở Du lịch phát hành bản đồ bún bò Huế bằng bốn thứ tiếng, in trên giấy tái chế, cập nhật hằng quý theo đề nghị của chính người ăn.',
        en: 'The department publishes a map of bún bò Huế in four languages on recycled paper, revised each quarter on the word of those who eat.',
      },
      body: {
        vi: `Nhóm biên soạn ăn suốt hai tháng và quyết định không chấm sao. “Tô bún sáu giờ sáng ở chợ Tuần và tô bún chín giờ đêm ở đầu cầu Kho Rèn không thể so với nhau,” một thành viên giải thích. Thay vì điểm số, mỗi quán có ba dòng: nấu từ bao giờ, củ sả đập hay cột, giờ nào hết.

Bản đồ ghi rõ quán có lối cho xe lăn, có món chay, có ghế cho trẻ em; giá được chủ quán tự niêm yết và cam kết không đổi trong quý. Quán nào ba lần bị phản ánh có cơ sở sẽ được gỡ tên và báo lý do.

Bản in phát miễn phí ở ga Huế, sân bay Phú Bài và các khách sạn; bản số tải về dùng được cả khi không có mạng.`,
        en: `The compilers ate for two months and decided against stars. “A bowl at six in the morning in Tuần market and a bowl at nine at night by the Kho Rèn bridge cannot be compared,” one of them explains. Instead each shop has three lines: cooking since when, lemongrass crushed or bundled, and the hour the pot is empty.

The map marks wheelchair access, vegetarian bowls and children’s chairs; owners post their own prices and promise to keep them for the quarter. A shop with three proven complaints is taken off, and told why.

Printed copies are free at the railway station, Phú Bài airport and hotels; the digital one works without a network.`,
      },
    },
    {
      genre: 'notice',
      category: 'du-lich',
      tags: ['du-lich', 'hanh-nghe'],
      daysAgo: 36,
      title: {
        vi: 'Kiểm tra nghiệp vụ hướng dẫn viên du lịch tại điểm, đợt cuối năm 2026',
        en: 'Examination for on-site tourist guides, last session of 2026',
      },
      lead: {
        vi: 'Kỳ kiểm tra tổ chức hai ngày 5 và 6/12/2026 tại Đại học Huế; nhận đăng ký trực tuyến đến hết ngày 27/11.',
        en: 'The examination takes place on 5 and 6 December at Hue University; register online until 27 November.',
      },
      body: {
        vi: `## Nội dung

1. Phần viết: kiến thức về di tích, lễ nghi, địa lý Huế.
2. Phần nói: thuyết minh mười phút tại một điểm bốc thăm, bằng tiếng Việt hoặc ngoại ngữ.
3. Tình huống: khách lạc, khách ngất, khách phàn nàn, trời đổ mưa.

Người khuyết tật, phụ nữ mang thai được bố trí điểm thi gần và thêm thời gian; xin ghi vào phiếu. Thí sinh là người Tà Ôi, Cơ Tu, Pa Cô có thể chọn thuyết minh bằng tiếng dân tộc mình tại điểm ở A Lưới, Nam Đông.

Điều kiện dự kiểm tra và lệ phí thực hiện theo quy định hiện hành, đăng tại trang thủ tục. Kết quả công bố ngày 16/12 kèm nhận xét riêng cho từng người; ai chưa đạt được xem lại bài cùng giám khảo.`,
        en: `## Parts

1. Written: monuments, rites and geography of Hue.
2. Spoken: ten minutes of guiding at a place drawn by lot, in Vietnamese or a foreign language.
3. Situations: a lost guest, a fainting guest, a complaint, a sudden downpour.

Disabled candidates and pregnant women are given a nearby place and more time; please say so on the form. Tà Ôi, Cơ Tu and Pa Cô candidates may guide in their own language at sites in A Lưới and Nam Đông.

Conditions and fees follow the rules in force and are shown on the procedure’s page. Results come out on 16 December with personal remarks; those who did not pass may go through their paper with the examiner.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'di-san'],
      daysAgo: 44,
      scene: 'ngo-mon',
      title: {
        vi: 'Vé liên thông sáu điểm di tích: quét một lần, đi ba ngày',
        en: 'One ticket, six monuments, three days',
      },
      lead: {
        vi: 'Sau bốn tuần thử nghiệm, 17.400 vé đã bán; thời gian chờ ở cổng giảm từ chín phút còn chưa đầy hai phút.',
        en: 'After four weeks’ trial 17,400 tickets have been sold and the wait at the gate has fallen from nine minutes to under two.',
      },
      body: {
        vi: `Vé gồm Đại Nội, bốn lăng và điện Hòn Chén, dùng trong ba ngày kể từ lần quét đầu. Khách mua ở ga, khách sạn hay trên điện thoại; người không dùng điện thoại thông minh nhận một tấm thẻ gỗ có mã khắc, trả lại thì lấy lại hai mươi nghìn đồng tiền cọc.

Số liệu thử nghiệm cho thấy khách cầm vé ba ngày đi thêm trung bình hai bữa ăn và một chuyến thuyền. Lăng Đồng Khánh, vốn vắng, có số khách tăng hai phẩy ba lần; Đại Nội vào giờ cao điểm bớt đông khoảng một phần tám.

Từ ngày 1/12, vé có thêm lựa chọn xe đạp và bản thuyết minh cho người khiếm thị. Học sinh, sinh viên Huế vẫn được miễn vé theo chính sách riêng.`,
        en: `The ticket covers the Imperial City, four tombs and Hòn Chén temple for three days from the first scan. It is sold at the station, in hotels and on the telephone; those without a smartphone receive a wooden card with an engraved code and get their twenty-thousand-đồng deposit back on return.

The trial shows that holders take on average two more meals and one more boat trip. Quiet Đồng Khánh tomb has 2.3 times its former visitors, while the Imperial City at peak hours is about an eighth less crowded.

From 1 December a bicycle and an audio description for blind visitors can be added. Pupils and students of Hue remain free under their own scheme.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'a-luoi'],
      daysAgo: 55,
      author: 'Tôn Nữ Khánh An',
      scene: 'nui-rung',
      title: {
        vi: 'Đường cà phê và zèng: tuyến hai ngày lên A Lưới do bản làng điều hành',
        en: 'Coffee and zèng: a two-day trail in A Lưới run by its villages',
      },
      lead: {
        vi: 'Sáu nhóm hộ ở A Lưới 1 và A Lưới 3 tự định giá, tự chia khách; lữ hành chỉ bán chỗ và không được đặt thêm điểm dừng.',
        en: 'Six groups of households set the price and share the guests; tour operators only sell places and may not add stops.',
      },
      body: {
        vi: `Ngày đầu, khách qua đèo A Co, ăn cơm ra dư nấu ống nứa, chiều học dệt một gang zèng bằng chân và lưng. Người dạy không vội: “Sợi rối thì gỡ, gỡ xong lại đẹp.” Đêm ngủ nhà sàn, nghe khèn và tiếng thác A Nôr.

Ngày thứ hai hái cà phê chín, rang trong chảo gang, uống ngay tại vườn. Ai muốn mua thì cân ở nhà già làng, giá viết phấn trên cột.

Mỗi tuần tuyến nghỉ hai ngày cho ruộng rẫy và việc làng; tháng 10, tháng 11 chỉ chạy khi có thông báo đường an toàn. Mười phần trăm tiền vé đưa vào quỹ của thôn, chi gì cũng đọc lên trước buổi họp. Ba tháng đầu, quỹ đã mua được hai bộ đàm và sửa mái nhà gươl.`,
        en: `On the first day guests cross the A Co pass, eat ra dư rice cooked in bamboo, and in the afternoon learn to weave a hand’s breadth of zèng with feet and back. The teacher is in no hurry: “A tangled thread can be untangled, and then it is beautiful again.” The night is a stilt house, the khèn pipes and the A Nôr falls.

On the second day ripe coffee is picked, roasted in an iron pan and drunk in the garden. Whoever wants to buy has it weighed at the elder’s house, where the price is chalked on a post.

The trail rests two days a week for fields and village affairs; in October and November it runs only when the road is declared safe. Ten per cent goes to the village fund, and every expense is read out at the meeting. So far it has bought two radios and mended the gươl roof.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'doanh-nghiep'],
      daysAgo: 67,
      title: {
        vi: 'Khách sạn nhỏ học cách cứu nước, cứu điện: giảm một phần tư hóa đơn sau một mùa',
        en: 'Small hotels learn to save water and power, and cut bills by a quarter',
      },
      lead: {
        vi: 'Ba mươi mốt khách sạn dưới năm mươi phòng ở Thuận Hóa, Vỹ Dạ, Phú Xuân tham gia lớp học tại chỗ, mỗi nơi một kỹ sư đi cùng ba buổi.',
        en: 'Thirty-one hotels of under fifty rooms in Thuận Hóa, Vỹ Dạ and Phú Xuân took part, with an engineer visiting each three times.',
      },
      body: {
        vi: `Kỹ sư không mang thiết bị mới. Buổi đầu chỉ đi đếm: vòi rỉ, đèn thừa, máy lạnh chạy trong phòng trống, bồn nước nóng đặt quá cao. Buổi hai cùng chủ nhà chọn năm việc rẻ nhất. Buổi ba, sau một tháng, ngồi đọc hóa đơn.

Kết quả bình quân: điện giảm 24%, nước giảm 19%, tiền bỏ ra thu lại trong bảy tháng. Một khách sạn ở đường Phạm Ngũ Lão hỏi khách có muốn giữ khăn thêm một ngày không; tám trên mười người đồng ý.

Tài liệu của lớp gồm bốn trang, không có từ tiếng Anh nào, tải tự do tại cổng này. Đợt hai nhận đăng ký đến 10/12/2026, ưu tiên nhà nghỉ ở Lăng Cô, Thuận An.`,
        en: `The engineers brought no new equipment. The first visit was for counting: dripping taps, needless lamps, air conditioners in empty rooms, boilers set too high. On the second the owner chose the five cheapest remedies. On the third, a month later, they read the bills together.

On average power fell by 24% and water by 19%, and the money spent came back in seven months. One hotel in Phạm Ngũ Lão Street asked guests whether they would keep their towel another day; eight in ten said yes.

The course notes are four pages without a single foreign word and free on this portal. The second round takes applications until 10 December, guesthouses in Lăng Cô and Thuận An first.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '88/KH-SDL',
      type: 'ke-hoach',
      field: 'Du lịch',
      issuedOn: '2026-10-20',
      effectiveOn: '2026-10-20',
      expiresOn: '2027-03-31',
      validity: 'con',
      tags: ['du-lich', 'le-hoi'],
      summary: {
        vi: 'Kế hoạch tổ chức chuỗi đêm di sản mùa đông 2026–2027',
        en: 'Plan for the winter heritage nights of 2026–2027',
      },
      body: `## I. Mục đích

Tạo sản phẩm đêm nhỏ, lịch sự, do cư dân làm chủ; kéo dài thời gian lưu trú mà không làm mất giấc ngủ của phố.

## II. Nguyên tắc

1. Không gia đình nào bị vận động phải mở cổng; ai mở có thể rút bất cứ lúc nào.
2. Âm thanh không vượt giọng nói thường sau 21 giờ.
3. Toàn bộ tiền nước, tiền bánh thuộc về gia đình.

## III. Nội dung

| Đợt | Thời gian | Nơi tổ chức |
| --- | --- | --- |
| 1 | 12, 19, 26/12/2026 | Mười hai ngõ trong Thành Nội |
| 2 | tháng 1/2027 | Gia Hội – Chợ Dinh |
| 3 | rằm tháng Giêng | Bao Vinh |

## IV. Phân công

Phòng Quản lý lữ hành chủ trì; phòng Quy hoạch phát triển tài nguyên lo đèn, biển; Ủy ban nhân dân phường bố trí dân phòng, thu gom rác trước 22 giờ 30.

## V. Đánh giá

Sau mỗi đợt, hỏi ý kiến các hộ mở cổng và cả các hộ không mở; ý kiến được đăng nguyên văn, không ghi tên.`,
    },
    {
      ...issuer,
      number: '1127/SDL-QLLH',
      type: 'cong-van',
      field: 'Du lịch',
      issuedOn: '2026-11-17',
      effectiveOn: '2026-11-17',
      validity: 'con',
      tags: ['du-lich', 'bao-lu'],
      summary: {
        vi: 'Bảo đảm an toàn cho khách du lịch trong đợt mưa lũ',
        en: 'Keeping visitors safe during the flood',
      },
      body: `Kính gửi: các doanh nghiệp lữ hành, cơ sở lưu trú, khu, điểm du lịch và hợp tác xã thuyền. Theo bản tin cảnh báo mưa lớn từ ngày 18/11, Sở Du lịch đề nghị:

## Điều 1. Trước khi mưa

1. Báo cho khách bằng ngôn ngữ của họ; không đợi khách hỏi.
2. Dừng chương trình trên sông, đầm phá, suối, đường mòn theo bản tin.
3. Rà số khách theo phòng; biết ai cần thuốc, cần người dìu.

## Điều 2. Trong lũ

Giữ khách ở tầng an toàn, lo bữa ăn nóng; không thu thêm tiền phòng vượt giá đã niêm yết khi khách phải ở lại.

## Điều 3. Sau lũ

Đổi lịch hoặc trả tiền theo thỏa thuận; hỗ trợ khách làm lại giấy tờ thất lạc; báo cáo về Sở bằng mẫu một trang.

## Điều 4. Đường dây

Người trực của Sở: (0234) 000 4135, hai mươi bốn giờ trong ngày cho đến khi mực nước dưới báo động 1.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Du lịch giúp Ủy ban nhân dân thành phố quản lý nhà nước về du lịch, xúc tiến điểm đến và bảo vệ quyền lợi của khách.',
        en: 'The Department of Tourism helps the City People’s Committee manage tourism, promote the destination and protect visitors.',
      },
      body: {
        vi: `## Việc chính

- Quy hoạch khu, điểm du lịch; phát triển sản phẩm gắn với di sản, đầm phá, rừng và làng nghề.
- Quản lý lữ hành, hướng dẫn viên, cơ sở lưu trú, vận chuyển khách.
- Xúc tiến, quảng bá; cùng các sở tổ chức Festival Huế.
- Tiếp nhận, giải quyết phản ánh của khách cả ngày lẫn đêm.

## Thủ tục thường gặp

| Thủ tục | Nơi hỏi |
| --- | --- |
| Thẻ hướng dẫn viên | Phòng Quản lý lữ hành |
| Công nhận hạng cơ sở lưu trú | Phòng Quản lý cơ sở lưu trú |
| Công nhận điểm du lịch | Phòng Quy hoạch phát triển tài nguyên |

Hồ sơ nộp trực tuyến hoặc tại Trung tâm Phục vụ hành chính công. Mỗi phản ánh về giá, an toàn, vệ sinh có mã theo dõi; người phản ánh được báo kết quả dù đã về nước.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Plan tourist areas and places; develop products around heritage, lagoon, forest and craft villages.
- Oversee tour operators, guides, lodging and visitor transport.
- Promote the city and, with other departments, hold Hue Festival.
- Take and settle visitors’ complaints day and night.

## Common procedures

| Procedure | Ask |
| --- | --- |
| Guide’s card | Travel Division |
| Grading of lodging | Lodging Division |
| Recognition of a tourist place | Resources and Planning Division |

Apply online or at the Public Service Centre. Each report on prices, safety or hygiene has a code; the person hears the outcome even after returning home abroad.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ vài khách sạn bên sông Hương đến một ngành kinh tế lấy di sản và con người làm gốc.',
        en: 'From a few hotels by the Perfume River to a trade rooted in heritage and people.',
      },
      body: {
        vi: `Đầu thế kỷ XX, khách đến Huế bằng tàu hỏa, ở khách sạn bên cầu Trường Tiền và thuê xe kéo đi lăng. Sau chiến tranh, du lịch bắt đầu lại rất khiêm tốn: vài nhà khách, một đội thuyền, những người hướng dẫn kiêm luôn phiên dịch.

Năm 1993, Quần thể di tích Cố đô Huế vào danh mục Di sản thế giới; từ năm 2000, Festival Huế đều đặn mời bạn bè bốn phương. Công tác quản lý du lịch từng thuộc sở chung với thương mại, rồi với văn hóa, thể thao, trước khi Sở Du lịch hoạt động riêng từ năm 2016.

Từ khi Huế là thành phố trực thuộc Trung ương và không còn cấp huyện, Sở làm việc thẳng với 40 phường, xã: phường, xã hiểu chủ nhà, Sở hiểu thị trường, hai bên cùng quyết định nơi nào nên đón thêm khách và nơi nào nên để yên.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Early in the twentieth century visitors came by train, stayed by the Trường Tiền bridge and took a rickshaw to the tombs. After the war tourism began again very modestly: a few guesthouses, a fleet of boats, guides who were also interpreters.

In 1993 the Complex of Hue Monuments joined the World Heritage List; since 2000 Hue Festival has invited the world. Tourism was managed together with trade, later with culture and sports, until the department began work of its own in 2016.

Now that Hue is a centrally-run city without districts, the department works directly with 40 wards and communes: they know the hosts, we know the market, and together we decide where to welcome more guests and where to leave things in peace.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Hồ Đắc Vĩnh Tường',
      leader: true,
      phone: '(0234) 000 4131',
      email: 'hdvtuong.sdl@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, chiến lược, hợp tác; Phó Trưởng ban Tổ chức Festival; tiếp công dân ngày 10 hằng tháng.',
        en: 'Overall responsibility, strategy and cooperation; deputy head of the Festival board; receives citizens on the 10th.',
      },
      biography: {
        vi: 'Sinh năm 1975 tại Thủy Xuân. Cử nhân sử học, thạc sĩ quản trị du lịch; từng mười năm làm hướng dẫn viên tiếng Pháp.',
        en: 'Born in Thủy Xuân in 1975. Historian with a master’s degree in tourism management; a French-speaking guide for ten years.',
      },
    },
    {
      name: 'Trương Thị Diễm Quỳnh',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4132',
      email: 'ttdquynh.sdl@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách xúc tiến, truyền thông, lễ hội.', en: 'Promotion, communication and festivals.' },
    },
    {
      name: 'Blúp Thị Hà Rang',
      leader: false,
      phone: '(0234) 000 4133',
      email: 'bthrang.sdl@hue.example',
      post: { vi: 'Trưởng phòng Quy hoạch phát triển tài nguyên', en: 'Head of the Resources and Planning Division' },
      unit: { vi: 'Phòng Quy hoạch phát triển tài nguyên', en: 'Resources and Planning Division' },
      duties: {
        vi: 'Du lịch cộng đồng, điểm du lịch mới, miền núi và đầm phá.',
        en: 'Community tourism, new places, mountains and lagoon.',
      },
    },
    {
      name: 'Lương Thế Nguyên Khôi',
      leader: false,
      phone: '(0234) 000 4134',
      email: 'ltnkhoi.sdl@hue.example',
      post: { vi: 'Trưởng phòng Quản lý lữ hành', en: 'Head of the Travel Division' },
      unit: { vi: 'Phòng Quản lý lữ hành', en: 'Travel Division' },
      duties: { vi: 'Lữ hành, hướng dẫn viên, thuyền du lịch.', en: 'Operators, guides and tourist boats.' },
    },
    {
      name: 'Vũ Hạ Miên',
      leader: false,
      phone: '(0234) 000 4135',
      email: 'vhmien.sdl@hue.example',
      post: { vi: 'Tổ trưởng Đường dây hỗ trợ du khách', en: 'Head of the Visitor Helpline' },
      unit: { vi: 'Trung tâm Thông tin, xúc tiến du lịch', en: 'Tourism Information and Promotion Centre' },
      duties: {
        vi: 'Nghe và theo dõi phản ánh của khách, ngày và đêm.',
        en: 'Hears and follows visitors’ reports day and night.',
      },
    },
  ],
  events: [
    {
      inDays: 18,
      start: '18:00',
      end: '22:00',
      tags: ['du-lich', 'di-san'],
      title: {
        vi: 'Đêm di sản thứ nhất: mười hai ngõ Thành Nội',
        en: 'First heritage night: twelve lanes of the Citadel',
      },
      place: { vi: 'Xuất phát tại Kỳ Đài', en: 'Starts at the Flag Tower' },
      body: {
        vi: 'Bản đồ in tay bán từ 17 giờ. Mang giày thấp, nói khẽ; nếu mưa lớn dời sang Chủ nhật.',
        en: 'Hand-printed maps from 17:00. Wear flat shoes and speak softly; moved to Sunday in heavy rain.',
      },
    },
    {
      inDays: 11,
      start: '07:30',
      end: '17:00',
      tags: ['du-lich', 'hanh-nghe'],
      title: { vi: 'Kiểm tra nghiệp vụ hướng dẫn viên tại điểm', en: 'Examination for on-site guides' },
      place: { vi: 'Đại học Huế, đường Lê Lợi', en: 'Hue University, Lê Lợi Street' },
      body: {
        vi: 'Thí sinh có mặt trước 30 phút, mang giấy báo và giấy tờ tùy thân. Phần nói chia ca theo số báo danh.',
        en: 'Candidates arrive 30 minutes early with their notice and identity papers. Spoken parts follow the list numbers.',
      },
    },
  ],
};
