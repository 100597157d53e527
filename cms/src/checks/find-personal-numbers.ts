import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import type { CheckCode } from './finding.ts';

export type PersonalNumber = { code: CheckCode; text: string };

/** Codes of provinces within identity numbers (Circular 59/2021/TT-BCA, annex I); they stay as they were after the mergers of 2025. */
const provinceCodes = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 ' +
    '051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/**
 * Numbers in a text that may belong to a person. Rather one too few than the hotline of an office: people soon stop reading warnings that
 * are wrong. `year`: the current one.
 */
export function findPersonalNumbers(text: string, year: number): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  const add = (code: CheckCode, number: string) => {
    if (!found.some((each) => each.text === number)) found.push({ code, text: number });
  };
  for (const [whole] of text.matchAll(twelveDigits))
    if (isCitizenNumber(whole.replace(/\D/g, ''), year)) add('LT-CHECK-050', whole);
  for (const { number, before } of near(text, nineDigits, identityWords)) if (before) add('LT-CHECK-051', number);
  for (const { number, before } of near(text, passport, passportWords)) if (before) add('LT-CHECK-052', number);
  for (const { number, before, around } of near(text, account, accountWords))
    if (before && !publicBody.test(around) && number.replace(/\D/g, '').length >= 6) add('LT-CHECK-053', number);
  for (const { number, before, around } of near(text, mobile, personWords))
    if (before && !official.test(around)) add('LT-CHECK-054', number);
  return found;
}

// Twelve digits in one piece or in groups people write them in; never the end of one telephone number and the beginning of the next.
const gap = String.raw`[ .\-\u00a0]`;
const grouped = [
  [3, 3, 3, 3],
  [4, 4, 4],
  [3, 1, 2, 6],
  [3, 9],
  [6, 6],
  [3, 3, 6],
].map((sizes) => sizes.map((size) => String.raw`\d{${size}}`).join(gap));
const twelveDigits = new RegExp(
  String.raw`(?<![\d\p{L}])(?<!\d[ .,/\-\u00a0])(?:\d{12}|${grouped.join('|')})(?![\d\p{L}])(?![ .,/\-\u00a0]\d)(?!\s*(?:đồng|đ|VNĐ|VND)(?!\p{L}))`,
  'gu',
);
const nineDigits =
  /(?<![\d\p{L}])(?<!\d[ .,/\u00a0-])(?:\d{9}|\d{3}[ .\u00a0]\d{3}[ .\u00a0]\d{3})(?![\d\p{L}])(?![ .,/\u00a0-]\d)/gu;
const passport = /(?<![\p{L}\d])[A-Z]\d{7}(?!\d)/gu;
const account = /(?<![\d\p{L}])\d(?:[ .-]?\d){5,18}(?!\d)/gu;
const mobile = /(?<!\d)(?<!\d[ .-])(?:\+84|0)[ .]?(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .-]?\d){7}(?!\d)/gu;

const identityWords =
  /\b(cmnd|cmt|cmtnd|chung minh (nhan dan|thu)|can cuoc|giay to tuy than|so dinh danh|identity card|id (card|no|number))\b/;
const passportWords = /\b(ho chieu|passport)\b/;
const accountWords = /\b(so tai khoan|stk|tai khoan so|so tk|tk so|account (number|no))\b/;
/** Somebody named as a private person shortly before the number. */
const personWords =
  /\b(ong|ba|anh|chi|em|chau|co|chu|bac|me|bo|cha|gia dinh|ho|nguoi dan|nguoi nha|cong dan|nan nhan|benh nhan)\b/;
const publicBody =
  /\b(kho bac|uy ban|mat tran|quy|hoi chu thap do|ban van dong|ban cuu tro|so tai chinh|cuc thue|thue|ubnd|ubmttq|nop ngan sach|thu phi|le phi|hoc phi|benh vien|truong)\b/;
const official =
  /\b(duong day nong|hotline|truc ban|truc|tong dai|can bo|cong chuc|vien chuc|chu tich|pho|truong|giam doc|bi thu|bac si|van phong|phong|ubnd|uy ban|cong an|bo phan|trung tam|to cong nghe|dau moi|so lien he|phu trach|thu ky|ban to chuc|ban quan ly|tram|khoa|chi huy|doi)\b/;

/** The text before a number that is read for its words: the same sentence, at most this many characters. */
const lookBack = 60;

function* near(text: string, pattern: RegExp, words: RegExp) {
  for (const match of text.matchAll(pattern)) {
    const head =
      text
        .slice(0, match.index)
        .split(/[\n;]|[.!?]\s/u)
        .at(-1) ?? '';
    const tail = text.slice(match.index + match[0].length).split(/[\n;]|[.!?]\s/u)[0] ?? '';
    yield {
      number: match[0],
      before: words.test(foldVietnamese(head.slice(-lookBack))),
      around: foldVietnamese(`${head} ${tail}`),
    };
  }
}

/**
 * The structure of Decree 37/2021/NĐ-CP: province or country (3), century and sex (1: 0–1 for 1900–1999, 2–3 for 2000–2099), year of birth
 * (2), six random digits. Born at most 110 years ago and not in the future.
 */
function isCitizenNumber(digits: string, year: number): boolean {
  if (!provinceCodes.has(digits.slice(0, 3))) return false;
  const century = Math.floor(Number(digits[3]) / 2);
  if (century > 1) return false;
  const born = 1900 + century * 100 + Number(digits.slice(4, 6));
  return born <= year && born >= year - 110;
}
