import { z } from 'zod';

/**
 * Receipts: what became of a publication. The publisher notes them in `receipts.db` of the data folder, beside the release; the CMS reads
 * them there and shows them to whoever published. They are no part of the release, and only the newest are kept.
 */
export const receiptsDbSchema = `
CREATE TABLE IF NOT EXISTS receipt (
  last INTEGER PRIMARY KEY,
  first INTEGER NOT NULL,
  finished TEXT NOT NULL,
  pages INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  portals INTEGER NOT NULL,
  links TEXT NOT NULL
) STRICT;
`;

/** How many publications are remembered, and how many addresses of each. */
export const receiptsKept = 5000;
export const receiptLinks = 20;

/** One publication: it brought the sequence numbers `first` to `last` of content.db to the pages. */
export const receiptSchema = z.object({
  first: z.number().int().positive(),
  last: z.number().int().positive(),
  /** When the last page of it stood in its place (ISO 8601, UTC). */
  finished: z.iso.datetime(),
  /** Pages written, those that failed and kept their former file, and how many portals they belong to. */
  pages: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  portals: z.number().int().nonnegative(),
  /** The first pages written, most wanted first, as addresses of the public. */
  links: z.array(z.string()).max(receiptLinks),
});
export type Receipt = z.infer<typeof receiptSchema>;

/**
 * What `GET /api/publishing/receipt` answers: `none`: nothing of it was ever published; `waiting`: saved, not live yet; `failed`: it cannot
 * be published, and why; `elsewhere`: it left the CMS, and the publisher works on another machine, so that nothing is known of its pages;
 * `forgotten`: live, its receipt is no longer kept.
 */
export const receiptAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
  z.object({ state: z.literal('elsewhere'), seq: z.number().int() }),
  z.object({ state: z.literal('forgotten'), seq: z.number().int() }),
  z.object({
    state: z.literal('live'),
    seq: z.number().int(),
    receipt: receiptSchema,
    /** Whether it is gone from the pages (withdrawn, ended) rather than on them. */
    gone: z.boolean(),
    /** From the save (or the scheduled time) to the last page. */
    seconds: z.number().nonnegative(),
  }),
]);
export type ReceiptAnswer = z.infer<typeof receiptAnswerSchema>;

/** Parses a row of `receipts.db`. */
export function parseReceipt(row: Readonly<Record<string, unknown>>): Receipt {
  return receiptSchema.parse({ ...row, links: JSON.parse(String(row['links'])) as unknown });
}
