import type { MoveCase } from '@lienthong/config/contracts/case-work';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { rolesOn } from '../access/roles-on.ts';
import { caseActions, type CaseState } from '../cases/case-kinds.ts';
import { decideMove } from '../cases/decide-move.ts';
import { readClock } from '../cases/read-clock.ts';
import { findAssignee, findOriginal, findOwner } from './find-named.ts';
import { loadCalendar } from './load-rules.ts';
import { factsOfCase, readCase } from './read-case.ts';
import { refuseMove } from './refuse-move.ts';
import { writeStep } from './write-step.ts';

/** With these the draft becomes the answer. */
const answers: ReadonlySet<string> = new Set(['publish', 'reply', 'close']);

/** Makes one move with a case, with its clock and its history, in the transaction of the request; refuses what the table says no to. */
export async function moveCase(req: PayloadRequest, asked: MoveCase): Promise<{ state: CaseState; step: number }> {
  const row = await readCase(req, asked.id);
  const facts = factsOfCase(row);
  const action = caseActions.find((name) => name === asked.action);
  if (!action) refuse('LT-CASE-014', req, 400, { fields: 'action' });
  if (row.step !== asked.step) refuse('LT-CASE-003', req, 409);

  const original = asked.original ? await findOriginal(req, row, asked.original) : null;
  const actor = { id: String(req.user?.id ?? ''), roles: (await rolesOn(req, facts.owner)).roles };
  const verdict = decideMove(facts, action, actor, { ...asked, original: original?.id });
  if (!verdict.ok) refuseMove(req, verdict.reason, action, facts.state);
  const { move, to } = verdict;
  const owner = move.needs.includes('owner') ? await findOwner(req, asked.owner ?? '') : null;
  const person =
    move.needs.includes('assignee') && asked.assignee ? await findAssignee(req, facts.owner, asked.assignee) : null;
  const unit = asked.unit?.trim() || null;

  const at = new Date().toISOString();
  const clockEvents = [...facts.clockEvents, ...verdict.clock.map((change) => ({ at, ...change }))];
  const calendar = await loadCalendar({ payload: req.payload, req });
  const { state: clock, dueAt } = readClock(facts.rule, clockEvents, calendar);
  const step = row.step + 1;
  const written: unknown = await req.payload.db.updateOne({
    collection: 'cases',
    // Where nothing else keeps two moves apart, this does: exactly one finds the step it looked at.
    where: { and: [{ id: { equals: row.id } }, { step: { equals: row.step } }] },
    data: {
      state: to,
      step,
      clockEvents,
      clock,
      dueAt,
      ...(owner ? { portal: owner.id, unit: null, assignee: null, assigneeName: null } : {}),
      ...(move.needs.includes('assignee')
        ? { unit, assignee: person?.id ?? null, assigneeName: person?.name ?? null }
        : {}),
      ...(original && move.needs.includes('original') ? { original: original.id } : {}),
      ...(answers.has(action) ? { answer: facts.draft, answeredAt: at } : {}),
    },
    req,
  });
  if (!written) refuse('LT-CASE-003', req, 409);
  const extension = facts.rule.extensions.find(
    ({ code }) => move.needs.includes('extension') && code === asked.extension,
  );
  const named = [owner?.name, unit, person?.name, original?.code, extension?.code].filter(Boolean).join(' · ');
  await writeStep(req, {
    case: row.id,
    portal: facts.owner,
    action,
    from: facts.state,
    to,
    reason: asked.reason?.trim() || null,
    named: named || null,
    dueBefore: row.dueAt ?? null,
    dueAfter: dueAt,
    at,
  });
  if (original && move.needs.includes('original'))
    await writeStep(req, { case: original.id, portal: original.portal, action: 'take-duplicate', named: row.code, at });
  return { state: to, step };
}
