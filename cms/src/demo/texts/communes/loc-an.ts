import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const locAn: CommuneTexts = {
  intro: {
    vi: 'Lộc An, Lộc Hòa, Lộc Điền: ruộng ven đầm, suối chân núi và chợ Truồi.',
    en: 'Lộc An, Lộc Hòa and Lộc Điền: lagoon fields, mountain streams and Truồi market.',
  },
  address: { vi: 'Trụ sở xã Lộc An, khu Truồi, Huế', en: 'Lộc An commune office, Truồi, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Phan Văn Hòa Hiệp',
    economy: 'Lê Thị Quỳnh Trang',
    society: 'Cái Trọng Nhân',
    oneGate: 'Nguyễn Thị Thanh Loan',
    receptionDays: [10, 24],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Đất Truồi với hồ nước xanh, thiền viện giữa đảo và làng dâu, mít nổi tiếng.',
      en: 'The land of Truồi, with its blue lake, a Zen monastery on an island and orchards of dâu and jackfruit.',
    },
    body: {
      vi: `Xã Lộc An thành lập ngày 1/7/2025 từ ba xã Lộc An, Lộc Hòa và Lộc Điền, nằm giữa dãy Bạch Mã và đầm Cầu Hai.

Sông Truồi chảy từ hồ Truồi qua các làng Nam Trường, Đồng Xuân; nước trong, mát, câu ca xưa nhắc dâu Truồi, mít Truồi. Giữa hồ có đảo, nơi đặt Thiền viện Trúc Lâm Bạch Mã, khách đi bằng thuyền. Bà con trồng lúa, dâu da, thanh trà, làm chằm nón, nuôi vịt. Lộc Hòa có rừng keo và cao su; Lộc Điền giáp đầm, hay ngập khi triều cao gặp lũ.`,
      en: `Lộc An commune was formed on 1 July 2025 from Lộc An, Lộc Hòa and Lộc Điền, between the Bạch Mã range and Cầu Hai lagoon.

The Truồi river runs clear and cool from Truồi lake through Nam Trường and Đồng Xuân; old verses praise its dâu fruit and jackfruit. On an island in the lake stands the Trúc Lâm Bạch Mã monastery, reached by boat. People grow rice, dâu and pomelos, make hats and keep ducks. Lộc Hòa has acacia and rubber; Lộc Điền, by the lagoon, floods when high tide meets the river.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'rac-thai'],
      on: '2026-10-24',
      scene: 'nui-rung',
      title: {
        vi: 'Thuyền lên thiền viện hồ Truồi chạy điện, hồ lặng trở lại',
        en: 'Boats to the monastery on Truồi lake run on electricity, and the lake is quiet again',
      },
      lead: {
        vi: 'Mười hai thuyền thay máy dầu, vé 40.000 đồng khứ hồi, người trên 70 tuổi miễn phí.',
        en: 'Twelve boats changed from diesel; 40,000 đồng return, free for those over 70.',
      },
      body: {
        vi: `Ngày trước, người tĩnh tâm trên đảo đếm được từng chuyến bằng tiếng máy. Bác lái đò Lê Mạo là người xin đổi đầu tiên: “Đưa khách đi tìm yên mà mình làm ồn, tôi thấy kỳ”.

Pin sạc bằng mái năng lượng ở bến, đủ bốn chuyến một ngày; ngày mây có nguồn lưới. Tiền dầu để ra mỗi tháng 3,8 triệu đồng, trả nợ mua máy trong ba năm.

Thuyền ngừng khi hồ xả hoặc gió trên cấp 5. Xin giữ giọng nhỏ, ăn mặc kín đáo khi lên 172 bậc đá; rác mang về bến, ở đảo không đặt thùng.`,
        en: `People in retreat on the island used to count the trips by the engines. Boatman Lê Mạo was the first to ask for a change: “I take people to find peace and make a noise. It felt odd.”

Batteries charge from a solar roof at the landing, enough for four trips; on cloudy days there is the grid. Fuel saved, 3.8 million đồng a month, pays for the motors in three years.

Boats stop when the dam releases or the wind passes force 5. Please speak softly and dress modestly on the 172 steps, and bring your litter back: there are no bins on the island.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ho-chua', 'ngap-lut'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Hồ Truồi điều tiết từ 16 giờ, người dưới sông lên bờ trước 15 giờ',
        en: 'Truồi dam releases from 16:00; be off the river by 15:00',
      },
      lead: {
        vi: 'Lưu lượng tăng từ 40 lên 180 m³/giây theo ba bậc, mỗi bậc hai giờ.',
        en: 'The flow grows from 40 to 180 m³/s in three steps of two hours.',
      },
      body: {
        vi: `Các thôn Nam, Bắc Trung, Đông An nhận tin nhắn và loa. Vịt đàn, máy bơm, giặt giũ dưới bến dừng trước giờ trên. Thuyền du lịch hồ ngừng từ 13:00.

- Đập tràn cầu Truồi cũ đóng; đi cầu quốc lộ.
- Nhà thấp ở Lộc Điền: nước lên thêm 0,3–0,5 m vào đêm, trùng triều cao lúc 22:10.
- Điểm tránh: trường Lộc Điền, chùa Tịnh Nghiêm, nhà văn hóa Bạch Thạch.

Ai nhận tin nhắn lạ bảo “vỡ đập, nộp tiền thuê xe” xin bỏ qua. Số thật của xã là (0234) 000 1236, trực suốt đêm.`,
        en: `Nam, Bắc Trung and Đông An receive texts and loudspeaker calls. Ducks, pumps and washing leave the landings before that hour. Tour boats on the lake stop at 13:00.

- The old Truồi ford is closed; use the highway bridge.
- Low houses in Lộc Điền: 0.3–0.5 m more during the night, with high tide at 22:10.
- Shelters: Lộc Điền school, Tịnh Nghiêm pagoda, Bạch Thạch culture house.

Ignore strange messages that “the dam has burst, pay for a car”. The commune’s real number is (0234) 000 1236, all night.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'trong-cay'],
      on: '2026-09-05',
      title: {
        vi: 'Dâu Truồi trở lại vườn xưa sau ba năm chết dần',
        en: 'Truồi dâu trees return to their gardens after three years of dying',
      },
      lead: {
        vi: 'Một nghìn bốn trăm gốc ghép từ bảy cây mẹ trăm tuổi vừa cho quả đầu mùa.',
        en: 'Fourteen hundred grafts from seven century-old trees bear their first fruit.',
      },
      body: {
        vi: `Cây dâu Truồi chua ngọt, vỏ mỏng, đựng trong rổ là nhớ mùa hè. Nấm rễ làm chết hai phần ba số cây; có nhà đã chặt để trồng keo.

Bà Cái Thị Mẹo không chặt gốc già sau bếp. Từ cây ấy và sáu cây khác, trung tâm giống lấy mắt ghép lên gốc khỏe, đất trộn trấu hun. Sau ba năm, 92% còn sống.

Mùa này mới được 2,6 tấn, chia nhau ăn là chính. Xã lập vườn giữ giống ở chùa và ba trường học, để lỡ một nơi bệnh thì nơi khác còn. Nhận cây con, mỗi nhà hai cây, tại hợp tác xã từ ngày 1/10.`,
        en: `Truồi dâu is sweet and sour with a thin skin; a basket of it is summer itself. A root fungus killed two thirds of the trees, and some families had cut theirs down for acacia.

Mrs Cái Thị Mẹo did not cut the old tree behind her kitchen. From it and six others the seed centre took buds for healthy rootstock in soil with burnt husk. After three years 92% live.

This season gave only 2.6 tonnes, mostly eaten among neighbours. The commune keeps stock at the pagoda and three schools, so that if one falls ill the others remain. Two saplings for each family at the cooperative from 1 October.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['cho-truyen-thong', 'lay-y-kien'],
      on: '2026-11-08',
      title: {
        vi: 'Chợ Truồi sửa nền, dời 90 sạp ra sân bóng trong sáu tuần',
        en: 'Truồi market repairs its floor; 90 stalls move to the football ground for six weeks',
      },
      lead: {
        vi: 'Từ ngày 16/11 đến ngày 28/12; chợ tạm có mái, nước, bãi xe, giờ họp không đổi.',
        en: 'From 16 November to 28 December; the temporary market has a roof, water, parking and the same hours.',
      },
      body: {
        vi: `Nền cũ thấp hơn mặt đường 30 cm, mưa là nước chui vào dưới chân gánh. Nền mới nâng 45 cm, rãnh sâu, ô hàng cá riêng.

Bốc thăm ngày 13/11, 14:00, hội trường xã. Người già bán lẻ một thúng ngồi ở hàng đầu, không phải bốc thăm. Bảo vệ trông hàng đêm; hàng đông lạnh gửi kho hợp tác xã.

Trận bóng của các lớp thiếu nhi dời qua trường Lộc An. Tiền chợ miễn trong hai tháng. Muốn góp ý về mẫu sạp, xem bản vẽ ở cổng chợ, ghi vào sổ hoặc gọi (0234) 000 1236.`,
        en: `The old floor lies 30 cm below the road, and rain runs in under the baskets. The new one is 45 cm higher, with deep drains and fish apart.

Lots are drawn on 13 November at 14:00 in the hall. Old women with one basket sit in the front row without a lot. Guards watch at night; frozen goods go to the cooperative.

The children’s football moves to Lộc An school. No market fees for two months. To comment on the stalls see the drawing at the gate, write in the book or call (0234) 000 1236.`,
      },
    },
  ],
  event: {
    on: '2026-12-05',
    start: '08:00',
    end: '11:00',
    tags: ['nong-san'],
    title: { vi: 'Ngày đổi giống và ghép cây ăn quả', en: 'Seed exchange and grafting day' },
    place: { vi: 'Sân hợp tác xã Nam Trường', en: 'Nam Trường cooperative' },
    body: {
      vi: 'Mang giống cũ đến đổi, học ghép dâu, mít, thanh trà. Thợ vườn chỉ từng đôi tay; mỗi người mang về một cây tự ghép.',
      en: 'Bring old varieties to exchange; learn to graft dâu, jackfruit and pomelo. Everybody takes home a tree they grafted.',
    },
  },
  document: {
    number: '59/KH-UBND',
    type: 'ke-hoach',
    field: 'Thương mại',
    issuedOn: '2026-11-06',
    signedBy: 'economy',
    tags: ['cho-truyen-thong'],
    summary: {
      vi: 'Sửa chữa nền, hệ thống thoát nước và di dời tạm chợ Truồi',
      en: 'Repairing the floor and drains of Truồi market and its temporary move',
    },
    body: `## I. Khối lượng

Nâng nền 45 cm, 1.860 m²; rãnh 240 m; khu cá riêng 18 ô; điện đi ngầm.

## II. Di dời tạm

90 sạp ra sân bóng từ ngày 16/11; mái bạt cứng, nước, nhà vệ sinh, bảo vệ 24/24 giờ.

## III. Miễn, giảm

Miễn tiền chợ hai tháng; hỗ trợ 500.000 đồng/sạp chuyển hàng.

## IV. Hoàn thành

Ngày 28/12/2026, trả lại chợ, bốc thăm theo ngành hàng.

## V. Giám sát

Năm tiểu thương do chợ bầu được vào công trường kiểm tra hằng ngày.`,
  },
};
