import { errorMessage } from '@lienthong/config/contracts/error-codes';
import { safeUrlSchema } from '@lienthong/config/contracts/rich-text';
import type { TextFieldSingleValidation } from 'payload';

/** Refuses links a citizen's browser should not follow. */
export const validateUrl: TextFieldSingleValidation = (value, { req, required }) => {
  if (!value && !required) return true;
  if (safeUrlSchema.safeParse(value).success) return true;
  return errorMessage('LT-TEXT-001', req.i18n?.language === 'en' ? 'en' : 'vi', { url: value ?? '' });
};
