import { z } from 'zod';
import { homeLayoutNames, isTidyLayout, mostInBlock } from '@lienthong/config/contracts/home-blocks';
import { languages, languageSchema } from '@lienthong/config/contracts/localized';
import { portalTypes } from '@lienthong/config/contracts/portal-types';
import { articleGenres, type CollectPolicy } from '@lienthong/config/contracts/record';
import { judgeAccent } from './accent-colour.ts';

/** A text in both languages, as somebody types it into a form: an empty English one is none. */
const texts = (least: number, most: number) =>
  z.strictObject({
    vi: z.string().trim().min(least).max(most),
    en: z
      .string()
      .trim()
      .max(most)
      .nullable()
      .default(null)
      .transform((en) => (en === '' ? null : en)),
  });
export const bilingual = (most: number) => texts(1, most).nullable();

export const hoursSchema = z
  .array(z.strictObject({ days: texts(0, 120), hours: z.string().trim().min(1).max(120) }))
  .max(14);

/** Vietnamese is the first language and always there. */
export const languagesSchema = z
  .array(languageSchema)
  .max(languages.length)
  .refine((chosen) => chosen.includes('vi'), 'vi')
  .transform((chosen) => languages.filter((language) => chosen.includes(language)));

/** Which items of the portals below a list takes in (empty = any). */
export const collectSchema: z.ZodType<CollectPolicy> = z.strictObject({
  show: z.boolean(),
  types: z.array(z.enum(portalTypes)).default([]),
  genres: z.array(z.enum(articleGenres)).default([]),
  categories: z.array(z.string().min(1).max(60)).max(200).default([]),
  tags: z.array(z.string().trim().min(1).max(120)).max(200).default([]),
});

/** Hạn tại địa phương: amounts by code; WD working days, D calendar days, H hours. */
export const deadlinesSchema = z.record(
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
  z.strictObject({ amount: z.number().int().min(1).max(3650), unit: z.enum(['WD', 'D', 'H']) }),
);

/** The home page as a portal orders it. */
export const homeLayoutSchema = z
  .array(
    z.discriminatedUnion('block', [
      z.strictObject({
        block: z.enum(homeLayoutNames),
        count: z.number().int().min(1).max(mostInBlock),
        shown: z.boolean(),
        heading: bilingual(120),
      }),
      z.strictObject({ block: z.literal('text'), shown: z.boolean(), heading: bilingual(120), text: texts(1, 2000) }),
    ]),
  )
  .min(1)
  .refine(isTidyLayout, 'một khối đứng hai lần / a block stands there twice')
  .refine((entries) => entries.some(({ shown }) => shown), 'không khối nào hiện / no block is shown');

/** A hue, or a colour that is kept as its hue: one in which text could not be read is refused, with the nearest that can. */
export const accentSchema = z
  .union([z.number().int().min(0).max(359), z.string().max(60)])
  .transform((wanted, context) => {
    if (typeof wanted === 'number') return wanted;
    const { passes, hue, ratio, nearest } = judgeAccent(wanted);
    if (passes) return hue;
    context.addIssue({ code: 'custom', message: `${ratio.toFixed(2)}:1 < 4.5:1${nearest ? `; ≈ ${nearest}` : ''}` });
    return z.NEVER;
  });
