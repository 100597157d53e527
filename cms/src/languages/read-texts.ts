import { languages, type Language } from '@lienthong/config/contracts/localized';

/** The texts of a localized field by language, however it came: as a text in the language of the request, or as all languages. */
export function readTexts(value: unknown, locale: string | undefined | null): Partial<Record<Language, string>> {
  if (typeof value === 'string') return { [locale === 'en' ? 'en' : 'vi']: value.trim() };
  if (typeof value !== 'object' || value === null) return {};
  const texts = value as Record<string, unknown>;
  return Object.fromEntries(
    languages.flatMap((lang) => (typeof texts[lang] === 'string' ? [[lang, texts[lang].trim()]] : [])),
  );
}
