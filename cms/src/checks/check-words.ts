import type { Language } from '@lienthong/config/contracts/localized';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import { found, type Finding } from './finding.ts';
import type { Manuscript } from './read-manuscript.ts';
import { blocksOf, everyParagraph, isEmptyText, wordsOf } from './walk-lexical.ts';

/** Search engines and cards cut a title at about this length. */
const longTitle = 120;
/** Vietnamese counts syllables: about ten lines of a page. */
const longParagraph = 180;

const bare = (text: string) =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Title, lead and paragraphs in one language. */
export function checkWords({ collection, title, lead, texts }: Manuscript, language: Language): Finding[] {
  const findings: Finding[] = [];
  const name = title[language];
  if (name.length > longTitle)
    findings.push(found('LT-CHECK-012', { language, field: 'title' }, { length: name.length }));
  if (isShouted(name)) findings.push(found('LT-CHECK-013', { language, field: 'title' }));
  const written = texts.filter(({ value }) => !isEmptyText(value[language]));
  if (lead && lead[language] === '' && (language === 'vi' || (lead.vi === '' && title.vi === '')))
    findings.push(found('LT-CHECK-010', { language, field: 'lead' }));
  if (lead && lead[language] !== '' && bare(lead[language]) === bare(name))
    findings.push(found('LT-CHECK-011', { language, field: 'lead' }));
  // A document often is its file, a page its other blocks: only news and events are nothing without their text.
  if (written.length === 0 && language === 'vi' && (collection === 'articles' || collection === 'events'))
    findings.push(found('LT-CHECK-014', { language, field: 'body' }));
  for (const { field, value } of texts)
    blocksOf(value[language]).forEach((top, block) => {
      for (const paragraph of everyParagraph(top)) {
        const words = wordsOf(paragraph);
        const count = words === '' ? 0 : words.split(' ').length;
        if (count > longParagraph)
          findings.push(
            found('LT-CHECK-015', { language, field, block, passage: words.slice(0, 80) }, { words: count }),
          );
      }
    });
  return findings;
}

/** Capitals throughout. Abbreviations (UBND, HĐND) and numbers of documents alone are no shouting: four words of letters are asked for. */
function isShouted(text: string): boolean {
  const words = text.split(/\s+/).filter((each) => /\p{L}{2}/u.test(each));
  return words.length >= 4 && text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');
}

/** What an English version lacks. */
export function checkEnglish({ title, lead, texts }: Manuscript): Finding[] {
  if (title.vi === '') return [];
  const findings: Finding[] = [];
  const place = { language: 'en' as const };
  const inVietnamese = texts.filter(({ value }) => !isEmptyText(value.vi));
  const missing = inVietnamese.filter(({ value }) => isEmptyText(value.en));
  const [first] = missing;
  if (title.en === '') {
    const [translated] = texts.filter(({ value }) => !isEmptyText(value.en));
    if (translated) findings.push(found('LT-CHECK-061', { ...place, field: 'title' }));
    return findings;
  }
  if (first) findings.push(found('LT-CHECK-060', { ...place, field: first.field }));
  if (lead && lead.vi !== '' && lead.en === '') findings.push(found('LT-CHECK-063', { ...place, field: 'lead' }));
  const same = inVietnamese.find(
    ({ value }) => !isEmptyText(value.en) && wordsOfAll(value.en) === wordsOfAll(value.vi),
  );
  if (same) findings.push(found('LT-CHECK-062', { ...place, field: same.field }));
  // A name may be the same in both languages; a sentence with Vietnamese letters is not.
  else if (
    title.en === title.vi &&
    title.vi !== foldVietnamese(title.vi) &&
    /[đĐ]|\p{M}/u.test(title.vi.normalize('NFD'))
  )
    findings.push(found('LT-CHECK-062', { ...place, field: 'title' }));
  return findings;
}

const wordsOfAll = (value: unknown) => blocksOf(value).map(wordsOf).join('\n').trim();
