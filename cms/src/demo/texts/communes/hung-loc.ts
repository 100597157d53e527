import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const hungLoc: CommuneTexts = {
  intro: {
    vi: 'Lộc Bổn, Lộc Sơn, Xuân Lộc: lúa, cao su và những làng ven quốc lộ phía bắc Bạch Mã.',
    en: 'Lộc Bổn, Lộc Sơn and Xuân Lộc: rice, rubber and roadside villages north of Bạch Mã.',
  },
  address: { vi: 'Trụ sở xã Hưng Lộc, khu Lộc Sơn, Huế', en: 'Hưng Lộc commune office, Lộc Sơn, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Nguyễn Hữu Trinh',
    economy: 'Trương Thị Ngọc Hân',
    society: 'Lê Bá Phụng',
    oneGate: 'Phạm Thị Mai Trinh',
    receptionDays: [6, 21],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Một xã nối đồng bằng ven đầm với vùng đồi đi Nam Đông.',
      en: 'A commune that joins the lagoon plain to the hills on the way to Nam Đông.',
    },
    body: {
      vi: `Xã Hưng Lộc thành lập ngày 1/7/2025 từ thị trấn Lộc Sơn, xã Lộc Bổn và xã Xuân Lộc.

Quốc lộ 1, đường sắt và nhánh cao tốc La Sơn cùng đi qua Lộc Sơn, nơi có chợ La Sơn và khu công nghiệp. Lộc Bổn là vùng lúa và rau, mặt đông giáp đầm Cầu Hai. Xuân Lộc ở phía đồi, đồng bào Vân Kiều, Cơ Tu và người Kinh trồng cao su, dứa, keo. Nhiều gia đình vừa làm ruộng vừa đi làm công nhân; xe đưa đón và nhà trẻ ngoài giờ là việc dân hay kiến nghị. Mùa mưa, suối Xuân Lộc dâng nhanh.`,
      en: `Hưng Lộc commune was formed on 1 July 2025 from the town of Lộc Sơn and the communes of Lộc Bổn and Xuân Lộc.

National Road 1, the railway and the La Sơn expressway branch all pass Lộc Sơn, with its market and industrial zone. Lộc Bổn grows rice and vegetables and touches Cầu Hai lagoon in the east. In the hills of Xuân Lộc, Vân Kiều, Cơ Tu and Kinh people grow rubber, pineapples and acacia. Many families farm and work in factories at once; buses and after-hours nurseries are what they ask for. In the rains the Xuân Lộc streams rise fast.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'ha-tang',
      tags: ['giao-thong', 'do-thi'],
      on: '2026-10-27',
      scene: 'ruong-lua',
      title: {
        vi: 'Nút giao La Sơn có đường gom, bớt 1.900 xe qua giữa chợ',
        en: 'La Sơn junction gets a service road, and 1,900 vehicles leave the market',
      },
      lead: {
        vi: 'Đoạn 2,3 km thông xe ngày 26/10; chợ họp lại bên lề rộng, xe tải đi vòng.',
        en: '2.3 km opened on 26 October; the market has its wide verge back and lorries go round.',
      },
      body: {
        vi: `Trước đây xe đầu kéo từ cao tốc xuống phải chen giữa người đi chợ. Giờ cao điểm, bà con nói vui là “mua bó rau cũng phải xin đường”.

Đường gom có làn xe đạp, đèn và ba lối sang cho học sinh. Đếm tuần đầu: xe tải qua chợ giảm từ 2.150 xuống 250 lượt một ngày, tiếng ồn giảm thấy rõ.

Phần chưa xong là mương thoát nước trước nhà số 70 đến 112; đơn vị thi công cam kết trước ngày 20/11, chậm mỗi ngày bị trừ tiền theo hợp đồng. Hộ bị bụi được phát nước rửa đường hai lần một ngày.`,
        en: `Tractor units from the expressway had to push through the shoppers; people joked that one needed “leave to buy a bunch of greens”.

The service road has a cycle lane, lamps and three crossings for pupils. In its first week lorries through the market fell from 2,150 to 250 a day, and the noise with them.

What is missing is the drain before nos. 70 to 112; the contractor promised it by 20 November, with a deduction for each day of delay. Until then the street is washed twice a day against dust.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Suối Xuân Lộc lên nhanh: ba ngầm tràn đóng, xe công nhân đổi đường',
        en: 'Xuân Lộc streams rise fast: three fords closed, workers’ buses rerouted',
      },
      lead: {
        vi: 'Từ 18:00 ngày 18/11 ngầm Phụng Sơn, Khe Ao, Bến Ván không qua được.',
        en: 'From 18:00 on 18 November the Phụng Sơn, Khe Ao and Bến Ván fords cannot be passed.',
      },
      body: {
        vi: `Ca đêm của hai nhà máy nghỉ một buổi, vẫn tính lương ngày; ca sáng đón tại chợ La Sơn lúc 6:30 thay vì đầu thôn.

Dân quân gác ngầm theo đôi, có dây, áo phao và đèn. Xin đừng đẩy barie “qua một lát rồi thôi”: ba năm qua có bốn người mất vì đúng câu đó.

Trẻ ở bản Phú Môn ngủ lại trường, nhà trường nấu cháo. Ai cần chạy thận, sinh con, gọi (0234) 000 1234 sớm, khi suối còn thấp. Bản tin nước mỗi giờ đọc trên loa và ghi ở bảng trước chợ.`,
        en: `The night shift of two factories is cancelled, with pay; the morning shift is picked up at La Sơn market at 6:30 instead of the villages.

Militia guard the fords in pairs, with ropes, vests and lamps. Please do not push the barrier aside “just for a moment”: in three years four people died for that sentence.

Children of Phú Môn sleep at school, where porridge is cooked. For dialysis or a birth call (0234) 000 1234 early, while the stream is low. The level is read out every hour and written on the board by the market.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['nong-san', 'ocop', 'viec-lam'],
      on: '2026-09-16',
      title: {
        vi: 'Dứa Xuân Lộc ngọt lần hai: lá làm sợi, bã nuôi bò',
        en: 'Xuân Lộc pineapples pay twice: leaves for fibre, pulp for cattle',
      },
      lead: {
        vi: 'Hợp tác xã kéo được 340 ký sợi trong hai tháng, phụ nữ Vân Kiều có thêm việc.',
        en: 'The cooperative drew 340 kilos of fibre in two months and gave Vân Kiều women more work.',
      },
      body: {
        vi: `Cứ sau thu hoạch là cả đồi lá dứa bị đốt. Cô Hồ Thị Kiềm, tham dự một lớp nghề, đề nghị thử tuốt lá bằng máy cũ sửa lại từ máy xay sắn.

Sợi trắng, phơi ba nắng, bán cho xưởng ở thành phố 210.000 đồng một ký. Bã ủ với muối và cám, bò ăn hết; chị không còn phải cắt cỏ lúc trời mưa.

Máy đặt ở nhà văn hóa, ai mang lá tới trả theo cân. Sáu mươi hai hộ tham gia; phần lời để dành mua thêm một máy. Xã nhắc đeo kính, găng khi tuốt lá vì gai nhỏ hay bắn.`,
        en: `After every harvest whole hillsides of leaves were burnt. Hồ Thị Kiềm, who had been to a training course, proposed to strip them with a machine rebuilt from a cassava mill.

The fibre is white, dries in three days of sun and sells to a workshop in town at 210,000 đồng a kilo. The pulp, kept with salt and bran, feeds the cattle; she no longer cuts grass in the rain.

The machine stands at the culture house; those who bring leaves are paid by weight. Sixty-two families take part; the profit is saved for a second machine. Wear glasses and gloves: small thorns fly.`,
      },
    },
    {
      genre: 'notice',
      category: 'xa-hoi',
      tags: ['lay-y-kien', 'truong-hoc'],
      on: '2026-11-02',
      title: {
        vi: 'Chọn chỗ xây nhà trẻ ngoài giờ: bỏ phiếu tại chợ, trường và nhà máy',
        en: 'Where to build the late nursery: vote at the market, the school or the factory',
      },
      lead: {
        vi: 'Từ ngày 5/11 đến ngày 20/11; ba địa điểm, mỗi gia đình một phiếu.',
        en: 'From 5 to 20 November; three sites, one vote for each family.',
      },
      body: {
        vi: `- A: cạnh trạm y tế Lộc Sơn, gần nhà máy, đất 1.200 m².
- B: trường cũ Lộc Bổn, rộng, sửa nhanh trong bốn tháng.
- C: ngã ba Xuân Lộc, gần nhà cao su, phải làm đường 300 m.

Cả ba đều có 60 chỗ, mở 6:00–18:30, tiền ăn 25.000 đồng. Hộ nghèo, mẹ đơn thân miễn phí.

Bỏ phiếu giấy hoặc qua mạng; công nhân bỏ tại phòng y tế nhà máy. Kết quả công bố ngày 25/11, nói rõ lý do. Ai chọn nơi ít phiếu vẫn được đề nghị xe đưa đón. Góp ý (0234) 000 1234.`,
        en: `- A: next to Lộc Sơn health station, near the factories, 1,200 m².
- B: the old Lộc Bổn school, large, ready in four months.
- C: the Xuân Lộc junction, near the rubber estate; needs 300 m of road.

All have 60 places, open 6:00–18:30, meals 25,000 đồng; free for poor families and mothers on their own.

Vote on paper or online; workers vote in the factory clinic. The result is published on 25 November with the reasons. Those who chose a site that was not taken may ask for a bus. Comments: (0234) 000 1234.`,
      },
    },
  ],
  event: {
    on: '2026-12-04',
    start: '19:00',
    end: '21:00',
    tags: ['ngan-sach'],
    title: { vi: 'Tối công khai thu chi của xã', en: 'Evening on the commune’s accounts' },
    place: { vi: 'Hội trường Lộc Sơn', en: 'Lộc Sơn hall' },
    body: {
      vi: 'Xem chi tiết từng dự án, đường gom, nhà trẻ, sửa ngầm. Kế toán trả lời bằng lời dễ hiểu; có chỗ chơi cho trẻ.',
      en: 'Every project in detail: road, nursery, fords. The accountant answers in plain words; children have a place to play.',
    },
  },
  document: {
    number: '66/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-18',
    effectiveOn: '2026-09-25',
    signedBy: 'chair',
    tags: ['bao-lu', 'ngap-lut'],
    summary: {
      vi: 'Quy định đóng, mở và canh gác các ngầm tràn trên địa bàn xã',
      en: 'Closing, opening and guarding the fords of the commune',
    },
    body: `## Điều 1

Ngầm Phụng Sơn, Khe Ao, Bến Ván đóng khi nước qua mặt ngầm 20 cm hoặc khi mưa thượng nguồn trên 100 mm.

## Điều 2

Mỗi ngầm có hai dân quân canh, thay ca sáu giờ; có dây cứu, áo phao, đèn, bộ đàm.

## Điều 3

Chỉ người canh ngầm được mở barie, sau khi đo và báo Chủ tịch xã.

## Điều 4

Doanh nghiệp không trừ lương, không tính vắng với lao động không đến được do ngầm đóng.

## Điều 5

Hiệu lực từ ngày 25/9/2026.`,
  },
};
