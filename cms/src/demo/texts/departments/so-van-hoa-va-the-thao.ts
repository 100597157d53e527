import type { DemoPortalTexts } from '../city/text-shapes.ts';

const issuer = {
  issuer: 'Sở Văn hóa và Thể thao thành phố Huế',
  signer: 'Công Tằng Tôn Nữ Ái Liên',
  signerTitle: 'Giám đốc',
};

export const soVanHoaVaTheThao: DemoPortalTexts = {
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'ao-dai', 'du-lich'],
      daysAgo: 1,
      author: 'Tôn Nữ Khánh An',
      scene: 'ngo-mon',
      title: {
        vi: 'Áo dài Huế trong Ngày Văn hóa Việt Nam: ba nghìn người đi bộ chậm qua cầu',
        en: 'Huế áo dài on Culture Day: three thousand people walk slowly across the bridge',
      },
      lead: {
        vi: 'Sáng 24/11/2026, đoàn đi bộ từ Nghinh Lương Đình qua cầu Phú Xuân; ai cũng được tham gia, áo mới hay áo của mẹ đều quý.',
        en: 'On the morning of 24 November the walk leads from the Nghinh Lương pavilion across Phú Xuân bridge; everyone may join, in a new dress or a mother’s old one.',
      },
      body: {
        vi: `Không có ban giám khảo, không có sân khấu. Đi đầu là các bà thợ may đường Chi Lăng, người đã cắt áo cho mấy thế hệ cô dâu; đi cuối là các em bé mặc áo ngũ thân đội khăn lệch.

Năm nay có thêm góc “Áo của mẹ”: ai đem áo cũ đến sẽ được chụp lại, ghi tên vải, năm may, tên tiệm. Sau ba tháng, kho ảnh đã có 640 chiếc áo, chiếc cổ nhất may năm 1938. Bảo tàng giữ ảnh, áo trả về nhà.

> Áo dài không bắt người ta đẹp. Nó chỉ bắt người ta đi chậm lại một chút.

Tà áo của người đi xe lăn được may ngắn hơn phía trước theo mẫu do nhóm thợ trẻ nghĩ ra; bản rập chia sẻ tự do trên cổng. Bắt đầu lúc 7:30. Trời mưa thì đi trong hành lang Đại Nội và mang guốc trên tay.`,
        en: `There is no jury and no stage. First come the tailors of Chi Lăng Street, who have cut the dresses of several generations of brides; last come small children in five-panel tunics with crooked turbans.

New this year is the corner “My mother’s dress”: bring an old áo dài and it is photographed, with its cloth, year and tailor. In three months 640 have been recorded, the oldest sewn in 1938. The museum keeps the picture; the dress goes home.

> The áo dài does not oblige you to be beautiful. It only obliges you to walk a little more slowly.

For those in wheelchairs young tailors have devised a cut with a shorter front; the pattern is free on this portal. The walk begins at 7:30. If it rains we walk in the galleries of the Imperial City and carry our clogs.`,
      },
      caption: { vi: 'Ngọ Môn, điểm kết thúc của đoàn đi bộ áo dài.', en: 'Ngọ Môn, where the áo dài walk ends.' },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'nha-nhac'],
      daysAgo: 10,
      author: 'Lê Bảo Châu',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Lớp Nhã nhạc cuối tuần: mười sáu em nhỏ học nghe trước khi học đánh',
        en: 'Weekend court music: sixteen children learn to listen before they learn to play',
      },
      lead: {
        vi: 'Khóa hai năm tại nhà vườn Kim Long do bốn nghệ nhân truyền dạy; không thu tiền, chỉ yêu cầu giữ im lặng mười phút đầu buổi.',
        en: 'The two-year course in a Kim Long garden house is taught by four masters; it is free and asks only for ten minutes of silence at the start.',
      },
      body: {
        vi: `Nhã nhạc từng là âm thanh của lễ tế và đại triều. Nay nó vang lên sau hàng chè tàu, lẫn với tiếng gà. Nghệ nhân trống năm nay bảy mươi chín tuổi; ông không cho học trò cầm dùi trong ba tuần, chỉ cho vỗ tay lên đầu gối.

Em nhỏ nhất mười tuổi, chọn đàn nhị vì “nó giống tiếng mèo”. Em lớn nhất mười bảy, con một gia đình chạy thuyền, đã chơi được trọn bài Lưu thủy. Các em ghi chép bằng chữ hò xự xang, thứ ký âm mà ngay người học nhạc viện cũng ít dùng.

Sở trả thù lao cho thầy, sắm nhạc cụ và mua bánh. Cuối khóa không có thi; các em chơi một buổi cho hàng xóm nghe, ai buồn ngủ cứ ngủ. Lớp mới tuyển tháng 3/2027, dành tám chỗ cho trẻ em vùng ven phá.`,
        en: `Court music once belonged to sacrifices and great audiences. Now it sounds behind a tea hedge, mixed with roosters. The drum master is seventy-nine; for three weeks he lets nobody touch the sticks, only clap on their knees.

The youngest pupil is ten and chose the two-stringed fiddle “because it sounds like a cat”. The eldest, seventeen, from a boat family, can already play the whole of Lưu thủy. They write in the old hò xự xang notation, which even conservatory students seldom use.

The department pays the masters, buys instruments and cakes. There is no final examination: the children play for the neighbours, and those who feel sleepy may sleep. The next class starts in March 2027 with eight places for children of the lagoon.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['le-hoi', 'di-san'],
      daysAgo: 6,
      title: {
        vi: 'Tiếp nhận hồ sơ tổ chức lễ hội làng dịp Tết Đinh Mùi',
        en: 'Village festivals at Tết: how to give notice',
      },
      lead: {
        vi: 'Làng, đình, họ tộc gửi thông báo qua phường, xã; Sở có mẫu một trang và người giúp viết.',
        en: 'Villages, communal houses and clans give notice through their ward or commune; the department has a one-page form and someone to help fill it in.',
      },
      body: {
        vi: `Dự kiến mùa xuân này có 74 lễ hội: vật làng Sình, cầu ngư Thuận An, đua ghe Dương Nỗ, hội bài chòi Thanh Thủy, lễ A Riêu Ping của đồng bào Tà Ôi và nhiều lễ họ.

## Cần ghi trong thông báo

1. Tên lễ, ngày giờ, số người dự kiến.
2. Phần lễ và phần hội; ai chủ tế, ai chịu trách nhiệm.
3. Phương án an toàn: đò ghe, lửa, đám đông, xe cấp cứu.
4. Việc thu, chi và cách công khai.

Trình tự, thời hạn theo quy định về quản lý và tổ chức lễ hội, đăng ở trang thủ tục. Sở không can thiệp nghi thức của làng; chỉ góp ý khi có nguy hiểm cho người hoặc làm hại con vật, cảnh quan. Cần mượn phao, loa nhỏ, rạp che mưa xin báo trước mười ngày, (0234) 000 4125.`,
        en: `Seventy-four festivals are expected this spring: wrestling at Sình, the fishermen’s rite of Thuận An, boat races at Dương Nỗ, bài chòi at Thanh Thủy, the A Riêu Ping of the Tà Ôi and many clan ceremonies.

## Please state

1. Name, date, hours and expected numbers.
2. The rite and the games; who officiates and who answers for them.
3. Safety: boats, fire, crowds, ambulance.
4. Money in and out, and how it will be made public.

Steps and time limits follow the rules on festivals, shown with the procedure. The department does not interfere with village rites; it comments only where people, animals or landscape may be harmed. Lifebuoys, small loudspeakers and rain tents can be borrowed with ten days’ notice: (0234) 000 4125.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['the-thao', 'song-huong'],
      daysAgo: 17,
      scene: 'cau-truong-tien',
      title: {
        vi: 'Giải đua ghe truyền thống: làng Dương Nỗ thắng bằng một mái chèo gãy',
        en: 'Traditional boat race: Dương Nỗ wins with a broken paddle',
      },
      lead: {
        vi: 'Mười tám ghe nam, mười ghe nữ tranh tài trên sông Hương sáng 7/11/2026 trước hơn hai vạn người xem.',
        en: 'Eighteen men’s and ten women’s boats raced on the Perfume River on 7 November before over twenty thousand people.',
      },
      body: {
        vi: `Vòng cuối, ghe Dương Nỗ và ghe Lại Ân song song đến sát phao. Một mái chèo gãy; người chèo không dừng, dùng luôn nửa còn lại vỗ nhịp vào mạn cho cả ghe giữ tiếng hò. Họ thắng nửa mũi ghe, và bên thua là bên vỗ tay trước.

| Hạng | Nam | Nữ |
| --- | --- | --- |
| Nhất | Dương Nỗ | Thuận An |
| Nhì | Lại Ân | Vinh Hiền |
| Ba | An Truyền | Kim Long |

Giải nữ năm nay tăng từ sáu lên mười ghe, có đội giáo viên Quảng Điền tập được đúng một tháng. Tiền thưởng nam, nữ bằng nhau. Ban tổ chức vớt rác ngay sau cuộc đua: 312 ki-lô-gam, ít hơn một nửa so với năm ngoái nhờ cấm ly nhựa trên bờ.`,
        en: `In the last lap Dương Nỗ and Lại Ân came side by side to the buoy. A paddle broke; the rower did not stop but beat time on the gunwale with the half that was left, so that the crew kept its chant. They won by half a bow, and the losers were the first to applaud.

| Place | Men | Women |
| --- | --- | --- |
| First | Dương Nỗ | Thuận An |
| Second | Lại Ân | Vinh Hiền |
| Third | An Truyền | Kim Long |

The women’s race grew from six to ten boats, among them teachers from Quảng Điền with exactly one month’s training. Prizes are equal. Litter lifted after the race came to 312 kg, less than half of last year’s, because plastic cups were banned on the banks.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['thu-vien', 'bao-lu'],
      daysAgo: 25,
      scene: 'mua-lu',
      title: {
        vi: 'Cứu sách ướt bằng tủ đông: Thư viện Tổng hợp giữ được 94% số sách gặp lũ',
        en: 'Wet books saved in a freezer: the city library keeps 94% of its flooded volumes',
      },
      lead: {
        vi: 'Hơn 3.100 cuốn từ các thư viện làng bị ngập tháng 10 được cấp đông rồi sấy dần; mười cuốn gia phả chép tay đã đọc lại được.',
        en: 'Over 3,100 volumes from village libraries flooded in October were frozen and slowly dried; ten handwritten genealogies can be read again.',
      },
      body: {
        vi: `Sách ướt chết vì mốc nhiều hơn vì nước. Cán bộ thư viện mượn hai tủ đông của chợ cá Thuận An, rửa kỹ, bọc từng cuốn bằng giấy sáp và hạ nhiệt độ để mốc ngủ. Sau đó mỗi ngày lấy ra một ít, thay giấy thấm, ép nhẹ bằng gạch thẻ.

Gia phả họ Hồ ở Quảng Thọ mở ra được trang đầu vào ngày thứ mười chín. Cụ trưởng họ ngồi cạnh suốt buổi, chỉ xin đừng bật đèn sáng quá.

## Nếu nhà bạn có sách, giấy quý bị ướt

- Đừng phơi nắng, đừng tách trang.
- Bọc giấy nến, cho vào ngăn đông.
- Gọi (0234) 000 4126; thư viện nhận sấy miễn phí và trả lại tận nhà.

Hai tủ đông đã trả lại cho chợ cá, kèm một tủ sách nhỏ.`,
        en: `Wet books die of mould more than of water. The librarians borrowed two freezers from Thuận An fish market, scrubbed them, wrapped every volume in waxed paper and put the mould to sleep. Then each day a few were taken out, given fresh blotting paper and pressed under light bricks.

The genealogy of the Hồ family of Quảng Thọ opened at its first page on the nineteenth day. The head of the clan sat beside it all the time and only asked that the lamp should not be too bright.

## If you have precious paper that got wet

- Do not put it in the sun or pull the pages apart.
- Wrap it in baking paper and freeze it.
- Call (0234) 000 4126; drying is free and we bring it back to your door.

The freezers have gone back to the fish market, with a small bookcase as thanks.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['the-thao'],
      daysAgo: 34,
      title: {
        vi: 'Mở cửa sân trường, nhà thi đấu cho người dân tập luyện buổi tối',
        en: 'School yards and sports halls open to residents in the evening',
      },
      lead: {
        vi: 'Từ 1/11/2026, 58 sân và nhà tập mở 18:00–21:00 các ngày trong tuần; đăng ký nhóm hoặc đến tập lẻ.',
        en: 'From 1 November 58 yards and halls open 18:00–21:00 on weekdays, for groups or single visitors.',
      },
      body: {
        vi: `Mỗi nơi có một người trực, một tủ sơ cứu và một tờ nội quy năm dòng. Nhóm từ năm người đăng ký giờ trên cổng; ai đi một mình cứ đến, có giờ dành cho tập tự do.

## Ưu tiên

1. Người cao tuổi và người khuyết tật: khung 18:00–19:00 ở mọi nơi.
2. Nữ: thứ Ba và thứ Năm ở nhà thi đấu An Cựu, Hương Trà, Phú Bài.
3. Trẻ em dưới mười sáu tuổi đi cùng người lớn sau 20:00.

Không thu tiền tại sân trường; nhà thi đấu thu tiền điện theo bảng giá dán ở cửa. Ngày có mưa bão, các nơi này trở thành điểm sơ tán nên lịch tập tự động hủy và có tin nhắn báo. Danh sách địa điểm đính kèm.`,
        en: `Each place has an attendant, a first-aid box and a five-line set of rules. Groups of five or more book on the portal; single visitors just come to the free hours.

## Priority

1. Older and disabled people: 18:00–19:00 everywhere.
2. Women: Tuesday and Thursday in the halls of An Cựu, Hương Trà and Phú Bài.
3. Children under sixteen come with an adult after 20:00.

School yards are free; halls charge for electricity at the price on the door. In storms these places become shelters, so bookings are cancelled automatically and you receive a message. The list is attached.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['bai-choi', 'di-san'],
      daysAgo: 45,
      scene: 'ruong-lua',
      title: {
        vi: 'Bài chòi về lại bãi đình: câu hô mới cho chuyện rác, chuyện ma túy, chuyện con rể',
        en: 'Bài chòi returns to the communal yard with new verses about rubbish, drugs and sons-in-law',
      },
      lead: {
        vi: 'Chín câu lạc bộ sinh hoạt đều; cuộc thi đặt câu hô năm nay nhận 217 bài, nhiều bài của học sinh.',
        en: 'Nine clubs meet regularly; this year’s contest for new verses drew 217 entries, many from pupils.',
      },
      body: {
        vi: `Ở cầu ngói Thanh Toàn, tối mười bốn nào chòi cũng sáng đèn. Người hô tên Lài bán chè ban ngày, tối cầm ống thẻ. Bà bảo câu hô phải có cái bẫy: đang kể chuyện ông hàng xóm đổ rác xuống hói thì rơi đúng con “Tứ cẳng”, cả chòi cười, và ông hàng xóm, ngồi ngay đó, cũng cười.

Bài được giải nhất năm nay của một em lớp 8 ở Hương Thủy, sáu câu về người chị đi làm xa gọi về nhà mà mạng cứ đứng.

Sở in tập câu hô mới, kèm bản ghi âm, và tặng mỗi câu lạc bộ một bộ thẻ gỗ do thợ Mỹ Xuyên chạm. Tiền đặt thẻ chỉ hai nghìn đồng, người thắng được gói trà; đây là trò chơi nghệ thuật, không phải cờ bạc.`,
        en: `At the Thanh Toàn tiled bridge the huts are lit on the fourteenth of every lunar month. Mrs Lài, the caller, sells sweet soup by day and holds the tube of cards by night. A verse needs a trap, she says: it tells of a neighbour tipping rubbish into the canal and drops exactly onto the card “Four Legs”; everybody laughs, and so does the neighbour, who is sitting there.

First prize went to an eighth-former from Hương Thủy for six lines on a sister working far away whose video call keeps freezing.

The department prints the new verses with recordings and gives each club a set of wooden cards carved in Mỹ Xuyên. A card costs two thousand đồng and the winner gets a packet of tea: this is an art, not gambling.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['bao-tang', 'di-san'],
      daysAgo: 57,
      author: 'Hoàng Diễm My',
      title: {
        vi: 'Bảo tàng nhỏ trong nhà dân: 27 gia đình mở tủ kính kể chuyện nghề',
        en: 'Small museums at home: 27 families open a glass case to tell of their craft',
      },
      lead: {
        vi: 'Thợ kim hoàn Kế Môn, thợ đúc Phường Đúc, người làm pháp lam và một gia đình sửa đồng hồ bốn đời cùng vào mạng lưới.',
        en: 'Goldsmiths of Kế Môn, founders of Phường Đúc, an enamel maker and four generations of watchmakers join the network.',
      },
      body: {
        vi: `Bảo tàng của ông thợ đồng hồ ở đường Phan Đăng Lưu dài đúng hai mét. Trong tủ có chiếc đồng hồ quả quýt dừng lúc ba giờ kém mười của một ông quan không bao giờ đến lấy. Ông lên dây cho khách nghe rồi lại để nó dừng đúng giờ cũ.

Sở giúp mỗi nhà ba việc: chống ẩm, làm nhãn hai thứ tiếng và mua bảo hiểm. Hiện vật thuộc gia đình, chìa khóa gia đình giữ, giờ mở cửa gia đình chọn. Khách gõ cửa theo bảng giờ treo trước hiên, không cần vé.

Mỗi năm một lần, các nhà đổi tủ cho nhau trong một tháng: tủ kim hoàn sang nhà đúc, tủ pháp lam sang nhà thuốc bắc. Bản đồ 27 nhà đăng trên cổng; ai muốn tham gia xin viết vài dòng kể về món đồ mình không nỡ bán.`,
        en: `The watchmaker’s museum in Phan Đăng Lưu Street is exactly two metres long. In it lies a pocket watch, stopped at ten to three, of a mandarin who never came back for it. He winds it for visitors and then lets it stop at the old hour.

The department helps each house with three things: dry air, labels in two languages, and insurance. Things belong to the family, who keep the key and choose the hours. Visitors knock according to the board on the porch; there are no tickets.

Once a year the families exchange cases for a month: jewellery goes to the foundry, enamel to the herbalist. The map of 27 houses is on this portal; to join, write a few lines about the thing you cannot bear to sell.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['the-thao', 'tre-em'],
      daysAgo: 69,
      title: {
        vi: 'Mùa hè dạy bơi: 11.300 trẻ em biết nổi, biết gọi, biết ném dây',
        en: 'A summer of swimming: 11,300 children can float, call and throw a rope',
      },
      lead: {
        vi: 'Kết thúc đợt dạy ngày 13/9/2026, không còn phường, xã nào không có lớp; số trẻ đuối nước giảm còn ba, vẫn là ba quá nhiều.',
        en: 'When the season ended on 13 September every ward and commune had held a class; three children drowned this year, and three is still too many.',
      },
      body: {
        vi: `Lớp học bơi ở Huế không bắt đầu bằng bơi. Ba buổi đầu trẻ học nổi ngửa, học hét đúng ba tiếng, học ném can nhựa buộc dây cho người dưới nước và học điều khó nhất: không nhảy xuống theo.

Nơi không có bể, thầy quây lưới ở khúc sông cạn; vùng cao dùng bể bạt lắp trong một giờ. Huấn luyện viên là 286 thanh niên và giáo viên thể dục, trong đó có sáu anh bộ đội về hưu ở Phú Lộc dạy không nghỉ ngày nào.

Ba gia đình mất con được thăm hỏi riêng. Sở cùng phường, xã rào hai hố cát và một ao bỏ hoang liên quan. Mùa hè tới, lớp sẽ có thêm buổi cho cha mẹ, vì khảo sát thấy bốn trong mười người lớn ven sông không biết bơi.`,
        en: `Swimming lessons in Hue do not begin with swimming. In the first three a child learns to float on its back, to shout three clear calls, to throw a can on a rope to someone in the water, and the hardest thing of all: not to jump in after them.

Where there is no pool, nets enclose a shallow bend; in the uplands a canvas tank goes up in an hour. The 286 coaches are young people and sports teachers, among them six retired soldiers in Phú Lộc who did not miss a day.

The three bereaved families were visited in private. Two sand pits and a disused pond have been fenced. Next summer parents are invited too, because four in ten adults by the river cannot swim.`,
      },
    },
  ],
  documents: [
    {
      ...issuer,
      number: '1560/SVHTT-QLDSVH',
      type: 'cong-van',
      field: 'Di sản văn hóa',
      issuedOn: '2026-11-21',
      effectiveOn: '2026-11-21',
      validity: 'con',
      tags: ['di-san', 'bao-lu'],
      summary: {
        vi: 'Kiểm tra, xử lý di tích, hiện vật, tài liệu bị ngập',
        en: 'Checking and treating flooded monuments, objects and papers',
      },
      body: `Kính gửi: Ủy ban nhân dân các phường, xã; bảo tàng, thư viện; ban quản lý di tích, đình làng, nhà thờ họ. Sở hướng dẫn:

## Điều 1. Việc làm ngay

1. Mở cửa thông gió; không dùng quạt nóng, không cạo rêu, không quét vôi.
2. Rửa bùn bằng nước sạch, áp lực nhẹ; cấu kiện gỗ để khô trong bóng râm.
3. Sắc phong, gia phả, hoành phi ướt giữ nguyên hiện trạng và gọi thư viện.

## Điều 2. Ghi chép

Chụp ảnh vệt nước, ghi độ cao, ngày giờ; không xóa vệt nước lũ cũ trên tường đình vì đó là tư liệu.

## Điều 3. Tu sửa

Sửa chữa di tích đã xếp hạng phải theo quy định của pháp luật về di sản văn hóa; việc chống đỡ khẩn cấp được làm ngay, báo cáo sau.

## Điều 4. Hỗ trợ

Tổ chuyên gia gồm bảy người đến trong ba ngày kể từ khi nhận tin: (0234) 000 4124.`,
    },
    {
      ...issuer,
      number: '112/KH-SVHTT',
      type: 'ke-hoach',
      field: 'Văn hóa',
      issuedOn: '2026-10-26',
      effectiveOn: '2026-11-01',
      expiresOn: '2027-03-15',
      validity: 'con',
      tags: ['le-hoi', 'di-san'],
      summary: {
        vi: 'Kế hoạch hoạt động văn hóa, thể thao mừng Xuân Đinh Mùi 2027',
        en: 'Plan of culture and sports for the spring of 2027',
      },
      body: `## I. Tinh thần

Vui, gần, ít tốn kém. Mỗi phường, xã chọn một hoạt động của chính mình; Sở không phân đều.

## II. Hoạt động chính

| Hoạt động | Thời gian | Nơi |
| --- | --- | --- |
| Chợ Gia Lạc | mồng 1 – mồng 3 Tết | Dương Nỗ |
| Bài chòi | mồng 2 – mồng 7 | Thanh Toàn, Bao Vinh |
| Vật làng Thủ Lễ, làng Sình | mồng 6, mồng 10 | Quảng Điền, Dương Nỗ |
| Hội sách xuân | mồng 4 – rằm | Thư viện Tổng hợp |
| Đêm hội ca Huế | rằm tháng Giêng | Nghinh Lương Đình |

## III. Yêu cầu

1. Không đốt vàng mã tràn lan, không dựng cổng hơi quảng cáo.
2. Loa tắt lúc 22 giờ, trừ đêm giao thừa.
3. Có khu cho trẻ em và lối cho xe lăn.

## IV. Kinh phí

Ngân sách chi phần an toàn và nghệ nhân; còn lại do cộng đồng, thu chi dán công khai.

## V. Tổ chức

Phòng Quản lý văn hóa chủ trì, báo cáo trước ngày 15/3/2027.`,
    },
  ],
  pages: [
    {
      slug: 'chuc-nang-nhiem-vu',
      scene: 'ngo-mon',
      title: { vi: 'Chức năng, nhiệm vụ', en: 'Functions and duties' },
      lead: {
        vi: 'Sở Văn hóa và Thể thao quản lý nhà nước về văn hóa, gia đình, di sản, thể dục thể thao và nghệ thuật trên địa bàn thành phố.',
        en: 'The Department of Culture and Sports is responsible for culture, family, heritage, sport and the arts in the city.',
      },
      body: {
        vi: `## Việc chính

- Bảo vệ và phát huy di sản ngoài quần thể cố đô: đình, chùa, nhà vườn, nhà thờ họ, di tích cách mạng.
- Di sản phi vật thể: ca Huế, bài chòi, nghề truyền thống, lễ hội làng.
- Thư viện, bảo tàng, nhà hát, điện ảnh, mỹ thuật, quảng cáo.
- Thể thao cho mọi người và thể thao thành tích cao.
- Gia đình, phòng, chống bạo lực gia đình, nếp sống văn minh.

## Ai làm gì

Quần thể di tích Cố đô do Trung tâm Bảo tồn Di tích trực tiếp trông coi. Sở lo những di tích còn lại và mọi sinh hoạt văn hóa của người dân.

> Việc khó nhất của người làm văn hóa là biết lúc nào nên đứng ra và lúc nào nên đứng sau.

Người bị bạo lực gia đình gọi (0234) 000 4128 bất cứ giờ nào.

Đọc thêm: [Lịch sử hình thành](/gioi-thieu/lich-su-hinh-thanh/).`,
        en: `## What we do

- Protect heritage outside the royal complex: communal houses, pagodas, garden houses, clan temples, revolutionary sites.
- Living heritage: Hue singing, bài chòi, crafts, village festivals.
- Libraries, museums, theatres, film, fine arts, advertising.
- Sport for all and competitive sport.
- Family life and protection from domestic violence.

## Who does what

The royal complex is in the care of the Monuments Conservation Centre. We look after everything else, and the cultural life of residents.

> The hardest part of cultural work is to know when to step forward and when to stand behind.

Victims of violence at home may call (0234) 000 4128 at any hour.

Read on: [History](/en/about/lich-su-hinh-thanh/).`,
      },
    },
    {
      slug: 'lich-su-hinh-thanh',
      scene: 'den-hoa-dang',
      title: { vi: 'Lịch sử hình thành', en: 'History' },
      lead: {
        vi: 'Từ Bộ Lễ, ty văn hóa thời kháng chiến đến cơ quan của đời sống văn hóa hôm nay.',
        en: 'From the Ministry of Rites and the wartime cultural service to the agency of today’s cultural life.',
      },
      body: {
        vi: `Bộ Lễ triều Nguyễn lo nghi thức, nhạc, múa, thi cử; Thanh Bình từ đường ở Huế còn thờ tổ nghề hát bội. Trong kháng chiến, những đội văn nghệ nhỏ đi bộ dọc Trường Sơn, mang theo đàn và tập thơ chép tay.

Sau năm 1989, Sở Văn hóa – Thông tin của tỉnh lập lại phải lo một việc gần như bất khả: vừa thiếu tiền vừa giữ cho những điệu ca, bản nhạc không mất theo người già. Nhờ sự kiên nhẫn ấy, năm 2003 Nhã nhạc được UNESCO ghi danh.

Qua nhiều lần tách, nhập với thông tin, du lịch, từ năm 2016 cơ quan mang tên Sở Văn hóa và Thể thao. Từ khi có 40 phường, xã mới, mỗi nhà văn hóa phường, xã có một người của Sở làm bạn nghề, mỗi tháng về ít nhất một lần.

Việc hôm nay: [Chức năng, nhiệm vụ](/gioi-thieu/chuc-nang-nhiem-vu/).`,
        en: `The Nguyễn Ministry of Rites cared for ceremony, music, dance and examinations; the Thanh Bình temple still honours the founders of classical theatre. During the resistance small troupes walked along the Trường Sơn with instruments and handwritten poems.

After 1989 the culture and information department of the re-established province faced a nearly impossible task: without money, to keep songs and scores from leaving with the old. It was patient, and in 2003 UNESCO inscribed court music.

After several unions and separations with information and tourism, it has been the Department of Culture and Sports since 2016. Now each culture house of the 40 wards and communes has a friend in the department who visits at least once a month.

Today’s work: [Functions and duties](/en/about/chuc-nang-nhiem-vu/).`,
      },
    },
  ],
  people: [
    {
      name: 'Công Tằng Tôn Nữ Ái Liên',
      leader: true,
      phone: '(0234) 000 4121',
      email: 'cttnalien.svhtt@hue.example',
      post: { vi: 'Giám đốc', en: 'Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: {
        vi: 'Phụ trách chung, di sản, tổ chức; tiếp công dân ngày 20 hằng tháng.',
        en: 'Overall responsibility, heritage and organisation; receives citizens on the 20th.',
      },
      biography: {
        vi: 'Sinh năm 1976 tại Kim Long. Nhà nghiên cứu trang phục, thạc sĩ văn hóa học.',
        en: 'Born in Kim Long in 1976. Scholar of dress with a master’s degree in cultural studies.',
      },
    },
    {
      name: 'Phan Cảnh Đức Tuấn',
      leader: true,
      phone: '(0234) 000 4122',
      email: 'pcdtuan.svhtt@hue.example',
      post: { vi: 'Phó Giám đốc', en: 'Deputy Director' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách thể dục thể thao, cơ sở vật chất.', en: 'Sport and facilities.' },
    },
    {
      name: 'Đàm Thục Hiền',
      leader: true,
      spokesperson: true,
      phone: '(0234) 000 4123',
      email: 'dthien.svhtt@hue.example',
      post: { vi: 'Phó Giám đốc, Người phát ngôn', en: 'Deputy Director, Spokesperson' },
      unit: { vi: 'Lãnh đạo Sở', en: 'Leaders' },
      duties: { vi: 'Phụ trách nghệ thuật, thư viện, gia đình.', en: 'Arts, libraries and family.' },
    },
    {
      name: 'Vương Đình Hoài',
      leader: false,
      phone: '(0234) 000 4124',
      email: 'vdhoai.svhtt@hue.example',
      post: { vi: 'Trưởng phòng Quản lý di sản văn hóa', en: 'Head of the Heritage Division' },
      unit: { vi: 'Phòng Quản lý di sản văn hóa', en: 'Heritage Division' },
      duties: {
        vi: 'Di tích làng, bảo tàng nhỏ, di sản phi vật thể.',
        en: 'Village monuments, small museums, living heritage.',
      },
    },
    {
      name: 'Ngụy Thị Phương Trinh',
      leader: false,
      phone: '(0234) 000 4126',
      email: 'ntptrinh.svhtt@hue.example',
      post: { vi: 'Giám đốc Thư viện Tổng hợp', en: 'Director of the City Library' },
      unit: { vi: 'Thư viện Tổng hợp', en: 'City Library' },
      duties: { vi: 'Sách, thư viện làng, cứu tài liệu ướt.', en: 'Books, village libraries, rescue of wet papers.' },
    },
  ],
  events: [
    {
      inDays: 0,
      start: '07:30',
      end: '09:30',
      tags: ['ao-dai', 'di-san', 'du-lich'],
      title: { vi: 'Đi bộ áo dài “Chậm lại một chút”', en: 'The áo dài walk “A little more slowly”' },
      place: {
        vi: 'Nghinh Lương Đình – cầu Phú Xuân – Ngọ Môn',
        en: 'Nghinh Lương pavilion – Phú Xuân bridge – Ngọ Môn',
      },
      body: {
        vi: 'Ai cũng được tham gia, không đăng ký. Có xe lăn cho mượn, nước uống và chỗ sửa guốc.',
        en: 'Open to all without registration. Wheelchairs, water and a clog repairer are at hand.',
      },
    },
    {
      inDays: 27,
      start: '19:30',
      end: '21:30',
      tags: ['nha-nhac', 'di-san'],
      title: { vi: 'Buổi nghe thử của lớp Nhã nhạc thiếu nhi', en: 'Children’s court music: an evening to listen' },
      place: { vi: 'Nhà vườn đường Phú Mộng, phường Kim Long', en: 'Garden house in Phú Mộng Street, Kim Long Ward' },
      body: {
        vi: 'Mười sáu em chơi sáu bản. Mang theo gối ngồi; xin tắt chuông điện thoại.',
        en: 'Sixteen children play six pieces. Bring a cushion and silence your telephone.',
      },
    },
  ],
};
