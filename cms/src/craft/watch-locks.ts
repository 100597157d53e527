import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  SanitizedConfig,
} from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { itemCollections } from '../publishing/live-state.ts';
import { noteEvent } from './item-events.ts';

const locks = 'payload-locked-documents';
const items: ReadonlySet<string> = new Set(itemCollections);

type Holder = string | { id?: unknown } | null | undefined;
type Lock = { document?: { relationTo?: string; value?: unknown } | null; user?: { value?: Holder } | null };

const idOf = (holder: Holder): string =>
  typeof holder === 'object' && holder !== null ? String(holder.id) : String(holder ?? '');

/** Only oneself is set down as the editor, and only of what one may change. Payload leaves locks to every account. */
const guardLock: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!req.user) return data;
  const lock = { ...(originalDoc as Lock | undefined), ...(data as Lock) };
  const document = lock.document;
  if (idOf(lock.user?.value) !== String(req.user.id)) refuse('LT-ACCESS-001', req, 403);
  if (!document?.relationTo || !items.has(document.relationTo)) return data;
  const doc = await req.payload.findByID({
    collection: document.relationTo as CollectionSlug,
    id: idOf(document.value as Holder),
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  const portal = portalIdOf(doc);
  if (portal !== null && !(await portalsOf(req, 'write')).includes(portal)) refuse('LT-ACCESS-001', req, 403);
  return data;
};

/** Notes who took an item over from whom. */
const noteTakeover: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const lock = doc as Lock;
  const before = idOf((previousDoc as Lock | undefined)?.user?.value);
  const collection = lock.document?.relationTo ?? '';
  if (operation !== 'update' || !items.has(collection) || before === '' || before === idOf(lock.user?.value))
    return doc;
  const from = await req.payload.findByID({
    collection: 'users',
    id: before,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { name: true },
    req,
  });
  await noteEvent(req, {
    of: collection,
    item: idOf(lock.document?.value as Holder),
    kind: 'taken-over',
    details: { from: before, fromName: from?.name ?? null },
  });
  return doc;
};

/** Says who is editing by name. Colleagues may not read each other's accounts, and Payload would show an id. */
const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const lock = doc as Lock;
  if (!req.user || !lock.user || typeof lock.user.value !== 'string') return doc;
  const account = await req.payload.findByID({
    collection: 'users',
    id: lock.user.value,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { name: true },
    req,
  });
  // Payload shows the address of whoever holds a lock; the name stands in its place.
  if (account)
    lock.user = { ...lock.user, value: { id: account.id, name: account.name, email: account.name } as Holder };
  return doc;
};

/** Adds to Payload's own collection of locks, which no configuration reaches before it is made: rights, names and the note of a takeover. */
export async function watchLocks(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made;
  return {
    ...config,
    collections: config.collections.map((collection) =>
      collection.slug === locks
        ? {
            ...collection,
            access: {
              ...collection.access,
              delete: ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false),
            },
            hooks: {
              ...collection.hooks,
              beforeChange: [...collection.hooks.beforeChange, guardLock],
              afterChange: [...collection.hooks.afterChange, noteTakeover],
              afterRead: [...collection.hooks.afterRead, nameHolder],
            },
          }
        : collection,
    ),
  };
}
