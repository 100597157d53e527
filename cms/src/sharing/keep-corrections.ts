import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../access/refuse.ts';

/** A correction as it was published: its words in each language it had then. */
type Published = { id: string; at: string; vi?: string; en?: string };
type Row = { id?: string | null; at?: unknown; text?: unknown };

const instantOf = (value: unknown) =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : '';

/**
 * Corrections (đính chính) stay public: one that was published is neither removed nor put in other words, whatever became of the item
 * since. What was published is kept beside them, where no request reaches it. A translation may still be added.
 */
export const keepCorrections: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const rows = ((data['corrections'] ?? originalDoc?.['corrections'] ?? []) as Row[]).map((row) => ({ ...row }));
  const published = (originalDoc?.['publishedCorrections'] ?? []) as Published[];
  const lang = req.locale === 'en' ? 'en' : 'vi';
  for (const kept of published) {
    const row = rows.find(({ id }) => id === kept.id);
    const words = wordsIn(row?.text, lang);
    if (!row || instantOf(row.at) !== kept.at || (kept[lang] !== undefined && words !== kept[lang]))
      return refuse('LT-SHARE-016', req, 409);
  }
  if (data['_status'] !== 'published') return { ...data, publishedCorrections: published };
  const now = rows.flatMap((row): Published[] => {
    const words = wordsIn(row.text, lang);
    const before = published.find(({ id }) => id === row.id);
    return row.id ? [{ ...before, id: row.id, at: instantOf(row.at), ...(words === '' ? {} : { [lang]: words }) }] : [];
  });
  return { ...data, publishedCorrections: now };
};

/** The words of a correction in the language being saved; what stands there by fallback is of the other one. */
function wordsIn(text: unknown, lang: 'vi' | 'en'): string {
  if (typeof text === 'string') return text.trim();
  const said = ((text ?? {}) as Record<string, unknown>)[lang];
  return typeof said === 'string' ? said.trim() : '';
}
