import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });

/** What the admin sends to take one step of the workflow; `updatedAt` is that of the version which was looked at. */
export const transitionRequestSchema = z.object({
  collection: z.string().max(32),
  id: z.string().min(1).max(64),
  action: z.string().max(32),
  reason: z.string().max(2000).nullish(),
  publishAt: instant.nullish(),
  expiresAt: instant.nullish(),
  updatedAt: instant.optional(),
  /** Why it goes out although the checks found errors. */
  acknowledgeChecks: z.string().max(500).optional(),
});

/** What the admin sends to approve, return or withdraw a release set. */
export const releaseSetRequestSchema = z.object({
  id: z.string().min(1).max(64),
  action: z.string().max(32),
  reason: z.string().max(2000).nullish(),
});
