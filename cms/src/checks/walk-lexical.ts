/** A node of Lexical's JSON, as the editor gives it: nothing in it is trusted. */
export type Node = { type: string; children?: Node[]; [key: string]: unknown };

/** The top blocks of a rich text; none for anything else. */
export function blocksOf(value: unknown): Node[] {
  const root = (value as { root?: Node } | null | undefined)?.root;
  return Array.isArray(root?.children) ? root.children : [];
}

/** The words of a node, without the spaces around them. */
export const wordsOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** The text of a node as it is read: blocks and breaks end a line. */
export function textOf(node: Node): string {
  if (node.type === 'text') return String(node['text'] ?? '');
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'tab') return '\t';
  const inline = node.type === 'link' || node.type === 'autolink';
  const parts = (node.children ?? []).map(textOf);
  return inline ? parts.join('') : `${parts.join('')}\n`;
}

/** A node and everything in it, in reading order. */
export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

/** Paragraphs, headings and list items wherever they stand: what is read as one. */
export function* everyParagraph(node: Node): Generator<Node> {
  if (['paragraph', 'heading', 'listitem', 'quote'].includes(node.type)) yield node;
  else for (const child of node.children ?? []) yield* everyParagraph(child);
}

/** Whether a rich text says nothing: no word, no picture, no table. */
export const isEmptyText = (value: unknown): boolean =>
  blocksOf(value).every((block) =>
    [...everyNode(block)].every(
      (node) => node.type !== 'upload' && (node.type !== 'text' || String(node['text'] ?? '').trim() === ''),
    ),
  );
