import { z } from 'zod';

/** Why a past body was erased (Law 91/2025/QH15 on personal data: erasure on request): it stays for good, in place of what was erased. */
const erasureSchema = z.object({
  reason: z.string().trim().min(5).max(1000),
  /** The legal basis, as it is cited. */
  basis: z.string().trim().min(5).max(500),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Erasure = z.infer<typeof erasureSchema>;

/** What stands in place of an erased body. */
export function readErasure(value: unknown): Erasure | null {
  try {
    return erasureSchema.parse(JSON.parse(String(value)));
  } catch {
    return null;
  }
}

/** Both are given, and say something. */
export function parseErasure(value: Record<keyof Erasure, string>): Erasure | null {
  return erasureSchema.safeParse(value).data ?? null;
}
