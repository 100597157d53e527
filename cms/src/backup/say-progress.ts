import { BackupProblem } from './backup-problem.ts';

const watched = process.stdout.isTTY;
const clear = '\r\u001b[2K';

/** Shows what is being done on one line that is written over; only where a person watches. */
export function sayProgress(text: string): void {
  if (watched) process.stdout.write(`${clear}… ${text}`);
}

/** Writes a line that stays. */
export function sayLine(text: string): void {
  process.stdout.write(`${watched ? clear : ''}${text}\n`);
}

/** Ends with the sentence of a problem, or with the stack of a fault of ours. */
export function sayFailure(error: unknown): void {
  sayLine('');
  const sentence =
    error instanceof BackupProblem ? error.message : String(error instanceof Error ? error.stack : error);
  process.stderr.write(`✗ ${sentence}\n`);
  process.exitCode = 1;
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `12.3 MB` */
export function formatBytes(bytes: number): string {
  let unit = 0;
  let left = bytes;
  for (; left >= 1000 && unit < units.length - 1; unit += 1) left /= 1000;
  return `${unit === 0 ? left : left.toFixed(1)} ${units[unit]}`;
}
