import type { ContentRecord } from '@lienthong/config/contracts/record';
import type { Language } from '@lienthong/config/contracts/localized';
import { sayMoment } from './parse-moment.ts';

const names: Readonly<Record<string, Record<Language, string>>> = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  name: { vi: 'Tên', en: 'Name' },
  lead: { vi: 'Sapo', en: 'Lead' },
  body: { vi: 'Nội dung', en: 'Text' },
  blocks: { vi: 'Các khối', en: 'Blocks' },
  slug: { vi: 'Đường dẫn', en: 'Address' },
  former: { vi: 'Địa chỉ trước đây', en: 'Former addresses' },
  publishedAt: { vi: 'Thời điểm đăng', en: 'Published at' },
  updatedAt: { vi: 'Sửa lần cuối', en: 'Changed at' },
  expiresAt: { vi: 'Hết hạn lúc', en: 'Expires at' },
  startsAt: { vi: 'Bắt đầu', en: 'Begins' },
  endsAt: { vi: 'Kết thúc', en: 'Ends' },
  place: { vi: 'Địa điểm', en: 'Place' },
  genre: { vi: 'Thể loại', en: 'Genre' },
  author: { vi: 'Tác giả', en: 'Author' },
  source: { vi: 'Nguồn', en: 'Source' },
  caption: { vi: 'Chú thích ảnh', en: 'Caption' },
  image: { vi: 'Ảnh', en: 'Picture' },
  tags: { vi: 'Từ khóa', en: 'Tags' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  type: { vi: 'Loại', en: 'Type' },
  signer: { vi: 'Người ký', en: 'Signer' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  effectiveOn: { vi: 'Có hiệu lực', en: 'Effective on' },
  expiresOn: { vi: 'Hết hiệu lực', en: 'Expires on' },
  validity: { vi: 'Hiệu lực', en: 'Validity' },
  hostname: { vi: 'Tên miền', en: 'Hostname' },
  state: { vi: 'Trạng thái', en: 'State' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  intro: { vi: 'Giới thiệu', en: 'Introduction' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  corrections: { vi: 'Đính chính', en: 'Corrections' },
};
const hidden = new Set(['kind', 'id', 'portal', 'parent', 'ancestors', 'outline', 'tile']);

export type SaidField = { name: string; lines: string[] };

/** The fields of a record as lines a person reads; what is empty is left out. */
export function sayFields(record: ContentRecord, lang: Language): SaidField[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const lines = hidden.has(key) ? [] : linesOf(value);
    return lines.length > 0 ? [{ name: names[key]?.[lang] ?? key, lines }] : [];
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function linesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '' || value === false) return [];
  if (typeof value === 'string') return [instant.test(value) ? sayMoment(value) : value];
  if (typeof value !== 'object') return [value === true ? '✓' : String(value)];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  const given = value as Record<string, unknown>;
  if (given['type'] === 'text' && typeof given['text'] === 'string') return [given['text']];
  if (Array.isArray(given['children'])) return [given['children'].flatMap(linesOf).join('')].filter(Boolean);
  const inner = Object.entries(given).filter(([key]) => !['type', 'align', 'level', 'id'].includes(key));
  return inner.flatMap(([, each]) => linesOf(each));
}
