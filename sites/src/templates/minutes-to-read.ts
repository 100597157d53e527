import type { Language } from '@lienthong/config/contracts/localized';

/** Syllables (Vietnamese) or words a minute, read with care. */
const pace: Record<Language, number> = { vi: 230, en: 220 };

/** “Đọc 3 phút”, of a text as it stands in the page. */
export function minutesToRead(html: string, lang: Language): string {
  const count = html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  const minutes = Math.max(1, Math.round(count / pace[lang]));
  return lang === 'vi' ? `Đọc ${minutes} phút` : `${minutes} min read`;
}
