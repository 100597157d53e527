import {
  commitTransaction,
  initTransaction,
  killTransaction,
  restoreVersionOperation,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload';
import { refuse } from '../access/refuse.ts';
import { noteEvent } from '../craft/item-events.ts';
import { readItem, type ItemSlug } from '../craft/read-item.ts';

type Asked = { collection?: unknown; id?: unknown; version?: unknown };

/**
 * `POST /api/newsroom/restore` `{collection, id, version}`: an earlier version becomes the newest draft, in all languages; nothing that came after
 * it is lost, and what is live stays. With the rights of the account, so the workflow may refuse it. Answers `{undo}`: the version that
 * was the newest before, to take it back with.
 */
export const restoreEndpoint: Endpoint = {
  path: '/newsroom/restore',
  method: 'post',
  handler: async (req) => {
    const asked = ((await req.json?.().catch(() => null)) ?? {}) as Asked;
    const item = await readItem(req, asked.collection, asked.id);
    const slug = asked.collection as ItemSlug;
    const [newest, wanted] = [
      await findVersion(req, slug, item.id, { latest: { equals: true } }),
      await findVersion(req, slug, item.id, { id: { equals: String(asked.version ?? '') } }),
    ];
    if (!newest || !wanted) refuse('LT-NEWS-104', req, 404);
    const begun = await initTransaction(req);
    try {
      // Not `payload.restoreVersion`: it forgets `draft` (3.90.1) and would write over what is live.
      await restoreVersionOperation({
        collection: req.payload.collections[slug],
        id: wanted.id,
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      });
      await noteEvent(req, {
        of: slug,
        item: item.id,
        kind: 'restored',
        details: { version: wanted.id, of: wanted.at },
      });
      if (begun) await commitTransaction(req);
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
    return Response.json({ undo: newest.id });
  },
};

async function findVersion(req: PayloadRequest, slug: ItemSlug, id: string, where: Record<string, object>) {
  const { docs } = await req.payload.findVersions({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, where as never] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  return found ? { id: String(found.id), at: found.updatedAt } : null;
}
