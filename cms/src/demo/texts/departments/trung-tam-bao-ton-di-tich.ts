import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = { issuer: 'Trung tâm Bảo tồn Di tích Cố đô Huế', signer: 'Bửu Thị Hoài Nghi', signerTitle: 'Giám đốc' };

export const trungTamBaoTonDiTich: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'bao-lu'],
      daysAgo: 1,
      author: 'Tôn Nữ Khánh An',
      scene: 'ngo-mon',
      title: {
        vi: 'Đại Nội sau lũ: nước dừng cách nền điện Thái Hòa chín mươi phân, cây sứ già đứng vững',
        en: 'The Imperial City after the flood: water stops ninety centimetres below the Thái Hòa Palace',
      },
      lead: {
        vi: 'Hai trăm bốn mươi người thau bùn trong một ngày rưỡi; di tích đón khách lại từ sáng 22/11/2026.',
        en: 'Two hundred and forty people cleared the mud in a day and a half; visitors have been back since the morning of 22 November.',
      },
      body: {
        vi: `Người xưa đào hồ, đắp nền và để lại hai mươi mốt cống đá dưới Hoàng thành. Mùa hè vừa rồi, đội bảo tồn thông được mười bảy cống; trong lũ, mười bảy cống ấy rút nước nhanh gấp ba máy bơm. Bốn cống còn lại nằm dưới rễ cây và sẽ được để yên.

Thiệt hại gồm bốn mươi mét tường gạch vồ bị ẩm chân, sáu cánh cửa gỗ phồng, một đoạn lan can hồ Thái Dịch. Không hiện vật nào ướt: kho đã chuyển lên tầng hai từ chiều 17/11.

> Ông bà mình đã tính cho nước một lối đi. Việc của mình là đừng bịt nó lại.

Vệt nước được đánh dấu bằng phấn, đo và xóa, riêng ở Hữu Vu giữ lại một vạch nhỏ cạnh các vạch 1953, 1999, 2020. Khách có thể xin xem cống đá vào 9:00 mỗi sáng trong tuần này.`,
        en: `The ancients dug lakes, raised floors, and left twenty-one stone culverts under the Imperial City. This summer the conservation team cleared seventeen; in the flood they drained three times as fast as the pumps. The other four lie under tree roots and will be left in peace.

Damage: forty metres of brick wall damp at the foot, six swollen doors, a stretch of balustrade at Thái Dịch lake. No object got wet, for the store had been carried upstairs on the afternoon of 17 November.

> Our ancestors planned a way for the water. Our task is not to block it.

The water line was chalked, measured and wiped away, except in the Hữu Vu hall, where a small mark joins those of 1953, 1999 and 2020. Visitors may ask to see the culverts at 9:00 each morning this week.`,
      },
      caption: { vi: 'Ngọ Môn trong buổi sáng mở cửa trở lại.', en: 'Ngọ Môn on the morning of reopening.' },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'tu-bo'],
      daysAgo: 10,
      author: 'Hoàng Diễm My',
      title: {
        vi: 'Tháo một mái ngói để học cách lợp: nhật ký tu bổ Triệu Miếu',
        en: 'Taking off a roof to learn how it was laid: a diary of the Triệu temple',
      },
      lead: {
        vi: 'Mỗi viên ngói tháo xuống được đánh số, gõ nghe tiếng, cân và xếp theo ba chồng: dùng lại, vá, để học.',
        en: 'Every tile that comes down is numbered, tapped, weighed and laid on one of three piles: use again, mend, study.',
      },
      body: {
        vi: `Ngày 1. Bác thợ cả gõ viên ngói bằng khớp tay. Tiếng trong là tốt, tiếng đục là rạn. Máy siêu âm đứng bên cạnh đồng ý với bác chín mươi ba lần trong một trăm.

Ngày 12. Dưới lớp ngói thứ hai hiện ra mẩu giấy gói trầu và một dấu tay trẻ con trên vữa. Không ai biết của ai. Chụp ảnh, ghi vị trí, che lại đúng chỗ cũ.

Ngày 31. Thử bảy công thức vữa với mật mía và nhựa bời lời. Công thức số năm bền nhất khi mưa và mùi thơm nhất, theo lời mấy con kiến.

Ngày 44. Một khách nước ngoài hỏi sao không làm mới cho nhanh. Cô kỹ sư đưa cho ông viên ngói: “Ông nghe thử đi.”

Nhật ký đăng mỗi thứ Sáu, kèm số liệu tiền và vật liệu. Công trường mở lối xem trên cao, có mũ.`,
        en: `Day 1. The master taps a tile with his knuckle: a clear tone is sound, a dull one cracked. The ultrasound device beside him agrees ninety-three times in a hundred.

Day 12. Under the second layer are a betel wrapper and a child’s handprint in the mortar. Nobody knows whose. Photographed, noted and covered again where it was.

Day 31. Seven mortars with molasses and litsea gum were tried. Number five is the strongest in rain, and smells best, according to the ants.

Day 44. A foreign visitor asked why we do not simply build anew. The engineer handed him a tile: “Listen to it.”

The diary appears each Friday with the costs and materials. A walkway above the site is open; helmets are provided.`,
      },
    },
    {
      genre: 'notice',
      category: 'du-lich',
      tags: ['di-san', 'du-lich', 've'],
      daysAgo: 4,
      title: {
        vi: 'Giờ mở cửa mùa đông và ngày miễn vé tại các điểm di tích',
        en: 'Winter hours and free days at the monuments',
      },
      lead: {
        vi: 'Từ 25/11/2026 đến 28/2/2027, mở cửa 7:00–17:00; ngày 24/11 và ba ngày Tết miễn vé cho người Việt Nam.',
        en: 'From 25 November to 28 February open 7:00–17:00; on 24 November and three days of Tết Vietnamese visitors enter free.',
      },
      body: {
        vi: `| Điểm | Giờ | Lưu ý |
| --- | --- | --- |
| Đại Nội | 7:00–17:00 | đêm thứ Sáu – Chủ nhật đến 21:30 |
| Lăng Minh Mạng | 7:00–17:00 | đường thuyền mở lại 29/11 |
| Lăng Tự Đức, Khải Định | 7:00–17:00 | nhiều bậc đá, trơn khi mưa |
| Lăng Gia Long | 7:30–16:30 | không có quán, mang nước |
| Hổ Quyền | 8:00–16:00 | nhóm nhỏ, báo trước |

Xe điện trong Đại Nội miễn phí cho người trên bảy mươi tuổi, người khuyết tật và thai phụ. Dép guốc gót nhọn xin gửi ở cổng để giữ sân gạch Bát Tràng cũ. Giá vé theo nghị quyết của Hội đồng nhân dân, niêm yết tại quầy. Mưa trên báo động 2, các điểm ven sông tạm đóng, tiền vé hoàn lại.`,
        en: `| Place | Hours | Note |
| --- | --- | --- |
| Imperial City | 7:00–17:00 | Friday to Sunday until 21:30 |
| Minh Mạng’s tomb | 7:00–17:00 | by boat again from 29 Nov |
| Tombs of Tự Đức, Khải Định | 7:00–17:00 | many stone steps, slippery in rain |
| Gia Long’s tomb | 7:30–16:30 | no shops, bring water |
| Hổ Quyền arena | 8:00–16:00 | small groups, with notice |

Electric cars in the Imperial City are free for those over seventy, disabled visitors and pregnant women. Please leave pointed heels at the gate, for the sake of the old brick. Prices follow the People’s Council’s resolution and are posted. Above alert level 2 riverside places close and tickets are refunded.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'co-do'],
      daysAgo: 18,
      scene: 'cau-truong-tien',
      title: {
        vi: 'Thượng Thành sau khi người dời đi: rau má, mảnh sứ và một lối đi chậm',
        en: 'The rampart after its people have moved: pennywort, shards and a slow path',
      },
      lead: {
        vi: 'Khảo cổ trên 1,3 km mặt thành tìm thấy nền ba ụ súng và hơn bốn nghìn mảnh sứ dân gian; phương án là đi bộ, không xây.',
        en: 'Archaeology along 1.3 km found three gun platforms and over four thousand sherds of household china; the plan is a footpath, and nothing built.',
      },
      body: {
        vi: `Nhiều người chờ kho báu. Cái tìm thấy là bát ăn cơm, bi đất, cúc áo, một hàm răng lược: đời sống của những gia đình từng ở đây. Trung tâm quyết định trưng bày chính những thứ ấy, cạnh ụ súng của triều Nguyễn, với nhãn ghi như nhau.

Các gia đình cũ được mời về chỉ chỗ bếp, chỗ giường. Một bà cụ nhận ra cái bát vỡ của mình và xin để lại: “Nó ở đây lâu hơn tui.”

Lối đi rộng một mét hai, lát gạch nghiêng để nước thấm, đặt lùi mép thành bốn mét. Không đèn màu, không quầy hàng; có ghế, nước uống và tấm bảng “Xin nghe gió”. Đoạn Nam Xương mở thử từ 12/12/2026, mỗi lượt sáu mươi người.`,
        en: `Many expected treasure. What came to light were rice bowls, clay marbles, buttons, a row of comb teeth: the life of the families who lived here. The Centre will show these very things beside the Nguyễn gun platforms, with the same kind of label.

The former residents were invited back to point out where the kitchen was and where the bed. An old woman recognised her broken bowl and asked that it should stay: “It has lived here longer than I have.”

The path is 1.2 metres wide, of bricks set on edge so that water sinks in, four metres from the rim. No coloured lights and no stalls; there are benches, water, and a sign: “Please listen to the wind.” The Nam Xương stretch opens for trial on 12 December, sixty people at a time.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['di-san', 'tre-em', 'truong-hoc'],
      daysAgo: 27,
      title: {
        vi: 'Lịch lớp học di sản tháng 12/2026 cho trường học',
        en: 'Heritage lessons for schools in December 2026',
      },
      lead: {
        vi: 'Bốn mươi tám buổi miễn phí; trường vùng ngập được xếp trước, có xe đón và bữa trưa.',
        en: 'Forty-eight free lessons; flooded schools come first, with a bus and lunch.',
      },
      body: {
        vi: `## Chọn một trong bốn bài

1. **Đi tìm con rồng bị giấu**: lớp 1–3, Thế Miếu, đếm và vẽ.
2. **Một ngày của người thợ ngói**: lớp 4–5, xưởng, tự in một viên.
3. **Nước đi đâu**: lớp 6–9, cống đá và hồ, đo mực nước.
4. **Đọc một lời phê**: lớp 10–12, bản sao châu bản, tập viết lời phê của mình.

## Đăng ký

Trường gửi ngày, số em, em nào cần xe lăn hoặc người dịch ngôn ngữ ký hiệu trước một tuần. Mỗi buổi không quá ba mươi em.

Trời mưa thì bài 1 và bài 3 càng hay; xin mang ủng. Giáo viên không phải chấm thu hoạch. Các em được về lại cùng gia đình, không mất vé, trong ba tháng. Hỏi: (0234) 000 4165.`,
        en: `## Choose one of four

1. **Find the hidden dragon**: years 1–3, Thế temple, counting and drawing.
2. **A day with the tile maker**: years 4–5, in the workshop; mould your own.
3. **Where does the water go?** years 6–9, culverts and lakes, measuring levels.
4. **Read a royal remark**: years 10–12, copies of imperial records; write a remark of your own.

## Booking

Send date, numbers, and who needs a wheelchair or sign language, a week ahead. At most thirty children each.

In rain the first and third are even better; bring boots. Teachers need not mark a report. Children may come back free with their family within three months. Questions: (0234) 000 4165.`,
      },
    },
    {
      genre: 'news',
      category: 'khoa-hoc-cong-nghe',
      tags: ['di-san', 'chuyen-doi-so'],
      daysAgo: 37,
      author: 'Phan Quang Huy',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Nghe Cửu đỉnh: bản đồ âm thanh của chín chiếc đỉnh đồng',
        en: 'Listening to the Nine Urns: a sound map of the dynastic bronzes',
      },
      lead: {
        vi: 'Gõ thật nhẹ bằng búa cao su, ghi âm ban đêm; mỗi đỉnh một giọng, và máy nghe ra một vết rạn chưa ai thấy.',
        en: 'Tapped very gently with rubber hammers at night, each urn has a voice; and the machine heard a crack nobody had seen.',
      },
      body: {
        vi: `Chín đỉnh đúc từ năm 1835 đến 1837, mỗi chiếc mười bảy hình chạm: núi sông, cây trái, thuyền, súng, mưa, sao. Mắt nhìn chán vẫn thấy đẹp; tai thì gần hai trăm năm chưa được hỏi.

Nhóm đo làm việc từ một đến ba giờ sáng, khi xe tải ngừng chạy. Cao đỉnh trầm nhất. Huyền đỉnh có tiếng vọng dài đến bốn giây. Ở chân phía đông của một đỉnh, âm bị lệch; soi nội soi thấy vết rạn mảnh, ổn định, chắc có từ lúc đúc.

Không ai chữa gì cả. Vết rạn được theo dõi mỗi năm bằng chính cách gõ ấy. Khách có thể nghe chín giọng bằng tai nghe bên hiên Hiển Lâm Các, hoặc trên cổng này với hình chạm phóng to; người khiếm thị có bản in nổi để sờ.`,
        en: `The nine urns were cast between 1835 and 1837, each with seventeen reliefs: mountains, rivers, fruits, ships, guns, rain and stars. The eye never tires of them; the ear had not been asked for almost two hundred years.

The team worked from one to three in the morning, when the lorries stop. The Cao urn is deepest; the Huyền urn rings for four seconds. At the eastern foot of one of them the tone was off, and an endoscope found a fine, stable crack, probably there since the casting.

Nobody repaired anything. The crack is followed every year by the same tapping. Visitors can hear the nine voices by the porch of Hiển Lâm Các or on this portal, with the reliefs enlarged; there are raised prints for blind visitors to touch.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'nha-nhac'],
      daysAgo: 46,
      scene: 'ruong-lua',
      title: {
        vi: 'Lễ tế Xã Tắc tập dượt với nông dân thật: hạt lúa dâng lên là lúa của họ',
        en: 'The Xã Tắc rite rehearses with real farmers: the rice on the altar is their own',
      },
      lead: {
        vi: 'Mười hai hợp tác xã được mời góp lúa năm vụ lũ; nghi thức giữ nguyên, chỉ phần phân vai đổi.',
        en: 'Twelve cooperatives bring rice from a flood year; the rite is unchanged, only the cast is new.',
      },
      body: {
        vi: `Đàn Xã Tắc thờ thần đất và thần lúa. Nhiều năm, lúa dâng lễ do ban tổ chức mua. Năm nay lúa đến từ những cánh đồng cụ thể, mỗi nắm buộc lạt ghi tên thôn; có nắm lép hạt vì ngập, vẫn được dâng, đặt ở giữa.

Vai chấp sự do mười sáu nông dân từ Quảng Điền, Phú Hồ, Nam Đông đảm nhận sau bảy buổi tập. Họ đi chậm hơn diễn viên và không cần nhắc phải cúi thấp. Nhạc do nhà hát và học trò lớp Nhã nhạc cùng tấu.

> Cúng đất thì người làm đất đứng trước, coi bộ phải hơn.

Buổi tổng duyệt ngày 9/10/2026 mở cửa tự do. Lễ chính vào tháng 3/2027; nông dân nào muốn góp lúa, đậu, khoai xin ghi tên tại hợp tác xã.`,
        en: `The Xã Tắc altar honours the gods of soil and grain. For years the organisers bought the rice. This time it comes from particular fields, each sheaf tied with the name of its village; some are thin from the flood and are offered all the same, in the middle.

Sixteen farmers from Quảng Điền, Phú Hồ and Nam Đông take the parts of the attendants after seven rehearsals. They walk more slowly than actors and need not be told to bow low. The music is played by the theatre and the children’s class together.

> If you honour the soil, those who till it should stand in front. It seems only right.

The dress rehearsal of 9 October was open to all. The rite itself is in March 2027; farmers who wish to bring rice, beans or sweet potatoes should tell their cooperative.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['di-san', 'tu-bo', 'tuyen-dung'],
      daysAgo: 59,
      title: {
        vi: 'Tuyển 20 người học nghề tu bổ: mộc, nề, ngói, sơn thếp, pháp lam',
        en: 'Twenty apprentices wanted: wood, masonry, tiles, lacquer, enamel',
      },
      lead: {
        vi: 'Học hai năm có lương; không xét bằng cấp, xét đôi tay qua ba ngày làm thử; nộp đơn đến 15/12/2026.',
        en: 'Two paid years; no diplomas, only your hands over three trial days; apply by 15 December.',
      },
      body: {
        vi: `Thợ cả trẻ nhất của Trung tâm nay năm mươi sáu tuổi. Mười tám nghề trong xưởng có năm nghề chỉ còn một người biết trọn. Đó là lý do của thông báo này, và chúng tôi không giấu.

## Ba ngày làm thử

1. Ngày một: quét sân, quan sát. Thật vậy.
2. Ngày hai: mài một lưỡi đục.
3. Ngày ba: làm lại một chi tiết hỏng, muốn hỏng thêm cũng được.

Nữ ứng tuyển được khuyến khích; xưởng đã có bốn thợ nữ và phòng thay đồ riêng. Người khiếm thính làm được hầu hết nghề. Chỗ ở cho người nhà xa.

Lương, bảo hiểm theo quy định. Đơn viết tay một trang: bạn từng sửa được cái gì. Gửi xưởng tu bổ, (0234) 000 4164.`,
        en: `Our youngest master is fifty-six. Of eighteen trades in the workshop five are fully known to just one person. That is the reason for this notice, and we do not hide it.

## Three trial days

1. Day one: sweep the yard and watch. Really.
2. Day two: sharpen a chisel.
3. Day three: remake a broken piece; breaking it further is allowed.

Women are encouraged; the workshop has four already and a changing room of their own. Deaf apprentices can learn almost every trade. Beds are provided for those from afar.

Wages and insurance follow the rules. Write one page by hand: what have you ever mended? Send it to the restoration workshop, (0234) 000 4164.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['di-san', 'du-lich', 'moi-truong'],
      daysAgo: 70,
      scene: 'nui-rung',
      title: {
        vi: 'Rừng thông lăng Thiệu Trị bớt một con đường bê tông, thêm một con đường chim',
        en: 'The pines of Thiệu Trị’s tomb lose a concrete road and gain birds',
      },
      lead: {
        vi: 'Sau khi dỡ 800 mét đường thừa, nhóm quan sát ghi được 61 loài chim, thêm 14 loài; khách vẫn tới nơi, chậm hơn năm phút.',
        en: 'After 800 metres of needless road were removed, watchers counted 61 kinds of bird, 14 more than before; visitors still arrive, five minutes later.',
      },
      body: {
        vi: `Con đường làm vội năm nào để kịp một lễ hội, cắt ngang trục thần đạo. Bỏ nó đi khó hơn làm, vì ai cũng hỏi: đang tốt sao phá? Trung tâm đem hai tấm ảnh ra treo ở cổng, năm 1920 và hôm nay, và mời khách bỏ phiếu. Bảy phần mười chọn tấm cũ.

Bê tông nghiền ra lót chân tường ẩm. Lối đất cũ được đầm với vôi, xe lăn đi được. Thông non mọc lên ngay mùa đầu.

Nhóm quan sát chim gồm học sinh Thủy Bằng và một ông cụ bắt chim bỏ nghề. Ông nhận ra tiếng chim trước cả máy; danh sách 61 loài có ghi cả tên Huế của chúng. Chim chào mào, ông nói, biết nơi nào người ta đi nhẹ.`,
        en: `The road had been built in haste for a festival and cut across the spirit way. Removing it was harder than building, since everybody asked why one should spoil a good road. The Centre hung two photographs at the gate, one of 1920 and one of today, and let visitors vote. Seven in ten chose the old.

The crushed concrete now drains the foot of damp walls. The earthen path was rammed with lime, fit for wheelchairs. Young pines came up in the first season.

The watchers are pupils from Thủy Bằng and an old man who has given up catching birds. He knows each call before the machine does, and the list of 61 includes their Hue names. Bulbuls, he says, know where people tread softly.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '845/BTDT-QLBV',
      type: 'cong-van',
      field: 'Di sản văn hóa',
      issuedOn: '2026-11-17',
      effectiveOn: '2026-11-17',
      validity: 'con',
      tags: ['di-san', 'bao-lu'],
      summary: {
        vi: 'Bảo vệ di tích, hiện vật và du khách trong đợt mưa lũ',
        en: 'Protecting monuments, objects and visitors during the flood',
      },
      body: `Kính gửi: các phòng, đơn vị trực thuộc; phường, xã có di tích. Trung tâm yêu cầu:

## Điều 1. Trước 18 giờ ngày 17/11/2026

1. Chuyển hiện vật tầng trệt lên cao theo sơ đồ; hai người ký giao nhận từng món.
2. Chằng chống mái, cửa, cây lớn; không đóng đinh vào cấu kiện gốc.
3. Thông mười bảy cống đá; đặt người đo mực nước.

## Điều 2. Trong mưa lũ

Đóng các điểm ven sông khi mực nước trên báo động 2; đưa khách ra lối cao, hoàn tiền vé. Không ai được vào kho một mình.

## Điều 3. Sau lũ

Chụp ảnh trước khi dọn; rửa bùn áp lực thấp; để khô tự nhiên; không dùng hóa chất tẩy khi chưa thử.

## Điều 4. Di tích có người ở chung quanh

Mở Ngọ Môn, Thượng Tứ làm nơi tránh lũ cho người và xe khi phường đề nghị.

## Điều 5. Báo cáo

Mỗi ba giờ một lần, kèm ảnh vạch nước.`,
    },
    {
      ...issuer,
      number: '61/HD-BTDT',
      type: 'huong-dan',
      field: 'Tu bổ di tích',
      issuedOn: '2026-10-01',
      effectiveOn: '2026-10-15',
      validity: 'con',
      tags: ['di-san', 'tu-bo'],
      summary: {
        vi: 'Hướng dẫn ghi chép khi tháo dỡ cấu kiện di tích',
        en: 'Guidance on recording when parts of a monument are taken down',
      },
      body: `## Điều 1. Nguyên tắc

Không tháo khi chưa vẽ; không bỏ khi chưa hỏi; không thay khi chưa thử vá.

## Điều 2. Đánh số

1. Mỗi cấu kiện một số, viết phấn, gắn thẻ; không khắc.
2. Ghi vị trí, hướng, cấu kiện kề bên.

## Điều 3. Thử

Gõ nghe, cân, đo ẩm; kết quả của thợ và của máy ghi hai cột, khác nhau thì ghi cả hai.

## Điều 4. Dấu vết

Dấu tay, chữ viết, vật lẫn trong vữa được chụp, giữ nguyên hoặc trả về chỗ cũ.

## Điều 5. Ba chồng

Dùng lại, vá, lưu mẫu. Cấu kiện thay mới ghi năm ở mặt khuất.

## Điều 6. Công khai

Nhật ký công trường đăng hằng tuần; việc tu bổ theo hồ sơ được duyệt và pháp luật về di sản văn hóa.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'ngo-mon',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Trung tâm Bảo tồn Di tích Cố đô Huế giữ gìn, tu bổ, nghiên cứu và mở cửa quần thể di tích cho mọi người.',
        en: 'The Hue Monuments Conservation Centre keeps, restores, studies and opens the royal monuments to all.',
      },
      body: {
        vi: `## Việc chính

- Bảo vệ, tu bổ Kinh thành, Hoàng thành, lăng tẩm, đàn miếu.
- Nghiên cứu, lưu trữ, số hóa; bảo tàng cổ vật cung đình.
- Gìn giữ nhã nhạc, lễ tế, nghề thủ công cung đình.
- Đón khách, giáo dục di sản.
- Cảnh quan, vườn ngự, hồ và cống cổ.

## Hỏi ai

| Việc | Điện thoại |
| --- | --- |
| Vé, giờ mở cửa | (0234) 000 4163 |
| Xưởng tu bổ | (0234) 000 4164 |
| Lớp học di sản | (0234) 000 4165 |
| Báo xâm hại di tích | (0234) 000 4166 |

## Với người sống trong vùng bảo vệ

Sửa nhà, trồng cây, đào giếng: xin hỏi trước, chúng tôi đến tận nơi và không thu tiền.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Protect and restore the Citadel, the Imperial City, tombs, altars and temples.
- Research, archives, digital copies; the museum of royal antiquities.
- Keep court music, rites and royal crafts alive.
- Welcome visitors; teach heritage.
- Landscape, royal gardens, lakes and old culverts.

## Whom to ask

| Matter | Telephone |
| --- | --- |
| Tickets, hours | (0234) 000 4163 |
| Restoration workshop | (0234) 000 4164 |
| Heritage lessons | (0234) 000 4165 |
| Damage to monuments | (0234) 000 4166 |

## For those who live in the protected area

Repairs, trees, wells: please ask first. We come to your home and charge nothing.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'cau-truong-tien',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ vài chục người quét cỏ trong thành hoang đến nơi giữ sáu di sản thế giới.',
        en: 'From a few dozen people cutting grass in ruins to the keeper of world heritage.',
      },
      body: {
        vi: `Chiến tranh để lại trong Hoàng thành những bãi cỏ cao ngang đầu nơi từng là cung điện. Ngày 10/6/1982, Công ty Quản lý Lịch sử – Văn hóa Huế được thành lập; việc đầu tiên là phát cỏ, việc thứ hai là dựng lán chống dột cho điện Thái Hòa.

Cuộc vận động quốc tế của UNESCO đưa thợ, thuốc mối và bạn bè đến. Năm 1993, Quần thể di tích Cố đô Huế thành Di sản thế giới đầu tiên của Việt Nam; Trung tâm mang tên như ngày nay. Nhã nhạc được ghi danh năm 2003, rồi mộc bản, châu bản, thơ văn trên kiến trúc, và những bản đúc trên Cửu đỉnh năm 2024.

Bốn mươi năm, Trung tâm học được rằng tu bổ không phải là thắng thời gian, mà là đi cùng nó cho phải phép.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `War left the Imperial City with grass as high as a head where palaces had stood. On 10 June 1982 a company for the history and culture of Hue was founded; its first work was to cut the grass, its second to put a shelter over the leaking Thái Hòa Palace.

UNESCO’s international campaign brought craftsmen, termite poison and friends. In 1993 the Complex of Hue Monuments became Vietnam’s first World Heritage site and the Centre took its present name. Court music followed in 2003, then the woodblocks, the imperial records, the poetry on buildings and, in 2024, the reliefs of the Nine Urns.

In forty years the Centre has learned that restoring does not mean to defeat time but to walk beside it with good manners.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Bửu Thị Hoài Nghi',
      leader: true,
      phone: '(0234) 000 4161',
      email: 'bthnghi.btdt@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Trung tâm', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, hợp tác quốc tế, nghiên cứu; tiếp công dân ngày 21 hằng tháng.',
        en: 'Overall responsibility, cooperation and research; receives citizens on the 21st.',
      },
      biography: {
        vi: 'Sinh năm 1974 tại Phú Xuân. Tiến sĩ kiến trúc; luận án về cống và hồ trong Hoàng thành.',
        en: 'Born in Phú Xuân in 1974. Doctor of architecture; her thesis was on the culverts and lakes of the Imperial City.',
      },
    },
    {
      name: 'Đoàn Nghiêm Quang Cảnh',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4162',
      email: 'dnqcanh.btdt@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Trung tâm', en: 'Leaders' },
      duties: { vi: 'Phụ trách đón khách, vé, an toàn.', en: 'Visitors, tickets and safety.' },
    },
    {
      name: 'Cù Thị Vân Đài',
      leader: false,
      phone: '(0234) 000 4163',
      email: 'ctvdai.btdt@hue.example',
      post: { vi: 'Trưởng phòng Hướng dẫn, thuyết minh', en: 'Head of Visitor Services' },
      unit: { vi: 'Phòng Hướng dẫn, thuyết minh', en: 'Visitor Services' },
      duties: {
        vi: 'Thuyết minh, xe điện, lối cho người khuyết tật.',
        en: 'Guides, electric cars, access for disabled visitors.',
      },
    },
    {
      name: 'Trang Văn Mộc Hương',
      leader: false,
      phone: '(0234) 000 4164',
      email: 'tvmhuong.btdt@hue.example',
      post: { vi: 'Xưởng trưởng Xưởng tu bổ', en: 'Head of the Restoration Workshop' },
      unit: { vi: 'Xưởng tu bổ', en: 'Restoration Workshop' },
      duties: { vi: 'Mộc, nề, ngói, sơn thếp; học nghề.', en: 'Wood, masonry, tiles, lacquer; apprentices.' },
    },
    {
      name: 'Bùi Lê Thảo Vy',
      leader: false,
      phone: '(0234) 000 4165',
      email: 'bltvy.btdt@hue.example',
      post: { vi: 'Trưởng phòng Nghiên cứu, giáo dục di sản', en: 'Head of Research and Heritage Education' },
      unit: { vi: 'Phòng Nghiên cứu, giáo dục di sản', en: 'Research and Education Division' },
      duties: {
        vi: 'Lớp học di sản, nhật ký tu bổ, bản đồ âm thanh.',
        en: 'Heritage lessons, the diary, the sound map.',
      },
    },
  ],
  events: [
    {
      inDays: 18,
      start: '06:30',
      end: '17:00',
      tags: ['di-san', 'du-lich'],
      title: { vi: 'Mở thử lối đi Thượng Thành đoạn Nam Xương', en: 'The Nam Xương rampart path opens for trial' },
      place: { vi: 'Pháo đài Nam Xương, Kinh thành Huế', en: 'Nam Xương bastion, the Citadel' },
      body: {
        vi: 'Mỗi lượt sáu mươi người, không đặt chỗ. Đi giày đế mềm; xin nghe gió.',
        en: 'Sixty people at a time, no booking. Wear soft soles; please listen to the wind.',
      },
    },
    {
      inDays: 3,
      start: '15:00',
      end: '16:30',
      tags: ['di-san', 'tu-bo'],
      title: {
        vi: 'Chiều thứ Sáu ở công trường: gõ ngói và hỏi thợ',
        en: 'Friday at the site: tap a tile and ask the masters',
      },
      place: { vi: 'Công trường Triệu Miếu, Đại Nội', en: 'Triệu temple site, Imperial City' },
      body: {
        vi: 'Hai mươi người, có mũ. Bác thợ cả trả lời mọi câu hỏi, trừ công thức sơn.',
        en: 'Twenty people, helmets provided. The master answers every question, except about the lacquer.',
      },
    },
  ],
};
