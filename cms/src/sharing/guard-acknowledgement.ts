import type { CollectionBeforeValidateHook } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { phaseAt } from './distribution-states.ts';
import { acknowledging, isRecipient, recipientsIn } from './find-recipients.ts';
import { idOf } from '../collections/read-related-id.ts';

/**
 * Before an acknowledgement is written: a notice that is out and asks for one, a portal it reaches, an account that may speak for it, and
 * none yet. `key` is unique in the database: of two at once the later is refused there too. Late ones count: after the period as well.
 */
export const guardAcknowledgement: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (!data || operation !== 'create') return data;
  const portal = portalIdOf(data);
  const id = idOf(data['distribution']);
  if (portal === null || id === null) return refuse('LT-SHARE-008', req);
  if (req.user && !(await portalsOf(req, 'edit')).includes(portal)) refuse('LT-ACCESS-001', req, 403);
  const notice = await req.payload.findByID({
    collection: 'distributions',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const tree = await portalTree(req.payload);
  const to = notice && recipientsIn(notice);
  if (!notice || !to || !isRecipient(to, portal, tree) || acknowledging([portal], tree).length === 0)
    return refuse('LT-SHARE-008', req, 404);
  const phase = phaseAt(notice, Date.now());
  if (notice.acknowledge !== true || (phase !== 'active' && phase !== 'ended')) refuse('LT-SHARE-009', req, 409);
  const key = `${id}:${portal}`;
  const { totalDocs } = await req.payload.count({
    collection: 'acknowledgements',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) refuse('LT-SHARE-011', req, 409);
  return {
    ...data,
    key,
    sender: portalIdOf(notice),
    by: req.user?.id ?? data['by'] ?? null,
    byName: String(req.user?.['name'] ?? data['byName'] ?? ''),
    at: req.user ? new Date().toISOString() : (data['at'] ?? new Date().toISOString()),
  };
};
