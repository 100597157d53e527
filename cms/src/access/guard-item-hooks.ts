import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { readRow } from '../newsroom/item-facts.ts';
import { portalIdOf, portalsOf } from './rules.ts';
import { refuse } from './refuse.ts';

const saves: ReadonlySet<string> = new Set(['create', 'update', 'autosave', 'restoreVersion']);

/** Remembers whether a save is a draft's: a hook cannot see it otherwise. Reads within the save (is the slug taken?) pass here too. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (saves.has(operation)) req.context['savesDraft'] = (args as { draft?: boolean }).draft === true;
  return args;
};

/**
 * The second wall behind the access rules: rights on the portal an item goes to and comes from; what is live is changed only by
 * those who may publish. Trusted callers inside the CMS come without an account and are not held up.
 */
export const guardItem: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, operation, req }) => {
  if (!req.user) return data;
  const writable = await portalsOf(req, 'write');
  const from = portalIdOf(originalDoc);
  const to = portalIdOf(data) ?? from;
  for (const portal of [from, to]) if (portal !== null && !writable.includes(portal)) refuse('LT-ACCESS-001', req, 403);
  if (!('_status' in data)) return data;
  // `originalDoc` is the newest version, perhaps a draft over something live: what is live stands in the collection itself.
  const inPlace = operation === 'update' && req.context['savesDraft'] !== true;
  const row = inPlace ? await readRow(req, collection.slug, String(originalDoc?.['id'])) : null;
  const live = row?._status === 'published' ? row : null;
  if (data['_status'] === 'published' || live) {
    const publishable = await portalsOf(req, 'publish');
    for (const portal of [from, to, portalIdOf(live)])
      if (portal !== null && !publishable.includes(portal)) refuse('LT-ACCESS-001', req, 403);
  }
  return data;
};
