import type { Payload } from 'payload';
import { takeEnvelope } from './take-envelope.ts';

/** Tries again what is held, of these portals or of all; how many became cases. */
export async function retryHeld(payload: Payload, dataDir: string, ids?: readonly string[]): Promise<number> {
  const { docs } = await payload.find({
    collection: 'held-envelopes',
    ...(ids ? { where: { id: { in: ids } } } : {}),
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { hash: true },
  });
  let taken = 0;
  for (const { id } of docs) {
    const row = await payload.findByID({
      collection: 'held-envelopes',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    });
    if (row === null) continue;
    try {
      const outcome = await takeEnvelope(payload, dataDir, { bytes: Buffer.from(row.sealed, 'base64'), held: id });
      if (outcome !== 'held') taken += 1;
    } catch (error) {
      payload.logger.error({ envelope: row.hash, err: error }, 'a held letter could not be tried again');
    }
  }
  return taken;
}
