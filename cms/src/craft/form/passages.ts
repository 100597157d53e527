'use client';

import { around, findPassage, type Passage } from '../find-passage.ts';

/** A passage of the form: the field it stands in (path of the form), and for checks the block of that text. */
export type PlacedPassage = Partial<Passage> & { field: string; block?: number | null };

const mark = 'lt-passage';
const idOf = (path: string) => `field-${path.replaceAll('.', '__')}`;
const editorOf = (path: string) =>
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"] .ContentEditable__root`);

/** The text editor appears after the form around it, on a slow machine seconds later: so long is looked for a passage. */
const patience = { tries: 20, pause: 100 };

/**
 * Brings a passage into view and marks it, without touching the text (CSS highlights). `false` when its words are no longer there: then
 * only its field is shown.
 */
export async function showPassage(passage: PlacedPassage): Promise<boolean> {
  for (let tries = 1; tries < patience.tries; tries += 1) {
    if (bringIntoView(passage)) return true;
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  }
  return bringIntoView(passage);
}

function bringIntoView({ field, block, quote, before, after }: PlacedPassage): boolean {
  CSS.highlights?.delete(mark);
  const editor = editorOf(field);
  if (editor) {
    const within = typeof block === 'number' ? (editor.children[block] ?? editor) : editor;
    const range = quote ? rangeOf(within, { quote, before, after }) : null;
    if (range) CSS.highlights?.set(mark, new Highlight(range));
    const target = range?.startContainer.parentElement ?? within;
    target.scrollIntoView({ block: 'center', behavior: 'smooth' });
    editor.focus({ preventScroll: true });
    return range !== null || !quote;
  }
  const input = document.getElementById(idOf(field));
  const control = input?.matches('input, textarea')
    ? input
    : (input?.querySelector<HTMLElement>('input, textarea, button') ?? input);
  (control ?? input)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  control?.focus({ preventScroll: true });
  if (!quote || !(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
    return control !== null;
  const place = findPassage(control.value, { quote, before: before ?? null, after: after ?? null });
  if (place) control.setSelectionRange(place.start, place.end);
  return place !== null;
}

function rangeOf(root: Element, passage: Passage): Range | null {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const place = findPassage(nodes.map(({ data }) => data).join(''), passage);
  if (!place) return null;
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (place.start >= at && place.start < end) range.setStart(node, place.start - at);
    if (place.end > at && place.end <= end) {
      range.setEnd(node, place.end - at);
      return range;
    }
    at = end;
  }
  return null;
}

/** The passage that is selected in the form now, with its surroundings; `null` when none is. */
export function selectedPassage(): (PlacedPassage & { quote: string }) | null {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text')) {
    const { selectionStart: start, selectionEnd: end, value } = active;
    const path = /^field-(.+)$/.exec(active.id)?.[1];
    if (!path || start === null || end === null || start === end) return null;
    return placed(path.replaceAll('__', '.'), value, start, end);
  }
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement?.closest<HTMLElement>('.ContentEditable__root');
  const path = start?.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath'];
  if (!start || !path || !start.contains(range.endContainer)) return null;
  const head = document.createRange();
  head.selectNodeContents(start);
  head.setEnd(range.startContainer, range.startOffset);
  const from = head.toString().length;
  return placed(path, start.textContent ?? '', from, from + range.toString().length);
}

function placed(field: string, text: string, start: number, end: number): (PlacedPassage & { quote: string }) | null {
  const quote = text.slice(start, end).slice(0, 1000);
  if (quote.trim() === '') return null;
  return { field, quote, before: text.slice(Math.max(0, start - around), start), after: text.slice(end, end + around) };
}
