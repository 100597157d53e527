import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Sở Công Thương thành phố Huế', signer: 'Vi Thị Hải Thương', signerTitle: 'Giám đốc' };

export const soCongThuong: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['lang-nghe', 'du-lich'],
      daysAgo: 2,
      author: 'Lê Bảo Châu',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Làng nghề vào mùa Tết: đuốc hàn sáng đêm ở Phường Đúc, hoa giấy phơi kín sân đình',
        en: 'Craft villages before Tết: foundries glow in Phường Đúc and paper flowers fill the yard',
      },
      lead: {
        vi: 'Hai mươi bốn làng nghề nhận đơn hàng tăng 17%; cái khó năm nay là nắng ít và người trẻ cũng ít.',
        en: 'Orders in twenty-four craft villages are up 17%; what is short this year is sunshine, and young hands.',
      },
      body: {
        vi: `Lò đúc ở phường Thủy Xuân nhóm lửa từ hai giờ sáng để kịp rót trước khi trời ẩm. Bộ tam sự bán chạy nhất năm nay nhỏ bằng bàn tay, vừa với bàn thờ căn hộ. Ở Thanh Tiên, mưa làm hoa giấy không khô; mười hai hộ thuê chung một phòng sấy của hợp tác xã nấm, hoa thơm mùi rơm.

| Làng | Mặt hàng | Đơn hàng Tết |
| --- | --- | --- |
| Phường Đúc | đồ thờ, chuông | 4.100 bộ |
| Thanh Tiên | hoa giấy | 92.000 cành |
| Thủy Xuân | hương trầm | 38 tấn |
| Mỹ Xuyên | tượng, tranh gỗ | 760 món |
| Sình | tranh dân gian | 210.000 tờ |

Sở hỗ trợ ba việc: điện ba pha cho lò ban đêm, vay vốn ngắn hạn, và 60 học sinh trường nghề làm công có lương trong kỳ nghỉ. Một em theo nghề đúc nói em thích vì “nó im rồi bỗng sáng”.`,
        en: `In Thủy Xuân the furnaces are lit at two in the morning, to pour before the air turns damp. This year’s best seller is an altar set no larger than a hand, made for flats. In Thanh Tiên the rain keeps paper flowers from drying; twelve families have rented the mushroom cooperative’s drying room together, and the flowers smell of straw.

| Village | Goods | Orders for Tết |
| --- | --- | --- |
| Phường Đúc | altar sets, bells | 4,100 sets |
| Thanh Tiên | paper flowers | 92,000 stems |
| Thủy Xuân | incense | 38 tonnes |
| Mỹ Xuyên | carvings | 760 pieces |
| Sình | folk prints | 210,000 sheets |

The department helps with three-phase power at night, short loans, and sixty vocational pupils who work for wages in the holidays. One of them likes casting because “it is silent, and suddenly it shines”.`,
      },
      caption: {
        vi: 'Ánh lửa và ánh đèn, hai thứ làng nghề cần nhất mùa này.',
        en: 'Fire and lamplight, what craft villages need most this season.',
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['binh-on-gia', 'bao-lu'],
      daysAgo: 5,
      scene: 'mua-lu',
      title: {
        vi: 'Giá rau tăng hai ngày rồi đứng: chợ Đông Ba mở đêm, xe rau A Lưới xuống thẳng',
        en: 'Vegetable prices rise for two days and stop: Đông Ba opens at night and A Lưới sends its lorries',
      },
      lead: {
        vi: 'Bảng giá mười hai mặt hàng cập nhật ba lần mỗi ngày; ba điểm bán vượt giá niêm yết bị nhắc, không có nơi nào hết gạo.',
        en: 'Prices of twelve goods were posted three times a day; three stalls were warned, and nowhere did rice run out.',
      },
      body: {
        vi: `Ngày 19/11/2026, rau muống ở Bến Ngự lên gấp ba. Sáng hôm sau, bảy xe của hợp tác xã A Lưới 2 và Khe Tre vào chợ từ bốn giờ, bán thẳng tại bãi xe Đông Ba không qua trung gian; đến trưa giá về còn một phần ba đỉnh.

Kho dự trữ của bốn siêu thị và hai doanh nghiệp gạo chỉ phải xuất 11% lượng đã chuẩn bị. Thứ thiếu thật là gas bình nhỏ ở vùng ngập, vì người giao không đi được; từ đợt sau, mỗi xã gửi sẵn một kho bình ở nhà cao.

Các bà hàng rau đề nghị bảng điện tử giá chợ đặt quay ra cổng để người mua xem trước khi mặc cả. Bảng đã quay từ chiều 22/11.`,
        en: `On 19 November water spinach at Bến Ngự market tripled. The next morning seven lorries of the A Lưới 2 and Khe Tre cooperatives arrived at four and sold straight from the Đông Ba car park; by noon the price was a third of its peak.

The reserves of four supermarkets and two rice firms gave out only 11% of what was ready. What really ran short was small gas bottles, because nobody could deliver them; next time each commune keeps a store in a high house.

The vegetable sellers asked that the price board should face the gate, so that buyers read it before they bargain. It was turned on the afternoon of 22 November.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['dien', 'bao-lu'],
      daysAgo: 1,
      title: {
        vi: 'Đóng điện lại an toàn sau ngập: thợ đến trước, cầu dao sau',
        en: 'Power after flooding: first the electrician, then the switch',
      },
      lead: {
        vi: 'Còn 640 hộ ở Hóa Châu, Dương Nỗ chưa có điện; 24 tổ thợ đi từng nhà đến hết ngày 25/11/2026.',
        en: '640 homes in Hóa Châu and Dương Nỗ are still without power; 24 teams go from door to door until 25 November.',
      },
      body: {
        vi: `## Trước khi thợ đến

1. Không tự đóng cầu dao, kể cả khi ổ cắm trông đã khô.
2. Kê tủ lạnh, máy giặt nghiêng cho ráo nước; đừng dùng máy sấy tóc sấy ổ điện.
3. Ghi ra giấy: ổ nào từng ngập, máy nào từng ướt.

## Thợ làm gì

Đo cách điện từng mạch, thay ổ và cầu dao hỏng nhẹ miễn phí, dán tem xanh khi an toàn, tem vàng khi dùng được một phần, tem đỏ khi chưa dùng được.

Máy phát điện đặt ngoài trời, xa cửa; mùa này năm nào cũng có người ngạt khí. Thấy dây đứt, xin đứng xa và gọi (0234) 000 4067. Thợ có thẻ và không nhận tiền; ai đòi tiền là người giả.`,
        en: `## Before the electrician comes

1. Do not switch on, even if the socket looks dry.
2. Tilt the refrigerator and washing machine to drain; do not dry sockets with a hair dryer.
3. Write down which sockets were under water and which machines got wet.

## What the team does

It measures each circuit, replaces slightly damaged sockets and switches free of charge, and leaves a green label for safe, yellow for partly usable, red for not yet.

Keep generators outdoors and away from doors; every year someone is poisoned. If you see a broken line, stay away and call (0234) 000 4067. The workers carry cards and take no money; whoever asks for it is an impostor.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['cong-nghiep', 'xuat-khau'],
      daysAgo: 14,
      author: 'Võ Đình Nguyên',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Sợi từ chai nhựa, áo từ sợi: chuỗi dệt may Phú Bài khép kín trong ba mươi cây số',
        en: 'From bottle to yarn to shirt: a textile chain within thirty kilometres',
      },
      lead: {
        vi: 'Bốn nhà máy ký thỏa thuận mua của nhau trước khi mua nơi khác; lượng hàng chở vòng giảm 38%.',
        en: 'Four mills agree to buy from one another first; freight has fallen by 38%.',
      },
      body: {
        vi: `Trước đây sợi Phú Bài vào cảng đi nước ngoài, vải lại từ nước ngoài về may ở Hương Thủy. Không ai thấy vô lý cho đến khi cước tàu tăng. Sở mời bốn giám đốc ngồi vẽ đường đi của một chiếc áo; nét vẽ dài mười một nghìn cây số.

Nay nhà máy sợi dệt thử sáu loại vải theo đặt hàng của xưởng may, nước nhuộm được xử lý chung và tái dùng một nửa. Công nhân hai nơi gặp nhau lần đầu, thành vài đám cưới, theo lời công đoàn.

Kim ngạch dệt may mười tháng ước 870 triệu đô la, tăng 11%. Điều chưa vui: lương thợ may vùng này vẫn thấp hơn Đà Nẵng một phần mười. Đối thoại lương năm 2027 sẽ mở ngày 12/12/2026, có công nhân dự.`,
        en: `Yarn from Phú Bài used to go abroad by sea, and cloth came back from abroad to be sewn in Hương Thủy. Nobody found it absurd until freight went up. The department asked four directors to draw the road of one shirt; the line was eleven thousand kilometres long.

Now the spinning mill weaves six fabrics to the order of the sewing plants, and dye water is treated jointly and half of it used again. Workers of the two places met for the first time; there have been, says the union, several weddings.

Textile exports in ten months are put at 870 million dollars, up 11%. Less good: sewers here still earn a tenth less than in Đà Nẵng. Talks on wages for 2027 open on 12 December, with workers at the table.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['khuyen-cong', 'lang-nghe'],
      daysAgo: 23,
      title: {
        vi: 'Nhận đề nghị hỗ trợ khuyến công năm 2027: máy nhỏ, việc thật',
        en: 'Small machines for real work: applications for 2027 support',
      },
      lead: {
        vi: 'Cơ sở công nghiệp nông thôn, hợp tác xã, hộ làng nghề nộp đề nghị hai trang trước ngày 15/12/2026.',
        en: 'Rural workshops, cooperatives and craft families apply with two pages before 15 December.',
      },
      body: {
        vi: `## Ưu tiên

1. Máy giúp đỡ nặng nhọc hoặc đỡ độc hại mà không làm mất nét tay nghề.
2. Cơ sở vùng lũ cần nâng kệ, nâng lò, dời điện lên cao.
3. Người khuyết tật, phụ nữ, người trẻ mở xưởng đầu tiên.

## Đề nghị gồm gì

Trang một: đang làm gì, vướng ở đâu, vẽ bằng tay cũng được. Trang hai: máy gì, giá bao nhiêu, ai sẽ dùng. Không cần phương án kinh doanh năm năm.

Mức hỗ trợ theo quy định về khuyến công. Hội đồng có ba nghệ nhân, đi xem tận xưởng trong tháng 1/2027. Năm nay có 38 cơ sở nhận máy; hai máy không dùng được, Sở đã đăng lý do để người khác tránh. Hỏi: (0234) 000 4066.`,
        en: `## First come

1. Machines that spare heavy or poisonous work without losing the hand’s touch.
2. Workshops in flooded areas that must raise shelves, kilns and wiring.
3. Disabled people, women, and young people opening a first workshop.

## The application

Page one: what you make and where it hurts; a drawing is fine. Page two: which machine, what price, who will use it. No five-year business plan.

Amounts follow the rules on industrial promotion. The panel includes three master craftsmen and visits the workshop in January 2027. This year 38 workshops got a machine; two were of no use, and the reasons are published so that others avoid them. Questions: (0234) 000 4066.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['thuong-mai-dien-tu', 'nong-san'],
      daysAgo: 34,
      scene: 'ruong-lua',
      title: {
        vi: 'Mắm ruốc lên sàn: bà Cháu 68 tuổi trả lời khách bằng giọng Vinh Thanh',
        en: 'Shrimp paste goes online: Mrs Cháu, 68, answers customers in the accent of Vinh Thanh',
      },
      lead: {
        vi: 'Lớp bán hàng qua mạng cho 240 hộ ven phá dạy đúng ba thứ: chụp ảnh, gói hàng, xin lỗi.',
        en: 'The online-selling class for 240 lagoon families teaches just three things: photographs, packing and apologies.',
      },
      body: {
        vi: `Bà Cháu không biết chữ nhiều, nên cháu nội gắn cho bà nút ghi âm. Khách hỏi mắm có mặn không, bà đáp một câu dài bốn mươi giây, kể luôn con nước hôm muối mắm. Tỷ lệ khách quay lại của bà cao nhất lớp.

Bài học thứ hai, gói hàng, mất nhiều buổi nhất: hũ mắm đi sáu trăm cây số không được rỉ một giọt. Cách tốt nhất do một anh làm lưới nghĩ ra, dùng vụn phao.

Sau ba tháng, tổng đơn là 11.800; hàng hoàn 2,3%. Sở kiểm tra ngẫu nhiên mỗi tuần và công bố hũ không đạt, kể cả hũ của người quen. Phí sàn cho hộ mới được doanh nghiệp miễn sáu tháng; sau đó hộ tự quyết có ở lại hay không.`,
        en: `Mrs Cháu does not read much, so her grandson gave her a recording button. When a customer asks whether the paste is salty she answers for forty seconds and includes the tide on the day it was made. No one in the class has more returning customers.

The second lesson, packing, took longest: a jar must travel six hundred kilometres without a drop lost. The best method came from a net maker, with crumbs of old floats.

After three months there are 11,800 orders and 2.3% returns. The department tests at random each week and publishes jars that fail, friends’ jars included. New sellers pay no platform fee for six months; then they decide whether to stay.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['quan-ly-thi-truong', 'tieu-dung'],
      daysAgo: 45,
      title: {
        vi: 'Cách đọc cân ở chợ và nơi cân đối chứng miễn phí',
        en: 'Reading the scales at market, and where to weigh again for free',
      },
      lead: {
        vi: 'Mười tám chợ có cân đối chứng mới kiểm định; người mua, người bán đều được dùng, không phải hỏi ai.',
        en: 'Eighteen markets have newly certified control scales; buyers and sellers may use them without asking.',
      },
      body: {
        vi: `Đợt kiểm tra tháng 9/2026 xem 2.960 chiếc cân: 2.871 chiếc đúng, 63 chiếc lệch vì cũ, 26 chiếc bị sửa. Cân lệch vì cũ được đổi lò xo tại chỗ; cân bị sửa thì lập biên bản.

## Ba cách tự xem

1. Kim hoặc số phải về không khi đĩa trống.
2. Đặt chai nước đầy loại một lít: xấp xỉ một ki-lô-gam, cộng vỏ chai.
3. Xem tem kiểm định còn hạn, số tem rõ.

Nếu thấy thiếu, xin cân lại rồi hãy nói; phần lớn trường hợp người bán bù ngay và cảm ơn. Không thống nhất được thì gọi ban quản lý chợ hoặc (0234) 000 4068. Danh sách chợ và vị trí cân đối chứng có bản đồ ở cuối trang.`,
        en: `In September inspectors looked at 2,960 scales: 2,871 were right, 63 were off with age and 26 had been tampered with. The old ones got a new spring on the spot; the others a report.

## Three ways to check

1. The needle or figure returns to zero when the pan is empty.
2. A full one-litre bottle of water weighs about a kilogram, plus the bottle.
3. The certification label is in date and its number legible.

If it seems short, weigh again before you speak; most sellers make it good at once and say thank you. If you cannot agree, call the market office or (0234) 000 4068. A map of the control scales is at the end of the page.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['nang-luong', 'tiet-kiem'],
      daysAgo: 56,
      scene: 'ngo-mon',
      title: {
        vi: 'Mái chợ thành nhà máy điện: chín chợ tự nuôi đèn của mình',
        en: 'Market roofs become power stations: nine markets feed their own lamps',
      },
      lead: {
        vi: 'Tấm pin trên mái chợ sinh ra nhiều hơn mức chợ dùng ban ngày; phần dư chạy kho lạnh cá và quạt hàng rau.',
        en: 'Panels on the roofs yield more than the markets use by day; the rest runs a fish store and fans for vegetables.',
      },
      body: {
        vi: `Chợ An Cựu là nơi thử đầu tiên. Tiểu thương sợ mái nặng, sợ dột, sợ tiền thuê sạp tăng. Kỹ sư mời ba bà lớn tiếng nhất leo lên xem tận nơi; từ hôm ấy ba bà thành người giải thích.

Kết quả chín tháng: tiền điện phần dùng chung giảm 71%, kho lạnh giữ cá thêm hai ngày nên hàng bỏ giảm gần nửa. Mưa to mái không dột thêm chỗ nào; hai chỗ dột cũ được vá nhân tiện.

Tiền tiết kiệm do ban quản lý và đại diện sạp cùng quyết: lát lại lối đi, mua xe đẩy chung, làm nhà vệ sinh cho chợ Nọ. Mười một chợ nữa lắp trong năm 2027, bắt đầu từ những nơi mái đã đến kỳ thay.`,
        en: `An Cựu market went first. Traders feared the weight, the leaks and a higher rent. The engineers asked the three loudest ladies to climb up and see; since that day those three do the explaining.

After nine months the bill for common power is down 71%, and fish keeps two days longer in the cold store, so that waste is nearly halved. Heavy rain found no new leak; two old ones were mended by the way.

The market office and the stallholders decide together on the savings: new paving, shared trolleys, toilets for Nọ market. Eleven more markets follow in 2027, beginning where the roof is due for renewal.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '2051/SCT-QLTM',
      type: 'cong-van',
      field: 'Thương mại',
      issuedOn: '2026-11-19',
      effectiveOn: '2026-11-19',
      validity: 'con',
      tags: ['binh-on-gia', 'bao-lu'],
      summary: {
        vi: 'Bảo đảm hàng thiết yếu và giá cả trong đợt lũ',
        en: 'Essential goods and prices during the flood',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã; ban quản lý chợ; siêu thị; doanh nghiệp dự trữ. Sở Công Thương đề nghị:

## Điều 1. Dự trữ

Mở kho theo lệnh của Sở khi giá một mặt hàng tăng quá mức đã thống nhất trong phương án; báo lượng xuất, tồn lúc 7:00 và 16:00.

## Điều 2. Đường hàng

1. Xe hợp tác xã vùng cao được bán trực tiếp tại bãi xe chợ Đông Ba, Phú Bài, không thu phí.
2. Vùng bị chia cắt dùng thuyền của phường, xã; ưu tiên nước, gạo, gas, sữa.

## Điều 3. Giá

Niêm yết và bán đúng giá niêm yết; bảng giá quay ra lối vào. Không găm hàng, không bán kèm.

## Điều 4. Kiểm tra

Nhắc nhở trước với vi phạm nhỏ; xử lý theo quy định với hành vi lợi dụng thiên tai để trục lợi.

## Điều 5. Đường dây

Tiếp nhận phản ánh về giá: (0234) 000 4068, 5:00–22:00.`,
    },
    {
      ...issuer,
      number: '99/KH-SCT',
      type: 'ke-hoach',
      field: 'Công nghiệp',
      issuedOn: '2026-10-08',
      effectiveOn: '2026-10-15',
      expiresOn: '2027-02-28',
      validity: 'con',
      tags: ['lang-nghe', 'khuyen-cong'],
      summary: {
        vi: 'Kế hoạch hỗ trợ làng nghề sản xuất vụ Tết Đinh Mùi',
        en: 'Plan to support craft villages for Tết 2027',
      },
      body: `## I. Mục tiêu

1. Không làng nào phải từ chối đơn hàng vì thiếu điện, thiếu chỗ sấy.
2. Mỗi làng có ít nhất hai người trẻ học việc được trả công.

## II. Nội dung

### Mục 1. Điện, lửa, nước

Ưu tiên cấp điện ban đêm cho lò đúc, lò gốm; kiểm tra cháy nổ trước 15/11/2026.

### Mục 2. Vốn

Giới thiệu khoản vay ngắn hạn; không bắt mua bảo hiểm kèm theo.

### Mục 3. Thị trường

Chợ làng nghề tại công viên Thương Bạc từ 25/1/2027; gian hàng miễn phí cho hộ vùng lũ.

### Mục 4. Chống hàng nhái

Tem làng nghề do chính làng giữ và cấp; Sở chỉ in.

## III. Phân công

Trung tâm Khuyến công chủ trì; phường Thủy Xuân, Dương Nỗ, Phong Dinh, Phú Xuân phối hợp.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'mot-cua',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Công Thương giúp Ủy ban nhân dân thành phố quản lý công nghiệp, thương mại, năng lượng và bảo vệ người tiêu dùng.',
        en: 'The Department of Industry and Trade helps the City People’s Committee with industry, trade, energy and consumer protection.',
      },
      body: {
        vi: `## Việc chính

- Công nghiệp, cụm công nghiệp, khuyến công, làng nghề.
- Điện, tiết kiệm năng lượng, an toàn hóa chất, vật liệu nổ.
- Chợ, siêu thị, thương mại điện tử, xuất nhập khẩu.
- Quản lý thị trường, cạnh tranh, quyền lợi người tiêu dùng.
- Hàng thiết yếu khi thiên tai và dịp Tết.

## Gọi ai

| Việc | Điện thoại |
| --- | --- |
| Làng nghề, máy nhỏ | (0234) 000 4066 |
| Điện, sự cố | (0234) 000 4067 |
| Giá, cân, hàng giả | (0234) 000 4068 |

Sở tin rằng một thị trường tốt là nơi người mua và người bán đều muốn gặp lại nhau.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Industry, industrial clusters, small-industry support, crafts.
- Power, energy saving, safety of chemicals and explosives.
- Markets, supermarkets, online trade, exports and imports.
- Market surveillance, competition, consumers’ rights.
- Essential goods in disasters and at Tết.

## Whom to call

| Matter | Telephone |
| --- | --- |
| Crafts, small machines | (0234) 000 4066 |
| Power, failures | (0234) 000 4067 |
| Prices, scales, counterfeits | (0234) 000 4068 |

We believe that a good market is one where buyer and seller both wish to meet again.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'ruong-lua',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ các tượng cục của triều đình và thương cảng Thanh Hà đến một sở lo cả ổ điện lẫn chợ mạng.',
        en: 'From the royal workshops and the port of Thanh Hà to a department of sockets and online markets.',
      },
      body: {
        vi: `Thế kỷ XVII, tàu buôn vào phố Thanh Hà, rồi Bao Vinh, mang đồ sứ, thuốc bắc và mang đi trầm, hồ tiêu. Triều Nguyễn lập các tượng cục gom thợ giỏi khắp nước về kinh đô; nhiều làng nghề hôm nay là con cháu những người thợ ấy.

Nhà đèn, nhà máy vôi Long Thọ và chợ Đông Ba dời ra bờ sông cuối thế kỷ XIX là lớp công thương thứ hai. Sau năm 1975, hợp tác xã và cửa hàng mậu dịch là lớp thứ ba, với tem phiếu còn nằm trong ngăn kéo nhiều nhà.

Sở Công nghiệp và Sở Thương mại của tỉnh hợp lại thành Sở Công Thương năm 2008. Từ năm 2025, lực lượng quản lý thị trường về thuộc Sở, nên chuyện cái cân ở chợ nay hỏi ngay tại đây.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `In the seventeenth century merchant ships came to Thanh Hà and later Bao Vinh, with porcelain and medicine, and left with agarwood and pepper. The Nguyễn gathered the best craftsmen of the country in royal workshops; many craft villages of today are their descendants.

The power house, the Long Thọ lime works and Đông Ba market, moved to the river late in the nineteenth century, were a second layer. After 1975 cooperatives and state shops were the third, with ration cards still lying in many drawers.

The departments of industry and of trade became one in 2008. Since 2025 market surveillance belongs to it too, so the scales at the market are also asked about here.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Vi Thị Hải Thương',
      leader: true,
      phone: '(0234) 000 4061',
      email: 'vththuong.sct@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, năng lượng; tiếp công dân ngày 11 hằng tháng.',
        en: 'Overall responsibility and energy; receives citizens on the 11th.',
      },
      biography: {
        vi: 'Sinh năm 1975 tại Phú Vang. Kỹ sư điện, thạc sĩ quản trị; từng vận hành trạm biến áp mười năm.',
        en: 'Born in Phú Vang in 1975. Electrical engineer with a master’s degree in management; ten years at a substation.',
      },
    },
    {
      name: 'Lục Đình Tín',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4062',
      email: 'ldtin.sct@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách thương mại, chợ, hàng thiết yếu.', en: 'Trade, markets and essential goods.' },
    },
    {
      name: 'Mã Thị Ngọc Diễm',
      leader: false,
      phone: '(0234) 000 4066',
      email: 'mtndiem.sct@hue.example',
      post: { vi: 'Giám đốc Trung tâm Khuyến công', en: 'Director of the Industrial Promotion Centre' },
      unit: { vi: 'Trung tâm Khuyến công', en: 'Industrial Promotion Centre' },
      duties: { vi: 'Làng nghề, máy nhỏ, chợ Tết.', en: 'Crafts, small machines, the Tết market.' },
    },
    {
      name: 'Cao Hữu Đăng Quang',
      leader: false,
      phone: '(0234) 000 4067',
      email: 'chdquang.sct@hue.example',
      post: { vi: 'Trưởng phòng Quản lý năng lượng', en: 'Head of the Energy Division' },
      unit: { vi: 'Phòng Quản lý năng lượng', en: 'Energy Division' },
      duties: {
        vi: 'An toàn điện sau lũ, điện mặt trời, tiết kiệm điện.',
        en: 'Safety after floods, solar power, saving.',
      },
    },
    {
      name: 'Chu Thị Bình An',
      leader: false,
      phone: '(0234) 000 4068',
      email: 'ctban.sct@hue.example',
      post: { vi: 'Chi cục trưởng Chi cục Quản lý thị trường', en: 'Head of Market Surveillance' },
      unit: { vi: 'Chi cục Quản lý thị trường', en: 'Market Surveillance Sub-department' },
      duties: {
        vi: 'Giá, cân, hàng giả, phản ánh của người mua.',
        en: 'Prices, scales, counterfeits, buyers’ reports.',
      },
    },
  ],
  events: [
    {
      inDays: 18,
      start: '08:00',
      end: '11:00',
      tags: ['doanh-nghiep'],
      title: { vi: 'Đối thoại lương dệt may 2027', en: 'Talks on textile wages for 2027' },
      place: { vi: 'Nhà văn hóa công nhân, phường Phú Bài', en: 'Workers’ culture house, Phú Bài Ward' },
      body: {
        vi: 'Chủ xưởng, công đoàn và công nhân bốc thăm cùng ngồi; số liệu lương ẩn danh phát tại chỗ.',
        en: 'Owners, the union and workers drawn by lot at one table; anonymous wage figures are handed out.',
      },
    },
    {
      inDays: 33,
      start: '08:00',
      end: '21:00',
      tags: ['lang-nghe', 'du-lich'],
      title: { vi: 'Thử chợ làng nghề trước Tết', en: 'A trial of the Tết craft market' },
      place: { vi: 'Công viên Thương Bạc', en: 'Thương Bạc Park' },
      body: {
        vi: 'Hai mươi bốn làng, lửa nhóm tại chỗ; trẻ em được tự đúc một chiếc chuông nhỏ.',
        en: 'Twenty-four villages, fires lit on the spot; children may cast a small bell.',
      },
    },
  ],
};
