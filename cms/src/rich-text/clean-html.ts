import { safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { clean, isBlank, isBlock, textOf, type CleanChild, type CleanNode, type CleanTag } from './clean-tree.ts';
import { makeLists, type WordBlock } from './word-lists.ts';

/** Keeps pictures whose address it answers for; without it pictures go (pasted ones point at the writer's own disk). */
export type KeepPicture = (source: string) => boolean;

const dropped = new Set(
  'script style head meta link title xml template noscript iframe object embed applet svg math canvas audio video input button select option textarea base'.split(
    ' ',
  ),
);
const headings: Readonly<Record<string, CleanTag>> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const marks: Readonly<Record<string, CleanTag>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
};
const containers = new Set(
  'div section article main header footer aside center figure figcaption body html tbody thead tfoot dl dd dt form fieldset pre'.split(
    ' ',
  ),
);

/** Whether HTML was written by an office program: its styles and its way of drawing lists must be taken out. */
export function isOfficeHtml(html: string): boolean {
  return /\bmso-|class="?Mso|<o:p\b|urn:schemas-microsoft-com|<meta[^>]+(?:Microsoft|LibreOffice|OpenOffice)|docs-internal-guid/i.test(
    html,
  );
}

/**
 * HTML as a tree of the allowlist: headings, lists (Word's drawn ones made real), tables, quotes, bold, italic, links. Fonts, colours, styles,
 * conditional comments, tracked deletions and everything that is not text go.
 */
export function cleanHtml(html: string, keepPicture: KeepPicture = () => false): CleanChild[] {
  const tree = fromHtml(html, { fragment: !/<html[\s>]/i.test(html) });
  return wrapInline(makeLists(tree.children.flatMap((node) => cleanNode(node, keepPicture))));
}

function cleanNode(node: Nodes, keep: KeepPicture): WordBlock[] {
  if (node.type === 'text') return [node.value.replace(/[\s\u00A0]+/g, ' ')];
  if (node.type !== 'element') return [];
  const tag = node.tagName.toLowerCase();
  const style = String(node.properties['style'] ?? '');
  const classes = [node.properties['className']].flat().map(String);
  if (dropped.has(tag) || isHidden(style) || isTrackedDeletion(node, tag, classes)) return [];
  if (tag === 'br') return [clean('br')];
  if (tag === 'hr') return [clean('hr')];
  if (tag === 'img') return picture(node, keep);
  if (tag === 'p' || headings[tag]) return paragraph(node, headings[tag] ?? headingOfClass(classes), style, keep);
  if (tag === 'ul' || tag === 'ol') return [list(node, tag, keep)];
  if (tag === 'table') return [table(node, keep)];
  if (tag === 'blockquote') return [clean('blockquote', wrapInline(childrenOf(node, keep)))];
  if (tag === 'a') return link(node, keep);
  // Parts of a list or table outside one: a paragraph each.
  if (['li', 'td', 'th', 'tr'].includes(tag)) return wrapInline(childrenOf(node, keep));
  const children = withMarks(childrenOf(node, keep), [...marksOfTag(tag, style), ...marksOfStyle(style)]);
  return containers.has(tag) && !isBlank(children) ? wrapInline(children) : children;
}

const childrenOf = (node: Element, keep: KeepPicture): CleanChild[] =>
  joinText(makeLists(node.children.flatMap((child) => cleanNode(child, keep))));

/** What stood around something dropped is one text again. */
function joinText(children: CleanChild[]): CleanChild[] {
  const joined: CleanChild[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      joined[joined.length - 1] = (last + child).replace(/ +/g, ' ');
    else joined.push(child);
  }
  return joined;
}

const isHidden = (style: string) =>
  /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:comment|field)|mso-list:\s*ignore|visibility:\s*hidden/i.test(
    style,
  );

const isTrackedDeletion = (node: Element, tag: string, classes: string[]) =>
  (tag === 'del' && node.properties['cite'] !== undefined) ||
  classes.some((name) => /^(?:msoDel|MsoCommentReference|MsoCommentText)$/i.test(name));

const headingOfClass = (classes: string[]): CleanTag | null =>
  classes.some((name) => name.startsWith('MsoTitle')) ? 'h2' : null;

function paragraph(node: Element, heading: CleanTag | null, style: string, keep: KeepPicture): WordBlock[] {
  const place = /mso-list:\s*\S+\s+level(\d+)/i.exec(style);
  const marker = place ? markerOf(node) : '';
  const children = trim(childrenOf(node, keep));
  if (isBlank(children)) return [];
  if (heading) return [clean(heading, marker === '' ? children : [`${marker} `, ...children])];
  if (place) return [{ wordItem: { level: Number(place[1]), marker, children } }];
  return children.some(isBlock) ? wrapInline(children) : [clean('p', children, alignment(style, node))];
}

/** What Word drew before a paragraph: `1.`, `·`, `Điều 1.` */
function markerOf(node: Element): string {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (/mso-list:\s*ignore/i.test(String(child.properties['style'] ?? '')))
      return rawText(child)
        .replace(/[\s\u00A0]+/g, ' ')
        .trim();
    const inner = markerOf(child);
    if (inner !== '') return inner;
  }
  return '';
}

const rawText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(rawText).join('') : '';

function alignment(style: string, node: Element): Record<string, string> {
  const said = /text-align:\s*(center|right|justify)/i.exec(style)?.[1] ?? String(node.properties['align'] ?? '');
  return /^(?:center|right)$/i.test(said) ? { style: `text-align: ${said.toLowerCase()}` } : {};
}

function list(node: Element, tag: 'ul' | 'ol', keep: KeepPicture): CleanNode {
  const items: CleanNode[] = [];
  for (const child of childrenOfList(node)) {
    const isItem = child.tagName === 'li';
    const children = isItem
      ? inItem(childrenOf(child, keep))
      : [list(child, child.tagName === 'ol' ? 'ol' : 'ul', keep)];
    const last = items.at(-1);
    // Word's HTML puts a nested list beside its item, not within it.
    if (!isItem && last) last.children.push(...children);
    else if (!isBlank(children)) items.push(clean('li', children));
  }
  const start = Number(node.properties['start'] ?? 1);
  return clean(tag, items, tag === 'ol' && start > 1 ? { start: String(start) } : {});
}

const childrenOfList = (node: Element): Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && ['li', 'ul', 'ol'].includes(child.tagName),
  );

/** An item holds a line of text and lists: its paragraphs become lines, its other blocks their text. */
function inItem(children: CleanChild[]): CleanChild[] {
  const own: CleanChild[] = [];
  const lists: CleanChild[] = [];
  for (const child of wrapInline(children)) {
    if (typeof child === 'string' || (child.tag !== 'ul' && child.tag !== 'ol')) {
      const inline = typeof child === 'string' ? [child] : isBlockParent(child) ? [textOf(child)] : child.children;
      if (!isBlank(inline)) own.push(...(own.length > 0 ? [clean('br')] : []), ...inline);
    } else lists.push(child);
  }
  return [...own, ...lists];
}

const isBlockParent = (node: CleanNode) => node.children.some(isBlock);

function table(node: Element, keep: KeepPicture): CleanNode {
  const rows: CleanNode[] = [];
  const visit = (parent: Element, head: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr') rows.push(row(child, head, keep));
      else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) visit(child, child.tagName === 'thead');
    }
  };
  visit(node, false);
  return clean(
    'table',
    rows.filter(({ children }) => children.length > 0),
  );
}

function row(node: Element, head: boolean, keep: KeepPicture): CleanNode {
  const cells = node.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
  );
  return clean(
    'tr',
    cells.map((cell) => {
      const spans: Record<string, string> = {};
      for (const [name, key, most] of [
        ['colspan', 'colSpan', 100],
        ['rowspan', 'rowSpan', 1000],
      ] as const) {
        const span = Math.min(Number(cell.properties[key] ?? 1) || 1, most);
        if (span > 1) spans[name] = String(span);
      }
      return clean(head || cell.tagName === 'th' ? 'th' : 'td', flatten(wrapInline(childrenOf(cell, keep))), spans);
    }),
  );
}

/** The editor has no table within a table: the inner one becomes lines of its cells. */
const flatten = (children: CleanChild[]): CleanChild[] =>
  children.flatMap((child) =>
    typeof child !== 'string' && child.tag === 'table'
      ? child.children.map((each) =>
          clean('p', [typeof each === 'string' ? each : each.children.map(textOf).join(' | ')]),
        )
      : [child],
  );

function link(node: Element, keep: KeepPicture): CleanChild[] {
  const children = childrenOf(node, keep);
  const href = String(node.properties['href'] ?? '').trim();
  // Word's own anchors (#_Toc…, #_ftn1) lead nowhere on a page.
  const usable = safeUrlSchema.safeParse(href).success && !href.startsWith('#') && !children.some(isBlock);
  return usable && !isBlank(children) ? [clean('a', children, { href })] : children;
}

function picture(node: Element, keep: KeepPicture): CleanChild[] {
  const source = String(node.properties['src'] ?? '');
  return keep(source) ? [clean('img', [], { src: source, alt: String(node.properties['alt'] ?? '') })] : [];
}

function marksOfTag(tag: string, style: string): CleanTag[] {
  // Google Docs wraps everything in <b style="font-weight:normal">.
  if (tag === 'b' && /font-weight:\s*(?:normal|400)/i.test(style)) return [];
  const mark = marks[tag];
  return mark ? [mark] : [];
}

function marksOfStyle(style: string): CleanTag[] {
  const found: CleanTag[] = [];
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) found.push('strong');
  if (/font-style:\s*italic/i.test(style)) found.push('em');
  if (/text-decoration[^;]*underline/i.test(style)) found.push('u');
  if (/text-decoration[^;]*line-through/i.test(style)) found.push('s');
  if (/vertical-align:\s*super/i.test(style)) found.push('sup');
  if (/vertical-align:\s*sub\b/i.test(style)) found.push('sub');
  return found;
}

/** Marks stand around text, not around blocks. */
function withMarks(children: CleanChild[], wanted: readonly CleanTag[]): CleanChild[] {
  const [mark, ...others] = wanted;
  if (mark === undefined || isBlank(children)) return children;
  const inner = withMarks(children, others);
  if (!inner.some(isBlock)) return [clean(mark, inner)];
  return inner.map((child) =>
    isBlock(child) ? { ...child, children: withMarks(child.children, [mark]) } : clean(mark, [child]),
  );
}

/** Text between blocks gets a paragraph of its own. */
function wrapInline(children: CleanChild[]): CleanChild[] {
  const blocks: CleanChild[] = [];
  let run: CleanChild[] = [];
  const close = () => {
    const text = trim(run);
    if (!isBlank(text)) blocks.push(clean('p', text));
    run = [];
  };
  for (const child of children)
    if (isBlock(child)) {
      close();
      blocks.push(child);
    } else run.push(child);
  close();
  return blocks;
}

/** Without spaces and line breaks at either end. */
function trim(children: CleanChild[]): CleanChild[] {
  const empty = (child: CleanChild | undefined) =>
    child !== undefined && (typeof child === 'string' ? child.trim() === '' : child.tag === 'br');
  let [from, to] = [0, children.length];
  while (from < to && empty(children[from])) from += 1;
  while (to > from && empty(children[to - 1])) to -= 1;
  return children.slice(from, to).map((child, at, all) => {
    if (typeof child !== 'string') return child;
    const start = at === 0 ? child.trimStart() : child;
    return at === all.length - 1 ? start.trimEnd() : start;
  });
}
