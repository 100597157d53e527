import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phongThai: CommuneTexts = {
  intro: {
    vi: 'Vùng An Lỗ – Thanh Tân: đồng lúa ven sông Bồ, suối nước nóng và khu công nghiệp phía bắc.',
    en: 'An Lỗ and Thanh Tân: rice along the Bồ river, hot springs and the northern industrial zone.',
  },
  address: { vi: 'Trụ sở phường Phong Thái, khu An Lỗ, Huế', en: 'Phong Thái ward office, An Lỗ, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:00–16:30' }],
  staff: {
    chair: 'Nguyễn Đăng Phúc',
    economy: 'Hoàng Thị Như Thanh',
    society: 'Trần Duy Thuật',
    oneGate: 'Lê Thị Cẩm Tú',
    receptionDays: [5, 19],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Phường hợp từ Phong An, Phong Hiền và Phong Sơn, dọc hai bên quốc lộ 1 và tỉnh lộ 11.',
      en: 'Phong An, Phong Hiền and Phong Sơn together, along National Road 1 and Provincial Road 11.',
    },
    body: {
      vi: `Phường Phong Thái có từ ngày 1/7/2025. Sông Bồ làm ranh giới phía nam; phía tây là đồi Phong Sơn với suối nước nóng Thanh Tân; phía đông là đồng lúa Phong Hiền.

Chợ An Lỗ họp ở ngã ba cầu, bánh canh và cá lóc có tiếng. Hiền Lương từng là làng rèn cung cấp thợ cho kinh thành. Một phần khu công nghiệp Phong Điền nằm trên địa bàn, mỗi ngày có hàng nghìn công nhân đi làm, vì vậy nhà trẻ, nhà trọ và an toàn giao thông được phường quan tâm nhất.`,
      en: `Phong Thái ward dates from 1 July 2025. The Bồ river bounds it to the south; to the west lie the hills of Phong Sơn with the Thanh Tân hot springs; to the east the rice of Phong Hiền.

An Lỗ market stands at the bridge junction and is known for noodle soup with snakehead fish. Hiền Lương was a village of smiths that sent craftsmen to the capital. Part of the Phong Điền industrial zone lies here and thousands of workers pass every day, so nurseries, lodging and road safety come first.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['cong-nhan', 'truong-hoc'],
      on: '2026-11-11',
      scene: 'mot-cua',
      title: {
        vi: 'Nhà trẻ mở đến 19 giờ cho con công nhân ca chiều',
        en: 'Nursery open until 19:00 for the children of late-shift workers',
      },
      lead: {
        vi: 'Hai lớp đầu tiên ở An Lỗ nhận 48 bé từ 12 tháng tuổi; doanh nghiệp góp một nửa chi phí.',
        en: 'The first two classes in An Lỗ take 48 children from 12 months; companies pay half.',
      },
      body: {
        vi: `“Trước phải gửi bà hàng xóm, tan ca về con ngủ rồi”, chị Nhung, công nhân may, kể. Phường khảo sát 900 lao động nữ, ba trong bốn người cần gửi con sau 17:00.

Trường mầm non công lập bố trí phòng, bốn cô giáo làm ca muộn được trả thêm 40%. Cha mẹ đóng 420.000 đồng một tháng gồm bữa chiều. Trẻ được tắm, ăn và nghe truyện trước khi về.

Đợt hai, từ tháng 1/2027, mở thêm ở Phong Hiền nếu đủ 20 trẻ. Đăng ký tại trường hoặc nhờ công đoàn nhà máy gửi danh sách; ưu tiên mẹ nuôi con một mình.`,
        en: `“I used to leave him with a neighbour; when I came home he was asleep,” says Nhung, a garment worker. The ward asked 900 women at work: three in four need care after 17:00.

The public nursery gives the rooms, and four teachers on the late shift earn 40% more. Parents pay 420,000 đồng a month with supper. Children are bathed, fed and read to before they leave.

A second site opens in Phong Hiền in January 2027 if twenty children are enrolled. Register at the school or through the factory union; mothers on their own come first.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong'],
      on: '2026-10-09',
      title: {
        vi: 'Chỉnh đèn tín hiệu và cấm quay đầu ở ngã ba An Lỗ',
        en: 'New signal times and no U-turns at the An Lỗ junction',
      },
      lead: {
        vi: 'Áp dụng từ 5:00 ngày 15/10, sau bốn vụ va chạm trong chín tháng.',
        en: 'From 5:00 on 15 October, after four crashes in nine months.',
      },
      body: {
        vi: `- Đèn xanh cho hướng chợ tăng từ 18 lên 27 giây vào giờ vào ca (6:15–7:15) và tan ca (16:30–17:45).
- Ô tô không quay đầu tại ngã ba; quay ở cầu vượt phía bắc cách 900 m.
- Vạch sang đường cho học sinh dời lên trước cổng chợ, có người hướng dẫn giờ cao điểm.

Hàng rong ở góc phía tây chuyển vào sân chợ, miễn phí chỗ đến hết năm. Xe khách đón trả tại bến An Lỗ, không dừng dưới chân cầu.

Ý kiến sau một tháng thực hiện xin gửi phường, số (0234) 000 1210.`,
        en: `- Green towards the market grows from 18 to 27 seconds when shifts begin (6:15–7:15) and end (16:30–17:45).
- No U-turns for cars; turn at the northern flyover, 900 m on.
- The pupils’ crossing moves to the market gate, with a guide at rush hours.

Street sellers on the west corner move into the market yard, free until the end of the year. Coaches stop at An Lỗ station, not below the bridge.

Tell us how it works after a month: (0234) 000 1210.`,
      },
    },
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'suc-khoe'],
      on: '2026-09-27',
      scene: 'nui-rung',
      title: {
        vi: 'Suối nước nóng Thanh Tân dành buổi sáng thứ Tư cho người cao tuổi',
        en: 'Thanh Tân hot springs give Wednesday mornings to older people',
      },
      lead: {
        vi: 'Giảm 70% giá vé, có nhân viên y tế trực và xe đón từ ba nhà văn hóa.',
        en: 'Tickets 70% off, a nurse on duty and transport from three culture houses.',
      },
      body: {
        vi: `Nước từ lòng núi phun lên nóng 68 độ, làm nguội còn 38 độ ở hồ ngâm. Các bác đau khớp trong phường vẫn rủ nhau đi vào mùa lạnh, nhưng vé và đường xa là trở ngại.

Theo thỏa thuận giữa phường và đơn vị quản lý, từ ngày 30/9 đến hết tháng 3, mỗi sáng thứ Tư có 60 suất cho người từ 65 tuổi. Y tá đo huyết áp trước khi xuống hồ; ngâm không quá 15 phút một lượt.

Người bệnh tim cần giấy của bác sĩ. Đăng ký ở chi hội người cao tuổi, trước chiều thứ Hai. Xe chạy lúc 7:00.`,
        en: `The water leaves the mountain at 68 degrees and is cooled to 38 in the pools. People with sore joints have always gone there in the cold season, but tickets and distance stood in the way.

By agreement between the ward and the operator there are 60 places for those aged 65 and over every Wednesday morning from 30 September to the end of March. A nurse takes blood pressure first; no more than 15 minutes at a time.

Heart patients need a doctor’s note. Register with the association of older people by Monday afternoon. The bus leaves at 7:00.`,
      },
    },
    {
      genre: 'notice',
      category: 'nong-nghiep',
      tags: ['vu-dong-xuan', 'khoi-phuc-san-xuat'],
      on: '2026-11-22',
      title: {
        vi: 'Lịch xuống giống vụ đông xuân 2026–2027 và nhận giống hỗ trợ',
        en: 'Sowing calendar for the winter–spring crop, and free seed',
      },
      lead: {
        vi: 'Gieo sạ tập trung từ ngày 20/12 đến ngày 5/1; giống ngắn ngày gieo sau.',
        en: 'Sowing from 20 December to 5 January; short-season varieties later.',
      },
      body: {
        vi: `| Cánh đồng | Giống | Ngày gieo |
| --- | --- | --- |
| Phong Hiền (trũng) | ngắn ngày | 1–5/1 |
| Phong An | trung ngày | 25–30/12 |
| Phong Sơn (cao) | trung ngày | 20–25/12 |

Hộ bị ướt lúa giống trong đợt lũ nhận 3 kg/sào tại hợp tác xã vào ngày 4 và 5/12, mang căn cước.

Trước khi gieo: diệt chuột đồng loạt ngày 12/12, không dùng điện và thuốc cấm; đắp lại bờ; khơi mương. Trạm bơm An Lỗ chạy thử ngày 10/12. Hỏi kỹ thuật: sáng thứ Năm tại hợp tác xã hoặc (0234) 000 1210.`,
        en: `| Field | Variety | Sowing |
| --- | --- | --- |
| Phong Hiền (low) | short | 1–5/1 |
| Phong An | medium | 25–30/12 |
| Phong Sơn (high) | medium | 20–25/12 |

Families whose seed was soaked receive 3 kg per sào at the cooperative on 4 and 5 December; bring your identity card.

Before sowing: a common rat hunt on 12 December, without electricity or banned poison; mend the banks; clear the ditches. The An Lỗ pump is tested on 10 December. Advice: Thursday mornings at the cooperative or (0234) 000 1210.`,
      },
    },
  ],
  event: {
    on: '2026-12-03',
    start: '17:30',
    end: '20:00',
    tags: ['cong-nhan'],
    title: { vi: 'Đối thoại với công nhân ở trọ', en: 'Talk with workers in lodgings' },
    place: { vi: 'Hội trường khu An Lỗ', en: 'An Lỗ hall' },
    body: {
      vi: 'Giá điện nước phòng trọ, gửi trẻ, đăng ký tạm trú, hỗ trợ tiền thuê nhà. Có trông trẻ tại chỗ và bữa tối nhẹ.',
      en: 'Power and water prices, child care, residence papers, rent support. Child minding and a light supper on the spot.',
    },
  },
  document: {
    number: '112/TB-UBND',
    type: 'thong-bao',
    field: 'Đất đai',
    issuedOn: '2026-10-27',
    signedBy: 'chair',
    tags: ['lay-y-kien'],
    summary: {
      vi: 'Công khai dự thảo kế hoạch sử dụng đất năm 2027 của phường',
      en: 'Draft land use plan of the ward for 2027, open for comment',
    },
    body: `Ủy ban nhân dân phường Phong Thái công khai dự thảo kế hoạch sử dụng đất năm 2027 để nhân dân góp ý.

1. Chuyển 21,6 ha đất lúa một vụ kém hiệu quả sang đất ở, trường mầm non và cây xanh.
2. Dành 4,2 ha xây nhà ở công nhân cạnh khu công nghiệp.
3. Không chuyển đổi đất hai vụ lúa ven sông Bồ.

Hồ sơ, bản đồ niêm yết tại trụ sở và ba trụ sở cũ đến ngày 27/11/2026. Ý kiến gửi trực tiếp, qua cổng thông tin hoặc tại cuộc họp thôn. Hộ có đất trong khu vực chuyển đổi được mời gặp riêng.`,
  },
};
