import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Line, ReadField } from './read-lines.ts';

/** Words that stayed, came or went. */
export type Piece = { text: string; is: 'same' | 'added' | 'removed' };
/** One line of both versions side by side. `restyled`: the same words, looking different (bold, alignment, kind of line). */
export type ComparedLine = {
  is: 'same' | 'added' | 'removed' | 'changed' | 'restyled';
  tag: string;
  pieces: Piece[];
  media: { before: string | null; after: string | null } | null;
};
export type ComparedField = Pick<ReadField, 'path' | 'label'> & { changed: boolean; lines: ComparedLine[] };

/** Two readings of a document, field by field, in the order of the newer one. */
export function compareFields(before: readonly ReadField[], after: readonly ReadField[]): ComparedField[] {
  const paths = [...after, ...before.filter(({ path }) => !after.some((field) => field.path === path))];
  return paths.map(({ path, label }) => {
    const lines = compareLines(
      before.find((field) => field.path === path)?.lines ?? [],
      after.find((field) => field.path === path)?.lines ?? [],
    );
    return { path, label, changed: lines.some(({ is }) => is !== 'same'), lines };
  });
}

const key = ({ tag, text, look, media }: Line) => JSON.stringify([tag, text, look, media]);

function compareLines(before: readonly Line[], after: readonly Line[]): ComparedLine[] {
  const parts = diffArrays([...before], [...after], { comparator: (a, b) => key(a) === key(b) });
  const compared: ComparedLine[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added) {
      compared.push(...pair(part.value, next.value));
      at += 1;
    } else
      compared.push(...part.value.map((line) => whole(line, part.added ? 'added' : part.removed ? 'removed' : 'same')));
  }
  return compared;
}

/** Lines that went beside lines that came: those alike are one that changed. Both keep their order. */
function pair(removed: readonly Line[], added: readonly Line[]): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let from = 0;
  for (const line of removed) {
    const found = added.findIndex((other, at) => at >= from && alike(line, other));
    if (found === -1) {
      compared.push(whole(line, 'removed'));
      continue;
    }
    compared.push(...added.slice(from, found).map((other) => whole(other, 'added')), both(line, added[found] ?? line));
    from = found + 1;
  }
  return [...compared, ...added.slice(from).map((line) => whole(line, 'added'))];
}

function alike(one: Line, other: Line): boolean {
  if (one.media !== null || other.media !== null) return one.media !== null && other.media !== null;
  if (one.text === other.text) return true;
  const words = new Set(one.text.split(/\s+/));
  const others = other.text.split(/\s+/);
  const shared = others.filter((word) => words.has(word)).length;
  return shared / Math.max(words.size, others.length) >= 0.3;
}

function both(before: Line, after: Line): ComparedLine {
  const media = before.media === null && after.media === null ? null : { before: before.media, after: after.media };
  if (before.text === after.text && media === null)
    return { is: 'restyled', tag: after.tag, pieces: [{ text: after.text, is: 'same' }], media };
  const pieces = diffWordsWithSpace(before.text, after.text).map(({ value, added, removed }): Piece => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));
  return { is: 'changed', tag: after.tag, pieces, media };
}

function whole(line: Line, is: 'same' | 'added' | 'removed'): ComparedLine {
  const media = line.media;
  return {
    is,
    tag: line.tag,
    pieces: [{ text: line.text, is }],
    media: media === null ? null : { before: is === 'added' ? null : media, after: is === 'removed' ? null : media },
  };
}
