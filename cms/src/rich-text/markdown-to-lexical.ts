import { safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import type { Definition, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { linesOfHtml, readInlineHtml } from './html-in-markdown.ts';
import * as lexical from './lexical-nodes.ts';
import type { Item, LexicalNode, LexicalValue } from './lexical-nodes.ts';

type Definitions = ReadonlyMap<string, string>;

/** Only what our texts use: bare addresses and footnotes of GFM would double the time, and indented text is no program here. */
const options = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: { null: ['codeIndented'] } }],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

/** Markdown (with tables) as Lexical's JSON. Nothing a reader sees is lost; raw HTML is reduced to its text, unsafe links to theirs. */
export function markdownToLexical(markdown: string): LexicalValue {
  const tree = fromMarkdown(markdown, options);
  const definitions = definitionsOf(tree);
  return lexical.rootOf(tree.children.flatMap((node) => blockOf(node, definitions)));
}

function definitionsOf({ children }: Root): Definitions {
  const found = children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.map(({ identifier, url }) => [identifier, url]));
}

function blockOf(node: RootContent, known: Definitions): LexicalNode[] {
  switch (node.type) {
    case 'paragraph':
      return [lexical.paragraph(inlineOf(node.children, known))];
    case 'heading':
      return [lexical.heading(node.depth, inlineOf(node.children, known))];
    case 'list':
      return listOf(node, known);
    case 'blockquote':
      // Lexical's quote holds a line of text: what is more than that stands beside it.
      return node.children.flatMap((child) =>
        child.type === 'paragraph' ? [lexical.quote(inlineOf(child.children, known))] : blockOf(child, known),
      );
    case 'table':
      return [tableOf(node, known)];
    case 'thematicBreak':
      return [lexical.rule()];
    case 'code':
      return [lexical.paragraph(linesOf(node.value.split('\n')))];
    case 'html': {
      const lines = linesOfHtml(node.value);
      return lines.length === 0 ? [] : [lexical.paragraph(linesOf(lines))];
    }
    default:
      return [];
  }
}

/** A list; where an item holds what a list of Lexical can't (a table, a heading), the list is cut there and goes on after it. */
function listOf(node: List, known: Definitions, depth = 0): LexicalNode[] {
  const ordered = node.ordered === true;
  const blocks: LexicalNode[] = [];
  let start = node.start ?? 1;
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) blocks.push(lexical.list(ordered, start, items, depth));
    start += items.length;
    items = [];
  };
  for (const child of node.children) {
    const { item, after } = itemOf(child, known, depth);
    items.push(item);
    if (after.length === 0) continue;
    close();
    blocks.push(...after);
  }
  close();
  return blocks;
}

function itemOf(node: ListItem, known: Definitions, depth: number): { item: Item; after: LexicalNode[] } {
  const item: Item = { own: [], under: [] };
  const after: LexicalNode[] = [];
  for (const child of node.children) {
    if (child.type === 'paragraph' && after.length === 0 && item.under.length === 0)
      item.own.push(...(item.own.length > 0 ? [lexical.linebreak()] : []), ...inlineOf(child.children, known));
    else if (child.type === 'list' && after.length === 0)
      for (const block of listOf(child, known, depth + 1))
        if (block.type === 'list' && after.length === 0) item.under.push(block);
        else after.push(block);
    else after.push(...blockOf(child, known));
  }
  return { item, after };
}

function tableOf(node: Table, known: Definitions): LexicalNode {
  return lexical.table(
    node.children.map((row, at) =>
      row.children.map((cell) => ({
        blocks: [lexical.paragraph(inlineOf(cell.children, known))],
        header: at === 0,
      })),
    ),
  );
}

const linesOf = (lines: string[]): LexicalNode[] =>
  lines.flatMap((line, at) => [...(at > 0 ? [lexical.linebreak()] : []), lexical.text(line)]);

function inlineOf(nodes: PhrasingContent[], known: Definitions, outer = 0): LexicalNode[] {
  let format = outer;
  return nodes.flatMap((node): LexicalNode[] => {
    switch (node.type) {
      case 'text':
        return [text(node.value, format)];
      case 'html': {
        const html = readInlineHtml(node.value);
        if (html.kind === 'break') return [lexical.linebreak()];
        if (html.kind === 'text') return html.text === '' ? [] : [text(html.text, format)];
        format = html.open ? format | html.format : format & ~html.format;
        return [];
      }
      case 'inlineCode':
        return [text(node.value, format | lexical.formats.code)];
      case 'strong':
        return inlineOf(node.children, known, format | lexical.formats.bold);
      case 'emphasis':
        return inlineOf(node.children, known, format | lexical.formats.italic);
      case 'delete':
        return inlineOf(node.children, known, format | lexical.formats.strike);
      case 'break':
        return [lexical.linebreak()];
      case 'link':
        return linkTo(node.url, inlineOf(node.children, known, format));
      case 'linkReference':
        return linkTo(known.get(node.identifier) ?? '', inlineOf(node.children, known, format));
      case 'image':
        return linkTo(node.url, [text(node.alt || node.url, format)]);
      case 'imageReference':
        return linkTo(known.get(node.identifier) ?? '', [text(node.alt ?? node.identifier, format)]);
      default:
        return [];
    }
  });
}

const linkTo = (url: string, children: LexicalNode[]): LexicalNode[] =>
  safeUrlSchema.safeParse(url).success && children.length > 0 ? [lexical.link(url, children)] : children;

const text = (value: string, format: number): LexicalNode => lexical.text(value.replace(/\n/g, ' '), format);
