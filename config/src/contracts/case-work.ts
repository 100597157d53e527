import { z } from 'zod';
import { timeLimitSchema } from './legal-time.ts';

const instant = z.iso.datetime({ offset: true });
const line = z.string().trim().max(300);
const id = z.string().min(1).max(64);

/** Hỏi đáp, phản ánh hiện trường. */
export const caseKinds = ['questions', 'reports'] as const;
export type CaseKind = (typeof caseKinds)[number];
/** By which way a case came. */
export const caseChannels = ['online', 'counter', 'phone', 'post', 'e-mail'] as const;
/** Those by which an official enters one; `online` come by themselves. */
export const enteredChannels = ['counter', 'phone', 'post', 'e-mail'] as const;
export type CaseChannel = (typeof caseChannels)[number];

/** A case as an official enters it. Only what is needed to work on it and to answer is asked of the sender. */
export const enterCaseSchema = z
  .strictObject({
    kind: z.enum(caseKinds),
    channel: z.enum(enteredChannels),
    portal: id,
    field: line.optional(),
    title: line.min(3),
    text: z.string().trim().min(3).max(20_000),
    place: line.optional(),
    senderName: line.optional(),
    senderAddress: line.optional(),
    senderPhone: line.optional(),
    senderEmail: z.union([z.literal(''), z.email().max(200)]).optional(),
    isPublic: z.boolean(),
    /** When it came, where that was before it is entered. */
    receivedAt: instant.optional(),
  })
  // An answer needs somebody to go to; a report may come without a name, but not without a place.
  .refine(({ kind, senderName }) => kind !== 'questions' || (senderName ?? '') !== '', { path: ['senderName'] })
  .refine(({ kind, place }) => kind !== 'reports' || (place ?? '') !== '', { path: ['place'] });
export type EnterCase = z.infer<typeof enterCaseSchema>;

/** One move with a case; `step` is that of the case as it was looked at. */
export const moveCaseSchema = z.strictObject({
  id,
  step: z.int().min(0),
  action: z.string().max(32),
  reason: z.string().max(2000).nullish(),
  unit: line.nullish(),
  assignee: z.string().max(64).nullish(),
  /** The portal that owns it from then on. */
  owner: z.string().max(64).nullish(),
  /** The code of the case that this one repeats. */
  original: z.string().max(40).nullish(),
  extension: z.string().max(40).nullish(),
});
export type MoveCase = z.infer<typeof moveCaseSchema>;

export const draftAnswerSchema = z.strictObject({ id, step: z.int().min(0), draft: z.string().max(50_000) });
export const caseNoteSchema = z.strictObject({ id, text: z.string().trim().min(1).max(4000) });

/** What an administrator tries: a rule as it stands in the form, and when something came. */
export const tryDeadlineSchema = z.object({
  rule: timeLimitSchema,
  receivedAt: instant,
});
