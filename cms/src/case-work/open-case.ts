import type { CaseChannel, CaseKind } from '@lienthong/config/contracts/case-work';
import type { DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { foldVietnamese } from '@lienthong/config/contracts/vietnamese-text';
import type { PayloadRequest } from 'payload';
import { localDay } from '../board/local-time.ts';
import { kinds } from '../cases/case-kinds.ts';
import { ruleInForce } from '../cases/pick-rule.ts';
import { readClock, type ClockEvent } from '../cases/read-clock.ts';
import { loadCalendar, rulesOf } from './load-rules.ts';
import { writeStep } from './write-step.ts';

/** What a sender says, in the places of a case. */
export type CaseWords = {
  title: string;
  text: string;
  field: string | null;
  place: string | null;
  senderName: string | null;
  senderAddress: string | null;
  senderPhone: string | null;
  senderEmail: string | null;
  isPublic: boolean;
};
type Came = {
  code: string;
  kind: CaseKind;
  channel: CaseChannel;
  portal: string;
  receivedAt: string;
  rule: DeadlineRule;
  language?: string;
  retentionDays?: number;
};

/** The rule in force for a kind of case on the day something came; `null` where nobody has made one. */
export async function ruleFor(req: PayloadRequest, kind: CaseKind, receivedAt: string): Promise<DeadlineRule | null> {
  const { rule: code } = kinds[kind];
  return ruleInForce(await rulesOf({ payload: req.payload, req }, code), code, localDay(receivedAt));
}

/** Opens a case with its clock and the first entry of its history, in the transaction of the request. */
export async function openCase(
  req: PayloadRequest,
  came: Came,
  words: CaseWords,
  begun: { action: 'enter' | 'arrive'; named?: string },
): Promise<{ id: string; code: string }> {
  const { rule, receivedAt, portal } = came;
  const clockEvents: ClockEvent[] = rule.startEvent === 'received' ? [{ at: receivedAt, event: 'start' }] : [];
  const calendar = await loadCalendar({ payload: req.payload, req });
  const { state: clock, dueAt } = readClock(rule, clockEvents, calendar);
  const { id, code } = await req.payload.create({
    collection: 'cases',
    data: {
      ...came,
      ...words,
      state: 'new',
      clockEvents,
      clock,
      dueAt,
      step: 0,
      searchText: foldVietnamese([words.title, words.place, words.senderName].filter(Boolean).join(' ')),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await writeStep(req, { case: id, portal, ...begun, to: 'new', dueAfter: dueAt, at: new Date().toISOString() });
  return { id, code };
}
