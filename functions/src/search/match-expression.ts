import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';

/**
 * FTS5 expressions of a question, best first: the words in this order in the title, all in the title, in this order in the text, all
 * somewhere. `exact`: with their tones; `folded`: without.
 */
export type MatchExpressions = { exact: string[]; folded: string[] };

/** Longest question in words; more are cut, the index gains nothing from them. */
const mostWords = 16;

/**
 * Turns what a person typed into FTS5 expressions: all words must occur, the last one may be unfinished. Everything but letters
 * and digits separates words, so no operator of FTS5 can be typed. `null` when there is no word in it.
 */
export function matchExpressions(question: string): MatchExpressions | null {
  const words =
    question
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, mostWords) ?? [];
  if (words.length === 0) return null;
  return { exact: expressions(words, 'exact'), folded: expressions(words.map(foldVietnamese), 'folded') };
}

function expressions(words: string[], spelling: 'exact' | 'folded'): string[] {
  const [title, body] = [`title_${spelling}`, `body_${spelling}`];
  const unfinished = (words.at(-1)?.length ?? 0) > 1 ? '*' : '';
  const phrase = `"${words.join(' ')}"${unfinished}`;
  const all = words.map((word, index) => `"${word}"${index === words.length - 1 ? unfinished : ''}`).join(' AND ');
  return words.length === 1
    ? [`{${title}} : ${phrase}`, `{${title} ${body}} : ${phrase}`]
    : [`{${title}} : ${phrase}`, `{${title}} : (${all})`, `{${body}} : ${phrase}`, `{${title} ${body}} : (${all})`];
}
