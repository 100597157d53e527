import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const binhDien: CommuneTexts = {
  intro: {
    vi: 'Rừng gỗ lớn, hồ Bình Điền và các thôn đồng bào dọc quốc lộ 49.',
    en: 'Timber forests, Bình Điền lake and upland villages along National Road 49.',
  },
  address: { vi: 'Trụ sở xã Bình Điền, quốc lộ 49, Huế', en: 'Bình Điền commune office, National Road 49, Hue' },
  hours: [
    { days: weekdays, hours: '7:00–11:00, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Lê Đình Sơn Ca',
    economy: 'Hồ Thị Mai Phước',
    society: 'Nguyễn Trung Kiên',
    oneGate: 'Trần Thị Mộng Lành',
    receptionDays: [12, 27],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Ba xã Bình Tiến, Bình Thành, Hương Bình hợp lại giữa rừng và hồ.',
      en: 'Bình Tiến, Bình Thành and Hương Bình joined between forest and lake.',
    },
    body: {
      vi: `Xã Bình Điền thành lập ngày 1/7/2025 từ các xã Bình Tiến, Bình Thành và Hương Bình, ở thượng nguồn sông Hữu Trạch, phía tây thành phố.

Hồ Bình Điền vừa phát điện vừa giữ nước mùa lũ. Dân cư gồm người Kinh và đồng bào Cơ Tu, Tà Ôi, Pa Cô, sống bằng rừng trồng, cây ăn quả, chăn nuôi và du lịch suối. Quốc lộ 49 là đường duy nhất lên A Lưới nên việc giữ đường thông trong mùa mưa quan trọng với cả miền núi. Nghề đan mây, mật ong rừng và trái vả, trái sầu riêng là sản vật thường thấy ở chợ phiên.`,
      en: `Bình Điền commune was formed on 1 July 2025 from Bình Tiến, Bình Thành and Hương Bình, at the head of the Hữu Trạch river in the west.

Bình Điền lake makes power and holds back floods. Kinh people and Cơ Tu, Tà Ôi and Pa Cô families live by plantations, orchards, livestock and stream tourism. National Road 49 is the only way to A Lưới, so keeping it open in the rains matters to all the uplands. Rattan, forest honey, figs and durian are sold at the market.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'sat-lo', 'bao-lu'],
      on: '2026-11-20',
      scene: 'nui-rung',
      title: {
        vi: 'Quốc lộ 49 thông một làn sau mười một giờ, dân làng cùng xúc đất',
        en: 'One lane of National Road 49 open after eleven hours of shovelling',
      },
      lead: {
        vi: 'Ba điểm sạt ở đèo Kim Quy chặn đường đêm 19/11; xe cấp cứu và xe hàng thiết yếu đi trước.',
        en: 'Three slides on the Kim Quy pass blocked the road in the night of 19 November; ambulances and supplies pass first.',
      },
      body: {
        vi: `Lúc 23:40, tổ canh đường nghe tiếng đất chạy, dựng rào, gọi loa. Nhờ vậy không xe nào bị kẹt giữa hai điểm. Đến 10:30 sáng 20/11, máy xúc của đơn vị đường bộ mở được một làn.

Đêm ấy, 27 hành khách được bà con xóm Bồ Hòn đưa về nhà, nấu cháo nấm. Cô sinh viên người Pháp trong đoàn viết lại trên lịch treo tường: “Tôi ngủ ngon hơn ở khách sạn”.

Xe tải trên 10 tấn chưa đi qua cho đến ngày 26/11. Đề nghị không dừng xe chụp ảnh dưới vách; đất còn ướt, đá lăn bất chợt. Hỏi đường: (0234) 000 1226.`,
        en: `At 23:40 the road watch heard the earth move, closed the barrier and called by loudspeaker, so no vehicle was caught between slides. By 10:30 on 20 November one lane was open.

That night 27 passengers slept in homes at Bồ Hòn and were fed mushroom porridge. A French student wrote on the family’s calendar: “I slept better than in a hotel.”

Lorries over 10 tonnes must wait until 26 November. Please do not stop below the slope for pictures; the earth is wet and stones fall without warning. Road news: (0234) 000 1226.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['trong-rung'],
      on: '2026-10-06',
      title: {
        vi: 'Cấm vào rừng phòng hộ hồ Bình Điền khi chưa có giấy phép',
        en: 'Protected forest of Bình Điền lake closed without a permit',
      },
      lead: {
        vi: 'Từ ngày 1/10, đi lấy mật, hái nấm, cắm trại đều phải xin phép tại kiểm lâm hoặc trưởng thôn.',
        en: 'From 1 October honey gathering, mushrooms and camping need a permit from rangers or the village head.',
      },
      body: {
        vi: `Giấy phép miễn phí, cấp trong ngày, ghi rõ nơi đi, số người và giờ về. Người dân bản địa không phải xin giấy để hái rau, đuổi ong ở rừng cộng đồng được giao.

Đốt nấu chỉ ở bếp đá đã đặt sẵn. Không lưới thú, không dùng điện, không bẻ cành phơi áo. Mùa mưa: không vượt suối khi nước quá đầu gối.

Người lạc rừng gọi 112 hoặc (0234) 000 1226, ở yên một chỗ, gõ vào thân gỗ ba hồi. Đội kiểm lâm và trưởng thôn luân phiên đi thứ Bảy, Chủ nhật. Ai bị phạt vì không biết quy định được học một buổi thay cho lần đầu.`,
        en: `The permit is free, issued the same day, and states where, how many and when you return. Villagers need none for greens and honey in their own community forest.

Fires only at the stone hearths. No snares, no electricity, no broken branches. In the rains do not cross a stream above the knee.

If you are lost, call 112 or (0234) 000 1226, stay where you are and knock on wood three times. Rangers and village heads patrol at weekends. Those who did not know the rule may take a lesson instead of the first fine.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['ocop', 'du-lich'],
      on: '2026-09-19',
      scene: 'nui-rung',
      title: {
        vi: 'Vả Bồ Hòn chín rộ, người Cơ Tu bày cách ăn mới cho du khách',
        en: 'Bồ Hòn figs are ripe, and the Cơ Tu show visitors a new way to eat them',
      },
      lead: {
        vi: 'Mười bốn hộ mở bếp sân nhà; thu nhập thêm trung bình 3,4 triệu đồng một tháng.',
        en: 'Fourteen families open their courtyard kitchens and earn 3.4 million đồng a month on average.',
      },
      body: {
        vi: `Trái vả luộc chấm muối vừng người Huế ai cũng ăn. Bếp của các mế Cơ Tu thì cắt lát nướng lá sả, trộn muối ớt xanh và kiệu; khách xin công thức không hết.

Từ chỗ đồng bào bán vả cho lái 4.000 đồng một ký, nay bán món ăn và mứt khô, tính ra 30.000. Xã giúp dạy hai điều: hạch toán mỗi bếp, và nói không với khách đòi múa cồng chiêng bất cứ lúc nào.

“Cồng chỉ đánh khi có lễ”, già làng dặn. Bếp mở sáng thứ Bảy, đặt trước hai ngày, tối đa hai mươi khách một sân. Xin không cho trẻ tiền.`,
        en: `Everybody in Hue eats boiled figs with sesame salt. The Cơ Tu grandmothers grill them with lemongrass leaves and mix in chilli and shallots; guests keep asking for the recipe.

Figs once sold to traders at 4,000 đồng a kilo become dishes and dried sweets worth 30,000. The commune taught two things: to keep each kitchen’s accounts, and to say no to guests who want gongs at any hour.

“Gongs are for ceremonies,” says the elder. Kitchens open on Saturdays, booked two days ahead, twenty guests to a yard. Please do not give children money.`,
      },
    },
    {
      genre: 'notice',
      category: 'giao-duc',
      tags: ['truong-hoc', 'suc-khoe'],
      on: '2026-11-13',
      title: {
        vi: 'Áo ấm, bữa sáng cho học sinh vùng xa ở hai điểm trường Hương Bình',
        en: 'Warm jackets and breakfast for pupils at two branch schools of Hương Bình',
      },
      lead: {
        vi: 'Từ ngày 16/11 đến ngày 31/1, 134 em được một tô cháo hoặc bánh mì trước giờ học.',
        en: 'From 16 November to 31 January 134 children have a bowl of porridge or bread before class.',
      },
      body: {
        vi: `Sáng tháng 12, nhiệt độ có khi xuống 11 độ. Nhiều em đi bộ 3 km, đến lớp bụng trống. Mạnh thường quân góp 210 suất áo, xã góp gạo và gas; cô giáo và phụ huynh thay nhau nấu từ 5:30.

Áo không in tên nhà tài trợ. Nếu trẻ có hai áo, xin trả lại một cho em nhỏ hơn. Ai muốn góp, gửi gạo, trứng tại nhà văn hóa mỗi Chủ nhật; xin không gửi mì gói và đồ ngọt.

Mỗi tháng đo cân nặng, chiều cao và đăng số chung (không nêu tên) ở cổng thông tin. Hỏi (0234) 000 1226.`,
        en: `On December mornings it can fall to 11 degrees. Many children walk 3 km and arrive hungry. Donors gave 210 jackets, the commune rice and gas; teachers and parents take turns cooking from 5:30.

No sponsor’s name is printed. If a child has two jackets, please return one for a smaller one. To help, bring rice and eggs to the culture house on Sundays, not noodles and sweets.

Weights and heights are measured monthly; only totals without names are published. Questions: (0234) 000 1226.`,
      },
    },
  ],
  event: {
    on: '2026-12-27',
    start: '06:30',
    end: '15:00',
    tags: ['trong-rung', 'du-lich'],
    title: { vi: 'Một ngày làm người giữ rừng', en: 'A day as a forest guard' },
    place: { vi: 'Trạm kiểm lâm Bình Điền', en: 'Bình Điền ranger station' },
    body: {
      vi: 'Đi tuần 7 km, học đọc dấu chân, gỡ bẫy, đo tán. Từ 18 tuổi, khỏe mạnh; mang nước và áo dài tay. Đăng ký trước hai mươi ngày.',
      en: 'A 7 km patrol, tracks, snares, measuring crowns. From 18 and fit; bring water and long sleeves. Register twenty days ahead.',
    },
  },
  document: {
    number: '35/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Giao thông',
    issuedOn: '2026-10-15',
    effectiveOn: '2026-10-20',
    signedBy: 'economy',
    tags: ['bao-lu', 'sat-lo'],
    summary: {
      vi: 'Thành lập tổ canh đường quốc lộ 49 và cấp phương tiện trực mưa lũ',
      en: 'Road watch on National Road 49 and its equipment in the rainy season',
    },
    body: `## Điều 1

Lập ba tổ canh đường, mỗi tổ năm người, trực theo ca từ khi có cảnh báo mưa trên 80 mm trong 24 giờ.

## Điều 2

Nhiệm vụ: rào chắn, đèn, báo tin, ghi thời gian, đếm xe; không dọn đá khi đất chưa ổn định.

## Điều 3

Cấp bộ đàm, đèn pin, áo phản quang, dây và rào; bảo hiểm và công trực 180.000 đồng/ca.

## Điều 4

Tổ có quyền đóng đường trong 30 phút không chờ lệnh; sau đó báo Chủ tịch xã.

## Điều 5

Hiệu lực từ ngày 20/10/2026.`,
  },
};
