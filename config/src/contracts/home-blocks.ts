import { z } from 'zod';
import { localizedTextSchema } from './localized.ts';
import type { PortalType } from './portal-types.ts';

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

/**
 * What may stand on the home page of any portal that orders it itself; `below`: items of the portals below, `agencies`: those that are no
 * communes, `week`: the leaders' engagements.
 */
export const homeLayoutNames = [...homeBlockNames, 'below', 'agencies', 'week'] as const;
export type HomeLayoutName = (typeof homeLayoutNames)[number];
/** Blocks that show all there is: a number of items says nothing of them. */
export const uncountedBlocks: readonly string[] = ['units', 'agencies', 'week', 'contact'];
export const mostTextBlocks = 5;

const homeEntrySchema = z.discriminatedUnion('block', [
  z.object({
    block: z.enum(homeLayoutNames),
    count: z.number().int().min(1).max(mostInBlock),
    shown: z.boolean(),
    /** In place of the usual heading. */
    heading: localizedTextSchema.nullable(),
  }),
  z.object({
    block: z.literal('text'),
    shown: z.boolean(),
    heading: localizedTextSchema.nullable(),
    /** Paragraphs, with an empty line between them. */
    text: localizedTextSchema,
  }),
]);
export type HomeEntry = z.infer<typeof homeEntrySchema>;

/** Whether no block but a text stands twice, and not more texts than a page can bear. */
export const isTidyLayout = (entries: readonly { block: string }[]): boolean => {
  const blocks = entries.flatMap(({ block }) => (block === 'text' ? [] : [block]));
  return new Set(blocks).size === blocks.length && entries.length - blocks.length <= mostTextBlocks;
};
/** The home page of a portal as it orders it: its blocks from top to bottom, hidden ones among them. */
export const homeLayoutSchema = z.array(homeEntrySchema).min(1).refine(isTidyLayout, 'a block stands there twice');
export type HomeLayout = HomeEntry[];

const orders: Record<'province' | 'commune' | 'other', [HomeLayoutName, number][]> = {
  province: [
    ['news', 9],
    ['notices', 5],
    ['documents', 4],
    ['below', 6],
    ['people', 4],
    ['week', 1],
    ['events', 4],
    ['contact', 1],
    ['units', 1],
    ['agencies', 1],
  ],
  commune: [
    ['contact', 1],
    ['notices', 5],
    ['documents', 4],
    ['news', 9],
    ['people', 4],
    ['events', 4],
    ['week', 1],
  ],
  other: [
    ['news', 9],
    ['notices', 5],
    ['documents', 4],
    ['people', 4],
    ['week', 1],
    ['events', 4],
    ['contact', 1],
  ],
};

/** Where a portal of a type begins when it orders its home page itself: the blocks its type shows, in their order, then the rest, hidden. */
export function usualLayout(type: PortalType): HomeLayout {
  const order: [HomeLayoutName, number][] =
    type === 'virtual'
      ? defaultHomeBlocks.map(({ block, count }) => [block, count])
      : orders[type === 'province' || type === 'commune' ? type : 'other'];
  return withEveryBlock(order.map(([block, count]) => ({ block, count, shown: true, heading: null })));
}

/** A home page with the blocks it lacks behind the others, hidden: those that came after it was ordered can be chosen too. */
export function withEveryBlock(layout: HomeLayout): HomeLayout {
  const rest = homeLayoutNames.filter((name) => layout.every(({ block }) => block !== name));
  return [...layout, ...rest.map((block) => ({ block, count: 4, shown: false, heading: null }))];
}
