import { deadlineRuleSchema } from '@lienthong/config/contracts/legal-time';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload';
import { refuse } from '../access/refuse.ts';
import { localDay, sayDay } from '../board/local-time.ts';
import { overlap } from '../cases/pick-rule.ts';
import type { CalendarDay, DeadlineRule } from '../payload-types.ts';
import { ruleOfRow } from './load-rules.ts';
import { recountClocks } from './recount-clocks.ts';

/** A rule keeps its contract, and has one version in force at a time. */
export const guardRule: CollectionBeforeChangeHook<DeadlineRule> = async ({ data, originalDoc, req }) => {
  const checked = deadlineRuleSchema.safeParse(ruleOfRow({ ...originalDoc, ...data }));
  if (!checked.success)
    refuse('LT-CASE-014', req, 400, { fields: checked.error.issues.map(({ path }) => path.join('.')).join(', ') });
  const { docs } = await req.payload.find({
    collection: 'deadline-rules',
    where: { code: { equals: checked.data.code } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  for (const other of docs) {
    if (other.id === originalDoc?.id) continue;
    const rule = deadlineRuleSchema.parse(ruleOfRow(other));
    if (overlap(rule, checked.data)) refuse('LT-CASE-018', req, 400, { code: rule.code });
  }
  return { ...data, ...(data.cutOff === undefined ? {} : { cutOff: checked.data.cutOff }) };
};

/** A day stands once, at the same moment however it was sent. */
export const guardDay: CollectionBeforeValidateHook<CalendarDay> = async ({ data, originalDoc, req }) => {
  if (!data?.date || Number.isNaN(Date.parse(data.date))) return data;
  const day = localDay(data.date);
  const date = `${day}T12:00:00.000Z`;
  const { docs } = await req.payload.find({
    collection: 'calendar-days',
    where: { date: { equals: date } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (docs[0] && docs[0].id !== originalDoc?.id) refuse('LT-CASE-019', req, 400, { date: sayDay(day) });
  return { ...data, date };
};

/** Due dates follow the calendar, from the earliest day that changed. */
export const recountAfterChange: CollectionAfterChangeHook<CalendarDay> = async ({ doc, previousDoc, req }) => {
  const days = [doc.date, previousDoc?.date].flatMap((date) => (date ? [localDay(date)] : [])).sort();
  await recountClocks(req, days[0] ?? localDay(doc.date), doc.legalBasis);
  return doc;
};
export const recountAfterRemoval: CollectionAfterDeleteHook<CalendarDay> = async ({ doc, req }) => {
  await recountClocks(req, localDay(doc.date), doc.legalBasis);
};
