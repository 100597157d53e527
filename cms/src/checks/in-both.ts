import type { Language } from '@lienthong/config/contracts/localized';

export type InBoth<T> = Record<Language, T>;
/** Rows of an array or of blocks. */
export type Rows = Record<string, unknown>[];

/** A value in both languages, of a field that may have been read in Vietnamese alone. */
export const inBoth = (value: unknown): InBoth<unknown> => {
  const both = (value ?? {}) as { vi?: unknown; en?: unknown; root?: unknown };
  return 'root' in both ? { vi: both, en: null } : { vi: both.vi ?? null, en: both.en ?? null };
};
/** The words of a field in both languages. */
export const wordsIn = (value: unknown): InBoth<string> => {
  if (typeof value === 'string') return { vi: value.trim(), en: '' };
  const both = (value ?? {}) as { vi?: unknown; en?: unknown };
  return { vi: word(both.vi), en: word(both.en) };
};
const word = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
