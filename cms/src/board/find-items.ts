import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest, Where } from 'payload';
import type { ItemCollection, ItemVersion, LiveRow } from '../newsroom/item-facts.ts';

/** The newest version of an item as the screens of the newsroom need it. */
export type FoundItem = ItemVersion & {
  kind: ItemCollection;
  id: string;
  title: string | null;
  portal: string;
  updatedAt: string;
  publishedAt?: string | null;
  expiresAt?: string | null;
  startsAt?: string | null;
  endsAt?: string | null;
  stageAt?: string | null;
  submittedBy?: string | null;
  savedBy?: string | null;
  languages?: 'vi' | 'en' | 'both' | null;
  englishOutdated?: boolean | null;
};
export type Found = { items: FoundItem[]; total: number };
export type Order = { by: 'updatedAt' | 'publishedAt' | 'expiresAt' | 'startsAt' | 'stageAt'; newestFirst: boolean };

/** All that a card shows; texts stay where they are. */
const select = {
  title: true,
  portal: true,
  _status: true,
  stage: true,
  stageAt: true,
  stageBy: true,
  submittedBy: true,
  reviewedBy: true,
  contributors: true,
  savedBy: true,
  publishedAt: true,
  expiresAt: true,
  updatedAt: true,
  deletedAt: true,
  languages: true,
  englishOutdated: true,
  startsAt: true,
  endsAt: true,
};

/** One page of the newest versions (of what is live with `live`) of several kinds together, in one order. */
export async function findItems(
  req: PayloadRequest,
  lang: Language,
  {
    kinds,
    where,
    order,
    page = 1,
    size,
    live = false,
  }: {
    kinds: readonly ItemCollection[];
    where: Where;
    order: Order;
    page?: number;
    size: number;
    live?: boolean;
  },
): Promise<Found> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      // Where several kinds are put in one order, each may fill the whole page.
      const several = kinds.length > 1;
      const { docs, totalDocs } = await req.payload.find({
        collection: kind,
        draft: !live,
        where,
        sort: `${order.newestFirst ? '-' : ''}${order.by}`,
        limit: several ? page * size : size,
        page: several ? 1 : page,
        depth: 0,
        locale: lang,
        fallbackLocale: lang === 'vi' ? 'en' : 'vi',
        overrideAccess: true,
        select: select as never,
      });
      return { items: docs.map((doc) => ({ ...(doc as unknown as FoundItem), kind })), total: totalDocs, several };
    }),
  );
  const items = found.flatMap((each) => each.items);
  const time = (item: FoundItem) => item[order.by] ?? '';
  items.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0) * (order.newestFirst ? -1 : 1));
  return {
    items: kinds.length > 1 ? items.slice((page - 1) * size, page * size) : items,
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

/** What stands in the collections themselves for some items: whether an earlier version is live. */
export async function findRows(req: PayloadRequest, items: readonly FoundItem[]): Promise<Map<string, LiveRow>> {
  const rows = new Map<string, LiveRow>();
  for (const [kind, group] of Map.groupBy(items, (item) => item.kind)) {
    const { docs } = await req.payload.find({
      collection: kind,
      where: { id: { in: group.map(({ id }) => id) } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { _status: true, publishedAt: true, expiresAt: true, deletedAt: true, portal: true } as never,
    });
    for (const doc of docs as unknown as LiveRow[]) rows.set(`${kind} ${doc.id}`, doc);
  }
  return rows;
}
