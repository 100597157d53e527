import { z } from 'zod';

/** What the function answers to a submission that was sealed and is durable: what the citizen keeps. */
export const receiptSchema = z.object({
  code: z.string(),
  secret: z.string(),
  receivedAt: z.iso.datetime(),
  form: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** What it answers otherwise; nothing was received. */
export const refusalSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** Of the fields, `null` for none of those the form has. */
  errors: z.array(z.object({ field: z.string().nullable(), code: z.string(), message: z.string() })).default([]),
});
