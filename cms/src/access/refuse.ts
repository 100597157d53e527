import { APIError } from 'payload';
import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { PayloadRequest } from 'payload';

/** A refusal with its permanent code, in the language of the account. */
export function refuse(
  code: ErrorCode,
  req: PayloadRequest,
  status = 400,
  details: Record<string, string | number> = {},
): never {
  const language = req.i18n?.language === 'en' ? 'en' : 'vi';
  throw new APIError(`${errorMessage(code, language, details)} (${code})`, status, { code }, true);
}
