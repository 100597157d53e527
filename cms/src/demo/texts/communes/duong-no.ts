import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const duongNo: CommuneTexts = {
  intro: {
    vi: 'Làng tranh Sình, hoa giấy Thanh Tiên và ngôi nhà lưu niệm bên sông Phổ Lợi.',
    en: 'Sình prints, Thanh Tiên paper flowers and a memorial house on the Phổ Lợi river.',
  },
  address: {
    vi: 'Trụ sở phường Dương Nỗ, bên sông Phổ Lợi, Huế',
    en: 'Dương Nỗ ward office, on the Phổ Lợi river, Hue',
  },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Nguyễn Thị Diệu Linh',
    economy: 'Hồ Quang Tuyến',
    society: 'Đoàn Thế Vinh',
    oneGate: 'Lê Thị Minh Hoa',
    receptionDays: [8, 22],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Vùng ngã ba Sình, nơi sông Hương gặp sông Bồ, đất của làng nghề và đình cổ.',
      en: 'Around the Sình confluence of the Perfume and Bồ rivers, a land of crafts and old communal houses.',
    },
    body: {
      vi: `Phường Dương Nỗ giữ nguyên địa giới khi sắp xếp đơn vị hành chính ngày 1/7/2025. Trước đó, phường được lập từ các xã Phú Dương, Phú Mậu và Phú Thanh cũ.

Làng Dương Nỗ có đình cổ và ngôi nhà nơi Chủ tịch Hồ Chí Minh sống thời niên thiếu. Làng Sình in tranh thờ bằng ván gỗ, màu từ lá cây và vỏ điệp, lại có hội vật đầu xuân; làng Thanh Tiên làm hoa giấy, hoa sen giấy. Chợ Nọ họp bên sông từ lâu đời. Đất thấp hơn mực lũ trung bình nên hầu như năm nào phường cũng ngập trước tiên.`,
      en: `Dương Nỗ ward kept its bounds in the reform of 1 July 2025. It had been formed before that from the former communes of Phú Dương, Phú Mậu and Phú Thanh.

Dương Nỗ village has an old communal house and the home where Hồ Chí Minh lived as a boy. Sình prints votive pictures from woodblocks with colours of leaves and shells, and holds a wrestling festival in spring; Thanh Tiên makes paper flowers. Nọ market has stood by the river for ages. The land lies below the level of an average flood, so nearly every year this ward is the first under water.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['lang-nghe', 'tet', 'du-lich'],
      on: '2026-11-13',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Thanh Tiên nhuộm giấy sớm cho mùa hoa Tết',
        en: 'Thanh Tiên dyes its paper early for the Tết flowers',
      },
      lead: {
        vi: 'Mười bảy gia đình làm hơn 60.000 cành; màu lấy từ hạt mồng tơi, lá bàng và nghệ.',
        en: 'Seventeen families make over 60,000 stems, coloured with spinach seed, almond leaf and turmeric.',
      },
      body: {
        vi: `Nắng tháng Mười Một quý như vàng: giấy nhuộm xong phải khô trong ngày. Ông Nguyễn Hóa Thân Hậu phơi giấy trên sân gạch, canh mây, “hễ nghe gió mùi bùn là ôm giấy chạy”.

Một cành hoa thờ gồm tám bông, bông vàng giữa, tượng trưng cho vua sáng, tôi trung và ngũ hành. Khách trẻ thích hoa sen giấy cắm phòng khách; các cụ vẫn dặn: hoa thờ không bán quá giá hai bó rau.

Năm nay làng có hai cô gái học xong đại học về nối nghề, mở lớp chiều Chủ nhật, học cả cách tự tra giấy để không lệ thuộc giấy mua.`,
        en: `November sun is gold: dyed paper must dry within the day. Mr Nguyễn Hóa Thân Hậu lays it out on the brick yard and watches the clouds: “when the wind smells of mud I grab the paper and run.”

A votive stem has eight flowers around a yellow one, for the wise king, loyal servants and the five elements. Young buyers like paper lotuses; the elders insist that altar flowers must not cost more than two bunches of greens.

Two young women came home after university to carry on the craft. They teach on Sunday afternoons and also make the paper themselves, so as not to depend on what is sold.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['ngap-lut', 'suc-khoe'],
      on: '2026-11-22',
      title: {
        vi: 'Khử khuẩn giếng và bể nước sau lũ, cách làm cho từng nhà',
        en: 'How to disinfect your well and tank after the flood',
      },
      lead: {
        vi: 'Nhận bột khử khuẩn miễn phí tại nhà sinh hoạt cộng đồng từ ngày 23 đến ngày 27/11.',
        en: 'Free disinfectant at the community houses from 23 to 27 November.',
      },
      body: {
        vi: `1. Múc cạn hoặc bơm đến khi nước bớt đục.
2. Cọ thành giếng, vớt rác.
3. Hòa 10 g bột cho mỗi mét khối nước, đổ đều, khuấy.
4. Chờ 30 phút, múc xả đến khi chỉ còn mùi nhẹ.

Trong ba ngày đầu vẫn đun sôi. Giếng cạnh chuồng trại hay nhà vệ sinh bị ngập: đừng dùng, gọi trạm y tế lấy mẫu.

Nhà có người già ở một mình, tổ y tế đến làm giúp, đăng ký qua (0234) 000 1215. Bột để xa trẻ em, không trộn với giấm. Ai nổi mẩn, đau mắt đỏ, tiêu chảy, xin khám ngay, không tự mua thuốc.`,
        en: `1. Empty the well or pump until the water clears.
2. Scrub the wall and take out rubbish.
3. Dissolve 10 g of powder for each cubic metre, pour and stir.
4. Wait 30 minutes, then draw off until only a faint smell is left.

Boil the water for the first three days all the same. Do not use a well next to a flooded stable or toilet; ask the health station to take a sample.

For older people living alone the health team does the work: (0234) 000 1215. Keep the powder from children and never mix it with vinegar. For a rash, red eyes or diarrhoea see the doctor, do not buy medicine by yourself.`,
      },
    },
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['ngap-lut', 'do-thi'],
      on: '2026-10-30',
      scene: 'mua-lu',
      title: {
        vi: 'Đường Chợ Nọ nâng 40 cm, nhà thấp được kê lại cùng lúc',
        en: 'Chợ Nọ road rises by 40 cm, and low houses with it',
      },
      lead: {
        vi: 'Lần đầu tiên dự án đường dành kinh phí để nhà dân hai bên không hóa thành ao.',
        en: 'For the first time a road project pays so that the houses beside it do not become ponds.',
      },
      body: {
        vi: `Nâng đường mà không nâng nhà thì nước dồn vào nhà, ai ở vùng trũng cũng biết. Vì vậy phường dừng thiết kế cũ, đo cốt từng nền nhà rồi mới vẽ lại.

Kết quả: 900 m đường cao thêm 40 cm; 31 nhà thấp được hỗ trợ nâng nền, 12 nhà làm thêm gác; rãnh hai bên rộng 0,8 m chảy ra sông Phổ Lợi qua cửa van một chiều.

Công trình làm từ cuối tháng 2 đến tháng 7/2027, tránh mùa lũ. Đợt lũ tháng 10 vừa qua đã là lần đo cuối: vết nước trên tường được sơn lại làm mốc, ghi ngày tháng.`,
        en: `Raise the road and not the houses, and the water goes into the houses; everybody here knows that. So the ward stopped the old design, measured each floor and drew anew.

The result: 900 m of road go up by 40 cm; 31 low houses are helped to raise their floor and 12 build a loft; side drains 0.8 m wide lead to the Phổ Lợi river through one-way gates.

Work lasts from the end of February to July 2027, outside the flood season. The October flood was the last measurement: its marks on the walls were painted over as gauges with the date.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'di-san'],
      on: '2026-09-12',
      title: {
        vi: 'Đăng ký tiết học tại nhà lưu niệm và xưởng tranh Sình',
        en: 'Book lessons at the memorial house and the Sình print workshop',
      },
      lead: {
        vi: 'Dành cho học sinh lớp 4 đến lớp 8, miễn phí, mỗi buổi hai lớp.',
        en: 'For grades 4 to 8, free of charge, two classes at a time.',
      },
      body: {
        vi: `Các buổi sáng thứ Ba, thứ Năm từ ngày 29/9, mỗi đoàn có hai giờ: một giờ nghe kể chuyện ở nhà lưu niệm Dương Nỗ, một giờ tự in một tờ tranh ở làng Sình.

Trường gửi danh sách trước mười ngày, kèm số em cần hỗ trợ di chuyển. Xe đậu ở sân đình; đi bộ giữa hai nơi theo đường bờ sông có người dẫn.

Ngày mưa lớn, hẹn lại. Trường ngoài thành phố cũng được nhận nếu còn chỗ. Học sinh nộp lại một trang viết hoặc một bức vẽ, bài hay được treo ở đình dịp đầu xuân. Liên hệ (0234) 000 1215.`,
        en: `On Tuesday and Thursday mornings from 29 September each group has two hours: one of stories at the Dương Nỗ memorial house, one to print a sheet in Sình village.

Schools send the list ten days ahead and say who needs help to move about. Buses stop in the communal yard; guides walk with you along the river.

In heavy rain the visit is postponed. Schools from elsewhere are welcome if there is room. Pupils hand in a page or a drawing; the best hang in the communal house in spring. Contact (0234) 000 1215.`,
      },
    },
  ],
  event: {
    on: '2026-12-06',
    start: '08:00',
    end: '11:00',
    tags: ['lang-nghe', 'di-san'],
    title: { vi: 'In tranh con giáp tại làng Sình', en: 'Printing zodiac pictures in Sình' },
    place: { vi: 'Xưởng tranh chung, làng Lại Ân', en: 'Shared print workshop, Lại Ân village' },
    body: {
      vi: 'Nghệ nhân hướng dẫn phết điệp, lấy mực, tô màu tranh con dê cho năm Đinh Mùi. Ba mươi chỗ, mang theo áo cũ.',
      en: 'Masters teach how to lay shell powder, ink and colour the goat for the coming year. Thirty places; wear old clothes.',
    },
  },
  document: {
    number: '83/TB-UBND',
    type: 'thong-bao',
    field: 'Xây dựng',
    issuedOn: '2026-10-28',
    signedBy: 'economy',
    tags: ['ngap-lut', 'do-thi'],
    summary: {
      vi: 'Kết quả đo cốt nền nhà và mức hỗ trợ nâng nền dọc đường Chợ Nọ',
      en: 'Floor levels measured along Chợ Nọ road and support for raising them',
    },
    body: `Ủy ban nhân dân phường Dương Nỗ thông báo:

1. Kết quả đo cốt nền 118 nhà dọc đường Chợ Nọ được niêm yết tại nhà sinh hoạt cộng đồng và trên cổng thông tin.
2. Nhà có nền thấp hơn mặt đường thiết kế trên 20 cm được hỗ trợ 450.000 đồng/m² nâng nền, tối đa 60 m².
3. Nhà của hộ nghèo, người khuyết tật, người có công được hỗ trợ toàn bộ.
4. Hộ không đồng ý kết quả đo gửi ý kiến trước ngày 20/11/2026; phường đo lại trước mặt chủ nhà.

Việc chi trả thực hiện trước khi khởi công ít nhất 30 ngày.`,
  },
};
