import { weekdays, type CommuneTexts } from './commune-shapes.ts';

export const namDong: CommuneTexts = {
  intro: {
    vi: 'Vườn cam, rừng cao su và các làng Cơ Tu ở Hương Xuân, Hương Sơn, Thượng Nhật.',
    en: 'Orange groves, rubber and Cơ Tu villages in Hương Xuân, Hương Sơn and Thượng Nhật.',
  },
  address: { vi: 'Trụ sở xã Nam Đông, khu Hương Xuân, Huế', en: 'Nam Đông commune office, Hương Xuân, Hue' },
  hours: [{ days: weekdays, hours: '7:00–11:00, 13:30–17:00' }],
  staff: {
    chair: 'Trần Xuân Bình Yên',
    economy: 'Nguyễn Thị Lệ Quyên',
    society: 'Phạm Tấn Sơn Lâm',
    oneGate: 'Hồ Thị Ngọc Mỹ',
    receptionDays: [12, 26],
  },
  about: {
    scene: 'nui-rung',
    lead: {
      vi: 'Xã giữ tên huyện cũ, gồm Hương Xuân, Hương Sơn và Thượng Nhật.',
      en: 'The commune keeps the name of the old district: Hương Xuân, Hương Sơn and Thượng Nhật.',
    },
    body: {
      vi: `Xã Nam Đông thành lập ngày 1/7/2025, nằm trong thung lũng có khí hậu ẩm và đất đỏ, hợp với cam, cau, chuối và cao su.

Cam Nam Đông vỏ mỏng, ngọt thanh, chín từ tháng 11 đến giáp Tết. Hương Xuân đông người Kinh lên lập vườn từ sau năm 1975; Hương Sơn, Thượng Nhật phần lớn là đồng bào Cơ Tu với nhà gươl, nghề đan và món bánh sừng trâu. Thác Mơ ở Hương Xuân, khe suối Thượng Nhật đón khách mùa hè. Cam phụ thuộc thương lái nên xã đang lập nhóm hộ, truy xuất và bán thẳng.`,
      en: `Nam Đông commune was formed on 1 July 2025, in a valley of moist air and red soil that suits oranges, areca, bananas and rubber.

Nam Đông oranges are thin-skinned and gently sweet, ripe from November to Tết. In Hương Xuân Kinh families planted orchards after 1975; Hương Sơn and Thượng Nhật are mostly Cơ Tu, with gươl houses, basketry and buffalo-horn cakes. Mơ falls and the streams of Thượng Nhật receive summer guests. Oranges long depended on middlemen; growers’ groups, tracing and direct sale are being built up.`,
    },
  },
  articles: [
    {
      genre: 'news',
      category: 'nong-nghiep',
      tags: ['nong-san', 'ocop'],
      on: '2026-11-21',
      scene: 'ruong-lua',
      title: {
        vi: 'Cam Nam Đông vào vụ: quả đo độ ngọt tại vườn rồi mới cắt',
        en: 'Nam Đông oranges are in season, tested for sweetness before they are cut',
      },
      lead: {
        vi: 'Một trăm chín hộ dùng chung 26 máy đo; dưới 10 độ thì để lại trên cây.',
        en: 'A hundred and nine families share 26 meters; below 10 degrees the fruit stays on the tree.',
      },
      body: {
        vi: `Năm trước cam cắt non làm mất tiếng cả vùng. Năm nay các nhóm ký với nhau: ai bán quả chưa đủ độ bị ghi tên ở bảng hợp tác xã một mùa.

Đợt đầu đo trung bình 10,8; sản lượng ước 3.100 tấn, giá tại vườn 23.000 đồng một ký, tem ghi tên vườn và ngày cắt. Cây nào rụng quả vì mưa được chừa chân đất thoát, không phun kích.

“Ngọt muộn nhưng ngọt thật”, ông Lê Hữu Đệ nói. Khách mua sỉ gặp hợp tác xã buổi sáng; khách lẻ có trạm bán ở ngã ba La Sơn. Đừng mua cam bày giữa đường không tem.`,
        en: `Last year unripe oranges spoilt the name of the whole valley. This year the groups signed a promise: whoever sells too early stands on the cooperative’s board for a season.

The first test gave 10.8 on average; the crop is put at 3,100 tonnes, at 23,000 đồng a kilo in the orchard, with a label of grower and date. Trees that drop fruit in the rain get drains, not sprays.

“Late sweet, but truly sweet,” says Mr Lê Hữu Đệ. Wholesale in the morning at the cooperative; a stall at the La Sơn junction for everybody else. Do not buy unlabelled oranges by the roadside.`,
      },
    },
    {
      genre: 'notice',
      category: 'kinh-te',
      tags: ['chuyen-doi-so', 'nong-san'],
      on: '2026-10-16',
      title: {
        vi: 'Lớp bán cam qua mạng cho chủ vườn: năm buổi tối, không cần biết máy tính',
        en: 'Selling oranges online: five evenings for growers, no computer skills needed',
      },
      lead: {
        vi: 'Bắt đầu từ ngày 22/10 tại nhà văn hóa Hương Xuân; mỗi nhà hai người, nên có một người trẻ.',
        en: 'From 22 October at the Hương Xuân culture house; two from each family, one of them young.',
      },
      body: {
        vi: `1. Chụp quả cam cho đúng màu, không tô lại.
2. Viết ba câu thật về vườn mình.
3. Đóng thùng bằng rơm, thử thả từ ghế xuống.
4. Nhận tiền, trả lời khách, xin lỗi khi sai.
5. Ghi sổ để khỏi lẫn tiền nhà.

Ai bán hộ hàng xóm phải có giấy đồng ý. Xã cho mượn cân, máy in tem; bưu điện thu cước theo thùng 5 và 10 ký.

Những buổi đầu dành nửa giờ nói về lừa đảo. Lớp Thượng Nhật mở từ ngày 29/10, dạy bằng tiếng Cơ Tu. Đăng ký (0234) 000 1238.`,
        en: `1. Photograph an orange in its true colour.
2. Write three honest sentences about your orchard.
3. Pack with straw, and drop the box from a chair to test it.
4. Take payment, answer, apologise when wrong.
5. Keep accounts apart from the household.

If you sell for a neighbour, have it in writing. The commune lends scales and a label printer; the post charges by boxes of 5 and 10 kilos.

The first half-hour is about swindles. The Thượng Nhật class begins on 29 October, in Cơ Tu. Register: (0234) 000 1238.`,
      },
    },
    {
      genre: 'news',
      category: 'van-hoa',
      tags: ['di-san', 'le-hoi', 'du-lich'],
      on: '2026-09-22',
      scene: 'den-hoa-dang',
      title: {
        vi: 'Tết Trung thu ở Thượng Nhật: đèn bằng ống lồ ô và bánh sừng trâu',
        en: 'Mid-Autumn in Thượng Nhật: bamboo lanterns and buffalo-horn cakes',
      },
      lead: {
        vi: 'Tối 25/9, 180 em rước đèn quanh nhà gươl; không mua đồ chơi nhựa.',
        en: 'On the evening of 25 September 180 children carry lanterns around the gươl, without plastic toys.',
      },
      body: {
        vi: `Thầy cô bàn với già làng: đèn ông sao đẹp, nhưng ở đây có ống lồ ô. Mỗi em khoét một ống, dán giấy màu từ lá ép, thắp bằng đèn pin nhỏ để không cháy nhà.

Các bà gói bánh a quát, hình sừng trâu, hai chiếc cột vào nhau vì “không ai ăn một mình”. Trẻ người Kinh ở Hương Xuân được mời lên ngủ lại, ghép đôi với bạn Cơ Tu, học năm từ của nhau.

Xe đón lúc 15:00 tại trường. Nếu mưa, rước dưới sàn. Phụ huynh mang theo chăn mỏng; quà góp xin là sách cũ còn lành.`,
        en: `The teachers talked with the elders: star lanterns are fine, but here is bamboo. Each child hollows a tube, pastes on paper coloured with leaves and lights it with a small torch, so that no house burns.

Grandmothers wrap a quát cakes in the shape of a buffalo horn, tied in pairs because “nobody eats alone”. Kinh children from Hương Xuân are invited to stay the night, paired with a Cơ Tu friend, and learn five words of each other’s language.

The bus leaves the school at 15:00. If it rains, the walk is under the floor of the house. Bring a light blanket; gifts should be old books in good condition.`,
      },
    },
    {
      genre: 'notice',
      category: 'phong-chong-thien-tai',
      tags: ['bao-lu', 'sat-lo'],
      on: '2026-11-17',
      title: {
        vi: 'Cắt điện chủ động và sơ tán ba thôn ven khe Thượng Nhật',
        en: 'Planned power cut and evacuation of three villages on the Thượng Nhật stream',
      },
      lead: {
        vi: 'Từ 17:00 ngày 18/11; 96 hộ lên trường và nhà gươl cao, vật nuôi ra đồi.',
        en: 'From 17:00 on 18 November; 96 families go to the school and the high gươl, animals to the hill.',
      },
      body: {
        vi: `Trạm đo thượng nguồn báo 86 mm trong ba giờ. Theo bản đồ, khe có thể tràn giữa đêm nên đi khi còn sáng.

Điện cắt từng nhánh để dây không rơi xuống nước; đèn sạc nhận ở trưởng thôn. Thuốc insulin, sữa gửi tủ lạnh trạm y tế. Ai đang ở rẫy xa: về trước 15:00 hoặc ở yên trên cao, gõ ống tre báo.

Chuồng heo mở cửa; gà nhốt lồng treo. Bếp chung có cháo, rau, muối. Người cuối cùng rời thôn là công an viên, có đếm đầu người. Gọi (0234) 000 1238, mất sóng thì đốt lá tươi lấy khói.`,
        en: `The upstream gauge shows 86 mm in three hours. By the map the stream may overflow at midnight, so leave while it is light.

Power is cut branch by branch so that no wire falls into water; lamps are with the village heads. Insulin and milk go into the health station’s fridge. If you are in distant fields, be home by 15:00 or stay on high ground and beat a bamboo tube.

Open the pigsties; hang chickens in cages. There is porridge, greens and salt. The policeman leaves last and counts heads. Call (0234) 000 1238; without a signal, burn green leaves for smoke.`,
      },
    },
  ],
  event: {
    on: '2026-12-13',
    start: '07:00',
    end: '14:00',
    tags: ['nong-san', 'du-lich'],
    title: { vi: 'Phiên chợ cam và bánh sừng trâu', en: 'Orange and buffalo-horn cake market' },
    place: { vi: 'Nhà gươl Thượng Nhật', en: 'Thượng Nhật gươl' },
    body: {
      vi: 'Cam đo độ ngọt tại chỗ, thịt nướng ống tre, khung dệt cho khách thử. Thẻ giá rõ ràng; vỏ cam bỏ vào thùng ủ.',
      en: 'Oranges tested on the spot, meat grilled in bamboo, a loom to try. Clear price cards; peel goes into the compost.',
    },
  },
  document: {
    number: '71/HD-UBND',
    type: 'huong-dan',
    field: 'Nông nghiệp',
    issuedOn: '2026-10-30',
    signedBy: 'economy',
    tags: ['nong-san', 'ocop'],
    summary: {
      vi: 'Đo độ ngọt, cắt, dán tem và xử lý cam chưa đạt vụ 2026–2027',
      en: 'Measuring, cutting and labelling oranges, and what to do with unripe fruit',
    },
    body: `## 1. Đo

Mỗi vườn đo mười quả ở bốn hướng; trung bình dưới 10 độ chưa cắt; ghi sổ.

## 2. Cắt

Cắt bằng kéo, trời ráo, chừa cuống 3 mm; không rung, không kéo.

## 3. Tem

Tem do nhóm trưởng giữ; ghi vườn, ngày, độ ngọt; cấp theo số ký đã đo.

## 4. Quả chưa đạt

Không bán tươi; chế mứt, nước cốt tại hợp tác xã với giá 9.000 đồng/kg.

## 5. Vi phạm

Lần đầu nhắc; lần hai ngưng tem một mùa; công khai tại bảng nhóm.`,
  },
};
