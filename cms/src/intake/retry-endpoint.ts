import { parseEnvironment } from '@lienthong/config/contracts/environment';
import type { Endpoint } from 'payload';
import { refuse } from '../access/refuse.ts';
import { retryHeld } from './retry-held.ts';

/** `POST /api/case-work/retry-letters`: tries again the letters that are held for the portals of the account. */
export const retryEndpoint: Endpoint = {
  path: '/case-work/retry-letters',
  method: 'post',
  handler: async (req) => {
    if (!req.user || req.user['active'] === false) refuse('LT-ACCESS-001', req, 401);
    const { docs } = await req.payload.find({
      collection: 'held-envelopes',
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      select: { hash: true },
    });
    const { dataDir } = parseEnvironment(process.env);
    const ids = docs.map(({ id }) => id);
    return Response.json({ taken: ids.length === 0 ? 0 : await retryHeld(req.payload, dataDir, ids), of: ids.length });
  },
};
