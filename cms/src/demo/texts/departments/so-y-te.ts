import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Y tế thành phố Huế', signer: 'Tống Phước Khải Hoàn', signerTitle: 'Giám đốc' };

export const soYTe: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'y-te',
      tags: ['bao-lu', 'phong-dich'],
      daysAgo: 1,
      author: 'Châu Thị Ngọc Diệp',
      scene: 'mua-lu',
      title: {
        vi: 'Ba tổ lưu động khử khuẩn giếng nước cho 6.200 hộ vùng trũng sau lũ',
        en: 'Three mobile teams disinfect wells for 6,200 households in the flooded lowlands',
      },
      lead: {
        vi: 'Từ 21/11 đến 23/11/2026, các tổ đi theo mực nước rút, từ Quảng Điền về Hóa Châu, Dương Nỗ, Phú Hồ; nơi nào lộ thành giếng thì làm nơi ấy.',
        en: 'From 21 to 23 November the teams followed the falling water from Quảng Điền to Hóa Châu, Dương Nỗ and Phú Hồ, treating each well as soon as its rim showed.',
      },
      body: {
        vi: `Mỗi tổ có một bác sĩ y học dự phòng, hai kỹ thuật viên và một chiếc thuyền máy mượn của xã. Trình tự không đổi: múc cạn, cọ thành giếng, thau một lượt rồi mới pha hóa chất; chờ đủ thời gian, thử lại và dán lên thành giếng tờ giấy ghi ngày giờ được dùng nước.

“Bà con hỏi nhiều nhất là giếng đã trong rồi thì cần chi xử lý nữa,” một kỹ thuật viên ở Dương Nỗ kể. Câu trả lời là ống thử: nước trong mắt thường vẫn có thể đổi màu.

## Việc mỗi nhà tự làm

- Đun sôi nước uống cho đến khi có tờ dán ngày an toàn.
- Rửa bể chứa trước khi hứng nước mưa mới.
- Có trẻ nhỏ bị tiêu chảy, gọi trạm y tế ngay, đừng chờ qua đêm.

Giếng bị ngập nhà vệ sinh hoặc chuồng trại được xử lý lần hai sau năm ngày.`,
        en: `Each team has a preventive-medicine doctor, two technicians and a motor boat lent by the commune. The order never changes: bail out, scrub the walls, rinse once, then dose; wait, test again, and paste on the rim a slip with the hour from which the water may be used.

“People mostly ask why a clear well needs treating at all,” says a technician in Dương Nỗ. The answer is the test tube: water that looks clean can still change colour.

## What every household can do

- Boil drinking water until the safe date is on the rim.
- Wash the tank before catching new rain.
- If a small child has diarrhoea, call the health station at once; do not wait for morning.

Wells flooded by latrines or animal pens are treated again after five days.`,
      },
      caption: {
        vi: 'Vùng trũng phía đông bắc trong đợt lũ 18–21/11.',
        en: 'The north-eastern lowlands during the flood of 18–21 November.',
      },
    },
    {
      genre: 'news',
      category: 'y-te',
      tags: ['sot-xuat-huyet', 'phong-dich'],
      daysAgo: 9,
      author: 'Phan Hải Triều',
      title: {
        vi: 'Diệt lăng quăng tuần thứ tư: chỉ số ở Thuận Hóa, An Cựu giảm còn một nửa',
        en: 'Fourth week of larvae hunting: the index in Thuận Hóa and An Cựu is halved',
      },
      lead: {
        vi: 'Học sinh, tổ dân phố và chủ nhà trọ cùng lật úp vật chứa nước mỗi sáng Chủ nhật; ca sốt xuất huyết mới giảm từ 61 xuống 34 một tuần.',
        en: 'Pupils, neighbourhoods and landlords turn over water containers every Sunday morning; new dengue cases fell from 61 to 34 a week.',
      },
      body: {
        vi: `Mưa kéo dài để lại nước trong lốp xe, chậu cây, máng xối và cả những bể non bộ rất đẹp của phố vườn. Trung tâm Kiểm soát bệnh tật đếm được 1.900 ổ lăng quăng trong tuần đầu, 870 ổ trong tuần vừa rồi.

| Tuần | Hộ được kiểm tra | Hộ có lăng quăng | Ca mắc mới |
| --- | --- | --- | --- |
| 19–25/10 | 5.240 | 1.012 | 61 |
| 26/10–1/11 | 5.610 | 830 | 57 |
| 2–8/11 | 6.080 | 604 | 42 |
| 9–15/11 | 6.150 | 498 | 34 |

Điều đáng mừng là khu nhà trọ sinh viên, nơi trước đây khó vào nhất, nay tự cử người kiểm tra. Sở đề nghị mỗi nhà dành mười phút trong tuần; phun hóa chất chỉ làm ở nơi có ổ dịch, vì phun tràn lan vừa tốn kém vừa làm muỗi kháng thuốc.`,
        en: `Weeks of rain leave water in tyres, flower pots, gutters and in the very handsome rockery basins of the garden quarters. The Centre for Disease Control counted 1,900 breeding spots in the first week and 870 in the last.

| Week | Houses checked | With larvae | New cases |
| --- | --- | --- | --- |
| 19–25 Oct | 5,240 | 1,012 | 61 |
| 26 Oct–1 Nov | 5,610 | 830 | 57 |
| 2–8 Nov | 6,080 | 604 | 42 |
| 9–15 Nov | 6,150 | 498 | 34 |

Student lodgings, once the hardest doors to open, now send their own inspectors. The department asks every home for ten minutes a week; spraying is kept for real outbreaks, because spraying everywhere is costly and teaches mosquitoes to resist.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['tiem-chung'],
      daysAgo: 4,
      title: {
        vi: 'Lịch tiêm chủng bù cho trẻ phải hoãn mũi trong tuần mưa lũ',
        en: 'Catch-up vaccination for children whose doses were put off by the flood',
      },
      lead: {
        vi: 'Trẻ có lịch tiêm từ 16/11 đến 22/11/2026 được tiêm bù tại trạm y tế vào ngày 26 và 28/11; gia đình không cần đăng ký lại.',
        en: 'Children due between 16 and 22 November are vaccinated at their health station on 26 and 28 November; families need not register again.',
      },
      body: {
        vi: `Tin nhắn mời đã gửi đến số điện thoại trong sổ tiêm chủng. Nếu sổ bị ướt hoặc trôi, xin cứ đưa trẻ đến: dữ liệu mũi tiêm có trên hệ thống, trạm sẽ in lại sổ mới, không thu tiền.

## Thời gian

| Nơi tiêm | Ngày | Giờ |
| --- | --- | --- |
| Trạm y tế các phường | 26/11 | 7:30–10:30 |
| Trạm y tế các xã đồng bằng, ven phá | 28/11 | 7:30–10:30 |
| A Lưới 1 đến A Lưới 5, Nam Đông, Khe Tre | 28/11 | 8:00–15:00 |

## Xin lưu ý

1. Trẻ đang sốt, tiêu chảy chờ khỏi hẳn rồi tiêm; nhân viên y tế sẽ hẹn ngày khác.
2. Ở lại trạm ba mươi phút sau tiêm.
3. Nhà bị cô lập gọi (0234) 000 4115 để được đón bằng thuyền.`,
        en: `An invitation went by text message to the number in the vaccination book. If the book is wet or lost, please come all the same: the doses are on record and a new book is printed free of charge.

## Times

| Place | Date | Hours |
| --- | --- | --- |
| Ward health stations | 26 Nov | 7:30–10:30 |
| Communes of the plain and lagoon | 28 Nov | 7:30–10:30 |
| A Lưới 1 to 5, Nam Đông, Khe Tre | 28 Nov | 8:00–15:00 |

## Please note

1. A child with fever or diarrhoea waits until well; staff will set another day.
2. Stay at the station for thirty minutes after the injection.
3. Homes cut off by water call (0234) 000 4115 and a boat will come.`,
      },
    },
    {
      genre: 'news',
      category: 'y-te',
      tags: ['kham-chua-benh', 'chuyen-doi-so'],
      daysAgo: 16,
      author: 'Châu Thị Ngọc Diệp',
      scene: 'mot-cua',
      title: {
        vi: 'Bệnh án điện tử về đến trạm y tế xã vùng cao, bác sĩ tuyến trên đọc phim trong mười lăm phút',
        en: 'Electronic records reach upland health stations; films are read from the city in fifteen minutes',
      },
      lead: {
        vi: 'Năm trạm ở A Lưới kết nối với bệnh viện tuyến thành phố từ giữa tháng 10; 214 lượt hội chẩn từ xa đã thực hiện, 63 người không phải chuyển viện.',
        en: 'Five stations in A Lưới were linked to the city’s hospitals in mid-October; after 214 remote consultations, 63 patients did not have to travel.',
      },
      body: {
        vi: `Đường từ A Lưới về Huế dài gần bảy mươi cây số qua đèo. Trước đây, một tấm phim nghi gãy xương cũng đủ khiến cả nhà thuê xe đi trong đêm mưa. Nay kỹ thuật viên chụp tại trạm, gửi phim, bác sĩ trực ở thành phố trả lời trong khoảng mười lăm phút.

> Người bệnh nói tiếng Tà Ôi với chúng tôi, chúng tôi nói với bác sĩ tuyến trên. Ai cũng được nghe và ai cũng hiểu.

Trạm vẫn giữ sổ giấy dự phòng cho những ngày mất điện, mất mạng; khi có mạng, dữ liệu tự gửi bù. Người bệnh được xem bệnh án của chính mình qua ứng dụng và biết ai đã mở xem. Trong năm 2027, Sở sẽ nối thêm mười hai trạm ở Nam Đông, Phú Lộc và vùng ven phá.`,
        en: `The road from A Lưới to Hue is almost seventy kilometres over the pass. A film that might show a fracture used to send a whole family into the rain at night in a hired car. Now the technician takes the picture at the station and a duty doctor in the city answers in about fifteen minutes.

> The patients speak Tà Ôi with us, and we speak with the doctor. Everybody is heard and everybody understands.

Paper books stay as a reserve for days without power or network; data are sent on as soon as the line returns. Patients can see their own record in the app and who has opened it. Twelve more stations in Nam Đông, Phú Lộc and along the lagoon follow in 2027.`,
      },
    },
    {
      genre: 'news',
      category: 'y-te',
      tags: ['an-toan-thuc-pham'],
      daysAgo: 24,
      title: {
        vi: 'Kiểm tra an toàn thực phẩm ở 186 bếp ăn trường học, đình chỉ hai nhà cung cấp',
        en: 'Food safety checks in 186 school kitchens; two suppliers suspended',
      },
      lead: {
        vi: 'Đoàn liên ngành đến không báo trước, lấy mẫu ngay tại bếp; kết quả từng trường được dán ở cổng để phụ huynh đọc.',
        en: 'Inspectors came unannounced and took samples in the kitchen; the result for each school hangs at its gate for parents to read.',
      },
      body: {
        vi: `Trong 186 bếp, 171 bếp đạt yêu cầu, 15 bếp phải sửa những việc nhỏ như dao thớt dùng chung, tủ lưu mẫu chưa đủ lạnh, sổ giao nhận ghi thiếu giờ. Cả 15 bếp đã khắc phục và được kiểm tra lại.

Hai nhà cung cấp rau không chứng minh được nguồn gốc bị tạm dừng hợp đồng. Các trường ở khu vực này đã chuyển sang mua của hợp tác xã rau Quảng Thọ và vườn rau Hương An, giá tăng không đáng kể.

Sở nhắc lại ba thói quen đơn giản: giữ mẫu thức ăn đủ thời gian quy định, rửa tay trước khi chia suất, và không dùng lại cơm đã qua đêm. Phụ huynh muốn vào xem bếp chỉ cần báo trường; không cần giấy giới thiệu.`,
        en: `Of 186 kitchens, 171 passed and 15 had small things to mend: shared knives and boards, sample fridges not cold enough, delivery books without the hour. All 15 have been put right and checked again.

Two vegetable suppliers who could not show where their goods came from have had their contracts suspended. Schools there now buy from the Quảng Thọ cooperative and the gardens of Hương An, at hardly any extra cost.

The department repeats three simple habits: keep food samples as long as the rules ask, wash hands before serving, never reuse last night’s rice. Parents who wish to see the kitchen only need to tell the school; no letter is required.`,
      },
    },
    {
      genre: 'news',
      category: 'y-te',
      tags: ['hien-mau'],
      daysAgo: 33,
      scene: 'den-hoa-dang',
      title: {
        vi: '“Giọt hồng đất Cố đô”: 742 đơn vị máu trong một ngày mưa',
        en: '742 units of blood given on one rainy day',
      },
      lead: {
        vi: 'Ngày hội hiến máu 22/10/2026 tại Trung tâm Huyết học vượt chỉ tiêu dù mưa từ sáng; nhóm O, vốn thiếu nhất, chiếm gần một nửa.',
        en: 'The blood drive of 22 October beat its target despite rain from dawn; group O, always the scarcest, made up nearly half.',
      },
      body: {
        vi: `Từ sáu giờ rưỡi, hàng người mặc áo mưa đã đứng dọc hành lang. Có cô bán bún ở chợ An Cựu đến lần thứ ba mươi hai, có cậu sinh viên năm nhất vừa đủ mười tám tuổi và hồi hộp thấy rõ.

Máu thu được sẽ dùng cho các ca mổ cấp cứu, sản khoa và bệnh nhi tan máu bẩm sinh của cả khu vực. Mùa mưa bão, lượng máu dự trữ thường xuống thấp vì các điểm hiến lưu động phải hoãn, nên mỗi túi máu hôm nay có giá trị gấp đôi.

Kết quả xét nghiệm được trả riêng cho từng người qua thư hoặc ứng dụng. Lần tiếp theo: 13/12/2026 tại Nhà văn hóa lao động, ưu tiên nhóm O và A.`,
        en: `At half past six a line of raincoats already filled the corridor. A noodle seller from An Cựu market had come for the thirty-second time; a first-year student, just eighteen, was visibly nervous.

The blood serves emergency surgery, births and children with thalassaemia in the whole region. In the storm season stocks run low because mobile collections are cancelled, so every bag given today counts double.

Test results go to each donor privately, by letter or in the app. The next drive is on 13 December at the Workers’ Cultural House; groups O and A are especially welcome.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['hanh-nghe', 'dich-vu-cong'],
      daysAgo: 47,
      title: {
        vi: 'Nhận hồ sơ hành nghề khám bệnh, chữa bệnh hoàn toàn trực tuyến',
        en: 'Applications to practise medicine are now accepted entirely online',
      },
      lead: {
        vi: 'Từ 12/10/2026, người hành nghề nộp, bổ sung và nhận kết quả qua cổng dịch vụ công; bộ phận một cửa vẫn hỗ trợ người chưa quen máy tính.',
        en: 'From 12 October practitioners apply, complete and collect online; the one-gate office still helps those who are not used to computers.',
      },
      body: {
        vi: `Người nộp không phải tải lên giấy tờ mà cơ sở dữ liệu quốc gia đã có. Ảnh chụp văn bằng bằng điện thoại được chấp nhận nếu đọc rõ chữ và con dấu; bản chính chỉ đối chiếu khi cơ quan còn nghi vấn và nêu rõ lý do.

Hồ sơ đi qua bốn trạng thái, mỗi lần đổi đều có tin nhắn:

1. Đã tiếp nhận.
2. Đang thẩm định.
3. Cần bổ sung, chỉ hỏi một lần và hỏi đủ.
4. Có kết quả.

Thời hạn, phí và mẫu đơn theo đúng quy định hiện hành, niêm yết tại trang thủ tục. Người cần giúp đến quầy số 6, Trung tâm Phục vụ hành chính công, hoặc gọi (0234) 000 4114 trong giờ làm việc. Hồ sơ giấy đã nộp trước ngày này vẫn giải quyết bình thường.`,
        en: `Nothing that a national database already holds has to be uploaded. Photographs of diplomas taken with a telephone are accepted if text and seal can be read; originals are asked for only in case of doubt, with the reason.

A file passes through four states, each announced by message:

1. Received.
2. Under review.
3. To be completed: asked once, and asked in full.
4. Result ready.

Time limits, fees and forms follow the rules in force and are shown on the procedure’s page. For help come to counter 6 of the Public Service Centre or call (0234) 000 4114 in office hours. Paper files sent before this date are handled as usual.`,
      },
    },
    {
      genre: 'news',
      category: 'y-te',
      tags: ['suc-khoe-tam-than'],
      daysAgo: 58,
      author: 'Phan Hải Triều',
      scene: 'nui-rung',
      title: {
        vi: 'Phòng tư vấn tâm lý học đường: em nào cũng có một cánh cửa để gõ',
        en: 'School counselling rooms: a door for every child to knock on',
      },
      lead: {
        vi: 'Sở Y tế và ngành giáo dục mở 24 phòng tư vấn ở trường trung học; sau sáu tuần, 380 em đã tìm đến, phần lớn tự nguyện.',
        en: 'Health and education opened 24 counselling rooms in secondary schools; in six weeks 380 pupils came, most of them on their own.',
      },
      body: {
        vi: `Phòng ở Hương Trà nhìn ra một cây bàng, có hai chiếc ghế mây, một hộp khăn giấy và tấm biển nhỏ: “Ở đây không ai chấm điểm”. Mỗi tuần hai buổi, một cán bộ tâm lý của ngành y tế ngồi đó.

Chuyện các em mang đến phần nhiều là áp lực thi cử, cha mẹ đi làm xa, chuyện bạn bè trên mạng. Vài em cần gặp bác sĩ, được giới thiệu đến bệnh viện và có người đi cùng. Điều em kể được giữ kín; chỉ khi có nguy cơ đến tính mạng, phòng mới báo gia đình và nhà trường, và em được biết trước.

Cuối học kỳ, hai ngành sẽ hỏi ý kiến chính các em để quyết định mở thêm ở đâu. Số điện thoại lắng nghe (0234) 000 4118 mở đến 21 giờ, kể cả ngày nghỉ.`,
        en: `The room in Hương Trà looks out on an almond tree. It has two rattan chairs, a box of tissues and a small sign: “Nobody gives marks here.” Twice a week a psychologist of the health service sits there.

What the children bring is mostly exam pressure, parents working far away, and trouble with friends online. A few need a doctor; they are referred to a hospital and someone goes with them. What is said stays in the room; only when life is at risk are family and school told, and the child knows first.

At the end of term the pupils themselves will be asked where more rooms are needed. The listening line (0234) 000 4118 is open until 21:00, holidays included.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['truc-cap-cuu', 'le-hoi'],
      daysAgo: 2,
      title: {
        vi: 'Trực cấp cứu và trực nhà thuốc trong kỳ nghỉ Ngày Văn hóa Việt Nam',
        en: 'Emergency and pharmacy duty over the Culture Day holiday',
      },
      lead: {
        vi: 'Trong ngày 24/11/2026, mọi bệnh viện công trực đủ bốn cấp; mười hai nhà thuốc ở trung tâm và tại mỗi vùng mở cửa suốt đêm.',
        en: 'On 24 November all public hospitals keep full duty; twelve pharmacies in the centre and in each area stay open all night.',
      },
      body: {
        vi: `## Cấp cứu

Gọi 115. Khi gọi, xin nói rõ: chuyện gì xảy ra, ở đâu, mấy người, số điện thoại của người gọi; đừng gác máy trước điều phối viên. Hai xe cấp cứu trực sẵn tại Ngọ Môn và Nghinh Lương Đình đến 22 giờ.

## Nhà thuốc mở suốt đêm

- Thuận Hóa: đường Hùng Vương, đường Ngô Quyền.
- Phú Xuân: đường Mai Thúc Loan, cửa Thượng Tứ.
- Vỹ Dạ, An Cựu, Kim Long, Phú Bài, Hương Trà, Phong Điền, Thuận An, Phú Lộc: mỗi nơi một điểm, ghi trên bảng ở trạm y tế.

Người bệnh mạn tính vùng vừa ngập nước nếu thuốc bị ướt thì mang vỏ thuốc đến trạm y tế để được cấp lại theo đơn, không phải khám lại từ đầu.`,
        en: `## Emergencies

Call 115. Say what happened, where, how many people, and your number; do not hang up before the dispatcher does. Two ambulances stand by at Ngọ Môn and the Nghinh Lương pavilion until 22:00.

## Pharmacies open all night

- Thuận Hóa: Hùng Vương Street, Ngô Quyền Street.
- Phú Xuân: Mai Thúc Loan Street, Thượng Tứ gate.
- Vỹ Dạ, An Cựu, Kim Long, Phú Bài, Hương Trà, Phong Điền, Thuận An, Phú Lộc: one each, named on the board at the health station.

Patients with long-term illness whose medicine got wet in the flood may bring the empty packet to their health station and receive it again on the same prescription, without a new examination.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '3412/SYT-NVY',
      type: 'cong-van',
      field: 'Y tế',
      issuedOn: '2026-11-20',
      effectiveOn: '2026-11-20',
      validity: 'con',
      tags: ['bao-lu', 'phong-dich'],
      summary: {
        vi: 'Tăng cường vệ sinh môi trường, phòng, chống dịch bệnh trong và sau lũ',
        en: 'On sanitation and disease prevention during and after the flood',
      },
      body: `Kính gửi: các bệnh viện, trung tâm y tế; trạm y tế phường, xã. Để chủ động phòng, chống dịch bệnh sau đợt lũ tháng 11, Sở Y tế đề nghị các đơn vị thực hiện:

## Điều 1. Nguyên tắc

Nước rút đến đâu, làm vệ sinh đến đó. Ưu tiên nguồn nước ăn uống, trường học, chợ, nơi sơ tán và hộ có người già, trẻ nhỏ, phụ nữ mang thai.

## Điều 2. Trạm y tế phường, xã

1. Lập danh sách giếng, bể nước bị ngập và ghi ngày xử lý, ngày thử lại.
2. Cấp hóa chất kèm tờ hướng dẫn bằng chữ lớn; ở vùng đồng bào Tà Ôi, Cơ Tu có người giải thích tại chỗ.
3. Báo cáo ca tiêu chảy, sốt, đau mắt đỏ, loét da trước 15 giờ mỗi ngày, kể cả khi không có ca.

## Điều 3. Trung tâm Kiểm soát bệnh tật

Duy trì ba tổ lưu động đến hết ngày 10/12/2026; giám sát véc-tơ tại các ổ dịch cũ; công bố số liệu hằng tuần.

## Điều 4. Bệnh viện

Giữ giường, thuốc và máu dự trữ; phát hiện sớm người nghi mắc Whitmore, xoắn khuẩn; không từ chối người bệnh thiếu giấy tờ do lũ.

## Điều 5. Tổ chức thực hiện

Phòng Nghiệp vụ Y làm đầu mối, tổng hợp báo cáo và kiểm tra thực tế ít nhất mỗi vùng một lần.`,
    },
    {
      ...issuer,
      number: '215/KH-SYT',
      type: 'ke-hoach',
      field: 'Y tế',
      issuedOn: '2026-10-06',
      effectiveOn: '2026-10-06',
      expiresOn: '2027-06-30',
      validity: 'con',
      tags: ['tiem-chung'],
      summary: {
        vi: 'Kế hoạch rà soát, tiêm bù cho trẻ em chưa đủ mũi năm học 2026–2027',
        en: 'Plan to check and complete children’s vaccination in the 2026–2027 school year',
      },
      body: `## I. Mục tiêu

1. Trẻ vào mầm non và lớp 1 được kiểm tra tiền sử tiêm chủng một lần, không yêu cầu nộp nhiều bản sao.
2. Trẻ thiếu mũi được tư vấn và tiêm bù tại nơi gần nhất, kể cả khác phường, xã.

## II. Nội dung

### 1. Kiểm tra

Trường gửi danh sách; trạm y tế đối chiếu trên hệ thống và trả kết quả cho từng gia đình trong phong bì kín.

### 2. Tiêm bù

Tổ chức hai đợt: tháng 11–12/2026 và tháng 3–4/2027. Vùng cao và vạn đò cũ có điểm tiêm lưu động cuối tuần.

### 3. Truyền thông

Trả lời thẳng các lo ngại của cha mẹ; không nêu tên trẻ chưa tiêm trước lớp.

## III. Kinh phí

Từ nguồn chi thường xuyên và chương trình tiêm chủng, theo dự toán được giao.

## IV. Phân công

Trung tâm Kiểm soát bệnh tật chủ trì chuyên môn; trạm y tế thực hiện; phòng Kế hoạch – Tài chính bảo đảm kinh phí; báo cáo trước ngày 20 tháng cuối quý.`,
    },
    {
      ...issuer,
      number: '2870/HD-SYT',
      type: 'huong-dan',
      field: 'An toàn thực phẩm',
      issuedOn: '2026-09-15',
      effectiveOn: '2026-10-01',
      validity: 'con',
      tags: ['an-toan-thuc-pham'],
      summary: {
        vi: 'Hướng dẫn công khai kết quả kiểm tra bếp ăn tập thể',
        en: 'Guidance on publishing the results of canteen inspections',
      },
      body: `## Điều 1. Đối tượng

Bếp ăn trường học, bệnh viện, khu công nghiệp và cơ sở trợ giúp xã hội trên địa bàn thành phố.

## Điều 2. Nội dung công khai

1. Ngày kiểm tra, đơn vị kiểm tra.
2. Kết luận: đạt; đạt sau khi sửa; chưa đạt.
3. Việc phải sửa và ngày đã sửa xong.

Không công khai họ tên người chế biến, kết quả khám sức khỏe của từng người.

## Điều 3. Cách công khai

Dán tại cổng hoặc bảng tin bằng khổ giấy A3, chữ dễ đọc; đăng trên trang của đơn vị trong hai ngày làm việc; giữ ít nhất đến lần kiểm tra sau.

## Điều 4. Khi có phản ánh

Người dân phản ánh qua cổng thông tin hoặc trực tiếp với trường; đơn vị trả lời và ghi kết quả ngay dưới kết luận cũ.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Y tế là cơ quan chuyên môn thuộc Ủy ban nhân dân thành phố, giúp thành phố quản lý nhà nước về y tế, dân số, bảo trợ xã hội và trẻ em.',
        en: 'The Department of Health is a specialised agency of the City People’s Committee for health, population, social protection and children.',
      },
      body: {
        vi: `## Việc chính

- Y tế dự phòng: tiêm chủng, giám sát dịch, nước sạch và vệ sinh sau bão lũ.
- Khám bệnh, chữa bệnh: cấp phép hành nghề và hoạt động, chất lượng bệnh viện, cấp cứu ngoài viện.
- Dược, trang thiết bị, an toàn thực phẩm.
- Dân số, bà mẹ, trẻ em; bảo trợ xã hội và phòng, chống tệ nạn xã hội.
- Hướng dẫn chuyên môn cho trạm y tế 40 phường, xã.

## Tổ chức

| Đơn vị | Điện thoại |
| --- | --- |
| Văn phòng Sở | (0234) 000 4110 |
| Phòng Nghiệp vụ Y | (0234) 000 4113 |
| Phòng Nghiệp vụ Dược | (0234) 000 4114 |
| Trung tâm Kiểm soát bệnh tật | (0234) 000 4115 |

## Cam kết

Mỗi thủ tục có một người chịu trách nhiệm và một ngày hẹn. Trễ hẹn thì xin lỗi trước, không đợi người dân hỏi. Thông tin sức khỏe của cá nhân không bao giờ được dùng vào việc khác.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Prevention: vaccination, surveillance, clean water and sanitation after storms and floods.
- Care: licences to practise and operate, hospital quality, emergency services.
- Medicines, equipment and food safety.
- Population, mothers and children; social protection.
- Professional guidance for the health stations of 40 wards and communes.

## Who to call

| Unit | Telephone |
| --- | --- |
| Office | (0234) 000 4110 |
| Medical division | (0234) 000 4113 |
| Pharmacy division | (0234) 000 4114 |
| Centre for Disease Control | (0234) 000 4115 |

## Our promise

Every procedure has one person answerable for it and one date. If we are late we apologise first and do not wait to be asked. Personal health data are never used for anything else.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Thái Y viện của triều Nguyễn, nhà thương bên bờ sông Hương đến một ngành y tế gắn bệnh viện, trạm xá và trường đại học.',
        en: 'From the royal Thái Y medical institute and a hospital on the river bank to a health service that joins hospitals, stations and a university.',
      },
      body: {
        vi: `Huế có truyền thống thuốc lâu đời: Thái Y viện lo sức khỏe hoàng cung, lương y trong dân lo phần còn lại. Cuối thế kỷ XIX, nhà thương Tây y được dựng ở bờ nam sông Hương; giữa thế kỷ XX có trường đại học y khoa, nay vẫn là nơi đào tạo thầy thuốc cho cả miền Trung.

Sau năm 1975, ngành y tế tổ chức lại theo tỉnh Bình Trị Thiên; năm 1989, khi tỉnh Thừa Thiên Huế được lập lại, Sở Y tế có bộ máy riêng. Cơn lũ lịch sử tháng 11/1999 để lại một bài học còn dùng đến nay: thuốc, nước sạch và thuyền phải sẵn sàng trước khi mưa.

Năm 2025, cùng với việc sắp xếp bộ máy, Sở nhận thêm lĩnh vực bảo trợ xã hội, trẻ em; trạm y tế được tổ chức theo 40 phường, xã mới. Người bệnh không phải hỏi “thuộc tuyến nào” mà chỉ cần biết cửa gần nhất.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Hue has long been a place of medicine: the Thái Y institute cared for the court, folk physicians for everybody else. Late in the nineteenth century a western hospital rose on the south bank; in the mid-twentieth came the medical school that still trains doctors for central Vietnam.

After 1975 the service was part of Bình Trị Thiên Province; when Thừa Thiên Huế was re-established in 1989 the department had its own staff again. The great flood of November 1999 taught a lesson still in use: medicine, clean water and boats must be ready before the rain.

In 2025, as government was reorganised, the department took on social protection and children, and health stations were regrouped under the 40 new wards and communes. Patients need not ask which level they belong to, only which door is nearest.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Tống Phước Khải Hoàn',
      leader: true,
      phone: '(0234) 000 4111',
      email: 'tpkhoan.syt@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, tổ chức cán bộ, tài chính; tiếp công dân ngày 15 hằng tháng.',
        en: 'Overall responsibility, staff and finance; receives citizens on the 15th of each month.',
      },
      biography: {
        vi: 'Sinh năm 1972 tại Phú Lộc. Bác sĩ ngoại khoa, tiến sĩ y học; hai mươi năm mổ cấp cứu trước khi làm quản lý.',
        en: 'Born in Phú Lộc in 1972. Surgeon and doctor of medicine; twenty years of emergency surgery before he turned to management.',
      },
    },
    {
      name: 'Lê Nữ Tường Vân',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4112',
      email: 'lntvan.syt@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách y tế dự phòng, dân số, truyền thông; cung cấp thông tin cho báo chí.',
        en: 'Prevention, population and communication; speaks to the press.',
      },
    },
    {
      name: 'Nguyễn Khoa Đăng Ngữ',
      leader: false,
      phone: '(0234) 000 4113',
      email: 'nkdngu.syt@hue.example',
      post: { vi: 'Trưởng phòng Nghiệp vụ Y', en: 'Head of the Medical Division' },
      unit: { vi: 'Phòng Nghiệp vụ Y', en: 'Medical Division' },
      duties: {
        vi: 'Chất lượng khám, chữa bệnh; cấp cứu; giấy phép hành nghề.',
        en: 'Quality of care, emergencies, licences to practise.',
      },
    },
    {
      name: 'Đoàn Thị Xuân Yến',
      leader: false,
      phone: '(0234) 000 4114',
      email: 'dtxyen.syt@hue.example',
      post: { vi: 'Trưởng phòng Nghiệp vụ Dược', en: 'Head of the Pharmacy Division' },
      unit: { vi: 'Phòng Nghiệp vụ Dược', en: 'Pharmacy Division' },
      duties: { vi: 'Quản lý thuốc, nhà thuốc, giá thuốc.', en: 'Medicines, pharmacies and prices.' },
    },
    {
      name: 'Hầu Văn Sơn Ca',
      leader: false,
      phone: '(0234) 000 4115',
      email: 'hvsca.syt@hue.example',
      post: { vi: 'Giám đốc Trung tâm Kiểm soát bệnh tật', en: 'Director of the Centre for Disease Control' },
      unit: { vi: 'Trung tâm Kiểm soát bệnh tật', en: 'Centre for Disease Control' },
      duties: {
        vi: 'Giám sát dịch bệnh, tiêm chủng, nước sạch sau lũ.',
        en: 'Surveillance, vaccination and clean water after floods.',
      },
    },
  ],
  events: [
    {
      inDays: 2,
      start: '07:30',
      end: '10:30',
      tags: ['tiem-chung'],
      title: { vi: 'Tiêm bù cho trẻ em các phường', en: 'Catch-up vaccination in the wards' },
      place: { vi: 'Trạm y tế 21 phường', en: 'Health stations of the 21 wards' },
      body: {
        vi: 'Dành cho trẻ phải hoãn mũi tiêm trong tuần 16–22/11. Mang sổ tiêm nếu còn; không cần đăng ký lại.',
        en: 'For children whose dose was put off in the week of 16–22 November. Bring the book if you have it; no registration needed.',
      },
    },
    {
      inDays: 19,
      start: '06:30',
      end: '11:30',
      tags: ['hien-mau'],
      title: { vi: 'Ngày hội hiến máu cuối năm', en: 'Year-end blood drive' },
      place: { vi: 'Nhà văn hóa lao động thành phố', en: 'Workers’ Cultural House' },
      body: {
        vi: 'Ưu tiên nhóm O và A. Người hiến ăn nhẹ trước khi đến, ngủ đủ giấc, mang giấy tờ tùy thân; có chỗ gửi trẻ.',
        en: 'Groups O and A are especially welcome. Eat lightly, sleep well and bring identity papers; children are looked after.',
      },
    },
    {
      inDays: -32,
      start: '08:00',
      end: '11:00',
      tags: ['kham-chua-benh'],
      title: {
        vi: 'Khám mắt miễn phí cho người cao tuổi vùng ven phá',
        en: 'Free eye examinations for older people by the lagoon',
      },
      place: { vi: 'Trạm y tế xã Phú Vinh', en: 'Phú Vinh health station' },
      body: {
        vi: 'Bốn bác sĩ nhãn khoa khám và đo kính; người cần mổ đục thủy tinh thể được hẹn lịch ngay.',
        en: 'Four ophthalmologists examine and measure for glasses; those who need cataract surgery get a date at once.',
      },
    },
  ],
};
