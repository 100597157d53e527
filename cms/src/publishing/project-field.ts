import type { LocalizedText } from '@lienthong/config/contracts/localized';
import type { LocalizedRichText } from '@lienthong/config/contracts/rich-text';
import { projectRichText } from './project-rich-text.ts';

/** Rows of an array or of blocks, as Payload returns them. */
export type Rows = Record<string, unknown>[];

/** A link with its names. */
export const linkOf = (row: Record<string, unknown>) => ({
  label: textOf(row['label']),
  url: row['url'],
  urlEn: orNull(row['urlEn']),
});
/** A text without the spaces around it; `null` where it says nothing. */
export const orNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A text in both languages. */
export function textOf(value: unknown): LocalizedText {
  if (typeof value === 'string') return { vi: value, en: null };
  const texts = (value ?? {}) as { vi?: unknown; en?: unknown };
  return { vi: orNull(texts.vi) ?? '', en: orNull(texts.en) };
}
export function textOrNull(value: unknown): LocalizedText | null {
  const text = textOf(value);
  return text.vi === '' && text.en === null ? null : text;
}
/** A rich text in both languages. */
export function bodyOf(value: unknown): LocalizedRichText {
  const bodies = (value ?? {}) as { vi?: unknown; en?: unknown };
  return { vi: projectRichText(bodies.vi), en: bodies.en ? projectRichText(bodies.en) : null };
}
