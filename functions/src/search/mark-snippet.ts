import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';

const length = 220;

/** A piece of `text` around the first word found, the words found between `[[` and `]]`. */
export function markSnippet(text: string, question: string): string {
  const words = new Set(question.match(/[\p{L}\p{N}]+/gu)?.map(foldVietnamese) ?? []);
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (words.has(foldVietnamese(match[0]))) found.push({ start: match.index, end: match.index + match[0].length });
  const from = wordStart(text, Math.max(0, (found[0]?.start ?? 0) - 60));
  const to = wordStart(text, Math.min(text.length, from + length));
  let snippet = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of found) {
    if (start < from || end > to) continue;
    snippet += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return snippet + text.slice(at, to).trimEnd() + (to < text.length ? ' …' : '');
}

/** The start of the word at `index`, so that a snippet never cuts one. */
function wordStart(text: string, index: number): number {
  if (index === 0 || index >= text.length) return Math.min(index, text.length);
  const space = text.lastIndexOf(' ', index);
  return space === -1 ? index : space + 1;
}
