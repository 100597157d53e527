import type { Bilingual } from './demo-types.ts';

export type DemoPortalType = 'province' | 'department' | 'commune' | 'virtual';

/** A body of the demo province: its place in the tree is the city's child unless it is the city itself. */
export type DemoPortal = {
  slug: string;
  type: DemoPortalType;
  /** Code of the unit in the national list, where it has one. */
  code?: string;
  name: Bilingual;
};

const department = (slug: string, vi: string, en: string): DemoPortal => ({
  slug,
  type: 'department',
  name: { vi, en },
});
const commune = (slug: string, code: string, vi: string, en: string): DemoPortal => ({
  slug,
  type: 'commune',
  code,
  name: { vi, en },
});

export const city: DemoPortal = {
  slug: 'hue',
  type: 'province',
  code: '46',
  name: { vi: 'Thành phố Huế', en: 'Hue City' },
};

export const departments: readonly DemoPortal[] = [
  department('van-phong-ubnd', 'Văn phòng Ủy ban nhân dân thành phố', 'Office of the City People’s Committee'),
  department('thanh-tra', 'Thanh tra thành phố', 'City Inspectorate'),
  department('so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs'),
  department('so-tu-phap', 'Sở Tư pháp', 'Department of Justice'),
  department('so-tai-chinh', 'Sở Tài chính', 'Department of Finance'),
  department('so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade'),
  department(
    'so-nong-nghiep-va-moi-truong',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
  ),
  department('so-xay-dung', 'Sở Xây dựng', 'Department of Construction'),
  department('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'),
  department('so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
  department('so-y-te', 'Sở Y tế', 'Department of Health'),
  department('so-van-hoa-va-the-thao', 'Sở Văn hóa và Thể thao', 'Department of Culture and Sports'),
  department('so-du-lich', 'Sở Du lịch', 'Department of Tourism'),
  department('so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs'),
  department(
    'ban-quan-ly-khu-kinh-te',
    'Ban Quản lý Khu kinh tế, công nghiệp thành phố',
    'City Economic and Industrial Zones Authority',
  ),
  department('trung-tam-bao-ton-di-tich', 'Trung tâm Bảo tồn Di tích Cố đô Huế', 'Hue Monuments Conservation Centre'),
];

/** The wards and communes as they are since 1 July 2025, with the codes of the national list. */
export const communes: readonly DemoPortal[] = [
  commune('phu-xuan', '19753', 'Phường Phú Xuân', 'Phu Xuan Ward'),
  commune('kim-long', '19774', 'Phường Kim Long', 'Kim Long Ward'),
  commune('vy-da', '19777', 'Phường Vỹ Dạ', 'Vy Da Ward'),
  commune('thuan-hoa', '19789', 'Phường Thuận Hóa', 'Thuan Hoa Ward'),
  commune('huong-an', '19804', 'Phường Hương An', 'Huong An Ward'),
  commune('thuy-xuan', '19813', 'Phường Thủy Xuân', 'Thuy Xuan Ward'),
  commune('an-cuu', '19815', 'Phường An Cựu', 'An Cuu Ward'),
  commune('phong-dien', '19819', 'Phường Phong Điền', 'Phong Dien Ward'),
  commune('phong-phu', '19828', 'Phường Phong Phú', 'Phong Phu Ward'),
  commune('phong-dinh', '19831', 'Phường Phong Dinh', 'Phong Dinh Ward'),
  commune('phong-thai', '19858', 'Phường Phong Thái', 'Phong Thai Ward'),
  commune('quang-dien', '19867', 'Xã Quảng Điền', 'Quang Dien Commune'),
  commune('phong-quang', '19873', 'Phường Phong Quảng', 'Phong Quang Ward'),
  commune('dan-dien', '19885', 'Xã Đan Điền', 'Dan Dien Commune'),
  commune('thuan-an', '19900', 'Phường Thuận An', 'Thuan An Ward'),
  commune('duong-no', '19909', 'Phường Dương Nỗ', 'Duong No Ward'),
  commune('phu-ho', '19918', 'Xã Phú Hồ', 'Phu Ho Commune'),
  commune('my-thuong', '19930', 'Phường Mỹ Thượng', 'My Thuong Ward'),
  commune('phu-vang', '19942', 'Xã Phú Vang', 'Phu Vang Commune'),
  commune('phu-vinh', '19945', 'Xã Phú Vinh', 'Phu Vinh Commune'),
  commune('phu-bai', '19960', 'Phường Phú Bài', 'Phu Bai Ward'),
  commune('thanh-thuy', '19969', 'Phường Thanh Thủy', 'Thanh Thuy Ward'),
  commune('huong-thuy', '19975', 'Phường Hương Thủy', 'Huong Thuy Ward'),
  commune('huong-tra', '19996', 'Phường Hương Trà', 'Huong Tra Ward'),
  commune('hoa-chau', '20014', 'Phường Hóa Châu', 'Hoa Chau Ward'),
  commune('kim-tra', '20017', 'Phường Kim Trà', 'Kim Tra Ward'),
  commune('binh-dien', '20035', 'Xã Bình Điền', 'Binh Dien Commune'),
  commune('a-luoi-2', '20044', 'Xã A Lưới 2', 'A Luoi 2 Commune'),
  commune('a-luoi-5', '20050', 'Xã A Lưới 5', 'A Luoi 5 Commune'),
  commune('a-luoi-1', '20056', 'Xã A Lưới 1', 'A Luoi 1 Commune'),
  commune('a-luoi-3', '20071', 'Xã A Lưới 3', 'A Luoi 3 Commune'),
  commune('a-luoi-4', '20101', 'Xã A Lưới 4', 'A Luoi 4 Commune'),
  commune('phu-loc', '20107', 'Xã Phú Lộc', 'Phu Loc Commune'),
  commune('vinh-loc', '20122', 'Xã Vinh Lộc', 'Vinh Loc Commune'),
  commune('hung-loc', '20131', 'Xã Hưng Lộc', 'Hung Loc Commune'),
  commune('chan-may-lang-co', '20137', 'Xã Chân Mây - Lăng Cô', 'Chan May - Lang Co Commune'),
  commune('loc-an', '20140', 'Xã Lộc An', 'Loc An Commune'),
  commune('khe-tre', '20161', 'Xã Khe Tre', 'Khe Tre Commune'),
  commune('nam-dong', '20179', 'Xã Nam Đông', 'Nam Dong Commune'),
  commune('long-quang', '20182', 'Xã Long Quảng', 'Long Quang Commune'),
];

/** One that ended with the reform: its addresses lead to the ward it is part of now. */
export const formerWard: DemoPortal & { into: string; date: string } = {
  slug: 'xuan-phu',
  type: 'commune',
  name: { vi: 'Phường Xuân Phú', en: 'Xuan Phu Ward' },
  into: 'vy-da',
  date: '2025-07-01',
};

export const virtualPortals: readonly DemoPortal[] = [
  { slug: 'du-lich', type: 'virtual', name: { vi: 'Du lịch Huế', en: 'Visit Hue' } },
  {
    slug: 'phong-chong-thien-tai',
    type: 'virtual',
    name: { vi: 'Phòng, chống thiên tai', en: 'Storm and flood information' },
  },
];
