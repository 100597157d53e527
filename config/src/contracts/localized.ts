import { z } from 'zod';

/** The two languages of every portal. Vietnamese is the first and always there. */
export const languages = ['vi', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** A text in Vietnamese (empty where an item is English alone) and, where somebody wrote it, in English (`null` where not). */
export const localizedTextSchema = z.object({ vi: z.string(), en: z.string().nullable() });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** The text in `language`, or the other one where there is no translation. */
export function textIn(text: LocalizedText, language: Language): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi === '' ? (text.en ?? '') : text.vi;
}
