import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const myThuong: CommuneTexts = {
  intro: {
    vi: 'Đầm Chuồn, bánh tét làng Chuồn và những phường làng sát nách phố phía đông.',
    en: 'Chuồn lagoon, the sticky-rice cakes of Chuồn village and the hamlets next to town in the east.',
  },
  address: { vi: 'Trụ sở phường Mỹ Thượng, khu Phú Thượng, Huế', en: 'Mỹ Thượng ward office, Phú Thượng, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Đặng Thị Thu Hồng',
    economy: 'Nguyễn Bá Thịnh',
    society: 'Phan Xuân Vĩ',
    oneGate: 'Trần Thị Quỳnh Như',
    receptionDays: [11, 26],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Từ cầu Vỹ Dạ ra đến đầm Chuồn: Phú Thượng, Phú Mỹ và Phú An.',
      en: 'From the edge of Vỹ Dạ out to Chuồn lagoon: Phú Thượng, Phú Mỹ and Phú An.',
    },
    body: {
      vi: `Phường Mỹ Thượng ra đời ngày 1/7/2025 từ phường Phú Thượng, xã Phú Mỹ và xã Phú An. Tên phường ghép chữ từ tên các nơi hợp thành.

Phía tây là nhà vườn, phố mới, chợ và trường; phía đông là ruộng lúa rồi đến đầm Chuồn, nơi ngư dân dựng chòi, cắm sáo nuôi cá. Làng Chuồn (An Truyền) nổi tiếng với bánh tét, rượu gạo và đình làng thờ bộ liễn quý; các làng Nam Thượng, Chiết Bi giữ nhà vườn và đình cổ. Sáng sớm, khách đến đầm ngắm mặt trời lên, ăn bánh khoái cá kình.`,
      en: `Mỹ Thượng ward came into being on 1 July 2025 from Phú Thượng ward and the communes of Phú Mỹ and Phú An; its name joins theirs.

To the west are garden houses, new streets, markets and schools; to the east rice fields and then Chuồn lagoon, where fishers build huts and set bamboo screens. Chuồn village (An Truyền) is known for sticky-rice cakes, rice spirit and the precious scrolls of its communal house; Nam Thượng and Chiết Bi keep garden houses and old communal houses. Early guests come to see the sun rise over the lagoon and eat crisp cakes with rabbitfish.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'dam-pha'],
      on: '2026-11-06',
      scene: 'dam-pha',
      title: {
        vi: 'Đầm Chuồn xếp lại chòi, mở luồng cho thuyền và cho cá',
        en: 'Chuồn lagoon rearranges its huts to let boats and fish through',
      },
      lead: {
        vi: 'Một trăm lẻ bốn chòi đón khách còn 61, cách nhau 80 m, có bể gom nước thải.',
        en: 'Of 104 guest huts 61 remain, 80 m apart and with waste tanks.',
      },
      body: {
        vi: `Có năm, thuyền chở khách phải lách như đi giữa chợ, còn cá không có lối vào bãi đẻ. Hội nghề cá họp bảy lần mới thống nhất được sơ đồ: ba luồng chính rộng 30 m, cấm cắm sáo.

Các hộ tháo chòi được chia phần trong đội thuyền chở khách và quán chung ở bến Chuồn. Nước thải từ bếp nổi bơm về bờ mỗi tối.

Ông Phạm Thoan, người tháo hai chòi, nói thẳng: “Tiếc chứ. Nhưng tháng rồi con cá kình vô lại luồng cũ, tôi thấy bằng mắt”. Bến mở từ 4:30; thuyền viên có thẻ, áo phao đủ cỡ cho trẻ.`,
        en: `Some years the guest boats squeezed through as in a market, and fish found no way to the spawning ground. The fishers’ association met seven times before it agreed: three channels 30 m wide, free of screens.

Those who took down huts share in the boat team and the common restaurant at Chuồn landing. Waste from floating kitchens is pumped ashore every evening.

Mr Phạm Thoan, who removed two, says plainly: “Of course I am sorry. But last month the rabbitfish came back into the old channel; I saw it with my own eyes.” The landing opens at 4:30; boatmen carry cards and life jackets for children.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut'],
      on: '2026-11-17',
      scene: 'mua-lu',
      title: {
        vi: 'Mười một thôn ven đầm rời chòi, lên bờ trước tối 18/11',
        en: 'Eleven lagoon hamlets leave the huts by the evening of 18 November',
      },
      lead: {
        vi: 'Triều cao gặp nước nguồn, đầm Chuồn có thể lên 1,3 m; 340 người ngủ tại ba điểm.',
        en: 'High tide meets the flood; Chuồn lagoon may rise by 1.3 m; 340 people sleep at three places.',
      },
      body: {
        vi: `Điểm ngủ: Trường Tiểu học Phú An (160 chỗ), đình An Truyền (60), nhà văn hóa Định Cư (120). Có khu riêng cho phụ nữ có con nhỏ.

Công an phường đi thuyền kiểm tra từng chòi lúc 16:00 và 20:00. Ai cố ở lại được mời lên bờ, tài sản có dân quân trông.

- Cá trong sáo: căng thêm lưới cao 1 m, nhận lưới tại hợp tác xã.
- Vịt, heo: chuyển lên đường đê.
- Máy nổ, bình ắc quy: để trên cao, rút dây.

Gọi cấp cứu (0234) 000 1217. Ba bác sĩ về hưu trong phường tình nguyện trực tại đình.`,
        en: `Places to sleep: Phú An Primary School (160), An Truyền communal house (60), Định Cư culture house (120), with a separate part for mothers of small children.

Police boats visit each hut at 16:00 and 20:00. Those who wish to stay are asked to come ashore; the militia guards their things.

- Fish behind screens: add nets 1 m high, available at the cooperative.
- Ducks and pigs: up on the dyke road.
- Engines and batteries: high up and unplugged.

Emergency: (0234) 000 1217. Three retired doctors of the ward are on duty at the communal house.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['dac-san', 'ocop', 'tet'],
      on: '2026-10-29',
      title: {
        vi: 'Bánh tét làng Chuồn lên bốn sao, vẫn giữ nồi củi và lá chuối vườn',
        en: 'Chuồn sticky-rice cakes win four stars and keep the wood fire',
      },
      lead: {
        vi: 'Chín hộ chung nhãn hiệu, chung nếp tẻ, mỗi nhà tự chịu trách nhiệm về từng đòn bánh.',
        en: 'Nine families share a label and the rice; each answers for its own cakes.',
      },
      body: {
        vi: `Hội đồng chấm điểm khen vỏ bánh xanh tự nhiên và thớ nếp dẻo sau bốn ngày. Điểm trừ là nhãn quá nhỏ, người già không đọc được hạn dùng; nhãn mới đã in chữ to gấp đôi.

Nếp trồng ở Phú Mỹ theo hợp đồng 42 ha, giá bảo đảm. Bánh nấu mười tiếng, vớt ra treo gió, không dùng chất bảo quản; muốn gửi xa thì hút chân không và ghi rõ.

Phường xếp lịch để các hộ khác nhau nhận đơn vào những tuần khác nhau của tháng Chạp, tránh ai cũng thức trắng. Khách đặt bánh Tết từ ngày 5/12.`,
        en: `The judges praised the natural green and the supple rice after four days. Points were lost for a label so small that old people could not read the date; the new one is twice as large.

The rice comes from 42 ha in Phú Mỹ under contract at an assured price. Cakes boil for ten hours and hang in the wind, without preservatives; for long journeys they are vacuum packed and marked so.

The ward arranged for families to take orders in different weeks of the last lunar month, so that not all lose their sleep at once. Orders for Tết from 5 December.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['dat-dai', 'mot-cua'],
      on: '2026-09-14',
      title: {
        vi: 'Trả giấy chứng nhận quyền sử dụng đất tồn đọng của ba địa bàn cũ',
        en: 'Land certificates waiting from the three former units are handed out',
      },
      lead: {
        vi: 'Có 284 giấy đã ký từ trước ngày sắp xếp chưa có người nhận; phát tại chỗ từ ngày 21/9.',
        en: '284 certificates signed before the merger have not been collected; available from 21 September.',
      },
      body: {
        vi: `Danh sách tên dán tại trụ sở và trên trang này (phần văn bản). Người nhận mang căn cước; nhận thay cần ủy quyền; người đã mất, con cháu mang giấy chứng tử để được hướng dẫn.

- Phú Thượng: 21–22/9.
- Phú Mỹ: 23–24/9.
- Phú An: 25/9, tại trụ sở cũ.

Giấy ghi tên xã, phường cũ vẫn có giá trị, không phải đổi. Ai muốn cập nhật địa chỉ mới thì nộp cùng lúc, trả trong ba ngày, không thu phí. Giấy có sai sót do cơ quan nhà nước được đính chính miễn phí. Số hỏi: (0234) 000 1217.`,
        en: `The names hang at the office and are on this site under documents. Bring your identity card; to collect for somebody bring an authorisation; heirs bring the death certificate and are shown what to do.

- Phú Thượng: 21–22/9.
- Phú Mỹ: 23–24/9.
- Phú An: 25/9 at the former office.

Certificates with the old commune’s name stay valid and need not be changed. If you want the new address, hand it in at the same time: three days, no fee. Mistakes made by the authorities are corrected free. Questions: (0234) 000 1217.`,
      },
    },
  ],
  event: {
    on: '2026-12-13',
    start: '05:00',
    end: '08:30',
    tags: ['dam-pha', 'du-lich'],
    title: { vi: 'Chợ phiên bình minh đầm Chuồn', en: 'Sunrise market on Chuồn lagoon' },
    place: { vi: 'Bến Chuồn, thôn An Truyền', en: 'Chuồn landing, An Truyền' },
    body: {
      vi: 'Cá, tôm vừa đổ sáo, bánh khoái nóng và thuyền ra xem mặt trời lên. Hai tháng một lần, ngày Chủ nhật; mang theo giỏ.',
      en: 'Fish and shrimp straight from the screens, hot crisp cakes and boats to see the sun rise. Every second month on a Sunday; bring a basket.',
    },
  },
  document: {
    number: '68/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Thủy sản',
    issuedOn: '2026-10-19',
    effectiveOn: '2026-11-01',
    signedBy: 'economy',
    tags: ['dam-pha', 'du-lich'],
    summary: {
      vi: 'Ban hành sơ đồ luồng lạch và khoảng cách chòi, sáo trên đầm Chuồn',
      en: 'Channels and spacing of huts and screens on Chuồn lagoon',
    },
    body: `## Điều 1

Ban hành sơ đồ ba luồng chính trên đầm Chuồn, rộng 30 m, có phao đánh dấu; cấm đặt sáo, lưới, chòi trong luồng.

## Điều 2

Khoảng cách giữa các chòi đón khách tối thiểu 80 m; mỗi chòi không quá 40 m², có bể gom nước thải và phao cứu sinh.

## Điều 3

Hộ có chòi phải tháo dỡ trước ngày 31/12/2026 được hỗ trợ theo phương án đã thống nhất ngày 9/10/2026.

## Điều 4

Giao Hội nghề cá cùng Công an phường theo dõi; báo cáo hằng tháng. Quyết định có hiệu lực từ ngày 1/11/2026.`,
  },
};
