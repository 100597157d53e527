import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit.ts';
import { openContentWriter, type ContentWriter } from './content-writer.ts';
import { createDueTimes } from './due-times.ts';
import { projectWaiting, retryFailed } from './empty-outbox.ts';
import { endPortals, portalEnds } from './end-portals.ts';
import { projectPublishedAnew } from './project-anew.ts';
import { refKey, type DocumentRef } from './gather-release.ts';
import { itemCollections, turningPoints } from './live-state.ts';
import type { Surroundings } from './project-document.ts';
import { openProjectorClaim } from './projector-claim.ts';
import { openLease } from '../workers/open-lease.ts';
import { readSurroundings } from './read-committed.ts';
import { rebuildContent } from './rebuild-content.ts';
import { environmentSigner } from './sign-head.ts';
import { clockRecords } from './tick-clock.ts';

/** Other processes' commits are seen at the latest after this time; also how soon a waiting process tries to take over. */
const slowPoll = 1000;
/** Scheduled times this long before the last release are looked at again after a start: hourly ticks keep releases closer than that. */
const catchUpWindow = 2 * 3600_000;

export type Projector = { stop(): Promise<void>; catchUp(): Promise<void> };

/**
 * Brings committed changes from the outbox into content.db, in order, woken by each commit and by the clock: scheduled items appear and
 * end at their second, `day` and `hour` turn. It runs in every CMS process; the one that holds the lease works, the others wait for it.
 */
export function startProjector(payload: Payload): Projector {
  const { dataDir } = parseEnvironment(process.env);
  const file = path.join(dataDir, 'content.db');
  const lease = openLease(path.join(dataDir, 'projector.lock'));
  const claim = openProjectorClaim(payload, dataDir);
  const due = createDueTimes();
  const signer = environmentSigner();
  let writer: ContentWriter | null = null;
  let known: Promise<Surroundings> | null = null;
  /** What an upgrade left to do, in pieces between which editors publish. */
  let anew: AsyncGenerator<void> | null = null;
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
      .catch((error: unknown) => {
        known = null;
        payload.logger.error({ err: error }, 'the projector met an error and tries again');
      })
      .finally(() => {
        running = null;
        if (stopped) return;
        const wait = again ? 0 : Math.max(0, Math.min(slowPoll, due.next() - Date.now()));
        again = false;
        timer = setTimeout(wake, wait);
      });
  }

  async function work(): Promise<void> {
    if (!lease.take() || !(await claim.holds())) return;
    const content = await open();
    content.applyRelease({ cause: 'clock', at: new Date().toISOString(), put: clockRecords(Date.now()), remove: [] });
    while (!stopped) {
      const turned = due.takeDue(Date.now()).map(refOf);
      const batch = await endPortals(payload, turned, Date.now())
        .then(() => projectWaiting(payload, content, surroundings, turned))
        .catch((error: unknown) => {
          for (const ref of turned) due.note(refKey(ref), [Date.now() + slowPoll], 0);
          throw error;
        });
      if (!batch) {
        if (!anew) return;
        const step = await anew.next().catch((error: unknown) => {
          anew = projectPublishedAnew(payload, content, () => surroundings(false));
          throw error;
        });
        if (step.done) anew = null;
        continue;
      }
      // The end of a portal is never missed: one that passed meanwhile is due at once.
      for (const [document, times] of batch.gathered.turns)
        due.note(document, times, refOf(document).collection === 'portals' ? 0 : Date.now());
    }
  }

  async function open(): Promise<ContentWriter> {
    if (writer) return writer;
    // A place without records (new, or restored without them) gets all that is published, whole or not at all.
    if (!existsSync(file)) await rebuildContent(payload, file);
    const opened = openContentWriter(file, undefined, signer);
    await noteTurns(payload, Date.parse(opened.lastSequence()?.at ?? new Date().toISOString()) - catchUpWindow);
    for (const [document, times] of await portalEnds(payload)) due.note(document, times, 0);
    await retryFailed(payload);
    if (opened.isToProjectAnew()) anew = projectPublishedAnew(payload, opened, () => surroundings(false));
    writer = opened;
    return opened;
  }

  /** The tree changes only through the outbox: it is read again when a portal stands there. */
  function surroundings(changed: boolean): Promise<Surroundings> {
    if (changed || !known) known = readSurroundings(payload);
    return known;
  }

  async function noteTurns(from: Payload, since: number): Promise<void> {
    const after = { greater_than: new Date(since).toISOString() };
    for (const collection of itemCollections) {
      const { docs } = await from.find({
        collection,
        where: { and: [{ _status: { equals: 'published' } }, { or: [{ publishedAt: after }, { expiresAt: after }] }] },
        pagination: false,
        depth: 0,
        overrideAccess: true,
        select: { publishedAt: true, expiresAt: true } as never,
      });
      for (const doc of docs as unknown as { id: string; publishedAt?: string | null; expiresAt?: string | null }[])
        due.note(
          refKey({ collection, id: doc.id }),
          [doc.publishedAt, doc.expiresAt].flatMap((time) => (time ? [Date.parse(time)] : [])),
          since,
        );
    }
    const { docs } = await from.find({
      collection: 'distributions',
      where: { and: [{ state: { equals: 'active' } }, { or: [{ from: after }, { until: after }] }] },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { item: true, portal: true, state: true, from: true, until: true },
    });
    for (const doc of docs)
      due.note(refKey({ collection: 'distributions', id: doc.id }), turningPoints('distributions', doc), since);
  }

  afterCommit(Symbol.for('lienthong.projector'), wake);
  wake();
  // A function, because `running` is set elsewhere while we wait.
  const inFlight = (): Promise<void> | null => running;
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      writer?.close();
      lease.release();
    },
    /** Resolves when all that was committed before the call is in content.db. */
    catchUp: async () => {
      while (running) await running;
      wake();
      for (let left = inFlight(); left; left = inFlight()) await left;
    },
  };
}

function refOf(key: string): DocumentRef {
  const [collection = '', id = ''] = key.split(' ');
  return { collection, id };
}
