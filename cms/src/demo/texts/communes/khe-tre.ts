import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const kheTre: CommuneTexts = {
  intro: {
    vi: 'Trung tâm thung lũng Nam Đông, sườn phía tây Bạch Mã, rừng, thác và vườn cam.',
    en: 'The centre of the Nam Đông valley on the western side of Bạch Mã: forest, falls and orange groves.',
  },
  address: { vi: 'Trụ sở xã Khe Tre, khu trung tâm, Huế', en: 'Khe Tre commune office, Hue' },
  hours: [
    { days: weekdays, hours: '7:00–11:00, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Nguyễn Văn Khởi Nguyên',
    economy: 'Trần Thị Hoài Trâm',
    society: 'Hồ Sỹ Ngọc Nam',
    oneGate: 'Lê Thị Kim Hường',
    receptionDays: [8, 22],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Thị trấn Khe Tre cùng Hương Phú, Hương Lộc, Thượng Lộ nằm giữa rừng đầu nguồn Tả Trạch.',
      en: 'The town of Khe Tre with Hương Phú, Hương Lộc and Thượng Lộ, among the forests of the Tả Trạch.',
    },
    body: {
      vi: `Xã Khe Tre thành lập ngày 1/7/2025. Tên gọi có từ con khe nhiều tre chảy qua chợ. Đường La Sơn – Nam Đông và cao tốc La Sơn – Hòa Liên nối xã với Huế và Đà Nẵng.

Hương Phú, Hương Lộc trồng cam, quýt, cao su và cau; Thượng Lộ là nơi đồng bào Cơ Tu sống lâu đời, có thác Phướn, thác Trượt. Sườn tây Vườn quốc gia Bạch Mã thuộc xã nên công tác giữ rừng, phòng cháy và đón khách được làm cùng cộng đồng. Mùa mưa rất dài, nhiều nơi một ngày đo được trên 400 mm.`,
      en: `Khe Tre commune was formed on 1 July 2025. The name comes from the bamboo stream that passes the market. The La Sơn road and the La Sơn – Hòa Liên expressway lead to Hue and Đà Nẵng.

Hương Phú and Hương Lộc grow oranges, mandarins, rubber and areca; Thượng Lộ is an old home of the Cơ Tu, with the Phướn and Trượt falls. The western slope of Bạch Mã National Park lies here, so guarding the forest, fighting fire and receiving guests are done with the villages. The rains are very long; over 400 mm in a day has been measured.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'bach-ma'],
      on: '2026-09-15',
      scene: 'nui-rung',
      title: {
        vi: 'Thác Phướn giao cho người Thượng Lộ trông: tiền vé làm cầu treo',
        en: 'Phướn falls are run by Thượng Lộ people, and tickets build a footbridge',
      },
      lead: {
        vi: 'Tổ du lịch 26 người Cơ Tu thu được 412 triệu đồng trong mùa hè đầu tiên.',
        en: 'A team of 26 Cơ Tu took 412 million đồng in its first summer.',
      },
      body: {
        vi: `Trước, người ngoài thuê đất làm quán, dân bản chỉ giữ xe. Hết hợp đồng, bản họp ba đêm rồi xin tự làm. Xã giúp mở sổ, học cứu đuối và học nói “không” với loa thùng.

Tiền vé 20.000 đồng chia bốn: trả công, sửa đường, giúp người bệnh và để dành. Phần để dành năm nay thành cây cầu treo 38 m qua khe Rệ, học sinh không còn lội.

Thác đóng từ 1/10 đến hết tháng 12 vì nước lớn. Nhà gươl vẫn nhận khách ngủ lại, ăn cơm với lá sắn và nghe kể chuyện, hẹn trước ba ngày qua (0234) 000 1237.`,
        en: `Outsiders used to rent the land for their shops, and villagers only watched the motorbikes. When the lease ended the village met for three nights and asked to run it. The commune helped with accounts, life-saving and saying no to loudspeakers.

The 20,000 đồng ticket is divided in four: wages, the path, the sick and savings. This year’s savings became a 38 m footbridge over the Rệ stream, and pupils no longer wade.

The falls are closed from 1 October to the end of December because of high water. The gươl still takes guests for cassava leaves and stories, at three days’ notice: (0234) 000 1237.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['trong-rung'],
      on: '2026-11-06',
      scene: 'nui-rung',
      title: {
        vi: 'Rừng Khe Tre có vườn ươm từ hạt nhặt dưới gốc mẹ',
        en: 'The Khe Tre forest has a nursery of seeds gathered under the mother trees',
      },
      lead: {
        vi: 'Học sinh và kiểm lâm ươm 46.000 cây của 31 loài, nhiều loài chưa ai từng gieo.',
        en: 'Pupils and rangers raised 46,000 seedlings of 31 kinds, many never sown before.',
      },
      body: {
        vi: `Cây chò trên dốc Hương Lộc chỉ rụng hạt ba năm một lần, trong hai tuần. Phải có người đi đúng tuần ấy. Lớp 9A chia phiên, cuối tuần theo kiểm lâm vào rừng, nhặt, ghi tọa độ, ngủ lại trạm.

Không phải mẻ nào cũng nên. Hạt gõ nước nóng chết sạch; ủ trong lá mục của chính gốc nó lại lên. Các em ghi vào sổ chung, nay dày 84 trang, “sách giáo khoa của rừng mình”.

Cây con trồng lại ở vạt keo xã vừa thu về, 22 ha. Ai có vườn muốn nhận, xin đăng ký từ ngày 1/12; cây không bán, chỉ hẹn ảnh chụp sau một năm.`,
        en: `The chò trees on the slope of Hương Lộc drop seed only every third year, for two weeks. Somebody must be there in those weeks. Class 9A took turns at weekends with the rangers, gathered, noted coordinates and slept at the station.

Not every batch came up. Seeds in hot water all died; in the leaf mould of their own mother they sprouted. The children’s common book now has 84 pages, “the textbook of our forest”.

The seedlings go to 22 ha of acacia that the commune took back. If you have land, register from 1 December; the trees are not sold, but you promise a photograph after a year.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'sat-lo'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Mưa 24 giờ vượt 400 mm: chín điểm sơ tán mở cửa từ trưa 18/11',
        en: 'Over 400 mm in 24 hours: nine shelters open from noon on 18 November',
      },
      lead: {
        vi: 'Hương Lộc, Thượng Lộ đi trước; xe công an đón người già lúc 13:00.',
        en: 'Hương Lộc and Thượng Lộ first; police cars fetch older people at 13:00.',
      },
      body: {
        vi: `Điểm: trường nội trú (300 chỗ), nhà thi đấu, bốn nhà gươl nền cao, hai trường tiểu học, trụ sở cũ Hương Phú.

Nhà ở dưới ta-luy đường cao tốc cũng phải đi, dù tường mới xây. Chìa khóa gửi trưởng thôn nếu lo mất đồ; công an đi tuần mỗi giờ.

- Cam đang lớn: chống cây bằng chạc, đừng ra vườn trong mưa.
- Ao cá: mở tràn, đặt lưới.
- Hồ nhỏ Thượng Lộ: người canh báo mực nước mỗi 30 phút.

Số trực (0234) 000 1237. Người lỡ đường cao tốc vào trạm nghỉ Khe Tre, có chăn và cơm.`,
        en: `Shelters: the boarding school (300 places), the sports hall, four gươl on high ground, two primary schools and the former Hương Phú office.

Houses below the expressway slope leave too, even where the wall is new. Give your key to the village head if you worry; police pass every hour.

- Oranges: prop the trees, and do not go into the orchard in the rain.
- Fish ponds: open the spillway, set nets.
- The small Thượng Lộ reservoir: the level is reported every 30 minutes.

On duty: (0234) 000 1237. Travellers caught on the expressway find blankets and rice at the Khe Tre rest stop.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['suc-khoe', 'truong-hoc'],
      on: '2026-10-12',
      title: {
        vi: 'Khám răng và tẩy giun cho học sinh, mở thêm tại bốn điểm lẻ',
        en: 'Dental checks and worm treatment for pupils, also at four branch schools',
      },
      lead: {
        vi: 'Từ ngày 19/10 đến ngày 24/10, đoàn nha sĩ lưu động đến trường; cha mẹ ký phiếu trước.',
        en: 'From 19 to 24 October a mobile dental team comes to school; parents sign beforehand.',
      },
      body: {
        vi: `| Nơi | Ngày |
| --- | --- |
| Trường Khe Tre | 19–20/10 |
| Hương Phú | 21/10 |
| Hương Lộc | 22/10 |
| Thượng Lộ và điểm lẻ | 23–24/10 |

Trám, nhổ răng sữa, bôi fluor miễn phí; em sợ có thể chỉ ngồi xem, lần sau làm. Thuốc tẩy giun uống sau bữa sáng tại lớp, trừ em đang sốt.

Mỗi em nhận bàn chải và cốc tre. Kết quả gửi kín về nhà, không đọc trước lớp. Người lớn đau răng đến sau 15:30. Phiếu bằng tiếng Cơ Tu có ở trưởng thôn. Hỏi thêm: (0234) 000 1237.`,
        en: `| Place | Days |
| --- | --- |
| Khe Tre school | 19–20/10 |
| Hương Phú | 21/10 |
| Hương Lộc | 22/10 |
| Thượng Lộ and branches | 23–24/10 |

Fillings, milk teeth and fluoride are free; a frightened child may just watch and come next time. Worm tablets are taken in class after breakfast, except with a fever.

Each child gets a brush and a bamboo cup. Results go home in a closed envelope. Adults with toothache come after 15:30. Forms in Cơ Tu are with the village heads. Questions: (0234) 000 1237.`,
      },
    },
  ],
  event: {
    on: '2026-12-20',
    start: '07:30',
    end: '15:00',
    tags: ['nong-san', 'du-lich'],
    title: { vi: 'Ngày hội cam chín', en: 'Orange ripening day' },
    place: { vi: 'Chợ Khe Tre và các vườn Hương Phú', en: 'Khe Tre market and orchards of Hương Phú' },
    body: {
      vi: 'Vườn mở cổng, khách tự cắt cam, cân và trả theo bảng. Thi cam ngọt do học sinh chấm; có xe đưa vào vườn và chỗ rửa tay.',
      en: 'Orchards open; cut your own, weigh and pay by the list. Pupils judge the sweetest; transport and places to wash.',
    },
  },
  document: {
    number: '54/KH-UBND',
    type: 'ke-hoach',
    field: 'Lâm nghiệp',
    issuedOn: '2026-10-26',
    signedBy: 'economy',
    tags: ['trong-rung', 'bach-ma'],
    summary: {
      vi: 'Trồng lại rừng cây bản địa trên 22 ha đất thu hồi giai đoạn 2026–2029',
      en: 'Replanting native forest on 22 ha of recovered land, 2026–2029',
    },
    body: `## I. Đất

22 ha keo hết hạn hợp đồng, giáp sườn tây Bạch Mã; không đốt, không cày trắng.

## II. Cây

31 loài từ hạt nhặt tại chỗ; mật độ 1.600 cây/ha; xen đậu phủ đất hai năm đầu.

## III. Người

Ba bản Cơ Tu nhận khoán chăm sóc 2,1 triệu đồng/ha/năm; học sinh theo dõi ô mẫu.

## IV. Nghiệm thu

Tỷ lệ sống trên 75% sau ba năm; cây chết được thay bằng loài cùng tầng.

## V. Công khai

Bản đồ từng lô và tiền chi đăng mỗi quý.`,
  },
};
