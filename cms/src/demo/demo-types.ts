/** A text in both languages of the demo. English is complete, never a stub. */
export type Bilingual = { vi: string; en: string };

/** Categories of the demo province: they belong to the city and are used by the whole tree. */
export type DemoCategory =
  | 'kinh-te'
  | 'xa-hoi'
  | 'van-hoa'
  | 'du-lich'
  | 'giao-duc'
  | 'y-te'
  | 'moi-truong'
  | 'ha-tang'
  | 'cai-cach-hanh-chinh'
  | 'an-ninh-trat-tu'
  | 'phong-chong-thien-tai'
  | 'nong-nghiep'
  | 'khoa-hoc-cong-nghe';

/** Names of the pictures drawn for the demo (`scenes/`). */
export type DemoScene =
  | 'ky-dai-ngo-mon'
  | 'cau-truong-tien'
  | 'thuyen-rong-song-huong'
  | 'chua-thien-mu'
  | 'lang-khai-dinh'
  | 'dien-thai-hoa'
  | 'dam-pha-tam-giang'
  | 'bien-thuan-an'
  | 'vinh-lang-co'
  | 'vuon-quoc-gia-bach-ma'
  | 'nui-a-luoi'
  | 'cho-dong-ba'
  | 'ao-dai-non-la'
  | 'den-hoa-dang'
  | 'ca-hue'
  | 'mua-lu'
  | 'bao-bien'
  | 'lop-hoc'
  | 'tram-y-te'
  | 'bo-phan-mot-cua'
  | 'ruong-lua'
  | 'vuon-thanh-tra'
  | 'cong-truong'
  | 'cang-chan-may'
  | 'khu-cong-nghiep'
  | 'trong-cay'
  | 'chay-bo'
  | 'hoi-truong'
  | 'chuyen-doi-so'
  | 'nha-vuon'
  | 'bun-bo'
  | 'to-dan-pho';

/** A news item or a notice. Its address is made from its title. */
export type DemoArticle = {
  genre: 'news' | 'notice';
  category: DemoCategory;
  /** Lower-case, unaccented, hyphenated topics, such as `bao-lu`, `le-hoi`, `song-huong`. */
  tags: string[];
  /** How long before the demo is set up it was published: days back, and the time of that day. */
  daysAgo: number;
  time: string;
  title: Bilingual;
  /** The lead (sapo): one or two sentences. */
  lead: Bilingual;
  /** Markdown: paragraphs, `##` headings, lists, quotes, tables. No HTML, no pictures, no `#`. */
  body: Bilingual;
  /** The author as shown to readers (fictional person). */
  author: string;
  /** The scene drawn and attached as the picture; notices may have none. */
  scene?: DemoScene;
  caption?: Bilingual;
};

/** A legal document of the demo (văn bản), with the fields the field uses. */
export type DemoDocument = {
  number: string;
  /** Trích yếu: what it is about. */
  summary: Bilingual;
  type: 'quyet-dinh' | 'ke-hoach' | 'chi-thi' | 'cong-van' | 'thong-bao' | 'nghi-quyet' | 'huong-dan' | 'bao-cao';
  field: string;
  issuer: string;
  signer: string;
  signerTitle: string;
  /** ISO dates. */
  issuedOn: string;
  effectiveOn: string;
  expiresOn?: string;
  validity: 'con' | 'het' | 'het-mot-phan' | 'chua';
  /** Markdown in Vietnamese: the full text with its Điều (articles). */
  body: string;
  relatedTo?: { number: string; relation: 'sua-doi' | 'thay-the' | 'can-cu' }[];
};

export type DemoPage = {
  /** Stable address, e.g. `gioi-thieu-chung`. */
  slug: string;
  title: Bilingual;
  lead: Bilingual;
  body: Bilingual;
  scene?: DemoScene;
};

export type DemoPerson = {
  name: string;
  post: Bilingual;
  /** The unit (phòng, ban) inside the agency; leaders of the agency itself have `Lãnh đạo`. */
  unit: Bilingual;
  leader: boolean;
  phone: string;
  email: string;
  duties: Bilingual;
  biography?: Bilingual;
};

export type DemoEvent = {
  /** Days from the day the demo is set up; negative is past. */
  inDays: number;
  start: string;
  end: string;
  title: Bilingual;
  place: Bilingual;
  body: Bilingual;
};

/** Everything that one portal of the demo owns. */
export type DemoPortalTexts = {
  articles: DemoArticle[];
  documents?: DemoDocument[];
  pages: DemoPage[];
  people: DemoPerson[];
  events: DemoEvent[];
};
