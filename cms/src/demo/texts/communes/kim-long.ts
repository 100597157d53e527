import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const kimLong: CommuneTexts = {
  intro: {
    vi: 'Chùa Thiên Mụ, nhà vườn, Văn Miếu và những khu lăng ở thượng nguồn sông Hương.',
    en: 'Thiên Mụ pagoda, garden houses, the Temple of Literature and the tombs of the upper Perfume River.',
  },
  address: { vi: 'Trụ sở phường Kim Long, đường Kim Long, Huế', en: 'Kim Long ward office, Kim Long Street, Hue' },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '7:30–10:30' },
  ],
  staff: {
    chair: 'Phan Đình Lưu',
    economy: 'Hồ Viết Cường',
    society: 'Nguyễn Thị Tịnh Yên',
    oneGate: 'Mai Xuân Hòa',
    receptionDays: [8, 22],
  },
  about: {
    scene: 'cau-truong-tien',
    lead: {
      vi: 'Đất vườn xưa từng là phủ chúa, nay là vùng nhà rường, chùa cổ và lăng tẩm hai bờ thượng nguồn.',
      en: 'Once the seat of the Nguyễn lords, today a land of garden houses, old pagodas and tombs upstream.',
    },
    body: {
      vi: `Phường thành lập ngày 1/7/2025 từ ba phường Kim Long, Hương Long và Long Hồ. Từ phía tây Kinh thành, địa bàn kéo dài ngược dòng sông Hương đến vùng gò đồi.

- Chùa Thiên Mụ trên đồi Hà Khê, Văn Miếu và Võ Miếu.
- Điện Hòn Chén, lăng Minh Mạng và lăng Gia Long.
- Nhà vườn Phú Mộng – Kim Long, vườn thanh trà và măng cụt.

Đất ven sông trũng thấp, năm nào cũng có nước vào nhà; đất đồi hợp với rừng và cây ăn quả. Người Kim Long nổi tiếng về nấu ăn, làm mứt và giữ vườn.`,
      en: `The ward was formed on 1 July 2025 from Kim Long, Hương Long and Long Hồ. It runs from the west of the Citadel up the Perfume River into the hills.

- Thiên Mụ pagoda on Hà Khê hill, the Temples of Literature and of Martial Arts.
- Hòn Chén temple and the tombs of Minh Mạng and Gia Long.
- The garden houses of Phú Mộng – Kim Long, pomelo and mangosteen orchards.

The banks are low and water enters homes every year; the hills suit forest and fruit. People of Kim Long are known for their cooking, their candied fruit and the care of their gardens.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'nha-vuon'],
      on: '2026-11-20',
      scene: 'cau-truong-tien',
      title: {
        vi: 'Chín nhà vườn mở cổng đón khách vào sáng Chủ nhật',
        en: 'Nine garden houses open their gates on Sunday mornings',
      },
      lead: {
        vi: 'Chủ vườn tự rót trà, kể chuyện nhà; mỗi nhà nhận tối đa mười khách một lượt.',
        en: 'The owners pour the tea and tell the story themselves; each house takes ten guests at a time.',
      },
      body: {
        vi: `Không có vé, chỉ có hộp gỗ đặt ở hiên để khách góp tiền chăm vườn. Trong hai tháng thử nghiệm, chín gia đình ở Phú Mộng đã đón hơn 1.100 lượt người, phần lớn đi bộ hoặc xe đạp từ Thiên Mụ xuống.

Phường giúp ba việc: in bản đồ, lắp biển nhỏ ở đầu kiệt và mời thợ rường xem miễn phí những bộ kèo đã mọt. Nhà có tang, có giỗ chỉ cần lật tấm biển ngoài cổng là khách hiểu.

Giờ mở cửa từ 8:00 đến 11:00. Xin gửi xe ở bến Thiên Mụ, nói khẽ, không hái quả. Mùa thanh trà đã hết; bây giờ là lúc vườn thơm mùi hoa cau.`,
        en: `There are no tickets, only a wooden box on the veranda for the upkeep of the garden. In two trial months nine families of Phú Mộng received over 1,100 visitors, most of them on foot or by bicycle from Thiên Mụ.

The ward helps with three things: a printed map, small signs at the mouth of each alley, and a carpenter who looks at worm-eaten trusses free of charge. When a family is in mourning it turns the board at the gate, and guests understand.

Open from 8:00 to 11:00. Please leave vehicles at the Thiên Mụ landing, speak softly and pick no fruit. The pomelo season is over; this is the time when the gardens smell of areca blossom.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'ngap-lut'],
      on: '2026-11-18',
      scene: 'mua-lu',
      title: {
        vi: 'Mười hai thuyền trực và nơi trú tránh cho các tổ ven sông',
        en: 'Twelve boats on duty and shelters for the riverside neighbourhoods',
      },
      lead: {
        vi: 'Nước tại Kim Long có thể vượt 2,5 m trong đêm 19/11; các hộ dưới đường Nguyễn Phúc Nguyên chuẩn bị trước 17:00.',
        en: 'The gauge may pass 2.5 m in the night of 19 November; homes below Nguyễn Phúc Nguyên Street prepare by 17:00.',
      },
      body: {
        vi: `## Nơi trú

- Tổ 1 đến 6: Trường Tiểu học Kim Long, tầng hai.
- Tổ 7 đến 13: chùa Thiên Mụ (nhà khách) và trụ sở cũ phường Hương Long.
- Các tổ Ngọc Hồ, Lựu Bảo: Trường Trung học cơ sở Long Hồ.

## Thuyền

Mười hai thuyền có áo phao đậu ở bốn bến. Người bệnh chạy thận, thai phụ trên 36 tuần được đưa đi trước khi nước lên, không chờ gọi.

Số trực suốt đêm: (0234) 000 1201. Xin mang theo thuốc, giấy tờ trong túi kín và chăn ấm. Chó, mèo được ở khu riêng dưới hiên.`,
        en: `## Shelters

- Neighbourhoods 1 to 6: Kim Long Primary School, upper floor.
- 7 to 13: the guest house of Thiên Mụ pagoda and the former Hương Long office.
- Ngọc Hồ and Lựu Bảo: Long Hồ Lower Secondary School.

## Boats

Twelve boats with life jackets wait at four landings. Dialysis patients and women more than 36 weeks pregnant are taken before the water rises, without having to call.

On duty all night: (0234) 000 1201. Bring medicine, papers in a sealed bag and a warm blanket. Dogs and cats have a place of their own under the eaves.`,
      },
    },
    {
      genre: 'notice',
      category: 'ha-tang',
      tags: ['giao-thong'],
      on: '2026-10-20',
      title: {
        vi: 'Cấm ô tô qua cầu Lựu Bảo từ 21:00 đến 5:00 để sửa khe co giãn',
        en: 'Lựu Bảo bridge closed to cars from 21:00 to 5:00 for repairs',
      },
      lead: {
        vi: 'Áp dụng từ ngày 26/10 đến ngày 6/11; xe máy, xe đạp, xe cấp cứu vẫn qua được.',
        en: 'From 26 October to 6 November; motorbikes, bicycles and ambulances may pass.',
      },
      body: {
        vi: `Bốn khe co giãn của cầu đã hỏng, xe tải qua gây tiếng động lớn và làm nước thấm xuống dầm. Đơn vị thi công làm ban đêm để ban ngày cầu vẫn thông.

Ô tô đi lối quốc lộ 1 tránh Huế hoặc đường Văn Thánh. Chỗ quay đầu cho xe trên 16 chỗ đặt trước Văn Miếu; đoàn khách thăm lăng buổi sáng không bị ảnh hưởng.

Nếu mưa trên 30 mm trong đêm, công việc dừng và lùi một ngày. Hộ dân quanh mố cầu thấy nứt tường, rung mạnh, xin báo ngay (0234) 000 1201 để kiểm tra và lập biên bản.`,
        en: `Four expansion joints are broken; lorries make them bang and water seeps to the beams. The contractor works at night so that the bridge stays open by day.

Cars take the National Road 1 bypass or Văn Thánh Street. Vehicles with more than 16 seats turn in front of the Temple of Literature; morning tours to the tombs are not affected.

If more than 30 mm of rain falls in a night, work stops and the end moves by one day. Residents near the abutments who notice cracks or strong shaking should call (0234) 000 1201 at once so that it is inspected and recorded.`,
      },
    },
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['trong-cay', 'khoi-phuc-san-xuat'],
      on: '2026-09-14',
      title: {
        vi: 'Ba trăm gốc thanh trà ở Long Hồ được cứu bằng cách đắp gốc cao',
        en: 'Three hundred pomelo trees in Long Hồ saved by raised mounds',
      },
      lead: {
        vi: 'Cách làm học từ chính các lão nông: đắp ụ đất cao 60 cm và chừa rãnh thoát quanh gốc.',
        en: 'The method came from old farmers themselves: a 60 cm mound and a drain around the trunk.',
      },
      body: {
        vi: `Sau trận lụt dài ngày năm ngoái, hơn một phần ba số cây thanh trà ven sông ở Long Hồ vàng lá, thối rễ. Tổ hợp tác cùng cán bộ nông nghiệp phường thử bốn cách chăm trên 340 gốc.

Kết quả sau mười tháng: cách đắp ụ, rãnh thoát kèm phân chuồng ủ nấm đối kháng giữ được 300 gốc, trong đó 190 gốc đã ra quả bói. Chi phí khoảng 85.000 đồng mỗi gốc.

Phường mở hai buổi hướng dẫn tại vườn ông Đoàn Văn Thí, thôn Ngọc Hồ cũ, lúc 7:30 các ngày 19 và 26/9. Bà con mang theo một nắm đất vườn để được đo độ chua.`,
        en: `After last year’s long flood more than a third of the riverside pomelo trees in Long Hồ turned yellow and their roots rotted. The growers’ group and the ward’s farm officer tried four treatments on 340 trees.

Ten months later, mounds and drains with compost and a protective fungus have kept 300 alive; 190 already bear their first fruit. The cost is about 85,000 đồng a tree.

Two lessons are held in Mr Đoàn Văn Thí’s orchard in former Ngọc Hồ village at 7:30 on 19 and 26 September. Bring a handful of soil to have its acidity measured.`,
      },
    },
  ],
  event: {
    on: '2026-12-05',
    start: '08:00',
    end: '11:30',
    tags: ['du-lich'],
    title: { vi: 'Ngày hội bánh mứt Kim Long', en: 'Kim Long cake and candied fruit day' },
    place: { vi: 'Sân đình Phú Mộng', en: 'Yard of the Phú Mộng communal house' },
    body: {
      vi: 'Mười hai gia đình làm mứt gừng, mứt cam quật, bánh bó mứt trước mắt khách và dạy trẻ em gói giấy ngũ sắc. Vào cửa tự do; xin mang túi vải.',
      en: 'Twelve families make candied ginger, kumquat and fruit cakes before your eyes and teach children to fold the five-colour paper. Free entry; please bring a cloth bag.',
    },
  },
  document: {
    number: '86/KH-UBND',
    type: 'ke-hoach',
    field: 'Văn hóa',
    issuedOn: '2026-09-08',
    signedBy: 'society',
    tags: ['di-san', 'nha-vuon'],
    summary: {
      vi: 'Bảo vệ và phát huy giá trị nhà vườn trên địa bàn phường giai đoạn 2026–2030',
      en: 'Plan to protect and use the garden houses of the ward, 2026–2030',
    },
    body: `## I. Mục tiêu

Giữ nguyên hiện trạng 41 nhà vườn đã kiểm đếm; tu bổ cấp thiết ít nhất 15 nhà; không để tách thửa làm mất khuôn viên vườn.

## II. Nhiệm vụ

1. Lập hồ sơ từng nhà: bản vẽ, ảnh, danh mục cây.
2. Hỗ trợ lãi vay và công thợ cho chủ nhà tu bổ theo đúng vật liệu cũ.
3. Mở cửa thí điểm vào sáng Chủ nhật, chủ nhà tự nguyện.
4. Phổ biến quy định về đất vườn cho từng hộ trước tháng 12/2026.

## III. Tổ chức thực hiện

Phòng Văn hóa – Xã hội chủ trì, báo cáo mỗi quý; kinh phí từ ngân sách phường và nguồn xã hội hóa.`,
  },
};
