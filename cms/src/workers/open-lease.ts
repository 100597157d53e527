import { DatabaseSync } from 'node:sqlite';

/** The right to do a work: one process at a time, over all processes of the CMS on this machine. */
export type Lease = { take(): boolean; release(): void };

/**
 * The lease is an exclusive lock on a file of the data folder. The operating system frees it the moment its holder dies, so a second
 * CMS process takes over at its next try, and a paused holder can never be overtaken, as it could with a lease that runs out.
 */
export function openLease(file: string): Lease {
  let held: DatabaseSync | null = null;

  function take(): boolean {
    if (held) return true;
    const db = new DatabaseSync(file, { timeout: 0 });
    try {
      db.exec('BEGIN EXCLUSIVE');
      held = db;
      return true;
    } catch (error) {
      db.close();
      if (error instanceof Error && /locked|busy/.test(error.message)) return false;
      throw error;
    }
  }

  function release(): void {
    held?.exec('ROLLBACK');
    held?.close();
    held = null;
  }

  return { take, release };
}
