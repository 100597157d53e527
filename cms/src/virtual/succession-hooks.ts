import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { portalIdOf } from '../access/rules.ts';
import { refuse } from '../access/refuse.ts';
import { endOfPortal, type Successor } from '../portals/portal-ending.ts';
import { openStates } from '../portals/portal-states.ts';

/** Before a portal is written: who ends says where its visitors are led; the day of the end is kept, and taken back when it opens again. */
export const keepSuccession: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const whole = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>;
  const successor = { ...(originalDoc?.['successor'] as Successor), ...(data['successor'] as Successor) };
  const to = portalIdOf(successor);
  const url = typeof successor.url === 'string' && successor.url.trim() !== '' ? successor.url : null;
  if (url !== null && !/^https?:\/\//i.test(url)) refuse('LT-VIRTUAL-006', req);
  const id = originalDoc?.['id'] === undefined ? null : String(originalDoc['id']);
  if (to !== null && (await leadsBack(req, to, id))) refuse('LT-VIRTUAL-005', req);

  const end = endOfPortal(whole);
  if (end !== null) {
    if (to === null && url === null) refuse('LT-VIRTUAL-004', req);
    if (end <= Date.now()) refuse('LT-VIRTUAL-007', req);
  }
  const before = originalDoc?.['state'] as unknown;
  const state = whole['state'];
  if (state === 'merged' && before !== 'merged' && !successor.date)
    data['successor'] = { ...successor, date: new Date(Date.now()).toISOString() };
  if (before === 'merged' && openStates.has(String(state))) data['successor'] = { ...successor, date: null };
  return data;
};

/** Whether following successors from `to` comes back to where it began. */
async function leadsBack(req: PayloadRequest, to: string, id: string | null): Promise<boolean> {
  const seen = new Set(id === null ? [] : [id]);
  for (let at: string | null = to; at !== null;) {
    if (seen.has(at)) return true;
    seen.add(at);
    const portal: { state?: unknown; successor?: unknown } | null = await req.payload.findByID({
      collection: 'portals',
      id: at,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      select: { state: true, successor: true },
      req,
    });
    at = portal?.state === 'merged' ? portalIdOf(portal.successor) : null;
  }
  return false;
}
