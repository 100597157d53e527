import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuXuan: CommuneTexts = {
  intro: {
    vi: 'Phường của Kinh thành, Gia Hội và chợ Đông Ba, bên bờ bắc sông Hương.',
    en: 'The ward of the Citadel, Gia Hội and Đông Ba market on the north bank of the Perfume River.',
  },
  address: {
    vi: 'Trụ sở phường Phú Xuân, bên trong Kinh thành, Huế',
    en: 'Phú Xuân ward office, inside the Citadel, Hue',
  },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–11:00' },
  ],
  staff: {
    chair: 'Hoàng Trọng Nghĩa',
    economy: 'Lê Thị Diệu Hiền',
    society: 'Tôn Thất Minh Quân',
    oneGate: 'Nguyễn Thị Ái Nhi',
    receptionDays: [5, 20],
  },
  about: {
    scene: 'ngo-mon',
    lead: {
      vi: 'Nơi có Kinh thành Huế, phố cổ Gia Hội – Chi Lăng và chợ Đông Ba.',
      en: 'Home of the Citadel of Hue, the old streets of Gia Hội – Chi Lăng and Đông Ba market.',
    },
    body: {
      vi: `Phường Phú Xuân thành lập ngày 1/7/2025 từ sáu phường Tây Lộc, Thuận Lộc, Thuận Hòa, Gia Hội, Phú Hậu và Đông Ba. Phường nằm ở bờ bắc sông Hương; phần lớn diện tích ở trong vòng thành và hệ thống hồ, hộ thành hào.

## Đời sống và di sản

Đại Nội, Kỳ Đài, Tàng Thơ Lâu, hồ Tịnh Tâm cùng hàng trăm ngôi nhà rường, phủ đệ, chùa và hội quán nằm xen giữa khu dân cư. Người dân sống bằng buôn bán, dịch vụ du lịch, nghề thủ công và công việc nhà nước. Nhiều đoạn Thượng Thành, Eo Bầu đã được trả lại cho di tích sau khi các hộ dân chuyển về nơi ở mới.`,
      en: `Phú Xuân ward was formed on 1 July 2025 from the six wards of Tây Lộc, Thuận Lộc, Thuận Hòa, Gia Hội, Phú Hậu and Đông Ba. It lies on the north bank of the Perfume River, most of it within the ramparts, lakes and moats.

## Life and heritage

The Imperial City, the Flag Tower, the old library and Tịnh Tâm lake stand among homes, together with hundreds of timber houses, princely residences, pagodas and assembly halls. People live by trade, tourism, crafts and public service. Long stretches of the upper ramparts were returned to the monument after the families there moved to new homes.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich'],
      on: '2026-11-22',
      scene: 'ngo-mon',
      title: {
        vi: 'Thượng Thành có thêm 1,8 km lối dạo dưới hàng cây',
        en: 'Another 1.8 km of shaded path on the upper ramparts',
      },
      lead: {
        vi: 'Đoạn từ cửa Đông Ba đến cửa Kẻ Trài mở cửa tự do từ 5:00 đến 21:00 hằng ngày.',
        en: 'The stretch from the Đông Ba gate to the Kẻ Trài gate is open freely from 5:00 to 21:00 every day.',
      },
      body: {
        vi: `Sau tám tháng làm sạch và gia cố, mặt thành đã có lối đi lát gạch, ghế nghỉ và biển kể chuyện bằng hai thứ tiếng. Không có hàng quán trên mặt thành; điểm gửi xe và nhà vệ sinh đặt dưới chân, cạnh cửa Đông Ba.

Ba tổ dân phố lân cận nhận việc quét dọn, tưới cây và nhắc khách không trèo ra mép thành. Bà Lê Thị Thuyền, 71 tuổi, từng ở đây hơn nửa đời người, nói: “Nhà cũ không còn, nhưng cây vả tôi trồng vẫn còn. Chiều nào tôi cũng lên ngồi”.

Phường đề nghị mọi người dắt thú nuôi có dây và mang rác xuống.`,
        en: `After eight months of cleaning and strengthening, the top of the rampart has a brick path, benches and story boards in two languages. Stalls are not allowed up there; parking and toilets are at the foot, by the Đông Ba gate.

Three neighbourhoods have taken on sweeping, watering and reminding visitors not to climb to the edge. Mrs Lê Thị Thuyền, 71, who lived here for more than half her life, says: “My house is gone, but the fig tree I planted is still here. I come up and sit by it every afternoon.”

Please keep pets on a lead and carry your litter down.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['cho-dong-ba'],
      on: '2026-11-17',
      title: {
        vi: 'Chuyển 64 lô hàng trước chợ Đông Ba để sửa mái',
        en: 'Sixty-four stalls in front of Đông Ba market move while the roof is repaired',
      },
      lead: {
        vi: 'Từ ngày 1/12 đến hết 20/12, các lô dãy A chuyển tạm sang sân phía sông; chợ vẫn mở cửa như thường.',
        en: 'From 1 to 20 December the stalls of row A trade in the yard on the river side; the market stays open.',
      },
      body: {
        vi: `Tiểu thương dãy A bốc thăm vị trí tạm lúc 15:00 ngày 27/11 tại phòng họp Ban Quản lý chợ. Ai bận có thể nhờ người nhà, mang theo giấy thuê lô.

- Ngày 29 và 30/11: dọn hàng; xe tải nhỏ vào được từ 20:00 đến 5:00.
- Tiền thuê lô tháng 12 của dãy A giảm một nửa.
- Điện, nước tại nơi tạm do phường lo; không dùng bếp than.

Khách đi chợ vào bằng cửa giữa và cửa phía cầu Gia Hội. Nếu mưa lớn kéo dài, ngày hoàn thành sẽ được báo lại trên loa chợ và tại trang này. Số giải đáp: (0234) 000 1200.`,
        en: `Traders of row A draw lots for their temporary places at 15:00 on 27 November in the market office. Anyone who cannot come may send a relative with the lease.

- 29 and 30 November: moving; small lorries may enter from 20:00 to 5:00.
- December rent in row A is halved.
- The ward provides power and water; no charcoal stoves.

Shoppers use the middle entrance and the one towards Gia Hội bridge. Should rain delay the work, the new date will be announced over the market loudspeakers and here. Questions: (0234) 000 1200.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['rac-thai'],
      on: '2026-10-05',
      title: {
        vi: 'Giờ thu gom rác mới trong Kinh thành từ ngày 12/10',
        en: 'New waste collection times inside the Citadel from 12 October',
      },
      lead: {
        vi: 'Rác hữu cơ lấy mỗi tối, rác tái chế lấy sáng thứ Bảy, đồ cồng kềnh hẹn trước.',
        en: 'Organic waste goes every evening, recyclables on Saturday morning, bulky things by appointment.',
      },
      body: {
        vi: `| Loại | Ngày | Giờ đặt trước cửa |
| --- | --- | --- |
| Hữu cơ (xô xanh) | hằng ngày | 18:30–19:30 |
| Còn lại | thứ Hai, thứ Tư, thứ Sáu | 19:30–20:30 |
| Tái chế | thứ Bảy | 6:30–8:00 |

Kiệt hẹp xe không vào được: đặt ở đầu kiệt, nơi có vạch sơn trắng. Xin đừng để rác qua đêm trên vỉa hè các đường Đinh Tiên Hoàng, Đoàn Thị Điểm và 23 Tháng 8.

Nệm, tủ, cành cây lớn: gọi (0234) 000 1200 trước hai ngày, mỗi hộ được lấy miễn phí hai lần một năm. Người già sống một mình không mang rác ra được, tổ trưởng sẽ ghi tên để công nhân vào tận nhà.`,
        en: `| Kind | Days | Put out |
| --- | --- | --- |
| Organic (green bucket) | every day | 18:30–19:30 |
| Other | Mon, Wed, Fri | 19:30–20:30 |
| Recyclables | Saturday | 6:30–8:00 |

Where an alley is too narrow for the cart, leave the bags at its mouth, on the white mark. Please do not leave rubbish overnight on the pavements of Đinh Tiên Hoàng, Đoàn Thị Điểm and 23 Tháng 8 streets.

Mattresses, wardrobes, large branches: call (0234) 000 1200 two days ahead; each household has two free collections a year. For older people living alone the neighbourhood head will arrange collection at the door.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['chuyen-doi-so', 'nguoi-cao-tuoi'],
      on: '2026-09-24',
      scene: 'mot-cua',
      title: {
        vi: 'Lớp học điện thoại buổi tối ở Gia Hội: 46 học viên, người lớn nhất 84 tuổi',
        en: 'Evening smartphone class in Gia Hội: 46 pupils, the oldest is 84',
      },
      lead: {
        vi: 'Sinh viên ngồi cạnh từng người, học đúng việc họ cần: gọi video, đọc bảng tin lũ, nhận lương hưu.',
        en: 'A student sits beside each pupil and teaches what they need: video calls, flood bulletins, pensions.',
      },
      body: {
        vi: `Mỗi tối thứ Ba và thứ Năm, nhà sinh hoạt cộng đồng sáng đèn đến 20:30. Không có bài giảng; mỗi học viên mang theo một câu hỏi. Câu hay gặp nhất là “làm sao biết tin nhắn này lừa mình”.

Ông Trần Kiêm Toản, 84 tuổi, đã tự đặt lịch khám mắt sau ba buổi. Bà bạn cùng bàn thì học cách phóng to chữ rồi dạy lại cho cả xóm.

Lớp kéo dài đến hết tháng 12, không thu tiền, có máy cho mượn. Đăng ký với tổ trưởng tổ dân phố. Phường cần thêm mười tình nguyện viên biết lắng nghe.`,
        en: `Every Tuesday and Thursday the lights of the community house burn until 20:30. There are no lectures; each pupil brings a question. The most common one is “how do I know that this message is a trick?”

Mr Trần Kiêm Toản, 84, booked his own eye appointment after three evenings. The lady at his table learnt to enlarge the letters and then taught the whole alley.

The class runs until the end of December, is free and lends telephones. Register with your neighbourhood head. The ward needs ten more volunteers who know how to listen.`,
      },
    },
  ],
  event: {
    on: '2026-12-12',
    start: '07:30',
    end: '11:00',
    tags: ['di-san'],
    title: { vi: 'Đi bộ kể chuyện quanh hồ Tịnh Tâm', en: 'A walk of stories around Tịnh Tâm lake' },
    place: { vi: 'Cổng hồ Tịnh Tâm, đường Đinh Tiên Hoàng', en: 'Gate of Tịnh Tâm lake, Đinh Tiên Hoàng Street' },
    body: {
      vi: 'Các cụ cao niên kể chuyện hồ sen, bến nước và những đám rước xưa cho học sinh. Mỗi nhóm 20 người; trẻ em đi cùng cha mẹ. Không thu phí, mưa thì hoãn sang tuần sau.',
      en: 'Elders tell pupils of the lotus lake, the landings and the processions of old. Groups of 20; children come with their parents. Free; if it rains, a week later.',
    },
  },
  document: {
    number: '118/TB-UBND',
    type: 'thong-bao',
    field: 'Xây dựng',
    issuedOn: '2026-10-14',
    signedBy: 'economy',
    tags: ['nha-o', 'di-san'],
    summary: {
      vi: 'Về việc sửa chữa nhà ở trong khu vực bảo vệ di tích Kinh thành Huế',
      en: 'On repairing homes within the protected area of the Citadel',
    },
    body: `Ủy ban nhân dân phường thông báo đến các hộ trong khu vực bảo vệ I và II của di tích Kinh thành Huế:

1. Sửa chữa nhỏ (đảo ngói, quét vôi, thay cửa, chống dột) không làm thay đổi chiều cao và kết cấu: gửi phiếu báo trước năm ngày làm việc tại Trung tâm Phục vụ hành chính công phường, không phải xin phép.
2. Sửa chữa lớn, cơi nới, xây mới: phải có ý kiến bằng văn bản của cơ quan quản lý di tích trước khi nộp hồ sơ cấp phép.
3. Nhà bị mưa lũ làm hư hỏng, có nguy cơ sập: được gia cố ngay, báo sau trong 24 giờ qua số (0234) 000 1200.
4. Phường cử cán bộ hướng dẫn tại nhà, không thu phí.

Thông báo này thay cho các thông báo của sáu phường cũ về cùng nội dung.`,
  },
};
