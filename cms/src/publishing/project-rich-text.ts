import {
  richTextSchema,
  safeUrlSchema,
  type BlockNode,
  type InlineNode,
  type ListItem,
  type Mark,
  type RichText,
  type TableCell,
} from '@lienthong/config/contracts/rich-text';

type LexicalNode = { type: string; children?: LexicalNode[]; [key: string]: unknown };

const marks: [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** Lexical's JSON as the allow-listed nodes of the contract; a node that is not known throws its name, it is never dropped. */
export function projectRichText(value: unknown): RichText {
  const root = (value as { root?: LexicalNode } | null | undefined)?.root;
  return root ? blocksOf(root.children ?? []) : [];
}

/** What keeps a rich text from being published, or `null`: to refuse it when it is saved. */
export function checkRichText(value: unknown): string | null {
  try {
    richTextSchema.parse(projectRichText(value));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function blocksOf(nodes: LexicalNode[]): BlockNode[] {
  return nodes.map(blockOf).filter((block) => !(block.type === 'paragraph' && block.children.length === 0));
}

function blockOf(node: LexicalNode): BlockNode {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', align: alignOf(node['format']), children: inlineOf(children) };
    case 'heading':
      return { type: 'heading', level: levelOf(node['tag']), children: inlineOf(children) };
    case 'list':
      return {
        type: 'list',
        ordered: node['listType'] === 'number',
        start: Number(node['start'] ?? 1),
        items: itemsOf(children),
      };
    case 'quote':
      return { type: 'quote', blocks: [{ type: 'paragraph', align: 'start', children: inlineOf(children) }] };
    case 'table':
      return { type: 'table', caption: null, rows: children.map((row) => (row.children ?? []).map(cellOf)) };
    case 'upload':
      return { type: 'image', media: idOf(node['value']), caption: null };
    case 'horizontalrule':
      return { type: 'rule' };
    default:
      throw new Error(`Rich text has a node that cannot be published: ${node.type}`);
  }
}

function cellOf(node: LexicalNode): TableCell {
  return {
    header: Number(node['headerState'] ?? 0) > 0,
    colSpan: Number(node['colSpan'] ?? 1) || 1,
    rowSpan: Number(node['rowSpan'] ?? 1) || 1,
    blocks: blocksOf(node.children ?? []),
  };
}

function itemsOf(nodes: LexicalNode[]): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    const children = node.children ?? [];
    const nested = children.filter((child) => child.type === 'list').map(blockOf);
    const own = inlineOf(children.filter((child) => child.type !== 'list'));
    const before = items.at(-1);
    // Lexical keeps a nested list in an item of its own, after the one it belongs to.
    if (own.length === 0 && nested.length > 0 && before) before.blocks.push(...nested);
    else items.push({ children: own, blocks: nested });
  }
  return items;
}

function inlineOf(nodes: LexicalNode[]): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    switch (node.type) {
      case 'text': {
        const format = Number(node['format'] ?? 0);
        return [
          {
            type: 'text',
            text: String(node['text']),
            marks: marks.filter(([bit]) => format & bit).map(([, mark]) => mark),
          },
        ];
      }
      case 'tab':
        return [{ type: 'text', text: ' ', marks: [] }];
      case 'linebreak':
        return [{ type: 'break' }];
      case 'link':
      case 'autolink': {
        const url = (node['fields'] as { url?: unknown } | undefined)?.url;
        const children = inlineOf(node.children ?? []);
        const safe = safeUrlSchema.safeParse(url);
        return safe.success ? [{ type: 'link', url: safe.data, children }] : children;
      }
      case 'paragraph':
        return inlineOf(node.children ?? []);
      default:
        throw new Error(`Rich text has a node that cannot be published: ${node.type}`);
    }
  });
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value);

function alignOf(format: unknown): 'start' | 'center' | 'end' | 'justify' {
  if (format === 'center' || format === 'justify') return format;
  return format === 'right' || format === 'end' ? 'end' : 'start';
}

function levelOf(tag: unknown): 2 | 3 | 4 | 5 {
  const level = Number(String(tag).slice(1));
  if (level === 3 || level === 4 || level === 5) return level;
  return level === 6 ? 5 : 2;
}
