import type { Language } from '@lienthong/config/contracts/localized';
import type { PayloadRequest } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalsOf } from '../access/rules.ts';

export type PortalChoice = { id: string; name: string; path: string };
/** A path begins with that of the portal above, so each branch stays together. */
const byPath = new Intl.Collator('vi');

/** The portals whose newsroom an account may read, in the order of the tree, each with its place in it. */
export const listPortals = async (req: PayloadRequest, lang: Language): Promise<PortalChoice[]> =>
  namePortals(req, lang, await portalsOf(req, 'read'));

/** Portals in the order of the tree, each with its place in it. */
export async function namePortals(
  req: PayloadRequest,
  lang: Language,
  ids: readonly string[],
): Promise<PortalChoice[]> {
  const tree = await portalTree(req.payload);
  const mine = new Set(ids);
  const above = new Set([...mine].flatMap((id) => tree.ancestors(id)));
  const { docs } = await req.payload.find({
    collection: 'portals',
    where: { id: { in: [...above] } },
    pagination: false,
    depth: 0,
    locale: lang,
    fallbackLocale: 'vi',
    overrideAccess: true,
    select: { name: true, shortName: true },
  });
  const names = new Map(docs.map(({ id, name, shortName }) => [String(id), { name, short: shortName ?? name }]));
  return tree
    .ids()
    .filter((id) => mine.has(id))
    .map((id) => {
      const chain = tree.ancestors(id);
      return {
        id,
        name: names.get(id)?.name ?? '',
        path: chain.map((each) => names.get(each)?.short ?? '').join(' › '),
      };
    })
    .sort((a, b) => byPath.compare(a.path, b.path));
}
