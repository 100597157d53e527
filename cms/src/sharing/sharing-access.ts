import type { Access, PayloadRequest, Where } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { isRecipient, recipientsIn } from './find-recipients.ts';

const within = (field: string, ids: readonly string[]): Where => ({ [field]: { in: ids } });

/** Notices of other portals that were handed down to one of `own`. */
async function handedDownTo(req: PayloadRequest, own: readonly string[]): Promise<string[]> {
  const tree = await portalTree(req.payload);
  const mine = new Set(own);
  const above = new Set(own.flatMap((id) => tree.ancestors(id)).filter((id) => !mine.has(id)));
  if (above.size === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'distributions',
    where: { and: [{ state: { not_equals: 'draft' } }, within('portal', [...above])] },
    select: { portal: true, audience: true, branch: true, types: true, levels: true, portals: true, except: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.flatMap((doc) => {
    const to = recipientsIn(doc);
    return to && own.some((id) => isRecipient(to, id, tree)) ? [String(doc.id)] : [];
  });
}

/** Notices handed down: seen on the sender's portal, drafts too, and, once they are out, by those they reach. */
export const readDistributions: Access = async ({ req }) => {
  const own = await portalsOf(req, 'read');
  if (own.length === 0) return false;
  return { or: [within('portal', own), within('id', await handedDownTo(req, own))] };
};

export const createDistributions: Access = async ({ req, data }) => {
  const own = await portalsOf(req, 'publish');
  const sender = portalIdOf(data);
  return sender === null ? own.length > 0 : own.includes(sender);
};
export const updateDistributions: Access = async ({ req }) => {
  const own = await portalsOf(req, 'publish');
  return own.length > 0 && within('portal', own);
};
export const deleteDrafts: Access = async ({ req }) => {
  const own = await portalsOf(req, 'publish');
  return own.length > 0 && { and: [within('portal', own), { state: { equals: 'draft' } }] };
};

/** Acknowledgements: of one's own portal, and of what one's portal handed down. */
export const readAcknowledgements: Access = async ({ req }) => {
  const own = await portalsOf(req, 'read');
  return own.length > 0 && { or: [within('portal', own), within('sender', own)] };
};

/** To acknowledge binds the unit: it is for those who work on what others wrote there, not for everybody who may read. */
export const createAcknowledgements: Access = async ({ req, data }) => {
  const own = await portalsOf(req, 'edit');
  const portal = portalIdOf(data);
  return portal === null ? own.length > 0 : own.includes(portal);
};

/** Proposals: seen and worked on from either portal; which side may do what is the hook's. */
const onEitherSide =
  (action: 'read' | 'edit'): Access =>
  async ({ req }) => {
    const own = await portalsOf(req, action);
    return own.length > 0 && { or: [within('from', own), within('to', own)] };
  };
export const readProposals = onEitherSide('read');
export const updateProposals = onEitherSide('edit');
export const createProposals: Access = async ({ req }) => (await portalsOf(req, 'edit')).length > 0;

export const nobody: Access = () => false;
