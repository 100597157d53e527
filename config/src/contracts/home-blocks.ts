import { z } from 'zod';

/** What may stand on the home page of a virtual portal. */
export const homeBlockNames = [
  'news',
  'notices',
  'documents',
  'events',
  'pages',
  'units',
  'people',
  'contact',
] as const;
export type HomeBlockName = (typeof homeBlockNames)[number];
/** The most items one block shows. */
export const mostInBlock = 12;

const homeBlockSchema = z.object({
  block: z.enum(homeBlockNames),
  count: z.number().int().min(1).max(mostInBlock),
});
export type HomeBlock = z.infer<typeof homeBlockSchema>;

/** The home page of a virtual portal as data: its blocks from top to bottom, each at most once. A block with nothing to show is left out. */
export const homeBlocksSchema = z
  .array(homeBlockSchema)
  .min(1)
  .refine((blocks) => new Set(blocks.map(({ block }) => block)).size === blocks.length, 'a block stands there twice');

export const defaultHomeBlocks: HomeBlock[] = [
  { block: 'news', count: 6 },
  { block: 'notices', count: 5 },
  { block: 'documents', count: 4 },
  { block: 'pages', count: 6 },
  { block: 'events', count: 4 },
  { block: 'units', count: 12 },
  { block: 'contact', count: 1 },
];
