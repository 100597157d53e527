import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { openStates } from '../portals/portal-states.ts';
import { isOpen, proposalStates, refusalOf, type Side } from './proposal-states.ts';
import { sourceOf } from './read-source.ts';
import { readSharedItem } from './shared-item.ts';
import { keyOf, refIn } from './shared-ref.ts';
import { idOf } from '../collections/read-related-id.ts';

type Row = Record<string, unknown>;
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
const now = () => new Date().toISOString();

/** Before a proposal is made: an item that is published, offered by its editors, to an open portal that has no such offer yet. */
export const makeProposal: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const ref = refIn(data['item']);
  const to = idOf(data['to']);
  const item = ref && (await readSharedItem(req, ref));
  if (!ref || !item?.published || item.portal === null) return refuse('LT-SHARE-001', req);
  if (req.user && !(await portalsOf(req, 'edit')).includes(item.portal)) refuse('LT-ACCESS-001', req, 403);
  const target = to === null ? undefined : (await portalTree(req.payload)).get(to);
  if (!target || target.id === item.portal || !openStates.has(target.state) || target.type === 'external')
    return refuse('LT-SHARE-012', req);
  const openKey = `${keyOf(ref)}>${target.id}`;
  await refuseSecond(openKey, req);
  // How the receiving portal words it is its own affair.
  const { title: _title, lead: _lead, image: _image, refusalReason: _reason, ...offered } = data;
  return {
    ...offered,
    from: item.portal,
    name: item.title,
    itemKey: keyOf(ref),
    openKey,
    state: 'proposed',
    source: 'same',
    proposedAt: now(),
    proposedBy: req.user?.id ?? null,
  };
};

/** One open proposal for an item and a portal; `openKey` is unique in the database too. */
async function refuseSecond(openKey: string, req: PayloadRequest): Promise<void> {
  const where = { openKey: { equals: openKey } };
  const { totalDocs } = await req.payload.count({ collection: 'proposals', where, overrideAccess: true, req });
  if (totalDocs > 0) refuse('LT-SHARE-013', req, 409);
}

const override = ['title', 'lead', 'image'] as const;

/** Before a proposal is changed: each side only what is its own. The portal that was asked decides, and words the item for its own page. */
export const changeProposal: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data;
  const before = originalDoc as Row;
  const after: Row = { ...before, ...data };
  const [from, to] = [idOf(before['from']), idOf(before['to'])];
  const ref = refIn(before['item']);
  const sides = await sidesOf(req, from, to);
  if (sides.length === 0) refuse('LT-ACCESS-001', req, 403);
  const itemAfter = refIn(after['item']);
  if (idOf(after['from']) !== from || idOf(after['to']) !== to || (ref && itemAfter && keyOf(ref) !== keyOf(itemAfter)))
    refuse('LT-SHARE-010', req, 409);

  const differs = (name: string) => plain(before[name]) !== plain(after[name]);
  const [was, is] = [stateOf(before), stateOf(after)];
  const reason = text(after['refusalReason']);
  const refusal = refusalOf(was, is, sides, reason);
  if (refusal) refuse(refusal, req, refusal === 'LT-ACCESS-001' ? 403 : refusal === 'LT-SHARE-005' ? 400 : 409);
  if (override.some(differs)) {
    if (!sides.includes('to')) refuse('LT-ACCESS-001', req, 403);
    if (!isOpen(was)) refuse('LT-SHARE-010', req, 409);
  }
  if (differs('message') && !(sides.includes('from') && was === 'proposed')) refuse('LT-SHARE-010', req, 409);
  if (differs('refusalReason') && !(was === 'proposed' && is === 'refused')) refuse('LT-SHARE-010', req, 409);
  if (differs('image') && after['image']) await checkPicture(after['image'], to, req);

  if (is === 'accepted' && was === 'proposed') {
    const item = ref && (await readSharedItem(req, ref));
    if (!item?.published) return refuse('LT-SHARE-001', req);
    Object.assign(data, { seen: sourceOf(item.collection, item.doc), seenAt: now(), source: 'same' });
  }
  if (is !== was) {
    Object.assign(data, { decidedAt: now(), decidedBy: req.user?.id ?? null });
    if (is === 'accepted') data['acceptedAt'] = now();
    if (!isOpen(is)) data['openKey'] = `closed:${String(before['id'])}`;
  }
  return data;
};

async function sidesOf(req: PayloadRequest, from: string | null, to: string | null): Promise<Side[]> {
  if (!req.user) return ['from', 'to'];
  const own = await portalsOf(req, 'edit');
  const sides: Side[] = [];
  if (from !== null && own.includes(from)) sides.push('from');
  if (to !== null && own.includes(to)) sides.push('to');
  return sides;
}

/** A picture of the portal that shows it, or of those above, whose library it shares. */
async function checkPicture(image: unknown, to: string | null, req: PayloadRequest): Promise<void> {
  const id = idOf(image);
  const picture =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'media',
          id,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
          req,
        });
  const library = to === null ? [] : (await portalTree(req.payload)).ancestors(to);
  const owner = portalIdOf(picture);
  if (owner === null || !library.includes(owner)) refuse('LT-SHARE-014', req, 403);
}

const stateOf = (row: Row) => proposalStates.find((state) => state === row['state']) ?? 'proposed';
const plain = (value: unknown) => (typeof value === 'string' ? value.trim() : (idOf(value) ?? ''));
