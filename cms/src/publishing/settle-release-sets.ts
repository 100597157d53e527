import type { Payload } from 'payload';
import type { DocumentRef } from './gather-release.ts';

/** A release set that content.db does not have yet as it was decided: its items go up, or down, together. */
export type PendingSet = { id: string; goesUp: boolean; failed: boolean; refs: DocumentRef[] };

type Row = { relationTo: string; value: string | { id: string } };

/** Sets that were approved or withdrawn and are due at `at`, and those of which something could not be published. */
export async function readPendingSets(payload: Payload, at: string): Promise<PendingSet[]> {
  const { docs } = await payload.find({
    collection: 'release-sets',
    where: {
      and: [
        { state: { in: ['approved', 'failed', 'withdrawing'] } },
        {
          or: [
            { publishAt: { exists: false } },
            { publishAt: { less_than_equal: at } },
            { state: { equals: 'withdrawing' } },
          ],
        },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return (docs as unknown as { id: string; state: string; items?: Row[] | null }[]).map(({ id, state, items }) => ({
    id,
    goesUp: state !== 'withdrawing',
    failed: state === 'failed',
    refs: (items ?? []).map(({ relationTo, value }) => ({
      collection: relationTo,
      id: typeof value === 'string' ? value : value.id,
    })),
  }));
}

/** Notes what became of sets: all of it is live, or gone, or why none of it is. */
export async function settleSets(
  payload: Payload,
  sets: readonly PendingSet[],
  held: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, goesUp } of sets) {
    const failure = held.get(id) ?? null;
    const state = failure !== null ? 'failed' : goesUp ? 'live' : 'withdrawn';
    await payload.db.updateOne({ collection: 'release-sets', id, data: { state, failure } });
  }
}
