import type { ContentRecord, RecordInput, RecordKind, RecordOf } from '@lienthong/config/contracts/record';
import { recordSchema } from '@lienthong/config/contracts/record';
import { longTitle, signs } from '../example-texts.ts';

const both = (vi: string, en: string) => ({ vi, en });
const place = { outline: null, tile: null, successor: null };
const aggregate = { article: true, document: true, event: true };

/** Portals of a small province: the city, a department, two wards, a commune, and an agency with a website of its own. */
const portals: RecordInput[] = [
  { id: 'hue', type: 'province', name: both('Thành phố Huế', 'Huế City'), shortName: both('TP. Huế', 'Huế City') },
  {
    id: 'so-du-lich',
    type: 'department',
    name: both('Sở Du lịch', 'Department of Tourism'),
    shortName: both('Sở Du lịch', 'Tourism'),
  },
  {
    id: 'thuan-hoa',
    type: 'commune',
    name: both('Phường Thuận Hóa', 'Thuận Hóa Ward'),
    shortName: both('Phường Thuận Hóa', 'Thuận Hóa Ward'),
    tile: { column: 1, row: 0 },
  },
  {
    id: 'vy-da',
    type: 'commune',
    name: both('Phường Vỹ Dạ', 'Vỹ Dạ Ward'),
    shortName: both('Phường Vỹ Dạ', 'Vỹ Dạ Ward'),
    tile: { column: 2, row: 0 },
  },
  {
    id: 'lang-co',
    type: 'commune',
    name: both('Xã Chân Mây – Lăng Cô', 'Chân Mây – Lăng Cô Commune'),
    shortName: both('Xã Chân Mây – Lăng Cô', 'Chân Mây – Lăng Cô Commune'),
    tile: { column: 2, row: 1 },
  },
  {
    id: 'bao-hue',
    type: 'external',
    name: both('Báo và Phát thanh, truyền hình Huế', 'Huế Newspaper, Radio and Television'),
    shortName: both('Báo Huế', 'Huế Newspaper'),
    website: 'https://example.org/',
  },
].map((portal, order) => ({
  ...place,
  ...portal,
  kind: 'portal' as const,
  slug: portal.id,
  type: portal.type as 'province',
  state: 'active' as const,
  parent: portal.id === 'hue' ? null : 'hue',
  ancestors: portal.id === 'hue' ? ['hue'] : ['hue', portal.id],
  order,
  code: null,
  hostname: `${portal.id}.localhost`,
  formerHostnames: [],
  theme: 'hue-tim',
  emblem: null,
  intro: both(
    'Nơi người dân hỏi việc, tra cứu và theo dõi hồ sơ.',
    'Where residents ask, look up and follow their papers.',
  ),
  address: both('35 Tố Hữu, Huế', '35 Tố Hữu Street, Huế'),
  phone: '0234 3822 222',
  email: 'lienhe@hue.example',
  hours: [
    { days: both('Thứ Hai – thứ Sáu', 'Monday – Friday'), hours: '7:30–11:30, 13:30–17:00' },
    { days: both('Thứ Bảy (bộ phận một cửa)', 'Saturday (one-stop counter)'), hours: '7:30–11:30' },
  ],
  accountable: both('Ông Nguyễn Văn Định, Phó Chủ tịch', 'Nguyễn Văn Định, Vice-Chair'),
  alert: null,
  aggregate,
  rules: [],
}));

const item = (id: string, portal: string, title: { vi: string; en: string }, publishedAt: string) => ({
  id,
  portal,
  slug: id,
  former: [],
  title,
  english: true,
  publishedAt,
  updatedAt: publishedAt,
});
const lead = both(
  'Người dân xem bản vẽ tại trụ sở phường đến hết ngày 30/11 và góp ý trực tiếp hoặc qua mạng.',
  'Residents can see the plans at the ward office until 30 November and comment there or online.',
);
const body = { vi: [], en: null };
const article = (
  id: string,
  portal: string,
  title: { vi: string; en: string },
  more: Partial<Extract<RecordInput, { kind: 'article' }>> = {},
): RecordInput => ({
  ...item(id, portal, title, '2026-11-20T02:30:00.000Z'),
  kind: 'article',
  genre: 'news',
  category: null,
  tags: [],
  lead,
  body,
  author: null,
  source: null,
  image: 'bridge',
  caption: null,
  featured: false,
  expiresAt: null,
  ...more,
});
const articles: RecordInput[] = [
  article('bo-song', 'hue', both('Góp ý quy hoạch bờ nam sông Hương', 'Comment on the plan for the south bank'), {
    featured: true,
  }),
  article('sen', 'hue', both('Hồ Tịnh Tâm vào mùa sen', 'Lotus season on Tịnh Tâm lake'), { image: 'lotus' }),
  article('dai', 'hue', longTitle),
  article('khong-anh', 'hue', both('Tin không có ảnh', 'News without a picture'), { image: null }),
  article('dau', 'hue', both(signs, signs), { image: 'gone' }),
  article('cua-phuong', 'thuan-hoa', both('Phường mở thêm quầy một cửa lưu động', 'The ward opens a mobile counter')),
  article('ben-ngoai', 'bao-hue', both('Phỏng vấn về chuyển đổi số', 'Interview on digital change'), {
    external: 'https://example.org/phong-van',
  }),
  article('dinh-chinh', 'hue', both('Lịch tiêm chủng tháng 12', 'Vaccination days in December'), {
    corrections: [{ at: '2026-11-21T03:00:00.000Z', text: both('Sửa giờ bắt đầu thành 8:00.', 'Starts at 8:00.') }],
  }),
  article('cat-dien', 'hue', both('Tạm ngừng cấp nước ngày 28/11', 'Water is cut on 28 November'), { genre: 'notice' }),
];

const document = (
  id: string,
  portal: string,
  title: { vi: string; en: string },
  more: Partial<Extract<RecordInput, { kind: 'document' }>> = {},
): RecordInput => ({
  ...item(id, portal, title, '2026-11-05T02:30:00.000Z'),
  kind: 'document',
  number: '12/2026/QĐ-UBND',
  type: 'quyet-dinh',
  issuer: null,
  field: null,
  signer: 'Nguyễn Văn Định',
  signerTitle: null,
  issuedOn: '2026-11-01',
  effectiveOn: '2026-11-15',
  expiresOn: null,
  validity: 'con',
  source: null,
  tags: [],
  body,
  files: [],
  related: [],
  ...more,
});
const documents: RecordInput[] = [
  document('con', 'hue', both('Quy định về quản lý cây xanh đô thị', 'Rules on trees in the city')),
  document('het', 'hue', both('Quy định cũ về vỉa hè', 'Former rules on pavements'), {
    number: '3/2019/QĐ-UBND',
    validity: 'het',
  }),
  document('chua', 'hue', both('Giá đất năm 2027', 'Land prices of 2027'), {
    effectiveOn: '2027-01-01',
    validity: 'chua',
  }),
  document('mot-phan', 'hue', longTitle, { validity: 'het-mot-phan' }),
  document('khong-so', 'so-du-lich', both('Tập hợp hướng dẫn lưu trú', 'Collected guidance on lodging'), {
    number: null,
    issuedOn: null,
    validity: 'khong-ro',
  }),
];

const event = (
  id: string,
  portal: string,
  title: { vi: string; en: string },
  startsAt: string,
  tags: string[] = [],
): RecordInput => ({
  ...item(id, portal, title, '2026-11-10T02:30:00.000Z'),
  kind: 'event',
  startsAt,
  endsAt: startsAt.replace('T0', 'T1'),
  place: both('Nhà văn hóa phường', 'The ward’s culture house'),
  tags,
  category: null,
  body,
  image: null,
});
const events: RecordInput[] = [
  event('tiep-dan', 'thuan-hoa', both('Tiếp công dân định kỳ', 'Reception of citizens'), '2026-11-26T00:30:00.000Z'),
  event('le-hoi', 'hue', both('Lễ hội áo dài', 'Áo dài festival'), '2026-12-12T01:00:00.000Z'),
  event('giao-ban', 'hue', both('Họp giao ban tuần', 'Weekly meeting'), '2026-11-26T01:00:00.000Z', ['lich-cong-tac']),
  event('nam-sau', 'so-du-lich', longTitle, '2027-01-08T01:00:00.000Z'),
];

const person = (
  id: string,
  name: string,
  post: { vi: string; en: string },
  more: Partial<Extract<RecordInput, { kind: 'person' }>> = {},
): RecordInput => ({
  kind: 'person',
  id,
  portal: 'hue',
  name,
  post,
  unit: both('Lãnh đạo', 'Leaders'),
  leader: true,
  spokesperson: false,
  order: 0,
  phone: '0234 3822 222',
  email: `${id}@hue.example`,
  duties: both('Phụ trách chung', 'In charge of everything'),
  biography: null,
  photo: null,
  ...more,
});
const people: RecordInput[] = [
  person('dinh', 'Nguyễn Văn Định', both('Chủ tịch', 'Chair'), { photo: 'person' }),
  person(
    'tra',
    'Công Tằng Tôn Nữ Thị Hương Trà',
    both('Phó Chủ tịch phụ trách văn hóa – xã hội', 'Vice-Chair for culture and society'),
  ),
  person('dao', 'Trần Thị Đào', both('Trưởng phòng', 'Head of office'), {
    unit: both('Phòng Kinh tế, hạ tầng và đô thị', 'Office of economy, infrastructure and urban matters'),
    leader: false,
    phone: null,
    email: null,
    duties: null,
  }),
];

const media = (['bridge', 'lotus', 'person'] as const).map((id): RecordInput => ({
  kind: 'media',
  id,
  portal: 'hue',
  filename: `${id}.svg`,
  mime: 'image/svg+xml',
  bytes: 2000,
  sha256: '0'.repeat(64),
  file: id,
  width: id === 'person' ? 480 : 960,
  height: id === 'person' ? 480 : 600,
  alt: both('Ảnh minh họa', 'Illustration'),
  credit: null,
  variants: [],
}));

/** The records of the example province, through the contract that all records pass. */
export const exampleRecords: ContentRecord[] = [
  ...portals,
  ...articles,
  ...documents,
  ...events,
  ...people,
  ...media,
].map((record) => recordSchema.parse(record));

/** A record of the example province by its kind and name. */
export function exampleRecord<K extends RecordKind>(kind: K, id: string): RecordOf<K> {
  const found = exampleRecords.find((record) => record.kind === kind && record.id === id);
  if (!found) throw new Error(`The example province has no ${kind} ${id}`);
  return found as RecordOf<K>;
}
