import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const aLuoi3: CommuneTexts = {
  intro: {
    vi: 'Lòng thung lũng lúa, chuối và làng cổ phía nam thị trấn A Lưới.',
    en: 'The rice and banana floor of the valley, south of the old A Lưới town.',
  },
  address: { vi: 'Trụ sở xã A Lưới 3, khu Sơn Thủy, Huế', en: 'A Lưới 3 commune office, Sơn Thủy, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:00–16:30' }],
  staff: {
    chair: 'Hồ Ngọc Đạo',
    economy: 'Trần Thị Bé Ngoan',
    society: 'A Rất Nhơn',
    oneGate: 'Nguyễn Duy Phương',
    receptionDays: [11, 25],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Xã gồm Sơn Thủy, Phú Vinh, Hồng Thượng và Hồng Thái.',
      en: 'The commune joins Sơn Thủy, Phú Vinh, Hồng Thượng and Hồng Thái.',
    },
    body: {
      vi: `Xã A Lưới 3 thành lập ngày 1/7/2025. Ruộng lúa nước nằm dọc sông A Sáp; hai bên là đồi chuối, sắn, bắp và rừng.

Cư dân gồm Tà Ôi, Pa Cô, Cơ Tu và người Kinh lên lập nghiệp từ sau năm 1975. Sơn Thủy có trường cấp hai, hợp tác xã chuối già lùn; Hồng Thượng nằm sát sườn núi, có vườn thanh long và ong; Phú Vinh nuôi bò vàng. Nhà rông chung của Hồng Thái được dựng lại bằng gỗ và lá tranh, dùng để họp, chơi nhạc và che mưa cho người qua đường.`,
      en: `A Lưới 3 commune was formed on 1 July 2025. Paddy fields follow the A Sáp river; on the slopes grow bananas, cassava, maize and forest.

Tà Ôi, Pa Cô, Cơ Tu and Kinh families who came after 1975 live together. Sơn Thủy has a lower secondary school and a banana cooperative; Hồng Thượng, close to the mountains, dragon fruit and bees; Phú Vinh raises yellow cattle. The communal house of Hồng Thái was rebuilt of wood and thatch for meetings, music and shelter for passers-by.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'ocop'],
      on: '2026-10-31',
      scene: 'ruong-lua',
      title: {
        vi: 'Chuối già lùn A Lưới bọc trong lá, đi xa không dập',
        en: 'A Lưới dwarf bananas wrapped in leaves travel without bruises',
      },
      lead: {
        vi: 'Tỷ lệ hỏng giảm từ 19% xuống 4% sau khi hợp tác xã bỏ bao ni-lông.',
        en: 'Losses fell from 19% to 4% once the cooperative gave up plastic.',
      },
      body: {
        vi: `Ý tưởng do chị Hồ Thị Mừng, người Tà Ôi, nhớ cách bà gói thịt. Chuối cắt lúc còn xanh, chùi nhựa, bọc từng nải trong hai lớp lá chuối khô, xếp nghiêng như ngủ.

Xe lạnh không cần nữa nếu về thành phố trước nửa đêm; tiền tiết kiệm đủ mua cân điện tử. Hai siêu thị nhận 11 tấn một tháng.

Sâu đục thân đang lan ở Phú Vinh: hợp tác xã khuyên chặt cây bệnh, rắc vôi, không phun. Buổi trao đổi tại vườn anh Ploong Tư, 7:30 ngày 10/11. Bảng giá thu mua treo mỗi thứ Hai ở cổng hợp tác xã.`,
        en: `The idea is Hồ Thị Mừng’s, a Tà Ôi who remembered how her grandmother wrapped meat. Bananas are cut green, wiped, each hand wrapped in two layers of dry leaf and laid on its side as if asleep.

No cold lorry is needed if they reach town before midnight; the savings bought an electronic scale. Two supermarkets take 11 tonnes a month.

Stem borers are spreading in Phú Vinh: cut sick trees, use lime and do not spray. A talk is held in Ploong Tư’s orchard at 7:30 on 10 November. Prices hang every Monday at the gate.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['an-toan'],
      on: '2026-09-17',
      title: {
        vi: 'Rà phá bom mìn tại 42 ha đất sản xuất Hồng Thái: không vào vùng cọc đỏ',
        en: 'Clearance of 42 ha in Hồng Thái: keep out of the red stakes',
      },
      lead: {
        vi: 'Từ ngày 20/9 đến cuối tháng 12; công an, đội rà phá cùng trưởng bản hướng dẫn.',
        en: 'From 20 September to the end of December, with police, the clearance team and village heads.',
      },
      body: {
        vi: `Vùng làm chia theo ô vuông 50 m, mỗi ô xong được cắm cọc xanh. Buổi sáng có loa báo giờ nổ hủy: nghe ba tiếng còi, đứng lại cách 600 m.

Người chăn trâu đi theo đường mòn có sơn trắng. Gặp vật kim loại lạ: không chạm, không ném đá, đánh dấu bằng cành cây hình chữ X, gọi (0234) 000 1230.

Trẻ em được học bài “Thấy là dừng, nhớ, đi lùi, kể”. Đội rà phá có người Pa Cô phiên dịch. Đất sạch bàn giao có biên bản từng thửa, không ai mất tiền, không ai mất diện tích.`,
        en: `The ground is divided into squares of 50 m; each finished one gets a green stake. In the mornings loudspeakers announce demolitions: after three siren calls stay 600 m away.

Herders use the path painted white. If you find an unknown metal thing, do not touch it or throw stones; mark it with crossed branches and call (0234) 000 1230.

Children learn: “See, stop, remember, walk back, tell.” The team has Pa Cô interpreters. Cleared land is handed over plot by plot with minutes; nobody pays and nobody loses land.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'le-hoi'],
      on: '2026-11-09',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Nhà rông Hồng Thái lợp lại mái tranh, trẻ con học đánh trống đất',
        en: 'The Hồng Thái communal house gets new thatch, and children learn the earth drum',
      },
      lead: {
        vi: 'Bốn bản góp 5.600 tấm tranh, làm xong trong hai tháng, không bán vé.',
        en: 'Four villages gave 5,600 sheaves and finished in two months; there are no tickets.',
      },
      body: {
        vi: `Một tấm tranh mỏng bằng nửa bàn tay; xếp ba lớp mới chắn được mưa tháng Mười. Người già thắt mây, người trẻ leo, các cô nấu cơm. Chủ tịch xã góp ba ngày công, sai quy cách bị già làng bắt gỡ làm lại.

Dưới mái mới, trống đất được chôn lại ở góc sân; gõ ban đêm nghe như suối đi trong lòng đất. Cô Kăn Xiêm dạy nhịp cho mười bốn em vào chiều thứ Sáu.

Khách ghé chỉ cần xin phép, để giày ngoài bậc cửa. Mỗi mùa thu, cả bản lại thay một phần mái; ai muốn thử tay, hãy tới.`,
        en: `A sheaf is half as thin as a hand; three layers keep out October rain. Old men bind rattan, the young climb and the women cook. The chairperson gave three days’ work, and an elder made him undo what he did wrong.

Under the new roof the earth drum is buried again in the corner; struck at night it sounds like a stream below ground. Kăn Xiêm teaches fourteen children on Friday afternoons.

Visitors need only ask and leave their shoes on the step. Each autumn part of the roof is renewed; come if you would like to try your hand.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['an-sinh', 'cu-tru'],
      on: '2026-10-05',
      title: {
        vi: 'Đăng ký khai sinh, kết hôn, cư trú cho 63 trường hợp còn thiếu giấy',
        en: 'Birth, marriage and residence papers for 63 people still without',
      },
      lead: {
        vi: 'Tổ làm giấy đến nhà từ ngày 12/10; miễn toàn bộ lệ phí, không phạt vì trễ.',
        en: 'A team comes home from 12 October; no fees and no fines for being late.',
      },
      body: {
        vi: `Có người 50 tuổi chưa từng có giấy khai sinh. Không có giấy, trẻ khó thi, người già khó nhận trợ cấp. Tổ gồm cán bộ tư pháp, công an, trưởng bản, Hội Phụ nữ.

Ai cần: báo trưởng bản hoặc (0234) 000 1230. Nếu không ai biết ngày sinh, hội đồng già làng hỏi chuyện, so với mùa lúa, chọn năm và cả hai cùng ký.

Khi làm xong, giấy được ép nhựa, giao tận tay, chụp ảnh lưu điện tử. Vợ chồng lớn tuổi làm lễ kết hôn chung vào ngày 20/11, xã lo bánh và hoa.`,
        en: `Some people of 50 never had a birth paper. Without it children can hardly sit exams or the old draw their allowance. The team brings justice officers, police, the village head and the women’s union.

Tell the village head or (0234) 000 1230. If nobody knows the day of birth, the elders talk it over by the rice seasons and choose a year; both sides sign.

The paper is laminated, handed over in person and kept electronically. Older couples may marry together on 20 November; the commune provides cake and flowers.`,
      },
    },
  ],
  event: {
    on: '2026-12-11',
    start: '17:00',
    end: '20:00',
    tags: ['di-san', 'le-hoi'],
    title: { vi: 'Đêm trống đất và ca lơi', en: 'Night of the earth drum and ca lơi' },
    place: { vi: 'Nhà rông Hồng Thái', en: 'Hồng Thái communal house' },
    body: {
      vi: 'Nghe trống trong bóng tối, sau đó già làng kể chuyện bằng lời hát. Xin tắt điện thoại; có cơm lam và lửa sưởi.',
      en: 'Hear the drum in the dark, then elders tell a story in song. Telephones off; rice in bamboo and a fire.',
    },
  },
  document: {
    number: '29/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'An ninh trật tự',
    issuedOn: '2026-09-14',
    effectiveOn: '2026-09-20',
    signedBy: 'chair',
    tags: ['an-toan'],
    summary: {
      vi: 'Bảo đảm an toàn trong thời gian rà phá bom mìn tại Hồng Thái',
      en: 'Safety during the clearance of mines in Hồng Thái',
    },
    body: `## Điều 1

Khu vực 42 ha có cọc đỏ là khu cấm trong thời gian từ 7:00 đến 16:00 hằng ngày, trừ người của đội rà phá.

## Điều 2

Trưởng bản báo trước giờ nổ hủy ít nhất hai giờ; công an viên đứng gác bốn hướng.

## Điều 3

Vật lạ phải báo; người báo đúng được thưởng 500.000 đồng.

## Điều 4

Người bị thiệt hại hoa màu do thi công được đền bù theo bảng giá, chi trong mười ngày.

## Điều 5

Hiệu lực từ ngày 20/9/2026 đến khi bàn giao đất.`,
  },
};
