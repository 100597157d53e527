import type { Endpoint, PayloadRequest } from 'payload';
import { editorOf } from './editor-of.ts';
import { isOutdated } from './refuse-stale-save.ts';
import { readItem, type ItemSlug } from './read-item.ts';
import { countOpenComments } from '../comments/count-open-comments.ts';

/**
 * `GET /api/newsroom/presence?collection=…&id=…&from=…`: who is editing an item now and since when, who took it over last, who saved the newest
 * version, and whether its words differ from the version saved at `from`. Asked by every open form, every few seconds.
 */
export const presence: Endpoint = {
  path: '/newsroom/presence',
  method: 'get',
  handler: async (req) => {
    const collection = req.searchParams.get('collection');
    const id = req.searchParams.get('id');
    const item = await readItem(req, collection, id);
    const slug = collection as ItemSlug;
    const from = req.searchParams.get('from');
    return Response.json(
      {
        you: String(req.user?.id),
        editor: await editorOf(req, slug, item.id),
        takeover: await lastTakeover(req, item.id),
        newest: { at: item['updatedAt'], by: item['savedBy'] ?? null, name: item['savedByName'] ?? null },
        outdated: from !== null && from !== '' && (await isOutdated(req, slug, item, from)),
        openComments: await countOpenComments(req, item.id),
      },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};

async function lastTakeover(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'item-events',
    where: { and: [{ item: { equals: id } }, { kind: { equals: 'taken-over' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const [event] = docs;
  return event
    ? {
        by: event.by,
        name: event.byName,
        from: (event.details as { from?: string } | null)?.from ?? null,
        at: event.createdAt,
      }
    : null;
}
