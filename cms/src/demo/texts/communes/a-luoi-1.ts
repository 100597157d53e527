import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const aLuoi1: CommuneTexts = {
  intro: {
    vi: 'Thác A Nôr, cửa khẩu Hồng Vân và những bản Pa Cô đầu nguồn phía bắc A Lưới.',
    en: 'A Nôr waterfall, the Hồng Vân border gate and the Pa Cô villages of northern A Lưới.',
  },
  address: { vi: 'Trụ sở xã A Lưới 1, đường Hồ Chí Minh, Huế', en: 'A Lưới 1 commune office, Hồ Chí Minh Road, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:00–16:30' }],
  staff: {
    chair: 'Hồ Văn Ngưm',
    economy: 'Lê Thị Sen Hoa',
    society: 'Nguyễn Mạnh Hùng Sơn',
    oneGate: 'Hồ Thị Nhi',
    receptionDays: [6, 20],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Bốn xã Hồng Thủy, Hồng Vân, Trung Sơn, Hồng Kim, giáp nước bạn Lào.',
      en: 'The communes of Hồng Thủy, Hồng Vân, Trung Sơn and Hồng Kim, on the border with Laos.',
    },
    body: {
      vi: `Xã A Lưới 1 thành lập ngày 1/7/2025. Đường Hồ Chí Minh chạy dọc địa bàn; phía tây là dãy núi biên giới, có cửa khẩu Hồng Vân sang Lào.

Đồng bào Pa Cô, Tà Ôi chiếm phần lớn dân số. Bản làng giữ lễ Aza mừng cơm mới, điệu ca lơi, kèn bầu, cách ủ rượu đoác. Ruộng bậc thấp ở Hồng Thủy trồng lúa ra dư, hạt dài và thơm; Hồng Kim có thác A Nôr ba tầng nước. Rừng, trâu bò và chuối là thu nhập chính. Mùa mưa kéo dài từ tháng 9 đến tháng 12, hay có lũ quét.`,
      en: `A Lưới 1 commune was formed on 1 July 2025. Hồ Chí Minh Road runs through it; in the west stand the border mountains, with the Hồng Vân gate to Laos.

Most people are Pa Cô and Tà Ôi. Villages keep the Aza feast of new rice, the ca lơi songs, the gourd pipe and palm wine. Fields in Hồng Thủy grow ra dư, a long and fragrant rice; Hồng Kim has the three falls of A Nôr. Forest, cattle and bananas are the main income. The rains last from September to December and often bring flash floods.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich'],
      on: '2026-09-13',
      scene: 'nui-rung',
      title: {
        vi: 'Thác A Nôr có lối đi không trơn và người gác là trai bản',
        en: 'A Nôr waterfall has a firm path and wardens from the village',
      },
      lead: {
        vi: 'Vé 15.000 đồng vào quỹ bản Việt Tiến; ngày mưa lớn, cờ đỏ treo là không ai xuống hồ.',
        en: 'The 15,000 đồng ticket goes to Việt Tiến village; when the red flag is up nobody enters the pool.',
      },
      body: {
        vi: `Ba năm trước có người trượt ngã ở tầng giữa. Dân bản tự đặt 140 bậc đá nhám, lấy từ suối cạn, không dùng xi măng để nước vẫn thấm.

Tám thanh niên gác luân phiên, biết bơi, biết sơ cứu, thuộc tên từng hòn đá. Họ nhìn màu nước: hơi đục là nguồn đã mưa, phải gọi khách lên trước khi lũ tới.

Bếp ở nhà moong nhận nấu cơm ống, cá suối, báo trước hai giờ. Khách mang rác về bãi xe. Trong lễ của bản, thác nghỉ đón khách ba ngày, lịch ghi ở cổng và tại trang này.`,
        en: `Three years ago somebody slipped on the middle fall. The villagers laid 140 rough steps of stone from a dry stream, without cement, so that water still seeps.

Eight young men take turns; they can swim, give first aid and know every rock. They look at the colour: a little cloudy means rain at the source, and guests are called up before the flood.

The kitchen in the moong house cooks rice in bamboo and stream fish at two hours’ notice. Take your litter back to the car park. During village feasts the fall rests for three days, as posted at the gate and here.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'sat-lo'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Mưa trên 300 mm: bảy bản rời chân núi trước khi trời tối',
        en: 'Over 300 mm of rain: seven villages leave the foot of the mountain before dark',
      },
      lead: {
        vi: 'Chiều 18/11, 214 hộ đến trường và nhà rông đã chọn; loa nói bằng tiếng Pa Cô và tiếng Việt.',
        en: 'On 18 November 214 families go to schools and communal houses; loudspeakers speak Pa Cô and Vietnamese.',
      },
      body: {
        vi: `- A Năm, Ca Cú 1: Trường Hồng Vân.
- Kê, Pâr Ay: trụ sở cũ Hồng Thủy.
- Đụt, Lê Triêng: Trường Trung Sơn.

Mang gạo, chăn, đèn, con nhỏ địu chặt. Bếp lửa trong nhà tắt hẳn. Trâu buộc dây dài, thả ở đồi.

Dấu hiệu cũ của già làng vẫn đúng: kiến dời tổ lên cao, suối bỗng im, nước đục có mùi bùn. Thấy thì đi ngay, không đợi ai cho phép.

Điện thoại (0234) 000 1229; bản không có sóng dùng bộ đàm của công an viên. Đoàn bác sĩ quân dân y ở Hồng Vân.`,
        en: `- A Năm, Ca Cú 1: Hồng Vân school.
- Kê, Pâr Ay: the former Hồng Thủy office.
- Đụt, Lê Triêng: Trung Sơn school.

Bring rice, blankets and lamps; tie small children to your back. Put hearth fires out. Tether buffaloes on long ropes on the hill.

The elders’ signs still hold: ants move up, the stream falls silent, the water smells of mud. If you notice them, go at once without asking anybody.

Telephone (0234) 000 1229; villages without signal use the policeman’s radio. Army and civilian doctors are in Hồng Vân.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'ocop'],
      on: '2026-11-07',
      scene: 'ruong-lua',
      title: {
        vi: 'Lúa ra dư Hồng Thủy gặt xong, giống được giữ trong gùi treo gác bếp',
        en: 'Ra dư rice of Hồng Thủy is in; the seed hangs in baskets over the hearth',
      },
      lead: {
        vi: 'Vụ này 64 ha cho 118 tấn; hợp tác xã trả 24.000 đồng một ký thóc sạch.',
        en: '64 ha gave 118 tonnes; the cooperative pays 24,000 đồng a kilo for clean paddy.',
      },
      body: {
        vi: `Cây ra dư cao quá đầu người, gió to là đổ, nên nhiều nhà từng bỏ. Mế Kăn Choi thì không: mỗi năm chọn hai trăm bông dài nhất, tuốt tay, treo trên khói.

Giờ cán bộ trạm giống đến xin lại chính những bông ấy để nhân ra. Họ ghi tên bà vào nhãn, bà bảo ghi cả tên mẹ bà.

Gạo đóng túi một ký, bán ở ba cửa hàng trong thành phố. Điều kiện của bản: để lại đủ gạo cho lễ Aza trước đã, còn dư mới bán. Ai muốn đổi giống, mang giống của mình tới, không mua bằng tiền.`,
        en: `Ra dư grows taller than a man and falls in strong wind, so many gave it up. Not Kăn Choi: every year she chose the two hundred longest ears, stripped them by hand and hung them in the smoke.

Now the seed station comes to ask for those very ears. They put her name on the label; she asked for her mother’s name too.

The rice comes in one-kilo bags in three shops in town. The village has one condition: enough is kept for the Aza feast first, and only the rest is sold. Those who want seed bring their own to exchange; it is not for money.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['dich-vu-cong', 'bien-gioi'],
      on: '2026-10-14',
      title: {
        vi: 'Làm giấy thông hành biên giới ngay tại nhà văn hóa Hồng Vân',
        en: 'Border passes issued at the Hồng Vân culture house',
      },
      lead: {
        vi: 'Thứ Ba hằng tuần từ ngày 20/10; người có họ hàng bên Lào được hướng dẫn bằng tiếng Pa Cô.',
        en: 'Every Tuesday from 20 October; those with relatives in Laos are helped in Pa Cô.',
      },
      body: {
        vi: `Từ trước, làm giấy phải ra trung tâm xã 18 km rồi chờ ba ngày. Nay công an xã và biên phòng ngồi cùng bàn: nộp buổi sáng, trả sau giờ nghỉ trưa.

Mang căn cước, hai ảnh; chưa có ảnh thì chụp tại chỗ, không mất tiền. Trẻ em đi cùng cha mẹ ghi chung một giấy.

Mùa cưới, mùa lễ, mỗi nhà được đi tối đa bảy ngày. Hàng đem theo khai đơn giản; trâu bò phải có giấy thú y. Không đi lối mòn: đất còn bom mìn, lối đã cắm cọc đỏ. Hỏi (0234) 000 1229.`,
        en: `It used to mean 18 km to the centre and three days of waiting. Now the commune police and the border guards sit at one table: hand in during the morning, collect after lunch.

Bring your identity card and two photographs; if you have none, they are taken on the spot free of charge. Children are written on a parent’s pass.

For weddings and feasts each family may stay up to seven days. Goods are declared simply; cattle need a vet’s paper. Do not take side paths: mines remain, marked by red stakes. Questions: (0234) 000 1229.`,
      },
    },
  ],
  event: {
    on: '2026-12-18',
    start: '08:00',
    end: '16:00',
    tags: ['le-hoi', 'di-san'],
    title: { vi: 'Lễ Aza mừng cơm mới', en: 'Aza, the feast of new rice' },
    place: { vi: 'Nhà rông bản A Năm', en: 'Communal house, A Năm village' },
    body: {
      vi: 'Già làng làm lễ trong buổi sáng, khách đứng ngoài vòng đá; buổi chiều hát ca lơi và ăn cơm mới. Chụp ảnh phải hỏi; đừng mặc đồ trắng.',
      en: 'Elders hold the rite in the morning while guests stay outside the stone ring; in the afternoon singing and new rice. Ask before taking photographs, and do not wear white.',
    },
  },
  document: {
    number: '42/KH-UBND',
    type: 'ke-hoach',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-07',
    signedBy: 'chair',
    tags: ['bao-lu', 'sat-lo'],
    summary: {
      vi: 'Ứng phó lũ quét, sạt lở đất ở bảy bản chân núi năm 2026',
      en: 'Flash flood and landslide plan for seven foothill villages, 2026',
    },
    body: `## I. Bản đồ nguy cơ

Bảy bản, 214 hộ, 982 người; bản đồ vẽ cùng già làng, ghi tên suối bằng tiếng Pa Cô.

## II. Cấp báo động

- 100 mm/24 giờ: loa, chuẩn bị đồ.
- 200 mm: trẻ em, người già, sản phụ rời đi.
- 300 mm: cả bản đi trước trời tối.

## III. Nơi đến

Trường học và nhà rông có nền cao, bếp, nước, chăn 1.000 chiếc.

## IV. Người chịu trách nhiệm

Trưởng bản và công an viên; mất liên lạc thì tự quyết.

## V. Sau mưa

Chỉ về khi có kỹ sư và già làng cùng đồng ý.`,
  },
};
