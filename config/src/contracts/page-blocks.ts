import { z } from 'zod';
import { linkSchema } from './link.ts';
import { localizedTextSchema } from './localized.ts';
import { localizedRichTextSchema } from './rich-text.ts';

const id = z.string().min(1);
const title = localizedTextSchema.nullable();

/** What a block of newest items shows: of which list, and the most it shows. */
export const newestKinds = ['news', 'notices', 'documents', 'events'] as const;
export type NewestKind = (typeof newestKinds)[number];
export const mostNewest = 12;

/** A page is a list of blocks; an unknown block fails the projection, never renders as nothing. */
export const pageBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), body: localizedRichTextSchema }),
  z.object({
    type: z.literal('callout'),
    tone: z.enum(['info', 'warning', 'success']),
    title: localizedTextSchema,
    text: localizedTextSchema,
  }),
  z.object({
    type: z.literal('links'),
    title: localizedTextSchema,
    links: z.array(linkSchema.extend({ description: localizedTextSchema.nullable() })),
  }),
  z.object({ type: z.literal('picture'), media: id, caption: localizedTextSchema.nullable() }),
  z.object({ type: z.literal('people'), title: localizedTextSchema, leadersOnly: z.boolean() }),
  z.object({ type: z.literal('contact'), title: localizedTextSchema }),
  /** Mục mở ra, gấp lại: every part stays in the page, open or not. */
  z.object({
    type: z.literal('accordion'),
    title,
    parts: z.array(z.object({ heading: localizedTextSchema, body: localizedRichTextSchema })).min(1),
  }),
  /** Thẻ: parts of which one is seen at a time. */
  z.object({
    type: z.literal('tabs'),
    title,
    parts: z.array(z.object({ heading: localizedTextSchema, body: localizedRichTextSchema })).min(1),
  }),
  z.object({
    type: z.literal('files'),
    title,
    files: z.array(z.object({ media: id, label: localizedTextSchema.nullable() })).min(1),
  }),
  z.object({
    type: z.literal('gallery'),
    title,
    pictures: z.array(z.object({ media: id, caption: localizedTextSchema.nullable() })).min(1),
  }),
  /** A film of the media library: captions (WebVTT) by language, and what is said and seen in it as text. */
  z.object({
    type: z.literal('video'),
    title: localizedTextSchema,
    media: id,
    poster: id.nullable(),
    captions: z.object({ vi: id.nullable(), en: id.nullable() }),
    transcript: localizedRichTextSchema,
  }),
  /** Bảng tóm tắt: names with what they are. */
  z.object({
    type: z.literal('summary'),
    title,
    rows: z.array(z.object({ term: localizedTextSchema, value: localizedTextSchema })).min(1),
  }),
  z.object({
    type: z.literal('newest'),
    title,
    of: z.enum(newestKinds),
    category: id.nullable(),
    count: z.number().int().min(1).max(mostNewest),
  }),
]);
export type PageBlock = z.infer<typeof pageBlockSchema>;
export type PageBlockOf<T extends PageBlock['type']> = Extract<PageBlock, { type: T }>;
