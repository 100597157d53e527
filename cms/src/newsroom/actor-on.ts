import type { PayloadRequest } from 'payload';
import { rolesOn } from '../access/roles-on.ts';
import type { Actor } from '../workflow/transitions.ts';

/** The account of a request as the workflow sees it on a portal. */
export async function actorOn(req: PayloadRequest, portal: string): Promise<Actor> {
  return { id: String(req.user?.id ?? ''), roles: await rolesOn(req, portal), exception: null };
}
