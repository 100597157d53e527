import { errorMessage, type ErrorCode } from '@lienthong/config/contracts/error-codes';
import type { Conflict } from './merge-document.ts';

export const results = ['imported', 'updated', 'unchanged', 'refused'] as const;
export type Result = (typeof results)[number];

export type FileReport = {
  file: string;
  result: Result;
  /** Why it was refused. */
  code?: string;
  reason?: { vi: string; en: string };
  /** What an update wrote. */
  fields?: string[];
  conflicts?: Conflict[];
  /** The file it disagrees with. */
  with?: string;
  /** What was not correct in the file and was read all the same. */
  repaired?: string;
};

export type Report = {
  portal: string;
  folder: string;
  dryRun: boolean;
  /** Stopped before the last file; run it again to go on. */
  stopped: boolean;
  seconds: number;
  total: number;
  notReached: number;
  files: FileReport[];
} & Record<Result, number>;

export const reasonOf = (code: ErrorCode, details: Record<string, string | number> = {}) => ({
  vi: errorMessage(code, 'vi', details),
  en: errorMessage(code, 'en', details),
});

/** The numbers of a run; they add up to the files. */
export function countResults(files: readonly FileReport[]): Record<Result, number> {
  const counts = { imported: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { result } of files) counts[result] += 1;
  return counts;
}
