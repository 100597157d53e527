import {
  caseNoteSchema,
  draftAnswerSchema,
  enterCaseSchema,
  moveCaseSchema,
  tryDeadlineSchema,
} from '@lienthong/config/contracts/case-work';
import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { refuse } from '../access/refuse.ts';
import { idOf } from '../collections/read-related-id.ts';
import { beginningOf, countDeadline } from '../cases/count-deadline.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { enterCase } from './enter-case.ts';
import { loadCalendar } from './load-rules.ts';
import { moveCase } from './move-case.ts';
import { readCase } from './read-case.ts';
import { writeDraft } from './write-draft.ts';
import { writeStep } from './write-step.ts';

/** An endpoint of the cases: what is asked for is checked, then all of it happens in one transaction, or nothing. */
function endpoint<S extends z.ZodType>(
  path: `/case-work/${string}`,
  schema: S,
  work: (req: PayloadRequest, asked: z.output<S>) => Promise<object>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!req.user || req.user['active'] === false) refuse('LT-ACCESS-001', req, 401);
      const asked = schema.safeParse(await req.json?.().catch(() => null));
      if (!asked.success)
        refuse('LT-CASE-014', req, 400, {
          fields: [...new Set(asked.error.issues.map(({ path: at }) => at.join('.')))].join(', '),
        });
      return Response.json(await inTransaction(req, () => work(req, asked.data)));
    },
  };
}

/**
 * `POST /api/case-work/…`: `enter` a case by hand, `move` it, write the `draft` of its answer, a `note` for colleagues, and `try` when something would be
 * due.
 */
export const caseEndpoints: Endpoint[] = [
  endpoint('/case-work/enter', enterCaseSchema, enterCase),
  endpoint('/case-work/move', moveCaseSchema, moveCase),
  endpoint('/case-work/draft', draftAnswerSchema, writeDraft),
  endpoint('/case-work/note', caseNoteSchema, async (req, { id, text }) => {
    const row = await readCase(req, id);
    const portal = idOf(row.portal) ?? '';
    await writeStep(req, { case: id, portal, action: 'note', reason: text, at: new Date().toISOString() });
    return { id };
  }),
  endpoint('/case-work/try', tryDeadlineSchema, async (req, { rule, receivedAt }) => {
    const calendar = await loadCalendar({ payload: req.payload, req });
    return countDeadline(rule, rule.amount, beginningOf(rule, receivedAt, calendar), [], calendar);
  }),
];
