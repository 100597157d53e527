import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { rolesOn } from '../access/roles-on.ts';
import { answerMove, mayWriteAnswer } from '../cases/decide-move.ts';
import { factsOfCase, readCase } from './read-case.ts';
import { refuseMove } from './refuse-move.ts';
import { writeStep } from './write-step.ts';

/** Keeps the draft of an answer; who wrote it last does not approve it. */
export async function writeDraft(
  req: PayloadRequest,
  { id, step: seen, draft }: { id: string; step: number; draft: string },
): Promise<{ step: number }> {
  const row = await readCase(req, id);
  const facts = factsOfCase(row);
  if (row.step !== seen) refuse('LT-CASE-003', req, 409);
  const { roles } = await rolesOn(req, facts.owner);
  if (!mayWriteAnswer(facts, roles)) {
    const move = answerMove(facts);
    refuseMove(req, move ? 'not-your-role' : 'not-from-here', move?.action ?? 'draft', facts.state);
  }
  const step = row.step + 1;
  const written: unknown = await req.payload.db.updateOne({
    collection: 'cases',
    where: { and: [{ id: { equals: id } }, { step: { equals: row.step } }] },
    data: { draft: draft.trim(), draftedBy: String(req.user?.id ?? ''), step },
    req,
  });
  if (!written) refuse('LT-CASE-003', req, 409);
  await writeStep(req, { case: id, portal: facts.owner, action: 'write', at: new Date().toISOString() });
  return { step };
}
