import type { DemoFullArticle } from './text-shapes.ts';

export const news1: DemoFullArticle[] = [
  {
    genre: 'news',
    category: 'phong-chong-thien-tai',
    tags: ['bao-lu', 'ngap-lut', 'truong-hoc'],
    daysAgo: 0,
    time: '07:40',
    author: 'Hoàng Diễm My',
    scene: 'mua-lu',
    title: {
      vi: 'Nước sông Hương xuống dưới báo động 1, 38 trường vùng thấp trũng đón học sinh trở lại',
      en: 'Perfume River falls below alert level 1 as 38 low-lying schools reopen',
    },
    lead: {
      vi: 'Sáu giờ sáng 24/11, mực nước tại trạm Kim Long còn 0,84 m. Các phường, xã vùng trũng đã dọn xong bùn ở trường học, trạm y tế và chợ.',
      en: 'At 6 a.m. on 24 November the Kim Long gauge read 0.84 m. Low-lying wards and communes have cleared the mud from schools, health stations and markets.',
    },
    body: {
      vi: `Đợt lũ từ ngày 18 đến 21/11 đạt đỉnh 2,76 m tại Kim Long, trên báo động 2. Khoảng 9.400 ngôi nhà ở Hóa Châu, Dương Nỗ, Quảng Điền, Đan Điền và Phú Hồ bị ngập từ 0,3 đến 0,9 m; không có thiệt hại về người.

Ngay khi nước rút, hơn 3.200 đoàn viên, dân quân và người dân chia thành 210 tổ làm vệ sinh theo cách “nước rút đến đâu, dọn đến đó”. Ngành y tế cấp 1,6 tấn hóa chất khử khuẩn, xử lý gần 5.000 giếng nước.

Tại Trường Tiểu học Quảng Thành, cô hiệu trưởng cho biết sách vở và máy tính đã được đưa lên tầng hai từ chiều 17/11 nên thiệt hại không đáng kể.

## Việc cần làm trong tuần

- Hộ có nhà hư hỏng báo tổ trưởng tổ dân phố hoặc trưởng thôn trước ngày 30/11.
- Không dùng điện ở tầng trệt khi chưa được thợ điện kiểm tra.
- Tiếp tục theo dõi bản tin: không khí lạnh có thể gây mưa lớn trở lại từ ngày 28/11.`,
      en: `The flood of 18–21 November peaked at 2.76 m at Kim Long, above alert level 2. About 9,400 houses in Hóa Châu, Dương Nỗ, Quảng Điền, Đan Điền and Phú Hồ stood in 0.3 to 0.9 m of water; nobody was hurt.

As soon as the water fell, more than 3,200 youth members, militia and residents formed 210 teams and cleaned street by street behind the receding flood. The health service handed out 1.6 tonnes of disinfectant and treated nearly 5,000 wells.

At Quảng Thành Primary School the head teacher said that books and computers had been carried to the upper floor on the afternoon of 17 November, so the losses were small.

## To do this week

- Households with damaged homes report to their neighbourhood or village head by 30 November.
- Do not use electricity on the ground floor before an electrician has checked it.
- Keep following the bulletins: a cold front may bring heavy rain again from 28 November.`,
    },
    caption: {
      vi: 'Khu dân cư ven sông trong những ngày nước lên giữa tháng 11.',
      en: 'A riverside neighbourhood during the high water of mid-November.',
    },
  },
  {
    genre: 'news',
    category: 'phong-chong-thien-tai',
    tags: ['bao-lu', 'ho-chua'],
    daysAgo: 3,
    time: '16:20',
    author: 'Phan Quang Huy',
    scene: 'nui-rung',
    documents: ['128/KH-UBND'],
    title: {
      vi: 'Ba hồ lớn giữ lại hơn 410 triệu mét khối nước, hạ thấp đỉnh lũ hạ du',
      en: 'Three large reservoirs hold back over 410 million cubic metres and lower the flood peak',
    },
    lead: {
      vi: 'Vận hành liên hồ Tả Trạch, Bình Điền và Hương Điền đã làm giảm khoảng 0,7 m đỉnh lũ trên sông Hương và gần 0,6 m trên sông Bồ.',
      en: 'Joint operation of the Tả Trạch, Bình Điền and Hương Điền reservoirs lowered the peak by about 0.7 m on the Perfume River and nearly 0.6 m on the Bồ River.',
    },
    body: {
      vi: `Theo báo cáo của Ban Chỉ huy Phòng thủ dân sự thành phố, lượng mưa bốn ngày ở vùng núi Nam Đông, A Lưới phổ biến từ 420 đến 610 mm. Trước mưa, các hồ đã chủ động hạ mực nước để dành dung tích đón lũ.

| Hồ | Lưu lượng đến lớn nhất (m³/s) | Lưu lượng về hạ du (m³/s) |
| --- | --- | --- |
| Tả Trạch | 3.150 | 640 |
| Bình Điền | 1.420 | 780 |
| Hương Điền | 2.260 | 1.310 |

Mỗi lệnh vận hành được gửi bằng tin nhắn đến 40 phường, xã ít nhất bốn giờ trước khi tăng lưu lượng, đồng thời phát trên loa và đăng tại chuyên trang phòng, chống thiên tai.

Lãnh đạo thành phố yêu cầu các chủ hồ đưa mực nước về mức đón lũ trước ngày 27/11, tuyệt đối không tích nước sớm để phát điện khi mùa lũ chưa kết thúc. Số liệu từng giờ được công khai để người dân và nhà khoa học cùng theo dõi.`,
      en: `The City Civil Defence Command reports four-day rainfall of 420 to 610 mm across the Nam Đông and A Lưới mountains. Before the rain the reservoirs had been drawn down to make room for the flood.

| Reservoir | Highest inflow (m³/s) | Released downstream (m³/s) |
| --- | --- | --- |
| Tả Trạch | 3,150 | 640 |
| Bình Điền | 1,420 | 780 |
| Hương Điền | 2,260 | 1,310 |

Every operating order reached the 40 wards and communes by text message at least four hours before the flow was raised; it was also read over loudspeakers and posted on the storm and flood pages.

The city’s leaders have told the operators to return to the flood-season level by 27 November and on no account to store water early for power while the season lasts. Hourly figures are open to residents and researchers alike.`,
    },
    caption: {
      vi: 'Vùng đầu nguồn phía tây nam, nơi dòng Tả Trạch bắt đầu.',
      en: 'The south-western headwaters, where the Tả Trạch begins.',
    },
  },
  {
    genre: 'news',
    category: 'van-hoa',
    tags: ['di-san', 'le-hoi', 'du-lich'],
    daysAgo: 0,
    time: '09:30',
    author: 'Tôn Nữ Khánh An',
    scene: 'ngo-mon',
    title: {
      vi: 'Ngày Văn hóa Việt Nam 24/11: mở cửa Đại Nội cho mọi người, 12 không gian nghệ thuật giữa lòng di sản',
      en: 'Vietnamese Culture Day: the Imperial City opens to all with 12 art spaces',
    },
    lead: {
      vi: 'Lần đầu tiên ngày 24/11 là ngày nghỉ hưởng nguyên lương, Huế miễn vé tham quan di tích cho người Việt Nam và tổ chức chuỗi hoạt động từ sáng đến đêm.',
      en: 'With 24 November a paid holiday for the first time, Hue waives entrance fees for Vietnamese visitors and offers events from morning till night.',
    },
    body: {
      vi: `Từ bảy giờ, dòng người áo dài đã nối dài trước Ngọ Môn. Mười hai không gian được bố trí từ sân Đại Triều Nghi đến vườn Cơ Hạ: trình diễn Nhã nhạc, viết thư pháp, nặn tò he, làm lồng đèn, thử trang phục cung đình và kể chuyện chiếc Cửu đỉnh qua bản rập.

Trung tâm Bảo tồn Di tích Cố đô Huế dự kiến đón 28.000 lượt khách trong ngày. Để tránh dồn ứ, khách đi theo một chiều từ Ngọ Môn sang cửa Hiển Nhơn; xe điện đưa người cao tuổi và người khuyết tật vào tận sân.

> Di sản chỉ sống khi người Huế xem đó là nhà mình, không phải nơi để dẫn khách đi qua.

Buổi tối, đêm “Hương xưa” tại Nghinh Lương Đình giới thiệu mười trích đoạn ca Huế, tuồng và hò giã gạo do nghệ nhân và học sinh cùng biểu diễn. Chương trình vào cửa tự do, bắt đầu lúc 19 giờ 30; nếu mưa sẽ chuyển vào Duyệt Thị Đường.`,
      en: `By seven in the morning a line of people in áo dài already stretched before the Ngọ Môn gate. Twelve spaces run from the Great Rites Court to the Cơ Hạ garden: royal court music, calligraphy, toy figurines, lantern making, court dress to try on, and the story of the Nine Dynastic Urns told through rubbings.

The Monuments Conservation Centre expects 28,000 visits today. To avoid crowding, visitors follow a one-way route from Ngọ Môn to the Hiển Nhơn gate; electric cars bring older and disabled visitors right into the courtyard.

> Heritage lives only when the people of Hue feel it is their home, not a place to lead guests through.

In the evening “Scents of the Past” at the Nghinh Lương pavilion presents ten pieces of Hue singing, tuồng theatre and rice-pounding songs, performed by masters and pupils together. Entry is free from 19:30; if it rains the show moves to the Duyệt Thị Đường theatre.`,
    },
    caption: {
      vi: 'Ngọ Môn, nơi bắt đầu hành trình tham quan một chiều trong Ngày Văn hóa Việt Nam.',
      en: 'Ngọ Môn, where the one-way route of Culture Day begins.',
    },
  },
  {
    genre: 'news',
    category: 'du-lich',
    tags: ['du-lich', 'song-huong'],
    daysAgo: 4,
    time: '08:15',
    author: 'Lê Bảo Châu',
    scene: 'cau-truong-tien',
    title: {
      vi: 'Mười một tháng, Huế đón 6,3 triệu lượt khách; khách lưu trú dài ngày tăng rõ',
      en: 'Hue welcomes 6.3 million visitors in eleven months, and they stay longer',
    },
    lead: {
      vi: 'Doanh thu từ du lịch ước đạt 13.900 tỷ đồng, tăng 14% so với cùng kỳ. Số đêm lưu trú bình quân lần đầu vượt 2,0.',
      en: 'Tourism revenue is put at 13,900 billion đồng, up 14% on the year. The average stay has passed 2.0 nights for the first time.',
    },
    body: {
      vi: `Theo Sở Du lịch, khách quốc tế đạt 2,05 triệu lượt, đông nhất là từ Hàn Quốc, Đài Loan, Pháp, Thái Lan và Hoa Kỳ. Ba tuần có mưa lũ trong tháng 10 và 11 làm công suất phòng giảm còn 41%, nhưng lượng đặt chỗ cho kỳ nghỉ cuối năm đã hồi phục nhanh.

Điều đáng mừng là du khách không còn chỉ ghé Đại Nội rồi đi. Các lớp nấu món Huế ở Kim Long, tuyến xe đạp về cầu ngói Thanh Toàn, buổi sáng trên đầm Chuồn và đường mòn Bạch Mã giữ chân thêm khoảng một phần ba số khách lẻ.

## Mùa đông có gì mới

- Tuyến thuyền điện Tòa Khâm – Thiên Mụ – Hổ Quyền chạy từ ngày 5/12, mỗi ngày bốn chuyến.
- Phố đêm Hoàng thành mở lại các tối thứ Sáu đến Chủ nhật.
- Vé liên thông sáu điểm di tích có giá trị trong ba ngày.

Sở cũng lập đường dây tiếp nhận phản ánh về giá, hoạt động cả ngày lẫn đêm.`,
      en: `The Department of Tourism counts 2.05 million international visits, most of them from South Korea, Taiwan, France, Thailand and the United States. Three weeks of flooding in October and November pushed room occupancy down to 41%, but bookings for the year-end holidays have recovered quickly.

Better still, visitors no longer just see the Imperial City and move on. Cooking classes in Kim Long, the bicycle route to the Thanh Toàn tiled bridge, mornings on Chuồn lagoon and the Bạch Mã trails keep about a third of independent travellers for longer.

## New this winter

- Electric boats from Tòa Khâm to Thiên Mụ and Hổ Quyền, four a day from 5 December.
- The Citadel night street reopens from Friday to Sunday.
- A joint ticket for six monuments is valid for three days.

The department has also opened a line for complaints about prices, day and night.`,
    },
    caption: { vi: 'Cầu Trường Tiền lúc chiều muộn.', en: 'Trường Tiền bridge late in the afternoon.' },
  },
  {
    genre: 'news',
    category: 'kinh-te',
    tags: ['cang-bien', 'dau-tu'],
    daysAgo: 6,
    time: '14:05',
    author: 'Võ Đình Nguyên',
    scene: 'dam-pha',
    title: {
      vi: 'Cảng Chân Mây đón tàu hàng thứ 500 trong năm, bến số 4 vào giai đoạn hoàn thiện',
      en: 'Chân Mây port receives its 500th cargo ship of the year as berth 4 nears completion',
    },
    lead: {
      vi: 'Sản lượng hàng qua cảng ước đạt 9,1 triệu tấn, trong đó hàng container tăng gấp rưỡi nhờ tuyến định kỳ hằng tuần.',
      en: 'Cargo is put at 9.1 million tonnes; container traffic has grown by half thanks to a weekly service.',
    },
    body: {
      vi: `Con tàu thứ 500 cập bến sáng 18/11 chở 32.000 tấn dăm gỗ, cùng lúc bến bên cạnh xếp 180 container sợi, may mặc và men frit từ Khu công nghiệp Phú Bài. Hai năm trước, phần lớn số hàng này còn đi đường bộ vào Đà Nẵng.

Ban Quản lý Khu kinh tế, công nghiệp cho biết bến số 4 và 5 đã xong phần cọc, đang lắp dầm và nạo vét vũng quay tàu. Đê chắn sóng giai đoạn 2 dài 300 m giúp cảng làm hàng được thêm khoảng 40 ngày trong mùa gió đông bắc.

Cuối năm, cảng còn đón 14 chuyến tàu biển du lịch, lớn nhất chở 4.200 khách. Xã Chân Mây – Lăng Cô phối hợp hãng tàu bố trí chợ nông sản, sản vật đầm phá tại cầu cảng, để ngư dân và các hợp tác xã bán được hàng ngay tại chỗ. Hải quan cam kết thông quan luồng xanh không quá ba phút cho một tờ khai.`,
      en: `The 500th ship docked on the morning of 18 November to load 32,000 tonnes of wood chips, while the next berth took 180 containers of yarn, garments and frit from the Phú Bài industrial park. Two years ago most of that cargo still went by road to Đà Nẵng.

The Economic and Industrial Zones Authority says the piles of berths 4 and 5 are finished; beams are being laid and the turning basin dredged. The second stage of the breakwater, 300 m long, gives the port about 40 more working days in the north-east monsoon.

Fourteen cruise ships will also call before the end of the year, the largest with 4,200 passengers. Chân Mây – Lăng Cô Commune and the shipping lines are setting up a market of farm and lagoon produce on the quay, so that fishers and cooperatives sell on the spot. Customs promises to clear green-channel declarations within three minutes.`,
    },
    caption: {
      vi: 'Vùng nước ven bờ phía nam thành phố, gần Chân Mây.',
      en: 'Coastal water in the south of the city, near Chân Mây.',
    },
  },
  {
    genre: 'news',
    category: 'ha-tang',
    tags: ['giao-thong', 'ngap-lut'],
    daysAgo: 9,
    time: '10:00',
    author: 'Võ Đình Nguyên',
    scene: 'ruong-lua',
    title: {
      vi: 'Nâng nền 14 km đường qua vùng trũng Quảng Điền, thêm 31 cống thoát lũ',
      en: '14 km of road through low-lying Quảng Điền raised, with 31 new flood culverts',
    },
    lead: {
      vi: 'Sau mùa lũ, tuyến đường nối Quảng Điền với Đan Điền và Phong Dinh được thi công trở lại, dự kiến xong trước tháng 8/2027.',
      en: 'After the floods, work resumes on the road linking Quảng Điền with Đan Điền and Phong Dinh; it should be done before August 2027.',
    },
    body: {
      vi: `Mỗi năm đoạn đường này ngập bình quân 11 ngày, có năm 19 ngày, khiến học sinh nghỉ học và lúa gạo không chở ra được. Phương án mới nâng mặt đường lên cao trình 2,3 m ở hai khu dân cư, còn giữa đồng giữ thấp hơn để nước tràn qua, tránh biến con đường thành đập chắn.

Sở Xây dựng đã tổ chức năm cuộc họp tại thôn, tiếp thu 46 ý kiến; trong đó bổ sung chín cống hộp ở nơi người dân chỉ ra dòng chảy cũ. Tổng mức đầu tư 284 tỷ đồng, gồm vỉa hè, cây xanh và đèn chiếu sáng ở đoạn qua chợ Sịa.

## Tiến độ

| Hạng mục | Đến tháng 11/2026 | Hoàn thành |
| --- | --- | --- |
| Giải phóng mặt bằng | 93% | tháng 12/2026 |
| Cống và cầu bản | 48% | tháng 5/2027 |
| Nền, mặt đường | 22% | tháng 8/2027 |

Trong thời gian thi công, một làn luôn được giữ thông cho xe cấp cứu và xe đưa đón học sinh.`,
      en: `The road is under water for 11 days in an average year and was for 19 in the worst, keeping children from school and rice from market. The new design raises it to 2.3 m in two residential stretches and leaves it lower across the fields, so that floods can pass over and the road does not become a dam.

The Department of Construction held five village meetings and took up 46 comments, adding nine box culverts where residents pointed out old watercourses. The cost is 284 billion đồng, including pavements, trees and lighting past Sịa market.

## Progress

| Part | By November 2026 | Finished |
| --- | --- | --- |
| Land clearance | 93% | December 2026 |
| Culverts and slab bridges | 48% | May 2027 |
| Roadbed and surface | 22% | August 2027 |

One lane stays open for ambulances and school buses throughout.`,
    },
    caption: { vi: 'Cánh đồng Quảng Điền sau khi nước rút.', en: 'Fields of Quảng Điền after the flood.' },
  },
  {
    genre: 'news',
    category: 'y-te',
    tags: ['suc-khoe', 'dam-pha'],
    daysAgo: 7,
    time: '15:10',
    author: 'Hoàng Diễm My',
    scene: 'dam-pha',
    title: {
      vi: 'Xe khám lưu động đến 19 thôn ven phá, phát hiện sớm 240 người tăng huyết áp',
      en: 'Mobile clinics visit 19 lagoon villages and find 240 people with high blood pressure',
    },
    lead: {
      vi: 'Trong năm tuần, ba đội khám đã phục vụ hơn 1.900 người ở vùng xa trạm y tế; kết quả được cập nhật vào hồ sơ sức khỏe điện tử.',
      en: 'In five weeks three teams saw more than 1,900 people far from a health station; the results are in their electronic health records.',
    },
    body: {
      vi: `Mỗi đội có bác sĩ đa khoa, điều dưỡng, kỹ thuật viên siêu âm và một dược sĩ. Xe dừng ở nhà văn hóa thôn từ bảy giờ sáng, tránh giờ ngư dân ra phá đổ nò. Người trên 60 tuổi, phụ nữ mang thai và trẻ dưới sáu tuổi được khám trước.

Trong 240 người mới phát hiện tăng huyết áp, 61 người cần điều trị ngay và đã được hẹn tái khám tại trạm y tế gần nhà. Đội cũng siêu âm cho 112 thai phụ, tiêm bổ sung 380 liều vắc xin cho trẻ lỡ lịch trong mùa lũ.

> Trước đây muốn đi khám phải mất trọn buổi chợ. Nay bác sĩ về tận đình làng, khám xong còn kịp phơi lưới.

Sở Y tế đề xuất duy trì mô hình vào tuần đầu mỗi quý và đưa thêm khám răng học đường. Lịch quý I/2027 sẽ được đăng trên trang của từng phường, xã trước ngày 20/12.`,
      en: `Each team has a physician, a nurse, an ultrasound technician and a pharmacist. The vans stop at the village culture house from seven in the morning, so as not to clash with the hours when fishers empty their traps. People over 60, pregnant women and children under six go first.

Of the 240 people newly found to have high blood pressure, 61 needed treatment at once and have an appointment at their nearest station. The teams also scanned 112 expectant mothers and gave 380 vaccine doses to children who had missed theirs in the floods.

> Seeing a doctor used to cost a whole market morning. Now they come to our communal house, and there is still time to dry the nets.

The Department of Health proposes to repeat the visits in the first week of each quarter and to add dental checks for pupils. The schedule for early 2027 will be posted by every ward and commune before 20 December.`,
    },
    caption: {
      vi: 'Một góc phá Tam Giang, nơi xe khám lưu động dừng chân.',
      en: 'A corner of the Tam Giang lagoon where the mobile clinic stops.',
    },
  },
  {
    genre: 'news',
    category: 'giao-duc',
    tags: ['truong-hoc', 'di-san'],
    daysAgo: 11,
    time: '09:00',
    author: 'Tôn Nữ Khánh An',
    scene: 'ngo-mon',
    title: {
      vi: 'Giáo dục di sản vào 100% trường tiểu học: mỗi lớp ba buổi học trong Đại Nội và làng nghề',
      en: 'Heritage lessons in every primary school: three sessions a class at the Citadel and in craft villages',
    },
    lead: {
      vi: 'Từ năm học 2026–2027, học sinh lớp 4 và 5 toàn thành phố học lịch sử địa phương bằng hiện vật, bản đồ và bàn tay của chính mình.',
      en: 'From the 2026–2027 school year, pupils in grades 4 and 5 learn local history from objects, maps and the work of their own hands.',
    },
    body: {
      vi: `Chương trình do Sở Giáo dục và Đào tạo và Trung tâm Bảo tồn Di tích Cố đô Huế soạn, gồm chín chủ đề. Mỗi lớp chọn ba: đo chiều dài tường thành bằng bước chân, đọc hình khắc trên Cửu đỉnh, làm hoa giấy Thanh Tiên, in tranh làng Sình, nghe và gõ nhịp Nhã nhạc…

Đến giữa tháng 11 đã có 214 lớp với hơn 7.300 học sinh tham gia. Học sinh vùng núi A Lưới, Nam Đông được hỗ trợ xe và bữa trưa; ngược lại, 20 lớp ở trung tâm lên A Lưới học dệt zèng cùng nghệ nhân.

Một giáo viên ở phường Thuận Hóa kể rằng học trò hỏi nhiều hơn hẳn: vì sao voi khắc trên đỉnh lại quay đầu về phía tây, ai đã vác những viên gạch vồ nặng như vậy. Câu hỏi hay được tập hợp để làm tài liệu cho năm sau. Phụ huynh không phải đóng thêm khoản nào; kinh phí 4,2 tỷ đồng do ngân sách và nguồn thu từ vé di tích chi trả.`,
      en: `The programme was written by the Department of Education and Training with the Monuments Conservation Centre and has nine subjects. Each class picks three: measuring the wall in paces, reading the reliefs on the Nine Urns, making Thanh Tiên paper flowers, printing Sình village pictures, listening to court music and beating its rhythm.

By mid-November 214 classes with more than 7,300 pupils had taken part. Children from upland A Lưới and Nam Đông get transport and lunch; in return, 20 city-centre classes travel to A Lưới to learn zèng weaving from its masters.

A teacher in Thuận Hóa Ward says pupils ask far more: why does the elephant on the urn look west, and who carried such heavy bricks? Good questions are collected for next year’s material. Parents pay nothing extra; the 4.2 billion đồng come from the budget and from monument tickets.`,
    },
    caption: { vi: 'Một buổi học bắt đầu từ cổng Ngọ Môn.', en: 'A lesson that begins at the Ngọ Môn gate.' },
  },
  {
    genre: 'news',
    category: 'nong-nghiep',
    tags: ['nong-san', 'vu-dong-xuan'],
    daysAgo: 1,
    time: '06:50',
    author: 'Phan Quang Huy',
    scene: 'ruong-lua',
    title: {
      vi: 'Vụ đông xuân 2026–2027: gieo 28.200 ha lúa, lấy nước rửa phèn ngay khi lũ rút',
      en: 'Winter–spring crop: 28,200 hectares of rice, with fields flushed as soon as the flood falls',
    },
    lead: {
      vi: 'Lịch gieo sạ tập trung từ ngày 25/12 đến 10/1, sớm hơn năm ngoái năm ngày để lúa trổ trong nửa đầu tháng 4.',
      en: 'Sowing runs from 25 December to 10 January, five days earlier than last year, so that the rice flowers in early April.',
    },
    body: {
      vi: `Lũ tháng 11 để lại lớp phù sa dày 2–4 cm trên nhiều cánh đồng Hương Trà, Quảng Điền, Phú Vang. Sở Nông nghiệp và Môi trường hướng dẫn các hợp tác xã giữ nước ngâm đất, diệt chuột và ốc bươu vàng trước khi làm đất.

Cơ cấu giống ưu tiên KH1, HN6, JO2 và các giống lúa hữu cơ ngắn ngày; diện tích lúa chất lượng cao tăng lên 43%. Khoảng 1.150 ha tham gia tưới ướt – khô xen kẽ, có đo phát thải khí mê-tan để chuẩn bị bán tín chỉ các-bon.

- Trước 5/12: sửa xong 62 trạm bơm và 17 km đê bao bị sạt.
- Từ 10/12: đồng loạt ra quân diệt chuột.
- Từ 25/12: gieo sạ trà chính; vùng trũng ven phá gieo sau khi tiêu úng.

Thành phố hỗ trợ 100% lúa giống cho hộ bị lũ làm hư giống dự trữ. Đăng ký tại ủy ban nhân dân phường, xã hoặc hợp tác xã trước ngày 8/12.`,
      en: `The November floods left two to four centimetres of silt on many fields in Hương Trà, Quảng Điền and Phú Vang. The Department of Agriculture and Environment advises cooperatives to keep the water on the land, and to control rats and golden apple snails before ploughing.

KH1, HN6, JO2 and short-season organic varieties come first; high-quality rice grows to 43% of the area. About 1,150 hectares join alternate wetting and drying, with methane measured in preparation for carbon credits.

- By 5 December: repair 62 pumping stations and 17 km of broken dykes.
- From 10 December: a joint campaign against rats.
- From 25 December: main sowing; low land by the lagoon follows once drained.

The city replaces all seed for households whose stock was spoiled. Register with the ward, commune or cooperative by 8 December.`,
    },
    caption: { vi: 'Ruộng lúa sau khi lấy phù sa.', en: 'Rice fields after taking in the silt.' },
  },
  {
    genre: 'news',
    category: 'cai-cach-hanh-chinh',
    tags: ['mot-cua', 'dich-vu-cong'],
    daysAgo: 1,
    time: '08:00',
    author: 'Lê Bảo Châu',
    scene: 'mot-cua',
    documents: ['41/2026/QĐ-UBND'],
    title: {
      vi: 'Nộp hồ sơ ở bất kỳ phường, xã nào: tháng đầu tiên có 11.600 hồ sơ “trái tuyến”',
      en: 'File anywhere: 11,600 applications in the first month were made outside the home ward',
    },
    lead: {
      vi: 'Sau một tháng thực hiện quy định mới, 40 trung tâm phục vụ hành chính công nhận hồ sơ của mọi người dân thành phố, không hỏi nơi cư trú.',
      en: 'One month into the new rule, the city’s 40 public service centres accept applications from any resident without asking where they live.',
    },
    body: {
      vi: `Từ ngày 20/10, người làm việc ở Phú Bài có thể nộp hồ sơ đất đai của gia đình ở A Lưới ngay cạnh nhà máy. Trong 62.400 hồ sơ tiếp nhận, 18,6% không thuộc địa bàn nơi nộp; nhiều nhất là hộ tịch, chứng thực, bảo trợ xã hội và biến động đất đai.

Tỷ lệ trả đúng và sớm hạn đạt 98,4%. Số hồ sơ quá hạn còn 312, chủ yếu ở lĩnh vực đất đai do phải đối chiếu bản đồ cũ. Từng phường, xã công khai số liệu hằng ngày, kèm cách tính.

## Ba điều người dân nên biết

1. Nơi nhận hồ sơ chịu trách nhiệm trả kết quả, người dân không phải đi nơi thứ hai.
2. Giấy tờ đã có trong cơ sở dữ liệu thì không phải nộp lại.
3. Trễ hẹn phải có thư xin lỗi, ghi rõ lý do và ngày trả mới.

Thành phố giao Văn phòng Ủy ban nhân dân khảo sát 2.000 người dùng trong tháng 12 trước khi hoàn thiện quy trình.`,
      en: `Since 20 October someone who works in Phú Bài can file the family’s land papers for A Lưới next door to the factory. Of 62,400 applications received, 18.6% belonged to another area; most concerned civil status, certification, social support and changes in land use.

On-time delivery stands at 98.4%. The 312 overdue files are mostly about land, where old maps have to be compared. Every ward and commune publishes its figures daily, with the method.

## Three things to know

1. The office that accepts your file gives you the result; nobody is sent to a second place.
2. Papers already in a database need not be handed in again.
3. A missed date must come with an apology that states the reason and the new date.

The Office of the People’s Committee will survey 2,000 users in December before the process is refined.`,
    },
    caption: {
      vi: 'Quầy tiếp nhận tại một trung tâm phục vụ hành chính công.',
      en: 'Counters at a public service centre.',
    },
  },
  {
    genre: 'news',
    category: 'khoa-hoc-cong-nghe',
    tags: ['chuyen-doi-so', 'ngap-lut'],
    daysAgo: 2,
    time: '11:20',
    author: 'Võ Đình Nguyên',
    scene: 'mua-lu',
    title: {
      vi: '60 cảm biến mực nước cộng đồng hoạt động trọn mùa lũ, sai số dưới ba xăng-ti-mét',
      en: '60 community water sensors run through the flood season with an error under three centimetres',
    },
    lead: {
      vi: 'Thiết bị do sinh viên và kỹ sư Huế chế tạo, gửi số liệu năm phút một lần lên bản đồ ngập công khai.',
      en: 'Built by students and engineers in Hue, the devices report every five minutes to an open flood map.',
    },
    body: {
      vi: `Cảm biến siêu âm đặt trong ống nhựa, chạy bằng pin mặt trời, giá thành 3,4 triệu đồng một bộ. Vị trí do tổ dân phố đề xuất: kiệt thường ngập, đầu cầu thấp, cổng chợ và sân trường ở Vỹ Dạ, An Cựu, Hóa Châu, Dương Nỗ, Hương An, Thanh Thủy.

Trong bốn đợt lũ từ tháng 9, hệ thống ghi hơn một triệu lượt đo, mất tín hiệu 1,8% thời gian. Bản đồ ngập được xem 640.000 lượt; nhiều người dựa vào đó để dời xe máy, kê đồ đạc trước nửa ngày.

Sở Khoa học và Công nghệ công bố toàn bộ số liệu và bản vẽ dưới dạng dữ liệu mở. Ba nhóm nghiên cứu đang dùng để hiệu chỉnh mô hình dự báo ngập cho từng tuyến phố.

Năm 2027, thành phố lắp thêm 90 điểm, trong đó 25 điểm ở suối miền núi để cảnh báo lũ quét. Trường học nào muốn nhận lắp và trông coi cảm biến có thể đăng ký với Sở trước ngày 15/1.`,
      en: `An ultrasonic sensor sits in a plastic tube, runs on solar power and costs 3.4 million đồng. Neighbourhoods chose the places: lanes that flood, low bridgeheads, market gates and school yards in Vỹ Dạ, An Cựu, Hóa Châu, Dương Nỗ, Hương An and Thanh Thủy.

Over four floods since September the network made more than a million readings and lost its signal for 1.8% of the time. The flood map was opened 640,000 times; many people used it to move their motorbikes and furniture half a day ahead.

The Department of Science and Technology publishes all readings and drawings as open data. Three research groups are using them to tune street-by-street flood forecasts.

In 2027 the city will add 90 points, 25 of them on mountain streams to warn of flash floods. Schools that wish to host and look after a sensor may register with the department by 15 January.`,
    },
    caption: {
      vi: 'Cảm biến giúp cư dân biết nước lên đến đâu trước khi vào nhà.',
      en: 'The sensors tell residents where the water is before it reaches their doors.',
    },
  },
];
