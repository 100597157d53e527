import type { DemoPortal } from './demo-portals.ts';
import type { DemoArticle } from './demo-types.ts';

/** What each ward or commune is known for. */
const place: Record<string, [string, string, string]> = {
  'phu-xuan': ['Kinh thành và Đại Nội', 'the Citadel', 'ngo-mon'],
  'kim-long': ['nhà vườn Kim Long', 'the garden houses of Kim Long', 'cau-truong-tien'],
  'vy-da': ['thôn Vỹ và cồn Hến', 'Vỹ village and Hến islet', 'cau-truong-tien'],
  'thuan-hoa': ['phố bờ nam sông Hương', 'the streets south of the river', 'cau-truong-tien'],
  'huong-an': ['vùng rau và hoa An Hòa', 'the vegetables and flowers of An Hòa', 'ruong-lua'],
  'thuy-xuan': ['làng hương Thủy Xuân', 'the incense village', 'nui-rung'],
  'an-cuu': ['sông An Cựu nắng đục mưa trong', 'the An Cựu canal', 'cau-truong-tien'],
  'phong-dien': ['suối nước nóng và rừng Phong Điền', 'the springs and forests of Phong Điền', 'nui-rung'],
  'phong-phu': ['vùng cát ven biển', 'the coastal sands', 'dam-pha'],
  'phong-dinh': ['làng cổ Phước Tích', 'the old village of Phước Tích', 'ruong-lua'],
  'phong-thai': ['đồng lúa Phong Thái', 'the rice fields of Phong Thái', 'ruong-lua'],
  'quang-dien': ['rau sạch Quảng Thọ', 'the pennywort of Quảng Thọ', 'ruong-lua'],
  'phong-quang': ['biển Quảng Ngạn', 'the beaches of Quảng Ngạn', 'dam-pha'],
  'dan-dien': ['đồng chiêm Sịa', 'the low fields of Sịa', 'ruong-lua'],
  'thuan-an': ['bãi biển và cảng cá Thuận An', 'the beach and fishing port of Thuận An', 'dam-pha'],
  'duong-no': ['làng Dương Nỗ và đình cổ', 'Dương Nỗ village', 'ruong-lua'],
  'phu-ho': ['cánh đồng mẫu lớn Phú Hồ', 'the large fields of Phú Hồ', 'ruong-lua'],
  'my-thuong': ['rú Chá ngập mặn', 'the Rú Chá mangrove', 'dam-pha'],
  'phu-vang': ['nuôi trồng thủy sản ven phá', 'lagoon aquaculture', 'dam-pha'],
  'phu-vinh': ['nước mắm và ruốc Vinh Thanh', 'the fish sauce of Vinh Thanh', 'dam-pha'],
  'phu-bai': ['sân bay và khu công nghiệp Phú Bài', 'the airport and industry of Phú Bài', 'mot-cua'],
  'thanh-thuy': ['cầu ngói Thanh Toàn', 'the tiled bridge of Thanh Toàn', 'ruong-lua'],
  'huong-thuy': ['vùng gò đồi Hương Thủy', 'the hills of Hương Thủy', 'nui-rung'],
  'huong-tra': ['thanh trà và bưởi Hương Trà', 'the pomelos of Hương Trà', 'ruong-lua'],
  'hoa-chau': ['thành cổ Hóa Châu', 'the old citadel of Hóa Châu', 'ruong-lua'],
  'kim-tra': ['vườn cây ven sông Bồ', 'the orchards of the Bồ river', 'ruong-lua'],
  'binh-dien': ['rừng trồng gỗ lớn', 'the planted forests', 'nui-rung'],
  'a-luoi-1': ['dệt zèng', 'Zèng weaving', 'nui-rung'],
  'a-luoi-2': ['chợ phiên vùng cao', 'the upland market', 'nui-rung'],
  'a-luoi-3': ['thác A Nôr', 'A Nôr waterfall', 'nui-rung'],
  'a-luoi-4': ['gạo ra dư', 'ra dư rice', 'nui-rung'],
  'a-luoi-5': ['nhà gươl', 'the gươl houses', 'nui-rung'],
  'phu-loc': ['đầm Cầu Hai', 'Cầu Hai lagoon', 'dam-pha'],
  'vinh-loc': ['biển Vinh Hiền', 'the beach of Vinh Hiền', 'dam-pha'],
  'hung-loc': ['cá nục và nghề lưới', 'fishing with nets', 'dam-pha'],
  'chan-may-lang-co': ['vịnh Lăng Cô', 'Lăng Cô bay', 'dam-pha'],
  'loc-an': ['chân núi Bạch Mã', 'the foot of Bạch Mã', 'nui-rung'],
  'khe-tre': ['cam Nam Đông', 'the oranges of Nam Đông', 'nui-rung'],
  'nam-dong': ['văn hóa Cơ Tu', 'the culture of the Cơ Tu', 'nui-rung'],
  'long-quang': ['rừng cộng đồng', 'the community forests', 'nui-rung'],
};

const article = (
  genre: 'news' | 'notice',
  category: string,
  tags: string[],
  daysAgo: number,
  scene: string | undefined,
  title: [string, string],
  lead: [string, string],
  body: [string, string],
): DemoArticle => ({
  genre,
  category,
  tags,
  daysAgo,
  ...(scene ? { scene } : {}),
  title: { vi: title[0], en: title[1] },
  lead: { vi: lead[0], en: lead[1] },
  body: { vi: body[0], en: body[1] },
});

/** Four items of a ward or commune, each about what is there. */
export function communeArticles({ slug, name }: DemoPortal, at: number): DemoArticle[] {
  const [vi, en, scene] = place[slug] ?? ['địa phương', 'the place', 'ruong-lua'];
  const day = (n: number) => ((at * 5 + n * 11) % 50) + 1;
  return [
    article(
      'news',
      'du-lich',
      ['du-lich'],
      day(0),
      scene,
      [`${name.vi} giới thiệu ${vi} với du khách`, `${name.en} presents ${en} to visitors`],
      [
        'Tuyến tham quan nửa ngày do người dân trong phường, xã hướng dẫn.',
        'A half-day walk guided by the people who live here.',
      ],
      [
        `Điểm dừng chính là ${vi}. Khách đăng ký trước một ngày tại trụ sở; mỗi đoàn không quá mười lăm người để không làm phiền nếp sống xóm làng.`,
        `The main stop is ${en}. Register a day ahead at the office; groups are at most fifteen, so that village life is not disturbed.`,
      ],
    ),
    article(
      'news',
      'phong-chong-thien-tai',
      ['bao-lu', 'ngap-lut'],
      day(1),
      'mua-lu',
      [
        `${name.vi} dọn dẹp sau lũ, rà soát nhà xuống cấp`,
        `${name.en} cleans up after the flood and checks unsafe houses`,
      ],
      [
        'Các tổ dân phố, thôn hoàn thành dọn bùn, khử khuẩn giếng nước.',
        'Neighbourhoods have cleared the mud and disinfected the wells.',
      ],
      [
        'Hộ có nhà xuống cấp được bố trí chỗ ở tạm tại trường học và nhà văn hóa. Danh sách hỗ trợ niêm yết công khai trong bảy ngày.',
        'Households with unsafe homes stay in the school and the culture house for now. The list of support is posted for seven days.',
      ],
    ),
    article(
      'notice',
      'cai-cach-hanh-chinh',
      ['tiep-cong-dan'],
      day(2),
      undefined,
      [`Lịch tiếp công dân tháng 12 của ${name.vi}`, `Reception days in December, ${name.en}`],
      ['Tiếp công dân thứ Năm hằng tuần, từ 8:00 đến 11:00.', 'Every Thursday from 8:00 to 11:00.'],
      [
        'Người dân đến phòng tiếp công dân ở tầng một. Ai đi lại khó khăn có thể hẹn cán bộ đến nhà qua số điện thoại ở cuối trang.',
        'Please come to the reception room on the ground floor. Those who cannot easily come may ask for a visit by telephone.',
      ],
    ),
    article(
      'news',
      'xa-hoi',
      ['khu-dan-cu'],
      day(3),
      scene,
      [`Ngày hội đoàn kết ở ${name.vi}: góp sức chăm ${vi}`, `Neighbours’ day in ${name.en}: caring for ${en}`],
      [
        'Hơn hai trăm hộ cùng dọn đường, trồng cây và ăn bữa cơm chung.',
        'Over two hundred households swept, planted and shared a meal.',
      ],
      [
        `Người già kể chuyện xưa về ${vi}, trẻ em vẽ lại và treo ở nhà văn hóa. Quỹ khuyến học nhận thêm 38 suất quà.`,
        `Elders told old stories of ${en}; children drew them for the culture house. The study fund received 38 more gifts.`,
      ],
    ),
  ];
}
