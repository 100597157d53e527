import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const quangDien: CommuneTexts = {
  intro: {
    vi: 'Sịa và những vùng rau má, lúa hữu cơ nằm giữa sông Bồ và phá Tam Giang.',
    en: 'Sịa town, pennywort fields and organic rice between the Bồ river and the Tam Giang lagoon.',
  },
  address: { vi: 'Trụ sở xã Quảng Điền, trung tâm Sịa, Huế', en: 'Quảng Điền commune office, Sịa, Hue' },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Hồ Văn Lành',
    economy: 'Phan Thị Đào',
    society: 'Nguyễn Hữu Khai',
    oneGate: 'Trần Thị Bảo Ngọc',
    receptionDays: [10, 24],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Thị trấn Sịa cùng ba xã Quảng Phước, Quảng An, Quảng Thọ hợp thành xã Quảng Điền.',
      en: 'The town of Sịa with Quảng Phước, Quảng An and Quảng Thọ form Quảng Điền commune.',
    },
    body: {
      vi: `Xã Quảng Điền thành lập ngày 1/7/2025, là trung tâm của vùng hạ lưu sông Bồ. Đất phù sa nuôi lúa, rau má, ném, kiệu; mép phá nuôi cá dìa, cua và tôm.

Quảng Thọ có vùng rau má lớn, chế biến thành trà, bột. Quảng An giữ những ô đầm nuôi xen ghép. Sịa có chợ, bệnh viện, trường trung học và khu lưu niệm những người con quê hương đi vào thơ ca, cách mạng. Mỗi mùa lũ, hơn nửa số thôn bị chia cắt vài ngày nên mỗi nhà đều có ghe và gác cao.`,
      en: `Quảng Điền commune was formed on 1 July 2025 and is the centre of the lower Bồ river. Its silt feeds rice, pennywort, leeks and shallots; at the edge of the lagoon fish, crab and shrimp are raised.

Quảng Thọ has large fields of pennywort, made into tea and powder. Quảng An keeps its mixed ponds. Sịa has the market, the hospital, the secondary school and memorials to its sons and daughters in poetry and revolution. In each flood more than half the villages are cut off for days, so every house has a boat and a loft.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['ocop', 'nong-san', 'khoi-phuc-san-xuat'],
      on: '2026-11-23',
      scene: 'ruong-lua',
      title: {
        vi: 'Rau má Quảng Thọ lên xanh năm ngày sau khi nước rút',
        en: 'Pennywort of Quảng Thọ is green again five days after the flood',
      },
      lead: {
        vi: 'Luống cao, phủ lưới và giống để dành trên ụ giúp 46 ha không phải trồng lại từ đầu.',
        en: 'High beds, nets and seedlings kept on mounds saved 46 ha from being planted anew.',
      },
      body: {
        vi: `Sáng 23/11, đoàn hái đầu tiên đã ra đồng ở La Vân Thượng. Rau chưa đủ lứa nhưng sạch bùn, đủ cho bếp ăn các trường.

Cách làm không mới: lên luống cao 35 cm, kéo lưới để bùn không phủ lá, gửi giống ở ba ụ đất chung. Cái mới là phân công: tin mưa vừa phát, nhóm Zalo của hợp tác xã chia người kéo lưới theo thửa, xong trong bốn giờ.

Phần ngập sâu 9 ha được cấp giống ngày 26/11. Nhà máy trà rau má vẫn thu mua 8.500 đồng/kg như hợp đồng, không ép giá sau lũ.`,
        en: `On the morning of 23 November the first pickers were out in La Vân Thượng. The leaves are not full size yet but clean, enough for the school kitchens.

The method is not new: beds 35 cm high, nets to keep mud off the leaves, seedlings on three common mounds. What is new is the division of work: as soon as rain is announced the cooperative’s chat group assigns people to plots, and the nets are up in four hours.

The 9 ha that stood deep receive seedlings on 26 November. The tea factory keeps buying at the contract price of 8,500 đồng a kilo.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut'],
      on: '2026-11-17',
      scene: 'mua-lu',
      title: {
        vi: 'Bố trí 38 ghe máy và giờ ghe đi chợ trong những ngày nước lên',
        en: 'Thirty-eight motor boats and market boat times while the water is high',
      },
      lead: {
        vi: 'Mỗi thôn có ít nhất một ghe trực; ghe đi chợ Sịa miễn phí ngày hai chuyến.',
        en: 'Each village has at least one boat on duty; free boats to Sịa market twice a day.',
      },
      body: {
        vi: `Ghe đi chợ xuất phát 6:30 và 15:00 từ bến Phước Lập, bến An Xuân và cống Quán Cửa. Người lớn, trẻ em đều mặc áo phao; ghe không chở quá tám người.

Xã dự trữ 4 tấn gạo, 900 thùng mì, thuốc và sữa tại ba kho cao. Thôn nào bị chia cắt quá một ngày, ghe đem đến tận nhà văn hóa.

Không lội qua đoạn đường Phước Yên và đập Hà Đồ. Ca sinh, ca đau bụng, rắn cắn: gọi (0234) 000 1211, ghe có y tá đến trong 30 phút. Danh sách người lái ghe dán ở đầu thôn.`,
        en: `Market boats leave at 6:30 and 15:00 from the Phước Lập and An Xuân landings and the Quán Cửa sluice. Everybody wears a life jacket; no more than eight people a boat.

The commune keeps 4 tonnes of rice, 900 boxes of noodles, medicine and milk in three high stores. Villages cut off for more than a day are supplied at their culture house.

Do not wade across the Phước Yên road or the Hà Đồ dam. Birth, stomach pain, snake bite: call (0234) 000 1211; a boat with a nurse comes within 30 minutes. The boatmen’s names hang at the entrance of each village.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['le-hoi', 'the-thao', 'du-lich'],
      on: '2026-10-04',
      scene: 'dam-pha',
      title: {
        vi: 'Đội đua thuyền nữ Sịa tập lại sau mười hai năm',
        en: 'The women’s boat crew of Sịa trains again after twelve years',
      },
      lead: {
        vi: 'Hai mươi tám tay chèo từ 19 đến 54 tuổi, chuẩn bị cho lễ hội sóng nước đầu xuân.',
        en: 'Twenty-eight paddlers aged 19 to 54 prepare for the water festival in spring.',
      },
      body: {
        vi: `Bốn giờ rưỡi chiều, tiếng phách vang trên sông Sịa. Chiếc trải dài 18 m vay của đội nam, mái chèo thì mới, do thợ Thủy Lập đẽo.

“Ngày xưa các bà chèo ghe chở lúa chạy lụt, tay còn nhớ”, chị đội trưởng Lê Thị Gái cười. Có người vừa bán cá về, có cô giáo, có hai mẹ con cùng một hàng ghế.

Huấn luyện viên yêu cầu ai cũng phải qua bài bơi 100 m; chín chị đang học. Xã lo áo phao, bảo hiểm. Bà con đến cổ vũ, xin đứng trên kè, đừng kéo ra cầu gỗ.`,
        en: `At half past four the beat of wood rings over the Sịa river. The 18 m boat is borrowed from the men; the paddles are new, carved in Thủy Lập.

“Our mothers paddled the rice to safety in floods; the arms remember,” laughs the captain, Lê Thị Gái. Some have just sold their fish, one is a teacher, and a mother and daughter share a bench.

The trainer demands that everybody swim 100 m; nine are learning. The commune pays for life jackets and insurance. If you come to cheer, please stand on the embankment and not on the wooden bridge.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['cho-truyen-thong'],
      on: '2026-09-17',
      title: {
        vi: 'Chợ Sịa dời hàng cá sang nhà lồng mới từ ngày 1/10',
        en: 'Fish stalls of Sịa market move to the new hall on 1 October',
      },
      lead: {
        vi: 'Nhà lồng có nền cao, nước biển tuần hoàn và kho đá; 74 tiểu thương bốc thăm chỗ ngày 22/9.',
        en: 'The hall has a raised floor, running sea water and an ice store; 74 traders draw lots on 22 September.',
      },
      body: {
        vi: `Khu cá cũ ẩm thấp, nước chảy ra đường. Nhà lồng mới có 80 sạp đá mài, rãnh thoát kín, quạt hút.

- 22/9, 14:00: bốc thăm tại nhà văn hóa Sịa.
- 28–30/9: chuyển hàng, chợ cá vẫn bán đến 9:00.
- 1/10: mở cửa từ 3:30.

Giá thuê giữ nguyên đến hết năm 2027. Người bán cá phá ngồi tạm, bán theo con nước được dành 12 ô không thu tiền trước 7:00. Cá, tôm bơm nước hay ngâm hóa chất bị buộc tiêu hủy. Góp ý: Ban Quản lý chợ hoặc (0234) 000 1211.`,
        en: `The old fish corner is damp and drains into the street. The new hall has 80 terrazzo stalls, closed drains and extractor fans.

- 22/9, 14:00: lots at the Sịa culture house.
- 28–30/9: moving; fish is sold until 9:00.
- 1/10: open from 3:30.

Rents stay the same until the end of 2027. Lagoon fishers who sell with the tide have 12 places free of charge before 7:00. Fish pumped with water or treated with chemicals is destroyed. Comments: market office or (0234) 000 1211.`,
      },
    },
  ],
  event: {
    on: '2026-12-09',
    start: '19:00',
    end: '21:00',
    tags: ['chuyen-doi-so'],
    title: { vi: 'Tối học số cho người lớn tuổi', en: 'Digital evening for older people' },
    place: { vi: 'Nhà văn hóa Sịa', en: 'Sịa culture house' },
    body: {
      vi: 'Xem bản đồ ngập, gọi ghe cứu trợ qua điện thoại, nhận biết tin nhắn lừa đảo. Mang theo máy và kính; có nước chè rau má.',
      en: 'How to read the flood map, call a boat by telephone and recognise tricks. Bring your telephone and glasses; pennywort tea is served.',
    },
  },
  document: {
    number: '134/KH-UBND',
    type: 'ke-hoach',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-09',
    signedBy: 'chair',
    tags: ['bao-lu', 'ngap-lut'],
    summary: {
      vi: 'Bố trí phương tiện, lương thực và nơi tránh lũ mùa mưa năm 2026',
      en: 'Boats, food and flood shelters for the rainy season of 2026',
    },
    body: `## I. Nơi tránh lũ

27 điểm kiên cố (trường, chùa, nhà thờ, nhà văn hóa cao tầng), sức chứa 3.900 người; mỗi điểm có người giữ chìa khóa tại thôn.

## II. Phương tiện

38 ghe máy, 6 ca nô, 420 áo phao, 12 máy phát điện. Người lái ghe được tập huấn, có bảo hiểm.

## III. Lương thực, thuốc

Dự trữ đủ bảy ngày cho 1.200 hộ vùng trũng; kiểm kê ngày 15 hằng tháng, công khai tại nhà văn hóa.

## IV. Trách nhiệm

Chủ tịch xã chỉ huy chung; trưởng thôn quyết định sơ tán khi mất liên lạc và chịu trách nhiệm về quyết định đó.`,
  },
};
