import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { Refusal } from '../refusals/refusal.ts';
import { runByTurns, type Worker } from '../workers/run-by-turns.ts';
import { keepForms } from './know-forms.ts';
import { retryHeld } from './retry-held.ts';
import type { EnvelopeSource } from './spool-folder.ts';
import { headerOf, keep, takeEnvelope } from './take-envelope.ts';

/** How often what is held is tried again: a key may have been put back. */
const holdFor = 10 * 60_000;
/** A fault that comes back this often lies in the letter: it is kept and told of. */
const mostFaults = 3;
const longestPause = 10 * 60_000;

/**
 * Pulls what waits in the spool, one envelope at a time, one worker over all processes of the CMS (by lease): read, taken in or kept in one
 * transaction, only then removed outside. Killed between any two of these, the next one finds it again and knows what it has.
 */
export function startIntake(payload: Payload, source: EnvelopeSource, pauses = { first: 1000, poll: 2000 }): Worker {
  const { dataDir } = parseEnvironment(process.env);
  const known = new Set<string>();
  const faults = new Map<string, { count: number; until: number }>();
  let waiting: string[] = [];
  let heldAt = 0;

  async function next(): Promise<string | undefined> {
    if (waiting.length === 0) {
      await keepForms(payload, dataDir, known);
      if (heldAt + holdFor <= Date.now()) {
        heldAt = Date.now();
        await retryHeld(payload, dataDir);
      }
      waiting = (await source.list()).filter((name) => (faults.get(name)?.until ?? 0) <= Date.now());
    }
    return waiting.shift();
  }

  async function take(name: string): Promise<void> {
    const count = (faults.get(name)?.count ?? 0) + 1;
    try {
      const bytes = await source.read(name);
      if (bytes !== null) {
        if (count > mostFaults) await keep(payload, bytes, headerOf(bytes), new Refusal('LT-INTAKE-006'));
        else await takeEnvelope(payload, dataDir, { bytes });
        await source.remove(name);
      }
      faults.delete(name);
    } catch (error) {
      faults.set(name, { count, until: Date.now() + Math.min(longestPause, pauses.poll * 2 ** count) });
      payload.logger.error({ envelope: name, err: error }, 'a sealed letter could not be pulled');
    }
  }

  return runByTurns(payload, { lock: 'intake.lock', what: 'sealed letters', next, take }, pauses);
}
