import type { Language } from '@lienthong/config/contracts/localized';
import { found, type Finding, type Place } from './finding.ts';
import { findPersonalNumbers } from './find-personal-numbers.ts';
import type { Manuscript } from './read-manuscript.ts';
import { blocksOf, textOf } from './walk-lexical.ts';

/** Personal numbers in every text of one language. */
export function checkPersonalNumbers(
  { title, lead, lines, texts }: Manuscript,
  language: Language,
  year: number,
): Finding[] {
  const findings: Finding[] = [];
  const look = (text: string, place: Place) => {
    for (const { code, text: passage } of findPersonalNumbers(text, year))
      findings.push(found(code, { ...place, passage }));
  };
  look(title[language], { language, field: 'title' });
  if (lead) look(lead[language], { language, field: 'lead' });
  for (const { field, text } of lines) look(text[language], { language, field });
  for (const { field, value } of texts)
    blocksOf(value[language]).forEach((block, at) => look(textOf(block), { language, field, block: at }));
  return findings;
}
