import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

type Node = { type: string; version: number; [key: string]: unknown };
const parser = unified().use(remarkParse).use(remarkGfm);
const formats = { strong: 1, emphasis: 2, delete: 4, inlineCode: 16 } as const;
const block = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
});

/** Markdown (with tables) as Lexical's JSON. Raw HTML in it stays text. */
export function markdownToLexical(markdown: string): { root: Node } {
  const { children } = parser.parse(markdown);
  return { root: block('root', children.flatMap(blockOf)) };
}

function blockOf(node: RootContent): Node[] {
  switch (node.type) {
    case 'paragraph':
      return [block('paragraph', inlineOf(node.children), { textFormat: 0, textStyle: '' })];
    case 'heading':
      return [block('heading', inlineOf(node.children), { tag: `h${Math.min(4, Math.max(2, node.depth))}` })];
    case 'list':
      return [listOf(node)];
    case 'blockquote':
      return node.children.map((child) => block('quote', child.type === 'paragraph' ? inlineOf(child.children) : []));
    case 'table':
      return [tableOf(node)];
    case 'thematicBreak':
      return [{ type: 'horizontalrule', version: 1 }];
    case 'code':
    case 'html':
      return [block('paragraph', [text(node.value, 0)], { textFormat: 0, textStyle: '' })];
    default:
      return [];
  }
}

function listOf(node: List): Node {
  const ordered = node.ordered === true;
  const items = node.children.map((item, at) => itemOf(item, at + (node.start ?? 1)));
  return block('list', items, {
    listType: ordered ? 'number' : 'bullet',
    start: node.start ?? 1,
    tag: ordered ? 'ol' : 'ul',
  });
}

function itemOf(item: ListItem, value: number): Node {
  const children = item.children.flatMap((child, at): Node[] => {
    if (child.type === 'paragraph')
      return [...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []), ...inlineOf(child.children)];
    return child.type === 'list' ? [listOf(child)] : [];
  });
  return block('listitem', children, { value });
}

function tableOf(table: Table): Node {
  const rows = table.children.map((row, at) =>
    block(
      'tablerow',
      row.children.map((cell) =>
        block('tablecell', [block('paragraph', inlineOf(cell.children), { textFormat: 0, textStyle: '' })], {
          headerState: at === 0 ? 1 : 0,
          colSpan: 1,
          rowSpan: 1,
          backgroundColor: null,
        }),
      ),
    ),
  );
  return block('table', rows);
}

function inlineOf(nodes: PhrasingContent[], format = 0): Node[] {
  return nodes.flatMap((node): Node[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return [text(node.value, format)];
      case 'inlineCode':
        return [text(node.value, format | formats.inlineCode)];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return inlineOf(node.children, format | formats[node.type]);
      case 'break':
        return [{ type: 'linebreak', version: 1 }];
      case 'link':
        return [
          block('link', inlineOf(node.children, format), {
            fields: { linkType: 'custom', newTab: false, url: node.url },
          }),
        ];
      default:
        return [];
    }
  });
}

const text = (value: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text: value.replace(/\n/g, ' '),
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});
