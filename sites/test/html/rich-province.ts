import { createHash } from 'node:crypto';
import { mkdirSync, statSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordInput } from '@lienthong/config/contracts/record';
import type { RichText } from '@lienthong/config/contracts/rich-text';
import sharp from 'sharp';
import { loadBuild, publishAssets } from '../../src/publisher/load-build.ts';
import { openPublisher } from '../../src/publisher/publish-release.ts';
import { citizenForm } from '../live/small-province.ts';
import { apply, portalOf, type Release } from '../publisher/make-release.ts';

type Text = { vi: string; en: string | null };
export const both = (vi: string, en: string): Text => ({ vi, en });
/** Signs that break markup, feeds or JSON when they are not escaped. */
const nasty = `Tin <b>“nóng” & 'lạ'</b> ]]> {{x}} </script>`;
const words = (text: string): RichText => [
  { type: 'paragraph', align: 'start', children: [{ type: 'text', text, marks: [] }] },
];

/** Every node of rich text there is. */
const everyNode: RichText = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Mục một', marks: [] }] },
  {
    type: 'paragraph',
    align: 'center',
    children: [
      { type: 'text', text: 'đậm', marks: ['bold', 'italic'] },
      { type: 'break' },
      {
        type: 'link',
        url: 'https://example.org/?a=1&b="2"',
        children: [{ type: 'text', text: 'liên kết', marks: [] }],
      },
    ],
  },
  { type: 'heading', level: 3, children: [{ type: 'text', text: 'Mục nhỏ', marks: [] }] },
  {
    type: 'list',
    ordered: true,
    start: 3,
    items: [{ children: [{ type: 'text', text: 'Ba', marks: [] }], blocks: words('Đoạn trong danh sách.') }],
  },
  { type: 'quote', blocks: words('Trích dẫn.') },
  {
    type: 'table',
    caption: 'Bảng một',
    rows: [
      [{ header: true, colSpan: 2, rowSpan: 1, blocks: words('Đầu bảng') }],
      [
        { header: false, colSpan: 1, rowSpan: 1, blocks: words('Ô') },
        { header: false, colSpan: 1, rowSpan: 1, blocks: words('Ô nữa') },
      ],
    ],
  },
  { type: 'image', media: 'photo', caption: 'Một bức ảnh' },
  { type: 'file', media: 'paper', label: null },
  { type: 'rule' },
];

/** The blocks editors compose pages from, besides the plain ones. */
const composed: Extract<RecordInput, { kind: 'page' }>['blocks'] = [
  {
    type: 'accordion',
    title: both('Hỏi đáp', 'Questions'),
    parts: [
      { heading: both(nasty, 'How?'), body: { vi: everyNode, en: null } },
      { heading: both('Bao lâu?', 'How long?'), body: { vi: words('Năm ngày.'), en: words('Five days.') } },
    ],
  },
  {
    type: 'tabs',
    title: null,
    parts: [
      { heading: both('Cá nhân', 'People'), body: { vi: words('Một bản.'), en: null } },
      { heading: both('Tổ chức', 'Bodies'), body: { vi: everyNode, en: null } },
    ],
  },
  { type: 'files', title: both('Biểu mẫu', 'Forms'), files: [{ media: 'paper', label: both(nasty, 'Form') }] },
  {
    type: 'gallery',
    title: both('Ảnh', 'Pictures'),
    pictures: [
      { media: 'photo', caption: both(nasty, 'Bridge') },
      { media: 'photo', caption: null },
    ],
  },
  {
    type: 'video',
    title: both(nasty, 'A film'),
    media: 'film',
    poster: 'photo',
    captions: { vi: 'captions', en: null },
    transcript: { vi: words('Lời nói trong phim.'), en: null },
  },
  { type: 'summary', title: null, rows: [{ term: both('Lệ phí', 'Fee'), value: both(nasty, 'None') }] },
  { type: 'newest', title: null, of: 'notices', category: null, count: 3 },
  { type: 'newest', title: both('Về đất đai', 'On land'), of: 'news', category: 'land', count: 3 },
  { type: 'newest', title: null, of: 'documents', category: null, count: 3 },
  { type: 'newest', title: null, of: 'events', category: 'gone', count: 3 },
];

const item = (id: string, portal: string, title: Text) => ({
  id,
  portal,
  slug: id,
  former: [],
  title,
  english: title.en !== null,
  publishedAt: '2026-11-20T02:30:00.000Z',
  updatedAt: '2026-11-21T02:30:00.000Z',
});

export const article = (id: string, portal: string, title: Text, more: Partial<RecordInput> = {}): RecordInput =>
  ({
    ...item(id, portal, title),
    kind: 'article',
    genre: 'news',
    category: 'land',
    tags: ['dat-dai'],
    lead: both('Thửa đất được đo đạc lại, miễn phí & đúng hạn.', 'Parcels are measured again, free & in time.'),
    body: { vi: everyNode, en: words('English text.') },
    author: 'Trần Thị Đào',
    source: 'Báo Huế',
    image: 'photo',
    caption: both('Chú thích', 'Caption'),
    featured: false,
    expiresAt: null,
    ...more,
  }) as RecordInput;

async function mediaRecords(dataDir: string): Promise<RecordInput[]> {
  const folder = path.join(dataDir, 'media');
  mkdirSync(folder, { recursive: true });
  const blank = sharp({ create: { width: 640, height: 400, channels: 3, background: '#7a5ca8' } });
  await blank.clone().jpeg().toFile(path.join(folder, 'photo.jpg'));
  await blank.clone().resize(320).webp().toFile(path.join(folder, 'photo-320.webp'));
  await blank.clone().jpeg().toFile(path.join(folder, 'paper.pdf'));
  writeFileSync(path.join(folder, 'film.mp4'), '0123456789');
  writeFileSync(path.join(folder, 'captions.vtt'), 'WEBVTT\n\n00:00.000 --> 00:01.000\nXin chào\n');
  const factsOf = (file: string) => ({
    file,
    bytes: statSync(path.join(folder, file)).size,
    sha256: createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex'),
  });
  const media = {
    kind: 'media' as const,
    portal: 'city',
    alt: both('Cầu Trường Tiền', 'Trường Tiền bridge'),
    credit: null,
  };
  return [
    {
      ...media,
      ...factsOf('photo.jpg'),
      id: 'photo',
      filename: 'ảnh đẹp.jpg',
      mime: 'image/jpeg',
      width: 640,
      height: 400,
      variants: [{ ...factsOf('photo-320.webp'), type: 'image/webp', width: 320, height: 200 }],
    },
    {
      ...media,
      ...factsOf('paper.pdf'),
      id: 'paper',
      filename: 'Quyết định.pdf',
      mime: 'application/pdf',
      width: null,
      height: null,
      variants: [],
    },
    ...[
      { id: 'film', file: 'film.mp4', mime: 'video/mp4' },
      { id: 'captions', file: 'captions.vtt', mime: 'text/vtt' },
    ].map(({ id, file, mime }) => ({
      ...media,
      ...factsOf(file),
      id,
      filename: file,
      mime,
      width: null,
      height: null,
      variants: [],
    })),
  ];
}

/** A province in which every kind of page, block and node occurs, in both languages. */
async function everyRecord(dataDir: string): Promise<RecordInput[]> {
  const city = portalOf('city', 0, 0, false);
  const ward = portalOf('ward', 1, 0, false);
  const shown = {
    address: both('1 đường Lê Lợi', '1 Lê Lợi street'),
    phone: '0234 3822 000',
    email: 'ubnd@hue.example',
    code: '46',
    intro: both('Cổng của thành phố Huế', 'The portal of Huế city'),
    hours: [{ days: both('Thứ Hai đến thứ Sáu', 'Monday to Friday'), hours: '7:30–17:00' }],
    accountable: both('Ông Nguyễn Văn A', 'Mr Nguyễn Văn A'),
    alert: {
      level: 'warning' as const,
      text: both('Mưa lớn', 'Heavy rain'),
      url: '/tin-tuc/',
      from: null,
      until: null,
    },
  };
  const person = (id: string, name: string): RecordInput => ({
    kind: 'person',
    id,
    portal: 'ward',
    name,
    post: both('Chủ tịch', 'Chair'),
    unit: both('Lãnh đạo', 'Leaders'),
    leader: true,
    spokesperson: false,
    order: 1,
    phone: '0234 3822 111',
    email: 'a@hue.example',
    duties: both('Phụ trách chung', 'In general charge'),
    biography: null,
    photo: null,
  });
  const virtual = portalOf('storm', 2, 0, false);
  return [
    { ...city, ...shown, emblem: 'photo', settings: { heroPicture: 'photo' } } as RecordInput,
    {
      ...ward,
      ...shown,
      name: both('Phường Thuận Hóa', 'Thuận Hóa ward'),
      alert: null,
      tile: { column: 0, row: 0 },
    } as RecordInput,
    {
      ...virtual,
      type: 'virtual',
      name: both('Phòng chống bão lụt', 'Storm and flood'),
      rules: [
        { subtree: 'city', kinds: ['article'], categories: [], tags: ['dat-dai'], dates: { from: null, to: null } },
      ],
    } as RecordInput,
    portalOf('closed', 1, 0, true),
    citizenForm('questions'),
    citizenForm('reports'),
    { kind: 'clock', id: 'day', value: '2026-11-24' },
    { kind: 'clock', id: 'hour', value: '2026-11-24T10' },
    { kind: 'category', id: 'land', portal: 'city', slug: 'dat-dai', name: both('Đất đai', 'Land'), order: 1 },
    ...(await mediaRecords(dataDir)),
    person('chair', 'Nguyễn Văn A'),
    person('vice', 'Lê Thị B'),
    { ...person('clerk', 'Trần C'), unit: both('Văn phòng', 'Office'), leader: false } as RecordInput,
    article('nasty', 'city', both(nasty, nasty)),
    article('plain', 'ward', both('Thủ tục đất đai tại phường', 'Land procedures in the ward'), {
      featured: true,
      documents: ['decision', 'never-published', 'letter'],
    }),
    article(
      'vi-only',
      'ward',
      { vi: 'Tin chỉ có tiếng Việt', en: null },
      { author: null, image: null, category: null },
    ),
    article('notice', 'ward', both('Thông báo lịch tiếp công dân', 'Reception days'), { genre: 'notice' }),
    ...Array.from({ length: 45 }, (_, at) =>
      article(`more-${at}`, 'ward', both(`Tin thêm số ${at}`, `Another item ${at}`), {
        publishedAt: `2026-10-01T0${at % 10}:00:00.000Z`,
        image: null,
      }),
    ),
    {
      ...item('decision', 'ward', both('Về quản lý đất đai', 'On land management')),
      kind: 'document',
      number: '12/2026/QĐ-UBND',
      type: 'quyet-dinh',
      issuer: { slug: 'ubnd-hue', name: 'UBND thành phố Huế' },
      field: { slug: 'dat-dai', name: 'Đất đai' },
      signer: 'Phan Văn Đ',
      signerTitle: 'Chủ tịch',
      issuedOn: '2026-11-01',
      effectiveOn: '2026-11-15',
      expiresOn: '2030-01-01',
      validity: 'con',
      source: 'Công báo',
      tags: ['đất đai'],
      body: { vi: everyNode, en: null },
      files: ['paper'],
      related: [
        { relation: 'sua-doi', number: '1/2020/QĐ-UBND', document: null },
        { relation: 'can-cu', number: '31/2024/QH15', document: null },
      ],
    },
    {
      ...item('letter', 'ward', both('Công văn hướng dẫn', 'Guidance letter')),
      kind: 'document',
      number: null,
      type: 'cong-van',
      issuer: null,
      field: null,
      signer: null,
      signerTitle: null,
      issuedOn: null,
      effectiveOn: null,
      expiresOn: null,
      validity: 'khong-ro',
      source: null,
      tags: [],
      body: { vi: [], en: null },
      files: [],
      related: [],
    },
    {
      ...item('festival', 'city', both('Lễ hội Huế', 'Huế festival')),
      kind: 'event',
      startsAt: '2026-12-01T01:00:00.000Z',
      endsAt: '2026-12-03T10:00:00.000Z',
      place: both('Đại Nội, Huế', 'Imperial City, Huế'),
      tags: ['le-hoi'],
      category: null,
      body: { vi: words('Mời bà con.'), en: null },
      image: 'photo',
    },
    {
      ...item('briefing', 'ward', { vi: 'Giao ban với các tổ dân phố', en: null }),
      kind: 'event',
      startsAt: '2026-11-25T01:00:00.000Z',
      endsAt: '2026-11-25T03:00:00.000Z',
      place: both('Trụ sở phường', 'Ward office'),
      tags: ['lich-cong-tac'],
      category: null,
      body: { vi: words('Các tổ trưởng cùng dự.'), en: null },
      image: null,
    },
    {
      ...item('about', 'ward', both('Giới thiệu phường', 'About the ward')),
      kind: 'page',
      lead: both('Phường ở trung tâm.', 'A ward in the centre.'),
      order: 1,
      image: 'photo',
      blocks: [
        { type: 'text', body: { vi: everyNode, en: null } },
        {
          type: 'callout',
          tone: 'info',
          title: both('Lưu ý', 'Note'),
          text: both('Mang theo CCCD.', 'Bring your ID.'),
        },
        {
          type: 'links',
          title: both('Liên kết', 'Links'),
          links: [{ label: both('Tin', 'News'), url: '/tin-tuc/', description: both('Tất cả', 'All') }],
        },
        { type: 'picture', media: 'photo', caption: both('Ảnh', 'Picture') },
        { type: 'people', title: both('Lãnh đạo', 'Leaders'), leadersOnly: true },
        { type: 'contact', title: both('Liên hệ', 'Contact') },
        ...composed,
      ],
    },
    {
      kind: 'tombstone',
      id: 'old',
      portal: 'ward',
      of: 'article',
      slug: 'da-go',
      former: [],
      goneAt: '2026-11-10T00:00:00.000Z',
    },
  ];
}

/** Publishes the province into `<dataDir>/release`. */
export async function publishRichProvince(dataDir: string, port = 8080): Promise<void> {
  const put = await everyRecord(dataDir);
  await publishMore(dataDir, port, { cause: 'first', at: '2026-11-24T00:00:00.000Z', put, remove: [] });
}

/** Publishes one more release of it. */
export async function publishMore(dataDir: string, port: number, release: Release): Promise<void> {
  apply(path.join(dataDir, 'content.db'), [release]);
  const out = path.join(dataDir, 'release');
  publishAssets(out);
  const origin = { scheme: 'http' as const, port };
  const publisher = await openPublisher({ dataDir, out, state: dataDir, origin, ...(await loadBuild()) });
  const done = await publisher.catchUp();
  publisher.close();
  if (done?.failed[0]) throw new Error(`${done.failed[0].page} failed`, { cause: done.failed[0].error });
}
