import type { DemoPage } from '../city/text-shapes.ts';

/** The tourism portal's own pages; its items come from the whole city by rule. */
export const visitHuePages: DemoPage[] = [
  {
    slug: 'den-hue-va-di-lai',
    scene: 'cau-truong-tien',
    title: { vi: 'Đến Huế và đi lại', en: 'Getting to Hue and around' },
    lead: {
      vi: 'Máy bay, tàu hỏa, xe khách, xe buýt điện, xe đạp và thuyền: chọn cách đi hợp với thời gian và sức mình.',
      en: 'By air, rail, coach, electric bus, bicycle or boat: choose what suits your time and strength.',
    },
    body: {
      vi: `## Đến Huế

| Phương tiện | Nơi đến | Về trung tâm |
| --- | --- | --- |
| Máy bay | Cảng hàng không quốc tế Phú Bài | 15 km, xe buýt hoặc taxi khoảng 25 phút |
| Tàu hỏa | ga Huế, đường Bùi Thị Xuân | đi bộ đến cầu Dã Viên 10 phút |
| Xe khách | bến xe phía Bắc, bến xe phía Nam | xe buýt nội thành |
| Tàu biển | cảng Chân Mây | 60 km, xe đón theo lịch tàu |

## Trong thành phố

Khu trung tâm hai bờ sông đi bộ được. Xe đạp hợp với đường bờ sông, Kim Long, Thủy Biều và cầu ngói Thanh Toàn; xin khóa xe và mặc áo sáng màu khi trời tối. Xích lô niêm yết giá theo giờ: hỏi trước khi lên. Thuyền rồng chỉ đón khách ở bến có bảng tên, mỗi người phải có áo phao.

Muốn lên A Lưới, Nam Đông hoặc Bạch Mã, nên đi ban ngày và xem tin đường, nhất là từ tháng 9 đến tháng 12.

## Cho mọi người

Đại Nội, lăng Khải Định và Bảo tàng Cổ vật có lối dốc và xe lăn cho mượn. Xe buýt điện có sàn thấp. Người khiếm thị được đi cùng chó dẫn đường. Nhà vệ sinh công cộng miễn phí đánh dấu trên biển chỉ dẫn màu nâu.`,
      en: `## To Hue

| By | Arrival | To the centre |
| --- | --- | --- |
| Air | Phú Bài International Airport | 15 km, about 25 minutes by bus or taxi |
| Rail | Hue station, Bùi Thị Xuân Street | 10 minutes on foot to Dã Viên bridge |
| Coach | northern or southern station | city buses |
| Sea | Chân Mây port | 60 km, coaches timed with the ships |

## In the city

The centre on both banks can be walked. Bicycles suit the riverside, Kim Long, Thủy Biều and the tiled bridge of Thanh Toàn; lock up and wear light colours after dark. Cyclo prices by the hour are posted: ask before you get in. Dragon boats take guests only at landings with a name board, and everybody has a life jacket.

Travel to A Lưới, Nam Đông or Bạch Mã by day and read the road news, above all from September to December.

## For everybody

The Imperial City, the tomb of Khải Định and the museum of antiquities have ramps and wheelchairs to lend. Electric buses have low floors. Guide dogs are welcome. Free public toilets are shown on the brown signs.`,
    },
  },
  {
    slug: 'bon-mua-o-hue',
    scene: 'den-hoa-dang',
    title: { vi: 'Bốn mùa ở Huế và cách làm khách', en: 'Hue through the seasons, and being a good guest' },
    lead: {
      vi: 'Mùa nào cũng có điều để xem; mùa mưa cần thêm một phương án và đôi giày chống trơn.',
      en: 'Every season has something to see; in the rains bring a second plan and shoes that grip.',
    },
    body: {
      vi: `- **Tháng 1 đến tháng 3:** mát, có mưa phùn; Tết, hội vật làng Sình, hoa giấy Thanh Tiên, vườn mai vàng.
- **Tháng 4 đến tháng 5:** trời trong, đỗ quyên Bạch Mã, đèn hoa đăng mùa Phật đản.
- **Tháng 6 đến tháng 8:** nắng gắt; biển Thuận An, Lăng Cô, suối ở Phú Lộc và Nam Đông. Thăm lăng trước 9 giờ.
- **Tháng 9 đến tháng 12:** mưa nhiều, có lũ; mùa thanh trà, cam, chim về đầm phá, lá đỏ Rú Chá. Theo dõi chuyên trang phòng, chống thiên tai và nghe chủ nhà.

## Cách làm khách

Vào chùa, lăng, nhà thờ họ: áo có tay, nói nhỏ, xin phép trước khi chụp người đang lễ. Ở bản làng A Lưới, Nam Đông: chào già làng trước, không bước qua bếp lửa, không cho trẻ tiền. Ở đầm phá: không bay thiết bị phía trên đàn chim.

Mua quà thì chọn thứ làm tại đây và hỏi tên người làm. Mang bình nước; phố cổ, bến thuyền và các điểm tham quan có vòi rót miễn phí.

## Khi cần giúp

Gọi 113 (công an), 115 (cấp cứu) hoặc số trực của phường, xã nơi bạn đang ở, ghi ở trang của nơi đó. Phản ánh chèo kéo, ép giá: (0234) 000 1040, có người nói tiếng Anh.`,
      en: `- **January to March:** cool with drizzle; Tết, the wrestling of Sình, paper flowers of Thanh Tiên, yellow apricot gardens.
- **April and May:** clear skies, rhododendrons on Bạch Mã, lanterns for the Buddha’s birthday.
- **June to August:** strong sun; the beaches of Thuận An and Lăng Cô, the streams of Phú Lộc and Nam Đông. See the tombs before nine.
- **September to December:** much rain, and floods; pomelos, oranges, birds on the lagoon, the red leaves of Rú Chá. Follow the storm and flood pages and listen to your hosts.

## Being a good guest

In pagodas, tombs and clan temples wear sleeves, speak softly, and ask before photographing people at prayer. In the villages of A Lưới and Nam Đông greet the elder first, do not step over the hearth, do not give children money. On the lagoon fly nothing above the birds.

When buying gifts choose what is made here and ask who made it. Bring a bottle; taps for refilling are free in the old streets, at landings and at the sights.

## If you need help

Call 113 (police), 115 (ambulance) or the duty number of the ward or commune where you are, shown on its page. Touting and overcharging: (0234) 000 1040, also in English.`,
    },
  },
];
