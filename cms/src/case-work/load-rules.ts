import { calendarDaySchema, deadlineRuleSchema, type DeadlineRule } from '@lienthong/config/contracts/legal-time';
import { workingWeek } from '@lienthong/config/rules/working-calendar-2026';
import type { Payload, PayloadRequest } from 'payload';
import { localDay } from '../board/local-time.ts';
import { buildCalendar, type WorkCalendar } from '../cases/working-calendar.ts';
import type { CalendarDay, DeadlineRule as RuleRow } from '../payload-types.ts';

const dayOf = (instant: string | null | undefined) => (instant ? localDay(instant) : null);
/** A localized text read in all languages. */
function bothOf(value: unknown): { vi: string; en: string | null } {
  if (typeof value === 'string') return { vi: value, en: null };
  const { vi, en } = (value ?? {}) as { vi?: string | null; en?: string | null };
  return { vi: vi ?? en ?? '', en: en ?? null };
}

/** A row of the rules as the contract has it, unchecked. */
export const ruleOfRow = (row: Partial<RuleRow>): unknown => ({
  code: row.code,
  name: bothOf(row.name),
  legalBasis: row.legalBasis,
  validFrom: dayOf(row.validFrom),
  validTo: dayOf(row.validTo),
  amount: row.amount,
  unit: row.unit,
  startEvent: row.startEvent,
  pauseEvents: row.pauseEvents ?? [],
  extensions: (row.extensions ?? []).map(({ code, name, amount, times, legalBasis }) => ({
    code,
    name: bothOf(name),
    amount,
    times,
    legalBasis,
  })),
  cutOff: row.cutOff?.trim() ? row.cutOff.trim() : null,
  endsOnWorkingDay: row.endsOnWorkingDay === true,
  confidence: row.confidence,
});

const dayOfRow = (row: CalendarDay): unknown => ({
  date: dayOf(row.date),
  kind: row.kind,
  name: bothOf(row.name),
  legalBasis: row.legalBasis,
  confidence: row.confidence,
});

const all = { pagination: false, depth: 0, locale: 'all', overrideAccess: true } as const;
type Asking = { payload: Payload; req?: PayloadRequest };
const within = ({ req }: Asking) => (req ? { req } : {});

/** All versions of a rule. */
export async function rulesOf(asking: Asking, code: string): Promise<DeadlineRule[]> {
  const { docs } = await asking.payload.find({
    collection: 'deadline-rules',
    where: { code: { equals: code } },
    ...all,
    ...within(asking),
  });
  return docs.map((row) => deadlineRuleSchema.parse(ruleOfRow(row)));
}

/** The working calendar as it is, within the transaction of a request where there is one. */
export async function loadCalendar(asking: Asking): Promise<WorkCalendar> {
  const { docs } = await asking.payload.find({ collection: 'calendar-days', ...all, ...within(asking) });
  return buildCalendar(
    docs.map((row) => calendarDaySchema.parse(dayOfRow(row))),
    workingWeek,
  );
}
