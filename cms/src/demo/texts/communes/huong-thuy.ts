import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const huongThuy: CommuneTexts = {
  intro: {
    vi: 'Thủy Châu, Thủy Lương, Thủy Tân: đồng sen, làng nghề và khu phố cạnh sân bay.',
    en: 'Thủy Châu, Thủy Lương and Thủy Tân: lotus fields, crafts and streets beside the airport.',
  },
  address: { vi: 'Trụ sở phường Hương Thủy, khu Thủy Châu, Huế', en: 'Hương Thủy ward office, Thủy Châu, Hue' },
  hours: [{ days: weekdays, hours: '7:30–11:30, 13:30–17:00' }],
  staff: {
    chair: 'Phan Thị Thanh Trà',
    economy: 'Ngô Đức Lộc',
    society: 'Nguyễn Thị Vân Anh',
    oneGate: 'Hồ Đăng Quang',
    receptionDays: [6, 20],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Phường giữ tên thị xã cũ, nằm giữa quốc lộ 1 và vùng đầm phía đông.',
      en: 'The ward keeps the name of the old town and lies between National Road 1 and the lagoon.',
    },
    body: {
      vi: `Phường Hương Thủy thành lập ngày 1/7/2025 từ các phường Thủy Châu, Thủy Lương và xã Thủy Tân.

Thủy Châu có chợ, nhà hát nhỏ và những xóm nghề làm bún, làm gạch xưa; Thủy Lương có vùng sen, hoa và rau an toàn; Thủy Tân thấp trũng, lắm tôm cá, người dân quen cất nhà có gác. Đường băng sân bay ở ngay phía nam nên chiều cao công trình, thả diều, bay thiết bị đều có quy định riêng. Mùa lũ, Thủy Tân thường là nơi ngập lâu nhất và được chuẩn bị kỹ nhất.`,
      en: `Hương Thủy ward was formed on 1 July 2025 from the wards of Thủy Châu and Thủy Lương and the commune of Thủy Tân.

Thủy Châu has a market and hamlets that make noodles and once made bricks; Thủy Lương lotus, flowers and safe vegetables; Thủy Tân is low and rich in fish, and its houses have lofts. The runway is just to the south, so the height of buildings, kites and drones follow rules of their own. In floods Thủy Tân stays under water longest and prepares best.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'ocop'],
      on: '2026-10-16',
      scene: 'ruong-lua',
      title: {
        vi: 'Sen Thủy Lương tàn hoa vẫn có việc: trà lá, tơ sen và hạt sấy',
        en: 'Thủy Lương lotus works after the bloom: leaf tea, silk and dried seeds',
      },
      lead: {
        vi: 'Hai mươi chín hộ trồng 31 ha, thu nhập quanh năm thay vì chỉ ba tháng hè.',
        en: 'Twenty-nine families with 31 ha earn all year instead of three summer months.',
      },
      body: {
        vi: `Khi cánh sen cuối cùng rụng, công việc mới bắt đầu. Lá bánh tẻ được sao thành trà, cuống rút tơ dệt khăn, hạt lép nấu chè, hạt chắc sấy đóng hộp.

Mỗi chiếc khăn tơ sen cần 4.200 cuống và một tháng kéo tơ; chị Lê Thị Hà, người khiếm thính, kéo đều tay nhất xóm. Hai cửa hàng ở phố cổ đặt trước 40 chiếc.

Nước ruộng sen được đo mỗi tuần vì cây rất nhạy với thuốc cỏ từ ruộng lúa bên cạnh. Các hộ đã họp, chừa bờ đệm rộng hai mét. Mùa gốc giống bắt đầu tháng 12, giá 6.000 đồng một ngó.`,
        en: `When the last petal falls, the work begins. Leaves are roasted for tea, stems give silk for scarves, light seeds go into sweet soup and full ones are dried and boxed.

A scarf takes 4,200 stems and a month of drawing thread; Lê Thị Hà, who is deaf, draws it most evenly. Two shops in the old town have ordered 40.

The water is tested weekly, for lotus suffers from weed killer in the rice next door. The growers met their neighbours and left a buffer two metres wide. Rootstock is sold from December, 6,000 đồng apiece.`,
      },
    },
    {
      genre: 'notice',
      category: 'an-ninh-trat-tu',
      tags: ['an-toan', 'san-bay'],
      on: '2026-11-10',
      title: {
        vi: 'Nhắc lại quy định thả diều, đèn trời và thiết bị bay quanh sân bay',
        en: 'Reminder: kites, sky lanterns and drones near the airport',
      },
      lead: {
        vi: 'Trong bán kính 8 km từ đường băng, không thả diều, đèn trời; máy bay không người lái phải có phép.',
        en: 'Within 8 km of the runway no kites or lanterns; drones need a permit.',
      },
      body: {
        vi: `Tháng 10 có ba lần phi công báo thấy diều ở độ cao 200 m. Mỗi lần như vậy, máy bay phải bay vòng, hàng trăm khách chờ.

- Bãi thả diều an toàn: sân vận động Thủy Tân, dây dưới 30 m, trước 17:30.
- Đèn laser, đèn chiếu công suất lớn: không hướng lên trời.
- Đốt rơm rạ ven đường băng: cấm hoàn toàn, khói che tầm nhìn.

Trường học dành một tiết nói chuyện với học sinh. Thấy vi phạm, xin nhắc nhau trước, báo sau. Thủ tục xin phép bay thiết bị được hướng dẫn tại quầy 3 hoặc (0234) 000 1222.`,
        en: `In October pilots saw kites at 200 m three times. Each time the aircraft went round and hundreds of passengers waited.

- Safe kite ground: Thủy Tân stadium, lines under 30 m, before 17:30.
- Lasers and strong lamps: never towards the sky.
- Burning straw beside the runway: forbidden, smoke hides the view.

Schools give one lesson to it. If you see somebody break the rule, remind first, report later. How to apply for a drone permit: counter 3 or (0234) 000 1222.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['nguoi-khuyet-tat', 'ngap-lut'],
      on: '2026-11-20',
      title: {
        vi: 'Thủy Tân: mỗi người khuyết tật có hai hàng xóm trong danh sách giúp đỡ',
        en: 'Thủy Tân: every disabled person has two neighbours on the list',
      },
      lead: {
        vi: 'Trong đợt lũ, 58 người được đưa lên nơi cao trong vòng ba giờ, không ai bị bỏ sót.',
        en: 'During the flood 58 people were carried to high ground within three hours and nobody was forgotten.',
      },
      body: {
        vi: `Trước mùa mưa, trưởng thôn không lập “danh sách người yếu thế” mà hỏi từng người: ai là người bạn tin để bế bạn ra khỏi nhà? Người được chọn ký tên và học cách nâng, cách dùng xe lăn trên thuyền.

Anh Dũng, liệt hai chân, chọn hai cậu học trò cũ. “Tụi nó biết tôi sợ nước nên kể chuyện cười suốt đường đi”, anh nói.

Điều rút ra: chuẩn bị sẵn tã, thuốc ngủ, sạc pin máy thở; ngủ cạnh người quen; có nhà vệ sinh tay vịn ở điểm tránh lũ. Phường sẽ làm theo cách này ở Thủy Lương và Thủy Châu.`,
        en: `Before the rains the village head did not make a “list of the weak” but asked each person: whom do you trust to carry you out? Those chosen signed and learnt to lift and to handle a wheelchair on a boat.

Dũng, who cannot use his legs, chose two former pupils. “They know I fear water and told jokes all the way,” he says.

The lessons: keep nappies, medicine and charged batteries ready; sleep beside people you know; have a toilet with rails in the shelter. The ward will do the same in Thủy Lương and Thủy Châu.`,
      },
    },
    {
      genre: 'notice',
      category: 'cai-cach-hanh-chinh',
      tags: ['gio-lam-viec', 'mot-cua'],
      on: '2026-09-28',
      title: {
        vi: 'Đổi giờ làm việc mùa mưa và mở quầy phụ tại Thủy Tân',
        en: 'Rainy-season office hours and a second counter in Thủy Tân',
      },
      lead: {
        vi: 'Từ ngày 5/10 đến ngày 31/12, quầy Thủy Tân mở sáng thứ Hai và thứ Năm.',
        en: 'From 5 October to 31 December the Thủy Tân counter opens on Monday and Thursday mornings.',
      },
      body: {
        vi: `Đường ĐT 4 hay ngập nên người Thủy Tân khó ra trụ sở. Quầy phụ đặt tại nhà văn hóa, 7:30–11:00, nhận mọi thủ tục, trả kết quả tuần sau hoặc gửi bưu điện.

Trụ sở chính vẫn mở cả tuần, riêng chiều thứ Sáu tiếp nhận đến 16:00 để cán bộ về sớm khi có cảnh báo.

Khi báo động 2 trở lên, hồ sơ đến hẹn được gia hạn tự động, không tính là chậm, mỗi người nhận một tin nhắn. Việc khai sinh, khai tử, chứng thực khẩn cấp vẫn làm kể cả khi ngập: gọi (0234) 000 1222.`,
        en: `The road often floods and people of Thủy Tân cannot reach the office. The counter in the culture house, 7:30–11:00, takes all procedures; results come the next week or by post.

The main office stays open all week; on Fridays files are accepted until 16:00 so that staff can get home when a warning is out.

From alert level 2, due dates are extended automatically and do not count as late; everybody gets a text message. Urgent births, deaths and certified copies are done even during a flood: (0234) 000 1222.`,
      },
    },
  ],
  event: {
    on: '2026-11-30',
    start: '18:30',
    end: '20:30',
    tags: ['bao-lu'],
    title: { vi: 'Họp dân rút kinh nghiệm sau lũ', en: 'Residents’ review after the flood' },
    place: { vi: 'Nhà văn hóa Thủy Tân', en: 'Thủy Tân culture house' },
    body: {
      vi: 'Kể lại từng giờ, chấm điểm loa, thuyền, nơi tránh; cùng sửa danh sách giúp đỡ. Có phiên dịch ngôn ngữ ký hiệu.',
      en: 'Hour by hour, with marks for loudspeakers, boats and shelters; mend the list of helpers together. Sign language interpreter.',
    },
  },
  document: {
    number: '64/HD-UBND',
    type: 'huong-dan',
    field: 'Phòng thủ dân sự',
    issuedOn: '2026-09-10',
    signedBy: 'society',
    tags: ['bao-lu', 'ngap-lut'],
    summary: {
      vi: 'Lập và dùng danh sách người thân tín giúp người khuyết tật, người già khi có lũ',
      en: 'How to make and use the list of trusted helpers in floods',
    },
    body: `## 1. Ai lập

Trưởng thôn, tổ trưởng cùng chi hội người khuyết tật; mỗi người được hỏi trực tiếp, tự chọn hai người giúp.

## 2. Ghi gì

Họ tên, cách di chuyển, thuốc hằng ngày, thiết bị, nơi muốn đến, hai người giúp và số gọi.

## 3. Giữ bí mật

Danh sách chỉ trưởng thôn, trạm y tế và chỉ huy phường giữ; không treo công khai, không chuyển qua nhóm trò chuyện.

## 4. Khi nào dùng

Từ báo động 1: gọi từng người. Từ báo động 2: người giúp đến nhà. Sau khi đến nơi, báo lại để gạch tên.

## 5. Cập nhật

Mỗi năm trước ngày 31/8.`,
  },
};
