import { randomBytes } from 'node:crypto';
import type { EnterCase } from '@lienthong/config/contracts/case-work';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalsOf } from '../access/rules.ts';
import { localDay } from '../board/local-time.ts';
import { makeCaseCode } from '../cases/case-code.ts';
import { kinds } from '../cases/case-kinds.ts';
import { ruleInForce } from '../cases/pick-rule.ts';
import { readClock, type ClockEvent } from '../cases/read-clock.ts';
import { loadCalendar, rulesOf } from './load-rules.ts';
import { writeStep } from './write-step.ts';

const longestAgo = 366 * 86_400_000;

/** Enters a case that somebody brought, under the rule in force on the day it came; in the transaction of the request. */
export async function enterCase(req: PayloadRequest, entered: EnterCase): Promise<{ id: string; code: string }> {
  const { kind, portal, receivedAt: cameAt, channel, title, text, isPublic } = entered;
  if (!(await portalsOf(req, 'handle')).includes(portal)) refuse('LT-ACCESS-001', req, 403);
  const now = Date.now();
  const came = cameAt === undefined ? now : Date.parse(cameAt);
  if (came > now || came < now - longestAgo) refuse('LT-CASE-014', req, 400, { fields: 'receivedAt' });
  const receivedAt = new Date(came).toISOString();

  const asking = { payload: req.payload, req };
  const code = kinds[kind].rule;
  const rule = ruleInForce(await rulesOf(asking, code), code, localDay(receivedAt)) ?? refuse('LT-CASE-017', req, 409);
  const clockEvents: ClockEvent[] = rule.startEvent === 'received' ? [{ at: receivedAt, event: 'start' }] : [];
  const { state: clock, dueAt } = readClock(rule, clockEvents, await loadCalendar(asking));
  const row = await req.payload.create({
    collection: 'cases',
    data: {
      channel,
      title,
      text,
      isPublic,
      field: entered.field ?? null,
      place: entered.place ?? null,
      senderName: entered.senderName ?? null,
      senderAddress: entered.senderAddress ?? null,
      senderPhone: entered.senderPhone ?? null,
      senderEmail: entered.senderEmail ?? null,
      code: makeCaseCode(randomBytes(64)),
      kind,
      portal,
      state: 'new',
      receivedAt,
      rule,
      clockEvents,
      clock,
      dueAt,
      step: 0,
      searchText: foldVietnamese([title, entered.place, entered.senderName].filter(Boolean).join(' ')),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await writeStep(req, {
    case: row.id,
    portal,
    action: 'enter',
    to: 'new',
    dueAfter: dueAt,
    at: new Date(now).toISOString(),
  });
  return { id: row.id, code: row.code };
}
