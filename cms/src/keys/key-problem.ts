import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';

/** What stops a command on keys, or keeps an envelope shut: one sentence a person can act on, with its permanent code. */
export class KeyProblem extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(`${errorMessage(code, 'en', details)} (${code})`);
    this.code = code;
    this.details = details;
  }

  in(language: Language): string {
    return `${this.code} ${errorMessage(this.code, language, this.details)}`;
  }
}
