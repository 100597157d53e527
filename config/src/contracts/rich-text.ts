import { z } from 'zod';

/**
 * Rich text as it leaves the CMS: a small tree of allow-listed nodes. What is not in this file cannot reach a citizen's page.
 * The CMS projects Lexical to it; the sites render it to escaped HTML.
 */

/** Targets a citizen's browser may follow. Anything else is projected as plain text. */
export const safeUrlSchema = z
  .string()
  .max(2048)
  .refine((url) => /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url), 'unsafe-url');

const markSchema = z.enum(['bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'code']);
export type Mark = z.infer<typeof markSchema>;

export type InlineNode =
  | { type: 'text'; text: string; marks: Mark[] }
  | { type: 'break' }
  | { type: 'link'; url: string; children: InlineNode[] };

export type ListItem = { children: InlineNode[]; blocks: BlockNode[] };
export type TableCell = { header: boolean; colSpan: number; rowSpan: number; blocks: BlockNode[] };

export type BlockNode =
  | { type: 'paragraph'; align: 'start' | 'center' | 'end' | 'justify'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3 | 4 | 5; children: InlineNode[] }
  | { type: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { type: 'quote'; blocks: BlockNode[] }
  | { type: 'table'; caption: string | null; rows: TableCell[][] }
  | { type: 'image'; media: string; caption: string | null }
  | { type: 'file'; media: string; label: string | null }
  | { type: 'rule' };

const inlineNodeSchema: z.ZodType<InlineNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string(), marks: z.array(markSchema) }),
    z.object({ type: z.literal('break') }),
    z.object({ type: z.literal('link'), url: safeUrlSchema, children: z.array(inlineNodeSchema) }),
  ]),
);

const blockNodeSchema: z.ZodType<BlockNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('paragraph'),
      align: z.enum(['start', 'center', 'end', 'justify']),
      children: z.array(inlineNodeSchema),
    }),
    z.object({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
      children: z.array(inlineNodeSchema),
    }),
    z.object({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.number().int(),
      items: z.array(z.object({ children: z.array(inlineNodeSchema), blocks: z.array(blockNodeSchema) })),
    }),
    z.object({ type: z.literal('quote'), blocks: z.array(blockNodeSchema) }),
    z.object({
      type: z.literal('table'),
      caption: z.string().nullable(),
      rows: z.array(
        z.array(
          z.object({
            header: z.boolean(),
            colSpan: z.number().int().min(1).max(100),
            rowSpan: z.number().int().min(1).max(1000),
            blocks: z.array(blockNodeSchema),
          }),
        ),
      ),
    }),
    z.object({ type: z.literal('image'), media: z.string(), caption: z.string().nullable() }),
    z.object({ type: z.literal('file'), media: z.string(), label: z.string().nullable() }),
    z.object({ type: z.literal('rule') }),
  ]),
);

export const richTextSchema = z.array(blockNodeSchema);
export type RichText = z.infer<typeof richTextSchema>;

/** Rich text in Vietnamese and, where somebody wrote it, in English. */
export const localizedRichTextSchema = z.object({ vi: richTextSchema, en: richTextSchema.nullable() });
export type LocalizedRichText = z.infer<typeof localizedRichTextSchema>;

/** The bare text of a rich text, blocks separated by new lines: for search rows and descriptions. */
export function plainTextOf(blocks: RichText): string {
  return blocks
    .map(plainTextOfBlock)
    .filter((text) => text !== '')
    .join('\n');
}

function plainTextOfBlock(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainTextOfInline(block.children);
    case 'list':
      return block.items
        .map((item) => [plainTextOfInline(item.children), plainTextOf(item.blocks)].filter(Boolean).join('\n'))
        .join('\n');
    case 'quote':
      return plainTextOf(block.blocks);
    case 'table':
      return block.rows.map((row) => row.map((cell) => plainTextOf(cell.blocks)).join(' | ')).join('\n');
    case 'image':
      return block.caption ?? '';
    case 'file':
      return block.label ?? '';
    case 'rule':
      return '';
  }
}

function plainTextOfInline(nodes: InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : node.type === 'break' ? '\n' : plainTextOfInline(node.children)))
    .join('');
}
