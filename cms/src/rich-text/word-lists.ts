import { clean, type CleanChild, type CleanNode } from './clean-tree.ts';

/** What Word writes instead of a list: a paragraph with a level and a drawn marker. */
export type WordItem = { level: number; marker: string; children: CleanChild[] };
export type WordBlock = CleanChild | { wordItem: WordItem };

const isItem = (block: WordBlock): block is { wordItem: WordItem } => typeof block === 'object' && 'wordItem' in block;

type Kind = { tag: 'ul' } | { tag: 'ol'; number: number };

/** Numbers and bullets are lists; letters and names (a), Điều 1.) are cited in the law and stay as text before the paragraph. */
function kindOf(marker: string): Kind | null {
  const number = /^(\d{1,4})[.)]$/.exec(marker);
  if (number) return { tag: 'ol', number: Number(number[1]) };
  return marker === 'o' || /^[^\p{L}\p{N}]{1,2}$/u.test(marker) ? { tag: 'ul' } : null;
}

/** Runs of Word's items become lists, nested by their level. */
export function makeLists(blocks: readonly WordBlock[]): CleanChild[] {
  const result: CleanChild[] = [];
  let open: { level: number; list: CleanNode }[] = [];
  for (const block of blocks) {
    if (!isItem(block)) {
      // Between two items Word leaves the end of a line.
      if (typeof block === 'string' && block.trim() === '' && open.length > 0) continue;
      open = [];
      result.push(block);
      continue;
    }
    const { level, marker, children } = block.wordItem;
    const kind = kindOf(marker);
    if (!kind) {
      open = [];
      result.push(clean('p', marker === '' ? children : [`${marker} `, ...children]));
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (top && top.level === level && top.list.tag === kind.tag) {
      top.list.children.push(clean('li', children));
      continue;
    }
    if (top && top.level === level) open.pop();
    const list = clean(
      kind.tag,
      [clean('li', children)],
      kind.tag === 'ol' && kind.number > 1 ? { start: String(kind.number) } : {},
    );
    const parent = open.at(-1)?.list.children.at(-1);
    if (parent && typeof parent !== 'string') parent.children.push(list);
    else result.push(list);
    open.push({ level, list });
  }
  return result;
}
