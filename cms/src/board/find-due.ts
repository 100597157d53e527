import type { Language } from '@lienthong/config/contracts/localized';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { itemCollections } from '../publishing/live-state.ts';
import { portalsOf } from '../access/rules.ts';
import { findItems, type FoundItem } from './find-items.ts';
import { addDays, localDay, startOfDay } from './local-time.ts';

/** How far ahead things that end by themselves are told, in milliseconds. */
const horizon = 30 * 86_400_000;
const most = 200;

export type DueWhat = 'willAppear' | 'willEnd' | 'distributionEnds' | 'portalEnds' | 'exceptionEnds' | 'delegationEnds';
export type Due = {
  at: string;
  what: DueWhat;
  title: string;
  portal: string | null;
  href: string;
  item: FoundItem | null;
};

/** What appears or ends by itself on the portals of an account, the earliest first. */
export async function findDue(
  req: PayloadRequest,
  lang: Language,
  portals: readonly string[],
  now: number,
): Promise<Due[]> {
  const from = new Date(now).toISOString();
  const to = new Date(now + horizon).toISOString();
  const within = { greater_than: from, less_than_equal: to };
  const here: Where = { portal: { in: portals } };
  const live: Where = { _status: { equals: 'published' } };
  const items = async (what: 'willAppear' | 'willEnd', by: 'publishedAt' | 'expiresAt'): Promise<Due[]> => {
    const found = await findItems(req, lang, {
      kinds: itemCollections,
      where: { and: [here, live, { [by]: what === 'willEnd' ? within : { greater_than: from } }] },
      order: { by, newestFirst: false },
      size: most,
      live: true,
    });
    return found.items.map((item) => ({
      at: item[by] ?? '',
      what,
      title: item.title ?? '',
      portal: item.portal,
      href: `/admin/collections/${item.kind}/${item.id}`,
      item,
    }));
  };
  const others = async (what: DueWhat, collection: string, by: string, title: string, where: Where): Promise<Due[]> => {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { and: [where, { [by]: within }] },
      sort: by,
      limit: most,
      pagination: false,
      depth: 0,
      locale: lang,
      fallbackLocale: 'vi',
      overrideAccess: true,
    });
    return (docs as unknown as Record<string, string | null>[]).map((doc) => ({
      // A portal lasts through its last day.
      at: by === 'endsOn' ? startOfDay(addDays(localDay(String(doc[by])), 1)) : String(doc[by]),
      what,
      title: doc[title] ?? '',
      portal: collection === 'portals' ? String(doc['id']) : (doc['portal'] ?? null),
      href: `/admin/collections/${collection}/${doc['id']}`,
      item: null,
    }));
  };
  const administered = await portalsOf(req, 'administer');
  const me = String(req.user?.id);
  const due = await Promise.all([
    items('willAppear', 'publishedAt'),
    items('willEnd', 'expiresAt'),
    others('distributionEnds', 'distributions', 'until', 'name', here),
    others('portalEnds', 'portals', 'endsOn', 'name', { id: { in: portals } }),
    others('exceptionEnds', 'approval-exceptions', 'until', 'reason', {
      or: [{ portal: { in: administered } }, { account: { equals: me } }],
    }),
    others('delegationEnds', 'delegations', 'ends', 'reason', {
      or: [{ from: { equals: me } }, { to: { equals: me } }, { portal: { in: administered } }],
    }),
  ]);
  return due
    .flat()
    .filter(({ portal }) => portal === null || portals.includes(portal))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
