import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';

/** The two FTS5 expressions of a question: words with their tones, and the same words without. */
export type MatchExpressions = { exact: string; folded: string };

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
  return {
    exact: expression(words, ['title_exact', 'body_exact']),
    folded: expression(words.map(foldVietnamese), ['title_folded', 'body_folded']),
  };
}

function expression(words: string[], columns: string[]): string {
  const terms = words.map((word, index) => `"${word}"${index === words.length - 1 && word.length > 1 ? '*' : ''}`);
  return `{${columns.join(' ')}} : (${terms.join(' AND ')})`;
}
