import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import { openLease } from '../workers/open-lease.ts';
import type { Letter, SendLetter } from './letter-transport.ts';

/** Letters queued by other processes, and those whose pause is over, are looked for this often. */
const sweep = 5000;
const longestPause = 6 * 3600_000;
/** About fifteen hours with the pauses between. */
const mostAttempts = 12;

export type LetterWorker = { stop(): Promise<void> };
type Row = Letter & { attempts: number };

/**
 * Sends what is queued, one letter at a time, one worker over all CMS processes (by lease). No transaction is open while a mail server
 * is talked to: however slow it is, saves go on. A letter that was not taken is tried again after a growing pause; so is one whose
 * worker was killed, since the attempt is noted before it is made.
 */
export function startLetterWorker(payload: Payload, send: SendLetter, firstPause = 30_000): LetterWorker {
  const lease = openLease(path.join(parseEnvironment(process.env).dataDir, 'letters.lock'));
  let stopped = false;
  let running: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    clearTimeout(timer);
    running = work()
      .catch((error: unknown) => payload.logger.error({ err: error }, 'letters could not be looked for'))
      .finally(() => {
        running = null;
        if (!stopped) timer = setTimeout(wake, again ? 0 : Math.min(sweep, firstPause));
        again = false;
      });
  }

  async function work(): Promise<void> {
    if (!lease.take()) return;
    for (let letter = await nextLetter(payload); letter && !stopped; letter = await nextLetter(payload)) {
      const attempts = letter.attempts + 1;
      const nextAt = new Date(Date.now() + Math.min(longestPause, firstPause * 2 ** (attempts - 1))).toISOString();
      // A lease is of one machine: on a database of several, whoever notes the attempt first makes it.
      const where = { id: { equals: letter.id }, attempts: { equals: letter.attempts } };
      if (!(await payload.db.updateOne({ collection: 'letters', where, data: { attempts, nextAt } }))) continue;
      try {
        await send(letter);
        await payload.db.deleteOne({ collection: 'letters', where: { id: { equals: letter.id } } });
      } catch (error) {
        await noteFailure(payload, letter, attempts, error);
      }
    }
  }

  afterCommit(Symbol.for('lienthong.letters'), wake);
  wake();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      lease.release();
    },
  };
}

async function nextLetter(payload: Payload): Promise<Row | undefined> {
  const { docs } = await payload.find({
    collection: 'letters',
    where: { failed: { exists: false }, nextAt: { less_than_equal: new Date().toISOString() } },
    sort: 'nextAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** Refused for good by the mail server, or too often: the letter is kept with the reason, without its text and the link in it. */
async function noteFailure(payload: Payload, { id }: Row, attempts: number, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const refused = Number((error as { responseCode?: number }).responseCode ?? 0) >= 500;
  payload.logger.error({ letter: id, attempts, reason }, 'a letter was not taken');
  if (!refused && attempts < mostAttempts) return;
  await payload.db.updateOne({ collection: 'letters', id, data: { failed: reason.slice(0, 500), html: '–' } });
}
