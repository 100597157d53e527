import type { PayloadRequest } from 'payload';
import { effectiveSettings } from '../settings/load-settings.ts';
import type { Policy } from '../workflow/transitions.ts';

/** How many review steps a portal has: its setting `newsroom.steps`, as folded for it. */
export async function readPolicy(req: PayloadRequest, portal: string): Promise<Policy> {
  return { steps: (await effectiveSettings(req.payload, portal))['newsroom.steps'].value };
}
