import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuVang: CommuneTexts = {
  intro: {
    vi: 'Phú Đa và những làng ven đầm Hà Trung, nơi lúa, tôm và cá chia nhau mặt nước.',
    en: 'Phú Đa and the villages of Hà Trung lagoon, where rice, shrimp and fish share the water.',
  },
  address: { vi: 'Trụ sở xã Phú Vang, trung tâm Phú Đa, Huế', en: 'Phú Vang commune office, Phú Đa, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Nguyễn Công Uẩn',
    economy: 'Đỗ Thị Bích Liên',
    society: 'Trương Như Mậu',
    oneGate: 'Hoàng Thị Phúc An',
    receptionDays: [5, 20],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Ba nơi Phú Đa, Phú Gia, Vinh Hà nối từ quốc lộ ra đầm Hà Trung – Thủy Tú.',
      en: 'Phú Đa, Phú Gia and Vinh Hà reach from the main road to Hà Trung – Thủy Tú lagoon.',
    },
    body: {
      vi: `Xã Phú Vang thành lập ngày 1/7/2025 từ thị trấn Phú Đa và hai xã Phú Gia, Vinh Hà, giữ lại tên của huyện cũ.

Dân cư sống dọc các tuyến đường ven đầm. Ngoài lúa, bà con nuôi tôm sú, cua, cá kình, cá dìa xen ghép trong hồ hạ triều, trồng rau câu làm sạch nước. Vinh Hà có bến thuyền và chợ nổi nhỏ; Phú Gia giữ nhiều nhà thờ họ, đình làng. Khu công nghiệp Phú Đa thu hút lao động may mặc. Xã đang trồng lại rừng ngập mặn ở những bờ hồ bỏ hoang để giữ đất và có chỗ cho tôm cá sinh sản.`,
      en: `Phú Vang commune was formed on 1 July 2025 from the town of Phú Đa and the communes of Phú Gia and Vinh Hà, and keeps the name of the old district.

People live along the lagoon roads. Beside rice they raise shrimp, crab and rabbitfish together in tidal ponds, with seaweed to clean the water. Vinh Hà has a landing and a small boat market; Phú Gia many clan temples and communal houses. The Phú Đa industrial zone employs garment workers. On abandoned pond banks mangroves are being replanted, to hold the soil and give fish a place to breed.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nuoi-trong-thuy-san', 'khoi-phuc-san-xuat'],
      on: '2026-11-23',
      scene: 'dam-pha',
      title: {
        vi: 'Hồ nuôi Vinh Hà thu tôm chạy lũ được 71 tấn, phần còn lại thả nối vụ',
        en: 'Vinh Hà ponds bring in 71 tonnes before the flood and restock for the next season',
      },
      lead: {
        vi: 'Nhờ bản tin hồ chứa sớm bốn giờ, bà con kịp thu ba phần tư số hồ.',
        en: 'With the reservoir bulletin four hours ahead, three quarters of the ponds were harvested in time.',
      },
      body: {
        vi: `Đêm 18/11, cả xóm Trường Hà thắp đèn kéo lưới. Tôm chưa đủ cỡ nhưng “bán non còn hơn cho nước”, anh Hồ Nhật nói. Hai đại lý giữ nguyên giá hợp đồng, xe lạnh đợi suốt đêm.

Sau lũ, độ mặn trong đầm xuống dưới 4 phần nghìn, chưa thả giống ngay được. Trạm đo tự động gửi số mỗi sáng vào nhóm; khi quá 8 phần nghìn, xã sẽ báo lịch thả, dự kiến giữa tháng 12.

Hộ mất trắng được vay vốn lãi thấp 30 triệu đồng, thủ tục làm tại hợp tác xã. Bờ hồ vỡ được máy xúc của xã đắp lại theo thứ tự đăng ký.`,
        en: `In the night of 18 November all of Trường Hà hauled nets by lamplight. The shrimp were small, but “better sold young than given to the water,” says Hồ Nhật. Two dealers kept the contract price, their cold vans waiting all night.

After the flood salinity fell below 4 parts per thousand, too low to restock. A gauge sends the figure to the group every morning; above 8 the commune announces the day, probably in mid-December.

Families that lost everything may borrow 30 million đồng at low interest through the cooperative. Broken banks are rebuilt by the commune’s excavator in the order of registration.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['viec-lam', 'cong-nhan'],
      on: '2026-10-07',
      title: {
        vi: 'Phiên giao dịch việc làm Phú Đa: 640 chỗ, có lớp nghề trả lương',
        en: 'Phú Đa job day: 640 openings and paid training',
      },
      lead: {
        vi: 'Chủ nhật 11/10, từ 7:30 đến 11:30 tại nhà văn hóa Phú Đa; không thu phí người tìm việc.',
        en: 'Sunday 11 October, 7:30–11:30, Phú Đa culture house; no fee for job seekers.',
      },
      body: {
        vi: `Mười bốn doanh nghiệp dự, nhiều nhất là may, chế biến thủy sản, thợ điện và lái xe. Có 60 chỗ dành cho người trên 45 tuổi, 25 chỗ cho người khuyết tật làm tại nhà.

Mang theo căn cước; bằng cấp nếu có. Cán bộ giúp viết đơn ngay tại bàn. Ai muốn đi làm việc nước ngoài chỉ nghe tư vấn từ trung tâm của thành phố; đừng đặt cọc cho môi giới.

Xe buýt đón ở Vinh Hà lúc 6:45, ở Phú Gia lúc 7:05. Người bận gửi thông tin qua (0234) 000 1218, tuần sau có người gọi lại.`,
        en: `Fourteen employers come, mostly for garments, seafood, electrical work and driving. Sixty places are for people over 45, twenty-five for disabled people working from home.

Bring your identity card and certificates if you have them. Staff help to write the application at the table. For work abroad listen only to the city’s own centre; pay no deposit to a broker.

A bus leaves Vinh Hà at 6:45 and Phú Gia at 7:05. If you are busy, leave word at (0234) 000 1218, and somebody calls back within a week.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['dam-pha', 'trong-cay', 'du-lich'],
      on: '2026-09-30',
      title: {
        vi: 'Sáu vạn cây đước bén rễ trên bờ hồ bỏ hoang',
        en: 'Sixty thousand mangroves take root on abandoned ponds',
      },
      lead: {
        vi: 'Tỷ lệ sống 81% sau một mùa; cua con đã xuất hiện giữa những hàng cây cao ngang gối.',
        en: 'Survival is 81% after one season; young crabs have appeared between trees as high as a knee.',
      },
      body: {
        vi: `Hồ tôm bỏ hoang thường phèn chua, cây gì cũng chết. Nhóm phụ nữ Hà Trung thử đắp mô cao 30 cm, bón vỏ hàu nung, trồng đước xen bần trắng.

Trước khi trồng, các chị đi học cách đọc con nước; trồng sai giờ, sóng cuốn hết. Học sinh cấp hai đến đo chiều cao mỗi tháng và vẽ biểu đồ treo ở lớp.

Phần rừng này giao cho nhóm quản lý 20 năm, được bắt cua, ốc theo mùa. Khách có thể chèo thuyền vào xem khi nước lớn, đi theo dây, không bẻ cành. Mùa trồng tới bắt đầu tháng 3.`,
        en: `Abandoned shrimp ponds are sour and kill whatever is planted. The women’s group of Hà Trung tried mounds of 30 cm with burnt oyster shell, and mangroves of two kinds.

First they learnt to read the tides: planted at the wrong hour, everything is washed away. Pupils measure the height every month and hang the chart in their classroom.

The group manages this forest for 20 years and may take crabs and snails in season. Visitors can paddle in at high water, along the rope, without breaking branches. The next planting begins in March.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['dien', 'giao-thong'],
      on: '2026-11-12',
      title: {
        vi: 'Cắt điện luân phiên để thay dây trần dọc tỉnh lộ 10',
        en: 'Power cuts while bare lines along Provincial Road 10 are replaced',
      },
      lead: {
        vi: 'Từ ngày 14 đến ngày 17/11, mỗi khu mất điện tối đa năm giờ ban ngày.',
        en: 'From 14 to 17 November, at most five daytime hours for each part.',
      },
      body: {
        vi: `| Khu | Ngày | Giờ |
| --- | --- | --- |
| Phú Đa | 14/11 | 7:00–12:00 |
| Phú Gia | 15/11 | 7:00–11:30 |
| Vinh Hà bắc | 16/11 | 7:30–12:30 |
| Vinh Hà nam | 17/11 | 7:30–12:00 |

Hồ nuôi chuẩn bị máy nổ sục khí; xã cho mượn tám máy, nhận tại hợp tác xã chiều hôm trước. Người dùng máy thở tại nhà: báo ngay (0234) 000 1218 để được đặt bình dự phòng.

Việc này làm trước mùa lũ nhằm không còn dây trần rơi xuống nước. Cây cối vướng dây được tỉa miễn phí.`,
        en: `| Part | Day | Time |
| --- | --- | --- |
| Phú Đa | 14/11 | 7:00–12:00 |
| Phú Gia | 15/11 | 7:00–11:30 |
| Vinh Hà north | 16/11 | 7:30–12:30 |
| Vinh Hà south | 17/11 | 7:30–12:00 |

Ponds need generators for their aerators; the commune lends eight, at the cooperative the afternoon before. If somebody at home depends on a breathing machine, call (0234) 000 1218 at once for a spare battery.

The work is done before the floods so that no bare wire can fall into the water. Trees touching the lines are trimmed free.`,
      },
    },
  ],
  event: {
    on: '2026-12-11',
    start: '18:30',
    end: '20:30',
    tags: ['chuyen-doi-so', 'nguoi-cao-tuoi'],
    title: { vi: 'Tối kỹ năng số cho cô bác', en: 'Digital skills evening for older neighbours' },
    place: { vi: 'Nhà văn hóa Vinh Hà', en: 'Vinh Hà culture house' },
    body: {
      vi: 'Nhận lương hưu qua tài khoản, tra bảo hiểm, gọi cứu hộ bằng vị trí. Có sinh viên kèm từng người; ai chưa có máy vẫn học được.',
      en: 'Pensions by account, insurance look-up, calling for help with your position. A student beside each learner; you need no telephone of your own.',
    },
  },
  document: {
    number: '101/TB-UBND',
    type: 'thong-bao',
    field: 'Đất đai',
    issuedOn: '2026-10-23',
    signedBy: 'economy',
    tags: ['dam-pha', 'lay-y-kien'],
    summary: {
      vi: 'Lấy ý kiến phương án sử dụng 86 ha hồ nuôi bỏ hoang ven đầm Hà Trung',
      en: 'Consultation on the use of 86 ha of abandoned ponds on Hà Trung lagoon',
    },
    body: `Ủy ban nhân dân xã Phú Vang lấy ý kiến nhân dân về ba phương án đối với 86 ha hồ nuôi bỏ hoang quá ba năm:

- Phương án A: trồng rừng ngập mặn toàn bộ, giao nhóm cộng đồng quản lý.
- Phương án B: 50 ha rừng, 36 ha nuôi xen ghép không cho ăn công nghiệp.
- Phương án C: giữ hồ nuôi, chủ hồ khôi phục trước ngày 30/6/2027.

Thời gian góp ý: từ ngày 26/10 đến ngày 25/11/2026, tại thôn hoặc qua cổng thông tin. Chủ hồ được mời họp riêng ngày 10/11. Kết quả tổng hợp công khai trước ngày 10/12/2026.`,
  },
};
