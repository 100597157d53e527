import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = {
  issuer: 'Sở Nông nghiệp và Môi trường thành phố Huế',
  signer: 'Cao Thị Ngân Giang',
  signerTitle: 'Giám đốc',
};

export const soNongNghiepVaMoiTruong: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['bao-lu', 'dong-xuan'],
      daysAgo: 2,
      author: 'Phan Quang Huy',
      scene: 'ruong-lua',
      title: {
        vi: 'Nước rút chậm, lịch xuống giống đông xuân lùi năm ngày ở vùng trũng',
        en: 'Water falls slowly: winter–spring sowing is put back five days in the lowlands',
      },
      lead: {
        vi: 'Vùng đồng cao giữ lịch cũ; 4.600 ha ở Quảng Điền, Đan Điền, Phú Hồ gieo từ 25/12/2026 và chuyển sang giống ngắn ngày hơn.',
        en: 'Higher fields keep their dates; 4,600 ha in Quảng Điền, Đan Điền and Phú Hồ sow from 25 December with shorter-season varieties.',
      },
      body: {
        vi: `Kỹ sư của Sở đi thuyền qua mười một cánh đồng và đo được một điều lạc quan: lớp phù sa mới dày hai đến ba xăng-ti-mét, chua ít hơn năm ngoái. Cái giá là nước còn đứng ngang đầu gối ở ô trũng và ốc bươu vàng theo nước vào ruộng.

| Chân ruộng | Gieo từ | Nhóm giống |
| --- | --- | --- |
| Cao, chủ động nước | 15/12 | dài ngày |
| Vàn | 20/12 | trung ngày |
| Trũng | 25/12 | ngắn ngày, cứng cây |

Hợp tác xã bơm tiêu theo vùng, không bơm lẻ từng thửa để khỏi đẩy nước sang nhau. Giá điện bơm tiêu sau lũ do ngân sách thành phố hỗ trợ theo quyết định riêng. Thóc giống dự trữ 210 tấn đã về bốn kho; hộ mất giống đăng ký tại phường, xã trước ngày 5/12.`,
        en: `The department’s engineers crossed eleven fields by boat and measured something hopeful: two to three centimetres of new silt, less acid than last year’s. The price is water standing knee-high in the hollows, and golden apple snails riding in with it.

| Land | Sow from | Varieties |
| --- | --- | --- |
| High, irrigated | 15 Dec | long season |
| Middle | 20 Dec | medium season |
| Low | 25 Dec | short season, stiff straw |

Cooperatives pump whole blocks, not single plots, so that nobody pushes water on a neighbour. The city meets the cost of post-flood pumping under a separate decision. The reserve of 210 tonnes of seed is in four stores; households that lost theirs register by 5 December.`,
      },
      caption: { vi: 'Ruộng ven sông Bồ sau khi nước rút.', en: 'Fields by the Bồ river after the water has gone.' },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['rung', 'bao-lu'],
      daysAgo: 6,
      author: 'Phan Quang Huy',
      scene: 'nui-rung',
      title: {
        vi: 'Sau bốn ngày mưa lớn, đội tuần rừng đi bộ kiểm tra 63 điểm sạt ở thượng nguồn Tả Trạch',
        en: 'After four days of rain rangers walk 63 landslides above the Tả Trạch',
      },
      lead: {
        vi: 'Rừng tự nhiên giữ đất gần như nguyên vẹn; phần lớn vết sạt nằm trên đồi keo mới khai thác và ta-luy đường.',
        en: 'Natural forest has held its soil almost intact; most slides are on freshly cut acacia hills and road banks.',
      },
      body: {
        vi: `Bốn tổ, mỗi tổ sáu người, lội ba ngày từ Long Quảng lên giáp ranh Bạch Mã. Họ mang theo máy bay không người lái nhưng mây thấp, rốt cuộc vẫn phải đi bằng chân và ghi bằng bút chì.

Trong 63 điểm, chỉ có bốn điểm nằm trong rừng tự nhiên, 41 điểm ở rừng trồng dưới ba năm tuổi, 18 điểm do làm đường. Con số ấy củng cố đề xuất của Sở: trên sườn dốc đầu nguồn, không khai thác trắng một lần quá diện tích nhỏ, giữ băng cây bản địa dọc khe.

> Rừng già như bàn tay nắm đất. Rừng non thì chưa có ngón.

Câu ấy của một kiểm lâm viên người Cơ Tu được đưa vào báo cáo, không sửa chữ nào. Bản đồ điểm sạt đã gửi cho các xã; mười hai hộ dưới chân dốc được đề nghị ở tạm nhà cộng đồng đến hết ngày 5/12/2026.`,
        en: `Four teams of six waded for three days from Long Quảng to the edge of Bạch Mã. They carried drones, but the cloud was low, and in the end they went on foot and wrote in pencil.

Of the 63 slides only four lie in natural forest, 41 in plantations under three years old and 18 along roads. The figures support the department’s proposal: on steep headwater slopes, no clear-cutting beyond small patches, and belts of native trees along the ravines.

> Old forest is a hand that grips the soil. Young forest has no fingers yet.

The words of a Cơ Tu ranger went into the report unchanged. The map has been sent to the communes, and twelve households below the slopes are advised to stay in the community house until 5 December.`,
      },
    },
    {
      genre: 'notice',
      category: 'nong-nghiep',
      tags: ['bao-lu', 'chan-nuoi'],
      daysAgo: 3,
      scene: 'mua-lu',
      title: {
        vi: 'Hướng dẫn tái đàn gia súc, gia cầm sau lũ: ba việc phải xong trước khi thả con giống',
        en: 'Restocking after the flood: three things to finish before the first animal',
      },
      lead: {
        vi: 'Chuồng đã ngập cần khô, sạch và để trống đủ ngày; mua giống có nguồn gốc; khai báo với phường, xã để được hỗ trợ và tiêm phòng.',
        en: 'Flooded pens must be dry, clean and rested; buy stock of known origin; and register with your commune for support and vaccination.',
      },
      body: {
        vi: `## Trước khi tái đàn

1. Dọn hết rác, phân, chất độn; rắc vôi và chờ khô. Xác vật nuôi chôn đúng chỗ phường, xã chỉ, không vứt xuống sông, hói.
2. Khử trùng chuồng, máng, dụng cụ hai lần, cách nhau ba đến năm ngày.
3. Thả thử một phần mười số con dự định nuôi, theo dõi hai tuần.

## Tiêm phòng

Thú y phường, xã tiêm miễn phí cho gia súc vùng ngập theo chương trình của thành phố từ ngày 25/11 đến 15/12/2026. Nhà nào không tiện giữ trâu bò chờ ở nhà thì dắt đến điểm tiêm của thôn.

## Ai cần giúp

Gọi Chi cục Chăn nuôi và Thú y, (0234) 000 4076. Khi có con vật chết bất thường, xin báo ngay; báo sớm không bị phạt, và giúp cả xóm.`,
        en: `## Before restocking

1. Remove rubbish, dung and litter; spread lime and let it dry. Bury dead animals where the commune shows you, never in a river or canal.
2. Disinfect pens, troughs and tools twice, three to five days apart.
3. Begin with a tenth of the animals you plan to keep and watch them for two weeks.

## Vaccination

Commune vets vaccinate animals in flooded areas free of charge under the city’s programme from 25 November to 15 December. If you cannot keep buffalo at home, lead them to the village point.

## Help

Call the Livestock and Veterinary Sub-department, (0234) 000 4076. Report unusual deaths at once; early reports are never fined and protect the whole hamlet.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['rac-thai', 'bao-lu'],
      daysAgo: 8,
      author: 'Hoàng Diễm My',
      title: {
        vi: 'Rác lũ không phải rác thường: 2.300 tấn được phân loại ngay trên bờ',
        en: 'Flood debris is not ordinary waste: 2,300 tonnes sorted on the bank',
      },
      lead: {
        vi: 'Gỗ, bèo, nhựa và đồ điện hỏng được tách tại 22 bãi tạm; gần một nửa không phải đem chôn.',
        en: 'Wood, water hyacinth, plastic and broken appliances are separated at 22 temporary yards; almost half never reaches the landfill.',
      },
      body: {
        vi: `Mỗi lần lũ rút, sông Hương để lại trên bờ một bức tranh lạ: bèo tây, thân chuối, dép lẻ, tủ lạnh, có khi cả chiếc xe nôi. Những năm trước tất cả lên xe chở về bãi chôn lấp. Lần này Sở thử cách khác.

Bèo và lá ủ làm phân cho vườn thanh trà Thủy Biều. Gỗ trôi xếp riêng, ai nhận ra gỗ của mình thì lấy về trong bảy ngày, phần còn lại xẻ làm cọc chống sạt. Nhựa sạch bán cho cơ sở tái chế, tiền vào quỹ của tổ thu gom. Bình ắc quy, đèn ống, thuốc bảo vệ thực vật giữ trong thùng kín chờ đơn vị có giấy phép.

Khối lượng đem chôn còn 1.190 tấn. Sở xin lỗi bà con khu vực chợ Nọ vì bãi tạm có mùi trong hai ngày đầu; từ nay bãi bèo sẽ đặt cách nhà ở xa hơn.`,
        en: `When the flood falls, the Perfume River leaves a strange picture on its banks: hyacinth, banana trunks, single sandals, refrigerators, once even a cradle. In other years everything went to the landfill. This time the department tried something else.

Hyacinth and leaves become compost for the pomelo gardens of Thủy Biều. Driftwood is stacked apart; owners may claim it within seven days, and the rest is sawn into stakes against erosion. Clean plastic is sold and the money goes to the collectors’ fund. Batteries, tubes and pesticides wait in sealed bins for a licensed company.

Only 1,190 tonnes were buried. The department apologises to residents near Nọ market for the smell of the first two days; from now on hyacinth yards will lie farther from homes.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['dam-pha', 'thuy-san'],
      daysAgo: 15,
      scene: 'dam-pha',
      title: {
        vi: 'Tái thả 1,2 triệu con giống về phá Tam Giang – Cầu Hai, ngư dân giữ lưới nghỉ ba tuần',
        en: '1.2 million fry return to the lagoon while fishers rest their nets for three weeks',
      },
      lead: {
        vi: 'Tôm rảo, cá dìa, cá nâu được thả ở bảy khu bảo vệ thủy sản; các chi hội nghề cá tự cử người gác đêm.',
        en: 'Greasyback shrimp, rabbitfish and scat were released in seven protected areas; the fishing associations post their own night watch.',
      },
      body: {
        vi: `Sáng 9/11/2026, ghe nhỏ xếp hàng ở Cồn Chìm nhận từng túi cá giống. Trước khi mở miệng túi, người ta thả cả túi xuống nước mười lăm phút cho con giống quen độ mặn; một cụ già gọi đó là “chào nước”.

Ba tuần nghỉ lưới là quyết định của chính các chi hội, không phải lệnh cấm. Bù lại, hộ ghi tên được ưu tiên việc trồng cỏ biển, vớt lừ hỏng và gác khu bảo vệ, ngày công trả bằng tiền mặt vào chiều thứ Bảy.

Khảo sát đầu năm cho thấy bãi cỏ biển ở Cồn Chìm đã rộng thêm gần tám héc-ta và cá bột nhiều gấp rưỡi so với hai năm trước. Lũ tháng 11 làm nước ngọt tràn vào, con giống thả trước lũ có hao; đợt bù dự kiến vào giữa tháng 12, khi độ mặn trở lại.`,
        en: `On the morning of 9 November small boats queued at Cồn Chìm to receive the bags. Before a bag is opened it floats for fifteen minutes so that the fry get used to the salt; one old man calls it “greeting the water”.

The rest of three weeks was the associations’ own decision, not a ban. In return their members come first for paid work: planting seagrass, lifting broken traps, guarding the reserve, with cash on Saturday afternoon.

A survey early this year found that the seagrass at Cồn Chìm has grown by almost eight hectares and that there is half as much fry again as two years ago. The November flood let in fresh water and some fry were lost; a second release is planned for mid-December, when the salt returns.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['dat-dai', 'dich-vu-cong'],
      daysAgo: 22,
      scene: 'mot-cua',
      title: {
        vi: 'Cấp đổi giấy chứng nhận quyền sử dụng đất bị ướt, rách, trôi do lũ',
        en: 'Replacing land certificates soaked, torn or lost in the flood',
      },
      lead: {
        vi: 'Người dân nộp ở bất kỳ trung tâm phục vụ hành chính công nào; tổ lưu động đến từng thôn ngập sâu ghi hồ sơ tại chỗ.',
        en: 'Apply at any public service centre; a mobile team visits deeply flooded villages and fills in the papers on the spot.',
      },
      body: {
        vi: `Giấy bị ướt xin đừng phơi nắng, đừng ép bàn ủi. Lót giấy thấm hai mặt, để nơi thoáng; phần nào còn đọc được số phát hành là đủ để tra cứu.

## Cần mang theo

1. Phần giấy còn lại, nếu có.
2. Giấy tờ tùy thân.
3. Với giấy đã mất: đơn trình báo theo mẫu có sẵn tại quầy.

Cán bộ tra dữ liệu địa chính, in phiếu để người dân xem lại tên, thửa, diện tích trước khi ký. Thành phần hồ sơ, thời hạn, phí và lệ phí thực hiện theo quy định hiện hành; trường hợp được miễn do thiên tai sẽ nêu rõ căn cứ trên giấy hẹn.

Lịch tổ lưu động dán tại nhà văn hóa thôn. Hỏi trước qua (0234) 000 4077 để khỏi đi hai lần. Không ai phải nộp tiền cho người “làm giúp”.`,
        en: `Please do not dry a wet certificate in the sun or iron it. Lay absorbent paper on both sides and keep it in moving air; if the serial number can still be read, that is enough to trace it.

## Bring

1. What is left of the certificate, if anything.
2. Identity papers.
3. For a lost one: a statement on the form at the counter.

Staff look up the cadastral data and print a slip, so that you can check name, plot and area before signing. Papers, time limits and fees follow the rules in force; an exemption because of the disaster is stated with its basis on the receipt.

The team’s calendar hangs in each village house. Call (0234) 000 4077 first to avoid a second trip. Nobody needs to pay anyone to “help”.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'huu-co'],
      daysAgo: 31,
      author: 'Võ Đình Nguyên',
      scene: 'ruong-lua',
      title: {
        vi: 'Gạo hữu cơ Phú Hồ vào bếp 40 trường mầm non',
        en: 'Organic rice from Phú Hồ reaches 40 nursery kitchens',
      },
      lead: {
        vi: 'Hợp đồng ba năm đầu tiên giữa hợp tác xã và các trường: giá cố định, giao mỗi tuần, phụ huynh được ra đồng xem.',
        en: 'The first three-year contract between a cooperative and schools: a fixed price, weekly delivery, and parents welcome in the fields.',
      },
      body: {
        vi: `Cánh đồng ba mươi hai héc-ta ở Phú Hồ đã bốn năm không dùng phân hóa học. Năm đầu năng suất tụt gần một phần ba, vài hộ xin ra. Người ở lại nuôi vịt con trong ruộng, ủ rơm, học đọc màu lá; năng suất nay bằng chín phần mười ruộng thường, giá bán cao gấp rưỡi.

Điều khó nhất hóa ra không phải sâu rầy mà là đầu ra đều đặn. Hợp đồng với bốn mươi trường giải bài toán ấy: mỗi tuần bốn tấn gạo, xay trong vòng ba ngày trước khi giao, mỗi bao có mã để phụ huynh xem thửa ruộng và ngày gặt.

Sở hỗ trợ kiểm nghiệm và một máy sấy; không hỗ trợ giá. “Chúng tôi muốn gạo đứng được trên chân của nó,” giám đốc hợp tác xã nói. Vụ tới, diện tích sẽ tăng thêm mười bốn héc-ta.`,
        en: `For four years the thirty-two hectares in Phú Hồ have had no chemical fertiliser. In the first year the yield fell by almost a third and some families left. Those who stayed raised ducklings in the paddies, composted straw and learned to read the colour of a leaf; the yield is now nine tenths of the usual and the price half as high again.

The hardest thing turned out to be not insects but steady buyers. Forty schools solved it: four tonnes a week, milled within three days of delivery, each sack with a code that shows the plot and the day of harvest.

The department pays for testing and helped with a dryer; it does not subsidise the price. “We want the rice to stand on its own feet,” says the cooperative’s director. Fourteen more hectares join next season.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['khi-tuong', 'chuyen-doi-so'],
      daysAgo: 42,
      title: {
        vi: 'Bản tin thời vụ bằng giọng đọc địa phương đến 18.000 điện thoại mỗi sáng thứ Hai',
        en: 'A crop bulletin in the local accent reaches 18,000 telephones every Monday',
      },
      lead: {
        vi: 'Hai phút, ba việc nên làm trong tuần, đọc bằng giọng Huế, tiếng Tà Ôi và tiếng Cơ Tu; ai muốn thôi chỉ cần nhắn một chữ.',
        en: 'Two minutes, three things to do this week, in the Hue accent, Tà Ôi and Cơ Tu; one word by message is enough to stop it.',
      },
      body: {
        vi: `Bản tin cũ dài bốn trang, đầy ký hiệu. Khảo sát cho thấy bà con đọc đúng một dòng: mưa hay nắng. Tổ khuyến nông bèn viết lại như nói chuyện ngoài đầu ruộng rồi mời người trong xã đọc.

Tuần vừa rồi bản tin nhắc: đừng vội bón đạm khi trời còn lạnh; kiểm tra bờ ao trước thứ Năm; vùng Nam Đông hái cam vào buổi chiều cho khô vỏ. Mỗi bản có một câu hỏi trả lời bằng phím số, nhờ vậy Sở biết nơi nào đang thiếu giống, nơi nào có rầy.

Sau hai tháng, 71% người nhận nghe hết bản tin. Nội dung chữ được đăng đồng thời trên cổng này, kèm bản dữ liệu mở cho ai muốn tự làm công cụ riêng. Đăng ký nhận: nhắn họ tên thôn đến số 000 4079.`,
        en: `The old bulletin was four pages full of symbols. A survey showed that farmers read exactly one line: rain or sun. So the extension team rewrote it as talk at the edge of a field, and asked people of the communes to read it aloud.

Last week it said: do not hurry to fertilise while it is cold; check pond banks before Thursday; in Nam Đông pick oranges in the afternoon when the peel is dry. Each ends with a question answered by a key, so the department learns where seed is short and where hoppers have come.

After two months 71% listen to the end. The text appears here at the same time, with open data for those who build their own tools. To subscribe, send your village’s name to 000 4079.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ho-chua'],
      daysAgo: 12,
      title: {
        vi: 'Lịch trực hồ đập và số điện thoại báo sự cố trong đợt không khí lạnh cuối tháng 11',
        en: 'Dam duty and emergency numbers for the cold front of late November',
      },
      lead: {
        vi: 'Từ 27/11 đến 2/12/2026, 56 hồ thủy lợi có người trực suốt ngày đêm; ai thấy nước đục rò, nứt thân đập xin báo ngay.',
        en: 'From 27 November to 2 December 56 irrigation reservoirs are watched day and night; report muddy seepage or cracks at once.',
      },
      body: {
        vi: `## Dấu hiệu cần báo

- Nước thấm ra ở mái hạ lưu, nhất là nước đục.
- Vết nứt dọc đỉnh đập, mặt đập lún.
- Cây, bè, lục bình kẹt trước tràn.
- Tiếng nước lạ trong cống khi cống đã đóng.

## Gọi ai

| Khu vực | Điện thoại trực |
| --- | --- |
| Phong Điền, Quảng Điền, Hương Trà | (0234) 000 4171 |
| Hương Thủy, Phú Vang, thành phố | (0234) 000 4172 |
| Phú Lộc, Nam Đông, A Lưới | (0234) 000 4173 |

Khi gọi, xin nói tên hồ hoặc thôn gần nhất, điều trông thấy và có ai đang ở hạ lưu. Không tự đào, khơi tràn. Người báo tin không phải để lại tên; cán bộ trực sẽ gọi lại khi kiểm tra xong.`,
        en: `## Signs to report

- Seepage on the downstream face, above all if muddy.
- Cracks along the crest, or a sinking surface.
- Trees, rafts or hyacinth stuck before the spillway.
- Strange water noise in a closed culvert.

## Whom to call

| Area | Duty telephone |
| --- | --- |
| Phong Điền, Quảng Điền, Hương Trà | (0234) 000 4171 |
| Hương Thủy, Phú Vang, inner city | (0234) 000 4172 |
| Phú Lộc, Nam Đông, A Lưới | (0234) 000 4173 |

Give the name of the reservoir or the nearest village, what you see, and whether anyone is below. Do not dig or clear a spillway yourself. You need not leave a name; the officer calls back after checking.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '2456/SNNMT-TTBVTV',
      type: 'cong-van',
      field: 'Nông nghiệp',
      issuedOn: '2026-11-22',
      effectiveOn: '2026-11-22',
      validity: 'con',
      tags: ['bao-lu', 'dong-xuan'],
      summary: {
        vi: 'Điều chỉnh lịch thời vụ đông xuân 2026–2027 sau đợt lũ tháng 11',
        en: 'Adjusting the winter–spring calendar after the November flood',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã; các công ty thủy lợi; hợp tác xã nông nghiệp. Căn cứ tình hình thực tế trên đồng, Sở hướng dẫn:

## Điều 1. Lịch gieo

1. Chân ruộng cao giữ lịch đã ban hành.
2. Chân vàn gieo tập trung từ 20/12 đến 27/12/2026.
3. Chân trũng gieo từ 25/12/2026 đến 5/1/2027, dùng giống ngắn ngày.

## Điều 2. Tiêu úng

Bơm theo vùng, thống nhất giờ mở cống giữa các hợp tác xã liền kề; ghi nhật ký bơm để làm căn cứ hỗ trợ.

## Điều 3. Ốc, chuột

Bắt tay, dùng bẫy bả an toàn; không xả điện bẫy chuột dưới bất kỳ hình thức nào.

## Điều 4. Giống

Phường, xã lập danh sách hộ mất giống, niêm yết bảy ngày; giống dự trữ cấp theo danh sách sau niêm yết.

## Điều 5. Báo cáo

Báo cáo tiến độ vào thứ Sáu hằng tuần về Chi cục Trồng trọt và Bảo vệ thực vật.`,
    },
    {
      ...issuer,
      number: '167/KH-SNNMT',
      type: 'ke-hoach',
      field: 'Lâm nghiệp',
      issuedOn: '2026-09-28',
      effectiveOn: '2026-10-01',
      expiresOn: '2027-12-31',
      validity: 'con',
      tags: ['rung'],
      summary: {
        vi: 'Kế hoạch chuyển hóa rừng keo đầu nguồn sang rừng cây bản địa, giai đoạn 2026–2027',
        en: 'Plan to turn headwater acacia into native forest, 2026–2027',
      },
      body: `## I. Mục tiêu

Chuyển hóa 1.150 ha rừng keo trên sườn dốc đầu nguồn Tả Trạch, Hữu Trạch, sông Bồ và Ô Lâu sang rừng hỗn giao lim, huỷnh, dó, ươi và mây tre.

## II. Cách làm

1. Chủ rừng tự nguyện, ký cam kết năm năm.
2. Khai thác theo băng, giữ lại ít nhất một nửa tán.
3. Trồng xen cây cho thu sớm: mây, ba kích, cây dược liệu.

## III. Hỗ trợ

Cây giống, kỹ thuật và tiền công chăm sóc theo chính sách của Trung ương và nghị quyết của Hội đồng nhân dân thành phố.

## IV. Phân công

Chi cục Kiểm lâm chủ trì; các ban quản lý rừng, Vườn quốc gia Bạch Mã phối hợp kỹ thuật; Ủy ban nhân dân các xã Nam Đông, Khe Tre, Long Quảng, Bình Điền, A Lưới 1 đến A Lưới 5 tổ chức thực hiện.

## V. Theo dõi

Mỗi lô có ảnh đầu kỳ, cuối kỳ; số liệu mở trên cổng của Sở.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'ruong-lua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Nông nghiệp và Môi trường trông nom đất, nước, rừng, phá, ruộng và không khí của thành phố, từ đầu nguồn ra tới biển.',
        en: 'The Department of Agriculture and Environment looks after the city’s land, water, forest, lagoon, fields and air, from the headwaters to the sea.',
      },
      body: {
        vi: `## Các lĩnh vực

- Trồng trọt, chăn nuôi, thú y, thủy sản, lâm nghiệp, diêm nghiệp.
- Thủy lợi, hồ đập, phòng, chống thiên tai, phát triển nông thôn.
- Đất đai, đo đạc, tài nguyên nước, khoáng sản.
- Môi trường, chất thải, đa dạng sinh học, biến đổi khí hậu, biển đảo.

## Người dân hay hỏi

| Việc | Nơi trả lời |
| --- | --- |
| Lịch thời vụ, sâu bệnh | Chi cục Trồng trọt và Bảo vệ thực vật |
| Giấy chứng nhận đất | Văn phòng Đăng ký đất đai |
| Rác, nước thải, tiếng ồn | Phòng Quản lý môi trường |
| Hồ đập, kè, sạt lở | Chi cục Thủy lợi |

Sở không làm thay phường, xã. Nơi nào phường, xã làm được thì Sở hướng dẫn và kiểm tra; nơi nào vượt sức, Sở có mặt trong ngày.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## Fields

- Crops, livestock, veterinary service, fisheries, forestry, salt.
- Irrigation, reservoirs, disaster prevention, rural development.
- Land, surveying, water, minerals.
- Environment, waste, biodiversity, climate, sea and islands.

## Often asked

| Matter | Answered by |
| --- | --- |
| Crop calendar, pests | Crop Production and Plant Protection |
| Land certificates | Land Registration Office |
| Waste, waste water, noise | Environment Division |
| Dams, dykes, landslides | Irrigation Sub-department |

We do not replace the wards and communes. What they can do, we guide and check; what is beyond their strength, we attend the same day.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'dam-pha',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ đê ngăn mặn, trạm thủy nông đến một cơ quan nhìn đất, nước, rừng như một cơ thể.',
        en: 'From salt dykes and irrigation stations to an agency that sees land, water and forest as one body.',
      },
      body: {
        vi: `Nghề nông ở Huế xưa nay là nghề thương lượng với nước. Dưới triều Nguyễn đã có nha lo đê điều, có lễ Tịch điền để nhà vua cày luống đầu tiên. Thời bao cấp, ty nông nghiệp và ty thủy lợi cùng dân đào hói, đắp đê Tây phá Tam Giang.

Khi lập lại tỉnh năm 1989, nông nghiệp, thủy sản, lâm nghiệp, địa chính nằm ở nhiều cơ quan. Các lần sắp xếp sau dần gộp lại thành Sở Nông nghiệp và Phát triển nông thôn cùng Sở Tài nguyên và Môi trường.

Đầu năm 2025, hai sở hợp nhất thành Sở Nông nghiệp và Môi trường. Lý do rất giản dị: một trận lũ không hỏi nó thuộc ngành nào. Người xin nước tưới, người xin giấy đất và người báo rác nay vào cùng một cửa.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Farming in Hue has always been a negotiation with water. The Nguyễn court had an office for dykes, and the king ploughed the first furrow at the Tịch điền rite. In the years of the planned economy the agricultural and irrigation services dug canals with the people and built the dyke west of the Tam Giang lagoon.

When the province was re-established in 1989, crops, fisheries, forests and land lay with several agencies; later reorganisations gathered them into two departments, one for agriculture and rural development, one for natural resources and environment.

Early in 2025 the two became one. The reason is simple: a flood does not ask which branch it belongs to. Those who need irrigation, a land certificate or a rubbish truck now use the same door.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Cao Thị Ngân Giang',
      leader: true,
      phone: '(0234) 000 4071',
      email: 'ctngiang.snnmt@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, đất đai, tổ chức; tiếp công dân ngày 12 hằng tháng.',
        en: 'Overall responsibility, land and organisation; receives citizens on the 12th.',
      },
      biography: {
        vi: 'Sinh năm 1974 tại Quảng Điền. Kỹ sư nông học, thạc sĩ quản lý tài nguyên; từng là chủ nhiệm hợp tác xã.',
        en: 'Born in Quảng Điền in 1974. Agronomist with a master’s degree in resource management; once head of a cooperative.',
      },
    },
    {
      name: 'Kê Sửu Văn Tình',
      leader: true,
      phone: '(0234) 000 4072',
      email: 'ksvtinh.snnmt@hue.example',
      post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách lâm nghiệp, miền núi, đa dạng sinh học.',
        en: 'Forestry, the uplands and biodiversity.',
      },
    },
    {
      name: 'Phùng Hữu Thạnh',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4073',
      email: 'phthanh.snnmt@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách thủy lợi, phòng, chống thiên tai, môi trường.',
        en: 'Irrigation, disaster prevention and the environment.',
      },
    },
    {
      name: 'Đỗ Lệ Khuê',
      leader: false,
      phone: '(0234) 000 4076',
      email: 'dlkhue.snnmt@hue.example',
      post: {
        vi: 'Chi cục trưởng Chi cục Chăn nuôi và Thú y',
        en: 'Head of the Livestock and Veterinary Sub-department',
      },
      unit: { vi: 'Chi cục Chăn nuôi và Thú y', en: 'Livestock and Veterinary Sub-department' },
      duties: { vi: 'Dịch bệnh, tiêm phòng, tái đàn.', en: 'Disease, vaccination and restocking.' },
    },
    {
      name: 'Ngô Viết Thảo Nguyên',
      leader: false,
      phone: '(0234) 000 4077',
      email: 'nvtnguyen.snnmt@hue.example',
      post: { vi: 'Giám đốc Văn phòng Đăng ký đất đai', en: 'Director of the Land Registration Office' },
      unit: { vi: 'Văn phòng Đăng ký đất đai', en: 'Land Registration Office' },
      duties: { vi: 'Giấy chứng nhận, biến động đất đai, tra cứu.', en: 'Certificates, changes and look-ups.' },
    },
  ],
  events: [
    {
      inDays: 9,
      start: '08:00',
      end: '11:30',
      tags: ['dong-xuan'],
      title: { vi: 'Ra quân bơm tiêu, làm đất vụ đông xuân', en: 'Pumping and ploughing begin for winter–spring' },
      place: { vi: 'Cánh đồng Sịa, xã Quảng Điền', en: 'Sịa field, Quảng Điền Commune' },
      body: {
        vi: 'Trạm bơm vận hành đồng loạt; kỹ sư hướng dẫn diệt ốc, vệ sinh đồng ruộng ngay tại bờ.',
        en: 'All stations start together; engineers show how to deal with snails and clean the fields, right on the bank.',
      },
    },
    {
      inDays: 22,
      start: '07:30',
      end: '16:30',
      tags: ['rung'],
      title: { vi: 'Ngày hội trồng cây bản địa đầu nguồn', en: 'Native tree planting at the headwaters' },
      place: { vi: 'Tiểu khu rừng cộng đồng, xã Long Quảng', en: 'Community forest, Long Quảng Commune' },
      body: {
        vi: 'Mỗi gia đình nhận hai mươi cây lim, huỷnh; ai trồng thì được gắn tên và theo dõi ảnh hằng năm.',
        en: 'Each family plants twenty lim and huỷnh trees, labelled with its name and photographed every year.',
      },
    },
  ],
};
