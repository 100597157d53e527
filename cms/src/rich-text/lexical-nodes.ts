/** A node of Lexical's JSON, as Payload stores it. */
export type LexicalNode = { type: string; version: number; [key: string]: unknown };
export type LexicalValue = { root: LexicalNode };

/** Lexical's format bits of a text. */
export const formats = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16, sub: 32, sup: 64 } as const;

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
});

export const rootOf = (blocks: LexicalNode[]): LexicalValue => ({ root: element('root', blocks) });
export const paragraph = (children: LexicalNode[], format = ''): LexicalNode =>
  element('paragraph', children, { textFormat: 0, textStyle: '', format });
/** The title of the page is its only h1, and the editor goes down to h4. */
export const heading = (depth: number, children: LexicalNode[]): LexicalNode =>
  element('heading', children, { tag: `h${Math.min(4, Math.max(2, depth))}` });
export const quote = (children: LexicalNode[]): LexicalNode => element('quote', children);
export const rule = (): LexicalNode => ({ type: 'horizontalrule', version: 1 });
export const linebreak = (): LexicalNode => ({ type: 'linebreak', version: 1 });
export const link = (url: string, children: LexicalNode[]): LexicalNode =>
  element('link', children, { fields: { linkType: 'custom', newTab: false, url } });
export const text = (value: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

export const picture = (media: string): LexicalNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: randomId(),
  fields: null,
  relationTo: 'media',
  value: media,
});

/** The editor tells its blocks apart by ids of this form. */
const randomId = () =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** One item of a list: its own text, then the lists under it. */
export type Item = { own: LexicalNode[]; under: LexicalNode[] };

/** Lexical keeps a nested list in an item of its own, after the one it belongs to. */
export function list(ordered: boolean, start: number, items: Item[], depth = 0): LexicalNode {
  let value = start;
  const children = items.flatMap(({ own, under }) => {
    const item =
      own.length > 0 || under.length === 0 ? [element('listitem', own, { value: value++, indent: depth })] : [];
    return [...item, ...under.map((nested) => element('listitem', [nested], { value, indent: depth }))];
  });
  return element('list', children, { listType: ordered ? 'number' : 'bullet', start, tag: ordered ? 'ol' : 'ul' });
}

export type Cell = { blocks: LexicalNode[]; header: boolean; colSpan?: number; rowSpan?: number };

export function table(rows: Cell[][]): LexicalNode {
  return element(
    'table',
    rows.map((row) =>
      element(
        'tablerow',
        row.map(({ blocks, header, colSpan = 1, rowSpan = 1 }) =>
          element('tablecell', blocks.length > 0 ? blocks : [paragraph([])], {
            headerState: header ? 1 : 0,
            colSpan,
            rowSpan,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  );
}
