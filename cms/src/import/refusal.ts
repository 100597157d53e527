import type { ErrorCode } from '@lienthong/config/contracts/error-codes';

/** A file that cannot be taken, with the code of the reason. It never stops the others. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, string | number>;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
