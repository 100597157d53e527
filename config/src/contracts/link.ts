import { z } from 'zod';
import { localizedTextSchema } from './localized.ts';
import { safeUrlSchema } from './rich-text.ts';

/** A link as editors keep it: in a menu, or in a block of a page. */
export const linkSchema = z.object({
  label: localizedTextSchema,
  url: safeUrlSchema,
  /** Where it leads in English, when that is elsewhere and not the translation of a list or fixed page. */
  urlEn: safeUrlSchema.nullable().default(null),
});
