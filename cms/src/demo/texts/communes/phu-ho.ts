import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const phuHo: CommuneTexts = {
  intro: {
    vi: 'Vựa lúa của đồng bằng Phú Vang, ba làng nông nghiệp bên đầm và sông.',
    en: 'The rice basket of the Phú Vang plain, three farming communities between lagoon and river.',
  },
  address: {
    vi: 'Trụ sở xã Phú Hồ, đường liên xã Phú Hồ – Phú Lương, Huế',
    en: 'Phú Hồ commune office, Phú Hồ – Phú Lương road, Hue',
  },
  hours: [{ days: weekdays, hours: '7:15–11:15, 13:30–17:00' }],
  staff: {
    chair: 'Ngô Viết Sâm',
    economy: 'Nguyễn Thị Thanh Xuân',
    society: 'Trần Đình Hòe',
    oneGate: 'Phan Thị Lê Na',
    receptionDays: [4, 19],
  },
  about: {
    scene: 'ruong-lua',
    lead: {
      vi: 'Xã mới từ ba xã Phú Hồ, Phú Lương và Phú Xuân của huyện Phú Vang trước đây.',
      en: 'A new commune made of Phú Hồ, Phú Lương and Phú Xuân of the former Phú Vang district.',
    },
    body: {
      vi: `Ngày 1/7/2025, ba xã Phú Xuân, Phú Lương và Phú Hồ hợp thành xã Phú Hồ. Đây là vùng đồng bằng thấp, kênh mương dày, một mặt giáp đầm phá.

Gần 2.800 ha ruộng hai vụ cho lúa chất lượng cao, nhiều cánh đồng đã dồn thửa và dùng máy bay phun. Người dân nuôi vịt chạy đồng, trồng sen, làm nấm rơm từ rạ; phía Phú Xuân có nghề nuôi thủy sản nước lợ. Làng Lê Xá, Di Đông giữ hội làng và nhà thờ họ. Nước lũ về nhanh từ phía sông, rút chậm qua các cống, nên lịch thời vụ luôn gắn với lịch đóng mở cống.`,
      en: `On 1 July 2025 Phú Xuân, Phú Lương and Phú Hồ became Phú Hồ commune, a low plain of many canals with the lagoon on one side.

Nearly 2,800 ha of double-cropped fields give fine rice; many plots have been joined and are sprayed by drone. People herd ducks, grow lotus and make straw mushrooms; towards Phú Xuân they raise brackish-water fish. Lê Xá and Di Đông keep their village feasts and clan temples. Floods come fast from the river and leave slowly through the sluices, so the crop calendar is tied to the sluice calendar.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'khoa-hoc'],
      on: '2026-09-23',
      scene: 'ruong-lua',
      title: {
        vi: 'Một trăm tám mươi hecta lúa giảm phát thải, nông dân tự đo nước bằng ống tre',
        en: 'A hundred and eighty hectares of low-emission rice, measured with bamboo pipes',
      },
      lead: {
        vi: 'Rút nước hai lần trong vụ, tiết kiệm 28% nước bơm mà năng suất vẫn đạt 6,4 tấn/ha.',
        en: 'Two drainings save 28% of pumped water while the yield stays at 6.4 tonnes a hectare.',
      },
      body: {
        vi: `Ống tre khoét lỗ cắm sâu 20 cm, nhìn mực nước trong ống là biết khi nào cần bơm. Cách làm rẻ tiền này do bác Đỗ Tấn ở Phú Lương nghĩ ra, thay cho ống nhựa hay bị trẻ nhổ.

Tổ dịch vụ ghi số đo mỗi ba ngày vào điện thoại; cán bộ khoa học chọn ngẫu nhiên 20 thửa để đo khí mê-tan. Số liệu đầy đủ sẽ công bố vào tháng 1.

Tiền bán tín chỉ nếu có được chia theo diện tích, sau khi trừ công đo. Xã nhắc: chưa ai được thu tiền trước của bà con với lời hứa “bán khí”.`,
        en: `A pierced bamboo pipe stands 20 cm deep in the field; its water level tells when to pump. The cheap trick was Mr Đỗ Tấn’s of Phú Lương, instead of plastic pipes that children pull out.

The service team notes the level every three days; scientists measure methane on 20 plots drawn by lot. The full figures come out in January.

Income from credits, if any, is shared by area after the cost of measuring. Please note: nobody may take money from you in advance with a promise of “selling gas”.`,
      },
    },
    {
      genre: 'notice',
      category: 'nong-nghiep',
      tags: ['vu-dong-xuan', 'ngap-lut'],
      on: '2026-11-21',
      title: {
        vi: 'Lịch đóng mở cống và bơm tiêu úng tuần 23–30/11',
        en: 'Sluice and drainage timetable for 23–30 November',
      },
      lead: {
        vi: 'Nước đồng còn cao hơn mức làm đất 35 cm; bốn trạm bơm chạy theo con triều.',
        en: 'Field water is still 35 cm too high for ploughing; four stations pump with the tide.',
      },
      body: {
        vi: `| Cống, trạm | Mở hoặc bơm |
| --- | --- |
| Cống Quan | 20:00–4:00 hằng ngày |
| Cống Hói Chợ | 21:00–5:00 |
| Trạm Lê Xá | 24 giờ, nghỉ 11:00–13:00 |
| Trạm Phú Xuân | 19:00–6:00 |

Ai có trộ, nò, lưới chắn trước cống xin nhổ trước tối 23/11; sau đó tổ thủy nông tháo giúp và giữ lại. Vịt không thả ở mương tiêu khi bơm chạy.

Nếu mưa lớn trở lại từ ngày 28/11, lịch đổi theo lệnh hồ; theo dõi loa 17:30. Đồng nào khô sớm báo hợp tác xã để máy làm đất vào trước. Hỏi: (0234) 000 1216.`,
        en: `| Sluice or station | Open or pumping |
| --- | --- |
| Quan sluice | 20:00–4:00 daily |
| Hói Chợ sluice | 21:00–5:00 |
| Lê Xá station | all day, pause 11:00–13:00 |
| Phú Xuân station | 19:00–6:00 |

Remove traps and nets before the sluices by the evening of 23 November; after that the irrigation team takes them out and keeps them. No ducks in the drains while pumps run.

Should heavy rain return from 28 November, the timetable follows the reservoirs; listen at 17:30. Fields that dry early tell the cooperative, so that the plough comes first. Questions: (0234) 000 1216.`,
      },
    },
    {
      genre: 'news',
      category: 'xa-hoi',
      tags: ['khu-dan-cu', 'ho-tro'],
      on: '2026-11-15',
      title: {
        vi: 'Ngày hội đại đoàn kết ở Di Đông: nồi cháo vịt và chuyện cái cầu khỉ',
        en: 'Unity day in Di Đông: duck porridge and the story of a pole bridge',
      },
      lead: {
        vi: 'Trong buổi họp vui, 94 gia đình góp đủ công để thay cầu tre bằng cầu bê tông dài 11 m.',
        en: 'At a merry meeting 94 families pledged the labour to replace a bamboo bridge with 11 m of concrete.',
      },
      body: {
        vi: `Chuyện bắt đầu từ bài vẽ của bé Thảo, lớp 2: chiếc cầu tre có dòng chữ “mẹ nắm tay con”. Trưởng thôn treo bức vẽ giữa sân hội, không nói gì thêm.

Sau nồi cháo vịt, ông Sáu góp 40 bao xi măng để dành xây mộ; đội thợ nề góp bảy ngày công; người làng ở miền Nam gửi về 32 triệu đồng. Xã hỗ trợ thiết kế và sắt.

Cầu rộng 2,5 m, có lan can, xe lăn qua được, khởi công ngày 5/12 khi nước xuống. Bức vẽ sẽ được khắc lại ở đầu cầu, bé Thảo chọn màu.`,
        en: `It began with a drawing by little Thảo of grade 2: a bamboo bridge and the words “mother holds my hand”. The village head hung it in the middle of the yard and said nothing more.

After the duck porridge Mr Sáu gave 40 bags of cement he had kept for his tomb; masons offered seven days; villagers in the South sent 32 million đồng. The commune gives the design and the steel.

The bridge is 2.5 m wide, with rails and room for a wheelchair; work begins on 5 December when the water is down. The drawing will be carved at its head, in colours of Thảo’s choice.`,
      },
    },
    {
      genre: 'notice',
      category: 'y-te',
      tags: ['tiem-chung', 'chan-nuoi'],
      on: '2026-10-13',
      title: {
        vi: 'Tiêm phòng trâu bò, chó mèo và vịt đàn đợt thu đông',
        en: 'Autumn vaccination of cattle, dogs, cats and ducks',
      },
      lead: {
        vi: 'Từ ngày 17 đến ngày 25/10, thú y đến từng thôn; chó mèo tiêm phòng dại miễn phí.',
        en: 'From 17 to 25 October vets come to each village; rabies shots for dogs and cats are free.',
      },
      body: {
        vi: `- Phú Hồ: 17–19/10. Phú Lương: 20–22/10. Phú Xuân: 23–25/10.
- Giờ: 6:30–9:30 tại sân kho; vịt đàn tiêm buổi chiều ngay tại chuồng.

Xích hoặc bồng chó, mèo; trẻ em đứng xa. Trâu bò buộc sẵn ở gốc cây, mang sổ nếu có. Bò chửa tháng cuối, vật đang ốm báo để tiêm sau.

Nhà nuôi trên 500 vịt phải có giấy xác nhận tiêm mới được chạy đồng sang xã khác. Vật chết hàng loạt: không bán, không vứt xuống mương, gọi (0234) 000 1216, có người đến trong ngày và hỗ trợ tiêu hủy.`,
        en: `- Phú Hồ: 17–19/10. Phú Lương: 20–22/10. Phú Xuân: 23–25/10.
- 6:30–9:30 in the threshing yards; ducks in the afternoon, at their pens.

Chain or carry dogs and cats; keep children away. Tie cattle to a tree and bring the book if you have one. Cows in their last month and sick animals are done later.

Flocks over 500 need the certificate before moving to other communes. If many animals die, do not sell them or throw them in the canal: call (0234) 000 1216; somebody comes the same day and helps with disposal.`,
      },
    },
  ],
  event: {
    on: '2026-12-05',
    start: '07:00',
    end: '10:00',
    tags: ['khu-dan-cu'],
    title: { vi: 'Khởi công cầu Di Đông', en: 'First stone of the Di Đông bridge' },
    place: { vi: 'Bến xóm Giữa, thôn Di Đông', en: 'Middle hamlet landing, Di Đông village' },
    body: {
      vi: 'Lễ ngắn, sau đó mọi người cùng đóng cọc, chuyển đá. Ai đến xin mang ủng; trưa ăn cơm chung.',
      en: 'A short ceremony, then all drive piles and carry stone. Please bring boots; lunch together.',
    },
  },
  document: {
    number: '52/KH-UBND',
    type: 'ke-hoach',
    field: 'Nông nghiệp',
    issuedOn: '2026-11-16',
    signedBy: 'economy',
    tags: ['vu-dong-xuan'],
    summary: {
      vi: 'Sản xuất vụ đông xuân 2026–2027 trên địa bàn xã',
      en: 'Winter–spring crop of 2026–2027 in the commune',
    },
    body: `## I. Diện tích, giống

2.760 ha lúa; giống chất lượng cao 68%; mỗi cánh đồng không quá hai giống.

## II. Thời vụ

- Đồng cao: gieo 20–26/12.
- Đồng vừa: 27/12–3/1.
- Đồng trũng: sau khi bơm kiệt, chậm nhất 12/1, dùng giống dưới 95 ngày.

## III. Biện pháp

1. Làm đất sớm, cày vùi rạ, không đốt đồng.
2. Diệt chuột đồng loạt ba đợt; không dùng điện.
3. Dành 180 ha rút nước xen kẽ, ghi chép đầy đủ.

## IV. Hỗ trợ

Giống cho hộ bị ướt lúa; miễn tiền bơm tiêu úng đợt tháng 11.`,
  },
};
