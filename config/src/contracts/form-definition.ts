import { z } from 'zod';
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

export const formFieldSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shortText'), ...common, ...limits(500) }),
  z.object({ kind: z.literal('longText'), ...common, ...limits(20_000) }),
  z.object({ kind: z.literal('choice'), ...common, options, several: z.boolean() }),
  z.object({ kind: z.literal('phone'), ...common }),
  z.object({ kind: z.literal('email'), ...common }),
  /** An administrative unit, by its code. */
  z.object({ kind: z.literal('unit'), ...common, options }),
  /** What is asked for, to be agreed to: ticked or not. */
  z.object({ kind: z.literal('consent'), ...common }),
]);
export type FormField = z.infer<typeof formFieldSchema>;

export const formDefinitionSchema = z
  .object({
    format: z.literal(1),
    id: formIdSchema,
    version: z.number().int().positive(),
    /** The portal whose agency receives, and to whose key submissions are sealed. */
    portal: z.string().min(1).max(64),
    /** The kind of case a submission becomes. */
    caseKind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
    title: text,
    /** What the data are asked for, who sees them, how long they are kept: shown above the fields. */
    purpose: text,
    retentionDays: z.number().int().positive().max(36_500),
    fields: z.array(formFieldSchema).min(1).max(60),
  })
  .superRefine(({ fields }, context) => {
    const seen = new Set<string>();
    for (const [index, field] of fields.entries()) {
      if (seen.has(field.id))
        context.addIssue({ code: 'custom', path: ['fields', index, 'id'], message: 'another field has this id' });
      seen.add(field.id);
      if ((field.kind === 'shortText' || field.kind === 'longText') && field.least > field.most)
        context.addIssue({ code: 'custom', path: ['fields', index, 'least'], message: 'least is more than most' });
    }
  });
export type FormDefinition = z.infer<typeof formDefinitionSchema>;

/** Names of what a form sends beside its fields. `website` is a trap: people do not see it. */
export const formControls = {
  version: '_version',
  key: '_key',
  language: '_language',
  opened: '_opened',
  trap: '_website',
} as const;

/** What the browser makes once for each filling of a form and sends again with each attempt: at least 128 random bits. */
export const idempotencyKeySchema = z.string().regex(/^[\w-]{22,86}$/);
