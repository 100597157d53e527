import { isBlock, type CleanChild, type CleanNode } from './clean-tree.ts';
import * as lexical from './lexical-nodes.ts';
import type { Item, LexicalNode, LexicalValue } from './lexical-nodes.ts';

const formats: Readonly<Record<string, number>> = {
  strong: lexical.formats.bold,
  em: lexical.formats.italic,
  u: lexical.formats.underline,
  s: lexical.formats.strike,
  sub: lexical.formats.sub,
  sup: lexical.formats.sup,
};

/** Cleaned text as Lexical's JSON. `media` names the picture kept for an address; one it does not know is left out. */
export function cleanTreeToLexical(
  children: readonly CleanChild[],
  media: (source: string) => string | null = () => null,
): LexicalValue {
  const blocksOf = (all: readonly CleanChild[]): LexicalNode[] =>
    all.flatMap((child) => (typeof child === 'string' ? [lexical.paragraph([lexical.text(child)])] : blockOf(child)));

  function blockOf(node: CleanNode): LexicalNode[] {
    switch (node.tag) {
      case 'p':
        return node.children.some(isBlock)
          ? mixed(node)
          : [
              lexical.paragraph(
                inlineOf(node.children),
                /center|right/.exec(node.attributes['style'] ?? '')?.[0] ?? '',
              ),
            ];
      case 'h2':
      case 'h3':
      case 'h4':
        return mixed(node, (inline) => lexical.heading(Number(node.tag.slice(1)), inline));
      case 'ul':
      case 'ol':
        return [listOf(node)];
      case 'blockquote':
        return node.children.flatMap((child) =>
          typeof child !== 'string' && child.tag === 'p'
            ? [lexical.quote(inlineOf(child.children))]
            : blocksOf([child]),
        );
      case 'table':
        return [tableOf(node)];
      case 'hr':
        return [lexical.rule()];
      case 'img': {
        const id = media(node.attributes['src'] ?? '');
        return id === null ? [] : [lexical.picture(id)];
      }
      default:
        return [lexical.paragraph(inlineOf([node]))];
    }
  }

  /** Text with pictures in it: the pictures stand between the pieces. */
  function mixed(node: CleanNode, block: (inline: LexicalNode[]) => LexicalNode = lexical.paragraph): LexicalNode[] {
    const blocks: LexicalNode[] = [];
    let run: CleanChild[] = [];
    const close = () => {
      const inline = inlineOf(run);
      if (inline.length > 0) blocks.push(block(inline));
      run = [];
    };
    for (const child of node.children)
      if (isBlock(child)) {
        close();
        blocks.push(...blockOf(child));
      } else run.push(child);
    close();
    return blocks;
  }

  function listOf(node: CleanNode, depth = 0): LexicalNode {
    const items = node.children.flatMap((child): Item[] => {
      if (typeof child === 'string') return [];
      const isList = (each: CleanChild): each is CleanNode =>
        typeof each !== 'string' && (each.tag === 'ul' || each.tag === 'ol');
      return [
        {
          own: inlineOf(child.children.filter((each) => !isList(each))),
          under: child.children.filter(isList).map((each) => listOf(each, depth + 1)),
        },
      ];
    });
    return lexical.list(node.tag === 'ol', Number(node.attributes['start'] ?? 1), items, depth);
  }

  function tableOf(node: CleanNode): LexicalNode {
    const elements = (all: CleanChild[]) => all.filter((child): child is CleanNode => typeof child !== 'string');
    return lexical.table(
      elements(node.children).map((row) =>
        elements(row.children).map((cell) => ({
          blocks: blocksOf(cell.children),
          header: cell.tag === 'th',
          colSpan: Number(cell.attributes['colspan'] ?? 1),
          rowSpan: Number(cell.attributes['rowspan'] ?? 1),
        })),
      ),
    );
  }

  return lexical.rootOf(blocksOf(children));
}

function inlineOf(children: readonly CleanChild[], format = 0): LexicalNode[] {
  return children.flatMap((child): LexicalNode[] => {
    if (typeof child === 'string') return child === '' ? [] : [lexical.text(child, format)];
    if (child.tag === 'br') return [lexical.linebreak()];
    if (child.tag === 'a') return [lexical.link(child.attributes['href'] ?? '', inlineOf(child.children, format))];
    return inlineOf(child.children, format | (formats[child.tag] ?? 0));
  });
}
