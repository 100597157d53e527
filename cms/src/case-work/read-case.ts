import { deadlineRuleSchema, type DeadlineRule } from '@lienthong/config/contracts/legal-time';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { refuse } from '../access/refuse.ts';
import type { CaseFacts } from '../cases/decide-move.ts';
import type { ClockEvent } from '../cases/read-clock.ts';
import { idOf } from '../collections/read-related-id.ts';
import type { Case } from '../payload-types.ts';

const at = z.iso.datetime({ offset: true });
const clockEventsSchema: z.ZodType<ClockEvent[]> = z.array(
  z.union([
    z.object({ at, event: z.enum(['start', 'pause', 'resume', 'stop']) }),
    z.object({ at, event: z.literal('extend'), extension: z.string(), amount: z.int() }),
  ]),
);

/** The rule and the clock's events a case keeps. */
export const clockOfRow = ({ rule, clockEvents }: Case): { rule: DeadlineRule; clockEvents: ClockEvent[] } => ({
  rule: deadlineRuleSchema.parse(rule),
  clockEvents: clockEventsSchema.parse(clockEvents),
});

/** A case as the engine sees it. */
export const factsOfCase = (row: Case): CaseFacts => ({
  kind: row.kind,
  state: row.state,
  owner: idOf(row.portal) ?? '',
  clock: row.clock,
  ...clockOfRow(row),
  draft: row.draft ?? '',
  draftedBy: row.draftedBy ?? null,
  isPublic: row.isPublic === true,
});

/** A case the account of a request handles; any other one it does not learn of. */
export async function readCase(req: PayloadRequest, id: string): Promise<Case> {
  const row = await req.payload.findByID({
    collection: 'cases',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  return row ?? refuse('LT-CASE-013', req, 404);
}
