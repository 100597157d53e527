import type { DemoEvent } from './text-shapes.ts';

export const events: DemoEvent[] = [
  {
    inDays: -10,
    start: '08:00',
    end: '11:00',
    tags: ['bao-lu'],
    title: { vi: 'Hội nghị rút kinh nghiệm ứng phó lũ tháng 10', en: 'Lessons from the October floods' },
    place: { vi: 'Hội trường Trung tâm Hội nghị, đường Lê Lợi', en: 'Conference Centre, Lê Lợi Street' },
    body: {
      vi: 'Chủ tịch 40 phường, xã, các chủ hồ chứa và Đài Khí tượng Thủy văn trao đổi về cảnh báo sớm, sơ tán và cấp phát cứu trợ. Kết luận hội nghị được đăng trong ba ngày.',
      en: 'The chairpersons of the 40 wards and communes, reservoir operators and forecasters discuss early warning, evacuation and relief. The conclusions are published within three days.',
    },
  },
  {
    inDays: 0,
    start: '07:00',
    end: '21:30',
    tags: ['le-hoi', 'di-san', 'du-lich'],
    title: { vi: 'Ngày Văn hóa Việt Nam tại Đại Nội', en: 'Vietnamese Culture Day at the Imperial City' },
    place: { vi: 'Ngọ Môn, Đại Nội và Nghinh Lương Đình', en: 'Ngọ Môn, the Imperial City and Nghinh Lương pavilion' },
    body: {
      vi: 'Mười hai không gian trình diễn và trải nghiệm; người Việt Nam vào cửa miễn phí. Đêm “Hương xưa” bắt đầu lúc 19 giờ 30.',
      en: 'Twelve spaces to watch and take part; free entry for Vietnamese visitors. The evening “Scents of the Past” begins at 19:30.',
    },
  },
  {
    inDays: 4,
    start: '08:00',
    end: '17:00',
    tags: ['nong-san'],
    title: { vi: 'Phiên chợ nông sản và sản vật đầm phá', en: 'Market of farm and lagoon produce' },
    place: { vi: 'Công viên Thương Bạc', en: 'Thương Bạc Park' },
    body: {
      vi: 'Sáu mươi hợp tác xã giới thiệu gạo hữu cơ, cam Nam Đông, dầu tràm, mắm tôm chua, cá khô Tam Giang. Tiền thuê gian hàng chuyển vào quỹ khắc phục lũ.',
      en: 'Sixty cooperatives offer organic rice, Nam Đông oranges, cajuput oil, sour shrimp and dried Tam Giang fish. Stall fees go to flood recovery.',
    },
  },
  {
    inDays: 10,
    start: '07:30',
    end: '11:30',
    tags: ['tiep-cong-dan'],
    title: {
      vi: 'Chủ tịch Ủy ban nhân dân thành phố tiếp công dân kỳ đầu tháng 12',
      en: 'The Chairperson receives citizens: first December day',
    },
    place: { vi: 'Trụ sở Ban Tiếp công dân thành phố', en: 'Citizen Reception Office' },
    body: {
      vi: 'Người dân đăng ký trước qua cổng thông tin hoặc tại chỗ từ 7 giờ. Mang theo giấy tờ liên quan; có cán bộ hỗ trợ người cao tuổi và người khuyết tật.',
      en: 'Book through the portal or on the spot from 7:00. Bring the papers that concern your case; staff assist older and disabled people.',
    },
  },
  {
    inDays: 14,
    start: '08:00',
    end: '17:00',
    tags: ['hdnd'],
    title: {
      vi: 'Kỳ họp thường lệ cuối năm của Hội đồng nhân dân thành phố',
      en: 'Year-end session of the City People’s Council',
    },
    place: { vi: 'Hội trường Hội đồng nhân dân thành phố', en: 'Chamber of the City People’s Council' },
    body: {
      vi: 'Kỳ họp kéo dài ba ngày, xem xét 24 nghị quyết, dự toán ngân sách 2027 và chất vấn. Truyền hình trực tiếp phiên khai mạc và chất vấn.',
      en: 'Three days for 24 resolutions, the 2027 budget and question time. The opening and the questions are broadcast live.',
    },
  },
  {
    inDays: 17,
    start: '13:30',
    end: '17:00',
    tags: ['chuyen-doi-so'],
    title: { vi: 'Hội thảo dữ liệu mở cho dự báo ngập đô thị', en: 'Workshop: open data for urban flood forecasts' },
    place: { vi: 'Sở Khoa học và Công nghệ', en: 'Department of Science and Technology' },
    body: {
      vi: 'Các nhóm nghiên cứu trình bày mô hình dùng số liệu 60 cảm biến cộng đồng; kỹ sư các phường thử bản đồ ngập theo tuyến phố.',
      en: 'Research groups show models that use the 60 community sensors; ward engineers try out the street flood map.',
    },
  },
  {
    inDays: 24,
    start: '07:30',
    end: '11:30',
    tags: ['tiep-cong-dan'],
    title: {
      vi: 'Chủ tịch Ủy ban nhân dân thành phố tiếp công dân kỳ giữa tháng 12',
      en: 'The Chairperson receives citizens: second December day',
    },
    place: { vi: 'Trụ sở Ban Tiếp công dân thành phố', en: 'Citizen Reception Office' },
    body: {
      vi: 'Ưu tiên các vụ việc đất đai kéo dài và hỗ trợ sau lũ. Lãnh đạo các sở Tài chính, Xây dựng, Nông nghiệp và Môi trường cùng dự.',
      en: 'Long-running land cases and flood support come first. The heads of Finance, Construction, and Agriculture and Environment attend.',
    },
  },
  {
    inDays: 38,
    start: '08:00',
    end: '10:30',
    tags: ['le-hoi', 'di-san', 'du-lich'],
    title: { vi: 'Lễ Ban Sóc và khai mạc Festival Huế 2027', en: 'Ban Sóc ceremony and opening of Hue Festival 2027' },
    place: { vi: 'Quảng trường Ngọ Môn', en: 'Ngọ Môn square' },
    body: {
      vi: 'Tái hiện lễ phát lịch năm mới của triều Nguyễn; người xem được tặng bản lịch in mộc bản. Xem tự do.',
      en: 'The Nguyễn court’s ceremony of giving out the new calendar; spectators receive a woodblock print of it. Free.',
    },
  },
  {
    inDays: 52,
    start: '08:30',
    end: '11:00',
    tags: ['dau-tu'],
    title: { vi: 'Gặp mặt doanh nghiệp đầu năm 2027', en: 'New Year meeting with businesses 2027' },
    place: { vi: 'Khu công nghiệp Phú Bài', en: 'Phú Bài industrial park' },
    body: {
      vi: 'Lãnh đạo thành phố nghe và trả lời trực tiếp kiến nghị về điện, nhà ở công nhân và thủ tục đất đai; câu trả lời được đăng công khai.',
      en: 'City leaders hear and answer requests on power, workers’ housing and land procedures; the answers are published.',
    },
  },
  {
    inDays: 60,
    start: '16:00',
    end: '22:00',
    tags: ['le-hoi', 'tet', 'du-lich'],
    title: { vi: 'Khai mạc chợ hoa Tết Đinh Mùi', en: 'Opening of the Tết flower market' },
    place: { vi: 'Công viên Phú Xuân, quảng trường Ngọ Môn', en: 'Phú Xuân Park by Ngọ Môn square' },
    body: {
      vi: 'Hoàng mai, cúc, hoa giấy Thanh Tiên và tranh làng Sình của hơn 300 nhà vườn; có khu ông đồ cho chữ và bếp bánh chưng, bánh tét.',
      en: 'Yellow apricot, chrysanthemums, Thanh Tiên paper flowers and Sình pictures from over 300 growers, with calligraphers and a kitchen for bánh chưng and bánh tét.',
    },
  },
];
