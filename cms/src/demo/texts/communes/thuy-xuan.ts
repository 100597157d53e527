import { saturday, weekdays, type CommuneTexts } from './commune-shapes.ts';

export const thuyXuan: CommuneTexts = {
  intro: {
    vi: 'Làng hương, vườn thanh trà và những khu lăng giữa đồi thông phía tây nam.',
    en: 'Incense makers, pomelo orchards and royal tombs among the pine hills of the south-west.',
  },
  address: {
    vi: 'Trụ sở phường Thủy Xuân, đường Huyền Trân Công Chúa, Huế',
    en: 'Thủy Xuân ward office, Huyền Trân Công Chúa Street, Hue',
  },
  hours: [
    { days: weekdays, hours: '7:30–11:30, 13:30–17:00' },
    { days: saturday, hours: '8:00–11:00' },
  ],
  staff: {
    chair: 'Đỗ Thanh Hưởng',
    economy: 'Nguyễn Khắc Toàn',
    society: 'Lê Thị Phương Thảo',
    oneGate: 'Trương Thị Mỹ Duyên',
    receptionDays: [4, 18],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Phường gồm Thủy Biều, Thủy Xuân và Thủy Bằng: đồi thông, bãi bồi và di tích.',
      en: 'Thủy Biều, Thủy Xuân and Thủy Bằng: pine hills, river flats and monuments.',
    },
    body: {
      vi: `Từ ngày 1/7/2025, ba phường Thủy Biều, Thủy Xuân và Thủy Bằng hợp thành phường Thủy Xuân. Sông Hương ôm lấy bãi bồi Thủy Biều, nơi có vườn thanh trà lâu năm; phía nam là đồi thông Vọng Cảnh, Thiên An.

## Di tích và nghề

Lăng Tự Đức, lăng Đồng Khánh, lăng Thiệu Trị và lăng Khải Định đều ở trong phường; Hổ Quyền, điện Voi Ré nằm gần bờ sông. Làng hương bên chân đồi Vọng Cảnh xe hương trầm từ nhiều đời. Mỗi năm phường đón hơn một triệu lượt khách, vì vậy giao thông và giữ rừng thông là hai việc quan trọng nhất.`,
      en: `On 1 July 2025 Thủy Biều, Thủy Xuân and Thủy Bằng became Thủy Xuân ward. The Perfume River bends around the flats of Thủy Biều with their old pomelo gardens; to the south rise the pine hills of Vọng Cảnh and Thiên An.

## Monuments and crafts

The tombs of Tự Đức, Đồng Khánh, Thiệu Trị and Khải Định all lie in the ward; the tiger arena and the Voi Ré temple are near the river. The incense village below Vọng Cảnh hill has rolled agarwood incense for generations. More than a million visitors a year make traffic and the care of the pines the two great tasks.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'du-lich',
      tags: ['du-lich', 'lang-nghe'],
      on: '2026-11-21',
      scene: 'nui-rung',
      title: {
        vi: 'Làng hương Thủy Xuân thống nhất một giá chụp ảnh, không chèo kéo',
        en: 'The incense village agrees on one price for photographs and no touting',
      },
      lead: {
        vi: 'Hai mươi tám hộ ký bản cam kết; khách mua hương được chụp ảnh miễn phí.',
        en: 'Twenty-eight families sign a promise; those who buy incense take photographs free.',
      },
      body: {
        vi: `Những bó chân hương đỏ, vàng, tím xòe như hoa đã làm làng nghề nổi tiếng, và cũng sinh ra chuyện chen lấn. Nay các hộ thống nhất: chụp ảnh với trang phục 50.000 đồng, ghi rõ ở bảng gỗ; không đứng ra đường vẫy xe.

Mỗi nhà dành một góc để khách tự xe một nén hương từ bột quế, trầm, nhựa trám. “Khách cầm nén hương méo mó mà cười, tôi biết là họ sẽ nhớ”, bà Hồ Thị Kim Cúc kể.

Xe trên 16 chỗ đỗ ở bãi Vọng Cảnh rồi đi bộ 400 m. Ai bị ép mua, xin nhắn (0234) 000 1205, phường trả lời trong ngày.`,
        en: `Bundles of red, yellow and purple sticks spread like flowers made the village famous, and brought jostling too. Now the families agree: photographs in costume cost 50,000 đồng, written on a wooden board; nobody steps into the road to wave down cars.

Each house keeps a corner where guests roll a stick themselves from cinnamon, agarwood and resin. “When they laugh at their crooked stick, I know that they will remember,” says Mrs Hồ Thị Kim Cúc.

Vehicles with more than 16 seats park at Vọng Cảnh, a 400 m walk. If somebody presses you to buy, text (0234) 000 1205; the ward answers the same day.`,
      },
    },
    {
      genre: 'notice',
      category: 'moi-truong',
      tags: ['rung-thong', 'trong-cay'],
      on: '2026-10-08',
      title: {
        vi: 'Mời người dân trồng lại 2.600 cây thông trên đồi Thiên An',
        en: 'Help to plant 2,600 pines on Thiên An hill',
      },
      lead: {
        vi: 'Sáng Chủ nhật 18/10, tập trung lúc 6:30 tại bãi xe hồ Thủy Tiên; có cây giống, cuốc và nước uống.',
        en: 'Sunday 18 October, 6:30, at the Thủy Tiên lake car park; seedlings, hoes and water provided.',
      },
      body: {
        vi: `Bão và mối làm gãy đổ nhiều thông già trong ba năm qua. Kiểm lâm đã dọn hố, bón lót từ đầu tháng; mỗi người trồng bốn đến sáu cây là xong trong buổi sáng.

Nên mặc áo dài tay, giày kín. Trẻ em từ 8 tuổi đi cùng người lớn. Học sinh được cấp giấy xác nhận giờ hoạt động cộng đồng.

Mỗi cây mang một số; người trồng có thể nhận chăm trong hai năm, đến thăm bất kỳ lúc nào và báo khi cây chết. Nếu trời mưa, lùi sang Chủ nhật 25/10. Đăng ký nhóm đông tại (0234) 000 1205.`,
        en: `Storms and termites felled many old pines in the last three years. Rangers have dug and fed the holes; four to six trees each, and the morning’s work is done.

Wear long sleeves and closed shoes. Children from 8 come with an adult. Pupils receive a certificate of community hours.

Each tree has a number; you may adopt yours for two years, visit whenever you like and tell us if it dies. If it rains, the day moves to 25 October. Large groups register at (0234) 000 1205.`,
      },
    },
    {
      genre: 'news',
      category: 'kinh-te',
      tags: ['ocop', 'nong-san'],
      on: '2026-09-10',
      scene: 'ruong-lua',
      title: {
        vi: 'Thanh trà Thủy Biều thu 620 tấn, thêm ba sản phẩm OCOP từ vỏ và hoa',
        en: 'Thủy Biều harvests 620 tonnes of pomelos and makes OCOP products of peel and flowers',
      },
      lead: {
        vi: 'Tinh dầu hoa, mứt vỏ và xà phòng thanh trà được công nhận ba sao, tận dụng phần trước đây bỏ đi.',
        en: 'Flower oil, candied peel and soap win three stars and use what was once thrown away.',
      },
      body: {
        vi: `Vụ năm nay đều trái nhưng không to, giá tại vườn 32.000 đến 45.000 đồng một quả loại một. Khoảng một phần tư sản lượng bán qua mạng, đóng hộp có mã truy xuất từng gốc.

Nhóm phụ nữ Trung Thượng gom vỏ từ các quán và vườn, mỗi tuần 300 kg, nấu thành mứt và chưng cất tinh dầu. Mười bốn người có việc quanh năm.

Điều lo là đất bồi thấp: vườn sát sông ngập hai đến ba lần mỗi mùa. Phường đang cùng hợp tác xã thử gốc ghép bưởi chịu úng trên 120 cây, năm 2028 mới có kết luận.`,
        en: `This year’s fruit is even but not large; the best sell at the gate for 32,000 to 45,000 đồng each. About a quarter is sold online, in boxes with a code that leads to the tree.

The women’s group of Trung Thượng gathers 300 kg of peel a week from shops and gardens, candies it and distils its oil. Fourteen people have work all year round.

The worry is low ground: gardens by the river flood two or three times a season. The ward and the cooperative are testing water-tolerant rootstock on 120 trees; the answer will come in 2028.`,
      },
    },
    {
      genre: 'notice',
      category: 'an-ninh-trat-tu',
      tags: ['giao-thong'],
      on: '2026-11-13',
      title: {
        vi: 'Đường Đoàn Nhữ Hài đi một chiều vào cuối tuần',
        en: 'Đoàn Nhữ Hài Street one-way at weekends',
      },
      lead: {
        vi: 'Áp dụng với ô tô từ 7:30 đến 17:30 thứ Bảy và Chủ nhật, bắt đầu ngày 21/11.',
        en: 'For cars from 7:30 to 17:30 on Saturdays and Sundays, starting 21 November.',
      },
      body: {
        vi: `Đường vào lăng Tự Đức chỉ rộng năm mét; cuối tuần xe hai chiều tránh nhau làm nứt tường nhà dân và kẹt cả xe cứu thương.

- Vào: từ Lê Ngô Cát. Ra: theo Huyền Trân Công Chúa.
- Xe của người dân trong đoạn có thẻ vẫn đi hai chiều, tốc độ dưới 20 km/giờ.
- Xe đạp, xe máy, xe lăn đi như cũ.

Thẻ cấp miễn phí tại nhà tổ trưởng từ ngày 16/11. Phường đếm xe trong bốn tuần rồi họp dân ngày 20/12 để giữ, sửa hay bỏ quy định này.`,
        en: `The road to Tự Đức’s tomb is only five metres wide; at weekends cars passing each other crack walls and block even ambulances.

- In: from Lê Ngô Cát. Out: along Huyền Trân Công Chúa.
- Residents with a card may go both ways, below 20 km/h.
- Bicycles, motorbikes and wheelchairs as before.

Cards are free from the neighbourhood head from 16 November. The ward counts vehicles for four weeks and meets residents on 20 December to keep, change or drop the rule.`,
      },
    },
  ],
  event: {
    on: '2026-12-06',
    start: '07:00',
    end: '11:00',
    tags: ['lang-nghe', 'du-lich'],
    title: { vi: 'Ngày mở xưởng làng hương', en: 'Open workshops in the incense village' },
    place: { vi: 'Dốc Vọng Cảnh, đường Huyền Trân Công Chúa', en: 'Vọng Cảnh slope, Huyền Trân Công Chúa Street' },
    body: {
      vi: 'Xem đủ sáu công đoạn từ chẻ tre, nhuộm chân đến phơi hương; trẻ em tập xe nén hương của mình. Có phiên dịch tiếng Anh và ngôn ngữ ký hiệu.',
      en: 'See all six steps from splitting bamboo and dyeing to drying; children roll their own stick. Interpreters for English and sign language.',
    },
  },
  document: {
    number: '156/QĐ-UBND',
    type: 'quyet-dinh',
    field: 'Giao thông',
    issuedOn: '2026-11-11',
    effectiveOn: '2026-11-21',
    signedBy: 'economy',
    tags: ['giao-thong', 'du-lich'],
    summary: {
      vi: 'Tổ chức giao thông một chiều đường Đoàn Nhữ Hài vào thứ Bảy và Chủ nhật',
      en: 'On one-way traffic in Đoàn Nhữ Hài Street on Saturdays and Sundays',
    },
    body: `Căn cứ đề nghị của Phòng Kinh tế, Hạ tầng và Đô thị và ý kiến của 93 hộ dân, Ủy ban nhân dân phường quyết định:

## Điều 1

Tổ chức giao thông một chiều đối với ô tô trên đường Đoàn Nhữ Hài, hướng từ Lê Ngô Cát đến Huyền Trân Công Chúa, từ 7:30 đến 17:30 thứ Bảy và Chủ nhật.

## Điều 2

Không áp dụng với xe ưu tiên, xe chở người khuyết tật và xe có thẻ cư dân.

## Điều 3

Quyết định thí điểm từ ngày 21/11 đến ngày 27/12/2026. Công an phường, các tổ dân phố liên quan chịu trách nhiệm thi hành.`,
  },
};
