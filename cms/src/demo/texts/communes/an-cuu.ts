import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const anCuu: CommuneTexts = {
  intro: {
    vi: 'Sông An Cựu, núi Ngự Bình và khu đô thị An Đông ở phía nam thành phố.',
    en: 'The An Cựu river, Ngự Bình mountain and the An Đông quarter in the south of the city.',
  },
  address: {
    vi: 'Trụ sở phường An Cựu, đường Hoàng Quốc Việt, Huế',
    en: 'An Cựu ward office, Hoàng Quốc Việt Street, Hue',
  },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Bùi Thị Kim Oanh',
    economy: 'Nguyễn Phúc Vĩnh Hưng',
    society: 'Trần Lê Uyên Phương',
    oneGate: 'Đoàn Minh Trí',
    receptionDays: [9, 23],
  },
  about: {
    scene: 'cau-truong-tien',
    lead: {
      vi: 'Dòng sông “nắng đục mưa trong” chảy giữa phố, dưới bóng núi Ngự.',
      en: 'The river said to be “cloudy in sun and clear in rain” flows through town below Ngự Bình mountain.',
    },
    body: {
      vi: `Phường An Cựu có địa giới hiện nay từ ngày 1/7/2025, trên cơ sở ba phường An Cựu, An Đông và An Tây.

Sông An Cựu, còn gọi là sông Lợi Nông, được đào dưới triều Nguyễn để dẫn nước ra ruộng. Bên kia đường là núi Ngự Bình, bức bình phong của Kinh thành, với rừng thông và nhiều chùa cổ. An Tây có các trường đại học, ký túc xá, Trung tâm Văn hóa Huyền Trân; An Đông là khu phố mới trên đất lúa xưa, nên gạo de An Cựu nay chỉ còn trong ký ức và trên vài thửa giữ giống.`,
      en: `An Cựu ward has had its present bounds since 1 July 2025, from An Cựu, An Đông and An Tây.

The An Cựu river, also called Lợi Nông, was dug under the Nguyễn to water the fields. Across the road stands Ngự Bình, the screen of the Citadel, with pines and old pagodas. An Tây has universities, hostels and the Huyền Trân cultural centre; An Đông is a new quarter on former rice land, so that the fragrant de rice of An Cựu lives in memory and on a few seed plots.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['song-an-cuu', 'trong-cay'],
      on: '2026-11-08',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Bờ sông An Cựu bớt một hàng xe, thêm một hàng cây',
        en: 'The An Cựu bank gives up a row of cars for a row of trees',
      },
      lead: {
        vi: 'Hai km vỉa hè từ cầu Kho Rèn đến cầu An Cựu được trả lại cho người đi bộ.',
        en: 'Two kilometres of pavement from Kho Rèn bridge to An Cựu bridge go back to walkers.',
      },
      body: {
        vi: `Trước đây ô tô đậu kín mép sông, người đi bộ phải xuống lòng đường. Sau bốn buổi họp khá căng thẳng, các hộ buôn bán đồng ý đổi 70 chỗ đậu lấy bãi xe chung sau chợ, giờ đầu miễn phí.

Dọc bờ vừa trồng 160 cây lộc vừng, loài chịu được nước ngập và trổ hoa đỏ vào cuối hè. Tám bậc nước cũ được sửa để bà con xuống giặt chiếu, thả đèn ngày rằm.

Chị Hương bán bún đầu cầu thừa nhận: “Tuần đầu mất khách, tuần sau người ta ngồi lâu hơn”. Phường sẽ đếm khách cho 20 quán trong ba tháng để có số liệu thật.`,
        en: `Cars used to fill the edge of the river and walkers stepped into the road. After four rather tense meetings the shopkeepers agreed to trade 70 parking places for a shared car park behind the market, the first hour free.

Along the bank 160 lộc vừng trees have been planted, a kind that stands flooding and blooms red in late summer. Eight old landings were mended for those who wash mats or set lanterns afloat at full moon.

Mrs Hương, who sells noodles at the bridge, admits: “The first week I lost customers, the next they stayed longer.” The ward will count guests at 20 shops for three months to have real figures.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['an-sinh', 'nguoi-cao-tuoi'],
      on: '2026-10-22',
      title: {
        vi: 'Chi trả trợ cấp tháng 11 sớm ba ngày, tại nhà cho 212 người',
        en: 'November allowances paid three days early, and at home for 212 people',
      },
      lead: {
        vi: 'Chi qua tài khoản ngày 2/11; chi tiền mặt tại ba điểm ngày 3 và 4/11.',
        en: 'To bank accounts on 2 November; in cash at three places on 3 and 4 November.',
      },
      body: {
        vi: `Vì có dự báo mưa lớn giữa tháng, phường chi sớm để mọi người kịp mua thuốc, gạo.

| Điểm | Ngày | Giờ |
| --- | --- | --- |
| Trụ sở phường | 3/11 | 7:30–11:00 |
| Nhà văn hóa An Đông | 3/11 | 14:00–16:30 |
| Trạm y tế An Tây | 4/11 | 7:30–11:00 |

Người liệt giường, khiếm thị, trên 90 tuổi được chi tại nhà vào chiều 4/11. Nhận thay cần giấy ủy quyền có xác nhận của tổ trưởng, không mất phí. Ai bảo nộp tiền “làm hồ sơ nhanh” là lừa đảo: xin báo (0234) 000 1206.`,
        en: `Because heavy rain is forecast for mid-month, allowances come early so that people can buy medicine and rice.

| Place | Day | Time |
| --- | --- | --- |
| Ward office | 3/11 | 7:30–11:00 |
| An Đông culture house | 3/11 | 14:00–16:30 |
| An Tây health station | 4/11 | 7:30–11:00 |

Those who are bedridden, blind or over 90 are paid at home in the afternoon of 4 November. To collect for somebody, bring an authorisation confirmed by the neighbourhood head, free of charge. Anyone asking money “to speed things up” is a swindler: call (0234) 000 1206.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['truong-hoc', 'giao-thong'],
      on: '2026-09-18',
      title: {
        vi: 'Con đường đến trường vẽ bằng phấn của học sinh An Đông',
        en: 'A way to school drawn in chalk by the children of An Đông',
      },
      lead: {
        vi: 'Hai tuần liền, ba đoạn đường quanh trường đóng lại cho ô tô từ 6:40 đến 7:20.',
        en: 'For two weeks three streets around the school close to cars from 6:40 to 7:20.',
      },
      body: {
        vi: `Ý tưởng đến từ bài tập làm văn lớp 5: “Nếu em là đường”. Nhiều em viết rằng đường sợ tiếng còi. Nhà trường, công an phường và phụ huynh cùng thử đóng đường bốn mươi phút mỗi sáng.

Học sinh đi bộ theo “chuyến tàu” có dây, mỗi tàu mười lăm em, hai phụ huynh áo vàng đi đầu và cuối. Số em đi bộ tăng từ 61 lên 238; không có va chạm nào.

Phản đối cũng có: hai tiệm giao hàng phải đổi giờ. Phường giữ cách làm này đến hết học kỳ I, riêng ngày mưa mở lại một làn.`,
        en: `The idea came from a grade 5 composition: “If I were a road”. Many children wrote that the road is afraid of horns. The school, the ward police and parents tried closing it for forty minutes each morning.

Pupils walk in “trains” along a rope, fifteen to a train, with parents in yellow at the head and tail. Those who walk rose from 61 to 238; nobody was hurt.

There were objections: two delivery shops had to change their hours. The ward keeps the scheme until the end of the term, with one lane open on rainy days.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['sat-lo', 'bao-lu'],
      on: '2026-11-17',
      title: {
        vi: 'Đề phòng sạt lở chân núi Ngự Bình: 46 hộ sẵn sàng rời nhà',
        en: 'Landslide watch below Ngự Bình: 46 families ready to leave',
      },
      lead: {
        vi: 'Khi mưa 24 giờ quá 200 mm, loa phường báo ba hồi, các hộ có tên chuyển đến nơi ở tạm.',
        en: 'When rain passes 200 mm in 24 hours the loudspeakers sound three times and the listed families move.',
      },
      body: {
        vi: `Danh sách hộ ở tổ 11, 12 và 14 đã dán tại nhà sinh hoạt cộng đồng. Nơi ở tạm: ký túc xá Trường Bia (120 chỗ) và giảng đường tầng trệt Trung tâm Văn hóa Huyền Trân (80 chỗ).

Dấu hiệu phải đi ngay, không chờ loa: vết nứt mới trên sân, cây nghiêng, nước chảy ra đục bùn, tiếng đất rạn ban đêm.

Khi đi, ngắt điện, khóa bình ga, mang thuốc và giấy tờ. Dân quân ở lại canh nhà, ghi tên từng người ra vào. Xe đón người già gọi (0234) 000 1206. Không ai được quay về khi chưa có kỹ sư kiểm tra.`,
        en: `The list of families in neighbourhoods 11, 12 and 14 hangs in the community house. Shelters: the Trường Bia hostel (120 places) and the ground-floor hall of the Huyền Trân centre (80).

Leave at once, without waiting for the loudspeaker, if you see new cracks in the yard, leaning trees, muddy springs, or hear the ground tear at night.

Cut the power, close the gas, take medicine and papers. The militia guards the houses and writes down who comes and goes. Transport for older people: (0234) 000 1206. Nobody returns before an engineer has looked.`,
      },
    },
  ],
  event: {
    on: '2026-11-29',
    start: '05:30',
    end: '08:00',
    tags: ['the-thao'],
    title: { vi: 'Leo núi Ngự Bình gây quỹ khuyến học', en: 'Climb of Ngự Bình for the study fund' },
    place: { vi: 'Chân núi Ngự Bình, phía đường Ngự Bình', en: 'Foot of Ngự Bình, Ngự Bình Street side' },
    body: {
      vi: 'Mỗi vòng leo, các doanh nghiệp góp 20.000 đồng cho học bổng vùng lũ. Người đi xe lăn có cung đường bằng quanh chân núi. Hoãn nếu mưa trên 20 mm.',
      en: 'For every round, businesses give 20,000 đồng to scholarships in flooded areas. Wheelchair users have a level course around the foot. Postponed if more than 20 mm of rain falls.',
    },
  },
  document: {
    number: '92/PA-UBND',
    type: 'khac',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-15',
    signedBy: 'chair',
    tags: ['bao-lu', 'sat-lo'],
    summary: {
      vi: 'Phương án sơ tán dân khu vực có nguy cơ sạt lở chân núi Ngự Bình',
      en: 'Evacuation scheme for the landslide zone below Ngự Bình mountain',
    },
    body: `## 1. Phạm vi

46 hộ, 171 nhân khẩu thuộc các tổ dân phố 11, 12 và 14; trong đó 23 người cao tuổi, 9 người khuyết tật.

## 2. Mức báo động

- Mưa 100 mm trong 24 giờ: trực ban, rà soát danh sách.
- Mưa 150 mm: đưa người già, trẻ nhỏ, người bệnh đi trước.
- Mưa 200 mm hoặc có vết nứt mới: sơ tán toàn bộ trong 60 phút.

## 3. Lực lượng, phương tiện

Dân quân 24 người, công an phường 8 người, bốn ô tô, hai xe cứu thương; mỗi tổ một người giữ danh sách.

## 4. Hậu cần

Mì, nước, chăn cho ba ngày để sẵn tại hai nơi ở tạm trước ngày 30/9 hằng năm.`,
  },
};
