import { formats } from './lexical-nodes.ts';

/** Tags that only dress a text: they go, their content stays. What is no known tag (`<tên đơn vị>` in a form) is text. */
const known =
  /<\/?(?:a|abbr|b|big|blockquote|center|code|col|colgroup|dd|div|dl|dt|em|figure|figcaption|font|h[1-6]|i|img|ins|li|mark|ol|p|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const unseen = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** The lines a reader would see of raw HTML within Markdown. */
export function linesOfHtml(html: string): string[] {
  return html
    .replace(unseen, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|tr|li|h[1-6])>/gi, '\n')
    .replace(known, ' ')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const marks: Readonly<Record<string, number>> = {
  b: formats.bold,
  strong: formats.bold,
  i: formats.italic,
  em: formats.italic,
  u: formats.underline,
  ins: formats.underline,
  s: formats.strike,
  sub: formats.sub,
  sup: formats.sup,
};

export type InlineHtml =
  { kind: 'break' } | { kind: 'mark'; open: boolean; format: number } | { kind: 'text'; text: string };

/** What one inline tag within Markdown means. */
export function readInlineHtml(html: string): InlineHtml {
  if (/^<br\s*\/?>$/i.test(html)) return { kind: 'break' };
  const tag = /^<(\/?)([a-z]+[1-6]?)\b/i.exec(html);
  const format = tag ? marks[(tag[2] ?? '').toLowerCase()] : undefined;
  if (tag && format !== undefined) return { kind: 'mark', open: tag[1] === '', format };
  return { kind: 'text', text: html.replace(unseen, '').replace(known, '') };
}
