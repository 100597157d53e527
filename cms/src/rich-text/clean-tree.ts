/** A node of text cleaned for our editor: a tag of the allowlist below, with the few attributes it may carry. */
export type CleanNode = { tag: CleanTag; attributes: Record<string, string>; children: CleanChild[] };
export type CleanChild = CleanNode | string;

export const blockTags = [
  'p',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tr',
  'th',
  'td',
  'hr',
  'img',
] as const;
export const inlineTags = ['strong', 'em', 'u', 's', 'sub', 'sup', 'a', 'br'] as const;
export type CleanTag = (typeof blockTags)[number] | (typeof inlineTags)[number];

const blocks: ReadonlySet<string> = new Set(blockTags);
export const isBlock = (child: CleanChild): child is CleanNode => typeof child !== 'string' && blocks.has(child.tag);

export const clean = (
  tag: CleanTag,
  children: CleanChild[] = [],
  attributes: Record<string, string> = {},
): CleanNode => ({
  tag,
  attributes,
  children,
});

export function textOf(child: CleanChild): string {
  return typeof child === 'string' ? child : child.children.map(textOf).join('');
}

/** Whether there is nothing to see in a text. */
export const isBlank = (children: readonly CleanChild[]): boolean =>
  children.every((child) => textOf(child).trim() === '' && (typeof child === 'string' || !holdsPicture(child)));

const holdsPicture = (node: CleanNode): boolean =>
  node.tag === 'img' || node.children.some((child) => typeof child !== 'string' && holdsPicture(child));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** The nodes as HTML, for Lexical's own paste. */
export function writeHtml(children: readonly CleanChild[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escape(child);
      const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
      const open = `<${child.tag}${attributes.join('')}>`;
      return ['br', 'hr', 'img'].includes(child.tag) ? open : `${open}${writeHtml(child.children)}</${child.tag}>`;
    })
    .join('');
}
