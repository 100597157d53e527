import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const aLuoi2: CommuneTexts = {
  intro: {
    vi: 'Trung tâm của thung lũng A Lưới, chợ phiên vùng cao và những khung dệt bên đồi A Biah.',
    en: 'The heart of the A Lưới valley, with its upland market and looms below A Biah hill.',
  },
  address: { vi: 'Trụ sở xã A Lưới 2, đường Hồ Chí Minh, Huế', en: 'A Lưới 2 commune office, Hồ Chí Minh Road, Hue' },
  hours: [
    { days: weekdays, hours: '7:00–11:00, 13:00–16:30' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'A Viết Nhâm',
    economy: 'Hồ Thị Lan Huệ',
    society: 'Quỳnh Văn Nghĩ',
    oneGate: 'Nguyễn Thị Diệu Thảo',
    receptionDays: [5, 19],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Thị trấn A Lưới cùng Hồng Bắc, A Ngo, Quảng Nhâm trở thành xã trung tâm của vùng.',
      en: 'The town of A Lưới with Hồng Bắc, A Ngo and Quảng Nhâm, the centre of the uplands.',
    },
    body: {
      vi: `Xã A Lưới 2 thành lập ngày 1/7/2025. Thung lũng ở độ cao khoảng 600 m, mát quanh năm, nằm giữa hai dãy núi.

Xã có bệnh viện, trường nội trú, chợ, bến xe, các cơ quan của vùng cao. Người Pa Cô, Tà Ôi, Cơ Tu, Kinh sống xen kẽ; A Ngo và Quảng Nhâm giữ nghề dệt zèng, đan gùi. Đồi A Biah ở Hồng Bắc là nơi diễn ra trận đánh ác liệt năm 1969, nay được trồng rừng và đặt bia tưởng niệm. Chợ phiên họp sáng Chủ nhật, bán măng, tiêu rừng, chuối, gà bản và vải.`,
      en: `A Lưới 2 commune was formed on 1 July 2025. The valley lies at about 600 m, cool all year round, between two ranges.

It has the hospital, the boarding school, the market, the coach station and the offices of the uplands. Pa Cô, Tà Ôi, Cơ Tu and Kinh people live side by side; A Ngo and Quảng Nhâm keep zèng weaving and basketry. A Biah hill in Hồng Bắc saw a bitter battle in 1969 and is now forest with a memorial. The Sunday market sells bamboo shoots, forest pepper, bananas, village chickens and cloth.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['cho-truyen-thong', 'du-lich', 'ocop'],
      on: '2026-11-15',
      scene: 'nui-rung',
      title: {
        vi: 'Chợ phiên A Lưới có khu cho người bán một gùi',
        en: 'A Lưới market has a corner for sellers with a single basket',
      },
      lead: {
        vi: 'Sáu mươi chỗ ngồi thấp, không thu tiền, dành cho người mang xuống vừa đúng một gùi hàng.',
        en: 'Sixty low seats, free of charge, for those who bring down exactly one basket.',
      },
      body: {
        vi: `Trước đây các mế ngồi ngoài mép đường, bán vội bó rau rồi về. Ban quản lý chợ dựng mái tranh ở góc đẹp nhất, ghế gỗ cao 25 cm cho vừa dáng ngồi quen.

Ai đến trước ngồi trước, đủ ba giờ thì nhường chỗ. Một cô giáo nghỉ hưu giúp đọc cân, đổi tiền lẻ và dịch khi khách không biết tiếng.

Phiên 15/11 có mật ong rừng, hạt a mác, chổi đót, ốc đá và vài tấm zèng. Người mua được nhắc: đừng trả giá đến mức người bán phải im lặng. Xe đỗ sau bệnh viện; chợ tan lúc 11:00.`,
        en: `Grandmothers used to sit at the roadside, sell a bunch of greens in haste and go home. The market office built a thatched roof in the finest corner, with wooden seats 25 cm high to suit the way they sit.

First come, first seated; after three hours the place is passed on. A retired teacher helps with the scales, small change and translation.

On 15 November there was forest honey, a mác seed, brooms, rock snails and some pieces of zèng. Buyers are reminded not to bargain until the seller falls silent. Park behind the hospital; the market ends at 11:00.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'lang-nghe'],
      on: '2026-09-26',
      title: {
        vi: 'Mười hai hoa văn zèng cũ được vẽ lại và trả về cho người dệt',
        en: 'Twelve old zèng patterns drawn again and returned to the weavers',
      },
      lead: {
        vi: 'Bộ ảnh và bản vẽ gửi về từng nhà; chỉ người trong bản được quyền bán theo mẫu ấy.',
        en: 'Photographs and drawings go to each family; only villagers may sell by these patterns.',
      },
      body: {
        vi: `Mấy tấm vải trong bảo tàng có hạt cườm đếm được 1.200 hạt một gang, người trẻ không biết cách luồn. Nhóm nghiên cứu chụp, đếm, thử lại cùng mế Hồ Thị Đành, 79 tuổi, cho đến khi tay bà gật đầu.

Mỗi hoa văn có tên: dấu chân nai, mắt chim, con đường của hạt mưa. Bản vẽ nằm ở nhà văn hóa và ở thư viện xã; ai đến xem, xin không chụp tấm có dấu đỏ.

Lớp học bắt đầu tối thứ Ba. Người dệt giỏi được đi dạy ở trường nội trú, tính giờ công. Khung cửi cũ cho mượn, có sáu chiếc.`,
        en: `Some cloths in the museum carry 1,200 beads a hand’s breadth, and young people did not know how to thread them. Researchers photographed, counted and tried again with Hồ Thị Đành, 79, until her hands agreed.

Each pattern has a name: the deer’s footprint, the bird’s eye, the road of the raindrop. The drawings are kept in the culture house and the commune library; please do not photograph those with a red mark.

Classes begin on Tuesday evening. Skilled weavers also teach at the boarding school for pay. Six old looms can be borrowed.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['tiem-chung', 'suc-khoe'],
      on: '2026-10-21',
      title: {
        vi: 'Tiêm vắc-xin sởi và khám dinh dưỡng cho trẻ tại bốn điểm bản',
        en: 'Measles vaccination and nutrition check for children in four villages',
      },
      lead: {
        vi: 'Từ ngày 27/10 đến ngày 30/10, trạm đến tận bản; có bác sĩ nói tiếng Pa Cô.',
        en: 'From 27 to 30 October the station goes to the villages, with a doctor who speaks Pa Cô.',
      },
      body: {
        vi: `- 27/10: nhà văn hóa Quảng Nhâm.
- 28/10: A Ngo.
- 29/10: Hồng Bắc.
- 30/10: trạm trung tâm.

Giờ 7:00–10:30. Cha mẹ địu con đến, không cần mang giấy; sổ mất thì trạm tra và cấp lại.

Trẻ nhẹ cân được cấp bột dinh dưỡng ba tháng và thăm nhà. Nếu con sốt cao, khóc không dừng sau tiêm, gọi (0234) 000 1227, có xe.

Trạm kính mong già làng nói giúp với bà con: vắc-xin không làm con yếu, chỉ giữ con khỏi bệnh. Thai phụ đến cùng, được đo tim thai.`,
        en: `- 27/10: Quảng Nhâm culture house.
- 28/10: A Ngo.
- 29/10: Hồng Bắc.
- 30/10: the main station.

7:00–10:30. Carry your child along; no papers are needed, and lost books are looked up and replaced.

Underweight children receive food for three months and home visits. For high fever or unceasing crying after the shot call (0234) 000 1227; there is a car.

We ask the elders to tell people that vaccine does not weaken a child but keeps it from illness. Pregnant women are welcome for a heartbeat check.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong'],
      on: '2026-11-11',
      title: {
        vi: 'Giờ xe buýt, xe khách A Lưới – Huế thay đổi mùa mưa',
        en: 'A Lưới – Hue coach times change in the rainy season',
      },
      lead: {
        vi: 'Từ ngày 15/11, chuyến đầu 5:30, chuyến cuối 15:00; không chạy đèo Kim Quy sau 17:00.',
        en: 'From 15 November the first bus leaves at 5:30 and the last at 15:00; no buses on the Kim Quy pass after 17:00.',
      },
      body: {
        vi: `Chuyến từ Huế lên: 7:00, 10:30, 13:30. Người đi khám bệnh đặt chỗ trước một ngày, có hai ghế giữ cho xe lăn.

Khi đường 49 đóng, xe không bỏ khách giữa đường: hành khách ở lại trạm dừng Bình Điền, có chỗ nằm, cơm nóng. Người nhà gọi (0234) 000 1227 để biết tin.

Vé tháng cho học sinh nội trú giảm 60%. Hàng hóa gửi trước 30 phút, cân và dán nhãn; không nhận củi, thú rừng và chất dễ cháy. Bảng giờ in ra, bản nào cần, văn hóa xã đưa.`,
        en: `From Hue: 7:00, 10:30, 13:30. Patients book a day ahead; two places are kept for wheelchairs.

When Road 49 is closed nobody is left on the way: passengers stay at Bình Điền station, with beds and hot rice. Relatives call (0234) 000 1227 for news.

Monthly tickets for boarding pupils are 60% cheaper. Goods are handed in 30 minutes ahead, weighed and labelled; no firewood, wild animals or fuel. The commune brings printed timetables to any village that asks.`,
      },
    },
  ],
  event: {
    on: '2026-12-20',
    start: '07:00',
    end: '11:00',
    tags: ['lang-nghe', 'du-lich'],
    title: { vi: 'Phiên chợ zèng và măng khô', en: 'Market of zèng and dried bamboo' },
    place: { vi: 'Chợ A Lưới', en: 'A Lưới market' },
    body: {
      vi: 'Ba mươi người dệt bày khung, dạy khách luồn ba hàng cườm. Có rượu đoác, cơm ống; trẻ em được vẽ mặt bằng nghệ.',
      en: 'Thirty weavers set up looms and teach guests to thread three rows of beads. Palm wine, rice in bamboo; children paint with turmeric.',
    },
  },
  document: {
    number: '63/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Văn hóa',
    issuedOn: '2026-09-22',
    effectiveOn: '2026-10-01',
    signedBy: 'society',
    tags: ['di-san', 'lang-nghe'],
    summary: {
      vi: 'Quy chế giữ, sử dụng và chia lợi ích từ hoa văn zèng của các bản',
      en: 'Rules for keeping, using and sharing the benefit of zèng patterns',
    },
    body: `## Điều 1. Hoa văn

Mười hai hoa văn trong danh mục thuộc về cộng đồng các bản; không ai được đăng ký riêng.

## Điều 2. Người được dùng

Người trong bản dùng tự do; doanh nghiệp bên ngoài phải xin phép hội đồng dệt và trả 5% giá bán.

## Điều 3. Điều không được làm

Không dùng hoa văn có dấu đỏ cho hàng hóa; không in trên vật chân đạp.

## Điều 4. Quỹ

Tiền vào quỹ mua hạt cườm, dạy trẻ và giúp người dệt ốm.

## Điều 5. Hiệu lực

Từ ngày 1/10/2026.`,
  },
};
