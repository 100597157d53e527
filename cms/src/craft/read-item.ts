import type { PayloadRequest } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { itemCollections } from '../publishing/live-state.ts';

export type ItemSlug = (typeof itemCollections)[number];
export type Draft = Record<string, unknown> & { id: string };

export const itemSlug = (name: unknown): ItemSlug | null => itemCollections.find((slug) => slug === name) ?? null;

/** The newest version of an item in all its languages, for those who may read drafts on its portal; anybody else is refused. */
export async function readItem(req: PayloadRequest, collection: unknown, id: unknown): Promise<Draft> {
  const slug = itemSlug(collection);
  const doc =
    slug && req.user && typeof id === 'string' && id !== ''
      ? await req.payload.findByID({
          collection: slug,
          id,
          draft: true,
          locale: 'all',
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
          req,
        })
      : null;
  const portal = portalIdOf(doc);
  if (!doc || portal === null || !(await portalsOf(req, 'read')).includes(portal)) refuse('LT-NEWS-102', req, 404);
  return doc as unknown as Draft;
}
