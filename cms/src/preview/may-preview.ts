import type { Payload } from 'payload';
import type { PreviewCollection } from '@lienthong/config/contracts/preview';
import { portalTree } from '../access/load-tree.ts';
import { portalsWith } from '../access/resolve-grants.ts';
import { grantsOf, portalIdOf } from '../access/rules.ts';

/** Whether an account may see a document’s draft as a page: whoever may edit it there. */
export async function mayPreview(
  payload: Payload,
  account: { id: unknown; active?: unknown; grants?: unknown } | null,
  collection: PreviewCollection,
  doc: { id: string; portal?: unknown },
): Promise<boolean> {
  if (!account || account.active === false) return false;
  const portal = collection === 'portals' ? doc.id : portalIdOf(doc);
  const action = collection === 'portals' ? 'administer' : 'write';
  return (
    portal !== null && portalsWith(await grantsOf(payload, account), action, await portalTree(payload)).has(portal)
  );
}
