import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const aLuoi4: CommuneTexts = {
  intro: {
    vi: 'Vùng A Đớt của nghề dệt zèng, suối nóng A Roàng và rừng già phía nam thung lũng.',
    en: 'The zèng looms of A Đớt, the hot spring of A Roàng and the old forest south of the valley.',
  },
  address: { vi: 'Trụ sở xã A Lưới 4, khu Lâm Đớt, Huế', en: 'A Lưới 4 commune office, Lâm Đớt, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:00–16:30' }],
  staff: {
    chair: 'Blúp Văn Thiết',
    economy: 'Hồ Thị Tâm Nguyệt',
    society: 'Lê Văn Trừ Bình',
    oneGate: 'A Kiêng Thị Nhung',
    receptionDays: [8, 22],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Bốn xã Hương Phong, A Roàng, Đông Sơn, Lâm Đớt ở cuối thung lũng, sát biên giới Lào.',
      en: 'Hương Phong, A Roàng, Đông Sơn and Lâm Đớt, at the end of the valley by the Lao border.',
    },
    body: {
      vi: `Xã A Lưới 4 thành lập ngày 1/7/2025. Phần lớn cư dân là người Tà Ôi, cùng Cơ Tu, Pa Cô và Kinh.

Các mế ở vùng A Đớt dệt zèng bằng khung đeo lưng, luồn cườm ngay khi dệt; nghề này đã được ghi danh di sản văn hóa phi vật thể quốc gia. A Roàng có suối khoáng nóng và nhà sàn đón khách. Khu vực sân bay A So cũ ở Đông Sơn từng nhiễm chất độc, đã được xử lý và đang trồng cây trở lại. Cửa khẩu A Đớt mở lối giao thương với tỉnh bạn bên Lào.`,
      en: `A Lưới 4 commune was formed on 1 July 2025. Most of its people are Tà Ôi, with Cơ Tu, Pa Cô and Kinh.

The women around A Đớt weave zèng on back-strap looms and thread beads as they weave; the craft is listed as national intangible heritage. A Roàng has a hot spring and stilt houses for guests. The old A So airfield in Đông Sơn was poisoned in the war; it has been treated and is being planted again. The A Đớt gate opens the way to the neighbouring province in Laos.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['lang-nghe', 'di-san', 'du-lich'],
      on: '2026-11-12',
      scene: 'nui-rung',
      title: {
        vi: 'Tấm zèng dài bảy mét của sáu mế A Đớt hoàn thành sau mười tháng',
        en: 'Six women of A Đớt finish a seven-metre zèng after ten months',
      },
      lead: {
        vi: 'Hơn 60.000 hạt cườm trắng kể chuyện dời làng, hạn hán và ngày có điện.',
        en: 'Over 60,000 white beads tell of moving the village, of drought and of the day light came.',
      },
      body: {
        vi: `Sáu người ngồi cạnh nhau, mỗi người giữ một đoạn, không ai vẽ mẫu trước. Mế Kăn Lìm, 77 tuổi, dệt đoạn đầu: những con đường gấp khúc của mùa chạy giặc. Người trẻ nhất, Hồ Thị Xuân, 24 tuổi, dệt đoạn cuối có hình bóng đèn.

Có người ngã giá 90 triệu đồng, các mế không bán. Tấm vải treo ở nhà văn hóa xã, ai cũng xem được.

Từ câu chuyện này, mười một cô gái xin học dệt. Xã trả tiền sợi cho tấm đầu tiên; tấm thứ hai tự bán, tự giữ tiền. Lớp học tối thứ Hai, thứ Năm, có chỗ để địu con.`,
        en: `Six women sat side by side, each with a stretch of her own, and no pattern was drawn. Kăn Lìm, 77, wove the first: the winding roads of flight in war. The youngest, Hồ Thị Xuân, 24, wove the last, with a light bulb.

Somebody offered 90 million đồng; the women do not sell. The cloth hangs in the commune’s culture house for all to see.

Because of it eleven girls asked to learn. The commune pays for the yarn of the first piece; the second is theirs to sell. Classes on Monday and Thursday evenings, with room for babies.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['trong-rung', 'suc-khoe'],
      on: '2026-10-07',
      title: {
        vi: 'Lịch lấy mẫu đất, nước và khám sức khỏe quanh khu A So',
        en: 'Soil and water samples and health checks around A So',
      },
      lead: {
        vi: 'Từ ngày 12/10 đến ngày 23/10; kết quả trả từng nhà, giải thích bằng tiếng Tà Ôi.',
        en: 'From 12 to 23 October; results go to each house, explained in Tà Ôi.',
      },
      body: {
        vi: `Đất đã xử lý đạt yêu cầu, nhưng vẫn cần theo dõi. Đoàn lấy mẫu ở 40 ô đất, 18 giếng, bùn ao và trứng gà của hộ tự nguyện.

Khám cho người từ 40 tuổi và trẻ dưới 6 tuổi tại trạm Đông Sơn, 7:00–11:00. Không phải nhịn ăn. Ai là nạn nhân chất độc hoặc nghi có, mang giấy tờ cũ, cán bộ giúp làm hồ sơ.

Trong lúc chờ kết quả: không nuôi cá, đào ao trong vùng cọc vàng; rau vườn nhà vẫn ăn bình thường. Xin đừng nghe người bán nước lọc dọa dẫm. Hỏi (0234) 000 1231.`,
        en: `The treated ground meets the standard but is still watched. The team samples 40 plots, 18 wells, pond mud and eggs from families who agree.

People from 40 and children under 6 are examined at Đông Sơn station, 7:00–11:00; you may eat beforehand. If you are, or may be, a victim of the poison, bring your old papers and be helped with the file.

While waiting, do not dig ponds or raise fish within the yellow stakes; garden greens are safe. Do not be frightened by sellers of water filters. Questions: (0234) 000 1231.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'suc-khoe'],
      on: '2026-09-29',
      scene: 'nui-rung',
      title: {
        vi: 'Suối nóng A Roàng: nhà sàn Tà Ôi nhận khách, bếp không dùng nhựa',
        en: 'A Roàng hot spring: Tà Ôi stilt houses take guests, kitchens without plastic',
      },
      lead: {
        vi: 'Bảy nhà, mỗi đêm 36 khách; trẻ em trong bản vẫn có giờ tắm riêng, không thu tiền.',
        en: 'Seven houses, 36 guests a night; village children keep their own bathing hour, free.',
      },
      body: {
        vi: `Chiều nào trẻ con A Ka cũng xuống tắm nước nóng trước khi trời tối. Khi mở đón khách, dân bản họp và giữ lại giờ ấy: từ 16:00 đến 17:00 là của các em.

Khách ở nhà sàn, ăn cơm ống, cá nướng, măng chua. Ống tre thay hộp nhựa, lá dong thay giấy bọc. Giá 280.000 đồng một người gồm hai bữa; tiền phòng chia đều cho bảy nhà theo phiên để không ai mời chào.

Đêm xuống lạnh, xin mang áo ấm. Khi suối đục hoặc có sấm trên núi, người gác thổi tù và, mọi người lên bờ.`,
        en: `Every afternoon the children of A Ka went down to bathe before dark. When guests were admitted the village met and kept that hour: from 16:00 to 17:00 the water is theirs.

Guests sleep in stilt houses and eat rice in bamboo, grilled fish and sour shoots. Bamboo tubes replace plastic boxes, and leaves replace wrapping. It costs 280,000 đồng with two meals; houses take turns, so that nobody has to tout.

Nights are cold; bring warm clothes. When the stream clouds or thunder sounds in the mountains the warden blows a horn and everybody leaves the water.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'giao-thong'],
      on: '2026-11-16',
      title: {
        vi: 'Tuyển bốn người dẫn học sinh qua suối Hương Phong mùa mưa',
        en: 'Four people wanted to lead pupils across the Hương Phong stream',
      },
      lead: {
        vi: 'Từ ngày 23/11 đến hết tháng 1; 29 em hai bên suối, lương 2,4 triệu đồng mỗi tháng.',
        en: 'From 23 November to the end of January; 29 children; 2.4 million đồng a month.',
      },
      body: {
        vi: `Cầu treo đang thay ván nên các em phải đi theo dây. Người dẫn đứng đầu và cuối đoàn, đếm đủ số trước và sau khi qua, ghi mực nước.

Yêu cầu: từ 20 tuổi, biết bơi, bình tĩnh, có người thân trong bản đồng ý. Phụ nữ được ưu tiên vì trẻ nhỏ dễ nghe. Được cấp áo phao, mũ, ủng và bảo hiểm.

Khi nước quá gối trẻ lớp 1: không qua, nghỉ tại nhà sàn đầu suối, có cô giáo và cháo. Nộp tên tại trưởng bản hoặc (0234) 000 1231 trước ngày 20/11.`,
        en: `The planks of the suspension bridge are being replaced, so the children follow a rope. Guides walk first and last, count before and after, and note the water level.

You should be 20 or over, able to swim, calm, and have your family’s agreement. Women are preferred, as small children listen to them. Vest, helmet, boots and insurance are provided.

When the water passes a first-grader’s knee nobody crosses; the children rest in the house by the stream, with a teacher and porridge. Give your name to the village head or (0234) 000 1231 by 20 November.`,
      },
    },
  ],
  event: {
    on: '2026-12-15',
    start: '08:00',
    end: '16:30',
    tags: ['di-san', 'lang-nghe'],
    title: { vi: 'Ngày hội khung cửi A Đớt', en: 'A Đớt loom day' },
    place: { vi: 'Nhà văn hóa Lâm Đớt', en: 'Lâm Đớt culture house' },
    body: {
      vi: 'Bốn mươi khung dệt cùng làm việc; khách thử ngồi khung, nghe tên hoa văn. Bữa trưa cơm nếp than. Không bán tấm zèng có ý nghĩa thờ.',
      en: 'Forty looms at work; try one and hear the names of the patterns. Black sticky rice at noon. Cloths for worship are not for sale.',
    },
  },
  document: {
    number: '46/KH-UBND',
    type: 'ke-hoach',
    field: 'Môi trường',
    issuedOn: '2026-10-02',
    signedBy: 'chair',
    tags: ['trong-rung', 'suc-khoe'],
    summary: {
      vi: 'Theo dõi môi trường và sức khỏe quanh khu A So giai đoạn 2026–2028',
      en: 'Monitoring environment and health around A So, 2026–2028',
    },
    body: `## I. Quan trắc

Hai lần mỗi năm, 40 ô đất, 18 giếng, 12 mẫu thực phẩm; đơn vị độc lập lấy mẫu, lưu mẫu đối chứng.

## II. Công khai

Kết quả trả từng hộ trong 45 ngày; bảng chung đăng cổng thông tin bằng tiếng Việt và bản ghi tiếng Tà Ôi.

## III. Sức khỏe

Khám hằng năm cho 1.130 người; lập hồ sơ, giới thiệu tuyến trên khi cần; giữ bí mật cá nhân.

## IV. Trồng cây

Trồng 60 ha cây bản địa trên đất đã xử lý; không chăn thả, không trồng cây lương thực trước năm 2028.`,
  },
};
