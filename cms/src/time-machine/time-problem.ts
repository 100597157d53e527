import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Language } from '@lienthong/config/contracts/localized';

/** Something the time machine cannot do, with a permanent code and words for whoever asked. */
export class TimeProblem extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;
  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(errorMessage(code, 'vi', details));
    this.code = code;
    this.details = details;
  }
  in(language: Language): string {
    return errorMessage(this.code, language, this.details);
  }
}

/** Which language a command speaks. */
export const commandLanguage = (): Language => (/^en/i.test(process.env['LANG'] ?? '') ? 'en' : 'vi');
