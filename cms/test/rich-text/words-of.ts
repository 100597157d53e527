import { plainTextOf } from '@lienthong/config/contracts/rich-text';
import { projectRichText } from '../../src/publishing/project-rich-text.ts';

/** The words of a Markdown source as a reader sees them, found without a parser: marks, addresses and HTML tags are cut away. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOf(
    markdown
      .normalize('NFC')
      .replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ')
      .replace(/^\[[^\]]+\]:\s*\S+.*$/gm, ' ')
      .replace(/\]\[[^\]]*\]/g, '] ')
      .replace(/\]\((?:<[^>]*>|[^()]*(?:\([^()]*\)[^()]*)*)\)/g, '] ')
      .replace(/<\/?(?:br|div|span|p|sup|sub|b|i|u)\b[^>]*>/g, ' ')
      .replace(/&(?:[a-z]+|#\d+);/g, ' ')
      .replace(/[*_~`\\]/g, ''),
  );
}

/** The words of a rich text as citizens get it. */
export const wordsOfRichText = (value: unknown): string[] =>
  wordsOf(plainTextOf(projectRichText(value)).replace(/[*_~`\\]/g, ''));

const wordsOf = (text: string) => text.normalize('NFC').match(/\p{L}{2,}/gu) ?? [];

/** Words of `source` that `result` lacks, however often. */
export function missing(source: readonly string[], result: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of result) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
