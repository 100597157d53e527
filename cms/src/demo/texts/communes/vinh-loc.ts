import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const vinhLoc: CommuneTexts = {
  intro: {
    vi: 'Dải đất cuối phá Tam Giang – Cầu Hai, cửa Tư Hiền và bãi biển Giang Hải, Vinh Hiền.',
    en: 'The last strip of the Tam Giang – Cầu Hai lagoon, with the Tư Hiền mouth and the beaches of Giang Hải and Vinh Hiền.',
  },
  address: { vi: 'Trụ sở xã Vinh Lộc, khu Vinh Hưng, Huế', en: 'Vinh Lộc commune office, Vinh Hưng, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:30–17:00' }],
  staff: {
    chair: 'Trần Văn Hải Triều',
    economy: 'Nguyễn Thị Tuyết Sương',
    society: 'Lương Ngọc Ẩn',
    oneGate: 'Huỳnh Thị Cúc',
    receptionDays: [9, 23],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Bốn xã Vinh Hưng, Vinh Mỹ, Giang Hải, Vinh Hiền nằm giữa đầm và biển.',
      en: 'The four communes of Vinh Hưng, Vinh Mỹ, Giang Hải and Vinh Hiền, between lagoon and sea.',
    },
    body: {
      vi: `Xã Vinh Lộc thành lập ngày 1/7/2025. Phía tây là đầm Thủy Tú và đầm Cầu Hai, phía đông là biển, phía nam là cửa Tư Hiền dưới chân núi Linh Thái.

Dân cư làm nghề lưới, nuôi tôm, hàu, làm ruốc, trồng lúa và dưa trên cát. Núi Linh Thái, Túy Vân có ngôi chùa cổ từng được vua nhà Nguyễn xếp vào thắng cảnh của kinh đô. Cầu Tư Hiền, cầu Trường Hà giúp vùng này bớt cách trở. Bãi Giang Hải còn hoang sơ; gió mùa đông bắc và cát lấn là hai khó khăn của nhà nông.`,
      en: `Vinh Lộc commune was formed on 1 July 2025. West of it lie the Thủy Tú and Cầu Hai lagoons, east the sea, south the Tư Hiền mouth below Linh Thái hill.

People cast nets, raise shrimp and oysters, make shrimp paste and grow rice and melons on sand. The hills of Linh Thái and Túy Vân have an old pagoda that a Nguyễn king counted among the sights of the capital. The Tư Hiền and Trường Hà bridges have made the strip less remote. Giang Hải beach is still wild; the monsoon and drifting sand are the farmers’ troubles.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich'],
      on: '2026-10-25',
      scene: 'dam-pha',
      title: {
        vi: 'Lối đá lên chùa Túy Vân sạch rêu, tăng ni mời khách đi chậm',
        en: 'The stone steps of Túy Vân pagoda are clear of moss, and guests are asked to walk slowly',
      },
      lead: {
        vi: 'Chín mươi bậc đá được kê lại bằng tay, giữ nguyên những viên mòn dấu chân.',
        en: 'Ninety steps were reset by hand, keeping the stones worn by feet.',
      },
      body: {
        vi: `Rễ cây đội lệch bậc, mấy cụ già phải vịn nhau. Thợ đá Vinh Hiền cạy từng viên, đánh số, lót cát rồi đặt lại đúng chỗ cũ; chỉ thay bảy viên đã vỡ.

Trên đỉnh nhìn được một bên đầm, một bên biển. Bia đá khắc thơ vua có mái che mới, không kính, để khách đọc mà không chạm.

Chùa mở 6:00–17:30, không bán vé. Nhà chùa nhắn: đừng thả chim, đừng mang nhang to; ngày rằm có cơm chay, ai ăn xong tự rửa bát. Xe để ở chân núi, có cụ Nậy trông giúp.`,
        en: `Roots had pushed the steps askew and the old held on to one another. Stonemasons from Vinh Hiền lifted each stone, numbered it, laid sand and put it back; only seven broken ones were replaced.

From the top you see the lagoon on one side and the sea on the other. The stele with the king’s poem has a new roof and no glass: read, but do not touch.

Open 6:00–17:30, no tickets. The pagoda asks you not to release birds or burn large incense; at full moon there is a vegetarian meal, and everybody washes their own bowl. Leave vehicles at the foot, where old Mr Nậy watches them.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngu-dan'],
      on: '2026-11-23',
      scene: 'mua-lu',
      title: {
        vi: 'Cửa Tư Hiền đang bồi: tàu trên 12 m không ra vào ban đêm',
        en: 'The Tư Hiền mouth is silting: no boats over 12 m at night',
      },
      lead: {
        vi: 'Sau lũ, luồng lệch về bờ nam 60 m, chỗ cạn nhất 1,4 m khi nước ròng.',
        en: 'After the flood the channel has moved 60 m south; the shallowest point is 1.4 m at low tide.',
      },
      body: {
        vi: `Biên phòng đã thả sáu phao tạm; phao đỏ bên trái, xanh bên phải khi vào. Hai đèn cũ không còn đúng luồng, xin đừng theo.

- Chỉ qua cửa lúc nước lớn, có người đứng mũi dò sào.
- Hai tàu không gặp nhau trong cửa; nhường tàu đang vào.
- Gió trên cấp 5 từ hướng đông bắc: neo lại phía đầm.

Tàu mắc cạn gọi kênh 16 hoặc (0234) 000 1233, không tự kéo khi sóng đánh ngang. Bến đậu tạm tại Vinh Hiền nhận 90 tàu, không thu phí bến đến hết ngày 5/12. Đo luồng lại ngày 27/11.`,
        en: `The border guards have laid six temporary buoys: red to the left, green to the right when coming in. The two old lights no longer mark the channel; do not follow them.

- Pass only at high water, with somebody sounding at the bow.
- Boats do not meet in the mouth; give way to the one coming in.
- In north-east winds above force 5, stay at anchor in the lagoon.

If you run aground use channel 16 or (0234) 000 1233, and do not pull while waves strike sideways. Vinh Hiền takes 90 boats free of charge until 5 December. The channel is sounded again on 27 November.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'khoi-phuc-san-xuat'],
      on: '2026-09-12',
      title: {
        vi: 'Dưa trên cát Vinh Mỹ tưới bằng nước mưa trữ trong bạt',
        en: 'Melons on Vinh Mỹ sand drink rain stored in canvas ponds',
      },
      lead: {
        vi: 'Mười tám hồ bạt chứa 5.400 m³, đủ tưới nhỏ giọt cho 11 ha qua mùa nắng.',
        en: 'Eighteen lined ponds hold 5,400 m³, enough to drip-water 11 ha through the dry season.',
      },
      body: {
        vi: `Giếng cát ở Vinh Mỹ nhiễm mặn dần vì khoan sâu. Ông Trần Thanh Sỏ, bảy mươi tuổi, nhớ cha mình từng đào hố lót đất sét hứng mưa, mới bày con cháu làm lại bằng bạt dày.

Mỗi hộ góp 12 triệu đồng, phần còn lại vay quỹ hỗ trợ nông dân. Nước tưới đi theo ống đục lỗ, giảm hai phần ba so với vòi phun. Vụ vừa rồi dưa đạt 21 tấn một hecta, ngọt đều.

Hồ bạt có rào và phao vì trẻ hay lại gần. Từ vụ tới, hộ khoan giếng mới phải có ý kiến của xã; ai muốn làm hồ, đăng ký tại hợp tác xã trước ngày 30/9.`,
        en: `The sand wells of Vinh Mỹ grow salty because they are drilled too deep. Mr Trần Thanh Sỏ, seventy, remembered how his father dug clay-lined pits for rain, and showed his children how to do it with thick canvas.

Each family pays 12 million đồng and borrows the rest from the farmers’ fund. Drip pipes use two thirds less than sprinklers. The last crop gave 21 tonnes a hectare, evenly sweet.

The ponds are fenced and have floats, because children come near. From next season new wells need the commune’s opinion; to build a pond, register at the cooperative by 30 September.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['chuyen-doi-so', 'nguoi-cao-tuoi'],
      on: '2026-11-09',
      title: {
        vi: 'Lớp tối “bà cháu học chung” mở lại ở bốn nhà văn hóa',
        en: '“Grandmother and grandchild” evening classes open again at four culture houses',
      },
      lead: {
        vi: 'Cháu dạy bà gọi hình, bà dạy cháu đan lưới; mỗi tuần hai tối, từ ngày 16/11.',
        en: 'Children teach video calls, grandmothers teach net making; two evenings a week from 16 November.',
      },
      body: {
        vi: `Nhiều cụ ở đây có con đi làm xa, chỉ mong thấy mặt. Học đúng năm việc: gọi hình, nghe bản tin biển, xem lịch khám, nhận tiền trợ cấp, tắt quảng cáo lạ.

- Vinh Hưng: thứ Hai, thứ Năm.
- Vinh Mỹ: thứ Ba, thứ Sáu.
- Giang Hải: thứ Tư, thứ Bảy.
- Vinh Hiền: thứ Ba, thứ Bảy.

Giờ học 18:30–20:00. Ai không có cháu ở nhà, đoàn thanh niên ghép cặp. Máy cho mượn 30 chiếc, ai mượn ký sổ. Cúp điện thì kể chuyện, không bỏ buổi. Đăng ký (0234) 000 1233.`,
        en: `Many here have children working far away and only wish to see their faces. Five things are taught: video calls, the sea bulletin, clinic days, receiving allowances and closing strange advertisements.

- Vinh Hưng: Monday, Thursday.
- Vinh Mỹ: Tuesday, Friday.
- Giang Hải: Wednesday, Saturday.
- Vinh Hiền: Tuesday, Saturday.

18:30–20:00. If you have no grandchild at home, the youth union finds a partner. Thirty telephones can be borrowed against a signature. When the power fails there are stories instead. Register: (0234) 000 1233.`,
      },
    },
  ],
  event: {
    on: '2026-12-13',
    start: '06:30',
    end: '10:00',
    tags: ['moi-truong'],
    title: { vi: 'Ra quân làm sạch bãi Giang Hải', en: 'Giang Hải beach clean-up' },
    place: { vi: 'Bãi biển Giang Hải', en: 'Giang Hải beach' },
    body: {
      vi: 'Nhặt phao, lưới trôi dạt sau mùa gió; ăn sáng bánh canh tại bãi. Có găng tay, bao và người trông trẻ. Mưa lớn thì dời một tuần.',
      en: 'Gather floats and nets after the gales; noodle breakfast on the beach. Gloves, bags and child care. Heavy rain moves it by a week.',
    },
  },
  document: {
    number: '78/TB-UBND',
    type: 'thong-bao',
    field: 'Giao thông thủy',
    issuedOn: '2026-11-22',
    signedBy: 'economy',
    tags: ['bao-lu', 'ngu-dan'],
    summary: {
      vi: 'Về luồng tạm và hạn chế tàu thuyền qua cửa Tư Hiền sau lũ',
      en: 'Temporary channel and limits at the Tư Hiền mouth after the flood',
    },
    body: `Ủy ban nhân dân xã Vinh Lộc thông báo:

1. Luồng tạm qua cửa Tư Hiền được đánh dấu bằng sáu phao, có hiệu lực từ 12:00 ngày 22/11/2026.
2. Tàu dài trên 12 m chỉ qua cửa ban ngày, lúc nước lớn; cấm ban đêm.
3. Không đặt lưới, đáy, lồng trong phạm vi 100 m hai bên phao.
4. Bến Vinh Hiền nhận tàu đậu tạm, miễn phí bến đến ngày 5/12.
5. Kết quả đo luồng được công bố sau mỗi lần đo, lần tới ngày 27/11/2026.`,
  },
};
