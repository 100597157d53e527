import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { languages, type Language } from '@lienthong/config/contracts/localized';
import { readAllLanguages } from './read-all-languages.ts';
import { readTexts } from './read-texts.ts';

/** What readers of one language read; where it changes in Vietnamese, the English version is behind. */
const texts = ['title', 'lead', 'body', 'blocks', 'place', 'caption'] as const;

/**
 * Before an item is validated: in which languages it is written, and whether its English version is older than the Vietnamese one. An
 * English text that is saved is up to date again; so is one somebody says is.
 */
export const noteLanguages: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data;
  const before = originalDoc ? await languagesBefore(originalDoc, collection.slug, req) : [];
  const given = readTexts(data['title'], req.locale);
  const now = languages.filter((lang) => (lang in given ? given[lang] !== '' : keepsOther(lang, before, data, req)));
  data['languages'] = now.length === 2 ? 'both' : (now[0] ?? null);
  if (now.length < 2) data['englishOutdated'] = false;
  else if (before.includes('en') && changed(data, originalDoc)) data['englishOutdated'] = req.locale !== 'en';
  return data;
};

/** A request in one language says nothing of the other. */
const keepsOther = (lang: Language, before: Language[], data: Record<string, unknown>, req: PayloadRequest) =>
  before.includes(lang) && !(lang === (req.locale === 'en' ? 'en' : 'vi') && 'title' in data);

async function languagesBefore(
  doc: Record<string, unknown> & { id?: string },
  collection: string,
  req: PayloadRequest,
): Promise<Language[]> {
  const known = doc['languages'];
  if (known === 'both') return [...languages];
  if (known === 'vi' || known === 'en') return [known];
  // Saved before languages were noted.
  const all = doc.id === undefined ? null : await readAllLanguages(req, collection, doc.id);
  const titles = readTexts(all?.['title'], null);
  return languages.filter((lang) => (titles[lang] ?? '') !== '');
}

const plain = (value: unknown) => JSON.stringify(value === '' || value === undefined ? null : value);
const changed = (data: Record<string, unknown>, before: Record<string, unknown>) =>
  texts.some((name) => name in data && plain(data[name]) !== plain(before[name]));
