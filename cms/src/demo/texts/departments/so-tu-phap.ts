import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Tư pháp thành phố Huế', signer: 'Dương Thị Mai Lan', signerTitle: 'Phó Giám đốc' };

export const soTuPhap: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['tro-giup-phap-ly'],
      daysAgo: 3,
      author: 'Hoàng Diễm My',
      scene: 'mot-cua',
      title: {
        vi: 'Xe trợ giúp pháp lý đến chợ: 46 câu hỏi trong một buổi sáng mưa',
        en: 'The legal aid van at the market: 46 questions on a rainy morning',
      },
      lead: {
        vi: 'Từ 16/11 đến 22/11/2026, hai xe lưu động ghé mười bốn chợ; câu hỏi nhiều nhất là thừa kế, vay nợ và giấy tờ trôi theo lũ.',
        en: 'From 16 to 22 November two vans stopped at fourteen markets; most questions were about inheritance, loans and papers lost in the flood.',
      },
      body: {
        vi: `Chiếc xe nhỏ đậu giữa hàng cau và hàng vịt ở chợ Nọ. Bên trong có hai ghế, một rèm vải, một ấm trà. Trợ giúp viên tên Hiếu nói việc khó nhất là để người ta ngồi xuống: ai cũng bảo chỉ hỏi một câu thôi rồi đứng hỏi luôn bốn mươi phút.

Một bà cụ hỏi con trai út ở chung có được hưởng cả căn nhà không. Một anh thợ hồ cầm tờ giấy vay viết tay, lãi ghi bằng bút chì. Một cô gái hỏi thay bạn, rồi thôi không hỏi thay nữa.

Trong 46 người, 17 người thuộc diện được trợ giúp miễn phí và đã có người theo vụ việc; số còn lại được giải thích và chỉ đúng nơi. Chuyện trong xe giữ kín.

Lịch xe tháng 12 đăng trên cổng. Ai không đi chợ được gọi (0234) 000 4045, có người đến nhà.`,
        en: `The little van stands between the areca and the duck sellers at Nọ market. Inside are two chairs, a curtain and a teapot. Mr Hiếu, the legal aid officer, says the hardest thing is to make people sit: everybody has “just one question” and asks it standing, for forty minutes.

An old woman asks whether the youngest son, who lives with her, gets the whole house. A bricklayer holds a handwritten loan with the interest in pencil. A girl asks for a friend, and after a while no longer for a friend.

Seventeen of the 46 are entitled to free aid and now have someone on their case; the others got an explanation and the right address. What is said in the van stays there.

December’s calendar is on this portal. Those who cannot come may call (0234) 000 4045 for a visit.`,
      },
      caption: { vi: 'Bàn tư vấn đặt ngay cạnh quầy hàng.', en: 'A desk set up beside the stalls.' },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['ho-tich', 'dich-vu-cong'],
      daysAgo: 9,
      title: {
        vi: 'Cấp lại bản sao giấy khai sinh, kết hôn bị hư hỏng vì lũ tại bất kỳ phường, xã nào',
        en: 'Copies of birth and marriage records lost in the flood, at any ward or commune',
      },
      lead: {
        vi: 'Dữ liệu hộ tịch đã số hóa từ sổ gốc; người dân nhận bản sao trong ngày nếu tra được, không phải về nơi đăng ký cũ.',
        en: 'The registers have been digitised; copies are issued the same day if found, without going back to the old place of registration.',
      },
      body: {
        vi: `## Cách làm

1. Đến bộ phận một cửa gần nhất, hoặc làm trên cổng dịch vụ công.
2. Nói họ tên, ngày sinh, nơi đăng ký; mang giấy tờ tùy thân nếu còn.
3. Cán bộ tra cứu, in, đóng dấu.

Nếu không tìm thấy, phường, xã lập phiếu gửi Sở tra sổ gốc; người dân không phải tự đi tìm. Sổ gốc trước năm 1975 tra chậm hơn vì giấy cũ, chữ viết tay, có trang chữ Nôm và tiếng Pháp.

Mức thu, miễn giảm theo quy định hiện hành. Người già, người khuyết tật có thể nhận qua bưu điện tại nhà. Người nào bị đòi thêm tiền hoặc thêm giấy xin ghi lại tên quầy, giờ đến và báo (0234) 000 4043; Sở trả lời trong ba ngày làm việc.`,
        en: `## How

1. Go to the nearest one-gate office, or use the public service portal.
2. Give your name, birthday and place of registration; bring identity papers if you still have them.
3. The officer searches, prints and stamps.

If nothing is found, the ward or commune asks the department to search the original books; you need not search yourself. Registers from before 1975 take longer, being old, handwritten and partly in Nôm or French.

Charges and exemptions follow the rules in force. Older and disabled people may receive copies by post. If you are asked for extra money or papers, note the counter and the hour and call (0234) 000 4043; we answer within three working days.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['hoa-giai', 'khu-dan-cu'],
      daysAgo: 16,
      scene: 'den-hoa-dang',
      title: {
        vi: 'Tổ hòa giải kiệt 131: giữ được một cây mít và tình hàng xóm',
        en: 'The mediators of lane 131 save a jackfruit tree and a friendship',
      },
      lead: {
        vi: 'Chuyện nhỏ ở Thủy Xuân được kể lại tại hội thi hòa giải viên giỏi ngày 8/11/2026, và cả hội trường im lặng nghe.',
        en: 'A small story from Thủy Xuân was told at the mediators’ contest on 8 November, and the whole hall listened.',
      },
      body: {
        vi: `Cây mít trồng trước khi hai nhà quen nhau. Rễ chui qua tường, trái rụng sang sân bên kia, lá lấp máng xối. Ba mùa mưa, hai nhà từ cãi nhau đến không nhìn nhau, rồi một bên mua cưa.

Tổ hòa giải gồm một bà giáo về hưu, một anh chạy xe ôm và cô bán chè. Họ không họp. Bà giáo sang xin trái mít non; anh xe ôm sửa giúp cái máng; cô bán chè mời hai bà chủ nhà cùng ăn một buổi chiều, ngồi chung một bàn vì “hết chỗ”.

Biên bản hòa giải dài bốn dòng: tỉa cành tháng 8, thông máng cùng làm, trái nhánh nào nhà ấy hái, trái rụng cho trẻ con. Hội thi có 40 đội; giải cao nhất thuộc về câu chuyện này. Sở in 12 chuyện hay thành tập nhỏ để các tổ đọc cho nhau.`,
        en: `The tree was planted before the two families met. Its roots crossed the wall, its fruit fell on the other side, its leaves blocked the gutter. In three rainy seasons they went from quarrelling to not looking at one another, and then one side bought a saw.

The mediators are a retired teacher, a motorbike driver and a woman who sells sweet soup. They held no meeting. The teacher came to ask for a green jackfruit; the driver mended the gutter; the soup seller invited both wives one afternoon and sat them at one table because “there is no other”.

The record is four lines long: prune in August, clear the gutter together, each house picks its own branches, what falls is for the children. Forty teams competed; this story won. Twelve of the best are printed for other teams to read to each other.`,
      },
    },
    {
      genre: 'news',
      category: 'cai-cach-hanh-chinh',
      tags: ['van-ban', 'lay-y-kien'],
      daysAgo: 24,
      title: {
        vi: 'Rà soát 412 văn bản của thành phố sau khi bỏ cấp huyện: 96 văn bản hết chỗ bám',
        en: '412 city regulations checked after districts ended: 96 have lost their footing',
      },
      lead: {
        vi: 'Kết quả rà soát công bố ngày 30/10/2026, kèm bảng tra “văn bản cũ nói huyện, nay hỏi ai”.',
        en: 'The results of 30 October come with a table: “the old text says district; whom do I ask now?”',
      },
      body: {
        vi: `Nhiều quyết định vẫn viết “Ủy ban nhân dân huyện xác nhận”, trong khi huyện không còn từ 1/7/2025. Luật đã có quy định chuyển tiếp, nhưng người dân cầm tờ giấy cũ thì đứng trước cửa nào?

Nhóm rà soát gồm mười hai công chức và sáu sinh viên luật đọc từng điều. Kết quả: 96 văn bản đề nghị bãi bỏ, 141 văn bản cần sửa, 175 văn bản còn dùng được. Trong khi chờ sửa, bảng tra hai cột cho biết việc nào nay do phường, xã làm, việc nào do sở.

Bản dự thảo bãi bỏ lấy ý kiến đến 20/12/2026. Sở đặc biệt mong nghe từ người từng bị trả hồ sơ vì một chữ “huyện”. Mỗi ý được trả lời riêng; văn bản bãi bỏ vẫn giữ trên cổng để tra cứu lịch sử.`,
        en: `Many decisions still say “confirmed by the district”, though there have been no districts since 1 July 2025. The law has transitional rules, but at which door does a person stand with an old paper?

Twelve officials and six law students read every article. They propose to repeal 96 texts and amend 141; 175 remain usable. Until then a table of two columns tells which task has gone to the ward or commune and which to a department.

The draft repeal is open for comment until 20 December. The department would above all like to hear from anyone whose file was refused because of the word “district”. Each comment is answered, and repealed texts stay on the portal for the record.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['cong-chung', 'canh-bao'],
      daysAgo: 33,
      title: {
        vi: 'Cảnh báo thủ đoạn lừa công chứng nhà đất: bốn dấu hiệu nên dừng lại',
        en: 'Property fraud at the notary: four signs to stop',
      },
      lead: {
        vi: 'Ba vụ giả người ủy quyền được phát hiện kịp thời trong tháng 10/2026 nhờ công chứng viên gọi lại cho chủ nhà.',
        en: 'Three cases of false attorneys were caught in October because notaries called the owner back.',
      },
      body: {
        vi: `## Dừng lại khi

1. Người bán vội, giá thấp hơn hẳn chung quanh, đòi đặt cọc trong ngày.
2. Chủ nhà “ở nước ngoài”, chỉ có người được ủy quyền và một cuộc gọi hình mờ.
3. Giấy chứng nhận bọc nhựa, không cho chạm, không cho tra mã.
4. Địa điểm ký là quán cà phê thay vì trụ sở công chứng.

## Việc nên làm

- Tra mã giấy chứng nhận tại Văn phòng Đăng ký đất đai trước khi đặt cọc.
- Hỏi công chứng viên về ngăn chặn, thế chấp; câu hỏi này không mất tiền.
- Hỏi hàng xóm. Họ biết nhiều hơn giấy.

Danh sách tổ chức hành nghề công chứng được cấp phép có trên cổng. Nghi ngờ, xin báo công an và Sở qua (0234) 000 4044.`,
        en: `## Stop when

1. The seller is in a hurry, the price is well below the neighbours’, and a deposit is wanted today.
2. The owner is “abroad”, and there is only an attorney and a blurred video call.
3. The certificate is laminated, may not be touched and its code not checked.
4. You are to sign in a café instead of a notary’s office.

## Better

- Look up the code at the Land Registration Office before any deposit.
- Ask the notary about injunctions and mortgages; the question is free.
- Ask the neighbours. They know more than paper does.

Licensed notaries are listed on this portal. If in doubt, tell the police and call us on (0234) 000 4044.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['pho-bien-phap-luat', 'tre-em'],
      daysAgo: 42,
      author: 'Tôn Nữ Khánh An',
      scene: 'ngo-mon',
      title: {
        vi: 'Phiên tòa giả định ở Trường Hai Bà Trưng: chiếc điện thoại, tấm ảnh và lời xin lỗi',
        en: 'A mock trial at Hai Bà Trưng school: a telephone, a picture and an apology',
      },
      lead: {
        vi: 'Học sinh tự viết kịch bản về việc phát tán ảnh bạn; vai khó nhất, các em nói, là vai người đứng xem.',
        en: 'Pupils wrote the case of a shared picture themselves; the hardest part, they say, was the bystander.',
      },
      body: {
        vi: `Trong kịch bản, không có kẻ xấu. Có một tấm ảnh chụp đùa, một nhóm chat bảy người, một người chuyển tiếp vì “ai cũng chuyển”, và một bạn nghỉ học ba tuần. Thẩm phán thật của tòa án ngồi dưới, chỉ sửa các em đúng hai chỗ về trình tự.

Phần nghị án mất gần một giờ, vì hội thẩm mười sáu tuổi tranh luận xem im lặng có phải là lỗi không. Bản án giả định kết thúc bằng một việc phải làm chứ không bằng hình phạt: bảy người cùng gỡ ảnh, cùng xin lỗi, cùng đến lớp với bạn.

Sở Tư pháp và Sở Giáo dục và Đào tạo đưa mô hình đến 30 trường trong năm học này. Kịch bản mẫu, tờ giải thích luật bằng lời học sinh đăng tự do. Em nào đang gặp chuyện giống vậy, xin gọi 111.`,
        en: `There is no villain in the story: only a picture taken in fun, a chat group of seven, someone who passed it on “because everyone did”, and a girl who stayed away for three weeks. A real judge sat in the audience and corrected just two points of procedure.

The verdict took almost an hour, because the sixteen-year-old jurors argued whether silence is a fault. It ended not with a punishment but with a task: all seven delete the picture together, apologise together, and walk to school with her.

With the education department the model goes to 30 schools this year. The script and the law in pupils’ own words are free. If something like this is happening to you, call 111.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['luat-su', 'tro-giup-phap-ly'],
      daysAgo: 51,
      title: {
        vi: 'Tuyển 15 luật sư cộng tác viên trợ giúp pháp lý cho vùng núi và ven phá',
        en: 'Fifteen lawyers wanted for legal aid in the uplands and by the lagoon',
      },
      lead: {
        vi: 'Nhận hồ sơ đến 10/12/2026; ưu tiên người nói được tiếng Tà Ôi, Cơ Tu, Pa Cô hoặc biết ngôn ngữ ký hiệu.',
        en: 'Apply by 10 December; speakers of Tà Ôi, Cơ Tu or Pa Cô, or users of sign language, are preferred.',
      },
      body: {
        vi: `Hai năm qua, người ở A Lưới chờ luật sư trung bình mười một ngày, lâu gấp ba người ở Thuận Hóa. Mười lăm cộng tác viên mới sẽ nhận vụ việc tại chỗ, mỗi tháng trực hai buổi ở trung tâm xã.

## Công việc

- Tư vấn, đại diện, bào chữa theo phân công.
- Giải thích luật ở nhà gươl, nhà rông, nhà văn hóa, bằng tiếng của người nghe.
- Viết đơn bằng lời của người có việc.

## Hồ sơ

Đơn, bản sao thẻ hành nghề, một trang kể về một lần bạn đã giải thích luật cho người không biết chữ. Thù lao, chi phí đi lại theo quy định của Nhà nước; Sở bố trí chỗ nghỉ khi đường bị chia cắt.

Phỏng vấn tại A Lưới 1 và Phú Lộc để ứng viên không phải đi xa. Hỏi: (0234) 000 4045.`,
        en: `In the past two years people in A Lưới waited eleven days for a lawyer, three times as long as in Thuận Hóa. The new lawyers will take cases on the spot and sit twice a month in the commune centre.

## The work

- Advise, represent and defend as assigned.
- Explain the law in gươl houses and culture houses, in the listeners’ language.
- Write petitions in the words of those concerned.

## Application

A letter, a copy of your licence, and one page about a time you explained the law to someone who cannot read. Fees and travel follow the State’s rules; a bed is provided when roads are cut.

Interviews are in A Lưới 1 and Phú Lộc, so that nobody travels far. Questions: (0234) 000 4045.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['ly-lich-tu-phap', 'chuyen-doi-so'],
      daysAgo: 59,
      title: {
        vi: 'Giấy tờ đi bằng điện thoại: chín trong mười yêu cầu hộ tịch không cần đến quầy',
        en: 'Papers by telephone: nine in ten civil-status requests no longer need a counter',
      },
      lead: {
        vi: 'Quý III/2026 có 38.200 yêu cầu, 34.700 làm trực tuyến; Sở quay lại hỏi vì sao 3.500 người vẫn đến.',
        en: 'Of 38,200 requests in the third quarter 34,700 were made online; the department went back to ask why 3,500 people still came.',
      },
      body: {
        vi: `Câu trả lời không phải lúc nào cũng là “không biết dùng máy”. Có người đến vì muốn nghe ai đó nói con mình đã được khai sinh. Có người đến vì tên con có dấu mà máy không gõ được. Có đôi trẻ đến để cùng ký, vì ngày ấy chỉ có một lần.

Từ khảo sát, Sở sửa ba điều: bàn phím gõ được mọi dấu của tiếng Tà Ôi, Cơ Tu; giấy đăng ký kết hôn có thể hẹn giờ trao, mỗi thứ Sáu ở phòng có hoa; và quầy luôn mở cho người muốn gặp người.

Tỷ lệ trực tuyến không còn là chỉ tiêu thi đua. Điều được đo nay là: bao nhiêu người phải quay lại lần thứ hai. Quý III là 2,1%, mục tiêu quý IV dưới 1,5%.`,
        en: `The answer was not always “I cannot use a computer”. Some came to hear somebody say that their child was registered. Some came because the name had marks that the machine would not type. Some couples came to sign together, since there is only one such day.

So three things were changed: the keyboard now types every mark of Tà Ôi and Cơ Tu; marriage certificates may be handed over by appointment, each Friday, in a room with flowers; and the counter stays open for those who wish to meet a person.

The online share is no longer a target. What is measured is how many must come twice: 2.1% in the third quarter, with an aim of under 1.5% in the fourth.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['thi-hanh', 'nguoi-yeu-the'],
      daysAgo: 72,
      scene: 'nui-rung',
      title: {
        vi: 'Luật hôn nhân kể ở nhà gươl: bảy già làng, ba thứ tiếng, một ấm nước lá',
        en: 'Marriage law in the gươl house: seven elders, three languages, one pot of leaf tea',
      },
      lead: {
        vi: 'Từ đầu tháng 9/2026, mười chín buổi kể luật ở Nam Đông, A Lưới thay cho hội nghị tập huấn; số tảo hôn ghi nhận giảm còn bốn trường hợp.',
        en: 'Since early September nineteen evenings of telling have replaced training sessions in Nam Đông and A Lưới; recorded child marriages are down to four.',
      },
      body: {
        vi: `Không có phông, không có ghế. Mọi người ngồi quanh bếp; cán bộ tư pháp nói trước một đoạn ngắn, già làng kể lại bằng tiếng của mình, có khi dài gấp ba, có khi cả nhà cười mà cán bộ không hiểu vì sao.

Một già làng Cơ Tu nói: ngày xưa cưới sớm vì sợ chết sớm. Nay trẻ con học đến lớp mười hai, cái lý cũ hết rồi, luật chỉ nói điều rừng đã đổi. Câu ấy thuyết phục hơn mọi tờ rơi.

Bốn trường hợp còn lại được cán bộ xã, cô giáo và y tế thôn cùng đồng hành, để hai em tiếp tục đi học; không ai bị bêu tên. Sở ghi âm các buổi kể, xin phép phát trên loa và lưu tại trường nội trú.`,
        en: `There is no banner and there are no chairs. People sit around the hearth; the justice officer speaks briefly, and an elder tells it again in his own tongue, sometimes three times as long, sometimes so that everybody laughs and the officer does not know why.

A Cơ Tu elder said: we used to marry early for fear of dying early. Now children study until year twelve, the old reason is gone, and the law only says what the forest has already changed. It persuaded more than any leaflet.

In the four cases that remain, officials, teachers and village health workers stay with the families so that both children keep going to school; nobody is named in public. The evenings are recorded and, with permission, played over loudspeakers.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '1342/STP-HCTP',
      type: 'cong-van',
      field: 'Tư pháp',
      issuedOn: '2026-11-23',
      effectiveOn: '2026-11-23',
      validity: 'con',
      tags: ['ho-tich', 'bao-lu'],
      summary: {
        vi: 'Hỗ trợ người dân làm lại giấy tờ hộ tịch bị hư hỏng, thất lạc do lũ',
        en: 'Helping people replace civil-status papers lost in the flood',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã. Để người dân vùng lũ sớm có lại giấy tờ, Sở Tư pháp đề nghị:

## Điều 1. Tiếp nhận

1. Nhận yêu cầu của mọi người dân, không phân biệt nơi cư trú, nơi đăng ký.
2. Không yêu cầu xác nhận của thôn, tổ về việc mất giấy.

## Điều 2. Tra cứu

Tra trên cơ sở dữ liệu hộ tịch trước; chưa có thì gửi phiếu tra sổ gốc về Sở trong ngày. Sở trả lời qua mạng, không chuyển người dân đi nơi khác.

## Điều 3. Lưu động

Nơi ngập sâu tổ chức ít nhất hai buổi lưu động trước ngày 10/12/2026, báo trước trên loa.

## Điều 4. Bảo quản sổ

Sổ gốc bị ẩm để nơi thoáng, không phơi nắng; báo Thư viện Tổng hợp và Sở để được hướng dẫn.

## Điều 5. Thống kê

Báo số lượng, không gửi danh sách tên; mỗi thứ Sáu một lần cho đến hết năm.`,
    },
    {
      ...issuer,
      number: '74/KH-STP',
      type: 'ke-hoach',
      field: 'Trợ giúp pháp lý',
      issuedOn: '2026-10-02',
      effectiveOn: '2026-10-05',
      expiresOn: '2027-03-31',
      validity: 'con',
      tags: ['tro-giup-phap-ly'],
      summary: {
        vi: 'Kế hoạch trợ giúp pháp lý lưu động quý IV/2026 và quý I/2027',
        en: 'Plan for mobile legal aid in the winter of 2026–2027',
      },
      body: `## I. Mục tiêu

1. Mỗi phường, xã có ít nhất hai buổi lưu động.
2. Người thuộc diện trợ giúp được gặp người giúp trong năm ngày làm việc.

## II. Hình thức

- Xe tư vấn ở chợ, ngày phiên.
- Buổi kể luật ở nhà gươl, đình, nhà văn hóa.
- Trực điện thoại đến 20:00 các ngày thứ Ba, thứ Năm.

## III. Lịch

| Vùng | Thời gian |
| --- | --- |
| Đồng bằng, ven phá | tháng 11–12/2026 |
| Nam Đông, Phú Lộc | tháng 1/2027 |
| A Lưới | tháng 2–3/2027 |

## IV. Bảo mật

Không quay phim người đến hỏi; hồ sơ để trong tủ khóa; dữ liệu chỉ người theo vụ việc được mở.

## V. Phân công

Trung tâm Trợ giúp pháp lý chủ trì; phường, xã bố trí chỗ ngồi kín đáo và người phiên dịch.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Tư pháp giúp Ủy ban nhân dân thành phố soạn thảo và kiểm tra văn bản, đưa pháp luật đến gần người dân và bảo vệ người yếu thế.',
        en: 'The Department of Justice helps the City People’s Committee draft and check its rules, brings the law closer to people and protects the vulnerable.',
      },
      body: {
        vi: `## Việc chính

- Thẩm định, kiểm tra, rà soát văn bản quy phạm pháp luật.
- Phổ biến pháp luật, hòa giải ở cơ sở.
- Hộ tịch, quốc tịch, chứng thực, nuôi con nuôi.
- Luật sư, công chứng, đấu giá, giám định.
- Trợ giúp pháp lý miễn phí cho người thuộc diện.

## Hỏi ai

| Việc | Điện thoại |
| --- | --- |
| Hộ tịch, chứng thực | (0234) 000 4043 |
| Công chứng, luật sư, đấu giá | (0234) 000 4044 |
| Trợ giúp pháp lý | (0234) 000 4045 |

Ai được trợ giúp miễn phí do luật quy định; nếu chưa rõ mình có thuộc diện hay không, xin cứ hỏi. Hỏi cũng miễn phí.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Appraise, check and review the city’s regulations.
- Make the law known; support neighbourhood mediators.
- Civil status, nationality, certification, adoption.
- Lawyers, notaries, auctions, forensic experts.
- Free legal aid to those entitled.

## Whom to ask

| Matter | Telephone |
| --- | --- |
| Civil status, certification | (0234) 000 4043 |
| Notaries, lawyers, auctions | (0234) 000 4044 |
| Legal aid | (0234) 000 4045 |

Who is entitled to free aid is fixed by law; if you are not sure, please ask. Asking is free as well.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Bộ Hình và Tam Pháp ty với chiếc trống kêu oan đến bàn tư vấn ở chợ.',
        en: 'From the Ministry of Justice and the drum of appeal to a desk in the market.',
      },
      body: {
        vi: `Trước Kinh thành xưa, Tam Pháp ty đặt một chiếc trống gọi là trống Đăng văn. Người có oan ức đánh trống, đơn được nhận, ngày nhận được ghi. Chiếc trống không còn, nhưng ý của nó thì còn: người dân phải có một nơi để gõ và một ngày để chờ.

Ngành tư pháp địa phương được lập lại năm 1982, thuộc tỉnh Bình Trị Thiên; từ năm 1989 Sở Tư pháp Thừa Thiên Huế có bộ máy riêng. Trung tâm trợ giúp pháp lý ra đời cuối những năm 1990, ban đầu chỉ có ba người và hai chiếc xe đạp.

Từ năm 2025, khi phường, xã nhận thêm việc chứng thực, hộ tịch của cấp huyện cũ, Sở chuyển nhiều người giỏi về cơ sở. Bây giờ nơi gần dân nhất cũng là nơi hiểu luật hơn trước.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `Before the old Citadel the Tam Pháp court kept a drum called Đăng văn. Whoever suffered injustice beat it; the petition was taken and the date written down. The drum is gone but its meaning stays: people need a place to knock and a date to wait for.

Local justice was set up again in 1982 under Bình Trị Thiên Province; since 1989 the department has had its own staff. The legal aid centre began in the late 1990s with three people and two bicycles.

In 2025 the wards and communes took over certification and civil status from the former districts, and the department sent many of its best people to them. The office nearest to the people now knows more law than before.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Hồ Thị Uyên Phương',
      leader: true,
      phone: '(0234) 000 4041',
      email: 'htuphuong.stp@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, xây dựng và thẩm định văn bản; tiếp công dân ngày 14 hằng tháng.',
        en: 'Overall responsibility, drafting and appraisal; receives citizens on the 14th.',
      },
      biography: {
        vi: 'Sinh năm 1975 tại Hương Thủy. Thạc sĩ luật; từng là trợ giúp viên pháp lý mười hai năm.',
        en: 'Born in Hương Thủy in 1975. Master of law; a legal aid officer for twelve years.',
      },
    },
    {
      name: 'Dương Thị Mai Lan',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4042',
      email: 'dtmlan.stp@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách hộ tịch, hòa giải, trợ giúp pháp lý.', en: 'Civil status, mediation and legal aid.' },
    },
    {
      name: 'Tôn Thất Quang Chính',
      leader: false,
      phone: '(0234) 000 4043',
      email: 'ttqchinh.stp@hue.example',
      post: { vi: 'Trưởng phòng Hành chính tư pháp', en: 'Head of the Civil Status Division' },
      unit: { vi: 'Phòng Hành chính tư pháp', en: 'Civil Status Division' },
      duties: { vi: 'Hộ tịch, quốc tịch, chứng thực.', en: 'Civil status, nationality, certification.' },
    },
    {
      name: 'Kiều Thị Hạnh Dung',
      leader: false,
      phone: '(0234) 000 4044',
      email: 'kthdung.stp@hue.example',
      post: { vi: 'Trưởng phòng Bổ trợ tư pháp', en: 'Head of the Judicial Support Division' },
      unit: { vi: 'Phòng Bổ trợ tư pháp', en: 'Judicial Support Division' },
      duties: { vi: 'Công chứng, luật sư, đấu giá, giám định.', en: 'Notaries, lawyers, auctions, experts.' },
    },
    {
      name: 'A Viết Hùng Dũng',
      leader: false,
      phone: '(0234) 000 4045',
      email: 'avhdung.stp@hue.example',
      post: { vi: 'Giám đốc Trung tâm Trợ giúp pháp lý', en: 'Director of the Legal Aid Centre' },
      unit: { vi: 'Trung tâm Trợ giúp pháp lý', en: 'Legal Aid Centre' },
      duties: { vi: 'Xe lưu động, vụ việc miễn phí, vùng cao.', en: 'Vans, free cases, the uplands.' },
    },
  ],
  events: [
    {
      inDays: 3,
      start: '07:00',
      end: '10:30',
      tags: ['tro-giup-phap-ly'],
      title: { vi: 'Xe trợ giúp pháp lý ở chợ Sịa', en: 'The legal aid van at Sịa market' },
      place: { vi: 'Chợ Sịa, xã Quảng Điền', en: 'Sịa market, Quảng Điền Commune' },
      body: {
        vi: 'Hai trợ giúp viên và một công chứng viên. Hỏi gì cũng được, không ghi tên nếu không muốn.',
        en: 'Two legal aid officers and a notary. Ask anything; no name needed.',
      },
    },
    {
      inDays: 13,
      start: '14:00',
      end: '16:30',
      tags: ['van-ban', 'lay-y-kien'],
      title: {
        vi: 'Gặp người từng bị trả hồ sơ vì một chữ “huyện”',
        en: 'For anyone whose file was refused because of the word “district”',
      },
      place: { vi: 'Phòng họp Sở Tư pháp, tầng một, có lối xe lăn', en: 'Meeting room, ground floor, step-free' },
      body: {
        vi: 'Kể lại chuyện của mình, mười phút mỗi người; nhóm rà soát ghi và trả lời từng trường hợp.',
        en: 'Tell your story in ten minutes; the review team notes and answers each case.',
      },
    },
  ],
};
