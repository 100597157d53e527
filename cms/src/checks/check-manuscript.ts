import { checkLinks, linksIn, type LinkVerdict } from './check-links.ts';
import { checkPersonalNumbers } from './check-personal-numbers.ts';
import { checkPictures, type Medium } from './check-pictures.ts';
import { checkStructure } from './check-structure.ts';
import { checkEnglish, checkWords } from './check-words.ts';
import type { Finding } from './finding.ts';
import { languagesOf, type Manuscript } from './read-manuscript.ts';

/** What checks need to know besides the text: its pictures, what its links lead to, the year. */
export type Surroundings = {
  media: ReadonlyMap<string, Medium>;
  verdicts: ReadonlyMap<string, LinkVerdict>;
  year: number;
};

/** Everything the checks find in an item, errors first, then in the order of the form. */
export function checkManuscript(manuscript: Manuscript, { media, verdicts, year }: Surroundings): Finding[] {
  const findings = languagesOf(manuscript).flatMap((language) => [
    ...checkWords(manuscript, language),
    ...checkStructure(manuscript, language),
    ...checkPictures(manuscript, language, media),
    ...checkLinks(linksIn(manuscript, language), verdicts),
    ...checkPersonalNumbers(manuscript, language, year),
  ]);
  return [...findings, ...checkEnglish(manuscript)].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
}
