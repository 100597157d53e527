import type { ItemRef, ListedKind } from '@lienthong/config/contracts/record';

/** Collections whose items can be shared, and the kind of their records. */
export const sharedKinds = { articles: 'article', documents: 'document', events: 'event' } as const satisfies Record<
  string,
  ListedKind
>;
export type SharedCollection = keyof typeof sharedKinds;
export const sharedCollections = Object.keys(sharedKinds) as SharedCollection[];
export const isShared = (slug: unknown): slug is SharedCollection => sharedCollections.some((one) => one === slug);

export type SharedRef = { collection: SharedCollection; id: string };
export const keyOf = ({ collection, id }: SharedRef) => `${collection}:${id}`;

/** The item a relationship to one of several collections names, however deep it was populated. */
export function refIn(value: unknown): SharedRef | null {
  const { relationTo, value: target } = (value ?? {}) as { relationTo?: unknown; value?: unknown };
  const id = typeof target === 'object' && target !== null && 'id' in target ? target.id : target;
  return isShared(relationTo) && typeof id === 'string' ? { collection: relationTo, id } : null;
}

export const recordRefOf = ({ collection, id }: SharedRef): ItemRef => ({ kind: sharedKinds[collection], id });
