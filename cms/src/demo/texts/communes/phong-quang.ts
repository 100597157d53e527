import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phongQuang: CommuneTexts = {
  intro: {
    vi: 'Dải đất giữa biển và phá Tam Giang, bãi tắm sạch và những làng chài bãi ngang.',
    en: 'A strip between the sea and Tam Giang lagoon, clean beaches and open-shore fishing villages.',
  },
  address: { vi: 'Trụ sở phường Phong Quảng, khu Quảng Ngạn, Huế', en: 'Phong Quảng ward office, Quảng Ngạn, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:30–17:00' }],
  staff: {
    chair: 'Phạm Công Lượng',
    economy: 'Hồ Thị Mỹ Linh',
    society: 'Ngô Văn Lợi',
    oneGate: 'Nguyễn Thị Lài',
    receptionDays: [8, 23],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Ba làng biển Phong Hải, Quảng Ngạn, Quảng Công nối nhau trên 20 km bờ cát.',
      en: 'The sea villages of Phong Hải, Quảng Ngạn and Quảng Công on 20 km of sand.',
    },
    body: {
      vi: `Phường Phong Quảng thành lập ngày 1/7/2025 từ phường Phong Hải và hai xã Quảng Ngạn, Quảng Công. Trước mặt là biển, sau lưng là phá, đất rộng nhất chừng hai km.

Ghe bãi ngang đi từ ba giờ sáng, về trước trưa với cá trích, cá nục, mực, ghẹ. Phía phá nuôi cá lồng, trồng ném và ớt trên cát. Cầu Tam Giang và cầu Ca Cút nối với đất liền. Những trận bão lớn từng mở cửa biển, nuốt làng, nên rừng phi lao, nhà tránh bão và lối thoát hiểm được giữ gìn rất kỹ.`,
      en: `Phong Quảng ward was formed on 1 July 2025 from Phong Hải ward and the communes of Quảng Ngạn and Quảng Công. The sea is in front, the lagoon behind, the land at most about two kilometres wide.

Small boats leave the open shore at three in the morning and return before noon with herring, scad, squid and crab. On the lagoon side are fish cages, leeks and chillies on sand. The Tam Giang and Ca Cút bridges lead to the mainland. Great storms once opened inlets and swallowed villages, so casuarinas, shelters and escape roads are guarded with care.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['ngu-dan', 'dac-san'],
      on: '2026-10-18',
      scene: 'dam-pha',
      title: {
        vi: 'Cá bãi ngang Quảng Ngạn bán theo giờ ghe cập bờ',
        en: 'Quảng Ngạn fish sold by the hour the boats land',
      },
      lead: {
        vi: 'Bảng điện ở bến báo ghe nào sắp về, có gì; người mua từ phố đặt trước bằng điện thoại.',
        en: 'A board at the landing tells which boat is coming and with what; people in town order by telephone.',
      },
      body: {
        vi: `Một chiếc ghe nhỏ thường về với vài chục ký cá, bán vội cho lái vì sợ ươn. Nay mỗi ghe có bộ đàm, báo trước bốn mươi phút; hai bạn trẻ ở bến ghi lên bảng và gửi vào nhóm mua chung.

Sau mười tuần, giá cá trích tăng từ 18.000 lên 26.000 đồng một ký mà người mua vẫn thấy rẻ hơn chợ. Đá xay do tổ hợp tác lo, xe lạnh chạy một chuyến lúc 10:00.

“Trời động thì bảng để trống, khách cũng hiểu”, ông Nguyễn Bốn nói. Tổ đang tính cách chia phần cho các bà vá lưới không đi biển nữa.`,
        en: `A small boat comes home with a few dozen kilos and used to sell in haste to the middleman. Now each has a radio and calls forty minutes ahead; two young people write it on the board and send it to the buyers’ group.

After ten weeks herring rose from 18,000 to 26,000 đồng a kilo, and still costs less than in the market. The group provides crushed ice; a cold van leaves at 10:00.

“In rough weather the board stays empty, and people understand,” says Mr Nguyễn Bốn. The group is working out a share for the women who mend nets and no longer go to sea.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngu-dan'],
      on: '2026-11-24',
      title: {
        vi: 'Biển động từ ngày 27/11: kéo ghe lên bãi trước 16 giờ ngày 26',
        en: 'Rough seas from 27 November: pull boats ashore by 16:00 on the 26th',
      },
      lead: {
        vi: 'Gió đông bắc cấp 6, giật cấp 8; toàn bộ 312 ghe bãi ngang nghỉ biển đến khi có tin mới.',
        en: 'North-east wind force 6, gusts of 8; all 312 boats stay ashore until further news.',
      },
      body: {
        vi: `Đội kéo ghe có bốn máy tời, làm từ 7:00 ngày 25/11 theo thứ tự Hải Thành, Tân Mỹ, An Lộc, Cương Gián. Ghe lên khỏi vạch vôi, neo hai đầu, tháo máy cất trong nhà.

- Lồng cá phía phá: hạ thấp, buộc kép, không ai ngủ lại trên chòi.
- Nhà sát bờ dưới 50 m: dọn đồ lên cao, sẵn sàng sang trường cấp hai.
- Không tắm biển, không ra kè chụp ảnh.

Người thân còn ở ngoài khơi: báo ngay trạm biên phòng hoặc (0234) 000 1212 kèm số hiệu ghe và tần số máy.`,
        en: `Four winches work from 7:00 on 25 November in the order Hải Thành, Tân Mỹ, An Lộc, Cương Gián. Boats go above the lime line, moored at both ends, engines taken home.

- Fish cages: lower, tie twice; nobody sleeps on the platforms.
- Houses within 50 m of the shore: lift your things and be ready to move to the lower secondary school.
- No bathing, no photographs on the sea wall.

If somebody is still at sea, tell the border post or (0234) 000 1212 at once, with the boat’s number and frequency.`,
      },
    },
    {
      genre: 'news',
      category: 'moi-truong',
      tags: ['rac-thai', 'du-lich'],
      on: '2026-09-20',
      title: {
        vi: 'Bãi biển Quảng Công: mỗi nhà hàng giữ sạch 50 mét',
        en: 'Quảng Công beach: each restaurant keeps fifty metres clean',
      },
      lead: {
        vi: 'Hai mươi bốn chủ quán ký cam kết; lưới cũ được thu mua 6.000 đồng một ký.',
        en: 'Twenty-four owners sign; old nets are bought for 6,000 đồng a kilo.',
      },
      body: {
        vi: `Sau mỗi trận gió, bãi đầy phao xốp, dây lưới. Cách chia đoạn làm ai cũng nhìn thấy kết quả của mình: cắm cọc sơn tên quán, chụp ảnh mỗi sáng thứ Hai.

Lưới rách được ba cơ sở đan thành túi xách, còn phao xốp ép làm gạch nhẹ. Trong sáu tuần đã gom 7,4 tấn, nhiều nhất là bao ni-lông đựng thức ăn tôm.

Trường tiểu học Ngư Mỹ An lập “đội mắt biển”, các em đếm rùa, đếm rác và gửi thư cho quán nào để bẩn. Có quán nhận thư xong treo ngay ở quầy, ghi: “Chúng tôi sẽ cố”.`,
        en: `After every blow the beach is full of foam floats and rope. Sharing it out lets everybody see their own result: a painted post with the name, a photograph every Monday.

Torn nets become bags in three workshops and foam is pressed into light bricks. Six weeks brought 7.4 tonnes, most of it shrimp feed sacks.

The Ngư Mỹ An primary school founded “the eyes of the sea”: children count turtles and rubbish and write to careless shops. One owner hung the letter on his counter with the words: “We will try.”`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['khu-dan-cu', 'lay-y-kien'],
      on: '2026-11-06',
      title: {
        vi: 'Họp dân chọn tên đường mới cho 17 tuyến trong phường',
        en: 'Meetings to choose names for 17 streets of the ward',
      },
      lead: {
        vi: 'Bắt đầu tối 10/11 tại Hải Thành; mỗi tuyến có hai đến ba tên để biểu quyết.',
        en: 'From the evening of 10 November in Hải Thành; two or three names for each street.',
      },
      body: {
        vi: `Từ ngày thành phường, nhiều đường vẫn gọi “đường ông Bé”, “đường ra Lăng Ông”. Thư đến muộn, xe cứu thương phải hỏi thăm.

| Khu | Ngày | Giờ |
| --- | --- | --- |
| Phong Hải | 10/11 | 19:00 |
| Quảng Ngạn | 12/11 | 19:00 |
| Quảng Công | 13/11 | 19:00 |

Tên đề xuất gồm tên làng cũ, nghề biển, danh nhân; bà con có thể thêm tên khác. Hộ đi biển vắng gửi phiếu cho tổ trưởng trước ngày 15/11. Đổi số nhà không phải làm lại sổ đỏ, căn cước; dữ liệu được sửa tự động.`,
        en: `Since the ward was made many roads are still called “Mr Bé’s road” or “the road to the whale temple”. Letters come late and ambulances have to ask.

| Part | Day | Time |
| --- | --- | --- |
| Phong Hải | 10/11 | 19:00 |
| Quảng Ngạn | 12/11 | 19:00 |
| Quảng Công | 13/11 | 19:00 |

Proposed are old villages, the trades of the sea and famous people; you may add others. Families at sea hand their slip to the neighbourhood head by 15 November. New numbers need no new land certificate or identity card; the data are changed for you.`,
      },
    },
  ],
  event: {
    on: '2026-12-20',
    start: '06:00',
    end: '10:30',
    tags: ['le-hoi', 'ngu-dan'],
    title: { vi: 'Lễ tạ biển cuối năm', en: 'Year’s end thanksgiving to the sea' },
    place: { vi: 'Lăng Ông, bến Quảng Ngạn', en: 'Whale temple, Quảng Ngạn landing' },
    body: {
      vi: 'Ngư dân dâng hương, hát chèo cạn, tưởng nhớ người mất trên biển. Khách dự lễ xin mặc kín đáo, không bay thiết bị quay phim phía trên lăng.',
      en: 'Fishers bring incense, sing the boat songs and remember those lost at sea. Guests please dress modestly; no drones above the temple.',
    },
  },
  document: {
    number: '58/TB-UBND',
    type: 'thong-bao',
    field: 'Thủy sản',
    issuedOn: '2026-11-24',
    signedBy: 'economy',
    tags: ['bao-lu', 'ngu-dan'],
    summary: {
      vi: 'Về việc cấm tàu thuyền ra khơi do gió mùa đông bắc mạnh',
      en: 'Ban on putting to sea because of a strong north-east monsoon',
    },
    body: `Ủy ban nhân dân phường Phong Quảng thông báo:

1. Từ 16:00 ngày 26/11/2026, cấm mọi tàu, ghe ra biển cho đến khi có thông báo mới.
2. Chủ ghe đưa phương tiện lên bãi an toàn trước thời điểm trên; đội kéo ghe hỗ trợ không thu tiền.
3. Không để người ở lại trên lồng bè, chòi canh phía phá Tam Giang.
4. Trạm biên phòng, công an phường kiểm tra bãi ghe hai lần mỗi ngày.
5. Hộ nghỉ biển quá bảy ngày được xét hỗ trợ gạo, đăng ký với tổ trưởng.

Thông tin cập nhật tại cổng thông tin của phường và trên loa lúc 5:30, 11:00, 17:30.`,
  },
};
