import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phongPhu: CommuneTexts = {
  intro: {
    vi: 'Vùng cát ven biển Ngũ Điền: làng biển, hồ tôm và những hàng dương chắn gió.',
    en: 'The coastal sands of Ngũ Điền: sea villages, shrimp ponds and lines of casuarinas.',
  },
  address: { vi: 'Trụ sở phường Phong Phú, vùng Ngũ Điền, Huế', en: 'Phong Phú ward office, Ngũ Điền, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:30, 13:30–16:30' }],
  staff: {
    chair: 'Cao Huy Đạm',
    economy: 'Trần Thị Ngọc Bích',
    society: 'Hoàng Văn Chương',
    oneGate: 'Nguyễn Thị Thùy Dung',
    receptionDays: [11, 25],
  },
  about: {
    scene: 'dam-pha',
    lead: {
      vi: 'Dải cát dài giữa biển và phá, nơi người dân sống bằng nghề lưới, nuôi tôm và rau màu trên cát.',
      en: 'A long strip of sand between sea and lagoon, living by nets, shrimp and vegetables grown on sand.',
    },
    body: {
      vi: `Phường Phong Phú thành lập ngày 1/7/2025 trên cơ sở phường Phong Phú và xã Phong Thạnh, thuộc vùng đất quen gọi là Ngũ Điền.

Bờ biển thoải, nhiều cồn cát; phía trong là đầm nước ngọt và ruộng trũng. Dân làng nổi tiếng hiếu học và nặng tình với quê: đình, nhà thờ họ được con cháu phương xa góp tiền tu sửa. Nuôi tôm trên cát mang lại thu nhập cao nhưng cũng đòi hỏi xử lý nước thải nghiêm túc. Rừng phi lao chắn cát, chắn gió được xem như của hồi môn ông bà để lại.`,
      en: `Phong Phú ward was formed on 1 July 2025 from Phong Phú ward and Phong Thạnh commune, in the land known as Ngũ Điền.

The shore is gentle, with dunes; inland lie freshwater ponds and low fields. The villages are known for their love of learning and of home: communal houses and clan temples are kept up by children far away. Shrimp on sand earns well but needs honest treatment of its water. The casuarina belt that holds sand and wind is looked on as a dowry from the ancestors.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nuoi-trong-thuy-san', 'moi-truong'],
      on: '2026-11-05',
      scene: 'dam-pha',
      title: {
        vi: 'Nước thải hồ tôm chảy qua bãi cỏ trước khi ra biển',
        en: 'Water from shrimp ponds passes through reeds before it reaches the sea',
      },
      lead: {
        vi: 'Khu xử lý chung 3,2 ha dùng lau sậy, rong và cá đối phục vụ 54 hồ nuôi.',
        en: 'A shared 3.2 ha wetland of reeds, weed and mullet serves 54 ponds.',
      },
      body: {
        vi: `Mùi hôi cuối vụ từng là chuyện cãi nhau mỗi năm giữa xóm nuôi tôm và xóm du lịch biển. Từ vụ này, nước xả đi qua bốn ngăn: lắng bùn, lau sậy, rong câu, cá đối.

Kết quả đo ở cửa ra ba tháng liền đều đạt quy chuẩn, bùn lắng được ủ bón cho rừng phi lao. Mỗi hồ góp 1,2 triệu đồng một vụ để trả công người vận hành.

Bảy hồ còn xả thẳng đã bị lập biên bản; chủ hồ cam kết đấu nối trước ngày 31/12. Ai thấy nước đen trên bãi, xin chụp ảnh gửi cho phường, số (0234) 000 1208.`,
        en: `The smell at the end of each season was a yearly quarrel between shrimp farmers and the beach hamlet. From this season the water passes four cells: settling, reeds, seaweed, mullet.

Three months of measurements at the outlet meet the standard, and the mud is composted for the casuarinas. Each pond pays 1.2 million đồng a season for the person who runs it.

Seven ponds that still discharge directly have been booked; their owners promise to connect by 31 December. If you see black water on the beach, send a photograph to the ward at (0234) 000 1208.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'xoi-lo-bo-bien'],
      on: '2026-10-24',
      title: {
        vi: 'Gia cố bờ biển thôn Thế Chí Tây: cần 200 công và 5.000 bao cát',
        en: 'Shore works at Thế Chí Tây village need 200 hands and 5,000 sandbags',
      },
      lead: {
        vi: 'Làm trong hai ngày 25 và 26/10, trước khi gió mùa đông bắc mạnh lên.',
        en: 'On 25 and 26 October, before the north-east monsoon strengthens.',
      },
      body: {
        vi: `Sóng đã khoét sâu thêm 7 m, chỉ còn cách giếng làng 30 m. Đơn vị công binh giúp máy xúc; phần đóng bao, trải vải lọc cần sức người.

Tập trung lúc 6:00 ở sân đình. Mỗi tổ mười người, có người đã làm năm ngoái đứng đầu. Phường lo bữa trưa, nước, găng tay; phụ nữ mang thai và trẻ em xin ở nhà giúp nấu ăn.

Cát lấy tại bãi tập kết đã đánh dấu, tuyệt đối không đào ở chân rừng phi lao. Con cháu ở xa muốn góp, tài khoản quỹ phòng thủ dân sự ghi tại bảng tin; thu chi niêm yết mỗi tuần.`,
        en: `The waves have cut 7 m deeper and are only 30 m from the village well. Army engineers bring an excavator; filling bags and laying the filter cloth takes hands.

Meet at 6:00 in the yard of the communal house. Teams of ten are led by somebody who did it last year. Lunch, water and gloves are provided; pregnant women and children may help with the cooking at home.

Take sand only from the marked heap, never from the foot of the casuarinas. Those far away who wish to give will find the civil defence account on the board; income and spending are posted every week.`,
      },
    },
    {
      genre: 'news',
      category: 'giao-duc',
      tags: ['khuyen-hoc', 'doc-sach'],
      on: '2026-09-06',
      title: {
        vi: 'Dòng họ góp sách, thư viện nhà thờ họ có 3.800 cuốn',
        en: 'Clans give books: a temple library of 3,800 volumes',
      },
      lead: {
        vi: 'Mở cửa chiều thứ Bảy và Chủ nhật; ai cũng mượn được, không riêng con cháu trong họ.',
        en: 'Open on Saturday and Sunday afternoons to everybody, not only to the clan.',
      },
      body: {
        vi: `Gian bên của nhà thờ họ Nguyễn ở Kế Môn trước chỉ mở ngày giỗ. Hè vừa rồi, các bậc cao niên quyết định cho thắp đèn quanh năm: đóng kệ, xin sách, mời hai cô giáo về hưu trông coi.

Sách gửi về từ khắp nơi, nhiều nhất là sách kỹ thuật và truyện thiếu nhi. Có góc kể chuyện làng: thợ kim hoàn Kế Môn từng đi khắp miền Trung ra sao.

Ba tháng, 640 lượt mượn, mất bốn cuốn, sau đó hai cuốn tự trở về. Phường gắn thêm quạt, mạng Internet và xin góp thêm sách tiếng Anh cho học sinh cấp hai.`,
        en: `The side room of the Nguyễn clan temple in Kế Môn used to open only on death anniversaries. Last summer the elders decided to keep a lamp lit all year: shelves were built, books begged for, two retired teachers asked to watch over them.

Books came from everywhere, mostly technical ones and children’s stories. One corner tells of the village: how Kế Môn goldsmiths once travelled all over the centre of the country.

In three months 640 loans, four books lost, and two of those came home by themselves. The ward adds a fan and Internet and asks for English books for lower secondary pupils.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['suc-khoe', 'nguoi-cao-tuoi'],
      on: '2026-11-14',
      title: {
        vi: 'Khám mắt, đo huyết áp miễn phí cho người trên 60 tuổi',
        en: 'Free eye and blood pressure checks for people over 60',
      },
      lead: {
        vi: 'Ngày 28/11 tại trạm y tế Phong Phú, ngày 29/11 tại điểm trạm Phong Thạnh, từ 7:00.',
        en: '28 November at Phong Phú health station, 29 November at the Phong Thạnh post, from 7:00.',
      },
      body: {
        vi: `Đoàn bác sĩ tình nguyện mang theo máy đo nhãn áp, máy siêu âm và 300 cặp kính lão. Người cần mổ đục thủy tinh thể được hẹn lịch, xe đưa đón và được quỹ lo phần bảo hiểm không chi trả.

Bà con nhịn ăn sáng nếu muốn thử đường huyết, mang theo thuốc đang uống và thẻ bảo hiểm (không có thẻ vẫn được khám).

Mỗi thôn có khung giờ riêng để khỏi chờ; xem ở bảng tin. Người không đi được xin nhờ y tế thôn ghi tên, bác sĩ sẽ đến nhà chiều 29/11.`,
        en: `A volunteer team brings eye-pressure and ultrasound machines and 300 pairs of reading glasses. Those who need cataract surgery get a date and transport; a fund pays what insurance does not.

Come without breakfast if you want a blood sugar test, and bring your medicines and insurance card (you are seen without one too).

Each village has its own hour, to avoid waiting; see the board. If you cannot come, ask the village health worker to write your name, and a doctor visits in the afternoon of 29 November.`,
      },
    },
  ],
  event: {
    on: '2026-12-10',
    start: '08:00',
    end: '11:00',
    tags: ['le-hoi', 'di-san'],
    title: { vi: 'Ngày truyền nghề kim hoàn Kế Môn', en: 'Kế Môn goldsmiths’ day' },
    place: { vi: 'Nhà thờ tổ nghề, làng Kế Môn', en: 'Founder’s shrine, Kế Môn village' },
    body: {
      vi: 'Dâng hương, trưng bày dụng cụ thợ bạc xưa và trao 30 suất học nghề cho thanh niên trong phường.',
      en: 'Incense, a display of old silversmiths’ tools and 30 apprenticeships for young people of the ward.',
    },
  },
  document: {
    number: '47/TB-UBND',
    type: 'thong-bao',
    field: 'Thủy sản',
    issuedOn: '2026-09-28',
    signedBy: 'economy',
    tags: ['nuoi-trong-thuy-san'],
    summary: {
      vi: 'Về việc đấu nối nước thải hồ nuôi tôm trên cát vào khu xử lý chung',
      en: 'On connecting shrimp ponds on sand to the shared treatment area',
    },
    body: `Ủy ban nhân dân phường Phong Phú thông báo:

1. Từ vụ nuôi tháng 10/2026, mọi hồ tôm trên cát phải xả nước qua khu xử lý chung hoặc có hệ thống xử lý riêng được xác nhận.
2. Chủ hồ đăng ký đấu nối tại Phòng Kinh tế, Hạ tầng và Đô thị, thời hạn trả lời ba ngày làm việc.
3. Mức đóng góp vận hành: 1.200.000 đồng/hồ/vụ, thu một lần, có hóa đơn.
4. Lịch xả theo con nước; không xả vào ngày 14, 15 và 30 âm lịch.

Trường hợp xả thẳng ra bãi biển bị đình chỉ xả và xử lý theo quy định.`,
  },
};
