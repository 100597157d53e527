/** A passage somebody marked: its words, and what stood before and after them. */
export type Passage = { quote: string; before?: string | null | undefined; after?: string | null | undefined };

/** How many characters of the surroundings are kept with a passage. */
export const around = 40;

/** Where a passage stands in a text now, even after edits around it; the best fitting place of several; `null` when it is gone. */
export function findPassage(text: string, { quote, before, after }: Passage): { start: number; end: number } | null {
  const sought = quote.trim();
  if (sought === '') return null;
  let best: { start: number; score: number } | null = null;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const score =
      sharedEnd(text.slice(Math.max(0, at - around), at), before ?? '') +
      sharedStart(text.slice(at + sought.length, at + sought.length + around), after ?? '');
    if (!best || score > best.score) best = { start: at, score };
  }
  return best ? { start: best.start, end: best.start + sought.length } : null;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
