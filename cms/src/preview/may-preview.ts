import type { Payload } from 'payload';
import type { PreviewCollection } from '@lienthong/config/contracts/preview';
import { portalTree } from '../access/load-tree.ts';
import { portalsWith, readGrants } from '../access/resolve-grants.ts';
import { portalIdOf } from '../access/rules.ts';

/** Whether an account may see a document’s draft as a page: whoever may edit it there. */
export async function mayPreview(
  payload: Payload,
  account: { active?: unknown; grants?: unknown } | null,
  collection: PreviewCollection,
  doc: { id: string; portal?: unknown },
): Promise<boolean> {
  if (!account || account.active === false) return false;
  const portal = collection === 'portals' ? doc.id : portalIdOf(doc);
  const action = collection === 'portals' ? 'administer' : 'write';
  return portal !== null && portalsWith(readGrants(account.grants), action, await portalTree(payload)).has(portal);
}
