import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { issuersByAbbreviation, typeWords } from './known-words.ts';

/** 91/2026/TT-BTC, 1255/QĐ-TTg, 16-NQ/TW, 19/2026/QH16, 66.17/2026/NQ-CP; folded. */
const wholeNumber = /^\d+(?:\.\d+)?[a-z]?(?:\/\d{4})?[-/][a-z]+[a-z0-9&]*(?:[-/][a-z][a-z0-9&]*)*$/;
const numberInText = /\d+(?:\.\d+)?[a-z]?(?:\/\d{4})?[-/][\p{L}&]+\d*(?:[-/][\p{L}&]+\d*)*/giu;
const atHead =
  /^\s*(?:(?:luật|nghị định|nghị quyết|quyết định|thông tư liên tịch|thông tư|chỉ thị|kế hoạch|công văn|thông báo|hướng dẫn|báo cáo|pháp lệnh)\s+)?(?:số\s*:?\s*)?(?=\d)/iu;

/** The number a value holds, spelled as usual (ND-CP → NĐ-CP), or `null` when it is not one ("chưa xác minh", a record's id). */
export function readNumber(value: unknown): string | null {
  const text = String(value ?? '')
    .normalize('NFC')
    .replace(/^\s*số\s*:?\s*/i, '')
    .replace(/\s*([/-])\s*/g, '$1')
    .trim();
  return text.length <= 80 && wholeNumber.test(foldVietnamese(text)) ? spell(text) : null;
}

/** The number a title or summary begins with: `Nghị định số 240/2026/NĐ-CP ngày …`. Numbers further on are those of other documents. */
export function numberAtHead(title: string): string | null {
  const head = atHead.exec(title.normalize('NFC'));
  if (!head) return null;
  const rest = title.normalize('NFC').slice(head[0].length);
  const [found] = rest.match(numberInText) ?? [];
  return found !== undefined && rest.startsWith(found) ? readNumber(found) : null;
}

/** Every number named in a text, each once. */
export function numbersIn(text: string): string[] {
  const found = (text.normalize('NFC').match(numberInText) ?? []).map(readNumber);
  return [...new Set(found.filter((number) => number !== null))];
}

/** Two spellings of one number are one: case, tones and leading zeros do not count. */
export function foldNumber(number: string): string {
  return foldVietnamese(number)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** The kind its abbreviation names. */
export function typeOfNumber(number: string): (typeof typeWords)[string] | null {
  for (const part of abbreviationsOf(number)) {
    const type = typeWords[part];
    if (type !== undefined) return type;
  }
  return null;
}

/** The body its abbreviation names; `null` for those several bodies use. */
export function issuerOfNumber(number: string): string | null {
  const parts = abbreviationsOf(number);
  const last = parts.at(-1) ?? '';
  if (/^qh\d+$/.test(last)) return 'Quốc hội';
  return (parts.length > 1 ? issuersByAbbreviation[last] : undefined) ?? null;
}

const abbreviationsOf = (number: string) =>
  foldNumber(number)
    .split(/[-/]/)
    .filter((part) => /^[a-z]/.test(part));

const spell = (number: string) =>
  number
    .replace(/(?<=[-/])ND(?=-)/g, 'NĐ')
    .replace(/(?<=[-/])QD(?=-)/g, 'QĐ')
    .replace(/BGDDT$/, 'BGDĐT');
