import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const hoaChau: CommuneTexts = {
  intro: {
    vi: 'Thành Hóa Châu, phố cổ Bao Vinh và rừng ngập mặn Rú Chá nơi hai sông gặp phá.',
    en: 'The old Hóa Châu citadel, the Bao Vinh street and the Rú Chá mangrove where rivers meet the lagoon.',
  },
  address: { vi: 'Trụ sở phường Hóa Châu, khu Hương Vinh, Huế', en: 'Hóa Châu ward office, Hương Vinh, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Trần Viết Lãm',
    economy: 'Dương Thị Thu Sen',
    society: 'Nguyễn Ngọc Bách',
    oneGate: 'Phạm Thị Thùy Linh',
    receptionDays: [8, 22],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Hương Vinh, Hương Phong và Quảng Thành hợp thành phường mang tên tòa thành hơn bảy trăm năm.',
      en: 'Hương Vinh, Hương Phong and Quảng Thành form a ward named after a citadel of seven centuries.',
    },
    body: {
      vi: `Ngày 1/7/2025, phường Hóa Châu được lập từ các phường Hương Vinh, Hương Phong và xã Quảng Thành. Tên phường nhắc đến thành Hóa Châu, trấn thủ của vùng đất này từ thế kỷ XIV, nay còn dấu lũy đất ở Quảng Thành.

Phố Bao Vinh từng là bến buôn của thuyền ngược sông Hương; còn vài chục ngôi nhà gỗ mặt tiền hẹp. Cuối Hương Phong là Rú Chá, khoảng năm hecta rừng ngập mặn già nằm ven phá. Dân làm lúa, nuôi tôm, đúc đồng, làm bánh lọc và bán hàng. Phần lớn địa bàn nằm dưới mức báo động 2 của sông Hương.`,
      en: `On 1 July 2025 Hóa Châu ward was made of the wards of Hương Vinh and Hương Phong and the commune of Quảng Thành. Its name recalls Hóa Châu, the fortress of this land from the fourteenth century, of which earth ramparts remain in Quảng Thành.

Bao Vinh street was the landing of boats going up the Perfume River; some dozens of narrow wooden houses survive. At the end of Hương Phong lies Rú Chá, about five hectares of old mangrove by the lagoon. People grow rice, raise shrimp, cast bronze, make tapioca dumplings and trade. Most of the ward is below the second alert level of the river.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut', 'truong-hoc'],
      on: '2026-11-24',
      scene: 'mua-lu',
      title: {
        vi: 'Hóa Châu qua bốn ngày nước: 4.120 nhà ngập, 210 tổ dọn dẹp theo nước rút',
        en: 'Hóa Châu after four days of water: 4,120 houses flooded, teams clean as it falls',
      },
      lead: {
        vi: 'Điện trở lại toàn bộ lúc 18:00 ngày 23/11; chợ Bao Vinh họp phiên đầu sáng nay.',
        en: 'Power was fully back at 18:00 on 23 November; Bao Vinh market reopened this morning.',
      },
      body: {
        vi: `Mực nước cao nhất 1,15 m trong nhà ở Thành Trung, thấp hơn dự báo 20 cm. Mười bốn ghe chở được 276 người già, sản phụ, người bệnh; bé gái sinh trên ghe đêm 20/11 được đặt tên Hoài An.

Hiện ba trường còn mùi bùn, dự kiến học lại ngày 26/11 sau khi y tế phun khử khuẩn lần hai. Bếp ăn chung ở đình Bao Vinh duy trì đến hết tuần, ai cần cứ đến.

Vết nước cao nhất được cán bộ dán dấu đỏ trên 60 cột điện để làm mốc; xin đừng xóa. Rác cồng kềnh lấy theo lịch từng tổ.`,
        en: `The highest mark was 1.15 m inside houses in Thành Trung, 20 cm below the forecast. Fourteen boats carried 276 old people, women in labour and patients; a girl born on a boat in the night of 20 November is called Hoài An.

Three schools still smell of mud and reopen on 26 November after a second disinfection. The common kitchen in the Bao Vinh communal house goes on until the end of the week; come if you need it.

The highest mark is shown in red on 60 posts; please leave it there. Bulky rubbish is collected in turn by neighbourhood.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'du-lich', 'dam-pha'],
      on: '2026-11-08',
      scene: 'dam-pha',
      title: {
        vi: 'Rú Chá mở lối ván 400 m đi giữa rễ cây, khách vào theo giờ',
        en: 'Rú Chá opens 400 m of boardwalk among the roots, with hours for visitors',
      },
      lead: {
        vi: 'Mỗi lượt 40 người, vé 20.000 đồng do tổ cộng đồng thu và chia cho rừng.',
        en: 'Forty people at a time; the community group collects 20,000 đồng and puts it into the forest.',
      },
      body: {
        vi: `Cây giá ở Rú Chá cao không quá năm mét nhưng rễ chằng chịt như mê cung. Giẫm vào rễ là cây chết từ từ, nên ván đi được đặt trên cọc, không đóng đinh vào thân.

Ông Ngọ, người trông rừng đã hai mươi năm, chọn chỗ rẽ để khách thấy cò về mà cò không thấy khách. Mùa lá đỏ rơi vào tháng 11 và 12.

Giờ vào: 6:00–9:00 và 15:30–17:30, trừ ngày gió từ cấp 6. Không máy bay quay phim, không loa. Tiền vé đã đủ trả lương cho ba người trông rừng và mua 9.000 cây con.`,
        en: `The trees of Rú Chá are no taller than five metres, but their roots are like a maze. To tread on them kills a tree slowly, so the boards stand on piles and no nail touches a trunk.

Mr Ngọ, who has watched over the forest for twenty years, chose the turnings so that visitors see the herons come home and the herons do not see them. The leaves turn red in November and December.

Open 6:00–9:00 and 15:30–17:30, except in winds of force 6. No drones, no loudspeakers. Tickets already pay three wardens and 9,000 seedlings.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['rac-thai', 'bao-lu'],
      on: '2026-11-23',
      title: {
        vi: 'Lịch thu rác cồng kềnh sau lũ theo từng tổ',
        en: 'Collection of bulky rubbish after the flood, by neighbourhood',
      },
      lead: {
        vi: 'Nệm, tủ mục, gia súc chết để riêng; xe đến từ ngày 24 đến ngày 29/11.',
        en: 'Mattresses, rotten furniture and dead animals are kept apart; lorries come from 24 to 29 November.',
      },
      body: {
        vi: `| Khu | Ngày |
| --- | --- |
| Bao Vinh, Địa Linh | 24–25/11 |
| Thế Lại, Thủy Phú | 26/11 |
| Quảng Thành | 27–28/11 |
| Thuận Hòa, Vân Quật | 29/11 |

Để bên đường, không chắn cống. Hóa chất, sơn, pin đưa tận tay công nhân. Gia súc chết: gọi (0234) 000 1224 để đội thú y nhận, không chôn cạnh giếng.

Bùn đất sạch giữ lại đổ ruộng, không trộn rác. Mỗi hộ được ba bao rác đen lấy ở nhà văn hóa. Người không khiêng nổi, thanh niên tổ khiêng giúp; chỉ cần treo khăn trắng ở cửa.`,
        en: `| Area | Days |
| --- | --- |
| Bao Vinh, Địa Linh | 24–25/11 |
| Thế Lại, Thủy Phú | 26/11 |
| Quảng Thành | 27–28/11 |
| Thuận Hòa, Vân Quật | 29/11 |

Put it by the road, not over drains. Chemicals, paint and batteries go into the hands of the crew. For dead animals call (0234) 000 1224; do not bury them near a well.

Clean mud belongs on the fields; do not mix it with rubbish. Each house gets three black bags at the culture house. If you cannot carry, hang a white towel at your door and young people come.`,
      },
    },
    {
      genre: 'notice',
      category: 'van-hoa',
      tags: ['di-san', 'lay-y-kien'],
      on: '2026-10-01',
      title: {
        vi: 'Mời chủ nhà cổ Bao Vinh đăng ký sửa mái với vật liệu truyền thống',
        en: 'Owners of old Bao Vinh houses invited to mend roofs with traditional materials',
      },
      lead: {
        vi: 'Hỗ trợ một nửa chi phí, tối đa 60 triệu đồng; nhận đơn từ ngày 5/10 đến ngày 15/11.',
        en: 'Half the cost, up to 60 million đồng; applications from 5 October to 15 November.',
      },
      body: {
        vi: `Từng có 39 nhà cổ ở mặt phố, nay còn 22. Ba nhà đang phải che bạt. Chương trình không buộc giữ nguyên mọi thứ: phía sau có thể xây bếp, phòng tắm mới, miễn mái trước và vì kèo giữ lại.

Thợ của phường đến xem, ghi chiều dài gỗ mục, rồi mới tính tiền. Chủ nhà tự chọn đội thợ trong danh sách. Nhà bán cho người ngoài phải hoàn một phần hỗ trợ.

Buổi giải thích: 19:00 ngày 10/10 ở đình Bao Vinh, có mời kiến trúc sư. Người chưa dự được, hỏi (0234) 000 1224.`,
        en: `There were once 39 old houses along the street; 22 are left, and three are under canvas. The scheme does not freeze everything: behind, a new kitchen or bathroom may be built, if the front roof and trusses stay.

The ward’s carpenter looks, measures the rotten wood and only then is the cost set. Owners choose their builder from a list. If the house is sold to an outsider, part of the support is returned.

Explanation: 19:00 on 10 October in the Bao Vinh communal house, with an architect. If you cannot come: (0234) 000 1224.`,
      },
    },
  ],
  event: {
    on: '2026-12-19',
    start: '15:00',
    end: '18:00',
    tags: ['di-san', 'du-lich'],
    title: { vi: 'Chiều đi bộ phố cổ Bao Vinh', en: 'An afternoon walk in Bao Vinh' },
    place: { vi: 'Đầu phố, bên cầu Bao Vinh', en: 'By Bao Vinh bridge' },
    body: {
      vi: 'Bốn gia đình mở cửa nhà cổ, có bánh lọc, chuyện thuyền buôn và vết nước các năm. Đi bộ chậm, dừng theo bước người già.',
      en: 'Four families open their old houses, with dumplings, tales of merchant boats and the flood marks of many years. Slow steps, with the oldest.',
    },
  },
  document: {
    number: '109/TB-UBND',
    type: 'thong-bao',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-11-22',
    signedBy: 'chair',
    tags: ['bao-lu', 'ngap-lut'],
    summary: {
      vi: 'Kê khai, thẩm định và hỗ trợ thiệt hại do lũ ngày 18–21/11/2026',
      en: 'Reporting, checking and support after the flood of 18–21 November 2026',
    },
    body: `Ủy ban nhân dân phường Hóa Châu thông báo:

1. Kê khai từ ngày 23/11 đến ngày 30/11/2026 tại tổ trưởng; có mẫu chữ to, người khiếm thị được ghi giúp.
2. Tổ thẩm định gồm cán bộ, Mặt trận và đại diện tổ; không có người của hộ được thẩm định.
3. Niêm yết kết quả bảy ngày; giải quyết ý kiến trong ba ngày.
4. Hỗ trợ khẩn cấp 1.000.000 đồng/hộ có nhà ngập trên 0,8 m chi ngay trong tuần, không chờ thẩm định.
5. Mọi khoản nhận được đăng kèm danh sách chi tại cổng thông tin.`,
  },
};
