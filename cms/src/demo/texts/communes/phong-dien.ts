import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phongDien: CommuneTexts = {
  intro: {
    vi: 'Rừng đầu nguồn sông Ô Lâu và vùng đồi phía bắc thành phố.',
    en: 'The forests at the head of the Ô Lâu river and the northern hills of the city.',
  },
  address: {
    vi: 'Trụ sở phường Phong Điền, trung tâm Phong Thu, Huế',
    en: 'Phong Điền ward office, Phong Thu centre, Hue',
  },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Hồ Sĩ Phú',
    economy: 'Nguyễn Thị Sương',
    society: 'Lê Quang Sáng',
    oneGate: 'Trần Thị Hồng Vinh',
    receptionDays: [12, 26],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Từ quốc lộ 1 vào tận rừng già, phường giữ một nửa khu bảo tồn thiên nhiên Phong Điền.',
      en: 'From National Road 1 to old forest, the ward guards a good part of the Phong Điền nature reserve.',
    },
    body: {
      vi: `Phường Phong Điền thành lập ngày 1/7/2025 từ phường Phong Thu, xã Phong Mỹ và xã Phong Xuân. Diện tích rộng, dân thưa; ba phần tư là rừng.

Sông Ô Lâu khởi nguồn ở Phong Mỹ, nơi có làng của đồng bào Pa Hy và các tổ giữ rừng cộng đồng. Gà lôi lam mào trắng từng được tìm thấy ở vùng này. Phong Xuân có vườn cây ăn quả, rừng gỗ lớn; Phong Thu là nơi đặt trụ sở, chợ và trường cấp ba. Thiên tai thường gặp là lũ ống, sạt lở và cháy rừng cuối hè.`,
      en: `Phong Điền ward was formed on 1 July 2025 from Phong Thu ward and the communes of Phong Mỹ and Phong Xuân. It is wide and thinly peopled; three quarters is forest.

The Ô Lâu river rises in Phong Mỹ, where the Pa Hy people live and village teams guard the woods. Edwards’s pheasant was once found here. Phong Xuân has orchards and timber plantations; Phong Thu has the offices, a market and the upper secondary school. Flash floods, landslides and late-summer fires are the usual dangers.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['trong-rung', 'du-lich'],
      on: '2026-11-09',
      scene: 'nui-rung',
      title: {
        vi: 'Tổ giữ rừng Phong Mỹ tháo 412 bẫy dây trong một mùa',
        en: 'Forest team of Phong Mỹ removes 412 snares in one season',
      },
      lead: {
        vi: 'Mỗi chuyến tuần tra năm ngày; ảnh và tọa độ từng chiếc bẫy được gửi về trạm ngay khi có sóng.',
        en: 'Each patrol lasts five days; photographs and coordinates go to the station as soon as there is a signal.',
      },
      body: {
        vi: `Mười tám người, có bảy người Pa Hy, thay nhau đi rừng từ tháng 3 đến tháng 10. Họ nhận ra lối thú bằng dấu chân và mùi, còn máy định vị chỉ để ghi lại.

Tiền dịch vụ môi trường rừng trả 320.000 đồng một ngày công, cộng gạo và bảo hiểm. Máy bẫy ảnh đã chụp được mang, trĩ sao và một đàn khỉ; không có tấm nào của gà lôi lam mào trắng, nhưng tổ vẫn hy vọng.

Khách muốn đi bộ ven rừng phải có người của tổ dẫn, tối đa tám người, không vào vùng lõi. Đăng ký qua số (0234) 000 1207.`,
        en: `Eighteen people, seven of them Pa Hy, took turns in the forest from March to October. They find animal trails by prints and smell; the locator only writes it down.

The forest service fund pays 320,000 đồng a day, with rice and insurance. Camera traps have caught muntjac, the crested argus and a troop of monkeys; not one picture of Edwards’s pheasant yet, but the team still hopes.

Visitors who want to walk at the edge of the forest need a guide from the team, in groups of eight at most, outside the core zone. Book at (0234) 000 1207.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong', 'bao-lu'],
      on: '2026-11-20',
      scene: 'mua-lu',
      title: {
        vi: 'Ngầm Khe Trăng đóng, học sinh Phong Mỹ học tạm tại hai điểm trường',
        en: 'Khe Trăng ford closed; Phong Mỹ pupils use two branch schools',
      },
      lead: {
        vi: 'Mặt ngầm bị xói 12 m; xe máy và ô tô không qua được cho đến khi có thông báo mới.',
        en: 'Twelve metres of the ford are washed out; no motorbikes or cars until further notice.',
      },
      body: {
        vi: `Đường thay thế: từ Phong Xuân theo đường lâm nghiệp 14, chỉ dành cho xe máy và xe cứu thương, đi ban ngày.

Từ ngày 23/11, 86 học sinh bên kia ngầm học tại điểm trường Tân Mỹ và nhà văn hóa bản Hạ Long; thầy cô ở lại trong tuần. Phường cấp gạo, áo ấm và đèn học.

Sửa tạm bằng rọ đá dự kiến xong ngày 2/12 nếu nước xuống. Cầu vĩnh cửu đã có trong danh mục đầu tư năm 2027. Xin đừng gỡ dây chắn: dòng chảy vẫn xiết dù nước trông cạn. Việc gấp gọi (0234) 000 1207.`,
        en: `Detour: from Phong Xuân by forest road 14, motorbikes and ambulances only, by day.

From 23 November the 86 pupils beyond the ford study at the Tân Mỹ branch and the Hạ Long culture house; teachers stay through the week. The ward brings rice, warm clothes and lamps.

A temporary repair with stone baskets should be ready on 2 December if the water falls. A permanent bridge is in the 2027 investment list. Please leave the barrier in place: the current is strong even where it looks shallow. Urgent: (0234) 000 1207.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['ocop', 'nong-san'],
      on: '2026-10-02',
      title: {
        vi: 'Mật ong rừng Phong Xuân: ít hơn, thật hơn, có giá hơn',
        en: 'Forest honey of Phong Xuân: less of it, but true and better paid',
      },
      lead: {
        vi: 'Hai mươi sáu hộ thôi thu mật non; mỗi lô được thử độ ẩm và gắn tên người lấy mật.',
        en: 'Twenty-six families stopped taking unripe honey; each lot is tested and bears the gatherer’s name.',
      },
      body: {
        vi: `Hai năm trước, mật nấu đường tràn chợ làm mật thật bán không ai tin. Nhóm hộ chọn cách khó: chỉ lấy tổ đã bịt sáp, chừa lại một phần ba cho ong, thử độ ẩm dưới 20% mới đóng chai.

Sản lượng năm nay 1,9 tấn, giảm 40%, nhưng giá tăng gấp rưỡi và hết hàng từ tháng 9. Sản phẩm vừa được xếp bốn sao OCOP.

Phường nhắc người nuôi ong: không đặt thùng trong vòng 500 m quanh vườn mới phun thuốc; chủ vườn báo trước hai ngày trên nhóm thôn. Có 15 suất học quay mật sạch, nhận đăng ký đến hết ngày 20/10.`,
        en: `Two years ago sugar syrup flooded the market and nobody believed in real honey. The group chose the hard way: only sealed combs, a third left for the bees, below 20% moisture before bottling.

This year gave 1.9 tonnes, 40% less, but at half as much again per litre, and sold out in September. It has just been awarded four OCOP stars.

Beekeepers are reminded not to set hives within 500 m of a sprayed orchard; orchard owners give two days’ notice in the village group. Fifteen places in a class on clean extraction are open until 20 October.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['mot-cua', 'gio-lam-viec'],
      on: '2026-09-25',
      title: {
        vi: 'Tổ một cửa lưu động đến Phong Mỹ, Phong Xuân mỗi tháng hai lần',
        en: 'The mobile counter visits Phong Mỹ and Phong Xuân twice a month',
      },
      lead: {
        vi: 'Từ tháng 10, người dân vùng xa không phải đi 20 km về trụ sở để chứng thực, khai sinh.',
        en: 'From October people in remote parts need not travel 20 km for certified copies or a birth record.',
      },
      body: {
        vi: `- Nhà văn hóa Tân Mỹ: thứ Tư tuần 1 và tuần 3, 7:30–11:00.
- Trụ sở cũ xã Phong Xuân: thứ Sáu tuần 1 và tuần 3, 7:30–11:00.

Nhận mọi thủ tục của phường, có máy in, chữ ký số và quầy hướng dẫn nộp trực tuyến. Giấy đơn giản trả ngay; giấy khác trả ở lần sau hoặc qua bưu điện, không mất thêm tiền.

Có cán bộ nói tiếng Pa Hy. Mang căn cước là đủ; ai mất giấy tờ vì lũ được cấp lại, miễn lệ phí. Nếu đường bị cắt, lịch dời sang ngày kế tiếp và báo trên loa.`,
        en: `- Tân Mỹ culture house: Wednesday of weeks 1 and 3, 7:30–11:00.
- Former Phong Xuân office: Friday of weeks 1 and 3, 7:30–11:00.

All procedures of the ward are accepted; there is a printer, a digital signature and help with online filing. Simple papers are ready at once, others at the next visit or by post at no cost.

One officer speaks Pa Hy. Your identity card is enough; papers lost in the flood are replaced free. If the road is cut, the visit moves to the next day and is announced by loudspeaker.`,
      },
    },
  ],
  event: {
    on: '2026-12-13',
    start: '07:00',
    end: '16:00',
    tags: ['trong-rung'],
    title: { vi: 'Ngày gieo hạt cây bản địa', en: 'Native tree sowing day' },
    place: { vi: 'Vườn ươm cộng đồng Phong Mỹ', en: 'Phong Mỹ community nursery' },
    body: {
      vi: 'Đóng bầu, gieo hạt lim xanh, chò, kiền kiền cùng tổ giữ rừng. Ăn trưa cơm nắm; xe đón tại trụ sở phường lúc 6:30.',
      en: 'Fill pots and sow ironwood and other native trees with the forest team. Rice-ball lunch; transport from the ward office at 6:30.',
    },
  },
  document: {
    number: '61/KH-UBND',
    type: 'ke-hoach',
    field: 'Lâm nghiệp',
    issuedOn: '2026-10-16',
    signedBy: 'economy',
    tags: ['trong-rung'],
    summary: {
      vi: 'Trồng lại rừng và cây phân tán vụ thu đông năm 2026',
      en: 'Plan for planting forest and scattered trees, autumn and winter 2026',
    },
    body: `## I. Chỉ tiêu

- Trồng lại 145 ha rừng sản xuất sau khai thác, trong đó 40 ha gỗ lớn chu kỳ trên mười năm.
- Làm giàu 22 ha rừng cộng đồng bằng lim xanh, kiền kiền.
- 8.000 cây phân tán ở trường học, ven đường, nghĩa trang.

## II. Yêu cầu

Không phát trắng đồi dốc trên 25 độ; chừa hành lang 20 m ven khe suối; không trồng khi đất chưa đủ ẩm.

## III. Hỗ trợ

Cây giống bản địa cấp miễn phí; rừng gỗ lớn hỗ trợ 8 triệu đồng/ha, chi sau khi nghiệm thu tỷ lệ sống từ 85%.

Thời gian thực hiện đến ngày 31/12/2026.`,
  },
};
