import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../access/refuse.ts';
import { portalIdOf } from '../access/rules.ts';

/** What makes up an item as citizens read it; the rest (withdrawn, in the bin, of a workflow) may be changed here. */
const said = ['title', 'lead', 'body', 'image', 'caption', 'publishedAt', 'slug', 'slugEn', 'genre', 'portal'] as const;

/** Accounts change nothing that came from outside, and write nothing of their own in an external portal. */
export const keepOutside: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (!req.user) return data;
  if (originalDoc?.['external']) {
    const changed = said.some((name) => name in data && !same(data[name], originalDoc[name]));
    if (changed) refuse('LT-FEED-013', req, 403);
    return data;
  }
  const to = portalIdOf(data);
  if (to === null || (operation === 'update' && to === portalIdOf(originalDoc))) return data;
  const portal = await req.payload.findByID({
    collection: 'portals',
    id: to,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { type: true },
    req,
  });
  if (portal?.type === 'external') refuse('LT-FEED-014', req, 403);
  return data;
};

function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : (value ?? null);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
