import type { ErrorCode } from '@lienthong/config/contracts/error-codes';

/** What cannot be taken, with the code of the reason; for those who have no request to answer. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
