import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';

/** What stops a backup or a restore: one sentence a person can act on, with its permanent code. */
export class BackupProblem extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, details: Record<string, string | number> = {}) {
    super(`${errorMessage(code, 'en', details)} (${code})`);
    this.code = code;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'it is not a folder',
};

/** Runs work that writes into `place`; what the system or SQLite says about a place that cannot be written becomes a problem. */
export async function writingInto<T>(place: string, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupProblem || !(error instanceof Error)) throw error;
    const { code, errcode } = error as { code?: string; errcode?: number };
    // SQLITE_FULL, and SQLITE_IOERR with its extended codes: how a full disk shows itself to SQLite.
    const reason =
      reasons[code ?? ''] ??
      (errcode === 13 || (errcode !== undefined && errcode % 256 === 10) ? reasons['ENOSPC'] : '');
    if (!reason) throw error;
    throw new BackupProblem('LT-BACKUP-001', { place, reason });
  }
}
