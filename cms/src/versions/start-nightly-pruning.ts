import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { openProjectorClaim } from '../publishing/projector-claim.ts';
import { openLease } from '../workers/open-lease.ts';
import { isNightlyTurn } from './nightly-turn.ts';
import { pruneVersions, type Pruned } from './prune-versions.ts';

/** How often it is asked whether it is time. */
const askEvery = 10 * 60_000;

export type NightlyPruning = {
  /** Does the work when it is its time and nobody else does it; `null` otherwise. */
  turn(now: number): Promise<Pruned | null>;
  stop(): void;
};

/**
 * Deletes old versions once a night, away from everybody's saves (pruning with every save made it three times slower). It runs in every
 * CMS process; a lock on a file lets one of them work, and on several machines the one that publishes. When it was done last stands in
 * a file, written after the work: a process killed in the middle begins again.
 */
export function startNightlyPruning(payload: Payload): NightlyPruning {
  const { dataDir, versionRule } = parseEnvironment(process.env);
  const lease = openLease(path.join(dataDir, 'pruning.lock'));
  const claim = openProjectorClaim(payload, dataDir);
  const file = path.join(dataDir, 'pruned-at');
  let stopped = false;
  let working = false;

  async function turn(now: number): Promise<Pruned | null> {
    if (stopped || working || !isNightlyTurn(readLast(file), now)) return null;
    working = true;
    try {
      if (!lease.take() || !(await claim.holds()) || !isNightlyTurn(readLast(file), now)) return null;
      const pruned = await pruneVersions(payload, versionRule, now, () => !stopped);
      if (stopped) return null;
      writeFileSync(`${file}.new`, new Date(now).toISOString());
      renameSync(`${file}.new`, file);
      payload.logger.info(pruned, 'old versions were deleted');
      return pruned;
    } finally {
      lease.release();
      working = false;
    }
  }

  const timer = setInterval(() => {
    turn(Date.now()).catch((error: unknown) => payload.logger.error({ err: error }, 'old versions were not deleted'));
  }, askEvery);
  timer.unref();
  return {
    turn,
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}

function readLast(file: string): number | null {
  const time = existsSync(file) ? Date.parse(readFileSync(file, 'utf8')) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
