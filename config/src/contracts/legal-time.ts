import { z } from 'zod';
import { localizedTextSchema } from './localized.ts';

/** What a day of the calendar is. Rows are needed only where a day differs from the ordinary working week. */
export const dayKinds = ['WORK', 'WEEKEND', 'HOLIDAY', 'COMP_OFF', 'SWAP_OFF', 'SWAP_WORK'] as const;
export type DayKind = (typeof dayKinds)[number];
/** How sure we are of a rule: read in the law, read elsewhere, or assumed and to be confirmed before a province relies on it. */
export const confidences = ['H', 'M', 'L'] as const;
export type Confidence = (typeof confidences)[number];
/** Working days (ngày làm việc), calendar days, working hours. */
export const deadlineUnits = ['WD', 'D', 'H'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];
/** What happens with a case that a rule may start from or pause at. */
export const startEvents = ['received', 'accepted'] as const;
export type StartEvent = (typeof startEvents)[number];
export const pauseEvents = ['ask-sender'] as const;
export type PauseEvent = (typeof pauseEvents)[number];

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = z.string().min(1).max(500);

export const calendarDaySchema = z.strictObject({
  /** The day in Việt Nam. */
  date: z.iso.date(),
  kind: z.enum(dayKinds),
  name: localizedTextSchema,
  legalBasis: words,
  confidence: z.enum(confidences),
});
export type CalendarDay = z.infer<typeof calendarDaySchema>;

export const workingWeekSchema = z.strictObject({
  /** 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1),
  /** From and until, in the order of the day. */
  hours: z.array(z.tuple([timeSchema, timeSchema])).min(1),
  legalBasis: words,
  confidence: z.enum(confidences),
});
export type WorkingWeek = z.infer<typeof workingWeekSchema>;

/** How a time limit is counted. */
export const timeLimitSchema = z.object({
  amount: z.int().min(1).max(1000),
  unit: z.enum(deadlineUnits),
  /** What comes on a day off or after this time counts as come at the beginning of the next working day. */
  cutOff: timeSchema.nullable(),
  /** A time limit in calendar days that would end on a day off ends with the next working day. */
  endsOnWorkingDay: z.boolean(),
});

export const deadlineRuleSchema = timeLimitSchema
  .extend({
    code: z.string().regex(/^[A-Z][A-Z0-9-]{1,39}$/),
    name: localizedTextSchema,
    legalBasis: words,
    validFrom: z.iso.date(),
    /** The last day on which it is in force. */
    validTo: z.iso.date().nullable(),
    startEvent: z.enum(startEvents),
    pauseEvents: z.array(z.enum(pauseEvents)),
    extensions: z.array(
      z.strictObject({
        code: z.string().regex(/^[A-Z][A-Z0-9-]{0,39}$/),
        name: localizedTextSchema,
        /** In the unit of the rule. */
        amount: z.int().min(1).max(1000),
        times: z.int().min(1).max(20),
        legalBasis: words,
      }),
    ),
    confidence: z.enum(confidences),
  })
  .strict()
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, { path: ['validTo'] });
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;
