import type { Payload } from 'payload';
import { endOfPortal } from '../portals/portal-ending.ts';
import { openStates } from '../portals/portal-states.ts';
import { refKey, type DocumentRef } from './gather-release.ts';

/** Ends those of the portals named here whose last day is over: they become `merged`, like by hand, with all that follows from it. */
export async function endPortals(payload: Payload, refs: readonly DocumentRef[], now: number): Promise<void> {
  for (const { collection, id } of refs) {
    if (collection !== 'portals') continue;
    const portal = await payload.findByID({
      collection: 'portals',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    });
    const end = portal ? endOfPortal(portal as unknown as Record<string, unknown>) : null;
    if (end === null || end > now) continue;
    await payload.update({ collection: 'portals', id, data: { state: 'merged' }, depth: 0, overrideAccess: true });
    payload.logger.info({ portal: id }, 'a temporary portal ended');
  }
}

/** When which temporary portal ends, past ends included: they may have come while nothing ran. */
export async function portalEnds(payload: Payload): Promise<[string, number[]][]> {
  const { docs } = await payload.find({
    collection: 'portals',
    where: { and: [{ endsOn: { exists: true } }, { state: { in: [...openStates] } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { endsOn: true, state: true },
  });
  return docs.flatMap((doc): [string, number[]][] => {
    const end = endOfPortal(doc as unknown as Record<string, unknown>);
    return end === null ? [] : [[refKey({ collection: 'portals', id: String(doc.id) }), [end]]];
  });
}
