import { z } from 'zod';
import type { CaseKind } from './case-work.ts';
import { localizedTextSchema } from './localized.ts';

/**
 * A form as it stands in the release: the sites render it, the functions accept by it, the CMS reads answers by it. A change makes a new
 * version; versions are never reused.
 */
export const formIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** Letters that mean nothing in HTML, JSON or SQL; what begins with `_` belongs to the form itself. */
const fieldIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const text = localizedTextSchema.refine(({ vi }) => vi.trim() !== '', { error: 'the Vietnamese words are missing' });

const common = {
  id: fieldIdSchema,
  label: text,
  /** One sentence under the label. */
  hint: text.nullable(),
  required: z.boolean(),
};
const option = z.object({ value: z.string().regex(/^[\w.-]{1,64}$/), label: text });
const options = z
  .array(option)
  .min(1)
  .max(500)
  .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, {
    error: 'a value stands there twice',
  });
/** Characters; a citizen's text is never cut, only refused. */
const limits = (most: number) => ({
  least: z.number().int().nonnegative(),
  most: z.number().int().positive().max(most),
});

const plainFields = [
  z.object({ kind: z.literal('shortText'), ...common, ...limits(500) }),
  z.object({ kind: z.literal('longText'), ...common, ...limits(20_000) }),
  z.object({ kind: z.literal('choice'), ...common, options, several: z.boolean() }),
  z.object({ kind: z.literal('phone'), ...common }),
  z.object({ kind: z.literal('email'), ...common }),
  /** What is asked for, to be agreed to: ticked or not. */
  z.object({ kind: z.literal('consent'), ...common }),
] as const;
/** An administrative unit, by its code. */
const unitField = z.object({ kind: z.literal('unit'), ...common });

export const formFieldSchema = z.discriminatedUnion('kind', [...plainFields, unitField.extend({ options })]);
export type FormField = z.infer<typeof formFieldSchema>;
/** A field as it is defined for many portals: which units there are to choose from, each portal knows by itself. */
export const formQuestionSchema = z.discriminatedUnion('kind', [...plainFields, unitField]);
export type FormQuestion = z.infer<typeof formQuestionSchema>;

/** The kinds of cases that citizens send by forms. */
export const formKinds = ['questions', 'reports'] as const satisfies readonly CaseKind[];
export type FormKind = (typeof formKinds)[number];

/** What a form says and asks, whichever portal it stands on. */
export const formWords = {
  title: text,
  /** What it is for, in one or two sentences. */
  lead: text.nullable(),
  /** What the data are asked for, who sees them, how long they are kept: shown above the fields. */
  purpose: text,
  retentionDays: z.number().int().positive().max(36_500),
};

/** Names stand once, limits the right way round. */
export function checkFields(
  { fields }: { fields: readonly (FormField | FormQuestion)[] },
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const [index, field] of fields.entries()) {
    if (seen.has(field.id))
      context.addIssue({ code: 'custom', path: ['fields', index, 'id'], message: 'another field has this id' });
    seen.add(field.id);
    if ((field.kind === 'shortText' || field.kind === 'longText') && field.least > field.most)
      context.addIssue({ code: 'custom', path: ['fields', index, 'least'], message: 'least is more than most' });
  }
}

export const formDefinitionSchema = z
  .object({
    format: z.literal(1),
    id: formIdSchema,
    version: z.number().int().positive(),
    /** The portal whose agency receives, and to whose key submissions are sealed. */
    portal: z.string().min(1).max(64),
    /** The kind of case a submission becomes. */
    caseKind: z.enum(formKinds),
    ...formWords,
    fields: z.array(formFieldSchema).min(1).max(60),
  })
  .superRefine(checkFields);
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** Names of what a form sends beside its fields. `website` is a trap: people do not see it. */
export const formControls = {
  version: '_version',
  key: '_key',
  language: '_language',
  opened: '_opened',
  trap: '_website',
  /** Of the pages that answer without scripts: what the pressed button asks for. */
  step: '_step',
} as const;

/** What the browser makes once for each filling of a form and sends again with each attempt: at least 128 random bits. */
export const idempotencyKeySchema = z.string().regex(/^[\w-]{22,86}$/);
