import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { overlayForm } from '../checks/overlay-form.ts';
import { readItem, type Draft, type ItemSlug } from '../craft/read-item.ts';
import { compareFields } from './compare-fields.ts';
import { gatherNames } from './gather-names.ts';
import { readLines } from './read-lines.ts';

/** Which version: its id, `newest`, `live`, or a form that is not saved. */
type Side = { version?: unknown; data?: unknown };
type Asked = { collection?: unknown; id?: unknown; before?: Side; after?: Side; locale?: unknown };
type Found = { doc: Record<string, unknown>; version: string | null; at: unknown; name: unknown; status: unknown };

/**
 * `POST /api/newsroom/compare` `{collection, id, before, after, locale}`: two versions of an item field by field, as people read them. A side is
 * `{version: 'newest' | 'live' | <id>}` or `{data}`, a form laid over the newest version. For those who may read the draft.
 */
export const compareEndpoint: Endpoint = {
  path: '/newsroom/compare',
  method: 'post',
  handler: async (req) => {
    const asked = ((await req.json?.().catch(() => null)) ?? {}) as Asked;
    const item = await readItem(req, asked.collection, asked.id);
    const slug = asked.collection as ItemSlug;
    const language = asked.locale === 'en' ? 'en' : 'vi';
    const { fields } = req.payload.collections[slug].config;
    const side = (wanted: Side | undefined) => readSide(req, slug, item, wanted ?? {}, language);
    const [before, after] = [await side(asked.before), await side(asked.after)];
    const { names, pictures } = await gatherNames(req, fields, [before.doc, after.doc], language);
    const of = ({ doc }: Found) => readLines(fields, doc, language, names);
    const told = ({ version, at, name, status }: Found) => ({ version, at, name, status });
    return Response.json(
      { before: told(before), after: told(after), fields: compareFields(of(before), of(after)), pictures },
      { headers: { 'cache-control': 'no-store' } },
    );
  },
};

async function readSide(
  req: PayloadRequest,
  slug: ItemSlug,
  item: Draft,
  side: Side,
  language: 'vi' | 'en',
): Promise<Found> {
  if (typeof side.data === 'object' && side.data !== null) {
    const { fields } = req.payload.collections[slug].config;
    const doc = overlayForm(fields, item, side.data as Record<string, unknown>, language);
    return { doc, version: null, at: null, name: req.user?.['name'] ?? null, status: null };
  }
  const wanted = side.version ?? 'newest';
  if (wanted === 'newest') return told(item, null);
  const where = wanted === 'live' ? { 'version._status': { equals: 'published' } } : { id: { equals: String(wanted) } };
  const { docs } = await req.payload.findVersions({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: item.id } }, where] },
    sort: '-updatedAt',
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const [found] = docs;
  if (!found) refuse('LT-NEWS-104', req, 404);
  return told(found.version as unknown as Draft, String(found.id));
}

const told = (doc: Record<string, unknown>, version: string | null): Found => ({
  doc,
  version,
  at: doc['updatedAt'] ?? null,
  name: doc['savedByName'] ?? null,
  status: doc['_status'] ?? null,
});
