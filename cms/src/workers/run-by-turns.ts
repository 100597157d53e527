import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { openLease } from './open-lease.ts';

export type Worker = { stop(): Promise<void> };

/**
 * Does what waits in the database, one piece at a time, in one process over all of the CMS (by a lease on `lock` in the data folder). What
 * waits is looked for `pauses.first` milliseconds after the start and every `pauses.poll` after that; what a killed worker left is found again.
 */
export function runByTurns<T>(
  payload: Payload,
  work: { lock: string; what: string; next: () => Promise<T | undefined>; take: (piece: T) => Promise<void> },
  pauses: { first: number; poll: number },
): Worker {
  const lease = openLease(path.join(parseEnvironment(process.env).dataDir, work.lock));
  let stopped = false;
  let running: Promise<void> | null = null;
  let timer = setTimeout(turn, pauses.first);

  function turn(): void {
    running = takeAll()
      .catch((error: unknown) => payload.logger.error({ err: error }, `${work.what} could not be looked for`))
      .finally(() => {
        running = null;
        if (!stopped) timer = setTimeout(turn, pauses.poll);
      });
  }

  async function takeAll(): Promise<void> {
    if (!lease.take()) return;
    for (let piece = await work.next(); piece !== undefined && !stopped; piece = await work.next())
      await work.take(piece);
  }

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      lease.release();
    },
  };
}
