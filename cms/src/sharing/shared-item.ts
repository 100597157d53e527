import type { Field, PayloadRequest } from 'payload';
import { portalIdOf } from '../access/rules.ts';
import type { SharedRef } from './shared-ref.ts';

export type SharedItem = SharedRef & {
  portal: string | null;
  title: string;
  published: boolean;
  /** Every language, as committed; what is published, not a draft over it. */
  doc: Readonly<Record<string, unknown>>;
};

/** The item as it is published (or was, or will be), within the transaction of `req`; `null` when there is none. */
export async function readSharedItem(req: PayloadRequest, { collection, id }: SharedRef): Promise<SharedItem | null> {
  const doc = (await req.payload.findByID({
    collection,
    id,
    locale: 'all',
    depth: 0,
    draft: false,
    overrideAccess: true,
    disableErrors: true,
    trash: true,
    req: withoutLocale(req),
  })) as unknown as Record<string, unknown> | null;
  if (!doc) return null;
  const title = (doc['title'] ?? {}) as { vi?: string; en?: string };
  return {
    collection,
    id,
    portal: portalIdOf(doc),
    title: title.vi ?? title.en ?? '',
    published: doc['_status'] === 'published' && !doc['deletedAt'],
    doc,
  };
}

/** The same transaction and account for a read in a language of its own: Payload notes the language on the request it is given. */
export const withoutLocale = ({
  payload,
  transactionID,
  context,
  user,
  i18n,
}: PayloadRequest): Partial<PayloadRequest> => ({
  payload,
  context,
  user,
  i18n,
  ...(transactionID === undefined ? {} : { transactionID }),
});

/** What the system does itself in the transaction of somebody's save: their rights elsewhere do not hold it up. */
export const asSystem = (req: PayloadRequest): Partial<PayloadRequest> => ({ ...withoutLocale(req), user: null });

/** By whom and what: fields that only hooks fill. */
export const ownedByHooks = { create: () => false, update: () => false };

/** Title and key of the shared item beside its relationship, for lists and queries. */
export const itemCopies: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: { vi: 'Nội dung', en: 'Content' },
    access: ownedByHooks,
    admin: { hidden: true },
  },
  { name: 'itemKey', type: 'text', index: true, access: ownedByHooks, admin: { hidden: true } },
];
