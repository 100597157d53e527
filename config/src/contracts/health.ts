import { z } from 'zod';

/** What every process answers at `/health` (200 when `ok`, else 503). */
export const healthSchema = z.object({
  part: z.enum(['cms', 'publisher', 'host', 'functions', 'live', 'preview']),
  ok: z.boolean(),
  /** What is wrong, in one sentence a person can act on; empty when ok. */
  message: z.string(),
  uptimeSeconds: z.number(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Health = z.infer<typeof healthSchema>;
