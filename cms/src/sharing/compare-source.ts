import { diffWordsWithSpace } from 'diff';
import type { Source } from './read-source.ts';

export type Part = { text: string; change: 'same' | 'added' | 'removed' };
export type Difference = { field: string; lang: 'vi' | 'en' | null; parts: Part[] };

/** Unchanged words shown beside a change; the rest of a long text is left out. */
const context = 120;
/** A comparison that takes longer shows both texts whole. */
const patience = 500;

/** What changed in a source, field by field, with the words that came and went. */
export function compareSources(before: Source, after: Source): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): Difference[] => {
    const [old = '', now = ''] = [before[name], after[name]];
    if (old === now) return [];
    const [field = '', lang] = name.split(':');
    return [{ field, lang: lang === 'vi' || lang === 'en' ? lang : null, parts: partsOf(field, old, now) }];
  });
}

const whole: ReadonlySet<string> = new Set(['image', 'startsAt', 'endsAt', 'issuedOn', 'effectiveOn', 'expiresOn']);

function partsOf(field: string, old: string, now: string): Part[] {
  const changes = whole.has(field) ? undefined : diffWordsWithSpace(old, now, { timeout: patience });
  if (!changes)
    return [
      { text: old, change: 'removed' as const },
      { text: now, change: 'added' as const },
    ].filter(({ text }) => text !== '');
  return changes.map(({ value, added, removed }, at) => ({
    text: added || removed ? value : shorten(value, at === 0, at === changes.length - 1),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function shorten(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * context + 20) return text;
  const head = first ? '' : text.slice(0, context);
  const tail = last ? '' : text.slice(-context);
  return `${head} … ${tail}`;
}
