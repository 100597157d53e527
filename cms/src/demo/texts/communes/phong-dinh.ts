import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phongDinh: CommuneTexts = {
  intro: {
    vi: 'Làng cổ Phước Tích, nghề gốm, nghề mộc Mỹ Xuyên và đệm bàng Phò Trạch bên sông Ô Lâu.',
    en: 'The old village of Phước Tích, pottery, Mỹ Xuyên carving and Phò Trạch reed mats on the Ô Lâu river.',
  },
  address: { vi: 'Trụ sở phường Phong Dinh, khu Phong Hòa, Huế', en: 'Phong Dinh ward office, Phong Hòa, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Lương Thanh Dũng',
    economy: 'Nguyễn Bá Chính',
    society: 'Hồ Thị Thanh Bình',
    oneGate: 'Phan Văn Nhật',
    receptionDays: [7, 22],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Ba vùng quê ven sông Ô Lâu hợp lại: Phong Hòa, Phong Bình, Phong Chương.',
      en: 'Three parts of the Ô Lâu plain in one ward: Phong Hòa, Phong Bình and Phong Chương.',
    },
    body: {
      vi: `Phường Phong Dinh thành lập ngày 1/7/2025 từ phường Phong Hòa, xã Phong Bình và xã Phong Chương.

Sông Ô Lâu uốn quanh làng Phước Tích hơn năm trăm tuổi, nơi còn hàng chục nhà rường, cây thị già và lò gốm. Kề bên là Mỹ Xuyên, quê của thợ chạm khắc gỗ; Phò Trạch đan đệm, túi từ cỏ bàng mọc trong trằm nước. Phong Chương trồng lúa, sắn và rau trên đất cát. Địa bàn thấp, lũ lên chậm nhưng rút cũng chậm, có năm ngập sáu, bảy ngày.`,
      en: `Phong Dinh ward was formed on 1 July 2025 from Phong Hòa ward and the communes of Phong Bình and Phong Chương.

The Ô Lâu river bends around Phước Tích, a village of more than five hundred years with dozens of timber houses, an ancient thị tree and a kiln. Next to it is Mỹ Xuyên, home of wood carvers; Phò Trạch weaves mats and bags of the bàng reed that grows in its ponds. Phong Chương grows rice, cassava and vegetables on sand. The land is low: floods rise slowly and leave slowly, in some years after six or seven days.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich', 'lang-nghe'],
      on: '2026-11-15',
      scene: 'ruong-lua',
      title: {
        vi: 'Lò gốm Phước Tích đỏ lửa mẻ thứ mười trong năm',
        en: 'The Phước Tích kiln is fired for the tenth time this year',
      },
      lead: {
        vi: 'Mẻ gốm có 420 chiếc om, hũ, ấm; một nửa do người trẻ trong làng tự xoay và vuốt.',
        en: 'The load holds 420 pots, jars and kettles; half were thrown by young villagers.',
      },
      body: {
        vi: `Gốm Phước Tích không tráng men, nung bằng củi cho màu nâu cánh gián. Lò sấp dựng lại theo trí nhớ của các cụ, mẻ đầu nứt mất hai phần ba; đến mẻ này chỉ còn hỏng một phần mười.

Bà Trương Thị Thú, 83 tuổi, ngồi cạnh lò cả đêm để “nghe lửa”. Bên kia bếp, ba sinh viên ghi nhiệt độ từng giờ, mong lần sau khỏi phải đoán.

Khách có thể xem ra lò sáng Chủ nhật 22/11, từ 8:00. Giá bán ghi sẵn, không mặc cả; một phần năm góp vào quỹ lợp ngói nhà rường. Vào làng xin đi bộ hoặc xe đạp.`,
        en: `Phước Tích ware is unglazed and takes a cockroach-wing brown from the wood fire. The kiln was rebuilt from the elders’ memory; two thirds of the first load cracked, of this one only a tenth.

Mrs Trương Thị Thú, 83, sits by the kiln all night “to listen to the fire”. Across the hearth three students write down the temperature every hour, so as not to have to guess next time.

Visitors may watch the opening on Sunday 22 November from 8:00. Prices are fixed; a fifth goes to the tiles of the timber houses. Please enter the village on foot or by bicycle.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut', 'ho-tro'],
      on: '2026-11-23',
      scene: 'mua-lu',
      title: {
        vi: 'Kê khai thiệt hại sau lũ trước 17 giờ ngày 30/11',
        en: 'Report flood losses by 17:00 on 30 November',
      },
      lead: {
        vi: 'Trưởng thôn nhận phiếu; hộ không biết chữ được ghi giúp và nghe đọc lại trước khi ký.',
        en: 'Village heads take the forms; those who cannot write are helped and hear it read back before signing.',
      },
      body: {
        vi: `Kê khai gồm: nhà ở, lúa giống và lương thực ướt, gia súc gia cầm, hồ cá, ruộng sắn chưa nhổ. Xin chụp ảnh trước khi dọn; không có máy thì tổ kiểm tra chụp giúp.

- 24–30/11: nhận phiếu.
- 1–4/12: tổ kiểm tra đến nhà.
- 7/12: niêm yết danh sách bảy ngày tại nhà văn hóa.
- Từ 15/12: chi trả.

Ai thấy mình bị sót hay người khác kê quá, xin gửi ý kiến kín vào hộp thư tại nhà văn hóa hoặc gọi (0234) 000 1209. Lúa giống cấp ngay, không chờ danh sách tiền.`,
        en: `Report damage to homes, wet seed and food, animals, fish ponds and unlifted cassava. Take pictures before cleaning; if you have no camera the inspectors take them.

- 24–30/11: forms.
- 1–4/12: inspection at home.
- 7/12: list posted for seven days at the culture house.
- From 15/12: payment.

If you were left out, or somebody claimed too much, put a note in the closed box at the culture house or call (0234) 000 1209. Seed is handed out at once, without waiting for the money.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['lang-nghe', 'ocop'],
      on: '2026-10-11',
      title: {
        vi: 'Túi cỏ bàng Phò Trạch theo đơn hàng lớn, người đan không phải ra đồng đêm',
        en: 'Reed bags of Phò Trạch win a large order, and weavers need not cut at night',
      },
      lead: {
        vi: 'Hợp tác xã nhận 12.000 túi giao trong tám tháng, trả công theo tuần.',
        en: 'The cooperative will deliver 12,000 bags in eight months and pays by the week.',
      },
      body: {
        vi: `Cỏ bàng nhổ ở trằm, phơi ba nắng, giã cho mềm rồi mới đan. Trước đây phụ nữ nhổ cỏ từ hai giờ sáng để kịp phiên chợ; nay hợp tác xã thu mua cỏ khô theo cân, giã bằng máy.

Một trăm mười hai người đan tại nhà, mỗi túi 28.000 đồng tiền công. Mẫu do các chị tự nghĩ, hoa văn mượn từ kèo nhà rường Phước Tích.

Phường giúp khoanh lại 14 ha trằm không cho lấp, xem đó là vùng nguyên liệu chung. Ai muốn học, lớp tối thứ Hai và thứ Tư ở nhà bà Hoàng Thị Rớt, xóm Đông, không thu tiền.`,
        en: `The reed is pulled in the ponds, dried for three days and pounded soft before weaving. Women used to pull it from two in the morning to reach the market; now the cooperative buys it dry by weight and pounds by machine.

A hundred and twelve people weave at home for 28,000 đồng a bag. The women design them, borrowing patterns from the trusses of Phước Tích.

The ward has closed 14 ha of ponds to filling and keeps them as common ground for the reed. Those who wish to learn come to Mrs Hoàng Thị Rớt’s house, East hamlet, on Monday and Wednesday evenings, free.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc'],
      on: '2026-09-11',
      title: {
        vi: 'Sáp nhập hai điểm trường lẻ ở Phong Chương, có xe đưa đón',
        en: 'Two small branch schools in Phong Chương merge, with a school bus',
      },
      lead: {
        vi: 'Từ ngày 21/9, 43 em lớp 1 và lớp 2 về học tại cơ sở chính.',
        en: 'From 21 September 43 pupils of grades 1 and 2 study at the main school.',
      },
      body: {
        vi: `Hai điểm lẻ mỗi nơi chỉ còn một lớp ghép, phòng học dột. Về cơ sở chính, các em có đủ bạn cùng lớp, bếp ăn và thư viện.

Xe 16 chỗ chạy hai lượt sáng, hai lượt chiều, có cô đi kèm; dừng ở đầu xóm Mới, ngã ba Trằm và nhà văn hóa Bàu. Phụ huynh không đóng tiền xe trong năm học này. Ngày báo động lũ, trường cho nghỉ, học bù vào thứ Bảy.

Phòng cũ được sửa làm nhà sinh hoạt và nơi tránh lũ. Phụ huynh còn băn khoăn, mời họp lúc 19:00 ngày 16/9 tại trường chính.`,
        en: `Each branch had one mixed class left and a leaking roof. At the main school the children find classmates, a kitchen and a library.

A 16-seat bus runs twice in the morning and twice in the afternoon with a teacher on board; it stops at New hamlet, the Trằm junction and the Bàu culture house. Parents pay nothing this school year. On flood-alert days there is no school; lessons are made up on Saturdays.

The old rooms become a meeting place and flood shelter. Parents with doubts are invited at 19:00 on 16 September to the main school.`,
      },
    },
  ],
  event: {
    on: '2026-11-29',
    start: '08:00',
    end: '16:00',
    tags: ['di-san', 'lang-nghe'],
    title: { vi: 'Một ngày làm thợ chạm Mỹ Xuyên', en: 'A day as a Mỹ Xuyên carver' },
    place: { vi: 'Xưởng chung làng nghề Mỹ Xuyên', en: 'Shared workshop, Mỹ Xuyên' },
    body: {
      vi: 'Thợ cả hướng dẫn cầm đục, chạm lá sen trên gỗ mít; mang sản phẩm về. Hai mươi chỗ, phí 100.000 đồng gồm gỗ và bữa trưa.',
      en: 'Masters teach how to hold a chisel and carve a lotus leaf in jackfruit wood, to take home. Twenty places; 100,000 đồng with wood and lunch.',
    },
  },
  document: {
    number: '39/KH-UBND',
    type: 'ke-hoach',
    field: 'Du lịch',
    issuedOn: '2026-10-21',
    signedBy: 'society',
    tags: ['di-san', 'du-lich'],
    summary: {
      vi: 'Quản lý khách tham quan và bảo vệ cảnh quan làng cổ Phước Tích năm 2027',
      en: 'Managing visitors and protecting the landscape of Phước Tích village, 2027',
    },
    body: `## I. Nguyên tắc

Làng trước hết là nơi ở. Khách đến phải thuận với nếp sống của dân làng.

## II. Biện pháp

1. Xe cơ giới của khách dừng ở bãi đầu cầu; trong làng đi bộ, xe đạp, thuyền.
2. Tối đa 150 khách cùng lúc; đoàn trên 20 người đặt trước hai ngày.
3. Nhà rường mở cửa theo lịch luân phiên, hưởng 60% tiền vé.
4. Không sơn, không lợp tôn màu, không chặt hàng chè tàu.

## III. Theo dõi

Họp dân mỗi quý, công khai thu chi; có thể tạm ngừng đón khách một tháng nếu quá một nửa số hộ đề nghị.`,
  },
};
