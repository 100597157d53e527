import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import type { PortalTree } from '../portals/portal-tree.ts';
import { distributionStates, refusalOf } from './distribution-states.ts';
import { recipientsIn, recipientsOf } from './find-recipients.ts';
import { readSharedItem } from './shared-item.ts';
import { keyOf, refIn } from './shared-ref.ts';
import { idOf } from '../collections/read-related-id.ts';

type Row = Record<string, unknown>;
const stateOf = (row: Row | undefined) => distributionStates.find((state) => state === row?.['state']) ?? null;
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const timeOf = (value: unknown) =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : null;

/**
 * Before a notice is written: rights on the sender's portal, an item of that portal that is published, recipients under it alone, a legal
 * step between states. What was handed down keeps its item; everything else may still be put right.
 */
export const guardDistribution: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as Row | undefined;
  const after: Row = { ...before, ...data };
  const sender = portalIdOf(after);
  const ref = refIn(after['item']);
  if (sender === null || ref === null) return refuse('LT-SHARE-001', req);
  if (req.user) {
    const publishable = await portalsOf(req, 'publish');
    for (const portal of [portalIdOf(before), sender])
      if (portal !== null && !publishable.includes(portal)) refuse('LT-ACCESS-001', req, 403);
  }
  const [was, is] = [stateOf(before), stateOf(after) ?? 'draft'];
  const refusal = refusalOf(was, is);
  if (refusal) refuse(refusal, req, 409);
  if ((was ?? 'draft') !== 'draft') {
    const itemBefore = refIn(before?.['item']);
    if (portalIdOf(before) !== sender || (itemBefore && keyOf(itemBefore) !== keyOf(ref)))
      refuse('LT-SHARE-004', req, 409);
  }
  if (is === 'withdrawn' && text(after['withdrawReason']) === null) refuse('LT-SHARE-005', req);
  const [from, until] = [timeOf(after['from']) ?? Date.now(), timeOf(after['until'])];
  if (until !== null && until <= from) refuse('LT-SHARE-006', req);

  const starts = is === 'active' && was !== 'active';
  if ((was ?? 'draft') === 'draft') {
    const item = await readSharedItem(req, ref);
    if (!item || (!item.published && (was === null || starts))) return refuse('LT-SHARE-001', req);
    if (item.portal !== sender) refuse('LT-SHARE-002', req, 403);
    data['name'] = item.title;
    data['itemKey'] = keyOf(ref);
  }
  const tree = await portalTree(req.payload);
  if (is !== 'withdrawn') await checkRecipients(after, sender, tree, req, is === 'active');
  if (starts) stamp(data, 'handed', req);
  if (is === 'withdrawn' && was !== 'withdrawn') stamp(data, 'withdrawn', req);
  if (timeOf(after['from']) === null) data['from'] = new Date().toISOString();
  return data;
};

async function checkRecipients(
  doc: Row,
  sender: string,
  tree: PortalTree,
  req: PayloadRequest,
  reaching: boolean,
): Promise<void> {
  const below = new Set(tree.subtree(sender));
  const named = [doc['branch'], ...rows(doc['portals']), ...rows(doc['except'])].map((portal) => idOf(portal));
  for (const id of named) if (id !== null && !below.has(id)) refuse('LT-SHARE-003', req, 403);
  const chosen = rows(doc['portals']).map((portal) => idOf(portal));
  if (doc['audience'] === 'chosen' && chosen.includes(sender)) refuse('LT-SHARE-003', req, 403);
  if (!reaching) return;
  const to = recipientsIn(doc);
  if (to === null || recipientsOf(to, tree).length === 0) refuse('LT-SHARE-007', req);
}

const rows = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function stamp(data: Row, what: 'handed' | 'withdrawn', req: PayloadRequest): void {
  // Whoever acts under an account acts now; what the system brings along (a demo, an import) has its own time.
  data[`${what}At`] = req.user ? new Date().toISOString() : (data[`${what}At`] ?? new Date().toISOString());
  data[`${what}By`] = req.user?.id ?? null;
}
