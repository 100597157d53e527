import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Payload } from 'payload';
import { Refusal } from '../refusals/refusal.ts';
import { fetchFeed } from './fetch-feed.ts';
import { readFeed } from './read-feed.ts';
import { takeItems } from './take-items.ts';
import { runByTurns, type Worker } from '../workers/run-by-turns.ts';

type Row = {
  id: string;
  portal: string;
  url: string;
  refreshMinutes: number;
  attempts: number;
  failures: number;
  etag?: string | null;
  lastModified?: string | null;
};

const longestPause = 24 * 3600_000;

/** When to fetch again: about the interval of the portal, twice as long after each failure; never all feeds at the same moment. */
export function pauseAfter(minutes: number, failures: number, random = Math.random()): number {
  return Math.min(longestPause, minutes * 60_000 * 2 ** Math.min(failures, 10)) * (0.9 + 0.2 * random);
}

/**
 * Fetches what is due, one feed at a time, one worker over all CMS processes (by lease). Each attempt is noted with the time of the next
 * before it is made: a worker killed in the middle leaves a feed that waits, not one that is asked again and again.
 */
export function startFeedWorker(payload: Payload, pauses = { first: 5000, poll: 2000 }): Worker {
  const { feedAllowedHosts } = parseEnvironment(process.env);
  const work = {
    lock: 'feeds.lock',
    what: 'feeds',
    next: () => nextFeed(payload),
    take: (row: Row) => fetchOne(payload, row, feedAllowedHosts),
  };
  return runByTurns(payload, work, pauses);
}

async function nextFeed(payload: Payload): Promise<Row | undefined> {
  const { docs } = await payload.find({
    collection: 'feeds',
    where: { nextAt: { less_than_equal: new Date().toISOString() } },
    sort: 'nextAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] as Row | undefined;
}

async function fetchOne(payload: Payload, row: Row, allowed: ReadonlySet<string>): Promise<void> {
  const { id, portal, url, refreshMinutes, failures } = row;
  const attempts = row.attempts + 1;
  const later = (failed: number) => new Date(Date.now() + pauseAfter(refreshMinutes, failed)).toISOString();
  const change = (data: Record<string, unknown>) =>
    // The address may have been changed meanwhile: then this outcome is nobody's.
    payload.db.updateOne({
      collection: 'feeds',
      where: { id: { equals: id }, url: { equals: url }, attempts: { equals: attempts } },
      data,
    });
  const first = { id: { equals: id }, attempts: { equals: row.attempts } };
  const nextAt = later(failures + 1);
  if (!(await payload.db.updateOne({ collection: 'feeds', where: first, data: { attempts, nextAt } }))) return;
  try {
    const known = { etag: row.etag ?? null, lastModified: row.lastModified ?? null };
    const fetched = await fetchFeed(url, known, allowed);
    const now = new Date().toISOString();
    const success = { failures: 0, reason: null, details: null, fetchedAt: now, succeededAt: now, nextAt: later(0) };
    if (!fetched.changed) return void (await change({ ...success, written: 0 }));
    const feed = readFeed(fetched.bytes, fetched.contentType, fetched.url, Date.now());
    const written = await takeItems(payload, portal, feed).catch((error: unknown) => {
      payload.logger.error({ portal, err: error }, 'items of a feed could not be written');
      throw new Refusal('LT-FEED-015');
    });
    await change({ ...success, ...fetched.known, items: feed.items.length, written });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Why, and of which portal; nothing of what a stranger sent.
    payload.logger.warn({ portal, reason: error.code }, 'a feed could not be taken');
    await change({
      failures: failures + 1,
      reason: error.code,
      details: error.details,
      fetchedAt: new Date().toISOString(),
      written: 0,
    });
  }
}
