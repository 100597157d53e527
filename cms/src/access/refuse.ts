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
  throw new APIError(sayRefusal(code, req, details), status, { code }, true);
}

/** What a refusal says. */
export function sayRefusal(
  code: ErrorCode,
  req: PayloadRequest,
  details: Record<string, string | number> = {},
): string {
  return `${errorMessage(code, req.i18n?.language === 'en' ? 'en' : 'vi', details)} (${code})`;
}
