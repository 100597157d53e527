import type { Language } from '@lienthong/config/contracts/localized';

/** `error`: not submitted or published without a recorded reason; `warning`: worth a look. */
type Severity = 'error' | 'warning';

/** What a check says, by its permanent code. `{…}` are details. */
const checks = {
  'LT-CHECK-001': {
    severity: 'error',
    vi: 'Ảnh chưa có mô tả. Người không nhìn thấy ảnh sẽ không biết ảnh cho thấy gì.',
    en: 'The picture has no description. People who cannot see it will not know what it shows.',
  },
  'LT-CHECK-002': {
    severity: 'warning',
    vi: 'Mô tả ảnh “{alt}” không nói ảnh cho thấy gì.',
    en: 'The picture’s description “{alt}” does not say what it shows.',
  },
  'LT-CHECK-003': {
    severity: 'warning',
    vi: 'Ảnh chưa có chú thích.',
    en: 'The picture has no caption.',
  },
  'LT-CHECK-004': {
    severity: 'warning',
    vi: 'Tên tệp “{name}” không cho người đọc biết đó là tệp gì.',
    en: 'The file’s name “{name}” does not tell readers what it is.',
  },
  'LT-CHECK-005': {
    severity: 'error',
    vi: 'Video chưa có phụ đề và cũng chưa có lời viết ra. Người không nghe được sẽ không biết video nói gì.',
    en: 'The video has neither captions nor a transcript. People who cannot hear will not know what it says.',
  },
  'LT-CHECK-010': { severity: 'warning', vi: 'Chưa có sapo (lời dẫn).', en: 'There is no lead.' },
  'LT-CHECK-011': {
    severity: 'warning',
    vi: 'Sapo lặp lại tiêu đề: người đọc không biết thêm điều gì.',
    en: 'The lead repeats the title: readers learn nothing more.',
  },
  'LT-CHECK-012': {
    severity: 'warning',
    vi: 'Tiêu đề dài {length} ký tự; trên 120 ký tự sẽ bị cắt ở kết quả tìm kiếm và khi chia sẻ.',
    en: 'The title has {length} characters; beyond 120 it is cut in search results and when shared.',
  },
  'LT-CHECK-013': {
    severity: 'warning',
    vi: 'Tiêu đề viết toàn chữ hoa. Hãy viết như trong câu.',
    en: 'The title is in capitals throughout. Write it as in a sentence.',
  },
  'LT-CHECK-014': { severity: 'warning', vi: 'Chưa có nội dung.', en: 'There is no text.' },
  'LT-CHECK-015': {
    severity: 'warning',
    vi: 'Đoạn văn dài {words} tiếng. Hãy tách ra cho dễ đọc.',
    en: 'The paragraph has {words} words. Split it to make it easier to read.',
  },
  'LT-CHECK-020': {
    severity: 'warning',
    vi: 'Đề mục nhảy cấp: từ {from} xuống {to}. Người dùng trình đọc màn hình sẽ tưởng thiếu một phần.',
    en: 'The headings jump from {from} to {to}. People who use a screen reader will think a part is missing.',
  },
  'LT-CHECK-021': {
    severity: 'warning',
    vi: 'Trong nội dung có đề mục cấp 1; cấp này chỉ dành cho tiêu đề của trang.',
    en: 'The text has a heading of level 1, which is for the title of the page alone.',
  },
  'LT-CHECK-022': { severity: 'error', vi: 'Có một đề mục trống.', en: 'There is an empty heading.' },
  'LT-CHECK-023': {
    severity: 'warning',
    vi: 'Bảng không có ô tiêu đề: trình đọc màn hình không đọc được cột nào là gì.',
    en: 'The table has no header cells: a screen reader cannot say which column is which.',
  },
  'LT-CHECK-030': {
    severity: 'error',
    vi: 'Liên kết hỏng: {url} không có trên cổng.',
    en: 'Broken link: there is no {url} on the portal.',
  },
  'LT-CHECK-031': {
    severity: 'warning',
    vi: 'Liên kết dẫn tới nội dung chưa đăng: {url}. Người đọc sẽ gặp trang lỗi cho đến khi nội dung ấy được đăng.',
    en: 'The link leads to something not published yet: {url}. Readers meet an error page until it is.',
  },
  'LT-CHECK-032': {
    severity: 'error',
    vi: 'Liên kết không có địa chỉ hoặc không có chữ.',
    en: 'A link has no address or no text.',
  },
  'LT-CHECK-033': {
    severity: 'error',
    vi: 'Địa chỉ liên kết không dùng được và sẽ bị bỏ ({url}).',
    en: 'The link’s address cannot be used and will be dropped ({url}).',
  },
  'LT-CHECK-034': {
    severity: 'error',
    vi: 'Liên kết dẫn vào mạng nội bộ: {url}. Người dân không mở được.',
    en: 'The link leads into the internal network: {url}. Citizens cannot open it.',
  },
  'LT-CHECK-035': {
    severity: 'warning',
    vi: 'Liên kết dùng địa chỉ cũ: {url}. Địa chỉ mới là {now}',
    en: 'The link uses a former address: {url}. It is now {now}',
  },
  'LT-CHECK-036': {
    severity: 'warning',
    vi: 'Chữ của liên kết là “{text}”, không nói dẫn tới đâu.',
    en: 'The link reads “{text}”, which does not say where it leads.',
  },
  'LT-CHECK-037': {
    severity: 'error',
    vi: 'Nội dung được liên kết không có bản tiếng Anh: {url}',
    en: 'What is linked has no English version: {url}',
  },
  'LT-CHECK-050': {
    severity: 'error',
    vi: 'Có số giống số căn cước công dân (12 số). Chỉ đăng khi pháp luật yêu cầu công khai.',
    en: 'A number looks like a citizen’s identity number (12 digits). Publish it only where the law requires it.',
  },
  'LT-CHECK-051': {
    severity: 'error',
    vi: 'Có số chứng minh nhân dân. Chỉ đăng khi pháp luật yêu cầu công khai.',
    en: 'There is the number of an identity card. Publish it only where the law requires it.',
  },
  'LT-CHECK-052': {
    severity: 'error',
    vi: 'Có số hộ chiếu. Chỉ đăng khi pháp luật yêu cầu công khai.',
    en: 'There is a passport number. Publish it only where the law requires it.',
  },
  'LT-CHECK-053': {
    severity: 'warning',
    vi: 'Có số tài khoản ngân hàng. Hãy chắc chắn đây là tài khoản của cơ quan, không phải của cá nhân.',
    en: 'There is a bank account. Make sure that it belongs to a body and not to a person.',
  },
  'LT-CHECK-054': {
    severity: 'warning',
    vi: 'Có số điện thoại có vẻ của một người dân. Hãy chắc chắn người đó đồng ý công khai.',
    en: 'There is a telephone number that seems to be a private person’s. Make sure that they agree.',
  },
  'LT-CHECK-060': {
    severity: 'warning',
    vi: 'Tiêu đề đã có tiếng Anh nhưng nội dung thì chưa: bản tiếng Anh sẽ thiếu nội dung.',
    en: 'The title is translated, the text is not: the English version will lack its text.',
  },
  'LT-CHECK-061': {
    severity: 'warning',
    vi: 'Nội dung đã có tiếng Anh nhưng tiêu đề thì chưa: bản tiếng Anh sẽ không hiện.',
    en: 'The text is translated, the title is not: the English version will not show.',
  },
  'LT-CHECK-062': {
    severity: 'warning',
    vi: 'Bản tiếng Anh giống hệt bản tiếng Việt.',
    en: 'The English version is the same as the Vietnamese one.',
  },
  'LT-CHECK-063': {
    severity: 'warning',
    vi: 'Sapo chưa có tiếng Anh: bản tiếng Anh sẽ hiện sapo tiếng Việt.',
    en: 'The lead is not translated: the English version will show it in Vietnamese.',
  },
  'LT-CHECK-070': {
    severity: 'warning',
    vi: 'Còn {count} ý kiến nội bộ chưa giải quyết.',
    en: 'Comments of colleagues still open: {count}.',
  },
} as const satisfies Record<string, { severity: Severity; vi: string; en: string }>;

export type CheckCode = keyof typeof checks;
type Details = Record<string, string | number>;

/** One thing a check found. `field`: path in the form; `block`: which block of that text, from 0; `passage`: the words to look for there. */
export type Finding = {
  code: CheckCode;
  severity: Severity;
  language: Language;
  field: string;
  block: number | null;
  passage: string | null;
  details: Details;
};

/** Where in a manuscript something stands. */
export type Place = Pick<Finding, 'language' | 'field'> & Partial<Pick<Finding, 'block' | 'passage'>>;

export const found = (code: CheckCode, place: Place, details: Details = {}): Finding => ({
  code,
  severity: checks[code].severity,
  block: null,
  passage: null,
  ...place,
  details,
});

/** The sentence of a finding in the language of whoever reads it. */
export const sayFinding = ({ code, details }: Pick<Finding, 'code' | 'details'>, language: Language): string =>
  checks[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
