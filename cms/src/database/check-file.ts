import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Larger files are only opened: reading all of one would hold up every start. */
const readWhole = 256 * 1024 * 1024;

/** Throws one sentence when a SQLite file is damaged; `advice` says what to do about it. A file that is not there is fine. */
export function checkDatabaseFile(file: string, advice: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const problem = problemOf(file);
  if (problem !== null) throw new Error(`${file} is damaged (${problem}). ${advice}`);
}

function problemOf(file: string): string | null {
  try {
    const db = new DatabaseSync(file, { timeout: 5000 });
    try {
      const question = statSync(file).size > readWhole ? 'SELECT count(*) FROM sqlite_master' : 'PRAGMA quick_check(1)';
      const [answer] = Object.values(db.prepare(question).get() ?? {});
      return typeof answer === 'string' && answer !== 'ok' ? answer.replaceAll(/\s+/g, ' ') : null;
    } finally {
      db.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
